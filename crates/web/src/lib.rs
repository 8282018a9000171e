//! Pages, forms and routes: what people meet.
//!
//! A handler is prose: parse, ask the app, answer. It knows no rule, no SQL and no sentence. Every
//! page is server-rendered HTML that works without JavaScript. This crate does not depend on the
//! store, so no page reaches data except through `app`.

mod acting;
pub mod assets;
mod at;
mod case_frame;
mod difference;
mod explained;
mod failure;
mod field;
mod flash;
mod frame;
mod guard;
mod ics;
mod limit;
mod pages;
mod sent;
mod shown;
mod visitor;
pub mod words;

use axum::Router;
use dinplan_app::App;
use dinplan_domain::ids::PersonId;
use dinplan_login::Provider;
use dinplan_login::passkey::Place;
use std::sync::Arc;

/// One of the demo's people, to log in as with one press.
#[derive(Clone, Debug)]
pub struct Persona {
    /// Its word in forms and in the locale key `persona-KEY`.
    pub key: &'static str,
    /// Who.
    pub person: PersonId,
    /// At which of their workplaces; none means privately.
    pub job: Option<usize>,
    /// Where it is listed, as in the locale key `persona-group-GROUP`.
    pub group: &'static str,
}

/// How this installation serves its pages.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// The demo's people; none outside the demo.
    pub personas: Option<Vec<Persona>>,
    /// Cookies travel over TLS only. The demo may be tried over plain HTTP on a local network.
    pub secure_cookies: bool,
    /// How people log in.
    pub login: Login,
    /// The header in which a proxy of ours names the visitor's address; believed only when set.
    pub proxy_header: Option<String>,
    /// How much one visitor may do in a while; without it, as much as they like.
    pub limited: bool,
}

/// How people log in, besides the demo's way.
#[derive(Clone, Debug, Default)]
pub struct Login {
    /// Providers, in the order of their buttons.
    pub providers: Vec<Arc<Provider>>,
    /// Where passkeys are for; none when there are none.
    pub passkeys: Option<Place>,
    /// The address people type, without a slash at the end.
    pub public_url: String,
}

impl Login {
    /// The provider with this word in its address.
    pub(crate) fn provider(&self, id: &str) -> Option<&Arc<Provider>> {
        self.providers.iter().find(|provider| provider.profile().id == id)
    }
}

/// What every handler has at hand.
#[derive(Clone)]
pub(crate) struct Web {
    pub(crate) app: App,
    pub(crate) settings: Arc<Settings>,
    pub(crate) limits: Arc<limit::Limits>,
}

/// All routes, with the guards around them.
pub fn router(app: App, settings: Settings) -> Router {
    let web = Web { app, settings: Arc::new(settings), limits: Arc::default() };
    guard::around(pages::routes(), &web).with_state(web)
}
