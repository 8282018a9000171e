//! From report to answer, and the end of the case.

use super::Moment;
use crate::actor::Capacity;
use crate::assessment::{Answer, Assessment, Basis, Information, Offer, Path, Voice};
use crate::case::End;
use crate::command::Command;
use crate::coordinator::{Appointment, EndReason};
use crate::event::Event;
use crate::law;
use crate::refusal::Refusal;
use crate::representative::{Kind, Representative};

pub(super) fn towards_answer(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Report(report) => Ok(vec![Event::ReportJoined(report.clone())]),
        Command::Assess { facts, described, reason } => {
            let mut findings = vec![law::right_to_plan(facts), law::right_to_coordinator(facts)];
            if law::is_child(m.case.subject.born, m.today) {
                findings.push(law::right_to_child_coordinator(facts, m.case.subject.born, m.today));
            }
            Ok(vec![Event::Assessed(Assessment {
                facts: facts.clone(),
                described: described.clone(),
                findings,
                reason: reason.clone(),
                made: m.stamp.clone(),
            })])
        }
        Command::Inform { means, language, also_to } => Ok(vec![Event::Informed(Information {
            means: *means,
            language: language.clone(),
            also_to: also_to.clone(),
            given: m.stamp.clone(),
        })]),
        Command::Offer { asked } => {
            let assessment = m.case.path.assessment().ok_or(Refusal::NotAssessed)?;
            if !assessment.met() {
                return Err(Refusal::RightNotMet);
            }
            if m.case.informed.is_empty() {
                return Err(Refusal::NotInformed);
            }
            Ok(vec![Event::Offered(Offer { asked: asked.clone(), made: m.stamp.clone() })])
        }
        _ => Ok(Vec::new()),
    }
}

pub(super) fn answer_and_end(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Answer { choice, voice } => {
            if matches!(m.case.path, Path::Reported | Path::Assessed(_)) {
                return Err(Refusal::NotOffered);
            }
            may_speak(m, voice)?;
            Ok(vec![Event::Answered(Answer {
                choice: *choice,
                voice: voice.clone(),
                recorded: m.stamp.clone(),
            })])
        }
        Command::End { reason, note } => {
            not_for_a_child_alone(m)?;
            let mut events: Vec<_> =
                m.case.coordinators.current().map(|a| relieved(m, a, EndReason::CaseEnded)).collect();
            events.push(Event::Ended(End { reason: *reason, note: note.clone(), stamp: m.stamp.clone() }));
            Ok(events)
        }
        Command::Reopen { reason } if m.case.end.is_some() => {
            Ok(vec![Event::Reopened { reason: reason.clone() }])
        }
        Command::Reopen { .. } => Err(Refusal::CaseOpen),
        _ => Ok(Vec::new()),
    }
}

/// Whether someone may answer or consent on the stated basis: pbrl §§ 4-3 to 4-6.
pub(super) fn may_speak(m: &Moment<'_>, voice: &Voice) -> Result<(), Refusal> {
    let born = m.case.subject.born;
    let me = m.by.identity();
    let in_person = own_basis(m.stamp.by.capacity);
    // Who acts in person speaks for oneself and for nobody else; staff register what another said or signed.
    if in_person.is_some_and(|own| own != voice.basis) {
        return Err(Refusal::MayNotConsent);
    }
    let is_meant = |r: &Representative| match in_person {
        Some(_) => r.person == me.person,
        None => r.name == voice.name,
    };
    let close =
        |kind| m.case.representatives.iter().any(|r| r.kind == kind && r.stands_on(m.today) && is_meant(r));
    let allowed = match voice.basis {
        Basis::Own => law::consents_alone(born, m.today),
        Basis::Parent => law::parents_consent(born, m.today) && close(Kind::Parent),
        Basis::Guardian => close(Kind::Guardian),
        // Who they are is on record with the judgement; staff alone can register it.
        Basis::NextOfKin | Basis::Presumed => in_person.is_none(),
    };
    if !allowed {
        return Err(Refusal::MayNotConsent);
    }
    if voice.basis.needs_judgement() && voice.judgement.is_none() {
        return Err(Refusal::JudgementMissing);
    }
    Ok(())
}

/// The basis on which this capacity speaks in person; none for those who register what another said.
const fn own_basis(capacity: Capacity) -> Option<Basis> {
    match capacity {
        Capacity::Person => Some(Basis::Own),
        Capacity::Parent => Some(Basis::Parent),
        Capacity::Guardian => Some(Basis::Guardian),
        _ => None,
    }
}

/// What the parents decide for a child under 16, the child does not undo alone: pbrl § 4-4.
pub(super) fn not_for_a_child_alone(m: &Moment<'_>) -> Result<(), Refusal> {
    let child_alone =
        m.stamp.by.capacity == Capacity::Person && law::parents_consent(m.case.subject.born, m.today);
    if child_alone { Err(Refusal::MayNotConsent) } else { Ok(()) }
}

/// The appointment, ended now.
pub(super) fn relieved(m: &Moment<'_>, appointment: &Appointment, reason: EndReason) -> Event {
    let end = crate::coordinator::End { reason, note: None, stamp: m.stamp.clone() };
    Event::AppointmentSet(Appointment { ended: Some(end), ..appointment.clone() })
}
