//! What must hold for every history, not only for those someone thought of.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken history is a failed test"
)]

mod common;

use common::*;
use dinplan_domain::actor::{Actor, Capacity};
use dinplan_domain::answers::Answers;
use dinplan_domain::assessment::{Basis as VoiceBasis, Choice, Means};
use dinplan_domain::case::{Case, EndReason};
use dinplan_domain::command::{Command, NewParticipant, PromiseAnswer};
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::coordinator;
use dinplan_domain::decide::decide;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::evolve;
use dinplan_domain::history;
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::law::RightFacts;
use dinplan_domain::number::{NationalId, Population};
use dinplan_domain::participant::Who;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, Happened, PlanForm, Progress, Term};
use dinplan_domain::policy::{self, Basis, Deed, Rule, Verdict};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative;
use dinplan_domain::sections::admission::Admission;
use dinplan_domain::sections::background::Background;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::family::FamilyNeed;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::illness::Thoughts;
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::text::{Line, Prose, Text};
use dinplan_domain::{desk, time};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

// Histories. Every text carries the marker of the section it belongs to, so that a leak is seen.

fn marker(section: Section) -> String {
    format!("zq{}qz", section.code())
}

/// A marker for what only those inside the work see: wishes, reasons, notes, judgements.
const INSIDE: &str = "zqinsideqz";

fn marked(section: Section) -> Line {
    line(&marker(section))
}

fn inside() -> Line {
    line(INSIDE)
}

fn content(section: Section, a: u8, b: u8, case: &Case) -> Content {
    let words = prose(&format!("{} {a}", marker(section)));
    let short = line(&format!("{} {b}", marker(section)));
    match section {
        Section::Situation => Content::Situation(Situation { topic: Topic::ALL[usize::from(a) % 3], words }),
        Section::Background => Content::Background(Background {
            language: short,
            interpreter: None,
            culture: Some(words),
            ways: None,
        }),
        Section::Goals => Content::Goals(Goal {
            title: short,
            words: Some(words),
            under: pick_entry(case, Some(Section::Goals), b).filter(|_| a.is_multiple_of(3)),
            priority: Priority::ALL[usize::from(a) % 3],
            status: GoalStatus::ALL[usize::from(b) % 4],
        }),
        Section::Measures => Content::Measures(a_measure(short, a, b, case)),
        Section::Contributions => Content::Contributions(Contribution { who: short, what: words }),
        Section::Cooperation => Content::Cooperation(Cooperation {
            with: short,
            weight: Weight::ALL[usize::from(a) % 2],
            about: words,
        }),
        Section::Family => Content::Family(FamilyNeed { who: short, need: words, help: None }),
        Section::OtherPlans => Content::OtherPlans(OtherPlan {
            kind: PlanKind::School,
            title: short.clone(),
            keeper: short,
            place: None,
            next: None,
        }),
        Section::Contacts => {
            Content::Contacts(Contact { name: short.clone(), role: None, phone: short, when: None })
        }
        Section::Admission => {
            Content::Admission(Admission { agreement: words, ward: None, phone: None, agreed_with: None })
        }
        Section::Illness => Content::Illness(Thoughts { words }),
        _ => {
            let words = prose(&marker(Section::Matters));
            Content::Matters(Matters { question: Question::ALL[usize::from(a) % 3], words })
        }
    }
}

fn a_measure(what: Line, a: u8, b: u8, case: &Case) -> Measure {
    let responsible = match a % 4 {
        0 => Responsible::Person,
        1 => Responsible::Coordinator,
        _ => case
            .participants
            .get(usize::from(b) % case.participants.len().max(1))
            .map_or(Responsible::Person, |p| Responsible::Participant(p.id)),
    };
    Measure {
        scope: Some(marked(Section::Measures)).filter(|_| b.is_multiple_of(2)),
        goal: pick_entry(case, Some(Section::Goals), b),
        status: MeasureStatus::ALL[usize::from(b) % 2],
        ..measure(what.as_str(), responsible)
    }
}

