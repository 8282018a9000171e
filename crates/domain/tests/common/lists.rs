//! A number for each section, capacity, deed and provision. Exhaustive: a new variant does not compile
//! until it has one, and the test that uses this fails until the list names it too.

use dinplan_domain::actor::Capacity;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;

pub(crate) const fn section_number(section: Section) -> usize {
    match section {
        Section::Matters => 0,
        Section::Situation => 1,
        Section::Background => 2,
        Section::Goals => 3,
        Section::Measures => 4,
        Section::Participants => 5,
        Section::Coordinator => 6,
        Section::Contributions => 7,
        Section::Cooperation => 8,
        Section::Family => 9,
        Section::OtherPlans => 10,
        Section::Contacts => 11,
        Section::Admission => 12,
        Section::Illness => 13,
        Section::Period => 14,
        Section::Evaluation => 15,
        Section::Consents => 16,
        Section::Process => 17,
        Section::Representatives => 18,
        Section::Log => 19,
        Section::Notes => 20,
        Section::Requests => 21,
        Section::Emergencies => 22,
        Section::Meetings => 23,
        Section::Talk => 24,
        Section::Complaints => 25,
        Section::Verdicts => 26,
    }
}
pub(crate) const SECTIONS: usize = 27;

pub(crate) const fn capacity_number(capacity: Capacity) -> usize {
    match capacity {
        Capacity::Person => 0,
        Capacity::Parent => 1,
        Capacity::Guardian => 2,
        Capacity::Relative => 3,
        Capacity::Coordinator => 4,
        Capacity::Provider => 5,
        Capacity::CoordinatingUnit => 6,
        Capacity::UnitLeader => 7,
        Capacity::Ward => 8,
        Capacity::Reporter => 9,
        Capacity::SystemJob => 10,
        Capacity::CareAuthority => 11,
        Capacity::Attorney => 12,
        Capacity::NextOfKin => 13,
        Capacity::Companion => 14,
        Capacity::Emergency => 15,
        Capacity::Reviewer => 16,
    }
}
pub(crate) const CAPACITIES: usize = 17;

pub(crate) const fn plain_number(deed: Deed) -> Option<usize> {
    Some(match deed {
        Deed::See(_) | Deed::Write(_) => return None,
        Deed::Report => 0,
        Deed::Assess => 1,
        Deed::Inform => 2,
        Deed::Offer => 3,
        Deed::Answer => 4,
        Deed::Consent => 5,
        Deed::Withdraw => 6,
        Deed::Represent => 7,
        Deed::Wish => 8,
        Deed::Appoint => 9,
        Deed::Relieve => 10,
        Deed::BeginPlan => 11,
        Deed::ShapePlan => 12,
        Deed::Promise => 13,
        Deed::AnswerGoal => 14,
        Deed::Mark => 15,
        Deed::SetTerm => 16,
        Deed::Approve => 17,
        Deed::Evaluate => 18,
        Deed::Pause => 19,
        Deed::End => 20,
        Deed::Reopen => 21,
        Deed::AssessCompetence => 22,
        Deed::Doubt => 23,
        Deed::Settle => 24,
        Deed::KeepFromParents => 25,
        Deed::Review => 26,
        Deed::Protect => 27,
        Deed::Ask => 28,
        Deed::Reply => 29,
        Deed::Hold => 30,
        Deed::Turn => 31,
        Deed::Attend => 32,
        Deed::Deputise => 33,
        Deed::Reconsider => 34,
        Deed::CountTime => 35,
    })
}
pub(crate) const PLAIN_DEEDS: usize = 36;

pub(crate) const fn provision_number(provision: Provision) -> usize {
    match provision {
        Provision::RightToPlan => 0,
        Provision::RightToCoordinator => 1,
        Provision::RightToChildCoordinator => 2,
        Provision::DutyToPlan => 3,
        Provision::DutyToCoordinate => 4,
        Provision::ChildCoordinator => 5,
        Provision::CoordinatingUnit => 6,
        Provision::HospitalCoordinator => 7,
        Provision::PlanConsent => 8,
        Provision::WhoConsents => 9,
        Provision::PlanContent => 10,
        Provision::Confidentiality => 11,
        Provision::ReplyInTime => 12,
        Provision::ChildIsHeard => 13,
        Provision::ChildsViewWeighs => 14,
        Provision::KeptFromParents => 15,
        Provision::Competence => 16,
        Provision::OfAge => 17,
        Provision::GuardiansMandate => 18,
        Provision::AccessLog => 19,
        Provision::Emergency => 20,
        Provision::Correction => 21,
        Provision::Erasure => 22,
        Provision::ProtectedAddress => 23,
        Provision::RightToComplain => 24,
        Provision::ComplaintDeadline => 25,
        Provision::OtherComplaintDeadline => 26,
    }
}
pub(crate) const PROVISIONS: usize = 27;
