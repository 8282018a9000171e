//! A few read-only connections, each used by one blocking task at a time.

use super::{Settings, connect};
use crate::StoreError;
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Semaphore;

/// The connections that answer questions.
#[derive(Debug)]
pub(super) struct Readers {
    idle: Arc<Mutex<Vec<Connection>>>,
    permits: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn open(path: &Path, settings: &Settings) -> Result<Self, StoreError> {
        let count = settings.readers.max(1);
        let idle: Vec<_> =
            (0..count).map(|_| connect::for_reading(path, settings)).collect::<Result<_, _>>()?;
        Ok(Self { idle: Arc::new(Mutex::new(idle)), permits: Arc::new(Semaphore::new(count)) })
    }

    /// Runs a question on a free connection, in a read transaction: all of it sees one moment.
    pub(super) async fn read<T: Send + 'static>(
        &self,
        question: impl FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let idle = Arc::clone(&self.idle);
        blocking(move || {
            let mut connection = lock(&idle).pop().ok_or(StoreError::Closed)?;
            let answer = in_transaction(&mut connection, question);
            lock(&idle).push(connection);
            drop(permit);
            answer
        })
        .await
    }
}

fn in_transaction<T>(
    connection: &mut Connection,
    question: impl FnOnce(&Connection) -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    let transaction = connection.transaction()?;
    question(&transaction)
    // Dropping ends the read; there is nothing to commit.
}

/// The list of idle connections is right even if a thread died while it held the lock.
fn lock(idle: &Mutex<Vec<Connection>>) -> std::sync::MutexGuard<'_, Vec<Connection>> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs blocking work beside the async threads.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Closed)?
}
