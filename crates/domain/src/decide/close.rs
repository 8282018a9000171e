//! Those close to the person and those who act for the person; competence; what a child keeps.

use super::Moment;
use super::process::not_for_a_child_alone;
use crate::actor::Capacity;
use crate::care::Care;
use crate::command::{Command, NewRepresentative};
use crate::competence::Competence;
use crate::event::Event;
use crate::law;
use crate::mandate::Mandate;
use crate::organisation::OrgKind;
use crate::policy::Deed;
use crate::refusal::Refusal;
use crate::representative::{Kind, Representative};
use crate::sections::Section;
use jiff::ToSpan;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::AssessCompetence { id, question, lacking, reasons, told, until } => {
            health_personnel(m)?;
            if *until <= m.today {
                return Err(Refusal::NeedsLastDay);
            }
            if m.case.competence.iter().any(|c| c.id == *id) {
                return Err(Refusal::AlreadyAnswered);
            }
            Ok(vec![Event::CompetenceSet(Competence {
                id: *id,
                question: *question,
                lacking: *lacking,
                reasons: reasons.clone(),
                told: told.clone(),
                until: *until,
                made: m.stamp.clone(),
            })])
        }
        Command::NameRepresentative(new) => name(m, new),
        Command::EndRepresentative { person } => {
            not_for_a_child_alone(m)?;
            let found = m.case.representatives.iter().find(|r| r.person == *person && r.ended.is_none());
            let close = found.ok_or(Refusal::ParticipantGone)?;
            let own = *person == m.stamp.by.person;
            if stands_by_law(m, close) && !registers(m) && !own {
                return Err(Refusal::NotYours(Deed::Represent));
            }
            Ok(vec![Event::RepresentativeSet(Representative {
                ended: Some(m.stamp.clone()),
                ..close.clone()
            })])
        }
        Command::TakeOverCare { org, unit, name, source, since } => {
            unit_registers(m)?;
            if !law::parents_consent(m.case.subject.born, m.today) {
                return Err(Refusal::NotAChild);
            }
            // A whole municipality is not the child welfare service.
            if unit.is_none() && *org == m.case.home {
                return Err(Refusal::PointsNowhere);
            }
            Ok(vec![Event::CareSet(Care {
                org: *org,
                unit: *unit,
                name: name.clone(),
                source: source.clone(),
                since: *since,
                recorded: m.stamp.clone(),
                ended: None,
            })])
        }
        Command::GiveBackCare => {
            unit_registers(m)?;
            let care = m.case.in_care(m.today).ok_or(Refusal::ParticipantGone)?;
            Ok(vec![Event::CareSet(Care { ended: Some(m.stamp.clone()), ..care.clone() })])
        }
        Command::KeepFromParents { sections } => {
            if !law::childs_view_weighs(m.case.subject.born, m.today) {
                return Err(Refusal::NotOldEnough);
            }
            let kept = sections.iter().copied().filter(|s| Section::MAY_BE_KEPT.contains(s)).collect();
            Ok(vec![Event::KeptFromParents(kept)])
        }
        _ => Ok(Vec::new()),
    }
}

/// Competence is judged by whoever gives health care, not by school or labour office: pbrl § 4-3.
fn health_personnel(m: &Moment<'_>) -> Result<(), Refusal> {
    match m.by.identity().post().map(|post| post.org_kind) {
        Some(OrgKind::Municipality | OrgKind::Hospital | OrgKind::GpOffice) => Ok(()),
        _ => Err(Refusal::NotYours(Deed::AssessCompetence)),
    }
}

/// Writes down at work what another said or a document shows.
fn registers(m: &Moment<'_>) -> bool {
    matches!(m.stamp.by.capacity, Capacity::Coordinator) || m.by.of_coordinating_unit()
}

fn unit_registers(m: &Moment<'_>) -> Result<(), Refusal> {
    if m.by.of_coordinating_unit() { Ok(()) } else { Err(Refusal::NotYours(Deed::Represent)) }
}

/// A parent of a child, or a guardian: not by the person's choice, and not ended by it.
fn stands_by_law(m: &Moment<'_>, close: &Representative) -> bool {
    match close.kind {
        Kind::Parent => law::parents_consent(m.case.subject.born, m.today),
        Kind::Guardian => true,
        _ => false,
    }
}

