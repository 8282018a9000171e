//! The desk tells why a case stands still, the most pressing reason first.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::desk;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::standstill::{Still, of};
use dinplan_domain::talk::{About, Act, Party};
use jiff::civil::{Date, date};

fn still(story: &Story, day: Date) -> Option<Still> {
    of(&desk::card(&story.case, story.now), day)
}

/// Why it stands still, besides that nobody has answered for the measure of the quick start.
fn still_otherwise(story: &Story, day: Date) -> Option<Still> {
    let mut card = desk::card(&story.case, story.now);
    card.asks.clear();
    of(&card, day)
}

fn asked() -> Story {
    let content = Content::Measures(measure("Trening", Responsible::Participant(Cast::Nina.part())));
    Story::living_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Section::Measures])
        .when(Cast::Marte, write(entry(9), 0, content))
}

#[test]
fn a_case_that_moves_has_no_reason() {
    assert_eq!(still(&Story::living_plan(), first_day()), None);
}

#[test]
fn silence_counts_after_the_day_to_answer_by_and_a_no_at_once() {
    let story = asked();
    assert_eq!(still(&story, date(2026, 11, 29)), None);
    assert_eq!(still(&story, date(2026, 11, 30)), Some(Still::Silent(2)), "with that of the quick start");
    let no = PromiseAnswer::Decline(line("Ferie"));
    let story = story.when(Cast::Nina, Command::Promise { id: entry(9), seen: 1, answer: no });
    assert_eq!(still(&story, first_day()), Some(Still::Declined(1)));
}

#[test]
fn a_question_past_its_day_and_a_revision_past_its_day() {
    let nina = Party::Participant(Cast::Nina.part());
    let ask = Act::Begin {
        id: entry(0x300),
        title: line("x"),
        about: About::Plan,
        with: vec![nina],
        words: prose("x"),
        asks: Some((nina, Some(date(2026, 11, 24)))),
    };
    let story = Story::living_plan().joined_by(Cast::Nina).when(Cast::Marte, Command::Talk(ask));
    assert_eq!(still(&story, date(2026, 11, 24)), None);
    assert_eq!(still(&story, date(2026, 11, 25)), Some(Still::Unanswered(1)));
    let revision = Story::living_plan();
    assert_eq!(still_otherwise(&revision, date(2027, 5, 4)), Some(Still::Revision(date(2027, 5, 3))));
}

#[test]
fn eight_weeks_without_contact_is_told() {
    let done = Content::Measures(measure("Gå tur hver dag", Responsible::Person));
    let story = Story::living_plan().when(Cast::Person, write(entry(3), 1, done));
    assert_eq!(still_otherwise(&story, date(2027, 1, 10)), None);
    let mut card = desk::card(&story.case, story.now);
    card.dates.clear();
    card.asks.clear();
    assert_eq!(of(&card, date(2027, 1, 17)), Some(Still::NoContact(8)));
}
