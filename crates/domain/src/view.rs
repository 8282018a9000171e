//! The case as one reader may see it. What is withheld is not inside.

use crate::actor::{Actor, Capacity};
use crate::assessment::{Information, Path, Voice};
use crate::care::Care;
use crate::case::{Case, End, Hold};
use crate::competence::Competence;
use crate::complaint::Complaint;
use crate::consent::Consent;
use crate::contact;
use crate::coordinator::{Appointment, Wished};
use crate::deputy::{Deputy, Words};
use crate::emergency::Emergency;
use crate::freshness;
use crate::ids::{CaseId, EntryId, OrgId, PersonId, Revision};
use crate::interim::{self, InterimReply};
use crate::mandate::Mandate;
use crate::meeting::{self, MeetingView};
use crate::note::Note;
use crate::participant::Participant;
use crate::person::{Lang, Subject};
use crate::plan::{Approval, Entry, Evaluation, Mark, PlanForm, PlanState};
use crate::policy::{self, Basis, Deed, Reason, Verdict};
use crate::protection::{self, Protection};
use crate::report::Report;
use crate::representative::{Kind, Representative};
use crate::request::Request;
use crate::revision::Scale;
use crate::sections::{Letter, Section};
use crate::spent::Spent;
use crate::talk::{self, Party, Talk};
use crate::text::Line;
use crate::verdict::Opinion;
use crate::{time, turn};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What one reader sees of a case at one moment.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// Which.
    pub id: CaseId,
    /// As of which revision.
    pub revision: Revision,
    /// The day it was made.
    pub today: Date,
    /// The home municipality.
    pub home: OrgId,
    /// Its name.
    pub home_name: Line,
    /// Whose case; the identity number only for who speaks for the person.
    pub subject: Subject,
    /// What the reader is in the case.
    pub capacities: Vec<Capacity>,
    /// For every section: on what ground it is seen, or why not.
    pub sections: BTreeMap<Section, Verdict>,
    /// What the reader may do; whether the state of the case allows it shows when done.
    pub may: Vec<Deed>,
    /// The coordinators now; empty when the chair is.
    pub coordinators: Vec<Appointment>,
    /// Earlier coordinators, newest first.
    pub earlier_coordinators: Vec<Appointment>,
    /// When the chair became empty.
    pub vacant_since: Option<Timestamp>,
    /// The way here, for who may see it.
    pub process: Option<Process>,
    /// The reader's own reports, for who sees nothing else.
    pub own_reports: Vec<Report>,
    /// Whom the person wishes for.
    pub wish: Option<Wished>,
    /// Consents.
    pub consents: Vec<Consent>,
    /// Those close to the person.
    pub representatives: Vec<Representative>,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// The plan, for who may see any of it.
    pub plan: Option<PlanView>,
    /// Ended.
    pub end: Option<End>,
    /// The consent to a plan stands.
    pub plan_consent: bool,
    /// The consent to coordinate stands.
    pub coordination_consent: bool,
    /// The reader is the person, or decides on the person's behalf.
    pub speaks: bool,
    /// As what the reader, here privately, stands beside the person.
    pub as_close: Option<Beside>,
    /// How far the reader's own mandate reaches.
    pub mandate: Option<Mandate>,
    /// Care taken over by child welfare.
    pub care: Option<Care>,
    /// Findings on competence to consent.
    pub competence: Vec<Competence>,
    /// What the child keeps from the parents; for the child and who leads the work.
    pub kept_from_parents: BTreeSet<Section>,
    /// The person's private notes; for the person alone.
    pub notes: Vec<Note>,
    /// What was asked of those who keep the record.
    pub requests: Vec<Request>,
    /// Emergency accesses.
    pub emergencies: Vec<Emergency>,
    /// Protected address; for the person and who leads the work.
    pub protection: Protection,
    /// The reader may know where the person is.
    pub locates: bool,
    /// A legal hold; for who may see requests.
    pub hold: Option<Hold>,
    /// Meetings one is called to, or follows.
    pub meetings: Vec<MeetingView>,
    /// A birthday that changes who decides is near; for the person and who leads the work.
    pub birthday_ahead: Option<(u8, Date)>,
    /// Complaints.
    pub complaints: Vec<Complaint>,
    /// What the person has said of the cooperation.
    pub opinions: Vec<Opinion>,
    /// The day the person was last asked; for who may answer.
    pub asked_opinion: Option<Date>,
    /// What goals are measured by; for who sees goals.
    pub scales: Vec<Scale>,
    /// When there was last contact; for those inside.
    pub contact: Option<Timestamp>,
    /// Talk, as far as the reader takes part in it.
    pub talk: Talk,
    /// As whom the reader takes part in talk.
    pub parties: Vec<Party>,
    /// Those who stand in for a coordinator, now or later.
    pub deputies: Vec<Deputy>,
    /// Words for whoever takes over; for the person and who coordinates.
    pub handover: Option<Words>,
}

