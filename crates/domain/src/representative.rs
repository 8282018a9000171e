//! Those close to the person: parents, guardians, relatives.

use crate::ids::PersonId;
use crate::person::Stamp;
use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// On what ground someone stands beside the person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Parental responsibility.
    #[doc(alias = "foreldreansvar")]
    Parent,
    /// Guardian or future proxy whose mandate covers personal matters.
    #[doc(alias = "verge")]
    Guardian,
    /// Next of kin or other close person, named by the person.
    #[doc(alias = "pårørende")]
    Relative,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Parent, Self::Guardian, Self::Relative];

    /// The word in forms and links.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Guardian => "guardian",
            Self::Relative => "relative",
        }
    }
}

/// One person who stands beside the person whose case it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Representative {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// Ground.
    pub kind: Kind,
    /// In words: mother, husband, neighbour; for a guardian the mandate.
    pub relation: Line,
    /// Where to call.
    pub phone: Option<Line>,
    /// Until when; none means until changed.
    pub until: Option<Date>,
    /// Ended before that.
    pub ended: Option<Stamp>,
    /// Who wrote it down.
    pub recorded: Stamp,
}

impl Representative {
    /// Whether it stands on this day (last day included).
    #[must_use]
    pub fn stands_on(&self, day: Date) -> bool {
        self.ended.is_none() && self.until.is_none_or(|until| day <= until)
    }
}
