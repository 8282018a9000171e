//! Who sees which talk, and what is found in it.

use super::{Seen, Set, Suggestion, Talk, Task, TaskState, Thread};
use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::coordinator::coordinates;
use crate::ids::EntryId;
use crate::law;
use crate::policy::{self, Deed};
use crate::sections::Section;
use jiff::civil::Date;

impl Talk {
    /// Applies what happened.
    pub(crate) fn put(&mut self, set: &Set) {
        fn put<T: Clone>(list: &mut Vec<T>, item: &T, id: impl Fn(&T) -> EntryId) {
            match list.iter_mut().find(|had| id(had) == id(item)) {
                Some(had) => *had = item.clone(),
                None => list.push(item.clone()),
            }
        }
        match set {
            Set::Thread(thread) => put(&mut self.threads, thread, |t| t.id),
            Set::Suggestion(suggestion) => put(&mut self.suggestions, suggestion, |s| s.id),
            Set::Task(task) => put(&mut self.tasks, task, |t| t.id),
            Set::Seen { thread, seen } => {
                self.threads.iter_mut().filter(|t| t.id == *thread).for_each(|t| t.read(*seen));
            }
            Set::Said { thread, message, answers } => {
                for thread in self.threads.iter_mut().filter(|t| t.id == *thread) {
                    thread.messages.push(message.clone());
                    thread.closed = None;
                    thread.read(Seen { person: message.stamp.by.person, upto: thread.messages.len() });
                    if let Some(asks) = thread.asks.as_mut().filter(|_| *answers) {
                        asks.answered = Some(message.stamp.clone());
                    }
                }
            }
        }
    }

    /// The thread with this id.
    #[must_use]
    pub fn thread(&self, id: EntryId) -> Option<&Thread> {
        self.threads.iter().find(|t| t.id == id)
    }

    /// What was handed over and is not settled: waits for an answer, or taken over and not done.
    pub fn open_tasks(&self) -> impl Iterator<Item = &Task> {
        let open = |task: &&Task| matches!(task.state, TaskState::Handed | TaskState::Accepted { .. });
        self.tasks.iter().filter(open)
    }
}

/// Whether `by` may write this part: who answers a suggestion.
pub(crate) fn answers(by: &Actor, case: &Case, section: Section, today: Date) -> bool {
    policy::access(by, case, Deed::Write(section), today).granted()
}

/// As much of the talk as `by` may see.
#[must_use]
pub fn seen_by(by: &Actor, case: &Case, today: Date) -> Talk {
    let sees = |section| policy::access(by, case, Deed::See(section), today).granted();
    if !sees(Section::Talk) {
        return Talk::default();
    }
    let me = by.identity().person;
    let suggested = |s: &&Suggestion| {
        let section = s.content.section();
        sees(section) && (s.made.by.person == me || answers(by, case, section, today))
    };
    let handed = |t: &&Task| {
        // A child's or a ward's own wish to the coordinator is not the parent's or the guardian's to read.
        let own_voice = t.made.by.capacity == Capacity::Person && speaks_alone(case, today);
        let speaks = by.speaks_for_person() && (!own_voice || by.is(Capacity::Person));
        (t.made.by.person == me || speaks || coordinates(by, case, today)) && t.about.seen(by, case, today)
    };
    Talk {
        threads: case.talk.threads.iter().filter(|t| t.is_for(by, case, today)).cloned().collect(),
        suggestions: case.talk.suggestions.iter().filter(suggested).cloned().collect(),
        tasks: case.talk.tasks.iter().filter(handed).cloned().collect(),
    }
}

/// From twelve what a child says counts much, and the child may say it alone.
fn speaks_alone(case: &Case, today: Date) -> bool {
    law::childs_view_weighs(case.subject.born, today) || law::consents_alone(case.subject.born, today)
}
