//! The ledger in memory, for tests: the shortest engine that passes the suite, and so also the
//! plainest description of what an engine must do.

mod state;

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
use state::State;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::mpsc;
use uuid::Uuid;

/// Rows in memory; gone when dropped.
#[derive(Debug, Default)]
pub struct Memory {
    state: Mutex<Arc<State>>,
}

impl Memory {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The rows as they are now; later writes do not change them.
    fn now(&self) -> Arc<State> {
        Arc::clone(&self.lock())
    }

    /// A state is put in place whole, so it is right even if a thread died while it held the lock.
    fn lock(&self) -> MutexGuard<'_, Arc<State>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Engine for Memory {
    async fn install(&self, key: KeyRow, heads: Vec<Stamped<Head>>) -> Result<KeyRow, StoreError> {
        let mut state = self.lock();
        if let Some(key) = &state.key {
            return Ok(key.clone());
        }
        let heads = heads.into_iter().map(|head| (head.row.table, head)).collect();
        *state = Arc::new(State { key: Some(key.clone()), heads, ..State::clone(&state) });
        Ok(key)
    }

    async fn key(&self) -> Result<Option<KeyRow>, StoreError> {
        Ok(self.now().key.clone())
    }

    /// Works on a copy: all or nothing, at a price that only tests can pay.
    async fn write(&self, transaction: Transaction) -> Result<(), AppendError> {
        let mut state = self.lock();
        let mut next = State::clone(&state);
        for write in transaction.writes {
            next.apply(&transaction.chain, write)?;
        }
        *state = Arc::new(next);
        Ok(())
    }

    async fn case(&self, id: CaseId) -> Result<Option<Stamped<StoredCaseRow>>, StoreError> {
        Ok(self.now().cases.get(&id).map(|(case, _)| case.clone()))
    }

    async fn case_of(&self, subject: PersonId, closed: bool) -> Result<Option<CaseId>, StoreError> {
        let now = self.now();
        let cases = now.cases.values().map(|(case, _)| &case.row);
        let wanted = cases.filter(|case| case.subject == subject && (case.open || closed));
        Ok(wanted.max_by_key(|case| (case.open, case.changed, case.id)).map(|case| case.id))
    }

    async fn case_keys(
        &self,
        after: Option<CaseId>,
        limit: u32,
    ) -> Result<Vec<(CaseId, Vec<u8>)>, StoreError> {
        let now = self.now();
        let keys = now.cases.iter().map(|(id, (case, _))| (*id, case.row.key.clone()));
        let later = keys.filter(|(id, _)| after.is_none_or(|after| *id > after));
        Ok(later.take(limit as usize).collect())
    }

    /// Memory forgets by itself.
    async fn settle(&self) -> Result<(), StoreError> {
        Ok(())
    }

    async fn events(&self, case: CaseId) -> Result<Vec<EventRow>, StoreError> {
        Ok(self.now().events_of(case))
    }

    async fn list(&self, list: List, page: Page) -> Result<Vec<ListedRow>, StoreError> {
        let now = self.now();
        let mut rows: Vec<_> = now.cases.values().filter_map(|case| state::listed(case, &list)).collect();
        if let List::Changed(_, after) = list {
            let changed = |id| now.events.iter().any(|event| event.seq > after && event.row.case == id);
            rows.retain(|row| changed(row.row.id));
        }
        match list {
            List::Shelf(..) => rows.sort_by_key(|row| (row.row.since, row.row.id)),
            _ => rows.sort_by_key(|ListedRow { row, .. }| (row.due.is_none(), row.due, row.since, row.id)),
        }
        Ok(rows.into_iter().skip(page.offset as usize).take(page.limit as usize).collect())
    }

    async fn last_event(&self) -> Result<u64, StoreError> {
        Ok(self.now().events.len() as u64)
    }

    async fn shelf_counts(&self, org: OrgId) -> Result<Vec<(String, u64)>, StoreError> {
        let mut counts = BTreeMap::<String, u64>::new();
        let now = self.now();
        let of_org =
            |(case, _): &&(Stamped<StoredCaseRow>, _)| case.row.org == org && case.row.erased.is_none();
        for (case, _) in now.cases.values().filter(of_org) {
            *counts.entry(case.row.shelf.clone()).or_default() += 1;
        }
        Ok(counts.into_iter().collect())
    }

    async fn turning(&self, today: Date, limit: u32) -> Result<Vec<CaseId>, StoreError> {
        let now = self.now();
        let cases = now.cases.values().filter_map(|(case, _)| Some((case.row.turns?, case.row.id)));
        let mut turning: Vec<_> = cases.filter(|(turns, _)| *turns <= today).collect();
        turning.sort_unstable();
        Ok(turning.into_iter().take(limit as usize).map(|(_, id)| id).collect())
    }

