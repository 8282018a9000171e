//! What waits for this reader in a case: each step one link, the most pressing first.

use crate::case_frame::url;
use crate::pages::answer::answer_url;
use crate::pages::consents;
use crate::pages::freshness;
use crate::pages::meetings;
use crate::pages::plan::standing;
use crate::shown;
use crate::words::Words;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Choice, Path};
use dinplan_domain::consent::{Consent, Scope};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::promise::Vacant;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::{Measure, Responsible};
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, PlanView};

/// A consent that ran out is told of for so many days.
const JUST_NOW: i32 = 30;

/// One thing that waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Step {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) about: Option<String>,
    pub(crate) late: bool,
}

struct Steps<'a> {
    view: &'a CaseView,
    w: Words,
    found: Vec<Step>,
}

impl Steps<'_> {
    fn add(&mut self, part: &str, key: &str, late: bool) {
        let about = self.w.maybe(&format!("{key}-says"));
        self.found.push(Step { href: url(self.view.id, part), text: self.w.t(key), about, late });
    }
}

/// What waits for this reader.
pub(crate) fn steps(view: &CaseView, w: Words) -> Vec<Step> {
    let mut s = Steps { view, w, found: Vec::new() };
    if view.end.is_some() {
        return s.found;
    }
    if view.speaks_for_person() {
        for_the_person(&mut s);
    }
    if view.is(Capacity::CoordinatingUnit) || view.is(Capacity::UnitLeader) {
        for_the_unit(&mut s);
    }
    if view.is(Capacity::Coordinator) {
        for_the_coordinator(&mut s);
    }
    if let Some(plan) = &view.plan {
        promises(&mut s, plan);
        stale(&mut s, plan);
    }
    s.found.extend(meetings::steps(view, w));
    consents(&mut s);
    s.found
}

/// Consents that run out soon or ran out just now, and those that someone doubts.
fn consents(s: &mut Steps<'_>) {
    let (view, w) = (s.view, s.w);
    let leads = view.is(Capacity::Coordinator) || view.speaks_for_person();
    for consent in view.consents.iter().filter(|c| c.withdrawn.is_none()) {
        let title = consents::title(w, consent);
        let mut add = |part: &str, key: &str, about: Option<String>, late: bool| {
            let href = url(view.id, &format!("/samtykke/{}{part}", consent.id));
            s.found.push(Step { href, text: w.t1(key, "title", &title), about, late });
        };
        if consents::is_in_doubt(consent) {
            if view.may(Deed::Settle) {
                add("/avklar", "step-settle", Some(w.t("step-settle-says")), true);
            } else if leads {
                add("", "step-in-doubt", Some(w.t("consent-in-doubt")), false);
            }
            continue;
        }
        let days = consent.until.map(|until| time::days_between(view.today, until));
        match days.filter(|_| leads) {
            Some(days) if (0..=consents::seers::SOON).contains(&days) => {
                add("", "step-consent-ends", Some(w.count("seer-soon", days)), days <= 7);
            }
            Some(days) if (-JUST_NOW..0).contains(&days) && !replaced(view, consent) => {
                add("", "step-consent-over", Some(w.t("step-consent-over-says")), true);
            }
            _ => {}
        }
    }
}

/// Another consent of the same kind stands.
fn replaced(view: &CaseView, consent: &Consent) -> bool {
    let same = |other: &Consent| match (&other.scope, &consent.scope) {
        (Scope::Share(one), Scope::Share(two)) => one.with.same(&two.with),
        (Scope::PassOn { to: one, .. }, Scope::PassOn { to: two, .. }) => one == two,
        (one, two) => one == two,
    };
    view.consents.iter().any(|other| other.stands_on(view.today) && same(other))
}

fn for_the_person(s: &mut Steps<'_>) {
    let view = s.view;
    let path = view.process.as_ref().map(|p| &p.path);
    let answer = path.and_then(Path::answer).map(|a| a.choice);
    if super::ages::waits(view) {
        s.add("/samtykke/pa-nytt", "step-decide-anew", false);
    }
    if matches!(path, Some(Path::Offered(..))) {
        s.add("/saksgang/svar", "step-answer", false);
    }
    if answer.is_some_and(Choice::coordinator) && !view.coordination_consent {
        s.add("/samtykke/koordinering", "step-consent-coordinate", false);
    }
    if answer.is_some_and(Choice::plan) && !view.plan_consent {
        s.add("/samtykke/plan", "step-consent-plan", false);
    }
    match &view.plan {
        None if view.plan_consent && answer.is_some_and(Choice::plan) => {
            s.add("/begynn", "step-begin", false);
        }
        Some(plan) => {
            if plan.state.as_ref().is_some_and(|state| state.awaiting().is_some()) {
                s.add("/godkjenn", "step-approve", false);
            }
            unshared(s, plan);
        }
        None => {}
    }
}

/// Owners who cannot be asked because the measure is not shared with them.
fn unshared(s: &mut Steps<'_>, plan: &PlanView) {
    let waiting: Vec<String> = plan
        .live(Section::Measures)
        .filter(|e| matches!(e.promise, Some(Promise::Open { why: Vacant::NotShared, .. })))
        .filter_map(Entry::measure)
        .filter(|m| m.is_open())
        .filter_map(|m| match m.responsible {
            Responsible::Participant(id) => s.view.participants.iter().find(|p| p.id == id),
            _ => None,
        })
        .filter(|p| !shared_with(s.view, p))
        .map(|p| p.name.to_string())
        .collect();
    if let Some(name) = waiting.first() {
        s.found.push(Step {
            href: url(s.view.id, "/samtykke/deling/ny"),
            text: s.w.t1("step-share", "name", name),
            about: Some(s.w.t1("step-share-says", "name", name)),
            late: false,
        });
    }
}

