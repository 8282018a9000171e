//! Everyone who can open the case, as the person may look through their eyes: "see as NN sees it".

use crate::actor::{Actor, Hat, Identity, Post};
use crate::case::Case;
use crate::consent::Recipient;
use crate::ids::{OrgId, PersonId, UnitId};
use crate::organisation::{OrgKind, UnitKind};
use crate::participant::Who;
use crate::text::Line;
use crate::view::{CaseView, view};
use crate::{report, time};
use jiff::Timestamp;
use jiff::civil::Date;

/// The two circles around the person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Circle {
    /// Services and those who work there.
    Helpers,
    /// The person's own people.
    OwnPeople,
}

/// One who can open the case.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Names the reader in an address; holds no name.
    pub key: String,
    /// In words.
    pub name: Line,
    /// In which circle.
    pub circle: Circle,
    /// As who they would come.
    pub identity: Identity,
}

impl Reader {
    /// What this reader sees now.
    #[must_use]
    pub fn view(&self, case: &Case, now: Timestamp) -> CaseView {
        view(&Actor::in_case(&self.identity, case, now), case, now)
    }
}

/// Everyone but the person, each once: coordinators, the coordinating unit, wards that follow, those who
/// take part, those to whom something is shared, those with emergency access, and those close.
#[must_use]
pub fn readers(case: &Case, now: Timestamp) -> Vec<Reader> {
    let today = time::day(now);
    let mut found: Vec<Reader> = Vec::new();
    let candidates = at_work(case, now).into_iter().chain(own_people(case, today));
    for reader in candidates {
        let has_part = !Actor::in_case(&reader.identity, case, now).capacities().is_empty();
        if has_part && !found.iter().any(|r| r.key == reader.key) {
            found.push(reader);
        }
    }
    found
}

fn at_work(case: &Case, now: Timestamp) -> Vec<Reader> {
    let today = time::day(now);
    let mut all = Vec::new();
    for a in case.coordinators.current() {
        let at = (a.who.org, a.who.unit);
        all.push(employee(Some(a.who.person), &a.who.name, at, UnitKind::Service));
    }
    for p in case.team(today) {
        match p.who {
            Who::Staff { person, org, unit } => {
                all.push(employee(Some(person), &p.name, (org, unit), UnitKind::Service));
            }
            Who::Service { org, unit } => all.push(employee(None, &p.name, (org, unit), UnitKind::Service)),
            Who::Private { .. } | Who::Outside => {}
        }
    }
    for sharing in case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| c.sharing()) {
        if let Recipient::Service { org, unit, name } = &sharing.with {
            all.push(employee(None, name, (*org, *unit), UnitKind::Service));
        }
    }
    for report::Reporter { org, org_name, unit, .. } in case.reports.iter().map(|r| &r.from) {
        if let (Some(org), Some(name), Some(_)) = (org, org_name, unit) {
            all.push(employee(None, name, (*org, *unit), UnitKind::Ward));
        }
    }
    for e in case.emergencies.iter().filter(|e| e.open_at(now)) {
        all.push(employee(Some(e.who.person), &e.who.name, (e.who.org, e.who.unit), UnitKind::Service));
    }
    if let Some(care) = case.in_care(today) {
        all.push(employee(None, &care.name, (care.org, care.unit), UnitKind::Service));
    }
    all.push(employee(None, &case.home_name, (case.home, None), UnitKind::Coordinating));
    all
}

fn own_people(case: &Case, today: Date) -> Vec<Reader> {
    let close = case.representatives.iter().filter(|r| r.stands_on(today)).map(|r| (r.person, &r.name));
    let brought = case.team(today).filter_map(|p| match p.who {
        Who::Private { person } => Some((person, &p.name)),
        _ => None,
    });
    let shared =
        case.consents.iter().filter(|c| c.stands_on(today)).filter_map(|c| match &c.sharing()?.with {
            Recipient::Person { person, name } => Some((*person, name)),
            Recipient::Service { .. } => None,
        });
    let private = |(person, name): (PersonId, &Line)| Reader {
        key: format!("p{person}"),
        name: name.clone(),
        circle: Circle::OwnPeople,
        identity: Identity { person, name: name.clone(), hat: Hat::Private },
    };
    close.chain(brought).chain(shared).map(private).collect()
}

/// Someone at a workplace; without a person, anyone there.
fn employee(person: Option<PersonId>, name: &Line, at: (OrgId, Option<UnitId>), kind: UnitKind) -> Reader {
    let (org, unit) = at;
    let place = unit.map_or_else(|| org.to_string(), |unit| format!("{org}{unit}"));
    let key = person.map_or_else(|| format!("o{place}{}", kind as u8), |person| format!("a{person}"));
    let post = Post {
        org,
        org_name: name.clone(),
        org_kind: OrgKind::Municipality,
        unit,
        unit_name: None,
        unit_kind: kind,
        title: name.clone(),
        leads: false,
        admin: false,
        emergency: false,
        phone: None,
    };
    let anyone = PersonId::from_uuid(uuid::Uuid::nil());
    Reader {
        key,
        name: name.clone(),
        circle: Circle::Helpers,
        identity: Identity { person: person.unwrap_or(anyone), name: name.clone(), hat: Hat::Work(post) },
    }
}
