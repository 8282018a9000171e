//! The engine's methods, each handed to the writer or to a reader.

use super::columns::{At, Count, Key};
use super::select::{self, Posted};
use super::writer::Work;
use super::{Sqlite, log, query, walk};
use crate::crypto::{Chain, Digest, Head, SignedHead};
use crate::engine::{Engine, LinesOf, List, PersonBy, Transaction, Walked};
use crate::model::{DraftKey, Page, SessionHash, Stats, TicketHash};
use crate::row::{
    DraftRow, EventRow, KeyRow, LineRow, Linked, ListedRow, MessageRow, NoticeRow, OrgRow, PersonRow,
    SessionRow, Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::{AppendError, StoreError};
use async_trait::async_trait;
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use jiff::{Timestamp, civil::Date};
use rusqlite::params;
use std::sync::Arc;
use tokio::sync::mpsc;
use uuid::Uuid;

#[async_trait]
impl Engine for Sqlite {
    async fn install(&self, key: KeyRow, heads: Vec<Stamped<Head>>) -> Result<KeyRow, StoreError> {
        self.writer.write(Work::Install(key, heads)).await?;
        self.key().await?.ok_or_else(|| Table::Installation.corrupt(1))
    }

    async fn key(&self) -> Result<Option<KeyRow>, StoreError> {
        self.readers.read(|db| select::one(db, "WHERE id = 1", [])).await
    }

    async fn write(&self, transaction: Transaction) -> Result<(), AppendError> {
        self.writer.write(Work::Write(transaction)).await
    }

    async fn case(&self, id: CaseId) -> Result<Option<Stamped<StoredCaseRow>>, StoreError> {
        self.readers.read(move |db| select::one(db, "WHERE id = ?1", [Key(id)])).await
    }

    async fn case_of(&self, subject: PersonId, closed: bool) -> Result<Option<CaseId>, StoreError> {
        self.readers.read(move |db| query::case_of(db, subject, closed)).await
    }

    async fn case_keys(
        &self,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Vec<u8>)>, StoreError> {
        self.readers.read(move |db| query::case_keys(db, after, limit)).await
    }

    async fn settle(&self) -> Result<(), StoreError> {
        Ok(self.writer.write(Work::Settle).await?)
    }

    async fn events(&self, case: CaseId) -> Result<Vec<EventRow>, StoreError> {
        self.readers.read(move |db| walk::events_of(db, case)).await
    }

    async fn list(&self, list: List, page: Page) -> Result<Vec<ListedRow>, StoreError> {
        self.readers.read(move |db| query::list(db, &list, page)).await
    }

    async fn last_event(&self) -> Result<u64, StoreError> {
        self.readers.read(query::last_event).await
    }

    async fn shelf_counts(&self, org: OrgId) -> Result<Vec<(String, u64)>, StoreError> {
        self.readers.read(move |db| query::shelf_counts(db, org)).await
    }

    async fn turning(&self, today: Date, limit: u32) -> Result<Vec<CaseId>, StoreError> {
        self.readers.read(move |db| query::turning(db, today, limit)).await
    }

    async fn lines(
        &self,
        of: LinesOf,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<Linked<LineRow>>, StoreError> {
        self.readers.read(move |db| query::lines(db, of, since, before, limit)).await
    }

    async fn line(&self, seq: u64) -> Result<Option<Linked<LineRow>>, StoreError> {
        self.readers.read(move |db| select::one(db, "WHERE seq = ?1", [Count(seq)])).await
    }

    async fn log_head(&self) -> Result<Stamped<Head>, StoreError> {
        self.readers.read(log::head).await
    }

    async fn log_hashes(&self, level: u8, from: u64, count: u64) -> Result<Vec<Digest>, StoreError> {
        self.readers.read(move |db| log::hashes(db, level, from, count)).await
    }

    async fn log_heads(&self) -> Result<Vec<SignedHead>, StoreError> {
        self.readers.read(|db| select::all(db, "ORDER BY size", [])).await
    }

    async fn plant(&self, chain: Arc<Chain>) -> Result<(), StoreError> {
        if self.readers.read(log::planted).await? {
            return Ok(());
        }
        Ok(self.writer.write(Work::Plant(chain)).await?)
    }

    async fn orgs(&self) -> Result<Vec<Stamped<OrgRow>>, StoreError> {
        self.readers.read(|db| select::all(db, "ORDER BY id", [])).await
    }

    async fn person(&self, by: PersonBy) -> Result<Option<Stamped<PersonRow>>, StoreError> {
        let ask = move |db: &_| match by {
            PersonBy::Id(id) => select::one(db, "WHERE id = ?1", [Key(id)]),
            PersonBy::Lookup(lookup) => select::one(db, "WHERE lookup = ?1", [lookup]),
        };
        self.readers.read(ask).await
    }

    async fn persons_of(&self, org: OrgId) -> Result<Vec<Stamped<PersonRow>>, StoreError> {
        self.readers.read(move |db| select::all(db, "WHERE org = ?1 ORDER BY id", [Key(org)])).await
    }

    async fn session(&self, hash: SessionHash) -> Result<Option<Stamped<SessionRow>>, StoreError> {
        self.readers.read(move |db| select::one(db, "WHERE hash = ?1", [hash.0])).await
    }

    async fn sessions_of(&self, person: PersonId) -> Result<Vec<Stamped<SessionRow>>, StoreError> {
        self.readers.read(move |db| select::all(db, "WHERE person = ?1 ORDER BY hash", [Key(person)])).await
    }

    async fn draft(&self, key: DraftKey) -> Result<Option<Stamped<DraftRow>>, StoreError> {
        let tail = "WHERE person = ?1 AND key = ?2";
        self.readers.read(move |db| select::one(db, tail, params![Key(key.person), key.key])).await
    }

    async fn drafts(&self, person: PersonId) -> Result<Vec<Stamped<DraftRow>>, StoreError> {
        self.readers.read(move |db| select::all(db, "WHERE person = ?1 ORDER BY key", [Key(person)])).await
    }

    async fn ticket(&self, hash: TicketHash) -> Result<Option<Stamped<TicketRow>>, StoreError> {
        self.readers.read(move |db| select::one(db, "WHERE hash = ?1", [hash.0])).await
    }

    async fn outbox_due(&self, now: Timestamp, limit: u32) -> Result<Vec<Stamped<MessageRow>>, StoreError> {
        let tail = "WHERE sent IS NULL AND claimed IS NULL AND coalesce(due, at) <= ?1
                    AND length(content) <> 32 ORDER BY coalesce(due, at), seq LIMIT ?2";
        let due = move |db: &_| select::all::<Posted>(db, tail, params![At(now), limit]);
        Ok(self.readers.read(due).await?.into_iter().map(|posted| posted.message).collect())
    }

    async fn notice(&self, id: Uuid) -> Result<Option<Stamped<NoticeRow>>, StoreError> {
        self.readers.read(move |db| select::one(db, "WHERE id = ?1", [id.into_bytes()])).await
    }

    async fn notices(&self, mailbox: String, page: Page) -> Result<Vec<Stamped<NoticeRow>>, StoreError> {
        let tail = "WHERE box = ?1 ORDER BY at DESC, id LIMIT ?2 OFFSET ?3";
        self.readers.read(move |db| select::all(db, tail, params![mailbox, page.limit, page.offset])).await
    }

    async fn unread(&self, mailboxes: Vec<String>) -> Result<u64, StoreError> {
        self.readers.read(move |db| query::unread(db, &mailboxes)).await
    }

    async fn stats(&self) -> Result<Stats, StoreError> {
        self.readers.read(query::stats).await
    }

    async fn walk(&self, rows: mpsc::Sender<Walked>) -> Result<(), StoreError> {
        self.readers.read(move |db| walk::everything(db, &rows)).await
    }
}
