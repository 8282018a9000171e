//! The demo world: two municipalities, a hospital, a GP office, a school and a NAV office, and some
//! forty people whose cases stand at every stage, some of them neglected on purpose.
//!
//! Everything happens through the app, with a clock that is moved from day to day, so that ledger,
//! log and chain are what real use makes them. All dates count back from the day it is filled.
//! Names are invented and identity numbers synthetic (month + 80).
//!
//! `orgs` and `people` say who is there, `cases/` tells the stories (one file per persona, the
//! shorter ones by municipality), `story` and `steps` are what the stories are told with.

mod cases;
mod circles;
mod ids;
mod meet;
mod number;
mod orgs;
mod papers;
mod people;
mod personas;
mod plan;
mod steps;
mod story;
mod trust;
mod world;

pub use personas::personas;

use crate::Failure;
use dinplan_app::{App, FixedClock};
use dinplan_domain::number::Population;
use dinplan_store::Ledger;
use jiff::Timestamp;
use std::sync::Arc;
use world::World;

/// What was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Told {
    /// How many cases.
    pub cases: usize,
    /// How many commands, reports among them.
    pub commands: usize,
}

/// Fills an empty ledger with the world as it is at `now`. The stories are told side by side.
///
/// # Errors
/// Every story that came to a refused command, and where; the ledger is then half filled.
pub async fn fill(ledger: &Ledger, now: Timestamp) -> Result<Told, Failure> {
    let world = Arc::new(World::make(ledger.clone(), now).await?);
    let mut tellers = cases::all(&world);
    let mut told = Told::default();
    let mut stuck = Vec::new();
    while let Some(story) = tellers.join_next().await {
        match story.map_err(|error| Failure::general(format!("the demo world: {error}")))? {
            Ok(commands) => {
                told.cases += 1;
                told.commands += commands;
            }
            Err(failure) => stuck.push(failure.words),
        }
    }
    if !stuck.is_empty() {
        return Err(Failure::general(stuck.join("\n")));
    }
    // Every story ended some days ago; the calendar has gone on since.
    let app = App::open(ledger.clone(), FixedClock::at(now), Population::Synthetic).await?;
    app.turn_day().await?;
    papers::fill(&world, &app).await?;
    Ok(told)
}

#[cfg(test)]
mod tests;
