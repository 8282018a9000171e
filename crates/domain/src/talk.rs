//! Talk around the plan: threads, questions to one participant, suggestions from those who may not
//! write, and what the person or the family asks the coordinator to take over.

mod seen;
mod told;

pub(crate) use seen::answers;
pub use seen::seen_by;
pub(crate) use told::{notices, turned, turns};

use crate::actor::{Actor, Capacity, Hat, Identity};
use crate::case::Case;
use crate::coordinator::coordinates;
use crate::ids::{EntryId, OrgId, PersonId, UnitId};
use crate::notice::{self, Addressee};
use crate::organisation::UnitKind;
use crate::participant::{Participant, Who};
use crate::person::Stamp;
use crate::policy::{self, Deed};
use crate::readers;
use crate::sections::measures::Measure;
use crate::sections::{Content, Section};
use crate::text::{Line, Prose};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What talk is tied to. Who may not see that, does not see the talk either.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// The plan as such, or the days around it.
    Plan,
    /// A part of the plan.
    Section(Section),
    /// One entry: a goal, a measure.
    Entry(EntryId),
}

impl About {
    /// The part one must see; none when it is about the plan as such. An entry that is not there is
    /// about nothing.
    fn section(self, case: &Case) -> Option<Option<Section>> {
        match self {
            Self::Plan => Some(None),
            Self::Section(section) => Some(Some(section)),
            Self::Entry(id) => case.entry(id).map(|entry| Some(entry.content.section())),
        }
    }

    /// The word in forms.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Plan => "plan".to_owned(),
            Self::Section(section) => section.code().to_owned(),
            Self::Entry(id) => id.to_string(),
        }
    }

    /// What has this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        if code == "plan" {
            return Some(Self::Plan);
        }
        Section::from_code(code).map(Self::Section).or_else(|| code.parse().ok().map(Self::Entry))
    }

    /// Whether `by` sees what it is about.
    #[must_use]
    pub fn seen(self, by: &Actor, case: &Case, today: Date) -> bool {
        let sees = |section| policy::access(by, case, Deed::See(section), today).granted();
        self.section(case).is_some_and(|section| section.is_none_or(sees))
    }
}

/// Who takes part in a thread: by what they are in the case, so that who leaves the case leaves the thread.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// The person.
    Person,
    /// Whoever coordinates.
    Coordinator,
    /// Someone close.
    Close(PersonId),
    /// One who takes part.
    Participant(EntryId),
    /// A workplace that is in the case in another way: the ward, or one that something is shared with.
    Workplace(OrgId, Option<UnitId>),
}

impl Party {
    /// The word in forms; none for a workplace, which nobody chooses.
    #[must_use]
    pub fn code(self) -> Option<String> {
        match self {
            Self::Person => Some("person".to_owned()),
            Self::Coordinator => Some("coordinator".to_owned()),
            Self::Close(id) => Some(format!("n{id}")),
            Self::Participant(id) => Some(format!("d{id}")),
            Self::Workplace(..) => None,
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "person" => Some(Self::Person),
            "coordinator" => Some(Self::Coordinator),
            other => match other.strip_prefix('n') {
                Some(id) => id.parse().ok().map(Self::Close),
                None => other.strip_prefix('d')?.parse().ok().map(Self::Participant),
            },
        }
    }

    /// Never reminded of their own silence: the person and the family.
    const fn is_family(self) -> bool {
        matches!(self, Self::Person | Self::Close(_))
    }

    fn told(self, case: &Case) -> Option<Addressee> {
        match self {
            Self::Person => Some(Addressee::Private(case.subject.person)),
            Self::Coordinator => Some(notice::the_coordinator(case)),
            Self::Close(person) => Some(Addressee::Private(person)),
            Self::Participant(id) => notice::the_one(&case.participant(id)?.who),
            Self::Workplace(org, unit) => Some(Addressee::Service(org, unit)),
        }
    }

