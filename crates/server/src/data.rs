//! The data folder: the database, and the lock that lets one program serve it at a time.

use crate::Failure;
use dinplan_store::{Ledger, MasterKeys, Sqlite};
use std::fs::{DirBuilder, File, TryLockError};
use std::io::Write;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A data folder.
#[derive(Clone, Debug)]
pub struct Data {
    folder: PathBuf,
}

/// While it lives, no other program serves the folder.
#[derive(Debug)]
pub struct Lock {
    file: File,
}

impl Lock {
    /// Tells other programs which master keys the one that has the lock knows, by their fingerprints.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn tell(&self, keys: &MasterKeys) -> std::io::Result<()> {
        let known = [Some(&keys.current), keys.previous.as_ref()].into_iter().flatten();
        let lines: String = known.map(|key| key.fingerprint() + "\n").collect();
        (&self.file).write_all(lines.as_bytes())
    }
}

/// An opened database: the ledger, and the engine below it for care and maintenance.
pub struct Opened {
    /// The ledger.
    pub ledger: Ledger,
    /// The engine.
    pub sqlite: Arc<Sqlite>,
}

impl Data {
    /// The folder at this path, there or not.
    #[must_use]
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.folder.join("dinplan.db")
    }

    /// Where the master key is when nothing else is said.
    #[must_use]
    pub fn key(&self) -> PathBuf {
        self.folder.join("master.key")
    }

    /// Whether there is a database.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn has_database(&self) -> Result<bool, Failure> {
        self.database().try_exists().map_err(|error| self.unusable(&error))
    }

    /// Makes the folder, for its owner only, if it is not there.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn make(&self) -> Result<(), Failure> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(&self.folder);
        made.map_err(|error| self.unusable(&error))
    }

    /// Takes the folder for this program alone.
    ///
    /// # Errors
    /// When another program has it.
    pub fn lock(&self) -> Result<Lock, Failure> {
        let file = File::options().create(true).truncate(false).write(true).open(self.lock_file());
        let file = file.map_err(|error| self.unusable(&error))?;
        match file.try_lock() {
            Ok(()) => file.set_len(0).map(|()| Lock { file }).map_err(|error| self.unusable(&error)),
            Err(TryLockError::WouldBlock) => Err(Failure::data(format!(
                "another dinplan uses the data folder {}; stop it first, or use another folder",
                self.folder.display()
            ))),
            Err(TryLockError::Error(error)) => Err(self.unusable(&error)),
        }
    }

    /// The fingerprints of the master keys that the program which serves the folder knows; none when no
    /// program serves it.
    ///
    /// # Errors
    /// When it cannot be asked.
    pub fn served_with(&self) -> Result<Option<Vec<String>>, Failure> {
        if self.lock().is_ok() {
            return Ok(None);
        }
        let known = std::fs::read_to_string(self.lock_file()).map_err(|error| self.unusable(&error))?;
        Ok(Some(known.lines().map(str::to_owned).collect()))
    }

    fn lock_file(&self) -> PathBuf {
        self.folder.join("dinplan.lock")
    }

    /// Opens the database, which must be there. A server may use it at the same time.
    ///
    /// # Errors
    /// When there is none, it is damaged, or the key is another's.
    pub async fn open(&self, key: impl Into<MasterKeys>) -> Result<Opened, Failure> {
        self.must_have_database()?;
        self.open_or_make(key).await
    }

    /// Opens the database; makes it if it is not there.
    ///
    /// # Errors
    /// When it cannot be opened or made, or the key is another's.
    pub async fn open_or_make(&self, key: impl Into<MasterKeys>) -> Result<Opened, Failure> {
        let sqlite = Arc::new(Sqlite::open(self.database())?);
        let ledger = Ledger::open(sqlite.clone(), key).await?;
        Ok(Opened { ledger, sqlite })
    }

    /// Fails when there is no database.
    ///
    /// # Errors
    /// Says so, and what to do.
    pub fn must_have_database(&self) -> Result<(), Failure> {
        if self.has_database()? {
            return Ok(());
        }
        Err(Failure::data(format!(
            "there is no database in {}; `dinplan init` makes one",
            self.folder.display()
        )))
    }

    fn unusable(&self, error: &std::io::Error) -> Failure {
        Failure::data(format!("the data folder {} cannot be used: {error}", self.folder.display()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_program_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let data = Data::at(folder.path());
        let first = data.lock().unwrap();
        assert!(data.lock().unwrap_err().words.contains("another dinplan"));
        drop(first);
        data.lock().unwrap();
    }
}
