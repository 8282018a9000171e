//! Looking after an organisation's directory and rules: which changes there are, which of them take
//! two people, and what waits for the second.
//!
//! A change holds what was and what is to be, so that it can be told in words, and so that a yes
//! given to one state of things is never used on another.

use crate::ids::{CommandId, PersonId, ProposalId, UnitId};
use crate::organisation::{Organisation, Procedure, UnitKind};
use crate::rules::Rule;
use crate::text::Line;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long a proposal waits for another's answer.
pub const LAPSES_AFTER: SignedDuration = SignedDuration::from_hours(14 * 24);

/// What someone is trusted with at work, beyond the profession.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Trust {
    /// Leads the unit.
    pub leads: bool,
    /// May look after the organisation's directory.
    pub admin: bool,
    /// Authorised for emergency access.
    #[doc(alias = "nødinnsyn")]
    pub emergency: bool,
}

impl Trust {
    /// Whether this gives nothing that `before` did not give.
    #[must_use]
    pub const fn within(self, before: Self) -> bool {
        (before.leads || !self.leads)
            && (before.admin || !self.admin)
            && (before.emergency || !self.emergency)
    }
}

/// Name and phone of an organisation or a unit.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: Line,
    /// Where to call.
    pub phone: Option<Line>,
}

/// Which job: whose, and its place among their jobs. Jobs are never taken out, so the place stays.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Holder {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: Line,
    /// Place among the person's jobs, from 0.
    pub job: usize,
}

/// A workplace as it is named in a proposal: the unit, or the organisation itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// The unit; none for the organisation itself.
    pub unit: Option<UnitId>,
    /// Its name at the time.
    pub name: Line,
}

/// One change of the directory or the rules.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// The organisation's name and phone.
    Organisation {
        /// As it was.
        before: Contact,
        /// As it is to be.
        after: Contact,
    },
    /// A new unit.
    AddUnit {
        /// Its id.
        unit: UnitId,
        /// Its kind.
        kind: UnitKind,
        /// Its name and phone.
        contact: Contact,
    },
    /// A unit's name and phone.
    Unit {
        /// Which.
        unit: UnitId,
        /// As it was.
        before: Contact,
        /// As it is to be.
        after: Contact,
    },
    /// A unit is closed; its name stays where it was written.
    CloseUnit(Place),
    /// Somebody begins to work here.
    Hire {
        /// Who.
        person: PersonId,
        /// Name.
        name: Line,
        /// Where.
        place: Place,
        /// Profession or position.
        title: Line,
        /// Phone at work.
        phone: Option<Line>,
        /// Number in the register of health personnel.
        hpr: Option<crate::number::HprNumber>,
    },
    /// An employee's title and phone.
    Job {
        /// Whose.
        of: Holder,
        /// As it was: the title stands in the name's place.
        before: Contact,
        /// As it is to be.
        after: Contact,
    },
    /// An employee moves to another unit.
    Move {
        /// Who.
        of: Holder,
        /// From where.
        before: Place,
        /// To where.
        after: Place,
    },
    /// What an employee is trusted with.
    Trust {
        /// Who.
        of: Holder,
        /// As it was.
        before: Trust,
        /// As it is to be.
        after: Trust,
    },
    /// An employee stops working here.
    End(Holder),
    /// The organisation's own rules.
    Rules {
        /// As they were.
        before: Procedure,
        /// As they are to be.
        after: Procedure,
    },
}

impl Change {
    /// Whether `by` cannot do this alone: it lets somebody see or decide more, takes away a check, or
    /// closes something down.
    ///
    /// Hiring into, or moving within, ordinary services is daily work and stays with one person: who
    /// works there sees what is shared with that service, and every look is in the person's log. The
    /// coordinating unit and wards see cases that nobody shared with them; and nobody hands themselves
    /// anything.
    #[must_use]
    pub fn takes_two(&self, org: &Organisation, by: PersonId) -> bool {
        let opens = |place: &Place| {
            place.unit.and_then(|unit| org.unit(unit)).is_some_and(|unit| unit.kind != UnitKind::Service)
        };
        match self {
            Self::Organisation { .. } | Self::Unit { .. } | Self::Job { .. } | Self::End(_) => false,
            Self::AddUnit { kind, .. } => *kind != UnitKind::Service,
            Self::CloseUnit(_) => true,
            Self::Hire { person, place, .. } => *person == by || opens(place),
            Self::Move { of, after, .. } => of.person == by || opens(after),
            Self::Trust { before, after, .. } => !after.within(*before),
            Self::Rules { before, after } => {
                Rule::ALL.iter().any(|rule| rule.takes_two() && rule.read(before) != rule.read(after))
            }
        }
    }

