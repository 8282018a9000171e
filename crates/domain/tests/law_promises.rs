//! A promise counts when its owner has accepted it; silence is told to the owner, the coordinator and the
//! unit, never to the family; whoever goes leaves an open promise, never another's silent yes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Actor;
use dinplan_domain::command::{Command, CounterAnswer, NewParticipant, PromiseAnswer};
use dinplan_domain::coordinator::{self, EndReason};
use dinplan_domain::decide::decide;
use dinplan_domain::desk;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::evolve;
use dinplan_domain::ids::CommandId;
use dinplan_domain::notice::{self, Addressee, Notice, Place};
use dinplan_domain::participant::Who;
use dinplan_domain::plan::Promise;
use dinplan_domain::policy::Deed;
use dinplan_domain::promise::{Counter, Vacant};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::measures::{Measure, Responsible};
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::turn::Turn;
use jiff::civil::{Date, date};
use uuid::Uuid;

fn nina() -> Responsible {
    Responsible::Participant(Cast::Nina.part())
}

fn training() -> Measure {
    measure("Trening to ganger i uka", nina())
}

/// Nina takes part, sees the measures, and is asked for one (4), on 22 November.
fn asked() -> Story {
    Story::usable_plan()
        .accepts(Cast::Person, entry(3))
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Section::Measures])
        .when(Cast::Marte, write(entry(4), 0, Content::Measures(training())))
}

fn promise(story: &Story) -> Promise {
    story.case.entry(entry(4)).unwrap().promise.clone().unwrap()
}

fn vacant(story: &Story) -> Option<Vacant> {
    match promise(story) {
        Promise::Open { why, .. } => Some(why),
        _ => None,
    }
}

fn answer_by(story: &Story) -> Option<Date> {
    story.case.entry(entry(4)).unwrap().patience().map(|p| p.by)
}

fn answers(answer: PromiseAnswer) -> Command {
    Command::Promise { id: entry(4), seen: 1, answer }
}

fn less() -> Counter {
    Counter {
        what: line("Trening på gruppe"),
        scope: Some(line("en gang i uka")),
        by: Some(date(2027, 2, 1)),
        words: Some(line("Gruppa har plass")),
    }
}

fn countered() -> Story {
    asked().when(Cast::Nina, answers(PromiseAnswer::Counter(less())))
}

/// Every notice of the whole story, each given the case right after its event.
fn noticed(story: &Story) -> Vec<Notice> {
    let (first, rest) = story.told.split_first().unwrap();
    let mut case = dinplan_domain::evolve::begin(first).unwrap();
    let mut found = Vec::new();
    for recorded in rest {
        case = evolve(case, recorded);
        found.extend(notice::of(&case, recorded));
    }
    found
}

fn says(story: &Story, key: &str) -> Vec<Addressee> {
    noticed(story).into_iter().filter(|n| n.says == key).map(|n| n.to).collect()
}

/// What the program itself does, when the directory changes.
fn left(mut story: Story, who: Who) -> Story {
    let actor = Actor::system(line("Dinplan"));
    for event in decide(&story.case, &actor, &Command::Left(who), story.now).unwrap() {
        let revision = story.case.revision.next();
        let command = CommandId::from_uuid(Uuid::from_u128(0x1EF7));
        let recorded = Recorded { revision, at: story.now, by: actor.by(None), command, event };
        story.case = evolve(story.case.clone(), &recorded);
        story.told.push(recorded);
    }
    story
}

fn staff(who: Cast) -> Who {
    let org = who.identity().post().unwrap().org;
    Who::Staff { person: who.id(), org, unit: None }
}

// When the answer is expected.

#[test]
fn the_owner_has_a_week_unless_the_one_who_asks_names_a_day() {
    assert_eq!(answer_by(&asked()), Some(date(2026, 11, 29)));
    let named = |day| Content::Measures(Measure { answer_by: Some(day), ..training() });
    let soon = asked().when(Cast::Marte, write(entry(4), 1, named(date(2026, 11, 25))));
    assert_eq!(answer_by(&soon), Some(date(2026, 11, 25)));
    // A day that has passed is no day to answer by.
    let past = asked().when(Cast::Marte, write(entry(4), 1, named(date(2026, 11, 1))));
    assert_eq!(answer_by(&past), Some(date(2026, 11, 29)));
}

