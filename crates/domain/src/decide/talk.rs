//! Talk: said, asked, suggested, handed over, and answered.

use super::{Moment, entries};
use crate::case::Case;
use crate::command::Command;
use crate::coordinator;
use crate::event::{EntryChange, Event};
use crate::ids::EntryId;
use crate::policy::{self, Deed, Verdict};
use crate::refusal::Refusal;
use crate::sections::measures::{Measure, Responsible};
use crate::sections::{Content, Section};
use crate::talk::{
    About, Act, Member, Message, Outcome, Party, Question, Seen, Set, Suggestion, Talk, Task, TaskState,
    Thread, answers, parties_of, seen_by,
};
use crate::text::{Line, Prose};
use jiff::ToSpan;
use jiff::civil::Date;

/// More threads, suggestions or messages than this cannot be read by anyone.
const MOST: usize = 400;

pub(super) fn decide(m: &Moment<'_>, act: &Act) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::Begin { id, title, about, with, words, asks } => {
            begin(m, *id, title, *about, with, words, *asks).map(|thread| vec![set(Set::Thread(thread))])
        }
        Act::Say { id, words } => say(m, *id, words),
        Act::Read { id } => {
            let thread = thread(m, *id)?;
            let seen = Seen { person: m.by.identity().person, upto: thread.messages.len() };
            if thread.unread(seen.person) == 0 {
                return Err(Refusal::AlreadyAnswered);
            }
            Ok(vec![set(Set::Seen { thread: *id, seen })])
        }
        Act::Close { id } => {
            let thread = thread(m, *id)?;
            if thread.closed.is_some() {
                return Err(Refusal::AlreadyAnswered);
            }
            Ok(vec![set(Set::Thread(Thread { closed: Some(m.stamp.clone()), ..thread }))])
        }
        Act::Suggest { id, of, content, why } => suggest(m, *id, *of, content, why.as_ref()),
        Act::Take { id, entry } => take(m, *id, *entry),
        Act::DeclineSuggestion { id, why } => {
            let (suggestion, m) = answered_by(m, *id)?;
            let outcome = Outcome::Declined { why: why.clone(), stamp: m.stamp.clone() };
            Ok(vec![settled(suggestion, outcome)])
        }
        Act::WithdrawSuggestion { id } => {
            let suggestion = suggestion(m, *id)?;
            own(m, &suggestion.made)?;
            Ok(vec![settled(suggestion, Outcome::Withdrawn { stamp: m.stamp.clone() })])
        }
        Act::HandOver { id, words, about, by } => hand_over(m, *id, words, *about, *by),
        Act::AcceptTask { id, measure } => accept(m, *id, measure.as_ref().map(|(id, what)| (*id, &**what))),
        Act::DeclineTask { id, why } => {
            let task = handed(m, *id)?;
            coordinates(m)?;
            let state = TaskState::Declined { why: why.clone(), stamp: m.stamp.clone() };
            Ok(vec![stands(task, state)])
        }
        Act::FinishTask { id } => {
            let task = task(m, *id)?;
            coordinates(m)?;
            if !matches!(task.state, TaskState::Handed | TaskState::Accepted { .. }) {
                return Err(Refusal::AlreadyAnswered);
            }
            Ok(vec![stands(task, TaskState::Done { stamp: m.stamp.clone() })])
        }
        Act::WithdrawTask { id } => {
            let task = handed(m, *id)?;
            own(m, &task.made)?;
            Ok(vec![stands(task, TaskState::Withdrawn { stamp: m.stamp.clone() })])
        }
    }
}

const fn set(set: Set) -> Event {
    Event::TalkSet(set)
}

/// The talk that the one who asks sees: what one does not see is not there.
fn seen(m: &Moment<'_>) -> Talk {
    seen_by(m.by, m.case, m.today)
}

fn thread(m: &Moment<'_>, id: EntryId) -> Result<Thread, Refusal> {
    seen(m).threads.into_iter().find(|t| t.id == id).ok_or(Refusal::EntryGone(id))
}

fn task(m: &Moment<'_>, id: EntryId) -> Result<Task, Refusal> {
    seen(m).tasks.into_iter().find(|t| t.id == id).ok_or(Refusal::EntryGone(id))
}

fn after(day: Date, days: u16) -> Date {
    day.checked_add(i32::from(days).days()).unwrap_or(day)
}

/// Answer by, and when another hears that there is no answer.
fn deadlines(case: &Case, today: Date, by: Option<Date>) -> (Date, Date) {
    let by = by.map_or_else(|| after(today, case.deadlines.question_days), |by| by.max(today));
    (by, after(by, case.deadlines.promise_to_coordinator_days))
}

