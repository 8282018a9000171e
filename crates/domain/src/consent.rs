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
    /// How it is used there.
    #[serde(default)]
    pub used: Option<Line>,
    /// Employees of the service who do not get to see it.
    #[serde(default)]
    pub except: Vec<Excepted>,
}

/// An employee who is shut out from what the service gets.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Excepted {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: Line,
}

impl Sharing {
    /// Whether it reaches this human, at this workplace if any.
    #[must_use]
    pub fn reaches(&self, person: PersonId, at: Option<(OrgId, Option<UnitId>)>) -> bool {
        self.with.is(person, at) && !self.except.iter().any(|e| e.person == person)
    }
}

/// A doubt whether a consent by another serves the person; it does not stand until the doubt is settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Doubt {
    /// Why.
    pub why: Prose,
    /// Who raised it and when.
    pub raised: Stamp,
    /// What the coordinating unit found.
    pub settled: Option<Settled>,
}

/// A doubt, settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Settled {
    /// The consent stands.
    pub stands: bool,
    /// Why.
    pub why: Line,
    /// Who and when.
    pub stamp: Stamp,
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
    /// The other parent, who has agreed too.
    #[serde(default)]
    pub agreed: Vec<Stamp>,
    /// Doubted by a professional or by the other parent.
    #[serde(default)]
    pub doubt: Option<Doubt>,
}

impl Consent {
    /// Whether it stands on this day (last day included).
    #[must_use]
    pub fn stands_on(&self, day: Date) -> bool {
        self.withdrawn.is_none() && self.until.is_none_or(|until| day <= until) && !self.doubted()
    }

    /// A doubt keeps it from standing.
    #[must_use]
    pub fn doubted(&self) -> bool {
        self.doubt.as_ref().is_some_and(|d| !d.settled.as_ref().is_some_and(|s| s.stands))
    }

    /// Given by others for a child who has become old enough to decide: the young person is asked anew.
    #[must_use]
    pub fn now_ones_own(&self, born: Date, today: Date) -> bool {
        self.voice.basis.for_a_child() && crate::law::consents_alone(born, today)
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
