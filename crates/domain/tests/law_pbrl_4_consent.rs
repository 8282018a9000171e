//! Pasient- og brukerrettighetsloven chapter 4: who may consent, from which day, and on what basis.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis, Choice, Voice};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::competence::Question;
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::ids::ConsentId;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use jiff::civil::date;

fn consent_by(id: ConsentId, voice: Voice, form: Form) -> Command {
    Command::Consent { id, scope: Scope::MakePlan, voice, form, until: None }
}

#[test]
fn adults_consent_themselves() {
    let _ = Story::reported().consented_to_plan();
}

#[test]
fn a_sixteen_year_old_consents_alone_on_the_day_and_not_the_day_before() {
    let story = Story::of_child(date(2010, 12, 1));
    let own = || consent_by(to_plan(), own_voice(), Form::Electronic);
    let refusal = story.clone().on(date(2026, 11, 30)).refusal(Cast::Person, own());
    assert_eq!(refusal, Refusal::MayNotConsent);
    assert_eq!(refusal.provision(), Some(Provision::WhoConsents));
    let _ = story.on(date(2026, 12, 1)).when(Cast::Person, own());
}

#[test]
fn the_day_begins_at_midnight_in_oslo() {
    let mut story = Story::of_child(date(2010, 12, 1));
    story.now = "2026-11-30T22:59:59Z".parse().unwrap();
    assert!(story.actor(Cast::Mother).is(Capacity::Parent));
    story.now = "2026-11-30T23:00:00Z".parse().unwrap();
    assert!(!story.actor(Cast::Mother).is(Capacity::Parent));
}

#[test]
fn parents_consent_for_a_child_under_sixteen_and_no_longer() {
    let story = Story::of_child(date(2010, 12, 1));
    let by_mother = |form| consent_by(to_plan(), voice(Cast::Mother, Basis::Parent, None), form);
    let _ = story.clone().when(Cast::Mother, by_mother(Form::Electronic));
    let _ = story.clone().when(Cast::Unit, by_mother(Form::Paper));
    let grown = story.on(date(2026, 12, 1));
    let _ = grown.expect_refusal(Cast::Unit, by_mother(Form::Paper), Refusal::MayNotConsent).expect_refusal(
        Cast::Mother,
        by_mother(Form::Electronic),
        Refusal::NotYours(Deed::Consent),
    );
}

#[test]
fn at_sixteen_the_parent_becomes_one_who_is_close_and_sees_only_what_is_shared() {
    let story = Story::of_child(date(2010, 12, 1));
    assert!(story.sees(Cast::Mother, Section::Process));
    let grown = story.on(date(2026, 12, 1));
    assert_eq!(grown.actor(Cast::Mother).capacities(), [Capacity::Relative]);
    let view = grown.view(Cast::Mother);
    assert!(!view.sees(Section::Process) && !view.sees(Section::Goals) && !view.sees(Section::Log));
    assert!(view.subject.number.is_none());
    assert!(view.sees(Section::Coordinator));
}

#[test]
fn only_one_who_is_written_down_as_parent_speaks_as_one() {
    let _ = Story::of_child(date(2015, 5, 5)).expect_refusal(
        Cast::Unit,
        consent_by(to_plan(), voice(Cast::Husband, Basis::Parent, None), Form::Paper),
        Refusal::MayNotConsent,
    );
}

#[test]
fn nobody_speaks_in_anothers_name() {
    // A child with an own login cannot answer as the mother ...
    let as_mother = voice(Cast::Mother, Basis::Parent, None);
    let _ = Story::of_child(date(2012, 5, 5)).expect_refusal(
        Cast::Person,
        consent_by(to_plan(), as_mother, Form::Electronic),
        Refusal::MayNotConsent,
    );
    // ... a guardian cannot consent as the person, nor the person as the guardian.
    let story = Story::reported().represented_by(Cast::Guardian, Kind::Guardian);
    let as_guardian = || voice(Cast::Guardian, Basis::Guardian, None);
    let _ = story
        .expect_refusal(
            Cast::Guardian,
            consent_by(to_plan(), own_voice(), Form::Electronic),
            Refusal::MayNotConsent,
        )
        .expect_refusal(
            Cast::Person,
            consent_by(to_plan(), as_guardian(), Form::Electronic),
            Refusal::MayNotConsent,
        )
        .when(Cast::Guardian, consent_by(to_plan(), as_guardian(), Form::Electronic));
}

