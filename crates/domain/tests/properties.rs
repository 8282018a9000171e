//! What must hold for every history, not only for those someone thought of.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken history is a failed test"
)]

mod common;
mod histories;

use common::*;
use dinplan_domain::actor::{Actor, Capacity};
use dinplan_domain::case::Case;
use dinplan_domain::command::Command;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator;
use dinplan_domain::decide::decide;
use dinplan_domain::desk;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::evolve;
use dinplan_domain::history;
use dinplan_domain::ids::CommandId;
use dinplan_domain::policy::{self, Basis, Deed, Rule, Verdict};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::goals::Goal;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::sections::{Content, Section};
use histories::*;
use jiff::SignedDuration;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Everything a reader gets, page and history, as text.
fn all_of(story: &Story, actor: &Actor) -> String {
    let view = dinplan_domain::view::view(actor, &story.case, story.now);
    let told: Vec<_> = story.told.iter().filter_map(|r| history::seen(&view, r.clone())).collect();
    format!("{view:?}{told:?}")
}

/// No marker of a withheld section is inside, nor a note for those inside the work.
fn nothing_withheld_shows(story: &Story) {
    for who in Cast::ALL {
        let actor = story.actor(who);
        let view = story.view(who);
        let text = all_of(story, &actor);
        for section in Section::ALL {
            // One's own report is one's own.
            let own = *section == Section::Process && !view.own_reports.is_empty();
            if !view.sees(*section) && !own {
                assert!(!text.contains(&marker(*section)), "{who:?} sees {section:?}: {text}");
            }
        }
        if !view.inside() && !view.sees(Section::Consents) {
            assert!(!text.contains(INSIDE), "{who:?} sees what is for those inside: {text}");
        }
        // Debug masks the number, so it is looked for where it would be.
        if !actor.speaks_for_person() {
            let opened = history::seen(&view, story.told[0].clone()).map(|r| r.event);
            let shown = matches!(opened, Some(Event::Opened { subject, .. }) if subject.number.is_some());
            assert!(!shown && view.subject.number.is_none(), "{who:?} sees the identity number");
        }
    }
}

fn deeds() -> impl Iterator<Item = Deed> {
    let see = Section::ALL.iter().map(|s| Deed::See(*s));
    see.chain(Section::ALL.iter().map(|s| Deed::Write(*s))).chain(Deed::PLAIN)
}

