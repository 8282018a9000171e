//! Vergemålsloven § 26: who acts for another sees, writes and decides within the mandate and no further.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis, Choice};
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::law::Provision;
use dinplan_domain::mandate::Power::{Decide, See, Write};
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::Section::{self, Goals, Illness, Matters, Measures};
use dinplan_domain::sections::measures::Responsible;
use jiff::civil::date;

fn with(new: NewRepresentative) -> Story {
    Story::usable_plan().when(Cast::Unit, Command::NameRepresentative(new))
}

#[test]
fn a_guardian_sees_the_parts_of_the_mandate_and_no_others() {
    let story = with(guardian(&[See], &[Goals]));
    for section in Section::SHAREABLE {
        assert_eq!(story.sees(Cast::Guardian, *section), *section == Goals, "{section:?}");
    }
    let view = story.view(Cast::Guardian);
    assert_eq!(view.withheld(Matters), Some(Reason::BeyondMandate));
    let text = story.all_seen_by(&Cast::Guardian.identity());
    assert!(text.contains("trappa") && !text.contains("bo hjemme") && !text.contains("tur hver dag"));
}

#[test]
fn seeing_is_not_writing_and_writing_is_not_deciding() {
    let refused = |section| Refusal::NotYours(Deed::Write(section));
    let new = |n, content| write(entry(n), 0, content);
    let _ = with(guardian(&[See], &[Goals])).expect_refusal(
        Cast::Guardian,
        new(9, goal("x", None)),
        refused(Goals),
    );
    let writes = with(guardian(&[See, Write], &[Goals]))
        .when(Cast::Guardian, new(9, goal("x", None)))
        .expect_refusal(Cast::Guardian, new(10, matters("x")), refused(Matters));
    for deed in
        [Deed::Consent, Deed::Withdraw, Deed::Answer, Deed::End, Deed::Approve, Deed::Ask, Deed::Protect]
    {
        assert!(!writes.may(Cast::Guardian, deed), "{deed:?}");
    }
    assert!(!writes.actor(Cast::Guardian).speaks_for_person());
}

#[test]
fn who_only_follows_along_sees_nothing_of_a_plan_without_consent() {
    let story = with(guardian(&[See], &[Goals])).withdraws(to_plan());
    assert!(!story.all_seen_by(&Cast::Guardian.identity()).contains("trappa"));
    let decides = with(guardian(&[See, Decide], &[Goals])).withdraws(to_plan());
    assert!(decides.all_seen_by(&Cast::Guardian.identity()).contains("trappa"));
}

#[test]
fn nobody_approves_a_plan_they_do_not_see_the_whole_of_not_even_on_paper() {
    let approve = |story: &Story, form| Command::Approve {
        hash: story.case.content_hash().unwrap(),
        voice: voice(Cast::Guardian, Basis::Guardian, None),
        form,
    };
    let whole = Section::SHAREABLE;
    for (powers, sections) in
        [(&[See, Decide][..], &[Goals, Measures][..]), (&[Decide][..], whole), (&[See, Write][..], whole)]
    {
        let story = with(guardian(powers, sections)).with_term(term());
        let (screen, paper) = (approve(&story, Form::Electronic), approve(&story, Form::Paper));
        let _ = story
            .expect_refusal(Cast::Guardian, screen, Refusal::NotYours(Deed::Approve))
            .expect_refusal(Cast::Marte, paper, Refusal::MayNotConsent);
    }
    let story = with(guardian(&[See, Decide], whole)).with_term(term());
    let (screen, paper) = (approve(&story, Form::Electronic), approve(&story, Form::Paper));
    let _ = story.clone().when(Cast::Guardian, screen);
    let _ = story.when(Cast::Marte, paper);
}

