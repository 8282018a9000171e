//! `dinplan verify --log FILE`: an exported access log, checked without database and key.

use crate::args::Verify;
use crate::{Exit, Failure, say};
use dinplan_witness::{Checked, Head, check, heads};
use std::path::Path;

pub(super) fn run(file: &Path, args: &Verify) -> Result<(), Failure> {
    let mut kept: Vec<Head> = Vec::new();
    for file in &args.kept {
        let broken = |why| Failure::general(format!("{} holds no signed heads: {why}", file.display()));
        kept.extend(heads(&read(file)?).map_err(broken)?);
    }
    let found = check(&read(file)?, &kept).map_err(|(line, why)| {
        let place = if line == 0 { String::new() } else { format!(", line {line}") };
        broken(format!("{}{place}: {why}", file.display()))
    })?;
    report(&found, kept.len());
    match &args.log_key {
        Some(key) if key.trim().eq_ignore_ascii_case(&found.key) => say::line("Signed with your key."),
        Some(_) => return Err(broken(format!("signed with another key than yours: {}", found.key))),
        None => say::line(format_args!("Signed with {}: is it the key you were given?", found.key)),
    }
    say::line("All is as it was signed.");
    Ok(())
}

fn read(file: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(file)
        .map_err(|error| Failure::general(format!("{} cannot be read: {error}", file.display())))
}

fn broken(words: String) -> Failure {
    Failure::new(Exit::Broken, format!("NOT as it was signed: {words}"))
}

fn report(found: &Checked, kept: usize) {
    say::line(format_args!("{:>9}  lines under the last signed head", found.size));
    say::line(format_args!("{:>9}  signed heads, each grown from the one before", found.heads));
    say::line(format_args!("{kept:>9}  heads you kept, which the log still holds to"));
    say::line(format_args!("{:>9}  hashes of lines, which make these heads", found.leaves));
    say::line(format_args!("{:>9}  lines proved to be in the log", found.lines.len()));
    for line in &found.lines {
        say::line(format_args!("           {line}"));
    }
}
