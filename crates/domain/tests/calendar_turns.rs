//! What the calendar alone changes: each change told once, in order, on its day.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::{Command, NewParticipant, NewRepresentative};
use dinplan_domain::competence::Question;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::event::Event;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::turn::{self, Turn};
use jiff::civil::{Date, date};

fn told(story: &mut Story) -> Vec<Turn> {
    let from = story.told.len();
    story.turn().unwrap();
    story
        .told
        .get(from..)
        .unwrap_or_default()
        .iter()
        .flat_map(|r| match &r.event {
            Event::Turned { turns, .. } => turns.clone(),
            _ => Vec::new(),
        })
        .collect()
}

fn until(id: u128, scope: Scope, until: Date) -> Command {
    Command::Consent {
        id: consent(id),
        scope,
        voice: own_voice(),
        form: Form::Electronic,
        until: Some(until),
    }
}

/// Everything that can run out, each on another day of December.
fn running_out() -> Story {
    let guardian = NewRepresentative {
        from: Some(date(2026, 12, 2)),
        until: Some(date(2026, 12, 8)),
        ..close(Cast::Guardian, Kind::Guardian)
    };
    let nina = NewParticipant { until: Some(date(2026, 12, 4)), ..Cast::Nina.participant() };
    Story::usable_plan()
        .accepts(Cast::Person, entry(3))
        .when(Cast::Unit, Command::NameRepresentative(guardian))
        .when(Cast::Marte, Command::NameParticipant(nina))
        .when(Cast::Person, until(9, sharing(Cast::Omar, &[Section::Goals]), date(2026, 12, 6)))
        .when(Cast::Unit, finding(0x900, Question::Plan, false, date(2026, 12, 10)))
}

#[test]
fn each_is_told_once_on_the_first_day_it_holds() {
    let mut story = running_out();
    for (last_day_before, expected) in [
        (date(2026, 12, 1), Turn::RepresentativeBegins(Cast::Guardian.id())),
        (date(2026, 12, 4), Turn::ParticipationOver(Cast::Nina.part())),
        (date(2026, 12, 6), Turn::ConsentOver(consent(9))),
        (date(2026, 12, 8), Turn::RepresentativeOver(Cast::Guardian.id())),
        (date(2026, 12, 10), Turn::CompetenceOver(entry(0x900))),
    ] {
        story = story.at(last_day_before, 23, 59);
        assert_eq!(story.turn(), Err(Refusal::NothingTurned), "{last_day_before}");
        let day = last_day_before.tomorrow().unwrap();
        assert_eq!(turn::next(&story.case), Some(day));
        story = story.at(day, 0, 0);
        assert_eq!(told(&mut story), [expected]);
        assert_eq!(story.turn(), Err(Refusal::NothingTurned), "told already");
    }
    let ward_over = date(2027, 5, 22); // 180 days after the ward's report
    let stale = date(2027, 3, 22);
    assert_eq!(turn::next(&story.case), Some(stale), "120 days after the plan was written");
    story = story.at(ward_over, 0, 0);
    let ward = Cast::Liv.identity().post().unwrap().unit.unwrap();
    // The same day Marte has coordinated for half a year, and Solveig is asked how it goes.
    assert_eq!(told(&mut story), [Turn::Stale, Turn::WardOver(ward), Turn::VerdictDue]);
    assert!(story.actor(Cast::Liv).capacities() == [Capacity::Reporter]);
    assert_eq!(turn::next(&story.case), Some(date(2027, 11, 22)), "and asked again");
}

#[test]
fn after_a_silent_fortnight_all_is_told_in_order() {
    let mut story = running_out().on(date(2026, 12, 20));
    assert_eq!(
        told(&mut story),
        [
            Turn::RepresentativeBegins(Cast::Guardian.id()),
            Turn::ParticipationOver(Cast::Nina.part()),
            Turn::ConsentOver(consent(9)),
            Turn::RepresentativeOver(Cast::Guardian.id()),
            Turn::CompetenceOver(entry(0x900)),
        ]
    );
    assert_eq!(story.case.turned, date(2026, 12, 20));
}

#[test]
fn access_follows_the_day_without_waiting_for_the_job() {
    let story = running_out().joined_by(Cast::Omar);
    assert!(story.clone().at(date(2026, 12, 6), 23, 59).sees(Cast::Omar, Section::Goals));
    assert!(!story.at(date(2026, 12, 7), 0, 0).sees(Cast::Omar, Section::Goals));
}

#[test]
fn when_the_consent_to_coordinate_runs_out_nobody_coordinates() {
    let mut story = Story::said_yes()
        .consented_to_plan()
        .when(Cast::Person, until(2, Scope::Coordinate, date(2026, 12, 6)))
        .appointed()
        .on(date(2026, 12, 7));
    assert!(!story.may(Cast::Marte, Deed::BeginPlan), "from midnight, before the job");
    assert_eq!(story.turn().unwrap(), 2);
    assert!(!story.actor(Cast::Marte).is(Capacity::Coordinator));
    assert!(story.case.coordinators.vacant_since().is_some());
}

#[test]
fn birthdays_are_announced_sixty_days_ahead_and_told_on_the_day() {
    let born = date(2011, 2, 1);
    let mut story = Story::of_child(born).on(date(2026, 12, 2));
    assert_eq!(story.turn(), Err(Refusal::NothingTurned));
    story = story.on(date(2026, 12, 3));
    assert_eq!(told(&mut story), [Turn::BirthdayNear(16)]);
    assert_eq!(turn::birthday_ahead(born, story.today()), Some((16, date(2027, 2, 1))));
    assert_eq!(turn::next(&story.case), Some(date(2026, 12, 17)), "the month to reply in is nearly out");
    story = story.on(date(2027, 2, 1));
    let replies = [Turn::ReplyNear, Turn::ReplyOverdue, Turn::ReplyLate];
    let found: Vec<_> = told(&mut story).into_iter().filter(|turn| !replies.contains(turn)).collect();
    assert_eq!(found, [Turn::Birthday(16)]);
    assert_eq!(turn::next(&story.case), Some(date(2027, 5, 22)), "the ward's last day");
}

#[test]
fn what_was_over_before_the_case_was_opened_is_not_told() {
    let mut story = Story::reported().on(date(2027, 6, 1));
    let replies = [Turn::ReplyNear, Turn::ReplyOverdue, Turn::ReplyLate];
    let found: Vec<_> = told(&mut story).into_iter().filter(|turn| !replies.contains(turn)).collect();
    assert!(matches!(found[..], [Turn::WardOver(_)]), "an adult's birthdays are long past: {found:?}");
}

#[test]
fn an_ended_case_has_no_next_day_and_a_withdrawn_consent_does_not_run_out() {
    let end = Command::End { reason: dinplan_domain::case::EndReason::NeedOver, note: None };
    let mut story = running_out().withdraws(consent(9)).on(date(2026, 12, 20));
    assert!(!told(&mut story).contains(&Turn::ConsentOver(consent(9))));
    let ended = running_out().when(Cast::Person, end);
    assert_eq!(turn::next(&ended.case), None);
}

#[test]
fn nobody_but_the_program_turns() {
    let story = running_out().on(date(2026, 12, 20));
    for who in Cast::ALL {
        let refusal = story.clone().refusal(who, Command::Turn);
        assert!(matches!(refusal, Refusal::NotYours(Deed::Turn) | Refusal::NoPart), "{who:?} {refusal:?}");
    }
}
