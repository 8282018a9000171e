//! Meetings: called, answered, prepared, held, and written down.
//!
//! The plan is the minutes: what a meeting decides becomes entries of the plan, and the meeting
//! points to them. What is tied to a goal or a measure is seen by those who see that part of the plan.

mod place;
mod seen;
mod told;

pub use place::{Time, VideoLink};
pub use seen::{MeetingView, may_run, seat};
pub(crate) use seen::{cut, hide, seen};
pub(crate) use told::{has_part, near, notices, turns};

use crate::choices::choices;
use crate::ids::{EntryId, PersonId, UnitId};
use crate::person::Stamp;
use crate::sections::goals::Goal;
use crate::sections::measures::Measure;
use crate::text::{Line, Prose};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// What kind of meeting.
    Kind {
        /// Those who work together around the person.
        #[doc(alias = "ansvarsgruppe")]
        Group = "group" => "meeting-group",
        /// Before the person leaves hospital; the municipality is always called.
        #[doc(alias = "utskrivningsmøte")]
        Discharge = "discharge" => "meeting-discharge",
        /// Any other.
        Other = "other" => "meeting-other",
    }
}

/// One who is called. The person always is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Guest {
    /// The person whose case it is.
    Person,
    /// Whoever coordinates.
    Coordinator,
    /// The coordinating unit.
    Unit,
    /// The ward that reported.
    Ward(UnitId),
    /// Someone close.
    Close(PersonId),
    /// Someone who takes part.
    Participant(EntryId),
}

impl Guest {
    /// The word in forms.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Person => "person".to_owned(),
            Self::Coordinator => "coordinator".to_owned(),
            Self::Unit => "unit".to_owned(),
            Self::Ward(id) => format!("w{id}"),
            Self::Close(id) => format!("p{id}"),
            Self::Participant(id) => format!("e{id}"),
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "person" => return Some(Self::Person),
            "coordinator" => return Some(Self::Coordinator),
            "unit" => return Some(Self::Unit),
            _ => {}
        }
        let id = code.get(1..)?;
        match code.chars().next()? {
            'w' => id.parse().ok().map(Self::Ward),
            'p' => id.parse().ok().map(Self::Close),
            'e' => id.parse().ok().map(Self::Participant),
            _ => None,
        }
    }
}

choices! {
    /// What one who is called answers.
    Answer {
        /// Comes.
        Yes = "yes" => "meeting-yes",
        /// Does not come.
        No = "no" => "meeting-no",
        /// Does not know yet.
        Maybe = "maybe" => "meeting-maybe",
    }
}

/// An answer, with a word.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reply {
    /// What.
    pub answer: Answer,
    /// A word, if any.
    pub words: Option<Line>,
    /// Who and when.
    pub stamp: Stamp,
}

/// Which of the proposed times suit one who is called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Suits {
    /// These; none at all is an answer too.
    pub times: Vec<Time>,
    /// Who and when.
    pub stamp: Stamp,
}

/// One who is called.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Called {
    /// Who.
    pub who: Guest,
    /// The name then.
    pub name: Line,
    /// Called when, by whom.
    pub since: Stamp,
    /// The proposed times that suit.
    pub suits: Option<Suits>,
    /// The answer to the time that is set.
    pub reply: Option<Reply>,
}

/// What someone wants to bring up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Input {
    /// Which.
    pub id: EntryId,
    /// As which of those called.
    pub from: Guest,
    /// The goal or measure it is about.
    pub about: Option<EntryId>,
    /// In words.
    pub words: Prose,
    /// Who wrote it and when.
    pub stamp: Stamp,
}

/// One point of the agenda.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A goal, with its measures; or a measure without a goal.
    Entry(EntryId),
    /// What someone brought up that is not tied to the plan.
    Input(EntryId),
    /// A question in a thread that waits for its answer; for those who are in the thread.
    Question(EntryId),
    /// Written by whoever runs the meeting.
    Own {
        /// Which.
        id: EntryId,
        /// In words.
        words: Line,
    },
}

impl Item {
    /// What names it.
    #[must_use]
    pub const fn id(&self) -> EntryId {
        match self {
            Self::Entry(id) | Self::Input(id) | Self::Question(id) | Self::Own { id, .. } => *id,
        }
    }
}

/// What was decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decided {
    /// A measure, now in the plan.
    Measure {
        /// Which.
        entry: EntryId,
        /// The writer says that its owner said yes in the room. It counts when the owner accepts.
        said_yes: bool,
    },
    /// A goal, now in the plan.
    Goal {
        /// Which.
        entry: EntryId,
    },
    /// Something to remember that is neither.
    Note(Prose),
}

