//! Complaints: sent or written in, confirmed, reconsidered, sent on, ended. No step is skipped.

use super::Moment;
use crate::complaint::{About, Act, Complaint, Decided, Forwarded, Outcome, Reconsidered, State};
use crate::event::Event;
use crate::ids::EntryId;
use crate::law;
use crate::law::Provision;
use crate::refusal::Refusal;
use crate::text::{Line, Prose};
use jiff::ToSpan;
use jiff::civil::Date;

/// More complaints in one case than this cannot be read by anyone.
const MOST: usize = 100;

pub(super) fn decide(m: &Moment<'_>, act: &Act) -> Result<Vec<Event>, Refusal> {
    let stamp = Box::new(m.stamp.clone());
    let complaint = match act {
        Act::Send { id, about, words, learned } => {
            // At work one writes in what came on paper.
            if !m.by.speaks_for_person() {
                return Err(Refusal::NeedsPaper);
            }
            let from = m.stamp.by.name.clone();
            new(m, *id, (*about, words), from, m.today, *learned)?
        }
        Act::Register { id, about, words, from, received, learned } => {
            if !m.by.of_coordinating_unit() {
                return Err(Refusal::NotYours(act.deed()));
            }
            let new = new(m, *id, (*about, words), from.clone(), *received, *learned)?;
            Complaint { paper: true, state: State::Received(stamp), ..new }
        }
        Act::Receive { id } => step(m, *id, |state| match state {
            State::Sent => Ok(State::Received(stamp)),
            _ => Err(Refusal::AlreadyAnswered),
        })?,
        // The answer opens the whole plan to the unit: nobody writes a complaint in and answers it alone.
        Act::Reconsider { id, .. } if found(m, *id)?.written.by.person == m.by.identity().person => {
            return Err(Refusal::NotAlone);
        }
        Act::Reconsider { id, outcome, reasons } => step(m, *id, |state| match state {
            State::Received(receipt) => {
                let (outcome, reasons) = (outcome.clone(), reasons.clone());
                let found = Reconsidered { outcome, reasons, stamp: m.stamp.clone() };
                Ok(State::Reconsidered(receipt, Box::new(found)))
            }
            State::Sent => Err(Refusal::ComplaintNotSoFar),
            _ => Err(Refusal::AlreadyAnswered),
        })?,
        Act::Forward { id, to, file } => step(m, *id, |state| match state {
            State::Reconsidered(receipt, re) if !matches!(re.outcome, Outcome::Changed { .. }) => {
                let sent = Forwarded { to: to.clone(), file: file.clone(), stamp: m.stamp.clone() };
                Ok(State::Forwarded(receipt, re, Box::new(sent)))
            }
            State::Sent | State::Received(_) => Err(Refusal::ComplaintNotSoFar),
            _ => Err(Refusal::AlreadyAnswered),
        })?,
        Act::Decide { id, ruling, day, words } => step(m, *id, |state| match state {
            State::Forwarded(receipt, re, forwarded) => {
                let (ruling, day, words) = (*ruling, *day, words.clone());
                let end = Decided { ruling, day, words, stamp: m.stamp.clone() };
                Ok(State::Decided(receipt, re, forwarded, Box::new(end)))
            }
            State::Decided(..) | State::Withdrawn { .. } => Err(Refusal::AlreadyAnswered),
            _ => Err(Refusal::ComplaintNotSoFar),
        })?,
        Act::Withdraw { id } => {
            let found = found(m, *id)?;
            // The unit writes in that a complaint on paper was taken back, and no other.
            if !m.by.speaks_for_person() && !found.paper {
                return Err(Refusal::NeedsPaper);
            }
            if !found.runs() {
                return Err(Refusal::AlreadyAnswered);
            }
            step(m, *id, |before| Ok(State::Withdrawn { stamp, before: Box::new(before) }))?
        }
    };
    Ok(vec![Event::ComplaintSet(complaint)])
}

fn found<'a>(m: &'a Moment<'_>, id: EntryId) -> Result<&'a Complaint, Refusal> {
    m.case.complaints.iter().find(|c| c.id == id).ok_or(Refusal::EntryGone(id))
}

/// One step further.
fn step(
    m: &Moment<'_>,
    id: EntryId,
    next: impl FnOnce(State) -> Result<State, Refusal>,
) -> Result<Complaint, Refusal> {
    let complaint = found(m, id)?.clone();
    Ok(Complaint { state: next(complaint.state.clone())?, ..complaint })
}

/// A new complaint, with the dates that follow from the law and from the municipality's procedure.
fn new(
    m: &Moment<'_>,
    id: EntryId,
    (about, words): (About, &Prose),
    from: Line,
    received: Date,
    learned: Option<Date>,
) -> Result<Complaint, Refusal> {
    if m.case.complaints.iter().any(|c| c.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    if m.case.complaints.len() >= MOST {
        return Err(Refusal::TooMany);
    }
    let deadlines = m.case.deadlines;
    let weeks = match about.deadline() {
        Provision::OtherComplaintDeadline => deadlines.other_complaint_weeks,
        _ => deadlines.complaint_weeks,
    };
    // The clock runs from the day it came, also when it is written in later.
    let received = received.min(m.today);
    let days = i32::from(deadlines.reconsider_days).days();
    let by = received.checked_add(days).unwrap_or(received);
    Ok(Complaint {
        id,
        about,
        words: words.clone(),
        from,
        received,
        paper: false,
        written: m.stamp.clone(),
        learned,
        last_day: learned.map(|day| law::last_day_to_complain(day, weeks)),
        reconsider_by: by.max(m.today),
        state: State::Sent,
    })
}
