//! Pasient- og brukerrettighetsloven § 2-5 b: the right to a coordinator, with or without a plan.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Choice;
use dinplan_domain::command::{Candidate, Command};
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::{EndReason, Kind};
use dinplan_domain::desk::{Shelf, shelf};
use dinplan_domain::event::Event;
use dinplan_domain::history;
use dinplan_domain::law::{self, Provision, RightFacts};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;

/// Said yes to a coordinator only, and consented to coordination only.
fn without_plan() -> Story {
    Story::reported()
        .assessed_met()
        .informed()
        .offered()
        .answered(Choice::CoordinatorOnly)
        .consented_to_coordination()
}

fn end(n: u128, reason: EndReason) -> Command {
    Command::EndAppointment { id: appointment(n), reason, note: None }
}

fn wish(for_whom: Cast) -> Command {
    Command::WishCoordinator { words: prose("En jeg kjenner"), person: Some(for_whom.id()) }
}

#[test]
fn the_right_does_not_depend_on_wanting_a_plan() {
    assert!(law::right_to_coordinator(&NEED).met);
    assert!(!law::right_to_coordinator(&RightFacts { services: 1, ..NEED }).met);
}

#[test]
fn a_coordinator_without_a_plan_is_ordinary() {
    let story = without_plan().appointed();
    assert!(story.case.plan.is_none());
    assert_eq!(shelf(&story.case, story.today()), Shelf::CoordinatorOnly);
    assert!(story.actor(Cast::Marte).is(Capacity::Coordinator));
    assert!(story.sees(Cast::Marte, Section::Process));
    // Those who take part are written down also without a plan; the plan itself is refused.
    let _ = story.when(Cast::Marte, Command::NameParticipant(Cast::Nina.participant())).expect_refusal(
        Cast::Marte,
        begin_plan(),
        Refusal::NoPlanConsent,
    );
}

#[test]
fn no_coordinator_without_consent_and_the_refusal_cites_the_law() {
    let story = Story::said_yes();
    let refusal = story.refusal(Cast::Unit, appoint(1, Kind::Municipal, Cast::Marte));
    assert_eq!(refusal, Refusal::NoCoordinationConsent);
    assert_eq!(refusal.provision(), Some(Provision::RightToCoordinator));
}

#[test]
fn no_municipal_coordinator_for_one_who_has_not_said_yes() {
    let appoint = || appoint(1, Kind::Municipal, Cast::Marte);
    let _ = Story::reported()
        .consented_to_coordination()
        .expect_refusal(Cast::Unit, appoint(), Refusal::AnswerIsNot)
        .assessed_met()
        .informed()
        .offered()
        .answered(Choice::NoThanks)
        .expect_refusal(Cast::Unit, appoint(), Refusal::AnswerIsNot)
        .answered(Choice::CoordinatorOnly)
        .when(Cast::Unit, appoint());
}

#[test]
fn the_unit_appoints_replaces_and_relieves() {
    let _ = Story::consented()
        .appointed()
        .when(Cast::Leader, appoint(2, Kind::Municipal, Cast::Kjell))
        .then("Kjell sits, Marte was replaced", |s| {
            let all = &s.case.coordinators.all;
            s.case.coordinators.principal().is_some_and(|a| a.who.person == Cast::Kjell.id())
                && s.case.coordinators.current().count() == 1
                && all[0].ended.as_ref().is_some_and(|e| e.reason == EndReason::Replaced)
        })
        .then("Marte has no part any more", |s| s.actor(Cast::Marte).capacities().is_empty())
        .when(Cast::Unit, end(2, EndReason::Relieved))
        .then("the chair is empty", |s| s.case.coordinators.principal().is_none());
}

#[test]
fn never_two_of_the_municipality() {
    let story = Story::consented().appointed().when(Cast::Unit, appoint(2, Kind::Municipal, Cast::Kjell));
    assert_eq!(story.case.coordinators.current().filter(|a| a.kind.is_municipal()).count(), 1);
}

#[test]
fn the_same_one_is_not_appointed_twice_and_no_appointment_is_overwritten() {
    let _ = Story::consented()
        .appointed()
        .expect_refusal(Cast::Unit, appoint(2, Kind::Municipal, Cast::Marte), Refusal::AlreadyCoordinator)
        .expect_refusal(Cast::Unit, appoint(1, Kind::Municipal, Cast::Kjell), Refusal::AlreadyCoordinator);
}

