//! The way from a reported need to the person's answer, told as a story, with the next step.

mod next;
mod step;
mod step_fields;
mod story;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::pages::complaint;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::assessment::Path;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/saksgang", get(process))
        .route("/sak/{id}/saksgang/{step}", get(step::show).post(step::take))
}

#[derive(Template)]
#[template(path = "process.html")]
struct ProcessPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Why the story is not for this reader.
    withheld: Option<String>,
    next: Option<next::Next>,
    happened: Vec<story::Happened>,
    /// Other things this reader may do.
    others: Vec<Link>,
    /// What is asked of those who keep the record, and what is kept how long.
    record: Vec<Link>,
    /// The way to complain, where it matters now: after a refusal, or silence past the deadline.
    complain: Option<Link>,
}

/// Questions, emergency access, protected address, what is kept: one link each, for who may.
fn record(view: &CaseView, w: Words) -> Vec<Link> {
    let link = |part: &str, key: &str| Link { href: url(view.id, part), text: w.t(key), here: false };
    let mut links = Vec::new();
    if view.sees(Section::Complaints) {
        links.push(link("/klage", "complaints-way"));
    }
    if view.sees(Section::Requests) {
        let waits = view.requests.iter().filter(|r| r.reply.is_none()).count();
        let text = if waits > 0 { w.count("requests-wait", waits) } else { w.t("requests-title") };
        links.push(Link { text, ..link("/henvendelser", "requests-title") });
    }
    if view.sees(Section::Emergencies) && !view.emergencies.is_empty() {
        links.push(link("/nodinnsyn/alle", "emergencies-title"));
    }
    if view.may(Deed::Protect) {
        links.push(link("/adresse", "address-title"));
    }
    if view.may(Deed::Ask) && view.sees(Section::Log) || view.may(Deed::Hold) {
        links.push(link("/mine-data", "data-title"));
    }
    links
}

fn complain(view: &CaseView, w: Words) -> Option<Link> {
    let process = view.process.as_ref()?;
    let key = match &process.path {
        Path::Assessed(a) if !a.met() => "complaints-way-not-met",
        Path::Reported if next::is_late(process, view.today) => "complaints-way-silence",
        _ if view.vacant_since.is_some() => "complaints-way-silence",
        _ => return None,
    };
    complaint::way(view, w, key)
}

async fn process(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    let w = visitor.w;
    let shown = view.process.as_ref();
    html(&ProcessPage {
        frame: visitor.frame(w.t("section-process")),
        w,
        case: CaseFrame::new(&view, &visitor),
        withheld: view.withheld(Section::Process).map(|reason| w.t(reason.key())),
        next: shown.map(|process| next::next(&view, process, w)),
        happened: shown.map(|process| story::told(&view, process, w)).unwrap_or_default(),
        others: shown.map(|process| next::others(&view, process, w)).unwrap_or_default(),
        record: record(&view, w),
        complain: complain(&view, w),
    })
}
