//! Whoever holds a signed head finds every change of the log, however it was made.

use crate::common::*;
use dinplan_store::{Ledger, LogExport, VerifyError};
use dinplan_witness::{Head, check};
use proptest::prelude::*;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const ALL: LogExport = LogExport { lines: Vec::new(), leaves: true };

/// A log of 40 lines, signed at 20 and 40, and a raw connection to it that no rule binds.
struct Victim {
    _folder: TempDir,
    path: PathBuf,
    raw: Connection,
    kept: Vec<Head>,
}

async fn write_lines(ledger: &Ledger, count: i64) {
    for number in 0..count {
        let mut new = line(Some(case(1)), "looked");
        new.at = at(number);
        ledger.log(new).await.unwrap();
    }
}

impl Victim {
    async fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("db");
        let ledger = open(&path).await;
        let mut kept = Vec::new();
        for _ in 0..2 {
            write_lines(&ledger, 20).await;
            let head = ledger.sign_log(at(100)).await.unwrap();
            kept.push(serde_json::from_str(&head.to_json()).unwrap());
        }
        let raw = Connection::open(&path).unwrap();
        Self { _folder: folder, path, raw, kept }
    }

    /// What the one who has the key sees, and what the one who kept the heads sees.
    async fn found(&self) -> (String, String) {
        let ledger = open(&self.path).await;
        let inside = match ledger.verify(&replay).await {
            Err(VerifyError::Broken { table, row, .. }) => format!("{table} {row}"),
            other => panic!("not found: {other:?}"),
        };
        (inside, check(&exported(&ledger, &ALL).await, &self.kept).unwrap_err().1)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_done_to_the_lines_is_found() {
    let renumber = "UPDATE access_log SET seq = -seq; UPDATE access_log SET seq = CASE
        WHEN seq = -7 THEN 8 WHEN seq = -8 THEN 7 ELSE -seq END";
    let attacks = [
        ("taken out", "DELETE FROM access_log WHERE seq = 7", "access_log 7"),
        (
            "taken out, and the gap closed",
            "DELETE FROM access_log WHERE seq = 7; UPDATE access_log SET seq = seq - 1 WHERE seq > 7",
            "access_log 7",
        ),
        (
            "changed",
            "UPDATE access_log SET actor = CAST(x'77' || substr(actor, 2) AS BLOB) WHERE seq = 7",
            "access_log 7",
        ),
        ("back-dated", "UPDATE access_log SET at = at - 86400000000000 WHERE seq = 7", "access_log 7"),
        ("re-ordered", renumber, "access_log 7"),
        ("truncated", "DELETE FROM access_log WHERE seq > 30", "access_log 31"),
        ("truncated to a head", "DELETE FROM access_log WHERE seq > 20", "access_log 21"),
        ("hashed anew", "UPDATE access_log SET hash = zeroblob(32) WHERE seq = 7", "access_log 7"),
    ];
    for (name, sql, row) in attacks {
        let victim = Victim::new().await;
        victim.raw.execute_batch(sql).unwrap();
        match open(&victim.path).await.verify(&replay).await {
            Err(VerifyError::Broken { table, row: at, .. }) => {
                assert_eq!(format!("{table} {at}"), row, "{name}");
            }
            other => panic!("{name}: {other:?}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_changed_line_cannot_be_proved() {
    for sql in [
        "UPDATE access_log SET at = at - 1 WHERE seq = 7",
        "UPDATE access_log SET actor = NULL WHERE seq = 7",
        "UPDATE access_log SET content = zeroblob(99) WHERE seq = 7",
        "UPDATE access_log SET seq = 100 WHERE seq = 7; UPDATE access_log SET seq = 7 WHERE seq = 8;
         UPDATE access_log SET seq = 8 WHERE seq = 100",
    ] {
        let victim = Victim::new().await;
        victim.raw.execute_batch(sql).unwrap();
        let file = exported(&open(&victim.path).await, &LogExport { lines: vec![7], leaves: false }).await;
        let (_, why) = check(&file, &victim.kept).unwrap_err();
        let refused =
            ["line 7 is not in the log of 40 lines", "the log of 40 lines did not grow from that of 20"];
        assert!(refused.contains(&why.as_str()), "{sql}: {why}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rewritten_tree_does_not_make_the_heads() {
    // Leaves, and all that follows from them, are public: an attacker can hash them anew.
    let victim = Victim::new().await;
    victim.raw.execute("UPDATE access_log SET hash = zeroblob(32) WHERE seq = 7", []).unwrap();
    let (inside, outside) = victim.found().await;
    assert_eq!(inside, "access_log 7");
    assert!(outside.contains("did not grow") || outside.contains("do not make the head"), "{outside}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_forged_head_is_found() {
    for sql in [
        "UPDATE log_heads SET root = zeroblob(32) WHERE size = 20",
        "UPDATE log_heads SET at = at + 1 WHERE size = 40",
        "UPDATE log_heads SET signature = zeroblob(64) WHERE size = 40",
        "UPDATE log_heads SET size = 39 WHERE size = 40",
        "INSERT INTO log_heads SELECT 30, root, at, signature FROM log_heads WHERE size = 20",
    ] {
        let victim = Victim::new().await;
        victim.raw.execute_batch(sql).unwrap();
        let (inside, outside) = victim.found().await;
        assert!(inside.starts_with("log_heads "), "{sql}: {inside}");
        assert!(outside.contains("is not signed with this key"), "{sql}: {outside}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_installation_cannot_speak_for_this_one() {
    let (one, two) = (Victim::new().await, TempDir::new().unwrap());
    let other = other(&two.path().join("db")).await;
    write_lines(&other, 40).await;
    other.sign_log(at(1)).await.unwrap();
    let (_, why) = check(&exported(&other, &ALL).await, &one.kept).unwrap_err();
    assert!(why.contains("the head you kept: the head of 20 lines is not signed with this key"), "{why}");
}

async fn other(path: &Path) -> Ledger {
    let engine = dinplan_store::Sqlite::open(path).unwrap();
    Ledger::open(std::sync::Arc::new(engine), dinplan_store::MasterKey::generate().unwrap()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_copy_in_place_of_the_whole_is_found_by_who_kept_a_head() {
    let folder = TempDir::new().unwrap();
    let (path, old) = (folder.path().join("db"), folder.path().join("old"));
    let ledger = open(&path).await;
    write_lines(&ledger, 20).await;
    ledger.sign_log(at(1)).await.unwrap();
    drop(ledger);
    std::fs::copy(&path, &old).unwrap();
    let ledger = open(&path).await;
    write_lines(&ledger, 3).await;
    let kept: Head = serde_json::from_str(&ledger.sign_log(at(2)).await.unwrap().to_json()).unwrap();
    drop(ledger);

    // Put back, it is whole in itself, and can be written on; but it does not know the head that was kept.
    std::fs::copy(&old, &path).unwrap();
    let ledger = open(&path).await;
    ledger.verify(&replay).await.unwrap();
    let (_, why) = check(&exported(&ledger, &ALL).await, std::slice::from_ref(&kept)).unwrap_err();
    assert!(why.contains("is gone from the log"), "{why}");
    write_lines(&ledger, 4).await;
    ledger.log(line(None, "another history")).await.unwrap();
    ledger.sign_log(at(3)).await.unwrap();
    let (_, why) = check(&exported(&ledger, &ALL).await, &[kept]).unwrap_err();
    assert!(why.contains("is gone from the log"), "{why}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_older_head_put_back_is_found() {
    let victim = Victim::new().await;
    victim.raw.execute_batch("CREATE TEMP TABLE old AS SELECT * FROM heads").unwrap();
    write_lines(&open(&victim.path).await, 5).await;
    let back = "DELETE FROM heads; INSERT INTO heads SELECT * FROM old";
    victim.raw.execute_batch(back).unwrap();
    // The head says 40; there are 45.
    let ledger = open(&victim.path).await;
    let error = ledger.verify(&replay).await.unwrap_err();
    assert!(matches!(error, VerifyError::Broken { table: "access_log", .. }), "{error}");
    // With the rows cut off too, only a head of 45 lines would tell; one of 40 does not.
    victim.raw.execute_batch("DELETE FROM access_log WHERE seq > 40").unwrap();
    ledger.verify(&replay).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_thousandth_head_is_signed_and_missed_when_gone() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("db");
    let ledger = open(&path).await;
    write_lines(&ledger, 1030).await;
    assert_eq!(ledger.log_heads().await.unwrap().len(), 1);
    ledger.verify(&replay).await.unwrap();
    let raw = Connection::open(&path).unwrap();
    for (sql, found) in [
        ("DELETE FROM log_tree WHERE place = 1", "table log_tree, row 1 on level 8"),
        ("UPDATE log_tree SET hash = zeroblob(32) WHERE place = 2", "table log_tree, row 2 on level 8"),
        ("DELETE FROM log_heads", "table log_heads, row 1024"),
    ] {
        raw.execute_batch(sql).unwrap();
        let error = ledger.verify(&replay).await.unwrap_err().to_string();
        assert!(error.starts_with(found), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Sizes at which heads are signed, lines that are proved, and a digit of the file that is changed.
    #[test]
    fn any_export_checks_and_any_changed_digit_does_not(
        steps in prop::collection::vec(1..40_i64, 1..5),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 0..4),
        change in any::<prop::sample::Index>(),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        runtime.block_on(async {
            let opened = in_memory().await;
            for step in &steps {
                write_lines(&opened.ledger, *step).await;
                opened.ledger.sign_log(at(*step)).await.unwrap();
            }
            let size = steps.iter().sum::<i64>() as usize;
            let lines = picks.iter().map(|pick| pick.index(size) as u64 + 1).collect();
            let file = exported(&opened.ledger, &LogExport { lines, leaves: true }).await;
            let checked = check(&file, &[]).unwrap();
            assert_eq!((checked.size, checked.heads), (size as u64, steps.len() as u64));

            let digits: Vec<_> = file.char_indices().filter(|(_, c)| c.is_ascii_digit()).collect();
            let (at, digit) = digits[change.index(digits.len())];
            let mut changed = file.clone();
            changed.replace_range(at..=at, if digit == '1' { "2" } else { "1" });
            assert!(check(&changed, &[]).is_err(), "{}", &file[at.saturating_sub(40)..=at]);
        });
    }
}
