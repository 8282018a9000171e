//! Erasure as SQL.

use super::apply::{self, execute, tally};
use super::columns::{At, Count, Key};
use super::select::{self, Posted};
use crate::AppendError;
use crate::StoreError;
use crate::crypto::Chain;
use crate::engine::Erase;
use crate::row::{LineRow, Linked, Stamped};
use crate::table::Table;
use crate::tree::content_digest;
use dinplan_domain::ids::CaseId;
use rusqlite::{Connection, params};

/// Puts the stub in place of the case, and empties what else told of it.
pub(super) fn erase(db: &Connection, chain: &Chain, erase: &Erase) -> Result<(), AppendError> {
    let Stamped { row, mac } = &erase.case;
    let now = apply::revision(db, row.id)?;
    if now != erase.expected {
        return Err(AppendError::Stale { now });
    }
    let erasure = row.erased.as_ref().ok_or(StoreError::Misuse("a stub that is none"))?;
    execute(
        db,
        "UPDATE cases SET subject = ?2, open = 0, shelf = ?3, since = ?4, due = NULL, turns = NULL,
             changed = ?4, members_mac = ?5, mac = ?6, key = x'', card = x'', document = x'',
             erased = ?4, decision = ?7
         WHERE id = ?1",
        params![
            Key(row.id),
            Key(row.subject),
            row.shelf,
            At(erasure.at),
            row.members_mac,
            mac,
            erasure.decision
        ],
    )?;
    execute(db, "DELETE FROM members WHERE case_id = ?1", [Key(row.id)])?;
    execute(db, "DELETE FROM drafts WHERE instr(key, ?1) > 0", [row.id.to_string()])?;
    execute(db, "DELETE FROM notices WHERE case_id = ?1", [Key(row.id)])?;
    lines(db, row.id)?;
    messages(db, chain, row.id)?;
    Ok(())
}

fn lines(db: &Connection, case: CaseId) -> Result<(), StoreError> {
    let lines: Vec<Linked<LineRow>> = select::all(db, "WHERE case_id = ?1", [Key(case)])?;
    for line in lines {
        let digest = content_digest(&line.row.content);
        execute(db, "UPDATE access_log SET content = ?2 WHERE seq = ?1", params![Count(line.seq), digest])?;
    }
    Ok(())
}

fn messages(db: &Connection, chain: &Chain, case: CaseId) -> Result<(), StoreError> {
    let messages: Vec<Posted> = select::all(db, "WHERE case_id = ?1", [Key(case)])?;
    for Posted { message, .. } in messages {
        let old = message.mac;
        let emptied = chain.stamp(chain.check(message)?.emptied());
        tally(db, chain, Table::Outbox, Some(old), &emptied.mac)?;
        let sql = "UPDATE outbox SET content = ?2, mac = ?3 WHERE id = ?1";
        execute(db, sql, params![emptied.row.id.into_bytes(), emptied.row.content, emptied.mac])?;
    }
    Ok(())
}