fn shared_with(view: &CaseView, participant: &dinplan_domain::participant::Participant) -> bool {
    use dinplan_domain::participant::Who;
    let is = |with: &dinplan_domain::consent::Recipient| match participant.who {
        Who::Staff { person, org, unit } => with.is(person, Some((org, unit))),
        Who::Service { org, unit } => with.is(view.subject.person, Some((org, unit))),
        Who::Private { person } => with.is(person, None),
        Who::Outside => true, // asked by phone or letter, not by the program
    };
    view.consents
        .iter()
        .filter(|c| c.stands_on(view.today))
        .filter_map(|c| c.sharing())
        .any(|sharing| sharing.sections.contains(&Section::Measures) && is(&sharing.with))
        || participant.who == Who::Outside
}

fn for_the_unit(s: &mut Steps<'_>) {
    let view = s.view;
    let Some(process) = &view.process else { return };
    let informed = !process.informed.is_empty();
    match &process.path {
        Path::Reported => s.add("/saksgang/vurder", "step-assess", false),
        Path::Assessed(a) if a.met() && !informed => s.add("/saksgang/informer", "step-inform", false),
        Path::Assessed(a) if a.met() => s.add("/saksgang/tilby", "step-offer", false),
        Path::Answered(_, _, answer) if answer.choice.coordinator() && view.coordination_consent => {
            let seated = view.coordinators.iter().any(|a| a.kind.is_municipal());
            if !seated {
                s.add("/koordinator/oppnevn", "step-appoint", view.vacant_since.is_some());
            }
        }
        _ => {}
    }
}

fn for_the_coordinator(s: &mut Steps<'_>) {
    let view = s.view;
    let Some(plan) = &view.plan else {
        let wants = view.process.as_ref().and_then(|p| p.path.answer()).is_some_and(|a| a.choice.plan());
        match (wants, view.plan_consent) {
            (true, true) => s.add("/begynn", "step-begin", false),
            (true, false) => s.add("/samtykke", "step-ask-consent", false),
            _ => {}
        }
        return;
    };
    let Some(state) = &plan.state else { return };
    if state.in_force() && state.term().is_some_and(|t| t.revision <= view.today) {
        let evaluated = state.term().is_some_and(|t| plan.evaluations.iter().any(|e| e.term == t));
        if evaluated {
            s.add("/periode", "step-next-period", true);
        } else {
            s.add("/evaluer", "step-evaluate", true);
        }
    }
    if state.term().is_none() && !state.paused() && view.may(Deed::SetTerm) {
        s.add("/periode", "step-period", false);
    }
    for entry in plan.live(Section::Measures) {
        let Some(measure) = entry.measure().filter(|measure| measure.is_open()) else { continue };
        let (key, about, late) = match &entry.promise {
            Some(Promise::Declined { reason, .. }) => ("step-declined", reason.to_string(), true),
            // The person is asked to share it.
            Some(Promise::Open { why, .. }) => ("step-declined", s.w.t(why.key()), *why != Vacant::NotShared),
            Some(Promise::Countered { offer, .. }) => {
                ("step-countered", standing::proposal(offer, s.w), false)
            }
            Some(Promise::Asked { .. }) => match standing::silence(view, entry, measure, s.w) {
                Some(_) if measure.responsible == Responsible::Coordinator => continue,
                Some(_) => ("step-silent", silent(s, entry, measure), true),
                None => continue,
            },
            _ => continue,
        };
        let text = s.w.t1(key, "what", &measure.what);
        let href = match entry.counter() {
            Some(_) => format!("{}/avgjor", answer_url(view.id, entry.id)),
            None => format!("{}#e{}", url(view.id, "/plan"), entry.id),
        };
        s.found.push(Step { href, text, about: Some(about), late });
    }
}

/// Who has not answered, and by when they should have.
fn silent(s: &Steps<'_>, entry: &Entry, measure: &Measure) -> String {
    let who = shown::responsible(s.view, measure.responsible).unwrap_or_else(|| s.w.t("silent-somebody"));
    let by = entry.silent_since(s.view.today).map(|day| s.w.near(day, s.view.today)).unwrap_or_default();
    s.w.t2("step-silent-says", "who", who, "by", by)
}

/// Parts that nobody has confirmed for long, told to who leads the work and to the person.
fn stale(s: &mut Steps<'_>, plan: &PlanView) {
    let (view, w) = (s.view, s.w);
    let count = freshness::to_confirm(view, plan);
    if count > 0 && (view.speaks_for_person() || view.is(Capacity::Coordinator)) {
        s.found.push(Step {
            href: freshness::freshness_url(view.id),
            text: w.count("step-stale", count),
            about: Some(w.t("step-stale-says")),
            late: false,
        });
    }
}

/// Measures that wait for the reader's own yes.
fn promises(s: &mut Steps<'_>, plan: &PlanView) {
    for entry in plan.live(Section::Measures).filter(|e| e.awaits_promise() && plan.mine.contains(&e.id)) {
        if let Some(measure) = entry.measure() {
            s.found.push(Step {
                href: answer_url(s.view.id, entry.id),
                text: s.w.t1("step-promise", "what", &measure.what),
                about: entry.patience().map(|p| s.w.t1("answer-by", "date", s.w.date(p.by))),
                late: false,
            });
        }
    }
}
