//! What was erased is gone from the files, and an erasure cannot be feigned.

use crate::common::*;
use dinplan_store::{AppendError, StoreError, VerifyError};
use rusqlite::Connection;
use std::path::Path;
use tempfile::TempDir;

/// Every sealed thing that is to be gone: key, card, document, lines, message.
fn sealed(path: &Path) -> Vec<Vec<u8>> {
    let raw = Connection::open(path).unwrap();
    let id = case(2).uuid().simple().to_string();
    let all = format!(
        "SELECT key FROM cases WHERE id = x'{id}' UNION ALL SELECT card FROM cases WHERE id = x'{id}'
         UNION ALL SELECT document FROM cases WHERE id = x'{id}'
         UNION ALL SELECT content FROM access_log WHERE case_id = x'{id}'
         UNION ALL SELECT content FROM outbox WHERE case_id = x'{id}'"
    );
    let mut ask = raw.prepare(&all).unwrap();
    ask.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_an_erased_case_lingers_in_the_files() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    fill(&ledger).await;
    let first_document = sealed(&path)[2].clone();
    // Much comes and goes, documents grow: pages are split and joined, rows move about.
    for round in 0..4 {
        for number in 1..=60 {
            let expected = ledger.case(case(number)).await.unwrap().map_or(0, |case| case.revision.0);
            let mut next = write(number, expected, 1000 + number * 10 + round);
            next.document = next.events[0].clone();
            next.events.insert(0, vec![b'x'; (number * 97 % 3000) as usize]);
            next.index.card = vec![b'c'; (number * 31 % 400) as usize];
            ledger.append(next).await.unwrap();
        }
    }
    let gone = sealed(&path);
    assert_eq!(gone.len(), 3 + 6 + 1);
    assert!(gone.iter().all(|bytes| anywhere(folder.path(), bytes)));
    assert!(ledger.erase(case(2), at(9), "2026/1", line(None, "erased")).await.unwrap());
    for (number, bytes) in gone.iter().chain([&first_document]).enumerate() {
        assert!(!anywhere(folder.path(), bytes), "{number}");
    }
    assert_eq!(ledger.verify(&replay).await.unwrap().erased, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writers_meet_an_erasure_and_lose() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    ledger.append(write(1, 0, 1)).await.unwrap();
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let ledger = ledger.clone();
            tokio::spawn(async move {
                let (mut expected, mut round) = (1, 0);
                loop {
                    match ledger.append(write(1, expected, 100 + writer * 10_000 + round)).await {
                        Ok(()) => (expected, round) = (expected + 1, round + 1),
                        Err(AppendError::Stale { now }) => expected = now.0,
                        Err(error) => break error,
                    }
                }
            })
        })
        .collect();
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    // Under such a crowd the revision may move on each time; then it is asked for again.
    while let Err(error) = ledger.erase(case(1), at(9), "2026/1", line(None, "erased")).await {
        assert_eq!(error, StoreError::Busy);
    }
    for writer in writers {
        assert_eq!(writer.await.unwrap(), AppendError::Store(StoreError::Erased));
    }
    assert_eq!(ledger.verify(&replay).await.unwrap().erased, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_erasure_cannot_be_feigned_or_undone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    fill(&ledger).await;
    let raw = Connection::open(&path).unwrap();
    raw.execute_batch("PRAGMA foreign_keys = OFF; CREATE TEMP TABLE whole AS SELECT * FROM cases").unwrap();
    ledger.erase(case(2), at(9), "2026/1", line(None, "erased")).await.unwrap();
    ledger.verify(&replay).await.unwrap();
    let found = async || match ledger.verify(&replay).await {
        Err(VerifyError::Broken { table, row, .. }) => (table, row),
        other => panic!("not found: {other:?}"),
    };

    // A line of another case emptied by hand: the tree would not show it.
    let digest: String = {
        let text = ledger.log_text(1).await.unwrap().unwrap();
        text.rsplit(' ').next().unwrap().to_owned()
    };
    raw.execute_batch("CREATE TEMP TABLE line AS SELECT * FROM access_log WHERE seq = 1").unwrap();
    raw.execute_batch(&format!("UPDATE access_log SET content = x'{digest}' WHERE seq = 1")).unwrap();
    assert_eq!(found().await, ("access_log", "1".to_owned()));
    raw.execute_batch("INSERT OR REPLACE INTO access_log SELECT * FROM line").unwrap();
    ledger.verify(&replay).await.unwrap();

    // The stub with another reason, without one, or with the old case put back in its place.
    let id = case(2).uuid().simple().to_string();
    for change in ["decision = '2026/9'", "erased = erased - 1", "erased = NULL, decision = NULL", "open = 1"]
    {
        raw.execute_batch("CREATE TEMP TABLE stub AS SELECT * FROM cases").unwrap();
        raw.execute_batch(&format!("UPDATE cases SET {change} WHERE id = x'{id}'")).unwrap();
        assert_eq!(found().await, ("cases", case(2).to_string()), "{change}");
        raw.execute_batch("INSERT OR REPLACE INTO cases SELECT * FROM stub; DROP TABLE stub").unwrap();
    }
    raw.execute_batch("INSERT OR REPLACE INTO cases SELECT * FROM whole").unwrap();
    assert!(["cases", "members"].contains(&found().await.0));
}
