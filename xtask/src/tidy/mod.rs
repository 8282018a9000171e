//! The rules of the house that a machine can check. Each rule is a pure function over texts.

mod code;
mod crates;
mod locales;
mod migrations;
mod templates;
mod texts;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use crate::asvs;

/// One place that breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    file: String,
    line: usize,
    what: String,
}

impl Finding {
    pub(crate) fn new(file: &str, line: usize, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.what)
    }
}

/// The project's text files by path from its root, with `/` between folders.
pub(crate) type Files = BTreeMap<String, String>;

/// Checks every rule and prints what breaks them.
pub(crate) fn run(root: &Path) -> bool {
    let files = gathered(root);
    let home = std::env::var("HOME").unwrap_or_default();
    let above = root.parent().map(|dir| dir.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = check(&files);
    found.extend(texts::machine_paths(&files, &[&home, &above]));
    found.sort();
    for finding in &found {
        println!("{finding}");
    }
    println!("tidy: {} files, {} findings", files.len(), found.len());
    found.is_empty()
}

fn check(files: &Files) -> Vec<Finding> {
    let rules = [
        asvs::check,
        crates::check,
        code::check,
        locales::check,
        migrations::check,
        templates::check,
        texts::check,
    ];
    rules.iter().flat_map(|rule| rule(files)).collect()
}

/// All of the project's text files.
pub(crate) fn gathered(root: &Path) -> Files {
    let mut files = Files::new();
    gather(root, "", &mut files);
    files
}

fn gather(dir: &Path, under: &str, files: &mut Files) {
    const SKIP: [&str; 6] =
        [".git", "target", "node_modules", "shots", "test-results", "proptest-regressions"];
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{under}{name}");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() && SKIP.contains(&name.as_str()) => {}
            Ok(kind) if kind.is_dir() => gather(&entry.path(), &format!("{path}/"), files),
            Ok(kind) if kind.is_file() => {
                if let Ok(text) = std::fs::read_to_string(entry.path()) {
                    files.insert(path, text);
                }
            }
            _ => {}
        }
    }
}

/// Files in a folder with an ending.
fn under<'a>(files: &'a Files, folder: &'a str, ending: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    files
        .range(folder.to_owned()..)
        .take_while(move |(path, _)| path.starts_with(folder))
        .filter(move |(path, _)| path.ends_with(ending))
        .map(|(path, text)| (path.as_str(), text.as_str()))
}

#[cfg(test)]
pub(crate) fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[cfg(test)]
pub(crate) fn said(found: &[Finding]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}
