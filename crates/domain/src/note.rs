//! Private notes: only the person sees them, until the person shares one.

use crate::ids::EntryId;
use crate::person::Stamp;
use crate::text::Prose;
use serde::{Deserialize, Serialize};

/// One note.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Note {
    /// Which.
    pub id: EntryId,
    /// What it says.
    pub text: Prose,
    /// Counts the changes; the first is 1. A writer says which one was seen.
    pub version: u32,
    /// Last written.
    pub written: Stamp,
    /// The entry of the plan that it became, once shared.
    pub shared: Option<EntryId>,
    /// Put away.
    pub ended: Option<Stamp>,
}

impl Note {
    /// Neither shared nor put away.
    #[must_use]
    pub const fn is_private(&self) -> bool {
        self.shared.is_none() && self.ended.is_none()
    }
}
