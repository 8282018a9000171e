//! A small kit for telling stories: given a case, when someone asks for something, then this follows.
//!
//! Every step goes through `decide` and `evolve` as the right actor; names are invented, ids are
//! counted, and the clock moves only when the story says so.
#![allow(dead_code, reason = "each test file uses its own part of the kit")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken story is a failed test"
)]

mod cast;
pub(crate) mod meetings;

pub(crate) use cast::Cast;
use dinplan_domain::actor::{Actor, Hat, Identity, Post};
use dinplan_domain::assessment::{Basis, ChildsView, Choice, Means, View, Voice};
use dinplan_domain::case::Case;
use dinplan_domain::command::{Candidate, Command, NewParticipant, NewRepresentative, PromiseAnswer};
use dinplan_domain::competence;
use dinplan_domain::complaint;
use dinplan_domain::consent::{Form, Recipient, Scope, Sharing};
use dinplan_domain::coordinator;
use dinplan_domain::decide::{decide, open, open_emergency};
use dinplan_domain::event::Recorded;
use dinplan_domain::evolve::{begin, evolve};
use dinplan_domain::ids::{
    AppointmentId, CaseId, CommandId, ConsentId, EntryId, OrgId, PersonId, Revision, UnitId,
};
use dinplan_domain::interim::Receiver;
use dinplan_domain::law::RightFacts;
use dinplan_domain::mandate::Mandate;
use dinplan_domain::organisation::{OrgKind, Procedure, UnitKind};
use dinplan_domain::participant::{Ground, Who};
use dinplan_domain::person::{By, Lang, Stamp, Subject};
use dinplan_domain::plan::{Happened, PlanForm, Progress, Term};
use dinplan_domain::policy::{self, Deed, Verdict};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::report::{Channel, Report, Reporter, ReporterKind, Service, Wish};
use dinplan_domain::representative;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::spent::Work;
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::time;
use dinplan_domain::verdict;
use dinplan_domain::view::{CaseView, view};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use uuid::Uuid;

pub(crate) fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

pub(crate) fn prose(text: &str) -> Prose {
    Prose::new(text).unwrap()
}

pub(crate) fn entry(n: u128) -> EntryId {
    EntryId::from_uuid(Uuid::from_u128(0xE000 + n))
}

pub(crate) fn consent(n: u128) -> ConsentId {
    ConsentId::from_uuid(Uuid::from_u128(0xC000 + n))
}

pub(crate) fn appointment(n: u128) -> AppointmentId {
    AppointmentId::from_uuid(Uuid::from_u128(0xA000 + n))
}

/// The consent to make a plan, in every story.
pub(crate) fn to_plan() -> ConsentId {
    consent(1)
}

/// The consent to coordinate, in every story.
pub(crate) fn to_coordinate() -> ConsentId {
    consent(2)
}

fn org(n: u128) -> OrgId {
    OrgId::from_uuid(Uuid::from_u128(0x0900 + n))
}

fn unit(n: u128) -> UnitId {
    UnitId::from_uuid(Uuid::from_u128(0x0700 + n))
}

/// The home municipality, invented.
pub(crate) fn home() -> OrgId {
    org(1)
}

/// The hospital trust, invented.
pub(crate) fn hospital() -> OrgId {
    org(2)
}

/// A case, told step by step.
#[derive(Clone, Debug)]
pub(crate) struct Story {
    pub(crate) case: Case,
    pub(crate) told: Vec<Recorded>,
    pub(crate) now: Timestamp,
}

pub(crate) fn first_day() -> Date {
    date(2026, 11, 22)
}

pub(crate) fn subject(born: Date) -> Subject {
    Subject {
        person: Cast::Person.id(),
        name: Cast::Person.name(),
        born,
        number: Some(
            dinplan_domain::number::NationalId::parse(
                "02013299997",
                dinplan_domain::number::Population::Real,
            )
            .unwrap(),
        ),
        phone: Some(line("91 23 45 67")),
    }
}

