//! A power of attorney on paper, for those who do not give it in the program: printed, signed, and
//! written down by the coordinator or the coordinating unit.

use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::ids::CaseId;
use dinplan_domain::mandate::Power;
use dinplan_domain::sections::Section;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/folk/fullmakt-papir", get(paper))
}

#[derive(Template)]
#[template(path = "paper.html")]
struct PaperPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    name: String,
    born: String,
    unit: String,
}

impl PaperPage {
    const fn powers() -> &'static [Power] {
        Power::ALL
    }

    const fn parts() -> &'static [Section] {
        Section::SHAREABLE
    }
}

async fn paper(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = super::close::allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    html(&PaperPage {
        frame: visitor.frame(w.t("paper-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        name: view.subject.name.to_string(),
        born: w.date(view.subject.born),
        unit: view.home_name.to_string(),
    })
}
