//! How meetings read: title, time, place, state, and what waits for the reader.

use super::at;
use crate::pages::case::Ahead;
use crate::pages::entry_acts;
use crate::pages::steps::Step;
use crate::shown::Tag;
use crate::words::Words;
use dinplan_domain::ids::EntryId;
use dinplan_domain::meeting::{Answer, Called, Guest, Meeting, MeetingView, State, Time};
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::Timestamp;

/// What the meeting is called.
pub(super) fn title(meeting: &Meeting, w: Words) -> String {
    meeting.title.as_ref().map_or_else(|| w.t(meeting.kind.key()), ToString::to_string)
}

fn clock(at: Timestamp) -> String {
    let local = time::local(at);
    format!("{:02}.{:02}", local.hour(), local.minute())
}

/// "onsdag 2. desember 2026 kl. 13.00–14.00".
pub(super) fn when(at: Time, w: Words) -> String {
    let day = time::day(at.start());
    let weekday = w.t(&format!("weekday-{}", day.weekday().to_monday_one_offset()));
    let parts =
        [("weekday", weekday), ("date", w.date(day)), ("from", clock(at.start())), ("to", clock(at.end()))];
    w.with("meeting-time", &parts)
}

/// The time; or that it is not chosen yet.
pub(super) fn when_or_open(meeting: &Meeting, w: Words) -> String {
    meeting.time().map_or_else(|| w.t("meeting-time-open"), |time| when(time, w))
}

/// Where, and that it is by video.
pub(super) fn place(meeting: &Meeting, w: Words) -> Option<String> {
    match (&meeting.place, &meeting.video) {
        (Some(place), Some(_)) => Some(w.t1("meeting-place-and-video", "place", place)),
        (Some(place), None) => Some(place.to_string()),
        (None, Some(_)) => Some(w.t("meeting-by-video")),
        (None, None) => None,
    }
}

/// The day has come, or has passed, and nothing is written.
pub(super) fn is_due(view: &CaseView, meeting: &Meeting) -> bool {
    matches!(&meeting.state, State::Set { time, .. } if time::day(time.start()) <= view.today)
}

/// How far it has come.
pub(super) fn tag(view: &CaseView, m: &MeetingView, w: Words) -> Tag {
    let (key, color) = match &m.meeting.state {
        State::Proposed { .. } => ("meeting-state-proposed", "warning"),
        State::Set { time, .. } if time::day(time.start()) < view.today => {
            ("meeting-state-unwritten", "danger")
        }
        State::Set { .. } => ("meeting-state-set", "success"),
        State::Underway { .. } => ("meeting-state-underway", "info"),
        State::Held { approved: None, .. } => ("meeting-state-held", "info"),
        State::Held { .. } => ("meeting-state-approved", "success"),
        State::CalledOff { .. } => ("meeting-state-off", "neutral"),
    };
    Tag::new(w.t(key), color)
}

fn own(m: &MeetingView) -> Option<&Called> {
    m.seat.and_then(|seat| m.meeting.called(seat))
}

/// The key of what the reader is asked, if an answer is missing.
fn asked(m: &MeetingView) -> Option<&'static str> {
    let called = own(m)?;
    match &m.meeting.state {
        State::Proposed { .. } if called.suits.is_none() => Some("meeting-step-times"),
        State::Set { .. } if called.reply.is_none() && !called_it(m, called) => Some("meeting-step-answer"),
        _ => None,
    }
}

/// Whoever called a meeting is not asked whether they come.
fn called_it(m: &MeetingView, called: &Called) -> bool {
    called.who == Guest::Coordinator && called.since == m.meeting.called
}

/// What the reader is asked.
pub(super) fn waits(m: &MeetingView, w: Words) -> Option<String> {
    asked(m).map(|key| w.t(key))
}

/// What waits for the reader in all meetings: answers, and minutes that whoever runs one has to write.
pub(crate) fn steps(view: &CaseView, w: Words) -> Vec<Step> {
    let step = |m: &MeetingView| {
        let meeting = &m.meeting;
        let past = matches!(&meeting.state, State::Set { time, .. } if time::day(time.start()) < view.today);
        let waiting = |c: &dinplan_domain::meeting::Correction| c.outcome.is_none();
        let corrections =
            matches!(&meeting.state, State::Held { corrections, .. } if corrections.iter().any(waiting));
        let key = match asked(m) {
            _ if m.runs && past => "meeting-step-write",
            _ if m.runs && corrections => "meeting-step-correction",
            Some(key) => key,
            None => return None,
        };
        Some(Step {
            href: at(view.id, meeting.id, ""),
            text: w.t(key),
            about: Some(format!("{}, {}", title(meeting, w), when_or_open(meeting, w))),
            late: past,
        })
    };
    view.meetings.iter().filter_map(step).collect()
}

/// The meetings ahead whose time is set, for the overview.
pub(crate) fn next_ahead(view: &CaseView, w: Words) -> Vec<Ahead> {
    let ahead = |m: &MeetingView| match &m.meeting.state {
        State::Set { time, .. } if time::day(time.start()) >= view.today => {
            let day = time::day(time.start());
            let parts = [("hour", clock(time.start()))];
            let when = format!("{} {}", w.near(day, view.today), w.with("meeting-at", &parts));
            Some(Ahead::meeting(title(&m.meeting, w), place(&m.meeting, w), when, day))
        }
        _ => None,
    };
    view.meetings.iter().filter_map(ahead).collect()
}

/// What an entry of the plan is called, if the reader sees it.
pub(super) fn entry_name(view: &CaseView, id: EntryId) -> Option<String> {
    view.plan.as_ref()?.entries.iter().find(|e| e.id == id).map(entry_acts::name)
}

/// What one who is called has answered.
pub(super) fn reply_tag(called: &Called, state: &State, w: Words) -> Option<Tag> {
    match (state, &called.reply, &called.suits) {
        (State::Proposed { .. }, _, Some(suits)) => {
            let color = if suits.times.is_empty() { "danger" } else { "success" };
            Some(Tag::new(w.count("meeting-suits-count", suits.times.len()), color))
        }
        (_, Some(reply), _) => {
            let color = match reply.answer {
                Answer::Yes => "success",
                Answer::No => "danger",
                Answer::Maybe => "warning",
            };
            Some(Tag::new(w.t(reply.answer.key()), color))
        }
        (State::Proposed { .. } | State::Set { .. }, None, _) => {
            Some(Tag::new(w.t("meeting-not-answered"), "neutral"))
        }
        _ => None,
    }
}

/// As what one is called, in words.
pub(super) fn role(view: &CaseView, guest: Guest, w: Words) -> Option<String> {
    match guest {
        Guest::Person => Some(w.t("meeting-guest-person")),
        Guest::Coordinator => Some(w.t("capacity-coordinator")),
        Guest::Unit => Some(w.t("capacity-coordinating-unit")),
        Guest::Ward(_) => Some(w.t("capacity-ward")),
        Guest::Close(id) => {
            view.representatives.iter().find(|r| r.person == id).map(|r| r.relation.to_string())
        }
        Guest::Participant(id) => view.participants.iter().find(|p| p.id == id).map(|p| p.role.to_string()),
    }
}
