//! The outbox: what leaves the program, written together with its cause, delivered at least once.

use super::{Ledger, open_content};
use crate::StoreError;
use crate::crypto::Fields;
use crate::engine::Write;
use crate::model::{DueMessage, NewMessage};
use crate::row::{MessageRow, SentRow, Stamped};
use dinplan_domain::ids::CaseId;
use jiff::Timestamp;
use uuid::Uuid;

impl Ledger {
    /// Messages not delivered yet, in the order they were written.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn outbox_due(&self, limit: u32) -> Result<Vec<DueMessage>, StoreError> {
        self.engine().outbox_due(limit).await?.into_iter().map(|row| self.open_message(row)).collect()
    }

    /// Marks a message as delivered.
    ///
    /// # Errors
    /// [`StoreError::Misuse`] when there is no such message.
    pub async fn outbox_sent(&self, id: Uuid, at: Timestamp) -> Result<(), StoreError> {
        self.put(Write::Sent(self.stamp(SentRow { id, at }))).await
    }

    pub(super) fn seal_message(
        &self,
        case: CaseId,
        message: NewMessage,
    ) -> Result<Stamped<MessageRow>, StoreError> {
        let NewMessage { id, org, at, content } = message;
        let content = self.keys().outbox.seal(&message_place(id), &content)?;
        Ok(self.stamp(MessageRow { id, case: Some(case), org, at, content }))
    }

    /// Checks and opens a message.
    pub(super) fn open_message(&self, stored: Stamped<MessageRow>) -> Result<DueMessage, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().outbox, &message_place(row.id), &row, &row.content)?;
        Ok(DueMessage { id: row.id, org: row.org, at: row.at, content })
    }
}

fn message_place(id: Uuid) -> Fields {
    Fields::of("outbox").uuid(id)
}
