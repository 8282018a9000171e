//! Time spent on coordination, written down by the coordinator: nobody else counts it, and nobody
//! can see a load that is not counted.

use crate::choices::choices;
use crate::ids::EntryId;
use crate::person::Stamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// On what.
    Work {
        /// Talking with the person and those close.
        Conversation = "conversation" => "work-conversation",
        /// Meetings, with what is made ready for them.
        Meeting = "meeting" => "work-meeting",
        /// Calls, letters and messages with services.
        Contact = "contact" => "work-contact",
        /// Writing in the plan.
        Writing = "writing" => "work-writing",
        /// Travel.
        Travel = "travel" => "work-travel",
    }
}

/// The longest that is written down at once: a working day and a half.
pub const MOST_MINUTES: u16 = 720;

/// Time spent.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Spent {
    /// Which.
    pub id: EntryId,
    /// The day.
    pub day: Date,
    /// How many minutes.
    pub minutes: u16,
    /// On what.
    pub work: Work,
    /// Who wrote it down and when.
    pub stamp: Stamp,
}
