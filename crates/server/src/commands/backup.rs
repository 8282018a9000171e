//! `dinplan backup`: a copy of the database as of one moment, while it is in use.

use crate::args::Backup;
use crate::data::Data;
use crate::{Failure, block_on, say};
use dinplan_store::Sqlite;

pub(super) fn run(args: &Backup) -> Result<(), Failure> {
    let data = Data::at(&args.data);
    data.must_have_database()?;
    if args.to.exists() {
        return Err(Failure::data(format!("{} is there already; nothing was changed", args.to.display())));
    }
    // Sealed content is copied as it is: no key is needed.
    block_on(async {
        let sqlite = Sqlite::open(data.database())?;
        Ok(sqlite.backup(&args.to).await?)
    })?;
    let size = std::fs::metadata(&args.to).map(|file| file.len()).unwrap_or_default();
    say::line(format_args!("Backup: {} ({} kB)", args.to.display(), size.div_ceil(1024)));
    say::line(
        "The master key is not in it. Keep a copy of the key elsewhere: without it, the backup cannot be read.",
    );
    Ok(())
}
