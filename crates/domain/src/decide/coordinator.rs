//! The coordinator: wished for, appointed, replaced, relieved.

use super::Moment;
use super::process::relieved;
use crate::actor::Capacity;
use crate::command::{Candidate, Command};
use crate::coordinator::{Appointment, End, EndReason, Kind, Wished};
use crate::deputy::{self, Deputy};
use crate::event::Event;
use crate::law;
use crate::organisation::UnitKind;
use crate::participant::{Participant, Who};
use crate::refusal::Refusal;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::WishCoordinator { words, person } => Ok(vec![Event::CoordinatorWished(Wished {
            words: words.clone(),
            person: *person,
            recorded: m.stamp.clone(),
        })]),
        Command::Appoint { id, kind, who, wish_not_followed } => {
            consented(m, *kind)?;
            suited(m, *kind, who)?;
            let wished_for_another = m.case.coordinators.wish.as_ref().and_then(|w| w.person);
            if kind.is_municipal()
                && wished_for_another.is_some_and(|wished| wished != who.staff.person)
                && wish_not_followed.is_none()
            {
                return Err(Refusal::WishNeedsReason);
            }
            if m.case.coordinators.current().any(|a| a.who.person == who.staff.person && a.kind == *kind) {
                return Err(Refusal::AlreadyCoordinator);
            }
            // An id that is taken would overwrite an appointment.
            if m.case.coordinators.all.iter().any(|a| a.id == *id) {
                return Err(Refusal::AlreadyCoordinator);
            }
            let mut events: Vec<_> = m
                .case
                .coordinators
                .current()
                .filter(|sitting| gives_way(sitting.kind, *kind))
                .map(|sitting| relieved(m, sitting, EndReason::Replaced))
                .collect();
            events.push(Event::AppointmentSet(Appointment {
                id: *id,
                kind: *kind,
                who: who.staff.clone(),
                wish_not_followed: wish_not_followed.clone(),
                made: m.stamp.clone(),
                ended: None,
            }));
            Ok(events)
        }
        Command::EndAppointment { id, reason, note } => {
            let sitting =
                m.case.coordinators.current().find(|a| a.id == *id).ok_or(Refusal::AppointmentGone)?;
            let own = sitting.who.person == m.by.identity().person;
            if m.stamp.by.capacity == Capacity::Coordinator && !own && !m.by.of_coordinating_unit() {
                return Err(Refusal::NotYourAppointment);
            }
            let end = End { reason: *reason, note: note.clone(), stamp: m.stamp.clone() };
            Ok(vec![Event::AppointmentSet(Appointment { ended: Some(end), ..sitting.clone() })])
        }
        Command::Left(who) => left(m, who),
        _ => Ok(Vec::new()),
    }
}

/// Who has left a workplace leaves the chair and the team there; a service that has closed leaves the
/// team. What they had promised is open.
fn left(m: &Moment<'_>, who: &Who) -> Result<Vec<Event>, Refusal> {
    let chair = m.case.coordinators.current().filter(|a| match who {
        Who::Staff { person, org, .. } => a.who.person == *person && a.who.org == *org,
        _ => false,
    });
    let team = m.case.participants.iter().filter(|p| p.ended.is_none()).filter(|p| match (who, &p.who) {
        (Who::Staff { person, org, .. }, Who::Staff { person: named, org: at, .. }) => {
            (person, org) == (named, at)
        }
        (Who::Service { .. }, service) => who == service,
        _ => false,
    });
    let stands_in = m.case.deputies.iter().filter(|d| d.ended.is_none()).filter(|d| match who {
        Who::Staff { person, org, .. } => d.who.person == *person && d.who.org == *org,
        _ => false,
    });
    let ended = team.map(|p| Participant { ended: Some(m.stamp.clone()), ..p.clone() });
    let gone = stands_in.map(|d| {
        let ended = Some(deputy::Ended { refused: false, why: None, stamp: m.stamp.clone() });
        Event::DeputySet(deputy::Set::Deputy(Deputy { ended, ..d.clone() }))
    });
    let chair = chair.map(|a| relieved(m, a, EndReason::LeftJob));
    let events: Vec<_> = chair.chain(ended.map(Event::ParticipantSet)).chain(gone).collect();
    if events.is_empty() { Err(Refusal::ParticipantGone) } else { Ok(events) }
}

/// No coordinator without the person's yes and consent.
fn consented(m: &Moment<'_>, kind: Kind) -> Result<(), Refusal> {
    if m.case.coordination_consent(m.today).is_none() {
        return Err(Refusal::NoCoordinationConsent);
    }
    // The hospital can begin before the municipality has asked.
    let said_yes = m.case.path.answer().is_some_and(|a| a.choice.coordinator());
    if kind.is_municipal() && !said_yes {
        return Err(Refusal::AnswerIsNot);
    }
    Ok(())
}

/// Whether the candidate can sit in this chair: workplace, the workplace's procedure, the person's age.
fn suited(m: &Moment<'_>, kind: Kind, who: &Candidate) -> Result<(), Refusal> {
    let on_ward = who.unit_kind == UnitKind::Ward;
    if !m.by.of_coordinating_unit() && kind.is_municipal() {
        return Err(Refusal::OnlyHospitalKinds);
    }
    if kind.is_municipal() && on_ward && who.procedure.ward_staff_cannot_coordinate {
        return Err(Refusal::WardStaffCannotCoordinate);
    }
    if kind.is_municipal() == who.hospital {
        return Err(Refusal::WrongWorkplace(kind));
    }
    if kind == Kind::TemporaryHospital && !who.procedure.temporary_hospital_coordinator {
        return Err(Refusal::NoTemporaryCoordinators);
    }
    // Temporary means until the municipality has appointed; where it has, there is nothing to bridge.
    if kind == Kind::TemporaryHospital && m.case.coordinators.current().any(|a| a.kind.is_municipal()) {
        return Err(Refusal::AlreadyCoordinator);
    }
    if kind == Kind::Child && !law::is_child(m.case.subject.born, m.today) {
        return Err(Refusal::NotAChild);
    }
    Ok(())
}

/// The municipality has one chair, which also ends the temporary one; the hospital has one of its own.
const fn gives_way(sitting: Kind, new: Kind) -> bool {
    match new {
        Kind::Municipal | Kind::Child => sitting.is_municipal() || matches!(sitting, Kind::TemporaryHospital),
        Kind::Hospital | Kind::TemporaryHospital => {
            matches!(sitting, Kind::Hospital | Kind::TemporaryHospital)
        }
    }
}
