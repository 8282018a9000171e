//! Backup, restore, and what `verify` finds.

use crate::running::{Running, run, said};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// A demo world, stopped.
fn world(folder: &Path) -> String {
    let data = folder.join("world");
    assert_eq!(Running::demo(&data).stop("-INT"), Some(0));
    data.to_str().unwrap().to_owned()
}

#[test]
fn a_flipped_byte_is_found_and_its_row_named() {
    let folder = tempfile::tempdir().unwrap();
    let data = world(folder.path());
    let database = folder.path().join("world/dinplan.db");
    let whole = fs::read(&database).unwrap();
    for (table, column, row) in [("events", "content", "100"), ("access_log", "content", "77")] {
        let sql = Connection::open(&database).unwrap();
        let bytes: Vec<u8> = sql
            .query_row(&format!("SELECT {column} FROM {table} WHERE seq = {row}"), [], |row| row.get(0))
            .unwrap();
        let mut flipped = bytes.clone();
        flipped[20] ^= 1;
        sql.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE seq = {row}"), [flipped]).unwrap();
        drop(sql);
        let output = run(&["verify", "--data", &data]);
        assert_eq!(output.status.code(), Some(3), "{}", said(&output));
        assert!(said(&output).contains(&format!("table {table}, row {row}:")), "{}", said(&output));
        fs::write(&database, &whole).unwrap();
        assert_eq!(run(&["verify", "--data", &data]).status.code(), Some(0));
    }
}

#[test]
fn a_backup_comes_back_with_its_key_and_only_so() {
    let folder = tempfile::tempdir().unwrap();
    let data = world(folder.path());
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (copy, key, new) = (at("copy.db"), at("world/master.key"), at("new"));
    assert_eq!(run(&["backup", "--data", &data, "--to", &copy]).status.code(), Some(0));
    assert_eq!(run(&["backup", "--data", &data, "--to", &copy]).status.code(), Some(6));

    // With another key nothing is restored, and nothing is left behind.
    let other = at("other.key");
    fs::write(&other, run(&["key"]).stdout).unwrap();
    let wrong = run(&["restore", "--from", &copy, "--data", &new, "--key", &other]);
    assert_eq!(wrong.status.code(), Some(5), "{}", said(&wrong));
    assert!(!folder.path().join("new/dinplan.db").exists());

    let restore = ["restore", "--from", &copy, "--data", &new, "--key", &key];
    let output = run(&restore);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(
        run(&["verify", "--data", &new, "--key", &key]).stdout,
        run(&["verify", "--data", &data]).stdout
    );
    assert_eq!(run(&restore).status.code(), Some(6));
    let into_the_old = run(&["restore", "--from", &copy, "--data", &data, "--key", &key]);
    assert_eq!(into_the_old.status.code(), Some(6), "{}", said(&into_the_old));
}

#[test]
fn a_broken_backup_is_not_restored() {
    let folder = tempfile::tempdir().unwrap();
    let data = world(folder.path());
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (copy, key, new) = (at("copy.db"), at("world/master.key"), at("new"));
    assert_eq!(run(&["backup", "--data", &data, "--to", &copy]).status.code(), Some(0));
    Connection::open(&copy).unwrap().execute("DELETE FROM access_log WHERE seq = 5", []).unwrap();
    let output = run(&["restore", "--from", &copy, "--data", &new, "--key", &key]);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(!folder.path().join("new/dinplan.db").exists());
}