#[test]
fn a_guardian_shares_only_what_the_mandate_covers() {
    let share = |n, sections: &[Section]| {
        consent_of(Cast::Guardian, Basis::Guardian, consent(n), sharing(Cast::Nina, sections))
    };
    let on_paper = |n, sections: &[Section]| {
        let Command::Consent { id, scope, voice, until, .. } = share(n, sections) else { unreachable!() };
        Command::Consent { id, scope, voice, form: Form::Paper, until }
    };
    let _ = with(guardian(&[See, Decide], &[Goals]))
        .expect_refusal(Cast::Guardian, share(9, &[Goals, Illness]), Refusal::MayNotConsent)
        .expect_refusal(Cast::Unit, on_paper(9, &[Illness]), Refusal::MayNotConsent)
        .when(Cast::Guardian, share(9, &[Goals]));
}

#[test]
fn a_quick_start_writes_no_part_outside_the_mandate() {
    let story = Story::consented()
        .when(Cast::Unit, Command::NameRepresentative(guardian(&[See, Write, Decide], &[Goals, Measures])));
    let (Content::Matters(matters), Content::Goals(goal)) = (matters("x"), goal("x", None)) else { return };
    let measure = measure("x", Responsible::Person);
    let quick = Command::QuickStart { ids: [entry(1), entry(2), entry(3)], matters, goal, measure };
    let _ = story.expect_refusal(Cast::Guardian, quick, Refusal::NotYours(Deed::Write(Matters)));
}

#[test]
fn the_mandate_begins_and_ends_on_its_days() {
    let new = NewRepresentative {
        from: Some(date(2026, 12, 1)),
        until: Some(date(2026, 12, 31)),
        ..close(Cast::Guardian, Kind::Guardian)
    };
    let story = with(new);
    let has = |s: Story| s.actor(Cast::Guardian).is(Capacity::Guardian);
    assert!(!has(story.clone().at(date(2026, 11, 30), 23, 59)));
    assert!(has(story.clone().at(date(2026, 12, 1), 0, 0)));
    assert!(has(story.clone().at(date(2026, 12, 31), 23, 59)));
    let over = story.at(date(2027, 1, 1), 0, 0);
    assert!(over.actor(Cast::Guardian).capacities().is_empty());
    let consents = consent_of(Cast::Guardian, Basis::Guardian, consent(9), sharing(Cast::Nina, &[Goals]));
    let _ = over.expect_refusal(Cast::Guardian, consents, Refusal::NoPart);
}

#[test]
fn a_mandate_that_lets_nothing_be_done_is_none() {
    let empty = Refusal::EmptyMandate;
    assert_eq!(empty.provision(), Some(Provision::GuardiansMandate));
    let name = |new| Command::NameRepresentative(new);
    let _ = Story::reported()
        .expect_refusal(Cast::Unit, name(guardian(&[], &[Goals])), empty.clone())
        .expect_refusal(Cast::Unit, name(guardian(&[See], &[])), empty);
}

#[test]
fn nobody_who_acts_for_the_person_names_another() {
    let story = Story::usable_plan()
        .represented_by(Cast::Guardian, Kind::Guardian)
        .when(Cast::Person, Command::NameRepresentative(close(Cast::Attorney, Kind::Attorney)));
    for who in [Cast::Guardian, Cast::Attorney] {
        for kind in Kind::ALL {
            let new = Command::NameRepresentative(close(Cast::Husband, *kind));
            let _ = story.clone().expect_refusal(who, new, Refusal::NotYours(Deed::Represent));
        }
        let end = Command::EndRepresentative { person: Cast::Attorney.id() };
        let _ = story.clone().expect_refusal(who, end, Refusal::NotYours(Deed::Represent));
    }
    // A parent brings someone close along, and no one who decides.
    let child = || Story::of_child(date(2015, 5, 5));
    let name = |kind| Command::NameRepresentative(close(Cast::Husband, kind));
    let _ = child().when(Cast::Mother, name(Kind::Relative));
    for kind in [Kind::Parent, Kind::Guardian, Kind::Attorney, Kind::NextOfKin] {
        let refusal = child().refusal(Cast::Mother, name(kind));
        assert!(matches!(refusal, Refusal::NotYours(_) | Refusal::MayNotConsent), "{kind:?}");
    }
}

