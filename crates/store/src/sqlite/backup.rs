//! Backup of a database in use, and SQLite's own check.

use super::{Settings, connect};
use crate::StoreError;
use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Copies `from` to the new file `to`. The name appears only when the copy is whole and durable.
pub(super) fn run(from: &Path, to: &Path, settings: &Settings) -> Result<(), StoreError> {
    if to.try_exists()? {
        return Err(StoreError::Io("the backup file exists already".to_owned()));
    }
    let part = part(to);
    let copied = copy(from, &part, settings).and_then(|()| publish(&part, to));
    if copied.is_err() {
        // What is left of it is of no use; that it could not be removed is no further harm.
        let _ = fs::remove_file(&part);
    }
    copied
}

fn copy(from: &Path, to: &Path, settings: &Settings) -> Result<(), StoreError> {
    let source = connect::for_reading(from, settings)?;
    let mut target = Connection::open(to)?;
    // All pages in one step: one moment, and writers need not wait.
    match Backup::new(&source, &mut target)?.step(-1)? {
        StepResult::Done => {}
        StepResult::Busy | StepResult::Locked => return Err(StoreError::Busy),
        _ => return Err(StoreError::Io("the backup was not finished".to_owned())),
    }
    target.close().map_err(|(_, error)| error.into())
}

fn publish(part: &Path, to: &Path) -> Result<(), StoreError> {
    File::open(part)?.sync_all()?;
    fs::rename(part, to)?;
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    Ok(())
}

fn part(to: &Path) -> PathBuf {
    let mut name = to.as_os_str().to_owned();
    name.push(".part");
    name.into()
}

/// SQLite's check of its structure and of references between tables.
pub(super) fn integrity(db: &Connection) -> Result<(), StoreError> {
    let found: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(StoreError::Damaged(found));
    }
    let mut orphans = db.prepare("PRAGMA foreign_key_check")?;
    let mut rows = orphans.query([])?;
    match rows.next()? {
        Some(row) => {
            Err(StoreError::Damaged(format!("a row in {} has lost its case", row.get::<_, String>(0)?)))
        }
        None => Ok(()),
    }
}
