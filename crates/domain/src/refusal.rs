//! Why something was not done: a code, the provision that stands in the way, and no sentence.
//!
//! Codes are never reused. The locale files say what stands in the way and what to do about it.

use crate::coordinator;
use crate::ids::EntryId;
use crate::law::Provision;
use crate::policy::Deed;
use crate::sections::Letter;

/// Why a command was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// Whoever asks has no part in the case. Told as "not found".
    NoPart,
    /// The role does not allow it.
    NotYours(Deed),
    /// The person has not consented to a plan.
    NoPlanConsent,
    /// The person has not consented to coordination.
    NoCoordinationConsent,
    /// The person has not consented to share this.
    NoShareConsent,
    /// Such a consent stands already.
    ConsentStands,
    /// No such consent, or already withdrawn.
    ConsentGone,
    /// A consent by someone who may not give it on this basis.
    MayNotConsent,
    /// Next of kin or presumed consent without the individual judgement.
    JudgementMissing,
    /// Only the person can do this in the program; others register what was signed or said.
    NeedsPaper,
    /// Not assessed yet.
    NotAssessed,
    /// The conditions are not met.
    RightNotMet,
    /// Information must come before the offer.
    NotInformed,
    /// Not offered yet.
    NotOffered,
    /// The person has not said yes to this.
    AnswerIsNot,
    /// Ward staff cannot be coordinator, by the workplace's procedure.
    WardStaffCannotCoordinate,
    /// The workplace has no temporary coordinators, by its procedure.
    NoTemporaryCoordinators,
    /// The kind of coordinator does not fit the workplace.
    WrongWorkplace(coordinator::Kind),
    /// The ward can only appoint the hospital's own coordinators.
    OnlyHospitalKinds,
    /// A child coordinator is for children.
    NotAChild,
    /// The person wished for another: the reason is missing.
    WishNeedsReason,
    /// Already coordinator.
    AlreadyCoordinator,
    /// No such appointment, or already ended.
    AppointmentGone,
    /// Only the coordinator can resign.
    NotYourAppointment,
    /// There is no plan.
    NoPlan,
    /// There is a plan: one person, one plan.
    PlanExists,
    /// The plan rests.
    PlanPaused,
    /// The plan does not rest.
    PlanNotPaused,
    /// The plan is not in force.
    PlanNotInForce,
    /// The plan must be evaluated before the next period.
    NotEvaluated,
    /// The period is not set.
    NoTerm,
    /// The period is impossible: order of dates, or revision outside it.
    ImpossibleTerm,
    /// The revision date has passed.
    RevisionInThePast,
    /// The plan was changed since it was read for approval.
    PlanChanged,
    /// The entry is not there.
    EntryGone(EntryId),
    /// The entry was changed by someone else since the writer saw it.
    EntryChanged(EntryId),
    /// A goal cannot lie under itself, nor under a sub-goal.
    GoalLoop,
    /// The goal or participant pointed to is not there.
    PointsNowhere,
    /// Not a measure one is responsible for.
    NotYourMeasure,
    /// Nothing to answer.
    NothingToAnswer,
    /// This letter always applies.
    LetterAlwaysApplies(Letter),
    /// No such participant.
    ParticipantGone,
    /// The proposal is what is asked already.
    SameAsAsked,
    /// More entries than a plan can hold and still be read.
    TooMany,
    /// The case is closed.
    CaseClosed,
    /// The case is open.
    CaseOpen,
    /// A consent over the head of one whose competence in this question has not been found lacking.
    CompetenceNotAssessed,
    /// A decision for a child from 7 who has not been heard, without a reason.
    ChildNotHeard,
    /// A decision against what a child from 12 means, without a reason.
    ChildsViewNeedsReason,
    /// The age for this has not come, or has passed.
    NotOldEnough,
    /// Written down without the register or document it is known from.
    SourceMissing,
    /// A helper, peer or interpreter comes along for a time of at most a year.
    NeedsLastDay,
    /// A mandate that lets nothing be done.
    EmptyMandate,
    /// The address is strictly protected: nobody follows along by choice.
    AddressProtected,
    /// The person gave the consent; others do not doubt it.
    OwnConsent,
    /// Whoever it concerns does not decide it: another pair of eyes must.
    NotAlone,
    /// Not authorised for emergency access.
    NotAuthorised,
    /// Answered already.
    AlreadyAnswered,
    /// An open case is not erased.
    StillOpen,
    /// A legal hold stands.
    Held,
    /// The calendar has changed nothing.
    NothingTurned,
    /// Not one of those called to the meeting.
    NotCalled,
    /// The meeting has come further, or not so far.
    MeetingMovedOn,
    /// A meeting cannot be called to a time that has passed.
    MeetingInThePast,
    /// Someone wants the minutes corrected and waits for an answer.
    CorrectionWaits,
    /// The complaint has not come so far: a step is missing.
    ComplaintNotSoFar,
    /// The revision is further away than the municipality's procedure lets it be.
    RevisionTooLate,
    /// A deputy stands in from one day to another, a year at most.
    DeputyNeedsTime,
    /// The person has said no to this deputy.
    DeputyRefused,
    /// A reply names a day ahead.
    ReplyInThePast,
    /// Time is spent within the case, and not more than a day holds.
    ImpossibleTime,
}