    /// What they are called now; none when they have left the case.
    fn name(self, case: &Case, today: Date) -> Option<Line> {
        match self {
            Self::Person => Some(case.subject.name.clone()),
            Self::Coordinator => case.coordinators.principal().map(|a| a.who.name.clone()),
            Self::Close(person) => case.close(person, today).map(|r| r.name.clone()),
            Self::Participant(id) => case.team(today).find(|p| p.id == id).map(|p| p.name.clone()),
            Self::Workplace(..) => None,
        }
    }

    /// As who they would come; none when they have left, or do not use the program.
    fn identity(self, case: &Case, today: Date) -> Option<Identity> {
        let name = self.name(case, today)?;
        let private = |person| Identity { person, name: name.clone(), hat: Hat::Private };
        let at_work = |person, at| readers::employee(person, &name, at, UnitKind::Service).identity;
        match self {
            Self::Person => Some(private(case.subject.person)),
            Self::Close(person) => Some(private(person)),
            Self::Coordinator => {
                let who = &case.coordinators.principal()?.who;
                Some(at_work(Some(who.person), (who.org, who.unit)))
            }
            Self::Participant(id) => match case.participant(id)?.who {
                Who::Staff { person, org, unit } => Some(at_work(Some(person), (org, unit))),
                Who::Service { org, unit } => Some(at_work(None, (org, unit))),
                Who::Private { person } => Some(private(person)),
                Who::Outside => None,
            },
            Self::Workplace(..) => None,
        }
    }

    /// The name under which they can be taken into talk about this; none when they may not see it.
    #[must_use]
    pub fn may_join(self, case: &Case, about: About, now: Timestamp) -> Option<Line> {
        let today = crate::time::day(now);
        let identity = self.identity(case, today)?;
        let actor = Actor::in_case(&identity, case, now);
        let talks = policy::access(&actor, case, Deed::See(Section::Talk), today).granted();
        (talks && about.seen(&actor, case, today)).then_some(identity.name)
    }
}

/// Everything `by` is, as a party; the first is as which they speak.
#[must_use]
pub fn parties_of(by: &Actor, case: &Case, today: Date) -> Vec<Party> {
    let me = by.identity();
    let mut found = Vec::new();
    if by.is(Capacity::Person) {
        found.push(Party::Person);
    }
    if coordinates(by, case, today) {
        found.push(Party::Coordinator);
    }
    let private = me.post().is_none() && !by.capacities().is_empty();
    if private && case.close(me.person, today).is_some() {
        found.push(Party::Close(me.person));
    }
    let is_me = |p: &&Participant| match me.post() {
        None => p.who == Who::Private { person: me.person },
        Some(post) => p.is_at(me.person, post.org, post.unit),
    };
    found.extend(case.team(today).filter(is_me).map(|p| Party::Participant(p.id)));
    if let Some(post) = me.post().filter(|_| !by.capacities().is_empty()) {
        found.push(Party::Workplace(post.org, post.unit));
    }
    found
}

/// One who takes part, with the name at the time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Member {
    /// Who.
    pub who: Party,
    /// In words.
    pub name: Line,
}

/// One message.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Message {
    /// What it says.
    pub words: Prose,
    /// Who and when.
    pub stamp: Stamp,
}

/// A thread asks one of its members for an answer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Whom.
    pub of: Party,
    /// Answer by.
    pub by: Date,
    /// From this day the coordinator hears of the silence.
    pub tell: Date,
    /// Answered.
    pub answered: Option<Stamp>,
}

/// How far someone has read.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Seen {
    /// Who.
    pub person: PersonId,
    /// So many messages.
    pub upto: usize,
}

/// A thread.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Thread {
    /// Which.
    pub id: EntryId,
    /// What it is about, in words.
    pub title: Line,
    /// What it is tied to.
    pub about: About,
    /// Who takes part.
    pub members: Vec<Member>,
    /// Who began it and when.
    pub begun: Stamp,
    /// Messages, oldest first.
    pub messages: Vec<Message>,
    /// It asks one of them.
    pub asks: Option<Question>,
    /// Put away; a new message takes it up again.
    pub closed: Option<Stamp>,
    /// How far each has read.
    pub seen: Vec<Seen>,
}

