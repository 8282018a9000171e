//! What the store takes and gives, in plain text. All `content` is opaque bytes (JSON by habit).
//!
//! Times are kept to the nanosecond, from 1678 to 2262.

use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, Revision, UnitId};
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// One decided command, to be stored whole or not at all.
#[derive(Debug, Clone)]
pub struct CaseWrite {
    /// The case.
    pub case: CaseId,
    /// The revision the decision was made on; 0 makes a new case.
    pub expected: Revision,
    /// The command; the same one is stored once only.
    pub command: CommandId,
    /// When it was decided.
    pub at: Timestamp,
    /// At least one event; they take the revisions `expected + 1` and on.
    pub events: Vec<Vec<u8>>,
    /// The case after these events.
    pub document: Vec<u8>,
    /// What lists need to find the case.
    pub index: CaseIndex,
    /// Who did this.
    pub line: AccessLine,
    /// What somebody is told because of it.
    pub notices: Vec<NewNotice>,
    /// What shall leave the program because of it.
    pub outbox: Vec<NewMessage>,
    /// The draft that became this command, to be removed.
    pub spent_draft: Option<DraftKey>,
}

/// The clear columns of a case: only what lists, deadlines and figures need.
#[derive(Debug, Clone)]
pub struct CaseIndex {
    /// The home municipality.
    pub org: OrgId,
    /// Whose case it is.
    pub subject: PersonId,
    /// A person has at most one open case.
    pub open: bool,
    /// Short code of the desk list it stands on.
    pub shelf: String,
    /// Since when it stands there.
    pub since: Timestamp,
    /// The next date that matters.
    pub due: Option<Date>,
    /// The next day on which what the case lets people see changes by the calendar alone: a consent's
    /// last day has passed, a birthday. See [`Ledger::turning`](crate::Ledger::turning).
    pub turns: Option<Date>,
    /// Everyone whose lists show the case; whoever shall not see it there is left out.
    pub members: Vec<Member>,
    /// A small summary for lists, sealed with the case key.
    pub card: Vec<u8>,
}

/// A person or service in whose lists a case stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The person, if a person.
    pub person: Option<PersonId>,
    /// The organisation.
    pub org: Option<OrgId>,
    /// The unit within it.
    pub unit: Option<UnitId>,
    /// Short code of the role.
    pub role: String,
}

/// A line for the access log.
#[derive(Debug, Clone)]
pub struct AccessLine {
    /// When.
    pub at: Timestamp,
    /// Which case was looked at or changed.
    pub case: Option<CaseId>,
    /// On behalf of which organisation.
    pub org: Option<OrgId>,
    /// By whom; none for the program itself.
    pub actor: Option<PersonId>,
    /// The rest, sealed.
    pub content: Vec<u8>,
}

/// Something that shall leave the program.
#[derive(Debug, Clone)]
pub struct NewMessage {
    /// Stable over retries, so that the receiver can drop doubles.
    pub id: Uuid,
    /// The organisation it leaves from.
    pub org: Option<OrgId>,
    /// When it was written.
    pub at: Timestamp,
    /// From when on it may leave.
    pub due: Timestamp,
    /// The message itself, address included; sealed.
    pub content: Vec<u8>,
}

/// Something that somebody is told.
#[derive(Debug, Clone)]
pub struct NewNotice {
    /// Named by its cause, so that it is told once.
    pub id: Uuid,
    /// Whose: a short code of human and hat, or of a service. In the clear.
    pub mailbox: String,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// When.
    pub at: Timestamp,
    /// What; sealed.
    pub content: Vec<u8>,
}

/// Something that somebody was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredNotice {
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
    /// What.
    pub content: Vec<u8>,
}

/// A message that waits to be delivered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueMessage {
    /// See [`NewMessage::id`].
    pub id: Uuid,
    /// The organisation it leaves from.
    pub org: Option<OrgId>,
    /// When it was written.
    pub at: Timestamp,
    /// The message itself.
    pub content: Vec<u8>,
}

/// A case as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredCase {
    /// The case.
    pub id: CaseId,
    /// Its home municipality.
    pub org: OrgId,
    /// How many events it has.
    pub revision: Revision,
    /// The document as last written.
    pub document: Vec<u8>,
}

/// One event of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its number in the case, from 1.
    pub revision: Revision,
    /// When it was decided.
    pub at: Timestamp,
    /// The command it followed from.
    pub command: CommandId,
    /// The event itself.
    pub content: Vec<u8>,
}

