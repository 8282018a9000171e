//! One unambiguous byte string for many columns: each is written with its length in front.

use crate::id::Id;
use jiff::{Timestamp, civil::Date};
use uuid::Uuid;

/// Columns in order, as input for hashes and seals. Two different lists never give equal bytes.
#[derive(Default)]
pub struct Fields(Vec<u8>);

/// Stands in place of a length for a column that is null.
const NULL: u64 = u64::MAX;

impl Fields {
    /// Starts with what the columns are of, usually a table.
    #[must_use]
    pub fn of(table: &str) -> Self {
        Self::default().bytes(table.as_bytes())
    }

    /// Bytes of any length.
    #[must_use]
    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend((bytes.len() as u64).to_le_bytes());
        self.0.extend(bytes);
        self
    }

    /// A text.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.bytes(text.as_bytes())
    }

    /// A number, or yes and no as 1 and 0.
    #[must_use]
    pub fn number(self, number: impl Into<u64>) -> Self {
        self.bytes(&number.into().to_le_bytes())
    }

    /// A point in time.
    #[must_use]
    pub fn time(self, at: Timestamp) -> Self {
        self.bytes(&at.as_nanosecond().to_le_bytes())
    }

    /// An id.
    #[must_use]
    pub fn id(self, id: impl Id) -> Self {
        self.bytes(&id.to_bytes())
    }

    /// An id without a type of its own.
    #[must_use]
    pub fn uuid(self, id: Uuid) -> Self {
        self.bytes(id.as_bytes())
    }

    /// An id that may be missing.
    #[must_use]
    pub fn maybe_id(self, id: Option<impl Id>) -> Self {
        match id {
            Some(id) => self.id(id),
            None => self.null(),
        }
    }

    /// Bytes that may be missing.
    #[must_use]
    pub fn maybe_bytes(self, bytes: Option<&[u8]>) -> Self {
        match bytes {
            Some(bytes) => self.bytes(bytes),
            None => self.null(),
        }
    }

    /// A point in time that may be missing.
    #[must_use]
    pub fn maybe_time(self, at: Option<Timestamp>) -> Self {
        match at {
            Some(at) => self.time(at),
            None => self.null(),
        }
    }

    /// A date that may be missing.
    #[must_use]
    pub fn maybe_date(self, date: Option<Date>) -> Self {
        match date {
            Some(date) => self.text(&date.to_string()),
            None => self.null(),
        }
    }

    fn null(mut self) -> Self {
        self.0.extend(NULL.to_le_bytes());
        self
    }

    /// All of it.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_between_columns_changes_the_bytes() {
        let one = Fields::of("t").text("ab").text("c");
        let two = Fields::of("t").text("a").text("bc");
        assert_ne!(one.as_bytes(), two.as_bytes());
    }

    #[test]
    fn nothing_is_not_empty() {
        let none = Fields::of("t").maybe_bytes(None);
        let empty = Fields::of("t").maybe_bytes(Some(&[]));
        assert_ne!(none.as_bytes(), empty.as_bytes());
    }
}
