//! When there was last contact with the person or those close: said, written, decided or agreed.

use crate::case::Case;
use crate::person::Stamp;
use crate::talk::Party;
use crate::time;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// Done in private life: by the person, or by someone close.
const fn private(stamp: &Stamp) -> bool {
    stamp.by.org_name.is_none()
}

/// The last time the person or someone close was in touch; none when never.
#[must_use]
pub fn last(case: &Case) -> Option<Timestamp> {
    let plan = case.plan.iter().flat_map(|plan| &plan.entries);
    let written = plan.clone().map(|entry| &entry.written);
    let confirmed = plan.filter_map(|entry| entry.confirmed.as_ref());
    let approved = case.plan.iter().filter_map(|plan| plan.state.approval()).map(|a| &a.stamp);
    let consented = case.consents.iter().map(|consent| &consent.given);
    let handed = case.talk.tasks.iter().map(|task| &task.made);
    let suggested = case.talk.suggestions.iter().map(|suggestion| &suggestion.made);
    let by_them = written.chain(confirmed).chain(approved).chain(consented).chain(handed).chain(suggested);
    let by_them = by_them.filter(|stamp| private(stamp)).map(|stamp| stamp.at);
    // A conversation in which the person or someone close takes part is contact, whoever spoke.
    let family = |party: &Party| matches!(party, Party::Person | Party::Close(_));
    let threads = case.talk.threads.iter().filter(|t| t.members.iter().any(|m| family(&m.who)));
    let said = threads.flat_map(|thread| &thread.messages).map(|message| message.stamp.at);
    let told = case.informed.iter().map(|information| information.given.at);
    by_them.chain(said).chain(told).max()
}

/// From this day the last contact is so long ago that someone should call, by the municipality's own
/// deadline; none when there never was any.
#[must_use]
pub fn call_from(case: &Case) -> Option<Date> {
    let weeks = i64::from(case.deadlines.contact_weeks.max(1));
    time::day(last(case)?).checked_add(weeks.weeks()).ok()
}
