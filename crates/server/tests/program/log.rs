//! The access log in the hands of others: exported, kept, checked without the database.

use crate::running::{Running, run, said};
use rusqlite::Connection;
use std::fs;

#[test]
fn an_outsider_checks_the_log_and_finds_what_was_done_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let data = at("world");
    assert_eq!(Running::demo(&folder.path().join("world")).stop("-INT"), Some(0));

    // A head is kept, and the key noted.
    let head = run(&["log", "head", "--data", &data]);
    assert_eq!(head.status.code(), Some(0), "{}", said(&head));
    fs::write(at("kept"), &head.stdout).unwrap();
    let key = String::from_utf8(run(&["log", "key", "--data", &data]).stdout).unwrap();

    let export = |to: &str| run(&["log", "export", "--data", &data, "--to", to, "--line", "77", "--leaves"]);
    let written = export(&at("log.jsonl"));
    assert_eq!(written.status.code(), Some(0), "{}", said(&written));
    assert_eq!(export(&at("log.jsonl")).status.code(), Some(6));
    let file = fs::read_to_string(at("log.jsonl")).unwrap();
    assert!(!file.contains("Mona"));

    let check =
        |log: &str, key: &str| run(&["verify", "--log", log, "--kept", &at("kept"), "--log-key", key]);
    let good = check(&at("log.jsonl"), &key);
    assert_eq!(good.status.code(), Some(0), "{}", said(&good));
    assert!(said(&good).contains("\n           77 2"), "{}", said(&good));
    assert_eq!(check(&at("log.jsonl"), &"ab".repeat(32)).status.code(), Some(3));
    fs::write(at("changed.jsonl"), file.replace("\"text\":\"77 ", "\"text\":\"78 ")).unwrap();
    let wrong = check(&at("changed.jsonl"), &key);
    assert_eq!(wrong.status.code(), Some(3), "{}", said(&wrong));

    // Someone cuts off the last line: the log can no longer show what was signed.
    let sql = Connection::open(at("world/dinplan.db")).unwrap();
    sql.execute_batch("DELETE FROM access_log WHERE seq = (SELECT max(seq) FROM access_log)").unwrap();
    let cut = run(&["log", "export", "--data", &data, "--to", &at("cut.jsonl"), "--leaves"]);
    assert_eq!(cut.status.code(), Some(6), "{}", said(&cut));
    assert!(!folder.path().join("cut.jsonl").exists());
}

#[test]
fn an_export_names_what_it_cannot_do() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    assert_eq!(run(&["init", "--data", &at("data")]).status.code(), Some(0));
    let none = run(&["log", "export", "--data", &at("data"), "--to", &at("x"), "--line", "1"]);
    assert_eq!(none.status.code(), Some(2), "{}", said(&none));
    assert!(!folder.path().join("x").exists());
    assert_eq!(run(&["verify", "--log", &at("nothing")]).status.code(), Some(1));
    assert_eq!(run(&["verify", "--log", &at("x"), "--data", &at("data")]).status.code(), Some(2));
    // An empty log is signed too: nothing before this day.
    assert_eq!(run(&["log", "export", "--data", &at("data"), "--to", &at("x")]).status.code(), Some(0));
    assert_eq!(run(&["verify", "--log", &at("x")]).status.code(), Some(0));
}
