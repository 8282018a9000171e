//! The access log and its tree.

use super::apply::{self, execute};
use super::columns::{At, Count, Key};
use super::select::{self, NamedHead};
use crate::StoreError;
use crate::crypto::{Chain, Digest, Grown, Head, SignedHead};
use crate::row::{LineRow, Linked, Stamped};
use crate::table::Table;
use crate::tree::Frontier;
use jiff::Timestamp;
use rusqlite::{Connection, params};

/// Puts a line at the end of the log.
pub(super) fn line(db: &Connection, chain: &Chain, row: &LineRow) -> Result<(), StoreError> {
    let named = named(db)?;
    let peaks = named.peaks.clone().unwrap_or_default();
    let head = chain.check(named.of(Table::AccessLog))?;
    let grown = chain.grow(&head, &peaks, row.clone())?;
    let Linked { seq, row, hash } = &grown.line;
    execute(
        db,
        "INSERT INTO access_log (seq, at, case_id, org, actor, content, hash)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            Count(*seq),
            At(row.at),
            row.case.map(Key),
            row.org.map(Key),
            row.actor.map(Key),
            row.content,
            hash,
        ],
    )?;
    save(db, &grown)?;
    save_head(db, &grown)
}

/// What has become complete with a line.
fn save(db: &Connection, grown: &Grown) -> Result<(), StoreError> {
    let sql = "INSERT INTO log_tree (level, place, hash) VALUES (?1, ?2, ?3)";
    for node in &grown.nodes {
        execute(db, sql, params![node.level, Count(node.place), node.hash])?;
    }
    grown.signed.iter().try_for_each(|head| save_signed(db, head))
}

fn save_head(db: &Connection, grown: &Grown) -> Result<(), StoreError> {
    let Stamped { row, mac } = &grown.head;
    let sql = "UPDATE heads SET seq = ?2, hash = ?3, mac = ?4, peaks = ?5 WHERE name = ?1";
    execute(db, sql, params![row.table.name(), Count(row.seq), row.hash, mac, grown.peaks])?;
    Ok(())
}

fn save_signed(db: &Connection, head: &SignedHead) -> Result<(), StoreError> {
    let sql = "INSERT OR IGNORE INTO log_heads (size, root, at, signature) VALUES (?1, ?2, ?3, ?4)";
    execute(db, sql, params![Count(head.size), head.root, At(head.at), head.signature])?;
    Ok(())
}

/// Signs the head as it is, unless one of this size is kept.
pub(super) fn sign(db: &Connection, chain: &Chain, at: Timestamp) -> Result<(), StoreError> {
    let head = apply::head(db, chain, Table::AccessLog)?;
    save_signed(db, &chain.sign(&head, at))
}

fn named(db: &Connection) -> Result<NamedHead, StoreError> {
    let name = Table::AccessLog.name();
    select::one(db, "WHERE name = ?1", [name])?.ok_or_else(|| Table::Heads.corrupt(name))
}

/// The head of the log.
pub(super) fn head(db: &Connection) -> Result<Stamped<Head>, StoreError> {
    Ok(named(db)?.of(Table::AccessLog))
}

