//! Meetings: who calls, who answers, and what may be done when.

use super::meeting_room as room;
use super::{Moment, entries};
use crate::actor::Capacity;
use crate::event::Event;
use crate::ids::EntryId;
use crate::meeting::{
    Act, Answer, Called, Change, Guest, Input, Item, Kind, Meeting, NewMeeting, Reply, State, Suits, Time,
    VideoLink, When, may_run, seat,
};
use crate::policy::{self, Deed};
use crate::refusal::Refusal;
use crate::sections::{Content, Section};
use crate::text::{Line, Prose};
use crate::{meeting, talk, time};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// More meetings in one case, or more of anything in one meeting, than this nobody can follow.
const MOST_MEETINGS: usize = 400;
pub(super) const MOST: usize = 100;
/// More times than this nobody compares.
const MOST_TIMES: usize = 6;

pub(super) fn decide(m: &Moment<'_>, id: EntryId, act: &Act) -> Result<Vec<Event>, Refusal> {
    let found = m.case.meetings.iter().find(|meeting| meeting.id == id);
    let meeting = match (found, act) {
        (None, Act::Call(new)) => return call(m, id, new),
        (Some(_), Act::Call(_)) => return Err(Refusal::EntryChanged(id)),
        (found, _) => found.ok_or(Refusal::EntryGone(id))?,
    };
    let seat = seat(m.by, m.case, meeting, m.today);
    let runs = may_run(m.by, m.case, meeting, m.today);
    if act.is_a_guests() {
        // That there is a meeting is not told to those who are not called.
        let seat = seat.ok_or(if runs { Refusal::NotCalled } else { Refusal::EntryGone(id) })?;
        return as_guest(m, meeting.clone(), seat, act);
    }
    match (runs, seat) {
        (true, _) => as_leader(m, meeting.clone(), act),
        (false, Some(_)) => Err(Refusal::NotYours(Deed::Write(Section::Meetings))),
        (false, None) => Err(Refusal::EntryGone(id)),
    }
}

pub(super) fn set(meeting: Meeting, change: Change) -> Vec<Event> {
    vec![Event::MeetingSet { meeting, change }]
}

fn as_guest(m: &Moment<'_>, meeting: Meeting, seat: Guest, act: &Act) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::Suits(times) => suits(m, meeting, seat, times),
        Act::Answer { answer, words } => answered(m, meeting, seat, *answer, words.as_ref()),
        Act::BringUp { input, about, words } => bring_up(m, meeting, seat, *input, *about, words),
        Act::TakeBack(input) => take_back(meeting, seat, *input),
        Act::Correct { id, words } => room::correct(m, meeting, *id, words),
        _ => Ok(Vec::new()),
    }
}

fn as_leader(m: &Moment<'_>, meeting: Meeting, act: &Act) -> Result<Vec<Event>, Refusal> {
    match act {
        Act::Propose(times) => propose(m, meeting, times),
        Act::Set { time, place, video } => set_time(m, meeting, *time, place.clone(), video.clone()),
        Act::CallOff(reason) => call_off(m, meeting, reason),
        Act::Invite(guests) => invite(m, meeting, guests),
        Act::Add { .. } | Act::Strike(_) | Act::Move { .. } | Act::Gather => change_agenda(m, meeting, act),
        _ => room::decide(m, meeting, act),
    }
}

fn call(m: &Moment<'_>, id: EntryId, new: &NewMeeting) -> Result<Vec<Event>, Refusal> {
    if m.case.meetings.len() >= MOST_MEETINGS {
        return Err(Refusal::TooMany);
    }
    let ward = m.stamp.by.capacity == Capacity::Ward;
    if ward && new.kind != Kind::Discharge {
        return Err(Refusal::NotYours(Deed::Write(Section::Meetings)));
    }
    let state = match &new.when {
        When::At(time) => set_to(m, ahead(m, *time)?),
        When::OneOf(times) => State::Proposed { times: proposed(m, times)? },
    };
    let mut guests = new.guests.clone();
    guests.extend(callers_seat(m));
    if new.kind == Kind::Discharge {
        guests.insert(Guest::Unit); // the municipality is called before the person is sent home
    }
    let mut meeting = Meeting {
        id,
        kind: new.kind,
        title: new.title.clone(),
        called: m.stamp.clone(),
        changes: 0,
        place: new.place.clone(),
        video: new.video.clone(),
        state,
        people: people(m, &[], guests)?,
        inputs: Vec::new(),
        agenda: Vec::new(),
    };
    gather(m, &mut meeting);
    Ok(set(meeting, Change::Called))
}

