//! Forvaltningsloven § 11 a: a report is settled within a month, or whoever waits gets a written reply.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Choice;
use dinplan_domain::command::{Command, NewParticipant};
use dinplan_domain::event::Event;
use dinplan_domain::facts::facts;
use dinplan_domain::ids::PersonId;
use dinplan_domain::interim::{Receiver, reply_by};
use dinplan_domain::law::RightFacts;
use dinplan_domain::notice::{self, Addressee, Kind};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::turn::Turn;
use jiff::civil::{Date, date};

/// The last day of the month that runs from the first day of every story.
fn month() -> Date {
    date(2026, 12, 22)
}

fn told(story: &mut Story) -> Vec<Turn> {
    let before = story.told.len();
    if story.turn().is_err() {
        return Vec::new();
    }
    let new = story.told.get(before..).unwrap();
    new.iter()
        .flat_map(|r| match &r.event {
            Event::Turned { turns, .. } => turns.clone(),
            _ => Vec::new(),
        })
        .collect()
}

#[test]
fn the_clock_runs_from_the_report_until_the_person_is_asked() {
    assert_eq!(reply_by(&Story::reported().case), Some(month()));
    assert_eq!(reply_by(&Story::reported().assessed_met().case), Some(month()));
    assert_eq!(reply_by(&Story::reported().assessed_met().informed().offered().case), None);
}

#[test]
fn a_reasoned_no_settles_the_report() {
    let no = RightFacts { long_lasting: false, services: 0, ..NEED };
    assert_eq!(reply_by(&Story::reported().when(Cast::Unit, assess(no)).case), None);
}

#[test]
fn the_unit_is_reminded_five_days_before_the_day_after_and_a_week_after() {
    let mut story = Story::reported();
    for (day, expected) in [
        (date(2026, 12, 16), vec![]),
        (date(2026, 12, 17), vec![Turn::ReplyNear]),
        (month(), vec![]),
        (date(2026, 12, 23), vec![Turn::ReplyOverdue]),
        (date(2026, 12, 29), vec![Turn::ReplyLate]),
        (date(2027, 2, 1), vec![]),
    ] {
        story = story.on(day);
        assert_eq!(told(&mut story), expected, "{day}");
    }
}

#[test]
fn an_interim_reply_stops_the_clock_until_the_day_it_names() {
    let mut story = Story::reported().on(date(2026, 12, 18)).when(Cast::Unit, interim(1, date(2027, 1, 20)));
    assert_eq!(reply_by(&story.case), Some(date(2027, 1, 20)));
    story = story.on(date(2027, 1, 2));
    assert_eq!(told(&mut story), [], "the month is out, and that was told to the one who waits");
    story = story.on(date(2027, 1, 15));
    assert_eq!(told(&mut story), [Turn::ReplyNear]);
    story = story.when(Cast::Unit, interim(2, date(2027, 3, 1))).on(date(2027, 2, 1));
    assert_eq!(told(&mut story), [], "a second reply names another day");
}

#[test]
fn a_reply_that_names_an_early_day_does_not_shorten_the_month() {
    let story = Story::reported().when(Cast::Unit, interim(1, date(2026, 11, 30)));
    assert_eq!(reply_by(&story.case), Some(month()));
}

#[test]
fn a_letter_that_was_old_when_it_was_written_down_is_told_of_the_next_day() {
    let mut story = Story::reported();
    let opened = story.told.first_mut().unwrap();
    let Event::Opened { report, .. } = &mut opened.event else { unreachable!() };
    report.received = date(2026, 9, 1);
    story.case = dinplan_domain::evolve::begin(opened).unwrap();
    assert_eq!(told(&mut story), []);
    story = story.on(date(2026, 11, 23));
    assert_eq!(told(&mut story), [Turn::ReplyOverdue, Turn::ReplyLate]);
}

#[test]
fn only_the_unit_replies_and_only_while_the_report_waits() {
    let reply = || interim(1, date(2027, 1, 20));
    for who in [Cast::Person, Cast::Liv] {
        assert_eq!(Story::reported().refusal(who, reply()), Refusal::NotYours(Deed::Reply));
    }
    assert_eq!(Story::said_yes().refusal(Cast::Unit, reply()), Refusal::AlreadyAnswered);
    let twice = Story::reported().when(Cast::Unit, reply());
    assert_eq!(twice.refusal(Cast::Unit, reply()), Refusal::AlreadyAnswered);
    assert_eq!(Story::reported().refusal(Cast::Unit, interim(1, first_day())), Refusal::ReplyInThePast);
}

#[test]
fn the_person_and_the_unit_read_the_reply_and_the_ward_does_not() {
    let story = Story::reported().when(Cast::Unit, interim(1, date(2027, 1, 20)));
    let replies = |who| story.view(who).process.map_or(0, |process| process.replies.len());
    assert_eq!((replies(Cast::Person), replies(Cast::Unit), replies(Cast::Liv)), (1, 1, 0));
    assert!(story.sees(Cast::Liv, Section::Process));
    assert!(!story.all_seen_by(&Cast::Liv.identity()).contains("epikrisen"));
}

