//! `dinplan doctor`: what an operator would look at, line by line.

use crate::args::Place;
use crate::config::Config;
use crate::data::{Data, Opened};
use crate::hardening::memory_is_private;
use crate::key::{KeySource, Keys, Readable, readable};
use crate::{Exit, Failure, block_on, say};
use dinplan_app::{Clock, SystemClock};
use std::net::TcpListener;
use std::process::Command;
use std::time::SystemTime;

/// Less free space than this is a warning.
const ROOM_KB: u64 = 1_048_576;

/// How one check went.
enum Found {
    Good(String),
    Warning(String),
    Wrong(Failure),
}
use Found::{Good, Warning, Wrong};

pub(super) fn run(place: Place) -> Result<Exit, Failure> {
    let config = match &place.config {
        Some(file) => Some(Config::read(file)?),
        None => None,
    };
    let (data, keys) = place.find()?;
    let mut lines =
        vec![("data folder", folder(&data)), ("disk space", room(&data)), ("clock", clock(&data))];
    lines.push(("core dumps", core_dumps()));
    lines.push(("key file", permissions(&keys.current)));
    lines.extend(database(&data, &keys));
    if let Some(config) = &config {
        lines.push(("address", address(config, &data)));
        lines.push(("public address", Good(config.public_url.clone())));
        lines.extend(login(config));
    }
    Ok(tell(lines))
}

/// Prints every line; the exit code is that of the first error.
fn tell(lines: Vec<(&str, Found)>) -> Exit {
    let mut exit = Exit::Good;
    for (what, found) in lines {
        let (how, words) = match found {
            Good(words) => ("ok", words),
            Warning(words) => ("warning", words),
            Wrong(failure) => {
                if exit == Exit::Good {
                    exit = failure.exit;
                }
                ("error", failure.words)
            }
        };
        say::line(format_args!("{how:<8} {what}: {words}"));
    }
    exit
}

fn from(result: Result<String, Failure>) -> Found {
    result.map_or_else(Wrong, Good)
}

fn folder(data: &Data) -> Found {
    match tempfile::NamedTempFile::new_in(data.folder()) {
        Ok(_) => Good(format!("{} can be written", data.folder().display())),
        Err(error) => Wrong(Failure::data(format!("{} cannot be written: {error}", data.folder().display()))),
    }
}

/// Asks `df`, which every system has; the standard library cannot.
fn room(data: &Data) -> Found {
    let output = Command::new("df").arg("-Pk").arg(data.folder()).output();
    let text = output.map(|out| String::from_utf8_lossy(&out.stdout).into_owned()).unwrap_or_default();
    let free = text.lines().nth(1).and_then(|line| line.split_whitespace().nth(3)?.parse::<u64>().ok());
    match free {
        None => Warning("could not be asked".to_owned()),
        Some(kb) if kb < ROOM_KB => Warning(format!("only {} MB free", kb / 1024)),
        Some(kb) => Good(format!("{} MB free", kb / 1024)),
    }
}

/// A clock behind the newest write would date events before what they follow.
fn clock(data: &Data) -> Found {
    let now = SystemClock.now();
    let day = dinplan_domain::time::day(now);
    if !(2026..2100).contains(&day.year()) {
        return Wrong(Failure::general(format!("says {day}; set it")));
    }
    let wal = data.folder().join("dinplan.db-wal");
    let newest = [data.database(), wal].iter().filter_map(|p| p.metadata().ok()?.modified().ok()).max();
    let ahead = newest.and_then(|at| at.duration_since(SystemTime::from(now)).ok());
    match ahead {
        Some(by) if by.as_secs() > 60 => Wrong(Failure::general(format!(
            "says {now}, {} s before the database was last written",
            by.as_secs()
        ))),
        _ => Good(now.strftime("%Y-%m-%d %H:%M UTC").to_string()),
    }
}

/// The program forbids them at start; some systems refuse.
fn core_dumps() -> Found {
    if memory_is_private() {
        Good("none: keys and plans in memory are written nowhere".to_owned())
    } else {
        Warning("the system may write keys and plans to a core dump; set `ulimit -c 0`".to_owned())
    }
}