pub(crate) fn report(from: Cast, need: &str, at: Timestamp) -> Report {
    let me = from.identity();
    let post = me.post();
    let capacity = dinplan_domain::actor::Capacity::Reporter;
    Report {
        from: Reporter {
            person: me.person,
            name: me.name.clone(),
            kind: if post.is_some() { ReporterKind::Professional } else { ReporterKind::Person },
            org: post.map(|p| p.org),
            org_name: post.map(|p| p.org_name.clone()),
            unit: post.and_then(|p| p.unit),
            phone: None,
        },
        channel: Channel::Online,
        received: time::day(at),
        need: prose(need),
        services: BTreeSet::from([Service::HomeCare, Service::Hospital]),
        wish: Wish::NotAsked,
        person_agrees: true,
        about: None,
        recorded: Stamp { by: from.by(capacity), at },
    }
}

pub(crate) const NEED: RightFacts =
    RightFacts { long_lasting: true, services: 3, seen_together: true, serious_and_other_welfare: false };

pub(crate) fn assess(facts: RightFacts) -> Command {
    Command::Assess { facts, described: prose("Trenger flere tjenester."), reason: prose("Fordi.") }
}

pub(crate) fn own_voice() -> Voice {
    Voice { name: Cast::Person.name(), basis: Basis::Own, judgement: None, child: None }
}

pub(crate) fn voice(of: Cast, basis: Basis, judgement: Option<&str>) -> Voice {
    // The child has been asked and agrees, where it is for a child.
    let child = basis.for_a_child().then(agrees);
    Voice { name: of.name(), basis, judgement: judgement.map(prose), child }
}

/// The child has been heard and agrees.
pub(crate) fn agrees() -> ChildsView {
    ChildsView { view: View::Agrees, words: None, why: None }
}

/// A parent, a guardian or another, giving a consent in the program in person.
pub(crate) fn consent_of(who: Cast, basis: Basis, id: ConsentId, scope: Scope) -> Command {
    Command::Consent { id, scope, voice: voice(who, basis, None), form: Form::Electronic, until: None }
}

/// Someone close, as they are written down at work: from a register, with the whole mandate.
pub(crate) fn close(who: Cast, kind: representative::Kind) -> NewRepresentative {
    NewRepresentative {
        person: who.id(),
        name: who.name(),
        kind,
        relation: line("nær"),
        phone: None,
        from: None,
        until: kind.for_a_time().then(|| date(2027, 6, 30)),
        mandate: Mandate::whole(),
        source: Some(line("Folkeregisteret")),
        apart: false,
    }
}

/// The unit's written reply to the person while the report waits.
pub(crate) fn interim(n: u128, expected: Date) -> Command {
    let reason = prose("Vi venter på epikrisen fra sykehuset.");
    Command::InterimReply { id: entry(n), to: Receiver::Person, reason, expected }
}

/// Time the coordinator has spent in meetings.
pub(crate) fn spend(n: u128, day: Date, minutes: u16) -> Command {
    Command::SpendTime { id: entry(n), day, minutes, work: Work::Meeting }
}

/// A guardian who may do this with these parts.
pub(crate) fn guardian(powers: &[dinplan_domain::mandate::Power], sections: &[Section]) -> NewRepresentative {
    let mandate =
        Mandate { powers: powers.iter().copied().collect(), sections: sections.iter().copied().collect() };
    NewRepresentative { mandate, ..close(Cast::Guardian, representative::Kind::Guardian) }
}

pub(crate) fn consenting(id: ConsentId, scope: Scope) -> Command {
    Command::Consent { id, scope, voice: own_voice(), form: Form::Electronic, until: None }
}

pub(crate) fn sharing(with: Cast, sections: &[Section]) -> Scope {
    Scope::Share(Sharing {
        with: with.recipient(),
        sections: sections.iter().copied().collect(),
        excluded: None,
        purpose: line("samarbeid"),
        used: None,
        except: Vec::new(),
    })
}

pub(crate) fn appoint(n: u128, kind: coordinator::Kind, who: Cast) -> Command {
    Command::Appoint { id: appointment(n), kind, who: who.candidate(), wish_not_followed: None }
}

pub(crate) fn goal(title: &str, under: Option<EntryId>) -> Content {
    Content::Goals(Goal {
        title: line(title),
        words: None,
        under,
        priority: Priority::First,
        status: GoalStatus::NotBegun,
    })
}

pub(crate) fn measure(what: &str, responsible: Responsible) -> Measure {
    Measure {
        what: line(what),
        goal: None,
        scope: None,
        how: None,
        responsible,
        from: None,
        by: Some(date(2027, 1, 15)),
        recurs: None,
        status: MeasureStatus::Planned,
        obstacle: None,
        why_not: None,
        answer_by: None,
        decision: Decision::None,
    }
}