/// Hashes of one level, from the left.
pub(super) fn hashes(db: &Connection, level: u8, from: u64, count: u64) -> Result<Vec<Digest>, StoreError> {
    let sql = match level {
        // Lines are counted from 1.
        0 => "SELECT hash FROM access_log WHERE seq > ?2 AND seq <= ?2 + ?3 AND ?1 = 0 ORDER BY seq",
        _ => "SELECT hash FROM log_tree WHERE level = ?1 AND place >= ?2 AND place < ?2 + ?3 ORDER BY place",
    };
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![level, Count(from), Count(count)], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether the log has its tree; an empty one needs none.
pub(super) fn planted(db: &Connection) -> Result<bool, StoreError> {
    let head = select::one::<NamedHead>(db, "WHERE name = ?1", [Table::AccessLog.name()])?;
    Ok(head.is_none_or(|head| head.seq == 0 || head.peaks.is_some()))
}

/// Makes a tree of a log that was a chain: each line is checked as a link, then made a leaf.
pub(super) fn plant(db: &Connection, chain: &Chain) -> Result<(), StoreError> {
    if planted(db)? {
        return Ok(());
    }
    let last = apply::head(db, chain, Table::AccessLog)?;
    let (mut link, mut frontier) = (Head::empty(Table::AccessLog), Frontier::default());
    while link.seq < last.seq {
        let tail = "WHERE seq > ?1 ORDER BY seq LIMIT 1000";
        let lines: Vec<Linked<LineRow>> = select::all(db, tail, [Count(link.seq)])?;
        if lines.is_empty() {
            return Err(Table::AccessLog.corrupt(link.seq + 1));
        }
        for line in lines {
            if line.seq != link.seq + 1 || !chain.follows(&link, &line) {
                return Err(Table::AccessLog.corrupt(link.seq + 1));
            }
            link = Head { seq: line.seq, hash: line.hash, ..link };
            let grown = chain.grow_from(&mut frontier, line.row)?;
            let sql = "UPDATE access_log SET hash = ?2 WHERE seq = ?1";
            execute(db, sql, params![Count(grown.line.seq), grown.line.hash])?;
            save(db, &grown)?;
            if grown.line.seq == last.seq {
                save_head(db, &grown)?;
            }
        }
    }
    if link == last { Ok(()) } else { Err(Table::AccessLog.corrupt(last.seq)) }
}

#[cfg(test)]
mod tests {
    use super::super::Sqlite;
    use super::*;
    use crate::crypto::{Keyring, MasterKey};
    use crate::{AccessLine, Ledger};
    use std::sync::Arc;

    fn master() -> MasterKey {
        MasterKey::parse(&"ab".repeat(32)).unwrap()
    }

    async fn open(path: &std::path::Path) -> Result<Ledger, StoreError> {
        Ledger::open(Arc::new(Sqlite::open(path).unwrap()), master()).await
    }

    async fn verified(ledger: &Ledger) -> Result<crate::VerifyReport, crate::VerifyError> {
        ledger.verify(&|_, _| Err("no case".to_owned())).await
    }

    /// Makes the log what it was before there was a tree: each hash over the line and the one before.
    fn chained(db: &Connection, chain: &Chain) {
        let lines: Vec<Linked<LineRow>> = select::all(db, "ORDER BY seq", []).unwrap();
        let mut head = Head::empty(Table::AccessLog);
        for line in lines {
            let linked = chain.link(&mut head, line.row);
            execute(
                db,
                "UPDATE access_log SET hash = ?2 WHERE seq = ?1",
                params![Count(linked.seq), linked.hash],
            )
            .unwrap();
        }
        let Stamped { row, mac } = chain.stamp(head);
        let sql = "UPDATE heads SET hash = ?1, mac = ?2, peaks = NULL WHERE name = 'access_log'";
        execute(db, sql, params![row.hash, mac]).unwrap();
        db.execute_batch("DELETE FROM log_tree; DELETE FROM log_heads").unwrap();
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_log_from_before_becomes_the_same_tree_unless_it_was_changed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("db");
        let ledger = open(&path).await.unwrap();
        for number in 0..1100_i64 {
            let at = Timestamp::from_second(number).unwrap();
            let line = AccessLine { at, case: None, org: None, actor: None, content: vec![7; 9] };
            ledger.log(line).await.unwrap();
        }
        let (before, heads) = (verified(&ledger).await.unwrap(), ledger.log_heads().await.unwrap());
        assert_eq!(heads.len(), 1);
        drop(ledger);

        let db = Connection::open(&path).unwrap();
        let stored = select::one(&db, "", []).unwrap().unwrap();
        chained(&db, &Keyring::open(&master().into(), &stored).unwrap().chain);
        drop(db);
        let to = folder.path().join("changed");
        std::fs::copy(&path, &to).unwrap();

        let ledger = open(&path).await.unwrap();
        assert_eq!(verified(&ledger).await.unwrap(), before);
        assert_eq!(ledger.log_heads().await.unwrap(), heads);

        let db = Connection::open(&to).unwrap();
        db.execute("UPDATE access_log SET at = at + 1 WHERE seq = 900", []).unwrap();
        assert_eq!(open(&to).await.unwrap_err(), Table::AccessLog.corrupt(900));
    }
}