fn pick_entry(case: &Case, section: Option<Section>, n: u8) -> Option<EntryId> {
    let entries = &case.plan.as_ref()?.entries;
    let among: Vec<_> =
        entries.iter().filter(|e| section.is_none_or(|s| e.content.section() == s)).map(|e| e.id).collect();
    among.get(usize::from(n) % among.len().max(1)).copied()
}

/// One try in a history: what, by whom, when. What it becomes depends on the state of the case.
#[derive(Clone, Copy, Debug)]
struct Try {
    what: u8,
    who: u8,
    a: u8,
    b: u8,
    /// The right actor for it, else whoever `who` says.
    rightly: bool,
    hours: u16,
}

fn tries(most: usize) -> impl Strategy<Value = Vec<Try>> {
    let one = (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), 0_u8..5, 0_u16..2000).prop_map(
        |(what, who, a, b, rightly, hours)| {
            // Most things happen the same day; now and then months pass.
            let hours = if hours > 1900 { hours } else { hours % 8 };
            Try { what, who, a, b, rightly: rightly > 0, hours }
        },
    );
    prop::collection::vec(one, 1..most)
}

/// Where a history begins: 0 is newly reported, the last is a plan in force with people around it.
fn beginning(depth: u8, child: bool) -> Story {
    if child {
        let by_mother = |id, scope| Command::Consent {
            id,
            scope,
            voice: voice(Cast::Mother, VoiceBasis::Parent, None),
            form: Form::Electronic,
            until: None,
        };
        // Sixteen on 1 March 2027: many histories pass that day.
        return Story::of_child(date(2011, 3, 1))
            .when(Cast::Mother, by_mother(to_plan(), Scope::MakePlan))
            .when(Cast::Mother, by_mother(to_coordinate(), Scope::Coordinate));
    }
    let wide = |s: Story| {
        s.joined_by(Cast::Nina)
            .joined_by(Cast::Peer)
            .represented_by(Cast::Husband, representative::Kind::Relative)
            .shared_with(Cast::Nina, &[Section::Measures, Section::Evaluation, Section::Period])
            .shared_with(Cast::Husband, &[Section::Goals, Section::Matters, Section::Family])
            .shared_with(Cast::Liv, &[Section::Goals, Section::Admission, Section::Participants])
    };
    match depth % 6 {
        0 => Story::reported(),
        1 => Story::said_yes(),
        2 => Story::consented(),
        3 => Story::plan_begun(),
        4 => wide(Story::plan_begun()),
        _ => {
            let story = wide(Story::plan_begun());
            let story = story.when(Cast::Person, Command::SetTerm(term()));
            story.approved()
        }
    }
}

