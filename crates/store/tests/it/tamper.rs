//! Whoever changes the database behind the program's back is found, table and row.

use crate::common::*;
use dinplan_store::{Ledger, VerifyError};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::path::PathBuf;
use tempfile::TempDir;

/// A filled store and a raw connection to it that no rule binds.
struct Victim {
    _folder: TempDir,
    path: PathBuf,
    ledger: Ledger,
    raw: Connection,
}

impl Victim {
    async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("db");
        let ledger = open(&path).await;
        fill(&ledger).await;
        let raw = Connection::open(&path).unwrap();
        raw.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON").unwrap();
        Self { _folder: folder, path, ledger, raw }
    }

    /// Table and row that verify names.
    async fn found(&self) -> (&'static str, String) {
        match self.ledger.verify(&replay).await {
            Err(VerifyError::Broken { table, row, .. }) => (table, row),
            other => panic!("not found: {other:?}"),
        }
    }

    fn value(&self, sql: &str) -> Value {
        self.raw.query_row(sql, [], |row| row.get(0)).unwrap()
    }
}

/// The same value with one bit changed.
fn flipped(value: Value) -> Value {
    match value {
        Value::Blob(mut bytes) => {
            let last = bytes.len() - 1;
            bytes[last] ^= 0x40;
            Value::Blob(bytes)
        }
        Value::Integer(number) => Value::Integer(number ^ 64),
        Value::Text(text) => {
            let mut bytes = text.into_bytes();
            bytes[0] ^= 1;
            Value::Text(String::from_utf8(bytes).unwrap())
        }
        Value::Null => Value::Blob(vec![1; 16]),
        Value::Real(_) => unreachable!("no table has such a column"),
    }
}