#[test]
fn what_was_asked_before_there_were_such_days_waits_a_week() {
    let mut story = asked();
    let plan = story.case.plan.as_mut().unwrap();
    let entry = plan.entries.iter_mut().find(|e| e.id == entry(4)).unwrap();
    let Some(Promise::Asked { patience, .. }) = &mut entry.promise else { panic!() };
    *patience = None;
    assert_eq!(answer_by(&story), Some(date(2026, 11, 29)));
    let stored = r#"{"Asked":{"since":{"by":{"person":"00000000-0000-0000-0000-000000000000","name":"x","capacity":"person","org_name":null},"at":"2026-11-22T09:00:00Z"}}}"#;
    let read: Promise = serde_json::from_str(stored).unwrap();
    assert!(matches!(read, Promise::Asked { patience: None, word: None, .. }));
}

// Another proposal.

#[test]
fn what_the_owner_proposes_instead_is_no_promise_until_it_is_taken() {
    let story = countered();
    assert!(!story.case.entry(entry(4)).unwrap().is_agreed());
    assert_eq!(desk::card(&story.case, story.now).countered, 1);
    let take = Command::AnswerCounter { id: entry(4), seen: 1, answer: CounterAnswer::Take };
    let story = story.when(Cast::Marte, take);
    let taken = story.case.entry(entry(4)).unwrap();
    assert!(taken.is_agreed());
    assert_eq!(taken.version, 2);
    assert_eq!(taken.measure().unwrap().what, line("Trening på gruppe"));
    let Promise::Accepted { stamp } = promise(&story) else { panic!() };
    assert_eq!(stamp.by.name, Cast::Nina.name(), "it is Nina's word, not Marte's");
    assert_eq!(says(&story, "notice-promise-taken"), [Addressee::AtWork(Cast::Nina.id())]);
}

#[test]
fn a_proposal_that_is_turned_down_asks_anew_with_the_word() {
    let word = line("To ganger er det som hjelper");
    let down = CounterAnswer::TurnDown(word.clone());
    let story = countered().on(date(2026, 12, 1));
    let story = story.when(Cast::Person, Command::AnswerCounter { id: entry(4), seen: 1, answer: down });
    assert!(matches!(promise(&story), Promise::Asked { word: Some(told), .. } if told == word));
    assert_eq!(answer_by(&story), Some(date(2026, 12, 8)));
    let _ =
        story.accepts(Cast::Nina, entry(4)).then("agreed", |s| s.case.entry(entry(4)).unwrap().is_agreed());
}

#[test]
fn a_proposal_is_settled_by_the_person_or_the_coordinator_and_not_by_who_made_it() {
    let take = || Command::AnswerCounter { id: entry(4), seen: 1, answer: CounterAnswer::Take };
    let _ = countered()
        .expect_refusal(Cast::Nina, take(), Refusal::NotYours(Deed::Write(Section::Measures)))
        .when(Cast::Person, take());
    let _ = asked().expect_refusal(Cast::Marte, take(), Refusal::NothingToAnswer);
}

#[test]
fn a_proposal_is_another_promise_and_has_a_time() {
    let with = |change: fn(&mut Counter)| {
        let mut offer = less();
        change(&mut offer);
        answers(PromiseAnswer::Counter(offer))
    };
    let same = |offer: &mut Counter| {
        let m = training();
        *offer = Counter { what: m.what, scope: m.scope, by: m.by, words: Some(line("Nei")) };
    };
    let _ = asked()
        .expect_refusal(Cast::Nina, with(same), Refusal::SameAsAsked)
        .expect_refusal(Cast::Nina, with(|offer| offer.by = None), Refusal::ImpossibleTerm)
        .expect_refusal(Cast::Marte, with(|_| ()), Refusal::NotYourMeasure);
}

