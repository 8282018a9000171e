//! What those called to a meeting are told, and when they are reminded.

use super::{Answer, Called, Change, Guest, Meeting, State};
use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::event::Recorded;
use crate::ids::{EntryId, PersonId};
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::text::Line;
use crate::time;
use crate::turn::Turn;
use jiff::Timestamp;
use jiff::civil::Date;

/// The days on which those called are reminded.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let near = |meeting: &Meeting| match meeting.state {
        State::Set { remind: Some(day), .. } => Some((day, Turn::MeetingNear(meeting.id))),
        _ => None,
    };
    case.meetings.iter().filter_map(near).collect()
}

/// What those called are told of a meeting that is near; who said no is left in peace.
pub(crate) fn near(case: &Case, recorded: &Recorded, id: EntryId) -> Vec<Notice> {
    let Some(meeting) = case.meetings.iter().find(|m| m.id == id) else { return Vec::new() };
    let comes = |c: &&Called| c.reply.as_ref().is_none_or(|r| r.answer != Answer::No);
    tell(case, recorded, meeting, meeting.people.iter().filter(comes), "notice-meeting-near")
}

/// What is told of this change to a meeting.
pub(crate) fn notices(case: &Case, recorded: &Recorded, meeting: &Meeting, change: Change) -> Vec<Notice> {
    let everyone = |says| tell(case, recorded, meeting, meeting.people.iter(), says);
    let times = matches!(meeting.state, State::Proposed { .. });
    match change {
        Change::Called if times => everyone("notice-meeting-times"),
        Change::Called => everyone("notice-meeting-called"),
        Change::Proposed => everyone("notice-meeting-times"),
        Change::TimeSet => everyone("notice-meeting-set"),
        Change::Moved => everyone("notice-meeting-moved"),
        Change::CalledOff => everyone("notice-meeting-called-off"),
        Change::Closed => everyone("notice-meeting-minutes"),
        Change::Invited => {
            let new = meeting.people.iter().filter(|c| c.since.at == recorded.at);
            tell(case, recorded, meeting, new, "notice-meeting-called")
        }
        Change::Answered => {
            let no = |c: &Called| {
                c.reply.as_ref().is_some_and(|r| r.stamp.at == recorded.at && r.answer == Answer::No)
            };
            let said_no = meeting.people.iter().any(no);
            let says = "notice-meeting-declined";
            if said_no { to_caller(case, recorded, meeting, says) } else { Vec::new() }
        }
        Change::Corrected => to_caller(case, recorded, meeting, "notice-meeting-corrected"),
        Change::Suited
        | Change::BroughtUp
        | Change::Agenda
        | Change::Begun
        | Change::Attended
        | Change::Decided
        | Change::Settled
        | Change::Approved => Vec::new(),
    }
}

/// Whoever called the meeting, or has the work now: a ward answers as one, and so does the chair.
fn to_caller(case: &Case, recorded: &Recorded, meeting: &Meeting, says: &'static str) -> Vec<Notice> {
    let by = &meeting.called.by;
    let wards = || meeting.people.iter().filter(|c| matches!(c.who, Guest::Ward(_)));
    let to = match by.capacity {
        Capacity::Ward => wards().flat_map(|c| addressees(case, c.who, recorded.at)).collect(),
        Capacity::Coordinator => vec![notice::the_coordinator(case)],
        _ if has_part(case, by.person, &by.name, recorded.at) => vec![Addressee::Private(by.person)],
        _ => vec![notice::the_coordinator(case)],
    };
    notice::tell(to, recorded, Kind::Meeting, says, Place::Meeting(meeting.id))
}

fn tell<'a>(
    case: &Case,
    recorded: &Recorded,
    meeting: &Meeting,
    people: impl Iterator<Item = &'a Called>,
    says: &'static str,
) -> Vec<Notice> {
    let mut to: Vec<Addressee> = people.flat_map(|c| addressees(case, c.who, recorded.at)).collect();
    to.sort_unstable();
    to.dedup();
    notice::tell(to, recorded, Kind::Meeting, says, Place::Meeting(meeting.id))
}

/// Whom a call reaches now: who has left since hears no more of it.
fn addressees(case: &Case, guest: Guest, now: Timestamp) -> Vec<Addressee> {
    let today = time::day(now);
    match guest {
        Guest::Person => notice::the_person(case, now),
        Guest::Coordinator => vec![notice::the_coordinator(case)],
        Guest::Unit => vec![Addressee::Unit(case.home)],
        Guest::Ward(unit) => {
            let report =
                case.reports.iter().rev().find(|r| r.from.unit == Some(unit) && r.is_followed_on(today));
            report
                .and_then(|r| r.from.org)
                .map(|org| Addressee::Service(org, Some(unit)))
                .into_iter()
                .collect()
        }
        Guest::Close(person) => {
            let close = case.close(person, today).filter(|r| has_part(case, person, &r.name, now));
            close.map(|r| Addressee::Private(r.person)).into_iter().collect()
        }
        Guest::Participant(id) => {
            let part = case.participant(id).filter(|p| p.takes_part_on(today));
            part.and_then(|p| notice::the_one(&p.who)).into_iter().collect()
        }
    }
}

pub(crate) fn has_part(case: &Case, person: PersonId, name: &Line, now: Timestamp) -> bool {
    !Actor::in_private(person, name, case, now).capacities().is_empty()
}
