//! Where a case stands in the lists: on which shelf, since when, what comes next, and a small card.
//!
//! Lists read cards and never open whole cases.

use crate::actor::Identity;
use crate::assessment::{Choice, Path};
use crate::case::Case;
use crate::choices::choices;
use crate::complaint::{About, Complaint, Stage};
use crate::consent::{Consent, Scope};
use crate::contact;
use crate::coordinator;
use crate::facts::{Facts, facts};
use crate::freshness;
use crate::ids::{CaseId, ConsentId, EntryId, OrgId, PersonId, UnitId};
use crate::interim;
use crate::participant::Who;
use crate::person::Staff;
use crate::plan::{Plan, PlanState, Promise};
use crate::promise::{self, Silent};
use crate::protection::{self, Protection};
use crate::report::Report;
use crate::sections::Section;
use crate::sections::measures::{Measure, Responsible};
use crate::talk::{TaskState, Thread};
use crate::text::Line;
use crate::verdict::{Face, Opinion, Question};
use crate::{policy, time};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

choices! {
    /// The one place where a case stands, by what it waits for.
    Shelf {
        /// Reported: the unit assesses.
        Reported = "reported" => "shelf-reported",
        /// The conditions are met: the unit informs and offers.
        ToOffer = "to-offer" => "shelf-to-offer",
        /// Offered: the person answers.
        Offered = "offered" => "shelf-offered",
        /// Said yes: the person consents.
        ToConsent = "to-consent" => "shelf-to-consent",
        /// Consented: the unit appoints the first coordinator.
        ToAppoint = "to-appoint" => "shelf-to-appoint",
        /// Lost the coordinator: the unit appoints at once.
        Vacant = "vacant" => "shelf-vacant",
        /// Has a coordinator: the plan is to begin.
        ToBegin = "to-begin" => "shelf-to-begin",
        /// The plan is being written.
        InWork = "in-work" => "shelf-in-work",
        /// Living.
        Living = "living" => "shelf-living",
        /// Has a coordinator and wants no plan.
        CoordinatorOnly = "coordinator-only" => "shelf-coordinator-only",
        /// At rest.
        Paused = "paused" => "shelf-paused",
        /// Said no thanks.
        Declined = "declined" => "shelf-declined",
        /// The conditions are not met.
        NotMet = "not-met" => "shelf-not-met",
        /// Ended.
        Ended = "ended" => "shelf-ended",
    }
}

impl Shelf {
    /// Shelves where the coordinating unit has something to do.
    pub const UNITS_WORK: &'static [Self] =
        &[Self::Vacant, Self::Reported, Self::ToOffer, Self::ToAppoint, Self::Offered, Self::ToConsent];
}

/// The shelf of a case on this day.
#[must_use]
pub fn shelf(case: &Case, today: Date) -> Shelf {
    if case.end.is_some() {
        return Shelf::Ended;
    }
    // A case that lost its coordinator is an alarm, however far the rest has come.
    if case.coordinators.vacant_since().is_some() && case.coordination_consent(today).is_some() {
        return Shelf::Vacant;
    }
    let choice = match &case.path {
        Path::Reported => return Shelf::Reported,
        Path::Assessed(assessment) if !assessment.met() => return Shelf::NotMet,
        Path::Assessed(_) => return Shelf::ToOffer,
        Path::Offered(..) => return Shelf::Offered,
        Path::Answered(_, _, answer) => answer.choice,
    };
    let seated = case.coordinators.current().any(|a| a.kind.is_municipal());
    match (choice, &case.plan) {
        (Choice::NoThanks, _) => Shelf::Declined,
        (_, Some(plan)) if plan.state.paused() => Shelf::Paused,
        _ if case.coordination_consent(today).is_none() => Shelf::ToConsent,
        (Choice::PlanAndCoordinator, _) if case.plan_consent(today).is_none() => Shelf::ToConsent,
        _ if !seated => Shelf::ToAppoint,
        (Choice::CoordinatorOnly, _) => Shelf::CoordinatorOnly,
        (_, None) => Shelf::ToBegin,
        (_, Some(plan)) if plan.state.in_force() => Shelf::Living,
        (_, Some(_)) => Shelf::InWork,
    }
}

