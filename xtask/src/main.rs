//! What a contributor runs: `cargo xtask test`, `tidy`, `bench`, `shots`.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

mod asvs;
mod browser;
mod counts;
mod licences;
mod run;
mod test;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test [--no-e2e] [--only STEP]  everything that must hold before a change lands
                                           steps: fmt tidy licences clippy typos deny unit e2e
cargo xtask tidy                           the rules of the house that a machine can check
cargo xtask asvs                           docs/asvs.md, made anew from docs/asvs.toml
cargo xtask bench [ARGS]                   measured comparisons, as a table
cargo xtask shots                          pictures of every persona's pages, in e2e/shots";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let Some(root) = Path::new(env!("CARGO_MANIFEST_DIR")).parent() else {
        return ExitCode::FAILURE;
    };
    let rest = args.get(1..).unwrap_or_default();
    let done = match args.first().map(String::as_str) {
        Some("test") => match test::Plan::parse(rest) {
            Ok(plan) => test::run(root, &plan),
            Err(unknown) => {
                eprintln!("unknown: {unknown}\n\n{HELP}");
                return ExitCode::from(2);
            }
        },
        Some("tidy") => tidy::run(root),
        Some("asvs") => asvs::run(root),
        Some("bench") => {
            let mut cargo = run::cargo(root);
            cargo.args(["run", "--release", "--locked", "-p", "dinplan-bench", "--"]).args(rest);
            run::passes(&mut cargo)
        }
        Some("shots") => test::shots(root),
        Some("help" | "--help" | "-h") | None => {
            println!("{HELP}");
            true
        }
        Some(unknown) => {
            eprintln!("unknown: {unknown}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
