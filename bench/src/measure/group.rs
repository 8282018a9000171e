//! The barest writer that shares a sync: one thread, a channel, one transaction for all that waits.

use crate::fault::Res;
use rusqlite::{Connection, params};
use std::path::Path;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot};

const MOST: usize = 128;

/// One write: an event, and a document that is put in place of the earlier one. Empty is left out.
pub(super) struct Write {
    pub(super) id: i64,
    pub(super) event: Arc<Vec<u8>>,
    pub(super) document: Arc<Vec<u8>>,
}

type Job = (Write, oneshot::Sender<Result<(), String>>);

/// The handle of the thread; it ends when all handles are gone.
#[derive(Clone)]
pub(super) struct Writer(mpsc::Sender<Job>);

/// Opens the floor's database, with the settings of the ledger's.
pub(super) fn open(folder: &Path) -> Res<Connection> {
    let db = Connection::open(folder.join("floor.db"))?;
    db.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA wal_autocheckpoint = 1000;
         PRAGMA cache_size = -4096;
         CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, id INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
         CREATE TABLE IF NOT EXISTS documents (id INTEGER PRIMARY KEY, content BLOB NOT NULL) STRICT;",
    )?;
    Ok(db)
}

/// Puts so many documents in place.
pub(super) fn fill(db: &mut Connection, count: usize, document: &[u8]) -> Res<()> {
    let all = db.transaction()?;
    for id in 0..i64::try_from(count)? {
        all.prepare_cached("INSERT OR REPLACE INTO documents (id, content) VALUES (?1, ?2)")?
            .execute(params![id, document])?;
    }
    Ok(all.commit()?)
}

impl Writer {
    pub(super) fn start(db: Connection) -> Res<Self> {
        let (to, mut jobs) = mpsc::channel::<Job>(2 * MOST);
        std::thread::Builder::new().name("floor-writer".to_owned()).spawn(move || {
            let mut batch = Vec::with_capacity(MOST);
            while jobs.blocking_recv_many(&mut batch, MOST) > 0 {
                let (writes, answers): (Vec<Write>, Vec<_>) = batch.drain(..).unzip();
                let done = commit(&db, &writes).map_err(|error| error.to_string());
                for answer in answers {
                    let _ = answer.send(done.clone());
                }
            }
        })?;
        Ok(Self(to))
    }

    /// Returns when it is durable.
    pub(super) async fn write(&self, write: Write) -> Res<()> {
        let (answer, answered) = oneshot::channel();
        self.0.send((write, answer)).await.map_err(|_| "the floor's writer is gone")?;
        Ok(answered.await??)
    }
}

fn commit(db: &Connection, writes: &[Write]) -> rusqlite::Result<()> {
    db.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    for write in writes {
        db.prepare_cached("INSERT INTO events (id, content) VALUES (?1, ?2)")?
            .execute(params![write.id, write.event.as_slice()])?;
        if !write.document.is_empty() {
            let sql = "INSERT INTO documents (id, content) VALUES (?1, ?2)
                       ON CONFLICT (id) DO UPDATE SET content = excluded.content";
            db.prepare_cached(sql)?.execute(params![write.id, write.document.as_slice()])?;
        }
    }
    db.prepare_cached("COMMIT")?.execute([])?;
    Ok(())
}
