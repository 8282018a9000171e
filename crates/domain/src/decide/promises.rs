//! The owner's word for a measure: given, countered, and open again when the owner is gone.

use super::Moment;
use super::entries::{entry, next, seen_entry, set};
use crate::case::Case;
use crate::command::{Command, CounterAnswer, PromiseAnswer};
use crate::coordinator;
use crate::event::{EntryChange, Event, Recorded};
use crate::evolve::evolve;
use crate::ids::{CommandId, EntryId};
use crate::plan::{Entry, Plan};
use crate::policy::Deed;
use crate::promise::{Counter, Patience, Promise, hindrance};
use crate::refusal::Refusal;
use crate::sections::measures::{Measure, Responsible};
use crate::sections::{Content, Section};
use crate::text::Line;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Promise { id, seen, answer } => answered(m, *id, *seen, answer),
        Command::AnswerCounter { id, seen, answer } => settle(m, *id, *seen, answer),
        _ => Ok(Vec::new()),
    }
}

fn answered(m: &Moment<'_>, id: EntryId, seen: u32, answer: &PromiseAnswer) -> Result<Vec<Event>, Refusal> {
    // First of all: a conflict shows the other's text, and must not show another section's.
    let measure = entry(m, id)?.measure().ok_or(Refusal::NothingToAnswer)?;
    if !m.case.is_responsible(m.by, measure.responsible) {
        return Err(Refusal::NotYourMeasure);
    }
    let entry = seen_entry(m, id, seen)?.clone();
    let stamp = m.stamp.clone();
    let (promise, why) = match answer {
        PromiseAnswer::Accept => (Promise::Accepted { stamp }, None),
        PromiseAnswer::Decline(reason) => {
            (Promise::Declined { reason: reason.clone(), stamp }, Some(reason.clone()))
        }
        PromiseAnswer::Counter(offer) => {
            timely(offer, measure)?;
            (Promise::Countered { offer: offer.clone(), stamp }, offer.words.clone())
        }
    };
    Ok(vec![set(Entry { promise: Some(promise), ..entry }, EntryChange::Promised, why)])
}

/// Another promise than the one that is asked, and one with a time: a measure without time is a wish.
fn timely(offer: &Counter, measure: &Measure) -> Result<(), Refusal> {
    let proposed = offer.applied(measure);
    let timeless = proposed.by.is_none() && proposed.from.is_none() && proposed.recurs.is_none();
    let backwards = proposed.from.zip(proposed.by).is_some_and(|(from, by)| by < from);
    if proposed.same_promise(measure) {
        Err(Refusal::SameAsAsked)
    } else if timeless || backwards {
        Err(Refusal::ImpossibleTerm)
    } else {
        Ok(())
    }
}

/// Taken or turned down by the coordinator or the person, and not by the one whose proposal it is.
fn settle(m: &Moment<'_>, id: EntryId, seen: u32, answer: &CounterAnswer) -> Result<Vec<Event>, Refusal> {
    let measure = entry(m, id)?.measure().ok_or(Refusal::NothingToAnswer)?;
    if !m.by.speaks_for_person() && !coordinator::coordinates(m.by, m.case, m.today) {
        return Err(Refusal::NotYours(Deed::Write(Section::Measures)));
    }
    if m.case.is_responsible(m.by, measure.responsible) {
        return Err(Refusal::NotAlone);
    }
    let entry = seen_entry(m, id, seen)?;
    let (offer, proposed) = entry.counter().ok_or(Refusal::NothingToAnswer)?;
    match answer {
        CounterAnswer::Take => {
            let taken = Entry {
                content: Content::Measures(offer.applied(measure)),
                promise: Some(Promise::Accepted { stamp: proposed.clone() }),
                written: m.stamp.clone(),
                confirmed: None,
                ..entry.clone()
            };
            Ok(vec![set(next(taken), EntryChange::Settled, offer.words.clone())])
        }
        CounterAnswer::TurnDown(word) => {
            let promise = Some(asked(m, measure, Some(word.clone())));
            Ok(vec![set(Entry { promise, ..entry.clone() }, EntryChange::Settled, Some(word.clone()))])
        }
    }
}

fn asked(m: &Moment<'_>, measure: &Measure, word: Option<Line>) -> Promise {
    let patience = Some(Patience::from(m.today, measure.answer_by, &m.case.deadlines));
    Promise::Asked { since: m.stamp.clone(), patience, word }
}

