//! The ledger: keys above, an engine below, plain text in and out.

mod access;
mod cases;
mod desk;
mod directory;
mod export;
mod outbox;
mod tree;
mod verifier;
mod verify;
mod verify_log;

pub use export::LogExport;
pub use verify::{Ending, Replay, VerifyError, VerifyReport};

use crate::crypto::{BadSeal, Fields, Head, Keyring, MasterKey, SecretKey};
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
    /// Opens the store; an empty one gets its installation key, wrapped by `master`.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`] when the store was made with another master key,
    /// [`StoreError::MissingKey`] when it has rows but no key.
    pub async fn open(engine: Arc<dyn Engine>, master: MasterKey) -> Result<Self, StoreError> {
        let stored = match engine.key().await? {
            Some(stored) => stored,
            None if engine.stats().await? != Stats::default() => return Err(StoreError::MissingKey),
            None => {
                let new = Keyring::create(&master)?;
                let chain = Keyring::open(&master, &new)?.chain;
                let heads = Table::HEADED.map(|table| chain.stamp(Head::empty(table)));
                engine.install(new, heads.into()).await?
            }
        };
        let keys = Keyring::open(&master, &stored)?;
        engine.plant(Arc::clone(&keys.chain)).await?;
        Ok(Self { inner: Arc::new(Inner { engine, keys }) })
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
