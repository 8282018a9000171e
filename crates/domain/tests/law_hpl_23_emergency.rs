//! Helsepersonelloven § 23, number 4: life and health before secrecy; for hours, to what an emergency
//! needs, followed up and told to the person.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::{Capacity, Hat};
use dinplan_domain::command::Command;
use dinplan_domain::decide::MOST_HOURS;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::protection::Protection;
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use jiff::SignedDuration;

fn opened() -> Story {
    let mut story = Story::living_plan();
    story.opens_emergency(Cast::Eva, entry(0x80), 4).unwrap();
    story
}

fn review(justified: bool) -> Command {
    Command::ReviewEmergency { id: entry(0x80), justified, words: line("Gjennomgått.") }
}

#[test]
fn only_the_authorised_open_it_at_work() {
    let mut story = Story::living_plan();
    for who in Cast::ALL.into_iter().filter(|c| !matches!(c, Cast::Eva | Cast::Chief)) {
        let refused = story.opens_emergency(who, entry(0x80), 4);
        assert_eq!(refused, Err(Refusal::NotAuthorised), "{who:?}");
    }
    assert_eq!(Refusal::NotAuthorised.provision(), Some(Provision::Emergency));
    let at_home = Cast::Eva.at_home();
    assert_eq!(at_home.hat, Hat::Private);
    let reason = prose("x");
    let tried =
        dinplan_domain::decide::open_emergency(&story.case, &at_home, entry(0x80), &reason, 4, story.now);
    assert_eq!(tried, Err(Refusal::NotAuthorised));
}

#[test]
fn it_opens_what_an_emergency_needs_and_nothing_can_be_done() {
    let before = Story::living_plan();
    assert!(before.actor(Cast::Eva).capacities().is_empty());
    let story = opened();
    assert_eq!(story.actor(Cast::Eva).capacities(), [Capacity::Emergency]);
    for section in Section::ALL {
        assert_eq!(story.sees(Cast::Eva, *section), Section::EMERGENCY.contains(section), "{section:?}");
    }
    let view = story.view(Cast::Eva);
    assert!(view.may.is_empty(), "{:?}", view.may);
    assert!(view.subject.number.is_none() && view.consents.is_empty() && view.process.is_none());
    let text = story.all_seen_by(&Cast::Eva.identity());
    assert!(text.contains("bo hjemme") && !text.contains("trappa") && !text.contains("tur hver dag"));
}

#[test]
fn it_closes_when_its_hours_have_passed_and_lasts_a_day_at_most() {
    let mut story = opened();
    story.now = story.case.emergencies[0].opened.at + SignedDuration::from_mins(4 * 60 - 1);
    assert!(story.actor(Cast::Eva).is(Capacity::Emergency));
    story.now += SignedDuration::from_mins(1);
    assert!(story.actor(Cast::Eva).capacities().is_empty());
    let mut long = Story::living_plan();
    long.opens_emergency(Cast::Eva, entry(0x80), u8::MAX).unwrap();
    let emergency = &long.case.emergencies[0];
    assert_eq!(
        emergency.until.duration_since(emergency.opened.at),
        SignedDuration::from_hours(MOST_HOURS.into())
    );
}

#[test]
fn it_is_not_opened_twice_but_again_when_it_is_over() {
    let mut story = opened();
    assert_eq!(story.opens_emergency(Cast::Eva, entry(0x81), 4), Err(Refusal::NothingToAnswer));
    story.now += SignedDuration::from_hours(5);
    assert_eq!(story.opens_emergency(Cast::Eva, entry(0x80), 4), Err(Refusal::NothingToAnswer), "id taken");
    assert!(story.opens_emergency(Cast::Eva, entry(0x81), 4).is_ok());
}

#[test]
fn it_is_hers_alone() {
    let story = opened();
    let gained: Vec<_> = Cast::ALL.into_iter().filter(|c| story.actor(*c).is(Capacity::Emergency)).collect();
    assert_eq!(gained, [Cast::Eva]);
    assert!(story.as_actor(&Cast::Eva.at_home()).capacities().is_empty());
}

#[test]
fn it_is_followed_up_once_by_another_at_the_unit_or_by_the_coordinating_units_leader() {
    let story = opened();
    assert!(story.actor(Cast::Chief).is(Capacity::Reviewer));
    for who in Cast::ALL.into_iter().filter(|c| !matches!(c, Cast::Chief | Cast::Leader)) {
        let refusal = story.clone().refusal(who, review(true));
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
    let _ = story.clone().when(Cast::Leader, review(true));
    let _ = story.when(Cast::Chief, review(true)).expect_refusal(
        Cast::Leader,
        review(false),
        Refusal::AlreadyAnswered,
    );
    // A leader who opened it does not follow up the own opening.
    let mut own = Story::living_plan();
    own.opens_emergency(Cast::Chief, entry(0x80), 4).unwrap();
    let _ = own.expect_refusal(Cast::Chief, review(true), Refusal::NotAlone).when(Cast::Leader, review(true));
}

#[test]
fn without_ground_it_closes_at_once() {
    let story = opened();
    let justified = story.clone().when(Cast::Chief, review(true));
    assert!(justified.sees(Cast::Eva, Section::Illness));
    let unjustified = story.when(Cast::Chief, review(false));
    assert!(unjustified.actor(Cast::Eva).capacities().is_empty());
    assert!(!unjustified.all_seen_by(&Cast::Eva.identity()).contains("bo hjemme"));
}

#[test]
fn the_person_is_told_who_why_and_what_was_found() {
    let story = opened();
    let told = story.all_seen_by(&Cast::Person.identity());
    assert!(told.contains("Eva Lund") && told.contains("Bevisstløs på gata"));
    assert!(
        story.when(Cast::Chief, review(false)).all_seen_by(&Cast::Person.identity()).contains("Gjennomgått.")
    );
}

#[test]
fn who_follows_up_sees_the_opening_and_nothing_of_the_plan() {
    let story = opened();
    let view = story.view(Cast::Chief);
    assert_eq!(view.emergencies.len(), 1);
    assert!(view.plan.is_none() && view.coordinators.is_empty());
    assert_eq!(view.may, [Deed::Review]);
    let text = story.all_seen_by(&Cast::Chief.identity());
    assert!(!text.contains("bo hjemme") && !text.contains("trappa"));
}

#[test]
fn without_the_consent_to_a_plan_there_is_no_plan_to_open() {
    let story = opened().withdraws(to_plan());
    assert!(!story.all_seen_by(&Cast::Eva.identity()).contains("bo hjemme"));
    assert!(story.sees(Cast::Eva, Section::Coordinator), "whom to call stays");
}

#[test]
fn a_strictly_protected_address_stays_closed() {
    let story = opened().when(Cast::Person, Command::Protect(Protection::Strict));
    assert!(!story.sees(Cast::Eva, Section::Contacts) && story.sees(Cast::Eva, Section::Illness));
}

#[test]
fn while_it_is_open_the_person_can_look_through_her_eyes() {
    let has = |s: &Story| readers(&s.case, s.now).iter().any(|r| r.identity.person == Cast::Eva.id());
    let mut story = opened();
    assert!(has(&story));
    story.now += SignedDuration::from_hours(5);
    assert!(!has(&story));
}
