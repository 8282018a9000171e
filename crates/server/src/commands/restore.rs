//! `dinplan restore`: a backup into an empty data folder, verified before it takes its name.

use super::verify::{report, walk};
use crate::args::Restore;
use crate::data::Data;
use crate::key::{self, KeySource, Keys};
use crate::{Failure, block_on, say};
use dinplan_store::MasterKeys;
use std::ffi::OsStr;
use std::fs::File;
use std::path::Path;

/// Holds the copy until it is verified.
const STAGE: &str = "restoring";

pub(super) fn run(args: Restore) -> Result<(), Failure> {
    let previous = args.previous_key.clone().map(KeySource::File);
    let masters = Keys { current: KeySource::File(args.key.clone()), previous }.read()?;
    if !args.from.is_file() {
        return Err(Failure::data(format!("there is no backup {}", args.from.display())));
    }
    let data = Data::at(args.data);
    data.make()?;
    let _lock = data.lock()?;
    must_be_empty(&data, &args.key)?;
    let stage = Data::at(data.folder().join(STAGE));
    stage.make()?;
    let restored = fill(&stage, &args.from, masters).and_then(|()| take(&stage, &data));
    // Whether verified and moved or not: nothing of use is left there.
    let _ = std::fs::remove_dir_all(stage.folder());
    restored?;
    say::line(format_args!("Restored into {}, and verified.", data.folder().display()));
    say::line(format_args!("Serve it with the master key {}.", args.key.display()));
    Ok(())
}

/// A folder with anything in it but the key, a configuration, our lock, or a stage left by a power cut is not touched.
fn must_be_empty(data: &Data, key: &Path) -> Result<(), Failure> {
    let list = std::fs::read_dir(data.folder())
        .map_err(|error| Failure::data(format!("{} cannot be read: {error}", data.folder().display())))?;
    let fine =
        [OsStr::new("dinplan.lock"), OsStr::new("master.key"), OsStr::new("dinplan.toml"), OsStr::new(STAGE)];
    for entry in list.flatten() {
        let name = entry.file_name();
        if !fine.contains(&name.as_os_str()) && Some(name.as_os_str()) != key.file_name() {
            return Err(Failure::data(format!(
                "{} is not empty (it holds {}); nothing was changed",
                data.folder().display(),
                name.display()
            )));
        }
    }
    Ok(())
}

fn fill(stage: &Data, from: &Path, masters: MasterKeys) -> Result<(), Failure> {
    let copied = std::fs::copy(from, stage.database()).and_then(|_| File::open(stage.database())?.sync_all());
    copied.map_err(|error| Failure::data(format!("the backup cannot be copied: {error}")))?;
    block_on(async {
        let opened = stage.open(masters).await?;
        opened.sqlite.integrity_check().await?;
        report(&walk(&opened.ledger).await?);
        Ok(())
    })
}

fn take(stage: &Data, data: &Data) -> Result<(), Failure> {
    let moved =
        std::fs::rename(stage.database(), data.database()).and_then(|()| key::sync_folder(&data.database()));
    moved.map_err(|error| Failure::data(format!("the restored database cannot be moved: {error}")))
}