/// Every grant has a rule, and the consent the rule asks for.
fn no_grant_without_basis(story: &Story) {
    let (case, today) = (&story.case, story.today());
    for who in Cast::ALL {
        let actor = story.actor(who);
        for deed in deeds() {
            let Verdict::Granted(capacity, basis) = policy::access(&actor, case, deed, today) else {
                continue;
            };
            assert!(actor.is(capacity), "{who:?} {deed:?}");
            match policy::rule(capacity, deed) {
                Rule::Never => panic!("{who:?} as {capacity:?} was granted {deed:?}"),
                Rule::Always => assert!(!matches!(basis, Basis::Shared(_)), "{who:?} {deed:?}"),
                Rule::WhileCoordinating => {
                    let Basis::Coordinator(id) = basis else { panic!("{who:?} {deed:?} {basis:?}") };
                    let consent = case.consent(id).unwrap();
                    assert!(consent.stands_on(today) && consent.scope == Scope::Coordinate);
                    let sits = |a: &coordinator::Appointment| a.who.person == who.id() && a.ended.is_none();
                    assert!(case.coordinators.all.iter().any(sits));
                }
                Rule::IfShared => {
                    let Basis::Shared(id) = basis else { panic!("{who:?} {deed:?} {basis:?}") };
                    let consent = case.consent(id).unwrap();
                    let sharing = consent.sharing().unwrap();
                    let post = actor.identity().post().map(|p| (p.org, p.unit));
                    assert!(consent.stands_on(today) && sharing.with.is(who.id(), post));
                    if let Deed::See(section) | Deed::Write(section) = deed {
                        assert!(sharing.sections.contains(&section), "{who:?} {deed:?}");
                    }
                    assert!(case.plan.is_none() || case.plan_consent(today).is_some());
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_document_is_the_replay_of_its_events_and_survives_storage(
        depth in 0_u8..6, child in prop::bool::weighted(0.15), tries in tries(60),
    ) {
        let story = lived(depth, child, &tries, |s| {
            // Total: lists, deadlines and hashes answer whatever has happened.
            let card = desk::card(&s.case, s.now);
            let _ = (desk::since(&s.case, s.today()), desk::due(&s.case), card.without_measures());
            let _ = (s.case.missing(s.today()), s.case.content_hash());
        });
        prop_assert_eq!(&story.replayed(), &story.case);
        let text = serde_json::to_string(&story.case).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Case>(&text).unwrap(), &story.case);
        for recorded in &story.told {
            let text = serde_json::to_string(recorded).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Recorded>(&text).unwrap(), recorded);
        }
    }

    #[test]
    fn nothing_withheld_is_inside_and_nothing_is_granted_without_basis(
        depth in 0_u8..6, child in prop::bool::weighted(0.15), tries in tries(50),
    ) {
        let mut n = 0;
        let mut story = lived(depth, child, &tries, |s| {
            n += 1;
            if n % 10 == 0 {
                no_grant_without_basis(s);
                nothing_withheld_shows(s);
            }
        });
        no_grant_without_basis(&story);
        nothing_withheld_shows(&story);
        // A year later consents have run out and children have grown.
        story.now += SignedDuration::from_hours(24 * 365);
        no_grant_without_basis(&story);
        nothing_withheld_shows(&story);
    }

    #[test]
    fn when_every_consent_is_taken_back_the_plan_is_the_persons_alone(
        depth in 2_u8..6, tries in tries(40),
    ) {
        let mut story = lived(depth, false, &tries, |_| {});
        let standing: Vec<_> =
            story.case.consents.iter().filter(|c| c.stands_on(story.today())).map(|c| c.id).collect();
        for id in standing {
            let withdrawn = story.attempt(Cast::Person, &Command::WithdrawConsent { id });
            prop_assert!(withdrawn.is_ok(), "{:?}", withdrawn);
        }
        for who in Cast::ALL {
            let actor = story.actor(who);
            if actor.speaks_for_person() {
                continue;
            }
            let text = all_of(&story, &actor);
            for section in Section::SHAREABLE.iter().filter(|s| **s != Section::Participants) {
                prop_assert!(!text.contains(&marker(*section)), "{:?} still sees {:?}", who, section);
            }
            prop_assert!(story.case.plan.is_none() || story.view(who).plan.is_none(), "{:?}", who);
        }
    }

    #[test]
    fn an_outsider_finds_nothing_and_can_do_nothing(
        depth in 0_u8..6, child in any::<bool>(), tries in tries(30), last in tries(2),
    ) {
        let story = lived(depth, child, &tries, |_| {});
        let outsiders = [Cast::Outsider.at_home(), Cast::Turid.at_home(), Cast::Omar.at_home()];
        for identity in outsiders {
            let actor = story.as_actor(&identity);
            if !actor.capacities().is_empty() {
                continue; // the history brought them in
            }
            let text = all_of(&story, &actor);
            prop_assert!(!text.contains("zq"), "{}", text);
            let view = dinplan_domain::view::view(&actor, &story.case, story.now);
            prop_assert!(view.plan.is_none() && view.may.is_empty() && view.end.is_none());
            prop_assert!(view.coordinators.is_empty() && view.participants.is_empty());
            prop_assert!(view.consents.is_empty() && view.process.is_none() && view.wish.is_none());
            prop_assert!(view.representatives.is_empty() && view.own_reports.is_empty());
            prop_assert!(view.subject.number.is_none() && view.subject.phone.is_none());
            prop_assert!(!view.plan_consent && !view.coordination_consent);
            let (_, command) = becomes(&story, last[0], 999);
            prop_assert_eq!(decide(&story.case, &actor, &command, story.now), Err(Refusal::NoPart));
        }
    }

    #[test]
    fn edits_of_different_entries_commute(
        depth in 3_u8..6, tries in tries(30), x in 0_u8..24, y in 0_u8..24, a in any::<u8>(), b in any::<u8>(),
    ) {
        let mut story = lived(depth, false, &tries, |_| {});
        for n in 0..6 {
            let section = Content::SECTIONS[usize::from(a.wrapping_add(n)) % 12];
            let _ = story.attempt(Cast::Person, &write(entry(0x9000 + u128::from(n)), 0, content(section, 1, b, &story.case)));
        }
        let edit = |n: u8, m: u8| {
            let id = pick_entry(&story.case, None, n)?;
            let had = story.case.entry(id)?;
            Some((id, match m % 4 {
                0 => Command::Confirm { id },
                1 => Command::EndEntry { id, seen: had.version, reason: line("x") },
                // Texts change; what points to another entry is kept, for that entry may end meanwhile.
                _ => write(id, had.version, match had.content.clone() {
                    Content::Goals(g) => Content::Goals(Goal { words: Some(prose("nytt")), ..g }),
                    Content::Measures(g) => Content::Measures(Measure { how: Some(prose("nytt")), ..g }),
                    other => content(other.section(), m, n, &story.case),
                }),
            }))
        };
        let (Some((one, first)), Some((other, second))) = (edit(x, a), edit(y, b)) else { return Ok(()) };
        prop_assume!(one != other);
        let coordinator = if story.actor(Cast::Marte).is(Capacity::Coordinator) { Cast::Marte } else { Cast::Person };
        let run = |order: [(Cast, &Command); 2]| {
            let mut case = story.case.clone();
            for (who, command) in order {
                let actor = Actor::in_case(&who.identity(), &case, story.today());
                for event in decide(&case, &actor, command, story.now)? {
                    let revision = case.revision.next();
                    let command = CommandId::from_uuid(Uuid::nil());
                    let by = actor.by(None);
                    case = evolve(case, &Recorded { revision, at: story.now, by, command, event });
                }
            }
            if let Some(plan) = &mut case.plan {
                plan.entries.sort_by_key(|e| e.id);
            }
            Ok::<_, Refusal>(case)
        };
        let a_then_b = run([(Cast::Person, &first), (coordinator, &second)]);
        let b_then_a = run([(coordinator, &second), (Cast::Person, &first)]);
        prop_assert_eq!(a_then_b.is_ok(), b_then_a.is_ok(), "{:?} {:?}", first, second);
        if a_then_b.is_ok() {
            prop_assert_eq!(a_then_b, b_then_a);
        }
    }
}

/// The generator is worth its name only if it comes far: over many histories every kind of event happens.
#[test]
fn random_histories_reach_every_kind_of_event() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut keys = BTreeSet::new();
    for round in 0..150_u8 {
        let tries = tries(80).new_tree(&mut runner).unwrap().current();
        let story = lived(round % 6, round % 13 == 0, &tries, |_| {});
        keys.extend(story.told.iter().map(|r| r.event.key()));
        for found in &story.told {
            if let Event::AppointmentSet(a) = &found.event {
                keys.insert(a.kind.key());
            }
        }
    }
    for wanted in [
        "event-opened",
        "event-report-joined",
        "event-assessed",
        "event-informed",
        "event-offered",
        "event-answered",
        "event-consent-given",
        "event-consent-withdrawn",
        "event-representative",
        "event-coordinator-wished",
        "event-coordinator-appointed",
        "event-coordinator-ended",
        "event-participant",
        "event-plan-begun",
        "event-plan-form",
        "event-plan-language",
        "change-written",
        "change-restored",
        "change-ended",
        "change-reopened",
        "change-confirmed",
        "change-promised",
        "change-replied",
        "event-ordered",
        "event-marked",
        "event-term",
        "event-approved",
        "event-evaluated",
        "event-paused",
        "event-resumed",
        "event-consent-renewed",
        "event-ended",
        "event-reopened",
        "coordinator-temporary-hospital",
        "coordinator-hospital",
        "coordinator-municipal",
    ] {
        assert!(keys.contains(wanted), "no history reached {wanted}");
    }
}
