//! The course of a case by the day: where it stood since when, and when it first came how far.
//!
//! Kept up with every event, so that figures for any day follow from it and no plan is opened.

use crate::assessment::{Choice, Path};
use crate::case::Case;
use crate::choices::choices;
use crate::report::Wish;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

choices! {
    /// Where a person stands on the way to a plan. *Unknown*, *not asked* and *no* are three things.
    Standing {
        /// Reported, and nobody has told whether the person wants a plan.
        Unknown = "unknown" => "standing-unknown",
        /// Reported, and the person has not been asked.
        NotAsked = "not-asked" => "standing-not-asked",
        /// Reported with a known wish, and not yet offered.
        Reported = "reported" => "standing-reported",
        /// Offered; the person has not answered.
        Asked = "asked" => "standing-asked",
        /// The conditions are not met.
        NotMet = "not-met" => "standing-not-met",
        /// Said no thanks.
        Declined = "declined" => "standing-declined",
        /// Has or gets a coordinator, and wants no plan.
        CoordinatorOnly = "coordinator-only" => "standing-coordinator-only",
        /// Said yes; the plan is not in force yet.
        UnderWork = "under-work" => "standing-under-work",
        /// The plan is in force.
        #[doc(alias = "virksom")]
        InForce = "in-force" => "standing-in-force",
        /// The plan rests.
        Paused = "paused" => "standing-paused",
        /// The case has ended.
        Ended = "ended" => "standing-ended",
    }
}

choices! {
    /// Steps on the way from report to a plan in force.
    Milestone {
        /// The right was assessed.
        Assessed = "assessed" => "milestone-assessed",
        /// The person was asked.
        Offered = "offered" => "milestone-offered",
        /// The person answered.
        Answered = "answered" => "milestone-answered",
        /// The municipality appointed a coordinator.
        Coordinator = "coordinator" => "milestone-coordinator",
        /// The plan was begun.
        Begun = "begun" => "milestone-begun",
        /// The plan came into force.
        InForce = "in-force" => "milestone-in-force",
    }
}

/// The course of one case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Course {
    /// Where it stood, since which day; oldest first.
    pub stood: Vec<(Date, Standing)>,
    /// The first day each step was reached.
    pub reached: BTreeMap<Milestone, Date>,
}

impl Course {
    /// Where the case stood at the end of this day; none before it was reported.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<Standing> {
        self.stood.iter().rev().find(|(since, _)| *since <= day).map(|(_, standing)| *standing)
    }

    /// The furthest step that was reached by the end of this day.
    #[must_use]
    pub fn furthest(&self, day: Date) -> Option<Milestone> {
        self.reached.iter().rev().find(|(_, reached)| **reached <= day).map(|(step, _)| *step)
    }

    /// The course goes on: the case after something that happened on this day.
    pub(crate) fn follow(mut self, case: &Case, day: Date) -> Self {
        let now = standing(case, day);
        match self.stood.last_mut() {
            Some((_, last)) if *last == now => {}
            // Of a day only its end counts.
            Some((since, last)) if *since == day => *last = now,
            _ => self.stood.push((day, now)),
        }
        for step in steps(case) {
            self.reached.entry(step).or_insert(day);
        }
        self
    }
}

/// Where the case stands on this day.
#[must_use]
pub fn standing(case: &Case, today: Date) -> Standing {
    if case.end.is_some() {
        return Standing::Ended;
    }
    let choice = match &case.path {
        Path::Reported => return wished(case),
        Path::Assessed(assessment) if assessment.met() => return wished(case),
        Path::Assessed(_) => return Standing::NotMet,
        Path::Offered(..) => return Standing::Asked,
        Path::Answered(_, _, answer) => answer.choice,
    };
    let plan = case.plan.as_ref().filter(|_| case.plan_consent(today).is_some());
    match (choice, plan.map(|plan| &plan.state)) {
        (Choice::NoThanks, _) => Standing::Declined,
        (Choice::CoordinatorOnly, _) => Standing::CoordinatorOnly,
        (Choice::PlanAndCoordinator, Some(state)) if state.paused() => Standing::Paused,
        (Choice::PlanAndCoordinator, Some(state)) if state.in_force() => Standing::InForce,
        (Choice::PlanAndCoordinator, _) => Standing::UnderWork,
    }
}

fn wished(case: &Case) -> Standing {
    match case.reports.last().map(|report| report.wish) {
        None | Some(Wish::Unknown) => Standing::Unknown,
        Some(Wish::NotAsked) => Standing::NotAsked,
        Some(Wish::PlanAndCoordinator | Wish::CoordinatorOnly | Wish::Nothing) => Standing::Reported,
    }
}

fn steps(case: &Case) -> impl Iterator<Item = Milestone> {
    let plan = case.plan.as_ref();
    [
        (Milestone::Assessed, case.path.assessment().is_some()),
        (Milestone::Offered, case.path.offer().is_some()),
        (Milestone::Answered, case.path.answer().is_some()),
        (Milestone::Coordinator, case.coordinators.all.iter().any(|a| a.kind.is_municipal())),
        (Milestone::Begun, plan.is_some()),
        (Milestone::InForce, plan.is_some_and(|plan| plan.state.in_force())),
    ]
    .into_iter()
    .filter_map(|(step, reached)| reached.then_some(step))
}
