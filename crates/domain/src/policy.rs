//! Who may do what: one table over capacity and deed, and the consents that open it.
//!
//! The whole table is printed by a test into `tests/golden/policy.txt`, to be read by people who
//! know the law and not the code.

use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::consent::Recipient;
use crate::ids::ConsentId;
use crate::sections::Section;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Anything that can be asked for in a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Deed {
    /// See a part.
    See(Section),
    /// Write a part.
    Write(Section),
    /// Report a need.
    Report,
    /// Assess the right.
    Assess,
    /// Inform.
    Inform,
    /// Offer.
    Offer,
    /// Answer the offer.
    Answer,
    /// Give a consent.
    Consent,
    /// Withdraw or narrow a consent.
    Withdraw,
    /// Name those close to the person.
    Represent,
    /// Wish for a coordinator.
    Wish,
    /// Appoint a coordinator.
    Appoint,
    /// Relieve a coordinator, or resign.
    Relieve,
    /// Begin the plan.
    BeginPlan,
    /// Choose the plan's form and language.
    ShapePlan,
    /// Answer for a measure.
    Promise,
    /// Answer a goal for the municipality.
    AnswerGoal,
    /// Mark a letter as not applying.
    Mark,
    /// Set the period.
    SetTerm,
    /// Approve the plan.
    Approve,
    /// Evaluate.
    Evaluate,
    /// Pause and resume.
    Pause,
    /// End the case.
    End,
    /// Reopen it.
    Reopen,
}

impl Deed {
    /// Deeds that are not about one section.
    pub const PLAIN: [Self; 22] = [
        Self::Report,
        Self::Assess,
        Self::Inform,
        Self::Offer,
        Self::Answer,
        Self::Consent,
        Self::Withdraw,
        Self::Represent,
        Self::Wish,
        Self::Appoint,
        Self::Relieve,
        Self::BeginPlan,
        Self::ShapePlan,
        Self::Promise,
        Self::AnswerGoal,
        Self::Mark,
        Self::SetTerm,
        Self::Approve,
        Self::Evaluate,
        Self::Pause,
        Self::End,
        Self::Reopen,
    ];

    /// The locale key that names it in the log.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::See(_) => "deed-see",
            Self::Write(_) => "deed-write",
            Self::Report => "deed-report",
            Self::Assess => "deed-assess",
            Self::Inform => "deed-inform",
            Self::Offer => "deed-offer",
            Self::Answer => "deed-answer",
            Self::Consent => "deed-consent",
            Self::Withdraw => "deed-withdraw",
            Self::Represent => "deed-represent",
            Self::Wish => "deed-wish",
            Self::Appoint => "deed-appoint",
            Self::Relieve => "deed-relieve",
            Self::BeginPlan => "deed-begin-plan",
            Self::ShapePlan => "deed-shape-plan",
            Self::Promise => "deed-promise",
            Self::AnswerGoal => "deed-answer-goal",
            Self::Mark => "deed-mark",
            Self::SetTerm => "deed-set-term",
            Self::Approve => "deed-approve",
            Self::Evaluate => "deed-evaluate",
            Self::Pause => "deed-pause",
            Self::End => "deed-end",
            Self::Reopen => "deed-reopen",
        }
    }
}

/// What the table says for one capacity and one deed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rule {
    /// Follows from the capacity.
    Always,
    /// While the consent to coordinate stands.
    WhileCoordinating,
    /// When a consent to share covers the section; for deeds, the measures.
    IfShared,
    /// Not.
    Never,
}

/// On what ground something was granted; told in the log in plain words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// It is their own case.
    OwnCase,
    /// Parental responsibility.
    ParentalResponsibility,
    /// Guardian's mandate.
    Guardianship,
    /// Appointed coordinator, with the person's consent to coordinate.
    Coordinator(ConsentId),
    /// The person's consent to share.
    Shared(ConsentId),
    /// Duty of the coordinating unit.
    UnitDuty,
    /// The ward's duty to ask, inform and report.
    WardDuty,
    /// What everyone who takes part must know.
    TakesPart,
    /// Own report.
    OwnReport,
}

impl Basis {
    /// The locale key that tells it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OwnCase => "access-own-case",
            Self::ParentalResponsibility => "access-parent",
            Self::Guardianship => "access-guardian",
            Self::Coordinator(_) => "access-coordinator",
            Self::Shared(_) => "access-shared",
            Self::UnitDuty => "access-unit-duty",
            Self::WardDuty => "access-ward-duty",
            Self::TakesPart => "access-takes-part",
            Self::OwnReport => "access-own-report",
        }
    }
}