/// Who stands beside the person, and on what ground.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beside {
    /// Who.
    pub person: PersonId,
    /// Ground.
    pub kind: Kind,
}

/// Reports, assessment, offer and answer.
#[derive(Clone, Debug)]
pub struct Process {
    /// Every report.
    pub reports: Vec<Report>,
    /// Information given.
    pub informed: Vec<Information>,
    /// How far the right has come.
    pub path: Path,
    /// Written replies while the report waited; for the person and who leads the work.
    pub replies: Vec<InterimReply>,
    /// The last day to settle the report or to reply; for the same.
    pub reply_by: Option<Date>,
    /// Time spent on coordination; for the same.
    pub spent: Vec<Spent>,
}

/// The plan as far as it is seen.
#[derive(Clone, Debug)]
pub struct PlanView {
    /// How it is seen.
    pub form: PlanForm,
    /// Its language.
    pub language: Lang,
    /// Entries of visible sections, ended ones too, in order.
    pub entries: Vec<Entry>,
    /// Where it stands; for who may see the period.
    pub state: Option<PlanState>,
    /// Evaluations; for who may see them.
    pub evaluations: Vec<Evaluation>,
    /// Letters marked as not applying.
    pub marks: BTreeMap<Letter, Mark>,
    /// Letters not answered yet; for who speaks for the person or coordinates.
    pub missing: Vec<Letter>,
    /// The hash of the plan as it reads; for who may approve it.
    pub hash: Option<String>,
    /// Measures the reader is responsible for.
    pub mine: Vec<EntryId>,
    /// Visible entries that nobody has confirmed for long.
    pub stale: Vec<EntryId>,
}

impl PlanView {
    /// Entries of a section that have not ended.
    pub fn live(&self, section: Section) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |e| e.ended.is_none() && e.content.section() == section)
    }
}

impl CaseView {
    /// Whether a section is seen.
    #[must_use]
    pub fn sees(&self, section: Section) -> bool {
        self.sections.get(&section).is_some_and(|v| v.granted())
    }

    /// Whether a deed is the reader's.
    #[must_use]
    pub fn may(&self, deed: Deed) -> bool {
        self.may.contains(&deed)
    }

    /// Whether the reader is this.
    #[must_use]
    pub fn is(&self, capacity: Capacity) -> bool {
        self.capacities.contains(&capacity)
    }

    /// The reader is the person or speaks for the person.
    #[must_use]
    pub const fn speaks_for_person(&self) -> bool {
        self.speaks
    }

    /// The one to call.
    #[must_use]
    pub fn principal(&self) -> Option<&Appointment> {
        self.coordinators.iter().find(|a| a.kind.is_municipal()).or_else(|| self.coordinators.first())
    }

    /// The first ground on which anything is seen; told in the log.
    #[must_use]
    pub fn basis(&self) -> Option<(Capacity, Basis)> {
        self.sections.values().find_map(|v| match v {
            Verdict::Granted(capacity, basis) => Some((*capacity, *basis)),
            Verdict::Withheld(_) => None,
        })
    }

    /// The person and those who lead the work: they see reasons and notes that others have no need of.
    #[must_use]
    pub fn inside(&self) -> bool {
        let unit = self.is(Capacity::CoordinatingUnit) || self.is(Capacity::UnitLeader);
        self.speaks_for_person() || unit || self.is(Capacity::Coordinator) && self.coordination_consent
    }

