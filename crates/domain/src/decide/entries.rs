//! The plan's entries, one at a time, and those who take part.

use super::{Moment, promises};
use crate::actor::Capacity;
use crate::command::{Command, NewParticipant};
use crate::event::{EntryChange, Event};
use crate::ids::EntryId;
use crate::participant::Participant;
use crate::plan::{Entry, EntryEnd, GoalReply, Plan};
use crate::policy::Deed;
use crate::refusal::Refusal;
use crate::sections::measures::Responsible;
use crate::sections::{Content, Section};
use crate::text::Line;

/// More than this in one plan cannot be read by anyone.
const MOST_ENTRIES: usize = 400;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::NameParticipant(new) => Ok(vec![Event::ParticipantSet(participant(m, new))]),
        Command::EndParticipant { id } => end_participant(m, *id),
        Command::Write { id, seen, content, why, restored } => {
            let change = if *restored { EntryChange::Restored } else { EntryChange::Written };
            Ok(vec![set(write(m, plan(m)?, *id, *seen, content)?, change, why.clone())])
        }
        Command::EndEntry { id, seen, reason } => {
            let mut entry = seen_entry(m, *id, *seen)?.clone();
            entry.ended = Some(EntryEnd { reason: reason.clone(), stamp: m.stamp.clone() });
            Ok(vec![set(next(entry), EntryChange::Ended, Some(reason.clone()))])
        }
        Command::ReopenEntry { id } => {
            let mut entry = entry(m, *id)?.clone();
            points_somewhere(m, plan(m)?, *id, &entry.content)?; // much may have moved meanwhile
            entry.ended = None;
            entry.promise = promises::taken_up(m, &entry);
            Ok(vec![set(next(entry), EntryChange::Reopened, None)])
        }
        Command::Confirm { id } => {
            let mut entry = entry(m, *id)?.clone();
            entry.confirmed = Some(m.stamp.clone());
            Ok(vec![set(entry, EntryChange::Confirmed, None)])
        }
        Command::ConfirmAll { section, seen } => confirm_all(m, *section, seen),
        Command::Move { id, up } => moved(m, *id, *up),
        Command::AnswerGoal { id, answer, reason } => {
            answers_for_the_municipality(m)?;
            let mut entry = entry(m, *id)?.clone();
            if entry.content.section() != Section::Goals {
                return Err(Refusal::NothingToAnswer);
            }
            entry.reply = Some(GoalReply { answer: *answer, reason: reason.clone(), stamp: m.stamp.clone() });
            Ok(vec![set(entry, EntryChange::Replied, reason.clone())])
        }
        _ => Ok(Vec::new()),
    }
}

/// The municipality's answer is given by its unit or its coordinator, not by the hospital's.
fn answers_for_the_municipality(m: &Moment<'_>) -> Result<(), Refusal> {
    let me = m.by.identity().person;
    let municipal = |of| m.case.coordinators.all.iter().any(|a| a.id == of && a.kind.is_municipal());
    let seated = m.case.coordinators.current().any(|a| a.kind.is_municipal() && a.who.person == me)
        || m.case.deputies_on(m.today).any(|d| d.who.person == me && municipal(d.of));
    if m.stamp.by.capacity == Capacity::Coordinator && !seated {
        return Err(Refusal::NotYours(Deed::AnswerGoal));
    }
    Ok(())
}

/// A plan that can be written in: there, consented to, not at rest.
pub(super) fn plan<'a>(m: &'a Moment<'_>) -> Result<&'a Plan, Refusal> {
    let plan = m.case.plan.as_ref().ok_or(Refusal::NoPlan)?;
    if m.case.plan_consent(m.today).is_none() {
        return Err(Refusal::NoPlanConsent);
    }
    if plan.state.paused() {
        return Err(Refusal::PlanPaused);
    }
    Ok(plan)
}

pub(super) fn entry<'a>(m: &'a Moment<'_>, id: EntryId) -> Result<&'a Entry, Refusal> {
    plan(m)?.entry(id).ok_or(Refusal::EntryGone(id))
}

/// The entry, if it still is what the writer saw.
pub(super) fn seen_entry<'a>(m: &'a Moment<'_>, id: EntryId, seen: u32) -> Result<&'a Entry, Refusal> {
    let entry = entry(m, id)?;
    if entry.version == seen { Ok(entry) } else { Err(Refusal::EntryChanged(id)) }
}

/// One version further.
pub(super) const fn next(mut entry: Entry) -> Entry {
    entry.version = entry.version.saturating_add(1);
    entry
}

pub(super) fn set(entry: Entry, change: EntryChange, why: Option<Line>) -> Event {
    Event::EntrySet { entry, change, why }
}

