//! Notices: what somebody is told, until they have read it.

use super::{Ledger, open_content};
use crate::StoreError;
use crate::crypto::Fields;
use crate::engine::Write;
use crate::model::{NewMessage, NewNotice, Page, StoredNotice};
use crate::row::{NoticeRow, Stamped};
use jiff::Timestamp;
use uuid::Uuid;

impl Ledger {
    /// One notice.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn notice(&self, id: Uuid) -> Result<Option<StoredNotice>, StoreError> {
        self.engine().notice(id).await?.map(|row| self.open_notice(row)).transpose()
    }

    /// The notices of a box, newest first.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn notices(&self, mailbox: &str, page: Page) -> Result<Vec<StoredNotice>, StoreError> {
        let rows = self.engine().notices(mailbox.to_owned(), page).await?;
        rows.into_iter().map(|row| self.open_notice(row)).collect()
    }

    /// How many notices of these boxes are not read.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn unread(&self, mailboxes: &[String]) -> Result<u64, StoreError> {
        self.engine().unread(mailboxes.to_vec()).await
    }

    /// Keeps that a notice was read; one read before, or gone, stays as it is.
    ///
    /// # Errors
    /// When the store cannot be read or written, or the row does not match its seal.
    pub async fn notice_read(&self, id: Uuid, at: Timestamp) -> Result<(), StoreError> {
        let Some(stored) = self.engine().notice(id).await? else { return Ok(()) };
        let row = self.check(stored)?;
        if row.read.is_some() {
            return Ok(());
        }
        self.put(Write::Notice(self.stamp(NoticeRow { read: Some(at), ..row }))).await
    }

    /// Tells what follows from no case, and what leaves the program because of it; all or nothing.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_notices(
        &self,
        notices: Vec<NewNotice>,
        outbox: Vec<NewMessage>,
    ) -> Result<(), StoreError> {
        let mut writes = Vec::with_capacity(notices.len() + outbox.len());
        for notice in notices {
            writes.push(Write::Notice(self.seal_notice(notice)?));
        }
        for message in outbox {
            writes.push(Write::Message(self.seal_message(None, message)?));
        }
        Ok(self.write(writes).await?)
    }

    /// Removes the notices from before this moment.
    ///
    /// # Errors
    /// When they could not be removed.
    pub async fn delete_notices(&self, before: Timestamp) -> Result<(), StoreError> {
        self.put(Write::DropNoticesBefore(before)).await
    }

    pub(super) fn seal_notice(&self, notice: NewNotice) -> Result<Stamped<NoticeRow>, StoreError> {
        let NewNotice { id, mailbox, case, at, content } = notice;
        let content = self.keys().desk.seal(&notice_place(id), &content)?;
        Ok(self.stamp(NoticeRow { id, mailbox, case, at, read: None, content }))
    }

    /// Checks and opens a notice.
    pub(super) fn open_notice(&self, stored: Stamped<NoticeRow>) -> Result<StoredNotice, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().desk, &notice_place(row.id), &row, &row.content)?;
        let NoticeRow { id, mailbox, case, at, read, .. } = row;
        Ok(StoredNotice { id, mailbox, case, at, read, content })
    }
}

fn notice_place(id: Uuid) -> Fields {
    Fields::of("notices").uuid(id)
}
