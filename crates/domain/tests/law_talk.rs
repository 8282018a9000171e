//! Talk: who is in it, who hears of silence, and what becomes of what is suggested and handed over.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::command::Command;
use dinplan_domain::event::{EntryChange, Event};
use dinplan_domain::ids::EntryId;
use dinplan_domain::notice::{self, Addressee};
use dinplan_domain::plan::Promise;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::talk::{About, Act, Outcome, Party, TaskState};
use jiff::civil::{Date, date};

const HIDDEN: &str = "zqhemmeligqz";

fn thread() -> EntryId {
    entry(0x300)
}

fn nina() -> Party {
    Party::Participant(Cast::Nina.part())
}

fn begin(about: About, with: &[Party], asks: Option<(Party, Option<Date>)>) -> Command {
    Command::Talk(Act::Begin {
        id: thread(),
        title: line("Trappa"),
        about,
        with: with.to_vec(),
        words: prose(HIDDEN),
        asks,
    })
}

fn say(words: &str) -> Command {
    Command::Talk(Act::Say { id: thread(), words: prose(words) })
}

fn suggest(n: u128, content: dinplan_domain::sections::Content) -> Command {
    let why = Some(line("Det hjalp i fjor"));
    Command::Talk(Act::Suggest { id: entry(n), of: None, content, why })
}

fn take(n: u128) -> Command {
    Command::Talk(Act::Take { id: entry(n), entry: entry(n + 1) })
}

fn hand_over() -> Command {
    let words = prose("Søknaden om bil");
    Command::Talk(Act::HandOver { id: entry(0x340), words, about: About::Plan, by: None })
}

fn reads(story: &Story, who: Cast) -> bool {
    story.all_seen_by(&who.identity()).contains(HIDDEN)
}

/// Whom the last event tells, and what.
fn told(story: &Story) -> Vec<(Addressee, &'static str)> {
    notice::of(&story.case, story.told.last().unwrap()).into_iter().map(|n| (n.to, n.says)).collect()
}

/// What the turn of the day tells of talk.
fn talk_of(story: &mut Story) -> Vec<(Addressee, &'static str)> {
    if story.turn().is_err() {
        return Vec::new();
    }
    let all = notice::of(&story.case, story.told.last().unwrap());
    all.into_iter().filter(|n| n.kind == notice::Kind::Talk).map(|n| (n.to, n.says)).collect()
}

