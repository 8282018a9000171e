//! Drafts: kept by the script while one writes, or by a button; thrown away by another.

use crate::Web;
use crate::failure::{Failure, done};
use crate::sent::{Sent, own_page};
use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/utkast", post(keep_quietly))
        .route("/utkast/lagre", post(keep))
        .route("/utkast/kast", post(drop_it))
}

#[derive(Deserialize)]
struct Of {
    #[serde(rename = "for")]
    page: String,
}

/// From the script, while one writes.
async fn keep_quietly(State(web): State<Web>, Query(of): Query<Of>, sent: Sent) -> Result<Response, Failure> {
    let page = own_page(&of.page).ok_or_else(Failure::not_found)?;
    web.app.keep_draft(sent.visitor.identity.person, page, &sent.answers).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// By the button.
async fn keep(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let page = own_page(sent.answers.get("_page")).ok_or_else(Failure::not_found)?;
    web.app.keep_draft(sent.visitor.identity.person, page, &sent.answers).await?;
    Ok(done(page, "draft-kept"))
}

async fn drop_it(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let page = own_page(sent.answers.get("_page")).ok_or_else(Failure::not_found)?;
    web.app.drop_draft(sent.visitor.identity.person, page).await?;
    Ok(Redirect::to(page).into_response())
}
