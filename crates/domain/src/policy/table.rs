//! The table itself: one column of the golden table per function.

use super::{Deed, Rule};
use crate::actor::Capacity;
use crate::sections::Section;

/// The table.
#[must_use]
pub const fn rule(capacity: Capacity, deed: Deed) -> Rule {
    match capacity {
        Capacity::Person => for_the_person(deed),
        Capacity::Parent | Capacity::CareAuthority => for_who_decides_for_a_child(deed),
        Capacity::Guardian | Capacity::Attorney | Capacity::NextOfKin => within_the_mandate(deed),
        Capacity::Relative => for_relatives(deed),
        Capacity::Companion => for_companions(deed),
        Capacity::Coordinator => for_coordinators(deed),
        Capacity::Provider => for_providers(deed),
        Capacity::CoordinatingUnit | Capacity::UnitLeader => {
            for_the_unit(deed, matches!(capacity, Capacity::UnitLeader))
        }
        Capacity::Ward => for_the_ward(deed),
        Capacity::Emergency => in_an_emergency(deed),
        Capacity::Reviewer => match deed {
            Deed::See(Section::Emergencies) | Deed::Review => Rule::Always,
            _ => Rule::Never,
        },
        Capacity::Reporter => match deed {
            Deed::Report => Rule::Always,
            _ => Rule::Never,
        },
        Capacity::SystemJob => match deed {
            Deed::Turn => Rule::Always,
            _ => Rule::Never, // no job needs what a person has told
        },
    }
}

/// The plan belongs to the person: everything but what others must decide.
const fn for_the_person(deed: Deed) -> Rule {
    match deed {
        Deed::Assess | Deed::Inform | Deed::Offer | Deed::Appoint | Deed::AnswerGoal => Rule::Never,
        Deed::AssessCompetence | Deed::Settle | Deed::Review | Deed::Reply | Deed::Hold | Deed::Turn => {
            Rule::Never
        }
        Deed::Deputise | Deed::Reconsider | Deed::CountTime => Rule::Never,
        Deed::Write(
            Section::Coordinator | Section::Process | Section::Log | Section::Requests | Section::Emergencies,
        ) => Rule::Never,
        _ => Rule::Always,
    }
}

/// As the person, but for what is the child's alone.
const fn for_who_decides_for_a_child(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Notes) | Deed::Write(Section::Notes) | Deed::KeepFromParents => Rule::Never,
        _ => for_the_person(deed),
    }
}

/// Never more than the represented person has, and no further than the mandate.
const fn within_the_mandate(deed: Deed) -> Rule {
    match deed {
        Deed::Report => Rule::Always,
        Deed::Represent | Deed::Doubt => Rule::Never,
        _ => match for_who_decides_for_a_child(deed) {
            Rule::Always => Rule::WithinMandate,
            other => other,
        },
    }
}

const fn for_relatives(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator) | Deed::Report => Rule::Always,
        // Who is called to a meeting or asked in a thread sees that one: the view keeps the others away.
        Deed::See(Section::Meetings | Section::Talk) | Deed::Attend | Deed::Write(Section::Talk) => {
            Rule::Always
        }
        Deed::See(
            Section::Process
            | Section::Consents
            | Section::Log
            | Section::Representatives
            | Section::Notes
            | Section::Requests
            | Section::Emergencies
            | Section::Complaints
            | Section::Verdicts,
        ) => Rule::Never,
        Deed::See(_) => Rule::IfShared,
        Deed::Write(Section::Family | Section::Contributions | Section::Contacts | Section::Matters) => {
            Rule::IfShared
        }
        Deed::Promise => Rule::IfShared,
        _ => Rule::Never,
    }
}

/// A helper, peer or interpreter follows along, and writes nothing but their own contribution.
const fn for_companions(deed: Deed) -> Rule {
    match deed {
        Deed::Write(Section::Contributions) => Rule::IfShared,
        Deed::Write(Section::Talk) => Rule::Always,
        Deed::Write(_) => Rule::Never,
        _ => for_relatives(deed),
    }
}