/// Why something was withheld.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No part in the case: its existence is not told.
    NoPart,
    /// Not for this role.
    NotForRole,
    /// The person has not consented to share this.
    NotShared,
    /// The person's consent to coordinate does not stand.
    NotCoordinating,
    /// The consent to the plan was withdrawn: only the person sees it.
    PlanConsentGone,
}

impl Reason {
    /// The locale key that tells it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoPart => "withheld-no-part",
            Self::NotForRole => "withheld-not-for-role",
            Self::NotShared => "withheld-not-shared",
            Self::NotCoordinating => "withheld-not-coordinating",
            Self::PlanConsentGone => "withheld-plan-consent-gone",
        }
    }
}

/// The answer to an ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Granted, in this capacity and on this ground.
    Granted(Capacity, Basis),
    /// Withheld.
    Withheld(Reason),
}

impl Verdict {
    /// Whether it was granted.
    #[must_use]
    pub const fn granted(self) -> bool {
        matches!(self, Self::Granted(..))
    }
}

/// The table.
#[must_use]
pub const fn rule(capacity: Capacity, deed: Deed) -> Rule {
    match capacity {
        Capacity::Person | Capacity::Parent | Capacity::Guardian => for_the_person(deed),
        Capacity::Relative => for_relatives(deed),
        Capacity::Coordinator => for_coordinators(deed),
        Capacity::Provider => for_providers(deed),
        Capacity::CoordinatingUnit | Capacity::UnitLeader => for_the_unit(deed),
        Capacity::Ward => for_the_ward(deed),
        Capacity::Reporter => match deed {
            Deed::Report => Rule::Always,
            _ => Rule::Never,
        },
        Capacity::SystemJob => Rule::Never, // no job needs what a person has told
    }
}

/// The plan belongs to the person: everything but the unit's own decisions.
const fn for_the_person(deed: Deed) -> Rule {
    match deed {
        Deed::Assess | Deed::Inform | Deed::Offer | Deed::Appoint | Deed::AnswerGoal => Rule::Never,
        Deed::Write(Section::Coordinator | Section::Process | Section::Log) => Rule::Never,
        _ => Rule::Always,
    }
}

const fn for_relatives(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator) | Deed::Report => Rule::Always,
        Deed::See(Section::Process | Section::Consents | Section::Log | Section::Representatives) => {
            Rule::Never
        }
        Deed::See(_) => Rule::IfShared,
        Deed::Write(Section::Family | Section::Contributions | Section::Contacts | Section::Matters) => {
            Rule::IfShared
        }
        Deed::Promise => Rule::IfShared,
        _ => Rule::Never,
    }
}

const fn for_coordinators(deed: Deed) -> Rule {
    match deed {
        Deed::Report => Rule::Always,
        Deed::See(Section::Log) => Rule::Never,
        Deed::Write(Section::Coordinator | Section::Process | Section::Log | Section::Consents) => {
            Rule::Never
        }
        Deed::Assess | Deed::Offer | Deed::Appoint | Deed::Reopen => Rule::Never,
        Deed::See(Section::Coordinator) | Deed::Relieve => Rule::Always,
        _ => Rule::WhileCoordinating,
    }
}

const fn for_providers(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator) | Deed::Report => Rule::Always,
        Deed::See(Section::Process | Section::Consents | Section::Log | Section::Representatives) => {
            Rule::Never
        }
        Deed::See(_) => Rule::IfShared,
        Deed::Write(Section::Measures | Section::Contributions | Section::OtherPlans | Section::Contacts) => {
            Rule::IfShared
        }
        Deed::Promise => Rule::IfShared,
        _ => Rule::Never,
    }
}

/// The unit leads the way to plan and coordinator; what the plan says is not its business unless shared.
const fn for_the_unit(deed: Deed) -> Rule {
    match deed {
        Deed::See(
            Section::Process
            | Section::Coordinator
            | Section::Consents
            | Section::Representatives
            | Section::Period
            | Section::Participants,
        ) => Rule::Always,
        Deed::See(Section::Log) => Rule::Never,
        Deed::See(_) | Deed::AnswerGoal => Rule::IfShared,
        Deed::Report
        | Deed::Assess
        | Deed::Inform
        | Deed::Offer
        | Deed::Answer
        | Deed::Consent
        | Deed::Withdraw
        | Deed::Represent
        | Deed::Wish
        | Deed::Appoint
        | Deed::Relieve
        | Deed::End
        | Deed::Reopen => Rule::Always,
        _ => Rule::Never,
    }
}

