//! Care of a child, taken over by child welfare: it consents in the parents' place.

use crate::actor::Post;
use crate::ids::{OrgId, UnitId};
use crate::person::Stamp;
use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Care taken over: barnevernsloven, and pbrl § 4-4 for who then consents.
#[doc(alias = "omsorgsovertakelse")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Care {
    /// The child welfare service's organisation.
    pub org: OrgId,
    /// Its unit.
    pub unit: Option<UnitId>,
    /// In words.
    pub name: Line,
    /// The decision it rests on.
    pub source: Line,
    /// From when.
    pub since: Date,
    /// Who wrote it down.
    pub recorded: Stamp,
    /// Given back.
    pub ended: Option<Stamp>,
}

impl Care {
    /// Whether it stands on this day.
    #[must_use]
    pub fn stands_on(&self, day: Date) -> bool {
        self.ended.is_none() && self.since <= day
    }

    /// Whether someone at this workplace acts for it.
    #[must_use]
    pub fn is_at(&self, post: &Post) -> bool {
        post.org == self.org && (self.unit.is_none() || self.unit == post.unit)
    }
}
