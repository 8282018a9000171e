//! Consents given, narrowed and withdrawn, with everything that follows at once.

use super::Moment;
use super::coordinator::asked_anew;
use super::process::{may_speak, not_for_a_child_alone, relieved};
use crate::command::Command;
use crate::consent::{Consent, Form, Recipient, Scope, Sharing};
use crate::coordinator::EndReason;
use crate::event::Event;
use crate::ids::{ConsentId, PersonId};
use crate::policy::Deed;
use crate::refusal::Refusal;
use crate::representative::{Kind, Representative};
use jiff::civil::Date;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Consent { id, scope, voice, form, until } => {
            may_speak(m, voice)?;
            not_with_oneself(m, scope)?;
            let given_in_person = m.stamp.by.capacity.speaks_for_person();
            if *form == Form::Electronic && !given_in_person {
                return Err(Refusal::NeedsPaper);
            }
            // What was only said cannot be written down by the one it opens the plan to.
            let at = m.by.identity().post().map(|post| (post.org, post.unit));
            let to_own_workplace = matches!(scope, Scope::Share(s) if s.with.is(m.by.identity().person, at));
            if *form == Form::Spoken && !given_in_person && to_own_workplace {
                return Err(Refusal::NeedsPaper);
            }
            if until.is_some_and(|until| until < m.today) {
                return Err(Refusal::ConsentGone); // it would be over before it began
            }
            // An id that is taken would overwrite what was consented to before.
            if stands(m, scope) || m.case.consent(*id).is_some() {
                return Err(Refusal::ConsentStands);
            }
            let consent = Consent {
                id: *id,
                scope: scope.clone(),
                voice: voice.clone(),
                form: *form,
                until: *until,
                given: m.stamp.clone(),
                withdrawn: None,
            };
            Ok(with_plan_renewed(m, consent))
        }
        Command::NarrowConsent { id, sections } => {
            let consent = standing(m, *id)?;
            let Scope::Share(sharing) = &consent.scope else { return Err(Refusal::ConsentGone) };
            let kept: std::collections::BTreeSet<_> =
                sharing.sections.intersection(sections).copied().collect();
            if kept.is_empty() {
                return withdraw(m, consent);
            }
            let scope = Scope::Share(Sharing { sections: kept, ..sharing.clone() });
            Ok(vec![Event::ConsentSet(Consent { scope, ..consent.clone() })])
        }
        Command::WithdrawConsent { id } => withdraw(m, standing(m, *id)?),
        Command::NameRepresentative { person, name, kind, relation, phone, until } => {
            not_for_a_child_alone(m)?;
            no_mandate_for_oneself(m, *person, *kind, *until)?;
            Ok(vec![Event::RepresentativeSet(Representative {
                person: *person,
                name: name.clone(),
                kind: *kind,
                relation: relation.clone(),
                phone: phone.clone(),
                until: *until,
                ended: None,
                recorded: m.stamp.clone(),
            })])
        }
        Command::EndRepresentative { person } => {
            not_for_a_child_alone(m)?;
            let found = m.case.representatives.iter().find(|r| r.person == *person && r.ended.is_none());
            let mut ended = found.ok_or(Refusal::ParticipantGone)?.clone();
            ended.ended = Some(m.stamp.clone());
            Ok(vec![Event::RepresentativeSet(ended)])
        }
        _ => Ok(Vec::new()),
    }
}

/// Whoever acts for another, or writes down what another said, does not open the plan to themselves.
fn not_with_oneself(m: &Moment<'_>, scope: &Scope) -> Result<(), Refusal> {
    let me = m.by.identity().person;
    match scope {
        Scope::Share(Sharing { with: Recipient::Person { person, .. }, .. }) if *person == me => {
            Err(Refusal::MayNotConsent)
        }
        _ => Ok(()),
    }
}

/// Nobody makes themselves the one who speaks for the person, at work or privately, nor a mandate they
/// have into another or a longer one. Relation and phone may be written anew.
fn no_mandate_for_oneself(
    m: &Moment<'_>,
    person: PersonId,
    kind: Kind,
    until: Option<Date>,
) -> Result<(), Refusal> {
    let as_before = |had: &Representative| {
        let longer = had.until.is_some_and(|day| until.is_none_or(|until| until > day));
        had.person == person && had.stands_on(m.today) && had.kind == kind && !longer
    };
    let own = person == m.by.identity().person;
    if own && !m.case.representatives.iter().any(as_before) || person == m.case.subject.person {
        return Err(Refusal::NotYours(Deed::Represent));
    }
    Ok(())
}

/// A plan that lost its consent wakes on the new one.
fn with_plan_renewed(m: &Moment<'_>, consent: Consent) -> Vec<Event> {
    let renews = matches!(consent.scope, Scope::MakePlan) && m.case.plan.is_some();
    let id = consent.id;
    let mut events = vec![Event::ConsentSet(consent)];
    if renews {
        events.push(Event::ConsentRenewed(id));
    }
    events
}

/// Whether the same consent stands already. Sharing with the same recipient is narrowed or withdrawn first.
fn stands(m: &Moment<'_>, scope: &Scope) -> bool {
    m.case.consents.iter().filter(|c| c.stands_on(m.today)).any(|c| match (&c.scope, scope) {
        (Scope::MakePlan, Scope::MakePlan) | (Scope::Coordinate, Scope::Coordinate) => true,
        (Scope::Share(had), Scope::Share(new)) => had.with.same(&new.with),
        (Scope::PassOn { to: had, .. }, Scope::PassOn { to: new, .. }) => had == new,
        _ => false,
    })
}

fn standing<'a>(m: &'a Moment<'_>, id: ConsentId) -> Result<&'a Consent, Refusal> {
    m.case.consent(id).filter(|c| c.stands_on(m.today)).ok_or(Refusal::ConsentGone)
}

/// Withdrawn at once: without the consent to coordinate nobody coordinates. A child can stop what is
/// shared; plan and coordinator are the parents' decision.
fn withdraw(m: &Moment<'_>, consent: &Consent) -> Result<Vec<Event>, Refusal> {
    if matches!(consent.scope, Scope::MakePlan | Scope::Coordinate) {
        not_for_a_child_alone(m)?;
    }
    let withdrawn = Consent { withdrawn: Some(m.stamp.clone()), ..consent.clone() };
    let mut events = vec![Event::ConsentSet(withdrawn)];
    if matches!(consent.scope, Scope::Coordinate) {
        events.extend(m.case.coordinators.current().map(|a| relieved(m, a, EndReason::ConsentWithdrawn)));
        events.extend(asked_anew(m));
    }
    Ok(events)
}
