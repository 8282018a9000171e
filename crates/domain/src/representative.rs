//! Those close to the person, and those who act for the person: parents, guardians, proxies,
//! relatives, and helpers whom the person brings along for a time.

use crate::choices::choices;
use crate::ids::PersonId;
use crate::mandate::Mandate;
use crate::person::Stamp;
use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// On what ground someone stands beside the person.
    Kind {
        /// Parental responsibility.
        #[doc(alias = "foreldreansvar")]
        Parent = "parent" => "representative-parent",
        /// Guardian or future proxy whose mandate covers personal matters.
        #[doc(alias = "verge")]
        Guardian = "guardian" => "representative-guardian",
        /// Someone the person gave a power of attorney.
        #[doc(alias = "fullmakt")]
        Attorney = "attorney" => "representative-attorney",
        /// Next of kin of someone who lacks competence to consent.
        #[doc(alias = "nærmeste pårørende")]
        NextOfKin = "next-of-kin" => "representative-next-of-kin",
        /// Relative or other close person, named by the person.
        #[doc(alias = "pårørende")]
        Relative = "relative" => "representative-relative",
        /// Helper, for a time.
        Helper = "helper" => "representative-helper",
        /// Someone with own experience, for a time.
        #[doc(alias = "likemann")]
        Peer = "peer" => "representative-peer",
        /// Interpreter, for a time.
        Interpreter = "interpreter" => "representative-interpreter",
    }
}

impl Kind {
    /// Known from a register or a document and not by the person's choice: written down by staff, with the source.
    #[must_use]
    pub const fn rests_on_document(self) -> bool {
        matches!(self, Self::Parent | Self::Guardian | Self::NextOfKin)
    }

    /// Acts within a mandate that says how far it reaches.
    #[must_use]
    pub const fn has_mandate(self) -> bool {
        matches!(self, Self::Guardian | Self::Attorney)
    }

    /// Comes along for a time that the person chooses; the last day is always set.
    #[must_use]
    pub const fn for_a_time(self) -> bool {
        matches!(self, Self::Helper | Self::Peer | Self::Interpreter)
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
    /// In words: mother, husband, neighbour.
    pub relation: Line,
    /// Where to call.
    pub phone: Option<Line>,
    /// From when; none means from when it was written down.
    #[serde(default)]
    pub from: Option<Date>,
    /// Until when; none means until changed.
    pub until: Option<Date>,
    /// How far a guardian's or attorney's mandate reaches. Written before mandates had a reach: all.
    #[serde(default = "Mandate::whole")]
    pub mandate: Mandate,
    /// The register or document it is known from.
    #[serde(default)]
    pub source: Option<Line>,
    /// A parent who does not live with the child; contact details stay with whom they belong to.
    #[serde(default)]
    pub apart: bool,
    /// Ended before that.
    pub ended: Option<Stamp>,
    /// Who wrote it down.
    pub recorded: Stamp,
}

impl Representative {
    /// Whether it stands on this day (first and last day included).
    #[must_use]
    pub fn stands_on(&self, day: Date) -> bool {
        self.ended.is_none()
            && self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
    }
}
