//! Events, applied. Total: whatever was recorded can be replayed.

use crate::assessment::Path;
use crate::case::Case;
use crate::coordinator::Coordinators;
use crate::course::Course;
use crate::deadlines::Deadlines;
use crate::deputy;
use crate::event::{Event, Recorded};
use crate::ids::EntryId;
use crate::meeting::Change;
use crate::person::Stamp;
use crate::plan::{Plan, PlanState};
use crate::protection::Protection;
use crate::sections::Section;
use crate::talk::Talk;
use crate::time;
use crate::turn::Turn;
use std::collections::{BTreeMap, BTreeSet};

/// The case that an [`Event::Opened`] begins; none for any other event.
#[must_use]
pub fn begin(recorded: &Recorded) -> Option<Case> {
    opened(recorded).map(|case| followed(case, recorded))
}

fn opened(recorded: &Recorded) -> Option<Case> {
    let Event::Opened { case, home, home_name, subject, report } = &recorded.event else { return None };
    Some(Case {
        id: *case,
        revision: recorded.revision,
        home: *home,
        home_name: home_name.clone(),
        subject: subject.clone(),
        opened: stamp(recorded),
        reports: vec![report.clone()],
        informed: Vec::new(),
        path: Path::Reported,
        consents: Vec::new(),
        representatives: Vec::new(),
        coordinators: Coordinators::default(),
        participants: Vec::new(),
        plan: None,
        end: None,
        care: None,
        competence: Vec::new(),
        kept_from_parents: BTreeSet::new(),
        notes: Vec::new(),
        requests: Vec::new(),
        emergencies: Vec::new(),
        protection: Protection::None,
        hold: None,
        turned: time::day(recorded.at),
        deadlines: Deadlines::default(),
        interim_replies: Vec::new(),
        spent: Vec::new(),
        course: Course::default(),
        meetings: Vec::new(),
        complaints: Vec::new(),
        opinions: Vec::new(),
        asked_opinion: None,
        scales: Vec::new(),
        talk: Talk::default(),
        deputies: Vec::new(),
        handover: None,
    })
}

/// The case after this event.
#[must_use]
pub fn evolve(case: Case, recorded: &Recorded) -> Case {
    followed(happened(case, recorded), recorded)
}

/// The case with its course kept up.
fn followed(mut case: Case, recorded: &Recorded) -> Case {
    let course = std::mem::take(&mut case.course);
    case.course = course.follow(&case, time::day(recorded.at));
    case
}

fn happened(mut case: Case, recorded: &Recorded) -> Case {
    case.revision = recorded.revision;
    match &recorded.event {
        Event::Opened { .. } => {} // only the first event opens
        Event::ReportJoined(report) => case.reports.push(report.clone()),
        Event::Assessed(assessment) => {
            // A new assessment of an answered case keeps offer and answer.
            case.path = match case.path {
                Path::Answered(_, offer, answer) => Path::Answered(assessment.clone(), offer, answer),
                Path::Offered(_, offer) if assessment.met() => Path::Offered(assessment.clone(), offer),
                _ => Path::Assessed(assessment.clone()),
            };
        }
        Event::Informed(information) => case.informed.push(information.clone()),
        Event::Offered(offer) => {
            case.path = match case.path {
                Path::Assessed(a) | Path::Offered(a, _) => Path::Offered(a, offer.clone()),
                // Asked again: the answer stands until it is changed.
                Path::Answered(a, _, answer) => Path::Answered(a, offer.clone(), answer),
                Path::Reported => Path::Reported,
            };
        }
        Event::Answered(answer) => {
            case.path = match case.path {
                Path::Offered(a, offer) | Path::Answered(a, offer, _) => {
                    Path::Answered(a, offer, answer.clone())
                }
                other => other,
            };
        }
        Event::ConsentSet(consent) => put(&mut case.consents, consent, |c| c.id),
        Event::RepresentativeSet(r) => put(&mut case.representatives, r, |r| r.person),
        Event::CoordinatorWished(wish) => case.coordinators.wish = Some(wish.clone()),
        Event::AppointmentSet(appointment) => put(&mut case.coordinators.all, appointment, |a| a.id),
        Event::ParticipantSet(participant) => put(&mut case.participants, participant, |p| p.id),
        Event::CareSet(care) => case.care = Some(care.clone()),
        Event::CompetenceSet(finding) => put(&mut case.competence, finding, |c| c.id),
        Event::KeptFromParents(sections) => case.kept_from_parents.clone_from(sections),
        Event::NoteSet(note) => put(&mut case.notes, note, |n| n.id),
        Event::EmergencySet(emergency) => put(&mut case.emergencies, emergency, |e| e.id),
        Event::ProtectionSet(protection) => case.protection = *protection,
        Event::RequestSet(request) => put(&mut case.requests, request, |r| r.id),
        Event::HoldSet(hold) => case.hold.clone_from(hold),
        Event::Turned { upto, turns } => {
            case.turned = *upto;
            if turns.contains(&Turn::VerdictDue) {
                case.asked_opinion = Some(*upto);
            }
        }
        Event::ComplaintSet(complaint) => put(&mut case.complaints, complaint, |c| c.id),
        Event::VerdictGiven(opinion) => put(&mut case.opinions, opinion, |o| o.id),
        Event::ScaleSet(scale) => put(&mut case.scales, scale, |s| s.goal),
        Event::DeadlinesSet(deadlines) => case.deadlines = *deadlines,
        Event::MeetingSet { meeting, change } => {
            put(&mut case.meetings, meeting, |m| m.id);
            // After a meeting the person is asked how it goes.
            if *change == Change::Closed {
                case.asked_opinion = Some(time::day(recorded.at));
            }
        }
        Event::Ended(end) => case.end = Some(end.clone()),
        Event::Reopened { .. } => case.end = None,
        Event::PlanBegun { consent, form, language } => {
            case.plan = Some(Plan {
                consent: *consent,
                form: *form,
                language: *language,
                begun: stamp(recorded),
                entries: Vec::new(),
                marks: BTreeMap::new(),
                state: PlanState::Draft { term: None },
                evaluations: Vec::new(),
            });
        }
        other => {
            worked(&mut case, other);
            if let Some(plan) = &mut case.plan {
                evolve_plan(plan, other, &stamp(recorded));
            }
        }
    }
    case
}