// Silence.

/// Every day from the first to the last, as the job turns it.
fn days(mut story: Story, to: Date) -> Story {
    while story.today() < to {
        let next = story.today().tomorrow().unwrap();
        story = story.on(next);
        let _ = story.turn();
    }
    story
}

fn turned(story: &Story) -> Vec<(Date, Turn)> {
    let turns = story.told.iter().filter_map(|r| match &r.event {
        Event::Turned { upto, turns } => Some(turns.iter().map(|turn| (*upto, *turn)).collect::<Vec<_>>()),
        _ => None,
    });
    turns.flatten().collect()
}

#[test]
fn silence_reminds_the_owner_then_the_coordinator_then_the_unit_each_once() {
    let story = days(asked(), date(2026, 12, 31));
    let expected = [
        (date(2026, 11, 29), Turn::PromiseDue(entry(4))),
        (date(2026, 12, 2), Turn::PromiseToCoordinator(entry(4))),
        (date(2026, 12, 9), Turn::PromiseToUnit(entry(4))),
    ];
    assert_eq!(turned(&story), expected);
    assert_eq!(says(&story, "notice-promise-due"), [Addressee::AtWork(Cast::Nina.id())]);
    assert_eq!(says(&story, "notice-promise-silent"), [Addressee::AtWork(Cast::Marte.id())]);
    assert_eq!(says(&story, "notice-service-silent"), [Addressee::Unit(home())]);
    // Not one word to the person, nor to anyone close.
    let of_silence = noticed(&story)
        .into_iter()
        .filter(|n| n.kind == notice::Kind::Promise && n.says != "notice-promise-asked");
    assert!(of_silence.into_iter().all(|n| !matches!(n.to, Addressee::Private(_))));
    assert_eq!(story.case.entry(entry(4)).unwrap().silent_since(story.today()), Some(date(2026, 11, 29)));
}

#[test]
fn what_has_been_answered_meanwhile_is_not_chased() {
    let no = answers(PromiseAnswer::Decline(line("Ikke kapasitet")));
    for answer in [answers(PromiseAnswer::Accept), no, answers(PromiseAnswer::Counter(less()))] {
        let story = days(asked(), date(2026, 12, 1)).when(Cast::Nina, answer);
        let story = days(story, date(2026, 12, 31));
        assert_eq!(turned(&story), [(date(2026, 11, 29), Turn::PromiseDue(entry(4)))]);
    }
}

#[test]
fn the_person_and_those_close_are_not_chased_and_the_unit_does_not_hear_of_them() {
    let own = Content::Measures(measure("Ringe legen", Responsible::Person));
    let peer = Content::Measures(measure("Turgruppe", Responsible::Participant(Cast::Peer.part())));
    let story = Story::usable_plan()
        .joined_by(Cast::Peer)
        .shared_with(Cast::Peer, &[Section::Measures])
        .when(Cast::Marte, write(entry(4), 0, own))
        .when(Cast::Marte, write(entry(5), 0, peer));
    let story = days(story, date(2026, 12, 31));
    let only = |turn: &Turn| matches!(turn, Turn::PromiseToCoordinator(_));
    assert!(turned(&story).iter().all(|(_, turn)| only(turn)), "{:?}", turned(&story));
    assert!(desk::card(&story.case, story.now).silent.is_empty());
}

#[test]
fn the_unit_sees_which_service_is_silent_and_not_what_the_measure_says() {
    let story = asked();
    let card = desk::card(&story.case, story.now).without_measures();
    assert_eq!(card.silent_on(date(2026, 11, 29)).count(), 0, "the day itself is in time");
    assert_eq!(card.silent_on(date(2026, 11, 30)).count(), 1);
    assert_eq!(card.silent_to_unit(date(2026, 12, 8)).count(), 0);
    assert_eq!(card.silent_to_unit(date(2026, 12, 9)).count(), 1);
    assert!(!format!("{card:?}").contains("Trening"));
    let home_name = Cast::Nina.participant().org_name.unwrap_or_else(|| Cast::Nina.name());
    assert_eq!(card.silent.first().unwrap().who, home_name);
}

