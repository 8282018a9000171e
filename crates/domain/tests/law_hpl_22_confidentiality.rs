//! Helsepersonelloven §§ 21–22: confidentiality, and consent as the exception. What is withheld is not inside.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::{Command, NewParticipant};
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::desk::{self, Next};
use dinplan_domain::event::Event;
use dinplan_domain::history;
use dinplan_domain::law::Provision;
use dinplan_domain::participant::Who;
use dinplan_domain::plan::{Happened, Progress};
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::Section::{self, Evaluation, Goals, Matters, Measures, Participants};
use dinplan_domain::sections::measures::Responsible;
use jiff::civil::date;
use std::collections::BTreeSet;

/// Everything a reader gets, page and history, as text.
fn all_of(story: &Story, who: Cast) -> String {
    let view = story.view(who);
    let told: Vec<_> = story.told.iter().filter_map(|r| history::seen(&view, r.clone())).collect();
    format!("{view:?} {told:?}")
}

#[test]
fn who_takes_part_sees_who_coordinates_and_nothing_that_is_not_shared() {
    let story = Story::usable_plan().joined_by(Cast::Nina);
    let view = story.view(Cast::Nina);
    assert_eq!(view.capacities, [Capacity::Provider]);
    assert!(view.sees(Section::Coordinator));
    assert!(view.plan.is_none());
    assert_eq!(view.withheld(Goals), Some(Reason::NotShared));
    assert!(!all_of(&story, Cast::Nina).contains("trappa"));
}

#[test]
fn a_shared_part_is_seen_and_no_other() {
    let story = Story::usable_plan().joined_by(Cast::Nina).shared_with(Cast::Nina, &[Goals]);
    let text = all_of(&story, Cast::Nina);
    assert!(text.contains("trappa"), "the goal");
    assert!(!text.contains("Å bo hjemme") && !text.contains("Gå tur"), "neither what matters nor measures");
}

#[test]
fn a_consent_to_a_service_follows_the_service_and_not_the_employee() {
    let story = Story::usable_plan()
        .when(
            Cast::Marte,
            Command::NameParticipant(NewParticipant {
                who: Who::Service { org: home(), unit: Cast::Nina.identity().post().unwrap().unit },
                ..Cast::Nina.participant()
            }),
        )
        .shared_with(Cast::Nina, &[Goals]);
    let mut successor = Cast::Nina.identity();
    successor.person = Cast::Turid.id();
    successor.name = line("Ny Fysioterapeut");
    assert!(
        dinplan_domain::policy::access(
            &story.as_actor(&successor),
            &story.case,
            Deed::See(Goals),
            story.today()
        )
        .granted()
    );
    assert!(story.as_actor(&Cast::Nina.at_home()).capacities().is_empty(), "not at home");
}

#[test]
fn a_withdrawn_consent_works_at_once() {
    let story = Story::usable_plan().joined_by(Cast::Nina).shared_with(Cast::Nina, &[Goals, Measures]);
    assert!(all_of(&story, Cast::Nina).contains("trappa"));
    let story = story.withdraws(Cast::Nina.share());
    let text = all_of(&story, Cast::Nina);
    assert!(!text.contains("trappa") && !text.contains("Gå tur"));
    let refusal = story
        .clone()
        .refusal(Cast::Nina, write(entry(9), 0, Content::Measures(measure("x", Responsible::Person))));
    assert_eq!((refusal.provision(), refusal), (Some(Provision::Confidentiality), Refusal::NoShareConsent));
    let _ = story.expect_refusal(
        Cast::Person,
        Command::WithdrawConsent { id: Cast::Nina.share() },
        Refusal::ConsentGone,
    );
}

