//! Reading rows: each stored type says which columns it is made of.

use super::columns::{At, Count, Day, Key, Yes};
use crate::StoreError;
use crate::crypto::{Head, SignedHead};
use crate::model::{CaseRow, DraftKey, Erasure, Member, SessionHash, TicketHash};
use crate::row::{
    ClaimRow, DraftRow, EventRow, KeyRow, LineRow, Linked, ListedRow, MessageRow, NoticeRow, OrgRow,
    PersonRow, SentRow, SessionRow, Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::tree::Node;
use dinplan_domain::ids::Revision;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Params, Result as Decoded, Row};
use std::fmt::Write as _;
use uuid::Uuid;

/// A type that is read from columns.
pub(super) trait Stored: Sized {
    /// The table.
    const TABLE: Table;
    /// The columns, separated by commas; the first names the row.
    const COLUMNS: &'static str;
    /// Reads them.
    fn decode(row: &Row<'_>) -> Decoded<Self>;
}

/// All rows that fit `tail` (where, order, limit).
pub(super) fn all<T: Stored>(db: &Connection, tail: &str, by: impl Params) -> Result<Vec<T>, StoreError> {
    rows(db, &statement::<T>(tail), by)
}

/// The first row that fits `tail`, if any.
pub(super) fn one<T: Stored>(db: &Connection, tail: &str, by: impl Params) -> Result<Option<T>, StoreError> {
    let mut statement = db.prepare_cached(&statement::<T>(tail))?;
    let mut rows = statement.query(by)?;
    rows.next()?.map(decode).transpose()
}

/// Shows every row that fits `tail` until `see` says false.
pub(super) fn each<T: Stored>(
    db: &Connection,
    tail: &str,
    mut see: impl FnMut(T) -> Result<bool, StoreError>,
) -> Result<bool, StoreError> {
    let mut statement = db.prepare_cached(&statement::<T>(tail))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !see(decode(row)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The rows of a whole statement whose columns are `T`'s.
pub(super) fn rows<T: Stored>(db: &Connection, sql: &str, by: impl Params) -> Result<Vec<T>, StoreError> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = statement.query(by)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(decode(row)?);
    }
    Ok(found)
}

fn statement<T: Stored>(tail: &str) -> String {
    format!("SELECT {} FROM {} {tail}", T::COLUMNS, T::TABLE.name())
}

/// Reads a row; one that cannot be read is named by its first column.
fn decode<T: Stored>(row: &Row<'_>) -> Result<T, StoreError> {
    T::decode(row).map_err(|error| match error.sqlite_error() {
        Some(_) => error.into(),
        None => T::TABLE.corrupt(label(row)),
    })
}

fn label(row: &Row<'_>) -> String {
    match row.get_ref(0) {
        Ok(ValueRef::Integer(number)) => number.to_string(),
        Ok(ValueRef::Blob(bytes)) => bytes.iter().take(16).fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        }),
        Ok(ValueRef::Text(text)) => String::from_utf8_lossy(text).into_owned(),
        _ => "(unreadable)".to_owned(),
    }
}

fn key<T: crate::id::Id>(row: &Row<'_>, column: usize) -> Decoded<T> {
    row.get(column).map(|Key(id)| id)
}

fn maybe_key<T: crate::id::Id>(row: &Row<'_>, column: usize) -> Decoded<Option<T>> {
    row.get::<_, Option<Key<T>>>(column).map(|id| id.map(|Key(id)| id))
}

fn at(row: &Row<'_>, column: usize) -> Decoded<jiff::Timestamp> {
    row.get(column).map(|At(at)| at)
}

fn day(row: &Row<'_>, column: usize) -> Decoded<Option<jiff::civil::Date>> {
    row.get::<_, Option<Day>>(column).map(|day| day.map(|Day(day)| day))
}

/// When and why a case was erased: both columns or none.
fn erasure(row: &Row<'_>, column: usize) -> Decoded<Option<Erasure>> {
    let at: Option<At> = row.get(column)?;
    let decision: Option<String> = row.get(column + 1)?;
    Ok((at.is_some() || decision.is_some()).then(|| Erasure {
        at: at.map_or(jiff::Timestamp::UNIX_EPOCH, |At(at)| at),
        decision: decision.unwrap_or_default(),
    }))
}

