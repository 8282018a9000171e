//! A consent on paper: the same text as on the screen, to be filled in and signed by hand.

use super::give::{Kind, explained};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::ids::CaseId;
use dinplan_domain::law;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;

/// To be filled in by hand.
const BLANK: &str = "________________________";

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/samtykke/skjema/{kind}", get(form))
}

#[derive(Template)]
#[template(path = "consent_paper.html")]
struct PaperPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    name: String,
    born: String,
    explained: Vec<(String, String)>,
    words: String,
    parts: Vec<Section>,
    /// What is written by hand.
    asked: Vec<String>,
    back: String,
}

async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, kind)): At<(CaseId, String)>,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    let kind = Kind::ALL.into_iter().find(|k| k.code() == kind).ok_or_else(Failure::not_found)?;
    if !view.may(Deed::Consent) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Consent)));
    }
    let w = visitor.w;
    let whose = if law::consents_alone(view.subject.born, view.today) { "own" } else { "for" };
    let blank = || BLANK.to_owned();
    let name = view.subject.name.to_string();
    let words = w.with(
        &format!("consent-{}-words-{whose}", kind.code()),
        &[("name", name.clone()), ("with", blank()), ("to", blank())],
    );
    let asked: &[&str] = match kind {
        Kind::Share => &["consent-purpose", "consent-used", "consent-excluded", "consent-except"],
        Kind::Plan | Kind::Coordination | Kind::PassOn => &[],
    };
    let shares = kind == Kind::Share;
    html(&PaperPage {
        frame: visitor.frame(w.t(&format!("consent-{}-page", kind.code()))),
        w,
        case: CaseFrame::new(&view, &visitor),
        born: w.date(view.subject.born),
        name,
        explained: explained(&view, kind, w),
        words,
        parts: if shares { Section::SHAREABLE.to_vec() } else { Vec::new() },
        asked: asked.iter().map(|key| w.t(key)).collect(),
        back: url(id, kind.path()),
    })
}