const fn for_the_ward(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator | Section::Process) => Rule::Always,
        Deed::See(Section::Consents | Section::Log | Section::Representatives) => Rule::Never,
        Deed::See(_) => Rule::IfShared,
        Deed::Write(Section::Matters | Section::Goals | Section::Measures | Section::Admission) => {
            Rule::IfShared
        }
        Deed::Report
        | Deed::Inform
        | Deed::Offer
        | Deed::Answer
        | Deed::Consent
        | Deed::Withdraw
        | Deed::Wish
        | Deed::Appoint => Rule::Always,
        _ => Rule::Never,
    }
}

/// Decides one ask: the first capacity with a basis grants it.
#[must_use]
pub fn access(by: &Actor, case: &Case, deed: Deed, today: Date) -> Verdict {
    let mut reason = Reason::NoPart;
    for capacity in by.capacities().iter().copied() {
        match judge(by, case, capacity, deed, today) {
            Ok(basis) => return Verdict::Granted(capacity, basis),
            // The reason that tells most is kept: a missing consent before "not for this role".
            Err(found) if reason == Reason::NoPart || found != Reason::NotForRole => reason = found,
            Err(_) => {}
        }
    }
    Verdict::Withheld(reason)
}

fn judge(by: &Actor, case: &Case, capacity: Capacity, deed: Deed, today: Date) -> Result<Basis, Reason> {
    let frozen = || case.plan.is_some() && case.plan_consent(today).is_none();
    let closed_to_others = !capacity.speaks_for_person() && touches_plan(deed) && frozen();
    match rule(capacity, deed) {
        Rule::Never => Err(Reason::NotForRole),
        Rule::Always if closed_to_others => Err(Reason::PlanConsentGone),
        Rule::Always => Ok(own_basis(case, capacity, today)),
        Rule::WhileCoordinating if closed_to_others => Err(Reason::PlanConsentGone),
        Rule::WhileCoordinating => case
            .coordination_consent(today)
            .map(|consent| Basis::Coordinator(consent.id))
            .ok_or(Reason::NotCoordinating),
        // Whatever is shared is a part of the plan: no consent to a plan, nothing of it to share.
        Rule::IfShared if frozen() => Err(Reason::PlanConsentGone),
        Rule::IfShared => shared(by, case, deed, today).map(Basis::Shared).ok_or(Reason::NotShared),
    }
}

/// Parts of the plan proper: they close when the consent to the plan is withdrawn.
fn touches_plan(deed: Deed) -> bool {
    match deed {
        Deed::See(section) | Deed::Write(section) => {
            section.takes_entries() || matches!(section, Section::Evaluation | Section::Period)
        }
        Deed::Promise | Deed::AnswerGoal | Deed::Mark | Deed::SetTerm | Deed::Evaluate => true,
        _ => false,
    }
}

fn own_basis(case: &Case, capacity: Capacity, today: Date) -> Basis {
    match capacity {
        Capacity::Person => Basis::OwnCase,
        Capacity::Parent => Basis::ParentalResponsibility,
        Capacity::Guardian => Basis::Guardianship,
        Capacity::CoordinatingUnit | Capacity::UnitLeader => Basis::UnitDuty,
        Capacity::Ward => Basis::WardDuty,
        Capacity::Coordinator => {
            case.coordination_consent(today).map_or(Basis::TakesPart, |c| Basis::Coordinator(c.id))
        }
        Capacity::Relative | Capacity::Provider | Capacity::SystemJob => Basis::TakesPart,
        Capacity::Reporter => Basis::OwnReport,
    }
}

/// The consent that shares what the deed needs with whoever asks.
fn shared(by: &Actor, case: &Case, deed: Deed, today: Date) -> Option<ConsentId> {
    let section = match deed {
        Deed::See(section) | Deed::Write(section) => section,
        Deed::AnswerGoal => Section::Goals,
        _ => Section::Measures,
    };
    let at = by.identity().post().map(|post| (post.org, post.unit));
    sharing_consent(case, section, today, |recipient| recipient.is(by.identity().person, at))
}

/// The standing consent that shares a section with a recipient.
pub(crate) fn sharing_consent(
    case: &Case,
    section: Section,
    today: Date,
    is: impl Fn(&Recipient) -> bool,
) -> Option<ConsentId> {
    case.consents
        .iter()
        .filter(|consent| consent.stands_on(today))
        .find(|consent| consent.sharing().is_some_and(|s| s.sections.contains(&section) && is(&s.with)))
        .map(|consent| consent.id)
}
