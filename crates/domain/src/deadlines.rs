//! Within what time things are answered, and who hears of it when they are not.
//!
//! Few of these stand in law; the rest are a municipality's own procedure. A date is set when
//! something is asked, by the deadlines of that day, and then stands.

use serde::{Deserialize, Serialize};

/// A municipality's deadlines. Days are whole days in Norway.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Deadlines {
    /// Days an owner has to answer for a measure, where the one who asks names no date.
    pub promise_days: u16,
    /// Days after that date until the coordinator hears of the silence.
    pub promise_to_coordinator_days: u16,
    /// Days after that date until the coordinating unit hears of it.
    pub promise_to_unit_days: u16,
    /// Days until a part of the plan that nobody has confirmed is stale.
    pub confirm_days: u16,
    /// Weeks without contact after which someone should call.
    pub contact_weeks: u8,
    /// Days one has to answer a question, a suggestion, or what was handed over.
    pub question_days: u16,
    /// Days before the revision that it is called.
    pub revision_days: u16,
    /// Days from a report until an interim reply is owed: a month, forvaltningsloven § 11 a.
    #[doc(alias = "fvl § 11 a")]
    pub reply_days: u16,
    /// Weeks within which one can complain: four, pasient- og brukerrettighetsloven § 7-5.
    #[doc(alias = "pbrl § 7-5")]
    pub complaint_weeks: u8,
    /// Weeks within which one can complain of other decisions: three, forvaltningsloven § 29.
    #[doc(alias = "fvl § 29")]
    pub other_complaint_weeks: u8,
    /// Days the service has to reconsider a complaint and send it on.
    pub reconsider_days: u16,
    /// Days before a meeting that those called are reminded.
    pub meeting_days: u16,
    /// Days before that time is up that the unit is reminded.
    pub reconsider_near_days: u16,
    /// Days after it until the unit's leader hears of it.
    pub reconsider_to_leader_days: u16,
    /// Days after a revision was due until the unit hears of it.
    pub revision_to_unit_days: u16,
    /// Longest time between two revisions, in months: the municipality's procedure.
    pub revision_months: u8,
    /// Months between two askings of how the cooperation is.
    pub verdict_months: u8,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            promise_days: 7,
            promise_to_coordinator_days: 3,
            promise_to_unit_days: 10,
            confirm_days: 120,
            contact_weeks: 8,
            question_days: 5,
            revision_days: 30,
            reply_days: 30,
            complaint_weeks: 4,
            other_complaint_weeks: 3,
            reconsider_days: 21,
            meeting_days: 2,
            reconsider_near_days: 5,
            reconsider_to_leader_days: 7,
            revision_to_unit_days: 14,
            revision_months: 12,
            verdict_months: 6,
        }
    }
}