#[test]
fn while_the_plan_rests_nobody_is_chased_and_the_days_begin_anew() {
    let story = asked().when(Cast::Person, Command::Pause { reason: line("Ferie") });
    let story = days(story, date(2026, 12, 20)).when(Cast::Person, Command::Resume);
    assert!(turned(&story).is_empty());
    assert_eq!(answer_by(&story), Some(date(2026, 12, 27)));
}

// Whoever goes leaves it open.

#[test]
fn when_the_owner_leaves_the_promise_is_open_and_in_the_coordinators_tasks() {
    let story = asked().accepts(Cast::Nina, entry(4));
    let story = story.when(Cast::Marte, Command::EndParticipant { id: Cast::Nina.part() });
    assert_eq!(vacant(&story), Some(Vacant::Left));
    assert_eq!(desk::card(&story.case, story.now).declined, 1);
    // Marte did it herself; had the calendar done it, she would be told.
    assert!(says(&story, "notice-promise-open").is_empty());
}

#[test]
fn when_the_participation_runs_out_the_promise_is_open() {
    let until = NewParticipant { until: Some(date(2026, 12, 10)), ..Cast::Nina.participant() };
    let story = asked().accepts(Cast::Nina, entry(4)).when(Cast::Marte, Command::NameParticipant(until));
    assert!(matches!(promise(&story), Promise::Accepted { .. }));
    let story = days(story, date(2026, 12, 12));
    assert_eq!(vacant(&story), Some(Vacant::Left));
    assert_eq!(says(&story, "notice-promise-open"), [Addressee::AtWork(Cast::Marte.id())]);
}

#[test]
fn when_the_measures_are_shared_no_more_the_promise_is_open_and_asked_again_when_they_are() {
    let story = asked().accepts(Cast::Nina, entry(4)).withdraws(Cast::Nina.share());
    assert_eq!(vacant(&story), Some(Vacant::NotShared));
    let again = consenting(consent(0x77), sharing(Cast::Nina, &[Section::Measures]));
    let story = story.on(date(2026, 12, 1)).when(Cast::Person, again);
    assert!(matches!(promise(&story), Promise::Asked { .. }), "asked, not silently accepted");
    assert_eq!(answer_by(&story), Some(date(2026, 12, 8)));
}

#[test]
fn who_cannot_see_it_is_not_asked_until_it_is_shared() {
    let story = Story::usable_plan()
        .joined_by(Cast::Nina)
        .when(Cast::Marte, write(entry(4), 0, Content::Measures(training())));
    assert_eq!(vacant(&story), Some(Vacant::NotShared));
    let story = story.shared_with(Cast::Nina, &[Section::Measures]);
    assert!(matches!(promise(&story), Promise::Asked { .. }));
    let to = says(&story, "notice-promise-asked");
    assert!(to.contains(&Addressee::AtWork(Cast::Nina.id())), "{to:?}");
}

#[test]
fn a_part_that_another_takes_over_is_asked_of_the_other() {
    let other = NewParticipant { id: Cast::Nina.part(), ..Cast::Omar.participant() };
    let story = asked()
        .accepts(Cast::Nina, entry(4))
        .shared_with(Cast::Omar, &[Section::Measures])
        .when(Cast::Marte, Command::NameParticipant(other));
    assert!(matches!(promise(&story), Promise::Asked { .. }));
}

#[test]
fn what_the_coordinator_promised_is_open_until_the_next_one_is_asked() {
    let mine = Content::Measures(measure("Ringe skolen", Responsible::Coordinator));
    let relieve = Command::EndAppointment { id: appointment(1), reason: EndReason::Relieved, note: None };
    let story = Story::usable_plan().when(Cast::Marte, write(entry(4), 0, mine));
    assert!(matches!(promise(&story), Promise::Accepted { .. }));
    let story = story.when(Cast::Unit, relieve);
    assert_eq!(vacant(&story), Some(Vacant::NoCoordinator));
    let story = story.when(Cast::Unit, appoint(2, coordinator::Kind::Municipal, Cast::Kjell));
    assert!(matches!(promise(&story), Promise::Asked { .. }));
    let _ = story.accepts(Cast::Kjell, entry(4));
}

