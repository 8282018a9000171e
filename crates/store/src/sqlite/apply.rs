//! Writes as SQL, run by the writer inside a savepoint.

use super::columns::{At, Count, Day, Key};
use super::select::{self, NamedHead};
use super::{erase, log};
use crate::crypto::{Chain, Digest, Head};
use crate::engine::{Append, NewKey, Transaction, Write};
use crate::row::{
    ClaimRow, DraftRow, KeyRow, MembersRow, MessageRow, NoticeRow, OrgRow, PersonRow, SentRow, SessionRow,
    Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::{AppendError, StoreError};
use dinplan_domain::ids::{CaseId, Revision};
use rusqlite::{Connection, OptionalExtension, Params, params};

/// Writes all of a transaction.
pub(super) fn transaction(db: &Connection, transaction: &Transaction) -> Result<(), AppendError> {
    transaction.writes.iter().try_for_each(|write| apply(db, &transaction.chain, write))
}

/// Sets up an empty store; leaves one that has a key as it is.
pub(super) fn install(db: &Connection, key: &KeyRow, heads: &[Stamped<Head>]) -> Result<(), StoreError> {
    let sql = "INSERT OR IGNORE INTO installation (id, checked, wrapped) VALUES (1, ?1, ?2)";
    if execute(db, sql, params![key.check, key.wrapped])? == 1 {
        heads.iter().try_for_each(|head| save_head(db, head))?;
    }
    Ok(())
}

fn apply(db: &Connection, chain: &Chain, write: &Write) -> Result<(), AppendError> {
    match write {
        Write::Append(append) => return self::append(db, chain, append),
        Write::Erase(erase) => return erase::erase(db, chain, erase),
        Write::Line(row) => log::line(db, chain, row)?,
        Write::SignLog(at) => log::sign(db, chain, *at)?,
        Write::CaseKey(NewKey { case, old, new }) => {
            let sql = "UPDATE cases SET key = ?3 WHERE id = ?1 AND key = ?2";
            execute(db, sql, params![Key(*case), old, new])?;
        }
        Write::InstallationKey { old, new } => {
            let sql = "UPDATE installation SET checked = ?1, wrapped = ?2, next = ?3
                       WHERE wrapped = ?4 AND next IS ?5";
            execute(db, sql, params![new.check, new.wrapped, new.next, old.wrapped, old.next])?;
        }
        Write::Message(row) => message(db, chain, row)?,
        Write::Claim(row) => claim(db, row)?,
        Write::Release(id) => {
            let sql = "UPDATE outbox SET claimed = NULL, claimed_mac = NULL WHERE id = ?1 AND sent IS NULL";
            execute(db, sql, [id.into_bytes()])?;
        }
        Write::Sent(row) => sent(db, row)?,
        Write::Notice(row) => notice(db, row)?,
        Write::DropNoticesBefore(time) => {
            execute(db, "DELETE FROM notices WHERE at < ?1", [At(*time)])?;
        }
        Write::Org(row) => org(db, chain, row)?,
        Write::Person(row) => person(db, chain, row)?,
        Write::Session(row) => session(db, row)?,
        Write::DropSession(hash) => drop(execute(db, "DELETE FROM sessions WHERE hash = ?1", [hash.0])?),
        Write::DropSessionsOf(person) => {
            execute(db, "DELETE FROM sessions WHERE person = ?1", [Key(*person)])?;
        }
        Write::DropSessionsBefore(time) => {
            execute(db, "DELETE FROM sessions WHERE expires < ?1", [At(*time)])?;
        }
        Write::Draft(row) => draft(db, row)?,
        Write::DropDraft(draft) => {
            let sql = "DELETE FROM drafts WHERE person = ?1 AND key = ?2";
            execute(db, sql, params![Key(draft.person), draft.key])?;
        }
        Write::Ticket(row) => ticket(db, row)?,
        Write::TakeTicket(hash, mac) => {
            if execute(db, "DELETE FROM tickets WHERE hash = ?1 AND mac = ?2", params![hash.0, mac])? == 0 {
                return Err(AppendError::AlreadyDone);
            }
        }
        Write::DropTicketsBefore(time) => {
            execute(db, "DELETE FROM tickets WHERE expires < ?1", [At(*time)])?;
        }
    }
    Ok(())
}

fn append(db: &Connection, chain: &Chain, append: &Append) -> Result<(), AppendError> {
    let case = &append.case.row;
    if exists(db, "SELECT 1 FROM events WHERE command = ?1", [Key(append.command)])? {
        return Err(AppendError::AlreadyDone);
    }
    let now = revision(db, case.id)?;
    if now != append.expected {
        return Err(AppendError::Stale { now });
    }
    if case.open
        && let Some(other) = other_open_case(db, case)?
    {
        return Err(AppendError::OpenCaseExists(other));
    }
    self::case(db, &append.case)?;
    members(db, &append.members)?;
    events(db, chain, append)?;
    Ok(())
}

/// The revision of a case, 0 when there is none; [`StoreError::Erased`] when it was erased.
pub(super) fn revision(db: &Connection, case: CaseId) -> Result<Revision, StoreError> {
    let mut statement = db.prepare_cached("SELECT revision, erased IS NOT NULL FROM cases WHERE id = ?1")?;
    match statement.query_row([Key(case)], |row| Ok((row.get(0)?, row.get(1)?))).optional()? {
        Some((_, true)) => Err(StoreError::Erased),
        Some((revision, false)) => Ok(Revision(revision)),
        None => Ok(Revision(0)),
    }
}

fn other_open_case(db: &Connection, case: &StoredCaseRow) -> Result<Option<CaseId>, StoreError> {
    let sql = "SELECT id FROM cases WHERE subject = ?1 AND open = 1 AND id <> ?2";
    let mut statement = db.prepare_cached(sql)?;
    let other =
        statement.query_row([&Key(case.subject) as &dyn rusqlite::ToSql, &Key(case.id)], |row| row.get(0));
    Ok(other.optional()?.map(|Key(id)| id))
}

/// The key is written with the first revision only: a later write must not undo a rewrapping.
fn case(db: &Connection, Stamped { row, mac }: &Stamped<StoredCaseRow>) -> Result<(), StoreError> {
    execute(
        db,
        "INSERT INTO cases (id, org, subject, open, revision, shelf, since, due, changed,
                            members_mac, mac, key, card, document, turns)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
         ON CONFLICT (id) DO UPDATE SET
             org = excluded.org, subject = excluded.subject, open = excluded.open,
             revision = excluded.revision, shelf = excluded.shelf, since = excluded.since,
             due = excluded.due, changed = excluded.changed, members_mac = excluded.members_mac,
             mac = excluded.mac, card = excluded.card, document = excluded.document,
             turns = excluded.turns",
        params![
            Key(row.id),
            Key(row.org),
            Key(row.subject),
            row.open,
            row.revision.0,
            row.shelf,
            At(row.since),
            row.due.map(Day),
            At(row.changed),
            row.members_mac,
            mac,
            row.key,
            row.card,
            row.document,
            row.turns.map(Day),
        ],
    )?;
    Ok(())
}