    async fn lines(
        &self,
        of: LinesOf,
        since: Timestamp,
        before: Option<u64>,
        limit: u32,
    ) -> Result<Vec<Linked<LineRow>>, StoreError> {
        let wanted = |line: &&Linked<LineRow>| {
            line.row.at >= since
                && before.is_none_or(|before| line.seq < before)
                && match of {
                    LinesOf::Case(id) => line.row.case == Some(id),
                    LinesOf::Org(id) => line.row.org == Some(id),
                    LinesOf::Directory(id) => line.row.org == Some(id) && line.row.case.is_none(),
                    LinesOf::Actor(id) => line.row.actor == Some(id),
                }
        };
        Ok(self.now().lines.iter().rev().filter(wanted).take(limit as usize).cloned().collect())
    }

    async fn line(&self, seq: u64) -> Result<Option<Linked<LineRow>>, StoreError> {
        Ok(self.now().lines.iter().find(|line| line.seq == seq).cloned())
    }

    async fn log_head(&self) -> Result<Stamped<Head>, StoreError> {
        self.now().heads.get(&Table::AccessLog).cloned().ok_or_else(|| Table::Heads.corrupt("access_log"))
    }

    async fn log_hashes(&self, level: u8, from: u64, count: u64) -> Result<Vec<Digest>, StoreError> {
        let now = self.now();
        let nodes = (from..from.saturating_add(count)).map_while(|place| match level {
            0 => now.lines.iter().find(|line| line.seq == place + 1).map(|line| line.hash),
            level => now.nodes.get(&(level, place)).map(|node| node.hash),
        });
        Ok(nodes.collect())
    }

    async fn log_heads(&self) -> Result<Vec<SignedHead>, StoreError> {
        Ok(self.now().signed.values().copied().collect())
    }

    /// There is no older log in memory.
    async fn plant(&self, _: Arc<Chain>) -> Result<(), StoreError> {
        Ok(())
    }

    async fn orgs(&self) -> Result<Vec<Stamped<OrgRow>>, StoreError> {
        Ok(self.now().orgs.values().cloned().collect())
    }

    async fn person(&self, by: PersonBy) -> Result<Option<Stamped<PersonRow>>, StoreError> {
        let now = self.now();
        Ok(match by {
            PersonBy::Id(id) => now.persons.get(&id).cloned(),
            PersonBy::Lookup(hash) => now.persons.values().find(|p| p.row.lookup == Some(hash)).cloned(),
        })
    }

    async fn persons_of(&self, org: OrgId) -> Result<Vec<Stamped<PersonRow>>, StoreError> {
        Ok(self.now().persons.values().filter(|person| person.row.org == Some(org)).cloned().collect())
    }

    async fn session(&self, hash: SessionHash) -> Result<Option<Stamped<SessionRow>>, StoreError> {
        Ok(self.now().sessions.get(&hash).cloned())
    }

    async fn sessions_of(&self, person: PersonId) -> Result<Vec<Stamped<SessionRow>>, StoreError> {
        Ok(self.now().sessions.values().filter(|session| session.row.person == person).cloned().collect())
    }

    async fn draft(&self, key: DraftKey) -> Result<Option<Stamped<DraftRow>>, StoreError> {
        Ok(self.now().drafts.get(&key).cloned())
    }

    async fn drafts(&self, person: PersonId) -> Result<Vec<Stamped<DraftRow>>, StoreError> {
        Ok(self.now().drafts.values().filter(|draft| draft.row.key.person == person).cloned().collect())
    }

    async fn ticket(&self, hash: TicketHash) -> Result<Option<Stamped<TicketRow>>, StoreError> {
        Ok(self.now().tickets.get(&hash).cloned())
    }

    async fn outbox_due(&self, at: Timestamp, limit: u32) -> Result<Vec<Stamped<MessageRow>>, StoreError> {
        let now = self.now();
        let mut due: Vec<_> = now
            .outbox
            .iter()
            .filter(|posted| state::waits(posted) && posted.message.row.due <= at)
            .map(|posted| posted.message.clone())
            .collect();
        due.sort_by_key(|message| message.row.due);
        due.truncate(limit as usize);
        Ok(due)
    }

    async fn notice(&self, id: Uuid) -> Result<Option<Stamped<NoticeRow>>, StoreError> {
        Ok(self.now().notices.get(&id).cloned())
    }

    async fn notices(&self, mailbox: String, page: Page) -> Result<Vec<Stamped<NoticeRow>>, StoreError> {
        let now = self.now();
        let mut found: Vec<_> = now.notices.values().filter(|n| n.row.mailbox == mailbox).cloned().collect();
        found.sort_by_key(|notice| (std::cmp::Reverse(notice.row.at), notice.row.id));
        Ok(found.into_iter().skip(page.offset as usize).take(page.limit as usize).collect())
    }

    async fn unread(&self, mailboxes: Vec<String>) -> Result<u64, StoreError> {
        let now = self.now();
        let unread = |n: &&Stamped<NoticeRow>| n.row.read.is_none() && mailboxes.contains(&n.row.mailbox);
        Ok(now.notices.values().filter(unread).count() as u64)
    }

    async fn stats(&self) -> Result<Stats, StoreError> {
        Ok(self.now().stats())
    }

    async fn walk(&self, rows: mpsc::Sender<Walked>) -> Result<(), StoreError> {
        for row in self.now().walk() {
            if rows.send(row).await.is_err() {
                break;
            }
        }
        Ok(())
    }
}
