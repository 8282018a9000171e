//! What can go wrong in the store. No message carries personal data: ids and table names only.

use dinplan_domain::ids::{CaseId, Revision};

/// The store could not do what was asked. Never means "there is none".
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The master key is not the one this store was made with.
    #[error("the master key does not belong to this store; give the key it was created with")]
    WrongKey,
    /// The case was erased; nothing of it can be read, nothing can be added.
    #[error("the case was erased")]
    Erased,
    /// The master key is being exchanged for another; some keys are wrapped by the one, some by the other.
    #[error(
        "the master key is being rotated: give both keys, the new one and the previous one, and finish it with `dinplan key rotate`"
    )]
    Rotating,
    /// The store has data but no installation key; nothing in it can be read.
    #[error("the store has data but its installation key is gone; restore a backup")]
    MissingKey,
    /// Another program held the database for longer than the busy timeout. Nothing was written.
    #[error("another program holds the database; nothing was written, try again")]
    Busy,
    /// The disk (or the allowed size) is full. Nothing was written.
    #[error("there is no room left for the database; nothing was written, make room and try again")]
    Full,
    /// A row does not match its seal: it was changed outside the program, or damaged.
    #[error("row {row} in table {table} was changed or damaged; run `dinplan verify`, then restore a backup")]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row: its id or sequence number.
        row: String,
    },
    /// The database as a whole cannot be read as one: a table or a page is missing or broken.
    #[error("the database is damaged ({0}); restore a backup")]
    Damaged(String),
    /// Reading or writing the disk failed.
    #[error("the disk could not be read or written ({0}); check it, then try again")]
    Io(String),
    /// The database was written by a newer version of this program.
    #[error("the database has schema {found}, this program knows {known}; use the newer program")]
    NewerSchema {
        /// The schema number in the database.
        found: u32,
        /// The newest schema number this program knows.
        known: u32,
    },
    /// A migration that was applied is not the one in this program.
    #[error("migration {number} in the database differs from the one in this program; use the right build")]
    ChangedMigration {
        /// The migration's number.
        number: u32,
    },
    /// The store has been closed.
    #[error("the store is closed; start the program again")]
    Closed,
    /// Another person is already registered with this identity number.
    #[error("another person is registered with this identity number; look that person up instead")]
    NumberTaken,
    /// The operating system gave no randomness; nothing can be sealed.
    #[error("the operating system gave no random numbers; nothing was written")]
    NoRandomness,
    /// The caller broke a rule of the store: a bug, to be reported.
    #[error("the program used its store wrongly ({0}); report this as a bug")]
    Misuse(&'static str),
}

/// Why a write to a case was not done. Nothing of it was stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppendError {
    /// The case has moved on (or does not exist, `now` being 0): reload, ask and decide again.
    #[error("the case is at revision {now}")]
    Stale {
        /// The revision the case has.
        now: Revision,
    },
    /// This very command was stored before; the earlier one counts.
    #[error("the command was already done")]
    AlreadyDone,
    /// The subject already has this open case.
    #[error("the person already has the open case {0}")]
    OpenCaseExists(CaseId),
    /// The store itself failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<AppendError> for StoreError {
    /// For writes that touch no case, where the first three cannot happen.
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::Store(error) => error,
            _ => Self::Misuse("a write without a case was refused as if it had one"),
        }
    }
}
