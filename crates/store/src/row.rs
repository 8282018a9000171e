//! Rows as engines keep them: clear columns, and content that is already sealed.

use crate::crypto::{Digest, Fields, Head};
use crate::model::{DraftKey, Erasure, Member, SessionHash, TicketHash};
use crate::table::Table;
use crate::tree::content_digest;
use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, Revision};
use jiff::{Timestamp, civil::Date};
use std::fmt::Write as _;
use uuid::Uuid;

/// A row of a table: what it is called, and all that its stamp or link covers.
pub trait Row {
    /// The table it stands in.
    const TABLE: Table;
    /// The row's name in error messages; its key, never personal data.
    fn label(&self) -> String;
    /// Adds every column to `fields`.
    fn fields(&self, fields: Fields) -> Fields;
}

/// A row with a keyed hash over all its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamped<R> {
    /// The row.
    pub row: R,
    /// The hash.
    pub mac: Digest,
}

/// A row in its place in a chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked<R> {
    /// Its number in the table, from 1, without gaps.
    pub seq: u64,
    /// The row.
    pub row: R,
    /// Keyed hash over number, row and the hash before.
    pub hash: Digest,
}

/// The installation key, wrapped. Guards itself, so it carries no stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRow {
    /// A hash by which the right master key is known.
    pub check: Digest,
    /// The installation key, wrapped by the master key.
    pub wrapped: Vec<u8>,
    /// By which the next master key is known, while a rotation is under way.
    pub next: Option<Digest>,
}

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Its case.
    pub case: CaseId,
    /// The case's home municipality when it happened.
    pub org: OrgId,
    /// Its number in the case.
    pub revision: Revision,
    /// The command it followed from.
    pub command: CommandId,
    /// Its place among the events of that command, from 0.
    pub part: u32,
    /// When it was decided.
    pub at: Timestamp,
    /// Sealed with the case key.
    pub content: Vec<u8>,
}

/// One line of the access log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineRow {
    /// When.
    pub at: Timestamp,
    /// Which case.
    pub case: Option<CaseId>,
    /// On behalf of which organisation.
    pub org: Option<OrgId>,
    /// By whom.
    pub actor: Option<PersonId>,
    /// Sealed. When its case was erased: 32 bytes, the SHA-256 of what was sealed here.
    pub content: Vec<u8>,
}

/// The current state of a case, as stored. Its key guards itself and stands outside the stamp, so
/// that a new master key changes nothing but that column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCaseRow {
    /// The case.
    pub id: CaseId,
    /// Home municipality.
    pub org: OrgId,
    /// Whose case.
    pub subject: PersonId,
    /// Whether it is open.
    pub open: bool,
    /// How many events it has.
    pub revision: Revision,
    /// The desk list it stands on.
    pub shelf: String,
    /// Since when.
    pub since: Timestamp,
    /// The next date that matters.
    pub due: Option<Date>,
    /// The next day it changes by the calendar alone.
    pub turns: Option<Date>,
    /// When it was last written.
    pub changed: Timestamp,
    /// The stamp of its [`MembersRow`].
    pub members_mac: Digest,
    /// The case key, wrapped by the master key. Engines write it once, with the first revision.
    pub key: Vec<u8>,
    /// The summary, sealed with the case key.
    pub card: Vec<u8>,
    /// The document, sealed with the case key.
    pub document: Vec<u8>,
    /// That it was erased: then key, card and document are empty, and the subject is nobody.
    pub erased: Option<Erasure>,
}

/// All members of one case, stamped together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MembersRow {
    /// The case.
    pub case: CaseId,
    /// In the order given.
    pub members: Vec<Member>,
}

/// A case in a list. The summary and its key are sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRow {
    /// The row; its card is sealed still.
    pub row: crate::model::CaseRow,
    /// The case key, wrapped.
    pub key: Vec<u8>,
}

/// An organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrgRow {
    /// The organisation.
    pub id: OrgId,
    /// When written.
    pub at: Timestamp,
    /// Sealed.
    pub content: Vec<u8>,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonRow {
    /// The person.
    pub id: PersonId,
    /// Keyed hash of the identity number.
    pub lookup: Option<Digest>,
    /// The organisation whose directory lists the person.
    pub org: Option<OrgId>,
    /// When written.
    pub at: Timestamp,
    /// Sealed.
    pub content: Vec<u8>,
}

/// A login session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// The hash of its secret.
    pub hash: SessionHash,
    /// Who logged in.
    pub person: PersonId,
    /// When it ends.
    pub expires: Timestamp,
    /// Sealed.
    pub content: Vec<u8>,
}

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// Whose and of what.
    pub key: DraftKey,
    /// When it was last kept.
    pub at: Timestamp,
    /// Sealed.
    pub content: Vec<u8>,
}

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketRow {
    /// The keyed hash of its secret.
    pub hash: TicketHash,
    /// When it ends.
    pub expires: Timestamp,
    /// Sealed.
    pub content: Vec<u8>,
}

/// A message in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageRow {
    /// Stable over retries.
    pub id: Uuid,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// The organisation it leaves from.
    pub org: Option<OrgId>,
    /// When written.
    pub at: Timestamp,
    /// From when on it may leave.
    pub due: Timestamp,
    /// Sealed. When its case was erased: 32 bytes, the SHA-256 of what was sealed here.
    pub content: Vec<u8>,
}

