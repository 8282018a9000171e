//! Helse- og omsorgstjenesteloven § 7-1 and the regulation's letter h: one plan, and none without consent.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewParticipant, PromiseAnswer};
use dinplan_domain::coordinator;
use dinplan_domain::desk::{Shelf, shelf};
use dinplan_domain::law::Provision;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{PlanForm, PlanState, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::measures::{Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::{Content, Section};

#[test]
fn no_plan_without_consent_and_the_refusal_cites_the_regulation() {
    let story = Story::said_yes().consented_to_coordination().appointed();
    let refusal = story.refusal(Cast::Marte, begin_plan());
    assert_eq!(refusal, Refusal::NoPlanConsent);
    assert_eq!(refusal.provision(), Some(Provision::PlanConsent));
}

#[test]
fn exactly_one_plan() {
    let refusal = Story::plan_begun().refusal(Cast::Person, begin_plan());
    assert_eq!((refusal.provision(), refusal), (Some(Provision::RightToPlan), Refusal::PlanExists));
}

#[test]
fn the_person_can_begin_alone() {
    let _ = Story::consented().when(Cast::Person, begin_plan());
}

#[test]
fn nothing_is_written_before_there_is_a_plan() {
    let _ =
        Story::consented().expect_refusal(Cast::Person, write(entry(1), 0, matters("Ro")), Refusal::NoPlan);
}

#[test]
fn a_usable_plan_after_one_conversation() {
    let story = Story::usable_plan();
    let plan = story.case.plan.as_ref().unwrap();
    assert_eq!(plan.entries.len(), 3);
    let measure = story.case.entry(entry(3)).unwrap().measure().unwrap();
    assert_eq!(measure.goal, Some(entry(2)), "the measure serves the goal");
    assert!(measure.by.is_some(), "with owner and date");
    assert_eq!(shelf(&story.case, story.today()), Shelf::InWork);
}

#[test]
fn a_quick_start_goes_on_in_a_plan_that_is_there() {
    assert_eq!(Story::plan_begun().quick_start().case.plan.unwrap().entries.len(), 3);
}

#[test]
fn the_palliative_plan_is_the_same_plan_in_another_form() {
    let story = Story::usable_plan().when(Cast::Person, Command::SetForm(PlanForm::Palliative));
    let plan = story.case.plan.as_ref().unwrap();
    assert_eq!((plan.form, plan.entries.len()), (PlanForm::Palliative, 3));
    for section in Section::ORDINARY {
        assert!(Section::PALLIATIVE.contains(section), "{section:?} would vanish");
    }
}

#[test]
fn the_person_chooses_the_plans_language() {
    let story = Story::usable_plan().when(Cast::Person, Command::SetLanguage(Lang::Se));
    assert_eq!(story.case.plan.unwrap().language, Lang::Se);
}

#[test]
fn the_person_writes_in_all_of_the_plan_and_services_in_what_is_theirs() {
    let story = Story::usable_plan().joined_by(Cast::Nina).shared_with(Cast::Nina, Section::SHAREABLE);
    for section in Content::SECTIONS {
        assert!(story.may(Cast::Person, Deed::Write(*section)), "{section:?}");
    }
    assert!(story.may(Cast::Nina, Deed::Write(Section::Measures)));
    assert!(!story.may(Cast::Nina, Deed::Write(Section::Matters)));
    let _ = story.expect_refusal(
        Cast::Nina,
        write(entry(9), 0, matters("x")),
        Refusal::NotYours(Deed::Write(Section::Matters)),
    );
}

#[test]
fn two_who_write_the_same_entry_meet_a_conflict_and_no_lost_write() {
    let story = Story::usable_plan().when(Cast::Person, write(entry(1), 1, matters("Å sove i egen seng")));
    assert_eq!(story.case.entry(entry(1)).unwrap().version, 2);
    let _ = story
        .expect_refusal(Cast::Marte, write(entry(1), 1, matters("x")), Refusal::EntryChanged(entry(1)))
        .expect_refusal(Cast::Marte, write(entry(1), 0, matters("x")), Refusal::EntryChanged(entry(1)))
        .expect_refusal(
            Cast::Marte,
            Command::EndEntry { id: entry(1), seen: 1, reason: line("x") },
            Refusal::EntryChanged(entry(1)),
        )
        .expect_refusal(Cast::Marte, write(entry(9), 3, matters("x")), Refusal::EntryGone(entry(9)))
        .when(Cast::Marte, write(entry(1), 2, matters("Begge deler")));
}

#[test]
fn an_entry_is_ended_with_reason_and_taken_up_again() {
    let story = Story::usable_plan()
        .when(Cast::Marte, Command::EndEntry { id: entry(1), seen: 1, reason: line("Gjelder ikke lenger") })
        .then("not live", |s| s.case.plan.as_ref().unwrap().live(Section::Matters).next().is_none())
        .when(Cast::Person, Command::ReopenEntry { id: entry(1) });
    let found = story.case.entry(entry(1)).unwrap();
    assert!(found.ended.is_none());
    assert_eq!(found.version, 3, "each is a change of its own");
}

#[test]
fn still_right_is_one_press() {
    let story = Story::usable_plan().when(Cast::Person, Command::Confirm { id: entry(1) });
    let found = story.case.entry(entry(1)).unwrap();
    assert_eq!(found.fresh().by.capacity, Capacity::Person);
    assert_eq!(found.version, 1, "nothing was changed");
    let _ = story
        .when(Cast::Marte, write(entry(1), 1, matters("Nytt")))
        .then("a change is not confirmed", |s| s.case.entry(entry(1)).unwrap().confirmed.is_none());
}

#[test]
fn entries_are_moved_one_step_in_their_section() {
    let order =
        |s: &Story| -> Vec<_> { s.case.plan.as_ref().unwrap().live(Section::Goals).map(|e| e.id).collect() };
    let story = Story::usable_plan()
        .when(Cast::Person, write(entry(4), 0, goal("To", None)))
        .when(Cast::Person, write(entry(5), 0, goal("Tre", None)))
        .when(Cast::Person, Command::Move { id: entry(5), up: true });
    assert_eq!(order(&story), [entry(2), entry(5), entry(4)]);
    let story = story
        .when(Cast::Person, Command::Move { id: entry(2), up: true })
        .when(Cast::Person, Command::Move { id: entry(4), up: false });
    assert_eq!(order(&story), [entry(2), entry(5), entry(4)], "first and last stay");
    let _ = story.expect_refusal(
        Cast::Person,
        Command::Move { id: entry(99), up: true },
        Refusal::EntryGone(entry(99)),
    );
}

#[test]
fn no_goal_lies_under_itself_nor_deeper_than_a_sub_goal() {
    let _ = Story::usable_plan()
        .expect_refusal(Cast::Person, write(entry(2), 1, goal("Seg selv", Some(entry(2)))), Refusal::GoalLoop)
        .when(Cast::Person, write(entry(4), 0, goal("Delmål", Some(entry(2)))))
        .expect_refusal(Cast::Person, write(entry(5), 0, goal("Dypere", Some(entry(4)))), Refusal::GoalLoop)
        .expect_refusal(Cast::Person, write(entry(2), 1, goal("Snudd", Some(entry(4)))), Refusal::GoalLoop)
        .expect_refusal(
            Cast::Person,
            write(entry(6), 0, goal("Under intet", Some(entry(77)))),
            Refusal::PointsNowhere,
        );
}

#[test]
fn a_sub_goal_taken_up_again_does_not_come_to_lie_too_deep() {
    let _ = Story::usable_plan()
        .when(Cast::Person, write(entry(4), 0, goal("Delmål", Some(entry(2)))))
        .when(Cast::Person, Command::EndEntry { id: entry(4), seen: 1, reason: line("x") })
        .when(Cast::Person, write(entry(5), 0, goal("Større mål", None)))
        .when(Cast::Person, write(entry(2), 1, goal("Klare trappa", Some(entry(5)))))
        .expect_refusal(Cast::Person, Command::ReopenEntry { id: entry(4) }, Refusal::GoalLoop);
}

#[test]
fn a_measure_whose_goal_has_ended_can_still_be_reported_done() {
    let story = Story::usable_plan()
        .when(Cast::Person, Command::EndEntry { id: entry(2), seen: 1, reason: line("Nådd") });
    let was = story.case.entry(entry(3)).unwrap().measure().unwrap().clone();
    let done = Measure { status: MeasureStatus::Done, ..was.clone() };
    let _ = story.clone().when(Cast::Person, write(entry(3), 1, Content::Measures(done)));
    let fresh = Measure { what: line("Nytt"), ..was };
    let _ = story.expect_refusal(
        Cast::Person,
        write(entry(8), 0, Content::Measures(fresh)),
        Refusal::PointsNowhere,
    );
}

#[test]
fn a_measure_whose_owners_time_is_over_can_still_be_reported_done() {
    let until_new_year =
        NewParticipant { until: Some(jiff::civil::date(2026, 12, 31)), ..Cast::Nina.participant() };
    let owned = measure("Trening", Responsible::Participant(Cast::Nina.part()));
    let story = Story::usable_plan()
        .when(Cast::Marte, Command::NameParticipant(until_new_year))
        .when(Cast::Marte, write(entry(4), 0, Content::Measures(owned.clone())))
        .on(jiff::civil::date(2027, 1, 1));
    let done = Measure { status: MeasureStatus::Done, ..owned.clone() };
    let _ = story.clone().when(Cast::Marte, write(entry(4), 1, Content::Measures(done)));
    let another = write(entry(5), 0, Content::Measures(owned));
    let _ = story.expect_refusal(Cast::Marte, another, Refusal::PointsNowhere);
}

#[test]
fn a_plan_holds_no_more_than_can_be_read() {
    let mut story = Story::plan_begun();
    for n in 0..400 {
        let events = story.attempt(Cast::Person, &write(entry(0x10_0000 + n), 0, matters("Noe")));
        assert_eq!(events, Ok(1));
    }
    let _ = story.expect_refusal(Cast::Person, write(entry(1), 0, matters("For mye")), Refusal::TooMany);
}

// A measure counts when its owner has accepted it.

fn for_nina(what: &str) -> Content {
    Content::Measures(measure(what, Responsible::Participant(Cast::Nina.part())))
}

/// Nina takes part, sees the measures, and is asked for one (4).
fn asked_nina() -> Story {
    Story::usable_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Section::Measures])
        .when(Cast::Marte, write(entry(4), 0, for_nina("Trening to ganger i uka")))
}

