//! What happened in the case, newest first, in words.

mod entry;
mod restore;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::period::period;
use crate::pages::told;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::consent::{Consent, Scope};
use dinplan_domain::event::{EntryChange, Event, Recorded};
use dinplan_domain::ids::CaseId;
use dinplan_domain::person::By;
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::view::CaseView;
use dinplan_domain::{deputy, talk};
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/historikk", get(history)).merge(entry::routes()).merge(restore::routes())
}

/// Most lines on one page.
const LINES: usize = 50;

/// One thing that happened.
struct Line {
    /// What.
    what: String,
    /// Of what: a title, a name, a period.
    about: Option<String>,
    /// Where its own history is.
    href: Option<String>,
    who: String,
    when: String,
    why: Option<String>,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lines: Vec<Line>,
    /// Earlier and later pages.
    older: Option<String>,
    newer: Option<String>,
}

/// Which page of the history.
#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    side: usize,
}

async fn history(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(of): Query<Of>,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let (view, events) = web.app.history(&visitor.identity, id, None).await?;
    let side = of.side.min(events.len() / LINES);
    let shown = events.iter().skip(side * LINES).take(LINES);
    let at = |side: usize| format!("{}?side={side}", url(id, "/historikk"));
    html(&HistoryPage {
        frame: visitor.frame(w.t("history-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        lines: shown.map(|recorded| line(&view, recorded, w)).collect(),
        older: ((side + 1) * LINES < events.len()).then(|| at(side + 1)),
        newer: side.checked_sub(1).map(at),
    })
}

/// What happened, in one line of words: "Nytt: Mål. Gå på butikken".
pub(crate) fn in_words(view: &CaseView, recorded: &Recorded, w: Words) -> String {
    let told = line(view, recorded, w);
    told.about.map_or(told.what.clone(), |about| format!("{}: {about}", told.what))
}

fn line(view: &CaseView, recorded: &Recorded, w: Words) -> Line {
    let what = w.t(recorded.event.key());
    let (what, href, why) = match &recorded.event {
        Event::EntrySet { entry, change, why } => (
            w.t2(
                "history-entry",
                "what",
                deed(entry, *change, w),
                "section",
                w.t(entry.content.section().key()),
            ),
            Some(url(view.id, &format!("/historikk/{}", entry.id))),
            why.as_ref().map(ToString::to_string),
        ),
        Event::ParticipantSet(participant) => {
            let key = if participant.ended.is_some() { "history-team-ended" } else { "history-team" };
            (w.t(key), None, None)
        }
        Event::Paused { reason, .. } | Event::Reopened { reason } => (what, None, Some(reason.to_string())),
        Event::Marked { mark, .. } => (what, None, mark.as_ref().map(|m| m.reason.to_string())),
        Event::Ended(end) => {
            (what, None, end.note.as_ref().filter(|_| view.inside()).map(ToString::to_string))
        }
        _ => (what, None, None),
    };
    Line {
        what,
        about: about(&recorded.event, w).filter(|text| !text.is_empty()),
        href,
        who: who(&recorded.by, w),
        when: w.moment(recorded.at, view.today),
        why,
    }
}

/// What was done to an entry: a first version is new, and an answer says which.
fn deed(entry: &Entry, change: EntryChange, w: Words) -> String {
    let key = match (change, &entry.promise) {
        (EntryChange::Written, _) if entry.version == 1 => "history-new-entry",
        (EntryChange::Written, _) => "history-changed",
        (EntryChange::Confirmed, _) => "history-confirmed",
        (EntryChange::Promised, Some(Promise::Accepted { .. })) => "history-promised",
        (EntryChange::Promised, Some(Promise::Declined { .. })) => "history-declined",
        (EntryChange::Promised, Some(Promise::Countered { .. })) => "history-countered",
        (EntryChange::Settled, Some(Promise::Accepted { .. })) => "history-counter-taken",
        (EntryChange::Settled, _) => "history-counter-turned-down",
        (EntryChange::Asked, Some(Promise::Open { .. })) => "history-opened",
        _ => change.key(),
    };
    match &entry.reply {
        Some(reply) if change == EntryChange::Replied => format!("{}: {}", w.t(key), w.t(reply.answer.key())),
        _ => w.t(key),
    }
}

/// "Silje Aas, koordinator, Fjordvik kommune".
fn who(by: &By, w: Words) -> String {
    let name = crate::shown::by(by, w);
    match &by.org_name {
        Some(org) => format!("{name}, {org}"),
        None => name,
    }
}

/// Of what it happened, as far as an event says so by itself.
fn about(event: &Event, w: Words) -> Option<String> {
    Some(match event {
        Event::EntrySet { entry, .. } => told::title(&entry.content),
        Event::Answered(answer) => w.t(answer.choice.key()),
        Event::ConsentSet(consent) => consented(consent, w),
        Event::RepresentativeSet(close) => close.name.to_string(),
        Event::AppointmentSet(a) => format!("{}, {}", a.who.name, w.t(a.kind.key())),
        Event::ParticipantSet(participant) => participant.name.to_string(),
        Event::PlanBegun { form, .. } | Event::PlanFormSet(form) => w.t(form.key()),
        Event::PlanLanguageSet(language) => w.t(&format!("lang-name-{}", language.tag())),
        Event::Ordered { section, .. } | Event::Confirmed { section, .. } => w.t(section.key()),
        Event::Marked { letter, .. } => format!("{}: {}", letter.code(), w.t(letter.key())),
        Event::TermSet(term) => period(*term, w),
        Event::Approved(approval) => approval.voice.name.to_string(),
        Event::Ended(end) => w.t(end.reason.key()),
        Event::MeetingSet { meeting, .. } => {
            meeting.title.as_ref().map_or_else(|| w.t(meeting.kind.key()), ToString::to_string)
        }
        Event::TalkSet(talk::Set::Thread(thread)) => thread.title.to_string(),
        Event::TalkSet(talk::Set::Suggestion(s)) => {
            format!("{} ({})", told::title(&s.content), s.made.by.name)
        }
        Event::DeputySet(deputy::Set::Deputy(deputy)) => {
            let until = w.t1("deputy-until", "date", w.date(deputy.until));
            format!("{}, {until}", deputy.who.name)
        }
        _ => return None,
    })
}

/// To what, and for whom.
fn consented(consent: &Consent, w: Words) -> String {
    let with = |key: &str, name: String| format!("{}: {name}", w.t(key));
    match &consent.scope {
        Scope::MakePlan => w.t("scope-make-plan"),
        Scope::Coordinate => w.t("scope-coordinate"),
        Scope::Share(sharing) => with("scope-share", sharing.with.name().to_string()),
        Scope::PassOn { name, .. } => with("scope-pass-on", name.to_string()),
    }
}
