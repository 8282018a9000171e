//! A year in figures, from the facts of each case: no plan is opened, and nobody can be found in them.
//!
//! The grain is fixed. Reports are counted in the calendar year they came; where cases stand is counted
//! on the last day of a year, or today. There is no other filter, so that no two figures can be
//! subtracted from each other to tell about a few.

use crate::choices::choices;
use crate::course::{Milestone, Standing};
use crate::facts::Facts;
use crate::ids::PersonId;
use crate::law;
use crate::plan::Progress;
use crate::report::Service;
use crate::spent::Work;
use crate::suppression::{self, Column, LEAST, Shown, Table, alone, column, funnel};
use crate::text::Line;
use crate::time;
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

choices! {
    /// Age on the day that is counted.
    Age {
        /// Under 18.
        Child = "child" => "age-child",
        /// 18 to 66.
        Adult = "adult" => "age-adult",
        /// 67 and older.
        Old = "old" => "age-old",
    }
}

impl Age {
    fn on(born: Date, day: Date) -> Self {
        match law::age(born, day) {
            0..=17 => Self::Child,
            18..=66 => Self::Adult,
            _ => Self::Old,
        }
    }
}

choices! {
    /// How many cases one coordinator has.
    Load {
        /// One to four.
        Few = "few" => "load-few",
        /// Five to nine.
        Some = "some" => "load-some",
        /// Ten to nineteen.
        Many = "many" => "load-many",
        /// Twenty or more.
        Most = "most" => "load-most",
    }
}

impl Load {
    const fn of(cases: u64) -> Self {
        match cases {
            0..=4 => Self::Few,
            5..=9 => Self::Some,
            10..=19 => Self::Many,
            _ => Self::Most,
        }
    }
}

/// How long something took, for those who came so far.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Times {
    /// Half took no longer, in days.
    pub median: i32,
    /// Nine of ten took no longer.
    pub ninth: i32,
}

/// One step of the way, of those reported in the year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Which; none for the report itself.
    pub step: Option<Milestone>,
    /// How many came at least here.
    pub reached: Shown,
    /// Days from report; told when there are enough.
    pub times: Option<Times>,
}

/// What is past its day, as of today.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Overdue {
    /// Reports that wait longer than the law lets them, without a reply.
    pub replies: Shown,
    /// Plans in force whose revision is past.
    pub revisions: Shown,
    /// Measures past their date.
    pub measures: Shown,
    /// Cases that have lost their coordinator or never got one.
    pub without_coordinator: Shown,
}

/// What is known today only, and of no earlier day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Now {
    /// Past its day.
    pub overdue: Overdue,
    /// Measures by what their owner has said: accepted, asked, declined, nobody asked.
    pub promises: Column,
    /// Services that have not answered in time, most first, with the sum.
    pub silent: (Vec<Line>, Column),
    /// How many coordinators have how many cases.
    pub load: Column,
}

/// A year in figures.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figures {
    /// The year.
    pub year: i16,
    /// The day on which it is counted where cases stand.
    pub on: Date,
    /// Where cases stand by age; rows as [`Standing::ALL`] without the ended, columns as [`Age::ALL`].
    pub standing: Table,
    /// Plans in force by whether the person has a care service too; the sum stands in the table.
    pub with_service: Column,
    /// From report to a plan in force.
    pub funnel: Vec<Step>,
    /// Goals by how the person rated them in the year, as [`Progress::ALL`].
    pub goals: Column,
    /// Complaints received in the year.
    pub complaints: Shown,
    /// Minutes of coordination in the year, as [`Work::ALL`].
    pub minutes: Vec<u64>,
    /// What only today knows; none for a year that is past.
    pub now: Option<Now>,
}

/// The rows of where cases stand.
pub fn standings() -> impl Iterator<Item = Standing> {
    Standing::ALL.iter().copied().filter(|standing| *standing != Standing::Ended)
}

/// Care services of the municipality, which the national figure asks for beside the plan.
#[doc(alias = "KOSTRA")]
const CARE: &[Service] = &[
    Service::HomeCare,
    Service::Physiotherapy,
    Service::Occupational,
    Service::Rehabilitation,
    Service::MentalHealth,
    Service::Palliative,
    Service::Respite,
    Service::Housing,
];

/// The figures of a year; the running year is counted up to today.
#[must_use]
pub fn figures<'a>(cases: impl Iterator<Item = &'a Facts>, year: i16, today: Date) -> Figures {
    let cases: Vec<&Facts> = cases.collect();
    let on = date(year, 12, 31).min(today);
    let (standing, with_service) = standing(&cases, on);
    Figures {
        year,
        on,
        standing,
        with_service,
        funnel: way(&cases, year, on),
        goals: column(&rated(&cases, year)),
        complaints: complaints(&cases, year),
        minutes: minutes(&cases, year),
        now: (on == today).then(|| now(&cases, today)),
    }
}

fn standing(cases: &[&Facts], on: Date) -> (Table, Column) {
    let mut counts: BTreeMap<(Standing, Age), u64> = BTreeMap::new();
    let mut served = 0;
    for case in cases {
        let Some(standing) = case.course.on(on) else { continue };
        *counts.entry((standing, Age::on(case.born, on))).or_default() += 1;
        let care = CARE.iter().any(|service| case.services.contains(service));
        served += u64::from(standing == Standing::InForce && care);
    }
    let count = |standing, age: &Age| counts.get(&(standing, *age)).copied().unwrap_or(0);
    let rows: Vec<Vec<u64>> =
        standings().map(|standing| Age::ALL.iter().map(|age| count(standing, age)).collect()).collect();
    let in_force: u64 = Age::ALL.iter().map(|age| count(Standing::InForce, age)).sum();
    let split = standings().position(|standing| standing == Standing::InForce);
    suppression::table_with_split(&rows, split, [served, in_force.saturating_sub(served)])
}