fn begin(
    m: &Moment<'_>,
    id: EntryId,
    title: &Line,
    about: About,
    with: &[Party],
    words: &Prose,
    asks: Option<(Party, Option<Date>)>,
) -> Result<Thread, Refusal> {
    if m.case.talk.thread(id).is_some() {
        return Err(Refusal::AlreadyAnswered);
    }
    if m.case.talk.threads.len() >= MOST {
        return Err(Refusal::TooMany);
    }
    if !about.seen(m.by, m.case, m.today) {
        return Err(Refusal::PointsNowhere);
    }
    let own = parties_of(m.by, m.case, m.today).into_iter().next().ok_or(Refusal::PointsNowhere)?;
    let mut members = vec![Member { who: own, name: m.stamp.by.name.clone() }];
    let mut join = |who: Party| match who.may_join(m.case, about, m.stamp.at) {
        _ if members.iter().any(|member| member.who == who) => true,
        Some(name) => {
            members.push(Member { who, name });
            true
        }
        None => false,
    };
    if !with.iter().chain(asks.iter().map(|(of, _)| of)).all(|who| join(*who)) {
        return Err(Refusal::PointsNowhere);
    }
    // The coordinator follows, unless the person wants it otherwise.
    if !m.by.speaks_for_person() {
        join(Party::Coordinator);
    }
    if members.len() < 2 || asks.is_some_and(|(of, _)| of == own) {
        return Err(Refusal::PointsNowhere);
    }
    let message = Message { words: words.clone(), stamp: m.stamp.clone() };
    let asks = asks.map(|(of, by)| {
        let (by, tell) = deadlines(m.case, m.today, by);
        Question { of, by, tell, answered: None }
    });
    Ok(Thread {
        id,
        title: title.clone(),
        about,
        members,
        begun: m.stamp.clone(),
        messages: vec![message],
        asks,
        closed: None,
        seen: vec![Seen { person: m.stamp.by.person, upto: 1 }],
    })
}

fn say(m: &Moment<'_>, id: EntryId, words: &Prose) -> Result<Vec<Event>, Refusal> {
    let thread = thread(m, id)?;
    if thread.messages.len() >= MOST {
        return Err(Refusal::TooMany);
    }
    let mine = parties_of(m.by, m.case, m.today);
    let answers = thread.asks.is_some_and(|asks| asks.answered.is_none() && mine.contains(&asks.of));
    let message = Message { words: words.clone(), stamp: m.stamp.clone() };
    Ok(vec![set(Set::Said { thread: id, message, answers })])
}

/// Whoever sees a part may suggest something in it.
fn suggest(
    m: &Moment<'_>,
    id: EntryId,
    of: Option<(EntryId, u32)>,
    content: &Content,
    why: Option<&Line>,
) -> Result<Vec<Event>, Refusal> {
    let section = content.section();
    if !About::Section(section).seen(m.by, m.case, m.today) {
        return Err(Refusal::NotYours(Deed::See(section)));
    }
    let plan = entries::plan(m)?;
    if m.case.talk.suggestions.iter().any(|s| s.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    if m.case.talk.suggestions.iter().filter(|s| s.outcome.is_none()).count() >= MOST {
        return Err(Refusal::TooMany);
    }
    if let Some((entry, version)) = of {
        let had = plan.entry(entry).filter(|e| e.content.section() == section && e.ended.is_none());
        match had {
            None => return Err(Refusal::EntryGone(entry)),
            Some(had) if had.version != version => return Err(Refusal::EntryChanged(entry)),
            Some(_) => {}
        }
    }
    let (due, _) = deadlines(m.case, m.today, None);
    let (content, why, made) = (content.clone(), why.cloned(), m.stamp.clone());
    Ok(vec![set(Set::Suggestion(Suggestion { id, of, content, why, made, due, outcome: None }))])
}

/// An open suggestion that the one who asks sees.
fn suggestion(m: &Moment<'_>, id: EntryId) -> Result<Suggestion, Refusal> {
    let found = seen(m).suggestions.into_iter().find(|s| s.id == id).ok_or(Refusal::EntryGone(id))?;
    if found.outcome.is_some() { Err(Refusal::AlreadyAnswered) } else { Ok(found) }
}

/// The suggestion, and the moment of one who may write the part it is for, and did not make it.
fn answered_by<'a>(m: &Moment<'a>, id: EntryId) -> Result<(Suggestion, Moment<'a>), Refusal> {
    let suggestion = suggestion(m, id)?;
    let section = suggestion.content.section();
    if !answers(m.by, m.case, section, m.today) {
        return Err(Refusal::NotYours(Deed::Write(section)));
    }
    if suggestion.made.by.person == m.by.identity().person {
        return Err(Refusal::NotAlone);
    }
    Ok((suggestion, writing(m, section)))
}

