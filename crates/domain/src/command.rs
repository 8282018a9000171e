//! What someone wants done in a case.
//!
//! Facts that a form must not give (who someone is, where they work, what an organisation's rules
//! are) are filled in by `app` from the directory.

use crate::assessment::{Choice, Means, Voice};
use crate::case::EndReason;
use crate::competence::Question;
use crate::complaint;
use crate::consent::{Form, Scope};
use crate::coordinator;
use crate::deputy;
use crate::ids::{AppointmentId, ConsentId, EntryId, OrgId, PersonId, UnitId};
use crate::interim::Receiver;
use crate::law::RightFacts;
use crate::mandate::Mandate;
use crate::meeting;
use crate::organisation::{Procedure, UnitKind};
use crate::participant::{Ground, Who};
use crate::person::{Lang, Staff};
use crate::plan::{GoalAnswer, Happened, PlanForm, Progress, Term};
use crate::policy::Deed;
use crate::promise::Counter;
use crate::protection::Protection;
use crate::report::Report;
use crate::representative;
use crate::request;
use crate::sections::goals::Goal;
use crate::sections::matters::{self, Matters};
use crate::sections::measures::Measure;
use crate::sections::{Content, Letter, Section};
use crate::spent::Work;
use crate::talk;
use crate::text::{Line, Prose};
use crate::verdict;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One who may be appointed, with the facts of the workplace.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Candidate {
    /// Who.
    pub staff: Staff,
    /// The kind of unit they work in.
    pub unit_kind: UnitKind,
    /// Whether the workplace is a hospital.
    pub hospital: bool,
    /// The workplace's own rules.
    pub procedure: Procedure,
}

/// One new or changed participant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewParticipant {
    /// Which; an id already there is changed.
    pub id: EntryId,
    /// Who.
    pub who: Who,
    /// Name of the person or service.
    pub name: Line,
    /// Role.
    pub role: Line,
    /// Workplace in words.
    pub org_name: Option<Line>,
    /// Where to call.
    pub phone: Option<Line>,
    /// Ground.
    pub ground: Ground,
    /// Last day.
    pub until: Option<Date>,
}

/// Someone close to the person, new or changed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NewRepresentative {
    /// Who; one already there is changed.
    pub person: PersonId,
    /// Name.
    pub name: Line,
    /// Ground.
    pub kind: representative::Kind,
    /// In words.
    pub relation: Line,
    /// Where to call.
    pub phone: Option<Line>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
    /// How far a guardian or attorney reaches.
    pub mandate: Mandate,
    /// The register or document it is known from.
    pub source: Option<Line>,
    /// A parent who does not live with the child.
    pub apart: bool,
}

/// The owner's answer to a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PromiseAnswer {
    /// Yes.
    Accept,
    /// No, and why.
    Decline(Line),
    /// Something else instead.
    Counter(Counter),
}

/// The answer to an owner's own proposal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CounterAnswer {
    /// The measure becomes it, and is agreed.
    Take,
    /// Not, and why: the owner is asked anew.
    TurnDown(Line),
}