/// Whoever calls a meeting comes to it.
fn callers_seat(m: &Moment<'_>) -> Option<Guest> {
    let me = m.by.identity();
    match m.stamp.by.capacity {
        Capacity::Coordinator => Some(Guest::Coordinator),
        Capacity::Ward => me.post().and_then(|p| p.unit).map(Guest::Ward),
        Capacity::Person => None, // always called
        _ => m.case.close(me.person, m.today).map(|r| Guest::Close(r.person)),
    }
}

/// Those called, each with a name; who was called before keeps the answer.
fn people(m: &Moment<'_>, before: &[Called], mut guests: BTreeSet<Guest>) -> Result<Vec<Called>, Refusal> {
    guests.insert(Guest::Person); // nobody meets about someone who is not asked to come
    if guests.len() > MOST {
        return Err(Refusal::TooMany);
    }
    let called = |who: Guest| match before.iter().find(|c| c.who == who) {
        Some(called) => Ok(called.clone()),
        None => {
            let name = name(m, who)?;
            Ok(Called { who, name, since: m.stamp.clone(), suits: None, reply: None })
        }
    };
    guests.into_iter().map(called).collect()
}

/// The name of one who can be called.
fn name(m: &Moment<'_>, guest: Guest) -> Result<Line, Refusal> {
    let found = match guest {
        Guest::Person => Some(m.case.subject.name.clone()),
        Guest::Coordinator => m.case.coordinators.principal().map(|a| a.who.name.clone()),
        Guest::Unit => Some(m.case.home_name.clone()),
        Guest::Ward(unit) => {
            let theirs = m.case.reports.iter().rev().filter(|r| r.from.unit == Some(unit));
            theirs.filter(|r| r.is_followed_on(m.today)).find_map(|r| r.from.org_name.clone())
        }
        Guest::Close(person) => {
            let close = m.case.close(person, m.today).ok_or(Refusal::PointsNowhere)?;
            // Where the address is strictly protected, few follow along.
            if !meeting::has_part(m.case, person, &close.name, m.stamp.at) {
                return Err(Refusal::AddressProtected);
            }
            Some(close.name.clone())
        }
        Guest::Participant(id) => m.case.team(m.today).find(|p| p.id == id).map(|p| p.name.clone()),
    };
    found.ok_or(Refusal::PointsNowhere)
}

fn ahead(m: &Moment<'_>, time: Time) -> Result<Time, Refusal> {
    if time.start() > m.stamp.at { Ok(time) } else { Err(Refusal::MeetingInThePast) }
}

fn proposed(m: &Moment<'_>, times: &[Time]) -> Result<Vec<Time>, Refusal> {
    let times: BTreeSet<Time> = times.iter().map(|time| ahead(m, *time)).collect::<Result<_, _>>()?;
    if times.is_empty() {
        return Err(Refusal::PointsNowhere);
    }
    if times.len() > MOST_TIMES { Err(Refusal::TooMany) } else { Ok(times.into_iter().collect()) }
}

/// The day of the reminder is fixed now; none for a meeting so near that nobody has forgotten it.
fn set_to(m: &Moment<'_>, time: Time) -> State {
    let day = time::day(time.start()).checked_sub(i64::from(m.case.deadlines.meeting_days).days()).ok();
    State::Set { time, remind: day.filter(|day: &Date| *day > m.today) }
}

fn propose(m: &Moment<'_>, mut meeting: Meeting, times: &[Time]) -> Result<Vec<Event>, Refusal> {
    let State::Proposed { .. } = meeting.state else { return Err(Refusal::MeetingMovedOn) };
    meeting.state = State::Proposed { times: proposed(m, times)? };
    meeting.people.iter_mut().for_each(|called| called.suits = None);
    Ok(set(meeting, Change::Proposed))
}