/// Those reported in the year, by how far they have come by this day.
fn way(cases: &[&Facts], year: i16, on: Date) -> Vec<Step> {
    let reported: Vec<&&Facts> =
        cases.iter().filter(|case| case.received.year() == year && case.received <= on).collect();
    // Who has come further has come here too, also by a way around.
    let came = |step: Milestone| {
        let far = |case: &&&Facts| case.course.furthest(on).is_some_and(|furthest| furthest >= step);
        reported.iter().filter(|case| far(case)).count() as u64
    };
    let counts: Vec<u64> =
        std::iter::once(reported.len() as u64).chain(Milestone::ALL.iter().map(|step| came(*step))).collect();
    let steps = std::iter::once(None).chain(Milestone::ALL.iter().copied().map(Some));
    funnel(&counts)
        .into_iter()
        .zip(steps)
        .map(|(reached, step)| Step { step, reached, times: step.and_then(|s| times(&reported, s, on)) })
        .collect()
}

/// Days from report to this step; few enough to be one person's are not told.
fn times(reported: &[&&Facts], step: Milestone, on: Date) -> Option<Times> {
    let day = |case: &&&Facts| case.course.reached.get(&step).copied().filter(|day| *day <= on);
    let mut days: Vec<i32> = reported
        .iter()
        .filter_map(|case| Some(time::days_between(case.received, day(case)?).max(0)))
        .collect();
    days.sort_unstable();
    let enough = days.len() as u64 >= LEAST;
    let part = |tenths: usize| days.get((days.len() * tenths).div_ceil(10).saturating_sub(1)).copied();
    part(5).zip(part(9)).filter(|_| enough).map(|(median, ninth)| Times { median, ninth })
}

fn rated(cases: &[&Facts], year: i16) -> Vec<u64> {
    let mut counts: BTreeMap<Progress, u64> = BTreeMap::new();
    for (day, rated) in cases.iter().flat_map(|case| &case.rated) {
        for (progress, n) in rated.iter().filter(|_| day.year() == year) {
            *counts.entry(*progress).or_default() += u64::from(*n);
        }
    }
    Progress::ALL.iter().map(|progress| counts.get(progress).copied().unwrap_or(0)).collect()
}

fn complaints(cases: &[&Facts], year: i16) -> Shown {
    alone(cases.iter().flat_map(|case| &case.complaints).filter(|day| day.year() == year).count() as u64)
}

fn minutes(cases: &[&Facts], year: i16) -> Vec<u64> {
    let sum = |work: &Work| {
        cases.iter().filter_map(|case| case.minutes.get(&year)?.get(work)).map(|n| u64::from(*n)).sum()
    };
    Work::ALL.iter().map(sum).collect()
}

fn now(cases: &[&Facts], today: Date) -> Now {
    let past = |day: &Date| *day < today;
    let count = |is: &dyn Fn(&Facts) -> bool| alone(cases.iter().filter(|case| is(case)).count() as u64);
    let coordinated = |case: &Facts| {
        matches!(
            case.course.on(today),
            Some(Standing::CoordinatorOnly | Standing::UnderWork | Standing::InForce)
        )
    };
    let measures = cases.iter().flat_map(|case| &case.due).filter(|day| past(day)).count() as u64;
    let overdue = Overdue {
        replies: count(&|case| case.reply_by.as_ref().is_some_and(past)),
        revisions: count(&|case| case.revision.as_ref().is_some_and(past)),
        measures: alone(measures),
        without_coordinator: count(&|case| coordinated(case) && case.coordinator.is_none()),
    };
    let sum = |of: &dyn Fn(&Facts) -> u32| cases.iter().map(|case| u64::from(of(case))).sum::<u64>();
    let promises = column(&[
        sum(&|case| case.promises.accepted),
        sum(&|case| case.promises.asked),
        sum(&|case| case.promises.declined),
        sum(&|case| case.promises.unasked),
    ]);
    Now { overdue, promises, silent: silent(cases, today), load: load(cases) }
}

fn silent(cases: &[&Facts], today: Date) -> (Vec<Line>, Column) {
    let mut counts: BTreeMap<&Line, u64> = BTreeMap::new();
    for waits in cases.iter().flat_map(|case| &case.waits).filter(|waits| waits.by < today) {
        *counts.entry(&waits.service).or_default() += 1;
    }
    let mut sorted: Vec<(&Line, u64)> = counts.into_iter().collect();
    sorted.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let column = column(&sorted.iter().map(|(_, n)| *n).collect::<Vec<_>>());
    (sorted.into_iter().map(|(service, _)| service.clone()).collect(), column)
}

fn load(cases: &[&Facts]) -> Column {
    let mut each: BTreeMap<PersonId, u64> = BTreeMap::new();
    for (person, _) in cases.iter().filter_map(|case| case.coordinator) {
        *each.entry(person).or_default() += 1;
    }
    let having = |load: &Load| each.values().filter(|n| Load::of(**n) == *load).count() as u64;
    column(&Load::ALL.iter().map(having).collect::<Vec<_>>())
}