/// Silence: the day is turned, and this is told.
fn turned(mut story: Story, day: Date) -> (Story, Vec<(Addressee, &'static str)>) {
    story = story.on(day);
    let told = talk_of(&mut story);
    (story, told)
}

fn team() -> Story {
    Story::living_plan()
        .joined_by(Cast::Nina)
        .joined_by(Cast::Omar)
        .represented_by(Cast::Husband, Kind::Relative)
        .represented_by(Cast::Guardian, Kind::Guardian)
}

#[test]
fn a_thread_is_read_by_those_in_it_and_by_the_person() {
    let story = team().when(Cast::Marte, begin(About::Plan, &[nina()], None));
    for who in [Cast::Marte, Cast::Nina, Cast::Person, Cast::Guardian] {
        assert!(reads(&story, who), "{who:?}");
    }
    for who in [Cast::Omar, Cast::Husband, Cast::Unit, Cast::Leader, Cast::Liv, Cast::Turid] {
        assert!(!reads(&story, who), "{who:?}");
        let refusal = story.clone().refusal(who, say("x"));
        let expected =
            [Refusal::EntryGone(thread()), Refusal::NotYours(Deed::Write(Section::Talk)), Refusal::NoPart];
        assert!(expected.contains(&refusal), "{who:?} {refusal:?}");
    }
}

#[test]
fn what_the_person_begins_alone_is_not_for_the_guardian_nor_for_the_coordinator() {
    let story = team().when(Cast::Person, begin(About::Plan, &[nina()], None));
    assert!(reads(&story, Cast::Nina));
    assert!(!reads(&story, Cast::Guardian));
    assert!(!reads(&story, Cast::Marte));
}

#[test]
fn the_coordinator_follows_what_others_begin() {
    let story = team().when(Cast::Nina, begin(About::Plan, &[Party::Person], None));
    assert!(reads(&story, Cast::Marte));
}

#[test]
fn who_may_not_see_what_it_is_tied_to_is_not_taken_in_and_falls_out_when_access_ends() {
    let goal = About::Entry(entry(2));
    let story = team().expect_refusal(Cast::Marte, begin(goal, &[nina()], None), Refusal::PointsNowhere);
    let story =
        story.shared_with(Cast::Nina, &[Section::Goals]).when(Cast::Marte, begin(goal, &[nina()], None));
    assert!(reads(&story, Cast::Nina));
    let story = story.withdraws(Cast::Nina.share());
    assert!(!reads(&story, Cast::Nina));
    assert!(reads(&story, Cast::Person));
}

#[test]
fn who_leaves_the_circle_leaves_the_thread() {
    let story = team().when(Cast::Marte, begin(About::Plan, &[nina()], None));
    let story = story.when(Cast::Marte, Command::EndParticipant { id: Cast::Nina.part() });
    assert!(!reads(&story, Cast::Nina));
}

#[test]
fn nobody_talks_with_themselves_or_with_one_who_is_not_there() {
    let gone = Party::Participant(entry(0x999));
    let _ = team()
        .expect_refusal(Cast::Person, begin(About::Plan, &[], None), Refusal::PointsNowhere)
        .expect_refusal(Cast::Person, begin(About::Plan, &[gone], None), Refusal::PointsNowhere)
        .expect_refusal(
            Cast::Person,
            begin(About::Entry(entry(0x999)), &[nina()], None),
            Refusal::PointsNowhere,
        )
        .expect_refusal(
            Cast::Person,
            begin(About::Plan, &[nina()], Some((Party::Person, None))),
            Refusal::PointsNowhere,
        );
}

#[test]
fn what_one_has_read_is_remembered_once_and_ones_own_words_are_never_unread() {
    let read = Command::Talk(Act::Read { id: thread() });
    let story = team().when(Cast::Marte, begin(About::Plan, &[nina()], None));
    let unread = |story: &Story, who: Cast| story.case.talk.thread(thread()).unwrap().unread(who.id());
    assert_eq!((unread(&story, Cast::Marte), unread(&story, Cast::Nina)), (0, 1));
    let story = story.when(Cast::Nina, read.clone());
    assert_eq!(unread(&story, Cast::Nina), 0);
    let story = story.expect_refusal(Cast::Nina, read.clone(), Refusal::AlreadyAnswered);
    let story = story.when(Cast::Nina, say("Ja")).expect_refusal(Cast::Nina, read, Refusal::AlreadyAnswered);
    assert_eq!(unread(&story, Cast::Marte), 1);
}

#[test]
fn a_question_is_answered_by_the_one_who_was_asked() {
    let asks = Some((nina(), Some(date(2026, 12, 1))));
    let story = team().when(Cast::Marte, begin(About::Plan, &[Party::Person], asks));
    assert!(told(&story).contains(&(Addressee::AtWork(Cast::Nina.id()), "notice-question")));
    assert!(told(&story).contains(&(Addressee::Private(Cast::Person.id()), "notice-message")));
    let waits = |story: &Story| story.case.talk.thread(thread()).unwrap().waits().is_some();
    let story = story.when(Cast::Person, say("Jeg lurer også"));
    assert!(waits(&story), "another's word is no answer");
    let mut story = story.when(Cast::Nina, say("På tirsdag")).on(date(2026, 12, 2));
    assert!(!waits(&story));
    assert_eq!(talk_of(&mut story), [], "nobody is reminded of what is answered");
}

#[test]
fn silence_reminds_the_one_asked_then_the_coordinator_and_never_the_family() {
    let asks = Some((nina(), Some(date(2026, 12, 1))));
    let story = team().when(Cast::Person, begin(About::Plan, &[Party::Close(Cast::Husband.id())], asks));
    let (story, first) = turned(story, date(2026, 12, 2));
    assert_eq!(first, [(Addressee::AtWork(Cast::Nina.id()), "notice-question-due")]);
    let (mut story, then) = turned(story, date(2026, 12, 5));
    assert_eq!(then, [(Addressee::AtWork(Cast::Marte.id()), "notice-question-silent")]);
    story = story.on(date(2026, 12, 30));
    assert_eq!(talk_of(&mut story), [], "told once");
}

#[test]
fn the_family_is_not_reminded_of_its_own_silence() {
    let husband = Party::Close(Cast::Husband.id());
    let asks = Some((husband, Some(date(2026, 12, 1))));
    let story = team().when(Cast::Marte, begin(About::Plan, &[], asks));
    let (_, first) = turned(story, date(2026, 12, 2));
    assert_eq!(first, []);
}

#[test]
fn a_day_that_has_passed_is_today_and_without_a_day_the_municipalitys_own_deadline_counts() {
    let by = |day| {
        let story = team().when(Cast::Marte, begin(About::Plan, &[], Some((nina(), day))));
        story.case.talk.thread(thread()).unwrap().asks.clone().unwrap().by
    };
    assert_eq!(by(Some(date(2020, 1, 1))), first_day());
    assert_eq!(by(None), date(2026, 11, 27));
}

#[test]
fn a_thread_put_away_is_taken_up_again_by_a_new_message() {
    let story = team().when(Cast::Marte, begin(About::Plan, &[nina()], None));
    let story = story.when(Cast::Nina, Command::Talk(Act::Close { id: thread() }));
    assert!(story.case.talk.thread(thread()).unwrap().closed.is_some());
    let story = story.when(Cast::Person, say("En ting til"));
    assert!(story.case.talk.thread(thread()).unwrap().closed.is_none());
}

#[test]
fn who_may_not_write_a_part_suggests_and_who_may_takes_it_with_the_name_beside_it() {
    let story = team().shared_with(Cast::Omar, &[Section::Goals]);
    let story = story.when(Cast::Omar, suggest(0x320, goal("Svømme", None)));
    assert_eq!(told(&story), [(Addressee::AtWork(Cast::Marte.id()), "notice-suggestion")]);
    let refused = Refusal::NotYours(Deed::Write(Section::Goals));
    let story = story.expect_refusal(Cast::Omar, take(0x320), refused).when(Cast::Marte, take(0x320));
    assert_eq!(told(&story), [(Addressee::AtWork(Cast::Omar.id()), "notice-suggestion-taken")]);
    let entry = story.case.entry(entry(0x321)).unwrap();
    assert_eq!(entry.written.by.name, Cast::Marte.name());
    let change = story.told.iter().rev().find_map(|r| match &r.event {
        Event::EntrySet { change, why, .. } => Some((*change, why.clone().unwrap().to_string())),
        _ => None,
    });
    assert_eq!(change, Some((EntryChange::Suggested, "Omar Haugen: Det hjalp i fjor".to_owned())));
    let _ = story.expect_refusal(Cast::Person, take(0x320), Refusal::AlreadyAnswered);
}

#[test]
fn a_suggestion_for_what_was_changed_meanwhile_does_not_overwrite_it() {
    let change = Act::Suggest {
        id: entry(0x320),
        of: Some((entry(2), 1)),
        content: goal("Klare begge trappene", None),
        why: None,
    };
    let _ = team()
        .shared_with(Cast::Omar, &[Section::Goals])
        .when(Cast::Omar, Command::Talk(change))
        .when(Cast::Person, write(entry(2), 1, goal("Klare trappa ute", None)))
        .expect_refusal(Cast::Marte, take(0x320), Refusal::EntryChanged(entry(2)));
}

#[test]
fn a_child_suggests_and_a_parent_takes_it_not_the_child() {
    let story = Story::of_child(date(2014, 5, 5)).assessed_met().informed().offered();
    let yes = dinplan_domain::assessment::Choice::PlanAndCoordinator;
    let voice = || voice(Cast::Mother, dinplan_domain::assessment::Basis::Parent, None);
    let consents =
        |n, scope| consent_of(Cast::Mother, dinplan_domain::assessment::Basis::Parent, consent(n), scope);
    let story = story
        .when(Cast::Mother, Command::Answer { choice: yes, voice: voice() })
        .when(Cast::Mother, consents(1, dinplan_domain::consent::Scope::MakePlan))
        .when(Cast::Mother, consents(2, dinplan_domain::consent::Scope::Coordinate))
        .appointed()
        .quick_start()
        .when(Cast::Person, suggest(0x320, goal("Bli med på leirskolen", None)))
        .expect_refusal(Cast::Person, take(0x320), Refusal::NotAlone)
        .when(Cast::Mother, take(0x320));
    assert!(matches!(story.case.talk.suggestions[0].outcome, Some(Outcome::Taken { .. })));
    assert_eq!(story.case.talk.suggestions[0].made.by.name, Cast::Person.name());
}

#[test]
fn a_suggestion_is_declined_with_a_word_or_taken_back_by_the_one_who_made_it() {
    let why = line("Vi venter til våren");
    let decline = Command::Talk(Act::DeclineSuggestion { id: entry(0x320), why });
    let back = Command::Talk(Act::WithdrawSuggestion { id: entry(0x320) });
    let story = team()
        .shared_with(Cast::Husband, &[Section::Goals])
        .when(Cast::Husband, suggest(0x320, goal("Svømme", None)));
    let declined = story.clone().when(Cast::Person, decline);
    assert_eq!(told(&declined), [(Addressee::Private(Cast::Husband.id()), "notice-suggestion-declined")]);
    let not_own = Refusal::NotYours(Deed::Write(Section::Talk));
    let _ = story.expect_refusal(Cast::Marte, back.clone(), not_own).when(Cast::Husband, back);
}

#[test]
fn nobody_suggests_in_a_part_they_do_not_see() {
    let refused = Refusal::NotYours(Deed::See(Section::Goals));
    let _ = team().expect_refusal(Cast::Husband, suggest(0x320, goal("x", None)), refused);
}

#[test]
fn what_the_family_hands_over_is_taken_over_as_the_coordinators_own_measure() {
    let what = Box::new(measure("Søke om bil", Responsible::Person));
    let accept = Command::Talk(Act::AcceptTask { id: entry(0x340), measure: Some((entry(0x341), what)) });
    let not_coordinator = Refusal::NotYours(Deed::Write(Section::Talk));
    let story = team()
        .when(Cast::Husband, hand_over())
        .expect_refusal(Cast::Person, accept.clone(), not_coordinator)
        .when(Cast::Marte, accept);
    let entry = story.case.entry(entry(0x341)).unwrap();
    assert_eq!(entry.measure().unwrap().responsible, Responsible::Coordinator);
    assert!(matches!(entry.promise, Some(Promise::Accepted { .. })));
    let told = told(&story);
    assert_eq!(told, [(Addressee::Private(Cast::Husband.id()), "notice-task-accepted")]);
    let done = story.when(Cast::Marte, Command::Talk(Act::FinishTask { id: common::entry(0x340) }));
    assert!(matches!(done.case.talk.tasks[0].state, TaskState::Done { .. }));
}

#[test]
fn silence_about_what_was_handed_over_reaches_the_unit_and_tells_it_nothing_of_what_it_is() {
    let story = team().when(Cast::Person, hand_over());
    assert!(!story.all_seen_by(&Cast::Leader.identity()).contains("Søknaden"));
    let (story, first) = turned(story, date(2026, 11, 28));
    assert_eq!(first, [(Addressee::AtWork(Cast::Marte.id()), "notice-task-due")]);
    let (story, then) = turned(story, date(2026, 12, 1));
    assert_eq!(then, [(Addressee::Unit(home()), "notice-task-silent")]);
    assert!(!story.all_seen_by(&Cast::Leader.identity()).contains("Søknaden"));
}

#[test]
fn an_employee_hands_nothing_over_in_this_way() {
    let refused = Refusal::NotYours(Deed::Write(Section::Talk));
    let _ = team().expect_refusal(Cast::Nina, hand_over(), refused);
}

#[test]
fn an_ended_case_is_not_talked_in() {
    let end = Command::End { reason: dinplan_domain::case::EndReason::NeedOver, note: None };
    let _ = team()
        .when(Cast::Marte, begin(About::Plan, &[nina()], None))
        .when(Cast::Person, end)
        .expect_refusal(Cast::Nina, say("x"), Refusal::CaseClosed);
}