/// The moment, signed as the one who may write this part.
fn writing<'a>(m: &Moment<'a>, section: Section) -> Moment<'a> {
    let mut stamp = m.stamp.clone();
    if let Verdict::Granted(capacity, _) = policy::access(m.by, m.case, Deed::Write(section), m.today) {
        stamp.by = m.by.by(Some(capacity));
    }
    Moment { case: m.case, by: m.by, stamp, today: m.today }
}

/// It becomes the entry; whose idea it was stands beside it in the history.
fn take(m: &Moment<'_>, id: EntryId, new: EntryId) -> Result<Vec<Event>, Refusal> {
    let (suggestion, m) = answered_by(m, id)?;
    let (entry, seen) = suggestion.of.unwrap_or((new, 0));
    let write = Command::Write {
        id: entry,
        seen,
        content: suggestion.content.clone(),
        why: Some(whose(&suggestion)),
        restored: false,
    };
    let mut events = entries::decide(&m, &write)?;
    for event in &mut events {
        if let Event::EntrySet { change, .. } = event {
            *change = EntryChange::Suggested;
        }
    }
    events.push(settled(suggestion, Outcome::Taken { entry, stamp: m.stamp }));
    Ok(events)
}

/// The name of the one who suggested it, with the word why where there is room.
fn whose(suggestion: &Suggestion) -> Line {
    let name = &suggestion.made.by.name;
    let both = suggestion.why.as_ref().and_then(|why| Line::new(&format!("{name}: {why}")).ok());
    both.unwrap_or_else(|| name.clone())
}

fn settled(suggestion: Suggestion, outcome: Outcome) -> Event {
    Event::TalkSet(Set::Suggestion(Suggestion { outcome: Some(outcome), ..suggestion }))
}

/// The person, and those close: nobody hands their work over to the coordinator in this way.
fn hand_over(
    m: &Moment<'_>,
    id: EntryId,
    words: &Prose,
    about: About,
    by: Option<Date>,
) -> Result<Vec<Event>, Refusal> {
    if m.by.identity().post().is_some() {
        return Err(Refusal::NotYours(Deed::Write(Section::Talk)));
    }
    if !about.seen(m.by, m.case, m.today) {
        return Err(Refusal::PointsNowhere);
    }
    if m.case.talk.tasks.iter().any(|t| t.id == id) {
        return Err(Refusal::AlreadyAnswered);
    }
    if m.case.talk.open_tasks().count() >= MOST {
        return Err(Refusal::TooMany);
    }
    let (due, tell) = deadlines(m.case, m.today, None);
    let (words, made, state) = (words.clone(), m.stamp.clone(), TaskState::Handed);
    Ok(vec![set(Set::Task(Task { id, words, about, by, made, due, tell, state }))])
}

/// What was handed over and waits for an answer.
fn handed(m: &Moment<'_>, id: EntryId) -> Result<Task, Refusal> {
    let task = task(m, id)?;
    if task.state == TaskState::Handed { Ok(task) } else { Err(Refusal::AlreadyAnswered) }
}

/// Taken over; as a measure, its owner is the coordinator and has said yes.
fn accept(m: &Moment<'_>, id: EntryId, measure: Option<(EntryId, &Measure)>) -> Result<Vec<Event>, Refusal> {
    let task = handed(m, id)?;
    coordinates(m)?;
    let mut events = Vec::new();
    if let Some((entry, measure)) = measure {
        if !policy::access(m.by, m.case, Deed::Write(Section::Measures), m.today).granted() {
            return Err(Refusal::NotYours(Deed::Write(Section::Measures)));
        }
        let measure = Measure { responsible: Responsible::Coordinator, ..measure.clone() };
        let content = Content::Measures(measure);
        let write = Command::Write { id: entry, seen: 0, content, why: None, restored: false };
        events = entries::decide(&writing(m, Section::Measures), &write)?;
    }
    let measure = measure.map(|(entry, _)| entry);
    events.push(stands(task, TaskState::Accepted { measure, stamp: m.stamp.clone() }));
    Ok(events)
}

fn stands(task: Task, state: TaskState) -> Event {
    Event::TalkSet(Set::Task(Task { state, ..task }))
}

fn coordinates(m: &Moment<'_>) -> Result<(), Refusal> {
    if coordinator::coordinates(m.by, m.case, m.today) {
        Ok(())
    } else {
        Err(Refusal::NotYours(Deed::Write(Section::Talk)))
    }
}

/// Only the one who made it takes it back.
fn own(m: &Moment<'_>, made: &crate::person::Stamp) -> Result<(), Refusal> {
    let mine = made.by.person == m.by.identity().person;
    if mine { Ok(()) } else { Err(Refusal::NotYours(Deed::Write(Section::Talk))) }
}
