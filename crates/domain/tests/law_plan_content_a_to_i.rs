//! Forskrift om individuell plan, the content of the plan: letters a to i, period, approval, revision.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::Basis;
use dinplan_domain::command::Command;
use dinplan_domain::competence::Question;
use dinplan_domain::consent::Form;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::law::Provision;
use dinplan_domain::plan::{Happened, PlanState, Progress, Term};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Letter};
use jiff::civil::date;

fn missing(story: &Story) -> Vec<Letter> {
    story.case.missing(story.today())
}

fn situation(topic: Topic) -> Content {
    Content::Situation(Situation { topic, words: prose("Slik er det") })
}

fn mark(letter: Letter, reason: Option<&str>) -> Command {
    Command::Mark { letter, reason: reason.map(line) }
}

#[test]
fn without_a_plan_everything_is_missing() {
    assert_eq!(missing(&Story::consented()), Letter::ALL);
}

#[test]
fn each_letter_is_answered_by_its_own_part_and_by_nothing_else() {
    use Letter::{A, B, C, D, E, F, G, H, I};
    let mut story = Story::consented().when(Cast::Person, begin_plan());
    assert_eq!(missing(&story), [A, B, C, D, E, F, G, I], "h stands on the consent");
    // (a letter, what answers it)
    story = story.when(Cast::Person, write(entry(10), 0, goal("Klare trappa", None)));
    assert!(missing(&story).contains(&A), "goals alone are not resources and needs");
    story = story
        .when(Cast::Person, write(entry(11), 0, situation(Topic::Resources)))
        .when(Cast::Person, write(entry(12), 0, situation(Topic::Needs)));
    assert_eq!(missing(&story), [B, C, D, E, F, G, I]);
    story = story.appointed();
    assert_eq!(missing(&story), [B, D, E, F, G, I]);
    story = story.joined_by(Cast::Nina);
    assert_eq!(missing(&story), [D, E, F, G, I]);
    let contribution = Content::Contributions(Contribution { who: line("Nina"), what: prose("Trener") });
    story = story.when(Cast::Marte, write(entry(13), 0, contribution));
    assert_eq!(missing(&story), [E, F, G, I]);
    let mut what = measure("Trening", Responsible::Person);
    story = story.when(Cast::Marte, write(entry(14), 0, Content::Measures(what.clone())));
    assert_eq!(missing(&story), [F, G, I], "what is done is not yet how");
    what.how = Some(prose("Slik"));
    story = story.when(Cast::Marte, write(entry(14), 1, Content::Measures(what)));
    assert_eq!(missing(&story), [G, I]);
    story = story.with_term(term());
    assert_eq!(missing(&story), [I]);
    let cooperation =
        Content::Cooperation(Cooperation { with: line("NAV"), weight: Weight::Wished, about: prose("Bil") });
    story = story.when(Cast::Marte, write(entry(15), 0, cooperation));
    assert!(missing(&story).is_empty());
    assert_eq!(missing(&story.withdraws(to_plan())), [H]);
}

#[test]
fn what_has_ended_answers_no_letter() {
    let story = Story::usable_plan();
    assert!(!missing(&story).contains(&Letter::E));
    let story = story.when(Cast::Person, Command::EndEntry { id: entry(3), seen: 1, reason: line("x") });
    assert!(missing(&story).contains(&Letter::E));
}

#[test]
fn a_point_that_does_not_apply_is_marked_with_who_said_so_and_can_be_unmarked() {
    let story = Story::usable_plan().when(Cast::Person, mark(Letter::I, Some("Ingen andre")));
    assert!(!missing(&story).contains(&Letter::I));
    let said = &story.case.plan.as_ref().unwrap().marks[&Letter::I];
    assert_eq!((&said.reason, &said.stamp.by.name), (&line("Ingen andre"), &Cast::Person.name()));
    assert!(missing(&story.when(Cast::Person, mark(Letter::I, None))).contains(&Letter::I));
}

#[test]
fn goals_coordinator_period_and_consent_always_apply() {
    for letter in [Letter::A, Letter::C, Letter::G, Letter::H] {
        let refusal = Story::usable_plan().refusal(Cast::Person, mark(letter, Some("x")));
        assert_eq!(refusal, Refusal::LetterAlwaysApplies(letter));
        assert_eq!(refusal.provision(), Some(Provision::PlanContent));
    }
}

// Letter g: the period.

#[test]
fn the_period_is_in_order_and_revised_within() {
    let with = |from, to, revision| Command::SetTerm(Term { from, to, revision });
    let (from, to) = (date(2026, 11, 22), date(2027, 11, 21));
    let story = Story::usable_plan();
    for impossible in [
        with(to, from, date(2027, 5, 3)),
        with(from, to, date(2027, 11, 22)),
        with(from, to, from),
        with(from, date(2040, 1, 1), date(2027, 5, 3)),
    ] {
        assert_eq!(story.clone().refusal(Cast::Marte, impossible), Refusal::ImpossibleTerm);
    }
    let past = with(date(2026, 1, 1), to, date(2026, 11, 21));
    let _ = story
        .expect_refusal(Cast::Marte, past, Refusal::RevisionInThePast)
        .when(Cast::Marte, with(from, to, to));
}