pub(crate) fn matters(words: &str) -> Content {
    Content::Matters(Matters { question: Question::ToMe, words: prose(words) })
}

pub(crate) fn write(id: EntryId, seen: u32, content: Content) -> Command {
    Command::Write { id, seen, content, why: None, restored: false }
}

pub(crate) fn term() -> Term {
    Term { from: date(2026, 11, 22), to: date(2027, 11, 21), revision: date(2027, 5, 3) }
}

pub(crate) fn next_term() -> Term {
    Term { from: date(2027, 11, 22), to: date(2028, 11, 21), revision: date(2028, 5, 3) }
}

pub(crate) fn evaluation() -> Command {
    Command::Evaluate {
        goals: vec![(entry(2), Progress::Some, None)],
        measures: vec![(entry(3), Happened::Partly, None)],
        cooperation: Some(prose("Godt.")),
    }
}

/// A finding on competence.
pub(crate) fn finding(n: u128, question: competence::Question, lacking: bool, until: Date) -> Command {
    Command::AssessCompetence {
        id: entry(n),
        question,
        lacking,
        reasons: prose("Samtale med enkle ord og bilder; kunne ikke gjengi hva spørsmålet gjelder."),
        told: prose("Solveig og mannen hennes har fått det lest opp."),
        until,
    }
}

/// A complaint of one's own.
pub(crate) fn complain(id: EntryId) -> Command {
    let (about, words) = (complaint::About::NoPlan, prose("Jeg trenger en plan."));
    Command::Complaint(complaint::Act::Send { id, about, words, learned: Some(first_day()) })
}

/// A good word for the cooperation.
pub(crate) fn say(n: u128) -> Command {
    let faces = verdict::Question::ALL.iter().map(|q| (*q, verdict::Face::Yes)).collect();
    let said = verdict::Said { faces, words: Some(prose("Bra!")) };
    Command::Verdict(verdict::Act::Say { id: entry(n), said })
}

pub(crate) fn begin_plan() -> Command {
    Command::BeginPlan { form: PlanForm::Ordinary, language: Lang::Nb }
}

impl Story {
    /// A case opened by this report, about someone born on this day.
    pub(crate) fn opened_by(from: Cast, born: Date) -> Self {
        let now: Timestamp = "2026-11-22T09:00:00Z".parse().unwrap();
        let case = CaseId::from_uuid(Uuid::from_u128(0xCA5E));
        let event = open(
            case,
            home(),
            line("Lia kommune"),
            subject(born),
            report(from, "Trenger flere tjenester sett i sammenheng.", now),
        );
        let recorded = Recorded {
            revision: Revision::default().next(),
            at: now,
            by: from.by(dinplan_domain::actor::Capacity::Reporter),
            command: CommandId::from_uuid(Uuid::from_u128(1)),
            event,
        };
        let case = begin(&recorded).unwrap();
        Self { case, told: vec![recorded], now }
    }

    /// The ward reported an adult's need.
    pub(crate) fn reported() -> Self {
        Self::opened_by(Cast::Liv, date(1958, 3, 12))
    }

    /// The ward reported a child's need; the mother is written down.
    pub(crate) fn of_child(born: Date) -> Self {
        Self::opened_by(Cast::Liv, born).represented_by(Cast::Mother, representative::Kind::Parent)
    }

    pub(crate) fn actor(&self, who: Cast) -> Actor {
        self.as_actor(&who.identity())
    }

    pub(crate) fn as_actor(&self, identity: &Identity) -> Actor {
        Actor::in_case(identity, &self.case, self.now)
    }

    pub(crate) fn today(&self) -> Date {
        time::day(self.now)
    }

    pub(crate) fn view(&self, who: Cast) -> CaseView {
        view(&self.actor(who), &self.case, self.now)
    }

    pub(crate) fn may(&self, who: Cast, deed: Deed) -> bool {
        policy::access(&self.actor(who), &self.case, deed, self.today()).granted()
    }

    pub(crate) fn sees(&self, who: Cast, section: Section) -> bool {
        self.may(who, Deed::See(section))
    }

