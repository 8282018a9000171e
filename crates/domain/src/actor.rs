//! Who acts: the one who logged in, and what that makes them in this case.
//!
//! A capacity is derived from the case and the directory. No form, link or login claim can give one.

use crate::case::Case;
use crate::ids::{OrgId, PersonId, UnitId};
use crate::mandate::{Mandate, Power};
use crate::organisation::{OrgKind, UnitKind};
use crate::participant::{Participant, Who};
use crate::person::{By, Staff, Stamp};
use crate::report::Report;
use crate::representative::{Kind, Representative};
use crate::text::Line;
use crate::{competence, law, time};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Who logged in, and whether they are here privately or at work. The two are never mixed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Identity {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// In which role they came.
    pub hat: Hat,
}

/// The role someone logged in with.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Hat {
    /// As a private person: for oneself or for someone close.
    Private,
    /// As an employee at this workplace.
    Work(Post),
}

/// An employee's workplace, from the directory.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Post {
    /// Workplace.
    pub org: OrgId,
    /// Its name.
    pub org_name: Line,
    /// Its kind.
    pub org_kind: OrgKind,
    /// Unit within it.
    pub unit: Option<UnitId>,
    /// Its name.
    pub unit_name: Option<Line>,
    /// Its kind.
    pub unit_kind: UnitKind,
    /// Profession or position.
    pub title: Line,
    /// Leads the unit.
    pub leads: bool,
    /// Where to call at work.
    pub phone: Option<Line>,
    /// May look after the organisation's directory.
    #[serde(default)]
    pub admin: bool,
    /// Authorised for emergency access.
    #[doc(alias = "nødinnsyn")]
    #[serde(default)]
    pub emergency: bool,
}

impl Identity {
    /// The workplace, when at work.
    #[must_use]
    pub const fn post(&self) -> Option<&Post> {
        match &self.hat {
            Hat::Work(post) => Some(post),
            Hat::Private => None,
        }
    }

    /// As an employee written into a case; none when private.
    #[must_use]
    pub fn staff(&self) -> Option<Staff> {
        self.post().map(|post| Staff {
            person: self.person,
            name: self.name.clone(),
            title: post.title.clone(),
            org: post.org,
            org_name: post.org_name.clone(),
            unit: post.unit,
            unit_name: post.unit_name.clone(),
            phone: post.phone.clone(),
        })
    }

    /// Works in the coordinating unit of this municipality.
    #[must_use]
    pub fn in_coordinating_unit_of(&self, home: OrgId) -> bool {
        self.post().is_some_and(|p| p.org == home && p.unit_kind == UnitKind::Coordinating)
    }
}

/// What someone is in a case. The order is that in which a basis for access is looked for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// The person whose plan it is.
    Person,
    /// Has parental responsibility for a child who does not yet consent alone.
    Parent,
    /// Child welfare that has taken over care of a child who does not yet consent alone.
    #[doc(alias = "barneverntjenesten")]
    CareAuthority,
    /// Guardian (or future proxy), within the mandate.
    #[doc(alias = "verge")]
    Guardian,
    /// Acts on a power of attorney, within its words.
    #[doc(alias = "fullmektig")]
    Attorney,
    /// Next of kin of a person who lacks competence to consent in some question.
    #[doc(alias = "nærmeste pårørende")]
    NextOfKin,
    /// Relative or other close person, by the person's will.
    #[doc(alias = "pårørende")]
    Relative,
    /// Helper, peer or interpreter whom the person brings along for a time.
    #[doc(alias = "likemann")]
    Companion,
    /// Appointed coordinator.
    Coordinator,
    /// Takes part for a service.
    #[doc(alias = "tjenesteyter")]
    Provider,
    /// Works in the coordinating unit of the home municipality.
    #[doc(alias = "koordinerende enhet")]
    CoordinatingUnit,
    /// Leads that unit.
    UnitLeader,
    /// Works on the ward that reported the need.
    Ward,
    /// Has opened emergency access.
    #[doc(alias = "nødinnsyn")]
    Emergency,
    /// Leads the unit from which emergency access was opened, and follows it up.
    Reviewer,
    /// Reported the need and has no other part in the case.
    Reporter,
    /// The program itself: deadlines and reminders.
    SystemJob,
}

impl Capacity {
    /// All capacities.
    pub const ALL: [Self; 17] = [
        Self::Person,
        Self::Parent,
        Self::CareAuthority,
        Self::Guardian,
        Self::Attorney,
        Self::NextOfKin,
        Self::Relative,
        Self::Companion,
        Self::Coordinator,
        Self::Provider,
        Self::CoordinatingUnit,
        Self::UnitLeader,
        Self::Ward,
        Self::Emergency,
        Self::Reviewer,
        Self::Reporter,
        Self::SystemJob,
    ];

