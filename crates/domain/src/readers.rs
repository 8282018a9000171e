//! Everyone who can open the case, as the person may look through their eyes: "see as NN sees it".

use crate::actor::{Actor, Hat, Identity, Post};
use crate::case::Case;
use crate::consent::Recipient;
use crate::ids::{OrgId, PersonId, UnitId};
use crate::organisation::{OrgKind, UnitKind};
use crate::participant::Who;
use crate::policy::{self, Deed, Verdict};
use crate::sections::Section;
use crate::text::Line;
use crate::view::{CaseView, view};
use crate::{meeting, protection, report, time};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The two circles around the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Circle {
    /// Services and those who work there.
    Helpers,
    /// The person's own people.
    OwnPeople,
}

/// One who can open the case.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Names the reader in an address; holds no name.
    pub key: String,
    /// In words.
    pub name: Line,
    /// In which circle.
    pub circle: Circle,
    /// As who they would come.
    pub identity: Identity,
}

impl Reader {
    /// What this reader sees now.
    #[must_use]
    pub fn view(&self, case: &Case, now: Timestamp) -> CaseView {
        view(&Actor::in_case(&self.identity, case, now), case, now)
    }
}

/// The case through another's eyes.
#[derive(Clone, Debug)]
pub struct Through {
    /// What that reader sees, as far as the one who looks may see it too.
    pub view: CaseView,
    /// Parts that the reader sees and the one who looks does not.
    pub beyond: BTreeSet<Section>,
}

impl Reader {
    /// What the reader is in the case, and for every section on what ground it is seen, or why not.
    #[must_use]
    pub fn sections(&self, case: &Case, now: Timestamp) -> (Actor, BTreeMap<Section, Verdict>) {
        let actor = Actor::in_case(&self.identity, case, now);
        let verdict = |s: &Section| (*s, policy::access(&actor, case, Deed::See(*s), time::day(now)));
        let sections = Section::ALL.iter().map(verdict).collect();
        (actor, sections)
    }

    /// What this reader sees, for `by` to look at. Nobody sees more through another's eyes than through
    /// their own: a guardian stays within the mandate, and what a child keeps from the parents is kept.
    #[must_use]
    pub fn through(&self, by: &Actor, case: &Case, now: Timestamp) -> Through {
        let own = view(by, case, now);
        let mut seen = self.view(case, now);
        let beyond: BTreeSet<Section> =
            Section::ALL.iter().copied().filter(|s| seen.sees(*s) && !own.sees(*s)).collect();
        let refused = own.sections.iter().filter(|(section, _)| beyond.contains(section));
        seen.sections.extend(refused.map(|(section, verdict)| (*section, *verdict)));
        cut(&mut seen, &own);
        if seen.locates && !own.locates {
            protection::hide_in_view(by, &mut seen);
            seen.locates = false;
        }
        Through { view: seen, beyond }
    }
}

/// Takes out of a view what the one who looks does not see.
fn cut(seen: &mut CaseView, own: &CaseView) {
    let keeps = |section| own.sees(section);
    seen.plan = seen.plan.take().filter(|_| own.plan.is_some());
    if let Some(plan) = &mut seen.plan {
        plan.entries.retain(|entry| keeps(entry.content.section()));
        plan.state = plan.state.take().filter(|_| keeps(Section::Period));
        if !keeps(Section::Consents) {
            plan.state = plan.state.take().map(|state| crate::view::state(state, false));
        }
        plan.evaluations = plan.evaluations.drain(..).filter(|_| keeps(Section::Evaluation)).collect();
        for evaluation in &mut plan.evaluations {
            *evaluation = crate::view::evaluation(evaluation.clone(), &keeps);
        }
    }
    if !keeps(Section::Coordinator) {
        seen.coordinators.clear();
        seen.earlier_coordinators.clear();
        seen.deputies.clear();
        (seen.vacant_since, seen.end) = (None, None);
    }
    if !keeps(Section::Process) {
        (seen.process, seen.wish) = (None, None);
        seen.own_reports.clear();
    }
    if !keeps(Section::Consents) {
        seen.consents.clear();
        seen.competence.clear();
    }
    if !keeps(Section::Participants) {
        seen.participants.clear();
    }
    if !keeps(Section::Emergencies) {
        seen.emergencies.clear();
    }
    if !keeps(Section::Requests) {
        seen.requests.clear();
        seen.hold = None;
    }
    if !keeps(Section::Complaints) {
        seen.complaints.clear();
    }
    if !keeps(Section::Verdicts) {
        seen.opinions.clear();
    }
    if !keeps(Section::Goals) {
        seen.scales.clear();
    }
    let close = keeps(Section::Representatives) && seen.sees(Section::Representatives);
    seen.representatives = if close { own.representatives.clone() } else { Vec::new() };
    seen.care = seen.care.take().filter(|_| close);
    seen.meetings.retain(|m| own.meetings.iter().any(|o| o.meeting.id == m.meeting.id));
    seen.notes.clear();
    seen.handover = seen.handover.take().filter(|_| own.handover.is_some());
    seen.talk.threads.retain(|t| own.talk.thread(t.id).is_some());
    seen.talk.suggestions.retain(|s| own.talk.suggestions.iter().any(|o| o.id == s.id));
    seen.talk.tasks.retain(|t| own.talk.tasks.iter().any(|o| o.id == t.id));
    let entries = seen.plan.as_ref().map_or(&[][..], |p| &p.entries);
    for shown in &mut seen.meetings {
        meeting::cut(&mut shown.meeting, entries, &seen.talk);
    }
    seen.kept_from_parents.clone_from(&own.kept_from_parents);
}

