//! A small world for the app's tests: one municipality, one ward, four people, memory for a ledger.
#![allow(dead_code, reason = "each test file uses its part")]

use dinplan_app::{Account, App, FixedClock, Job, LocalLogin, NewReport, NewSubject};
use dinplan_domain::actor::Identity;
use dinplan_domain::assessment::{Basis, Choice, Means, Voice};
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::ids::{AppointmentId, CaseId, CommandId, ConsentId, EntryId, OrgId, PersonId, UnitId};
use dinplan_domain::law::RightFacts;
use dinplan_domain::number::Population;
use dinplan_domain::organisation::{Office, OrgKind, Organisation, Procedure, Unit, UnitKind};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Channel, ReporterKind, Wish};
use dinplan_domain::text::{Line, Prose};
use dinplan_store::{Ledger, MasterKey, Memory};
use jiff::civil::date;
use std::sync::Arc;
use uuid::Uuid;

pub(crate) const HOME: u128 = 1;
pub(crate) const UNIT: u128 = 11;
pub(crate) const SERVICE: u128 = 12;
pub(crate) const MONA: u128 = 101;
pub(crate) const SILJE: u128 = 102;
pub(crate) const BERIT: u128 = 103;
pub(crate) const JONAS: u128 = 104;
pub(crate) const STRANGER: u128 = 105;

pub(crate) fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub(crate) fn prose(text: &str) -> Prose {
    Prose::new(text).unwrap()
}

pub(crate) fn person(n: u128) -> PersonId {
    PersonId::from_uuid(Uuid::from_u128(n))
}

pub(crate) fn org(n: u128) -> OrgId {
    OrgId::from_uuid(Uuid::from_u128(n))
}

pub(crate) fn unit(n: u128) -> UnitId {
    UnitId::from_uuid(Uuid::from_u128(n))
}

pub(crate) fn command(n: u128) -> CommandId {
    CommandId::from_uuid(Uuid::from_u128(0xC000_0000 + n))
}

pub(crate) fn entry(n: u128) -> EntryId {
    EntryId::from_uuid(Uuid::from_u128(0xE000_0000 + n))
}

pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) clock: FixedClock,
}

pub(crate) async fn world() -> World {
    world_on(Ledger::open(Arc::new(Memory::new()), MasterKey::generate().unwrap()).await.unwrap()).await
}

pub(crate) async fn world_on(ledger: Ledger) -> World {
    let clock = FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap());
    let app = App::open(ledger, clock.clone(), Population::Synthetic).await.unwrap();
    let units = vec![
        Unit {
            id: unit(UNIT),
            kind: UnitKind::Coordinating,
            name: line("Koordinerende enhet"),
            phone: None,
            closed: false,
        },
        Unit {
            id: unit(SERVICE),
            kind: UnitKind::Service,
            name: line("Fysioterapi"),
            phone: None,
            closed: false,
        },
    ];
    let municipality = Organisation {
        id: org(HOME),
        kind: OrgKind::Municipality,
        name: line("Fjordvik kommune"),
        phone: Some(line("55 50 00 00")),
        units,
        procedure: Procedure::default(),
        office: Office::default(),
    };
    app.put_org(municipality).await.unwrap();
    let job = |at: u128, title: &str| Job::new(org(HOME), Some(unit(at)), line(title), None);
    for (id, name, jobs) in [
        (MONA, "Mona Vik", vec![]),
        (SILJE, "Silje Aas", vec![job(SERVICE, "vernepleier")]),
        (BERIT, "Berit Moe", vec![job(UNIT, "saksbehandler")]),
        (JONAS, "Jonas Lie", vec![job(SERVICE, "fysioterapeut")]),
        (STRANGER, "Per Fremmed", vec![]),
    ] {
        let account = Account {
            person: person(id),
            name: line(name),
            born: Some(date(1988, 3, 4)),
            number: None,
            phone: None,
            language: Lang::Nb,
            jobs,
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        };
        app.put_account(&account).await.unwrap();
    }
    World { app, clock }
}

impl World {
    /// Someone more, without a job.
    pub(crate) async fn knows(&self, id: u128, name: &str, born: jiff::civil::Date) {
        let account = Account {
            person: person(id),
            name: line(name),
            born: Some(born),
            number: None,
            phone: None,
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        };
        self.app.put_account(&account).await.unwrap();
    }

    /// Someone as they log in: at work if they have a job.
    pub(crate) async fn who(&self, id: u128) -> Identity {
        let account = self.app.account(person(id)).await.unwrap().unwrap();
        let job = (!account.jobs.is_empty()).then_some(0);
        self.app.identity(&account, job).unwrap()
    }

    pub(crate) async fn report(&self, by: u128, sent: u128) -> CaseId {
        let new = NewReport {
            subject: NewSubject::Myself,
            home: org(HOME),
            kind: ReporterKind::Person,
            on_behalf_of: None,
            phone: None,
            channel: Channel::Online,
            received: date(2026, 11, 20),
            need: prose("Jeg trenger hjelp fra flere og vil slippe å koordinere selv."),
            services: std::collections::BTreeSet::new(),
            wish: Wish::PlanAndCoordinator,
            person_agrees: true,
        };
        self.app.report(&self.who(by).await, new, command(sent)).await.unwrap()
    }

    /// Does what must succeed.
    pub(crate) async fn does(&self, by: u128, case: CaseId, sent: u128, what: Command) {
        self.app.execute(&self.who(by).await, case, &what, command(sent), None).await.unwrap();
    }

    /// Mona's case, as far as a plan begun with Silje as coordinator.
    pub(crate) async fn with_plan(&self) -> CaseId {
        let case = self.report(MONA, 1).await;
        let facts = RightFacts {
            long_lasting: true,
            services: 3,
            seen_together: true,
            serious_and_other_welfare: false,
        };
        let own = || Voice { name: line("Mona Vik"), basis: Basis::Own, judgement: None, child: None };
        let assess = Command::Assess {
            facts,
            described: prose("MS, tre tjenester."),
            reason: prose("Vilkårene er oppfylt."),
        };
        self.does(BERIT, case, 2, assess).await;
        let inform = Command::Inform { means: Means::Conversation, language: line("norsk"), also_to: None };
        self.does(BERIT, case, 3, inform).await;
        self.does(BERIT, case, 4, Command::Offer { asked: line("Mona Vik") }).await;
        self.does(MONA, case, 5, Command::Answer { choice: Choice::PlanAndCoordinator, voice: own() }).await;
        for (sent, scope) in [(6, Scope::MakePlan), (7, Scope::Coordinate)] {
            let id = ConsentId::from_uuid(Uuid::from_u128(sent));
            let consent = Command::Consent { id, scope, voice: own(), form: Form::Electronic, until: None };
            self.does(MONA, case, sent, consent).await;
        }
        let who = self.app.candidate(person(SILJE), org(HOME)).await.unwrap();
        let id = AppointmentId::from_uuid(Uuid::from_u128(8));
        let appoint = Command::Appoint { id, kind: Kind::Municipal, who, wish_not_followed: None };
        self.does(BERIT, case, 8, appoint).await;
        let begin = Command::BeginPlan { form: PlanForm::Ordinary, language: Lang::Nb };
        self.does(MONA, case, 9, begin).await;
        case
    }

    pub(crate) async fn lines(&self) -> u64 {
        self.app.ledger().stats().await.unwrap().lines
    }
}