    /// The locale key that names it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Person => "capacity-person",
            Self::Parent => "capacity-parent",
            Self::CareAuthority => "capacity-care-authority",
            Self::Guardian => "capacity-guardian",
            Self::Attorney => "capacity-attorney",
            Self::NextOfKin => "capacity-next-of-kin",
            Self::Relative => "capacity-relative",
            Self::Companion => "capacity-companion",
            Self::Coordinator => "capacity-coordinator",
            Self::Provider => "capacity-provider",
            Self::CoordinatingUnit => "capacity-coordinating-unit",
            Self::UnitLeader => "capacity-unit-leader",
            Self::Ward => "capacity-ward",
            Self::Emergency => "capacity-emergency",
            Self::Reviewer => "capacity-reviewer",
            Self::Reporter => "capacity-reporter",
            Self::SystemJob => "capacity-system-job",
        }
    }

    /// Speaks for the person: the person, or who consents on the person's behalf, mandate permitting.
    #[must_use]
    pub const fn speaks_for_person(self) -> bool {
        matches!(self, Self::Person | Self::Parent | Self::CareAuthority | Self::Guardian | Self::Attorney)
    }

    /// Reaches only as far as a mandate.
    #[must_use]
    pub const fn has_mandate(self) -> bool {
        matches!(self, Self::Guardian | Self::Attorney | Self::NextOfKin)
    }
}

/// A logged-in human in one case, with every capacity the case gives.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Actor {
    identity: Identity,
    capacities: Vec<Capacity>,
    /// How far a guardian, attorney or next of kin reaches.
    mandate: Option<Mandate>,
}

impl Actor {
    /// What this human is in `case` in private life at this moment.
    pub(crate) fn in_private(person: PersonId, name: &Line, case: &Case, now: Timestamp) -> Self {
        Self::in_case(&Identity { person, name: name.clone(), hat: Hat::Private }, case, now)
    }

    /// Derives what `identity` is in `case` at this moment. Nobody at all is an actor without capacities.
    #[must_use]
    pub fn in_case(identity: &Identity, case: &Case, now: Timestamp) -> Self {
        let today = time::day(now);
        let mut capacities = match &identity.hat {
            Hat::Private => private_capacities(identity.person, case, today),
            Hat::Work(post) => work_capacities(identity.person, post, case, now),
        };
        if capacities.is_empty() && case.reports.iter().any(|r| r.is_by(identity)) {
            capacities.push(Capacity::Reporter);
        }
        capacities.sort_unstable();
        capacities.dedup();
        let mandate =
            capacities.iter().any(|c| c.has_mandate()).then(|| mandate(identity.person, case, today));
        Self { identity: identity.clone(), capacities, mandate: mandate.flatten() }
    }

    /// The program itself, when a day has passed.
    #[must_use]
    pub fn system(name: Line) -> Self {
        let nobody = PersonId::from_uuid(uuid::Uuid::nil());
        let identity = Identity { person: nobody, name, hat: Hat::Private };
        Self { identity, capacities: vec![Capacity::SystemJob], mandate: None }
    }

    /// Who.
    #[must_use]
    pub const fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Every capacity, first the one that is looked at first.
    #[must_use]
    pub fn capacities(&self) -> &[Capacity] {
        &self.capacities
    }

    /// Whether the case gives this capacity.
    #[must_use]
    pub fn is(&self, capacity: Capacity) -> bool {
        self.capacities.contains(&capacity)
    }

    /// The person, or who speaks for the person.
    #[must_use]
    pub fn speaks_for_person(&self) -> bool {
        let decides = || self.mandate.as_ref().is_some_and(|m| m.powers.contains(&Power::Decide));
        self.capacities.iter().any(|c| c.speaks_for_person() && (!c.has_mandate() || decides()))
    }

    /// How far a guardian, attorney or next of kin reaches.
    #[must_use]
    pub const fn mandate(&self) -> Option<&Mandate> {
        self.mandate.as_ref()
    }

    /// Works in the coordinating unit, leader or not.
    #[must_use]
    pub fn of_coordinating_unit(&self) -> bool {
        self.is(Capacity::CoordinatingUnit) || self.is(Capacity::UnitLeader)
    }

    /// Signed as this capacity (or the first).
    #[must_use]
    pub fn by(&self, capacity: Option<Capacity>) -> By {
        let capacity = capacity.or_else(|| self.capacities.first().copied()).unwrap_or(Capacity::Reporter);
        By {
            person: self.identity.person,
            name: self.identity.name.clone(),
            capacity,
            org_name: self.identity.post().map(|p| p.org_name.clone()),
        }
    }

    /// Signed as the first capacity, at this time.
    #[must_use]
    pub fn stamp(&self, at: Timestamp) -> Stamp {
        Stamp { by: self.by(None), at }
    }
}