/// The work around the plan: talk, deputies, replies, time.
fn worked(case: &mut Case, event: &Event) {
    match event {
        Event::TalkSet(set) => case.talk.put(set),
        Event::DeputySet(deputy::Set::Deputy(deputy)) => put(&mut case.deputies, deputy, |d| d.id),
        Event::DeputySet(deputy::Set::Words(words)) => case.handover = Some(words.clone()),
        Event::InterimReplySet(reply) => put(&mut case.interim_replies, reply, |r| r.id),
        Event::TimeSpent(spent) => put(&mut case.spent, spent, |s| s.id),
        _ => {}
    }
}

fn evolve_plan(plan: &mut Plan, event: &Event, at: &Stamp) {
    match event {
        Event::PlanFormSet(form) => plan.form = *form,
        Event::PlanLanguageSet(language) => plan.language = *language,
        Event::EntrySet { entry, .. } => put(&mut plan.entries, entry, |e| e.id),
        Event::Confirmed { entries, .. } => {
            for entry in plan.entries.iter_mut().filter(|entry| entries.contains(&entry.id)) {
                entry.confirmed = Some(at.clone());
            }
        }
        Event::Ordered { section, order } => reorder(plan, *section, order),
        Event::Marked { letter, mark } => {
            match mark {
                Some(mark) => plan.marks.insert(*letter, mark.clone()),
                None => plan.marks.remove(letter),
            };
        }
        Event::ConsentRenewed(consent) => plan.consent = *consent,
        Event::Evaluated(evaluation) => plan.evaluations.push(evaluation.clone()),
        Event::TermSet(_) | Event::Approved(_) | Event::Paused { .. } | Event::Resumed => {
            let state = std::mem::replace(&mut plan.state, PlanState::Draft { term: None });
            plan.state = evolve_state(state, event);
        }
        _ => {}
    }
}

fn evolve_state(state: PlanState, event: &Event) -> PlanState {
    match (state, event) {
        (PlanState::Draft { .. }, Event::TermSet(term)) => PlanState::Draft { term: Some(*term) },
        (
            PlanState::InForce { term, approval } | PlanState::Renewing { term, approval, .. },
            Event::TermSet(next),
        ) => PlanState::Renewing { term, approval, next: *next },
        (PlanState::Draft { term: Some(term) }, Event::Approved(approval))
        | (PlanState::InForce { term, .. }, Event::Approved(approval))
        | (PlanState::Renewing { next: term, .. }, Event::Approved(approval)) => {
            PlanState::InForce { term, approval: approval.clone() }
        }
        (PlanState::Paused { before, .. }, Event::Resumed) => *before,
        (state @ PlanState::Paused { .. }, _) => state,
        (state, Event::Paused { reason, stamp }) => {
            PlanState::Paused { reason: reason.clone(), stamp: stamp.clone(), before: Box::new(state) }
        }
        (state, _) => state,
    }
}

/// Replaces what has the same id, else adds at the end.
fn put<T: Clone, K: PartialEq>(list: &mut Vec<T>, item: &T, key: impl Fn(&T) -> K) {
    match list.iter_mut().find(|had| key(had) == key(item)) {
        Some(had) => *had = item.clone(),
        None => list.push(item.clone()),
    }
}

/// Puts a section's live entries in the given order. Order counts within a section only.
fn reorder(plan: &mut Plan, section: Section, order: &[EntryId]) {
    let rank = |id: EntryId| order.iter().position(|o| *o == id).unwrap_or(usize::MAX);
    let (mut moving, staying): (Vec<_>, Vec<_>) =
        plan.entries.drain(..).partition(|e| e.content.section() == section && e.ended.is_none());
    moving.sort_by_key(|e| rank(e.id));
    plan.entries = staying;
    plan.entries.extend(moving);
}

fn stamp(recorded: &Recorded) -> Stamp {
    Stamp { by: recorded.by.clone(), at: recorded.at }
}
