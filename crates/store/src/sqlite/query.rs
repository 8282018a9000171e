//! Questions as SQL, asked by the readers.

use super::columns::{Count, Day, Key};
use super::select;
use crate::StoreError;
use crate::engine::{LinesOf, List};
use crate::model::{Page, Stats};
use crate::row::{LineRow, Linked, ListedRow};
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use jiff::{Timestamp, civil::Date};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

/// The cases of a person or unit. The inner question sorts by index alone; only the cases of the
/// page are read. With `min(place)`, SQLite takes the other columns from that same row.
const MEMBERSHIP: &str = "
    SELECT c.id, c.org, c.open, c.shelf, c.since, c.due, c.revision, p.role, c.key, c.card
    FROM (
        SELECT m.id, m.role, i.due, i.since
        FROM (
            SELECT case_id AS id, min(place), role FROM <members> GROUP BY case_id
        ) m
        JOIN cases i INDEXED BY cases_due ON i.id = m.id
        ORDER BY i.due IS NULL, i.due, i.since, i.id
        LIMIT ?1 OFFSET ?2
    ) p
    JOIN cases c ON c.id = p.id
    ORDER BY c.due IS NULL, c.due, c.since, c.id";

/// Two seeks in the index. With OR, SQLite would go through every membership of the organisation.
const AT_UNIT: &str = "(
    SELECT case_id, place, role FROM members WHERE org = ?3 AND unit = ?4
    UNION ALL SELECT case_id, place, role FROM members WHERE org = ?3 AND unit IS NULL
)";

const SHELF: &str = "
    SELECT id, org, open, shelf, since, due, revision, NULL, key, card FROM cases
    WHERE org = ?3 AND shelf = ?4 ORDER BY since, id LIMIT ?1 OFFSET ?2";

/// From the beginning, all are read in one go; later, the few that have changed are looked up.
const ALL: &str = "
    SELECT id, org, open, shelf, since, due, revision, NULL, key, card FROM cases
    WHERE org = ?3 AND erased IS NULL LIMIT ?1 OFFSET ?2";
const CHANGED: &str = "
    SELECT id, org, open, shelf, since, due, revision, NULL, key, card FROM cases
    WHERE id IN (SELECT case_id FROM events WHERE seq > ?4) AND org = ?3 AND erased IS NULL
    LIMIT ?1 OFFSET ?2";

/// Cases for a list.
pub(super) fn list(db: &Connection, list: &List, page: Page) -> Result<Vec<ListedRow>, StoreError> {
    let listed =
        |members: &str, by: &[&dyn ToSql]| select::rows(db, &MEMBERSHIP.replace("<members>", members), by);
    let (limit, offset) = (page.limit, page.offset);
    match list {
        List::Person(person) => listed("members WHERE person = ?3", params![limit, offset, Key(*person)]),
        List::Unit(org, None) => {
            listed("members WHERE org = ?3 AND unit IS NULL", params![limit, offset, Key(*org)])
        }
        List::Unit(org, Some(unit)) => listed(AT_UNIT, params![limit, offset, Key(*org), Key(*unit)]),
        List::UnitAlone(org, unit) => {
            listed("members WHERE org = ?3 AND unit = ?4", params![limit, offset, Key(*org), Key(*unit)])
        }
        List::Shelf(org, shelf) => select::rows(db, SHELF, params![limit, offset, Key(*org), shelf]),
        List::Changed(org, 0) => select::rows(db, ALL, params![limit, offset, Key(*org)]),
        List::Changed(org, after) => {
            select::rows(db, CHANGED, params![limit, offset, Key(*org), Count(*after)])
        }
    }
}

/// The number of the last event.
pub(super) fn last_event(db: &Connection) -> Result<u64, StoreError> {
    let mut statement = db.prepare_cached("SELECT ifnull(max(seq), 0) FROM events")?;
    Ok(statement.query_row([], |row| row.get::<_, Count>(0))?.0)
}