#[test]
fn no_approval_without_a_period() {
    let story = Story::usable_plan();
    let hash = story.case.content_hash().unwrap();
    let _ = story.expect_refusal(
        Cast::Person,
        Command::Approve { hash, voice: own_voice(), form: Form::Electronic },
        Refusal::NoTerm,
    );
}

// The person's yes.

#[test]
fn the_person_approves_exactly_what_was_read() {
    let story = Story::usable_plan().with_term(term());
    let read = story.case.content_hash().unwrap();
    let approve = || Command::Approve { hash: read.clone(), voice: own_voice(), form: Form::Electronic };
    for change in [
        write(entry(1), 1, matters("Noe annet")),
        Command::SetTerm(Term { revision: date(2027, 6, 1), ..term() }),
        mark(Letter::I, Some("Ingen andre")),
        Command::NameParticipant(Cast::Nina.participant()),
    ] {
        let _ = story.clone().when(Cast::Marte, change).expect_refusal(
            Cast::Person,
            approve(),
            Refusal::PlanChanged,
        );
    }
    let other_coordinator = appoint(2, Kind::Municipal, Cast::Kjell);
    let _ = story.clone().when(Cast::Unit, other_coordinator).expect_refusal(
        Cast::Person,
        approve(),
        Refusal::PlanChanged,
    );
    let _ = story
        .when(Cast::Marte, Command::Confirm { id: entry(1) })
        .when(Cast::Person, approve())
        .then("in force", |s| s.case.plan.as_ref().unwrap().state.in_force());
}

#[test]
fn what_was_approved_still_reads_the_same_until_it_is_changed() {
    let story = Story::living_plan();
    let approved = story.case.plan.as_ref().unwrap().state.approval().unwrap().hash.clone();
    assert_eq!(story.case.content_hash().as_deref(), Some(approved.as_str()));
    let changed = story.when(Cast::Person, write(entry(1), 1, matters("Nytt")));
    assert_ne!(changed.case.content_hash(), Some(approved));
}

#[test]
fn others_register_a_signature_on_paper_and_never_approve_themselves() {
    let story = Story::usable_plan().with_term(term()).joined_by(Cast::Nina);
    let hash = story.case.content_hash().unwrap();
    let approve = |form| Command::Approve { hash: hash.clone(), voice: own_voice(), form };
    let _ = story
        .expect_refusal(Cast::Marte, approve(Form::Electronic), Refusal::NeedsPaper)
        .expect_refusal(Cast::Nina, approve(Form::Paper), Refusal::NeedsPaper)
        .when(Cast::Marte, approve(Form::Paper));
}

#[test]
fn an_approval_for_one_who_cannot_needs_the_judgement() {
    let story = Story::usable_plan().with_term(term()).found_lacking(Question::Plan);
    let hash = story.case.content_hash().unwrap();
    let _ = story.expect_refusal(
        Cast::Marte,
        Command::Approve { hash, voice: voice(Cast::Husband, Basis::NextOfKin, None), form: Form::Paper },
        Refusal::JudgementMissing,
    );
}

// Revision: evaluated first, then the next period.

#[test]
fn the_next_period_comes_only_after_evaluation_and_begins_with_the_persons_yes() {
    let story = Story::living_plan()
        .on(date(2027, 5, 3))
        .expect_refusal(Cast::Marte, Command::SetTerm(next_term()), Refusal::NotEvaluated)
        .when(Cast::Marte, evaluation())
        .when(Cast::Marte, Command::SetTerm(next_term()));
    let state = |s: &Story| s.case.plan.as_ref().unwrap().state.clone();
    assert_eq!(state(&story).term(), Some(term()), "the old period runs until the yes");
    assert_eq!(state(&story).awaiting(), Some(next_term()));
    let story = story.approved();
    assert!(matches!(state(&story), PlanState::InForce { term, .. } if term == next_term()));
    // And the new period needs its own evaluation.
    let later = Term { from: date(2028, 11, 22), to: date(2029, 11, 21), revision: date(2029, 5, 3) };
    let _ = story.expect_refusal(Cast::Marte, Command::SetTerm(later), Refusal::NotEvaluated);
}

#[test]
fn only_a_plan_in_force_is_evaluated() {
    let _ = Story::usable_plan().with_term(term()).expect_refusal(
        Cast::Marte,
        evaluation(),
        Refusal::PlanNotInForce,
    );
}

#[test]
fn the_evaluation_keeps_what_goals_and_measures_were_called_then() {
    let story = Story::living_plan()
        .when(Cast::Person, evaluation())
        .when(Cast::Person, write(entry(2), 1, goal("Noe helt annet", None)));
    let made = &story.case.plan.as_ref().unwrap().evaluations[0];
    assert_eq!(made.goals[0].title, line("Klare trappa hjemme"));
    assert_eq!((made.goals[0].rating, made.measures[0].rating), (Progress::Some, Happened::Partly));
}

#[test]
fn a_measure_is_not_rated_as_a_goal() {
    let wrong = Command::Evaluate {
        goals: vec![(entry(3), Progress::Same, None)],
        measures: Vec::new(),
        cooperation: None,
    };
    let _ = Story::living_plan().expect_refusal(Cast::Marte, wrong, Refusal::EntryGone(entry(3)));
}

#[test]
fn the_unit_does_not_write_in_the_plan() {
    let _ = Story::usable_plan().expect_refusal(
        Cast::Unit,
        Command::SetTerm(term()),
        Refusal::NotYours(Deed::SetTerm),
    );
}