fn promise(story: &Story) -> Promise {
    story.case.entry(entry(4)).unwrap().promise.clone().unwrap()
}

#[test]
fn what_another_writes_is_asked_and_counts_when_accepted() {
    let story = asked_nina();
    assert!(matches!(promise(&story), Promise::Asked { .. }));
    let story = story.accepts(Cast::Nina, entry(4));
    let Promise::Accepted { stamp } = promise(&story) else { panic!("not accepted") };
    assert_eq!(stamp.by.name, Cast::Nina.name());
}

#[test]
fn an_owner_can_decline_with_reason() {
    let no =
        Command::Promise { id: entry(4), seen: 1, answer: PromiseAnswer::Decline(line("Ikke kapasitet")) };
    let story = asked_nina().when(Cast::Nina, no);
    assert!(matches!(promise(&story), Promise::Declined { reason, .. } if reason == line("Ikke kapasitet")));
    assert_eq!(dinplan_domain::desk::card(&story.case, story.now).declined, 1);
}

#[test]
fn a_changed_measure_asks_anew_and_a_corrected_detail_does_not() {
    let story = asked_nina().accepts(Cast::Nina, entry(4));
    let with = |change: fn(&mut Measure)| {
        let mut m = measure("Trening to ganger i uka", Responsible::Participant(Cast::Nina.part()));
        change(&mut m);
        Content::Measures(m)
    };
    let how = with(|m| m.how = Some(prose("På treningssenteret")));
    let same = story.clone().when(Cast::Marte, write(entry(4), 1, how));
    assert!(matches!(promise(&same), Promise::Accepted { .. }));
    let more = with(|m| m.scope = Some(line("Fire ganger")));
    let changed = story.when(Cast::Marte, write(entry(4), 1, more));
    assert!(matches!(promise(&changed), Promise::Asked { .. }));
}

