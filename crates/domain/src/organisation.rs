//! Organisations, their units, and the rules of procedure that are theirs and not the law's.

use crate::administration::Proposal;
use crate::deadlines::Deadlines;
use crate::ids::{CommandId, OrgId, PersonId, ProposalId, UnitId};
use crate::papers::Papers;
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
    /// Closed: nobody works there, and nothing new is shared with it. Its name stays.
    #[serde(default)]
    pub closed: bool,
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
    /// What is kept for those who look after it.
    #[serde(default)]
    pub office: Office,
}

/// What an organisation keeps for those who look after its directory.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Office {
    /// How often name, units or rules have been changed: two who write at once do not lose a word.
    pub version: u32,
    /// Changes that wait for a second pair of eyes, and the last ones that did; oldest first.
    pub proposals: Vec<Proposal>,
    /// Employees who are listed in another organisation's directory, where they also work.
    pub also_staff: Vec<PersonId>,
    /// The last sendings that were done, so that none is done twice; oldest first.
    pub sent: Vec<Sending>,
    /// What the coordinating unit keeps: training, news, the map of services.
    #[serde(default)]
    pub papers: Papers,
}

/// A sending that was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sending {
    /// Which.
    pub id: CommandId,
    /// The proposal it became, if it did.
    pub proposal: Option<ProposalId>,
}

impl Organisation {
    /// The coordinating unit, if it has one.
    #[must_use]
    pub fn coordinating_unit(&self) -> Option<&Unit> {
        self.open_units().find(|u| u.kind == UnitKind::Coordinating)
    }

    /// Its units that are not closed.
    pub fn open_units(&self) -> impl Iterator<Item = &Unit> {
        self.units.iter().filter(|unit| !unit.closed)
    }

    /// The unit with this id.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.iter().find(|u| u.id == id)
    }
}

/// Rules of procedure: they differ between organisations and bind only there.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default)]
pub struct Procedure {
    /// Ward staff cannot be coordinator of an individual plan (a ward's own rule).
    pub ward_staff_cannot_coordinate: bool,
    /// The hospital may name a temporary coordinator until the municipality has appointed one.
    pub temporary_hospital_coordinator: bool,
    /// Longest time between two revisions, in months.
    pub months_between_revisions: u8,
    /// How long an emergency access lasts, in hours.
    pub emergency_access_hours: u8,
    /// Within how many days an emergency access is looked into afterwards.
    pub emergency_review_days: u8,
    /// How many days before a birthday that changes who decides, those it concerns are told.
    pub days_before_birthday_notice: u16,
    /// How many days before a consent runs out, those it concerns are told.
    pub consent_expiry_warning_days: u16,
    /// How long an invitation on paper can be used, in weeks.
    pub invitation_weeks: u8,
    /// How many years a closed case is kept.
    pub retention_years: u8,
    /// Within what time things are answered, and who hears of it when they are not.
    pub deadlines: Deadlines,
}

impl Default for Procedure {
    fn default() -> Self {
        Self {
            ward_staff_cannot_coordinate: false,
            temporary_hospital_coordinator: true,
            months_between_revisions: 12,
            emergency_access_hours: 12,
            emergency_review_days: 7,
            days_before_birthday_notice: 60,
            consent_expiry_warning_days: 30,
            invitation_weeks: 6,
            retention_years: 10,
            deadlines: Deadlines::default(),
        }
    }
}
