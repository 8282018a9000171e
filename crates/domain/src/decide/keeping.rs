//! The record and those who keep it: notes, emergency access followed up, protection, requests,
//! holds, and what the calendar changed.

use super::Moment;
use super::entries;
use super::process::relieved;
use crate::actor::Capacity;
use crate::case::Hold;
use crate::command::Command;
use crate::consent::{Consent, Scope};
use crate::coordinator::EndReason;
use crate::emergency::Review;
use crate::event::Event;
use crate::ids::EntryId;
use crate::law;
use crate::note::Note;
use crate::protection::Protection;
use crate::refusal::Refusal;
use crate::request::{self, Reply, Request};
use crate::sections::Content;
use crate::sections::matters::{Matters, Question};
use crate::text::{Line, Prose};
use crate::turn;

/// More notes, or more open requests, than this cannot be read by anyone.
const MOST: usize = 400;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::WriteNote { id, seen, text } => write_note(m, *id, *seen, text),
        Command::EndNote { id } => {
            let note = note(m, *id)?;
            Ok(vec![Event::NoteSet(Note { ended: Some(m.stamp.clone()), ..note.clone() })])
        }
        Command::ShareNote { id, entry, question } => share_note(m, *id, *entry, *question),
        Command::ReviewEmergency { id, justified, words } => review(m, *id, *justified, words),
        Command::Protect(protection) => {
            // A client address is hidden from services too, a confidential one is not.
            let was = m.case.protection;
            let lowers =
                *protection < was || (was, *protection) == (Protection::Client, Protection::Confidential);
            // Protection follows from the register: it is lifted there, not by a slip of the hand here.
            // One who acts for another does not use it to shut a third out.
            let of_age =
                m.stamp.by.capacity == Capacity::Person && law::consents_alone(m.case.subject.born, m.today);
            let may_raise = of_age || m.by.identity().post().is_some();
            if (lowers || !may_raise) && !m.by.of_coordinating_unit() {
                return Err(Refusal::AddressProtected);
            }
            Ok(vec![Event::ProtectionSet(*protection)])
        }
        Command::Ask { id, kind, words } => ask(m, *id, kind, words),
        Command::Reply { id, granted, words } => reply(m, *id, *granted, words),
        Command::Hold(reason) => Ok(vec![Event::HoldSet(
            reason.as_ref().map(|reason| Hold { reason: reason.clone(), stamp: m.stamp.clone() }),
        )]),
        Command::Turn => turned(m),
        _ => Ok(Vec::new()),
    }
}

fn note<'a>(m: &'a Moment<'_>, id: EntryId) -> Result<&'a Note, Refusal> {
    m.case.notes.iter().find(|n| n.id == id && n.is_private()).ok_or(Refusal::EntryGone(id))
}

fn write_note(m: &Moment<'_>, id: EntryId, seen: u32, text: &Prose) -> Result<Vec<Event>, Refusal> {
    let before = m.case.notes.iter().find(|n| n.id == id);
    match before {
        Some(note) if note.version != seen || !note.is_private() => return Err(Refusal::EntryChanged(id)),
        None if seen != 0 => return Err(Refusal::EntryGone(id)),
        None if m.case.notes.len() >= MOST => return Err(Refusal::TooMany),
        _ => {}
    }
    let written = m.stamp.clone();
    let note =
        Note { id, text: text.clone(), version: seen.saturating_add(1), written, shared: None, ended: None };
    Ok(vec![Event::NoteSet(note)])
}

/// The note's words become an entry of the plan, and the note knows which.
fn share_note(
    m: &Moment<'_>,
    id: EntryId,
    entry: EntryId,
    question: Question,
) -> Result<Vec<Event>, Refusal> {
    let note = note(m, id)?;
    let content = Content::Matters(Matters { question, words: note.text.clone() });
    let mut events =
        entries::decide(m, &Command::Write { id: entry, seen: 0, content, why: None, restored: false })?;
    events.push(Event::NoteSet(Note { shared: Some(entry), ..note.clone() }));
    Ok(events)
}