impl Thread {
    /// The question that still waits for its answer.
    #[must_use]
    pub fn waits(&self) -> Option<&Question> {
        self.asks.as_ref().filter(|asks| asks.answered.is_none() && self.closed.is_none())
    }

    /// How many messages by others this one has not read.
    #[must_use]
    pub fn unread(&self, person: PersonId) -> usize {
        let upto = self.seen.iter().find(|s| s.person == person).map_or(0, |s| s.upto);
        self.messages.iter().skip(upto).filter(|m| m.stamp.by.person != person).count()
    }

    fn read(&mut self, seen: Seen) {
        match self.seen.iter_mut().find(|s| s.person == seen.person) {
            Some(had) => had.upto = had.upto.max(seen.upto),
            None => self.seen.push(seen),
        }
    }

    /// A thread is for those in it and for the person. Who speaks for the person sees it too, but not
    /// what the person began without them.
    fn is_for(&self, by: &Actor, case: &Case, today: Date) -> bool {
        let mine = parties_of(by, case, today);
        let in_it = self.members.iter().any(|member| mine.contains(&member.who));
        let speaks = by.speaks_for_person() && self.begun.by.capacity != Capacity::Person;
        (in_it || by.is(Capacity::Person) || speaks) && self.about.seen(by, case, today)
    }
}

/// What became of a suggestion.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Taken into the plan.
    Taken {
        /// The entry it is.
        entry: EntryId,
        /// Who and when.
        stamp: Stamp,
    },
    /// Not taken.
    Declined {
        /// Why.
        why: Line,
        /// Who and when.
        stamp: Stamp,
    },
    /// Taken back by the one who made it.
    Withdrawn {
        /// Who and when.
        stamp: Stamp,
    },
}

/// A suggested new or changed entry.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Suggestion {
    /// Which.
    pub id: EntryId,
    /// The entry it would change, in the version that was seen; none for a new one.
    pub of: Option<(EntryId, u32)>,
    /// What the entry would say.
    pub content: Content,
    /// A word why.
    pub why: Option<Line>,
    /// Who and when.
    pub made: Stamp,
    /// Answer by.
    pub due: Date,
    /// What became of it.
    pub outcome: Option<Outcome>,
}

/// Where something that was handed over stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskState {
    /// No answer yet.
    Handed,
    /// Taken over.
    Accepted {
        /// The measure it became.
        measure: Option<EntryId>,
        /// Who and when.
        stamp: Stamp,
    },
    /// Not taken over.
    Declined {
        /// Why.
        why: Prose,
        /// Who and when.
        stamp: Stamp,
    },
    /// Done.
    Done {
        /// Who and when.
        stamp: Stamp,
    },
    /// Taken back by the one who handed it over.
    Withdrawn {
        /// Who and when.
        stamp: Stamp,
    },
}

/// Something the person or the family asks the coordinator to take over.
#[doc(alias = "ta over dette")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Task {
    /// Which.
    pub id: EntryId,
    /// What.
    pub words: Prose,
    /// What it is tied to.
    pub about: About,
    /// Wished done by.
    pub by: Option<Date>,
    /// Who and when.
    pub made: Stamp,
    /// Answer by.
    pub due: Date,
    /// From this day the coordinating unit hears that there is no answer.
    pub tell: Date,
    /// Where it stands.
    pub state: TaskState,
}

/// All talk of a case.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Talk {
    /// Threads, oldest first.
    pub threads: Vec<Thread>,
    /// Suggestions, oldest first.
    pub suggestions: Vec<Suggestion>,
    /// What was handed over, oldest first.
    pub tasks: Vec<Task>,
}

