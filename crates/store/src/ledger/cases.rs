//! Cases: one write for a decided command, reads by id and by list.

use super::{Ledger, open_content};
use crate::crypto::{BadSeal, Fields, SecretKey};
use crate::engine::{Append, List, Write};
use crate::model::{CaseRow, CaseWrite, Page, StoredCase, StoredEvent};
use crate::row::{EventRow, ListedRow, MembersRow, Stamped, StoredCaseRow};
use crate::table::Table;
use crate::{AppendError, StoreError};
use dinplan_domain::ids::{CaseId, OrgId, PersonId, Revision, UnitId};
use jiff::civil::Date;

impl Ledger {
    /// One case as it stands.
    ///
    /// # Errors
    /// [`StoreError::Erased`] when it was erased.
    /// When the store cannot be read, or the case does not match its seal.
    pub async fn case(&self, id: CaseId) -> Result<Option<StoredCase>, StoreError> {
        let Some(stored) = self.engine().case(id).await? else { return Ok(None) };
        let row = self.check(stored)?;
        readable(&row)?;
        let key = self.keys().case_key(id, &row.key)?;
        let document = open_content(&key, &document_place(id, row.revision), &row, &row.document)?;
        Ok(Some(StoredCase { id, org: row.org, revision: row.revision, document }))
    }

    /// Stores a decided command: events, document, index, access line, outbox, and the removal of
    /// the draft, all or nothing. When it returns, all is durable.
    ///
    /// # Errors
    /// See [`AppendError`]; nothing was stored then.
    pub async fn append(&self, write: CaseWrite) -> Result<(), AppendError> {
        let (key, wrapped) = self.key_for(&write).await?;
        let (case, members) = self.seal_case(&write, &key, wrapped)?;
        let events = seal_events(&write, &key)?;
        let append = Append { command: write.command, expected: write.expected, events, case, members };
        let mut writes = vec![Write::Append(Box::new(append)), Write::Line(self.seal_line(write.line)?)];
        for notice in write.notices {
            writes.push(Write::Notice(self.seal_notice(notice)?));
        }
        for message in write.outbox {
            writes.push(Write::Message(self.seal_message(Some(write.case), message)?));
        }
        writes.extend(write.spent_draft.map(Write::DropDraft));
        self.write(writes).await
    }

    /// The key to seal with: a new one for a new case, else the one the case has.
    async fn key_for(&self, write: &CaseWrite) -> Result<(SecretKey, Vec<u8>), AppendError> {
        if write.expected == Revision(0) {
            return Ok(self.keys().new_case_key(write.case)?);
        }
        let stored = self.engine().case(write.case).await?;
        let stored = stored.ok_or(AppendError::Stale { now: Revision(0) })?;
        readable(&stored.row)?;
        let wrapped = stored.row.key;
        Ok((self.keys().case_key(write.case, &wrapped)?, wrapped))
    }

    fn seal_case(
        &self,
        write: &CaseWrite,
        key: &SecretKey,
        wrapped: Vec<u8>,
    ) -> Result<(Stamped<StoredCaseRow>, MembersRow), StoreError> {
        let revision = last_revision(write)?;
        let index = &write.index;
        let members = self.stamp(MembersRow { case: write.case, members: index.members.clone() });
        let case = self.stamp(StoredCaseRow {
            id: write.case,
            org: index.org,
            subject: index.subject,
            open: index.open,
            revision,
            shelf: index.shelf.clone(),
            since: index.since,
            due: index.due,
            turns: index.turns,
            changed: write.at,
            members_mac: members.mac,
            key: wrapped,
            card: key.seal(&card_place(write.case, revision), &index.card)?,
            document: key.seal(&document_place(write.case, revision), &write.document)?,
            erased: None,
        });
        Ok((case, members.row))
    }

    /// All events of a case, oldest first; none for a case that is not there.
    ///
    /// # Errors
    /// When the store cannot be read, or an event does not match its seal.
    pub async fn events(&self, case: CaseId) -> Result<Vec<StoredEvent>, StoreError> {
        let Some(stored) = self.engine().case(case).await? else { return Ok(Vec::new()) };
        readable(&stored.row)?;
        let key = self.keys().case_key(case, &stored.row.key)?;
        let rows = self.engine().events(case).await?;
        rows.into_iter().map(|row| open_event(&key, row)).collect()
    }