impl Decided {
    /// The entry of the plan it became.
    #[must_use]
    pub const fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Measure { entry, .. } | Self::Goal { entry } => Some(*entry),
            Self::Note(_) => None,
        }
    }
}

/// Under which point of the agenda something was decided.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Under {
    /// A goal or measure.
    Entry(EntryId),
    /// A point that is not in the plan.
    Point(EntryId),
}

/// One decision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Decision {
    /// Which.
    pub id: EntryId,
    /// Under which point; none under none.
    pub under: Option<Under>,
    /// What.
    pub what: Decided,
    /// Who wrote it and when.
    pub stamp: Stamp,
}

/// What is written down of a meeting.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Minutes {
    /// Who of those called was there; none until somebody has written it down.
    pub attended: Option<BTreeSet<Guest>>,
    /// Who else was there, in words.
    pub others: Option<Line>,
    /// What was decided.
    pub decisions: Vec<Decision>,
}

/// What became of a correction.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Taken in.
    Taken(Option<Line>),
    /// Not taken in, and why.
    Declined(Line),
}

/// A correction to the minutes.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Correction {
    /// Which.
    pub id: EntryId,
    /// In words.
    pub words: Prose,
    /// Who wrote it and when.
    pub stamp: Stamp,
    /// What became of it, by whom and when.
    pub outcome: Option<(Outcome, Stamp)>,
}

/// How far a meeting has come.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Times are proposed; those called say which suit.
    Proposed {
        /// The times.
        times: Vec<Time>,
    },
    /// The time is set.
    Set {
        /// When.
        time: Time,
        /// The day those called are reminded; none when it is set so late that nobody needs it.
        remind: Option<Date>,
    },
    /// They sit in it now.
    Underway {
        /// When.
        time: Time,
        /// What is written so far.
        minutes: Minutes,
    },
    /// Held; the minutes were sent to those called.
    Held {
        /// When.
        time: Time,
        /// What was written.
        minutes: Minutes,
        /// Who sent them and when.
        sent: Stamp,
        /// What those called want corrected.
        corrections: Vec<Correction>,
        /// Approved by whom and when.
        approved: Option<Stamp>,
    },
    /// Called off.
    CalledOff {
        /// When it should have been, if the time was set.
        time: Option<Time>,
        /// Why.
        reason: Line,
        /// Who and when.
        stamp: Stamp,
    },
}

/// One meeting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Meeting {
    /// Which.
    pub id: EntryId,
    /// Kind.
    pub kind: Kind,
    /// What it is about, when the kind does not say it.
    pub title: Option<Line>,
    /// Who called it and when.
    pub called: Stamp,
    /// How often time or place was changed: what calendars go by.
    pub changes: u32,
    /// Where.
    pub place: Option<Line>,
    /// By video.
    pub video: Option<VideoLink>,
    /// How far it has come.
    pub state: State,
    /// Who is called.
    pub people: Vec<Called>,
    /// What they want to bring up.
    pub inputs: Vec<Input>,
    /// The agenda, in order.
    pub agenda: Vec<Item>,
}

impl Meeting {
    /// When, if the time is set.
    #[must_use]
    pub const fn time(&self) -> Option<Time> {
        match &self.state {
            State::Proposed { .. } => None,
            State::Set { time, .. } | State::Underway { time, .. } | State::Held { time, .. } => Some(*time),
            State::CalledOff { time, .. } => *time,
        }
    }

    /// Neither held nor called off.
    #[must_use]
    pub const fn is_ahead(&self) -> bool {
        matches!(self.state, State::Proposed { .. } | State::Set { .. } | State::Underway { .. })
    }

    /// What was written down of it.
    #[must_use]
    pub const fn minutes(&self) -> Option<&Minutes> {
        match &self.state {
            State::Underway { minutes, .. } | State::Held { minutes, .. } => Some(minutes),
            _ => None,
        }
    }

    /// The one called as this.
    #[must_use]
    pub fn called(&self, guest: Guest) -> Option<&Called> {
        self.people.iter().find(|c| c.who == guest)
    }

    /// The input with this id.
    #[must_use]
    pub fn input(&self, id: EntryId) -> Option<&Input> {
        self.inputs.iter().find(|i| i.id == id)
    }
}

