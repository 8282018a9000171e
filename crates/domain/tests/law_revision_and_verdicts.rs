//! Letter g: the plan is revised in time; and R9.4: the person says how the cooperation is.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::command::Command;
use dinplan_domain::event::Event;
use dinplan_domain::notice::{self, Addressee};
use dinplan_domain::plan::{Progress, Term};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::turn::Turn;
use dinplan_domain::verdict::{self, Act, Said};
use jiff::civil::date;
use std::collections::BTreeMap;

/// What is told on this day, and to whom.
fn told(story: &mut Story) -> (Vec<Turn>, Vec<Addressee>) {
    if story.turn().is_err() {
        return (Vec::new(), Vec::new());
    }
    let last = story.told.iter().rev().find(|r| matches!(r.event, Event::Turned { .. })).unwrap();
    let Event::Turned { turns, .. } = &last.event else { return (Vec::new(), Vec::new()) };
    let to = notice::of(&story.case, last).into_iter().map(|n| n.to).collect();
    (turns.clone(), to)
}

fn person() -> Addressee {
    Addressee::Private(Cast::Person.id())
}

fn coordinator() -> Addressee {
    Addressee::AtWork(Cast::Marte.id())
}

#[test]
fn the_revision_is_called_in_time_and_silence_goes_to_coordinator_then_unit() {
    let day = date(2027, 5, 3);
    let mut story = Story::living_plan().at(date(2027, 4, 2), 9, 0);
    told(&mut story);
    for (on, turn, to) in [
        (date(2027, 4, 3), Turn::RevisionNear(day), vec![person(), coordinator()]),
        (date(2027, 5, 4), Turn::RevisionOverdue(day), vec![coordinator()]),
        (date(2027, 5, 18), Turn::RevisionSilent(day), vec![Addressee::Unit(home())]),
    ] {
        story = story.at(on, 0, 0);
        assert_eq!(told(&mut story), (vec![turn], to));
    }
}

#[test]
fn an_evaluated_period_is_not_called() {
    let mut story = Story::living_plan().when(Cast::Marte, evaluation()).at(date(2027, 6, 30), 9, 0);
    let (turns, _) = told(&mut story);
    assert!(
        !turns.iter().any(|t| matches!(t, Turn::RevisionNear(_) | Turn::RevisionOverdue(_))),
        "{turns:?}"
    );
}

#[test]
fn the_municipality_says_how_long_a_plan_may_go_unrevised() {
    let late = Term { from: first_day(), to: date(2028, 11, 1), revision: date(2027, 11, 23) };
    let story = Story::usable_plan();
    assert_eq!(story.clone().refusal(Cast::Marte, Command::SetTerm(late)), Refusal::RevisionTooLate);
    let last = Term { revision: date(2027, 11, 22), ..late };
    let mut story = story.when(Cast::Marte, Command::SetTerm(last));
    story.case.deadlines.revision_months = 3;
    assert_eq!(story.refusal(Cast::Marte, Command::SetTerm(last)), Refusal::RevisionTooLate);
}

#[test]
fn a_goal_is_measured_in_the_persons_own_words() {
    let steps = [None, None, None, Some(line("Til butikken")), None];
    let story = Story::living_plan();
    let of = |goal| Command::Scale { goal, steps: steps.clone() };
    assert_eq!(story.clone().refusal(Cast::Person, of(entry(3))), Refusal::EntryGone(entry(3)));
    let story = story.when(Cast::Person, of(entry(2)));
    assert_eq!(story.view(Cast::Marte).scales.len(), 1);
    let story = story.joined_by(Cast::Nina).shared_with(Cast::Nina, &[Section::Measures]);
    assert!(story.view(Cast::Nina).scales.is_empty(), "goals are not shared with her");
    let scores: Vec<i8> = Progress::ALL.iter().map(|p| p.score()).collect();
    assert_eq!(scores, [-2, -1, 0, 1, 2]);
}

#[test]
fn the_person_is_asked_twice_a_year_and_only_the_person() {
    let mut story = Story::consented().appointed().at(date(2027, 5, 21), 9, 0);
    assert!(!told(&mut story).0.contains(&Turn::VerdictDue));
    story = story.at(date(2027, 5, 22), 0, 0);
    let (turns, to) = told(&mut story);
    assert!(turns.contains(&Turn::VerdictDue) && to == [person()]);
    let waits =
        |story: &Story| verdict::waits_for(story.case.asked_opinion, &story.case.opinions, Cast::Person.id());
    assert!(waits(&story));
    let mut later = story.clone().at(date(2027, 11, 22), 0, 0);
    assert!(told(&mut later).0.contains(&Turn::VerdictDue), "silence is asked again, half a year on");
    let not_now = Command::Verdict(Act::NotNow { id: entry(0x90) });
    assert!(!waits(&story.clone().when(Cast::Person, not_now)));
    assert!(!waits(&story.when(Cast::Person, say(0x90))));
}

#[test]
fn the_coordinator_reads_it_and_the_unit_does_not() {
    let story = Story::living_plan().when(Cast::Person, say(0x90));
    assert_eq!(story.view(Cast::Marte).opinions.len(), 1);
    assert!(story.view(Cast::Unit).opinions.is_empty() && story.view(Cast::Leader).opinions.is_empty());
    assert!(!story.all_seen_by(&Cast::Unit.identity()).contains("Bra!"));
    let told = notice::of(&story.case, story.told.last().unwrap());
    assert_eq!(told.iter().map(|n| n.to).collect::<Vec<_>>(), [coordinator()]);
    let empty = Said { faces: BTreeMap::new(), words: None };
    let nothing = Command::Verdict(Act::Say { id: entry(0x91), said: empty });
    assert_eq!(story.refusal(Cast::Person, nothing), Refusal::NothingToAnswer);
}

#[test]
fn small_counts_are_not_shown_nor_found_by_subtraction() {
    assert_eq!(verdict::shown([2, 1, 1]), [None, None, None], "fewer than five answers");
    assert_eq!(verdict::shown([9, 0, 0]), [Some(9), Some(0), Some(0)]);
    assert_eq!(verdict::shown([9, 7, 1]), [Some(9), None, None], "one hidden alone is the sum less the rest");
    assert_eq!(verdict::shown([9, 3, 1]), [Some(9), None, None]);
    assert_eq!(verdict::shown([6, 6, 1]), [None, None, None]);
    for a in 0..12 {
        for b in 0..12 {
            for c in 0..12 {
                let shown = verdict::shown([a, b, c]);
                let hidden = shown.iter().filter(|n| n.is_none()).count();
                assert!(shown.iter().flatten().all(|n| *n == 0 || *n >= 5));
                assert!(hidden != 1 || a + b + c < 5, "{a} {b} {c}: {shown:?}");
            }
        }
    }
}
