//! The demo world fills, and is what the pages need.

use super::{fill, personas};
use dinplan_app::{App, Look, SystemClock};
use dinplan_domain::desk::Shelf;
use dinplan_domain::number::Population;
use dinplan_store::{Ledger, MasterKey, Sqlite};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

fn now() -> Timestamp {
    dinplan_app::Clock::now(&SystemClock)
}

async fn filled_at(now: Timestamp) -> (App, super::Told, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = Sqlite::open(folder.path().join("d.db")).unwrap();
    let ledger = Ledger::open(Arc::new(sqlite), MasterKey::generate().unwrap()).await.unwrap();
    let told = fill(&ledger, now).await.unwrap();
    (App::open(ledger, SystemClock, Population::Synthetic).await.unwrap(), told, folder)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_demo_world_fills() {
    let began = std::time::Instant::now();
    let (app, told, _folder) = filled_at(now()).await;
    println!("{told:?} in {:?}", began.elapsed());
    assert!(told.cases >= 38, "{told:?}");
    assert!(told.commands >= 550, "{told:?}");

    // Every shelf has a case, in one of the two municipalities.
    let mut shelves: BTreeMap<Shelf, u64> = BTreeMap::new();
    for org in app.municipalities() {
        for (code, count) in app.ledger().shelf_counts(org.id).await.unwrap() {
            *shelves.entry(Shelf::from_code(&code).unwrap()).or_default() += count;
        }
    }
    println!("{shelves:?}");
    for shelf in Shelf::ALL {
        assert!(shelves.contains_key(shelf), "{shelf:?}");
    }
    assert_eq!(shelves.values().sum::<u64>(), told.cases as u64);

    // Nothing that a step did not want was refused, and all is as it was written.
    let report = app.ledger().verify(&dinplan_app::replay).await.unwrap();
    assert_eq!(report.cases, told.cases as u64);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_persona_has_something_before_them() {
    let (app, _, _folder) = filled_at(now()).await;
    for persona in personas() {
        let account = app.account(persona.person).await.unwrap().unwrap_or_else(|| panic!("{}", persona.key));
        let identity = app.identity(&account, persona.job).unwrap();
        let desk = app.desk(&identity).await.unwrap();
        let rows: Vec<_> = [&desk.own, &desk.close, &desk.coordinates, &desk.takes_part, &desk.ward]
            .into_iter()
            .flatten()
            .collect();
        let unit = match identity.post() {
            Some(post) => {
                app.unit_desk(&identity, post.org, None, 0).await.map_or(0, |unit| unit.shelves.len())
            }
            None => 0,
        };
        println!(
            "{:18} {:20} own {} close {} coordinates {} takes part {} ward {} reported {} asks {} unit shelves {unit}",
            persona.key,
            account.name.as_str(),
            desk.own.len(),
            desk.close.len(),
            desk.coordinates.len(),
            desk.takes_part.len(),
            desk.ward.len(),
            desk.reported.len(),
            desk.asks.len()
        );
        let reported = !desk.reported.is_empty();
        assert!(!rows.is_empty() || reported || unit > 0, "{}", persona.key);
        for row in rows.iter().filter(|row| row.open) {
            app.read(&identity, row.case, Look::Overview).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_fills_on_any_day_of_the_year() {
    // Leap day, the night summer time begins, and just after midnight.
    for time in ["2028-02-29T12:00:00Z", "2027-03-28T01:30:00Z", "2029-08-05T22:10:00Z"] {
        filled_at(time.parse().unwrap()).await;
    }
}
