//! What nobody has confirmed for long, part by part, for whoever can: still right in one press.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::pages::plan::entry_url;
use crate::pages::told;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::plan::{Entry, PlanState};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/ferskhet", get(list))
        .route("/sak/{id}/ferskhet/{del}", get(back).post(confirm))
}

/// Where stale parts are gathered.
pub(crate) fn freshness_url(id: CaseId) -> String {
    url(id, "/ferskhet")
}

/// One entry that is stale.
struct Stale {
    title: String,
    fresh: String,
    href: String,
}

/// One section with stale entries that the reader can confirm.
struct Part {
    title: String,
    entries: Vec<Stale>,
    action: String,
    seen: String,
}

#[derive(Template)]
#[template(path = "freshness.html")]
struct FreshnessPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    parts: Vec<Part>,
    /// The form of each part has a name of its own through its address.
    command: String,
}

async fn list(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let Some(plan) = &view.plan else { return Err(Failure::refused(Refusal::NoPlan)) };
    let w = visitor.w;
    html(&FreshnessPage {
        frame: visitor.frame(w.t("freshness-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        parts: parts(&view, plan, w),
        command: web.app.new_id().to_string(),
    })
}

fn parts(view: &CaseView, plan: &PlanView, w: Words) -> Vec<Part> {
    let sections = plan.form.sections().iter().copied();
    let confirmable = sections.filter(|section| may_confirm(view, plan, *section));
    confirmable
        .map(|section| {
            let stale: Vec<&Entry> = stale(plan, section).collect();
            Part {
                title: w.t(section.key()),
                entries: stale.iter().map(|entry| shown(view, entry, w)).collect(),
                action: format!("{}/{}", freshness_url(view.id), section.code()),
                seen: seen(stale.iter().copied()),
            }
        })
        .filter(|part| !part.entries.is_empty())
        .collect()
}

/// Stale entries of a section.
fn stale(plan: &PlanView, section: Section) -> impl Iterator<Item = &Entry> {
    plan.live(section).filter(|entry| plan.stale.contains(&entry.id))
}

/// Who confirmed anything in a section last, and when. A single entry says it itself.
pub(crate) fn of_section(view: &CaseView, plan: &PlanView, section: Section, w: Words) -> Option<String> {
    plan.live(section).nth(1)?;
    let last = plan.live(section).map(Entry::fresh).max_by_key(|stamp| stamp.at)?;
    Some(w.t2("entry-fresh", "name", shown::by(&last.by, w), "when", w.ago(last.at, view.today)))
}

/// How many entries of a section nobody has confirmed for long.
pub(crate) fn stale_in(plan: &PlanView, section: Section, w: Words) -> Option<String> {
    let number = stale(plan, section).count();
    (number > 0).then(|| w.count("still-stale", number))
}

/// Whether the reader can say that a section still is right.
pub(crate) fn may_confirm(view: &CaseView, plan: &PlanView, section: Section) -> bool {
    let open = view.end.is_none() && !plan.state.as_ref().is_some_and(PlanState::paused);
    open && view.may(Deed::Write(section))
}

/// How many stale entries the reader can confirm.
pub(crate) fn to_confirm(view: &CaseView, plan: &PlanView) -> usize {
    let sections = plan.form.sections().iter().copied();
    sections.filter(|s| may_confirm(view, plan, *s)).map(|section| stale(plan, section).count()).sum()
}

fn shown(view: &CaseView, entry: &Entry, w: Words) -> Stale {
    let fresh = entry.fresh();
    Stale {
        title: told::title(&entry.content),
        fresh: w.t2("entry-fresh", "name", shown::by(&fresh.by, w), "when", w.ago(fresh.at, view.today)),
        href: entry_url(view.id, entry.id),
    }
}

/// Entries with the versions that are on the page: nobody confirms what they have not read.
fn seen<'a>(entries: impl Iterator<Item = &'a Entry>) -> String {
    entries.map(|entry| format!("{}.{}", entry.id, entry.version)).collect::<Vec<_>>().join(",")
}

async fn back(At((id, _)): At<(CaseId, String)>) -> Response {
    Redirect::to(&freshness_url(id)).into_response()
}

async fn confirm(
    State(web): State<Web>,
    At((id, part)): At<(CaseId, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let section = Section::from_code(&part).ok_or_else(Failure::not_found)?;
    let one = |pair: &str| -> Option<(EntryId, u32)> {
        let (entry, version) = pair.split_once('.')?;
        Some((entry.parse().ok()?, version.parse().ok()?))
    };
    let seen = sent.answers.list("seen").filter_map(one).collect();
    sent.execute(&web, id, &Command::ConfirmAll { section, seen }).await?;
    Ok(done(&freshness_url(id), "confirmed"))
}
