//! A year of a hundred cases: owners who stay silent, coordinators who leave, consents taken back,
//! birthdays, workers that die in the middle, and two of them at once. In the end every reminder has
//! been told exactly once, no promise is lost, and no case without a coordinator is unseen.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{App, Contents, FixedClock, MailChoice, Posted, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::assessment::{Basis, Choice, Means, Voice};
use dinplan_domain::case::Case;
use dinplan_domain::command::{Command, NewParticipant, PromiseAnswer};
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::coordinator::{EndReason, Kind};
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::{begin, evolve};
use dinplan_domain::ids::{AppointmentId, CaseId, CommandId, ConsentId, EntryId};
use dinplan_domain::law::RightFacts;
use dinplan_domain::mail::Address;
use dinplan_domain::notice;
use dinplan_domain::number::Population;
use dinplan_domain::participant::{Ground, Who};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{Plan, PlanForm, Promise};
use dinplan_domain::promise::{Patience, hindrance};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::time;
use dinplan_domain::turn::Turn;
use dinplan_store::{Ledger, MasterKey, Page, Sqlite};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, ToSpan};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

const CASES: u128 = 100;
const FIRST: Date = date(2026, 11, 23);
/// When the workers look: before and after the hour that summer time skips or repeats, and at night.
const HOURS: [i8; 3] = [1, 3, 23];

/// The same year every time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn once_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    fn id(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.below(u64::MAX), self.below(u64::MAX))
    }
}

/// One of the hundred.
struct Lived {
    id: CaseId,
    person: u128,
    part: EntryId,
}

struct Year {
    world: World,
    other: App,
    ledger: Ledger,
    chance: Chance,
    cases: Vec<Lived>,
    /// Every letter that reached the mail server, by its message id.
    received: BTreeMap<Uuid, usize>,
}

fn own() -> Voice {
    Voice { name: line("Person"), basis: Basis::Own, judgement: None, child: None }
}

