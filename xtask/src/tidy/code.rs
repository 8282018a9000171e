//! Rust files say what they are for, stay readable, and leave nothing unfinished.

use super::{Files, Finding, under};

const LONGEST: usize = 600;
const UNFINISHED: [&str; 3] =
    [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("#[", "ignore")];

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    for (path, text) in under(files, "", ".rs") {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        if !first.starts_with("//! ") {
            found.push(Finding::new(path, 1, "begin with a `//!` line that says what the file is for"));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            found.push(Finding::new(
                path,
                lines,
                format!("{lines} lines; at most {LONGEST}: does it do more than one thing?"),
            ));
        }
        for (at, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for word in UNFINISHED.iter().filter(|word| code.contains(**word)) {
                found.push(Finding::new(path, at + 1, format!("`{word}`: finish it or leave it out")));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{files, said};
    use super::*;

    #[test]
    fn a_file_says_what_it_is_for() {
        assert!(check(&files(&[("a.rs", "//! Fine.\n")])).is_empty());
        assert_eq!(check(&files(&[("a.rs", "use x;\n//! late\n")])).len(), 1);
        assert_eq!(check(&files(&[("a.rs", "")])).len(), 1);
    }

    #[test]
    fn a_file_is_not_too_long() {
        let long = format!("//! Long.\n{}", "\n".repeat(LONGEST));
        assert!(said(&check(&files(&[("a.rs", &long)])))[0].contains("601 lines"));
    }

    #[test]
    fn nothing_is_left_unfinished() {
        let text =
            format!("//! X.\nfn f() {{ {}) }}\n{}]\n// {})\n", UNFINISHED[0], UNFINISHED[2], UNFINISHED[1]);
        let lines: Vec<_> = check(&files(&[("a.rs", &text)])).iter().map(|finding| finding.line).collect();
        assert_eq!(lines, [2, 3]);
    }
}
