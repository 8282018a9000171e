//! The store's tests: one suite for every engine, and what only SQLite can be asked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
#![allow(missing_docs, unreachable_pub, reason = "tests")]

mod alike;
mod common;
mod erased;
mod erasure;
mod letters;
mod rotation;
mod sqlite;
mod suite;
mod tamper;
mod tree;
