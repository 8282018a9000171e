//! Organisations, their units, and the rules of procedure that are theirs and not the law's.

use crate::ids::{OrgId, UnitId};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// What kind of organisation.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrgKind {
    /// Municipality (or city district): has the coordinating unit.
    #[doc(alias = "kommune")]
    Municipality,
    /// Hospital trust.
    #[doc(alias = "helseforetak")]
    Hospital,
    /// GP office.
    #[doc(alias = "fastlegekontor")]
    GpOffice,
    /// School.
    School,
    /// Labour and welfare office.
    #[doc(alias = "NAV-kontor")]
    NavOffice,
}

/// What kind of unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// The coordinating unit, helse- og omsorgstjenesteloven § 7-3.
    #[doc(alias = "koordinerende enhet")]
    Coordinating,
    /// A hospital ward or palliative unit.
    #[doc(alias = "sengepost")]
    Ward,
    /// Any other service.
    Service,
}

/// One unit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Unit {
    /// Which.
    pub id: UnitId,
    /// Its kind.
    pub kind: UnitKind,
    /// Its name.
    pub name: Line,
    /// Where to call.
    pub phone: Option<Line>,
}

/// One organisation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Organisation {
    /// Which.
    pub id: OrgId,
    /// Its kind.
    pub kind: OrgKind,
    /// Its name.
    pub name: Line,
    /// Where to call.
    pub phone: Option<Line>,
    /// Its units.
    pub units: Vec<Unit>,
    /// Its own rules.
    pub procedure: Procedure,
}

impl Organisation {
    /// The coordinating unit, if it has one.
    #[must_use]
    pub fn coordinating_unit(&self) -> Option<&Unit> {
        self.units.iter().find(|u| u.kind == UnitKind::Coordinating)
    }

    /// The unit with this id.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|u| u.id == id)
    }
}

/// Rules of procedure: they differ between organisations and bind only there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Procedure {
    /// Ward staff cannot be coordinator of an individual plan (a ward's own rule).
    pub ward_staff_cannot_coordinate: bool,
    /// The hospital may name a temporary coordinator until the municipality has appointed one.
    pub temporary_hospital_coordinator: bool,
    /// Longest time between two revisions, in months.
    pub months_between_revisions: u8,
}

impl Default for Procedure {
    fn default() -> Self {
        Self {
            ward_staff_cannot_coordinate: false,
            temporary_hospital_coordinator: true,
            months_between_revisions: 12,
        }
    }
}
