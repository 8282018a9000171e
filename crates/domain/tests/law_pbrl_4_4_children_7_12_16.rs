//! Pasient- og brukerrettighetsloven § 4-4: heard from 7, of weight from 12, own consent at 16; and the
//! access of parents, which changes on the day.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis, ChildsView, View, Voice};
use dinplan_domain::command::Command;
use dinplan_domain::competence::Question;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::law::{self, Provision};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use jiff::civil::{Date, date};

/// The mother consents to a plan, with this on what the child means.
fn by_mother(child: Option<ChildsView>) -> Command {
    let voice = Voice { child, ..voice(Cast::Mother, Basis::Parent, None) };
    Command::Consent { id: to_plan(), scope: Scope::MakePlan, voice, form: Form::Electronic, until: None }
}

fn means(view: View, why: Option<&str>) -> Option<ChildsView> {
    Some(ChildsView { view, words: None, why: why.map(prose) })
}

/// Both parents' consents to plan and coordinator, Marte appointed, and a plan with words in it.
fn childs_plan(born: Date) -> Story {
    use dinplan_domain::assessment::Choice::PlanAndCoordinator;
    let answer = |v| Command::Answer { choice: PlanAndCoordinator, voice: v };
    Story::of_child(born)
        .assessed_met()
        .informed()
        .offered()
        .when(Cast::Mother, answer(voice(Cast::Mother, Basis::Parent, None)))
        .when(Cast::Mother, consent_of(Cast::Mother, Basis::Parent, to_plan(), Scope::MakePlan))
        .when(Cast::Mother, consent_of(Cast::Mother, Basis::Parent, to_coordinate(), Scope::Coordinate))
        .appointed()
        .quick_start()
        .when(Cast::Mother, write(entry(9), 0, matters("HEMMELIG")))
}

#[test]
fn from_the_seventh_birthday_the_child_is_heard_before_a_parent_decides() {
    let story = Story::of_child(date(2019, 12, 1));
    let _ = story.clone().on(date(2026, 11, 30)).when(Cast::Mother, by_mother(None));
    let seven = story.on(date(2026, 12, 1));
    let refusal = seven.clone().refusal(Cast::Mother, by_mother(None));
    assert_eq!(refusal, Refusal::ChildNotHeard);
    assert_eq!(refusal.provision(), Some(Provision::ChildIsHeard));
    let _ = seven
        .expect_refusal(Cast::Mother, by_mother(means(View::NotHeard, None)), Refusal::ChildNotHeard)
        .when(Cast::Mother, by_mother(means(View::NotHeard, Some("Ligger i koma."))));
}

#[test]
fn nobody_has_to_say_anything_and_under_twelve_the_parents_decide_whatever_the_child_means() {
    let story = Story::of_child(date(2015, 5, 5));
    let _ = story.clone().when(Cast::Mother, by_mother(means(View::WouldNotSay, None)));
    let _ = story.when(Cast::Mother, by_mother(means(View::Disagrees, None)));
}

#[test]
fn from_the_twelfth_birthday_a_decision_against_the_child_needs_its_reason() {
    let story = Story::of_child(date(2014, 12, 1));
    let against = |why| by_mother(means(View::Disagrees, why));
    let _ = story.clone().on(date(2026, 11, 30)).when(Cast::Mother, against(None));
    let twelve = story.on(date(2026, 12, 1));
    let refusal = twelve.clone().refusal(Cast::Mother, against(None));
    assert_eq!(refusal, Refusal::ChildsViewNeedsReason);
    assert_eq!(refusal.provision(), Some(Provision::ChildsViewWeighs));
    let _ = twelve.when(Cast::Mother, against(Some("Skolen kan ellers ikke hjelpe.")));
}

#[test]
fn staff_who_register_what_a_parent_signed_hear_the_child_too() {
    let paper = |child| {
        let Command::Consent { id, scope, voice, until, .. } = by_mother(child) else { unreachable!() };
        Command::Consent { id, scope, voice, form: Form::Paper, until }
    };
    let _ = Story::of_child(date(2015, 5, 5))
        .expect_refusal(Cast::Unit, paper(None), Refusal::ChildNotHeard)
        .when(Cast::Unit, paper(Some(agrees())));
}

#[test]
fn the_parents_access_ends_at_midnight_in_oslo_winter_and_summer() {
    for born in [date(2010, 12, 1), date(2011, 7, 1)] {
        let day = date(born.year() + 16, born.month(), born.day());
        let story = childs_plan(born);
        let before = story.clone().at(day.yesterday().unwrap(), 23, 59);
        assert_eq!(before.actor(Cast::Mother).capacities(), [Capacity::Parent], "{day}");
        assert!(before.all_seen_by(&Cast::Mother.identity()).contains("HEMMELIG"));
        assert!(before.may(Cast::Mother, Deed::Consent) && before.sees(Cast::Mother, Section::Log));
        let after = story.at(day, 0, 0);
        assert_eq!(after.actor(Cast::Mother).capacities(), [Capacity::Relative], "{day}");
        assert!(!after.all_seen_by(&Cast::Mother.identity()).contains("HEMMELIG"), "{day}");
        assert!(!after.may(Cast::Mother, Deed::Consent) && !after.sees(Cast::Mother, Section::Log));
        assert!(after.view(Cast::Mother).plan.is_none());
        assert!(after.all_seen_by(&Cast::Person.identity()).contains("HEMMELIG"), "the plan is one's own");
    }
}