#[test]
fn the_persons_wish_is_written_down_and_not_followed_only_with_a_reason() {
    let story = Story::consented().when(Cast::Person, wish(Cast::Kjell)).expect_refusal(
        Cast::Unit,
        appoint(1, Kind::Municipal, Cast::Marte),
        Refusal::WishNeedsReason,
    );
    let _ = story.clone().when(Cast::Unit, appoint(1, Kind::Municipal, Cast::Kjell));
    let why = Some(line("Kjell er i permisjon til våren"));
    let story = story.when(
        Cast::Unit,
        Command::Appoint {
            id: appointment(1),
            kind: Kind::Municipal,
            who: Cast::Marte.candidate(),
            wish_not_followed: why.clone(),
        },
    );
    assert_eq!(story.view(Cast::Person).principal().unwrap().wish_not_followed, why);
}

#[test]
fn a_wish_in_words_alone_binds_nobody_to_a_name() {
    let _ = Story::consented()
        .when(Cast::Person, Command::WishCoordinator { words: prose("En som er rolig"), person: None })
        .appointed();
}

#[test]
fn why_the_wish_was_not_followed_is_not_told_to_everyone_who_takes_part() {
    let story = Story::consented()
        .when(Cast::Person, wish(Cast::Kjell))
        .when(
            Cast::Unit,
            Command::Appoint {
                id: appointment(1),
                kind: Kind::Municipal,
                who: Cast::Marte.candidate(),
                wish_not_followed: Some(line("HEMMELIG grunn")),
            },
        )
        .joined_by(Cast::Nina)
        .when(
            Cast::Unit,
            Command::EndAppointment {
                id: appointment(1),
                reason: EndReason::Relieved,
                note: Some(line("HEMMELIG ord")),
            },
        );
    for who in [Cast::Nina, Cast::Liv] {
        let view = story.view(who);
        assert!(view.sees(Section::Coordinator), "{who:?} knows who coordinates");
        assert!(view.wish.is_none());
        let told: Vec<_> = story.told.iter().filter_map(|r| history::seen(&view, r.clone())).collect();
        assert!(!format!("{view:?} {told:?}").contains("HEMMELIG"), "{who:?}");
    }
    assert!(format!("{:?}", story.view(Cast::Person)).contains("HEMMELIG"));
}

#[test]
fn the_coordinator_resigns_and_the_empty_chair_is_an_alarm_the_person_sees_at_once() {
    let story = Story::usable_plan().when(Cast::Marte, end(1, EndReason::Resigned));
    assert_eq!(shelf(&story.case, story.today()), Shelf::Vacant);
    assert!(story.view(Cast::Person).vacant_since.is_some());
    let _ = story
        .when(Cast::Unit, appoint(2, Kind::Municipal, Cast::Kjell))
        .then("no alarm", |s| shelf(&s.case, s.today()) == Shelf::InWork);
}

#[test]
fn the_alarm_sounds_also_while_the_hospitals_coordinator_sits_on() {
    let story = Story::consented()
        .appointed()
        .when(Cast::Unit, appoint(2, Kind::Hospital, Cast::Paal))
        .when(Cast::Marte, end(1, EndReason::Resigned));
    assert!(story.case.coordinators.current().next().is_some(), "the hospital's is there");
    assert_eq!(shelf(&story.case, story.today()), Shelf::Vacant);
    assert!(story.view(Cast::Person).vacant_since.is_some());
}

#[test]
fn a_coordinator_ends_no_appointment_but_the_own() {
    let _ = Story::consented()
        .appointed()
        .when(Cast::Unit, appoint(2, Kind::Hospital, Cast::Paal))
        .expect_refusal(Cast::Paal, end(1, EndReason::Relieved), Refusal::NotYourAppointment)
        .when(Cast::Paal, end(2, EndReason::Resigned))
        .expect_refusal(Cast::Unit, end(2, EndReason::Relieved), Refusal::AppointmentGone);
}