/// What a try becomes: the right actor for it, and a command that fits the case as it stands.
#[expect(clippy::too_many_lines, reason = "one line for each command")]
fn becomes(story: &Story, t: Try, n: usize) -> (Cast, Command) {
    let case = &story.case;
    let (a, b) = (usize::from(t.a), usize::from(t.b));
    let fresh = entry(0x1000 + n as u128);
    let some_entry = pick_entry(case, None, t.b).unwrap_or(fresh);
    let seen = case.entry(some_entry).map_or(0, |e| e.version);
    let section = Content::SECTIONS[a % Content::SECTIONS.len()];
    let someone = Cast::ALL[b % Cast::ALL.len()];
    let chair = |c: Cast| case.coordinators.current().any(|x| x.who.person == c.id());
    let coordinator = [Cast::Marte, Cast::Kjell, Cast::Paal].into_iter().find(|c| chair(*c));
    let lead = coordinator.filter(|_| t.a.is_multiple_of(2)).unwrap_or(Cast::Person);
    let speaker = if story.actor(Cast::Mother).is(Capacity::Parent) { Cast::Mother } else { Cast::Person };
    let voice = match (t.a % 8, speaker) {
        (0, _) => voice(Cast::Husband, VoiceBasis::NextOfKin, Some(INSIDE)),
        (_, Cast::Mother) => voice(Cast::Mother, VoiceBasis::Parent, None),
        _ => own_voice(),
    };
    let (form, registers) =
        if t.a.is_multiple_of(8) { (Form::Paper, Cast::Unit) } else { (Form::Electronic, speaker) };
    let consent_id = case.consents.get(b % case.consents.len().max(1)).map_or(to_plan(), |c| c.id);
    let until = story.today().checked_add(jiff::Span::new().days(i64::from(t.b % 60))).ok();
    match t.what % 40 {
        0 => (Cast::Liv, Command::Report(report(Cast::Liv, "zqprocessqz", story.now))),
        1 => (
            Cast::Unit,
            Command::Assess {
                facts: RightFacts { services: t.a % 4, ..NEED },
                described: prose(&marker(Section::Process)),
                reason: prose(&marker(Section::Process)),
            },
        ),
        2 => (
            Cast::Unit,
            Command::Inform { means: Means::Phone, language: marked(Section::Process), also_to: None },
        ),
        3 => (Cast::Unit, Command::Offer { asked: marked(Section::Process) }),
        4 => (registers, Command::Answer { choice: Choice::ALL[b % 3], voice }),
        5 | 6 => {
            let scope = match t.b % 5 {
                0 | 1 => Scope::MakePlan,
                2 | 3 => Scope::Coordinate,
                _ => Scope::PassOn { to: hospital(), name: marked(Section::Consents) },
            };
            (
                registers,
                Command::Consent {
                    id: consent(0x1000 + n as u128),
                    scope,
                    voice,
                    form,
                    until: until.filter(|_| t.b > 200),
                },
            )
        }
        7..=9 => {
            let recipient = match someone.recipient() {
                Recipient::Service { org, unit, .. } => Recipient::Service {
                    org,
                    unit: unit.filter(|_| t.a > 20),
                    name: marked(Section::Consents),
                },
                Recipient::Person { person, .. } => {
                    Recipient::Person { person, name: marked(Section::Consents) }
                }
            };
            let sections: BTreeSet<Section> = Section::SHAREABLE
                .iter()
                .enumerate()
                .filter(|(i, _)| (usize::from(t.a) * 31 + b) >> (i % 8) & 1 == 1)
                .map(|(_, s)| *s)
                .collect();
            let scope = Scope::Share(Sharing {
                with: recipient,
                sections,
                excluded: Some(prose(&marker(Section::Consents))),
                purpose: marked(Section::Consents),
            });
            (
                registers,
                Command::Consent {
                    id: consent(0x1000 + n as u128),
                    scope,
                    voice,
                    form,
                    until: until.filter(|_| t.b > 128),
                },
            )
        }
        10 => (speaker, Command::WithdrawConsent { id: consent_id }),
        11 => (
            speaker,
            Command::NarrowConsent { id: consent_id, sections: BTreeSet::from([Section::Goals, section]) },
        ),
        12 => (
            Cast::Unit,
            Command::NameRepresentative {
                person: someone.id(),
                name: someone.name(),
                kind: representative::Kind::ALL[a % 3],
                relation: marked(Section::Representatives),
                phone: None,
                until: until.filter(|_| t.b.is_multiple_of(2)),
            },
        ),
        13 => (speaker, Command::EndRepresentative { person: someone.id() }),
        14 => (
            speaker,
            Command::WishCoordinator {
                words: prose(INSIDE),
                person: Some(Cast::Kjell.id()).filter(|_| t.b.is_multiple_of(2)),
            },
        ),
        15 | 16 => {
            let (who, kind, by) = match t.b % 5 {
                0 => (Cast::Paal, coordinator::Kind::TemporaryHospital, Cast::Liv),
                1 => (Cast::Paal, coordinator::Kind::Hospital, Cast::Unit),
                2 => (Cast::Kjell, coordinator::Kind::Child, Cast::Leader),
                3 => (Cast::Kjell, coordinator::Kind::Municipal, Cast::Unit),
                _ => (Cast::Marte, coordinator::Kind::Municipal, Cast::Unit),
            };
            (
                by,
                Command::Appoint {
                    id: appointment(0x1000 + n as u128),
                    kind,
                    who: who.candidate(),
                    wish_not_followed: Some(inside()).filter(|_| t.a.is_multiple_of(2)),
                },
            )
        }
        17 => (
            Cast::Unit,
            Command::EndAppointment {
                id: case
                    .coordinators
                    .all
                    .get(b % case.coordinators.all.len().max(1))
                    .map_or(appointment(1), |x| x.id),
                reason: coordinator::EndReason::Relieved,
                note: Some(inside()),
            },
        ),
        18 | 19 => {
            let base = someone.participant();
            let who = match (&base.who, t.a % 4) {
                (Who::Staff { org, unit, .. }, 0) => Who::Service { org: *org, unit: *unit },
                (_, 1) => Who::Outside,
                (who, _) => who.clone(),
            };
            (
                lead,
                Command::NameParticipant(NewParticipant {
                    who,
                    name: marked(Section::Participants),
                    until: until.filter(|_| t.b > 200),
                    ..base
                }),
            )
        }
        20 => (lead, Command::EndParticipant { id: someone.part() }),
        21 => (lead, Command::BeginPlan { form: PlanForm::ALL[b % 2], language: Lang::ALL[a % 4] }),
        22 => {
            let Content::Goals(goal) = content(Section::Goals, 1, t.b, case) else { unreachable!() };
            (
                lead,
                Command::QuickStart {
                    ids: [fresh, entry(0x2000 + n as u128), entry(0x3000 + n as u128)],
                    matters: Matters { question: Question::Now, words: prose(&marker(Section::Matters)) },
                    goal,
                    measure: a_measure(marked(Section::Measures), t.a, t.b, case),
                },
            )
        }
        23 => (lead, Command::SetForm(PlanForm::ALL[b % 2])),
        24 => (lead, Command::SetLanguage(Lang::ALL[b % 4])),
        25..=28 => (
            lead,
            Command::Write {
                id: fresh,
                seen: 0,
                content: content(section, t.a, t.b, case),
                why: Some(marked(section)),
                restored: false,
            },
        ),
        29 => {
            let same = case.entry(some_entry).map_or(section, |e| e.content.section());
            (
                lead,
                Command::Write {
                    id: some_entry,
                    seen,
                    content: content(same, t.a, t.b, case),
                    why: None,
                    restored: t.a.is_multiple_of(5),
                },
            )
        }
        30 => {
            let of = case.entry(some_entry).map_or(section, |e| e.content.section());
            (lead, Command::EndEntry { id: some_entry, seen, reason: marked(of) })
        }
        31 => (
            lead,
            if t.a.is_multiple_of(2) {
                Command::ReopenEntry { id: some_entry }
            } else {
                Command::Confirm { id: some_entry }
            },
        ),
        32 => (lead, Command::Move { id: some_entry, up: t.a.is_multiple_of(2) }),
        33 => {
            let id = pick_entry(case, Some(Section::Measures), t.b).unwrap_or(fresh);
            let answer = if t.a.is_multiple_of(3) {
                PromiseAnswer::Decline(marked(Section::Measures))
            } else {
                PromiseAnswer::Accept
            };
            let owner = match case.entry(id).and_then(|e| e.measure()).map(|m| m.responsible) {
                Some(Responsible::Person) => speaker,
                Some(Responsible::Coordinator) => coordinator.unwrap_or(Cast::Person),
                Some(Responsible::Participant(p)) => {
                    Cast::ALL.into_iter().find(|c| c.part() == p).unwrap_or(Cast::Person)
                }
                None => someone,
            };
            (owner, Command::Promise { id, seen: case.entry(id).map_or(0, |e| e.version), answer })
        }
        34 => (
            coordinator.unwrap_or(Cast::Unit),
            Command::AnswerGoal {
                id: pick_entry(case, Some(Section::Goals), t.b).unwrap_or(fresh),
                answer: GoalAnswer::ALL[a % 2],
                reason: Some(marked(Section::Goals)),
            },
        ),
        35 => (
            lead,
            match t.b % 3 {
                0 => Command::Mark { letter: Letter::ALL[a % 9], reason: Some(inside()) },
                1 => Command::Pause { reason: marked(Section::Period) },
                _ => Command::Resume,
            },
        ),
        36 => {
            let from = story.today();
            let days = |d: i64| from.checked_add(jiff::Span::new().days(d)).unwrap();
            (lead, Command::SetTerm(Term { from, to: days(365), revision: days(i64::from(t.b) + 1) }))
        }
        37 => {
            let hash = case.content_hash().unwrap_or_default();
            (if form == Form::Paper { lead } else { speaker }, Command::Approve { hash, voice, form })
        }
        38 => (
            lead,
            Command::Evaluate {
                goals: pick_entry(case, Some(Section::Goals), t.a)
                    .map(|id| (id, Progress::Some, Some(marked(Section::Goals))))
                    .into_iter()
                    .collect(),
                measures: pick_entry(case, Some(Section::Measures), t.b)
                    .map(|id| (id, Happened::Not, Some(marked(Section::Measures))))
                    .into_iter()
                    .collect(),
                cooperation: Some(prose(&marker(Section::Evaluation))),
            },
        ),
        _ if case.end.is_some() => (Cast::Unit, Command::Reopen { reason: inside() }),
        _ if t.b.is_multiple_of(3) => {
            (speaker, Command::End { reason: EndReason::ALL[a % 5], note: Some(inside()) })
        }
        _ => (Cast::Unit, Command::Offer { asked: marked(Section::Process) }),
    }
}

