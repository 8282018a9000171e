//! From report to answer, and the end of the case.

use super::Moment;
use crate::actor::Capacity;
use crate::assessment::{Answer, Assessment, Basis, Information, Offer, Path, View, Voice};
use crate::case::End;
use crate::command::Command;
use crate::competence::{self, Question};
use crate::coordinator::{Appointment, EndReason};
use crate::event::Event;
use crate::law;
use crate::policy::Deed;
use crate::refusal::Refusal;
use crate::representative::{Kind, Representative};
use crate::sections::Section;
use std::collections::BTreeSet;

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
            may_speak(m, voice, Question::Plan, Deed::Answer)?;
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

/// Whether someone may answer, consent or approve on the stated basis in this question: pbrl §§ 4-3 to
/// 4-6, and as far as a mandate covers the deed.
pub(super) fn may_speak(
    m: &Moment<'_>,
    voice: &Voice,
    question: Question,
    deed: Deed,
) -> Result<(), Refusal> {
    let born = m.case.subject.born;
    let in_person = own_basis(m.stamp.by.capacity);
    // Who acts in person speaks for oneself and for nobody else; staff register what another said or signed.
    if in_person.is_some_and(|own| own != voice.basis) {
        return Err(Refusal::MayNotConsent);
    }
    let close = |kind: Kind| meant(m, voice, kind).any(|r| !kind.has_mandate() || r.mandate.covers(deed));
    let in_care = m.case.in_care(m.today).is_some();
    let allowed = match voice.basis {
        Basis::Own => law::consents_alone(born, m.today),
        Basis::Parent => law::parents_consent(born, m.today) && !in_care && close(Kind::Parent),
        Basis::Care => in_care,
        Basis::Guardian => close(Kind::Guardian),
        Basis::Attorney => law::consents_alone(born, m.today) && close(Kind::Attorney),
        // Who they are is on record with the judgement; staff alone can register it.
        // They decide for a child under 16 as little as the child does: § 4-4.
        Basis::NextOfKin | Basis::Presumed => in_person.is_none() && law::consents_alone(born, m.today),
    };
    if !allowed {
        return Err(Refusal::MayNotConsent);
    }
    if voice.basis.needs_judgement() && voice.judgement.is_none() {
        return Err(Refusal::JudgementMissing);
    }
    if !competence::allows(&m.case.competence, voice.basis, question, m.today) {
        return Err(Refusal::CompetenceNotAssessed);
    }
    child_is_heard(m, voice)
}

/// Those of this kind who are meant by a voice: in person oneself, else who bears the name.
fn meant<'a>(m: &'a Moment<'_>, voice: &'a Voice, kind: Kind) -> impl Iterator<Item = &'a Representative> {
    let in_person = own_basis(m.stamp.by.capacity).is_some();
    let me = m.by.identity().person;
    m.case.representatives.iter().filter(move |r| {
        let named = if in_person { r.person == me } else { r.name == voice.name };
        named && r.kind == kind && r.stands_on(m.today)
    })
}

/// Whoever acts on a mandate shares only parts that it covers.
pub(super) fn within_mandate(
    m: &Moment<'_>,
    voice: &Voice,
    sections: &BTreeSet<Section>,
) -> Result<(), Refusal> {
    let kind = match voice.basis {
        Basis::Guardian => Kind::Guardian,
        Basis::Attorney => Kind::Attorney,
        _ => return Ok(()),
    };
    let covered = meant(m, voice, kind).any(|r| sections.is_subset(&r.mandate.sections));
    if covered { Ok(()) } else { Err(Refusal::MayNotConsent) }
}

/// From 7 the child is heard before others decide; from 12 what the child means weighs heavily.
fn child_is_heard(m: &Moment<'_>, voice: &Voice) -> Result<(), Refusal> {
    let born = m.case.subject.born;
    if !voice.basis.for_a_child() || !law::child_is_heard(born, m.today) {
        return Ok(());
    }
    let Some(child) = &voice.child else { return Err(Refusal::ChildNotHeard) };
    match child.view {
        View::NotHeard if child.why.is_none() => Err(Refusal::ChildNotHeard),
        View::Disagrees if child.why.is_none() && law::childs_view_weighs(born, m.today) => {
            Err(Refusal::ChildsViewNeedsReason)
        }
        _ => Ok(()),
    }
}

/// The basis on which this capacity speaks in person; none for those who register what another said.
const fn own_basis(capacity: Capacity) -> Option<Basis> {
    match capacity {
        Capacity::Person => Some(Basis::Own),
        Capacity::Parent => Some(Basis::Parent),
        Capacity::CareAuthority => Some(Basis::Care),
        Capacity::Guardian => Some(Basis::Guardian),
        Capacity::Attorney => Some(Basis::Attorney),
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
