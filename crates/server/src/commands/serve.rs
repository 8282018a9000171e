//! `dinplan serve`: the real thing.

use crate::config::Config;
use crate::data::Data;
use crate::key::{Readable, readable};
use crate::serving::{bind, serve, typed};
use crate::{Failure, block_on};
use dinplan_app::{App, Clock, SystemClock};
use dinplan_store::Ledger;
use dinplan_web::Settings;
use std::path::Path;
use std::time::Duration;

/// How often the access log is signed, however little is written.
const SIGNED: Duration = Duration::from_secs(24 * 3600);

pub(super) fn run(file: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let data = Data::at(config.data.clone());
    data.must_have_database()?;
    let _lock = data.lock()?;
    let master = config.key.read()?;
    if let Some(path) = config.key.file()
        && readable(path).is_ok_and(|who| who != Readable::ByOwner)
    {
        tracing::warn!("others than the owner can read the master key {}; chmod 600 it", path.display());
    }
    if !config.has_login() {
        tracing::warn!("no login method is configured: nobody can log in, and the pages say so");
    }
    block_on(async {
        let opened = data.open(master).await?;
        tokio::spawn(sign_daily(opened.ledger.clone()));
        let app = App::open(opened.ledger, SystemClock, config.population).await?;
        let listener = bind(config.listen).await?;
        let announcement = format!("Dinplan listens on {} for {}", typed(&listener)?, config.public_url);
        serve(listener, app, Settings { personas: None, secure_cookies: true }, &announcement).await
    })
}

/// Signs the head of the access log, now and every day.
async fn sign_daily(ledger: Ledger) {
    let mut daily = tokio::time::interval(SIGNED);
    loop {
        daily.tick().await;
        if let Err(error) = ledger.sign_log(SystemClock.now()).await {
            tracing::warn!(%error, "the access log was not signed");
        }
    }
}
