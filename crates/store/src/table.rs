//! The tables every engine has, by the names that errors and `verify` use.

use crate::StoreError;
use std::fmt;

/// A table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// The wrapped installation key; one row.
    Installation,
    /// Where each chain and tally ends.
    Heads,
    /// What happened in the cases; chained.
    Events,
    /// Who looked at and changed what; the leaves of a tree.
    AccessLog,
    /// Stored nodes of that tree.
    LogTree,
    /// Signed heads of that tree.
    LogHeads,
    /// The cases as they stand.
    Cases,
    /// In whose lists a case stands.
    Members,
    /// Organisations; tallied.
    Organisations,
    /// Persons; tallied.
    Persons,
    /// Login sessions.
    Sessions,
    /// What is typed but not sent.
    Drafts,
    /// What is used once and soon.
    Tickets,
    /// What somebody is told.
    Notices,
    /// What leaves the program; tallied.
    Outbox,
}

impl Table {
    /// The tables with a head: a lost row is noticed, even the last one.
    pub const HEADED: [Self; 5] =
        [Self::Events, Self::AccessLog, Self::Organisations, Self::Persons, Self::Outbox];

    /// The table's name in the database.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Installation => "installation",
            Self::Heads => "heads",
            Self::Events => "events",
            Self::AccessLog => "access_log",
            Self::LogTree => "log_tree",
            Self::LogHeads => "log_heads",
            Self::Cases => "cases",
            Self::Members => "members",
            Self::Organisations => "organisations",
            Self::Persons => "persons",
            Self::Sessions => "sessions",
            Self::Drafts => "drafts",
            Self::Tickets => "tickets",
            Self::Notices => "notices",
            Self::Outbox => "outbox",
        }
    }

    /// The error for a row of this table that is not what was written.
    #[must_use]
    pub fn corrupt(self, row: impl fmt::Display) -> StoreError {
        StoreError::Corrupt { table: self.name(), row: row.to_string() }
    }
}
