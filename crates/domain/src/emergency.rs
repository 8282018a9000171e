//! Emergency access: opened by an authorised professional with a reason, for hours, to what an
//! emergency needs; reviewed afterwards and told to the person.

use crate::ids::EntryId;
use crate::person::{Staff, Stamp};
use crate::text::{Line, Prose};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// One opening.
#[doc(alias = "nødinnsyn")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Emergency {
    /// Which.
    pub id: EntryId,
    /// Who opened it, with workplace.
    pub who: Staff,
    /// Why it could not wait for a consent.
    pub reason: Prose,
    /// From when.
    pub opened: Stamp,
    /// Until when.
    pub until: Timestamp,
    /// What the review found; none while it waits.
    pub review: Option<Review>,
}

/// What whoever follows up the access found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Review {
    /// There was ground for it.
    pub justified: bool,
    /// In words to the person.
    pub words: Line,
    /// Who and when.
    pub stamp: Stamp,
}

impl Emergency {
    /// Still open.
    #[must_use]
    pub fn open_at(&self, now: Timestamp) -> bool {
        now < self.until && self.review.as_ref().is_none_or(|r| r.justified)
    }
}
