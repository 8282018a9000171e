//! Every version of one entry, newest first, each with what was changed since the one before.

use super::{deed, who};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::difference::{Piece, difference};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::told::{self, Told};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::event::{EntryChange, Event, Recorded};
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::plan::{Entry, PlanState};
use dinplan_domain::policy::Deed;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/historikk/{entry}", get(versions))
}

/// One field that was changed.
struct Changed {
    label: String,
    pieces: Vec<Piece>,
}

/// One thing that happened to the entry.
struct Version {
    what: String,
    who: String,
    when: String,
    why: Option<String>,
    changed: Vec<Changed>,
    /// Every field with content, as it was then.
    whole: Vec<Told>,
    /// Shown at once: the first words of an entry.
    first: bool,
    /// It still reads so.
    stands: bool,
    /// The revision to bring back, and what names the sending; none for what stands now.
    restore: Option<(u32, String)>,
}

#[derive(Template)]
#[template(path = "history_entry.html")]
struct EntryPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    heading: String,
    section: String,
    back: String,
    /// The plan, at the entry; none when it has ended.
    plan: Option<String>,
    ended: bool,
    language: &'static str,
    versions: Vec<Version>,
    restore: String,
    /// The version that is seen here: nobody writes over what they have not read.
    seen: u32,
}

/// An entry, and what was done to it.
type Step<'a> = (&'a Recorded, &'a Entry, EntryChange, Option<&'a dinplan_domain::text::Line>);

async fn versions(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let (view, events) = web.app.history(&visitor.identity, id, Some(entry)).await?;
    let steps: Vec<Step<'_>> = events.iter().filter_map(step).collect();
    let Some((_, now, _, _)) = steps.first().copied() else { return Err(Failure::not_found()) };
    html(&page(&web, &view, &visitor, now, &steps))
}

fn step(recorded: &Recorded) -> Option<Step<'_>> {
    match &recorded.event {
        Event::EntrySet { entry, change, why } => Some((recorded, entry, *change, why.as_ref())),
        _ => None,
    }
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor, now: &Entry, steps: &[Step<'_>]) -> EntryPage {
    let w = visitor.w;
    let heading = told::title(&now.content);
    let section = now.content.section();
    let ended = now.ended.is_some();
    EntryPage {
        frame: visitor.frame(w.t1("history-of", "title", &heading)),
        w,
        case: CaseFrame::new(view, visitor),
        heading,
        section: w.t(section.key()),
        back: url(view.id, "/historikk"),
        plan: (!ended).then(|| format!("{}#e{}", url(view.id, "/plan"), now.id)),
        ended,
        language: view.plan.as_ref().map_or("nb", |plan| plan.language.tag()),
        versions: told_versions(web, view, now, steps, w),
        restore: url(view.id, &format!("/historikk/{}/gjenopprett", now.id)),
        seen: now.version,
    }
}

fn told_versions(web: &Web, view: &CaseView, now: &Entry, steps: &[Step<'_>], w: Words) -> Vec<Version> {
    let writable = may_restore(view, now);
    let earlier = |at: usize| steps.get(at + 1).map(|(_, entry, _, _)| *entry);
    let version = |(at, step): (usize, &Step<'_>)| {
        let (recorded, entry, change, why) = *step;
        let before = earlier(at);
        let rewritten = before.is_none_or(|before| before.content != entry.content);
        let whole = told::fields(&entry.content, view, w);
        let old = writable && rewritten && entry.content != now.content;
        Version {
            what: deed(entry, change, w),
            who: who(&recorded.by, w),
            when: w.moment(recorded.at, view.today),
            why: why.map(ToString::to_string),
            changed: before.map(|before| changed(before, entry, view, w)).unwrap_or_default(),
            whole: if rewritten {
                whole.into_iter().filter(|t| !t.text.is_empty()).collect()
            } else {
                Vec::new()
            },
            first: before.is_none(),
            stands: entry.content == now.content,
            restore: old.then(|| (recorded.revision.0, web.app.new_id().to_string())),
        }
    };
    steps.iter().enumerate().map(version).collect()
}

/// An earlier version can be brought back by who may write the section, in a plan that can be written in.
fn may_restore(view: &CaseView, now: &Entry) -> bool {
    let open = view.plan.as_ref().is_some_and(|plan| !plan.state.as_ref().is_some_and(PlanState::paused));
    open && now.ended.is_none()
        && view.end.is_none()
        && view.plan_consent
        && view.may(Deed::Write(now.content.section()))
}

/// The fields that are not the same in both.
fn changed(before: &Entry, after: &Entry, view: &CaseView, w: Words) -> Vec<Changed> {
    let earlier = told::fields(&before.content, view, w);
    let later = told::fields(&after.content, view, w);
    earlier
        .into_iter()
        .zip(later)
        .filter(|(earlier, later)| earlier.text != later.text)
        .map(|(earlier, later)| Changed {
            label: later.label,
            pieces: difference(&earlier.text, &later.text),
        })
        .collect()
}