/// Table, how to find the row, its columns, and the row's name in the error.
fn targets() -> Vec<(&'static str, String, &'static [&'static str], String)> {
    let blob = |id: uuid::Uuid| format!("x'{}'", id.simple());
    let by = |column: &str, id| format!("{column} = {}", blob(id));
    vec![
        ("installation", "id = 1".to_owned(), &["checked", "wrapped", "next"], "1".to_owned()),
        ("heads", "name = 'persons'".to_owned(), &["seq", "hash", "mac"], "persons".to_owned()),
        (
            "heads",
            "name = 'access_log'".to_owned(),
            &["seq", "hash", "mac", "peaks"],
            "access_log".to_owned(),
        ),
        ("log_heads", "1".to_owned(), &["root", "at", "signature"], "6".to_owned()),
        (
            "events",
            "seq = 3".to_owned(),
            &["case_id", "org", "revision", "command", "part", "at", "content", "hash"],
            "3".to_owned(),
        ),
        (
            "access_log",
            "seq = 3".to_owned(),
            &["at", "case_id", "org", "actor", "content", "hash"],
            "3".to_owned(),
        ),
        (
            "cases",
            by("id", case(2).uuid()),
            &[
                "org",
                "subject",
                "open",
                "revision",
                "shelf",
                "since",
                "due",
                "changed",
                "members_mac",
                "mac",
                "key",
                "card",
                "document",
                "turns",
                "erased",
                "decision",
            ],
            case(2).to_string(),
        ),
        ("members", by("case_id", case(2).uuid()), &["person", "org", "unit", "role"], case(2).to_string()),
        ("organisations", by("id", org(2).uuid()), &["at", "content", "mac"], org(2).to_string()),
        (
            "persons",
            by("id", person(2).uuid()),
            &["lookup", "org", "at", "content", "mac"],
            person(2).to_string(),
        ),
        ("sessions", "1".to_owned(), &["person", "expires", "content", "mac"], "07".repeat(8)),
        ("drafts", "1".to_owned(), &["at", "content", "mac"], format!("{}/goal", person(1))),
        (
            "outbox",
            by("id", message(2)),
            &["org", "case_id", "at", "due", "content", "mac", "claimed", "claimed_mac", "sent", "sent_mac"],
            message(2).simple().to_string(),
        ),
        (
            "notices",
            by("id", message(2)),
            &["box", "case_id", "at", "read", "content", "mac"],
            message(2).simple().to_string(),
        ),
    ]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flipped_bit_is_found_in_every_column_of_every_table() {
    let victim = Victim::new().await;
    // A ticket is named by a keyed hash, another in every store.
    let Value::Text(ticket) = victim.value("SELECT lower(hex(substr(hash, 1, 8))) FROM tickets") else {
        panic!("no ticket")
    };
    let tickets = ("tickets", "1".to_owned(), &["expires", "content", "mac"][..], ticket);
    for (table, row, columns, name) in targets().into_iter().chain([tickets]) {
        for column in columns {
            let good = victim.value(&format!("SELECT {column} FROM {table} WHERE {row}"));
            let update = format!("UPDATE {table} SET {column} = ?1 WHERE {row}");
            let bad = match *column {
                "erased" | "due" | "read" => Value::Integer(1),
                "decision" => Value::Text("2026/1".to_owned()),
                _ => flipped(good.clone()),
            };
            victim.raw.execute(&update, [bad]).unwrap();
            let found = victim.found().await;
            assert_eq!(found, (table, name.clone()), "{table}.{column}");
            victim.raw.execute(&update, [good]).unwrap();
        }
    }
    victim.ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_names_of_rows_are_sealed_too() {
    let victim = Victim::new().await;
    let keys = [
        ("heads", "name"),
        ("log_heads", "size"),
        ("events", "seq"),
        ("access_log", "seq"),
        ("cases", "id"),
        ("members", "case_id"),
        ("organisations", "id"),
        ("persons", "id"),
        ("sessions", "hash"),
        ("drafts", "person"),
        ("drafts", "key"),
        ("tickets", "hash"),
        ("outbox", "id"),
        ("notices", "id"),
    ];
    for (table, column) in keys {
        let good = victim.value(&format!("SELECT max({column}) FROM {table}"));
        let bad = match (table, &good) {
            (_, Value::Integer(number)) => Value::Integer(number + 100),
            (_, Value::Blob(bytes)) => Value::Blob(bytes.iter().map(|byte| byte ^ 0xaa).collect()),
            (_, other) => flipped(other.clone()),
        };
        let update = format!("UPDATE {table} SET {column} = ?2 WHERE {column} = ?1");
        victim.raw.execute(&update, [&good, &bad]).unwrap();
        assert_eq!(victim.found().await.0, table, "{table}.{column}");
        victim.raw.execute(&update, [&bad, &good]).unwrap();
    }
    victim.ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lost_rows_are_found() {
    let lost = [
        ("events", "seq = 3", "3".to_owned()),
        ("events", "seq = 6", "6".to_owned()),
        ("events", "1", "1".to_owned()),
        ("access_log", "seq = 3", "3".to_owned()),
        ("access_log", "seq = 6", "6".to_owned()),
        ("cases", "id = (SELECT max(id) FROM cases)", case(3).to_string()),
        ("members", "case_id = (SELECT max(id) FROM cases)", case(3).to_string()),
        ("organisations", "id = (SELECT max(id) FROM organisations)", "(some)".to_owned()),
        ("persons", "id = (SELECT max(id) FROM persons)", "(some)".to_owned()),
        ("outbox", "sent IS NULL", "(some)".to_owned()),
        ("heads", "name = 'events'", "events".to_owned()),
        ("installation", "1", "1".to_owned()),
    ];
    let victim = Victim::new().await;
    for (table, row, name) in lost {
        victim
            .raw
            .execute_batch(&format!(
                "CREATE TEMP TABLE kept AS SELECT * FROM {table}; DELETE FROM {table} WHERE {row}"
            ))
            .unwrap();
        let (found, at) = victim.found().await;
        // A lost head shows where its table ends.
        assert_eq!((found, at), (table, name), "{row}");
        victim
            .raw
            .execute_batch(&format!(
                "DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept; DROP TABLE kept"
            ))
            .unwrap();
    }
    victim.ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_earlier_version_put_back_is_found() {
    let victim = Victim::new().await;
    victim.raw.execute_batch("CREATE TEMP TABLE old AS SELECT * FROM persons").unwrap();
    victim.ledger.put_person(somebody(1, "01010000000")).await.unwrap();
    victim.ledger.verify(&replay).await.unwrap();
    victim.raw.execute_batch("DELETE FROM persons; INSERT INTO persons SELECT * FROM old").unwrap();
    assert_eq!(victim.found().await.0, "persons");

    let victim = Victim::new().await;
    victim.raw.execute_batch("CREATE TEMP TABLE old AS SELECT * FROM cases").unwrap();
    victim.ledger.append(write(2, 2, 99)).await.unwrap();
    victim.raw.execute_batch("DELETE FROM cases; INSERT INTO cases SELECT * FROM old").unwrap();
    assert_eq!(victim.found().await, ("cases", case(2).to_string()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cutting_off_the_end_with_its_head_is_found() {
    // The old head, put back together with the old end, betrays itself by the cases.
    let victim = Victim::new().await;
    victim.raw.execute_batch("CREATE TEMP TABLE old AS SELECT * FROM heads").unwrap();
    victim.ledger.append(write(2, 2, 99)).await.unwrap();
    let back = "DELETE FROM events WHERE seq = 7; DELETE FROM heads; INSERT INTO heads SELECT * FROM old";
    victim.raw.execute_batch(back).unwrap();
    assert!(["access_log", "cases"].contains(&victim.found().await.0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_changed_is_not_shown() {
    let victim = Victim::new().await;
    let corrupt = |table: &str| format!("table {table} was changed");
    let ledger = &victim.ledger;

    victim.raw.execute("UPDATE persons SET org = x'00000000000000000000000000000009'", []).unwrap();
    let error = ledger.person(person(1)).await.unwrap_err().to_string();
    assert!(error.contains(&corrupt("persons")), "{error}");

    victim.raw.execute("UPDATE sessions SET expires = expires + 1", []).unwrap();
    let error = ledger.session(dinplan_store::SessionHash([7; 32])).await.unwrap_err().to_string();
    assert!(error.contains(&corrupt("sessions")), "{error}");

    victim.raw.execute("UPDATE access_log SET actor = NULL", []).unwrap();
    let error = ledger.access_log(case(1), None, 9).await.unwrap_err().to_string();
    assert!(error.contains(&corrupt("access_log")), "{error}");

    // A document of another case does not open, though both are whole.
    let swap =
        "UPDATE cases SET document = (SELECT document FROM cases WHERE id = (SELECT max(id) FROM cases))";
    victim.raw.execute(swap, []).unwrap();
    let error = ledger.case(case(1)).await.unwrap_err().to_string();
    assert!(error.contains(&corrupt("cases")), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_written_after_a_moved_head() {
    let victim = Victim::new().await;
    victim.raw.execute("UPDATE heads SET seq = seq - 1 WHERE name = 'access_log'", []).unwrap();
    victim.ledger.log(line(None, "x")).await.unwrap_err();
    victim.ledger.append(write(1, 2, 99)).await.unwrap_err();
    victim.raw.execute("UPDATE heads SET seq = seq + 1 WHERE name = 'access_log'", []).unwrap();
    victim.ledger.append(write(1, 2, 99)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_migration_record_stops_the_start() {
    let Victim { _folder, path, ledger, raw } = Victim::new().await;
    drop(ledger);
    let known: u32 = raw.query_row("SELECT count(*) FROM migrations", [], |row| row.get(0)).unwrap();
    raw.execute("UPDATE migrations SET hash = 'x' WHERE number = 1", []).unwrap();
    let error = dinplan_store::Sqlite::open(&path).unwrap_err();
    assert_eq!(error, dinplan_store::StoreError::ChangedMigration { number: 1 });
    raw.execute("INSERT INTO migrations VALUES (99, 'future', 'x')", []).unwrap();
    raw.execute("UPDATE migrations SET hash = ?1 WHERE number = 1", [blake3_of_first()]).unwrap();
    let error = dinplan_store::Sqlite::open(&path).unwrap_err();
    assert_eq!(error, dinplan_store::StoreError::NewerSchema { found: 99, known });
}

fn blake3_of_first() -> String {
    blake3::hash(include_bytes!("../../../../migrations/sqlite/0001_ledger.sql")).to_hex().to_string()
}
