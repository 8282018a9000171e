//! The command line.

use crate::exit::TABLE;
use clap::{ArgGroup, Args as Group, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Dinplan: the individual plan (individuell plan) and its coordinator.
#[derive(Parser, Debug)]
#[command(version, about, after_help = TABLE, disable_help_subcommand = true)]
pub(crate) struct Args {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Try it: a small invented world, with people to log in as
    Demo(Demo),
    /// Serve real people, from an empty database on
    Serve(Serve),
    /// Make data folder, database, master key and a sample configuration; overwrites nothing
    Init(Init),
    /// Enter an organisation with its first administrators, who look after it in the browser
    Organisation(Enter),
    /// Print a new master key, or put it in place of the one in use
    Key(Key),
    /// Copy the database, as of one moment, while it is in use
    Backup(Backup),
    /// Put a backup in an empty data folder, and verify it
    Restore(Restore),
    /// Walk every row of the ledger and the access log; name the first that is not what was written
    Verify(Verify),
    /// Sign the access log, and give it to others to keep and check
    Log(Log),
    /// Check key, database, disk, clock, address and configuration
    Doctor(Place),
}

/// `demo`.
#[derive(Group, Debug)]
pub(crate) struct Demo {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDR:PORT", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Keep the world in this folder; without it, it is gone when the program stops
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Also log in as this file's `[login]` says: to try a provider or passkeys with invented people
    #[arg(long, value_name = "FILE")]
    pub(crate) login_config: Option<PathBuf>,
    /// Also send e-mail, to this server on this machine: to see what notices look like
    #[arg(long, value_name = "smtp://localhost:PORT")]
    pub(crate) smtp: Option<String>,
    /// The day it is in the demo, to see what a birthday changes; not before the day of a kept world
    #[arg(long, value_name = "YYYY-MM-DD", hide = true)]
    pub(crate) today: Option<jiff::civil::Date>,
}

/// `serve`.
#[derive(Group, Debug)]
pub(crate) struct Serve {
    /// The configuration
    #[arg(long, value_name = "FILE")]
    pub(crate) config: PathBuf,
}

/// `organisation`.
#[derive(Group, Debug)]
pub(crate) struct Enter {
    /// The configuration
    #[arg(long, value_name = "FILE")]
    pub(crate) config: PathBuf,
    /// A file that says what it is called, its units, and who administers it
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
}

/// `init`.
#[derive(Group, Debug)]
#[command(group = ArgGroup::new("what").required(true).multiple(true).args(["config", "data"]))]
pub(crate) struct Init {
    /// The configuration: read if there, else written as a sample
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data folder to make
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
}

/// `key`.
#[derive(Group, Debug)]
pub(crate) struct Key {
    /// What to do; without it, a new key is printed.
    #[command(subcommand)]
    pub(crate) command: Option<KeyCommand>,
}

/// What to do with the master key.
#[derive(Subcommand, Debug)]
pub(crate) enum KeyCommand {
    /// Wrap every key by the new master key, while the server goes on serving
    Rotate(Place),
}

/// `backup`.
#[derive(Group, Debug)]
pub(crate) struct Backup {
    /// The data folder
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The new file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
}

/// `restore`.
#[derive(Group, Debug)]
pub(crate) struct Restore {
    /// The backup
    #[arg(long, value_name = "FILE")]
    pub(crate) from: PathBuf,
    /// The data folder to fill
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The master key the backup was made with
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,
    /// The one before it, when the backup was made while it was rotated
    #[arg(long, value_name = "FILE")]
    pub(crate) previous_key: Option<PathBuf>,
}

/// `verify`: an installation, or an exported access log.
#[derive(Group, Debug)]
#[command(group = ArgGroup::new("place").required(true).args(["config", "data", "log"]))]
pub(crate) struct Verify {
    /// The configuration
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data folder
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The master key; without it, `master.key` in the data folder
    #[arg(long, value_name = "FILE", conflicts_with_all = ["config", "log"])]
    pub(crate) key: Option<PathBuf>,
    /// The master key before it, while it is rotated
    #[arg(long, value_name = "FILE", conflicts_with_all = ["config", "log"])]
    pub(crate) previous_key: Option<PathBuf>,
    /// A file that `log export` wrote; needs neither database nor master key
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// Signed heads kept from earlier, as `log head` prints them: the log must still hold to them
    #[arg(long, value_name = "FILE", requires = "log")]
    pub(crate) kept: Vec<PathBuf>,
    /// The log's public key, as `log key` prints it
    #[arg(long, value_name = "HEX", requires = "log")]
    pub(crate) log_key: Option<String>,
}

impl Verify {
    /// The installation.
    pub(crate) fn place(self) -> Place {
        Place { config: self.config, data: self.data, key: self.key, previous_key: self.previous_key }
    }
}

/// `log`.
#[derive(Group, Debug)]
pub(crate) struct Log {
    /// What to do with it.
    #[command(subcommand)]
    pub(crate) command: LogCommand,
}

/// What to do with the access log.
#[derive(Subcommand, Debug)]
pub(crate) enum LogCommand {
    /// Sign the log as it is now, and print the signed head: keep it elsewhere
    Head(Place),
    /// Print the public key by which signed heads are checked
    Key(Place),
    /// Sign, and write heads and proofs to a file that `verify --log` checks
    Export(Export),
}

/// `log export`.
#[derive(Group, Debug)]
pub(crate) struct Export {
    /// Which installation
    #[command(flatten)]
    pub(crate) place: Place,
    /// The new file to write
    #[arg(long, value_name = "FILE")]
    pub(crate) to: PathBuf,
    /// Also this line, with the proof that it is in the log; may be given again
    #[arg(long, value_name = "N")]
    pub(crate) line: Vec<u64>,
    /// Also the hash of every line
    #[arg(long)]
    pub(crate) leaves: bool,
}

/// Which installation: by its configuration, or by its data folder.
#[derive(Group, Debug)]
#[command(group = ArgGroup::new("place").required(true).args(["config", "data"]))]
pub(crate) struct Place {
    /// The configuration
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The data folder
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// The master key; without it, `master.key` in the data folder
    #[arg(long, value_name = "FILE", conflicts_with = "config")]
    pub(crate) key: Option<PathBuf>,
    /// The master key before it, while it is rotated
    #[arg(long, value_name = "FILE", conflicts_with = "config")]
    pub(crate) previous_key: Option<PathBuf>,
}
