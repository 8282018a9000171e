//! Vergemålsloven § 8: of age at 18. What was for children ends on the day.

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::law;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::turn::{self, Turn};
use jiff::civil::date;

fn seventeen() -> Story {
    Story::opened_by(Cast::Liv, date(2008, 12, 1))
        .assessed_met()
        .informed()
        .offered()
        .answered(dinplan_domain::assessment::Choice::PlanAndCoordinator)
        .when(Cast::Person, consenting(to_coordinate(), Scope::Coordinate))
}

#[test]
fn a_child_coordinator_is_appointed_until_the_eighteenth_birthday() {
    let story = seventeen();
    let child = || appoint(1, Kind::Child, Cast::Marte);
    let _ = story.clone().at(date(2026, 11, 30), 23, 59).when(Cast::Unit, child());
    let _ = story.at(date(2026, 12, 1), 0, 0).expect_refusal(Cast::Unit, child(), Refusal::NotAChild);
}

#[test]
fn coming_of_age_is_told_ahead_and_on_the_day_and_takes_nothing_from_the_person() {
    let mut story = seventeen();
    assert_eq!(turn::birthday_ahead(story.case.subject.born, story.today()), Some((18, date(2026, 12, 1))));
    story = story.on(date(2026, 12, 1));
    assert_eq!(turn::due(&story.case, story.case.turned, story.today()), [Turn::Birthday(18)]);
    assert!(story.turn().is_ok());
    assert_eq!(story.actor(Cast::Person).capacities(), [Capacity::Person]);
    assert!(story.case.coordination_consent(story.today()).is_some(), "given at 17, stands at 18");
    assert!(!law::is_child(story.case.subject.born, story.today()));
    assert_eq!(turn::birthday_ahead(story.case.subject.born, story.today()), None);
}
