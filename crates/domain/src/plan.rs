//! The plan: entries, period, approval, evaluation.

use crate::choices::choices;
use crate::ids::{ConsentId, EntryId};
use crate::person::{Lang, Stamp};
pub use crate::promise::Promise;
use crate::sections::measures::Measure;
use crate::sections::{Content, Letter, Section};
use crate::text::{Line, Prose};
use crate::{assessment::Voice, consent::Form};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

choices! {
    /// How the same plan is seen.
    PlanForm {
        /// Individual plan.
        Ordinary = "ordinary" => "plan-form-ordinary",
        /// Plan for palliation and best possible quality of life.
        Palliative = "palliative" => "plan-form-palliative",
    }
}

impl PlanForm {
    /// The sections, in the order they are read.
    #[must_use]
    pub const fn sections(self) -> &'static [Section] {
        match self {
            Self::Ordinary => Section::ORDINARY,
            Self::Palliative => Section::PALLIATIVE,
        }
    }
}

choices! {
    /// The municipality's answer to a goal.
    GoalAnswer {
        /// Can be met.
        CanBeMet = "can-be-met" => "goal-answer-can-be-met",
        /// Must be adjusted; the reason is told.
        MustBeAdjusted = "must-be-adjusted" => "goal-answer-must-be-adjusted",
    }
}

/// The municipality's answer to a goal, with reason.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct GoalReply {
    /// What.
    pub answer: GoalAnswer,
    /// Why.
    pub reason: Option<Line>,
    /// Who and when.
    pub stamp: Stamp,
}

/// One entry of the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// Which.
    pub id: EntryId,
    /// What.
    pub content: Content,
    /// Counts the changes; the first is 1. A writer says which one was seen.
    pub version: u32,
    /// Last written.
    pub written: Stamp,
    /// Last confirmed as still right.
    pub confirmed: Option<Stamp>,
    /// Ended, with reason.
    pub ended: Option<EntryEnd>,
    /// For measures: the owner's word.
    pub promise: Option<Promise>,
    /// For goals: the municipality's word.
    pub reply: Option<GoalReply>,
}

/// Why and when an entry ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct EntryEnd {
    /// Why.
    pub reason: Line,
    /// Who and when.
    pub stamp: Stamp,
}

impl Entry {
    /// When and by whom it was last written or confirmed.
    #[must_use]
    pub fn fresh(&self) -> &Stamp {
        match &self.confirmed {
            Some(confirmed) if confirmed.at > self.written.at => confirmed,
            _ => &self.written,
        }
    }

    /// The measure in it.
    #[must_use]
    pub const fn measure(&self) -> Option<&Measure> {
        match &self.content {
            Content::Measures(measure) => Some(measure),
            _ => None,
        }
    }
}

/// The plan's period and when it is next revised (letter g).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Term {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Next revision, within the period.
    pub revision: Date,
}

/// The person's yes to the plan as it read then.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Approval {
    /// Who approved, on what basis.
    pub voice: Voice,
    /// How.
    pub form: Form,
    /// SHA-256 of what was approved, in hexadecimal.
    pub hash: String,
    /// Who wrote it down and when.
    pub stamp: Stamp,
}

/// Where the plan stands. A plan in force has a period and an approval; there is no other way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum PlanState {
    /// Being written.
    Draft {
        /// The period, when set.
        term: Option<Term>,
    },
    /// In force.
    InForce {
        /// Its period.
        term: Term,
        /// The person's yes.
        approval: Approval,
    },
    /// In force, with the next period waiting for the person's yes.
    Renewing {
        /// The period that runs.
        term: Term,
        /// The person's yes to it.
        approval: Approval,
        /// The period that waits.
        next: Term,
    },
    /// At rest.
    Paused {
        /// Why.
        reason: Line,
        /// Who and when.
        stamp: Stamp,
        /// Where it stood.
        before: Box<PlanState>,
    },
}

impl PlanState {
    /// The period that runs or is planned.
    #[must_use]
    pub fn term(&self) -> Option<Term> {
        match self {
            Self::Draft { term } => *term,
            Self::InForce { term, .. } | Self::Renewing { term, .. } => Some(*term),
            Self::Paused { before, .. } => before.term(),
        }
    }

