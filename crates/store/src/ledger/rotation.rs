//! A new master key: every key is wrapped anew, a few at a time, while the store is in use.
//!
//! A store that is opened with the new key and the previous one notes which is the next, and from then
//! on opens only with both. What was wrapped by the previous key still opens; what is new is wrapped by
//! the next. The installation key comes last: with it, the previous key opens nothing any more. Cut off
//! anywhere, all of it opens with both keys, and the rotation goes on where it is begun again.

use super::Ledger;
use crate::StoreError;
use crate::engine::{NewKey, Write};
use crate::table::Table;
use dinplan_domain::ids::CaseId;

/// How many case keys are wrapped anew in one write.
const AT_ONCE: u32 = 100;

/// A rotation under way. Dropping it leaves the store readable with both keys.
#[derive(Debug)]
pub struct Rotation {
    ledger: Ledger,
    after: Option<CaseId>,
    /// In this walk through all cases.
    found: u64,
    wrapped: u64,
}

impl Ledger {
    /// Begins a rotation, or goes on with one; do [`Rotation::step`] until it is finished. None when
    /// everything is wrapped by the current master key already.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn rotation(&self) -> Result<Option<Rotation>, StoreError> {
        let stored = self.engine().key().await?.ok_or(StoreError::MissingKey)?;
        if self.keys().is_current(&stored) {
            return Ok(None);
        }
        Ok(Some(Rotation { ledger: self.clone(), after: None, found: 0, wrapped: 0 }))
    }
}

impl Rotation {
    /// How many case keys were wrapped anew so far.
    #[must_use]
    pub const fn wrapped(&self) -> u64 {
        self.wrapped
    }

    /// Wraps some keys anew. False when that was the last: the previous master key opens nothing.
    ///
    /// # Errors
    /// When the store cannot be read or written; the rotation can be taken up again.
    pub async fn step(&mut self) -> Result<bool, StoreError> {
        let (engine, keys) = (self.ledger.engine(), self.ledger.keys());
        let stored = engine.case_keys(self.after, AT_ONCE).await?;
        self.after = stored.last().map(|(case, _)| *case);
        let mut writes = Vec::new();
        for (case, old) in stored {
            if let Some(new) = keys.rewrap_case(case, &old)? {
                writes.push(Write::CaseKey(NewKey { case, old, new }));
            }
        }
        self.found += writes.len() as u64;
        self.wrapped += writes.len() as u64;
        if !writes.is_empty() {
            self.ledger.write(writes).await?;
        }
        if self.after.is_some() {
            return Ok(true);
        }
        // Walked through. What another program may have added meanwhile is found by one more walk.
        if self.found > 0 {
            self.found = 0;
            return Ok(true);
        }
        self.finish().await?;
        Ok(false)
    }

    async fn finish(&self) -> Result<(), StoreError> {
        let (engine, keys) = (self.ledger.engine(), self.ledger.keys());
        let stored = engine.key().await?.ok_or(StoreError::MissingKey)?;
        let new = keys.rewrap_installation(&stored)?;
        self.ledger.put(Write::InstallationKey { old: stored, new: new.clone() }).await?;
        if engine.key().await?.as_ref() != Some(&new) {
            return Err(Table::Installation.corrupt(1));
        }
        engine.settle().await
    }
}
