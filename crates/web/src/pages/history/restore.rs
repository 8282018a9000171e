//! An earlier version brought back, and the latest change undone. Nothing is deleted: both are new versions.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::failure::{Failure, done};
use crate::sent::Sent;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::post;
use dinplan_domain::command::Command;
use dinplan_domain::event::{EntryChange, Event, Recorded};
use dinplan_domain::ids::{CaseId, EntryId, PersonId};
use dinplan_domain::plan::Entry;
use dinplan_domain::text::Line;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/historikk/{entry}/gjenopprett", post(restore).get(to_history))
        .route("/sak/{id}/plan/oppforing/{entry}/angre", post(undo).get(to_history))
}

type Ids = At<(CaseId, EntryId)>;

fn history_of(id: CaseId, entry: EntryId) -> String {
    url(id, &format!("/historikk/{entry}"))
}

async fn to_history(At((id, entry)): Ids) -> Redirect {
    Redirect::to(&history_of(id, entry))
}

/// The page of the plan, at the entry.
fn at_entry(id: CaseId, entry: EntryId) -> String {
    format!("{}#e{entry}", url(id, "/plan"))
}

const fn entry_of(recorded: &Recorded) -> Option<&Entry> {
    match &recorded.event {
        Event::EntrySet { entry, .. } => Some(entry),
        _ => None,
    }
}

async fn restore(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let (_, events) = web.app.history(&sent.visitor.identity, id, Some(entry)).await?;
    let wanted: Option<u32> = sent.answers.get("revision").parse().ok();
    let old = events.iter().find(|r| Some(r.revision.0) == wanted).and_then(entry_of);
    let (Some(old), Some(now)) = (old, events.first().and_then(entry_of)) else {
        return Err(Failure::not_found());
    };
    // The version that was seen on the page, so that nothing newer is written over unread.
    let seen = sent.answers.get("seen").parse().unwrap_or(now.version);
    let content = old.content.clone();
    let command = Command::Write { id: entry, seen, content, why: None, restored: true };
    sent.execute(&web, id, &command).await?;
    Ok(done(&at_entry(id, entry), "restored"))
}

async fn undo(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let (_, events) = web.app.history(&sent.visitor.identity, id, Some(entry)).await?;
    match undoing(&events, sent.visitor.identity.person, sent.visitor.w) {
        Some((command, what)) => {
            sent.execute(&web, id, &command).await?;
            Ok(done(&at_entry(id, entry), what))
        }
        // Someone else was here meanwhile, or it was no writing: what can be brought back stands there.
        None if events.is_empty() => Err(Failure::not_found()),
        None => Ok(Redirect::to(&history_of(id, entry)).into_response()),
    }
}

/// What undoes the latest change of an entry, if it is one's own: the version before, or the end of a
/// new entry, or the entry taken up again.
fn undoing(events: &[Recorded], by: PersonId, w: Words) -> Option<(Command, &'static str)> {
    let latest = events.first().filter(|latest| latest.by.person == by)?;
    let Event::EntrySet { entry, change, .. } = &latest.event else { return None };
    let (id, seen) = (entry.id, entry.version);
    let before = events.iter().filter_map(entry_of).find(|earlier| earlier.version < seen);
    match (change, before) {
        (EntryChange::Written | EntryChange::Restored, Some(before)) => {
            let content = before.content.clone();
            Some((Command::Write { id, seen, content, why: None, restored: true }, "restored"))
        }
        (EntryChange::Written, None) | (EntryChange::Reopened, _) => {
            let reason = Line::new(&w.t("history-undone")).ok()?;
            Some((Command::EndEntry { id, seen, reason }, "ended"))
        }
        (EntryChange::Ended, _) => Some((Command::ReopenEntry { id }, "reopened")),
        _ => None,
    }
}