#[test]
fn a_consent_can_be_narrowed_but_never_widened() {
    let narrow = |sections: &[Section]| Command::NarrowConsent {
        id: Cast::Nina.share(),
        sections: sections.iter().copied().collect(),
    };
    let _ = Story::usable_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Goals, Measures])
        .when(Cast::Person, narrow(&[Goals, Matters]))
        .then("goals only", |s| s.sees(Cast::Nina, Goals) && !s.sees(Cast::Nina, Measures))
        .then("nothing was added", |s| !s.sees(Cast::Nina, Matters))
        .when(Cast::Person, narrow(&[]))
        .then("nothing left is withdrawn", |s| {
            s.case.consent(Cast::Nina.share()).unwrap().withdrawn.is_some()
        })
        .expect_refusal(Cast::Person, narrow(&[Goals]), Refusal::ConsentGone);
}

#[test]
fn only_sharing_can_be_narrowed() {
    let _ = Story::usable_plan().expect_refusal(
        Cast::Person,
        Command::NarrowConsent { id: to_plan(), sections: BTreeSet::new() },
        Refusal::ConsentGone,
    );
}

#[test]
fn a_consent_ends_after_its_last_day() {
    let until = |day| Command::Consent {
        id: Cast::Nina.share(),
        scope: sharing(Cast::Nina, &[Goals]),
        voice: own_voice(),
        form: Form::Electronic,
        until: Some(day),
    };
    let story = Story::usable_plan()
        .joined_by(Cast::Nina)
        .expect_refusal(Cast::Person, until(date(2026, 11, 21)), Refusal::ConsentGone)
        .when(Cast::Person, until(date(2026, 12, 24)));
    assert!(story.clone().on(date(2026, 12, 24)).sees(Cast::Nina, Goals));
    assert!(!story.on(date(2026, 12, 25)).sees(Cast::Nina, Goals));
}

#[test]
fn the_same_consent_is_not_given_twice_and_none_is_overwritten() {
    let again = |id| consenting(id, sharing(Cast::Nina, &[Measures]));
    let _ = Story::usable_plan()
        .shared_with(Cast::Nina, &[Goals])
        .expect_refusal(Cast::Person, again(consent(77)), Refusal::ConsentStands)
        .withdraws(Cast::Nina.share())
        .expect_refusal(Cast::Person, again(Cast::Nina.share()), Refusal::ConsentStands)
        .when(Cast::Person, again(consent(77)))
        .then("what was withdrawn is still told", |s| {
            s.case.consent(Cast::Nina.share()).is_some_and(|c| c.withdrawn.is_some())
        });
}

#[test]
fn withdrawn_plan_consent_nobody_but_the_person_sees_the_plan() {
    let story = Story::living_plan()
        .when(
            Cast::Person,
            Command::Mark {
                letter: dinplan_domain::sections::Letter::I,
                reason: Some(line("HEMMELIG merke")),
            },
        )
        .joined_by(Cast::Nina)
        .represented_by(Cast::Husband, Kind::Relative)
        .shared_with(Cast::Nina, Section::SHAREABLE)
        .shared_with(Cast::Husband, Section::SHAREABLE)
        .shared_with(Cast::Unit, Section::SHAREABLE);
    for who in [Cast::Nina, Cast::Husband, Cast::Marte, Cast::Unit] {
        assert!(all_of(&story, who).contains("trappa"), "{who:?} saw it");
    }
    let story = story.withdraws(to_plan());
    for who in [Cast::Nina, Cast::Husband, Cast::Marte, Cast::Unit, Cast::Liv] {
        let text = all_of(&story, who);
        assert!(!text.contains("trappa") && !text.contains("HEMMELIG"), "{who:?} still sees it");
        assert!(story.view(who).plan.is_none(), "{who:?}");
    }
    assert!(!story.sees(Cast::Nina, Participants), "what was shared of the plan is closed");
    assert!(story.view(Cast::Person).plan.is_some());
    let _ = story.expect_refusal(Cast::Marte, write(entry(9), 0, matters("x")), Refusal::NoPlanConsent);
}

