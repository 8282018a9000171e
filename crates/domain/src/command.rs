//! What someone wants done in a case.
//!
//! Facts that a form must not give (who someone is, where they work, what an organisation's rules
//! are) are filled in by `app` from the directory.

use crate::assessment::{Choice, Means, Voice};
use crate::case::EndReason;
use crate::consent::{Form, Scope};
use crate::coordinator;
use crate::ids::{AppointmentId, ConsentId, EntryId, PersonId};
use crate::law::RightFacts;
use crate::organisation::{Procedure, UnitKind};
use crate::participant::{Ground, Who};
use crate::person::{Lang, Staff};
use crate::plan::{GoalAnswer, Happened, PlanForm, Progress, Term};
use crate::policy::Deed;
use crate::report::Report;
use crate::representative;
use crate::sections::goals::Goal;
use crate::sections::matters::Matters;
use crate::sections::measures::Measure;
use crate::sections::{Content, Letter, Section};
use crate::text::{Line, Prose};
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

/// The owner's answer to a measure.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PromiseAnswer {
    /// Yes.
    Accept,
    /// No, and why.
    Decline(Line),
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
    /// Write down someone close to the person.
    NameRepresentative {
        /// Who.
        person: PersonId,
        /// Name.
        name: Line,
        /// Ground.
        kind: representative::Kind,
        /// In words.
        relation: Line,
        /// Where to call.
        phone: Option<Line>,
        /// Last day.
        until: Option<Date>,
    },
    /// End that.
    EndRepresentative {
        /// Who.
        person: PersonId,
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
            Self::NameRepresentative { .. } | Self::EndRepresentative { .. } => Deed::Represent,
            Self::WishCoordinator { .. } => Deed::Wish,
            Self::Appoint { .. } => Deed::Appoint,
            Self::EndAppointment { .. } => Deed::Relieve,
            Self::NameParticipant(_) | Self::EndParticipant { .. } => Deed::Write(Section::Participants),
            Self::BeginPlan { .. } | Self::QuickStart { .. } => Deed::BeginPlan,
            Self::SetForm(_) | Self::SetLanguage(_) => Deed::ShapePlan,
            Self::Write { content, .. } => Deed::Write(content.section()),
            Self::EndEntry { id, .. }
            | Self::ReopenEntry { id }
            | Self::Confirm { id }
            | Self::Move { id, .. } => write(id),
            Self::Promise { .. } => Deed::Promise,
            Self::AnswerGoal { .. } => Deed::AnswerGoal,
            Self::Mark { .. } => Deed::Mark,
            Self::SetTerm(_) => Deed::SetTerm,
            Self::Approve { .. } => Deed::Approve,
            Self::Evaluate { .. } => Deed::Evaluate,
            Self::Pause { .. } | Self::Resume => Deed::Pause,
            Self::End { .. } => Deed::End,
            Self::Reopen { .. } => Deed::Reopen,
        }
    }
}