    /// Why a section is withheld.
    #[must_use]
    pub fn withheld(&self, section: Section) -> Option<Reason> {
        match self.sections.get(&section) {
            Some(Verdict::Withheld(reason)) => Some(*reason),
            _ => None,
        }
    }
}

/// What `by` sees of `case` now.
#[must_use]
pub fn view(by: &Actor, case: &Case, now: Timestamp) -> CaseView {
    let today = time::day(now);
    let sections: BTreeMap<Section, Verdict> = Section::ALL
        .iter()
        .map(|section| (*section, policy::access(by, case, Deed::See(*section), today)))
        .collect();
    let sees = |section| sections.get(&section).is_some_and(|v: &Verdict| v.granted());
    let inside = inside(by, case, today);
    let parent = by.is(Capacity::Parent) || by.is(Capacity::CareAuthority);
    let plan = plan_view(by, case, today, &sees);
    let locates = protection::may_locate(by, case, today);
    let entries = plan.as_ref().map_or(&[][..], |p| &p.entries);
    let talk = talk::seen_by(by, case, today);
    let meetings = keep(sees(Section::Meetings), || meeting::seen(by, case, entries, &talk, today));
    let mut view = CaseView {
        id: case.id,
        revision: case.revision,
        today,
        home: case.home,
        home_name: case.home_name.clone(),
        subject: subject(by, case, inside),
        capacities: by.capacities().to_vec(),
        may: may(by, case, today),
        coordinators: keep(sees(Section::Coordinator), || {
            case.coordinators.current().map(|a| appointment(a.clone(), inside)).collect()
        }),
        earlier_coordinators: keep(sees(Section::Coordinator), || {
            let ended = case.coordinators.all.iter().rev().filter(|a| a.ended.is_some());
            ended.map(|a| appointment(a.clone(), inside)).collect()
        }),
        vacant_since: case.coordinators.vacant_since().filter(|_| sees(Section::Coordinator)),
        process: sees(Section::Process).then(|| Process {
            reports: case.reports.iter().filter(|r| inside || from_own_unit(by, r)).cloned().collect(),
            informed: case.informed.clone(),
            path: path(case.path.clone(), inside),
            replies: keep(inside, || case.interim_replies.clone()),
            reply_by: interim::reply_by(case).filter(|_| inside),
            spent: keep(inside, || case.spent.clone()),
        }),
        own_reports: case.reports.iter().filter(|r| r.is_by(by.identity())).cloned().collect(),
        wish: case.coordinators.wish.clone().filter(|_| inside),
        consents: keep(sees(Section::Consents), || case.consents.clone()),
        representatives: keep(sees(Section::Representatives), || close(by, case)),
        participants: keep(sees(Section::Participants), || case.participants.clone()),
        plan,
        end: case.end.clone().filter(|_| sees(Section::Coordinator)).map(|e| end(e, inside)),
        plan_consent: case.plan_consent(today).is_some() && sees(Section::Coordinator),
        coordination_consent: case.coordination_consent(today).is_some() && sees(Section::Coordinator),
        speaks: by.speaks_for_person(),
        as_close: as_close(by, case, today),
        mandate: by.mandate().cloned(),
        care: case.care.clone().filter(|_| sees(Section::Representatives)),
        competence: keep(sees(Section::Consents), || case.competence.clone()),
        kept_from_parents: case.kept_from_parents.iter().filter(|_| inside && !parent).copied().collect(),
        notes: keep(sees(Section::Notes), || case.notes.clone()),
        requests: keep(sees(Section::Requests), || case.requests.clone()),
        emergencies: emergencies(by, case, sees(Section::Emergencies)),
        protection: if inside { case.protection } else { Protection::None },
        locates,
        meetings,
        hold: case.hold.clone().filter(|_| sees(Section::Requests)),
        birthday_ahead: turn::birthday_ahead(case.subject.born, today).filter(|_| inside),
        complaints: keep(sees(Section::Complaints), || case.complaints.clone()),
        opinions: keep(sees(Section::Verdicts), || case.opinions.clone()),
        asked_opinion: case.asked_opinion.filter(|_| by.speaks_for_person() && case.end.is_none()),
        scales: keep(sees(Section::Goals), || case.scales.clone()),
        contact: contact::last(case).filter(|_| inside),
        talk,
        parties: talk::parties_of(by, case, today),
        deputies: keep(sees(Section::Coordinator), || {
            let ahead = |d: &&Deputy| d.holds(case) && today <= d.until;
            case.deputies.iter().filter(ahead).cloned().collect()
        }),
        handover: case.handover.clone().filter(|_| takes_over(by, case, today, sees(Section::Coordinator))),
        sections,
    };
    if !locates {
        protection::hide_in_view(by, &mut view);
    }
    view
}