/// Since when it stands there: the clock of the inbox.
#[must_use]
pub fn since(case: &Case, today: Date) -> Timestamp {
    let first_report = case.reports.first().map_or(case.opened.at, |r| r.recorded.at);
    match shelf(case, today) {
        Shelf::Reported => first_report,
        Shelf::Vacant => case.coordinators.vacant_since().unwrap_or(case.opened.at),
        Shelf::ToOffer | Shelf::NotMet => case.path.assessment().map_or(first_report, |a| a.made.at),
        Shelf::Offered => case.path.offer().map_or(first_report, |o| o.made.at),
        Shelf::ToConsent | Shelf::Declined => case.path.answer().map_or(first_report, |a| a.recorded.at),
        Shelf::ToAppoint => latest_consent(case).unwrap_or(first_report),
        Shelf::ToBegin | Shelf::CoordinatorOnly => {
            case.coordinators.principal().map_or(first_report, |a| a.made.at)
        }
        Shelf::InWork => case.plan.as_ref().map_or(first_report, |p| p.begun.at),
        Shelf::Living => {
            case.plan.as_ref().and_then(|p| p.state.approval()).map_or(first_report, |a| a.stamp.at)
        }
        Shelf::Paused => match case.plan.as_ref().map(|p| &p.state) {
            Some(PlanState::Paused { stamp, .. }) => stamp.at,
            _ => first_report,
        },
        Shelf::Ended => case.end.as_ref().map_or(first_report, |e| e.stamp.at),
    }
}

fn latest_consent(case: &Case) -> Option<Timestamp> {
    case.consents.iter().filter(|c| c.withdrawn.is_none()).map(|c| c.given.at).max()
}

/// The next date that matters: a measure's day or the revision. It may have passed.
#[must_use]
pub fn due(case: &Case) -> Option<Date> {
    let plan = living_plan(case)?;
    let measures = plan.open_measures().filter_map(|(_, m)| m.by);
    let revision = plan.state.in_force().then(|| plan.state.term()).flatten().map(|t| t.revision);
    measures.chain(revision).min()
}

/// The plan, when work is done with it: not at rest, not ended, its consent not withdrawn.
pub(crate) fn living_plan(case: &Case) -> Option<&Plan> {
    let consented = case.consents.iter().any(|c| c.withdrawn.is_none() && matches!(c.scope, Scope::MakePlan));
    case.plan.as_ref().filter(|plan| consented && case.end.is_none() && !plan.state.paused())
}

/// Whether the consent to the plan, not withdrawn, reaches this day: after it nobody is chased.
pub(crate) fn plan_consented_on(case: &Case, day: Date) -> bool {
    let plan = case.consents.iter().filter(|c| c.withdrawn.is_none() && c.scope == Scope::MakePlan);
    plan.into_iter().any(|c| c.until.is_none_or(|until| day <= until))
}

/// A measure whose owner has not answered yet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ask {
    /// Which measure.
    pub entry: EntryId,
    /// What is asked.
    pub what: Line,
    /// The version that is asked about.
    pub version: u32,
    /// Of whom.
    pub of: Asked,
    /// Since when.
    pub since: Timestamp,
    /// For when.
    pub by: Option<Date>,
    /// Answered by this day.
    #[serde(default)]
    pub answer_by: Option<Date>,
}

/// Of whom a promise is asked. Only those with whom the measure is shared are asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Asked {
    /// The person.
    Person,
    /// The coordinator.
    Coordinator,
    /// One human.
    Human(PersonId),
    /// A service.
    Service(OrgId, Option<UnitId>),
}

