//! Who may do what: one table over capacity and deed, and the consents that open it.
//!
//! The whole table is printed by a test into `tests/golden/policy.txt`, to be read by people who
//! know the law and not the code.

mod table;

pub use table::rule;

use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::consent::Sharing;
use crate::ids::ConsentId;
use crate::sections::Section;
use crate::{law, protection};
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
    /// Assess competence to consent.
    AssessCompetence,
    /// Doubt a consent that another gave, or agree to it as the other parent.
    Doubt,
    /// Settle a doubt.
    Settle,
    /// Keep parts from the parents.
    KeepFromParents,
    /// Follow up an emergency access.
    Review,
    /// Say how the address is protected.
    Protect,
    /// Ask why someone looked, for correction, or for erasure.
    Ask,
    /// Answer that.
    Reply,
    /// Set or lift a legal hold.
    Hold,
    /// Tell what the calendar, or the directory, changed.
    Turn,
    /// Answer a meeting one is called to, and bring something to it.
    Attend,
    /// Name who stands in for the coordinator.
    Deputise,
    /// Take a complaint further: reconsider it, send it on, write down how it ended.
    Reconsider,
    /// Write down time spent on coordination.
    CountTime,
}

impl Deed {
    /// Deeds that are not about one section.
    pub const PLAIN: &[Self] = &[
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
        Self::AssessCompetence,
        Self::Doubt,
        Self::Settle,
        Self::KeepFromParents,
        Self::Review,
        Self::Protect,
        Self::Ask,
        Self::Reply,
        Self::Hold,
        Self::Turn,
        Self::Attend,
        Self::Deputise,
        Self::Reconsider,
        Self::CountTime,
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
            Self::AssessCompetence => "deed-assess-competence",
            Self::Doubt => "deed-doubt",
            Self::Settle => "deed-settle",
            Self::KeepFromParents => "deed-keep-from-parents",
            Self::Review => "deed-review",
            Self::Protect => "deed-protect",
            Self::Ask => "deed-ask",
            Self::Reply => "deed-reply",
            Self::Hold => "deed-hold",
            Self::Turn => "deed-turn",
            Self::Attend => "deed-attend",
            Self::Deputise => "deed-deputise",
            Self::Reconsider => "deed-reconsider",
            Self::CountTime => "deed-count-time",
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
    /// As far as the mandate reaches.
    WithinMandate,
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
    /// Care of the child, taken over.
    CareTakenOver,
    /// Guardian's mandate.
    Guardianship,
    /// The person's power of attorney.
    PowerOfAttorney,
    /// Next of kin of someone who lacks competence to consent.
    NextOfKin,
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
    /// Life and health, opened with a reason for a time.
    Emergency,
    /// Follows up an emergency access.
    Review,
    /// The calendar.
    Calendar,
    /// A complaint that the law has the unit send on.
    Complaint,
}

impl Basis {
    /// The locale key that tells it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::OwnCase => "access-own-case",
            Self::ParentalResponsibility => "access-parent",
            Self::CareTakenOver => "access-care",
            Self::Guardianship => "access-guardian",
            Self::PowerOfAttorney => "access-attorney",
            Self::NextOfKin => "access-next-of-kin",
            Self::Coordinator(_) => "access-coordinator",
            Self::Shared(_) => "access-shared",
            Self::UnitDuty => "access-unit-duty",
            Self::WardDuty => "access-ward-duty",
            Self::TakesPart => "access-takes-part",
            Self::OwnReport => "access-own-report",
            Self::Emergency => "access-emergency",
            Self::Review => "access-review",
            Self::Calendar => "access-calendar",
            Self::Complaint => "access-complaint",
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
    /// The mandate does not reach so far.
    BeyondMandate,
    /// The child keeps it from the parents.
    KeptByChild,
    /// It could tell where the person is.
    Protected,
    /// The case has ended, and what was shared for it.
    Ended,
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
            Self::BeyondMandate => "withheld-beyond-mandate",
            Self::KeptByChild => "withheld-kept-by-child",
            Self::Protected => "withheld-protected",
            Self::Ended => "withheld-ended",
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
    // A mandate that only lets someone follow along is no voice of the person.
    let decides = capacity.speaks_for_person() && by.speaks_for_person();
    let closed_to_others = !decides && touches_plan(deed) && frozen();
    kept_back(by, case, capacity, deed, today)?;
    match rule(capacity, deed) {
        Rule::Never => Err(Reason::NotForRole),
        Rule::Always | Rule::WithinMandate if closed_to_others => Err(Reason::PlanConsentGone),
        Rule::Always => Ok(own_basis(case, capacity, today)),
        Rule::WithinMandate => match by.mandate() {
            Some(mandate) if mandate.covers(deed) => Ok(own_basis(case, capacity, today)),
            _ => Err(Reason::BeyondMandate),
        },
        Rule::WhileCoordinating if closed_to_others => Err(Reason::PlanConsentGone),
        Rule::WhileCoordinating => case
            .coordination_consent(today)
            .map(|consent| Basis::Coordinator(consent.id))
            .ok_or(Reason::NotCoordinating),
        // What is shared is shared for the work with the plan: it ends with the case.
        Rule::IfShared if case.end.is_some() => Err(Reason::Ended),
        // Whatever is shared is a part of the plan: no consent to a plan, nothing of it to share.
        Rule::IfShared if frozen() => Err(Reason::PlanConsentGone),
        Rule::IfShared => shared(by, case, deed, today).map(Basis::Shared).ok_or(Reason::NotShared),
    }
}

/// What stays back whatever the role gives: what a child keeps from the parents, and what could tell
/// where a person with a protected address is.
fn kept_back(by: &Actor, case: &Case, capacity: Capacity, deed: Deed, today: Date) -> Result<(), Reason> {
    // Nobody at work reads or decides a complaint in a case they coordinate, whatever else they are.
    let complaint =
        matches!(deed, Deed::See(Section::Complaints) | Deed::Write(Section::Complaints) | Deed::Reconsider);
    if complaint && by.is(Capacity::Coordinator) && !by.speaks_for_person() {
        return Err(Reason::NotForRole);
    }
    let (Deed::See(section) | Deed::Write(section)) = deed else { return Ok(()) };
    let weighs = || law::childs_view_weighs(case.subject.born, today);
    // Child welfare in the parents' place knows no more than they would: § 3-4, last paragraph.
    if matches!(capacity, Capacity::Parent | Capacity::CareAuthority)
        && case.kept_from_parents.contains(&section)
        && weighs()
    {
        return Err(Reason::KeptByChild);
    }
    if protection::LOCATING.contains(&section) && !protection::may_locate(by, case, today) {
        return Err(Reason::Protected);
    }
    Ok(())
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
        Capacity::CareAuthority => Basis::CareTakenOver,
        Capacity::Guardian => Basis::Guardianship,
        Capacity::Attorney => Basis::PowerOfAttorney,
        Capacity::NextOfKin => Basis::NextOfKin,
        Capacity::Emergency => Basis::Emergency,
        Capacity::Reviewer => Basis::Review,
        Capacity::SystemJob => Basis::Calendar,
        Capacity::CoordinatingUnit | Capacity::UnitLeader => Basis::UnitDuty,
        Capacity::Ward => Basis::WardDuty,
        Capacity::Coordinator => {
            case.coordination_consent(today).map_or(Basis::TakesPart, |c| Basis::Coordinator(c.id))
        }
        Capacity::Relative | Capacity::Companion | Capacity::Provider => Basis::TakesPart,
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
    sharing_consent(case, section, today, |sharing| sharing.reaches(by.identity().person, at))
}

/// The standing consent that shares a section with a recipient.
pub(crate) fn sharing_consent(
    case: &Case,
    section: Section,
    today: Date,
    reaches: impl Fn(&Sharing) -> bool,
) -> Option<ConsentId> {
    case.consents
        .iter()
        .filter(|consent| consent.stands_on(today))
        .find(|consent| consent.sharing().is_some_and(|s| s.sections.contains(&section) && reaches(s)))
        .map(|consent| consent.id)
}
