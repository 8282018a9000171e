//! The writer: one thread, one connection, many jobs to a commit.
//!
//! The thread takes all jobs that wait and runs each in a savepoint of one transaction. A job that
//! fails undoes itself only. One commit, one sync, then all are answered. If the transaction as a
//! whole fails, every job in it gets the error, and the next one starts clean.

use super::{apply, log};
use crate::crypto::{Chain, Head};
use crate::engine::Transaction;
use crate::row::{KeyRow, Stamped};
use crate::{AppendError, StoreError};
use rusqlite::Connection;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::{mpsc, oneshot};

/// How many jobs may wait before callers do.
const WAITING: usize = 256;
/// How many jobs share a commit at most.
const BATCH: usize = 128;
/// How long the log is tried to be emptied, and how long between.
const PATIENCE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(20);

/// What the writer can be asked to do.
pub(super) enum Work {
    /// Write rows.
    Write(Transaction),
    /// Set up an empty store.
    Install(KeyRow, Vec<Stamped<Head>>),
    /// Leave nothing of what was overwritten; done after the batch is committed.
    Settle,
    /// Make a tree of an older log.
    Plant(Arc<Chain>),
}

type Answer = Result<(), AppendError>;

struct Job {
    work: Work,
    answer: oneshot::Sender<Answer>,
}

/// The handle of the thread.
#[derive(Debug)]
pub(super) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread.
    pub(super) fn start(connection: Connection) -> Result<Self, StoreError> {
        let (jobs, waiting) = mpsc::channel(WAITING);
        let thread = std::thread::Builder::new()
            .name("dinplan-writer".to_owned())
            .spawn(move || run(&connection, waiting))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Hands over a job; returns when it is durable, or why it is not.
    pub(super) async fn write(&self, work: Work) -> Answer {
        let jobs = self.jobs.as_ref().ok_or(StoreError::Closed)?;
        let (answer, answered) = oneshot::channel();
        jobs.send(Job { work, answer }).await.map_err(|_| StoreError::Closed)?;
        answered.await.map_err(|_| StoreError::Closed)?
    }
}

impl Drop for Writer {
    /// Lets the thread finish what it was given, and waits for it.
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the writer thread ended with a panic");
        }
    }
}

fn run(connection: &Connection, mut waiting: mpsc::Receiver<Job>) {
    let mut batch = Vec::with_capacity(BATCH);
    while waiting.blocking_recv_many(&mut batch, BATCH) > 0 {
        let (work, answers): (Vec<_>, Vec<_>) = batch.drain(..).map(|job| (job.work, job.answer)).unzip();
        let mut results = commit(connection, &work);
        for (work, result) in work.iter().zip(&mut results) {
            if matches!((work, &*result), (Work::Settle, Ok(()))) {
                *result = settle(connection).map_err(Into::into);
            }
        }
        for (answer, result) in answers.into_iter().zip(results) {
            // A caller that went away is no reason to stop.
            let _ = answer.send(result);
        }
    }
}

/// Folds the log into the database and empties it: what was overwritten is gone from both. Someone who
/// reads or folds just now holds it up, the latter without a wait of SQLite's own; then it is tried again.
fn settle(connection: &Connection) -> Result<(), StoreError> {
    let begun = Instant::now();
    loop {
        let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 {
            return Ok(());
        }
        if begun.elapsed() > PATIENCE {
            return Err(StoreError::Busy);
        }
        std::thread::sleep(PAUSE);
    }
}

/// Runs a batch; one answer for each job.
fn commit(connection: &Connection, batch: &[Work]) -> Vec<Answer> {
    match try_commit(connection, batch) {
        Ok(answers) => answers,
        Err(error) => {
            if !connection.is_autocommit()
                && let Err(error) = connection.execute_batch("ROLLBACK")
            {
                tracing::error!(%error, "rollback failed");
            }
            tracing::warn!(%error, jobs = batch.len(), "a batch of writes was not stored");
            batch.iter().map(|_| Err(error.clone().into())).collect()
        }
    }
}

fn try_commit(connection: &Connection, batch: &[Work]) -> Result<Vec<Answer>, StoreError> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let answers = batch.iter().map(|work| in_savepoint(connection, work)).collect::<Result<_, _>>()?;
    connection.execute_batch("COMMIT")?;
    Ok(answers)
}

/// Runs one job. The outer error is for the whole batch.
fn in_savepoint(connection: &Connection, work: &Work) -> Result<Answer, StoreError> {
    connection.execute_batch("SAVEPOINT job")?;
    let answer = match work {
        Work::Write(transaction) => apply::transaction(connection, transaction),
        Work::Install(key, heads) => apply::install(connection, key, heads).map_err(Into::into),
        Work::Settle => Ok(()),
        Work::Plant(chain) => log::plant(connection, chain).map_err(Into::into),
    };
    if let Err(error) = &answer {
        // Some failures, a full disk above all, make SQLite give up the whole transaction.
        if connection.is_autocommit() {
            return Err(match error {
                AppendError::Store(error) => error.clone(),
                _ => StoreError::Damaged("the transaction ended by itself".to_owned()),
            });
        }
        connection.execute_batch("ROLLBACK TO job")?;
    }
    connection.execute_batch("RELEASE job")?;
    Ok(answer)
}
