//! The ledger: keys above, an engine below, plain text in and out.

mod access;
mod cases;
mod desk;
mod directory;
mod erase;
mod export;
mod notices;
mod outbox;
mod rotation;
mod tickets;
mod tree;
mod verifier;
mod verify;
mod verify_log;

pub use export::LogExport;
pub use rotation::Rotation;
pub use verify::{Ending, Replay, VerifyError, VerifyReport};

use crate::crypto::{BadSeal, Fields, Head, Keyring, MasterKeys, SecretKey};
use crate::engine::{Engine, Transaction, Write};
use crate::model::Stats;
use crate::row::{Row, Stamped};
use crate::table::Table;
use crate::{AppendError, StoreError};
use std::fmt;
use std::sync::Arc;

/// The store of one installation. Cloning it is cheap; all clones are the same store.
///
/// Every method fails rather than answer "none" when the store could not be asked.
#[derive(Clone)]
pub struct Ledger {
    inner: Arc<Inner>,
}

struct Inner {
    engine: Arc<dyn Engine>,
    keys: Keyring,
}

impl Ledger {
    /// Opens the store; an empty one gets its installation key, wrapped by the current master key.
    /// Opened with a new key and the previous one, the store is ready for [`Ledger::rotation`].
    ///
    /// # Errors
    /// [`StoreError::WrongKey`] when the store was made with another master key,
    /// [`StoreError::Rotating`] when a rotation is under way and not both keys are given,
    /// [`StoreError::MissingKey`] when it has rows but no key.
    pub async fn open(engine: Arc<dyn Engine>, masters: impl Into<MasterKeys>) -> Result<Self, StoreError> {
        let masters = masters.into();
        let stored = match engine.key().await? {
            Some(stored) => stored,
            None if engine.stats().await? != Stats::default() => return Err(StoreError::MissingKey),
            None => {
                let new = Keyring::create(&masters.current)?;
                let chain = Keyring::open(&masters, &new)?.chain;
                let heads = Table::HEADED.map(|table| chain.stamp(Head::empty(table)));
                engine.install(new, heads.into()).await?
            }
        };
        let keys = Keyring::open(&masters, &stored)?;
        engine.plant(Arc::clone(&keys.chain)).await?;
        let ledger = Self { inner: Arc::new(Inner { engine, keys }) };
        if let Some(new) = ledger.keys().next(&stored) {
            ledger.put(Write::InstallationKey { old: stored, new }).await?;
        }
        Ok(ledger)
    }

    /// How many rows each table has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn stats(&self) -> Result<Stats, StoreError> {
        self.engine().stats().await
    }

    fn engine(&self) -> &dyn Engine {
        self.inner.engine.as_ref()
    }

    fn keys(&self) -> &Keyring {
        &self.inner.keys
    }

    fn stamp<R: Row>(&self, row: R) -> Stamped<R> {
        self.keys().chain.stamp(row)
    }

    fn check<R: Row>(&self, stamped: Stamped<R>) -> Result<R, StoreError> {
        self.keys().chain.check(stamped)
    }

    async fn write(&self, writes: Vec<Write>) -> Result<(), AppendError> {
        let chain = Arc::clone(&self.keys().chain);
        self.engine().write(Transaction { writes, chain }).await
    }

    /// One write that touches no case.
    async fn put(&self, write: Write) -> Result<(), StoreError> {
        Ok(self.write(vec![write]).await?)
    }
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ledger(..)")
    }
}

/// Opens a row's content; a seal that does not fit is an error naming the row.
fn open_content<R: Row>(
    key: &SecretKey,
    place: &Fields,
    row: &R,
    sealed: &[u8],
) -> Result<Vec<u8>, StoreError> {
    key.open(place, sealed).map_err(|BadSeal| R::TABLE.corrupt(row.label()))
}
