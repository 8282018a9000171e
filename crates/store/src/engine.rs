//! What a database must be able to do to carry the ledger.
//!
//! An engine keeps rows and answers questions about their clear columns. It sees sealed bytes only,
//! holds no key, and decides nothing but what only the keeper of the rows can know: whether a
//! revision is still free, what the last link of a chain was.

use crate::crypto::{Chain, Digest, Head, SignedHead};
use crate::model::{DraftKey, Page, SessionHash, Stats, TicketHash};
use crate::row::{
    ClaimRow, DraftRow, EventRow, KeyRow, LineRow, Linked, ListedRow, MembersRow, MessageRow, NoticeRow,
    OrgRow, PersonRow, SentRow, SessionRow, Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::tree::Node;
use crate::{AppendError, StoreError};
use async_trait::async_trait;
use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, Revision, UnitId};
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use tokio::sync::mpsc;
use uuid::Uuid;

/// Rows to be written together or not at all, in this order.
pub struct Transaction {
    /// What to write.
    pub writes: Vec<Write>,
    /// Links chained rows and stamps heads.
    pub chain: Arc<Chain>,
}

/// One write.
#[derive(Debug, Clone)]
pub enum Write {
    /// One command's effect on a case.
    Append(Box<Append>),
    /// A stub in place of a case.
    Erase(Box<Erase>),
    /// A line at the end of the access log, see [`Chain::grow`].
    Line(LineRow),
    /// Signs the head of the access log and keeps it, unless one of the same size is kept.
    SignLog(Timestamp),
    /// A case key wrapped anew; nothing happens when the case has another by now.
    CaseKey(NewKey),
    /// The installation key in place of the old one; nothing happens when another is stored by now.
    InstallationKey {
        /// The row as it was read.
        old: KeyRow,
        /// The row to be.
        new: KeyRow,
    },
    /// A message into the outbox; counted into its tally.
    Message(Stamped<MessageRow>),
    /// Takes a message; [`AppendError::AlreadyDone`] when it was taken or delivered before.
    Claim(Stamped<ClaimRow>),
    /// Lays a message back that was taken and could not be brought away.
    Release(Uuid),
    /// Marks a message as delivered; [`StoreError::Misuse`] when there is none such.
    Sent(Stamped<SentRow>),
    /// A notice, new or in place of the old.
    Notice(Stamped<NoticeRow>),
    /// Removes notices from before this.
    DropNoticesBefore(Timestamp),
    /// An organisation, new or in place of the old; tallied.
    Org(Stamped<OrgRow>),
    /// A person, new or in place of the old; tallied. [`StoreError::NumberTaken`] when another
    /// person has the same lookup hash.
    Person(Stamped<PersonRow>),
    /// A session, new or in place of the old.
    Session(Stamped<SessionRow>),
    /// Removes a session, if there.
    DropSession(SessionHash),
    /// Removes all sessions of a person.
    DropSessionsOf(PersonId),
    /// Removes sessions that end before this.
    DropSessionsBefore(Timestamp),
    /// A draft, new or in place of the old.
    Draft(Stamped<DraftRow>),
    /// Removes a draft, if there.
    DropDraft(DraftKey),
    /// A ticket, new or in place of the old.
    Ticket(Stamped<TicketRow>),
    /// Removes this very ticket; [`AppendError::AlreadyDone`] when it is not there any more.
    TakeTicket(TicketHash, Digest),
    /// Removes tickets that end before this.
    DropTicketsBefore(Timestamp),
}

/// One command's effect on a case. Checked in this order: command known ([`AppendError::AlreadyDone`]),
/// erased ([`StoreError::Erased`]), revision ([`AppendError::Stale`]), another open case ([`AppendError::OpenCaseExists`]).
#[derive(Debug, Clone)]
pub struct Append {
    /// The command.
    pub command: CommandId,
    /// The revision the case must have; 0 for none yet.
    pub expected: Revision,
    /// To be linked to the end of the events.
    pub events: Vec<EventRow>,
    /// The case after it.
    pub case: Stamped<StoredCaseRow>,
    /// In place of all earlier members.
    pub members: MembersRow,
}

