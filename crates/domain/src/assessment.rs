//! From assessment to answer: the right is assessed, explained, offered, and the person answers.

use crate::choices::choices;
use crate::law::{Finding, RightFacts};
use crate::person::Stamp;
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

/// The right, assessed: facts, provisions, outcome, reason, assessor.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Assessment {
    /// What it rests on.
    pub facts: RightFacts,
    /// The need, told so that the person recognises it.
    pub described: Prose,
    /// What each provision says of the facts.
    pub findings: Vec<Finding>,
    /// Why, in words to the person.
    pub reason: Prose,
    /// Who assessed and when.
    pub made: Stamp,
}

impl Assessment {
    /// Has a right to plan or coordinator.
    #[must_use]
    pub fn met(&self) -> bool {
        self.findings.iter().any(|f| f.met)
    }
}

choices! {
    /// How information was given.
    Means {
        /// In a conversation.
        Conversation = "conversation" => "means-conversation",
        /// By phone.
        Phone = "phone" => "means-phone",
        /// In writing.
        Letter = "letter" => "means-letter",
        /// With an interpreter.
        Interpreter = "interpreter" => "means-interpreter",
        /// Read by the person in the program.
        Online = "online" => "means-online",
    }
}

/// Information on the right, given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Information {
    /// How.
    pub means: Means,
    /// In which language.
    pub language: Line,
    /// To whom, when not only to the person.
    pub also_to: Option<Line>,
    /// Who gave it and when.
    pub given: Stamp,
}

choices! {
    /// What the person says to the offer.
    Choice {
        /// Plan and coordinator.
        PlanAndCoordinator = "both" => "answer-both",
        /// Coordinator only.
        CoordinatorOnly = "coordinator" => "answer-coordinator",
        /// No thanks.
        NoThanks = "no" => "answer-no",
    }
}

impl Choice {
    /// Wants a plan.
    #[must_use]
    pub const fn plan(self) -> bool {
        matches!(self, Self::PlanAndCoordinator)
    }

    /// Wants a coordinator.
    #[must_use]
    pub const fn coordinator(self) -> bool {
        matches!(self, Self::PlanAndCoordinator | Self::CoordinatorOnly)
    }
}

choices! {
    /// On what basis someone answers or consents.
    Basis {
        /// The person.
        Own = "own" => "basis-own",
        /// Parental responsibility for a child under 16.
        Parent = "parent" => "basis-parent",
        /// Child welfare that has taken over care of a child under 16.
        Care = "care" => "basis-care",
        /// Guardian within the mandate.
        Guardian = "guardian" => "basis-guardian",
        /// Power of attorney, within its words.
        Attorney = "attorney" => "basis-attorney",
        /// Next of kin, where the person lacks competence to consent.
        NextOfKin = "next-of-kin" => "basis-next-of-kin",
        /// Health personnel on presumed consent, where the person lacks competence to consent.
        Presumed = "presumed" => "basis-presumed",
    }
}

impl Basis {
    /// Rests on a judgement that the person lacks competence to consent in this question.
    #[must_use]
    pub const fn needs_judgement(self) -> bool {
        matches!(self, Self::NextOfKin | Self::Presumed)
    }

    /// Decided by others for a child: the child is heard first.
    #[must_use]
    pub const fn for_a_child(self) -> bool {
        matches!(self, Self::Parent | Self::Care)
    }
}

choices! {
    /// What the child means.
    View {
        /// Agrees.
        Agrees = "agrees" => "child-agrees",
        /// Does not agree.
        Disagrees = "disagrees" => "child-disagrees",
        /// Does not want to say anything; nobody has to.
        WouldNotSay = "would-not-say" => "child-would-not-say",
        /// Has not been heard.
        NotHeard = "not-heard" => "child-not-heard",
    }
}

/// The child, heard: pasient- og brukerrettighetsloven § 4-4.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ChildsView {
    /// What the child means.
    pub view: View,
    /// In the child's words.
    pub words: Option<Prose>,
    /// Why the child was not heard, or why it is decided otherwise than the child means.
    pub why: Option<Prose>,
}

/// Who spoke, and on what basis.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Voice {
    /// The name of who spoke.
    pub name: Line,
    /// On what basis.
    pub basis: Basis,
    /// The individual judgement where the person lacks competence to consent.
    pub judgement: Option<Prose>,
    /// What the child means, where others decide for a child from 7.
    #[serde(default)]
    pub child: Option<ChildsView>,
}

/// An offer, made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// Who was asked: the person or a representative.
    pub asked: Line,
    /// Who asked and when.
    pub made: Stamp,
}

/// An answer; it can be changed at any time.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// What.
    pub choice: Choice,
    /// By whom.
    pub voice: Voice,
    /// Who wrote it down and when.
    pub recorded: Stamp,
}

/// How far the right has come. Each step carries the facts of the steps before it, so that an
/// answer without an offer, or an offer without an assessment, cannot be written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one in a case; boxes would only hide the law")]
pub enum Path {
    /// Reported, not yet assessed.
    Reported,
    /// Assessed; the outcome is in the assessment.
    Assessed(Assessment),
    /// Offered, waiting for the person.
    Offered(Assessment, Offer),
    /// Answered.
    Answered(Assessment, Offer, Answer),
}

impl Path {
    /// The assessment, once made.
    #[must_use]
    pub const fn assessment(&self) -> Option<&Assessment> {
        match self {
            Self::Reported => None,
            Self::Assessed(a) | Self::Offered(a, _) | Self::Answered(a, _, _) => Some(a),
        }
    }

    /// The offer, once made.
    #[must_use]
    pub const fn offer(&self) -> Option<&Offer> {
        match self {
            Self::Offered(_, offer) | Self::Answered(_, offer, _) => Some(offer),
            Self::Reported | Self::Assessed(_) => None,
        }
    }

    /// The answer, once given.
    #[must_use]
    pub const fn answer(&self) -> Option<&Answer> {
        match self {
            Self::Answered(_, _, answer) => Some(answer),
            _ => None,
        }
    }
}
