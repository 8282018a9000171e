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
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::command::Command;
use dinplan_domain::competence;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator;
use dinplan_domain::decide::decide;
use dinplan_domain::desk;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::evolve;
use dinplan_domain::history;
use dinplan_domain::ids::CommandId;
use dinplan_domain::law;
use dinplan_domain::policy::{self, Basis, Deed, Rule, Verdict};
use dinplan_domain::protection::{self, Protection};
use dinplan_domain::readers::readers;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::goals::Goal;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::turn::Turn;
use dinplan_domain::view::CaseView;
use histories::*;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// How many histories the widest property runs through: a few hundred, or as many as are asked for.
fn histories() -> u32 {
    std::env::var("DINPLAN_HISTORIES").ok().and_then(|n| n.parse().ok()).unwrap_or(200)
}

fn grown_up() -> Date {
    date(1958, 3, 12)
}

/// Everything a reader gets, page and history, as text.
fn all_of(story: &Story, actor: &Actor) -> (CaseView, String) {
    let view = dinplan_domain::view::view(actor, &story.case, story.now);
    // Asked first, cloned after: most readers see little.
    let visible = story.told.iter().filter(|r| history::visible(&view, &r.event));
    let told: Vec<_> = visible.filter_map(|r| history::seen(&view, r.clone())).collect();
    let text = format!("{view:?}{told:?}");
    (view, text)
}

/// Everyone as themselves, at work and at home, and everyone the person can look through the eyes of.
fn everyone(story: &Story) -> Vec<Identity> {
    let themselves = Cast::ALL.into_iter().map(Cast::identity);
    let at_home = [Cast::Nina, Cast::Marte, Cast::Siri, Cast::Eva].into_iter().map(Cast::at_home);
    let eyes = readers(&story.case, story.now).into_iter().map(|r| r.identity);
    let mut all: Vec<Identity> = Vec::new();
    for one in themselves.chain(at_home).chain(eyes) {
        if !all.iter().any(|had| (had.person, &had.hat) == (one.person, &one.hat)) {
            all.push(one);
        }
    }
    all
}

/// Every marker in a text.
fn markers(text: &str) -> BTreeSet<&str> {
    text.match_indices("zq")
        .filter_map(|(at, _)| text.get(at..).and_then(|rest| rest.get(..rest.find("qz")? + 2)))
        .collect()
}

/// No marker of a withheld section is inside, nor a note for those inside the work, nor a place.
fn nothing_withheld_shows(story: &Story) {
    for identity in everyone(story) {
        let who = &identity.name;
        let actor = story.as_actor(&identity);
        if actor.is(Capacity::Person) {
            continue; // it is theirs
        }
        let (view, text) = all_of(story, &actor);
        let found = markers(&text);
        for section in Section::ALL {
            // One's own report is one's own, and so is the emergency access one has opened.
            let own = *section == Section::Process && !view.own_reports.is_empty()
                || *section == Section::Emergencies && actor.is(Capacity::Emergency);
            if !view.sees(*section) && !own {
                assert!(!found.contains(marker(*section).as_str()), "{who:?} sees {section:?}: {text}");
            }
        }
        if !view.inside() && !view.sees(Section::Consents) {
            assert!(!found.contains(INSIDE), "{who:?} sees what is for those inside: {text}");
        }
        // Debug masks the number, so it is looked for where it would be.
        if !actor.speaks_for_person() {
            let opened = history::seen(&view, story.told[0].clone()).map(|r| r.event);
            let shown = matches!(opened, Some(Event::Opened { subject, .. }) if subject.number.is_some());
            assert!(!shown && view.subject.number.is_none(), "{who:?} sees the identity number");
        }
        let noted = found.contains(marker(Section::Notes).as_str());
        assert!(view.notes.is_empty() && !noted, "{who:?}: {text}");
        if actor.capacities() == [Capacity::Emergency] {
            let seen: Vec<_> = Section::ALL.iter().filter(|s| view.sees(**s)).collect();
            assert!(seen.iter().all(|s| Section::EMERGENCY.contains(s)) && view.may.is_empty(), "{seen:?}");
        }
        if !protection::may_locate(&actor, &story.case, story.today()) {
            nothing_locates(&identity, &view, text);
        }
    }
}

/// No place, phone or workplace but the reader's own.
fn nothing_locates(identity: &Identity, view: &CaseView, mut text: String) {
    for own in view.representatives.iter().filter(|r| r.person == identity.person) {
        text = text.replacen(&format!("{:?}", own.phone), "", 1);
    }
    for own in &view.own_reports {
        text = text.replacen(&format!("{own:?}"), "", 1);
    }
    for place in [PLACE, "Lia", "Nordlia", "Uti", "99 00 00 00", "91 23 45 67"] {
        assert!(!text.contains(place), "{:?} as {:?} finds {place}: {text}", identity.name, view.capacities);
    }
}

