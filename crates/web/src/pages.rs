//! Every page: one file each, named by what a person does there.

mod drafts;
mod home;
mod login;

use crate::failure::Failure;
use crate::{Web, assets};
use axum::Router;
use axum::routing::get;

/// All routes.
pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/assets/{name}", get(assets::asset))
        .merge(login::routes())
        .merge(home::routes())
        .merge(drafts::routes())
        .fallback(|| async { Failure::not_found() })
}

/// Answers when the program is ready.
async fn healthz() -> &'static str {
    "ok\n"
}
