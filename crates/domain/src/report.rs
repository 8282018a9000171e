//! A reported need: where every case begins.

use crate::actor::Identity;
use crate::choices::choices;
use crate::ids::{OrgId, PersonId, UnitId};
use crate::person::Stamp;
use crate::text::{Line, Prose};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// How a report came in.
    Channel {
        /// Written in the program by the reporter.
        Online = "online" => "channel-online",
        /// By phone, registered by staff.
        Phone = "phone" => "channel-phone",
        /// By letter, registered by staff.
        Letter = "letter" => "channel-letter",
        /// In a meeting, registered by staff.
        Meeting = "meeting" => "channel-meeting",
    }
}

choices! {
    /// What the reporter is to the person.
    ReporterKind {
        /// The person in question.
        Person = "person" => "reporter-person",
        /// Someone close.
        Relative = "relative" => "reporter-relative",
        /// A professional: ward, GP, school, NAV or any service.
        Professional = "professional" => "reporter-professional",
    }
}

choices! {
    /// What the person is known to wish. *Not asked* and *unknown* are not *no*.
    Wish {
        /// Plan and coordinator.
        PlanAndCoordinator = "both" => "wish-both",
        /// Coordinator only.
        CoordinatorOnly = "coordinator" => "wish-coordinator",
        /// Has said no.
        Nothing = "nothing" => "wish-nothing",
        /// Has not been asked.
        NotAsked = "not-asked" => "wish-not-asked",
        /// Whether asked is not known.
        Unknown = "unknown" => "wish-unknown",
    }
}

choices! {
    /// Services that the person uses or needs.
    Service {
        /// GP.
        Gp = "gp" => "service-gp",
        /// Home nursing and practical help.
        HomeCare = "home-care" => "service-home-care",
        /// Physiotherapy.
        Physiotherapy = "physiotherapy" => "service-physiotherapy",
        /// Occupational therapy and aids.
        Occupational = "occupational" => "service-occupational",
        /// Rehabilitation or habilitation.
        Rehabilitation = "rehabilitation" => "service-rehabilitation",
        /// Mental health and substance use.
        MentalHealth = "mental-health" => "service-mental-health",
        /// Hospital.
        Hospital = "hospital" => "service-hospital",
        /// Palliative care.
        Palliative = "palliative" => "service-palliative",
        /// Respite.
        Respite = "respite" => "service-respite",
        /// Housing.
        Housing = "housing" => "service-housing",
        /// Kindergarten.
        Kindergarten = "kindergarten" => "service-kindergarten",
        /// School and educational-psychological service.
        School = "school" => "service-school",
        /// Labour and welfare (NAV).
        Nav = "nav" => "service-nav",
        /// Child welfare.
        ChildWelfare = "child-welfare" => "service-child-welfare",
        /// Anything else.
        Other = "other" => "service-other",
    }
}

/// Who reported.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reporter {
    /// Who; for a phone call or letter the staff member who wrote it down.
    pub person: PersonId,
    /// The reporter's name.
    pub name: Line,
    /// What the reporter is to the person.
    pub kind: ReporterKind,
    /// Workplace, for a professional.
    pub org: Option<OrgId>,
    /// Workplace in words.
    pub org_name: Option<Line>,
    /// Ward or unit.
    pub unit: Option<UnitId>,
    /// Where to call back.
    pub phone: Option<Line>,
}

/// A ward follows what it reported for half a year; after that, what is shared with it.
const FOLLOWED_DAYS: i64 = 180;

impl Report {
    /// The last day on which the ward that reported follows the case.
    #[must_use]
    pub fn followed_until(&self) -> Date {
        self.received.saturating_add(FOLLOWED_DAYS.days())
    }

    /// Whether the ward that reported still follows the case.
    #[must_use]
    pub fn is_followed_on(&self, day: Date) -> bool {
        day <= self.followed_until()
    }

    /// Sent by this human in this role: what was reported at work is not shown at home, and the reverse.
    #[must_use]
    pub fn is_by(&self, identity: &Identity) -> bool {
        self.from.person == identity.person
            && self.recorded.by.org_name.is_some() == identity.post().is_some()
    }
}

/// One report of need.
#[doc(alias = "melding om behov")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// Who reported.
    pub from: Reporter,
    /// Whom it is about, as the reporter wrote it: all that the reporter gets to see again.
    #[serde(default)]
    pub about: Option<Line>,
    /// How it came in.
    pub channel: Channel,
    /// The day it was received: the clock runs from here.
    pub received: Date,
    /// What is needed and why, in the reporter's words.
    pub need: Prose,
    /// Services in use or needed.
    pub services: BTreeSet<Service>,
    /// What the person is known to wish.
    pub wish: Wish,
    /// The person knows of the report and agrees to it. A professional's report without this says so.
    pub person_agrees: bool,
    /// Who wrote it down and when.
    pub recorded: Stamp,
}