const fn for_coordinators(deed: Deed) -> Rule {
    match deed {
        Deed::Report => Rule::Always,
        // A complaint may be about the coordinator: it is between the person and the service.
        Deed::See(Section::Log | Section::Notes | Section::Complaints) => Rule::Never,
        Deed::Write(
            Section::Coordinator
            | Section::Process
            | Section::Log
            | Section::Consents
            | Section::Notes
            | Section::Requests
            | Section::Emergencies
            | Section::Complaints
            | Section::Verdicts,
        ) => Rule::Never,
        Deed::Assess | Deed::Offer | Deed::Appoint | Deed::Reopen => Rule::Never,
        Deed::Settle | Deed::KeepFromParents | Deed::Review | Deed::Ask | Deed::Hold | Deed::Turn => {
            Rule::Never
        }
        Deed::Reconsider => Rule::Never,
        Deed::See(Section::Coordinator) | Deed::Relieve => Rule::Always,
        _ => Rule::WhileCoordinating,
    }
}

const fn for_providers(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator) | Deed::Report => Rule::Always,
        // A professional who takes part may judge competence, and must say when a consent is doubtful.
        Deed::AssessCompetence | Deed::Doubt => Rule::Always,
        // Who is called to a meeting or asked in a thread sees that one: the view keeps the others away.
        Deed::See(Section::Meetings | Section::Talk) | Deed::Attend | Deed::Write(Section::Talk) => {
            Rule::Always
        }
        Deed::See(
            Section::Process
            | Section::Consents
            | Section::Log
            | Section::Representatives
            | Section::Notes
            | Section::Requests
            | Section::Emergencies
            | Section::Complaints
            | Section::Verdicts,
        ) => Rule::Never,
        Deed::See(_) => Rule::IfShared,
        Deed::Write(Section::Measures | Section::Contributions | Section::OtherPlans | Section::Contacts) => {
            Rule::IfShared
        }
        Deed::Promise => Rule::IfShared,
        _ => Rule::Never,
    }
}

/// The unit leads the way to plan and coordinator; what the plan says is not its business unless shared.
const fn for_the_unit(deed: Deed, leads: bool) -> Rule {
    match deed {
        Deed::See(
            Section::Process
            | Section::Coordinator
            | Section::Consents
            | Section::Representatives
            | Section::Period
            | Section::Participants
            | Section::Requests
            | Section::Emergencies
            | Section::Complaints,
        ) => Rule::Always,
        Deed::See(Section::Meetings) | Deed::Attend => Rule::Always,
        // A complaint on paper is written in; of verdicts the unit sees sums, never one.
        Deed::Write(Section::Complaints) | Deed::Reconsider | Deed::Deputise => Rule::Always,
        Deed::See(Section::Log | Section::Notes | Section::Talk | Section::Verdicts) => Rule::Never,
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
        | Deed::Reopen
        | Deed::AssessCompetence
        | Deed::Doubt
        | Deed::Settle
        | Deed::Protect
        | Deed::Reply => Rule::Always,
        Deed::Review | Deed::Hold if leads => Rule::Always,
        _ => Rule::Never,
    }
}

const fn for_the_ward(deed: Deed) -> Rule {
    match deed {
        Deed::See(Section::Coordinator | Section::Process) => Rule::Always,
        Deed::See(Section::Meetings | Section::Talk)
        | Deed::Write(Section::Meetings | Section::Talk)
        | Deed::Attend => Rule::Always, // the discharge meeting is the ward's to call
        Deed::See(
            Section::Consents
            | Section::Log
            | Section::Representatives
            | Section::Notes
            | Section::Requests
            | Section::Emergencies
            | Section::Complaints
            | Section::Verdicts,
        ) => Rule::Never,
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
        | Deed::Appoint
        | Deed::AssessCompetence
        | Deed::Doubt => Rule::Always,
        _ => Rule::Never,
    }
}

/// To what an emergency needs: helsepersonelloven § 23, number 4.
const fn in_an_emergency(deed: Deed) -> Rule {
    match deed {
        Deed::See(
            Section::Coordinator
            | Section::Contacts
            | Section::Admission
            | Section::Background
            | Section::Matters
            | Section::Illness,
        ) => Rule::Always,
        _ => Rule::Never,
    }
}
