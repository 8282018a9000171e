//! Sessions and drafts: what a person has on the desk while working.

use super::{Ledger, open_content};
use crate::StoreError;
use crate::crypto::Fields;
use crate::engine::Write;
use crate::model::{DraftKey, SessionHash, StoredDraft, StoredSession};
use crate::row::{DraftRow, SessionRow, Stamped};
use dinplan_domain::ids::PersonId;
use jiff::Timestamp;

impl Ledger {
    /// Keeps a login session, in place of an earlier one with the same hash.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_session(
        &self,
        hash: SessionHash,
        person: PersonId,
        expires: Timestamp,
        content: &[u8],
    ) -> Result<(), StoreError> {
        let content = self.keys().desk.seal(&session_place(hash), content)?;
        self.put(Write::Session(self.stamp(SessionRow { hash, person, expires, content }))).await
    }

    /// A session, expired ones too.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn session(&self, hash: SessionHash) -> Result<Option<StoredSession>, StoreError> {
        self.engine().session(hash).await?.map(|row| self.open_session(row)).transpose()
    }

    /// All sessions of a person, expired ones too.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn sessions_of(
        &self,
        person: PersonId,
    ) -> Result<Vec<(SessionHash, StoredSession)>, StoreError> {
        let rows = self.engine().sessions_of(person).await?;
        rows.into_iter().map(|row| Ok((row.row.hash, self.open_session(row)?))).collect()
    }

    /// Ends all sessions of a person.
    ///
    /// # Errors
    /// When they could not be removed.
    pub async fn delete_sessions_of(&self, person: PersonId) -> Result<(), StoreError> {
        self.put(Write::DropSessionsOf(person)).await
    }

    /// Ends a session, if there.
    ///
    /// # Errors
    /// When it could not be removed.
    pub async fn delete_session(&self, hash: SessionHash) -> Result<(), StoreError> {
        self.put(Write::DropSession(hash)).await
    }

    /// Removes the sessions that expired before this moment.
    ///
    /// # Errors
    /// When they could not be removed.
    pub async fn delete_sessions_expired(&self, before: Timestamp) -> Result<(), StoreError> {
        self.put(Write::DropSessionsBefore(before)).await
    }

    /// Keeps a draft, in place of the earlier one.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_draft(&self, key: DraftKey, at: Timestamp, content: &[u8]) -> Result<(), StoreError> {
        let content = self.keys().desk.seal(&draft_place(&key), content)?;
        self.put(Write::Draft(self.stamp(DraftRow { key, at, content }))).await
    }

    /// One draft.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn draft(&self, key: &DraftKey) -> Result<Option<StoredDraft>, StoreError> {
        self.engine().draft(key.clone()).await?.map(|row| self.open_draft(row)).transpose()
    }

    /// All drafts of a person, by key.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn drafts(&self, person: PersonId) -> Result<Vec<StoredDraft>, StoreError> {
        self.engine().drafts(person).await?.into_iter().map(|row| self.open_draft(row)).collect()
    }

    /// Removes a draft, if there.
    ///
    /// # Errors
    /// When it could not be removed.
    pub async fn delete_draft(&self, key: DraftKey) -> Result<(), StoreError> {
        self.put(Write::DropDraft(key)).await
    }

    /// Checks and opens a session.
    pub(super) fn open_session(&self, stored: Stamped<SessionRow>) -> Result<StoredSession, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().desk, &session_place(row.hash), &row, &row.content)?;
        Ok(StoredSession { person: row.person, expires: row.expires, content })
    }

    /// Checks and opens a draft.
    pub(super) fn open_draft(&self, stored: Stamped<DraftRow>) -> Result<StoredDraft, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().desk, &draft_place(&row.key), &row, &row.content)?;
        Ok(StoredDraft { key: row.key.key, at: row.at, content })
    }
}

fn session_place(hash: SessionHash) -> Fields {
    Fields::of("sessions").bytes(&hash.0)
}

fn draft_place(key: &DraftKey) -> Fields {
    Fields::of("drafts").id(key.person).text(&key.key)
}
