//! Pasient- og brukerrettighetsloven § 3-4: from 12 to 15 a child may keep things from the parents, and
//! from child welfare in the parents' place.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis, Choice};
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::consent::Scope;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::illness::Thoughts;
use dinplan_domain::sections::{Content, Section};
use jiff::civil::{Date, date};

fn keep(sections: &[Section]) -> Command {
    Command::KeepFromParents { sections: sections.iter().copied().collect() }
}

/// A child's plan, with what the child thinks of the illness in it.
fn with_thoughts(born: Date) -> Story {
    let thoughts = Content::Illness(Thoughts { words: prose("HEMMELIG tanke") });
    Story::of_child(born)
        .assessed_met()
        .informed()
        .offered()
        .when(
            Cast::Mother,
            Command::Answer {
                choice: Choice::PlanAndCoordinator,
                voice: voice(Cast::Mother, Basis::Parent, None),
            },
        )
        .when(Cast::Mother, consent_of(Cast::Mother, Basis::Parent, to_plan(), Scope::MakePlan))
        .when(Cast::Mother, consent_of(Cast::Mother, Basis::Parent, to_coordinate(), Scope::Coordinate))
        .appointed()
        .quick_start()
        .when(Cast::Person, write(entry(9), 0, thoughts))
}

fn reads(story: &Story, who: Cast) -> bool {
    let text = story.all_seen_by(&who.identity());
    let by_eyes = readers(&story.case, story.now)
        .into_iter()
        .filter(|r| r.identity.person == who.id())
        .any(|r| format!("{:?}", r.view(&story.case, story.now)).contains("HEMMELIG"));
    let seen = text.contains("HEMMELIG");
    assert!(seen || !by_eyes, "{who:?}: through their eyes more is seen than by them");
    seen
}

#[test]
fn at_twelve_and_not_before() {
    let story = with_thoughts(date(2014, 12, 1));
    let refusal = story.clone().on(date(2026, 11, 30)).refusal(Cast::Person, keep(&[Section::Illness]));
    assert_eq!(refusal, Refusal::NotOldEnough);
    assert_eq!(refusal.provision(), Some(Provision::KeptFromParents));
    let _ = story.on(date(2026, 12, 1)).when(Cast::Person, keep(&[Section::Illness]));
}

#[test]
fn neither_parent_finds_it_anywhere_and_those_who_help_do() {
    let story = with_thoughts(date(2013, 5, 5));
    let father = NewRepresentative { apart: true, ..close(Cast::Father, Kind::Parent) };
    let story = story.when(Cast::Unit, Command::NameRepresentative(father));
    assert!(reads(&story, Cast::Mother) && reads(&story, Cast::Father));
    let story = story.when(Cast::Person, keep(&[Section::Illness]));
    for parent in [Cast::Mother, Cast::Father] {
        assert!(!reads(&story, parent), "{parent:?}");
        let view = story.view(parent);
        assert_eq!(view.withheld(Section::Illness), Some(Reason::KeptByChild));
        assert!(view.kept_from_parents.is_empty() && view.sees(Section::Matters));
        let refusal = story.clone().refusal(parent, Command::Confirm { id: entry(9) });
        assert_eq!(refusal, Refusal::NotYours(Deed::Write(Section::Illness)));
    }
    assert!(reads(&story, Cast::Person) && reads(&story, Cast::Marte));
    assert_eq!(story.view(Cast::Marte).kept_from_parents, [Section::Illness].into());
    let opened = story.when(Cast::Person, keep(&[]));
    assert!(reads(&opened, Cast::Mother), "the child may change its mind");
}

#[test]
fn that_something_is_kept_is_not_in_the_history_of_those_it_is_kept_from() {
    let story = with_thoughts(date(2013, 5, 5)).when(Cast::Person, keep(&[Section::Illness]));
    assert!(!story.all_seen_by(&Cast::Mother.identity()).contains("KeptFromParents("));
    assert!(story.all_seen_by(&Cast::Marte.identity()).contains("KeptFromParents("));
}

#[test]
fn child_welfare_in_the_parents_place_knows_no_more_than_they_would() {
    let care = Command::TakeOverCare {
        org: home(),
        unit: Cast::Siri.identity().post().unwrap().unit,
        name: line("Lia barneverntjeneste"),
        source: line("vedtak 12/26"),
        since: first_day(),
    };
    let story = with_thoughts(date(2013, 5, 5)).when(Cast::Unit, care);
    assert!(story.actor(Cast::Siri).is(Capacity::CareAuthority) && reads(&story, Cast::Siri));
    let story = story.when(Cast::Person, keep(&[Section::Illness]));
    assert!(!reads(&story, Cast::Siri));
    assert!(story.view(Cast::Siri).kept_from_parents.is_empty());
}

#[test]
fn what_parents_must_know_to_decide_is_not_kept() {
    let all = Section::ALL.to_vec();
    let story = with_thoughts(date(2013, 5, 5)).when(Cast::Person, keep(&all));
    assert_eq!(story.case.kept_from_parents, Section::MAY_BE_KEPT.iter().copied().collect());
    for section in [Section::Measures, Section::Consents, Section::Coordinator, Section::Admission] {
        assert!(story.sees(Cast::Mother, section), "{section:?}");
    }
}

#[test]
fn only_the_child_keeps() {
    let story = with_thoughts(date(2013, 5, 5));
    for who in Cast::ALL.into_iter().filter(|c| *c != Cast::Person) {
        let refusal = story.clone().refusal(who, keep(&[Section::Goals]));
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
}

#[test]
fn what_is_kept_is_not_written_past_by_a_quick_start() {
    let born = date(2013, 5, 5);
    let story = Story::of_child(born)
        .when(Cast::Mother, consent_of(Cast::Mother, Basis::Parent, to_plan(), Scope::MakePlan))
        .when(Cast::Person, keep(&[Section::Matters]));
    let Command::QuickStart { .. } = quick() else { unreachable!() };
    let _ = story.expect_refusal(Cast::Mother, quick(), Refusal::NotYours(Deed::Write(Section::Matters)));
}

fn quick() -> Command {
    let Content::Goals(goal) = goal("Mål", None) else { unreachable!() };
    let Content::Matters(matters) = matters("x") else { unreachable!() };
    Command::QuickStart {
        ids: [entry(1), entry(2), entry(3)],
        matters,
        goal,
        measure: measure("x", dinplan_domain::sections::measures::Responsible::Person),
    }
}