fn members(db: &Connection, row: &MembersRow) -> Result<(), StoreError> {
    execute(db, "DELETE FROM members WHERE case_id = ?1", [Key(row.case)])?;
    let sql = "INSERT INTO members (case_id, place, person, org, unit, role) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    for (place, member) in (0_u32..).zip(&row.members) {
        let (person, org, unit) = (member.person.map(Key), member.org.map(Key), member.unit.map(Key));
        execute(db, sql, params![Key(row.case), place, person, org, unit, member.role])?;
    }
    Ok(())
}

fn events(db: &Connection, chain: &Chain, append: &Append) -> Result<(), StoreError> {
    let mut head = head(db, chain, Table::Events)?;
    let sql = "INSERT INTO events (seq, case_id, org, revision, command, part, at, content, hash)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    for event in &append.events {
        let linked = chain.link(&mut head, event.clone());
        let row = linked.row;
        execute(
            db,
            sql,
            params![
                Count(linked.seq),
                Key(row.case),
                Key(row.org),
                row.revision.0,
                Key(row.command),
                row.part,
                At(row.at),
                row.content,
                linked.hash,
            ],
        )?;
    }
    save_head(db, &chain.stamp(head))
}

fn message(db: &Connection, chain: &Chain, stamped: &Stamped<MessageRow>) -> Result<(), StoreError> {
    let Stamped { row, mac } = stamped;
    tally(db, chain, Table::Outbox, None, mac)?;
    let sql =
        "INSERT INTO outbox (id, org, at, content, mac, case_id, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let (org, case) = (row.org.map(Key), row.case.map(Key));
    let due = (row.due != row.at).then_some(At(row.due));
    let columns = params![row.id.into_bytes(), org, At(row.at), row.content, mac, case, due];
    execute(db, sql, columns)?;
    Ok(())
}

fn claim(db: &Connection, Stamped { row, mac }: &Stamped<ClaimRow>) -> Result<(), AppendError> {
    let sql = "UPDATE outbox SET claimed = ?2, claimed_mac = ?3
               WHERE id = ?1 AND claimed IS NULL AND sent IS NULL";
    match execute(db, sql, params![row.id.into_bytes(), At(row.at), mac])? {
        0 => Err(AppendError::AlreadyDone),
        _ => Ok(()),
    }
}

fn notice(db: &Connection, Stamped { row, mac }: &Stamped<NoticeRow>) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO notices (id, box, case_id, at, read, content, mac)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let (id, case, read) = (row.id.into_bytes(), row.case.map(Key), row.read.map(At));
    execute(db, sql, params![id, row.mailbox, case, At(row.at), read, row.content, mac])?;
    Ok(())
}