#[test]
fn at_sixteen_the_own_consent_takes_the_parents_place_without_a_gap() {
    let story = childs_plan(date(2010, 12, 1));
    let own = |n, scope| consenting(consent(n), scope);
    let story = story
        .at(date(2026, 11, 30), 23, 59)
        .expect_refusal(Cast::Person, own(0x50, Scope::MakePlan), Refusal::MayNotConsent)
        .at(date(2026, 12, 1), 0, 0)
        .then("the work goes on until the young person has answered", |s| {
            s.sees(Cast::Marte, Section::Matters) && s.case.plan_consent(s.today()).unwrap().id == to_plan()
        })
        .expect_refusal(
            Cast::Mother,
            consent_of(Cast::Mother, Basis::Parent, consent(0x52), Scope::MakePlan),
            Refusal::NotYours(Deed::Consent),
        )
        .when(Cast::Person, own(0x50, Scope::MakePlan))
        .when(Cast::Person, own(0x51, Scope::Coordinate));
    assert!(story.case.consent(to_plan()).unwrap().withdrawn.is_some());
    assert!(story.case.consent(to_coordinate()).unwrap().withdrawn.is_some());
    assert_eq!(story.case.plan_consent(story.today()).unwrap().id, consent(0x50));
    assert_eq!(story.case.plan.as_ref().unwrap().consent, consent(0x50));
    assert!(story.actor(Cast::Marte).is(Capacity::Coordinator), "nobody was relieved in between");
    assert!(story.sees(Cast::Marte, Section::Matters));
    // One's own consent is not replaced by itself.
    let _ = story.expect_refusal(Cast::Person, own(0x53, Scope::MakePlan), Refusal::ConsentStands);
}

#[test]
fn the_own_consent_that_takes_over_may_share_less() {
    let by_mother = consent_of(
        Cast::Mother,
        Basis::Parent,
        consent(3),
        sharing(Cast::Nina, &[Section::Goals, Section::Matters]),
    );
    let story = childs_plan(date(2010, 12, 1))
        .when(Cast::Mother, by_mother)
        .on(date(2026, 12, 1))
        .then("stands until answered", |s| s.sees(Cast::Nina, Section::Matters))
        .shared_with(Cast::Nina, &[Section::Goals]);
    assert!(story.sees(Cast::Nina, Section::Goals) && !story.sees(Cast::Nina, Section::Matters));
}

#[test]
fn born_on_29_february_the_birthday_is_1_march_in_other_years() {
    assert_eq!(
        law::birthdays(date(2020, 2, 29)),
        [(7, date(2027, 3, 1)), (12, date(2032, 2, 29)), (16, date(2036, 2, 29)), (18, date(2038, 3, 1))]
    );
    let story = Story::of_child(date(2020, 2, 29));
    let _ = story.clone().at(date(2027, 2, 28), 23, 59).when(Cast::Mother, by_mother(None));
    let _ = story.at(date(2027, 3, 1), 0, 0).expect_refusal(
        Cast::Mother,
        by_mother(None),
        Refusal::ChildNotHeard,
    );
}

#[test]
fn every_birthday_is_the_first_day_of_that_age() {
    let mut born = date(2007, 1, 1);
    while born < date(2012, 3, 2) {
        for (age, day) in law::birthdays(born) {
            assert_eq!(law::age(born, day), i16::from(age), "{born}");
            assert_eq!(law::age(born, day.yesterday().unwrap()), i16::from(age) - 1, "{born}");
        }
        born = born.tomorrow().unwrap();
    }
}

#[test]
fn for_a_child_nobody_decides_past_the_parents() {
    let story = Story::of_child(date(2015, 5, 5))
        .found_lacking(Question::Plan)
        .represented_by(Cast::Husband, Kind::NextOfKin);
    // A grandfather is close to a child, and does not follow along in the parents' place.
    assert_eq!(story.actor(Cast::Husband).capacities(), [Capacity::Relative]);
    for basis in [Basis::NextOfKin, Basis::Presumed] {
        let voice = voice(Cast::Husband, basis, Some("Barnet kan ikke forstå."));
        let command =
            Command::Consent { id: to_plan(), scope: Scope::MakePlan, voice, form: Form::Paper, until: None };
        let _ = story.clone().expect_refusal(Cast::Unit, command, Refusal::MayNotConsent);
    }
}
