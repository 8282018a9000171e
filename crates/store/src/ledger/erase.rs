//! Lawful erasure: a case's key is destroyed, and with it everything it sealed.
//!
//! What is left can be verified and cannot be read: the events as sealed bytes, in the access log who
//! looked and when, and a stub that says when the case was erased and on which decision. Whose case it
//! was, is not kept. Backups from before hold the key still; see `docs/operations.md`.

use super::Ledger;
use crate::engine::{Erase, Write};
use crate::model::{AccessLine, Erasure};
use crate::row::{MembersRow, StoredCaseRow};
use crate::{AppendError, StoreError};
use dinplan_domain::ids::{CaseId, PersonId};
use jiff::Timestamp;
use uuid::Uuid;

/// Longest reference to a decision, in bytes.
const LONGEST: usize = 200;
/// How often an erasure is tried again because the case was changed meanwhile.
const TRIES: usize = 8;

impl Ledger {
    /// Erases a case: key, document, summary and members; drafts of its forms; what its access lines and
    /// messages told. Waiting messages about it do not leave any more. The person may get a new case.
    ///
    /// `decision` is a reference without personal data, such as an archive number; `line` tells who did it.
    /// The answer is whether nothing lingers in the files either. False when someone was reading all the
    /// while: the case is erased; call [`Ledger::settle`] later.
    ///
    /// # Errors
    /// [`StoreError::Erased`] when it was done before; [`StoreError::Misuse`] when there is no such case
    /// or the reference is empty or too long; when the store cannot be read or written.
    pub async fn erase(
        &self,
        case: CaseId,
        at: Timestamp,
        decision: &str,
        line: AccessLine,
    ) -> Result<bool, StoreError> {
        if decision.is_empty() || decision.len() > LONGEST {
            return Err(StoreError::Misuse(
                "an erasure needs a reference to a decision, of at most 200 bytes",
            ));
        }
        let erasure = Erasure { at, decision: decision.to_owned() };
        for _ in 0..TRIES {
            let erase = self.stub(case, &erasure).await?;
            let line = self.seal_line(line.clone())?;
            match self.write(vec![Write::Erase(Box::new(erase)), Write::Line(line)]).await {
                Err(AppendError::Stale { .. }) => {}
                Err(error) => return Err(error.into()),
                Ok(()) => {
                    return match self.settle().await {
                        Err(StoreError::Busy) => Ok(false),
                        settled => settled.map(|()| true),
                    };
                }
            }
        }
        Err(StoreError::Busy)
    }

    /// When a case was erased and on which decision; none when it was not, or is not there.
    ///
    /// # Errors
    /// When the store cannot be read, or the stub is not as written.
    pub async fn erasure(&self, case: CaseId) -> Result<Option<Erasure>, StoreError> {
        let Some(stored) = self.engine().case(case).await? else { return Ok(None) };
        Ok(self.check(stored)?.erased)
    }

    /// Sees to it that nothing that was overwritten or removed is left in the files.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when someone was reading all the while.
    pub async fn settle(&self) -> Result<(), StoreError> {
        self.engine().settle().await
    }

    async fn stub(&self, case: CaseId, erasure: &Erasure) -> Result<Erase, StoreError> {
        let stored = self.engine().case(case).await?;
        let row =
            self.check(stored.ok_or(StoreError::Misuse("a case that is not there was to be erased"))?)?;
        if row.erased.is_some() {
            return Err(StoreError::Erased);
        }
        let members = self.stamp(MembersRow { case, members: Vec::new() });
        let stub = StoredCaseRow {
            id: case,
            org: row.org,
            subject: PersonId::from_uuid(Uuid::nil()),
            open: false,
            revision: row.revision,
            shelf: String::new(),
            since: erasure.at,
            due: None,
            turns: None,
            changed: erasure.at,
            members_mac: members.mac,
            key: Vec::new(),
            card: Vec::new(),
            document: Vec::new(),
            erased: Some(erasure.clone()),
        };
        Ok(Erase { expected: row.revision, case: self.stamp(stub) })
    }
}
