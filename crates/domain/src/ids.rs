//! Identifiers: one type per kind of thing, so that a case can never be taken for a person.
//!
//! `domain` draws no ids; whoever sends a command brings them.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an id drawn elsewhere.
            #[must_use]
            pub const fn from_uuid(id: Uuid) -> Self {
                Self(id)
            }

            /// The id itself, for storage and links.
            #[must_use]
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0.simple())
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                Uuid::parse_str(text).map(Self)
            }
        }
    };
}

id_type! {
    /// A person's case (`sak`): everything about one person's right to a plan and a coordinator.
    CaseId
}
id_type! {
    /// A human being known to this installation, whether client, relative or employee.
    PersonId
}
id_type! {
    /// An organisation: municipality, hospital trust, school, GP or NAV office.
    OrgId
}
id_type! {
    /// A unit within an organisation: a ward, the coordinating unit, a service.
    UnitId
}
id_type! {
    /// One entry in the plan: a goal, a measure, a contact.
    EntryId
}
id_type! {
    /// One consent.
    ConsentId
}
id_type! {
    /// One appointment as coordinator.
    AppointmentId
}
id_type! {
    /// One proposed change of an organisation's directory, which another has to approve.
    ProposalId
}
id_type! {
    /// One sent command. The same command sent twice (a double click) is done once.
    CommandId
}

/// How many events a case has. Each event takes the next number; the first is 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Revision(pub u32);

impl Revision {
    /// The revision after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