/// A case in a list: enough to see who and what, sealed with the case's key.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Card {
    /// Which case.
    pub case: CaseId,
    /// Whose.
    pub name: Line,
    /// Birth date.
    pub born: Date,
    /// Home municipality.
    pub home_name: Line,
    /// Who waits: who reported, in words.
    pub reported_by: Line,
    /// The day of the first report.
    pub received: Date,
    /// The day of the last event.
    pub touched: Timestamp,
    /// Coordinator.
    pub coordinator: Option<Staff>,
    /// Shelf.
    pub shelf: Shelf,
    /// The next thing with a date: what, and when.
    pub next: Option<(Next, Date)>,
    /// Owners who have not answered.
    pub asks: Vec<Ask>,
    /// Measures whose owner said no or is gone: someone must take them.
    pub declined: usize,
    /// Measures whose owner proposes something else.
    #[serde(default)]
    pub countered: usize,
    /// Services that have been asked and have not answered yet; [`Card::silent_on`] says who is late.
    #[serde(default)]
    pub silent: Vec<Silent>,
    /// On which days how many entries grow stale; [`Card::stale_on`] counts them.
    #[serde(default)]
    pub stale: Vec<(Date, usize)>,
    /// Open measures past their date.
    pub dates: Vec<Date>,
    /// A period waits for the person's yes.
    pub awaits_approval: bool,
    /// Who sent a report, each with what they may see again of it.
    #[serde(default)]
    pub senders: Vec<Sender>,
    /// How the address is protected.
    #[serde(default)]
    pub protection: Protection,
    /// Days by which questions should have an answer.
    #[serde(default)]
    pub questions: Vec<Date>,
    /// How many things wait for the coordinator to take over or not.
    #[serde(default)]
    pub handed: usize,
    /// When there was last contact with the person or those close.
    #[serde(default)]
    pub contact: Option<Timestamp>,
    /// From this day that is so long ago that someone should call.
    #[serde(default)]
    pub call: Option<Date>,
    /// When a plan in force is revised.
    #[serde(default)]
    pub revision: Option<Date>,
    /// Consents with a last day.
    #[serde(default)]
    pub ends: Vec<(ConsentId, Date)>,
    /// The last day to settle the report or to reply.
    #[serde(default)]
    pub reply_by: Option<Date>,
    /// A reply was given while the report waited.
    #[serde(default)]
    pub replied: bool,
    /// Who left the empty chair, and why.
    #[serde(default)]
    pub left: Option<(Line, coordinator::EndReason)>,
    /// What figures need.
    #[serde(default)]
    pub facts: Facts,
    /// Complaints that are not over; for the unit's list.
    #[serde(default)]
    pub complaints: Vec<Complained>,
    /// What was said of the cooperation, and when; for sums.
    #[serde(default)]
    pub opinions: Vec<(Date, BTreeMap<Question, Face>)>,
}

/// A complaint that is not over.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Complained {
    /// Which.
    pub id: EntryId,
    /// What about.
    pub about: About,
    /// When it came.
    pub received: Date,
    /// When the unit must have reconsidered it and sent it on; none when it has.
    pub by: Option<Date>,
    /// How far it has come.
    pub stage: Stage,
}

/// Who sent a report: what of it stands on their own list.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sender {
    /// Who.
    pub person: PersonId,
    /// Sent at work.
    pub at_work: bool,
    /// When it was written down.
    pub at: Timestamp,
    /// The day it was received.
    pub received: Date,
    /// Whom it is about, as the sender wrote it; none when about themselves.
    pub about: Option<Line>,
}

impl Sender {
    /// Sent by this human in this role.
    #[must_use]
    pub fn is(&self, identity: &Identity) -> bool {
        self.person == identity.person && self.at_work == identity.post().is_some()
    }
}

impl Card {
    /// Services that should have answered before this day.
    pub fn silent_on(&self, today: Date) -> impl Iterator<Item = &Silent> {
        self.silent.iter().filter(move |silent| silent.patience.by < today)
    }