/// What someone wants done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Command {
    /// Report a need in a case that is open already.
    Report(Report),
    /// Assess the right.
    Assess {
        /// What it rests on.
        facts: RightFacts,
        /// The need, described.
        described: Prose,
        /// Why, to the person.
        reason: Prose,
    },
    /// Write down that information was given.
    Inform {
        /// How.
        means: Means,
        /// In which language.
        language: Line,
        /// To whom else.
        also_to: Option<Line>,
    },
    /// Offer plan and coordinator.
    Offer {
        /// Who was asked.
        asked: Line,
    },
    /// Answer the offer, or change the answer.
    Answer {
        /// What.
        choice: Choice,
        /// By whom.
        voice: Voice,
    },
    /// Give a consent.
    Consent {
        /// Which.
        id: ConsentId,
        /// To what.
        scope: Scope,
        /// By whom.
        voice: Voice,
        /// How.
        form: Form,
        /// Last day.
        until: Option<Date>,
    },
    /// Share fewer parts than before under the same consent.
    NarrowConsent {
        /// Which.
        id: ConsentId,
        /// What is still shared.
        sections: BTreeSet<Section>,
    },
    /// Take a consent back.
    WithdrawConsent {
        /// Which.
        id: ConsentId,
    },
    /// Doubt whether a consent that another gave serves the person.
    DoubtConsent {
        /// Which.
        id: ConsentId,
        /// Why.
        why: Prose,
    },
    /// Settle that doubt.
    SettleDoubt {
        /// Which consent.
        id: ConsentId,
        /// The consent stands.
        stands: bool,
        /// Why.
        why: Line,
    },
    /// Agree, as the other parent, to what one parent consented to.
    AgreeToConsent {
        /// Which.
        id: ConsentId,
    },
    /// Assess the person's competence to consent in one question.
    AssessCompetence {
        /// Which assessment.
        id: EntryId,
        /// Of what.
        question: Question,
        /// Obviously cannot understand what the consent means.
        lacking: bool,
        /// Why.
        reasons: Prose,
        /// How the person and those close were told.
        told: Prose,
        /// When it is to be assessed anew.
        until: Date,
    },
    /// Write down someone close to the person, or who acts for the person.
    NameRepresentative(NewRepresentative),
    /// End that.
    EndRepresentative {
        /// Who.
        person: PersonId,
    },
    /// Write down that child welfare has taken over care.
    TakeOverCare {
        /// The service's organisation.
        org: OrgId,
        /// Its unit.
        unit: Option<UnitId>,
        /// In words.
        name: Line,
        /// The decision it rests on.
        source: Line,
        /// From when.
        since: Date,
    },
    /// Write down that care was given back.
    GiveBackCare,
    /// Keep these parts from the parents; none means that all is open again.
    KeepFromParents {
        /// Which.
        sections: BTreeSet<Section>,
    },
    /// Write a private note: new when `seen` is 0, else changed.
    WriteNote {
        /// Which.
        id: EntryId,
        /// The version the writer saw.
        seen: u32,
        /// What it says.
        text: Prose,
    },
    /// Put a note away.
    EndNote {
        /// Which.
        id: EntryId,
    },
    /// Make a note a part of what matters to the person in the plan.
    ShareNote {
        /// Which.
        id: EntryId,
        /// The entry it becomes.
        entry: EntryId,
        /// Which question it answers there.
        question: matters::Question,
    },
    /// Follow up an emergency access.
    ReviewEmergency {
        /// Which.
        id: EntryId,
        /// There was ground for it.
        justified: bool,
        /// In words to the person.
        words: Line,
    },
    /// Say how the address is protected.
    Protect(Protection),
    /// Ask those who keep the record.
    Ask {
        /// Which.
        id: EntryId,
        /// What about.
        kind: request::Kind,
        /// In words.
        words: Prose,
    },
    /// Answer that.
    Reply {
        /// Which.
        id: EntryId,
        /// Done as asked.
        granted: bool,
        /// Why.
        words: Prose,
    },
    /// Set a legal hold, with reason; without reason it is lifted.
    Hold(Option<Line>),
    /// Tell what the calendar changed up to today.
    Turn,
    /// Complain, or take a complaint further.
    Complaint(complaint::Act),
    /// Say how the cooperation is.
    Verdict(verdict::Act),
    /// Say what each step towards a goal would look like.
    Scale {
        /// Which goal.
        goal: EntryId,
        /// The five steps; none where nothing is written.
        steps: [Option<Line>; 5],
    },
    /// Reply while a report waits.
    InterimReply {
        /// Which.
        id: EntryId,
        /// To whom.
        to: Receiver,
        /// Why it takes longer.
        reason: Prose,
        /// When an answer can be expected.
        expected: Date,
    },
    /// Write down time spent on coordination.
    SpendTime {
        /// Which.
        id: EntryId,
        /// The day.
        day: Date,
        /// How many minutes.
        minutes: u16,
        /// On what.
        work: Work,
    },
    /// Write down whom the person wishes for as coordinator.
    WishCoordinator {
        /// In own words.
        words: Prose,
        /// The one meant.
        person: Option<PersonId>,
    },
    /// Appoint a coordinator. One who sits in the same chair is replaced.
    Appoint {
        /// Which appointment.
        id: AppointmentId,
        /// Kind.
        kind: coordinator::Kind,
        /// Who.
        who: Candidate,
        /// Why the person's wish is not followed.
        wish_not_followed: Option<Line>,
    },
    /// Someone has left a workplace, or a service has closed: told by the program when the directory changes.
    Left(Who),
    /// End an appointment: relieve, or resign.
    EndAppointment {
        /// Which.
        id: AppointmentId,
        /// Why.
        reason: coordinator::EndReason,
        /// In words.
        note: Option<Line>,
    },
    /// Write down who takes part.
    NameParticipant(NewParticipant),
    /// End that.
    EndParticipant {
        /// Who.
        id: EntryId,
    },
    /// Do something with a meeting.
    Meeting {
        /// Which.
        id: EntryId,
        /// What.
        act: meeting::Act,
    },
    /// Begin the plan.
    BeginPlan {
        /// How it is seen.
        form: PlanForm,
        /// In which language.
        language: Lang,
    },
    /// What matters, one goal, one measure: a usable plan after one conversation.
    QuickStart {
        /// Ids of the three entries.
        ids: [EntryId; 3],
        /// What matters.
        matters: Matters,
        /// The goal.
        goal: Goal,
        /// The measure; it gets the goal as its own.
        measure: Measure,
    },
    /// See the plan in the other form.
    SetForm(PlanForm),
    /// Choose the plan's language.
    SetLanguage(Lang),
    /// Write an entry: new when `seen` is 0, else changed.
    Write {
        /// Which.
        id: EntryId,
        /// The version the writer saw.
        seen: u32,
        /// What it is now.
        content: Content,
        /// Why, if told.
        why: Option<Line>,
        /// It is an earlier version brought back.
        restored: bool,
    },
    /// End an entry.
    EndEntry {
        /// Which.
        id: EntryId,
        /// The version that was seen.
        seen: u32,
        /// Why.
        reason: Line,
    },
    /// Take an ended entry up again.
    ReopenEntry {
        /// Which.
        id: EntryId,
    },
    /// Still right.
    Confirm {
        /// Which.
        id: EntryId,
    },
    /// Everything in a section that was seen still is right.
    ConfirmAll {
        /// Which section.
        section: Section,
        /// The entries, each in the version that was seen.
        seen: Vec<(EntryId, u32)>,
    },
    /// One step up or down in its section.
    Move {
        /// Which.
        id: EntryId,
        /// Up, else down.
        up: bool,
    },
    /// Answer for a measure one is responsible for.
    Promise {
        /// Which.
        id: EntryId,
        /// The version that was seen: nobody promises what they have not read.
        seen: u32,
        /// What.
        answer: PromiseAnswer,
    },
    /// Take, or turn down, what the owner of a measure would do instead.
    AnswerCounter {
        /// Which measure.
        id: EntryId,
        /// The version that was seen.
        seen: u32,
        /// What.
        answer: CounterAnswer,
    },
    /// Answer a goal for the municipality.
    AnswerGoal {
        /// Which.
        id: EntryId,
        /// What.
        answer: GoalAnswer,
        /// Why.
        reason: Option<Line>,
    },
    /// Mark a letter as not applying; without reason the mark is removed.
    Mark {
        /// Which.
        letter: Letter,
        /// Why.
        reason: Option<Line>,
    },
    /// Set the period and the next revision.
    SetTerm(Term),
    /// Approve the plan as it reads.
    Approve {
        /// The hash of what was read.
        hash: String,
        /// By whom.
        voice: Voice,
        /// How.
        form: Form,
    },
    /// Evaluate the period.
    Evaluate {
        /// Goals, with rating and words.
        goals: Vec<(EntryId, Progress, Option<Line>)>,
        /// Measures, with rating and words.
        measures: Vec<(EntryId, Happened, Option<Line>)>,
        /// How working together has been.
        cooperation: Option<Prose>,
    },
    /// Let the plan rest.
    Pause {
        /// Why.
        reason: Line,
    },
    /// Let it go on.
    Resume,
    /// End the case.
    End {
        /// Why.
        reason: EndReason,
        /// In words.
        note: Option<Line>,
    },
    /// Open an ended case again.
    Reopen {
        /// Why.
        reason: Line,
    },
    /// Talk.
    Talk(talk::Act),
    /// Name who stands in for the coordinator, and what goes with it.
    Deputise(deputy::Act),
}

