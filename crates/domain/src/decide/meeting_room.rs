//! In the meeting, and after it: who was there, what was decided, minutes, corrections, approval.

use super::meeting::{MOST, sees_entry, set};
use super::{Moment, entries};
use crate::command::Command;
use crate::event::Event;
use crate::ids::EntryId;
use crate::meeting::{
    Act, Change, Correction, Decided, Decision, Guest, Meeting, Minutes, Outcome, State, ToDecide, Under,
};
use crate::policy::{self, Deed, Verdict};
use crate::refusal::Refusal;
use crate::sections::Content;
use crate::text::{Line, Prose};
use std::collections::BTreeSet;

pub(super) fn decide(m: &Moment<'_>, meeting: Meeting, act: &Act) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::Begin => begin(meeting),
        Act::Attended { who, others } => attended(meeting, who, others.as_ref()),
        Act::Decide { id, under, what } => decision(m, meeting, *id, *under, what),
        Act::Unsay(id) => unsay(meeting, *id),
        Act::Close => close(m, meeting),
        Act::Settle { id, outcome } => settle(m, meeting, *id, outcome),
        Act::Approve => approve(m, meeting),
        _ => Ok(Vec::new()),
    }
}

fn begin(mut meeting: Meeting) -> Result<Vec<Event>, Refusal> {
    let State::Set { time, .. } = meeting.state else { return Err(Refusal::MeetingMovedOn) };
    meeting.state = State::Underway { time, minutes: Minutes::default() };
    Ok(set(meeting, Change::Begun))
}

/// What is written so far, while they sit in it.
const fn minutes(meeting: &mut Meeting) -> Result<&mut Minutes, Refusal> {
    match &mut meeting.state {
        State::Underway { minutes, .. } => Ok(minutes),
        _ => Err(Refusal::MeetingMovedOn),
    }
}

fn attended(
    mut meeting: Meeting,
    who: &BTreeSet<Guest>,
    others: Option<&Line>,
) -> Result<Vec<Event>, Refusal> {
    if !who.iter().all(|guest| meeting.called(*guest).is_some()) {
        return Err(Refusal::PointsNowhere);
    }
    let minutes = minutes(&mut meeting)?;
    minutes.attended = Some(who.clone());
    minutes.others = others.cloned();
    Ok(set(meeting, Change::Attended))
}

/// A measure or a goal goes straight into the plan, by the plan's own rules; the minutes point to it.
fn decision(
    m: &Moment<'_>,
    mut meeting: Meeting,
    id: EntryId,
    under: Option<EntryId>,
    what: &ToDecide,
) -> Result<Vec<Event>, Refusal> {
    let under = under.map(|point| find_point(m, &meeting, point)).transpose()?;
    let minutes = minutes(&mut meeting)?;
    if minutes.decisions.iter().any(|d| d.id == id) {
        return Err(Refusal::EntryChanged(id));
    }
    if minutes.decisions.len() >= MOST {
        return Err(Refusal::TooMany);
    }
    let (mut events, what) = match what {
        ToDecide::Note(words) => (Vec::new(), Decided::Note(words.clone())),
        ToDecide::Goal { entry, goal } => {
            (write(m, *entry, Content::Goals(goal.clone()))?, Decided::Goal { entry: *entry })
        }
        ToDecide::Measure { entry, measure, said_yes } => {
            let events = write(m, *entry, Content::Measures((**measure).clone()))?;
            // An owner who writes it has accepted; another's word for it is a note, no acceptance.
            let waits = |e: &Event| matches!(e, Event::EntrySet { entry, .. } if !entry.is_agreed());
            let said_yes = *said_yes && events.iter().any(waits);
            (events, Decided::Measure { entry: *entry, said_yes })
        }
    };
    minutes.decisions.push(Decision { id, under, what, stamp: m.stamp.clone() });
    events.extend(set(meeting, Change::Decided));
    Ok(events)
}

fn find_point(m: &Moment<'_>, meeting: &Meeting, id: EntryId) -> Result<Under, Refusal> {
    if sees_entry(m, id) {
        return Ok(Under::Entry(id));
    }
    let there = m.case.entry(id).is_none() && meeting.agenda.iter().any(|item| item.id() == id);
    if there { Ok(Under::Point(id)) } else { Err(Refusal::PointsNowhere) }
}

fn write(m: &Moment<'_>, id: EntryId, content: Content) -> Result<Vec<Event>, Refusal> {
    let deed = Deed::Write(content.section());
    match policy::access(m.by, m.case, deed, m.today) {
        Verdict::Granted(..) => {
            entries::decide(m, &Command::Write { id, seen: 0, content, why: None, restored: false })
        }
        Verdict::Withheld(_) => Err(Refusal::NotYours(deed)),
    }
}

/// Notes can be taken back while they sit there; what went into the plan is changed in the plan.
fn unsay(mut meeting: Meeting, id: EntryId) -> Result<Vec<Event>, Refusal> {
    let minutes = minutes(&mut meeting)?;
    let is_it = |d: &Decision| d.id == id && matches!(d.what, Decided::Note(_));
    if !minutes.decisions.iter().any(is_it) {
        return Err(Refusal::EntryGone(id));
    }
    minutes.decisions.retain(|d| !is_it(d));
    Ok(set(meeting, Change::Decided))
}

fn close(m: &Moment<'_>, mut meeting: Meeting) -> Result<Vec<Event>, Refusal> {
    let State::Underway { time, minutes } = meeting.state else { return Err(Refusal::MeetingMovedOn) };
    let sent = m.stamp.clone();
    meeting.state = State::Held { time, minutes, sent, corrections: Vec::new(), approved: None };
    Ok(set(meeting, Change::Closed))
}

/// The corrections to minutes that are sent and not yet approved.
fn corrections(meeting: &mut Meeting) -> Result<&mut Vec<Correction>, Refusal> {
    match &mut meeting.state {
        State::Held { corrections, approved: None, .. } => Ok(corrections),
        _ => Err(Refusal::MeetingMovedOn),
    }
}

pub(super) fn correct(
    m: &Moment<'_>,
    mut meeting: Meeting,
    id: EntryId,
    words: &Prose,
) -> Result<Vec<Event>, Refusal> {
    let all = corrections(&mut meeting)?;
    if all.iter().any(|c| c.id == id) {
        return Err(Refusal::EntryChanged(id));
    }
    if all.len() >= MOST {
        return Err(Refusal::TooMany);
    }
    all.push(Correction { id, words: words.clone(), stamp: m.stamp.clone(), outcome: None });
    Ok(set(meeting, Change::Corrected))
}

fn settle(
    m: &Moment<'_>,
    mut meeting: Meeting,
    id: EntryId,
    outcome: &Outcome,
) -> Result<Vec<Event>, Refusal> {
    let found = corrections(&mut meeting)?.iter_mut().find(|c| c.id == id);
    let correction = found.ok_or(Refusal::EntryGone(id))?;
    if correction.outcome.is_some() {
        return Err(Refusal::AlreadyAnswered);
    }
    correction.outcome = Some((outcome.clone(), m.stamp.clone()));
    Ok(set(meeting, Change::Settled))
}

/// Not over the head of someone who wants something corrected.
fn approve(m: &Moment<'_>, mut meeting: Meeting) -> Result<Vec<Event>, Refusal> {
    if corrections(&mut meeting)?.iter().any(|c| c.outcome.is_none()) {
        return Err(Refusal::CorrectionWaits);
    }
    if let State::Held { approved, .. } = &mut meeting.state {
        *approved = Some(m.stamp.clone());
    }
    Ok(set(meeting, Change::Approved))
}
