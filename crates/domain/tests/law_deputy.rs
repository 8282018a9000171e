//! A deputy: has the coordinator's part from the first day to the last, while the consent stands, and
//! the person may say no.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::{Actor, Capacity};
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::{EndReason, Kind};
use dinplan_domain::decide::decide;
use dinplan_domain::deputy::{Act, Set};
use dinplan_domain::event::Event;
use dinplan_domain::notice::{self, Addressee};
use dinplan_domain::participant::Who;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::turn::{self, Turn};
use jiff::civil::{Date, date};

const FIRST: Date = date(2026, 12, 1);
const LAST: Date = date(2026, 12, 20);

fn name(n: u128, who: Cast) -> Command {
    let who = Box::new(who.candidate());
    Command::Deputise(Act::Name { id: entry(0x310 + n), of: appointment(1), who, from: FIRST, until: LAST })
}

fn refuse() -> Command {
    Command::Deputise(Act::Refuse { id: entry(0x310), why: Some(line("Nabo")) })
}

fn named() -> Story {
    Story::living_plan().when(Cast::Marte, name(0, Cast::Kjell))
}

fn quits(story: Story) -> Story {
    let (id, reason) = (appointment(1), EndReason::Resigned);
    story.when(Cast::Marte, Command::EndAppointment { id, reason, note: None })
}

fn coordinates(story: &Story, who: Cast) -> bool {
    story.actor(who).is(Capacity::Coordinator) && story.sees(who, Section::Goals)
}

#[test]
fn from_the_first_day_to_the_last_and_not_the_day_before_or_after() {
    for (day, stands) in
        [(date(2026, 11, 30), false), (FIRST, true), (LAST, true), (date(2026, 12, 21), false)]
    {
        let story = named().on(day);
        assert_eq!(coordinates(&story, Cast::Kjell), stands, "{day}");
        assert!(coordinates(&story, Cast::Marte), "the coordinator still is one");
    }
}

#[test]
fn the_calendar_tells_when_it_begins_and_ends() {
    let mut story = named();
    assert_eq!(turn::next(&story.case), Some(FIRST));
    for (day, turn) in
        [(FIRST, Turn::DeputyBegins(entry(0x310))), (date(2026, 12, 21), Turn::DeputyOver(entry(0x310)))]
    {
        story = story.on(day);
        let due = turn::due(&story.case, story.case.turned, day);
        let of_deputies = |turn: &Turn| matches!(turn, Turn::DeputyBegins(_) | Turn::DeputyOver(_));
        assert_eq!(due.into_iter().filter(of_deputies).collect::<Vec<_>>(), [turn]);
        story.turn().unwrap();
    }
}

#[test]
fn nobody_stands_in_without_the_consent_to_coordinate() {
    let story = named().on(FIRST).withdraws(to_coordinate());
    assert!(!coordinates(&story, Cast::Kjell));
    assert!(!story.actor(Cast::Kjell).is(Capacity::Coordinator));
}

#[test]
fn the_person_is_told_at_once_and_can_say_no() {
    let story = named();
    let told = notice::of(&story.case, story.told.last().unwrap());
    assert!(told.iter().any(|n| n.to == Addressee::Private(Cast::Person.id()) && n.says == "notice-deputy"));
    assert!(told.iter().any(|n| n.to == Addressee::AtWork(Cast::Kjell.id())));
    assert_eq!(story.view(Cast::Person).deputies[0].who.name, Cast::Kjell.name());
    let story = story.on(FIRST).when(Cast::Person, refuse());
    assert!(!coordinates(&story, Cast::Kjell));
    let _ = story.expect_refusal(Cast::Marte, name(1, Cast::Kjell), Refusal::DeputyRefused);
}

#[test]
fn only_the_person_refuses_and_a_deputy_names_no_deputies() {
    let refused = Refusal::NotYours(Deed::Wish);
    let _ = named()
        .on(FIRST)
        .expect_refusal(Cast::Marte, refuse(), refused)
        .expect_refusal(Cast::Kjell, name(1, Cast::Nina), Refusal::NotYourAppointment)
        .when(Cast::Unit, name(2, Cast::Nina))
        .then("one at a time", |s| !coordinates(s, Cast::Kjell) && coordinates(s, Cast::Nina));
}

#[test]
fn works_where_the_coordinator_works() {
    let wrong = Refusal::WrongWorkplace(Kind::Municipal);
    let _ = Story::living_plan().expect_refusal(Cast::Marte, name(0, Cast::Paal), wrong).expect_refusal(
        Cast::Marte,
        name(0, Cast::Marte),
        Refusal::AlreadyCoordinator,
    );
}

#[test]
fn when_the_coordinator_quits_the_deputy_stays_until_another_is_appointed() {
    let story = quits(named()).on(FIRST);
    assert!(coordinates(&story, Cast::Kjell));
    assert!(!coordinates(&story, Cast::Marte));
    assert!(
        story.view(Cast::Person).vacant_since.is_some(),
        "the chair is still empty, and the unit must fill it"
    );
    let story = story.when(Cast::Unit, appoint(2, Kind::Municipal, Cast::Nina));
    assert!(!coordinates(&story, Cast::Kjell));
}

#[test]
fn does_what_the_coordinator_does_and_answers_for_what_the_coordinator_promised() {
    let content = Content::Measures(measure("Ringe skolen", Responsible::Coordinator));
    let _ = named().when(Cast::Person, write(entry(9), 0, content)).on(FIRST).accepts(Cast::Kjell, entry(9));
}

#[test]
fn what_the_one_who_leaves_would_do_first_is_for_who_coordinates_and_for_the_person() {
    let story = named()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, Section::SHAREABLE)
        .when(Cast::Marte, Command::Deputise(Act::Write(prose("zqførstqz"))));
    let reads = |story: &Story, who: Cast| story.all_seen_by(&who.identity()).contains("zqførstqz");
    assert!(reads(&story, Cast::Marte) && reads(&story, Cast::Person));
    for who in [Cast::Nina, Cast::Unit, Cast::Leader, Cast::Liv, Cast::Kjell] {
        assert!(!reads(&story, who), "{who:?}");
    }
    assert!(reads(&story.on(FIRST), Cast::Kjell));
}

#[test]
fn what_the_coordinator_is_told_the_deputy_hears_too() {
    let task = dinplan_domain::talk::Act::HandOver {
        id: entry(0x340),
        words: prose("x"),
        about: dinplan_domain::talk::About::Plan,
        by: None,
    };
    let story = named().on(FIRST).when(Cast::Person, Command::Talk(task));
    let to: Vec<_> = notice::of(&story.case, story.told.last().unwrap()).into_iter().map(|n| n.to).collect();
    assert_eq!(to, [Addressee::AtWork(Cast::Marte.id()), Addressee::AtWork(Cast::Kjell.id())]);
}

#[test]
fn who_leaves_the_job_stands_in_no_more_nor_later() {
    let story = named();
    let who = &story.case.deputies.first().unwrap().who;
    let left = Command::Left(Who::Staff { person: who.person, org: who.org, unit: who.unit });
    let events = decide(&story.case, &Actor::system(line("Dinplan")), &left, story.now).unwrap();
    let ended = |event: &Event| matches!(event, Event::DeputySet(Set::Deputy(d)) if d.ended.is_some());
    assert!(events.iter().any(ended), "{events:?}");
}