fn permissions(key: &KeySource) -> Found {
    let Some(path) = key.file() else { return Good("not in a file".to_owned()) };
    match readable(path) {
        Ok(Readable::ByOwner) => Good(format!("only the owner can read {}", path.display())),
        Ok(Readable::ByGroup) => Warning(format!("the group can read {}; chmod 600 it", path.display())),
        Ok(Readable::ByAll) => {
            Wrong(Failure::key(format!("everyone can read {}; chmod 600 it", path.display())))
        }
        Err(error) => Wrong(Failure::key(format!("{}: {error}", path.display()))),
    }
}

fn database(data: &Data, keys: &Keys) -> Vec<(&'static str, Found)> {
    if let Err(failure) = data.must_have_database() {
        return vec![("database", Wrong(failure))];
    }
    let masters = match keys.read() {
        Ok(masters) => masters,
        Err(failure) => return vec![("master key", Wrong(failure))],
    };
    let checked = block_on(async {
        let opened = data.open(masters).await?;
        let mut found =
            vec![("integrity", from(integrity(&opened).await)), ("contents", from(contents(&opened).await))];
        if keys.previous.is_some() {
            found.push(("rotation", rotation(&opened).await));
        }
        Ok(found)
    });
    match checked {
        Ok(checks) => {
            let mut all = vec![
                ("master key", Good("belongs to the database".to_owned())),
                ("database", Good("opens, and its schema is this program's".to_owned())),
            ];
            all.extend(checks);
            all
        }
        Err(failure) if failure.exit == Exit::Key => vec![("master key", Wrong(failure))],
        Err(failure) => vec![("database", Wrong(failure))],
    }
}

async fn integrity(opened: &Opened) -> Result<String, Failure> {
    opened.sqlite.integrity_check().await?;
    Ok("SQLite finds nothing wrong; `dinplan verify` checks every seal".to_owned())
}

async fn rotation(opened: &Opened) -> Found {
    match opened.ledger.rotation().await {
        Ok(None) => Warning("finished: take the previous master key out of the configuration".to_owned()),
        Ok(Some(_)) => Warning("under way: finish it with `dinplan key rotate`".to_owned()),
        Err(error) => Wrong(error.into()),
    }
}

async fn contents(opened: &Opened) -> Result<String, Failure> {
    let has = opened.ledger.stats().await?;
    Ok(format!(
        "{} cases, {} events, {} log lines, {} organisations, {} persons, {} messages waiting, {} in doubt",
        has.cases, has.events, has.lines, has.organisations, has.persons, has.waiting, has.in_doubt
    ))
}

fn address(config: &Config, data: &Data) -> Found {
    match TcpListener::bind(config.listen) {
        Ok(_) => Good(format!("{} is free", config.listen)),
        Err(_) if data.lock().is_err() => {
            Good(format!("{} is taken, and the data folder is being served", config.listen))
        }
        Err(error) => Wrong(Failure::new(Exit::Listen, format!("{}: {error}", config.listen))),
    }
}

fn login(config: &Config) -> Vec<(&'static str, Found)> {
    if !config.has_login() {
        return vec![("login", Warning("no method is configured: nobody can log in".to_owned()))];
    }
    let opened = match config.login.open(&config.public_url) {
        Ok(opened) => opened,
        Err(failure) => return vec![("login", Wrong(failure))],
    };
    let mut lines = Vec::new();
    for provider in &opened.providers {
        let (id, issuer) = (&provider.profile().id, &provider.profile().issuer);
        let answers = block_on(async { Ok(provider.check(SystemClock.now()).await) });
        lines.push((
            "login",
            match answers {
                Ok(Ok(())) => Good(format!("{id}: {issuer} answers")),
                Ok(Err(fault)) => Warning(format!("{id}: {issuer}: {fault}")),
                Err(failure) => Wrong(failure),
            },
        ));
    }
    if opened.passkeys.is_some() {
        lines.push(("login", Good(format!("passkeys for staff, at {}", opened.public_url))));
    }
    lines
}
