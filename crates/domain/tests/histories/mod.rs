//! Random histories: plausible commands by the right people at random times. Every text carries the
//! marker of the section it belongs to, so that a leak is seen.

mod keeping;

use crate::common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis as VoiceBasis, ChildsView, Choice, Means, View, Voice};
use dinplan_domain::case::{Case, EndReason};
use dinplan_domain::command::{Command, CounterAnswer, NewParticipant, NewRepresentative, PromiseAnswer};
use dinplan_domain::consent::{Excepted, Form, Recipient, Scope, Sharing};
use dinplan_domain::coordinator;
use dinplan_domain::event::Event;
use dinplan_domain::ids::EntryId;
use dinplan_domain::law::RightFacts;
use dinplan_domain::mandate::Mandate;
use dinplan_domain::participant::Who;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, Happened, PlanForm, Progress, Term};
use dinplan_domain::promise::Counter;
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
use dinplan_domain::sections::measures::{Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::text::Line;
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;

use keeping::{close_by_chance, happens_by_itself, heard, keeping};

pub(crate) fn marker(section: Section) -> String {
    format!("zq{}qz", section.code())
}

/// A marker for what only those inside the work see: wishes, reasons, notes, judgements.
pub(crate) const INSIDE: &str = "zqinsideqz";

pub(crate) fn marked(section: Section) -> Line {
    line(&marker(section))
}

pub(crate) fn inside() -> Line {
    line(INSIDE)
}

pub(crate) fn content(section: Section, a: u8, b: u8, case: &Case) -> Content {
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

pub(crate) fn a_measure(what: Line, a: u8, b: u8, case: &Case) -> Measure {
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

pub(crate) fn pick_entry(case: &Case, section: Option<Section>, n: u8) -> Option<EntryId> {
    let entries = &case.plan.as_ref()?.entries;
    let among: Vec<_> =
        entries.iter().filter(|e| section.is_none_or(|s| e.content.section() == s)).map(|e| e.id).collect();
    among.get(usize::from(n) % among.len().max(1)).copied()
}

/// Stands wherever a place or a phone number is written.
pub(crate) const PLACE: &str = "zqplaceqz";

/// One try in a history: what, by whom, when. What it becomes depends on the state of the case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Try {
    pub(crate) what: u8,
    pub(crate) who: u8,
    pub(crate) a: u8,
    pub(crate) b: u8,
    /// The right actor for it, else whoever `who` says.
    pub(crate) rightly: bool,
    pub(crate) hours: u16,
}

pub(crate) fn tries(most: usize) -> impl Strategy<Value = Vec<Try>> {
    let one = (any::<u8>(), any::<u8>(), any::<u8>(), any::<u8>(), 0_u8..5, 0_u16..2000).prop_map(
        |(what, who, a, b, rightly, hours)| {
            // Most things happen the same day; now and then months pass.
            let hours = if hours > 1900 { hours } else { hours % 8 };
            Try { what, who, a, b, rightly: rightly > 0, hours }
        },
    );
    prop::collection::vec(one, 1..most)
}

/// Whose history: grown-ups, and those who turn 7, 12, 16 or 18 within the next year or have just done.
pub(crate) fn born() -> impl Strategy<Value = Date> {
    let about = (prop::sample::select(vec![7_i16, 12, 16, 18]), -30_i64..300).prop_map(|(age, days)| {
        let turns = first_day().checked_add(jiff::Span::new().days(days)).unwrap();
        turns.checked_sub(jiff::Span::new().years(age)).unwrap()
    });
    prop_oneof![3 => Just(date(1958, 3, 12)), 2 => about]
}

/// Where a history begins: 0 is newly reported, the last is a plan in force with people around it.
pub(crate) fn beginning(depth: u8, born: Date) -> Story {
    let mut story = if dinplan_domain::law::parents_consent(born, first_day()) {
        a_childs(depth, born)
    } else {
        a_grown_ups(depth)
    };
    story.case.subject.born = born;
    if let Event::Opened { subject, .. } = &mut story.told[0].event {
        subject.born = born;
    }
    story
}

fn a_childs(depth: u8, born: Date) -> Story {
    let by = |id, scope| consent_of(Cast::Mother, VoiceBasis::Parent, id, scope);
    let story = Story::of_child(born)
        .when(Cast::Mother, by(to_plan(), Scope::MakePlan))
        .when(Cast::Mother, by(to_coordinate(), Scope::Coordinate));
    if depth.is_multiple_of(3) {
        return story;
    }
    let yes = Command::Answer {
        choice: Choice::PlanAndCoordinator,
        voice: voice(Cast::Mother, VoiceBasis::Parent, None),
    };
    let father = NewRepresentative { apart: true, ..close(Cast::Father, representative::Kind::Parent) };
    let story = story
        .when(Cast::Unit, Command::NameRepresentative(father))
        .assessed_met()
        .informed()
        .offered()
        .when(Cast::Mother, yes)
        .appointed()
        .when(Cast::Marte, begin_plan());
    if depth % 3 == 1 {
        return story;
    }
    let some = &[Section::Goals, Section::Matters, Section::Contacts, Section::Period];
    story
        .joined_by(Cast::Nina)
        .when(Cast::Mother, by(Cast::Nina.share(), sharing(Cast::Nina, some)))
        .when(Cast::Mother, by(Cast::Turid.share(), sharing(Cast::Turid, some)))
}

fn a_grown_ups(depth: u8) -> Story {
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
pub(crate) fn becomes(story: &Story, t: Try, n: usize) -> (Cast, Command) {
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
    let is = |who: Cast, capacity| story.actor(who).is(capacity);
    // Whoever speaks for the person: parent, child welfare, guardian, attorney, the person.
    let (speaker, basis) = [
        (Cast::Mother, Capacity::Parent, VoiceBasis::Parent, true),
        (Cast::Siri, Capacity::CareAuthority, VoiceBasis::Care, true),
        (Cast::Guardian, Capacity::Guardian, VoiceBasis::Guardian, t.b % 4 == 1),
        (Cast::Attorney, Capacity::Attorney, VoiceBasis::Attorney, t.b % 4 == 2),
    ]
    .into_iter()
    .find(|(who, capacity, _, chosen)| *chosen && is(*who, *capacity))
    .map_or((Cast::Person, VoiceBasis::Own), |(who, _, basis, _)| (who, basis));
    let voice = match t.a % 8 {
        0 => voice(Cast::Husband, VoiceBasis::NextOfKin, Some(INSIDE)),
        _ => voice(speaker, basis, None),
    };
    let voice = Voice { child: voice.basis.for_a_child().then(|| heard(t)), ..voice };
    let (form, registers) =
        if t.a.is_multiple_of(8) { (Form::Paper, Cast::Unit) } else { (Form::Electronic, speaker) };
    let consent_id = case.consents.get(b % case.consents.len().max(1)).map_or(to_plan(), |c| c.id);
    let until = story.today().checked_add(jiff::Span::new().days(i64::from(t.b % 60))).ok();
    match t.what % 64 {
        40.. => keeping(story, t, n, speaker),
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
                used: None,
                except: t
                    .a
                    .is_multiple_of(9)
                    .then(|| Excepted { person: Cast::Nina.id(), name: marked(Section::Consents) })
                    .into_iter()
                    .collect(),
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
            Command::NameRepresentative(NewRepresentative {
                until: until.filter(|_| t.b.is_multiple_of(2)),
                mandate: Mandate::whole(),
                ..close_by_chance(t, someone, representative::Kind::ALL[a % 3], story.today())
            }),
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
                    org_name: Some(line(PLACE)),
                    phone: Some(line(PLACE)),
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
        32 if t.b.is_multiple_of(3) => {
            let all = case.plan.iter().flat_map(|plan| plan.live(section)).map(|e| (e.id, e.version));
            (lead, Command::ConfirmAll { section, seen: all.collect() })
        }
        32 => (lead, Command::Move { id: some_entry, up: t.a.is_multiple_of(2) }),
        33 => {
            let id = pick_entry(case, Some(Section::Measures), t.b).unwrap_or(fresh);
            let countered = case.entry(id).and_then(|e| e.counter()).is_some();
            if countered && t.b.is_multiple_of(2) {
                let answer = match t.a % 2 {
                    0 => CounterAnswer::Take,
                    _ => CounterAnswer::TurnDown(marked(Section::Measures)),
                };
                return (lead, Command::AnswerCounter { id, seen, answer });
            }
            let answer = match t.a % 4 {
                0 => PromiseAnswer::Decline(marked(Section::Measures)),
                1 => PromiseAnswer::Counter(Counter {
                    what: marked(Section::Measures),
                    scope: Some(marked(Section::Measures)),
                    by: Some(story.today()),
                    words: Some(marked(Section::Measures)),
                }),
                _ => PromiseAnswer::Accept,
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

pub(crate) fn lived(depth: u8, born: Date, tries: &[Try], mut each: impl FnMut(&Story)) -> Story {
    let mut story = beginning(depth, born);
    for (n, t) in tries.iter().enumerate() {
        story.now += SignedDuration::from_hours(i64::from(t.hours));
        happens_by_itself(&mut story, *t, n);
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