impl Year {
    async fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let engine = Arc::new(Sqlite::open(folder.keep().join("dinplan.db")).unwrap());
        let ledger = Ledger::open(engine, MasterKey::generate().unwrap()).await.unwrap();
        let world = world_on(ledger.clone()).await;
        let other = second(&ledger, &world.clock).await;
        let chance = Chance(0x5EED_2026_1122);
        let mut year = Self { world, other, ledger, chance, cases: Vec::new(), received: BTreeMap::new() };
        year.world.app.post_mail();
        for number in 0..CASES {
            let lived = year.open(number).await;
            year.cases.push(lived);
        }
        year
    }

    async fn does(&mut self, by: &Identity, case: CaseId, what: &Command) -> bool {
        let sent = CommandId::from_uuid(self.chance.id());
        match self.world.app.execute(by, case, what, sent, None).await {
            Ok(_) => true,
            Err(Trouble::Refused(_) | Trouble::NotFound | Trouble::Conflict(_)) => false,
            Err(other) => panic!("{what:?}: {other}"),
        }
    }

    /// A case with plan, coordinator, and a service that is asked for one measure. A third of the
    /// people turn eighteen within the year.
    async fn open(&mut self, number: u128) -> Lived {
        let subject = 10_000 + number;
        let born = if number.is_multiple_of(3) {
            date(2009, 1 + (number % 12) as i8, 1 + (number % 28) as i8)
        } else {
            date(1970, 5, 5)
        };
        self.world.knows(subject, "Person", born).await;
        let me = self.world.who(subject).await;
        let berit = self.world.who(BERIT).await;
        let id = self.world.report(subject, 50_000 + number).await;
        let facts = RightFacts {
            long_lasting: true,
            services: 3,
            seen_together: true,
            serious_and_other_welfare: false,
        };
        let assess = Command::Assess { facts, described: prose("Tre tjenester."), reason: prose("Oppfylt.") };
        let inform = Command::Inform { means: Means::Conversation, language: line("norsk"), also_to: None };
        for what in [assess, inform, Command::Offer { asked: line("Person") }] {
            assert!(self.does(&berit, id, &what).await);
        }
        let answer = Command::Answer { choice: Choice::PlanAndCoordinator, voice: own() };
        assert!(self.does(&me, id, &answer).await);
        for scope in [Scope::MakePlan, Scope::Coordinate] {
            let consent = ConsentId::from_uuid(self.chance.id());
            let what =
                Command::Consent { id: consent, scope, voice: own(), form: Form::Electronic, until: None };
            assert!(self.does(&me, id, &what).await);
        }
        assert!(self.appoints(id).await);
        let begin = Command::BeginPlan { form: PlanForm::Ordinary, language: Lang::Nb };
        assert!(self.does(&me, id, &begin).await);
        assert!(self.shares(&me, id).await);
        let part = EntryId::from_uuid(self.chance.id());
        let who = Who::Staff { person: person(JONAS), org: org(HOME), unit: Some(unit(SERVICE)) };
        let named = NewParticipant {
            id: part,
            who,
            name: line("Jonas Lie"),
            role: line("fysioterapeut"),
            org_name: Some(line("Fysioterapi")),
            phone: None,
            ground: Ground::DutyToTakePart,
            until: None,
        };
        assert!(self.does(&me, id, &Command::NameParticipant(named)).await);
        let lived = Lived { id, person: subject, part };
        assert!(self.asks(&lived).await);
        lived
    }

    async fn appoints(&mut self, case: CaseId) -> bool {
        let berit = self.world.who(BERIT).await;
        let who = self.world.app.candidate(person(SILJE), org(HOME)).await.unwrap();
        let id = AppointmentId::from_uuid(self.chance.id());
        let what = Command::Appoint { id, kind: Kind::Municipal, who, wish_not_followed: None };
        self.does(&berit, case, &what).await
    }

    async fn shares(&mut self, me: &Identity, case: CaseId) -> bool {
        let with =
            Recipient::Service { org: org(HOME), unit: Some(unit(SERVICE)), name: line("Fysioterapi") };
        let sharing = Sharing {
            with,
            sections: [Section::Measures, Section::Goals].into(),
            excluded: None,
            purpose: line("trening"),
            used: None,
            except: Vec::new(),
        };
        let id = ConsentId::from_uuid(self.chance.id());
        let until = self.chance.once_in(3).then(|| self.today().saturating_add(200.days()));
        let scope = Scope::Share(sharing);
        self.does(me, case, &Command::Consent { id, scope, voice: own(), form: Form::Electronic, until })
            .await
    }

    async fn asks(&mut self, lived: &Lived) -> bool {
        let me = self.world.who(lived.person).await;
        let measure = Measure {
            what: line("Trening"),
            goal: None,
            scope: None,
            how: None,
            responsible: Responsible::Participant(lived.part),
            from: Some(self.today()),
            by: None,
            recurs: Some(line("hver tirsdag")),
            status: MeasureStatus::Planned,
            decision: Decision::None,
            ..blank()
        };
        let id = EntryId::from_uuid(self.chance.id());
        let content = Content::Measures(measure);
        let what = Command::Write { id, seen: 0, content, why: None, restored: false };
        self.does(&me, lived.id, &what).await
    }

    fn today(&self) -> Date {
        time::day(self.world.app.now())
    }

    /// What happens to one case on one day, now and then.
    async fn live(&mut self, at: usize) {
        let Lived { id, person, .. } = self.cases[at];
        let me = self.world.who(person).await;
        let (berit, jonas) = (self.world.who(BERIT).await, self.world.who(JONAS).await);
        let case = case_of(&self.ledger, id).await.0;
        match self.chance.below(6) {
            0 | 1 => {
                let asked = case.plan.iter().flat_map(|plan| &plan.entries).find(|e| e.awaits_promise());
                let Some(asked) = asked.map(|e| (e.id, e.version)) else { return };
                let answer = match self.chance.once_in(2) {
                    true => PromiseAnswer::Accept,
                    false => PromiseAnswer::Decline(line("Ikke kapasitet")),
                };
                self.does(&jonas, id, &Command::Promise { id: asked.0, seen: asked.1, answer }).await;
            }
            2 => {
                let lived = Lived { ..self.cases[at] };
                self.asks(&lived).await;
            }
            3 => match case.coordinators.principal().map(|a| a.id) {
                Some(sitting) => {
                    let end =
                        Command::EndAppointment { id: sitting, reason: EndReason::Relieved, note: None };
                    self.does(&berit, id, &end).await;
                }
                None => _ = self.appoints(id).await,
            },
            4 => {
                let shared =
                    case.consents.iter().find(|c| c.stands_on(self.today()) && c.sharing().is_some());
                match shared.map(|c| c.id) {
                    Some(consent) => {
                        _ = self.does(&me, id, &Command::WithdrawConsent { id: consent }).await;
                    }
                    None => _ = self.shares(&me, id).await,
                }
            }
            _ => _ = self.appoints(id).await,
        }
    }

    /// The workers' hour: two at once, and now and then one dies in the middle.
    async fn tick(&mut self) {
        let dies = self.chance.once_in(4).then(|| Duration::from_micros(self.chance.below(3000)));
        let first = self.world.app.clone();
        let second = self.other.clone();
        let one = tokio::spawn(async move { first.turn_day().await });
        let two = tokio::spawn(async move { second.turn_day().await });
        if let Some(after) = dies {
            tokio::time::sleep(after).await;
            two.abort();
            self.other = self::second(&self.ledger, &self.world.clock).await;
        }
        one.await.unwrap().unwrap();
        if let Ok(done) = two.await {
            done.unwrap();
        }
        self.post(dies.is_some()).await;
    }

    /// Letters leave. A worker that dies has handed some of what it took to the mail server, and not told.
    async fn post(&mut self, dies: bool) {
        for _ in 0..2 {
            let parcels = self.world.app.collect_post(40).await.unwrap();
            for parcel in parcels {
                if let Contents::Notices(_) = parcel.what {
                    *self.received.entry(parcel.id).or_default() += 1;
                }
                if !(dies && self.chance.once_in(20)) {
                    self.world.app.posted(&[(parcel, Posted::Sent)]).await.unwrap();
                }
            }
        }
    }
}

