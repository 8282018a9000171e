//! Competence to consent: assessed question by question, by a named professional, with reasons.

use crate::assessment::Basis;
use crate::choices::choices;
use crate::consent::Scope;
use crate::ids::EntryId;
use crate::person::Stamp;
use crate::text::Prose;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// The question the person is to decide. Competence is never judged as a whole: pbrl § 4-3.
    Question {
        /// Whether a plan is made, and what the answer to the offer is.
        Plan = "plan" => "question-plan",
        /// Whether a coordinator is appointed and coordinates.
        Coordination = "coordination" => "question-coordination",
        /// What is shared with whom.
        Sharing = "sharing" => "question-sharing",
        /// Whether information is passed between municipality and hospital.
        PassingOn = "passing-on" => "question-passing-on",
    }
}

impl Question {
    /// The question behind a consent.
    #[must_use]
    pub const fn behind(scope: &Scope) -> Self {
        match scope {
            Scope::MakePlan => Self::Plan,
            Scope::Coordinate => Self::Coordination,
            Scope::Share(_) => Self::Sharing,
            Scope::PassOn { .. } => Self::PassingOn,
        }
    }
}

/// One assessment of one question.
#[doc(alias = "samtykkekompetanse")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Competence {
    /// Which.
    pub id: EntryId,
    /// Of what.
    pub question: Question,
    /// Obviously cannot understand what the consent means, by disorder, dementia or disability.
    pub lacking: bool,
    /// Why: what was asked, what the person understood, how it was made easier.
    pub reasons: Prose,
    /// How the person and those close were told.
    pub told: Prose,
    /// When it is to be assessed anew; the finding does not stand after that day.
    pub until: Date,
    /// The professional, and when.
    pub made: Stamp,
}

/// The finding that stands for a question on this day: the latest, while it lasts.
#[must_use]
pub fn standing(all: &[Competence], question: Question, day: Date) -> Option<&Competence> {
    all.iter().rev().find(|c| c.question == question).filter(|c| day <= c.until)
}

/// Whether a standing finding says that the person lacks competence in this question.
#[must_use]
pub fn lacking(all: &[Competence], question: Question, day: Date) -> bool {
    standing(all, question, day).is_some_and(|c| c.lacking)
}

/// Whether any standing finding says so.
#[must_use]
pub fn lacking_anywhere(all: &[Competence], day: Date) -> bool {
    Question::ALL.iter().any(|question| lacking(all, *question, day))
}

/// Whether someone may speak on this basis in this question, as far as competence goes: nobody speaks
/// over the head of one who can decide.
#[must_use]
pub fn allows(all: &[Competence], basis: Basis, question: Question, day: Date) -> bool {
    !basis.needs_judgement() || lacking(all, question, day)
}