#[test]
fn a_new_plan_consent_wakes_the_plan() {
    let _ = Story::living_plan()
        .withdraws(to_plan())
        .expect_refusal(Cast::Person, write(entry(9), 0, matters("x")), Refusal::NoPlanConsent)
        .when(Cast::Person, consenting(consent(5), Scope::MakePlan))
        .then("the plan rests on it", |s| s.case.plan.as_ref().unwrap().consent == consent(5))
        .then("the coordinator is back in", |s| s.sees(Cast::Marte, Goals));
}

#[test]
fn a_consent_can_be_taken_back_also_when_the_case_has_ended() {
    let story = Story::usable_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Goals])
        .when(Cast::Person, Command::End { reason: dinplan_domain::case::EndReason::NeedOver, note: None });
    assert!(!story.withdraws(Cast::Nina.share()).sees(Cast::Nina, Goals));
}

#[test]
fn an_evaluation_names_no_goal_to_one_who_sees_no_goals() {
    let story = Story::living_plan()
        .when(
            Cast::Marte,
            Command::Evaluate {
                goals: vec![(entry(2), Progress::Some, Some(line("HEMMELIG om målet")))],
                measures: vec![(entry(3), Happened::Not, Some(line("HEMMELIG om tiltaket")))],
                cooperation: Some(prose("Samarbeidet går godt")),
            },
        )
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Evaluation]);
    let text = all_of(&story, Cast::Nina);
    assert!(text.contains("Samarbeidet går godt"));
    assert!(!text.contains("HEMMELIG") && !text.contains("trappa") && !text.contains("Gå tur"));
}

#[test]
fn a_conflict_never_shows_an_entry_of_another_section() {
    // Nina writes contacts; entry 2 is a goal. She must not be told "changed", with the goal as the other's text.
    let contact = Content::Contacts(dinplan_domain::sections::contacts::Contact {
        name: line("Fysio"),
        role: None,
        phone: line("99"),
        when: None,
    });
    let _ = Story::usable_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Section::Contacts, Measures])
        .expect_refusal(Cast::Nina, write(entry(2), 0, contact.clone()), Refusal::EntryGone(entry(2)))
        .expect_refusal(Cast::Nina, write(entry(2), 1, contact), Refusal::EntryGone(entry(2)))
        .expect_refusal(
            Cast::Nina,
            Command::Promise {
                id: entry(2),
                seen: 99,
                answer: dinplan_domain::command::PromiseAnswer::Accept,
            },
            Refusal::NothingToAnswer,
        );
}

#[test]
fn the_coordinating_unit_leads_the_way_and_does_not_read_the_plan() {
    let story = Story::living_plan();
    let view = story.view(Cast::Unit);
    assert!(view.sees(Section::Process) && view.sees(Section::Consents) && view.sees(Section::Period));
    let text = all_of(&story, Cast::Unit);
    assert!(!text.contains("trappa") && !text.contains("Å bo hjemme") && !text.contains("Gå tur"));
}

#[test]
fn number_for_the_person_phone_for_those_who_call() {
    let story = Story::usable_plan().joined_by(Cast::Nina);
    assert!(story.view(Cast::Person).subject.number.is_some());
    for who in [Cast::Marte, Cast::Unit, Cast::Liv, Cast::Nina] {
        let view = story.view(who);
        assert!(view.subject.number.is_none(), "{who:?}");
        // The first event holds the number; the history shows it cut as the page does.
        let opened = history::seen(&view, story.told[0].clone()).map(|r| r.event);
        assert!(
            !matches!(opened, Some(Event::Opened { subject, .. }) if subject.number.is_some()),
            "{who:?} finds it in the history"
        );
    }
    assert!(story.view(Cast::Marte).subject.phone.is_some());
    assert!(story.view(Cast::Nina).subject.phone.is_none());
}

#[test]
fn nobody_but_the_person_sees_who_has_looked() {
    let story = Story::living_plan().joined_by(Cast::Nina);
    for who in [Cast::Marte, Cast::Unit, Cast::Leader, Cast::Liv, Cast::Nina] {
        assert!(!story.sees(who, Section::Log), "{who:?}");
    }
    assert!(story.sees(Cast::Person, Section::Log));
}

