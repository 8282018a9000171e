//! `dinplan init`: data folder, database, master key and a sample configuration. Overwrites nothing.

use crate::args::Init;
use crate::config::{self, Config};
use crate::data::Data;
use crate::key::{self, KeySource};
use crate::{Failure, block_on, say};
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

pub(super) fn run(args: Init) -> Result<(), Failure> {
    let plan = plan(args)?;
    if plan.data.has_database()? {
        return Err(Failure::data(format!(
            "there is a database in {} already; nothing was changed",
            plan.data.folder().display()
        )));
    }
    plan.data.make()?;
    let _lock = plan.data.lock()?;
    let (master, made) = match &plan.key {
        KeySource::File(path) if !path.exists() => (key::create(path)?, true),
        source => (source.read()?, false),
    };
    block_on(async { plan.data.open_or_make(master).await.map(drop) })?;
    say::line(format_args!("Data folder:   {}", plan.data.folder().display()));
    if let Some(path) = plan.key.file() {
        let how = if made { "new" } else { "was there, left as it is" };
        say::line(format_args!("Master key:    {} ({how})", path.display()));
    }
    if let Some(file) = &plan.write_config {
        let key = plan.key.file().unwrap_or(Path::new("master.key"));
        write_new(file, &config::sample(plan.data.folder(), key))?;
        say::line(format_args!("Configuration: {} (a sample: read it and change it)", file.display()));
    }
    say::line("Keep a copy of the master key away from this machine. Without it, no backup can be read.");
    Ok(())
}

/// What to make, and where.
struct Plan {
    data: Data,
    key: KeySource,
    write_config: Option<PathBuf>,
}

fn plan(args: Init) -> Result<Plan, Failure> {
    let here = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    match (args.config, args.data) {
        (Some(file), None) if file.exists() => {
            let config = Config::read(&file)?;
            Ok(Plan { data: Data::at(config.data), key: config.keys.current, write_config: None })
        }
        (Some(file), _) if file.exists() => Err(Failure::config(format!(
            "{} is there already and names its own data folder; leave out --data",
            file.display()
        ))),
        (file, data) => {
            let file = file.map(here);
            let beside = file.as_deref().and_then(Path::parent).map(Path::to_owned);
            let data = data.map(here).or_else(|| beside.as_ref().map(|folder| folder.join("data")));
            let data = Data::at(data.unwrap_or_default());
            // Beside the configuration when there is one: away from the data.
            let key = beside.map_or_else(|| data.key(), |folder| folder.join("master.key"));
            let file = file.unwrap_or_else(|| data.folder().join("dinplan.toml"));
            if file.exists() {
                return Err(Failure::config(format!(
                    "{} is there already; nothing was changed",
                    file.display()
                )));
            }
            Ok(Plan { data, key: KeySource::File(key), write_config: Some(file) })
        }
    }
}

fn write_new(path: &Path, text: &str) -> Result<(), Failure> {
    let written = OpenOptions::new().write(true).create_new(true).open(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|error| Failure::config(format!("{} cannot be written: {error}", path.display())))
}
