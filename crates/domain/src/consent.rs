//! Consents: first-class things, given by someone for something, until taken back.

use crate::assessment::Voice;
use crate::choices::choices;
use crate::ids::{ConsentId, OrgId, PersonId, UnitId};
use crate::person::Stamp;
use crate::sections::Section;
use crate::text::{Line, Prose};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// How a consent was given.
    Form {
        /// In the program.
        Electronic = "electronic" => "consent-form-electronic",
        /// Signed on paper.
        Paper = "paper" => "consent-form-paper",
        /// Spoken, and written down by staff.
        Spoken = "spoken" => "consent-form-spoken",
    }
}

/// Who receives what is shared.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Recipient {
    /// A service: whoever works there, so that a change of staff changes nothing.
    Service {
        /// The organisation.
        org: OrgId,
        /// The unit within it; none means the whole organisation.
        unit: Option<UnitId>,
        /// In words.
        name: Line,
    },
    /// One named person.
    Person {
        /// Who.
        person: PersonId,
        /// In words.
        name: Line,
    },
}

impl Recipient {
    /// In words.
    #[must_use]
    pub const fn name(&self) -> &Line {
        match self {
            Self::Service { name, .. } | Self::Person { name, .. } => name,
        }
    }

    /// Whether both mean the same, whatever they are called.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Service { org, unit, .. }, Self::Service { org: o, unit: u, .. }) => (org, unit) == (o, u),
            (Self::Person { person, .. }, Self::Person { person: p, .. }) => person == p,
            _ => false,
        }
    }

    /// Whether this human, at this workplace if any, is meant.
    #[must_use]
    pub fn is(&self, person: PersonId, at: Option<(OrgId, Option<UnitId>)>) -> bool {
        match self {
            Self::Person { person: named, .. } => *named == person,
            Self::Service { org, unit, .. } => {
                at.is_some_and(|(o, u)| o == *org && (unit.is_none() || *unit == u))
            }
        }
    }
}

/// What is shared with whom, and what for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sharing {
    /// With whom.
    pub with: Recipient,
    /// Which parts of the plan.
    pub sections: BTreeSet<Section>,
    /// Matters that are not to be shared or spoken of.
    pub excluded: Option<Prose>,
    /// Why it is shared.
    pub purpose: Line,
}

/// What is consented to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Scope {
    /// That a plan is made.
    MakePlan,
    /// That a coordinator is appointed and coordinates.
    Coordinate,
    /// That parts of the plan are shared.
    Share(Sharing),
    /// That information is passed to the municipality or the hospital.
    PassOn {
        /// To which organisation.
        to: OrgId,
        /// In words.
        name: Line,
    },
}

/// One consent.
#[doc(alias = "samtykke")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consent {
    /// Which.
    pub id: ConsentId,
    /// To what.
    pub scope: Scope,
    /// Who gave it, on what basis.
    pub voice: Voice,
    /// How.
    pub form: Form,
    /// Last day; none means until withdrawn.
    pub until: Option<Date>,
    /// Who wrote it down and when.
    pub given: Stamp,
    /// Withdrawn wholly.
    pub withdrawn: Option<Stamp>,
}

impl Consent {
    /// Whether it stands on this day (last day included).
    #[must_use]
    pub fn stands_on(&self, day: Date) -> bool {
        self.withdrawn.is_none() && self.until.is_none_or(|until| day <= until)
    }

    /// What it shares, if it is about sharing.
    #[must_use]
    pub const fn sharing(&self) -> Option<&Sharing> {
        match &self.scope {
            Scope::Share(sharing) => Some(sharing),
            _ => None,
        }
    }
}
