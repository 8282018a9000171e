//! The ledger: append-only events with a current document, encrypted and chained.
//!
//! # How it works
//!
//! [`Ledger`] is the only door. Plain text goes in and comes out; below it an [`engine::Engine`] keeps
//! rows of clear columns and sealed bytes.
//!
//! * **One write.** [`Ledger::append`] stores a decided command whole or not at all: its events, the
//!   case's new document and index, the access line, the outbox, and the removal of the draft. Readers
//!   never replay; nothing is eventually consistent. The caller says on which revision it decided; if
//!   that is no longer the last, the answer is [`AppendError::Stale`] and nothing is stored.
//! * **Keys.** The master key lives outside. It wraps one key per case (events, document, card) and one
//!   installation key, from which the keys for access log, directory, desk, outbox, look-up, stamps, chain
//!   and signatures are derived. A new master key reseals nothing ([`Ledger::rotation`]); a destroyed case
//!   key leaves a stub ([`Ledger::erase`]).
//! * **Seals.** XChaCha20-Poly1305 with random nonces. Each content is bound to its table and row, a
//!   case's also to the revision: put elsewhere, it does not open.
//! * **Chain, tree and stamps.** Events are a chain: each row's keyed hash covers the row before. The lines
//!   of the access log are the leaves of a Merkle tree ([`tree`]), whose signed heads others can keep and
//!   hold the log to ([`Ledger::export_log`]). All other rows carry a stamp over all columns. Heads, stamped
//!   too, say where chain and tree end, and what the stamps of organisations, persons and outbox add up to;
//!   so lost last rows and rows put back to an earlier version are found. [`Ledger::verify`] walks everything
//!   and names table and row of the first that is not what was written. Sessions and drafts come and go:
//!   a changed one is found, a removed one is not. An exchange of the *whole* database for an older copy
//!   is seen only by whoever kept a later head.
//! * **Errors.** "Could not ask" is never "there is none". No message carries personal data.
//!
//! Time and ids come from callers; randomness, for keys and nonces only, from one file
//! (`crypto/random.rs`).
//!
//! # Where what is
//!
//! `model` what callers see · `ledger/` the methods, by subject · `crypto/` keys, seals, chain ·
//! `row` and `table` what engines keep · `engine` what an engine must do · `sqlite/`, `memory/` the
//! engines · `tests/it/` one suite for all engines, and what only SQLite can be asked.
//!
//! # Recipe: adding an engine
//!
//! 1. A folder beside `sqlite/` with a type that implements [`engine::Engine`]. `memory/` is the
//!    shortest example, and the plainest description of what is asked.
//! 2. `migrations/<engine>/` with the same numbers and names as `migrations/sqlite/`.
//! 3. Writes: all of a [`engine::Transaction`] or nothing; durable before the answer. Put them in one
//!    order while heads are read, rows linked and heads saved (SQLite: one writer thread; PostgreSQL:
//!    lock the rows of `heads` in the order of [`Table::HEADED`]). Check a head before linking to it
//!    ([`Chain::check`]). Overwrite `cases.key` only as [`engine::Write`] says.
//! 4. Reads: one moment for all parts of an answer; a row that cannot be read is [`StoreError::Corrupt`]
//!    with its key, a store that cannot be asked is an error.
//! 5. In `tests/it/suite.rs`, a line in the `engines!` macro. When the suite passes, it is an engine.

mod crypto;
pub mod engine;
mod error;
mod id;
mod ledger;
mod memory;
mod model;
pub mod row;
mod sqlite;
mod table;
pub mod tree;

pub use crypto::{Chain, Digest, Fields, Grown, Head, KeyTextError, MasterKey, MasterKeys, SignedHead};
pub use error::{AppendError, StoreError};
pub use id::Id;
pub use ledger::{Ending, Ledger, LogExport, Replay, Rotation, VerifyError, VerifyReport};
pub use memory::Memory;
pub use model::{
    AccessLine, CaseIndex, CaseRow, CaseWrite, DraftKey, DueMessage, Erasure, Member, NewMessage, NewNotice,
    Page, PersonWrite, SessionHash, Stats, StoredCase, StoredDraft, StoredEvent, StoredLine, StoredNotice,
    StoredOrg, StoredPerson, StoredSession, StoredTicket, TicketHash,
};
pub use sqlite::{Settings, Sqlite};
pub use table::Table;