fn blank() -> Measure {
    use dinplan_domain::answers::Answers;
    use dinplan_domain::sections::Part;
    let given = [
        ("what", "x"),
        ("responsible", "person"),
        ("status", "planned"),
        ("decision", "none"),
        ("recurs", "x"),
    ];
    Measure::parse(&Answers::from_pairs(given)).unwrap()
}

/// Another program on the same database.
async fn second(ledger: &Ledger, clock: &FixedClock) -> App {
    let app = App::open(ledger.clone(), clock.clone(), Population::Synthetic).await.unwrap();
    app.post_mail();
    app
}

/// A case as it stands, and all that happened in it.
async fn case_of(ledger: &Ledger, id: CaseId) -> (Case, Vec<Recorded>) {
    let events: Vec<Recorded> = ledger
        .events(id)
        .await
        .unwrap()
        .iter()
        .map(|e| serde_json::from_slice(&e.content).unwrap())
        .collect();
    let first = begin(&events[0]).unwrap();
    (events[1..].iter().fold(first, evolve), events)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_year_of_a_hundred_cases() {
    let mut year = Year::begin().await;
    // Berit of the unit and Jonas of the service read their mail.
    for (who, address) in [(BERIT, "berit@example.no"), (JONAS, "jonas@example.no")] {
        let identity = year.world.who(who).await;
        let address = Some(Address::new(address).unwrap());
        let choice = MailChoice { address, how: BTreeMap::new(), service: Some(true) };
        year.world.app.choose_mail(&identity, choice).await.unwrap();
        for _ in 0..40 {
            for parcel in year.world.app.collect_post(40).await.unwrap() {
                if let Contents::Confirm(secret) = &parcel.what {
                    assert!(year.world.app.confirm_mail(secret).await.unwrap());
                }
                year.world.app.posted(&[(parcel, Posted::Sent)]).await.unwrap();
            }
        }
    }
    for day in 0..365_i64 {
        let today = FIRST.saturating_add(day.days());
        for hour in HOURS {
            year.world.clock.set(time::at(today.at(hour, 0, 0, 0)));
            year.tick().await;
            for at in 0..year.cases.len() {
                if year.chance.once_in(90) {
                    year.world.clock.advance(SignedDuration::from_secs(7));
                    year.live(at).await;
                }
            }
        }
    }
    year.world.clock.set(time::at(FIRST.saturating_add(366.days()).at(12, 0, 0, 0)));
    year.tick().await;
    judged(&year).await;
}

async fn judged(year: &Year) {
    let today = year.today();
    let (mut reminders, mut notices, mut birthdays) = (0, 0, 0);
    let vacant = year.ledger.shelf(org(HOME), "vacant", Page::first(500)).await.unwrap();
    let vacant: BTreeSet<CaseId> = vacant.iter().map(|row| row.id).collect();
    for lived in &year.cases {
        let (case, events) = case_of(&year.ledger, lived.id).await;
        let told = reminded(&events, today);
        reminders += told;
        birthdays += turns(&events).filter(|turn| **turn == Turn::Birthday(18)).count();
        notices +=
            events_with_cases(&events).map(|(after, event)| notice::of(&after, event).len()).sum::<usize>();
        // No promise is lost: whoever is asked can be asked, and what nobody has says so.
        for (entry, measure) in case.plan.iter().flat_map(Plan::open_measures) {
            match entry.promise.as_ref().unwrap() {
                Promise::Asked { .. } => assert_eq!(hindrance(&case, measure, today), None, "{entry:?}"),
                Promise::Open { .. } => assert!(entry.is_untaken()),
                Promise::Accepted { .. } | Promise::Declined { .. } | Promise::Countered { .. } => {}
            }
        }
        // No case without a coordinator is unseen.
        let seated = case.coordinators.principal().is_some();
        let coordinated = case.end.is_none() && case.coordination_consent(today).is_some();
        assert_eq!(vacant.contains(&lived.id), coordinated && !seated, "{:?}", case.id);
    }
    assert!(reminders > 300, "{reminders} reminders are too few to show anything");
    assert_eq!(birthdays, (0..CASES).filter(|n| n.is_multiple_of(3)).count());
    let stats = year.ledger.stats().await.unwrap();
    assert_eq!(stats.notices, notices as u64, "each notice once, none lost");
    assert!(year.received.values().all(|times| *times == 1), "a letter left twice");
    assert!(stats.in_doubt > 0, "no worker died with letters in hand");
    year.ledger.verify(&dinplan_app::replay).await.unwrap();
}

fn turns(events: &[Recorded]) -> impl Iterator<Item = &Turn> {
    events.iter().flat_map(|event| match &event.event {
        Event::Turned { turns, .. } => turns.as_slice(),
        _ => &[],
    })
}

/// The case after each event.
fn events_with_cases(events: &[Recorded]) -> impl Iterator<Item = (Case, &Recorded)> {
    let mut case: Option<Case> = None;
    events.iter().map(move |event| {
        let after = match case.take() {
            None => begin(event).unwrap(),
            Some(case) => evolve(case, event),
        };
        case = Some(after.clone());
        (after, event)
    })
}

/// Counts the reminders of promises, and checks each against what was asked: told on its day, once for
/// each asking, and none that fell due is missing.
fn reminded(events: &[Recorded], today: Date) -> usize {
    let mut asked: BTreeMap<EntryId, (Patience, BTreeSet<Turn>)> = BTreeMap::new();
    let mut count = 0;
    let mut turned = FIRST;
    for (case, event) in events_with_cases(events) {
        if let Event::Turned { upto, turns } = &event.event {
            for turn in turns {
                let (Turn::PromiseDue(id) | Turn::PromiseToCoordinator(id) | Turn::PromiseToUnit(id)) = turn
                else {
                    continue;
                };
                let (patience, told) = asked.get_mut(id).expect("reminded of what is not asked");
                let day = match turn {
                    Turn::PromiseDue(_) => patience.by,
                    Turn::PromiseToCoordinator(_) => patience.coordinator,
                    _ => patience.unit,
                };
                assert!(turned < day && day <= *upto, "{turn:?} told on {upto}, due on {day}");
                assert!(told.insert(*turn), "{turn:?} told twice");
                count += 1;
            }
            turned = *upto;
        }
        let now: BTreeMap<EntryId, Patience> = case
            .plan
            .iter()
            .flat_map(Plan::open_measures)
            .filter_map(|(entry, _)| entry.patience().map(|patience| (entry.id, patience)))
            .collect();
        asked.retain(|id, (patience, _)| now.get(id) == Some(patience));
        for (id, patience) in now {
            asked.entry(id).or_insert((patience, BTreeSet::new()));
        }
    }
    for (id, (patience, told)) in asked {
        for (day, turn) in [
            (patience.by, Turn::PromiseDue(id)),
            (patience.coordinator, Turn::PromiseToCoordinator(id)),
            (patience.unit, Turn::PromiseToUnit(id)),
        ] {
            assert!(day > today || told.contains(&turn), "{turn:?} was due on {day} and never told");
        }
    }
    count
}