fn count(row: &Row<'_>, column: usize) -> Decoded<u64> {
    row.get(column).map(|Count(count)| count)
}

fn yes(row: &Row<'_>, column: usize) -> Decoded<bool> {
    row.get(column).map(|Yes(yes)| yes)
}

fn uuid(row: &Row<'_>, column: usize) -> Decoded<Uuid> {
    row.get(column).map(Uuid::from_bytes)
}

macro_rules! stored {
    ($type:ty, $table:ident, $columns:literal, |$row:ident| $decode:expr) => {
        impl Stored for $type {
            const TABLE: Table = Table::$table;
            const COLUMNS: &'static str = $columns;

            fn decode($row: &Row<'_>) -> Decoded<Self> {
                Ok($decode)
            }
        }
    };
}

stored!(KeyRow, Installation, "id, checked, wrapped, next", |r| KeyRow {
    check: r.get(1)?,
    wrapped: r.get(2)?,
    next: r.get(3)?
});

/// A head without the table it is of, which the caller asked for by name.
pub(super) struct NamedHead {
    /// The table's name.
    pub(super) name: String,
    /// How many rows.
    pub(super) seq: u64,
    /// The hash.
    pub(super) hash: [u8; 32],
    /// The stamp.
    pub(super) mac: [u8; 32],
    /// Of the access log: its frontier.
    pub(super) peaks: Option<Vec<u8>>,
}

impl NamedHead {
    /// The head, when it is of a table this program knows.
    pub(super) fn of(self, table: Table) -> Stamped<Head> {
        Stamped { row: Head { table, seq: self.seq, hash: self.hash }, mac: self.mac }
    }
}

stored!(NamedHead, Heads, "name, seq, hash, mac, peaks", |r| NamedHead {
    name: r.get(0)?,
    seq: count(r, 1)?,
    hash: r.get(2)?,
    mac: r.get(3)?,
    peaks: r.get(4)?,
});
stored!(Node, LogTree, "level, place, hash", |r| Node {
    level: r.get(0)?,
    place: count(r, 1)?,
    hash: r.get(2)?
});
stored!(SignedHead, LogHeads, "size, root, at, signature", |r| SignedHead {
    size: count(r, 0)?,
    root: r.get(1)?,
    at: at(r, 2)?,
    signature: r.get(3)?,
});
stored!(Linked<EventRow>, Events, "seq, case_id, org, revision, command, part, at, content, hash", |r| {
    Linked {
        seq: count(r, 0)?,
        row: EventRow {
            case: key(r, 1)?,
            org: key(r, 2)?,
            revision: Revision(r.get(3)?),
            command: key(r, 4)?,
            part: r.get(5)?,
            at: at(r, 6)?,
            content: r.get(7)?,
        },
        hash: r.get(8)?,
    }
});
stored!(Linked<LineRow>, AccessLog, "seq, at, case_id, org, actor, content, hash", |r| Linked {
    seq: count(r, 0)?,
    row: LineRow {
        at: at(r, 1)?,
        case: maybe_key(r, 2)?,
        org: maybe_key(r, 3)?,
        actor: maybe_key(r, 4)?,
        content: r.get(5)?,
    },
    hash: r.get(6)?,
});
stored!(
    Stamped<StoredCaseRow>,
    Cases,
    "id, org, subject, open, revision, shelf, since, due, changed, members_mac, mac, key, card, document, \
     turns, erased, decision",
    |r| Stamped {
        row: StoredCaseRow {
            id: key(r, 0)?,
            org: key(r, 1)?,
            subject: key(r, 2)?,
            open: yes(r, 3)?,
            revision: Revision(r.get(4)?),
            shelf: r.get(5)?,
            since: at(r, 6)?,
            due: day(r, 7)?,
            changed: at(r, 8)?,
            members_mac: r.get(9)?,
            key: r.get(11)?,
            card: r.get(12)?,
            document: r.get(13)?,
            turns: day(r, 14)?,
            erased: erasure(r, 15)?,
        },
        mac: r.get(10)?,
    }
);
stored!(Member, Members, "case_id, person, org, unit, role", |r| Member {
    person: maybe_key(r, 1)?,
    org: maybe_key(r, 2)?,
    unit: maybe_key(r, 3)?,
    role: r.get(4)?,
});
stored!(ListedRow, Cases, "id, org, open, shelf, since, due, revision, role, key, card", |r| ListedRow {
    row: CaseRow {
        id: key(r, 0)?,
        org: key(r, 1)?,
        open: yes(r, 2)?,
        shelf: r.get(3)?,
        since: at(r, 4)?,
        due: day(r, 5)?,
        revision: Revision(r.get(6)?),
        role: r.get(7)?,
        card: r.get(9)?,
    },
    key: r.get(8)?,
});
stored!(Stamped<OrgRow>, Organisations, "id, at, content, mac", |r| Stamped {
    row: OrgRow { id: key(r, 0)?, at: at(r, 1)?, content: r.get(2)? },
    mac: r.get(3)?,
});
stored!(Stamped<PersonRow>, Persons, "id, lookup, org, at, content, mac", |r| Stamped {
    row: PersonRow {
        id: key(r, 0)?,
        lookup: r.get(1)?,
        org: maybe_key(r, 2)?,
        at: at(r, 3)?,
        content: r.get(4)?,
    },
    mac: r.get(5)?,
});
stored!(Stamped<SessionRow>, Sessions, "hash, person, expires, content, mac", |r| Stamped {
    row: SessionRow {
        hash: SessionHash(r.get(0)?),
        person: key(r, 1)?,
        expires: at(r, 2)?,
        content: r.get(3)?,
    },
    mac: r.get(4)?,
});
stored!(Stamped<DraftRow>, Drafts, "person, key, at, content, mac", |r| Stamped {
    row: DraftRow { key: DraftKey { person: key(r, 0)?, key: r.get(1)? }, at: at(r, 2)?, content: r.get(3)? },
    mac: r.get(4)?,
});

