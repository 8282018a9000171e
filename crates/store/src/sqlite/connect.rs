//! Opening connections. Memory stays small and is not mapped: a file cut short under the program
//! must be an error, not the end of the program.

use super::Settings;
use crate::StoreError;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// Statements kept prepared per connection.
const STATEMENTS: usize = 64;

/// The one connection that writes.
pub(super) fn for_writing(path: &Path, settings: &Settings) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = open(path, flags, settings)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA wal_autocheckpoint = 1000;
         PRAGMA journal_size_limit = 67108864;
         PRAGMA cache_size = -4096;",
    )?;
    if let Some(pages) = settings.max_pages {
        connection.pragma_update(None, "max_page_count", pages)?;
    }
    Ok(connection)
}

/// A connection that cannot write.
pub(super) fn for_reading(path: &Path, settings: &Settings) -> Result<Connection, StoreError> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY, settings)?;
    connection.execute_batch("PRAGMA cache_size = -2048;")?;
    Ok(connection)
}

fn open(path: &Path, flags: OpenFlags, settings: &Settings) -> Result<Connection, StoreError> {
    // Each connection is used by one thread at a time; SQLite's own mutex is not needed.
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(settings.busy)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}
