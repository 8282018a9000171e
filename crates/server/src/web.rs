//! SHIM until crates/web has its router.
use dinplan_app::App;
use dinplan_domain::ids::PersonId;
/// x
#[derive(Clone, Debug)]
pub struct Persona { /// x
 pub key: &'static str, /// x
 pub person: PersonId, /// x
 pub job: Option<usize>, /// x
 pub group: &'static str }
/// x
pub struct Settings { /// x
 pub personas: Option<Vec<Persona>>, /// x
 pub secure_cookies: bool }
/// x
pub fn router(app: App, _settings: Settings) -> axum::Router {
    let _ = app.now();
    axum::Router::new().route("/healthz", axum::routing::get(|| async { "ok" }))
}