fn sent(db: &Connection, Stamped { row, mac }: &Stamped<SentRow>) -> Result<(), StoreError> {
    let sql = "UPDATE outbox SET sent = ?2, sent_mac = ?3 WHERE id = ?1";
    match execute(db, sql, params![row.id.into_bytes(), At(row.at), mac])? {
        0 => Err(StoreError::Misuse("a message that is not there was marked as delivered")),
        _ => Ok(()),
    }
}

fn org(db: &Connection, chain: &Chain, Stamped { row, mac }: &Stamped<OrgRow>) -> Result<(), StoreError> {
    let old = mac_of(db, "SELECT mac FROM organisations WHERE id = ?1", [Key(row.id)])?;
    tally(db, chain, Table::Organisations, old, mac)?;
    execute(
        db,
        "INSERT INTO organisations (id, at, content, mac) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET at = excluded.at, content = excluded.content, mac = excluded.mac",
        params![Key(row.id), At(row.at), row.content, mac],
    )?;
    Ok(())
}

fn person(db: &Connection, chain: &Chain, stamped: &Stamped<PersonRow>) -> Result<(), StoreError> {
    let Stamped { row, mac } = stamped;
    let taken = "SELECT 1 FROM persons WHERE lookup = ?1 AND id <> ?2";
    if exists(db, taken, params![row.lookup, Key(row.id)])? {
        return Err(StoreError::NumberTaken);
    }
    let old = mac_of(db, "SELECT mac FROM persons WHERE id = ?1", [Key(row.id)])?;
    tally(db, chain, Table::Persons, old, mac)?;
    execute(
        db,
        "INSERT INTO persons (id, lookup, org, at, content, mac) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET lookup = excluded.lookup, org = excluded.org,
             at = excluded.at, content = excluded.content, mac = excluded.mac",
        params![Key(row.id), row.lookup, row.org.map(Key), At(row.at), row.content, mac],
    )?;
    Ok(())
}

fn session(db: &Connection, Stamped { row, mac }: &Stamped<SessionRow>) -> Result<(), StoreError> {
    let sql =
        "INSERT OR REPLACE INTO sessions (hash, person, expires, content, mac) VALUES (?1, ?2, ?3, ?4, ?5)";
    execute(db, sql, params![row.hash.0, Key(row.person), At(row.expires), row.content, mac])?;
    Ok(())
}

fn draft(db: &Connection, Stamped { row, mac }: &Stamped<DraftRow>) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO drafts (person, key, at, content, mac) VALUES (?1, ?2, ?3, ?4, ?5)";
    execute(db, sql, params![Key(row.key.person), row.key.key, At(row.at), row.content, mac])?;
    Ok(())
}

fn ticket(db: &Connection, Stamped { row, mac }: &Stamped<TicketRow>) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO tickets (hash, expires, content, mac) VALUES (?1, ?2, ?3, ?4)";
    execute(db, sql, params![row.hash.0, At(row.expires), row.content, mac])?;
    Ok(())
}

/// The head of a table, checked: nothing is written after an end that someone has moved.
pub(super) fn head(db: &Connection, chain: &Chain, table: Table) -> Result<Head, StoreError> {
    let named = select::one::<NamedHead>(db, "WHERE name = ?1", [table.name()])?;
    chain.check(named.ok_or_else(|| Table::Heads.corrupt(table.name()))?.of(table))
}

fn save_head(db: &Connection, Stamped { row, mac }: &Stamped<Head>) -> Result<(), StoreError> {
    let sql = "INSERT OR REPLACE INTO heads (name, seq, hash, mac) VALUES (?1, ?2, ?3, ?4)";
    execute(db, sql, params![row.table.name(), Count(row.seq), row.hash, mac])?;
    Ok(())
}

pub(super) fn tally(
    db: &Connection,
    chain: &Chain,
    table: Table,
    old: Option<Digest>,
    new: &Digest,
) -> Result<(), StoreError> {
    let mut head = head(db, chain, table)?;
    head.replace(old.as_ref(), new);
    save_head(db, &chain.stamp(head))
}

fn mac_of(db: &Connection, sql: &str, by: impl Params) -> Result<Option<Digest>, StoreError> {
    Ok(db.prepare_cached(sql)?.query_row(by, |row| row.get(0)).optional()?)
}

fn exists(db: &Connection, sql: &str, by: impl Params) -> Result<bool, StoreError> {
    Ok(db.prepare_cached(sql)?.exists(by)?)
}

pub(super) fn execute(db: &Connection, sql: &str, columns: impl Params) -> Result<usize, StoreError> {
    Ok(db.prepare_cached(sql)?.execute(columns)?)
}
