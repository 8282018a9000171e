//! The world that stories are told in: organisations and people, written into the directory.

use super::{orgs, people};
use crate::Failure;
use dinplan_app::{Account, App, FixedClock};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::{OrgId, UnitId};
use dinplan_domain::number::Population;
use dinplan_domain::organisation::Organisation;
use dinplan_domain::text::{Line, Prose, Text};
use dinplan_domain::time;
use dinplan_store::Ledger;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::HashMap;
use tokio::task::JoinSet;

/// Everyone and every place, by key.
pub(super) struct World {
    pub(super) ledger: Ledger,
    pub(super) now: Timestamp,
    pub(super) today: Date,
    people: HashMap<&'static str, Account>,
    orgs: HashMap<&'static str, Organisation>,
}

impl World {
    /// Writes the directory.
    pub(super) async fn make(ledger: Ledger, now: Timestamp) -> Result<Self, Failure> {
        let today = time::day(now);
        let people: HashMap<_, _> = people::all(today)?.into_iter().collect();
        let orgs: HashMap<_, _> = orgs::all()?.into_iter().collect();
        let began = now.checked_sub(jiff::SignedDuration::from_hours(24 * 450)).unwrap_or(now);
        let app = App::open(ledger.clone(), FixedClock::at(began), Population::Synthetic).await?;
        let mut writes = JoinSet::new();
        for org in orgs.values().cloned() {
            let app = app.clone();
            writes.spawn(async move { app.put_org(org).await });
        }
        for account in people.values() {
            let (app, account) = (app.clone(), account.clone());
            writes.spawn(async move { app.put_account(&account).await });
        }
        while let Some(written) = writes.join_next().await {
            written.map_err(|error| Failure::general(format!("the demo's directory: {error}")))??;
        }
        Ok(Self { ledger, now, today, people, orgs })
    }

    /// The person with this key.
    pub(super) fn person(&self, key: &str) -> Result<&Account, Failure> {
        self.people.get(key).ok_or_else(|| unknown(key))
    }

    /// The person as they act: at work when they work, else privately.
    pub(super) fn identity(&self, app: &App, key: &str) -> Result<Identity, Failure> {
        let account = self.person(key)?;
        let job = (!account.jobs.is_empty()).then_some(0);
        app.identity(account, job).ok_or_else(|| unknown(key))
    }

    /// `fjordvik/ke`, or `brygga`.
    pub(super) fn place(&self, key: &str) -> Result<Place, Failure> {
        let (org, unit) = orgs::place(key).ok_or_else(|| unknown(key))?;
        let organisation = self.orgs.get(key.split('/').next().unwrap_or(key)).ok_or_else(|| unknown(key))?;
        let named = unit.and_then(|unit| organisation.unit(unit));
        let name = match named {
            Some(unit) => line(&format!("{}, {}", unit.name, organisation.name))?,
            None => organisation.name.clone(),
        };
        let phone = named.and_then(|unit| unit.phone.clone()).or_else(|| organisation.phone.clone());
        Ok(Place { org, unit, name, org_name: organisation.name.clone(), phone })
    }

    /// Whether the key is a place's, not a person's.
    pub(super) fn is_place(&self, key: &str) -> bool {
        orgs::place(key).is_some()
    }
}

/// A workplace.
pub(super) struct Place {
    pub(super) org: OrgId,
    pub(super) unit: Option<UnitId>,
    pub(super) name: Line,
    pub(super) org_name: Line,
    pub(super) phone: Option<Line>,
}

pub(super) fn unknown(key: &str) -> Failure {
    Failure::general(format!("the demo world has no \"{key}\""))
}

fn text<const MAX: usize>(words: &str) -> Result<Text<MAX>, Failure> {
    let joined: Vec<&str> = words.lines().map(str::trim).collect();
    Text::new(&joined.join("\n"))
        .map_err(|fault| Failure::general(format!("demo text \"{words}\": {fault:?}")))
}

/// A line.
pub(super) fn line(words: &str) -> Result<Line, Failure> {
    text(words)
}

/// A line, or none for an empty text.
pub(super) fn maybe(words: &str) -> Result<Option<Line>, Failure> {
    if words.is_empty() { Ok(None) } else { line(words).map(Some) }
}

/// Prose.
pub(super) fn prose(words: &str) -> Result<Prose, Failure> {
    text(words)
}

/// Prose, or none for an empty text.
pub(super) fn maybe_prose(words: &str) -> Result<Option<Prose>, Failure> {
    if words.is_empty() { Ok(None) } else { prose(words).map(Some) }
}
