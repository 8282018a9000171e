//! The coordinator: wished for, appointed, replaced, relieved. An empty chair is a fact of its own.

use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::choices::choices;
use crate::event::{Event, Recorded};
use crate::ids::{AppointmentId, PersonId};
use crate::notice::{self, Addressee, Kind as About, Notice, Place};
use crate::person::{Staff, Stamp};
use crate::text::{Line, Prose};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// Which kind of coordinator. Contact doctor and GP are other roles.
    Kind {
        /// The municipality's coordinator, pbrl § 2-5 b.
        Municipal = "municipal" => "coordinator-municipal",
        /// The child coordinator, pbrl § 2-5 c.
        Child = "child" => "coordinator-child",
        /// The hospital's coordinator, sphlsl § 2-5 a.
        Hospital = "hospital" => "coordinator-hospital",
        /// The hospital's, until the municipality has appointed.
        TemporaryHospital = "temporary-hospital" => "coordinator-temporary-hospital",
    }
}

impl Kind {
    /// Holds the municipality's chair; there is only one.
    #[must_use]
    pub const fn is_municipal(self) -> bool {
        matches!(self, Self::Municipal | Self::Child)
    }
}

choices! {
    /// Why an appointment ended.
    EndReason {
        /// Another took over.
        Replaced = "replaced" => "coordinator-end-replaced",
        /// The unit relieved the coordinator.
        Relieved = "relieved" => "coordinator-end-relieved",
        /// The coordinator resigned.
        Resigned = "resigned" => "coordinator-end-resigned",
        /// The coordinator works there no more.
        LeftJob = "left-job" => "coordinator-end-left-job",
        /// The person asked for another.
        PersonWished = "person-wished" => "coordinator-end-person-wished",
        /// The consent to coordinate was withdrawn.
        ConsentWithdrawn = "consent-withdrawn" => "coordinator-end-consent-withdrawn",
        /// The case ended.
        CaseEnded = "case-ended" => "coordinator-end-case-ended",
    }
}

/// The end of an appointment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct End {
    /// Why.
    pub reason: EndReason,
    /// In words, if any.
    pub note: Option<Line>,
    /// Who ended it and when.
    pub stamp: Stamp,
}

/// One appointment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Appointment {
    /// Which.
    pub id: AppointmentId,
    /// Kind.
    pub kind: Kind,
    /// Who.
    pub who: Staff,
    /// The person's wish was another: why it was not followed.
    pub wish_not_followed: Option<Line>,
    /// Who appointed and when.
    pub made: Stamp,
    /// Ended.
    pub ended: Option<End>,
}

/// Whom the person wishes for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wished {
    /// In the person's words: a name, or what matters in a coordinator.
    pub words: Prose,
    /// The one meant, if known.
    pub person: Option<PersonId>,
    /// Who wrote it down and when.
    pub recorded: Stamp,
}

/// The chair and all who sat in it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Coordinators {
    /// The latest wish.
    pub wish: Option<Wished>,
    /// Every appointment, oldest first.
    pub all: Vec<Appointment>,
}

impl Coordinators {
    /// Those who coordinate now.
    pub fn current(&self) -> impl Iterator<Item = &Appointment> {
        self.all.iter().filter(|a| a.ended.is_none())
    }

    /// The one to call: the municipality's, else the hospital's.
    #[must_use]
    pub fn principal(&self) -> Option<&Appointment> {
        self.current().find(|a| a.kind.is_municipal()).or_else(|| self.current().next())
    }

    /// When the chair became empty, if it once was filled. The municipality's chair is empty also
    /// while the hospital's coordinator sits on.
    #[must_use]
    pub fn vacant_since(&self) -> Option<Timestamp> {
        let municipal_was_filled = self.all.iter().any(|a| a.kind.is_municipal());
        let chair = |a: &&Appointment| a.kind.is_municipal() || !municipal_was_filled;
        if self.current().any(|a| chair(&a)) {
            return None;
        }
        self.all.iter().filter(chair).filter_map(|a| a.ended.as_ref()).map(|end| end.stamp.at).max()
    }
}

/// An empty chair is told at once, to the unit that fills it and to the person whose chair it is. When
/// the person took the consent back they know, and there is nothing to fill.
pub(crate) fn notices(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    let Event::AppointmentSet(appointment) = &recorded.event else { return Vec::new() };
    let emptied = appointment.ended.as_ref().is_some_and(|end| {
        !matches!(end.reason, EndReason::CaseEnded | EndReason::ConsentWithdrawn | EndReason::Replaced)
    });
    if !emptied || case.coordinators.vacant_since().is_none() {
        return Vec::new();
    }
    let tell = |to, says| notice::tell(to, recorded, About::Coordinator, says, Place::Coordinator);
    let mut told = tell(vec![Addressee::Unit(case.home)], "notice-chair-empty");
    told.extend(tell(notice::the_person(case, recorded.at), "notice-no-coordinator"));
    told
}

/// Whether this actor coordinates with the person's consent on this day. Without it a coordinator waits, and
/// reads and writes nothing as one.
pub(crate) fn coordinates(by: &Actor, case: &Case, today: Date) -> bool {
    by.is(Capacity::Coordinator) && case.coordination_consent(today).is_some()
}
