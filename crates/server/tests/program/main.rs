//! The program as an operator meets it: the built binary, its words and its exit codes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
#![allow(missing_docs, unreachable_pub, reason = "tests")]

mod care;
mod crash;
mod http;
mod log;
mod organisation;
mod refusing;
mod rotating;
mod running;