#[test]
fn a_guardian_speaks_while_the_mandate_stands() {
    let until = Command::NameRepresentative(NewRepresentative {
        until: Some(date(2026, 12, 31)),
        ..close(Cast::Guardian, Kind::Guardian)
    });
    let story = Story::reported().when(Cast::Unit, until);
    let on_paper = || consent_by(to_plan(), voice(Cast::Guardian, Basis::Guardian, None), Form::Paper);
    let _ = story.clone().on(date(2026, 12, 31)).when(Cast::Unit, on_paper());
    let _ = story.on(date(2027, 1, 1)).expect_refusal(Cast::Unit, on_paper(), Refusal::MayNotConsent);
}

#[test]
fn nobody_gives_themselves_a_mandate_or_a_longer_one() {
    let names =
        |who: Cast, kind, until| Command::NameRepresentative(NewRepresentative { until, ..close(who, kind) });
    let not_theirs = || Refusal::NotYours(Deed::Represent);
    let last_day = date(2026, 12, 31);
    let story = Story::reported().when(Cast::Unit, names(Cast::Guardian, Kind::Guardian, Some(last_day)));
    // The mandate is written down by staff: a guardian does not even write it anew as it is.
    let _ = story
        .expect_refusal(Cast::Guardian, names(Cast::Guardian, Kind::Guardian, None), not_theirs())
        .expect_refusal(
            Cast::Guardian,
            names(Cast::Guardian, Kind::Guardian, Some(date(2027, 1, 1))),
            not_theirs(),
        )
        .expect_refusal(Cast::Unit, names(Cast::Unit, Kind::Guardian, None), not_theirs())
        .expect_refusal(Cast::Unit, names(Cast::Person, Kind::Guardian, None), not_theirs())
        .expect_refusal(Cast::Guardian, names(Cast::Guardian, Kind::Guardian, Some(last_day)), not_theirs())
        .when(Cast::Unit, names(Cast::Guardian, Kind::Guardian, Some(last_day)));
    // A parent, whose right ends at sixteen, does not become the guardian whose right does not.
    let child = Story::of_child(date(2012, 5, 5)).represented_by(Cast::Mother, Kind::Parent);
    let _ = child
        .expect_refusal(Cast::Mother, names(Cast::Mother, Kind::Guardian, None), not_theirs())
        .when(Cast::Mother, names(Cast::Mother, Kind::Parent, None));
}

#[test]
fn who_acts_for_another_does_not_share_with_themselves() {
    let child = Story::of_child(date(2012, 5, 5)).represented_by(Cast::Mother, Kind::Parent);
    let with = Recipient::Person { person: Cast::Mother.id(), name: Cast::Mother.name() };
    let scope = Scope::Share(Sharing {
        with,
        sections: [Section::Goals].into(),
        excluded: None,
        purpose: line("å følge med også etter sekstenårsdagen"),
        used: None,
        except: Vec::new(),
    });
    let voice = voice(Cast::Mother, Basis::Parent, None);
    let command = Command::Consent { id: consent(77), scope, voice, form: Form::Electronic, until: None };
    let _ = child.expect_refusal(Cast::Mother, command, Refusal::MayNotConsent);
}

#[test]
fn next_of_kin_and_presumed_consent_need_the_individual_judgement() {
    for basis in [Basis::NextOfKin, Basis::Presumed] {
        let story = Story::reported().found_lacking(Question::Plan);
        let without = consent_by(to_plan(), voice(Cast::Husband, basis, None), Form::Spoken);
        let refusal = story.clone().refusal(Cast::Unit, without);
        assert_eq!(refusal, Refusal::JudgementMissing);
        assert_eq!(refusal.provision(), Some(Provision::WhoConsents));
        let with = voice(Cast::Husband, basis, Some("Kan åpenbart ikke forstå hva spørsmålet gjelder."));
        let _ = story.when(Cast::Unit, consent_by(to_plan(), with, Form::Spoken));
    }
}

