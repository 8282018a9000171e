//! Pasient- og brukerrettighetsloven § 2-5 c and helse- og omsorgstjenesteloven § 7-2 a: the child coordinator.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::{Basis, Choice};
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::law::{self, Provision, RightFacts};
use dinplan_domain::refusal::Refusal;
use jiff::civil::date;

const SERIOUS: RightFacts =
    RightFacts { long_lasting: true, services: 3, seen_together: true, serious_and_other_welfare: true };

/// The mother has said yes and consented to coordination for her child.
fn child(born: jiff::civil::Date) -> Story {
    let by_mother = voice(Cast::Mother, Basis::Parent, None);
    Story::of_child(born)
        .when(Cast::Unit, assess(SERIOUS))
        .informed()
        .offered()
        .when(Cast::Mother, Command::Answer { choice: Choice::CoordinatorOnly, voice: by_mother.clone() })
        .when(
            Cast::Mother,
            Command::Consent {
                id: to_coordinate(),
                scope: Scope::Coordinate,
                voice: by_mother,
                form: Form::Electronic,
                until: None,
            },
        )
}

#[test]
fn children_with_serious_conditions_who_also_need_other_welfare_services() {
    let (born, today) = (date(2017, 3, 1), first_day());
    assert!(law::right_to_child_coordinator(&SERIOUS, born, today).met);
    assert!(!law::right_to_child_coordinator(&NEED, born, today).met, "not serious");
    assert!(!law::right_to_child_coordinator(&RightFacts { services: 1, ..SERIOUS }, born, today).met);
    assert!(!law::right_to_child_coordinator(&SERIOUS, date(2008, 11, 22), today).met, "eighteen today");
    assert!(law::right_to_child_coordinator(&SERIOUS, date(2008, 11, 23), today).met, "eighteen tomorrow");
}

#[test]
fn an_expected_child_is_a_child() {
    assert!(law::right_to_child_coordinator(&SERIOUS, date(2027, 3, 1), first_day()).met);
}

#[test]
fn the_finding_is_made_for_children_only() {
    let found = |born| {
        let story = Story::opened_by(Cast::Liv, born).when(Cast::Unit, assess(SERIOUS));
        let findings = story.case.path.assessment().unwrap().findings.clone();
        findings.iter().any(|f| f.provision == Provision::RightToChildCoordinator)
    };
    assert!(found(date(2017, 3, 1)));
    assert!(!found(date(1958, 3, 12)));
}

#[test]
fn a_child_gets_a_child_coordinator_and_never_two_coordinators() {
    let story = child(date(2017, 3, 1)).appointed().when(Cast::Unit, appoint(2, Kind::Child, Cast::Kjell));
    let kinds: Vec<_> = story.case.coordinators.current().map(|a| a.kind).collect();
    assert_eq!(kinds, [Kind::Child]);
}

#[test]
fn hospitals_have_no_child_coordinators() {
    let _ = child(date(2017, 3, 1)).expect_refusal(
        Cast::Unit,
        appoint(1, Kind::Child, Cast::Paal),
        Refusal::WrongWorkplace(Kind::Child),
    );
}

#[test]
fn no_child_coordinator_from_the_eighteenth_birthday() {
    let story = child(date(2011, 6, 1));
    let _ = story.clone().on(date(2029, 5, 31)).when(Cast::Unit, appoint(1, Kind::Child, Cast::Marte));
    let refusal = story.on(date(2029, 6, 1)).refusal(Cast::Unit, appoint(1, Kind::Child, Cast::Marte));
    assert_eq!(refusal, Refusal::NotAChild);
    assert_eq!(refusal.provision(), Some(Provision::RightToChildCoordinator));
}