/// Cases per shelf; answered from an index.
pub(super) fn shelf_counts(db: &Connection, org: OrgId) -> Result<Vec<(String, u64)>, StoreError> {
    let sql =
        "SELECT shelf, count(*) FROM cases WHERE org = ?1 AND shelf <> '' GROUP BY shelf ORDER BY shelf";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([Key(org)], |row| Ok((row.get(0)?, row.get::<_, Count>(1)?.0)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The subject's open case; else, if `closed` will do, the one last changed.
pub(super) fn case_of(
    db: &Connection,
    subject: PersonId,
    closed: bool,
) -> Result<Option<CaseId>, StoreError> {
    let sql = "SELECT id FROM cases WHERE subject = ?1 AND (open = 1 OR ?2)
               ORDER BY open DESC, changed DESC, id DESC LIMIT 1";
    let mut statement = db.prepare_cached(sql)?;
    let id = statement.query_row(params![Key(subject), closed], |row| row.get(0)).optional()?;
    Ok(id.map(|Key(id)| id))
}

/// Wrapped case keys, by id.
pub(super) fn case_keys(
    db: &Connection,
    after: Option<CaseId>,
    limit: u32,
) -> Result<Vec<(CaseId, Vec<u8>)>, StoreError> {
    let sql = "SELECT id, key FROM cases WHERE ?1 IS NULL OR id > ?1 ORDER BY id LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![after.map(Key), limit], |row| {
        Ok((row.get::<_, Key<CaseId>>(0)?.0, row.get(1)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Cases that the calendar changes, up to and with this day.
pub(super) fn turning(db: &Connection, today: Date, limit: u32) -> Result<Vec<CaseId>, StoreError> {
    let sql = "SELECT id FROM cases WHERE turns <= ?1 ORDER BY turns, id LIMIT ?2";
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map(params![Day(today), limit], |row| row.get(0))?;
    Ok(rows.map(|row| row.map(|Key(id)| id)).collect::<Result<_, _>>()?)
}

/// Lines of a case, organisation or actor, newest first. The index holds the time too, so that lines
/// from before are passed over without being read.
pub(super) fn lines(
    db: &Connection,
    of: LinesOf,
    since: Timestamp,
    before: Option<u64>,
    limit: u32,
) -> Result<Vec<Linked<LineRow>>, StoreError> {
    let (column, id) = match of {
        LinesOf::Case(id) => ("case_id", id.uuid()),
        LinesOf::Org(id) => ("org", id.uuid()),
        LinesOf::Directory(id) => ("case_id IS NULL AND org", id.uuid()),
        LinesOf::Actor(id) => ("actor", id.uuid()),
    };
    let tail = format!("WHERE {column} = ?1 AND seq < ?2 AND at >= ?3 ORDER BY seq DESC LIMIT ?4");
    let before = before.map_or(i64::MAX, |before| i64::try_from(before).unwrap_or(i64::MAX));
    // The earliest time there is lies before the first that a column can hold.
    let since = i64::try_from(since.as_nanosecond()).unwrap_or(i64::MIN);
    select::all(db, &tail, params![id.into_bytes(), before, since, limit])
}

/// How many notices of these boxes are not read; answered from an index.
pub(super) fn unread(db: &Connection, mailboxes: &[String]) -> Result<u64, StoreError> {
    let mut statement = db.prepare_cached("SELECT count(*) FROM notices WHERE box = ?1 AND read IS NULL")?;
    let mut unread = 0;
    for mailbox in mailboxes {
        unread += statement.query_row([mailbox], |row| row.get::<_, Count>(0))?.0;
    }
    Ok(unread)
}

/// How many rows there are.
pub(super) fn stats(db: &Connection) -> Result<Stats, StoreError> {
    let count = |from: &str| -> Result<u64, StoreError> {
        let mut statement = db.prepare_cached(&format!("SELECT count(*) FROM {from}"))?;
        Ok(statement.query_row([], |row| row.get::<_, Count>(0))?.0)
    };
    Ok(Stats {
        cases: count("cases")?,
        events: count("events")?,
        lines: count("access_log")?,
        organisations: count("organisations")?,
        persons: count("persons")?,
        sessions: count("sessions")?,
        drafts: count("drafts")?,
        tickets: count("tickets")?,
        messages: count("outbox")?,
        waiting: count("outbox WHERE sent IS NULL AND claimed IS NULL AND length(content) <> 32")?,
        in_doubt: count("outbox WHERE sent IS NULL AND claimed IS NOT NULL AND length(content) <> 32")?,
        notices: count("notices")?,
    })
}