/// What one coordinator leaves for the next is theirs, and the person's.
fn takes_over(by: &Actor, case: &Case, today: Date, sees_coordinator: bool) -> bool {
    let coordinates = by.is(Capacity::Coordinator) && case.coordination_consent(today).is_some();
    coordinates || by.speaks_for_person() && sees_coordinator
}

/// Those close to the person. Parents who live apart do not get each other's numbers here.
fn close(by: &Actor, case: &Case) -> Vec<Representative> {
    let me = by.identity().person;
    let apart = case.representatives.iter().any(|r| r.kind == Kind::Parent && r.apart && r.ended.is_none());
    let hidden =
        |r: &Representative| apart && by.is(Capacity::Parent) && r.kind == Kind::Parent && r.person != me;
    let mut all = case.representatives.clone();
    for other in all.iter_mut().filter(|r| hidden(r)) {
        other.phone = None;
    }
    all
}

/// As what a private reader stands beside the person: nobody needs leave to know that of oneself.
fn as_close(by: &Actor, case: &Case, today: Date) -> Option<Beside> {
    let private = by.identity().post().is_none() && !by.capacities().is_empty();
    let close = case.close(by.identity().person, today).filter(|_| private)?;
    Some(Beside { person: close.person, kind: close.kind })
}

/// Emergency accesses: all of them for the person and who leads the work, those of the own unit for
/// who follows them up, the own for who opened it.
fn emergencies(by: &Actor, case: &Case, seen: bool) -> Vec<Emergency> {
    let whole = by.speaks_for_person() || by.of_coordinating_unit() || by.is(Capacity::Coordinator);
    let post = by.identity().post();
    let of_unit = |e: &Emergency| post.is_some_and(|p| (p.org, p.unit) == (e.who.org, e.who.unit));
    let own = |e: &Emergency| by.is(Capacity::Emergency) && e.who.person == by.identity().person;
    let shown = |e: &Emergency| own(e) || seen && (whole || by.is(Capacity::Reviewer) && of_unit(e));
    case.emergencies.iter().filter(|e| shown(e)).cloned().collect()
}

fn keep<T>(seen: bool, list: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if seen { list() } else { Vec::new() }
}

/// The person and those who lead the work: they see reasons and notes that others have no need of.
fn inside(by: &Actor, case: &Case, today: Date) -> bool {
    let coordinates = by.is(Capacity::Coordinator) && case.coordination_consent(today).is_some();
    by.speaks_for_person() || by.of_coordinating_unit() || coordinates
}

/// A ward follows what it reported itself, not what school or others told of the person.
fn from_own_unit(by: &Actor, report: &Report) -> bool {
    by.identity().post().is_some_and(|p| p.unit.is_some() && p.unit == report.from.unit)
}

/// An appointment; why it was made against a wish, and the words at its end, only for those inside.
pub(crate) fn appointment(mut appointment: Appointment, inside: bool) -> Appointment {
    if !inside {
        appointment.wish_not_followed = None;
        if let Some(end) = &mut appointment.ended {
            end.note = None;
        }
    }
    appointment
}

/// The end of the case; its words only for those inside.
pub(crate) fn end(mut end: End, inside: bool) -> End {
    end.note = end.note.filter(|_| inside);
    end
}

/// The way here; why others answered only for those inside.
fn path(mut path: Path, inside: bool) -> Path {
    if let Path::Answered(_, _, answer) = &mut path {
        voice(&mut answer.voice, inside);
    }
    path
}

