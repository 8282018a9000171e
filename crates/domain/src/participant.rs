//! Who takes part in the work with the plan (letter b).

use crate::choices::choices;
use crate::ids::{EntryId, OrgId, PersonId, UnitId};
use crate::person::Stamp;
use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// On what ground a participant takes part.
    Ground {
        /// Own duty to make an individual plan.
        OwnDuty = "own-duty" => "ground-own-duty",
        /// Duty to take part.
        DutyToTakePart = "take-part" => "ground-take-part",
        /// Takes part of own will.
        Voluntary = "voluntary" => "ground-voluntary",
    }
}

/// Who.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Who {
    /// A named employee.
    Staff {
        /// Who.
        person: PersonId,
        /// Workplace.
        org: OrgId,
        /// Unit.
        unit: Option<UnitId>,
    },
    /// A service as such.
    Service {
        /// The organisation.
        org: OrgId,
        /// The unit.
        unit: Option<UnitId>,
    },
    /// A private person known to the program.
    Private {
        /// Who.
        person: PersonId,
    },
    /// Someone who does not use the program.
    Outside,
}

/// One participant.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Participant {
    /// Which; measures point to it.
    pub id: EntryId,
    /// Who.
    pub who: Who,
    /// Name of the person or service.
    pub name: Line,
    /// What they do for the person, or what they are to them.
    pub role: Line,
    /// Workplace in words.
    pub org_name: Option<Line>,
    /// Where to call.
    pub phone: Option<Line>,
    /// Ground.
    pub ground: Ground,
    /// Last day; none means until changed.
    pub until: Option<Date>,
    /// Who wrote it down and when.
    pub recorded: Stamp,
    /// Ended.
    pub ended: Option<Stamp>,
}

impl Participant {
    /// Takes part on this day.
    #[must_use]
    pub fn takes_part_on(&self, day: Date) -> bool {
        self.ended.is_none() && self.until.is_none_or(|until| day <= until)
    }

    /// Whether this employee at this workplace is meant, by name or by service.
    #[must_use]
    pub fn is_at(&self, person: PersonId, org: OrgId, unit: Option<UnitId>) -> bool {
        match &self.who {
            Who::Staff { person: named, org: at, .. } => *named == person && *at == org,
            Who::Service { org: at, unit: within } => *at == org && (within.is_none() || *within == unit),
            Who::Private { .. } | Who::Outside => false,
        }
    }
}