/// A case in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// Its home municipality.
    pub org: OrgId,
    /// Whether it is open.
    pub open: bool,
    /// The desk list it stands on.
    pub shelf: String,
    /// Since when.
    pub since: Timestamp,
    /// The next date that matters.
    pub due: Option<Date>,
    /// How many events it has.
    pub revision: Revision,
    /// The role that brought it on this list: the first in [`CaseIndex::members`]. None on a shelf.
    pub role: Option<String>,
    /// The summary.
    pub card: Vec<u8>,
}

/// Which part of a list to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    /// At most so many rows.
    pub limit: u32,
    /// After skipping so many.
    pub offset: u32,
}

impl Page {
    /// The first `limit` rows.
    #[must_use]
    pub const fn first(limit: u32) -> Self {
        Self { limit, offset: 0 }
    }
}

/// A line of the access log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredLine {
    /// Its place in the whole log, from 1.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// Which case was looked at or changed.
    pub case: Option<CaseId>,
    /// On behalf of which organisation.
    pub org: Option<OrgId>,
    /// By whom.
    pub actor: Option<PersonId>,
    /// The rest; none when the case was erased, see [`Ledger::erase`](crate::Ledger::erase).
    pub content: Option<Vec<u8>>,
}

/// When and why a case was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasure {
    /// When.
    pub at: Timestamp,
    /// A reference to the decision, without personal data.
    pub decision: String,
}

/// An organisation in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredOrg {
    /// The organisation.
    pub id: OrgId,
    /// When this was written.
    pub at: Timestamp,
    /// What is known of it.
    pub content: Vec<u8>,
}

/// A person to be put in the directory, replacing what was there.
#[derive(Clone)]
pub struct PersonWrite {
    /// The person.
    pub id: PersonId,
    /// The national identity number, found again by keyed hash; never stored here in the clear.
    pub number: Option<String>,
    /// The organisation whose directory lists the person.
    pub org: Option<OrgId>,
    /// When this is written.
    pub at: Timestamp,
    /// What is known of the person; sealed.
    pub content: Vec<u8>,
}

impl std::fmt::Debug for PersonWrite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PersonWrite").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A person in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPerson {
    /// The person.
    pub id: PersonId,
    /// The organisation whose directory lists the person.
    pub org: Option<OrgId>,
    /// When this was written.
    pub at: Timestamp,
    /// What is known of the person.
    pub content: Vec<u8>,
}

/// The hash of a session's secret; the secret itself is only in the browser.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SessionHash(pub [u8; 32]);

impl std::fmt::Debug for SessionHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionHash(..)")
    }
}

/// A login session. Whether it has expired is for the caller's clock to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Who logged in.
    pub person: PersonId,
    /// From when on it is no longer valid.
    pub expires: Timestamp,
    /// The rest.
    pub content: Vec<u8>,
}

/// The hash a ticket is found by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TicketHash(pub [u8; 32]);

impl std::fmt::Debug for TicketHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TicketHash(..)")
    }
}

/// Something that is used once. Whether it has expired is for the caller's clock to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTicket {
    /// From when on it is no longer valid.
    pub expires: Timestamp,
    /// What it holds.
    pub content: Vec<u8>,
}

/// Which draft: one per person and form.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DraftKey {
    /// Whose.
    pub person: PersonId,
    /// Of what; chosen by the caller, stored in the clear, so without personal data.
    pub key: String,
}

/// Something typed but not yet sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDraft {
    /// Of what.
    pub key: String,
    /// When it was last kept.
    pub at: Timestamp,
    /// The text.
    pub content: Vec<u8>,
}

/// How many rows each table has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stats {
    /// Cases, closed ones too.
    pub cases: u64,
    /// Events of all cases.
    pub events: u64,
    /// Lines of the access log.
    pub lines: u64,
    /// Organisations in the directory.
    pub organisations: u64,
    /// Persons in the directory.
    pub persons: u64,
    /// Login sessions, expired ones too.
    pub sessions: u64,
    /// Drafts.
    pub drafts: u64,
    /// Tickets, expired ones too.
    pub tickets: u64,
    /// Messages in the outbox, delivered ones too.
    pub messages: u64,
    /// Messages that wait to be delivered.
    pub waiting: u64,
    /// Messages that a worker took and did not bring home: it is not known whether they left.
    pub in_doubt: u64,
    /// Notices, read ones too.
    pub notices: u64,
}