/// A stub in place of a case; [`AppendError::Stale`] when the case has another revision. The case has no
/// members any more; drafts with its id in their key are removed; the content of its access lines and
/// messages gives way to its SHA-256, see [`MessageRow::emptied`].
#[derive(Debug, Clone)]
pub struct Erase {
    /// The revision the case must have.
    pub expected: Revision,
    /// The stub.
    pub case: Stamped<StoredCaseRow>,
}

/// A case key wrapped anew.
#[derive(Debug, Clone)]
pub struct NewKey {
    /// The case.
    pub case: CaseId,
    /// As it was read.
    pub old: Vec<u8>,
    /// As it is to be.
    pub new: Vec<u8>,
}

/// Which cases to list.
#[derive(Debug, Clone)]
pub enum List {
    /// Those the person is a member of, each once: by due date (none last), since, id.
    Person(PersonId),
    /// Those the organisation, or one of its units, is a member of: ordered the same.
    Unit(OrgId, Option<UnitId>),
    /// Those this unit itself is a member of: ordered the same.
    UnitAlone(OrgId, UnitId),
    /// Those on a shelf of a municipality: by since, id.
    Shelf(OrgId, String),
    /// Those of a municipality with an event of a higher number in the chain, in no order; none erased.
    Changed(OrgId, u64),
}

/// Which lines of the access log to show.
#[derive(Debug, Clone, Copy)]
pub enum LinesOf {
    /// Those about a case.
    Case(CaseId),
    /// Those on behalf of an organisation.
    Org(OrgId),
    /// Those on behalf of an organisation that are about no case: how its directory was looked after.
    Directory(OrgId),
    /// Those of what a person did and looked at.
    Actor(PersonId),
}

/// How to find a person.
#[derive(Debug, Clone, Copy)]
pub enum PersonBy {
    /// By id.
    Id(PersonId),
    /// By keyed hash of the identity number.
    Lookup(Digest),
}

/// One step of a walk through everything.
#[derive(Debug)]
pub enum Walked {
    /// The installation key.
    Key(KeyRow),
    /// A head.
    Head(Stamped<Head>),
    /// The frontier of the access log, see [`Grown::peaks`](crate::Grown::peaks).
    Peaks(Vec<u8>),
    /// A signed head of the access log, smallest first.
    SignedHead(SignedHead),
    /// An event, in order of the chain.
    Event(Linked<EventRow>),
    /// A line of the access log, in order.
    Line(Linked<LineRow>),
    /// A stored node of the log's tree.
    Node(Node),
    /// An organisation.
    Org(Stamped<OrgRow>),
    /// A person.
    Person(Stamped<PersonRow>),
    /// A message, and whether it was taken and delivered.
    Message(Stamped<MessageRow>, Option<Stamped<ClaimRow>>, Option<Stamped<SentRow>>),
    /// A case with its members and events, those in order of revision.
    Case(Box<Stamped<StoredCaseRow>>, MembersRow, Vec<EventRow>),
    /// A session.
    Session(Stamped<SessionRow>),
    /// A draft.
    Draft(Stamped<DraftRow>),
    /// A ticket.
    Ticket(Stamped<TicketRow>),
    /// A notice.
    Notice(Stamped<NoticeRow>),
    /// All rows of this table have been shown.
    End(Table),
}