/// The time is chosen, or time or place is changed. Who said that this very time suits has answered.
fn set_time(
    m: &Moment<'_>,
    mut meeting: Meeting,
    time: Time,
    place: Option<Line>,
    video: Option<VideoLink>,
) -> Result<Vec<Event>, Refusal> {
    let had = match &meeting.state {
        State::Proposed { .. } => None,
        State::Set { time, .. } => Some(*time),
        _ => return Err(Refusal::MeetingMovedOn),
    };
    meeting.state = set_to(m, ahead(m, time)?);
    if had != Some(time) {
        for called in &mut meeting.people {
            let suits = called.suits.take().filter(|suits| suits.times.contains(&time));
            called.reply = suits.map(|s| Reply { answer: Answer::Yes, words: None, stamp: s.stamp });
        }
    }
    meeting.changes = meeting.changes.saturating_add(u32::from(had.is_some()));
    (meeting.place, meeting.video) = (place, video);
    Ok(set(meeting, if had.is_some() { Change::Moved } else { Change::TimeSet }))
}

fn call_off(m: &Moment<'_>, mut meeting: Meeting, reason: &Line) -> Result<Vec<Event>, Refusal> {
    if !matches!(meeting.state, State::Proposed { .. } | State::Set { .. }) {
        return Err(Refusal::MeetingMovedOn);
    }
    let time = meeting.time();
    meeting.state = State::CalledOff { time, reason: reason.clone(), stamp: m.stamp.clone() };
    meeting.changes = meeting.changes.saturating_add(1);
    Ok(set(meeting, Change::CalledOff))
}

/// The person and whoever called it stay.
fn invite(m: &Moment<'_>, mut meeting: Meeting, guests: &BTreeSet<Guest>) -> Result<Vec<Event>, Refusal> {
    if !meeting.is_ahead() {
        return Err(Refusal::MeetingMovedOn);
    }
    let stays =
        |who: &Guest| matches!(who, Guest::Ward(_)) || *who == Guest::Unit && meeting.kind == Kind::Discharge;
    let staying = meeting.people.iter().map(|c| c.who).filter(stays);
    let guests: BTreeSet<Guest> = guests.iter().copied().chain(staying).collect();
    meeting.people = people(m, &meeting.people, guests)?;
    Ok(set(meeting, Change::Invited))
}

fn suits(m: &Moment<'_>, mut meeting: Meeting, seat: Guest, times: &[Time]) -> Result<Vec<Event>, Refusal> {
    let State::Proposed { times: offered } = &meeting.state else { return Err(Refusal::MeetingMovedOn) };
    if !times.iter().all(|time| offered.contains(time)) {
        return Err(Refusal::MeetingMovedOn); // other times are proposed by now
    }
    let suits = Suits { times: times.to_vec(), stamp: m.stamp.clone() };
    for called in meeting.people.iter_mut().filter(|c| c.who == seat) {
        called.suits = Some(suits.clone());
    }
    Ok(set(meeting, Change::Suited))
}

fn answered(
    m: &Moment<'_>,
    mut meeting: Meeting,
    seat: Guest,
    answer: Answer,
    words: Option<&Line>,
) -> Result<Vec<Event>, Refusal> {
    let State::Set { .. } = meeting.state else { return Err(Refusal::MeetingMovedOn) };
    for called in meeting.people.iter_mut().filter(|c| c.who == seat) {
        called.reply = Some(Reply { answer, words: words.cloned(), stamp: m.stamp.clone() });
    }
    Ok(set(meeting, Change::Answered))
}

fn bring_up(
    m: &Moment<'_>,
    mut meeting: Meeting,
    seat: Guest,
    id: EntryId,
    about: Option<EntryId>,
    words: &Prose,
) -> Result<Vec<Event>, Refusal> {
    if !meeting.is_ahead() {
        return Err(Refusal::MeetingMovedOn);
    }
    if about.is_some_and(|entry| !sees_entry(m, entry)) {
        return Err(Refusal::PointsNowhere);
    }
    let input = Input { id, from: seat, about, words: words.clone(), stamp: m.stamp.clone() };
    let full = meeting.inputs.len() >= MOST;
    match meeting.inputs.iter_mut().find(|i| i.id == id) {
        Some(had) if had.from != seat => return Err(Refusal::EntryGone(id)),
        Some(had) => *had = input,
        None if full => return Err(Refusal::TooMany),
        None => meeting.inputs.push(input),
    }
    on_agenda(m, &mut meeting, seat, id, about);
    Ok(set(meeting, Change::BroughtUp))
}

