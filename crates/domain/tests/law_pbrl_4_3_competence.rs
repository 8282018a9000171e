//! Pasient- og brukerrettighetsloven § 4-3: competence to consent, question by question; and doubt whether
//! a consent by another serves the person.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Basis;
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::competence::Question;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use jiff::civil::date;

fn presumed(n: u128, scope: Scope) -> Command {
    let voice = voice(Cast::Husband, Basis::Presumed, Some("Ville ha ønsket det."));
    Command::Consent { id: consent(n), scope, voice, form: Form::Spoken, until: None }
}

#[test]
fn nobody_speaks_over_the_head_of_one_who_can_decide() {
    let refusal = Story::reported().refusal(Cast::Unit, presumed(1, Scope::MakePlan));
    assert_eq!(refusal, Refusal::CompetenceNotAssessed);
    assert_eq!(refusal.provision(), Some(Provision::Competence));
    // Assessed and found able: still not.
    let found = finding(0x900, Question::Plan, false, date(2027, 6, 1));
    let _ = Story::reported().when(Cast::Unit, found).expect_refusal(
        Cast::Unit,
        presumed(1, Scope::MakePlan),
        Refusal::CompetenceNotAssessed,
    );
}

#[test]
fn a_finding_on_one_question_opens_no_other() {
    let story = Story::reported().found_lacking(Question::Sharing);
    for scope in [Scope::MakePlan, Scope::Coordinate, Scope::PassOn { to: hospital(), name: line("x") }] {
        let _ = story.clone().expect_refusal(Cast::Unit, presumed(1, scope), Refusal::CompetenceNotAssessed);
    }
    let _ = story.when(Cast::Unit, presumed(1, sharing(Cast::Nina, &[Section::Goals])));
}

#[test]
fn a_finding_runs_out_after_its_last_day_and_the_latest_counts() {
    let story = Story::reported().when(Cast::Unit, finding(0x900, Question::Plan, true, date(2026, 12, 24)));
    let _ = story.clone().at(date(2026, 12, 24), 23, 59).when(Cast::Unit, presumed(1, Scope::MakePlan));
    let _ = story.clone().at(date(2026, 12, 25), 0, 0).expect_refusal(
        Cast::Unit,
        presumed(1, Scope::MakePlan),
        Refusal::CompetenceNotAssessed,
    );
    let better = finding(0x901, Question::Plan, false, date(2027, 1, 24));
    let _ = story.when(Cast::Unit, better).expect_refusal(
        Cast::Unit,
        presumed(1, Scope::MakePlan),
        Refusal::CompetenceNotAssessed,
    );
    let _ = Story::reported().expect_refusal(
        Cast::Unit,
        finding(0x900, Question::Plan, true, first_day()),
        Refusal::NeedsLastDay,
    );
}