/// A database that carries the ledger. Every method fails rather than answer "none" when it could
/// not ask; a row that cannot be read is [`StoreError::Corrupt`].
#[async_trait]
pub trait Engine: Send + Sync + 'static {
    /// Stores the key and stamped empty heads in an empty store; leaves a store that has a key as
    /// it is. Answers with the key that is stored afterwards.
    async fn install(&self, key: KeyRow, heads: Vec<Stamped<Head>>) -> Result<KeyRow, StoreError>;

    /// The installation key; none in an empty store.
    async fn key(&self) -> Result<Option<KeyRow>, StoreError>;

    /// Writes all or nothing; returns when it is durable. Concurrent calls are put in one order.
    async fn write(&self, transaction: Transaction) -> Result<(), AppendError>;

    /// One case, if there.
    async fn case(&self, id: CaseId) -> Result<Option<Stamped<StoredCaseRow>>, StoreError>;

    /// The subject's open case; else, if `closed` will do, the one last changed.
    async fn case_of(&self, subject: PersonId, closed: bool) -> Result<Option<CaseId>, StoreError>;

    /// The wrapped keys of cases with a higher id than `after`, by id.
    async fn case_keys(
        &self,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Vec<u8>)>, StoreError>;

    /// Sees to it that nothing that was overwritten or removed is left in the files.
    async fn settle(&self) -> Result<(), StoreError>;

    /// All events of a case, oldest first.
    async fn events(&self, case: CaseId) -> Result<Vec<EventRow>, StoreError>;

    /// Cases for a list.
    async fn list(&self, list: List, page: Page) -> Result<Vec<ListedRow>, StoreError>;

    /// The number of the last event in the chain; 0 when there is none.
    async fn last_event(&self) -> Result<u64, StoreError>;

    /// How many cases stand on each shelf of a municipality, by shelf code. Empty shelves are absent.
    async fn shelf_counts(&self, org: OrgId) -> Result<Vec<(String, u64)>, StoreError>;

    /// Cases that change by the calendar alone on this day or did so before it, by that day, then id.
    async fn turning(&self, today: Date, limit: u32) -> Result<Vec<CaseId>, StoreError>;

    /// Lines from this time on with a lower number than `before`, newest first.
    async fn lines(
        &self,
        of: LinesOf,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<Linked<LineRow>>, StoreError>;

    /// The line with this number, if there.
    async fn line(&self, seq: u64) -> Result<Option<Linked<LineRow>>, StoreError>;

    /// All organisations, by id.
    async fn orgs(&self) -> Result<Vec<Stamped<OrgRow>>, StoreError>;

    /// One person, if there.
    async fn person(&self, by: PersonBy) -> Result<Option<Stamped<PersonRow>>, StoreError>;

    /// The persons of an organisation's directory, by id.
    async fn persons_of(&self, org: OrgId) -> Result<Vec<Stamped<PersonRow>>, StoreError>;

    /// The head of the access log.
    async fn log_head(&self) -> Result<Stamped<Head>, StoreError>;

    /// Hashes of the log's tree, from the left: of its lines (level 0), or stored nodes of another
    /// level. Fewer when there are fewer.
    async fn log_hashes(&self, level: u8, from: u64, count: u64) -> Result<Vec<Digest>, StoreError>;

    /// The signed heads that are kept, smallest first.
    async fn log_heads(&self) -> Result<Vec<SignedHead>, StoreError>;

    /// Makes a tree of a log that was written before there was one, all or nothing, after checking
    /// that it is as written; leaves any other as it is.
    async fn plant(&self, chain: Arc<Chain>) -> Result<(), StoreError>;

    /// One session, if there.
    async fn session(&self, hash: SessionHash) -> Result<Option<Stamped<SessionRow>>, StoreError>;

    /// All sessions of a person, by hash.
    async fn sessions_of(&self, person: PersonId) -> Result<Vec<Stamped<SessionRow>>, StoreError>;

    /// One draft, if there.
    async fn draft(&self, key: DraftKey) -> Result<Option<Stamped<DraftRow>>, StoreError>;

    /// All drafts of a person, by key.
    async fn drafts(&self, person: PersonId) -> Result<Vec<Stamped<DraftRow>>, StoreError>;

    /// One ticket, if there.
    async fn ticket(&self, hash: TicketHash) -> Result<Option<Stamped<TicketRow>>, StoreError>;

    /// Messages that may leave now, neither taken, delivered nor emptied, by the hour they were due,
    /// then as they were written.
    async fn outbox_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Stamped<MessageRow>>, StoreError>;

    /// One notice, if there.
    async fn notice(&self, id: Uuid) -> Result<Option<Stamped<NoticeRow>>, StoreError>;

    /// The notices of a box, newest first.
    async fn notices(&self, mailbox: String, page: Page) -> Result<Vec<Stamped<NoticeRow>>, StoreError>;

    /// How many notices of these boxes are not read.
    async fn unread(&self, mailboxes: Vec<String>) -> Result<u64, StoreError>;

    /// How many rows there are.
    async fn stats(&self) -> Result<Stats, StoreError>;

    /// Shows every row, as of one moment, in the order of [`Walked`]'s variants: first the key and
    /// all heads, then table after table, each followed by [`Walked::End`]. Stops without an error
    /// when nobody listens any more.
    async fn walk(&self, rows: mpsc::Sender<Walked>) -> Result<(), StoreError>;
}