#[test]
fn the_person_can_ask_for_another() {
    let _ = Story::consented()
        .appointed()
        .when(Cast::Person, end(1, EndReason::PersonWished))
        .then("ended on that ground", |s| {
            s.case.coordinators.all[0].ended.as_ref().is_some_and(|e| e.reason == EndReason::PersonWished)
        });
}

#[test]
fn withdrawn_consent_to_coordinate_ends_the_coordinator_at_once() {
    let story = Story::usable_plan().withdraws(to_coordinate());
    assert!(story.case.coordinators.current().next().is_none());
    assert!(
        story.case.coordinators.all[0]
            .ended
            .as_ref()
            .is_some_and(|e| e.reason == EndReason::ConsentWithdrawn)
    );
    assert!(story.actor(Cast::Marte).capacities().is_empty());
    assert!(story.view(Cast::Marte).plan.is_none());
    assert_eq!(shelf(&story.case, story.today()), Shelf::ToConsent, "no alarm: the person wished it");
    assert!(story.case.plan.is_some(), "the plan itself stands on its own consent");
}

#[test]
fn an_expired_consent_to_coordinate_leaves_the_coordinator_with_nothing_of_the_plan() {
    let last_day = jiff::civil::date(2026, 12, 24);
    let consenting_until = Command::Consent {
        id: to_coordinate(),
        scope: Scope::Coordinate,
        voice: own_voice(),
        form: dinplan_domain::consent::Form::Electronic,
        until: Some(last_day),
    };
    let story = Story::said_yes()
        .consented_to_plan()
        .when(Cast::Person, consenting_until)
        .when(Cast::Person, wish(Cast::Marte))
        .appointed()
        .quick_start();
    let still = story.clone().on(last_day);
    assert!(still.view(Cast::Marte).sees(Section::Goals), "the last day is included");
    let after = story.on(last_day.tomorrow().unwrap());
    let view = after.view(Cast::Marte);
    assert!(view.plan.is_none() && view.wish.is_none() && view.subject.phone.is_none());
    assert_eq!(
        after.refusal(Cast::Marte, write(entry(9), 0, goal("Nytt", None))),
        Refusal::NoCoordinationConsent
    );
}

#[test]
fn the_hospital_begins_before_the_municipality_has_asked() {
    let story = Story::reported()
        .consented_to_coordination()
        .consented_to_plan()
        .when(Cast::Liv, appoint(1, Kind::TemporaryHospital, Cast::Paal))
        .when(Cast::Paal, begin_plan());
    assert!(story.case.path.answer().is_none());
    assert!(story.sees(Cast::Paal, Section::Goals));
}

#[test]
fn the_temporary_coordinator_gives_way_to_the_municipal() {
    let story =
        Story::consented().when(Cast::Liv, appoint(1, Kind::TemporaryHospital, Cast::Paal)).appointed_as(2);
    let current: Vec<_> = story.case.coordinators.current().map(|a| a.kind).collect();
    assert_eq!(current, [Kind::Municipal]);
    assert!(story.actor(Cast::Paal).capacities().is_empty());
}

#[test]
fn the_hospitals_own_coordinator_stays_beside_the_municipal_who_is_the_one_to_call() {
    let story = Story::consented().when(Cast::Liv, appoint(1, Kind::Hospital, Cast::Paal)).appointed_as(2);
    assert_eq!(story.case.coordinators.current().count(), 2);
    assert_eq!(story.case.coordinators.principal().map(|a| a.kind), Some(Kind::Municipal));
}

#[test]
fn where_the_municipality_has_appointed_nothing_is_temporary() {
    let _ = Story::consented().appointed().expect_refusal(
        Cast::Liv,
        appoint(2, Kind::TemporaryHospital, Cast::Paal),
        Refusal::AlreadyCoordinator,
    );
}

#[test]
fn the_ward_appoints_only_the_hospitals_own() {
    let _ = Story::consented().expect_refusal(
        Cast::Liv,
        appoint(1, Kind::Municipal, Cast::Marte),
        Refusal::OnlyHospitalKinds,
    );
}