#[test]
fn an_owner_who_writes_it_has_accepted_it() {
    let story = asked_nina().when(Cast::Nina, write(entry(4), 1, for_nina("Trening tre ganger i uka")));
    assert!(matches!(promise(&story), Promise::Accepted { .. }));
    let own = Story::usable_plan()
        .when(Cast::Person, write(entry(4), 0, Content::Measures(measure("Ringe", Responsible::Person))));
    assert!(matches!(promise(&own), Promise::Accepted { .. }));
}

#[test]
fn nobody_promises_for_another_nor_what_they_have_not_read() {
    let accept = |seen| Command::Promise { id: entry(4), seen, answer: PromiseAnswer::Accept };
    let _ = asked_nina()
        .expect_refusal(Cast::Marte, accept(1), Refusal::NotYourMeasure)
        .expect_refusal(Cast::Person, accept(1), Refusal::NotYourMeasure)
        .when(Cast::Marte, write(entry(4), 1, for_nina("Trening hver dag")))
        .expect_refusal(Cast::Nina, accept(1), Refusal::EntryChanged(entry(4)))
        .when(Cast::Nina, accept(2));
}

#[test]
fn a_measure_needs_an_owner_who_takes_part() {
    let _ = Story::usable_plan().expect_refusal(
        Cast::Marte,
        write(entry(4), 0, for_nina("x")),
        Refusal::PointsNowhere,
    );
}

