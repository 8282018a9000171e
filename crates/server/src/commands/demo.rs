//! `dinplan demo`: a small invented world, with people to log in as.

use crate::args::Demo;
use crate::config::LoginConfig;
use crate::data::{Data, Opened};
use crate::key::{self, KeySource};
use crate::post::{MailConfig, Post, deliver};
use crate::serving::{bind, serve, typed};
use crate::{Failure, block_on, demo};
use dinplan_app::{App, Clock, ShiftedClock, SystemClock};
use dinplan_domain::number::Population;
use dinplan_domain::time;
use dinplan_web::Settings;
use jiff::SignedDuration;
use jiff::civil::Date;
use std::path::{Path, PathBuf};

pub(super) fn run(args: Demo) -> Result<(), Failure> {
    // Dropped last: a folder of our own goes when the program stops.
    let (_passing, data) = folder(args.data)?;
    let _lock = data.lock()?;
    let login = args.login_config.as_deref().map(LoginConfig::read).transpose()?.unwrap_or_default();
    let clock = clock(args.today);
    block_on(async {
        let listener = bind(args.listen).await?;
        let opened = open(&data, clock).await?;
        let app = App::open_with(opened.ledger, clock, Population::Synthetic, login.time_outs).await?;
        let address = typed(&listener)?;
        let login = login.open(&address)?;
        if let Some(smtp) = args.smtp {
            let mail = MailConfig { smtp, from: "Dinplan <demo@dinplan.example>".to_owned() };
            let post = Post::new(&mail, &address)?;
            app.post_mail();
            tokio::spawn(deliver(app.clone(), post));
        }
        // On one's own machine only where login is what one tries.
        let limited = args.login_config.is_some();
        let announcement = format!(
            "Dinplan lytter på {address}\n\
             Velg hvem du vil være på forsiden. Alle navn og planer er oppdiktet. Ctrl-C stopper."
        );
        let settings = Settings { personas: Some(demo::personas()), login, limited, ..Settings::default() };
        serve(listener, app, settings, &announcement).await
    })
}

/// The machine's clock, moved by whole days to the day that is wanted.
fn clock(wanted: Option<Date>) -> ShiftedClock {
    let today = time::day(SystemClock.now());
    let days = wanted.map_or(0, |wanted| time::days_between(today, wanted));
    ShiftedClock::by(SignedDuration::from_hours(24 * i64::from(days)))
}

fn folder(named: Option<PathBuf>) -> Result<(Option<tempfile::TempDir>, Data), Failure> {
    if let Some(folder) = named {
        let data = Data::at(folder);
        data.make()?;
        return Ok((None, data));
    }
    let passing = tempfile::Builder::new().prefix("dinplan-demo-").tempdir();
    let passing =
        passing.map_err(|error| Failure::data(format!("no temporary folder can be made: {error}")))?;
    let data = Data::at(passing.path());
    Ok((Some(passing), data))
}

/// The demo's database, filled if it is new. A folder that holds anything else is left alone:
/// demo login would open it to everyone.
async fn open(data: &Data, clock: ShiftedClock) -> Result<Opened, Failure> {
    let mark = data.folder().join("demo-world");
    let known = mark.try_exists().unwrap_or(false);
    if data.has_database()? && !known {
        return Err(Failure::data(format!(
            "{} holds a database that is not a finished demo world; choose another folder, \
             or delete it if it was a demo that was stopped while it began",
            data.folder().display()
        )));
    }
    let master =
        if data.key().exists() { KeySource::File(data.key()).read()? } else { key::create(&data.key())? };
    let opened = data.open_or_make(master).await?;
    if !known {
        let told = demo::fill(&opened.ledger, clock.now()).await?;
        tracing::info!(cases = told.cases, commands = told.commands, "the demo world is filled");
        finish(&mark).map_err(|error| Failure::data(format!("{}: {error}", mark.display())))?;
    }
    Ok(opened)
}

fn finish(mark: &Path) -> std::io::Result<()> {
    std::fs::write(mark, "An invented world. Whoever opens it in `dinplan demo` can log in as anyone.\n")?;
    key::sync_folder(mark)
}
