//! The month a report may wait: either it is settled, or whoever waits is told in writing why not, and
//! when to expect an answer: forvaltningsloven § 11 a.

use crate::case::Case;
use crate::choices::choices;
use crate::event::Recorded;
use crate::ids::EntryId;
use crate::notice::{Addressee, Kind, Notice, Place, tell, the_person};
use crate::person::Stamp;
use crate::text::Prose;
use crate::time;
use crate::turn::Turn;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// Who gets the reply.
    Receiver {
        /// The person, or who decides on the person's behalf.
        Person = "person" => "interim-to-person",
        /// Who reported the need.
        Reporter = "reporter" => "interim-to-reporter",
    }
}

/// A written reply while the report still waits.
#[doc(alias = "foreløpig svar")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct InterimReply {
    /// Which.
    pub id: EntryId,
    /// Who gets it.
    pub to: Receiver,
    /// Why it takes longer.
    pub reason: Prose,
    /// When an answer can be expected.
    pub expected: Date,
    /// Who wrote it and when.
    pub stamp: Stamp,
}

/// So many days before the month is out the unit is reminded.
const NEAR: i64 = 5;
/// So many days after it the leader of the unit hears of it too.
const LATE: i64 = 7;

/// The last day to settle the report or to reply; none once the person has been asked, the
/// conditions were found not to be met, or the case has ended.
#[doc(alias = "fvl § 11 a")]
#[must_use]
pub fn reply_by(case: &Case) -> Option<Date> {
    let waits = case.end.is_none()
        && case.path.offer().is_none()
        && case.path.assessment().is_none_or(crate::assessment::Assessment::met);
    let first = case.reports.first().filter(|_| waits)?;
    let month = first.received.saturating_add(i64::from(case.deadlines.reply_days).days());
    let promised = case.interim_replies.last().map(|reply| reply.expected);
    Some(promised.map_or(month, |day| day.max(month)))
}

/// Reminders of the clock. A letter that was months old when it was written down is told of the day after.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let Some(by) = reply_by(case) else { return Vec::new() };
    let set = case.interim_replies.last().map_or(&case.opened, |reply| &reply.stamp);
    let set = time::day(set.at);
    let after = |days: i64| by.saturating_add(days.days()).max(set.saturating_add(1.days()));
    let near = by.saturating_sub(NEAR.days());
    let reminder = (near > set).then_some((near, Turn::ReplyNear));
    reminder.into_iter().chain([(after(1), Turn::ReplyOverdue), (after(LATE), Turn::ReplyLate)]).collect()
}

/// The person is told that there is a reply to read.
pub(crate) fn notices(case: &Case, recorded: &Recorded, reply: &InterimReply) -> Vec<Notice> {
    let to = match reply.to {
        Receiver::Person => the_person(case, recorded.at),
        Receiver::Reporter => Vec::new(),
    };
    tell(to, recorded, Kind::Unit, "notice-interim-reply", Place::Process)
}

/// The unit is reminded of its own clock; when the month has been out for a week, its leader hears of it.
pub(crate) fn of_turn(case: &Case, recorded: &Recorded, turn: Turn) -> Vec<Notice> {
    let says = match turn {
        Turn::ReplyNear => "notice-reply-near",
        Turn::ReplyOverdue => "notice-reply-overdue",
        Turn::ReplyLate => "notice-reply-late",
        _ => return Vec::new(),
    };
    let mut told = tell([Addressee::Unit(case.home)], recorded, Kind::Unit, says, Place::Process);
    if turn == Turn::ReplyLate {
        let leader = [Addressee::Leader(case.home)];
        told.extend(tell(leader, recorded, Kind::Unit, "notice-reply-leader", Place::Process));
    }
    told
}