#[test]
fn an_outsider_is_told_that_nothing_is_there() {
    let story = Story::living_plan();
    let view = story.view(Cast::Outsider);
    assert!(view.capacities.is_empty() && view.may.is_empty() && view.plan.is_none());
    assert!(Section::ALL.iter().all(|s| view.withheld(*s) == Some(Reason::NoPart)));
    let _ = story
        .expect_refusal(Cast::Outsider, write(entry(2), 0, matters("x")), Refusal::NoPart)
        .expect_refusal(Cast::Outsider, Command::Reopen { reason: line("x") }, Refusal::NoPart);
}

#[test]
fn one_whom_the_person_brings_in_sees_what_is_shared_and_can_answer_for_a_measure() {
    let story = Story::usable_plan()
        .joined_by(Cast::Peer)
        .shared_with(Cast::Peer, &[Measures])
        .when(
            Cast::Person,
            write(
                entry(4),
                0,
                Content::Measures(measure("Turgruppe", Responsible::Participant(Cast::Peer.part()))),
            ),
        )
        .then("is asked", |s| desk::card(&s.case, s.now).asks.iter().any(|a| a.entry == entry(4)))
        .accepts(Cast::Peer, entry(4));
    assert_eq!(story.actor(Cast::Peer).capacities(), [Capacity::Relative]);
    assert!(!story.sees(Cast::Peer, Goals));
}

#[test]
fn a_card_for_those_who_do_not_see_measures_does_not_name_them() {
    let story = Story::living_plan().accepts(Cast::Person, entry(3));
    let card = desk::card(&story.case, story.now);
    assert_eq!(card.next, Some((Next::Measure(line("Gå tur hver dag")), date(2027, 1, 15))));
    let text = format!("{:?}", card.without_measures());
    assert!(!text.contains("Gå tur"));
    // And when the consent to the plan is gone, no card names anything of it.
    let story = story.withdraws(to_plan());
    let text = format!("{:?}", desk::card(&story.case, story.now));
    assert!(!text.contains("Gå tur") && desk::due(&story.case).is_none());
}

#[test]
fn only_those_with_whom_the_measure_is_shared_are_asked() {
    let for_nina = || Content::Measures(measure("Trening", Responsible::Participant(Cast::Nina.part())));
    let story = Story::usable_plan().joined_by(Cast::Nina).when(Cast::Marte, write(entry(4), 0, for_nina()));
    let asks = |s: &Story| desk::card(&s.case, s.now).asks.iter().filter(|a| a.entry == entry(4)).count();
    assert_eq!(asks(&story), 0);
    assert_eq!(asks(&story.shared_with(Cast::Nina, &[Measures])), 1);
}

#[test]
fn consent_to_pass_information_on_is_its_own() {
    let pass_on = |id| consenting(id, Scope::PassOn { to: hospital(), name: line("Nordlia sykehus") });
    let _ = Story::usable_plan()
        .when(Cast::Person, pass_on(consent(6)))
        .expect_refusal(Cast::Person, pass_on(consent(7)), Refusal::ConsentStands)
        .then("it opens no part of the plan", |s| !s.sees(Cast::Liv, Goals));
}

#[test]
fn a_person_named_as_recipient_is_that_person_wherever_they_log_in() {
    let by_name = Scope::Share(Sharing {
        with: Recipient::Person { person: Cast::Nina.id(), name: Cast::Nina.name() },
        sections: BTreeSet::from([Goals]),
        excluded: None,
        purpose: line("trening"),
        used: None,
        except: Vec::new(),
    });
    let story =
        Story::usable_plan().joined_by(Cast::Nina).when(Cast::Person, consenting(consent(8), by_name));
    assert!(story.sees(Cast::Nina, Goals));
}
