//! From SQLite's errors to the store's.

use crate::StoreError;
use rusqlite::ErrorCode as Code;
use rusqlite::ffi;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        if let rusqlite::Error::ToSqlConversionFailure(_) = error {
            return Self::Misuse("a time or number is out of range");
        }
        // SQLite's messages name tables and columns, never values.
        let text = error.to_string();
        let Some(failure) = error.sqlite_error() else { return Self::Damaged(text) };
        match (failure.code, failure.extended_code) {
            (Code::DatabaseBusy | Code::DatabaseLocked, _) => Self::Busy,
            // No room for the shared index of the log is reported as an input/output error.
            (Code::DiskFull, _) | (_, ffi::SQLITE_IOERR_SHMSIZE) => Self::Full,
            (Code::ConstraintViolation, _) => Self::Misuse("a row that breaks a rule of the database"),
            (Code::SystemIoFailure | Code::CannotOpen | Code::ReadOnly | Code::PermissionDenied, _) => {
                Self::Io(text)
            }
            _ => Self::Damaged(text),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::Full,
            _ => Self::Io(error.to_string()),
        }
    }
}
