//! What only SQLite can be asked: locks, full disks, broken files, backups.

use crate::common::*;
use dinplan_store::{AppendError, DraftKey, Ledger, MasterKey, Page, Sqlite, Stats, StoreError};
use rusqlite::Connection;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tempfile::TempDir;

async fn open_with(path: &Path, max_pages: Option<u32>) -> Ledger {
    let settings = dinplan_store::Settings { max_pages, ..settings() };
    Ledger::open(Arc::new(Sqlite::open_with(path, settings).unwrap()), master()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_is_there_after_reopening() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    fill(&ledger).await;
    let before = ledger.verify(&replay).await.unwrap();
    drop(ledger);
    // Closed cleanly: the log has been folded into the database.
    assert!(!folder.path().join("db-wal").exists());
    let ledger = open(&path).await;
    assert_eq!(ledger.verify(&replay).await.unwrap(), before);
    ledger.append(write(1, 2, 99)).await.unwrap();
    ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_master_key_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    drop(open(&path).await);
    let engine = Arc::new(Sqlite::open(&path).unwrap());
    let error = Ledger::open(engine, MasterKey::generate().unwrap()).await.unwrap_err();
    assert_eq!(error, StoreError::WrongKey);
    assert!(error.to_string().contains("master key"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_without_its_key_is_not_taken_for_empty() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    fill(&open(&path).await).await;
    Connection::open(&path).unwrap().execute("DELETE FROM installation", []).unwrap();
    let engine = Arc::new(Sqlite::open(&path).unwrap());
    assert_eq!(Ledger::open(engine, master()).await.unwrap_err(), StoreError::MissingKey);
}

/// Everything that could answer "none" or "0".
async fn answers(ledger: &Ledger) -> Vec<Result<(), StoreError>> {
    let key = DraftKey { person: person(1), key: "goal".to_owned() };
    vec![
        ledger.case(case(9)).await.map(drop),
        ledger.events(case(9)).await.map(drop),
        ledger.open_case_of(person(9)).await.map(drop),
        ledger.latest_case_of(person(9)).await.map(drop),
        ledger.cases_of_person(person(9), Page::first(1)).await.map(drop),
        ledger.cases_of_unit(org(9), None, Page::first(1)).await.map(drop),
        ledger.shelf(org(9), "x", Page::first(1)).await.map(drop),
        ledger.shelf_counts(org(9)).await.map(drop),
        ledger.access_log(case(9), None, 1).await.map(drop),
        ledger.orgs().await.map(drop),
        ledger.person(person(9)).await.map(drop),
        ledger.person_by_number("9").await.map(drop),
        ledger.persons_of(org(9)).await.map(drop),
        ledger.session(dinplan_store::SessionHash([9; 32])).await.map(drop),
        ledger.draft(&key).await.map(drop),
        ledger.drafts(person(9)).await.map(drop),
        ledger.outbox_due(at(90), 1).await.map(drop),
        ledger.notices("p:1", Page::first(1)).await.map(drop),
        ledger.unread(&["p:1".to_owned()]).await.map(drop),
        ledger.stats().await.map(drop),
        ledger.log(line(None, "x")).await,
        ledger.append(write(9, 0, 999)).await.map_err(|error| match error {
            AppendError::Store(error) => error,
            other => panic!("{other}"),
        }),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_store_without_its_tables_never_answers_none() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open_with(&path, None).await;
    fill(&ledger).await;
    let raw = Connection::open(&path).unwrap();
    let drop_tables = "PRAGMA foreign_keys = OFF; DROP TABLE events; DROP TABLE members; DROP TABLE cases;
        DROP TABLE access_log; DROP TABLE organisations; DROP TABLE persons; DROP TABLE sessions;
        DROP TABLE drafts; DROP TABLE tickets; DROP TABLE notices; DROP TABLE outbox; DROP TABLE heads";
    raw.execute_batch(drop_tables).unwrap();
    for (number, answer) in answers(&ledger).await.into_iter().enumerate() {
        assert!(matches!(answer, Err(StoreError::Damaged(_))), "{number}: {answer:?}");
    }
    ledger.verify(&replay).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_cut_short_never_answers_none() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    fill(&open_with(&path, None).await).await;
    let ledger = open_with(&path, None).await;
    std::fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(4096).unwrap();
    for (number, answer) in answers(&ledger).await.into_iter().enumerate() {
        assert!(answer.is_err(), "{number}: {answer:?}");
    }
    ledger.verify(&replay).await.unwrap_err();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing_acknowledged() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open_with(&path, Some(80)).await;
    let big = |number| {
        let mut new = write(number, 0, number);
        new.document = vec![b'x'; 20_000];
        new.events = vec![new.document.clone()];
        new
    };
    let mut stored = 0;
    let error = loop {
        match ledger.append(big(stored + 1)).await {
            Ok(()) => stored += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(error, AppendError::Store(StoreError::Full));
    assert!(stored > 0);
    // Also many at once: each gets its error, the writer lives.
    let crowd: Vec<_> = (100..110)
        .map(|number| {
            let (ledger, new) = (ledger.clone(), big(number));
            tokio::spawn(async move { ledger.append(new).await })
        })
        .collect();
    for task in crowd {
        assert_eq!(task.await.unwrap(), Err(AppendError::Store(StoreError::Full)));
    }
    assert_eq!(ledger.verify(&replay).await.unwrap().cases, stored);
    drop(ledger);

    let ledger = open_with(&path, None).await;
    ledger.append(big(stored + 1)).await.unwrap();
    assert_eq!(ledger.verify(&replay).await.unwrap().cases, stored + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn room_made_again_is_used_without_a_restart() {
    let folder = TempDir::new().unwrap();
    let ledger = open_with(&folder.path().join("db"), Some(80)).await;
    let key = |n: u32| DraftKey { person: person(1), key: n.to_string() };
    let mut last = 0;
    while ledger.put_draft(key(last), at(1), &[b'x'; 20_000]).await.is_ok() {
        last += 1;
    }
    assert_eq!(ledger.put_draft(key(last), at(1), &[b'x'; 20_000]).await, Err(StoreError::Full));
    ledger.delete_draft(key(0)).await.unwrap();
    ledger.put_draft(key(last), at(1), &[b'x'; 20_000]).await.unwrap();
    ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_held_database_is_busy_not_stuck() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open_with(&path, None).await;
    let holder = Connection::open(&path).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let started = Instant::now();
    assert_eq!(ledger.append(write(1, 0, 1)).await, Err(AppendError::Store(StoreError::Busy)));
    assert_eq!(ledger.log(line(None, "x")).await, Err(StoreError::Busy));
    assert!(started.elapsed() < Duration::from_secs(3));
    assert_eq!(ledger.stats().await.unwrap(), Stats::default()); // reading goes on
    holder.execute_batch("COMMIT").unwrap();
    ledger.append(write(1, 0, 1)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_store_in_use_is_whole() {
    let folder = TempDir::new().unwrap();
    let engine = Arc::new(Sqlite::open(folder.path().join("db")).unwrap());
    let ledger = Ledger::open(engine.clone(), master()).await.unwrap();
    fill(&ledger).await;
    let writing = tokio::spawn({
        let ledger = ledger.clone();
        async move {
            for number in 100..200 {
                ledger.append(write(number, 0, number)).await.unwrap();
            }
        }
    });
    let copies: Vec<_> = (0..3).map(|n| folder.path().join(format!("copy{n}"))).collect();
    for copy in &copies {
        engine.backup(copy).await.unwrap();
    }
    writing.await.unwrap();
    for copy in &copies {
        let restored = open(copy).await;
        assert!(restored.verify(&replay).await.unwrap().cases >= 3);
        assert!(!copy.with_extension("part").exists());
    }
    assert!(matches!(engine.backup(&copies[0]).await, Err(StoreError::Io(_))));
    engine.integrity_check().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_of_the_files_in_the_middle_of_work_opens() {
    // What is left after a crash: the database and its log as they were on disk.
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    fill(&ledger).await;
    for name in ["db", "db-wal"] {
        std::fs::copy(folder.path().join(name), folder.path().join(name.replace("db", "crashed"))).unwrap();
    }
    let crashed = open(&folder.path().join("crashed")).await;
    assert_eq!(crashed.verify(&replay).await.unwrap(), ledger.verify(&replay).await.unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_plain_text_reaches_the_disk() {
    const MARK: &str = "Kari Nordmann har epilepsi";
    const NUMBER: &str = "13116900216";
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder.path().join("db")).await;
    let text = MARK.as_bytes();
    ledger.put_org(org(1), at(1), text).await.unwrap();
    ledger
        .put_person(dinplan_store::PersonWrite { content: text.into(), ..somebody(1, NUMBER) })
        .await
        .unwrap();
    let mut new = write(1, 0, 1);
    new.events = vec![text.into()];
    new.document = text.into();
    new.index.card = text.into();
    new.line = line(Some(case(1)), MARK);
    new.outbox = vec![mail(1, MARK)];
    ledger.append(new).await.unwrap();
    ledger.put_session(dinplan_store::SessionHash([1; 32]), person(1), at(1), text).await.unwrap();
    let key = DraftKey { person: person(1), key: "goal".to_owned() };
    ledger.put_draft(key, at(1), text).await.unwrap();

    let mut seen = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for secret in [MARK, NUMBER] {
            assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
        }
        seen += bytes.len();
    }
    assert!(seen > 4096);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_lines_at_once_are_all_kept() {
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder.path().join("db")).await;
    let tasks: Vec<_> = (0..500)
        .map(|number| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.log(line(None, &number.to_string())).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(ledger.stats().await.unwrap().lines, 500);
}