impl Command {
    /// The deed that the policy must allow. For an entry that exists, its section comes from the case.
    #[must_use]
    pub fn deed(&self, section_of: impl Fn(EntryId) -> Option<Section>) -> Deed {
        let write = |id: &EntryId| section_of(*id).map_or(Deed::Write(Section::Goals), Deed::Write);
        match self {
            Self::Report(_) => Deed::Report,
            Self::Assess { .. } => Deed::Assess,
            Self::Inform { .. } => Deed::Inform,
            Self::Offer { .. } => Deed::Offer,
            Self::Answer { .. } => Deed::Answer,
            Self::Consent { .. } => Deed::Consent,
            Self::NarrowConsent { .. } | Self::WithdrawConsent { .. } => Deed::Withdraw,
            Self::DoubtConsent { .. } | Self::AgreeToConsent { .. } => Deed::Doubt,
            Self::SettleDoubt { .. } => Deed::Settle,
            Self::AssessCompetence { .. } => Deed::AssessCompetence,
            Self::NameRepresentative(_)
            | Self::EndRepresentative { .. }
            | Self::TakeOverCare { .. }
            | Self::GiveBackCare => Deed::Represent,
            Self::KeepFromParents { .. } => Deed::KeepFromParents,
            Self::WriteNote { .. } | Self::EndNote { .. } | Self::ShareNote { .. } => {
                Deed::Write(Section::Notes)
            }
            Self::ReviewEmergency { .. } => Deed::Review,
            Self::Protect(_) => Deed::Protect,
            Self::Ask { .. } => Deed::Ask,
            Self::Reply { .. } | Self::InterimReply { .. } => Deed::Reply,
            Self::SpendTime { .. } => Deed::CountTime,
            Self::Hold(_) => Deed::Hold,
            Self::Complaint(act) => act.deed(),
            Self::Verdict(_) => Deed::Write(Section::Verdicts),
            Self::Scale { .. } => Deed::Write(Section::Goals),
            Self::Turn | Self::Left(_) => Deed::Turn,
            Self::WishCoordinator { .. } => Deed::Wish,
            Self::Appoint { .. } => Deed::Appoint,
            Self::EndAppointment { .. } => Deed::Relieve,
            Self::NameParticipant(_) | Self::EndParticipant { .. } => Deed::Write(Section::Participants),
            Self::Meeting { act, .. } if act.is_a_guests() => Deed::Attend,
            Self::Meeting { .. } => Deed::Write(Section::Meetings),
            Self::BeginPlan { .. } | Self::QuickStart { .. } => Deed::BeginPlan,
            Self::SetForm(_) | Self::SetLanguage(_) => Deed::ShapePlan,
            Self::Write { content, .. } => Deed::Write(content.section()),
            Self::EndEntry { id, .. }
            | Self::ReopenEntry { id }
            | Self::Confirm { id }
            | Self::Move { id, .. } => write(id),
            Self::Promise { .. } => Deed::Promise,
            Self::AnswerCounter { .. } => Deed::Write(Section::Measures),
            Self::ConfirmAll { section, .. } => Deed::Write(*section),
            Self::AnswerGoal { .. } => Deed::AnswerGoal,
            Self::Mark { .. } => Deed::Mark,
            Self::SetTerm(_) => Deed::SetTerm,
            Self::Approve { .. } => Deed::Approve,
            Self::Evaluate { .. } => Deed::Evaluate,
            Self::Pause { .. } | Self::Resume => Deed::Pause,
            Self::End { .. } => Deed::End,
            Self::Reopen { .. } => Deed::Reopen,
            Self::Talk(act) => act.deed(),
            Self::Deputise(act) => act.deed(),
        }
    }
}
