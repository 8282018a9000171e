//! `dinplan serve`: the real thing.

use crate::config::Config;
use crate::data::Data;
use crate::key::{Readable, readable};
use crate::post::{Post, deliver};
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
    let lock = data.lock()?;
    let masters = config.keys.read()?;
    lock.tell(&masters).map_err(|error| Failure::data(format!("the lock cannot be written: {error}")))?;
    if let Some(path) = config.keys.current.file()
        && readable(path).is_ok_and(|who| who != Readable::ByOwner)
    {
        tracing::warn!("others than the owner can read the master key {}; chmod 600 it", path.display());
    }
    if !config.has_login() {
        tracing::warn!("no login method is configured: nobody can log in, and the pages say so");
    }
    block_on(async {
        let opened = data.open(masters).await?;
        tokio::spawn(sign_daily(opened.ledger.clone()));
        let app =
            App::open_with(opened.ledger, SystemClock, config.population, config.login.time_outs).await?;
        let listener = bind(config.listen).await?;
        if let Some(mail) = &config.mail {
            let post = Post::new(mail, &config.public_url)?;
            app.post_mail();
            tokio::spawn(deliver(app.clone(), post));
        }
        let announcement = format!("Dinplan listens on {} for {}", typed(&listener)?, config.public_url);
        let settings = Settings {
            personas: None,
            secure_cookies: config.public_url.starts_with("https://"),
            login: config.login.open(&config.public_url)?,
            proxy_header: config.proxy_header.clone(),
            limited: true,
        };
        serve(listener, app, settings, &announcement).await
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
