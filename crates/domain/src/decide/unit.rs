//! The unit's interim reply, and the coordinator's time.

use super::Moment;
use crate::command::Command;
use crate::event::Event;
use crate::ids::EntryId;
use crate::interim::{InterimReply, Receiver, reply_by};
use crate::refusal::Refusal;
use crate::spent::{MOST_MINUTES, Spent, Work};
use crate::text::Prose;
use jiff::civil::Date;

/// More replies to one report than this is no reply; more times than this in a case is no one's count.
const MOST_REPLIES: usize = 24;
const MOST_TIMES: usize = 4000;

pub(super) fn decide(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::InterimReply { id, to, reason, expected } => reply(m, *id, *to, reason, *expected),
        Command::SpendTime { id, day, minutes, work } => spend(m, *id, *day, *minutes, *work),
        _ => Ok(Vec::new()),
    }
}

/// A reply names a day ahead, and is of use only while the report waits.
fn reply(
    m: &Moment<'_>,
    id: EntryId,
    to: Receiver,
    reason: &Prose,
    expected: Date,
) -> Result<Vec<Event>, Refusal> {
    let known = &m.case.interim_replies;
    if reply_by(m.case).is_none() || known.iter().any(|reply| reply.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    if expected <= m.today {
        return Err(Refusal::ReplyInThePast);
    }
    if known.len() >= MOST_REPLIES {
        return Err(Refusal::TooMany);
    }
    let reply = InterimReply { id, to, reason: reason.clone(), expected, stamp: m.stamp.clone() };
    Ok(vec![Event::InterimReplySet(reply)])
}

/// What was spent lies behind, and within this case's time.
fn spend(m: &Moment<'_>, id: EntryId, day: Date, minutes: u16, work: Work) -> Result<Vec<Event>, Refusal> {
    if m.case.spent.iter().any(|spent| spent.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    let opened = m.case.reports.first().map_or(m.today, |report| report.received);
    if day > m.today || day < opened || minutes == 0 || minutes > MOST_MINUTES {
        return Err(Refusal::ImpossibleTime);
    }
    if m.case.spent.len() >= MOST_TIMES {
        return Err(Refusal::TooMany);
    }
    Ok(vec![Event::TimeSpent(Spent { id, day, minutes, work, stamp: m.stamp.clone() })])
}
