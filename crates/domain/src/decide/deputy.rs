//! Who stands in for the coordinator: named, refused, ended; and words for whoever takes over.

use super::Moment;
use crate::actor::Capacity;
use crate::command::Candidate;
use crate::coordinator::Appointment;
use crate::deputy::{Act, Deputy, Ended, Set, Words};
use crate::event::Event;
use crate::ids::{AppointmentId, EntryId};
use crate::organisation::UnitKind;
use crate::policy::Deed;
use crate::refusal::Refusal;
use jiff::ToSpan;
use jiff::civil::Date;

pub(super) fn decide(m: &Moment<'_>, act: &Act) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::Name { id, of, who, from, until } => name(m, *id, *of, who, (*from, *until)),
        Act::End { id } => Ok(vec![ended(m, standing(m, *id)?, false, None)]),
        Act::Refuse { id, why } => {
            let deputy = standing(m, *id)?;
            if !m.by.speaks_for_person() {
                return Err(Refusal::NotYours(Deed::Wish));
            }
            Ok(vec![ended(m, deputy, true, why.clone())])
        }
        Act::Write(words) => {
            if !m.by.is(Capacity::Coordinator) {
                return Err(Refusal::NotYours(Deed::Deputise));
            }
            let words = Words { words: words.clone(), stamp: m.stamp.clone() };
            Ok(vec![Event::DeputySet(Set::Words(words))])
        }
    }
}

fn standing<'a>(m: &Moment<'a>, id: EntryId) -> Result<&'a Deputy, Refusal> {
    m.case.deputies.iter().find(|d| d.id == id && d.ended.is_none()).ok_or(Refusal::AppointmentGone)
}

fn ended(m: &Moment<'_>, deputy: &Deputy, refused: bool, why: Option<crate::text::Line>) -> Event {
    let ended = Some(Ended { refused, why, stamp: m.stamp.clone() });
    Event::DeputySet(Set::Deputy(Deputy { ended, ..deputy.clone() }))
}

fn name(
    m: &Moment<'_>,
    id: EntryId,
    of: AppointmentId,
    who: &Candidate,
    (from, until): (Date, Date),
) -> Result<Vec<Event>, Refusal> {
    let sitting = m.case.coordinators.current().find(|a| a.id == of).ok_or(Refusal::AppointmentGone)?;
    // A deputy names no deputies: that is for the one who sits in the chair, and the unit.
    let own = sitting.who.person == m.by.identity().person;
    if !own && !m.by.of_coordinating_unit() {
        return Err(Refusal::NotYourAppointment);
    }
    if m.case.coordination_consent(m.today).is_none() {
        return Err(Refusal::NoCoordinationConsent);
    }
    suited(m, sitting, who)?;
    let last = m.today.checked_add(1.year()).unwrap_or(m.today);
    if from > until || until < m.today || until > last {
        return Err(Refusal::DeputyNeedsTime);
    }
    if m.case.deputies.iter().any(|d| d.id == id) {
        return Err(Refusal::AlreadyCoordinator);
    }
    let meets = |d: &&Deputy| d.of == of && d.ended.is_none() && d.from <= until && from <= d.until;
    let before = m.case.deputies.iter().filter(meets).map(|d| ended(m, d, false, None));
    let deputy = Deputy { id, of, who: who.staff.clone(), from, until, named: m.stamp.clone(), ended: None };
    Ok(before.chain([Event::DeputySet(Set::Deputy(deputy))]).collect())
}

/// Works where the coordinator works, and is not one the person has said no to.
fn suited(m: &Moment<'_>, sitting: &Appointment, who: &Candidate) -> Result<(), Refusal> {
    if who.staff.org != sitting.who.org {
        return Err(Refusal::WrongWorkplace(sitting.kind));
    }
    let on_ward = who.unit_kind == UnitKind::Ward;
    if sitting.kind.is_municipal() && on_ward && who.procedure.ward_staff_cannot_coordinate {
        return Err(Refusal::WardStaffCannotCoordinate);
    }
    if m.case.coordinators.current().any(|a| a.who.person == who.staff.person) {
        return Err(Refusal::AlreadyCoordinator);
    }
    let refused =
        |d: &Deputy| d.who.person == who.staff.person && d.ended.as_ref().is_some_and(|ended| ended.refused);
    if m.case.deputies.iter().any(refused) { Err(Refusal::DeputyRefused) } else { Ok(()) }
}