#[test]
fn only_professionals_with_a_part_in_the_case_assess_it() {
    let story = Story::living_plan()
        .joined_by(Cast::Nina)
        .represented_by(Cast::Guardian, Kind::Guardian)
        .represented_by(Cast::Husband, Kind::Relative)
        .represented_by(Cast::Peer, Kind::Peer);
    let found = || finding(0x900, Question::Plan, true, date(2027, 6, 1));
    for who in [Cast::Person, Cast::Guardian, Cast::Husband, Cast::Peer, Cast::Outsider, Cast::Omar] {
        let refusal = story.clone().refusal(who, found());
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
    for who in [Cast::Nina, Cast::Marte, Cast::Unit, Cast::Liv] {
        let _ = story.clone().when(who, found());
    }
}

#[test]
fn next_of_kin_follow_along_while_a_finding_stands_and_decide_nothing() {
    let story = Story::living_plan().represented_by(Cast::Husband, Kind::NextOfKin);
    assert_eq!(story.actor(Cast::Husband).capacities(), [Capacity::Relative]);
    assert!(!story.sees(Cast::Husband, Section::Goals));
    let story = story.when(Cast::Unit, finding(0x900, Question::Sharing, true, date(2026, 12, 24)));
    assert_eq!(story.actor(Cast::Husband).capacities(), [Capacity::NextOfKin]);
    assert!(
        story.sees(Cast::Husband, Section::Goals) && story.may(Cast::Husband, Deed::Write(Section::Goals))
    );
    for deed in [Deed::Consent, Deed::Withdraw, Deed::Approve, Deed::Answer, Deed::Represent, Deed::End] {
        assert!(!story.may(Cast::Husband, deed), "{deed:?}");
    }
    assert!(!story.sees(Cast::Husband, Section::Notes));
    let over = story.at(date(2026, 12, 25), 0, 0);
    assert!(!over.sees(Cast::Husband, Section::Goals) && !over.view(Cast::Husband).sees(Section::Consents));
}

/// The guardian has consented to plan, coordinator and sharing with Nina; there is a plan.
fn by_guardian() -> Story {
    let by = |id, scope| consent_of(Cast::Guardian, Basis::Guardian, id, scope);
    Story::said_yes()
        .represented_by(Cast::Guardian, Kind::Guardian)
        .when(Cast::Guardian, by(to_plan(), Scope::MakePlan))
        .when(Cast::Guardian, by(to_coordinate(), Scope::Coordinate))
        .appointed()
        .quick_start()
        .when(Cast::Guardian, by(consent(3), sharing(Cast::Nina, &[Section::Goals])))
}

fn doubt(id: dinplan_domain::ids::ConsentId) -> Command {
    Command::DoubtConsent { id, why: prose("Hun vil ikke dette.") }
}

fn settle(id: dinplan_domain::ids::ConsentId, stands: bool) -> Command {
    Command::SettleDoubt { id, stands, why: line("Snakket med Solveig.") }
}

#[test]
fn a_doubted_consent_opens_nothing_from_the_same_moment() {
    let story = by_guardian();
    assert!(story.sees(Cast::Nina, Section::Goals));
    let story = story.when(Cast::Marte, doubt(consent(3)));
    assert!(!story.sees(Cast::Nina, Section::Goals));
    assert!(!story.all_seen_by(&Cast::Nina.identity()).contains("trappa"));
    // The plan itself: nobody but those who speak for the person.
    let story = story.when(Cast::Unit, doubt(to_plan()));
    for who in Cast::ALL {
        let speaks = story.actor(who).speaks_for_person();
        let reads = story.all_seen_by(&who.identity()).contains("trappa");
        assert_eq!(reads, speaks, "{who:?}");
    }
}

#[test]
fn another_pair_of_eyes_settles_it_once() {
    let story = by_guardian().when(Cast::Unit, doubt(consent(3)));
    let stands = story
        .clone()
        .expect_refusal(Cast::Unit, settle(consent(3), true), Refusal::NotAlone)
        .expect_refusal(Cast::Guardian, settle(consent(3), true), Refusal::NotYours(Deed::Settle))
        .expect_refusal(Cast::Marte, settle(consent(3), true), Refusal::NotYours(Deed::Settle))
        .when(Cast::Leader, settle(consent(3), true))
        .expect_refusal(Cast::Leader, settle(consent(3), false), Refusal::AlreadyAnswered);
    assert!(stands.sees(Cast::Nina, Section::Goals));
    let falls = story.when(Cast::Leader, settle(consent(3), false));
    assert!(!falls.sees(Cast::Nina, Section::Goals));
}

#[test]
fn a_doubt_is_not_passed_by_consenting_once_more() {
    let again =
        |n| consent_of(Cast::Guardian, Basis::Guardian, consent(n), sharing(Cast::Nina, &[Section::Goals]));
    let story = by_guardian()
        .when(Cast::Unit, doubt(consent(3)))
        .expect_refusal(Cast::Guardian, again(4), Refusal::NotAlone)
        .then("nothing is open", |s| !s.sees(Cast::Nina, Section::Goals));
    // The person decides all the same.
    let _ =
        story.shared_with(Cast::Nina, &[Section::Goals]).then("own", |s| s.sees(Cast::Nina, Section::Goals));
}

#[test]
fn a_doubted_consent_can_be_taken_back() {
    let story = by_guardian().when(Cast::Unit, doubt(consent(3))).withdraws(consent(3));
    let _ = story.expect_refusal(Cast::Leader, settle(consent(3), true), Refusal::ConsentGone);
}

#[test]
fn while_a_doubt_waits_the_chair_waits_and_when_it_falls_nobody_coordinates() {
    let mut story = by_guardian().when(Cast::Unit, doubt(to_coordinate()));
    assert!(!story.sees(Cast::Marte, Section::Goals), "suspended");
    // Something else runs out meanwhile.
    let until = Some(date(2026, 12, 1));
    let peer = NewRepresentative { until, ..close(Cast::Peer, Kind::Peer) };
    story = story.when(Cast::Unit, Command::NameRepresentative(peer)).on(date(2026, 12, 2));
    story.turn().unwrap();
    assert!(story.actor(Cast::Marte).is(Capacity::Coordinator));
    let stands = story.clone().when(Cast::Leader, settle(to_coordinate(), true));
    assert!(stands.sees(Cast::Marte, Section::Goals));
    let falls = story.when(Cast::Leader, settle(to_coordinate(), false));
    assert!(falls.case.coordinators.current().next().is_none());
}

#[test]
fn a_persons_own_consent_is_not_doubted_by_others() {
    for who in [Cast::Unit, Cast::Marte, Cast::Liv] {
        let _ = Story::usable_plan().expect_refusal(who, doubt(to_plan()), Refusal::OwnConsent);
    }
}

/// Mother and father, who live apart, each with a phone.
fn apart() -> Story {
    let phone = |n: &str| Some(line(n));
    let mother = NewRepresentative { phone: phone("40 00 00 01"), ..close(Cast::Mother, Kind::Parent) };
    let father =
        NewRepresentative { phone: phone("40 00 00 02"), apart: true, ..close(Cast::Father, Kind::Parent) };
    Story::opened_by(Cast::Liv, date(2015, 5, 5))
        .when(Cast::Unit, Command::NameRepresentative(mother))
        .when(Cast::Unit, Command::NameRepresentative(father))
}

#[test]
fn the_other_parent_agrees_or_objects() {
    let by_mother =
        consent_of(Cast::Mother, Basis::Parent, consent(3), sharing(Cast::Turid, &[Section::Goals]));
    let agree = || Command::AgreeToConsent { id: consent(3) };
    let story = apart().when(Cast::Mother, by_mother);
    let agreed = story
        .clone()
        .expect_refusal(Cast::Mother, agree(), Refusal::NothingToAnswer)
        .expect_refusal(Cast::Unit, agree(), Refusal::NothingToAnswer)
        .when(Cast::Father, agree())
        .expect_refusal(Cast::Father, agree(), Refusal::NothingToAnswer);
    assert_eq!(agreed.case.consent(consent(3)).unwrap().agreed.len(), 1);
    let stands = |s: &Story| s.case.consent(consent(3)).unwrap().stands_on(s.today());
    let _ = story
        .expect_refusal(Cast::Mother, doubt(consent(3)), Refusal::OwnConsent)
        .when(Cast::Father, doubt(consent(3)))
        .then("suspended", |s| !stands(s))
        .when(Cast::Unit, settle(consent(3), true))
        .then("stands", stands);
}

#[test]
fn parents_who_live_apart_do_not_get_each_others_phone() {
    let story = apart();
    let text = |who: Cast| story.all_seen_by(&who.identity());
    assert!(text(Cast::Mother).contains("40 00 00 01") && !text(Cast::Mother).contains("40 00 00 02"));
    assert!(text(Cast::Father).contains("40 00 00 02") && !text(Cast::Father).contains("40 00 00 01"));
    assert!(text(Cast::Unit).contains("40 00 00 01") && text(Cast::Unit).contains("40 00 00 02"));
    // Nor by writing oneself down as one who lives there.
    let moved_in = NewRepresentative { apart: false, ..close(Cast::Father, Kind::Parent) };
    let _ = story.expect_refusal(
        Cast::Father,
        Command::NameRepresentative(moved_in),
        Refusal::NotYours(Deed::Represent),
    );
}

#[test]
fn one_parent_does_not_write_the_other_out() {
    let not_theirs = || Refusal::NotYours(Deed::Represent);
    for kind in [Kind::Relative, Kind::Peer, Kind::Helper] {
        let _ = apart().expect_refusal(
            Cast::Mother,
            Command::NameRepresentative(close(Cast::Father, kind)),
            not_theirs(),
        );
    }
    let end = Command::EndRepresentative { person: Cast::Father.id() };
    let _ = apart().expect_refusal(Cast::Mother, end, not_theirs());
    // Nor does a person end a guardianship by calling the guardian something else.
    let story = Story::reported().represented_by(Cast::Guardian, Kind::Guardian);
    let friend = Command::NameRepresentative(close(Cast::Guardian, Kind::Relative));
    let _ = story.expect_refusal(Cast::Person, friend, not_theirs());
}

#[test]
fn an_ended_case_is_not_doubted() {
    let end = Command::End { reason: EndReason::NeedOver, note: None };
    let _ =
        by_guardian().when(Cast::Unit, end).expect_refusal(Cast::Unit, doubt(to_plan()), Refusal::CaseClosed);
}