#[test]
fn staff_give_the_register_or_document_it_is_known_from() {
    for kind in [Kind::Parent, Kind::Guardian, Kind::Attorney, Kind::NextOfKin] {
        let new = NewRepresentative { source: None, ..close(Cast::Husband, kind) };
        let _ = Story::reported().expect_refusal(
            Cast::Unit,
            Command::NameRepresentative(new),
            Refusal::SourceMissing,
        );
    }
    let own_words = NewRepresentative { source: None, ..close(Cast::Husband, Kind::NextOfKin) };
    let _ = Story::reported().when(Cast::Person, Command::NameRepresentative(own_words));
}

#[test]
fn a_power_of_attorney_is_the_persons_own_from_sixteen() {
    let give = || Command::NameRepresentative(close(Cast::Attorney, Kind::Attorney));
    let story = Story::of_child(date(2010, 12, 1));
    let young = story.clone().at(date(2026, 11, 30), 23, 59);
    for who in [Cast::Person, Cast::Mother, Cast::Unit] {
        // Not given by staff either: it would lie in wait for the sixteenth birthday.
        let _ = young.clone().expect_refusal(who, give(), Refusal::MayNotConsent);
    }
    let given = story.at(date(2026, 12, 1), 0, 0).when(Cast::Person, give());
    assert!(given.actor(Cast::Attorney).is(Capacity::Attorney));
    let ended = given.when(Cast::Person, Command::EndRepresentative { person: Cast::Attorney.id() });
    assert!(ended.actor(Cast::Attorney).capacities().is_empty());
}

#[test]
fn an_attorney_speaks_within_the_words_and_the_period_of_the_power() {
    let new = NewRepresentative {
        until: Some(date(2026, 12, 31)),
        mandate: guardian(&[See, Decide], &[Goals]).mandate,
        ..close(Cast::Attorney, Kind::Attorney)
    };
    let story = Story::usable_plan().when(Cast::Person, Command::NameRepresentative(new));
    let yes = || Command::Answer {
        choice: Choice::PlanAndCoordinator,
        voice: voice(Cast::Attorney, Basis::Attorney, None),
    };
    assert!(!story.sees(Cast::Attorney, Matters) && story.sees(Cast::Attorney, Goals));
    let _ = story.clone().when(Cast::Attorney, yes());
    let as_person = consenting(consent(9), Scope::PassOn { to: hospital(), name: line("x") });
    let _ = story.clone().expect_refusal(Cast::Attorney, as_person, Refusal::MayNotConsent);
    let _ = story.at(date(2027, 1, 1), 0, 0).expect_refusal(Cast::Attorney, yes(), Refusal::NoPart);
}

#[test]
fn helpers_peers_and_interpreters_come_along_for_a_time() {
    for kind in [Kind::Helper, Kind::Peer, Kind::Interpreter] {
        let until =
            |until| Command::NameRepresentative(NewRepresentative { until, ..close(Cast::Peer, kind) });
        let story = Story::usable_plan()
            .expect_refusal(Cast::Person, until(None), Refusal::NeedsLastDay)
            .expect_refusal(Cast::Person, until(Some(date(2027, 11, 23))), Refusal::NeedsLastDay)
            .expect_refusal(Cast::Person, until(Some(date(2026, 11, 21))), Refusal::NeedsLastDay)
            .when(Cast::Person, until(Some(date(2026, 12, 31))))
            .shared_with(Cast::Peer, &[Goals]);
        assert_eq!(story.actor(Cast::Peer).capacities(), [Capacity::Companion]);
        assert!(story.sees(Cast::Peer, Goals) && !story.may(Cast::Peer, Deed::Write(Goals)));
        let over = story.at(date(2027, 1, 1), 0, 0);
        assert!(!over.actor(Cast::Peer).is(Capacity::Companion));
    }
}
