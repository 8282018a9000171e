//! Private notes: the person's alone until the person shares one.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::Command;
use dinplan_domain::policy::Deed;
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::{Content, Section};
use jiff::civil::date;

fn note(seen: u32, text: &str) -> Command {
    Command::WriteNote { id: entry(0x70), seen, text: prose(text) }
}

fn share() -> Command {
    Command::ShareNote { id: entry(0x70), entry: entry(0x71), question: Question::Now }
}

#[test]
fn nobody_but_the_person_reads_or_writes_them_not_even_a_parent() {
    let mut adult = Story::living_plan()
        .joined_by(Cast::Nina)
        .represented_by(Cast::Guardian, Kind::Guardian)
        .represented_by(Cast::Husband, Kind::NextOfKin)
        .found_lacking(dinplan_domain::competence::Question::Sharing)
        .shared_with(Cast::Nina, Section::SHAREABLE)
        .when(Cast::Person, Command::NameRepresentative(close(Cast::Attorney, Kind::Attorney)));
    adult.opens_emergency(Cast::Eva, entry(0x80), 4).unwrap();
    let child = Story::of_child(date(2015, 5, 5));
    for story in [adult, child] {
        let story = story.when(Cast::Person, note(0, "HEMMELIG"));
        assert!(story.all_seen_by(&Cast::Person.identity()).contains("HEMMELIG"));
        for who in Cast::ALL.into_iter().filter(|c| *c != Cast::Person) {
            assert!(!story.all_seen_by(&who.identity()).contains("HEMMELIG"), "{who:?}");
            let refusal = story.clone().refusal(who, note(1, "x"));
            let not_theirs =
                matches!(refusal, Refusal::NoPart | Refusal::NotYours(Deed::Write(Section::Notes)));
            assert!(not_theirs, "{who:?} {refusal:?}");
        }
        for reader in readers(&story.case, story.now) {
            assert!(!format!("{:?}", reader.view(&story.case, story.now)).contains("HEMMELIG"));
        }
    }
}

#[test]
fn a_note_that_is_shared_becomes_an_entry_in_the_persons_name() {
    let story = Story::living_plan().when(Cast::Person, note(0, "Ro om kvelden")).when(Cast::Person, share());
    let found = story.case.entry(entry(0x71)).unwrap();
    assert_eq!(found.written.by.capacity, Capacity::Person);
    let Content::Matters(matters) = &found.content else { unreachable!() };
    assert_eq!((matters.question, matters.words.as_str()), (Question::Now, "Ro om kvelden"));
    assert!(story.all_seen_by(&Cast::Marte.identity()).contains("Ro om kvelden"));
    assert_eq!(story.case.notes[0].shared, Some(entry(0x71)));
    // It is the plan's from now on.
    let _ = story
        .expect_refusal(Cast::Person, note(1, "x"), Refusal::EntryChanged(entry(0x70)))
        .expect_refusal(Cast::Person, share(), Refusal::EntryGone(entry(0x70)))
        .expect_refusal(Cast::Person, Command::EndNote { id: entry(0x70) }, Refusal::EntryGone(entry(0x70)));
}

#[test]
fn a_note_waits_for_a_plan_to_be_shared_in() {
    let _ = Story::consented()
        .when(Cast::Person, note(0, "x"))
        .expect_refusal(Cast::Person, share(), Refusal::NoPlan)
        .then("still private", |s| s.case.notes[0].is_private());
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    let story = Story::reported().when(Cast::Person, note(0, "en")).when(Cast::Person, note(1, "to"));
    assert_eq!(story.case.notes[0].version, 2);
    let _ = story
        .expect_refusal(Cast::Person, note(1, "tre"), Refusal::EntryChanged(entry(0x70)))
        .expect_refusal(Cast::Person, note(0, "tre"), Refusal::EntryChanged(entry(0x70)));
}

#[test]
fn notes_are_written_after_the_case_has_ended_and_not_shared_then() {
    let end = Command::End { reason: dinplan_domain::case::EndReason::NeedOver, note: None };
    let _ = Story::living_plan()
        .when(Cast::Person, end)
        .when(Cast::Person, note(0, "x"))
        .expect_refusal(Cast::Person, share(), Refusal::CaseClosed)
        .when(Cast::Person, Command::EndNote { id: entry(0x70) });
}
