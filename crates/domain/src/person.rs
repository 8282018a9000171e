//! People as the case knows them.

use crate::ids::{OrgId, PersonId, UnitId};
use crate::number::NationalId;
use crate::text::Line;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The languages Dinplan speaks. A person chooses one for the program and one for the plan.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Bokmål.
    #[default]
    Nb,
    /// Nynorsk.
    Nn,
    /// Northern Sami (draft until a translator has read it).
    Se,
    /// English.
    En,
}

impl Lang {
    /// All, in the order they are offered.
    pub const ALL: [Self; 4] = [Self::Nb, Self::Nn, Self::Se, Self::En];

    /// The language tag, as in `lang="nb"`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::Se => "se",
            Self::En => "en",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }
}

/// The person whose case it is. The plan is theirs.
#[doc(alias = "tjenestemottaker")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Subject {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// Stored, never read out of the identity number.
    pub born: Date,
    /// The identity number, where one is known.
    pub number: Option<NationalId>,
    /// Where to call.
    pub phone: Option<Line>,
}

/// An employee with workplace, as the directory gave it when it was written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Staff {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// Profession or position in words.
    pub title: Line,
    /// Workplace.
    pub org: OrgId,
    /// Workplace in words.
    pub org_name: Line,
    /// Unit within the workplace.
    pub unit: Option<UnitId>,
    /// Unit in words.
    pub unit_name: Option<Line>,
    /// Where to call at work.
    pub phone: Option<Line>,
}

/// Who did something, written so that the line can be read alone years later.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct By {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// As what they acted.
    pub capacity: crate::actor::Capacity,
    /// For which workplace; none when private.
    pub org_name: Option<Line>,
}

/// Who and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Stamp {
    /// Who.
    pub by: By,
    /// When.
    pub at: Timestamp,
}
