//! The `dinplan` program: command line, configuration, and the wiring of ledger, app and pages.
//!
//! A library, so that tests and measurements can use its parts; `main.rs` only calls [`run`].

mod args;
mod commands;
pub mod config;
mod connections;
pub mod data;
pub mod demo;
mod exit;
mod hardening;
pub mod key;
mod post;
mod say;
mod serving;

pub use exit::{Exit, Failure};

use args::Args;
use clap::Parser;
use tracing_subscriber::EnvFilter;

/// Reads the command line, does what it says, and tells how it went.
#[must_use]
pub fn run() -> Exit {
    let args = Args::parse();
    begin_logging();
    if let Err(error) = hardening::keep_memory_private() {
        tracing::warn!(%error, "the system may write this program's memory to a core dump");
    }
    match commands::run(args.command) {
        Ok(exit) => exit,
        Err(failure) => {
            say::wrong(&failure);
            failure.exit
        }
    }
}

/// Logs go to standard error; `DINPLAN_LOG` says how much (`info` unless set).
fn begin_logging() {
    let filter = EnvFilter::try_from_env("DINPLAN_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let log =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    // A second call, in tests, finds logging begun.
    let _ = log.with_ansi(std::io::IsTerminal::is_terminal(&std::io::stderr())).try_init();
}

/// Runs async work on a small runtime of its own: two threads answer, a few wait for the disk.
///
/// # Errors
/// What the work answers, or that no threads could be started.
pub fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(8)
        .enable_all()
        .build()
        .map_err(|error| Failure::general(format!("no threads could be started: {error}")))?;
    let done = runtime.block_on(work);
    runtime.shutdown_timeout(std::time::Duration::from_secs(2));
    done
}
