//! Barnevernsloven, and pbrl § 4-4: child welfare that has taken over care consents in the parents' place.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Basis;
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use jiff::civil::{Date, date};

fn takes_over(since: Date) -> Command {
    Command::TakeOverCare {
        org: home(),
        unit: Cast::Siri.identity().post().unwrap().unit,
        name: line("Lia barneverntjeneste"),
        source: line("vedtak 12/26"),
        since,
    }
}

fn in_care() -> Story {
    Story::of_child(date(2015, 5, 5)).when(Cast::Unit, takes_over(first_day()))
}

fn consents(who: Cast, basis: Basis) -> Command {
    consent_of(who, basis, to_plan(), Scope::MakePlan)
}

#[test]
fn child_welfare_consents_and_the_parents_do_not() {
    let story = in_care();
    assert!(story.actor(Cast::Siri).is(Capacity::CareAuthority));
    assert_eq!(story.actor(Cast::Mother).capacities(), [Capacity::Relative]);
    let story = story
        .expect_refusal(Cast::Mother, consents(Cast::Mother, Basis::Parent), Refusal::NotYours(Deed::Consent))
        .when(Cast::Siri, consents(Cast::Siri, Basis::Care));
    let Command::Consent { id, scope, voice, until, .. } = consents(Cast::Mother, Basis::Parent) else {
        unreachable!()
    };
    let paper = Command::Consent { id, scope, voice, form: Form::Paper, until };
    let _ = story.expect_refusal(Cast::Unit, paper, Refusal::MayNotConsent);
}

#[test]
fn the_child_is_heard_by_child_welfare_too() {
    let Command::Consent { id, scope, mut voice, form, until } = consents(Cast::Siri, Basis::Care) else {
        unreachable!()
    };
    voice.child = None;
    let command = Command::Consent { id, scope, voice, form, until };
    let _ = in_care().expect_refusal(Cast::Siri, command, Refusal::ChildNotHeard);
}

#[test]
fn a_parent_sees_from_then_on_what_is_shared_and_no_more() {
    let story = Story::of_child(date(2015, 5, 5));
    assert!(story.sees(Cast::Mother, Section::Process));
    let story = story.when(Cast::Unit, takes_over(date(2026, 12, 1)));
    assert!(story.clone().at(date(2026, 11, 30), 23, 59).sees(Cast::Mother, Section::Process));
    assert!(!story.at(date(2026, 12, 1), 0, 0).sees(Cast::Mother, Section::Process));
}

#[test]
fn it_is_the_service_that_has_taken_over_and_nobody_else_at_the_municipality() {
    let story = in_care();
    for who in Cast::ALL.into_iter().filter(|c| *c != Cast::Siri) {
        assert!(!story.actor(who).is(Capacity::CareAuthority), "{who:?}");
    }
    assert!(story.as_actor(&Cast::Siri.at_home()).capacities().is_empty(), "at work, not at home");
}

#[test]
fn care_given_back_gives_the_parents_their_right_back_and_closes_the_case_to_child_welfare() {
    let story = in_care().when(Cast::Unit, Command::GiveBackCare);
    assert!(story.actor(Cast::Siri).capacities().is_empty());
    assert!(story.actor(Cast::Mother).is(Capacity::Parent));
    let _ = story
        .expect_refusal(Cast::Unit, Command::GiveBackCare, Refusal::ParticipantGone)
        .when(Cast::Mother, consents(Cast::Mother, Basis::Parent));
}

#[test]
fn at_sixteen_the_young_person_decides_and_care_gives_no_access() {
    let story = Story::of_child(date(2010, 12, 1)).when(Cast::Unit, takes_over(first_day()));
    assert!(story.clone().at(date(2026, 11, 30), 23, 59).actor(Cast::Siri).is(Capacity::CareAuthority));
    let grown = story.at(date(2026, 12, 1), 0, 0);
    assert!(grown.actor(Cast::Siri).capacities().is_empty());
    let _ = grown
        .expect_refusal(Cast::Unit, takes_over(first_day()), Refusal::NotAChild)
        .when(Cast::Person, consenting(to_plan(), Scope::MakePlan));
}

#[test]
fn the_coordinating_unit_writes_it_down_and_nobody_else() {
    let story = Story::of_child(date(2015, 5, 5));
    for who in Cast::ALL.into_iter().filter(|c| !matches!(c, Cast::Unit | Cast::Leader)) {
        let refusal = story.clone().refusal(who, takes_over(first_day()));
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
}
