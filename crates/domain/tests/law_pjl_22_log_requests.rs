//! Pasientjournalloven § 22 and helsepersonelloven §§ 42 and 43: the person asks about the log, for
//! correction and for erasure, and is answered.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::case::EndReason;
use dinplan_domain::command::Command;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::request::Kind;
use dinplan_domain::sections::Section;

fn about(who: Cast) -> Kind {
    Kind::LogLine {
        seq: 7,
        name: who.name(),
        org: None,
        org_name: None,
        at: "2026-11-20T18:00:00Z".parse().unwrap(),
    }
}

fn ask(kind: Kind) -> Command {
    Command::Ask { id: entry(0x60), kind, words: prose("Hvorfor så hun på dette?") }
}

fn reply(granted: bool) -> Command {
    Command::Reply { id: entry(0x60), granted, words: prose("Hun hadde vakt.") }
}

fn end() -> Command {
    Command::End { reason: EndReason::NeedOver, note: None }
}

#[test]
fn the_person_asks_and_is_answered_once() {
    let story = Story::usable_plan()
        .when(Cast::Person, ask(about(Cast::Liv)))
        .expect_refusal(Cast::Person, ask(about(Cast::Liv)), Refusal::AlreadyAnswered)
        .when(Cast::Unit, reply(true))
        .expect_refusal(Cast::Leader, reply(false), Refusal::AlreadyAnswered);
    assert!(story.all_seen_by(&Cast::Person.identity()).contains("Hun hadde vakt."));
    let found = &story.view(Cast::Person).requests[0];
    assert!(found.reply.as_ref().unwrap().granted);
}

#[test]
fn the_one_it_is_about_does_not_answer() {
    let _ = Story::usable_plan()
        .when(Cast::Person, ask(about(Cast::Unit)))
        .expect_refusal(Cast::Unit, reply(true), Refusal::NotAlone)
        .when(Cast::Leader, reply(true));
}

#[test]
fn only_who_speaks_for_the_person_asks_and_services_do_not_see_it() {
    let story = Story::living_plan().joined_by(Cast::Nina).shared_with(Cast::Nina, Section::SHAREABLE);
    for who in Cast::ALL.into_iter().filter(|c| *c != Cast::Person) {
        let refusal = story.clone().refusal(who, ask(Kind::Correction));
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
    let story = story.when(Cast::Person, ask(Kind::Correction));
    for who in [Cast::Nina, Cast::Liv] {
        assert!(!story.sees(who, Section::Requests));
        assert!(!story.all_seen_by(&who.identity()).contains("Hvorfor så hun"), "{who:?}");
    }
}

#[test]
fn erasure_is_granted_by_the_leader_of_an_ended_case_without_hold() {
    let asked = Story::usable_plan().when(Cast::Person, ask(Kind::Erasure));
    let refusal = asked.clone().refusal(Cast::Leader, reply(true));
    assert_eq!(refusal, Refusal::StillOpen);
    assert_eq!(refusal.provision(), Some(Provision::Erasure));
    let ended = asked.when(Cast::Person, end());
    let _ = ended.clone().expect_refusal(Cast::Unit, reply(true), Refusal::NotYours(Deed::Reply));
    let held = ended.clone().when(Cast::Leader, Command::Hold(Some(line("Klagesak"))));
    let _ = held
        .expect_refusal(Cast::Leader, reply(true), Refusal::Held)
        .expect_refusal(Cast::Unit, Command::Hold(None), Refusal::NotYours(Deed::Hold))
        .when(Cast::Leader, Command::Hold(None))
        .when(Cast::Leader, reply(true));
    let _ = ended.when(Cast::Leader, reply(true));
}

#[test]
fn an_open_or_held_case_may_still_be_answered_with_no() {
    let _ = Story::usable_plan().when(Cast::Person, ask(Kind::Erasure)).when(Cast::Leader, reply(false));
}

#[test]
fn the_record_can_be_asked_about_after_the_case_has_ended() {
    let _ = Story::usable_plan()
        .when(Cast::Person, end())
        .when(Cast::Person, ask(about(Cast::Liv)))
        .when(Cast::Unit, reply(false));
}

#[test]
fn a_leader_who_also_coordinates_is_still_the_leader() {
    let story = Story::consented()
        .when(Cast::Unit, appoint(1, dinplan_domain::coordinator::Kind::Municipal, Cast::Leader))
        .when(Cast::Person, ask(Kind::Erasure));
    let _ = story.when(Cast::Leader, reply(false));
}