fn name(m: &Moment<'_>, new: &NewRepresentative) -> Result<Vec<Event>, Refusal> {
    not_for_a_child_alone(m)?;
    no_mandate_for_oneself(m, new)?;
    may_name(m, new)?;
    if m.case.protection.closes_to_those_close() && !new.kind.rests_on_document() {
        return Err(Refusal::AddressProtected);
    }
    if new.kind.for_a_time() {
        let latest = m.today.checked_add(1.year()).map_err(|_| Refusal::NeedsLastDay)?;
        if new.until.is_none_or(|until| until < m.today || until > latest) {
            return Err(Refusal::NeedsLastDay);
        }
    }
    let mine = new.person == m.stamp.by.person;
    let had = m.case.representatives.iter().find(|r| r.person == new.person && r.ended.is_none());
    // One line for each person: another kind would end what stands by law.
    if had.is_some_and(|had| had.kind != new.kind && stands_by_law(m, had)) && !registers(m) {
        return Err(Refusal::NotYours(Deed::Represent));
    }
    let mandate = if new.kind.has_mandate() { new.mandate.clone() } else { Mandate::whole() };
    if mandate.powers.is_empty() || mandate.sections.is_empty() {
        return Err(Refusal::EmptyMandate);
    }
    Ok(vec![Event::RepresentativeSet(Representative {
        person: new.person,
        name: new.name.clone(),
        kind: new.kind,
        relation: new.relation.clone(),
        phone: new.phone.clone(),
        from: new.from,
        until: new.until,
        mandate,
        // What it is known from is not one's own to write.
        source: if mine { had.and_then(|had| had.source.clone()) } else { new.source.clone() },
        apart: new.apart && new.kind == Kind::Parent,
        ended: None,
        recorded: m.stamp.clone(),
    })])
}

/// Parents and guardians follow from registers and documents, a power of attorney from the person:
/// nobody who acts for the person names another who does.
fn may_name(m: &Moment<'_>, new: &NewRepresentative) -> Result<(), Refusal> {
    let own = new.person == m.stamp.by.person; // relation and phone may be written anew
    match new.kind {
        // One who does not decide alone gives nobody a power of attorney, and nobody gives it for them.
        Kind::Attorney if law::parents_consent(m.case.subject.born, m.today) => Err(Refusal::MayNotConsent),
        Kind::Parent | Kind::Guardian if own => Ok(()),
        Kind::Parent | Kind::Guardian if !registers(m) => Err(Refusal::NotYours(Deed::Represent)),
        Kind::Attorney | Kind::NextOfKin if m.stamp.by.capacity == Capacity::Person => Ok(()),
        Kind::Attorney | Kind::NextOfKin if !registers(m) => Err(Refusal::NotYours(Deed::Represent)),
        Kind::Parent | Kind::Guardian | Kind::Attorney | Kind::NextOfKin if new.source.is_none() => {
            Err(Refusal::SourceMissing)
        }
        _ => Ok(()),
    }
}

/// Nobody makes themselves the one who speaks for the person, at work or privately, nor a mandate they
/// have into another, a wider or a longer one. Relation and phone may be written anew.
fn no_mandate_for_oneself(m: &Moment<'_>, new: &NewRepresentative) -> Result<(), Refusal> {
    let as_before = |had: &Representative| {
        let longer = had.until.is_some_and(|day| new.until.is_none_or(|until| until > day));
        let earlier = had.from.is_some_and(|day| new.from.is_none_or(|from| from < day));
        let wider = had.kind.has_mandate() && had.mandate != new.mandate;
        had.person == new.person
            && had.stands_on(m.today)
            && had.kind == new.kind
            && had.apart == new.apart // else the child's address would open to who lives elsewhere
            && !longer
            && !earlier
            && !wider
    };
    let own = new.person == m.by.identity().person;
    if own && !m.case.representatives.iter().any(as_before) || new.person == m.case.subject.person {
        return Err(Refusal::NotYours(Deed::Represent));
    }
    Ok(())
}
