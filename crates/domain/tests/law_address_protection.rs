//! Folkeregisterloven § 10-4 and the client address: nothing that locates the person reaches whoever must
//! not know, in view, history or through anyone's eyes.
#![allow(clippy::unwrap_used, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::Basis;
use dinplan_domain::command::{Command, NewParticipant, NewRepresentative};
use dinplan_domain::competence::Question;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator;
use dinplan_domain::participant::Who;
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::protection::{LOCATING, Protection, may_locate};
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::{Content, Section};
use jiff::civil::date;

/// What is planted wherever a place can stand.
const PLACES: [&str; 8] =
    ["Lia", "Nordlia", "99 00 00 00", "91 23 45 67", "STEDET", "40 40 40 40", "Lia legesenter", "Lia skole"];

/// A child's case with people of every kind around it, and a place in everything.
#[expect(clippy::too_many_lines, reason = "a story told from beginning to end")]
fn located() -> Story {
    let place = || line("STEDET");
    let phone = || Some(line("40 40 40 40"));
    let by = |id, scope| consent_of(Cast::Mother, Basis::Parent, id, scope);
    let mother = NewRepresentative { phone: phone(), ..close(Cast::Mother, Kind::Parent) };
    let father = NewRepresentative { phone: phone(), apart: true, ..close(Cast::Father, Kind::Parent) };
    let guardian = NewRepresentative { phone: phone(), ..close(Cast::Guardian, Kind::Guardian) };
    let team = NewParticipant {
        id: entry(0x599),
        who: Who::Service { org: home(), unit: None },
        name: place(),
        org_name: Some(place()),
        phone: phone(),
        ..Cast::Nina.participant()
    };
    let mut story = Story::opened_by(Cast::Liv, date(2015, 5, 5))
        .when(Cast::Unit, Command::NameRepresentative(mother))
        .when(Cast::Unit, Command::NameRepresentative(father))
        .when(Cast::Unit, Command::NameRepresentative(guardian))
        .represented_by(Cast::Husband, Kind::Relative)
        .represented_by(Cast::Peer, Kind::Peer)
        .assessed_met()
        .informed()
        .offered()
        .when(
            Cast::Mother,
            Command::Answer {
                choice: dinplan_domain::assessment::Choice::PlanAndCoordinator,
                voice: voice(Cast::Mother, Basis::Parent, None),
            },
        )
        .when(Cast::Mother, by(to_plan(), Scope::MakePlan))
        .when(Cast::Mother, by(to_coordinate(), Scope::Coordinate))
        .when(Cast::Mother, by(consent(4), Scope::PassOn { to: hospital(), name: line("Nordlia sykehus") }))
        .appointed()
        .when(Cast::Unit, appoint(2, coordinator::Kind::Hospital, Cast::Paal))
        .quick_start()
        .joined_by(Cast::Nina)
        .when(Cast::Marte, Command::NameParticipant(team))
        .found_lacking(Question::Sharing)
        .with_term(term());
    for (n, with) in
        [Cast::Nina, Cast::Omar, Cast::Turid, Cast::Liv, Cast::Husband, Cast::Peer].into_iter().enumerate()
    {
        story = story.when(Cast::Mother, by(consent(0x20 + n as u128), sharing(with, Section::SHAREABLE)));
    }
    for (n, content) in [
        Content::Contacts(Contact { name: place(), role: None, phone: line("40 40 40 40"), when: None }),
        Content::OtherPlans(OtherPlan {
            kind: PlanKind::School,
            title: place(),
            keeper: place(),
            place: Some(place()),
            next: None,
        }),
        Content::Cooperation(Cooperation { with: place(), weight: Weight::Needed, about: prose("STEDET") }),
    ]
    .into_iter()
    .enumerate()
    {
        story = story.when(Cast::Marte, write(entry(0x30 + n as u128), 0, content));
    }
    let ask = dinplan_domain::request::Kind::LogLine {
        seq: 1,
        name: Cast::Liv.name(),
        org: None,
        org_name: Some(line("Nordlia sykehus")),
        at: story.now,
    };
    let hash = story.case.content_hash().unwrap();
    let approve = Command::Approve {
        hash,
        voice: voice(Cast::Mother, Basis::Parent, None),
        form: dinplan_domain::consent::Form::Paper,
    };
    let mut story = story
        .when(Cast::Marte, approve)
        .when(Cast::Marte, evaluation())
        .when(Cast::Marte, Command::DoubtConsent { id: consent(4), why: prose("?") })
        .when(Cast::Mother, Command::Ask { id: entry(0x60), kind: ask, words: prose("Hvorfor?") })
        .when(Cast::Unit, Command::Reply { id: entry(0x60), granted: true, words: prose("Vakt.") })
        .when(Cast::Leader, Command::Hold(Some(line("Klage"))))
        .when(
            Cast::Unit,
            Command::EndAppointment {
                id: dinplan_domain::ids::AppointmentId::from_uuid(uuid::Uuid::from_u128(0xA002)),
                reason: coordinator::EndReason::Relieved,
                note: None,
            },
        )
        .when(Cast::Marte, Command::Pause { reason: line("ferie") });
    story.opens_emergency(Cast::Eva, entry(0x80), 4).unwrap();
    story
}

fn protected(level: Protection) -> Story {
    located().when(Cast::Unit, Command::Protect(level))
}