/// Who spoke; the judgement of competence and what a child said only for those who need them.
pub(crate) fn voice(voice: &mut Voice, whole: bool) {
    if !whole {
        voice.judgement = None;
        voice.child = None;
    }
}

/// Where the plan stands; what is behind an approval only for who sees consents.
pub(crate) fn state(state: PlanState, consents: bool) -> PlanState {
    match state {
        PlanState::InForce { term, approval } => {
            PlanState::InForce { term, approval: self::approval(approval, consents) }
        }
        PlanState::Renewing { term, approval, next } => {
            PlanState::Renewing { term, approval: self::approval(approval, consents), next }
        }
        PlanState::Paused { reason, stamp, before } => {
            PlanState::Paused { reason, stamp, before: Box::new(self::state(*before, consents)) }
        }
        draft @ PlanState::Draft { .. } => draft,
    }
}

/// An approval; the judgement or the child's words behind it only for who sees consents.
pub(crate) fn approval(mut approval: Approval, consents: bool) -> Approval {
    voice(&mut approval.voice, consents);
    approval
}

/// An evaluation names goals and measures: only for who sees those.
pub(crate) fn evaluation(mut evaluation: Evaluation, sees: &impl Fn(Section) -> bool) -> Evaluation {
    evaluation.goals.retain(|_| sees(Section::Goals));
    evaluation.measures.retain(|_| sees(Section::Measures));
    evaluation
}

/// Name and birth date say who it is; number and phone are for those who need them.
fn subject(by: &Actor, case: &Case, inside: bool) -> Subject {
    let own = by.speaks_for_person();
    let at_work_with = inside || by.is(Capacity::Ward);
    // Who only reported sees the name they wrote, so that a number cannot be turned into a name.
    let only_reporter = by.capacities() == [Capacity::Reporter];
    let written = || case.reports.iter().rev().find(|r| r.is_by(by.identity())).and_then(|r| r.about.clone());
    Subject {
        name: if only_reporter { written() } else { None }.unwrap_or_else(|| case.subject.name.clone()),
        number: case.subject.number.clone().filter(|_| own),
        phone: case.subject.phone.clone().filter(|_| own || at_work_with),
        ..case.subject.clone()
    }
}

fn may(by: &Actor, case: &Case, today: Date) -> Vec<Deed> {
    let writes = Section::ALL.iter().map(|section| Deed::Write(*section));
    Deed::PLAIN
        .iter()
        .copied()
        .chain(writes)
        .filter(|deed| policy::access(by, case, *deed, today).granted())
        .collect()
}

fn plan_view(by: &Actor, case: &Case, today: Date, sees: &impl Fn(Section) -> bool) -> Option<PlanView> {
    let plan = case.plan.as_ref()?;
    let frozen = case.plan_consent(today).is_none();
    if frozen && !by.speaks_for_person() || !Section::SHAREABLE.iter().any(|section| sees(*section)) {
        return None;
    }
    let whole =
        by.speaks_for_person() || by.is(Capacity::Coordinator) && case.coordination_consent(today).is_some();
    Some(PlanView {
        form: plan.form,
        language: plan.language,
        entries: plan.entries.iter().filter(|e| sees(e.content.section())).cloned().collect(),
        state: sees(Section::Period).then(|| state(plan.state.clone(), sees(Section::Consents))),
        evaluations: keep(sees(Section::Evaluation), || {
            plan.evaluations.iter().map(|e| evaluation(e.clone(), sees)).collect()
        }),
        marks: if whole { plan.marks.clone() } else { BTreeMap::new() },
        missing: keep(whole, || case.missing(today)),
        hash: whole.then(|| case.content_hash()).flatten(),
        mine: keep(sees(Section::Measures), || {
            let mine = plan.open_measures().filter(|(_, m)| case.is_responsible(by, m.responsible));
            mine.map(|(entry, _)| entry.id).collect()
        }),
        stale: plan
            .entries_live()
            .filter(|e| sees(e.content.section()) && freshness::is_stale(e, &case.deadlines, today))
            .map(|entry| entry.id)
            .collect(),
    })
}
