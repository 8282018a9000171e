//! What tells open pages that the case changed, or that the reader's access did: server-sent events
//! with nothing of the case in them.

use crate::Web;
use crate::at::At;
use crate::failure::Failure;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::{Query, State};
use axum::http::{HeaderName, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dinplan_app::{Change, Watch};
use dinplan_domain::ids::{CaseId, Revision};
use futures_util::stream;
use serde::Deserialize;
use std::convert::Infallible;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/lever", get(live))
}

/// What the open page shows: the revision it was made at, and what its reader could see.
#[derive(Deserialize, Default)]
struct Shown {
    #[serde(default)]
    r: u32,
    #[serde(default)]
    a: String,
}

async fn live(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(shown): Query<Shown>,
) -> Result<Response, Failure> {
    let Some(token) = &visitor.guest.token else { return Err(Failure::not_found()) };
    let watch = web.app.watch(&visitor.identity, token, id, Revision(shown.r), &shown.a).await?;
    let told = stream::unfold(Told::Watching(Box::new(watch)), next);
    // Neither a cache nor a proxy holds back what must be told at once.
    let headers = [(header::CACHE_CONTROL, "no-store"), (HeaderName::from_static("x-accel-buffering"), "no")];
    Ok((headers, Sse::new(told)).into_response())
}

enum Told {
    Watching(Box<Option<Watch>>),
    Over,
}

async fn next(told: Told) -> Option<(Result<Event, Infallible>, Told)> {
    let Told::Watching(watch) = told else { return None };
    let Some(mut watch) = *watch else {
        // More pages than are watched: this one asks no more.
        return Some((Ok(event("nok")), Told::Over));
    };
    let change = watch.next().await?;
    let name = match change {
        Change::Content => "endret",
        Change::Access => "innsyn",
        Change::Beat => "her",
    };
    Some((Ok(event(name)), Told::Watching(Box::new(Some(watch)))))
}

/// A browser passes on no event without data.
fn event(name: &str) -> Event {
    Event::default().event(name).data("1")
}