    /// Two changes of the same thing: only one of them can wait at a time.
    #[must_use]
    pub fn same_matter(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Trust { of: a, .. }, Self::Trust { of: b, .. })
            | (Self::Move { of: a, .. }, Self::Move { of: b, .. }) => a.person == b.person && a.job == b.job,
            (Self::CloseUnit(a), Self::CloseUnit(b)) => a.unit == b.unit,
            (Self::Hire { person: a, place: x, .. }, Self::Hire { person: b, place: y, .. }) => {
                a == b && x.unit == y.unit
            }
            (Self::Rules { .. }, Self::Rules { .. }) => true,
            _ => false,
        }
    }
}

/// A change that waits for another pair of eyes, or did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proposal {
    /// Which.
    pub id: ProposalId,
    /// Who proposed it.
    pub by: PersonId,
    /// By name.
    pub by_name: Line,
    /// When.
    pub at: Timestamp,
    /// What.
    pub change: Change,
    /// How it ended.
    pub end: Option<Ended>,
}

/// How a proposal ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ended {
    /// How.
    pub how: Answer,
    /// By whom.
    pub by: PersonId,
    /// By name.
    pub by_name: Line,
    /// When.
    pub at: Timestamp,
    /// With which word.
    pub word: Option<Line>,
    /// In which sending.
    pub sent: CommandId,
}

/// What became of a proposal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Approved by another, and done.
    Approved,
    /// Rejected by another.
    Rejected,
    /// Withdrawn by who proposed it.
    Withdrawn,
}

/// Where a proposal stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// Waits.
    Waits,
    /// Nobody answered in time.
    Lapsed,
    /// Answered.
    Ended(Answer),
}

impl Proposal {
    /// Where it stands now.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> Standing {
        match &self.end {
            Some(end) => Standing::Ended(end.how),
            None if now >= self.lapses() => Standing::Lapsed,
            None => Standing::Waits,
        }
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn waits(&self, now: Timestamp) -> bool {
        self.standing(now) == Standing::Waits
    }

    /// When it lapses.
    #[must_use]
    pub fn lapses(&self) -> Timestamp {
        self.at.checked_add(LAPSES_AFTER).unwrap_or(self.at)
    }
}

/// Why a change of the directory was not done.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hindrance {
    /// Someone else changed the same thing first.
    Changed,
    /// One cannot answer one's own proposal.
    OwnProposal,
    /// Only who proposed it can withdraw it.
    NotYourProposal,
    /// The proposal was answered, withdrawn, or has lapsed.
    Ended,
    /// What the proposal builds on is not so any more.
    BaseChanged,
    /// Whoever proposed it does not look after the directory any more.
    ProposerGone,
    /// The same is proposed already, and waits.
    Waits,
    /// People work in the unit.
    UnitInUse,
    /// A municipality has a coordinating unit, helse- og omsorgstjenesteloven § 7-3.
    OneCoordinatingUnit,
    /// Somebody must be left to look after the directory.
    LastAdmin,
    /// Works there already.
    WorksThere,
    /// The number belongs to someone of another name.
    Mismatch,
}

impl Hindrance {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Changed,
        Self::OwnProposal,
        Self::NotYourProposal,
        Self::Ended,
        Self::BaseChanged,
        Self::ProposerGone,
        Self::Waits,
        Self::UnitInUse,
        Self::OneCoordinatingUnit,
        Self::LastAdmin,
        Self::WorksThere,
        Self::Mismatch,
    ];

    /// The locale key that words it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Changed => "admin-stop-changed",
            Self::OwnProposal => "admin-stop-own-proposal",
            Self::NotYourProposal => "admin-stop-not-your-proposal",
            Self::Ended => "admin-stop-ended",
            Self::BaseChanged => "admin-stop-base-changed",
            Self::ProposerGone => "admin-stop-proposer-gone",
            Self::Waits => "admin-stop-waits",
            Self::UnitInUse => "admin-stop-unit-in-use",
            Self::OneCoordinatingUnit => "admin-stop-one-coordinating-unit",
            Self::LastAdmin => "admin-stop-last-admin",
            Self::WorksThere => "admin-stop-works-there",
            Self::Mismatch => "admin-stop-mismatch",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_trust_takes_two_and_less_does_not() {
        let nothing = Trust::default();
        let leads = Trust { leads: true, ..nothing };
        let emergency = Trust { emergency: true, ..nothing };
        assert!(nothing.within(leads));
        assert!(!leads.within(nothing));
        assert!(!emergency.within(leads));
    }
}