    /// Services that have been silent so long that the coordinating unit hears of it.
    pub fn silent_to_unit(&self, today: Date) -> impl Iterator<Item = &Silent> {
        self.silent.iter().filter(move |silent| silent.patience.unit <= today)
    }

    /// How many parts of the plan nobody has confirmed for long.
    #[must_use]
    pub fn stale_on(&self, today: Date) -> usize {
        self.stale.iter().filter(|(day, _)| *day <= today).map(|(_, count)| count).sum()
    }

    /// The card for a list whose reader does not see the plan's measures: what they are called is not inside.
    #[must_use]
    pub fn without_measures(mut self) -> Self {
        self.next = self.next.filter(|(next, _)| matches!(next, Next::Revision));
        self.asks.clear();
        self.dates.clear();
        self.declined = 0;
        (self.questions, self.ends) = (Vec::new(), Vec::new());
        (self.handed, self.contact, self.call) = (0, None, None);
        self.complaints.clear();
        self.opinions.clear();
        self.countered = 0;
        self.stale.clear();
        self.facts = Facts::default();
        self
    }

    /// The card for a list whose reader must not know where the person is, if the address is hidden
    /// from such a reader: private, or at work.
    #[must_use]
    pub fn without_places(mut self, at_work: bool) -> Self {
        if !self.protection.hides_from(at_work) {
            return self;
        }
        let hidden = |line: &mut Line| protection::hide(line);
        self.silent.iter_mut().for_each(|silent| hidden(&mut silent.who));
        hidden(&mut self.home_name);
        hidden(&mut self.reported_by);
        if let Some(coordinator) = &mut self.coordinator {
            hidden(&mut coordinator.org_name);
            coordinator.unit_name = None;
            coordinator.phone = None;
        }
        self
    }
}

/// What comes next.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Next {
    /// A measure, by name.
    Measure(Line),
    /// The revision of the plan.
    Revision,
}

/// Things ahead with a date, earliest first. A measure that recurs without a date is not among them, nor
/// one that nobody has agreed to do.
#[must_use]
pub fn ahead(case: &Case, today: Date) -> Vec<(Next, Date)> {
    let Some(plan) = living_plan(case) else { return Vec::new() };
    let mut found: Vec<_> = plan
        .open_measures()
        .filter(|(entry, _)| entry.is_agreed())
        .filter_map(|(_, m)| {
            let day = m.by.or(m.from.filter(|from| *from >= today))?;
            Some((Next::Measure(m.what.clone()), day))
        })
        .collect();
    if let Some(term) = plan.state.term() {
        found.push((Next::Revision, term.revision));
    }
    found.sort_by_key(|(_, day)| *day);
    found
}

/// The card of a case.
#[must_use]
pub fn card(case: &Case, touched: Timestamp) -> Card {
    let today = time::day(touched);
    let open = || living_plan(case).into_iter().flat_map(Plan::open_measures);
    let declined = open().filter(|(e, _)| e.is_untaken()).count();
    let first = case.reports.first();
    Card {
        case: case.id,
        name: case.subject.name.clone(),
        born: case.subject.born,
        home_name: case.home_name.clone(),
        reported_by: first.map_or_else(|| case.subject.name.clone(), |r| r.from.name.clone()),
        received: first.map_or(today, |r| r.received),
        touched,
        coordinator: case.coordinators.principal().map(|a| a.who.clone()),
        shelf: shelf(case, today),
        next: ahead(case, today).into_iter().next(),
        asks: asks(case, today),
        declined,
        countered: open().filter(|(e, _)| e.counter().is_some()).count(),
        silent: promise::asked_services(case, today),
        stale: freshness::stale_days(case),
        dates: open().filter_map(|(_, m)| m.by).collect(),
        awaits_approval: case.plan.as_ref().is_some_and(|p| p.state.awaiting().is_some()),
        senders: case.reports.iter().map(sender).collect(),
        protection: case.protection,
        questions: case.talk.threads.iter().filter_map(Thread::waits).map(|asks| asks.by).collect(),
        handed: case.talk.tasks.iter().filter(|task| task.state == TaskState::Handed).count(),
        contact: contact::last(case),
        call: contact::call_from(case),
        revision: living_plan(case)
            .filter(|p| p.state.in_force())
            .and_then(|p| p.state.term())
            .map(|t| t.revision),
        ends: standing(case).filter_map(|c| c.until.map(|until| (c.id, until))).collect(),
        reply_by: interim::reply_by(case),
        replied: !case.interim_replies.is_empty(),
        left: left(case),
        facts: facts(case),
        complaints: case.complaints.iter().filter(|c| c.runs()).map(complained).collect(),
        opinions: case.opinions.iter().filter_map(said).collect(),
    }
}

