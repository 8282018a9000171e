//! What the browser tests stand on: Node, Chromium and the packages of `e2e/`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run;

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A Chromium to drive, installed if it can be; else what is missing, in one line.
pub(crate) fn chromium() -> Result<PathBuf, String> {
    if let Some(given) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(given));
    }
    let found = || CHROMIUM.iter().find_map(|name| run::find(name));
    if let Some(there) = found() {
        return Ok(there);
    }
    if run::may_apt() {
        let apt = |args: &[&str]| {
            run::passes(Command::new("apt-get").args(args).env("DEBIAN_FRONTEND", "noninteractive"))
        };
        let packages = ["chromium", "fonts-dejavu-core", "fonts-liberation"];
        if apt(&["update", "-qq"])
            && apt(&[&["install", "-y", "-qq", "--no-install-recommends"][..], &packages].concat())
        {
            return found().ok_or_else(|| "Chromium was installed but cannot be found".to_owned());
        }
    }
    Err("missing: Chromium (install it, or set CHROMIUM to its path)".to_owned())
}

/// Installs the packages of `e2e/` when the lock file asks for others than those there.
pub(crate) fn packages(e2e: &Path) -> Result<(), String> {
    for program in ["node", "npm"] {
        run::find(program).ok_or_else(|| format!("missing: {program} (install Node.js 20 or newer)"))?;
    }
    let version = Command::new("node").arg("--version").output().map(|out| out.stdout).unwrap_or_default();
    let version = String::from_utf8_lossy(&version).trim().to_owned();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        return Err(format!("missing: Node.js 20 or newer (here is {version})"));
    }
    let lock = std::fs::read_to_string(e2e.join("package-lock.json"))
        .map_err(|error| format!("e2e/package-lock.json: {error}"))?;
    let stamp = e2e.join("node_modules/.lock-installed");
    if std::fs::read_to_string(&stamp).is_ok_and(|there| there == lock) {
        return Ok(());
    }
    let npm = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    if !run::passes(Command::new("npm").args(npm).current_dir(e2e)) {
        return Err("missing: the packages of e2e/ (npm ci failed)".to_owned());
    }
    std::fs::write(&stamp, lock).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// Node, in `e2e/`, told where Chromium and the project are.
pub(crate) fn node(root: &Path) -> Result<Command, String> {
    let e2e = root.join("e2e");
    packages(&e2e)?;
    let chromium = chromium()?;
    let mut node = Command::new("node");
    node.current_dir(e2e).env("CHROMIUM", chromium);
    Ok(node)
}