/// Asked, or open where whoever is responsible cannot be asked.
fn asked_or_open(m: &Moment<'_>, case: &Case, measure: &Measure) -> Promise {
    match hindrance(case, measure, m.today) {
        Some(why) => Promise::Open { why, since: m.stamp.clone() },
        None => asked(m, measure, None),
    }
}

/// A promise counts when its owner has accepted it. What changes the promise asks for it anew.
pub(super) fn after_writing(m: &Moment<'_>, had: Option<&Entry>, content: &Content) -> Option<Promise> {
    let Content::Measures(measure) = content else { return None };
    let before = had.and_then(|entry| entry.measure().zip(entry.promise.as_ref()));
    match before {
        // Only the day to answer by is another.
        Some((before, Promise::Asked { since, word, .. }))
            if before.same_promise(measure) && before.answer_by != measure.answer_by =>
        {
            let patience = Some(Patience::from(m.today, measure.answer_by, &m.case.deadlines));
            Some(Promise::Asked { since: since.clone(), patience, word: word.clone() })
        }
        Some((before, promise)) if before.same_promise(measure) => Some(promise.clone()),
        _ if m.case.is_responsible(m.by, measure.responsible) => {
            Some(Promise::Accepted { stamp: m.stamp.clone() })
        }
        _ => Some(asked_or_open(m, m.case, measure)),
    }
}

/// The promise of a measure that is taken up again: open if its owner is gone, else as it stood.
pub(super) fn taken_up(m: &Moment<'_>, entry: &Entry) -> Option<Promise> {
    let gone = entry.measure().filter(|measure| hindrance(m.case, measure, m.today).is_some());
    gone.map_or_else(|| entry.promise.clone(), |measure| Some(asked_or_open(m, m.case, measure)))
}

/// What follows for promises when people come and go. What was promised by someone who is gone is
/// open, never silently another's; whoever comes is asked, with a date of their own.
pub(super) fn settled(m: &Moment<'_>, events: &[Event]) -> Vec<Event> {
    if !events.iter().any(moves_people) {
        return Vec::new();
    }
    let after = events.iter().fold(m.case.clone(), |case, event| evolve(case, &recorded(m, event)));
    if after.end.is_some() {
        return Vec::new();
    }
    let woken = events.iter().any(wakes);
    let open = after.plan.iter().flat_map(Plan::open_measures);
    open.filter_map(|(entry, measure)| {
        let same = same_owner(m.case, &after, measure.responsible);
        let promise = match (entry.promise.as_ref()?, hindrance(&after, measure, m.today)) {
            (Promise::Declined { .. }, _) => return None,
            (Promise::Open { why, .. }, Some(now)) if *why == now => return None,
            (Promise::Accepted { .. } | Promise::Countered { .. }, None) if same => return None,
            (Promise::Asked { .. }, None) if same && !woken => return None,
            _ => asked_or_open(m, &after, measure),
        };
        Some(set(Entry { promise: Some(promise), ..entry.clone() }, EntryChange::Asked, None))
    })
    .collect()
}

const fn moves_people(event: &Event) -> bool {
    matches!(
        event,
        Event::ParticipantSet(_) | Event::AppointmentSet(_) | Event::ConsentSet(_) | Event::Turned { .. }
    ) || wakes(event)
}

/// Nobody could answer while the plan lay still: the days did not count.
const fn wakes(event: &Event) -> bool {
    matches!(event, Event::Resumed | Event::ConsentRenewed(_) | Event::Reopened { .. })
}

fn same_owner(before: &Case, after: &Case, responsible: Responsible) -> bool {
    match responsible {
        Responsible::Person => true,
        Responsible::Coordinator => {
            let seated = |case: &Case| case.coordinators.principal().map(|a| a.who.person);
            seated(before) == seated(after)
        }
        Responsible::Participant(id) => {
            let who = |case: &Case| case.participant(id).map(|p| p.who.clone());
            who(before) == who(after)
        }
    }
}

fn recorded(m: &Moment<'_>, event: &Event) -> Recorded {
    Recorded {
        revision: m.case.revision,
        at: m.stamp.at,
        by: m.stamp.by.clone(),
        command: CommandId::from_uuid(uuid::Uuid::nil()),
        event: event.clone(),
    }
}
