//! The commands: one file each.

mod backup;
mod demo;
mod doctor;
mod init;
mod log;
mod organisation;
mod restore;
mod rotate;
mod serve;
mod verify;
mod witness;

use crate::args::{Command, Key, KeyCommand, Place};
use crate::config::Config;
use crate::data::Data;
use crate::key::{KeySource, Keys};
use crate::{Exit, Failure, say};
use dinplan_store::MasterKey;

/// Does what the command line says.
pub(crate) fn run(command: Command) -> Result<Exit, Failure> {
    match command {
        Command::Demo(args) => demo::run(args),
        Command::Serve(args) => serve::run(&args.config),
        Command::Init(args) => init::run(args),
        Command::Organisation(args) => organisation::run(&args),
        Command::Key(Key { command: Some(KeyCommand::Rotate(place)) }) => rotate::run(place),
        Command::Key(Key { command: None }) => {
            say::line(MasterKey::generate()?.to_hex().as_str());
            Ok(())
        }
        Command::Backup(args) => backup::run(&args),
        Command::Restore(args) => restore::run(args),
        Command::Verify(args) => verify::run(args),
        Command::Log(args) => log::run(args.command),
        Command::Doctor(place) => return doctor::run(place),
    }
    .map(|()| Exit::Good)
}

impl Place {
    /// The data folder and where its keys are.
    fn find(self) -> Result<(Data, Keys), Failure> {
        match (self.config, self.data) {
            (Some(file), _) => Config::read(&file).map(|config| (Data::at(config.data), config.keys)),
            (None, Some(folder)) => {
                let data = Data::at(folder);
                let key = self.key.unwrap_or_else(|| data.key());
                let previous = self.previous_key.map(KeySource::File);
                Ok((data, Keys { current: KeySource::File(key), previous }))
            }
            (None, None) => Err(Failure::new(Exit::Usage, "give --config FILE or --data DIR")),
        }
    }
}