stored!(Stamped<TicketRow>, Tickets, "hash, expires, content, mac", |r| Stamped {
    row: TicketRow { hash: TicketHash(r.get(0)?), expires: at(r, 1)?, content: r.get(2)? },
    mac: r.get(3)?,
});

stored!(Stamped<NoticeRow>, Notices, "id, box, case_id, at, read, content, mac", |r| Stamped {
    row: NoticeRow {
        id: uuid(r, 0)?,
        mailbox: r.get(1)?,
        case: maybe_key(r, 2)?,
        at: at(r, 3)?,
        read: r.get::<_, Option<At>>(4)?.map(|At(at)| at),
        content: r.get(5)?,
    },
    mac: r.get(6)?,
});

/// A message, and whether it was taken and delivered.
pub(super) struct Posted {
    /// The message.
    pub(super) message: Stamped<MessageRow>,
    /// That a worker took it.
    pub(super) claim: Option<Stamped<ClaimRow>>,
    /// Its delivery.
    pub(super) sent: Option<Stamped<SentRow>>,
}

const POSTED: &str = "id, org, at, content, mac, sent, sent_mac, case_id, due, claimed, claimed_mac";

impl Stored for Posted {
    const TABLE: Table = Table::Outbox;
    const COLUMNS: &'static str = POSTED;

    fn decode(r: &Row<'_>) -> Decoded<Self> {
        let id = uuid(r, 0)?;
        let (case, org, at) = (maybe_key(r, 7)?, maybe_key(r, 1)?, at(r, 2)?);
        let due = r.get::<_, Option<At>>(8)?.map_or(at, |At(due)| due);
        let row = MessageRow { id, case, org, at, due, content: r.get(3)? };
        let marked = |time: usize, mac: usize| -> Decoded<Option<(jiff::Timestamp, [u8; 32])>> {
            let (time, mac): (Option<At>, Option<[u8; 32]>) = (r.get(time)?, r.get(mac)?);
            Ok(time.zip(mac).map(|(At(at), mac)| (at, mac)))
        };
        Ok(Self {
            message: Stamped { row, mac: r.get(4)? },
            claim: marked(9, 10)?.map(|(at, mac)| Stamped { row: ClaimRow { id, at }, mac }),
            sent: marked(5, 6)?.map(|(at, mac)| Stamped { row: SentRow { id, at }, mac }),
        })
    }
}
