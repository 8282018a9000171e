//! Every page: one file each, named by what a person does there.

mod case;
mod drafts;
mod entry;
mod entry_acts;
mod plan;
mod steps;
mod home;
mod login;
mod report;
mod unit;
mod voice;

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
        .merge(report::routes())
        .merge(unit::routes())
        .merge(drafts::routes())
        .merge(case::routes())
        .merge(entry::routes())
        .merge(entry_acts::routes())
        .merge(plan::routes())
        .fallback(|| async { Failure::not_found() })
}

/// Answers when the program is ready.
async fn healthz() -> &'static str {
    "ok\n"
}
