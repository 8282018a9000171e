//! The case as another sees it, for the person and who speaks for the person: nothing can be done there.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::pages::consents::seers;
use crate::pages::{case, plan};
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::SeenAs;
use dinplan_domain::ids::CaseId;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/slik/{reader}", get(overview))
        .route("/sak/{id}/slik/{reader}/plan", get(plan_page))
}

async fn overview(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, reader)): At<(CaseId, String)>,
) -> Result<Response, Failure> {
    let seen = web.app.see_as(&visitor.identity, id, &reader).await?;
    let (visitor, frame) = through(&web, &seen, visitor);
    html(&case::page(&web, &visitor, &seen.view, frame).seen_as())
}

async fn plan_page(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, reader)): At<(CaseId, String)>,
) -> Result<Response, Failure> {
    let mut seen = web.app.see_as(&visitor.identity, id, &reader).await?;
    let (visitor, frame) = through(&web, &seen, visitor);
    // Nothing can be done through another's eyes: every button rests on what one may do.
    seen.view.may.clear();
    let Some(plan) = &seen.view.plan else {
        return Ok(Redirect::to(&url(id, &format!("/slik/{reader}"))).into_response());
    };
    let name = seers::name(&web, &seen.own, &seen.reader, visitor.w);
    let beyond = visitor.w.t1("see-as-beyond", "name", name);
    let page = plan::page(&visitor, &seen.view, plan, String::new());
    html(&page.seen_as(frame, &seen.beyond, &beyond))
}

fn through(web: &Web, seen: &SeenAs, mut visitor: Visitor) -> (Visitor, CaseFrame) {
    visitor.guest.flash = None;
    let name = seers::name(web, &seen.own, &seen.reader, visitor.w);
    let frame = CaseFrame::seen_as(seen, name, &visitor);
    (visitor, frame)
}