/// What is brought up stands on the agenda: under its goal, or as a point of its own. The person's come first.
fn on_agenda(m: &Moment<'_>, meeting: &mut Meeting, seat: Guest, id: EntryId, about: Option<EntryId>) {
    let item = about.map_or(Item::Input(id), |entry| Item::Entry(point_of(m, entry)));
    meeting.agenda.retain(|had| about.is_none() || had.id() != id);
    if meeting.agenda.iter().any(|had| had.id() == item.id()) {
        return;
    }
    let theirs = |had: &Item| meeting.input(had.id()).is_some_and(|i| i.from == Guest::Person);
    let first = meeting.agenda.iter().take_while(|had| theirs(had)).count();
    let at = if seat == Guest::Person && about.is_none() { first } else { meeting.agenda.len() };
    meeting.agenda.insert(at, item);
}

/// Where an entry is spoken of: a measure under its goal, if that still is one.
fn point_of(m: &Moment<'_>, entry: EntryId) -> EntryId {
    let goal = m.case.entry(entry).and_then(|e| e.measure()?.goal);
    goal.filter(|id| m.case.entry(*id).is_some_and(|e| e.ended.is_none())).unwrap_or(entry)
}

pub(super) fn sees_entry(m: &Moment<'_>, id: EntryId) -> bool {
    let see = |entry: &crate::plan::Entry| Deed::See(entry.content.section());
    m.case.entry(id).is_some_and(|e| policy::access(m.by, m.case, see(e), m.today).granted())
}

fn take_back(mut meeting: Meeting, seat: Guest, id: EntryId) -> Result<Vec<Event>, Refusal> {
    if !meeting.is_ahead() {
        return Err(Refusal::MeetingMovedOn);
    }
    meeting.input(id).filter(|i| i.from == seat).ok_or(Refusal::EntryGone(id))?;
    meeting.inputs.retain(|i| i.id != id);
    meeting.agenda.retain(|item| item.id() != id);
    Ok(set(meeting, Change::BroughtUp))
}

/// Goals, measures that stand alone and wait for someone's yes, and questions that wait for an answer:
/// what a meeting is there to move.
fn gather(m: &Moment<'_>, meeting: &mut Meeting) {
    let Ok(plan) = entries::plan(m) else { return };
    let goals =
        plan.live(Section::Goals).filter(|e| matches!(&e.content, Content::Goals(g) if g.under.is_none()));
    let stuck = plan.open_measures().filter(|(entry, measure)| measure.goal.is_none() && !entry.is_agreed());
    let talk = talk::seen_by(m.by, m.case, m.today);
    let waits = talk.threads.iter().filter(|thread| thread.waits().is_some());
    let entries = goals.map(|e| e.id).chain(stuck.map(|(e, _)| e.id)).map(Item::Entry);
    for item in entries.chain(waits.map(|thread| Item::Question(thread.id))) {
        if meeting.agenda.len() < MOST && !meeting.agenda.iter().any(|had| had.id() == item.id()) {
            meeting.agenda.push(item);
        }
    }
}

fn change_agenda(m: &Moment<'_>, mut meeting: Meeting, act: &Act) -> Result<Vec<Event>, Refusal> {
    if !meeting.is_ahead() {
        return Err(Refusal::MeetingMovedOn);
    }
    let at = |meeting: &Meeting, id: EntryId| {
        meeting.agenda.iter().position(|item| item.id() == id).ok_or(Refusal::EntryGone(id))
    };
    match act {
        Act::Add { item, .. } if at(&meeting, *item).is_ok() => return Err(Refusal::EntryChanged(*item)),
        Act::Add { .. } if meeting.agenda.len() >= MOST => return Err(Refusal::TooMany),
        Act::Add { item, words } => meeting.agenda.push(Item::Own { id: *item, words: words.clone() }),
        Act::Strike(id) => {
            let at = at(&meeting, *id)?;
            meeting.agenda.remove(at);
        }
        Act::Move { item, up } => {
            let at = at(&meeting, *item)?;
            let to =
                if *up { at.saturating_sub(1) } else { (at + 1).min(meeting.agenda.len().saturating_sub(1)) };
            meeting.agenda.swap(at, to);
        }
        _ => gather(m, &mut meeting),
    }
    Ok(set(meeting, Change::Agenda))
}
