//! A new master key while the store is in use; nothing is lost wherever it is cut off.

use crate::common::*;
use dinplan_store::engine::Engine;
use dinplan_store::{AppendError, Ledger, MasterKey, MasterKeys, Memory, Sqlite, StoreError};
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

fn new() -> MasterKey {
    MasterKey::parse(&"cd".repeat(32)).unwrap()
}

fn both() -> MasterKeys {
    MasterKeys { current: new(), previous: Some(master()) }
}

async fn opened(path: &Path, masters: impl Into<MasterKeys>) -> Result<Ledger, StoreError> {
    Ledger::open(Arc::new(Sqlite::open(path).unwrap()), masters).await
}

/// A store with so many cases of two revisions each.
async fn filled(path: &Path, cases: u64) -> Ledger {
    let ledger = open(path).await;
    fill(&ledger).await;
    let tasks: Vec<_> = (4..=cases)
        .map(|number| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.append(write(number, 0, number * 10)).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    ledger
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_new_key_opens_everything_and_the_old_one_nothing() {
    let engine: Arc<dyn Engine> = Arc::new(Memory::new());
    fill(&Ledger::open(engine.clone(), master()).await.unwrap()).await;
    let ledger = Ledger::open(engine.clone(), both()).await.unwrap();
    let mut rotation = ledger.rotation().await.unwrap().unwrap();
    while rotation.step().await.unwrap() {}
    assert_eq!(rotation.wrapped(), 3);
    assert!(ledger.rotation().await.unwrap().is_none());
    ledger.append(write(9, 0, 90)).await.unwrap();

    let old = Ledger::open(engine.clone(), master()).await.unwrap_err();
    assert_eq!(old, StoreError::WrongKey);
    let ledger = Ledger::open(engine, new()).await.unwrap();
    assert_eq!(ledger.verify(&replay).await.unwrap().cases, 4);
    ledger.append(write(1, 2, 91)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cut_off_in_the_middle_everything_is_readable_with_both_keys() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    drop(filled(&path, 250).await);
    for steps in [0, 1, 2] {
        let ledger = opened(&path, both()).await.unwrap();
        let mut rotation = ledger.rotation().await.unwrap().unwrap();
        for _ in 0..steps {
            assert!(rotation.step().await.unwrap());
        }
        drop((rotation, ledger));
        // One key alone is told what is the matter, not that the data is broken.
        let alone = [opened(&path, master()).await, opened(&path, new()).await];
        assert_eq!(alone.map(Result::unwrap_err), [StoreError::Rotating, StoreError::WrongKey]);
        let swapped = MasterKeys { current: master(), previous: Some(new()) };
        assert_eq!(opened(&path, swapped).await.unwrap_err(), StoreError::Rotating);
        let ledger = opened(&path, both()).await.unwrap();
        assert_eq!(ledger.verify(&replay).await.unwrap().cases, 250);
    }
    let ledger = opened(&path, both()).await.unwrap();
    let mut rotation = ledger.rotation().await.unwrap().unwrap();
    while rotation.step().await.unwrap() {}
    assert_eq!(rotation.wrapped(), 50);
    drop((rotation, ledger));
    assert_eq!(opened(&path, master()).await.unwrap_err(), StoreError::WrongKey);
    opened(&path, new()).await.unwrap().verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn others_write_meanwhile_in_this_program_and_another() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    drop(filled(&path, 120).await);
    let (server, tool) = (opened(&path, both()).await.unwrap(), opened(&path, both()).await.unwrap());
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let ledger = server.clone();
            tokio::spawn(async move {
                for round in 0..10 {
                    let number = 1000 + writer * 100 + round;
                    ledger.append(write(number, 0, 100_000 + number)).await.unwrap();
                    let mut expected = 1;
                    while let Err(AppendError::Stale { now }) =
                        ledger.append(write(1 + round, expected, 200_000 + number)).await
                    {
                        expected = now.0;
                    }
                }
            })
        })
        .collect();
    let mut rotation = tool.rotation().await.unwrap().unwrap();
    while rotation.step().await.unwrap() {}
    for writer in writers {
        writer.await.unwrap();
    }
    assert_eq!(rotation.wrapped(), 120);
    server.verify(&replay).await.unwrap();
    drop((server, tool, rotation));
    let report = opened(&path, new()).await.unwrap().verify(&replay).await.unwrap();
    assert_eq!((report.cases, report.events), (200, 120 + 3 + 160));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_old_key_wrapped_is_gone_from_the_files() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = filled(&path, 150).await;
    drop(ledger);
    let raw = rusqlite::Connection::open(&path).unwrap();
    let mut ask = raw.prepare("SELECT key FROM cases UNION ALL SELECT wrapped FROM installation").unwrap();
    let old: Vec<Vec<u8>> = ask.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(ask);
    drop(raw);
    assert!(old.iter().all(|key| anywhere(folder.path(), key)));

    let ledger = opened(&path, both()).await.unwrap();
    let mut rotation = ledger.rotation().await.unwrap().unwrap();
    while rotation.step().await.unwrap() {}
    assert!(!old.iter().any(|key| anywhere(folder.path(), key)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stranger_key_is_wrong_beside_any_other() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    fill(&open(&path).await).await;
    let stranger = || MasterKey::parse(&"ef".repeat(32)).unwrap();
    let masters = MasterKeys { current: stranger(), previous: Some(new()) };
    assert_eq!(opened(&path, masters).await.unwrap_err(), StoreError::WrongKey);
    // A previous key that is no longer needed does no harm.
    let masters = MasterKeys { current: master(), previous: Some(stranger()) };
    opened(&path, masters).await.unwrap().verify(&replay).await.unwrap();
    opened(&path, master()).await.unwrap();
}