fn lived(depth: u8, child: bool, tries: &[Try], mut each: impl FnMut(&Story)) -> Story {
    let mut story = beginning(depth, child);
    for (n, t) in tries.iter().enumerate() {
        story.now += SignedDuration::from_hours(i64::from(t.hours));
        let (right, command) = becomes(&story, *t, n);
        let who = if t.rightly { right } else { Cast::ALL[usize::from(t.who) % Cast::ALL.len()] };
        let before = story.case.clone();
        if story.attempt(who, &command).is_err() {
            assert_eq!(story.case, before, "a refusal changed something");
        }
        each(&story);
    }
    story
}

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

// Forms: what is written back reads the same.

fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    // Words, line breaks, control characters, emoji, right-to-left, white space of every kind.
    let raw = prop_oneof![
        3 => "[a-zæøåčđŋšŧž0-9 ,.;:!?]{1,60}",
        2 => "[\\PC\n\r\t]{1,60}",
        1 => "[ \u{0}\u{7}\u{85}\u{a0}\u{2028}\u{202e}\u{feff}a]{1,20}",
    ];
    raw.prop_filter_map("a text", |typed| Text::new(&typed).ok())
}

fn day() -> impl Strategy<Value = Date> {
    (2020_i16..2040, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

fn choice<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn an_id() -> impl Strategy<Value = EntryId> {
    any::<u128>().prop_map(|n| EntryId::from_uuid(Uuid::from_u128(n)))
}

fn opt<T: std::fmt::Debug + Clone>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

fn any_measure() -> impl Strategy<Value = Content> {
    let responsible = prop_oneof![
        Just(Responsible::Person),
        Just(Responsible::Coordinator),
        an_id().prop_map(Responsible::Participant),
    ];
    let texts = (text(), opt(text()), opt(text()), opt(text()), text());
    let rest = (opt(an_id()), responsible, opt(day()), 0_i32..400);
    (texts, rest, choice(MeasureStatus::ALL), choice(Decision::ALL)).prop_map(
        |((what, scope, how, recurs, why), (goal, responsible, from, days), status, decision)| {
            let by = from.map_or(date(2027, 1, 1), |f| f.checked_add(jiff::Span::new().days(days)).unwrap());
            let why_not = Some(why).filter(|_| status == MeasureStatus::NotHappening);
            let by = Some(by).filter(|_| recurs.is_none() || days % 2 == 0);
            Content::Measures(Measure {
                what,
                goal,
                scope,
                how,
                responsible,
                from,
                by,
                recurs,
                status,
                why_not,
                decision,
            })
        },
    )
}

fn any_content() -> BoxedStrategy<Content> {
    prop_oneof![
        (choice(Question::ALL), text())
            .prop_map(|(question, words)| Content::Matters(Matters { question, words })),
        (choice(Topic::ALL), text())
            .prop_map(|(topic, words)| Content::Situation(Situation { topic, words })),
        (text(), opt(text()), opt(text()), opt(text())).prop_map(|(language, interpreter, culture, ways)| {
            Content::Background(Background { language, interpreter, culture, ways })
        }),
        (text(), opt(text()), opt(an_id()), choice(Priority::ALL), choice(GoalStatus::ALL)).prop_map(
            |(title, words, under, priority, status)| {
                Content::Goals(Goal { title, words, under, priority, status })
            }
        ),
        any_measure(),
        (text(), text()).prop_map(|(who, what)| Content::Contributions(Contribution { who, what })),
        (text(), choice(Weight::ALL), text())
            .prop_map(|(with, weight, about)| Content::Cooperation(Cooperation { with, weight, about })),
        (text(), text(), opt(text())).prop_map(|(who, need, help)| Content::Family(FamilyNeed {
            who,
            need,
            help
        })),
        (choice(PlanKind::ALL), text(), text(), opt(text()), opt(day())).prop_map(
            |(kind, title, keeper, place, next)| {
                Content::OtherPlans(OtherPlan { kind, title, keeper, place, next })
            }
        ),
        (text(), opt(text()), text(), opt(text()))
            .prop_map(|(name, role, phone, when)| Content::Contacts(Contact { name, role, phone, when })),
        (text(), opt(text()), opt(text()), opt(text())).prop_map(|(agreement, ward, phone, agreed_with)| {
            Content::Admission(Admission { agreement, ward, phone, agreed_with })
        }),
        text().prop_map(|words| Content::Illness(Thoughts { words })),
    ]
    .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_form_that_is_written_back_reads_the_same(content in any_content()) {
        let answers = content.answers();
        prop_assert_eq!(Content::parse(content.section(), &answers), Some(Ok(content.clone())));
        let fields: BTreeSet<_> = Content::fields(content.section()).iter().map(|f| f.name).collect();
        let written: BTreeSet<_> = answers.pairs().map(|(name, _)| name).collect();
        prop_assert_eq!(written, fields, "the form shows every field and no other");
    }

    #[test]
    fn a_text_read_again_is_the_same_text(line in text::<160>(), prose in text::<6000>()) {
        prop_assert_eq!(Line::new(line.as_str()), Ok(line));
        prop_assert_eq!(Prose::new(prose.as_str()), Ok(prose));
    }

    #[test]
    fn whatever_is_typed_is_read_or_told_what_is_wrong(
        section in choice(Section::ALL), typed in prop::collection::vec(("[a-z_]{1,8}", "\\PC{0,40}"), 0..6),
        dates in "[0-9./ -]{0,12}",
    ) {
        let mut answers = Answers::from_pairs(typed);
        for field in Content::fields(section) {
            answers.set(field.name, dates.clone());
        }
        if let Some(Err(faults)) = Content::parse(section, &answers) {
            prop_assert!(!faults.none(), "refused without a word: {:?}", answers);
        }
    }
}

/// The sections generated above are all sections there are. Exhaustive: a new one does not compile here.
#[test]
fn every_sections_form_is_among_those_tried() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut found = BTreeSet::new();
    for _ in 0..600 {
        let content = any_content().new_tree(&mut runner).unwrap().current();
        found.insert(match content {
            Content::Matters(_)
            | Content::Situation(_)
            | Content::Background(_)
            | Content::Goals(_)
            | Content::Measures(_)
            | Content::Contributions(_)
            | Content::Cooperation(_)
            | Content::Family(_)
            | Content::OtherPlans(_)
            | Content::Contacts(_)
            | Content::Admission(_)
            | Content::Illness(_) => content.section(),
        });
    }
    assert_eq!(found, Content::SECTIONS.iter().copied().collect());
}

// Identity numbers.

const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A synthetic number, valid by the rule of 1967 (remainder 0) or of 2032 (remainder 1 to 3).
fn number(remainder: u32) -> impl Strategy<Value = [u32; 11]> {
    let parts = (1_u32..=28, 1_u32..=12, 0_u32..100, 0_u32..1000, any::<bool>());
    parts.prop_filter_map("has both check digits", move |(day, month, year, serial, d_number)| {
        let day = if d_number { day + 40 } else { day };
        let month = month + 80;
        let mut d = [
            day / 10,
            day % 10,
            month / 10,
            month % 10,
            year / 10,
            year % 10,
            serial / 100,
            serial / 10 % 10,
            serial % 10,
            0,
            0,
        ];
        let weigh = |weights: &[u32], d: &[u32]| weights.iter().zip(d).map(|(w, d)| w * d).sum::<u32>() % 11;
        d[9] = (11 + remainder - weigh(&FIRST, &d)) % 11;
        d[10] = (11 - weigh(&SECOND, &d)) % 11;
        (d[9] < 10 && d[10] < 10).then_some(d)
    })
}

fn digits(of: &[u32; 11]) -> String {
    of.iter().filter_map(|d| char::from_digit(*d, 10)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn valid_numbers_pass_by_both_rules_and_never_show_themselves(
        old in number(0), new in (1_u32..4).prop_flat_map(number),
    ) {
        for of in [old, new] {
            let typed = digits(&of);
            let spaced = format!(" {} {}", &typed[..6], &typed[6..]);
            let id = NationalId::parse(&spaced, Population::Synthetic).unwrap();
            prop_assert_eq!(id.reveal(), typed.as_str());
            prop_assert!(NationalId::parse(&typed, Population::Real).is_err());
            let (debug, display) = (format!("{id:?} {:?}", Some(&id)), id.to_string());
            prop_assert!(!debug.chars().any(|c| c.is_ascii_digit()), "{}", debug);
prop_assert_eq!(display, format!("{} *****", &typed[..6]));
        }
    }

    /// Every error in one digit is caught, under both rules. The first check digit alone would let
    /// errors through since it takes four remainders, but the second still takes only one, and all
    /// its weights are prime to eleven.
    #[test]
    fn every_error_in_one_digit_is_caught(
        of in (0_u32..4).prop_flat_map(number), at in 0_usize..11, add in 1_u32..10,
    ) {
        let mut wrong = of;
        wrong[at] = (wrong[at] + add) % 10;
        prop_assert!(NationalId::parse(&digits(&wrong), Population::Synthetic).is_err());
    }

    /// So is every swap of two neighbours that differ.
    #[test]
    fn every_swap_of_neighbours_is_caught(of in (0_u32..4).prop_flat_map(number), at in 0_usize..10) {
        prop_assume!(of[at] != of[at + 1]);
        let mut wrong = of;
        wrong.swap(at, at + 1);
        prop_assert!(NationalId::parse(&digits(&wrong), Population::Synthetic).is_err());
    }

    #[test]
    fn whatever_is_typed_as_a_number_never_panics(typed in "\\PC{0,16}|[0-9 ]{9,14}") {
        let _ = NationalId::parse(&typed, Population::Synthetic);
    }

    #[test]
    fn the_day_has_one_answer_at_any_moment(seconds in -4_000_000_000_i64..8_000_000_000) {
        let at = jiff::Timestamp::from_second(seconds).unwrap();
        prop_assert_eq!(time::day(at), time::local(at).date());
    }
}