impl Refusal {
    /// The stable code, also the locale key.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoPart => "refused-no-part",
            Self::NotYours(_) => "refused-not-yours",
            Self::NoPlanConsent => "refused-no-plan-consent",
            Self::NoCoordinationConsent => "refused-no-coordination-consent",
            Self::NoShareConsent => "refused-no-share-consent",
            Self::ConsentStands => "refused-consent-stands",
            Self::ConsentGone => "refused-consent-gone",
            Self::MayNotConsent => "refused-may-not-consent",
            Self::JudgementMissing => "refused-judgement-missing",
            Self::NeedsPaper => "refused-needs-paper",
            Self::NotAssessed => "refused-not-assessed",
            Self::RightNotMet => "refused-right-not-met",
            Self::NotInformed => "refused-not-informed",
            Self::NotOffered => "refused-not-offered",
            Self::AnswerIsNot => "refused-answer-is-not",
            Self::WardStaffCannotCoordinate => "refused-ward-staff",
            Self::NoTemporaryCoordinators => "refused-no-temporary",
            Self::WrongWorkplace(_) => "refused-wrong-workplace",
            Self::OnlyHospitalKinds => "refused-only-hospital-kinds",
            Self::NotAChild => "refused-not-a-child",
            Self::WishNeedsReason => "refused-wish-needs-reason",
            Self::AlreadyCoordinator => "refused-already-coordinator",
            Self::AppointmentGone => "refused-appointment-gone",
            Self::NotYourAppointment => "refused-not-your-appointment",
            Self::NoPlan => "refused-no-plan",
            Self::PlanExists => "refused-plan-exists",
            Self::PlanPaused => "refused-plan-paused",
            Self::PlanNotPaused => "refused-plan-not-paused",
            Self::PlanNotInForce => "refused-plan-not-in-force",
            Self::NotEvaluated => "refused-not-evaluated",
            Self::NoTerm => "refused-no-term",
            Self::ImpossibleTerm => "refused-impossible-term",
            Self::RevisionInThePast => "refused-revision-in-the-past",
            Self::PlanChanged => "refused-plan-changed",
            Self::EntryGone(_) => "refused-entry-gone",
            Self::EntryChanged(_) => "refused-entry-changed",
            Self::GoalLoop => "refused-goal-loop",
            Self::PointsNowhere => "refused-points-nowhere",
            Self::NotYourMeasure => "refused-not-your-measure",
            Self::NothingToAnswer => "refused-nothing-to-answer",
            Self::LetterAlwaysApplies(_) => "refused-letter-always-applies",
            Self::ParticipantGone => "refused-participant-gone",
            Self::SameAsAsked => "refused-same-as-asked",
            Self::TooMany => "refused-too-many",
            Self::CaseClosed => "refused-case-closed",
            Self::CaseOpen => "refused-case-open",
            Self::CompetenceNotAssessed => "refused-competence-not-assessed",
            Self::ChildNotHeard => "refused-child-not-heard",
            Self::ChildsViewNeedsReason => "refused-childs-view-needs-reason",
            Self::NotOldEnough => "refused-not-old-enough",
            Self::SourceMissing => "refused-source-missing",
            Self::NeedsLastDay => "refused-needs-last-day",
            Self::EmptyMandate => "refused-empty-mandate",
            Self::AddressProtected => "refused-address-protected",
            Self::OwnConsent => "refused-own-consent",
            Self::NotAlone => "refused-not-alone",
            Self::NotAuthorised => "refused-not-authorised",
            Self::AlreadyAnswered => "refused-already-answered",
            Self::StillOpen => "refused-still-open",
            Self::Held => "refused-held",
            Self::NothingTurned => "refused-nothing-turned",
            Self::NotCalled => "refused-not-called",
            Self::MeetingMovedOn => "refused-meeting-moved-on",
            Self::MeetingInThePast => "refused-meeting-in-the-past",
            Self::CorrectionWaits => "refused-correction-waits",
            Self::ComplaintNotSoFar => "refused-complaint-not-so-far",
            Self::RevisionTooLate => "refused-revision-too-late",
            Self::DeputyNeedsTime => "refused-deputy-needs-time",
            Self::DeputyRefused => "refused-deputy-refused",
            Self::ReplyInThePast => "refused-reply-in-the-past",
            Self::ImpossibleTime => "refused-impossible-time",
        }
    }

    /// Every key, for the locale files' completeness.
    pub const KEYS: &'static [&'static str] = &[
        "refused-no-part",
        "refused-not-yours",
        "refused-no-plan-consent",
        "refused-no-coordination-consent",
        "refused-no-share-consent",
        "refused-consent-stands",
        "refused-consent-gone",
        "refused-may-not-consent",
        "refused-judgement-missing",
        "refused-needs-paper",
        "refused-not-assessed",
        "refused-right-not-met",
        "refused-not-informed",
        "refused-not-offered",
        "refused-answer-is-not",
        "refused-ward-staff",
        "refused-no-temporary",
        "refused-wrong-workplace",
        "refused-only-hospital-kinds",
        "refused-not-a-child",
        "refused-wish-needs-reason",
        "refused-already-coordinator",
        "refused-appointment-gone",
        "refused-not-your-appointment",
        "refused-no-plan",
        "refused-plan-exists",
        "refused-plan-paused",
        "refused-plan-not-paused",
        "refused-plan-not-in-force",
        "refused-not-evaluated",
        "refused-no-term",
        "refused-impossible-term",
        "refused-revision-in-the-past",
        "refused-plan-changed",
        "refused-entry-gone",
        "refused-entry-changed",
        "refused-goal-loop",
        "refused-points-nowhere",
        "refused-not-your-measure",
        "refused-nothing-to-answer",
        "refused-letter-always-applies",
        "refused-participant-gone",
        "refused-same-as-asked",
        "refused-too-many",
        "refused-case-closed",
        "refused-case-open",
        "refused-competence-not-assessed",
        "refused-child-not-heard",
        "refused-childs-view-needs-reason",
        "refused-not-old-enough",
        "refused-source-missing",
        "refused-needs-last-day",
        "refused-empty-mandate",
        "refused-address-protected",
        "refused-own-consent",
        "refused-not-alone",
        "refused-not-authorised",
        "refused-already-answered",
        "refused-still-open",
        "refused-held",
        "refused-nothing-turned",
        "refused-not-called",
        "refused-meeting-moved-on",
        "refused-meeting-in-the-past",
        "refused-correction-waits",
        "refused-complaint-not-so-far",
        "refused-revision-too-late",
        "refused-deputy-needs-time",
        "refused-deputy-refused",
        "refused-reply-in-the-past",
        "refused-impossible-time",
    ];

    /// The provision that stands in the way, if it is the law and not the state of things.
    #[must_use]
    pub const fn provision(&self) -> Option<Provision> {
        match self {
            Self::NoPlanConsent => Some(Provision::PlanConsent),
            Self::NoCoordinationConsent | Self::AnswerIsNot => Some(Provision::RightToCoordinator),
            Self::NoShareConsent => Some(Provision::Confidentiality),
            Self::MayNotConsent | Self::JudgementMissing => Some(Provision::WhoConsents),
            Self::RightNotMet | Self::NotAssessed | Self::PlanExists => Some(Provision::RightToPlan),
            Self::NotAChild => Some(Provision::RightToChildCoordinator),
            Self::NoTerm | Self::ImpossibleTerm | Self::LetterAlwaysApplies(_) => {
                Some(Provision::PlanContent)
            }
            Self::CompetenceNotAssessed => Some(Provision::Competence),
            Self::ChildNotHeard => Some(Provision::ChildIsHeard),
            Self::ChildsViewNeedsReason => Some(Provision::ChildsViewWeighs),
            Self::NotOldEnough => Some(Provision::KeptFromParents),
            Self::EmptyMandate => Some(Provision::GuardiansMandate),
            Self::AddressProtected => Some(Provision::ProtectedAddress),
            Self::OwnConsent => Some(Provision::WhoConsents),
            Self::NotAuthorised => Some(Provision::Emergency),
            Self::StillOpen => Some(Provision::Erasure),
            Self::Held => Some(Provision::Erasure),
            Self::ComplaintNotSoFar => Some(Provision::RightToComplain),
            Self::ReplyInThePast => Some(Provision::ReplyInTime),
            _ => None,
        }
    }
}
