//! The outbox: what leaves the program, written together with its cause.
//!
//! A worker claims messages before it brings them away and marks them afterwards. Of many workers one
//! gets each. A worker that dies between the two leaves a message in doubt: it is not sent again.

use super::{Ledger, open_content};
use crate::crypto::Fields;
use crate::engine::Write;
use crate::model::{DueMessage, NewMessage};
use crate::row::{ClaimRow, MessageRow, SentRow, Stamped};
use crate::{AppendError, StoreError};
use dinplan_domain::ids::CaseId;
use jiff::Timestamp;
use uuid::Uuid;

impl Ledger {
    /// Messages that may leave now and that nobody has taken, by the hour they were due.
    ///
    /// # Errors
    /// When the store cannot be read, or a row does not match its seal.
    pub async fn outbox_due(&self, now: Timestamp, limit: u32) -> Result<Vec<DueMessage>, StoreError> {
        self.engine().outbox_due(now, limit).await?.into_iter().map(|row| self.open_message(row)).collect()
    }

    /// Takes these messages, all or none. False when another worker has taken one of them.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn outbox_claim(&self, ids: &[Uuid], at: Timestamp) -> Result<bool, StoreError> {
        let claims = ids.iter().map(|id| Write::Claim(self.stamp(ClaimRow { id: *id, at }))).collect();
        match self.write(claims).await {
            Ok(()) => Ok(true),
            Err(AppendError::AlreadyDone) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Puts others in the place of a message: it counts as delivered. False when another worker was first.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn outbox_replace(
        &self,
        id: Uuid,
        at: Timestamp,
        others: Vec<NewMessage>,
    ) -> Result<bool, StoreError> {
        let mut writes = vec![Write::Claim(self.stamp(ClaimRow { id, at }))];
        for message in others {
            writes.push(Write::Message(self.seal_message(None, message)?));
        }
        writes.push(Write::Sent(self.stamp(SentRow { id, at })));
        match self.write(writes).await {
            Ok(()) => Ok(true),
            Err(AppendError::AlreadyDone) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// Lays messages back that were taken and certainly did not leave.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn outbox_release(&self, ids: &[Uuid]) -> Result<(), StoreError> {
        Ok(self.write(ids.iter().map(|id| Write::Release(*id)).collect()).await?)
    }

    /// Marks messages as delivered.
    ///
    /// # Errors
    /// [`StoreError::Misuse`] when one is not there; none is marked then.
    pub async fn outbox_sent(&self, ids: &[Uuid], at: Timestamp) -> Result<(), StoreError> {
        let sent = ids.iter().map(|id| Write::Sent(self.stamp(SentRow { id: *id, at }))).collect();
        Ok(self.write(sent).await?)
    }

    pub(super) fn seal_message(
        &self,
        case: Option<CaseId>,
        message: NewMessage,
    ) -> Result<Stamped<MessageRow>, StoreError> {
        let NewMessage { id, org, at, due, content } = message;
        let content = self.keys().outbox.seal(&message_place(id), &content)?;
        Ok(self.stamp(MessageRow { id, case, org, at, due, content }))
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
