//! Exit codes: what a script can trust. They are listed in `--help` and `docs/operations.md`.

use dinplan_app::Trouble;
use dinplan_store::StoreError;
use std::process::ExitCode;

/// How the program ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Exit {
    /// All is well.
    Good = 0,
    /// Something failed that has no code of its own.
    Failed = 1,
    /// The command line was not understood (given by the parser).
    Usage = 2,
    /// `verify` found a row that is not what was written.
    Broken = 3,
    /// The configuration is refused.
    Config = 4,
    /// The master key is missing or does not belong to the data.
    Key = 5,
    /// The data folder or database is missing, in use, locked, full or damaged, or would be overwritten.
    Data = 6,
    /// The address cannot be listened on.
    Listen = 7,
}

/// The table of codes, as `--help` shows it.
pub(crate) const TABLE: &str = "Exit codes:
  0  all is well
  1  something failed that has no code of its own
  2  the command line was not understood
  3  verify found a row that is not what was written
  4  the configuration is refused
  5  the master key is missing or does not belong to the data
  6  the data folder or database is missing, in use, locked, full or damaged, or would be overwritten
  7  the address cannot be listened on";

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command came to nothing, in plain words for the operator.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{words}")]
pub struct Failure {
    /// The code.
    pub exit: Exit,
    /// The words: what happened, and what to do.
    pub words: String,
}

impl Failure {
    /// With this code.
    pub fn new(exit: Exit, words: impl Into<String>) -> Self {
        Self { exit, words: words.into() }
    }

    /// Without a code of its own.
    pub fn general(words: impl Into<String>) -> Self {
        Self::new(Exit::Failed, words)
    }

    /// About the configuration.
    pub fn config(words: impl Into<String>) -> Self {
        Self::new(Exit::Config, words)
    }

    /// About the master key.
    pub fn key(words: impl Into<String>) -> Self {
        Self::new(Exit::Key, words)
    }

    /// About the data folder or database.
    pub fn data(words: impl Into<String>) -> Self {
        Self::new(Exit::Data, words)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let exit = match &error {
            StoreError::WrongKey | StoreError::MissingKey | StoreError::Rotating => Exit::Key,
            StoreError::Busy
            | StoreError::Full
            | StoreError::Corrupt { .. }
            | StoreError::Damaged(_)
            | StoreError::Io(_)
            | StoreError::NewerSchema { .. }
            | StoreError::ChangedMigration { .. } => Exit::Data,
            _ => Exit::Failed,
        };
        Self::new(exit, error.to_string())
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Store(error) => error.into(),
            Trouble::Unreadable(_) => Self::data(trouble.to_string()),
            _ => Self::general(trouble.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_names_every_code() {
        let codes = [
            Exit::Good,
            Exit::Failed,
            Exit::Usage,
            Exit::Broken,
            Exit::Config,
            Exit::Key,
            Exit::Data,
            Exit::Listen,
        ];
        for code in codes {
            assert!(TABLE.contains(&format!("\n  {}  ", code as u8)), "{code:?}");
        }
        assert_eq!(TABLE.lines().count(), codes.len() + 1);
    }
}
