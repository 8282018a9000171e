//! Meetings in the stories.

use crate::common::*;
use dinplan_domain::command::Command;
use dinplan_domain::meeting::{Act, Answer, Guest, Kind, NewMeeting, Outcome, Time, ToDecide, When};
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::time;
use jiff::civil::Date;

/// The meeting, in every story.
pub(crate) fn the_meeting() -> EntryId {
    entry(0xA00)
}

/// From one to two on this day, in Oslo.
pub(crate) fn at_one(day: Date) -> Time {
    let clock = |hour| time::moment(day.at(hour, 0, 0, 0)).unwrap();
    Time::new(clock(13), clock(14)).unwrap()
}

pub(crate) fn act(act: Act) -> Command {
    Command::Meeting { id: the_meeting(), act }
}

/// A call to these.
pub(crate) fn call(kind: Kind, when: When, guests: &[Guest]) -> Command {
    act(Act::Call(NewMeeting {
        kind,
        title: None,
        when,
        place: Some(line("Rådhuset, rom 2")),
        video: dinplan_domain::meeting::VideoLink::new("https://mote.example.no/abc?pin=1"),
        guests: guests.iter().copied().collect(),
    }))
}

pub(crate) fn note(n: u128, under: Option<EntryId>, words: &str) -> Command {
    act(Act::Decide { id: entry(n), under, what: ToDecide::Note(prose(words)) })
}

pub(crate) fn decides(
    n: u128,
    under: Option<EntryId>,
    what: &str,
    who: Responsible,
    said_yes: bool,
) -> Command {
    let made = Measure { goal: under, ..measure(what, who) };
    let what = ToDecide::Measure { entry: entry(n + 0x100), measure: Box::new(made), said_yes };
    act(Act::Decide { id: entry(n), under, what })
}

pub(crate) fn brings_up(n: u128, about: Option<EntryId>, words: &str) -> Command {
    act(Act::BringUp { input: entry(n), about, words: prose(words) })
}

impl Story {
    /// Marte has called the person, Nina and Arne to a meeting in ten days.
    pub(crate) fn meeting_called(self) -> Self {
        let guests = [Guest::Participant(Cast::Nina.part()), Guest::Close(Cast::Husband.id())];
        let when = When::At(at_one(date(2026, 12, 2)));
        self.represented_by(Cast::Husband, representative::Kind::Relative)
            .joined_by(Cast::Nina)
            .when(Cast::Marte, call(Kind::Group, when, &guests))
    }

    /// They sit in it.
    pub(crate) fn meeting_begun(self) -> Self {
        self.meeting_called().at(date(2026, 12, 2), 13, 5).when(Cast::Marte, act(Act::Begin))
    }

    /// A whole meeting, from call to approval, with something of everything in it.
    pub(crate) fn met(self) -> Self {
        let yes = Act::Answer { answer: Answer::Yes, words: Some(line("kommer på video")) };
        let who = [Guest::Person, Guest::Coordinator].into();
        self.meeting_called()
            .when(Cast::Nina, act(yes))
            .when(Cast::Person, brings_up(0xA10, Some(entry(2)), "Trappa"))
            .when(Cast::Husband, brings_up(0xA11, None, "Ferien"))
            .when(Cast::Marte, act(Act::Add { item: entry(0xA12), words: line("Neste møte") }))
            .at(date(2026, 12, 2), 13, 5)
            .when(Cast::Marte, act(Act::Begin))
            .when(Cast::Marte, act(Act::Attended { who, others: Some(line("Tolk")) }))
            .when(Cast::Marte, decides(0xA20, Some(entry(2)), "Rekkverk", Responsible::Person, true))
            .when(Cast::Marte, note(0xA21, Some(entry(0xA11)), "Ferie i uke 28"))
            .when(Cast::Marte, act(Act::Close))
            .when(Cast::Nina, act(Act::Correct { id: entry(0xA30), words: prose("Uke 29") }))
            .when(
                Cast::Marte,
                act(Act::Settle { id: entry(0xA30), outcome: Outcome::Taken(Some(line("rettet"))) }),
            )
            .when(Cast::Person, act(Act::Approve))
    }
}