#[test]
fn a_relative_registers_no_consent_alone_however_it_is_worded() {
    let story = Story::reported().represented_by(Cast::Husband, Kind::Relative);
    let _ = story.expect_refusal(
        Cast::Husband,
        consent_by(to_plan(), voice(Cast::Husband, Basis::NextOfKin, Some("…")), Form::Electronic),
        Refusal::NotYours(Deed::Consent),
    );
}

#[test]
fn the_judgement_of_competence_is_not_for_everyone_who_sees_the_period() {
    let judged = voice(Cast::Husband, Basis::NextOfKin, Some("HEMMELIG vurdering"));
    let story = Story::usable_plan()
        .with_term(term())
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, &[Section::Period, Section::Goals])
        .found_lacking(Question::Plan);
    let hash = story.case.content_hash().unwrap();
    let story = story.when(Cast::Marte, Command::Approve { hash, voice: judged, form: Form::Paper });
    let view = story.view(Cast::Nina);
    assert!(view.plan.as_ref().unwrap().state.as_ref().unwrap().in_force());
    let told: Vec<_> =
        story.told.iter().filter_map(|r| dinplan_domain::history::seen(&view, r.clone())).collect();
    assert!(!format!("{view:?} {told:?}").contains("HEMMELIG"));
    assert!(format!("{:?}", story.view(Cast::Person)).contains("HEMMELIG"));
}

#[test]
fn answers_follow_the_same_rules() {
    let story = Story::of_child(date(2012, 5, 5)).assessed_met().informed().offered();
    let answer = |voice| Command::Answer { choice: Choice::NoThanks, voice };
    let _ = story
        .expect_refusal(Cast::Person, answer(own_voice()), Refusal::MayNotConsent)
        .when(Cast::Mother, answer(voice(Cast::Mother, Basis::Parent, None)));
}

#[test]
fn what_parents_decided_a_child_does_not_undo_alone_but_can_stop_what_is_shared() {
    let by_mother = |id, scope| Command::Consent {
        id,
        scope,
        voice: voice(Cast::Mother, Basis::Parent, None),
        form: Form::Electronic,
        until: None,
    };
    let _ = Story::of_child(date(2012, 5, 5))
        .when(Cast::Mother, by_mother(to_plan(), Scope::MakePlan))
        .when(Cast::Mother, by_mother(consent(3), sharing(Cast::Turid, &[Section::Goals])))
        .expect_refusal(Cast::Person, Command::WithdrawConsent { id: to_plan() }, Refusal::MayNotConsent)
        .expect_refusal(
            Cast::Person,
            Command::EndRepresentative { person: Cast::Mother.id() },
            Refusal::MayNotConsent,
        )
        .expect_refusal(
            Cast::Person,
            Command::End { reason: EndReason::Wish, note: None },
            Refusal::MayNotConsent,
        )
        .withdraws(consent(3))
        .when(Cast::Mother, Command::WithdrawConsent { id: to_plan() });
}

#[test]
fn staff_register_paper_and_speech_never_an_electronic_consent() {
    let _ = Story::reported()
        .expect_refusal(Cast::Unit, consent_by(to_plan(), own_voice(), Form::Electronic), Refusal::NeedsPaper)
        .when(Cast::Liv, consent_by(to_plan(), own_voice(), Form::Paper));
}

#[test]
fn what_was_said_or_signed_is_not_written_down_by_those_it_opens_the_plan_to() {
    let share = |form| {
        let scope = sharing(Cast::Unit, &[Section::Goals]);
        Command::Consent { id: consent(9), scope, voice: own_voice(), form, until: None }
    };
    let _ = Story::said_yes()
        .expect_refusal(Cast::Unit, share(Form::Spoken), Refusal::NotAlone)
        .expect_refusal(Cast::Unit, share(Form::Paper), Refusal::NotAlone)
        .when(Cast::Liv, share(Form::Paper));
}

#[test]
fn whoever_is_no_longer_close_has_no_part() {
    let story = Story::reported().represented_by(Cast::Husband, Kind::Relative);
    assert_eq!(story.actor(Cast::Husband).capacities(), [Capacity::Relative]);
    let _ = story
        .when(Cast::Person, Command::EndRepresentative { person: Cast::Husband.id() })
        .then("no part", |s| s.actor(Cast::Husband).capacities().is_empty())
        .expect_refusal(
            Cast::Person,
            Command::EndRepresentative { person: Cast::Husband.id() },
            Refusal::ParticipantGone,
        );
}
