//! Where the master key comes from, and how a new one is kept.

use crate::Failure;
use dinplan_store::{MasterKey, MasterKeys};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Where the master key comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeySource {
    /// A file.
    File(PathBuf),
    /// An environment variable.
    Env(String),
    /// What a program prints: the program and its arguments.
    Command(Vec<String>),
}

impl KeySource {
    /// The key.
    ///
    /// # Errors
    /// [`Exit::Key`](crate::Exit::Key): it is missing, or is no key. The words never hold the key.
    pub fn read(&self) -> Result<MasterKey, Failure> {
        let text = match self {
            Self::File(path) => std::fs::read_to_string(path).map_err(|error| {
                Failure::key(format!("the master key {} cannot be read: {error}", path.display()))
            })?,
            Self::Env(name) => std::env::var(name).map_err(|_| {
                Failure::key(format!("the master key is not in the environment variable {name}"))
            })?,
            Self::Command(words) => printed_by(words)?,
        };
        MasterKey::parse(&text).map_err(|error| Failure::key(error.to_string()))
    }

    /// The file, if it is one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::File(path) => Some(path),
            Self::Env(_) | Self::Command(_) => None,
        }
    }
}

/// Where the keys come from: two while the master key is rotated.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Keys {
    /// The master key.
    pub current: KeySource,
    /// The one before it.
    pub previous: Option<KeySource>,
}

impl Keys {
    /// The keys.
    ///
    /// # Errors
    /// As [`KeySource::read`].
    pub fn read(&self) -> Result<MasterKeys, Failure> {
        let previous = self.previous.as_ref().map(KeySource::read).transpose()?;
        Ok(MasterKeys { current: self.current.read()?, previous })
    }
}

fn printed_by(words: &[String]) -> Result<String, Failure> {
    let Some((program, rest)) = words.split_first() else {
        return Err(Failure::key("the command for the master key is empty"));
    };
    let run = Command::new(program).args(rest).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = run.map_err(|error| {
        Failure::key(format!("{program}, which gives the master key, did not start: {error}"))
    })?;
    if !output.status.success() {
        return Err(Failure::key(format!(
            "{program}, which gives the master key, failed ({})",
            output.status
        )));
    }
    String::from_utf8(output.stdout).map_err(|_| Failure::key(format!("{program} printed no master key")))
}

/// Writes a new key to a new file that only its owner can read.
///
/// # Errors
/// When there is a file already, or none can be written.
pub fn create(path: &Path) -> Result<MasterKey, Failure> {
    let key = MasterKey::generate()?;
    let write = || -> std::io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(key.to_hex().as_bytes())?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        sync_folder(path)
    };
    match write() {
        Ok(()) => Ok(key),
        Err(error) => {
            Err(Failure::key(format!("the master key {} cannot be written: {error}", path.display())))
        }
    }
}

/// Makes the folder remember the file's name across a power cut.
pub(crate) fn sync_folder(file: &Path) -> std::io::Result<()> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Who else than the owner may read a file.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Readable {
    /// Nobody.
    ByOwner,
    /// The group.
    ByGroup,
    /// Everybody.
    ByAll,
}

/// Who may read the file.
///
/// # Errors
/// When it cannot be asked.
pub fn readable(path: &Path) -> std::io::Result<Readable> {
    let mode = std::fs::metadata(path)?.permissions().mode();
    Ok(match (mode & 0o007, mode & 0o070) {
        (0, 0) => Readable::ByOwner,
        (0, _) => Readable::ByGroup,
        _ => Readable::ByAll,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_key_is_for_its_owner_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("k");
        let key = create(&path).unwrap();
        assert_eq!(readable(&path).unwrap(), Readable::ByOwner);
        assert_eq!(*KeySource::File(path.clone()).read().unwrap().to_hex(), *key.to_hex());
        assert_eq!(create(&path).unwrap_err().exit, crate::Exit::Key);
    }

    #[test]
    fn a_program_can_give_it() {
        let hex = "ab".repeat(32);
        let command =
            |words: &[&str]| KeySource::Command(words.iter().map(|w| (*w).to_owned()).collect()).read();
        assert_eq!(*command(&["echo", &hex]).unwrap().to_hex(), hex);
        for wrong in [&["false"][..], &["echo", "short"], &["no-such-program-here"], &[]] {
            let failure = command(wrong).unwrap_err();
            assert_eq!(failure.exit, crate::Exit::Key);
            assert!(!failure.words.contains("short"));
        }
    }
}
