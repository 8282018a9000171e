//! The fields of a meeting's forms, and how they are read.

use super::shown;
use crate::field::{Choice, Field, Kind as Input};
use crate::words::Words;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::meeting::{Guest, Kind, Meeting, NewMeeting, Time, VideoLink, When};
use dinplan_domain::report::Report;
use dinplan_domain::representative::Kind as Close;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The fields of the times: date, from, to.
const TIMES: [[&str; 3]; 3] = [["date", "from", "to"], ["date2", "from2", "to2"], ["date3", "from3", "to3"]];

fn clock_field(name: &'static str, label: String) -> Field {
    Field::new(name, Input::Line("time", "off"), label)
}

fn time_fields(names: [&'static str; 3], w: Words) -> [Field; 3] {
    let [date, from, to] = names;
    [
        Field::date(date, w.t("meeting-field-date")),
        clock_field(from, w.t("meeting-field-from")),
        clock_field(to, w.t("meeting-field-to")),
    ]
}

/// The one time of a meeting.
pub(super) fn one_time(w: Words) -> Vec<Field> {
    time_fields(TIMES[0], w).into()
}

/// A time, and two more that may be given.
pub(super) fn times(w: Words) -> Vec<Field> {
    let mut fields = one_time(w);
    for (n, names) in TIMES.into_iter().enumerate().skip(1) {
        fields.push(Field::heading(w.count("meeting-field-proposal", n + 1)));
        fields.extend(time_fields(names, w).map(Field::optional));
    }
    fields
}

/// Where: on the spot and by video.
pub(super) fn places(w: Words) -> [Field; 2] {
    [
        Field::line("place", w.t("meeting-field-place")).optional(),
        Field::new("video", Input::Line("url", "off"), w.t("meeting-field-video"))
            .optional()
            .help(w.t("meeting-field-video-help")),
    ]
}

pub(super) fn kinds(ward_alone: bool, w: Words) -> Field {
    let may = |kind: &&Kind| !ward_alone || **kind == Kind::Discharge;
    let choices = Kind::ALL.iter().filter(may).map(|k| Choice::new(k.code(), w.t(k.key()))).collect();
    Field::radio("kind", w.t("meeting-field-kind"), choices)
}

/// Everyone who can be called, besides the person, who always is.
pub(super) fn guests(view: &CaseView, meeting: Option<&Meeting>, w: Words) -> Field {
    let mut choices = Vec::new();
    let mut add = |guest: Guest, name: &str, about: String| {
        let text = if about.is_empty() { name.to_owned() } else { format!("{name}, {about}") };
        choices.push(Choice::new(guest.code(), text));
    };
    if let Some(principal) = view.principal() {
        add(Guest::Coordinator, principal.who.name.as_str(), w.t("capacity-coordinator"));
    }
    for p in view.participants.iter().filter(|p| p.takes_part_on(view.today)) {
        add(Guest::Participant(p.id), p.name.as_str(), p.role.to_string());
    }
    for r in view.representatives.iter().filter(|r| r.stands_on(view.today)) {
        add(Guest::Close(r.person), r.name.as_str(), r.relation.to_string());
    }
    add(Guest::Unit, &w.t("capacity-coordinating-unit"), String::new());
    let reports = view.process.iter().flat_map(|p| &p.reports);
    for report in reports.filter(|r: &&Report| r.is_followed_on(view.today)) {
        if let (Some(unit), Some(name)) = (report.from.unit, &report.from.org_name) {
            add(Guest::Ward(unit), name.as_str(), w.t("capacity-ward"));
        }
    }
    // Called already, and not among those the reader finds by themselves.
    for called in meeting.iter().flat_map(|m| &m.people).filter(|c| c.who != Guest::Person) {
        let role = shown::role(view, called.who, w).unwrap_or_default();
        add(called.who, called.name.as_str(), role);
    }
    let mut had = BTreeSet::new();
    choices.retain(|choice: &Choice| had.insert(choice.value.clone()));
    Field::checks("guests", w.t("meeting-field-guests"), choices).help(w.t("meeting-field-guests-help"))
}

/// Those one would mostly call: who works with the person, and who decides for a child.
pub(super) fn usual_guests(view: &CaseView) -> String {
    let team = view.participants.iter().filter(|p| p.takes_part_on(view.today));
    let decides = |kind| matches!(kind, Close::Parent | Close::Guardian);
    let close = view.representatives.iter().filter(|r| r.stands_on(view.today) && decides(r.kind));
    let guests = team.map(|p| Guest::Participant(p.id)).chain(close.map(|r| Guest::Close(r.person)));
    let coordinator = view.principal().map(|_| Guest::Coordinator);
    coordinator.into_iter().chain(guests).map(Guest::code).collect::<Vec<_>>().join(",")
}

/// The ticked ones.
pub(super) fn read_guests(answers: &Answers, field: &str) -> BTreeSet<Guest> {
    answers.list(field).filter_map(Guest::from_code).collect()
}

/// "13:00", "13.00", "1300" or "13".
fn read_clock(typed: &str) -> Option<(i8, i8)> {
    let typed = typed.trim();
    let (hour, minute) = match typed.split_once([':', '.']) {
        Some(both) => both,
        None if typed.len() == 4 => typed.split_at_checked(2)?,
        None => (typed, "0"),
    };
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    ((0..24).contains(&hour) && (0..60).contains(&minute)).then_some((hour, minute))
}

fn moment(r: &mut Reader<'_>, day: Option<Date>, field: &'static str) -> Option<Timestamp> {
    let typed = r.answers().get(field);
    if typed.trim().is_empty() {
        r.fault(field, Fault::Missing);
        return None;
    }
    let clock = read_clock(typed);
    let at = clock.zip(day).and_then(|((hour, minute), day)| time::moment(day.at(hour, minute, 0, 0)));
    if clock.is_none() || day.is_some() && at.is_none() {
        r.fault(field, Fault::NotATime);
    }
    at
}

/// The time in these fields; none with a fault noted.
fn read_time(r: &mut Reader<'_>, [date, from, to]: [&'static str; 3], now: Timestamp) -> Option<Time> {
    let day = r.date(date);
    let start = moment(r, day, from);
    let end = moment(r, day, to);
    if start.is_some_and(|start| start <= now) {
        r.fault(date, Fault::InThePast);
    }
    let time = Time::new(start?, end?);
    if time.is_none() {
        r.fault(to, Fault::WrongOrder);
    }
    time
}

