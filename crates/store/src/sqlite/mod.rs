//! The ledger in one SQLite file.
//!
//! One thread writes, many jobs to a commit ([`writer`]); a few read-only connections answer
//! ([`readers`]). What is written is durable when the answer comes: write-ahead log, full sync.

mod apply;
mod backup;
mod columns;
mod connect;
mod engine;
mod erase;
mod error;
mod log;
mod migrate;
mod query;
mod readers;
mod select;
mod walk;
mod writer;

use crate::StoreError;
use readers::Readers;
use std::path::{Path, PathBuf};
use std::time::Duration;
use writer::Writer;

/// How a database is opened.
#[derive(Debug, Clone)]
pub struct Settings {
    /// How long to wait for another program that holds the database.
    pub busy: Duration,
    /// How many may read at the same time.
    pub readers: usize,
    /// The largest size of the database, in pages of 4096 bytes. None: the disk decides.
    pub max_pages: Option<u32>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { busy: Duration::from_secs(5), readers: 4, max_pages: None }
    }
}

/// A SQLite database. Dropping it ends the writer after what it was given, and closes the file.
#[derive(Debug)]
pub struct Sqlite {
    path: PathBuf,
    settings: Settings,
    // Dropped in this order: the last to close is the one that can fold the log into the database.
    readers: Readers,
    writer: Writer,
}

impl Sqlite {
    /// Opens a database, making it if missing, and brings its schema up to date.
    ///
    /// # Errors
    /// [`StoreError::NewerSchema`], [`StoreError::ChangedMigration`], or what kept it from opening.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        Self::open_with(path, Settings::default())
    }

    /// Opens a database with other settings.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_with(path: impl AsRef<Path>, settings: Settings) -> Result<Self, StoreError> {
        let path = path.as_ref().to_owned();
        let mut writing = connect::for_writing(&path, &settings)?;
        if migrate::run(&mut writing)? {
            // Earlier programs left what they removed in the file.
            writing.execute_batch("VACUUM")?;
        }
        let readers = Readers::open(&path, &settings)?;
        let writer = Writer::start(writing)?;
        Ok(Self { path, settings, readers, writer })
    }

    /// Copies the database, as of one moment, to a new file while it is in use. When it returns, the
    /// copy is durable. The copy opens with the same master key.
    ///
    /// # Errors
    /// When `to` exists already, or cannot be written.
    pub async fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let (from, to, settings) = (self.path.clone(), to.to_owned(), self.settings.clone());
        readers::blocking(move || backup::run(&from, &to, &settings)).await
    }

    /// Lets SQLite check its own structure and references. Seals are checked by
    /// [`Ledger::verify`](crate::Ledger::verify).
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with SQLite's first finding.
    pub async fn integrity_check(&self) -> Result<(), StoreError> {
        self.readers.read(backup::integrity).await
    }
}
