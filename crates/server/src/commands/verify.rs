//! `dinplan verify`: every row, and every case rebuilt from its events.

use super::witness;
use crate::args::Verify;
use crate::{Exit, Failure, block_on, say};
use dinplan_store::{Ledger, VerifyError, VerifyReport};

pub(super) fn run(args: Verify) -> Result<(), Failure> {
    if let Some(file) = &args.log {
        return witness::run(file, &args);
    }
    let (data, key) = args.place().find()?;
    data.must_have_database()?;
    let master = key.read()?;
    block_on(async {
        let opened = data.open(master).await?;
        opened.sqlite.integrity_check().await?;
        report(&walk(&opened.ledger).await?);
        say::line("All is as it was written.");
        Ok(())
    })
}

/// Walks the ledger.
pub(super) async fn walk(ledger: &Ledger) -> Result<VerifyReport, Failure> {
    ledger.verify(&dinplan_app::replay).await.map_err(|error| match error {
        VerifyError::Broken { .. } => Failure::new(Exit::Broken, format!("NOT as it was written: {error}")),
        VerifyError::Store(error) => error.into(),
    })
}

/// Prints what was walked.
pub(super) fn report(found: &VerifyReport) {
    let rows = [
        ("cases, equal to the replay of their events", found.cases),
        ("erased cases", found.erased),
        ("events", found.events),
        ("lines of the access log", found.lines),
        ("signed heads of it", found.signed_heads),
        ("organisations", found.organisations),
        ("persons", found.persons),
        ("sessions", found.sessions),
        ("drafts", found.drafts),
        ("tickets", found.tickets),
        ("messages", found.messages),
    ];
    for (what, count) in rows {
        say::line(format_args!("{count:>9}  {what}"));
    }
    say::line("Endings, to be noted elsewhere (an exchange for an older copy shows only there):");
    for ending in &found.endings {
        say::line(format_args!("{:>9}  {}  {}", ending.rows, ending.hash, ending.table));
    }
}
