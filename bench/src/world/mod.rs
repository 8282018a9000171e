//! A database of any size. One case of each kind goes through the real app, step by step; the rest
//! are copies of these with people, places and ids of their own, written by the real ledger.

mod cast;
mod copies;
mod places;
mod stencil;
mod story;
mod templates;
mod texts;

use crate::fault::Res;
use cast::Pools;
use dinplan_app::{App, SystemClock};
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use dinplan_domain::number::Population;
use dinplan_store::{Ledger, MasterKey, Sqlite};
use places::Places;
use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A living case and who coordinates it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Living {
    pub(crate) case: CaseId,
    pub(crate) subject: PersonId,
    pub(crate) coordinator: PersonId,
}

/// Those who log in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Faces {
    /// A living case in the larger town, its person and coordinator.
    pub(crate) living: Living,
    /// Works in the larger town's coordinating unit.
    pub(crate) unit: PersonId,
    /// The larger town.
    pub(crate) town: OrgId,
    /// A physiotherapist, named in some forty cases.
    pub(crate) provider: PersonId,
    /// Works in home care, which takes part as a service.
    pub(crate) service: PersonId,
}

/// How large it became.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Facts {
    pub(crate) cases: usize,
    pub(crate) events: usize,
    pub(crate) members: usize,
    /// The smallest, the average and the largest document, in bytes.
    pub(crate) documents: [usize; 3],
    /// Documents of plans in force, on average.
    pub(crate) living_document: usize,
    pub(crate) database: u64,
    /// Time to write it, in seconds.
    pub(crate) seconds: f64,
}

/// A filled database.
#[derive(Debug)]
pub(crate) struct World {
    folder: PathBuf,
    pub(crate) faces: Faces,
    pub(crate) living: Vec<Living>,
    pub(crate) facts: Facts,
}

impl World {
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The master key's file, where `dinplan` looks for it.
    pub(crate) fn key(&self) -> PathBuf {
        self.folder.join("master.key")
    }

    /// Opens the database as the program does.
    pub(crate) async fn open(&self) -> Res<App> {
        open(&self.folder).await
    }
}

async fn open(folder: &Path) -> Res<App> {
    let key = MasterKey::parse(&std::fs::read_to_string(folder.join("master.key"))?)?;
    let ledger = Ledger::open(Arc::new(Sqlite::open(folder.join("dinplan.db"))?), key).await?;
    Ok(App::open(ledger, SystemClock, Population::Synthetic).await?)
}

/// Fills a new database in this folder, laid out as `dinplan` expects it.
pub(crate) fn fill(folder: &Path, cases: usize) -> Res<World> {
    let mut file =
        OpenOptions::new().write(true).create_new(true).mode(0o600).open(folder.join("master.key"))?;
    file.write_all(MasterKey::generate()?.to_hex().as_bytes())?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(filled(folder, cases))
}

async fn filled(folder: &Path, cases: usize) -> Res<World> {
    let app = open(folder).await?;
    let places = Places::new(&app, cases)?;
    let pools = Pools::new(&app, &places, cases)?;
    let templates = templates::all(&places, app.now()).await?;
    let begun = std::time::Instant::now();
    places.write(&app).await?;
    pools.write(&app, &places).await?;
    let copied = copies::all(&app, Arc::new(templates), Arc::new(places), Arc::new(pools), cases).await?;
    let seconds = begun.elapsed().as_secs_f64();
    drop(app);
    let database = std::fs::metadata(folder.join("dinplan.db"))?.len();
    let facts = Facts { database, seconds, ..copied.facts };
    Ok(World { folder: folder.to_owned(), faces: copied.faces, living: copied.living, facts })
}