#[test]
fn whoever_leaves_leaves_an_open_promise_behind_and_no_part() {
    let leave = || Command::EndParticipant { id: Cast::Nina.part() };
    let _ = asked_nina()
        .when(Cast::Marte, leave())
        .then("open", |s| matches!(promise(s), Promise::Open { .. }))
        .then("no part left", |s| s.actor(Cast::Nina).capacities().is_empty())
        .expect_refusal(Cast::Marte, leave(), Refusal::ParticipantGone);
}

// Pause, end and reopening.

#[test]
fn a_plan_rests_and_goes_on_where_it_was() {
    let story = Story::living_plan()
        .when(Cast::Person, Command::Pause { reason: line("Ferie") })
        .expect_refusal(Cast::Marte, write(entry(9), 0, matters("x")), Refusal::PlanPaused)
        .expect_refusal(
            Cast::Person,
            Command::QuickStart {
                ids: [entry(7), entry(8), entry(9)],
                matters: dinplan_domain::sections::matters::Matters {
                    question: dinplan_domain::sections::matters::Question::Now,
                    words: prose("x"),
                },
                goal: match goal("x", None) {
                    Content::Goals(goal) => goal,
                    _ => return,
                },
                measure: measure("x", Responsible::Person),
            },
            Refusal::PlanPaused,
        )
        .then("on its shelf", |s| shelf(&s.case, s.today()) == Shelf::Paused)
        .when(Cast::Person, Command::Resume)
        .expect_refusal(Cast::Person, Command::Resume, Refusal::PlanNotPaused);
    assert!(matches!(story.case.plan.unwrap().state, PlanState::InForce { .. }));
}

#[test]
fn an_ended_case_is_closed_until_it_is_reopened() {
    let ended = Story::living_plan()
        .expect_refusal(Cast::Person, Command::Reopen { reason: line("x") }, Refusal::CaseOpen)
        .when(Cast::Person, Command::End { reason: EndReason::Wish, note: None })
        .then("the coordinator is relieved", |s| {
            s.case.coordinators.all[0]
                .ended
                .as_ref()
                .is_some_and(|e| e.reason == coordinator::EndReason::CaseEnded)
        })
        .then("on its shelf", |s| shelf(&s.case, s.today()) == Shelf::Ended)
        .expect_refusal(Cast::Person, write(entry(9), 0, matters("x")), Refusal::CaseClosed)
        .expect_refusal(
            Cast::Unit,
            appoint(2, coordinator::Kind::Municipal, Cast::Kjell),
            Refusal::CaseClosed,
        );
    let _ = ended
        .when(Cast::Unit, Command::Reopen { reason: line("Nytt behov") })
        .then("without a coordinator: an alarm", |s| shelf(&s.case, s.today()) == Shelf::Vacant)
        .then("the plan is where it was", |s| s.case.plan.as_ref().unwrap().state.in_force());
}
