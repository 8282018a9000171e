//! `dinplan key rotate`: a new master key, while the server goes on serving.

use crate::args::Place;
use crate::{Exit, Failure, block_on, say};

pub(super) fn run(place: Place) -> Result<(), Failure> {
    let (data, keys) = place.find()?;
    data.must_have_database()?;
    if keys.previous.is_none() {
        return Err(Failure::new(
            Exit::Usage,
            "give both keys: the new one as the master key, and the one in use as the previous one",
        ));
    }
    let masters = keys.read()?;
    // A server that does not know the new key could not read what is wrapped by it.
    if let Some(known) = data.served_with()?
        && !known.contains(&masters.current.fingerprint())
    {
        return Err(Failure::key(
            "the server that runs does not know the new master key; name both keys in its configuration \
             and restart it first. Nothing was changed",
        ));
    }
    block_on(async {
        let opened = data.open(masters).await?;
        let Some(mut rotation) = opened.ledger.rotation().await? else {
            opened.ledger.settle().await?;
            say::line("Everything is wrapped by this master key already; the previous one opens nothing.");
            return Ok(());
        };
        while rotation.step().await? {}
        say::line(format_args!(
            "{} case keys and the installation key are wrapped by the new master key.",
            rotation.wrapped()
        ));
        say::line("The previous one opens nothing here any more: take it out of the configuration.");
        say::line("It still opens older backups. Make a new backup; destroy the old key when they are gone.");
        Ok(())
    })
}
