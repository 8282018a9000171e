//! Consents given, narrowed and withdrawn, with everything that follows at once.

use super::Moment;
use super::process::{may_speak, not_for_a_child_alone, relieved, within_mandate};
use crate::actor::Capacity;
use crate::assessment::{Basis, Voice};
use crate::command::Command;
use crate::competence::Question;
use crate::consent::{Consent, Doubt, Form, Recipient, Scope, Settled, Sharing};
use crate::coordinator::EndReason;
use crate::event::Event;
use crate::ids::ConsentId;
use crate::policy::Deed;
use crate::refusal::Refusal;
use crate::text::{Line, Prose};

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Consent { id, scope, voice, form, until } => {
            may_speak(m, voice, Question::behind(scope), Deed::Consent)?;
            if let Scope::Share(sharing) = scope {
                within_mandate(m, voice, &sharing.sections)?;
            }
            not_with_oneself(m, scope)?;
            not_past_a_doubt(m, voice, scope)?;
            let given_in_person = m.stamp.by.capacity.speaks_for_person();
            if *form == Form::Electronic && !given_in_person {
                return Err(Refusal::NeedsPaper);
            }
            // What was said or signed is not written down by the one it opens the plan to: another
            // pair of eyes does that.
            let at = m.by.identity().post().map(|post| (post.org, post.unit));
            let to_own_workplace = matches!(scope, Scope::Share(s) if s.with.is(m.by.identity().person, at));
            if !given_in_person && to_own_workplace {
                return Err(Refusal::NotAlone);
            }
            if until.is_some_and(|until| until < m.today) {
                return Err(Refusal::ConsentGone); // it would be over before it began
            }
            // An id that is taken would overwrite what was consented to before.
            let before = standing_alike(m, scope);
            let takes_over =
                |had: &Consent| voice.basis == Basis::Own && had.now_ones_own(m.case.subject.born, m.today);
            if before.is_some_and(|had| !takes_over(had)) || m.case.consent(*id).is_some() {
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
                agreed: Vec::new(),
                doubt: None,
            };
            // Grown old enough to decide: the own consent takes the place of the parents', without a gap.
            let replaced = before
                .map(|had| Event::ConsentSet(Consent { withdrawn: Some(m.stamp.clone()), ..had.clone() }));
            Ok(replaced.into_iter().chain(with_plan_renewed(m, consent)).collect())
        }
        Command::NarrowConsent { id, sections } => {
            let consent = given(m, *id)?;
            let Scope::Share(sharing) = &consent.scope else { return Err(Refusal::ConsentGone) };
            let kept: std::collections::BTreeSet<_> =
                sharing.sections.intersection(sections).copied().collect();
            if kept.is_empty() {
                return withdraw(m, consent);
            }
            let scope = Scope::Share(Sharing { sections: kept, ..sharing.clone() });
            Ok(vec![Event::ConsentSet(Consent { scope, ..consent.clone() })])
        }
        Command::WithdrawConsent { id } => withdraw(m, given(m, *id)?),
        Command::DoubtConsent { id, why } => doubt(m, standing(m, *id)?, why),
        Command::SettleDoubt { id, stands, why } => settle(m, *id, *stands, why),
        Command::AgreeToConsent { id } => agree(m, standing(m, *id)?),
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

