//! What the calendar and the deeds of others tell those who talk: who is reminded, and who hears of silence.

use super::{Member, Outcome, Party, Set, TaskState, Thread};
use crate::case::Case;
use crate::event::Recorded;
use crate::notice::{self, Addressee, Kind, Notice, Place, tell};
use crate::person::Stamp;
use crate::turn::Turn;
use jiff::civil::Date;

/// Silence about what is asked, suggested and handed over.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let mut found = Vec::new();
    let mut after = |day: Date, turn| found.extend(day.tomorrow().ok().map(|day| (day, turn)));
    for thread in &case.talk.threads {
        if let Some(asks) = thread.waits() {
            after(asks.by, Turn::QuestionDue(thread.id));
            after(asks.tell, Turn::QuestionSilent(thread.id));
        }
    }
    for suggestion in case.talk.suggestions.iter().filter(|s| s.outcome.is_none()) {
        after(suggestion.due, Turn::SuggestionDue(suggestion.id));
    }
    for task in case.talk.tasks.iter().filter(|t| t.state == TaskState::Handed) {
        after(task.due, Turn::TaskDue(task.id));
        after(task.tell, Turn::TaskSilent(task.id));
    }
    found
}

/// Who made something, as one who is told.
fn maker(stamp: &Stamp) -> Addressee {
    let person = stamp.by.person;
    if stamp.by.org_name.is_some() { Addressee::AtWork(person) } else { Addressee::Private(person) }
}

/// What is told when something happened in talk.
pub(crate) fn notices(case: &Case, recorded: &Recorded, set: &Set) -> Vec<Notice> {
    let say = |to: Vec<Addressee>, says, place| tell(to, recorded, Kind::Talk, says, place);
    let coordinator = || vec![notice::the_coordinator(case)];
    match set {
        Set::Thread(thread) if thread.closed.is_none() => message(case, recorded, thread),
        Set::Said { thread, .. } => {
            case.talk.thread(*thread).map(|thread| message(case, recorded, thread)).unwrap_or_default()
        }
        Set::Thread(_) | Set::Seen { .. } => Vec::new(),
        Set::Suggestion(s) => match &s.outcome {
            None => say(coordinator(), "notice-suggestion", Place::Talk),
            Some(Outcome::Taken { .. }) => say(vec![maker(&s.made)], "notice-suggestion-taken", Place::Talk),
            Some(Outcome::Declined { .. }) => {
                say(vec![maker(&s.made)], "notice-suggestion-declined", Place::Talk)
            }
            Some(Outcome::Withdrawn { .. }) => Vec::new(),
        },
        Set::Task(task) => match &task.state {
            TaskState::Handed => say(coordinator(), "notice-task", Place::Talk),
            TaskState::Accepted { .. } => say(vec![maker(&task.made)], "notice-task-accepted", Place::Talk),
            TaskState::Declined { .. } => say(vec![maker(&task.made)], "notice-task-declined", Place::Talk),
            TaskState::Done { .. } => say(vec![maker(&task.made)], "notice-task-done", Place::Talk),
            TaskState::Withdrawn { .. } => Vec::new(),
        },
    }
}

/// A message, to everyone who still is in the thread; the one who is asked hears that it is a question.
fn message(case: &Case, recorded: &Recorded, thread: &Thread) -> Vec<Notice> {
    let asked = thread.asks.as_ref().filter(|_| thread.messages.len() == 1).map(|asks| asks.of);
    let to = |member: &Member| {
        let says = if asked == Some(member.who) { "notice-question" } else { "notice-message" };
        tell(member.who.told(case), recorded, Kind::Talk, says, Place::Thread(thread.id))
    };
    let still = |member: &&Member| {
        matches!(member.who, Party::Workplace(..))
            || member.who.may_join(case, thread.about, recorded.at).is_some()
    };
    thread.members.iter().filter(still).flat_map(to).collect()
}

/// What is told because a day passed without an answer: the one asked, then the coordinator, then the
/// coordinating unit. Never the family.
pub(crate) fn turned(case: &Case, recorded: &Recorded, turn: Turn) -> Vec<Notice> {
    let say = |to: Addressee, says, place| tell([to], recorded, Kind::Talk, says, place);
    let unit = || Addressee::Unit(case.home);
    match turn {
        Turn::QuestionDue(id) => {
            let of = case.talk.thread(id).and_then(|t| t.asks.as_ref()).map(|asks| asks.of);
            let asked = of.filter(|of| !of.is_family()).and_then(|of| of.told(case));
            asked.map(|to| say(to, "notice-question-due", Place::Thread(id))).unwrap_or_default()
        }
        Turn::QuestionSilent(id) => {
            let of = case.talk.thread(id).and_then(|t| t.asks.as_ref()).map(|asks| asks.of);
            if of == Some(Party::Coordinator) {
                say(unit(), "notice-task-silent", Place::Coordinator)
            } else {
                say(notice::the_coordinator(case), "notice-question-silent", Place::Talk)
            }
        }
        Turn::SuggestionDue(_) => say(notice::the_coordinator(case), "notice-suggestion-due", Place::Talk),
        Turn::TaskDue(_) => say(notice::the_coordinator(case), "notice-task-due", Place::Talk),
        Turn::TaskSilent(_) => say(unit(), "notice-task-silent", Place::Coordinator),
        _ => Vec::new(),
    }
}
