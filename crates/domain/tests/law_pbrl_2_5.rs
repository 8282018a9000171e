//! Pasient- og brukerrettighetsloven § 2-5: the right to an individual plan, from need to offer and answer.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::{Choice, Path};
use dinplan_domain::command::Command;
use dinplan_domain::law::{self, Provision, RightFacts};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use jiff::civil::date;

#[test]
fn the_need_must_last_some_time_and_take_two_services_seen_together() {
    let met = |facts: RightFacts| law::right_to_plan(&facts).met;
    assert!(met(NEED));
    assert!(met(RightFacts { services: 2, ..NEED }));
    assert!(!met(RightFacts { services: 1, ..NEED }));
    assert!(!met(RightFacts { long_lasting: false, ..NEED }));
    assert!(!met(RightFacts { seen_together: false, ..NEED }));
}

#[test]
fn age_diagnosis_and_level_of_care_do_not_count() {
    for born in [date(2026, 1, 1), date(2010, 6, 1), date(1958, 3, 12), date(1926, 1, 1)] {
        let story = Story::opened_by(Cast::Liv, born).assessed_met();
        assert!(story.case.path.assessment().unwrap().met(), "born {born}");
    }
}

#[test]
fn the_assessment_keeps_facts_provision_outcome_reason_and_assessor() {
    let story = Story::reported().assessed_met();
    let made = story.case.path.assessment().unwrap();
    assert_eq!(made.facts, NEED);
    assert!(made.findings.iter().any(|f| f.provision == Provision::RightToPlan && f.met));
    assert!(made.findings.iter().any(|f| f.provision == Provision::RightToCoordinator && f.met));
    assert_eq!(made.reason, prose("Fordi."));
    assert_eq!(made.made.by.name, Cast::Unit.name());
}

#[test]
fn only_the_coordinating_unit_assesses() {
    for who in [Cast::Person, Cast::Liv] {
        let story = Story::reported();
        let _ = story.expect_refusal(who, assess(NEED), Refusal::NotYours(Deed::Assess));
    }
}

#[test]
fn offer_waits_for_assessment_and_information() {
    let offer = || Command::Offer { asked: Cast::Person.name() };
    let _ = Story::reported()
        .expect_refusal(Cast::Unit, offer(), Refusal::NotAssessed)
        .assessed_met()
        .expect_refusal(Cast::Unit, offer(), Refusal::NotInformed)
        .informed()
        .when(Cast::Unit, offer());
}

#[test]
fn no_offer_where_the_conditions_are_not_met_and_the_refusal_cites_the_law() {
    let story = Story::reported().informed().when(Cast::Unit, assess(RightFacts { services: 1, ..NEED }));
    let refusal = story.refusal(Cast::Unit, Command::Offer { asked: Cast::Person.name() });
    assert_eq!(refusal, Refusal::RightNotMet);
    assert_eq!(refusal.provision(), Some(Provision::RightToPlan));
}

#[test]
fn offer_and_answer_say_who_was_asked_by_whom_and_when() {
    let story = Story::said_yes();
    let Path::Answered(_, offer, answer) = &story.case.path else { panic!("not answered") };
    assert_eq!(offer.asked, Cast::Person.name());
    assert_eq!(offer.made.by.name, Cast::Unit.name());
    assert_eq!(answer.choice, Choice::PlanAndCoordinator);
    assert_eq!(answer.voice, own_voice());
    assert!(offer.made.at < answer.recorded.at);
}

#[test]
fn no_answer_before_the_offer() {
    let answer = Command::Answer { choice: Choice::NoThanks, voice: own_voice() };
    let _ = Story::reported()
        .expect_refusal(Cast::Person, answer.clone(), Refusal::NotOffered)
        .assessed_met()
        .expect_refusal(Cast::Person, answer, Refusal::NotOffered);
}

#[test]
fn the_answer_can_be_changed_at_any_time() {
    let _ = Story::said_yes()
        .answered(Choice::NoThanks)
        .answered(Choice::CoordinatorOnly)
        .then("the last answer counts", |s| {
            s.case.path.answer().is_some_and(|a| a.choice == Choice::CoordinatorOnly)
        });
}

#[test]
fn one_who_declined_can_be_asked_again_and_the_new_offer_is_on_record() {
    let story = Story::said_yes().answered(Choice::NoThanks).on(date(2027, 3, 1)).offered();
    assert!(story.case.path.answer().is_some_and(|a| a.choice == Choice::NoThanks), "the answer stands");
    assert_eq!(dinplan_domain::time::day(story.case.path.offer().unwrap().made.at), date(2027, 3, 1));
}

#[test]
fn a_new_assessment_does_not_undo_the_answer() {
    let _ = Story::said_yes()
        .when(Cast::Unit, assess(RightFacts { services: 1, ..NEED }))
        .then("still answered", |s| s.case.path.answer().is_some())
        .then("with the new facts", |s| s.case.path.assessment().is_some_and(|a| !a.met()));
}

#[test]
fn further_reports_join_the_one_case() {
    let story = Story::reported();
    let again = report(Cast::Liv, "Skal hjem på fredag.", story.now);
    let _ = story.when(Cast::Liv, Command::Report(again)).then("two reports", |s| s.case.reports.len() == 2);
}

#[test]
fn what_someone_reported_at_work_is_not_theirs_to_see_at_home() {
    let story = Story::opened_by(Cast::Turid, date(2015, 5, 5));
    assert_eq!(story.actor(Cast::Turid).capacities(), [dinplan_domain::actor::Capacity::Reporter]);
    let at_home = story.as_actor(&Cast::Turid.at_home());
    assert!(at_home.capacities().is_empty());
    let view = dinplan_domain::view::view(&at_home, &story.case, story.now);
    assert!(view.own_reports.is_empty());
}

#[test]
fn the_ward_follows_its_own_report_not_what_others_told() {
    let mut story = Story::reported();
    let joined = dinplan_domain::event::Event::ReportJoined(report(Cast::Turid, "Fra skolen", story.now));
    let recorded = dinplan_domain::event::Recorded {
        revision: story.case.revision.next(),
        at: story.now,
        by: Cast::Turid.by(dinplan_domain::actor::Capacity::Reporter),
        command: dinplan_domain::ids::CommandId::from_uuid(uuid::Uuid::from_u128(99)),
        event: joined,
    };
    story.case = dinplan_domain::evolve::evolve(story.case, &recorded);
    assert_eq!(story.view(Cast::Unit).process.unwrap().reports.len(), 2);
    let seen = story.view(Cast::Liv).process.unwrap().reports;
    assert_eq!(seen.iter().map(|r| r.from.name.clone()).collect::<Vec<_>>(), [Cast::Liv.name()]);
    assert!(dinplan_domain::history::seen(&story.view(Cast::Liv), recorded.clone()).is_none());
    assert!(dinplan_domain::history::seen(&story.view(Cast::Unit), recorded).is_some());
}
