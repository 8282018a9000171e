//! Why a call came to nothing.

use dinplan_domain::number::NumberFault;
use dinplan_domain::plan::Entry;
use dinplan_domain::refusal::Refusal;
use dinplan_store::StoreError;

/// Why a call came to nothing.
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// There is no such thing, or the one who asks may not know that there is.
    #[error("not found")]
    NotFound,
    /// A rule stands in the way.
    #[error("refused: {}", .0.key())]
    Refused(Refusal),
    /// Someone else changed the same entry first. Both texts are kept: this is theirs.
    #[error("the entry was changed by someone else")]
    Conflict(Box<Entry>),
    /// The identity number cannot be.
    #[error("identity number: {0:?}")]
    Number(NumberFault),
    /// More than a form can hold.
    #[error("too large")]
    TooLarge,
    /// Too many changed the same case at once; nothing was lost, nothing was done.
    #[error("the case is busy")]
    Busy,
    /// Too much in too short a time; so many seconds until one may try again.
    #[error("too many tries")]
    Wait(u32),
    /// The store could not do it. This is never the same as "there is none".
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A stored document could not be read by this version of the program.
    #[error("a stored document cannot be read: {0}")]
    Unreadable(&'static str),
}
