//! Complaints: the right explained, written in the program or from paper, followed like a parcel,
//! taken further by the unit, and sent on as one file.

mod file;
mod handle;
mod parcel;
mod write;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::assessment::Path;
use dinplan_domain::complaint::{About, Complaint, Outcome, Stage, State as Stand};
use dinplan_domain::desk::Complained;
use dinplan_domain::ids::CaseId;
use dinplan_domain::law::Provision;
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/klage", get(all))
        .route("/sak/{id}/klage/ny/{about}", get(write::show).post(write::send))
        .route("/sak/{id}/klage/papir", get(write::paper).post(write::register))
        .route("/sak/{id}/klage/{complaint}", get(parcel::show))
        .route("/sak/{id}/klage/{complaint}/motta", post(handle::receive).get(crate::at::up))
        .route("/sak/{id}/klage/{complaint}/vurder", get(handle::reconsidering).post(handle::reconsider))
        .route("/sak/{id}/klage/{complaint}/send", get(file::forwarding).post(file::forward))
        .route("/sak/{id}/klage/{complaint}/avgjort", get(handle::deciding).post(handle::decide))
        .route("/sak/{id}/klage/{complaint}/trekk", get(handle::withdrawing).post(handle::withdraw))
        .route("/sak/{id}/klage/{complaint}/fil", get(file::download))
        .route("/enhet/klager", get(waiting))
}

/// Where one complaint is followed.
pub(crate) fn address(case: CaseId, complaint: &Complaint) -> String {
    url(case, &format!("/klage/{}", complaint.id))
}

/// The way to complain, for who may, in the words of the place where it stands.
pub(crate) fn way(view: &CaseView, w: Words, key: &str) -> Option<Link> {
    let may = view.speaks_for_person() && view.may(Deed::Write(Section::Complaints));
    may.then(|| Link { href: url(view.id, "/klage"), text: w.t(key), here: false })
}

/// One complaint in a list.
struct Row {
    href: String,
    heading: String,
    tag: Tag,
    when: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "complaints.html")]
struct ComplaintsPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    rows: Vec<Row>,
    /// What one can complain about, for who may; the likeliest first.
    ways: Vec<Link>,
    /// Where the unit writes in what came on paper.
    paper: Option<String>,
    laws: Vec<(String, String)>,
}

async fn all(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.complaints_in(&visitor.identity, id).await?;
    let w = visitor.w;
    let may = view.may(Deed::Write(Section::Complaints));
    let own = view.speaks_for_person();
    let way = |about: &About| Link {
        href: url(id, &format!("/klage/ny/{}", about.code())),
        text: w.t(about.key()),
        here: false,
    };
    let lead = if own { "complaints-lead-you" } else { "complaints-lead" };
    let laws = [Provision::RightToComplain, Provision::ComplaintDeadline, Provision::OtherComplaintDeadline];
    let law = |p: &Provision| (w.t(p.key()), w.t(&format!("{}-says", p.key())));
    html(&ComplaintsPage {
        frame: visitor.frame(w.t("complaints-title")),
        w,
        lead: w.t(lead),
        rows: view.complaints.iter().rev().map(|c| row(&view, c, w)).collect(),
        ways: if may && own { likely(&view).iter().map(way).collect() } else { Vec::new() },
        paper: (may && !own).then(|| url(id, "/klage/papir")),
        laws: laws.iter().map(law).collect(),
        case: CaseFrame::new(&view, &visitor),
    })
}

/// What there is to complain about as things stand: no plan before there is one, its content after.
fn likely(view: &CaseView) -> Vec<About> {
    let hidden: &[About] = match &view.plan {
        Some(_) => &[About::NoPlan],
        None => &[About::Content, About::NothingHappens, About::NotTakenPart],
    };
    About::ALL.iter().copied().filter(|about| !hidden.contains(about)).collect()
}

fn row(view: &CaseView, complaint: &Complaint, w: Words) -> Row {
    let by = complaint.with_the_unit().then_some(complaint.reconsider_by);
    Row {
        href: address(view.id, complaint),
        heading: w.t(complaint.about.key()),
        tag: tag(complaint.stage(), w),
        when: when(complaint.received, by, view.today, w),
        late: by.is_some_and(|by| by < view.today),
    }
}

/// When it came, and when an answer is due.
fn when(received: Date, by: Option<Date>, today: Date, w: Words) -> String {
    let came = w.t1("complaint-came", "date", w.date(received));
    match by {
        None => came,
        Some(by) if by < today => format!("{came} {}", w.t1("complaint-was-due", "date", w.date(by))),
        Some(by) => format!("{came} {}", w.t1("complaint-due", "near", w.near(by, today))),
    }
}

/// Where it stands, in a word.
fn tag(stage: Stage, w: Words) -> Tag {
    let color = match stage {
        Stage::Sent | Stage::Reconsidered => "warning",
        Stage::Received | Stage::Forwarded => "info",
        Stage::Changed | Stage::Decided => "success",
        Stage::Withdrawn => "neutral",
    };
    Tag::new(w.t(stage.key()), color)
}

/// What the facts of the case say of itself, for a complaint to begin from.
fn facts(view: &CaseView, w: Words) -> Vec<String> {
    let mut found = Vec::new();
    let day = |key: &str, day: Date| w.t1(key, "date", w.date(day));
    let Some(process) = &view.process else { return found };
    found.extend(process.reports.iter().map(|r| r.received).min().map(|d| day("complaint-fact-reported", d)));
    match process.path.assessment() {
        None => found.push(w.t("complaint-fact-not-assessed")),
        Some(a) => {
            let key = if a.met() { "complaint-fact-met" } else { "complaint-fact-not-met" };
            found.push(day(key, dinplan_domain::time::day(a.made.at)));
        }
    }
    if let (Path::Answered(_, _, answer), true) = (&process.path, view.coordinators.is_empty()) {
        let answered = dinplan_domain::time::day(answer.recorded.at);
        let since = view.vacant_since.map(dinplan_domain::time::day);
        found.push(match since {
            Some(since) => day("complaint-fact-vacant", since),
            None => day("complaint-fact-no-coordinator", answered),
        });
    }
    if let Some(begun) = view.plan.as_ref().and_then(|plan| plan.state.as_ref()).and_then(|s| s.approval()) {
        found.push(day("complaint-fact-plan", dinplan_domain::time::day(begun.stamp.at)));
    }
    found
}

/// One line of the unit's list.
struct Waits {
    href: String,
    name: String,
    about: String,
    tag: Tag,
    when: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "complaints_unit.html")]
struct WaitingPage {
    frame: Frame,
    w: Words,
    rows: Vec<Waits>,
}

/// Complaints of the municipality that are not over.
async fn waiting(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let org = post.ok_or_else(Failure::not_found)?.org;
    let found = web.app.complaints_of_unit(&visitor.identity, org).await?;
    let w = visitor.w;
    let line = |(case, name, complained): &(CaseId, dinplan_domain::text::Line, Complained)| Waits {
        href: url(*case, &format!("/klage/{}", complained.id)),
        name: name.to_string(),
        about: w.t(complained.about.key()),
        tag: tag(complained.stage, w),
        when: when(complained.received, complained.by, visitor.today, w),
        late: complained.by.is_some_and(|by| by < visitor.today),
    };
    html(&WaitingPage {
        frame: visitor.frame(w.t("complaints-unit-title")),
        w,
        rows: found.iter().map(line).collect(),
    })
}