impl MessageRow {
    /// The message without what it told.
    #[must_use]
    pub fn emptied(self) -> Self {
        Self { content: content_digest(&self.content).to_vec(), ..self }
    }

    fn later(&self, fields: Fields) -> Fields {
        let fields = match self.case {
            Some(case) => fields.text("case").id(case),
            None => fields,
        };
        if self.due == self.at { fields } else { fields.text("due").time(self.due) }
    }
}

/// That a worker took a message, to bring it away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimRow {
    /// The message.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
}

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRow {
    /// Which.
    pub id: Uuid,
    /// Whose.
    pub mailbox: String,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// When.
    pub at: Timestamp,
    /// When it was read.
    pub read: Option<Timestamp>,
    /// Sealed.
    pub content: Vec<u8>,
}

/// That a message was delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentRow {
    /// The message.
    pub id: Uuid,
    /// When it was delivered.
    pub at: Timestamp,
}

impl StoredCaseRow {
    /// Columns that a case need not have.
    fn later(&self, fields: Fields) -> Fields {
        let fields = match self.turns {
            Some(day) => fields.text("turns").maybe_date(Some(day)),
            None => fields,
        };
        match &self.erased {
            Some(erasure) => fields.text("erased").time(erasure.at).text(&erasure.decision),
            None => fields,
        }
    }
}

/// A session's name in messages: enough of the hash to find the row, too little to use.
pub(crate) fn session_label(hash: &SessionHash) -> String {
    hash_label(&hash.0)
}

fn hash_label(hash: &[u8]) -> String {
    hash.iter().take(8).fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// A draft's name in messages.
pub(crate) fn draft_label(key: &DraftKey) -> String {
    format!("{}/{}", key.person, key.key)
}

macro_rules! row {
    ($type:ty, $table:ident, |$row:ident, $fields:ident| $label:expr, $columns:expr) => {
        impl Row for $type {
            const TABLE: Table = Table::$table;

            fn label(&self) -> String {
                let $row = self;
                $label
            }

            fn fields(&self, $fields: Fields) -> Fields {
                let $row = self;
                $columns
            }
        }
    };
}

row!(Head, Heads, |r, f| r.table.name().to_owned(), f.text(r.table.name()).number(r.seq).bytes(&r.hash));
row!(
    EventRow,
    Events,
    |r, f| format!("{} of case {}", r.revision, r.case),
    f.id(r.case).id(r.org).number(r.revision.0).id(r.command).number(r.part).time(r.at).bytes(&r.content)
);
row!(
    LineRow,
    AccessLog,
    |r, f| r.at.to_string(),
    f.time(r.at).maybe_id(r.case).maybe_id(r.org).maybe_id(r.actor).bytes(&r.content)
);
row!(
    StoredCaseRow,
    Cases,
    |r, f| r.id.to_string(),
    // What came later stands last and only when it is there: rows from before keep their stamp.
    r.later(
        f.id(r.id)
            .id(r.org)
            .id(r.subject)
            .number(r.open)
            .number(r.revision.0)
            .text(&r.shelf)
            .time(r.since)
            .maybe_date(r.due)
            .time(r.changed)
            .bytes(&r.members_mac)
            .bytes(&r.card)
            .bytes(&r.document)
    )
);
row!(
    MembersRow,
    Members,
    |r, f| r.case.to_string(),
    r.members
        .iter()
        .fold(f.id(r.case), |f, m| { f.maybe_id(m.person).maybe_id(m.org).maybe_id(m.unit).text(&m.role) })
);
row!(OrgRow, Organisations, |r, f| r.id.to_string(), f.id(r.id).time(r.at).bytes(&r.content));
row!(
    PersonRow,
    Persons,
    |r, f| r.id.to_string(),
    f.id(r.id)
        .maybe_bytes(r.lookup.as_ref().map(Digest::as_slice))
        .maybe_id(r.org)
        .time(r.at)
        .bytes(&r.content)
);
row!(
    SessionRow,
    Sessions,
    |r, f| session_label(&r.hash),
    f.bytes(&r.hash.0).id(r.person).time(r.expires).bytes(&r.content)
);
row!(
    DraftRow,
    Drafts,
    |r, f| draft_label(&r.key),
    f.id(r.key.person).text(&r.key.key).time(r.at).bytes(&r.content)
);
row!(TicketRow, Tickets, |r, f| hash_label(&r.hash.0), f.bytes(&r.hash.0).time(r.expires).bytes(&r.content));
row!(
    MessageRow,
    Outbox,
    |r, f| r.id.simple().to_string(),
    r.later(f.text("message").uuid(r.id).maybe_id(r.org).time(r.at).bytes(&r.content))
);
row!(SentRow, Outbox, |r, f| r.id.simple().to_string(), f.text("sent").uuid(r.id).time(r.at));
row!(ClaimRow, Outbox, |r, f| r.id.simple().to_string(), f.text("claimed").uuid(r.id).time(r.at));
row!(
    NoticeRow,
    Notices,
    |r, f| r.id.simple().to_string(),
    f.uuid(r.id).text(&r.mailbox).maybe_id(r.case).time(r.at).maybe_time(r.read).bytes(&r.content)
);