#[test]
fn chair_and_workplace_must_fit() {
    let _ = Story::consented()
        .expect_refusal(
            Cast::Unit,
            appoint(1, Kind::Municipal, Cast::Paal),
            Refusal::WrongWorkplace(Kind::Municipal),
        )
        .expect_refusal(
            Cast::Unit,
            appoint(1, Kind::Hospital, Cast::Marte),
            Refusal::WrongWorkplace(Kind::Hospital),
        );
}

/// A nurse on a municipal palliative ward: no law bars her, her workplace may.
fn on_municipal_ward(rule: bool) -> Command {
    let mut who: Candidate = Cast::Kjell.candidate();
    who.unit_kind = UnitKind::Ward;
    who.procedure.ward_staff_cannot_coordinate = rule;
    Command::Appoint { id: appointment(1), kind: Kind::Municipal, who, wish_not_followed: None }
}

#[test]
fn that_ward_staff_cannot_coordinate_is_procedure_and_not_law() {
    let story = Story::consented();
    let refusal = story.clone().refusal(Cast::Unit, on_municipal_ward(true));
    assert_eq!(refusal, Refusal::WardStaffCannotCoordinate);
    assert_eq!(refusal.provision(), None, "no provision is cited for a rule of procedure");
    let _ = story.when(Cast::Unit, on_municipal_ward(false));
}

#[test]
fn that_a_hospital_names_temporary_coordinators_is_procedure_and_not_law() {
    let mut who = Cast::Paal.candidate();
    who.procedure.temporary_hospital_coordinator = false;
    let command =
        Command::Appoint { id: appointment(1), kind: Kind::TemporaryHospital, who, wish_not_followed: None };
    let refusal = Story::consented().refusal(Cast::Liv, command);
    assert_eq!((refusal.provision(), refusal), (None, Refusal::NoTemporaryCoordinators));
}

#[test]
fn the_municipalitys_answer_to_a_goal_is_not_the_hospitals_to_give() {
    let answer = || Command::AnswerGoal {
        id: entry(2),
        answer: dinplan_domain::plan::GoalAnswer::CanBeMet,
        reason: None,
    };
    let _ = Story::usable_plan()
        .when(Cast::Unit, appoint(2, Kind::Hospital, Cast::Paal))
        .expect_refusal(Cast::Paal, answer(), Refusal::NotYours(Deed::AnswerGoal))
        .expect_refusal(Cast::Person, answer(), Refusal::NotYours(Deed::AnswerGoal))
        .expect_refusal(
            Cast::Marte,
            Command::AnswerGoal {
                id: entry(3),
                answer: dinplan_domain::plan::GoalAnswer::CanBeMet,
                reason: None,
            },
            Refusal::NothingToAnswer,
        )
        .when(Cast::Marte, answer())
        .then("the answer stands at the goal", |s| s.case.entry(entry(2)).unwrap().reply.is_some());
}

#[test]
fn a_deputy_at_another_workplace_is_not_the_coordinator() {
    let story = Story::consented().appointed();
    let mut elsewhere = Cast::Marte.identity();
    elsewhere.hat = Cast::Omar.identity().hat;
    assert!(
        story.as_actor(&elsewhere).capacities().is_empty(),
        "appointed at one workplace, not as a person"
    );
    assert!(story.as_actor(&Cast::Marte.at_home()).capacities().is_empty(), "nor at home");
}

#[test]
fn a_measure_of_the_coordinator_is_answered_by_whoever_sits() {
    let story = Story::usable_plan().when(
        Cast::Person,
        write(
            entry(4),
            0,
            dinplan_domain::sections::Content::Measures(measure("Ringe NAV", Responsible::Coordinator)),
        ),
    );
    let _ = story
        .when(Cast::Unit, appoint(2, Kind::Municipal, Cast::Kjell))
        .accepts(Cast::Kjell, entry(4))
        .represented_by(Cast::Husband, representative::Kind::Relative)
        .then("told in the history", |s| {
            s.told
                .iter()
                .any(|r| matches!(&r.event, Event::EntrySet { change, .. } if change.code() == "promised"))
        });
}

trait Appointed {
    fn appointed_as(self, n: u128) -> Self;
}

impl Appointed for Story {
    fn appointed_as(self, n: u128) -> Self {
        self.when(Cast::Unit, appoint(n, Kind::Municipal, Cast::Marte))
    }
}
