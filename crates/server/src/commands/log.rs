//! `dinplan log`: the access log for others to keep and check.

use crate::args::{Export, LogCommand};
use crate::{Exit, Failure, block_on, say};
use dinplan_app::{Clock, SystemClock};
use dinplan_store::{Ledger, LogExport, StoreError, tree::hex};
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};

pub(super) fn run(command: LogCommand) -> Result<(), Failure> {
    match command {
        LogCommand::Head(place) => {
            let (data, key) = place.find()?;
            block_on(async {
                let opened = data.open(key.read()?).await?;
                say::line(opened.ledger.sign_log(SystemClock.now()).await?.to_json());
                Ok(())
            })
        }
        LogCommand::Key(place) => {
            let (data, key) = place.find()?;
            block_on(async {
                say::line(hex(&data.open(key.read()?).await?.ledger.log_key()));
                Ok(())
            })
        }
        LogCommand::Export(args) => export(args),
    }
}

fn export(args: Export) -> Result<(), Failure> {
    let (data, key) = args.place.find()?;
    let cannot = |error: std::io::Error| {
        Failure::data(format!("{} cannot be written: {error}; nothing was changed", args.to.display()))
    };
    let what = LogExport { lines: args.line, leaves: args.leaves };
    block_on(async {
        let opened = data.open(key.read()?).await?;
        let size = opened.ledger.sign_log(SystemClock.now()).await?.size;
        if let Some(line) = what.lines.iter().find(|line| **line == 0 || **line > size) {
            return Err(Failure::new(Exit::Usage, format!("there is no line {line}; the last is {size}")));
        }
        let file = OpenOptions::new().write(true).create_new(true).open(&args.to).map_err(cannot)?;
        let written = write(&opened.ledger, &what, file).await;
        if written.is_err() {
            // Half an export is of no use; that it could not be removed is no further harm.
            let _ = std::fs::remove_file(&args.to);
        }
        written?;
        say::line(format_args!("{size} lines, signed and exported to {}.", args.to.display()));
        say::line("Anyone can check it: dinplan verify --log FILE. No name is in it.");
        Ok(())
    })
}

async fn write(ledger: &Ledger, what: &LogExport, file: std::fs::File) -> Result<(), StoreError> {
    let mut out = BufWriter::new(file);
    ledger.export_log(what, |line| Ok(writeln!(out, "{line}")?)).await?;
    out.flush()?;
    Ok(out.get_ref().sync_all()?)
}