// The empty chair.

#[test]
fn a_coordinator_who_leaves_the_job_leaves_the_chair_and_it_is_told() {
    let story = left(Story::usable_plan(), staff(Cast::Marte));
    assert_eq!(desk::shelf(&story.case, story.today()), desk::Shelf::Vacant);
    let ended = story.case.coordinators.all.first().and_then(|a| a.ended.clone()).unwrap();
    assert_eq!(ended.reason, EndReason::LeftJob);
    assert_eq!(says(&story, "notice-chair-empty"), [Addressee::Unit(home())]);
    assert_eq!(says(&story, "notice-no-coordinator"), [Addressee::Private(Cast::Person.id())]);
    assert!(story.view(Cast::Person).vacant_since.is_some(), "the person sees it the same minute");
}

#[test]
fn an_employee_who_leaves_the_job_leaves_the_team_and_an_open_promise() {
    let story = left(asked().accepts(Cast::Nina, entry(4)), staff(Cast::Nina));
    assert_eq!(vacant(&story), Some(Vacant::Left));
    assert!(story.actor(Cast::Nina).capacities().is_empty());
    assert_eq!(says(&story, "notice-promise-open"), [Addressee::AtWork(Cast::Marte.id())]);
}

#[test]
fn nobody_but_the_program_says_that_someone_left_the_job() {
    let marte = || Command::Left(staff(Cast::Marte));
    for who in Cast::ALL {
        let refusal = Story::living_plan().refusal(who, marte());
        assert!(matches!(refusal, Refusal::NotYours(Deed::Turn) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
}

// Freshness.

fn goals_seen(version: u32) -> Command {
    Command::ConfirmAll { section: Section::Goals, seen: vec![(entry(2), version)] }
}

#[test]
fn a_section_is_confirmed_in_one_press_as_far_as_it_was_seen() {
    let story = Story::usable_plan().on(date(2027, 2, 1)).when(Cast::Person, goals_seen(1));
    let goal = story.case.entry(entry(2)).unwrap();
    assert_eq!(goal.fresh().by.name, Cast::Person.name());
    assert_eq!(goal.version, 1, "nobody who writes is disturbed");
    let changed = story.when(Cast::Marte, write(entry(2), 1, goal_of("Klare trappa alene")));
    let _ = changed.expect_refusal(Cast::Person, goals_seen(1), Refusal::EntryGone(entry(2)));
    let nina = asked().refusal(Cast::Nina, goals_seen(1));
    assert_eq!(nina, Refusal::NotYours(Deed::Write(Section::Goals)));
}

fn goal_of(title: &str) -> Content {
    goal(title, None)
}

#[test]
fn what_nobody_has_confirmed_for_long_is_stale_and_the_coordinator_hears_once() {
    let story = Story::usable_plan().accepts(Cast::Person, entry(3));
    let from = date(2027, 3, 22); // 120 days later
    let story = days(story, date(2027, 4, 30));
    assert_eq!(
        turned(&story).into_iter().filter(|(_, t)| *t == Turn::Stale).collect::<Vec<_>>(),
        [(from, Turn::Stale)]
    );
    let stale: Vec<_> = noticed(&story).into_iter().filter(|n| n.says == "notice-stale").collect();
    assert_eq!(stale.len(), 1);
    assert!(stale.iter().all(|n| n.to == Addressee::AtWork(Cast::Marte.id()) && n.place == Place::Freshness));
    let card = desk::card(&story.case, story.now);
    assert_eq!((card.stale_on(date(2027, 3, 21)), card.stale_on(from)), (0, 3));
    assert_eq!(story.view(Cast::Person).plan.unwrap().stale.len(), 3);
    let story = story.when(Cast::Person, goals_seen(1));
    assert_eq!(desk::card(&story.case, story.now).stale_on(story.today()), 2);
}
