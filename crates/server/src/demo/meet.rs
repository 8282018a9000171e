//! Steps with meetings: called, answered, held.

use super::story::{Step, Story};
use super::world::{line, maybe, prose, unknown};
use dinplan_domain::command::Command;
use dinplan_domain::ids::EntryId;
use dinplan_domain::meeting::{Act, Answer, Guest, Kind, NewMeeting, Time, ToDecide, When};
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::time;

/// A call as a story writes it. Days count from today; negative is past.
pub(super) struct Call<'a> {
    pub(super) title: &'static str,
    pub(super) days: i64,
    /// From and to, on the hour.
    pub(super) hours: (i8, i8),
    pub(super) place: &'static str,
    pub(super) team: &'a [Responsible],
}

impl Story {
    /// Someone calls those of the team to a meeting of those who work together.
    pub(super) async fn call(&mut self, by: &str, call: Call<'_>) -> Step<EntryId> {
        let day = self.date(call.days);
        let clock = |hour| time::moment(day.at(hour, 0, 0, 0));
        let time =
            clock(call.hours.0).zip(clock(call.hours.1)).and_then(|(start, end)| Time::new(start, end));
        let time = time.ok_or_else(|| unknown("such a time"))?;
        let guest = |who: &Responsible| match who {
            Responsible::Participant(id) => Guest::Participant(*id),
            Responsible::Person => Guest::Person,
            Responsible::Coordinator => Guest::Coordinator,
        };
        let new = NewMeeting {
            kind: Kind::Group,
            title: Some(line(call.title)?),
            when: When::At(time),
            place: maybe(call.place)?,
            video: None,
            guests: call.team.iter().map(guest).collect(),
        };
        let id = self.new_entry();
        self.meet(by, id, Act::Call(new)).await?;
        Ok(id)
    }

    /// Someone does something with a meeting.
    pub(super) async fn meet(&mut self, by: &str, id: EntryId, act: Act) -> Step {
        self.run(by, Command::Meeting { id, act }).await
    }

    /// Someone who is called answers.
    pub(super) async fn comes(&mut self, by: &str, id: EntryId, answer: Answer, words: &str) -> Step {
        self.meet(by, id, Act::Answer { answer, words: maybe(words)? }).await
    }

    /// Someone who is called brings something up.
    pub(super) async fn brings_up(
        &mut self,
        by: &str,
        id: EntryId,
        about: Option<EntryId>,
        words: &str,
    ) -> Step {
        let input = self.new_entry();
        self.meet(by, id, Act::BringUp { input, about, words: prose(words)? }).await
    }

    /// Something is to be remembered, under a point of the agenda.
    pub(super) async fn noted(&mut self, by: &str, id: EntryId, under: Option<EntryId>, words: &str) -> Step {
        let note = self.new_entry();
        self.meet(by, id, Act::Decide { id: note, under, what: ToDecide::Note(prose(words)?) }).await
    }
}