fn deeds() -> impl Iterator<Item = Deed> {
    let see = Section::ALL.iter().map(|s| Deed::See(*s));
    see.chain(Section::ALL.iter().map(|s| Deed::Write(*s))).chain(Deed::PLAIN.iter().copied())
}

/// What someone is follows from the case as it stands at this moment.
fn no_capacity_without_ground(story: &Story, who: Cast, capacity: Capacity) {
    let (case, today) = (&story.case, story.today());
    let child = !law::consents_alone(case.subject.born, today);
    let close = case.close(who.id(), today);
    let is = |kind| close.is_some_and(|r| r.kind == kind);
    let holds = match capacity {
        Capacity::Person => who == Cast::Person,
        Capacity::Parent => child && is(Kind::Parent) && case.in_care(today).is_none(),
        Capacity::CareAuthority => child && case.in_care(today).is_some(),
        Capacity::Guardian => is(Kind::Guardian),
        Capacity::Attorney => !child && is(Kind::Attorney) && case.protection != Protection::Strict,
        Capacity::NextOfKin => !child && competence::lacking_anywhere(&case.competence, today),
        Capacity::Relative | Capacity::Companion => case.protection != Protection::Strict,
        Capacity::Emergency => {
            case.emergencies.iter().any(|e| e.who.person == who.id() && e.open_at(story.now))
        }
        Capacity::Reviewer => who == Cast::Chief && !case.emergencies.is_empty(),
        _ => who.identity().post().is_some(),
    };
    assert!(holds, "{who:?} is {capacity:?}");
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
            if let Deed::See(section) | Deed::Write(section) = deed {
                let places = protection::LOCATING.contains(&section);
                assert!(!places || protection::may_locate(&actor, case, today), "{who:?} {deed:?}");
                let young = law::childs_view_weighs(case.subject.born, today);
                let kept = young && case.kept_from_parents.contains(&section);
                let from = matches!(capacity, Capacity::Parent | Capacity::CareAuthority);
                assert!(!(kept && from), "{who:?} {deed:?} is kept from them");
            }
            no_capacity_without_ground(story, who, capacity);
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
                Rule::WithinMandate => {
                    assert!(actor.mandate().is_some_and(|m| m.covers(deed)), "{who:?} {deed:?}");
                }
                Rule::IfShared => {
                    let Basis::Shared(id) = basis else { panic!("{who:?} {deed:?} {basis:?}") };
                    let consent = case.consent(id).unwrap();
                    let sharing = consent.sharing().unwrap();
                    let post = actor.identity().post().map(|p| (p.org, p.unit));
                    assert!(consent.stands_on(today) && sharing.reaches(who.id(), post));
                    if let Deed::See(section) | Deed::Write(section) = deed {
                        assert!(sharing.sections.contains(&section), "{who:?} {deed:?}");
                    }
                    assert!(case.plan.is_none() || case.plan_consent(today).is_some());
                    assert!(case.end.is_none() && !consent.doubted() && consent.withdrawn.is_none());
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_withheld_is_inside_and_nothing_is_granted_without_basis(
        depth in 0_u8..6, born in born(), tries in tries(50),
    ) {
        let mut n = 0;
        let mut story = lived(depth, born, &tries, |s| {
            n += 1;
            if n % 25 == 0 {
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
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_document_is_the_replay_of_its_events_and_survives_storage(
        depth in 0_u8..6, born in born(), tries in tries(60),
    ) {
        let story = lived(depth, born, &tries, |s| {
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
    fn when_every_consent_is_taken_back_the_plan_is_the_persons_alone(
        depth in 2_u8..6, tries in tries(40), way in 0_u8..3,
    ) {
        let mut story = lived(depth, grown_up(), &tries, |_| {});
        // Each in its own way: it runs out, is doubted, or is taken back.
        let _ = story.case.consents.iter().filter_map(|c| c.until).max().map(|last| {
            if last >= story.today() && way == 0 {
                story.now = story.clone().on(last.tomorrow().unwrap()).now;
            }
        });
        let standing: Vec<_> =
            story.case.consents.iter().filter(|c| c.stands_on(story.today())).map(|c| c.id).collect();
        for id in standing {
            let doubt = Command::DoubtConsent { id, why: prose("Tviler") };
            if way == 1 && story.attempt(Cast::Unit, &doubt).is_ok() {
                continue;
            }
            let withdrawn = story.attempt(Cast::Person, &Command::WithdrawConsent { id });
            prop_assert!(withdrawn.is_ok(), "{:?}", withdrawn);
        }
        for who in Cast::ALL {
            let actor = story.actor(who);
            if actor.speaks_for_person() {
                continue;
            }
            let (_, text) = all_of(&story, &actor);
            for section in Section::SHAREABLE.iter().filter(|s| **s != Section::Participants) {
                prop_assert!(!text.contains(&marker(*section)), "{:?} still sees {:?}", who, section);
            }
            prop_assert!(story.case.plan.is_none() || story.view(who).plan.is_none(), "{:?}", who);
        }
    }

    #[test]
    fn what_the_calendar_changes_is_told_once(
        depth in 0_u8..6, born in born(), tries in tries(60),
    ) {
        let mut story = lived(depth, born, &tries, |_| {});
        story.now += SignedDuration::from_hours(24 * 365);
        let again = story.turn();
        prop_assert!(matches!(again, Ok(_) | Err(Refusal::NothingTurned | Refusal::CaseClosed)));
        let mut told = BTreeSet::new();
        let turns = story.told.iter().flat_map(|r| match &r.event {
            Event::Turned { turns, .. } => turns.clone(),
            _ => Vec::new(),
        });
        for turn in turns {
            // A mandate or a participation may be given anew and run out again, and a ward report again;
            // a promise is asked anew, and parts of a plan grow stale on many days.
            let recurs = matches!(
                turn,
                Turn::RepresentativeOver(_)
                    | Turn::RepresentativeBegins(_)
                    | Turn::ParticipationOver(_)
                    | Turn::WardOver(_)
                    | Turn::PromiseDue(_)
                    | Turn::PromiseToCoordinator(_)
                    | Turn::PromiseToUnit(_)
                    | Turn::Stale
                    | Turn::VerdictDue
            );
            prop_assert!(recurs || told.insert(turn), "{:?} told twice", turn);
        }
    }

    #[test]
    fn an_outsider_finds_nothing_and_can_do_nothing(
        depth in 0_u8..6, born in born(), tries in tries(30), last in tries(2),
    ) {
        let story = lived(depth, born, &tries, |_| {});
        let outsiders = [Cast::Outsider.at_home(), Cast::Turid.at_home(), Cast::Omar.at_home()];
        for identity in outsiders {
            let actor = story.as_actor(&identity);
            if !actor.capacities().is_empty() {
                continue; // the history brought them in
            }
            let (_, text) = all_of(&story, &actor);
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
        let mut story = lived(depth, grown_up(), &tries, |_| {});
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
                let actor = Actor::in_case(&who.identity(), &case, story.now);
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
#[expect(clippy::too_many_lines, reason = "the list of what must be reached is long")]
fn random_histories_reach_every_kind_of_event() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut keys = BTreeSet::new();
    let (mut been, mut withheld) = (BTreeSet::new(), BTreeSet::new());
    for round in 0..200_u8 {
        let tries = tries(120).new_tree(&mut runner).unwrap().current();
        let born = born().new_tree(&mut runner).unwrap().current();
        let story = lived(round % 6, born, &tries, |s| {
            for who in Cast::ALL {
                let view = s.view(who);
                withheld.extend(view.sections.values().filter_map(|v| match v {
                    Verdict::Withheld(reason) => Some(reason.key()),
                    Verdict::Granted(..) => None,
                }));
                been.extend(view.capacities);
            }
        });
        keys.extend(story.told.iter().map(|r| r.event.key()));
        for found in &story.told {
            if let Event::AppointmentSet(a) = &found.event {
                keys.insert(a.kind.key());
            }
        }
    }
    let never: Vec<_> = Capacity::ALL.iter().filter(|c| !been.contains(c)).collect();
    assert_eq!(never, [&Capacity::SystemJob], "nobody was this");
    for reason in [
        "withheld-no-part",
        "withheld-not-for-role",
        "withheld-not-shared",
        "withheld-not-coordinating",
        "withheld-plan-consent-gone",
        "withheld-beyond-mandate",
        "withheld-kept-by-child",
        "withheld-protected",
        "withheld-ended",
    ] {
        assert!(withheld.contains(reason), "nothing was {reason}");
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
        "event-consent-doubted",
        "event-care-taken-over",
        "event-care-given-back",
        "event-competence",
        "event-kept-from-parents",
        "event-note",
        "event-emergency",
        "event-emergency-reviewed",
        "event-protection",
        "event-request",
        "event-request-answered",
        "event-hold",
        "event-turned",
        "event-complaint-sent",
        "event-complaint-received",
        "event-verdict",
        "coordinator-temporary-hospital",
        "coordinator-hospital",
        "coordinator-municipal",
    ] {
        assert!(keys.contains(wanted), "no history reached {wanted}");
    }
}