#[test]
fn the_person_is_told_of_the_reply_and_the_unit_alone_of_the_clock() {
    let story = Story::reported().when(Cast::Unit, interim(1, date(2027, 1, 20)));
    let to = |story: &Story| -> Vec<(Addressee, Kind)> {
        let last = story.told.last().unwrap();
        notice::of(&story.case, last).into_iter().map(|n| (n.to, n.kind)).collect()
    };
    assert_eq!(to(&story), [(Addressee::Private(Cast::Person.id()), Kind::Unit)]);
    let mut late = Story::reported().on(date(2026, 12, 30));
    late.turn().unwrap();
    let unit = (Addressee::Unit(home()), Kind::Unit);
    let leader = (Addressee::Leader(home()), Kind::Unit);
    assert_eq!(
        to(&late),
        [unit, unit, unit, leader],
        "when the month has been out for a week, the leader too"
    );
    let to_reporter = Command::InterimReply {
        id: entry(1),
        to: Receiver::Reporter,
        reason: prose("Vi venter."),
        expected: date(2027, 1, 20),
    };
    assert_eq!(to(&Story::reported().when(Cast::Unit, to_reporter)), []);
}

#[test]
fn only_the_coordinator_counts_the_time_and_a_day_is_not_longer_than_a_day() {
    let story = Story::plan_begun();
    let time = |minutes| spend(5, first_day(), minutes);
    for who in [Cast::Person, Cast::Unit, Cast::Liv] {
        assert_eq!(story.clone().refusal(who, time(30)), Refusal::NotYours(Deed::CountTime));
    }
    for minutes in [0, 721] {
        assert_eq!(story.clone().refusal(Cast::Marte, time(minutes)), Refusal::ImpossibleTime);
    }
    let tomorrow = first_day().tomorrow().unwrap();
    assert_eq!(story.clone().refusal(Cast::Marte, spend(5, tomorrow, 30)), Refusal::ImpossibleTime);
    let counted = story.when(Cast::Marte, time(30)).when(Cast::Marte, spend(6, first_day(), 45));
    let facts = facts(&counted.case);
    assert_eq!(facts.minutes.values().flat_map(|year| year.values()).sum::<u32>(), 75);
}

#[test]
fn where_a_case_stood_is_known_for_every_day() {
    use dinplan_domain::course::{Milestone, Standing};
    let story = Story::reported().on(date(2026, 12, 1)).assessed_met().informed().offered();
    let story = story.on(date(2026, 12, 10)).answered(Choice::PlanAndCoordinator).consented_to_plan();
    let story = story.consented_to_coordination().appointed().on(date(2027, 1, 5)).quick_start();
    let story = story.with_term(term()).approved().on(date(2027, 2, 1)).withdraws(to_plan());
    let course = &story.case.course;
    for (day, standing) in [
        (date(2026, 11, 21), None),
        (first_day(), Some(Standing::NotAsked)),
        (date(2026, 11, 30), Some(Standing::NotAsked)),
        (date(2026, 12, 9), Some(Standing::Asked)),
        (date(2026, 12, 31), Some(Standing::UnderWork)),
        (date(2027, 1, 5), Some(Standing::InForce)),
        (date(2027, 2, 1), Some(Standing::UnderWork)),
    ] {
        assert_eq!(course.on(day), standing, "{day}");
    }
    assert_eq!(course.furthest(date(2026, 12, 9)), Some(Milestone::Offered));
    assert_eq!(course.furthest(date(2027, 2, 1)), Some(Milestone::InForce), "what was reached was reached");
}

#[test]
fn facts_hold_no_word_that_anyone_wrote() {
    let nina = NewParticipant { org_name: Some(line("Lia fysioterapi")), ..Cast::Nina.participant() };
    let story = Story::living_plan();
    let story =
        story.when(Cast::Marte, Command::NameParticipant(nina)).shared_with(Cast::Nina, &[Section::Measures]);
    let content = measure(
        "Trening på institutt",
        dinplan_domain::sections::measures::Responsible::Participant(Cast::Nina.part()),
    );
    let story =
        story.when(Cast::Marte, write(entry(4), 0, dinplan_domain::sections::Content::Measures(content)));
    let facts = facts(&story.case);
    assert_eq!((facts.promises.asked, facts.waits.len()), (2, 1));
    let text = serde_json::to_string(&facts).unwrap();
    for word in ["Trening", "trappa", "sammenheng", Cast::Nina.name().as_str(), Cast::Person.name().as_str()]
    {
        assert!(!text.contains(word), "{word}: {text}");
    }
    let (coordinator, _) = facts.coordinator.unwrap();
    assert_eq!(coordinator, PersonId::from_uuid(Cast::Marte.id().uuid()));
    assert!(story.actor(Cast::Marte).is(Capacity::Coordinator));
}