    /// The person's latest yes.
    #[must_use]
    pub fn approval(&self) -> Option<&Approval> {
        match self {
            Self::Draft { .. } => None,
            Self::InForce { approval, .. } | Self::Renewing { approval, .. } => Some(approval),
            Self::Paused { before, .. } => before.approval(),
        }
    }

    /// The period that waits for the person's yes.
    #[must_use]
    pub const fn awaiting(&self) -> Option<Term> {
        match self {
            Self::Draft { term } => *term,
            Self::Renewing { next, .. } => Some(*next),
            Self::InForce { .. } | Self::Paused { .. } => None,
        }
    }

    /// In force, also while the next period waits.
    #[must_use]
    pub const fn in_force(&self) -> bool {
        matches!(self, Self::InForce { .. } | Self::Renewing { .. })
    }

    /// At rest.
    #[must_use]
    pub const fn paused(&self) -> bool {
        matches!(self, Self::Paused { .. })
    }
}

choices! {
    /// How far a goal has come, in the person's eyes.
    Progress {
        /// Further away than before.
        Worse = "worse" => "progress-worse",
        /// As before.
        Same = "same" => "progress-same",
        /// Some of the way.
        Some = "some" => "progress-some",
        /// As hoped.
        AsHoped = "as-hoped" => "progress-as-hoped",
        /// More than hoped.
        MoreThanHoped = "more" => "progress-more",
    }
}

impl Progress {
    /// On the scale from −2 to +2.
    #[must_use]
    pub const fn score(self) -> i8 {
        match self {
            Self::Worse => -2,
            Self::Same => -1,
            Self::Some => 0,
            Self::AsHoped => 1,
            Self::MoreThanHoped => 2,
        }
    }
}

choices! {
    /// Whether a measure happened.
    Happened {
        /// As agreed.
        AsAgreed = "as-agreed" => "happened-as-agreed",
        /// In part.
        Partly = "partly" => "happened-partly",
        /// Not.
        Not = "not" => "happened-not",
        /// Too early to say.
        TooEarly = "too-early" => "happened-too-early",
    }
}

/// One evaluated goal or measure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rated<T> {
    /// Which entry.
    pub entry: EntryId,
    /// What it was called then.
    pub title: Line,
    /// How it went.
    pub rating: T,
    /// In words.
    pub words: Option<Line>,
}

/// One evaluation: goal by goal, measure by measure, and the cooperation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Evaluation {
    /// The evaluated period.
    pub term: Term,
    /// Goals.
    pub goals: Vec<Rated<Progress>>,
    /// Measures.
    pub measures: Vec<Rated<Happened>>,
    /// How working together has been.
    pub cooperation: Option<Prose>,
    /// Who wrote it down and when.
    pub made: Stamp,
}

/// A letter marked as not applying, and who said so.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mark {
    /// Why.
    pub reason: Line,
    /// Who and when.
    pub stamp: Stamp,
}

/// The plan. It cannot be without the consent it rests on.
#[doc(alias = "individuell plan")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Plan {
    /// The consent that it is made.
    pub consent: ConsentId,
    /// How it is seen.
    pub form: PlanForm,
    /// The language it is written in, chosen by the person.
    pub language: Lang,
    /// Who began it and when.
    pub begun: Stamp,
    /// Every entry, ended ones too, in the order they are read within their section.
    pub entries: Vec<Entry>,
    /// Letters that do not apply.
    pub marks: BTreeMap<Letter, Mark>,
    /// Where it stands.
    pub state: PlanState,
    /// Evaluations, oldest first.
    pub evaluations: Vec<Evaluation>,
}

impl Plan {
    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&Entry> {
        self.entries.iter().find(|e| e.id == id)
    }

    /// Entries that have not ended.
    pub fn entries_live(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.ended.is_none())
    }

    /// Entries of a section that have not ended, in order.
    pub fn live(&self, section: Section) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |e| e.ended.is_none() && e.content.section() == section)
    }

    /// Measures still to be done.
    pub fn open_measures(&self) -> impl Iterator<Item = (&Entry, &Measure)> {
        self.live(Section::Measures).filter_map(|e| e.measure().map(|m| (e, m))).filter(|(_, m)| m.is_open())
    }
}
