//! No file speaks of the machine it was written on, and lock files name no download address.

use super::{Files, Finding};

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in files {
        if path.ends_with("package-lock.json") && text.contains(concat!("\"resol", "ved\": \"")) {
            found.push(Finding::new(
                path,
                1,
                "names download addresses; set omit-lockfile-registry-resolved=true for npm",
            ));
        }
    }
    found
}

/// Places where a file names a folder of somebody's machine: a home folder, or one of `here`.
pub(super) fn machine_paths(files: &Files, here: &[&str]) -> Vec<Finding> {
    let homes = [concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!("/ro", "ot/")].map(str::to_owned);
    let here =
        here.iter().filter(|path| path.len() > 1).map(|path| format!("{}/", path.trim_end_matches('/')));
    let words: Vec<String> = homes.into_iter().chain(here).collect();
    let mut found = Vec::new();
    for (path, text) in files {
        for (at, line) in text.lines().enumerate() {
            if words.iter().any(|word| starts_a_path(line, word)) {
                found.push(Finding::new(path, at + 1, "names a path of a machine"));
            }
        }
    }
    found
}

/// Whether the word stands in the line as the beginning of a path, not as the middle of another.
fn starts_a_path(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|head| head.chars().next_back());
        !before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '}' | '*'))
    })
}

#[cfg(test)]
mod tests {
    use super::super::files;
    use super::*;

    #[test]
    fn machine_paths_are_found() {
        let text = format!("a\nsee {}kari/x\n../opt/x /srv/build/x\n", concat!("/ho", "me/"));
        let lines: Vec<_> = machine_paths(&files(&[("a.md", &text)]), &["/srv/build", "/opt"])
            .iter()
            .map(|f| f.line)
            .collect();
        assert_eq!(lines, [2, 3]);
        assert!(machine_paths(&files(&[("a.md", "../opt/x and net/opt/x")]), &["/opt", ""]).is_empty());
    }

    #[test]
    fn lock_files_name_no_address() {
        let text = concat!("\"resol", "ved\": \"https://example.org/x.tgz\"");
        assert_eq!(check(&files(&[("e2e/package-lock.json", text)])).len(), 1);
        assert!(check(&files(&[("notes.md", text)])).is_empty());
    }
}
