//! Migrations: numbered files, each applied once, never changed afterwards.
//!
//! Adding one: a new file in `migrations/sqlite` (and its twin for every other engine), and a line
//! in [`MIGRATIONS`].

use crate::StoreError;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

/// Name and text of each migration; the first has number 1.
const MIGRATIONS: &[(&str, &str)] = &[
    ("0001_ledger", include_str!("../../../../migrations/sqlite/0001_ledger.sql")),
    ("0002_index", include_str!("../../../../migrations/sqlite/0002_index.sql")),
    ("0003_log_tree", include_str!("../../../../migrations/sqlite/0003_log_tree.sql")),
    ("0004_rotation", include_str!("../../../../migrations/sqlite/0004_rotation.sql")),
    ("0005_erasure", include_str!("../../../../migrations/sqlite/0005_erasure.sql")),
    ("0006_tickets", include_str!("../../../../migrations/sqlite/0006_tickets.sql")),
    ("0007_notices", include_str!("../../../../migrations/sqlite/0007_notices.sql")),
];

/// The first whose programs overwrite what they remove.
const OVERWRITES: &str = "0005_erasure";

/// Applies what is missing, in one transaction. True when the database was used by a program that left
/// what it removed in the file.
pub(super) fn run(connection: &mut Connection) -> Result<bool, StoreError> {
    let found = apply(connection, MIGRATIONS)? as usize;
    Ok(found > 0 && MIGRATIONS.iter().skip(found).any(|(name, _)| *name == OVERWRITES))
}

/// Answers with the number of the last migration that was there before.
fn apply(connection: &mut Connection, migrations: &[(&str, &str)]) -> Result<u32, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(
        "CREATE TABLE IF NOT EXISTS migrations (
             number INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT NOT NULL
         ) STRICT",
    )?;
    let found: u32 =
        transaction.query_row("SELECT coalesce(max(number), 0) FROM migrations", [], |row| row.get(0))?;
    for (number, (name, sql)) in (1..).zip(migrations) {
        let hash = blake3::hash(sql.as_bytes()).to_hex();
        let applied: Option<String> = transaction
            .query_row("SELECT hash FROM migrations WHERE number = ?1", [number], |row| row.get(0))
            .optional()?;
        match applied {
            Some(applied) if applied == hash.as_str() => {}
            Some(_) => return Err(StoreError::ChangedMigration { number }),
            None if number <= found => return Err(StoreError::ChangedMigration { number }),
            None => {
                transaction.execute_batch(sql)?;
                transaction.execute(
                    "INSERT INTO migrations (number, name, hash) VALUES (?1, ?2, ?3)",
                    params![number, name, hash.as_str()],
                )?;
            }
        }
    }
    let known = u32::try_from(migrations.len()).unwrap_or(u32::MAX);
    if found > known {
        return Err(StoreError::NewerSchema { found, known });
    }
    transaction.commit()?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: (&str, &str) = ("0001_a", "CREATE TABLE a (x INTEGER) STRICT");
    const TWO: (&str, &str) = ("0002_b", "CREATE TABLE b (x INTEGER) STRICT");

    #[test]
    fn applied_in_order_and_once() {
        let mut db = Connection::open_in_memory().unwrap();
        apply(&mut db, &[ONE]).unwrap();
        apply(&mut db, &[ONE, TWO]).unwrap();
        apply(&mut db, &[ONE, TWO]).unwrap();
        db.execute_batch("INSERT INTO a VALUES (1); INSERT INTO b VALUES (1)").unwrap();
    }

    #[test]
    fn a_newer_database_is_refused() {
        let mut db = Connection::open_in_memory().unwrap();
        apply(&mut db, &[ONE, TWO]).unwrap();
        assert_eq!(apply(&mut db, &[ONE]), Err(StoreError::NewerSchema { found: 2, known: 1 }));
    }

    #[test]
    fn a_database_that_kept_what_was_removed_is_swept_once() {
        let mut new = Connection::open_in_memory().unwrap();
        assert!(!run(&mut new).unwrap());
        let mut old = Connection::open_in_memory().unwrap();
        apply(&mut old, &MIGRATIONS[..2]).unwrap();
        assert!(run(&mut old).unwrap());
        assert!(!run(&mut old).unwrap());
    }

    #[test]
    fn a_changed_migration_is_refused() {
        let mut db = Connection::open_in_memory().unwrap();
        apply(&mut db, &[ONE]).unwrap();
        let changed = ("0001_a", "CREATE TABLE a (x TEXT) STRICT");
        assert_eq!(apply(&mut db, &[changed]), Err(StoreError::ChangedMigration { number: 1 }));
    }

    #[test]
    fn a_failing_migration_leaves_nothing() {
        let mut db = Connection::open_in_memory().unwrap();
        apply(&mut db, &[ONE, ("0002_x", "CREATE TABLE c (x INTEGER) STRICT; nonsense")]).unwrap_err();
        apply(&mut db, &[ONE, TWO]).unwrap();
    }
}
