//! Starting other programs.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

/// The cargo that runs us, in the project's folder.
pub(crate) fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

/// Runs a program in the open and tells whether it succeeded.
pub(crate) fn passes(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("cannot start {}: {error}", command.get_program().display());
            false
        }
    }
}

/// Runs a program in the open and keeps what it said.
pub(crate) fn passes_saying(command: &mut Command) -> (bool, String) {
    let started = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            eprintln!("cannot start {}: {error}", command.get_program().display());
            return (false, String::new());
        }
    };
    let said = Arc::new(Mutex::new(String::new()));
    let readers: Vec<_> = [
        child.stdout.take().map(|pipe| echo(pipe, io::stdout(), Arc::clone(&said))),
        child.stderr.take().map(|pipe| echo(pipe, io::stderr(), Arc::clone(&said))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let succeeded = child.wait().is_ok_and(|status| status.success());
    for reader in readers {
        reader.join().ok();
    }
    let said = said.lock().map(|said| said.clone()).unwrap_or_default();
    (succeeded, said)
}

fn echo(
    from: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
    said: Arc<Mutex<String>>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let mut lines = BufReader::new(from);
        let mut line = Vec::new();
        while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            to.write_all(&line).and_then(|()| to.flush()).ok();
            if let Ok(mut said) = said.lock() {
                said.push_str(&String::from_utf8_lossy(&line));
            }
            line.clear();
        }
    })
}

/// Where a program is, if it can be found.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(program)).find(|file| file.is_file())
}

/// Whether this process may install system packages: root on a system with apt.
pub(crate) fn may_apt() -> bool {
    let root = Command::new("id").arg("-u").output().is_ok_and(|out| out.stdout.trim_ascii() == b"0");
    root && find("apt-get").is_some()
}