    /// Tries a command; the story goes on one minute later when it was done.
    pub(crate) fn attempt(&mut self, who: Cast, command: &Command) -> Result<usize, Refusal> {
        let actor = self.actor(who);
        let events = decide(&self.case, &actor, command, self.now)?;
        let deed = command.deed(|id| self.case.entry(id).map(|e| e.content.section()));
        let Verdict::Granted(capacity, _) = policy::access(&actor, &self.case, deed, self.today()) else {
            panic!("decided without access: {command:?}");
        };
        let sent = CommandId::from_uuid(Uuid::from_u128(self.told.len() as u128 + 1));
        let count = events.len();
        for event in events {
            let recorded = Recorded {
                revision: self.case.revision.next(),
                at: self.now,
                by: actor.by(Some(capacity)),
                command: sent,
                event,
            };
            self.case = evolve(self.case.clone(), &recorded);
            self.told.push(recorded);
        }
        self.now += SignedDuration::from_mins(1);
        Ok(count)
    }

    /// When: it is done, and must be.
    #[track_caller]
    pub(crate) fn when(mut self, who: Cast, command: Command) -> Self {
        if let Err(refusal) = self.attempt(who, &command) {
            panic!("{who:?} was refused {refusal:?}: {command:?}");
        }
        self
    }

    /// When it is tried it is refused, on this ground; nothing follows.
    #[track_caller]
    pub(crate) fn expect_refusal(mut self, who: Cast, command: Command, why: Refusal) -> Self {
        assert_eq!(self.attempt(who, &command), Err(why), "{who:?}: {command:?}");
        self
    }

    #[track_caller]
    pub(crate) fn refusal(mut self, who: Cast, command: Command) -> Refusal {
        self.attempt(who, &command).expect_err("should be refused")
    }

    /// Then: this holds.
    #[track_caller]
    pub(crate) fn then(self, what: &str, holds: impl FnOnce(&Self) -> bool) -> Self {
        assert!(holds(&self), "should hold: {what}");
        self
    }