fn complained(complaint: &Complaint) -> Complained {
    Complained {
        id: complaint.id,
        about: complaint.about,
        received: complaint.received,
        by: complaint.with_the_unit().then_some(complaint.reconsider_by),
        stage: complaint.stage(),
    }
}

fn said(opinion: &Opinion) -> Option<(Date, BTreeMap<Question, Face>)> {
    Some((time::day(opinion.stamp.at), opinion.said.as_ref()?.faces.clone()))
}

/// Consents nobody has taken back.
fn standing(case: &Case) -> impl Iterator<Item = &Consent> {
    case.consents.iter().filter(|consent| consent.withdrawn.is_none())
}

fn left(case: &Case) -> Option<(Line, coordinator::EndReason)> {
    case.coordinators.vacant_since()?;
    let ended = case.coordinators.all.iter().filter_map(|a| a.ended.as_ref().map(|end| (a, end)));
    let last = ended.max_by_key(|(_, end)| end.stamp.at);
    last.map(|(appointment, end)| (appointment.who.name.clone(), end.reason))
}

fn sender(report: &Report) -> Sender {
    Sender {
        person: report.from.person,
        at_work: report.recorded.by.org_name.is_some(),
        at: report.recorded.at,
        received: report.received,
        about: report.about.clone(),
    }
}

fn asks(case: &Case, today: Date) -> Vec<Ask> {
    let Some(plan) = living_plan(case) else { return Vec::new() };
    plan.live(Section::Measures)
        .filter(|e| e.awaits_promise())
        .filter_map(|entry| {
            let measure = entry.measure()?;
            let Some(Promise::Asked { since, .. }) = &entry.promise else { return None };
            let of = asked(case, measure, today)?;
            Some(Ask {
                entry: entry.id,
                what: measure.what.clone(),
                version: entry.version,
                of,
                since: since.at,
                by: measure.by,
                answer_by: entry.patience().map(|patience| patience.by),
            })
        })
        .collect()
}

/// Whom to ask; none when the measure is not shared with its owner.
#[must_use]
pub fn asked(case: &Case, measure: &Measure, today: Date) -> Option<Asked> {
    let id = match measure.responsible {
        Responsible::Person => return Some(Asked::Person),
        Responsible::Coordinator => return Some(Asked::Coordinator),
        Responsible::Participant(id) => id,
    };
    let shared = |reaches: &dyn Fn(&crate::consent::Sharing) -> bool| {
        policy::sharing_consent(case, Section::Measures, today, reaches).is_some()
    };
    match case.participant(id)?.who {
        Who::Staff { person, org, unit } if shared(&|s| s.reaches(person, Some((org, unit)))) => {
            Some(Asked::Human(person))
        }
        Who::Service { org, unit } => {
            let anyone = PersonId::from_uuid(uuid::Uuid::nil());
            shared(&|s| s.reaches(anyone, Some((org, unit)))).then_some(Asked::Service(org, unit))
        }
        Who::Private { person } if shared(&|s| s.reaches(person, None)) => Some(Asked::Human(person)),
        _ => None,
    }
}