    /// The person's open case.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open_case_of(&self, subject: PersonId) -> Result<Option<CaseId>, StoreError> {
        self.engine().case_of(subject, false).await
    }

    /// The person's open case; else the closed one that was last changed.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn latest_case_of(&self, subject: PersonId) -> Result<Option<CaseId>, StoreError> {
        self.engine().case_of(subject, true).await
    }

    /// The cases this person is a member of, each once: by due date (none last), then since.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn cases_of_person(&self, person: PersonId, page: Page) -> Result<Vec<CaseRow>, StoreError> {
        self.list(List::Person(person), page).await
    }

    /// The cases that someone at this unit has on the list: those the unit is a member of, and those the
    /// whole organisation is. Without a unit, the latter alone. Ordered the same.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn cases_of_unit(
        &self,
        org: OrgId,
        unit: Option<UnitId>,
        page: Page,
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.list(List::Unit(org, unit), page).await
    }

    /// The cases this unit itself is a member of, not those the whole organisation is. Ordered the same.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn cases_of_unit_alone(
        &self,
        org: OrgId,
        unit: UnitId,
        page: Page,
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.list(List::UnitAlone(org, unit), page).await
    }

    /// The cases on a shelf of a municipality, longest there first.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn shelf(&self, org: OrgId, shelf: &str, page: Page) -> Result<Vec<CaseRow>, StoreError> {
        self.list(List::Shelf(org, shelf.to_owned()), page).await
    }

    /// The cases of a municipality that have an event after this one in the chain, in no order; from 0 on
    /// all of them. Erased ones are not among them.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn changed_since(
        &self,
        org: OrgId,
        event: u64,
        page: Page,
    ) -> Result<Vec<CaseRow>, StoreError> {
        self.list(List::Changed(org, event), page).await
    }

    /// The number of the last event in the chain; 0 when there is none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn last_event(&self) -> Result<u64, StoreError> {
        self.engine().last_event().await
    }

    /// How many cases stand on each shelf of a municipality, by code; empty shelves are absent.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn shelf_counts(&self, org: OrgId) -> Result<Vec<(String, u64)>, StoreError> {
        self.engine().shelf_counts(org).await
    }

    /// Cases that the calendar has changed or changes today, longest ago first: see
    /// [`CaseIndex::turns`](crate::CaseIndex::turns).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn turning(&self, today: Date, limit: u32) -> Result<Vec<CaseId>, StoreError> {
        self.engine().turning(today, limit).await
    }

    async fn list(&self, list: List, page: Page) -> Result<Vec<CaseRow>, StoreError> {
        let rows = self.engine().list(list, page).await?;
        rows.into_iter().map(|row| self.open_card(row)).collect()
    }

    fn open_card(&self, ListedRow { mut row, key }: ListedRow) -> Result<CaseRow, StoreError> {
        let key = self.keys().case_key(row.id, &key)?;
        let card = key.open(&card_place(row.id, row.revision), &row.card);
        row.card = card.map_err(|BadSeal| Table::Cases.corrupt(row.id))?;
        Ok(row)
    }
}

fn readable(row: &StoredCaseRow) -> Result<(), StoreError> {
    if row.erased.is_some() { Err(StoreError::Erased) } else { Ok(()) }
}

/// Opens one event.
pub(super) fn open_event(key: &SecretKey, row: EventRow) -> Result<StoredEvent, StoreError> {
    let content = open_content(key, &event_place(row.case, row.revision), &row, &row.content)?;
    Ok(StoredEvent { revision: row.revision, at: row.at, command: row.command, content })
}

fn seal_events(write: &CaseWrite, key: &SecretKey) -> Result<Vec<EventRow>, StoreError> {
    let numbered = write.events.iter().zip(0_u32..);
    let seal = |(content, part): (&Vec<u8>, u32)| {
        let revision = Revision(write.expected.0 + 1 + part);
        Ok(EventRow {
            case: write.case,
            org: write.index.org,
            revision,
            command: write.command,
            part,
            at: write.at,
            content: key.seal(&event_place(write.case, revision), content)?,
        })
    };
    numbered.map(seal).collect()
}

/// The revision after the write. A command without an event would leave no trace: refused.
fn last_revision(write: &CaseWrite) -> Result<Revision, StoreError> {
    let events = u32::try_from(write.events.len()).ok().filter(|count| *count > 0);
    let last = events.and_then(|count| write.expected.0.checked_add(count));
    last.map(Revision).ok_or(StoreError::Misuse("a case write needs events"))
}

fn event_place(case: CaseId, revision: Revision) -> Fields {
    Fields::of("events").id(case).number(revision.0)
}

/// Where a document is sealed to.
pub(super) fn document_place(case: CaseId, revision: Revision) -> Fields {
    Fields::of("cases.document").id(case).number(revision.0)
}

/// Where a card is sealed to.
pub(super) fn card_place(case: CaseId, revision: Revision) -> Fields {
    Fields::of("cases.card").id(case).number(revision.0)
}