/// What happened in talk: the whole new value of one thing, or one message more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Set {
    /// A thread was begun, or put away.
    Thread(Thread),
    /// Something was said.
    Said {
        /// In which thread.
        thread: EntryId,
        /// What.
        message: Message,
        /// It answers the thread's question.
        answers: bool,
    },
    /// Someone has read so far.
    Seen {
        /// In which thread.
        thread: EntryId,
        /// Who, and how far.
        seen: Seen,
    },
    /// A suggestion was made or answered.
    Suggestion(Suggestion),
    /// Something was handed over, or answered.
    Task(Task),
}

/// What someone wants done in talk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Begin a thread.
    Begin {
        /// Which.
        id: EntryId,
        /// What it is about, in words.
        title: Line,
        /// What it is tied to.
        about: About,
        /// With whom.
        with: Vec<Party>,
        /// The first message.
        words: Prose,
        /// Whom it asks, and by when.
        asks: Option<(Party, Option<Date>)>,
    },
    /// Say something.
    Say {
        /// In which thread.
        id: EntryId,
        /// What.
        words: Prose,
    },
    /// Has read the thread.
    Read {
        /// Which.
        id: EntryId,
    },
    /// Put a thread away.
    Close {
        /// Which.
        id: EntryId,
    },
    /// Suggest a new or changed entry.
    Suggest {
        /// Which.
        id: EntryId,
        /// The entry it would change, in the version that was seen.
        of: Option<(EntryId, u32)>,
        /// What the entry would say.
        content: Content,
        /// Why.
        why: Option<Line>,
    },
    /// Take a suggestion into the plan.
    Take {
        /// Which.
        id: EntryId,
        /// The new entry's id, when it is a new one.
        entry: EntryId,
    },
    /// Do not take it.
    DeclineSuggestion {
        /// Which.
        id: EntryId,
        /// Why.
        why: Line,
    },
    /// Take one's own suggestion back.
    WithdrawSuggestion {
        /// Which.
        id: EntryId,
    },
    /// Hand something over to the coordinator.
    HandOver {
        /// Which.
        id: EntryId,
        /// What.
        words: Prose,
        /// What it is tied to.
        about: About,
        /// Wished done by.
        by: Option<Date>,
    },
    /// Take it over, as a measure or without.
    AcceptTask {
        /// Which.
        id: EntryId,
        /// The measure it becomes.
        measure: Option<(EntryId, Box<Measure>)>,
    },
    /// Do not take it over.
    DeclineTask {
        /// Which.
        id: EntryId,
        /// Why.
        why: Prose,
    },
    /// It is done.
    FinishTask {
        /// Which.
        id: EntryId,
    },
    /// Take back what one handed over.
    WithdrawTask {
        /// Which.
        id: EntryId,
    },
}

impl Act {
    /// The deed that the policy must allow. Reading is no writing.
    #[must_use]
    pub const fn deed(&self) -> Deed {
        match self {
            Self::Read { .. } => Deed::See(Section::Talk),
            _ => Deed::Write(Section::Talk),
        }
    }
}

impl Set {
    /// The locale key that tells it in the history.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Thread(thread) if thread.closed.is_some() => "event-thread-closed",
            Self::Thread(_) => "event-thread",
            Self::Said { .. } => "event-message",
            Self::Seen { .. } => "event-message-read",
            Self::Suggestion(s) => match s.outcome {
                None => "event-suggestion",
                Some(Outcome::Taken { .. }) => "event-suggestion-taken",
                Some(Outcome::Declined { .. }) => "event-suggestion-declined",
                Some(Outcome::Withdrawn { .. }) => "event-suggestion-withdrawn",
            },
            Self::Task(task) => match task.state {
                TaskState::Handed => "event-task",
                TaskState::Accepted { .. } => "event-task-accepted",
                TaskState::Declined { .. } => "event-task-declined",
                TaskState::Done { .. } => "event-task-done",
                TaskState::Withdrawn { .. } => "event-task-withdrawn",
            },
        }
    }
}