/// The entry as it will be: new, or changed from what the writer saw.
pub(super) fn write(
    m: &Moment<'_>,
    plan: &Plan,
    id: EntryId,
    seen: u32,
    content: &Content,
) -> Result<Entry, Refusal> {
    let had = plan.entry(id);
    match (had, seen) {
        // First of all: a conflict shows the other's text, and must not show another section's.
        (Some(had), _) if had.content.section() != content.section() => return Err(Refusal::EntryGone(id)),
        (None, 0) if plan.entries.len() >= MOST_ENTRIES => return Err(Refusal::TooMany),
        (None, 0) => {}
        (None, _) => return Err(Refusal::EntryGone(id)),
        (Some(had), _) if had.version != seen => return Err(Refusal::EntryChanged(id)),
        (Some(_), _) => {}
    }
    points_somewhere(m, plan, id, content)?;
    let entry = Entry {
        id,
        content: content.clone(),
        version: seen,
        written: m.stamp.clone(),
        confirmed: None,
        ended: had.and_then(|e| e.ended.clone()),
        promise: promises::after_writing(m, had, content),
        reply: had.and_then(|e| e.reply.clone()),
    };
    Ok(next(entry))
}

/// Goals and participants that are newly pointed to must be there; no goal lies under itself.
/// What an entry pointed to before may have ended since: that must not stop other changes to it.
fn points_somewhere(m: &Moment<'_>, plan: &Plan, id: EntryId, content: &Content) -> Result<(), Refusal> {
    let had = plan.entry(id).map(|e| &e.content);
    let is_goal = |goal: EntryId| plan.live(Section::Goals).any(|e| e.id == goal);
    match content {
        Content::Goals(goal) => {
            let Some(under) = goal.under else { return Ok(()) };
            let grandparent = plan.live(Section::Goals).any(
                |e| matches!(&e.content, Content::Goals(g) if g.under == Some(id) || (e.id == under && g.under.is_some())),
            );
            if under == id || grandparent {
                return Err(Refusal::GoalLoop); // two levels: goals and sub-goals
            }
            let before = matches!(had, Some(Content::Goals(g)) if g.under == goal.under);
            if before || is_goal(under) { Ok(()) } else { Err(Refusal::PointsNowhere) }
        }
        Content::Measures(measure) => {
            let before = match had {
                Some(Content::Measures(before)) => Some(before),
                _ => None,
            };
            let responsible_before = before.is_some_and(|b| b.responsible == measure.responsible);
            let goal_before = before.is_some_and(|b| b.goal == measure.goal);
            let responsible_there = responsible_before
                || match measure.responsible {
                    Responsible::Participant(p) => m.case.team(m.today).any(|t| t.id == p),
                    Responsible::Person | Responsible::Coordinator => true,
                };
            if responsible_there && (goal_before || measure.goal.is_none_or(is_goal)) {
                Ok(())
            } else {
                Err(Refusal::PointsNowhere)
            }
        }
        _ => Ok(()),
    }
}

/// The section in its new order.
fn moved(m: &Moment<'_>, id: EntryId, up: bool) -> Result<Vec<Event>, Refusal> {
    let section = entry(m, id)?.content.section();
    let mut order: Vec<EntryId> = plan(m)?.live(section).map(|e| e.id).collect();
    let at = order.iter().position(|e| *e == id).ok_or(Refusal::EntryGone(id))?;
    let to = if up { at.saturating_sub(1) } else { (at + 1).min(order.len().saturating_sub(1)) };
    order.swap(at, to);
    Ok(vec![Event::Ordered { section, order }])
}

fn participant(m: &Moment<'_>, new: &NewParticipant) -> Participant {
    Participant {
        id: new.id,
        who: new.who.clone(),
        name: new.name.clone(),
        role: new.role.clone(),
        org_name: new.org_name.clone(),
        phone: new.phone.clone(),
        ground: new.ground,
        until: new.until,
        recorded: m.stamp.clone(),
        ended: None,
    }
}

/// What whoever leaves had promised is open afterwards.
fn end_participant(m: &Moment<'_>, id: EntryId) -> Result<Vec<Event>, Refusal> {
    let found = m.case.participant(id).filter(|p| p.ended.is_none()).ok_or(Refusal::ParticipantGone)?;
    Ok(vec![Event::ParticipantSet(Participant { ended: Some(m.stamp.clone()), ..found.clone() })])
}

/// Confirms what is as it was seen; what has changed meanwhile is left for who reads it.
fn confirm_all(m: &Moment<'_>, section: Section, seen: &[(EntryId, u32)]) -> Result<Vec<Event>, Refusal> {
    let unchanged = |entry: &&Entry| seen.contains(&(entry.id, entry.version));
    let entries: Vec<_> = plan(m)?.live(section).filter(unchanged).map(|entry| entry.id).collect();
    match (entries.is_empty(), seen.first()) {
        (false, _) => Ok(vec![Event::Confirmed { section, entries }]),
        (true, Some((first, _))) => Err(Refusal::EntryGone(*first)),
        (true, None) => Err(Refusal::NothingToAnswer),
    }
}