/// Followed up by another than the one who opened it.
fn review(m: &Moment<'_>, id: EntryId, justified: bool, words: &Line) -> Result<Vec<Event>, Refusal> {
    let found = m.case.emergencies.iter().find(|e| e.id == id);
    let emergency = found.ok_or(Refusal::EntryGone(id))?;
    if emergency.who.person == m.stamp.by.person {
        return Err(Refusal::NotAlone);
    }
    let at = m.by.identity().post().map(|p| (p.org, p.unit));
    let of_own_unit = at == Some((emergency.who.org, emergency.who.unit));
    if m.stamp.by.capacity == Capacity::Reviewer && !of_own_unit {
        return Err(Refusal::EntryGone(id));
    }
    if emergency.review.is_some() {
        return Err(Refusal::AlreadyAnswered);
    }
    let review = Some(Review { justified, words: words.clone(), stamp: m.stamp.clone() });
    Ok(vec![Event::EmergencySet(crate::emergency::Emergency { review, ..emergency.clone() })])
}

fn ask(m: &Moment<'_>, id: EntryId, kind: &request::Kind, words: &Prose) -> Result<Vec<Event>, Refusal> {
    if m.case.requests.iter().any(|r| r.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    if m.case.requests.iter().filter(|r| r.reply.is_none()).count() >= MOST {
        return Err(Refusal::TooMany);
    }
    Ok(vec![Event::RequestSet(Request {
        id,
        kind: kind.clone(),
        words: words.clone(),
        asked: m.stamp.clone(),
        reply: None,
    })])
}

/// Answered once, and not by the one the request is about. Whoever grants erasure leads the unit, and
/// the case has ended.
fn reply(m: &Moment<'_>, id: EntryId, granted: bool, words: &Prose) -> Result<Vec<Event>, Refusal> {
    let request = m.case.requests.iter().find(|r| r.id == id).ok_or(Refusal::EntryGone(id))?;
    if request.reply.is_some() {
        return Err(Refusal::AlreadyAnswered);
    }
    match &request.kind {
        request::Kind::LogLine { name, .. } if *name == m.stamp.by.name => return Err(Refusal::NotAlone),
        request::Kind::Erasure if !m.by.is(Capacity::UnitLeader) => {
            return Err(Refusal::NotYours(crate::policy::Deed::Reply));
        }
        request::Kind::Erasure if granted && m.case.end.is_none() => return Err(Refusal::StillOpen),
        request::Kind::Erasure if granted && m.case.is_held() => return Err(Refusal::Held),
        _ => {}
    }
    let reply = Some(Reply { granted, words: words.clone(), stamp: m.stamp.clone() });
    Ok(vec![Event::RequestSet(Request { reply, ..request.clone() })])
}

/// What the calendar changed is told; without a consent to coordinate nobody coordinates.
fn turned(m: &Moment<'_>) -> Result<Vec<Event>, Refusal> {
    let turns = turn::due(m.case, m.case.turned, m.today);
    if turns.is_empty() {
        return Err(Refusal::NothingTurned);
    }
    let mut events = vec![Event::Turned { upto: m.today, turns }];
    // A doubt suspends; the chair waits with the doubt.
    let waits = |c: &Consent| {
        let unsettled = c.doubt.as_ref().is_some_and(|d| d.settled.is_none());
        let over = c.withdrawn.is_some() || c.until.is_some_and(|until| until < m.today);
        c.scope == Scope::Coordinate && unsettled && !over
    };
    let gone = m.case.coordination_consent(m.today).is_none() && !m.case.consents.iter().any(waits);
    if gone && m.case.coordinators.current().next().is_some() {
        events.extend(m.case.coordinators.current().map(|a| relieved(m, a, EndReason::ConsentWithdrawn)));
    }
    Ok(events)
}