/// What one made oneself one knows; the own workplace as well.
fn own_words(who: Cast) -> Vec<String> {
    let me = who.identity();
    let mut own = vec![];
    if let Some(post) = me.post() {
        own.push(post.org_name.as_str().to_owned());
    }
    if matches!(who, Cast::Mother | Cast::Father | Cast::Guardian) {
        own.push("40 40 40 40".to_owned());
    }
    own
}

#[test]
fn nobody_who_must_not_know_finds_a_place_anywhere_on_any_level() {
    for level in Protection::ALL.iter().copied().filter(|l| *l != Protection::None) {
        let story = protected(level);
        let mut hidden_from = 0;
        for who in Cast::ALL {
            let actor = story.actor(who);
            if may_locate(&actor, &story.case, story.today()) || actor.capacities().is_empty() {
                continue;
            }
            hidden_from += 1;
            let text = story.all_seen_by(&who.identity());
            let mut rest = text.clone();
            // Shares and reports of their own place are theirs; whose names hold a place are taken out first.
            for own in own_words(who) {
                rest = rest.replace(&own, "");
            }
            for place in PLACES {
                assert!(!rest.contains(place), "{level:?}: {who:?} finds {place}: {text}");
            }
            for section in LOCATING {
                assert_eq!(story.view(who).withheld(section), Some(Reason::Protected), "{who:?} {section:?}");
                assert!(!story.may(who, Deed::Write(section)));
            }
        }
        assert!(hidden_from >= 2, "{level:?}: nobody was kept out");
    }
}

#[test]
fn the_same_through_their_eyes() {
    for level in [Protection::Client, Protection::Confidential, Protection::Strict] {
        let story = protected(level);
        for reader in readers(&story.case, story.now) {
            let actor = story.as_actor(&reader.identity);
            let view = reader.view(&story.case, story.now);
            if !may_locate(&actor, &story.case, story.today()) {
                assert!(!view.locates);
                let text = format!("{view:?}");
                assert!(
                    !text.contains("STEDET") && !text.contains("91 23 45 67"),
                    "{:?}: {text}",
                    reader.name
                );
            }
        }
    }
}

#[test]
fn those_who_must_know_still_do() {
    for level in Protection::ALL {
        let story = protected(*level);
        for who in [Cast::Person, Cast::Mother, Cast::Marte, Cast::Unit] {
            let actor = story.actor(who);
            assert!(may_locate(&actor, &story.case, story.today()), "{level:?} {who:?}");
        }
        assert!(story.sees(Cast::Mother, Section::Contacts) && story.sees(Cast::Marte, Section::Contacts));
        assert!(format!("{:?}", story.view(Cast::Marte)).contains("STEDET"));
    }
}

#[test]
fn each_level_shuts_out_whom_it_says() {
    let knows = |level, who| {
        let story = protected(level);
        may_locate(&story.actor(who), &story.case, story.today())
    };
    for who in [Cast::Nina, Cast::Liv, Cast::Eva] {
        assert!(knows(Protection::Confidential, who), "a service may know a confidential address: {who:?}");
        assert!(!knows(Protection::Client, who) && !knows(Protection::Strict, who), "{who:?}");
    }
    for who in [Cast::Husband, Cast::Peer, Cast::Guardian, Cast::Father] {
        for level in [Protection::Confidential, Protection::Client, Protection::Strict] {
            assert!(!knows(level, who), "{level:?} {who:?}");
        }
    }
}

#[test]
fn strictly_protected_is_closed_to_those_close_and_to_a_parent_who_lives_elsewhere() {
    let story = protected(Protection::Strict);
    for who in [Cast::Husband, Cast::Peer, Cast::Father] {
        assert!(story.actor(who).capacities().is_empty(), "{who:?}");
    }
    assert!(!story.actor(Cast::Guardian).capacities().is_empty());
    for kind in [Kind::Relative, Kind::Helper] {
        let _ = story.clone().expect_refusal(
            Cast::Mother,
            Command::NameRepresentative(close(Cast::Attorney, kind)),
            Refusal::AddressProtected,
        );
    }
}

#[test]
fn protection_is_raised_at_once_and_lowered_by_the_unit_alone() {
    let protect = |level| Command::Protect(level);
    let refused = || Refusal::AddressProtected;
    let story = Story::living_plan().when(Cast::Person, protect(Protection::Strict));
    let _ = story
        .expect_refusal(Cast::Person, protect(Protection::None), refused())
        .expect_refusal(Cast::Marte, protect(Protection::Client), refused())
        .when(Cast::Unit, protect(Protection::None));
    // A client address is hidden from services; calling it confidential would open it to them.
    let _ = Story::living_plan()
        .when(Cast::Person, protect(Protection::Client))
        .expect_refusal(Cast::Person, protect(Protection::Confidential), refused())
        .when(Cast::Person, protect(Protection::Strict));
}

#[test]
fn how_the_address_is_protected_is_told_only_to_those_inside() {
    let story = Story::living_plan()
        .joined_by(Cast::Nina)
        .shared_with(Cast::Nina, Section::SHAREABLE)
        .when(Cast::Person, Command::Protect(Protection::Client));
    assert_eq!(story.view(Cast::Nina).protection, Protection::None);
    assert!(!story.all_seen_by(&Cast::Nina.identity()).contains("ProtectionSet"));
    assert_eq!(story.view(Cast::Marte).protection, Protection::Client);
}
