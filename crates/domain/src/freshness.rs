//! How fresh each part of the plan is: when and by whom it was last confirmed, and from when nobody has
//! for so long that it is stale.

use crate::case::Case;
use crate::deadlines::Deadlines;
use crate::desk::{living_plan, plan_consented_on};
use crate::event::{Event, Recorded};
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::plan::{Entry, Plan};
use crate::sections::Content;
use crate::sections::goals::GoalStatus;
use crate::time;
use crate::turn::Turn;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The first day on which an entry is stale; none for what is over: it needs no confirming.
#[must_use]
pub fn stale_from(entry: &Entry, deadlines: &Deadlines) -> Option<Date> {
    let over = match &entry.content {
        Content::Measures(measure) => !measure.is_open(),
        Content::Goals(goal) => matches!(goal.status, GoalStatus::Reached | GoalStatus::SetAside),
        _ => false,
    };
    if over || entry.ended.is_some() {
        return None;
    }
    let days = i64::from(deadlines.confirm_days.max(1));
    time::day(entry.fresh().at).checked_add(days.days()).ok()
}

/// Stale on this day.
#[must_use]
pub fn is_stale(entry: &Entry, deadlines: &Deadlines, today: Date) -> bool {
    stale_from(entry, deadlines).is_some_and(|from| from <= today)
}

/// On which days how many entries grow stale, earliest first.
#[must_use]
pub fn stale_days(case: &Case) -> Vec<(Date, usize)> {
    let mut days = BTreeMap::new();
    let entries = living_plan(case).map(Plan::entries_live).into_iter().flatten();
    for day in entries.filter_map(|entry| stale_from(entry, &case.deadlines)) {
        *days.entry(day).or_insert(0) += 1;
    }
    days.into_iter().collect()
}

/// The coordinator hears once on each day on which something grows stale.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let days = stale_days(case).into_iter().map(|(day, _)| day);
    days.filter(|day| plan_consented_on(case, *day)).map(|day| (day, Turn::Stale)).collect()
}

pub(crate) fn notices(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    let Event::Turned { turns, .. } = &recorded.event else { return Vec::new() };
    let seated = case.coordinators.principal().map(|a| Addressee::AtWork(a.who.person));
    let to = seated.filter(|_| turns.contains(&Turn::Stale));
    notice::tell(to, recorded, Kind::Revision, "notice-stale", Place::Freshness)
}