/// While a doubt waits for its answer, the same is not consented to once more on another's behalf.
fn not_past_a_doubt(m: &Moment<'_>, voice: &Voice, scope: &Scope) -> Result<(), Refusal> {
    let waits = |c: &&Consent| c.doubt.as_ref().is_some_and(|d| d.settled.is_none());
    let doubted = m.case.consents.iter().filter(|c| c.withdrawn.is_none()).filter(waits);
    if voice.basis != Basis::Own && doubted.into_iter().any(|c| alike(&c.scope, scope)) {
        return Err(Refusal::NotAlone);
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

/// The same consent, where it stands already. Sharing with the same recipient is narrowed or withdrawn first.
fn standing_alike<'a>(m: &'a Moment<'_>, scope: &Scope) -> Option<&'a Consent> {
    m.case.consents.iter().filter(|c| c.stands_on(m.today)).find(|c| alike(&c.scope, scope))
}

/// Both are to the same thing: for sharing and passing on, with the same recipient.
fn alike(had: &Scope, new: &Scope) -> bool {
    match (had, new) {
        (Scope::MakePlan, Scope::MakePlan) | (Scope::Coordinate, Scope::Coordinate) => true,
        (Scope::Share(had), Scope::Share(new)) => had.with.same(&new.with),
        (Scope::PassOn { to: had, .. }, Scope::PassOn { to: new, .. }) => had == new,
        _ => false,
    }
}

/// Neither withdrawn nor run out. A doubt keeps it from standing, not from being taken back.
fn given<'a>(m: &'a Moment<'_>, id: ConsentId) -> Result<&'a Consent, Refusal> {
    let over = |c: &Consent| c.withdrawn.is_some() || c.until.is_some_and(|until| until < m.today);
    m.case.consent(id).filter(|c| !over(c)).ok_or(Refusal::ConsentGone)
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
        // Another consent may stand beside one that was doubted.
        let another = m.case.coordination_consent(m.today).is_some_and(|c| c.id != consent.id);
        events.extend(if another { Vec::new() } else { nobody_coordinates(m) });
    }
    Ok(events)
}

/// The chair is empty.
fn nobody_coordinates(m: &Moment<'_>) -> Vec<Event> {
    m.case.coordinators.current().map(|a| relieved(m, a, EndReason::ConsentWithdrawn)).collect()
}

/// A consent by another does not stand where there is reason to doubt that it serves the person. A
/// parent may doubt what the other parent consented to, a professional or the person what anyone did.
fn doubt(m: &Moment<'_>, consent: &Consent, why: &Prose) -> Result<Vec<Event>, Refusal> {
    let ones_own = gave_it(m, consent);
    if consent.voice.basis == Basis::Own || ones_own {
        return Err(Refusal::OwnConsent);
    }
    let doubt = Doubt { why: why.clone(), raised: m.stamp.clone(), settled: None };
    Ok(vec![Event::ConsentSet(Consent { doubt: Some(doubt), ..consent.clone() })])
}

/// The coordinating unit settles it, but not the one who raised it.
fn settle(m: &Moment<'_>, id: ConsentId, stands: bool, why: &Line) -> Result<Vec<Event>, Refusal> {
    let consent = m.case.consent(id).filter(|c| c.withdrawn.is_none()).ok_or(Refusal::ConsentGone)?;
    let mut doubt = consent.doubt.clone().filter(|d| d.settled.is_none()).ok_or(Refusal::AlreadyAnswered)?;
    if doubt.raised.by.person == m.stamp.by.person {
        return Err(Refusal::NotAlone);
    }
    doubt.settled = Some(Settled { stands, why: why.clone(), stamp: m.stamp.clone() });
    let mut events = vec![Event::ConsentSet(Consent { doubt: Some(doubt), ..consent.clone() })];
    let coordinates = matches!(consent.scope, Scope::Coordinate);
    if !stands && coordinates && m.case.coordination_consent(m.today).is_none() {
        events.extend(nobody_coordinates(m));
    }
    Ok(events)
}

/// The other parent agrees.
fn agree(m: &Moment<'_>, consent: &Consent) -> Result<Vec<Event>, Refusal> {
    let parents = consent.voice.basis == Basis::Parent && m.stamp.by.capacity == Capacity::Parent;
    let already = consent.agreed.iter().any(|s| s.by.person == m.stamp.by.person);
    if !parents || already || gave_it(m, consent) {
        return Err(Refusal::NothingToAnswer);
    }
    let mut consent = consent.clone();
    consent.agreed.push(m.stamp.clone());
    Ok(vec![Event::ConsentSet(consent)])
}

/// Whether the one who acts here privately gave the consent.
fn gave_it(m: &Moment<'_>, consent: &Consent) -> bool {
    let private = m.by.identity().post().is_none();
    private && (consent.given.by.person == m.stamp.by.person || consent.voice.name == m.stamp.by.name)
}