/// Everyone but the person, each once: coordinators, the coordinating unit, wards that follow, those who
/// take part, those to whom something is shared, those with emergency access, and those close.
#[must_use]
pub fn readers(case: &Case, now: Timestamp) -> Vec<Reader> {
    let today = time::day(now);
    let mut found: Vec<Reader> = Vec::new();
    let candidates = at_work(case, now).into_iter().chain(own_people(case, today));
    for reader in candidates {
        let has_part = !Actor::in_case(&reader.identity, case, now).capacities().is_empty();
        if has_part && !found.iter().any(|r| r.key == reader.key) {
            found.push(reader);
        }
    }
    found
}

fn at_work(case: &Case, now: Timestamp) -> Vec<Reader> {
    let today = time::day(now);
    let mut all = Vec::new();
    for a in case.coordinators.current() {
        let at = (a.who.org, a.who.unit);
        all.push(employee(Some(a.who.person), &a.who.name, at, UnitKind::Service));
    }
    for d in case.deputies_on(today) {
        let at = (d.who.org, d.who.unit);
        all.push(employee(Some(d.who.person), &d.who.name, at, UnitKind::Service));
    }
    for p in case.team(today) {
        match p.who {
            Who::Staff { person, org, unit } => {
                all.push(employee(Some(person), &p.name, (org, unit), UnitKind::Service));
            }
            Who::Service { org, unit } => all.push(employee(None, &p.name, (org, unit), UnitKind::Service)),
            Who::Private { .. } | Who::Outside => {}
        }
    }
    for sharing in case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| c.sharing()) {
        if let Recipient::Service { org, unit, name } = &sharing.with {
            all.push(employee(None, name, (*org, *unit), UnitKind::Service));
        }
    }
    for report::Reporter { org, org_name, unit, .. } in case.reports.iter().map(|r| &r.from) {
        if let (Some(org), Some(name), Some(_)) = (org, org_name, unit) {
            all.push(employee(None, name, (*org, *unit), UnitKind::Ward));
        }
    }
    for e in case.emergencies.iter().filter(|e| e.open_at(now)) {
        all.push(employee(Some(e.who.person), &e.who.name, (e.who.org, e.who.unit), UnitKind::Service));
    }
    if let Some(care) = case.in_care(today) {
        all.push(employee(None, &care.name, (care.org, care.unit), UnitKind::Service));
    }
    all.push(employee(None, &case.home_name, (case.home, None), UnitKind::Coordinating));
    all
}

fn own_people(case: &Case, today: Date) -> Vec<Reader> {
    let close = case.representatives.iter().filter(|r| r.stands_on(today)).map(|r| (r.person, &r.name));
    let brought = case.team(today).filter_map(|p| match p.who {
        Who::Private { person } => Some((person, &p.name)),
        _ => None,
    });
    let shared =
        case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| match &c.sharing()?.with {
            Recipient::Person { person, name } => Some((*person, name)),
            Recipient::Service { .. } => None,
        });
    let private = |(person, name): (PersonId, &Line)| Reader {
        key: format!("p{person}"),
        name: name.clone(),
        circle: Circle::OwnPeople,
        identity: Identity { person, name: name.clone(), hat: Hat::Private },
    };
    close.chain(brought).chain(shared).map(private).collect()
}

/// Someone at a workplace; without a person, anyone there.
pub(crate) fn employee(
    person: Option<PersonId>,
    name: &Line,
    at: (OrgId, Option<UnitId>),
    kind: UnitKind,
) -> Reader {
    let (org, unit) = at;
    let place = unit.map_or_else(|| org.to_string(), |unit| format!("{org}{unit}"));
    let key = person.map_or_else(|| format!("o{place}{}", kind as u8), |person| format!("a{person}"));
    let post = Post {
        org,
        org_name: name.clone(),
        org_kind: OrgKind::Municipality,
        unit,
        unit_name: None,
        unit_kind: kind,
        title: name.clone(),
        leads: false,
        admin: false,
        emergency: false,
        phone: None,
    };
    let anyone = PersonId::from_uuid(uuid::Uuid::nil());
    Reader {
        key,
        name: name.clone(),
        circle: Circle::Helpers,
        identity: Identity { person: person.unwrap_or(anyone), name: name.clone(), hat: Hat::Work(post) },
    }
}