choices! {
    /// What was done to a meeting.
    Change {
        /// Called.
        Called = "called" => "event-meeting-called",
        /// Other times were proposed.
        Proposed = "proposed" => "event-meeting-proposed",
        /// Somebody said which times suit.
        Suited = "suited" => "event-meeting-suited",
        /// The time was chosen.
        TimeSet = "time-set" => "event-meeting-time-set",
        /// Time or place was changed.
        Moved = "moved" => "event-meeting-moved",
        /// Called off.
        CalledOff = "called-off" => "event-meeting-called-off",
        /// Others are called than before.
        Invited = "invited" => "event-meeting-invited",
        /// Somebody who is called answered.
        Answered = "answered" => "event-meeting-answered",
        /// Something was brought up, or taken back.
        BroughtUp = "brought-up" => "event-meeting-brought-up",
        /// The agenda was changed.
        Agenda = "agenda" => "event-meeting-agenda",
        /// Begun.
        Begun = "begun" => "event-meeting-begun",
        /// Who was there was written down.
        Attended = "attended" => "event-meeting-attended",
        /// Something was decided.
        Decided = "decided" => "event-meeting-decided",
        /// Ended; the minutes were sent.
        Closed = "closed" => "event-meeting-closed",
        /// A correction was written.
        Corrected = "corrected" => "event-meeting-corrected",
        /// A correction was taken or declined.
        Settled = "settled" => "event-meeting-settled",
        /// The minutes were approved.
        Approved = "approved" => "event-meeting-approved",
    }
}

/// A new meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewMeeting {
    /// Kind.
    pub kind: Kind,
    /// What it is about.
    pub title: Option<Line>,
    /// When.
    pub when: When,
    /// Where.
    pub place: Option<Line>,
    /// By video.
    pub video: Option<VideoLink>,
    /// Who is called, besides the person and the one who calls.
    pub guests: BTreeSet<Guest>,
}

/// When a new meeting is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum When {
    /// Then.
    At(Time),
    /// At one of these.
    OneOf(Vec<Time>),
}

/// What is to be decided in a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ToDecide {
    /// A measure for the plan.
    Measure {
        /// The entry it becomes.
        entry: EntryId,
        /// The measure.
        measure: Box<Measure>,
        /// Its owner said yes in the room.
        said_yes: bool,
    },
    /// A goal for the plan.
    Goal {
        /// The entry it becomes.
        entry: EntryId,
        /// The goal.
        goal: Goal,
    },
    /// Something to remember.
    Note(Prose),
}

/// What someone does with a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Calls it.
    Call(NewMeeting),
    /// Proposes other times.
    Propose(Vec<Time>),
    /// Says which of the proposed times suit.
    Suits(Vec<Time>),
    /// Sets the time, or changes time or place.
    Set {
        /// When.
        time: Time,
        /// Where.
        place: Option<Line>,
        /// By video.
        video: Option<VideoLink>,
    },
    /// Calls it off.
    CallOff(Line),
    /// Says who is called from now on.
    Invite(BTreeSet<Guest>),
    /// Answers.
    Answer {
        /// What.
        answer: Answer,
        /// A word.
        words: Option<Line>,
    },
    /// Brings something up; what one brought up before is changed.
    BringUp {
        /// Which.
        input: EntryId,
        /// The goal or measure it is about.
        about: Option<EntryId>,
        /// In words.
        words: Prose,
    },
    /// Takes that back.
    TakeBack(EntryId),
    /// Adds a point to the agenda.
    Add {
        /// Which.
        item: EntryId,
        /// In words.
        words: Line,
    },
    /// Strikes a point.
    Strike(EntryId),
    /// Moves a point one step.
    Move {
        /// Which.
        item: EntryId,
        /// Up, else down.
        up: bool,
    },
    /// Fetches what has come into the plan since.
    Gather,
    /// Begins.
    Begin,
    /// Writes down who is there.
    Attended {
        /// Of those called.
        who: BTreeSet<Guest>,
        /// Others, in words.
        others: Option<Line>,
    },
    /// Decides something.
    Decide {
        /// Which decision.
        id: EntryId,
        /// Under which point of the agenda.
        under: Option<EntryId>,
        /// What.
        what: ToDecide,
    },
    /// Takes a note back.
    Unsay(EntryId),
    /// Ends the meeting and sends the minutes.
    Close,
    /// Wants something corrected.
    Correct {
        /// Which.
        id: EntryId,
        /// In words.
        words: Prose,
    },
    /// Says what becomes of a correction.
    Settle {
        /// Which.
        id: EntryId,
        /// What.
        outcome: Outcome,
    },
    /// Approves the minutes.
    Approve,
}

impl Act {
    /// Done by anyone who is called; the rest is for whoever runs the meeting.
    #[must_use]
    pub const fn is_a_guests(&self) -> bool {
        matches!(
            self,
            Self::Suits(_)
                | Self::Answer { .. }
                | Self::BringUp { .. }
                | Self::TakeBack(_)
                | Self::Correct { .. }
        )
    }
}