/// The first time, that must be there.
pub(super) fn read_one_time(r: &mut Reader<'_>, now: Timestamp) -> Option<Time> {
    read_time(r, TIMES[0], now)
}

/// Every time that is given; the first must be.
pub(super) fn read_times(r: &mut Reader<'_>, now: Timestamp) -> Vec<Time> {
    let mut times: Vec<Time> = read_one_time(r, now).into_iter().collect();
    for names in TIMES.into_iter().skip(1) {
        if names.iter().any(|name| !r.answers().get(name).trim().is_empty()) {
            times.extend(read_time(r, names, now));
        }
    }
    times
}

/// Place and link.
pub(super) fn read_places(r: &mut Reader<'_>) -> (Option<Line>, Option<VideoLink>) {
    let place = r.optional("place");
    let typed = r.answers().get("video").trim();
    let video = VideoLink::new(typed);
    if !typed.is_empty() && video.is_none() {
        r.fault("video", Fault::NotALink);
    }
    (place, video)
}

/// A new meeting.
pub(super) fn read_new(answers: &Answers, now: Timestamp) -> Result<NewMeeting, Faults> {
    let mut r = Reader::new(answers);
    let kind = r.choice("kind", Kind::from_code);
    let title = r.optional("title");
    let times = read_times(&mut r, now);
    let (place, video) = read_places(&mut r);
    let when = match times.as_slice() {
        [] => None,
        [one] => Some(When::At(*one)),
        _ => Some(When::OneOf(times)),
    };
    let guests = read_guests(answers, "guests");
    let new = kind.zip(when).map(|(kind, when)| NewMeeting { kind, title, when, place, video, guests });
    r.finish(new)
}

/// How a time stands in its fields.
pub(super) fn time_answers(answers: &mut Answers, at: Time) {
    let clock = |at: Timestamp| {
        let local = time::local(at);
        format!("{:02}:{:02}", local.hour(), local.minute())
    };
    answers.set("date", time::day(at.start()).to_string());
    answers.set("from", clock(at.start()));
    answers.set("to", clock(at.end()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_as_people_write_them() {
        for typed in ["13:00", "13.00", "1300", " 13 "] {
            assert_eq!(read_clock(typed), Some((13, 0)), "{typed}");
        }
        for typed in ["", "ett", "24:00", "12:60", "12:3x", "130"] {
            assert_eq!(read_clock(typed), None, "{typed}");
        }
    }
}
