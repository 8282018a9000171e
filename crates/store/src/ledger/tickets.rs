//! Tickets: small secrets that are used once and soon.

use super::{Ledger, open_content};
use crate::crypto::Fields;
use crate::engine::Write;
use crate::model::{StoredTicket, TicketHash};
use crate::row::{Stamped, TicketRow};
use crate::{AppendError, StoreError};
use jiff::Timestamp;

impl Ledger {
    /// Keeps a ticket, in place of an earlier one of the same kind and secret. The secret itself is
    /// not stored: who has the database, but not the master key, cannot try secrets out.
    ///
    /// # Errors
    /// When it could not be written.
    pub async fn put_ticket(
        &self,
        kind: &str,
        secret: &str,
        expires: Timestamp,
        content: &[u8],
    ) -> Result<(), StoreError> {
        let hash = TicketHash(self.keys().ticket(kind, secret));
        let content = self.keys().desk.seal(&ticket_place(hash), content)?;
        self.put(Write::Ticket(self.stamp(TicketRow { hash, expires, content }))).await
    }

    /// A ticket, expired ones too; it stays.
    ///
    /// # Errors
    /// When the store cannot be read, or the row does not match its seal.
    pub async fn ticket(&self, kind: &str, secret: &str) -> Result<Option<StoredTicket>, StoreError> {
        let hash = TicketHash(self.keys().ticket(kind, secret));
        self.engine().ticket(hash).await?.map(|row| self.open_ticket(row)).transpose()
    }

    /// Takes a ticket out, expired ones too: of many who try, one gets it.
    ///
    /// # Errors
    /// When it could not be removed, or the row does not match its seal.
    pub async fn take_ticket(&self, kind: &str, secret: &str) -> Result<Option<StoredTicket>, StoreError> {
        let hash = TicketHash(self.keys().ticket(kind, secret));
        let Some(row) = self.engine().ticket(hash).await? else { return Ok(None) };
        let mac = row.mac;
        let ticket = self.open_ticket(row)?;
        match self.write(vec![Write::TakeTicket(hash, mac)]).await {
            Ok(()) => Ok(Some(ticket)),
            Err(AppendError::AlreadyDone) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes the tickets that expired before this moment.
    ///
    /// # Errors
    /// When they could not be removed.
    pub async fn delete_tickets_expired(&self, before: Timestamp) -> Result<(), StoreError> {
        self.put(Write::DropTicketsBefore(before)).await
    }

    /// Checks and opens a ticket.
    pub(super) fn open_ticket(&self, stored: Stamped<TicketRow>) -> Result<StoredTicket, StoreError> {
        let row = self.check(stored)?;
        let content = open_content(&self.keys().desk, &ticket_place(row.hash), &row, &row.content)?;
        Ok(StoredTicket { expires: row.expires, content })
    }
}

fn ticket_place(hash: TicketHash) -> Fields {
    Fields::of("tickets").bytes(&hash.0)
}
