//! What figures need of a case: days, states and counts, and no word that anyone has written of the
//! person. Kept with the card, so that figures open no plan.

use crate::assessment::Choice;
use crate::case::Case;
use crate::coordinator::Kind;
use crate::course::Course;
use crate::ids::PersonId;
use crate::participant::Who;
use crate::plan::{Plan, Progress, Promise};
use crate::report::Service;
use crate::sections::measures::Responsible;
use crate::spent::Work;
use crate::text::Line;
use crate::{interim, time};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How many measures stand how.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Promises {
    /// Accepted by the owner.
    pub accepted: u32,
    /// Asked, not answered.
    pub asked: u32,
    /// Declined.
    pub declined: u32,
    /// Nobody has been asked.
    pub unasked: u32,
}

/// A service that has been asked and has not answered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Waits {
    /// The service, as participants are named.
    pub service: Line,
    /// Asked on this day.
    pub since: Date,
    /// To be answered by this day.
    pub by: Date,
}

/// What figures need of one case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Birth date: figures tell children and adults apart on any day.
    pub born: Date,
    /// The day the first report was received.
    pub received: Date,
    /// The course of the case.
    pub course: Course,
    /// The first answer to the offer was a coordinator without a plan, or no.
    pub choice: Option<Choice>,
    /// Services named in the reports.
    pub services: BTreeSet<Service>,
    /// The municipality's coordinator now, and of which kind.
    pub coordinator: Option<(PersonId, Kind)>,
    /// The last day to settle the report or to reply.
    pub reply_by: Option<Date>,
    /// Interim replies given.
    pub replies: u32,
    /// Open measures of a plan that is worked with.
    pub promises: Promises,
    /// Services that have not answered.
    pub waits: Vec<Waits>,
    /// The days by which open measures should be done.
    pub due: Vec<Date>,
    /// The next revision.
    pub revision: Option<Date>,
    /// How the person rated the goals at each evaluation.
    pub rated: Vec<(Date, BTreeMap<Progress, u32>)>,
    /// The days complaints were received.
    pub complaints: Vec<Date>,
    /// Minutes of coordination by year and kind of work.
    pub minutes: BTreeMap<i16, BTreeMap<Work, u32>>,
}

/// The facts of a case.
#[must_use]
pub fn facts(case: &Case) -> Facts {
    let plan = case.plan.as_ref().filter(|plan| case.end.is_none() && !plan.state.paused());
    let chair = case.coordinators.current().find(|a| a.kind.is_municipal());
    let mut facts = Facts {
        born: case.subject.born,
        received: case.reports.first().map_or_else(|| time::day(case.opened.at), |r| r.received),
        course: case.course.clone(),
        choice: case.path.answer().map(|answer| answer.choice),
        services: case.reports.iter().flat_map(|report| report.services.iter().copied()).collect(),
        coordinator: chair.map(|a| (a.who.person, a.kind)),
        reply_by: interim::reply_by(case),
        replies: count(case.interim_replies.len()),
        complaints: case.complaints.iter().map(|complaint| complaint.received).collect(),
        revision: plan
            .filter(|plan| plan.state.in_force())
            .and_then(|plan| plan.state.term())
            .map(|term| term.revision),
        ..Facts::default()
    };
    for (entry, measure) in plan.into_iter().flat_map(Plan::open_measures) {
        facts.due.extend(measure.by);
        match &entry.promise {
            Some(Promise::Accepted { .. }) => facts.promises.accepted += 1,
            Some(Promise::Declined { .. }) => facts.promises.declined += 1,
            Some(Promise::Asked { since, .. }) => {
                facts.promises.asked += 1;
                let since = time::day(since.at);
                let by = entry.patience().map_or(since, |patience| patience.by);
                let service = service(case, measure.responsible);
                facts.waits.extend(service.map(|service| Waits { service, since, by }));
            }
            // The owner proposed something else: the answer is not a yes yet.
            Some(Promise::Countered { .. }) => facts.promises.asked += 1,
            Some(Promise::Open { .. }) | None => facts.promises.unasked += 1,
        }
    }
    for evaluation in case.plan.iter().flat_map(|plan| &plan.evaluations) {
        let mut rated = BTreeMap::new();
        for goal in &evaluation.goals {
            *rated.entry(goal.rating).or_default() += 1;
        }
        facts.rated.push((time::day(evaluation.made.at), rated));
    }
    for spent in &case.spent {
        let year = facts.minutes.entry(spent.day.year()).or_default();
        *year.entry(spent.work).or_default() += u32::from(spent.minutes);
    }
    facts
}

/// The service behind a participant; none for the person, the coordinator and private parties.
fn service(case: &Case, responsible: Responsible) -> Option<Line> {
    let Responsible::Participant(id) = responsible else { return None };
    let participant = case.participant(id)?;
    match participant.who {
        Who::Service { .. } => Some(participant.name.clone()),
        Who::Staff { .. } => participant.org_name.clone(),
        Who::Private { .. } | Who::Outside => None,
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
