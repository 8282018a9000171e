//! The floor: what a page costs that does nothing but read one row, and answer with ready HTML.

use super::browser::Browser;
use super::group::{self, Write, Writer};
use super::sample::{Sample, alone};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::World;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Html;
use axum::routing::get;
use rusqlite::Connection;
use std::sync::{Arc, Mutex, PoisonError};
use tower_http::CompressionLevel;
use tower_http::compression::CompressionLayer;

/// Bytes of the row and of the page.
const SIZE: usize = 15_000;
/// Bytes of the line.
const LINE: usize = 400;

/// The floors of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Floors {
    /// One row read, ready HTML, compressed.
    pub(super) bare: Sample,
    /// The same, and one line written and synced first.
    pub(super) line: Sample,
    /// The same as that, with the HTML of the plan page whole.
    pub(super) whole: Sample,
}

#[derive(Clone)]
struct Floor {
    db: Arc<Mutex<Connection>>,
    writer: Writer,
    line: Arc<Vec<u8>>,
    short: Arc<str>,
    whole: Arc<str>,
}

/// Measures the floors; `page` lends its HTML.
pub(super) async fn measure(world: &World, page: &str, effort: Effort) -> Res<Floors> {
    let folder = tempfile::tempdir_in(world.folder())?;
    let mut db = group::open(folder.path())?;
    group::fill(&mut db, world.facts.cases, &vec![b'x'; SIZE])?;
    let short: String = page.chars().cycle().take(SIZE).collect();
    let floor = Floor {
        db: Arc::new(Mutex::new(group::open(folder.path())?)),
        writer: Writer::start(db)?,
        line: Arc::new(vec![b'l'; LINE]),
        short: short.into(),
        whole: page.into(),
    };
    let router = Router::new()
        .route("/", get(bare))
        .route("/line", get(line))
        .route("/whole", get(whole))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .with_state(floor);
    let browser = Browser::new(router);
    let sample = async |path: &str| {
        alone(effort.requests, async || {
            let answer = browser.get(path, None, true).await?;
            if answer.status == StatusCode::OK { Ok(()) } else { Err("the floor gave way".into()) }
        })
        .await
    };
    Ok(Floors { bare: sample("/").await?, line: sample("/line").await?, whole: sample("/whole").await? })
}

async fn bare(State(floor): State<Floor>) -> Result<Html<String>, StatusCode> {
    read(&floor).await?;
    Ok(Html(floor.short.to_string()))
}

async fn line(State(floor): State<Floor>) -> Result<Html<String>, StatusCode> {
    read(&floor).await?;
    log(&floor).await?;
    Ok(Html(floor.short.to_string()))
}

async fn whole(State(floor): State<Floor>) -> Result<Html<String>, StatusCode> {
    read(&floor).await?;
    log(&floor).await?;
    Ok(Html(floor.whole.to_string()))
}

/// One row, read beside the async thread as any server must.
async fn read(floor: &Floor) -> Result<(), StatusCode> {
    let db = Arc::clone(&floor.db);
    let row = tokio::task::spawn_blocking(move || {
        let db = db.lock().unwrap_or_else(PoisonError::into_inner);
        let mut statement = db.prepare_cached("SELECT content FROM documents WHERE id = ?1")?;
        statement.query_row([7], |row| row.get::<_, Vec<u8>>(0))
    });
    match row.await {
        Ok(Ok(row)) if row.len() == SIZE => Ok(()),
        _ => Err(StatusCode::INTERNAL_SERVER_ERROR),
    }
}

async fn log(floor: &Floor) -> Result<(), StatusCode> {
    let write = Write { id: 7, event: Arc::clone(&floor.line), document: Arc::default() };
    floor.writer.write(write).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}