fn private_capacities(person: PersonId, case: &Case, today: Date) -> Vec<Capacity> {
    if person == case.subject.person {
        return vec![Capacity::Person];
    }
    let closed = case.protection.closes_to_those_close();
    let stand = case.representatives.iter().filter(|r| r.person == person && r.stands_on(today));
    let mut found: Vec<_> = stand
        .filter_map(|r| capacity_of(r, case, today))
        // Where the address is strictly protected, only who must act for the person follows along.
        .filter(|c| !closed || matches!(c, Capacity::Parent | Capacity::Guardian))
        .collect();
    // A helper or peer whom the person brought into the work; sees what is shared, as one who is close.
    let takes_part = |p: &Participant| p.takes_part_on(today) && p.who == Who::Private { person };
    let shared = || shared_with(person, None, case, today);
    if found.is_empty() && !closed && (case.participants.iter().any(takes_part) || shared()) {
        found.push(Capacity::Relative);
    }
    found
}

fn capacity_of(close: &Representative, case: &Case, today: Date) -> Option<Capacity> {
    let child = law::parents_consent(case.subject.born, today);
    let hides = case.protection.closes_to_those_close();
    Some(match close.kind {
        // A parent whom the address is kept from does not follow along.
        Kind::Parent if hides && close.apart => return None,
        Kind::Parent if child && case.in_care(today).is_none() => Capacity::Parent,
        // After the sixteenth birthday, and while child welfare has the care, a parent is close, no
        // more: what they see is shared with them.
        Kind::Parent | Kind::Relative => Capacity::Relative,
        Kind::Guardian => Capacity::Guardian,
        Kind::Attorney if child => return None,
        Kind::Attorney => Capacity::Attorney,
        // A child is spoken for by parents or child welfare: pbrl § 4-4, not § 4-6.
        Kind::NextOfKin if !child && competence::lacking_anywhere(&case.competence, today) => {
            Capacity::NextOfKin
        }
        Kind::NextOfKin => Capacity::Relative,
        Kind::Helper | Kind::Peer | Kind::Interpreter => Capacity::Companion,
    })
}

fn mandate(person: PersonId, case: &Case, today: Date) -> Option<Mandate> {
    let close = case.close(person, today)?;
    Some(if close.kind == Kind::NextOfKin { Mandate::to_follow() } else { close.mandate.clone() })
}

/// Whether the person shares something with them: that alone is a part in the case, and no more than
/// what is shared. Who took part and has left has no part any more, whatever was shared.
fn shared_with(person: PersonId, at: Option<(OrgId, Option<UnitId>)>, case: &Case, today: Date) -> bool {
    let is_them = |p: &Participant| match at {
        Some((org, unit)) => p.is_at(person, org, unit),
        None => p.who == Who::Private { person },
    };
    let left = case.participants.iter().any(|p| is_them(p) && !p.takes_part_on(today));
    let standing = case.consents.iter().filter(|c| c.stands_on(today));
    !left && standing.filter_map(|c| c.sharing()).any(|sharing| sharing.reaches(person, at))
}

fn work_capacities(person: PersonId, post: &Post, case: &Case, now: Timestamp) -> Vec<Capacity> {
    let today = time::day(now);
    let mut found = Vec::new();
    if case.coordinators.current().any(|a| a.who.person == person && a.who.org == post.org) {
        found.push(Capacity::Coordinator);
    }
    // Who stands in for the coordinator has the coordinator's part while it lasts.
    if case.deputies_on(today).any(|d| d.who.person == person && d.who.org == post.org) {
        found.push(Capacity::Coordinator);
    }
    if post.org == case.home && post.unit_kind == UnitKind::Coordinating {
        found.push(if post.leads { Capacity::UnitLeader } else { Capacity::CoordinatingUnit });
    }
    if case.in_care(today).is_some_and(|care| care.is_at(post)) {
        found.push(Capacity::CareAuthority);
    }
    let takes_part = |p: &Participant| p.takes_part_on(today) && p.is_at(person, post.org, post.unit);
    let at = Some((post.org, post.unit));
    if case.participants.iter().any(takes_part) || shared_with(person, at, case, today) {
        found.push(Capacity::Provider);
    }
    let reported = |r: &Report| r.from.unit.is_some() && r.from.unit == post.unit && r.is_followed_on(today);
    if post.unit_kind == UnitKind::Ward && case.reports.iter().any(reported) {
        found.push(Capacity::Ward);
    }
    let emergencies = || case.emergencies.iter();
    if emergencies().any(|e| e.who.person == person && e.who.org == post.org && e.open_at(now)) {
        found.push(Capacity::Emergency);
    }
    if post.leads && emergencies().any(|e| e.who.org == post.org && e.who.unit == post.unit) {
        found.push(Capacity::Reviewer);
    }
    found
}