    /// It becomes nine in the morning, Oslo winter time, on this day.
    pub(crate) fn on(mut self, day: Date) -> Self {
        self.now = day.at(8, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp();
        self
    }

    pub(crate) fn assessed_met(self) -> Self {
        self.when(Cast::Unit, assess(NEED))
    }

    pub(crate) fn informed(self) -> Self {
        self.when(
            Cast::Unit,
            Command::Inform { means: Means::Conversation, language: line("norsk"), also_to: None },
        )
    }

    pub(crate) fn offered(self) -> Self {
        self.when(Cast::Unit, Command::Offer { asked: Cast::Person.name() })
    }

    pub(crate) fn answered(self, choice: Choice) -> Self {
        self.when(Cast::Person, Command::Answer { choice, voice: own_voice() })
    }

    pub(crate) fn consented_to_plan(self) -> Self {
        self.when(Cast::Person, consenting(to_plan(), Scope::MakePlan))
    }

    pub(crate) fn consented_to_coordination(self) -> Self {
        self.when(Cast::Person, consenting(to_coordinate(), Scope::Coordinate))
    }

    /// From report to the person's yes to both.
    pub(crate) fn said_yes() -> Self {
        Self::reported().assessed_met().informed().offered().answered(Choice::PlanAndCoordinator)
    }

    /// Said yes, and consented to both.
    pub(crate) fn consented() -> Self {
        Self::said_yes().consented_to_plan().consented_to_coordination()
    }

    /// Marte is the municipality's coordinator.
    pub(crate) fn appointed(self) -> Self {
        self.when(Cast::Unit, appoint(1, coordinator::Kind::Municipal, Cast::Marte))
    }

    /// Coordinator appointed and plan begun, still empty.
    pub(crate) fn plan_begun() -> Self {
        Self::consented().appointed().when(Cast::Marte, begin_plan())
    }

    /// What matters (1), one goal (2), one measure (3) with the person responsible.
    pub(crate) fn usable_plan() -> Self {
        Self::consented().appointed().quick_start()
    }

    pub(crate) fn quick_start(self) -> Self {
        let Content::Goals(goal) = goal("Klare trappa hjemme", None) else { panic!() };
        self.when(
            Cast::Marte,
            Command::QuickStart {
                ids: [entry(1), entry(2), entry(3)],
                matters: Matters { question: Question::ToMe, words: prose("Å bo hjemme") },
                goal,
                measure: measure("Gå tur hver dag", Responsible::Person),
            },
        )
    }

    pub(crate) fn with_term(self, term: Term) -> Self {
        self.when(Cast::Marte, Command::SetTerm(term))
    }

    /// The person approves the plan as it reads now.
    pub(crate) fn approved(self) -> Self {
        let hash = self.case.content_hash().unwrap();
        self.when(Cast::Person, Command::Approve { hash, voice: own_voice(), form: Form::Electronic })
    }

    /// A plan in force.
    pub(crate) fn living_plan() -> Self {
        Self::usable_plan().with_term(term()).approved()
    }

    pub(crate) fn shared_with(self, who: Cast, sections: &[Section]) -> Self {
        self.when(Cast::Person, consenting(who.share(), sharing(who, sections)))
    }

    pub(crate) fn joined_by(self, who: Cast) -> Self {
        self.when(Cast::Marte, Command::NameParticipant(who.participant()))
    }

    pub(crate) fn represented_by(self, who: Cast, kind: representative::Kind) -> Self {
        self.when(Cast::Unit, Command::NameRepresentative(close(who, kind)))
    }

    /// Hanne finds that the person obviously cannot understand this question, for half a year.
    pub(crate) fn found_lacking(self, question: competence::Question) -> Self {
        let n = self.case.competence.len() as u128;
        let until = self.today().checked_add(jiff::Span::new().months(6)).unwrap();
        self.when(Cast::Unit, finding(0x900 + n, question, true, until))
    }

    /// Emergency access, opened by this professional for so many hours.
    pub(crate) fn opens_emergency(&mut self, who: Cast, id: EntryId, hours: u8) -> Result<(), Refusal> {
        let me = who.identity();
        let reason = prose("Bevisstløs på gata zqemergenciesqz");
        let event = open_emergency(&self.case, &me, id, &reason, hours, self.now)?;
        let recorded = Recorded {
            revision: self.case.revision.next(),
            at: self.now,
            by: who.by(dinplan_domain::actor::Capacity::Emergency),
            command: CommandId::from_uuid(Uuid::from_u128(self.told.len() as u128 + 1)),
            event,
        };
        self.case = evolve(self.case.clone(), &recorded);
        self.told.push(recorded);
        self.now += SignedDuration::from_mins(1);
        Ok(())
    }

    /// The calendar's job.
    pub(crate) fn turn(&mut self) -> Result<usize, Refusal> {
        let actor = Actor::system(line("Dinplan"));
        let events = decide(&self.case, &actor, &Command::Turn, self.now)?;
        let (count, sent) =
            (events.len(), CommandId::from_uuid(Uuid::from_u128(self.told.len() as u128 + 1)));
        for event in events {
            let revision = self.case.revision.next();
            let recorded = Recorded { revision, at: self.now, by: actor.by(None), command: sent, event };
            self.case = evolve(self.case.clone(), &recorded);
            self.told.push(recorded);
        }
        Ok(count)
    }

    /// It is this clock in Oslo.
    pub(crate) fn at(mut self, day: Date, hour: i8, minute: i8) -> Self {
        let oslo = jiff::tz::TimeZone::get("Europe/Oslo").unwrap();
        self.now = day.at(hour, minute, 0, 0).to_zoned(oslo).unwrap().timestamp();
        self
    }

    /// Everything a reader gets, page and history, as text.
    pub(crate) fn all_seen_by(&self, who: &Identity) -> String {
        let view = view(&self.as_actor(who), &self.case, self.now);
        let told: Vec<_> =
            self.told.iter().filter_map(|r| dinplan_domain::history::seen(&view, r.clone())).collect();
        format!("{view:?}{told:?}")
    }

    /// The person takes a consent back.
    pub(crate) fn withdraws(self, id: ConsentId) -> Self {
        self.when(Cast::Person, Command::WithdrawConsent { id })
    }

    /// The owner of an entry says yes to its present version.
    pub(crate) fn accepts(self, who: Cast, id: EntryId) -> Self {
        let seen = self.case.entry(id).unwrap().version;
        self.when(who, Command::Promise { id, seen, answer: PromiseAnswer::Accept })
    }

    /// The document built anew from the first event to the last.
    pub(crate) fn replayed(&self) -> Case {
        let (first, rest) = self.told.split_first().unwrap();
        rest.iter().fold(begin(first).unwrap(), evolve)
    }
}
