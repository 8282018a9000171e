//! `cargo xtask test`: one command for everything that must hold before a change lands.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::counts::{self, Counts};
use crate::{browser, licences, run, tidy};

const STEPS: [&str; 8] = ["fmt", "tidy", "licences", "clippy", "typos", "deny", "unit", "e2e"];
const TYPOS: &str = "typos==1.52.0";

/// Which steps to run.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    steps: Vec<&'static str>,
}

impl Plan {
    /// Reads `--no-e2e` and `--only STEP`.
    pub(crate) fn parse(args: &[String]) -> Result<Self, String> {
        let mut steps = STEPS.to_vec();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--no-e2e" => steps.retain(|step| *step != "e2e"),
                "--only" => {
                    let name = args.next().ok_or("--only needs a step")?;
                    steps.retain(|step| step == name);
                    if steps.is_empty() {
                        return Err(format!("step {name}"));
                    }
                }
                other => return Err(other.to_owned()),
            }
        }
        Ok(Self { steps })
    }
}

/// How a step ended.
enum Outcome {
    Good,
    Bad,
    /// Could not be run; says what is missing and how to get it. Never silent.
    Missing(String),
}

impl From<bool> for Outcome {
    fn from(passed: bool) -> Self {
        if passed { Self::Good } else { Self::Bad }
    }
}

/// Runs the steps, prints what failed and what was missing, and last the test counts.
pub(crate) fn run(root: &Path, plan: &Plan) -> bool {
    let mut counts = Counts::default();
    let (mut failed, mut missing) = (Vec::new(), Vec::new());
    for step in &plan.steps {
        println!("\n== {step}");
        let start = Instant::now();
        let outcome = match *step {
            "fmt" => run::passes(run::cargo(root).args(["fmt", "--all", "--check"])).into(),
            "tidy" => tidy::run(root).into(),
            "licences" => licences::run(root).into(),
            "clippy" => clippy(root).into(),
            "typos" => typos(root),
            "deny" => deny(root),
            "unit" => unit(root, &mut counts).into(),
            _ => e2e(root, &mut counts),
        };
        println!("== {step}: {:.0} s", start.elapsed().as_secs_f32());
        match outcome {
            Outcome::Good => {}
            Outcome::Bad => failed.push(*step),
            Outcome::Missing(what) => {
                println!("{what}");
                // What the project installs by itself must be there; the rest is said, and goes on.
                if *step == "e2e" {
                    failed.push(*step);
                }
                missing.push(format!("{step} did not run; {what}"));
            }
        }
    }
    println!();
    for line in missing {
        println!("{line}");
    }
    if !failed.is_empty() {
        println!("failed: {}", failed.join(", "));
    }
    println!("{} passed, {} failed", counts.passed, counts.failed);
    failed.is_empty() && counts.failed == 0
}

fn clippy(root: &Path) -> bool {
    let args = ["clippy", "--workspace", "--all-targets", "--locked", "--quiet", "--", "-D", "warnings"];
    run::passes(run::cargo(root).args(args))
}

/// Spelling. The tool comes as a Python wheel; it is put in `target/`, not in the system.
fn typos(root: &Path) -> Outcome {
    let room = root.join("target/tools");
    let ours = room.join("bin/typos");
    let found = run::find("typos").or_else(|| ours.is_file().then(|| ours.clone()));
    let tool = found.or_else(|| {
        let python = run::find("python3")?;
        let pip = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            TYPOS,
            "--target",
        ];
        let quietly = Command::new(python).args(pip).arg(&room).output().ok()?;
        (quietly.status.success() && ours.is_file()).then_some(ours)
    });
    match tool {
        Some(tool) => run::passes(Command::new(tool).arg("--format=brief").current_dir(root)).into(),
        None => Outcome::Missing(format!("missing: typos (pip install {TYPOS})")),
    }
}

fn deny(root: &Path) -> Outcome {
    if run::find("cargo-deny").is_none() {
        return Outcome::Missing("missing: cargo-deny (cargo install --locked cargo-deny); licences and sources are checked without it".to_owned());
    }
    run::passes(run::cargo(root).args(["deny", "--locked", "check", "bans", "licenses", "sources"])).into()
}

fn unit(root: &Path, counts: &mut Counts) -> bool {
    let (tests, found) = if run::find("cargo-nextest").is_some() {
        let args = [
            "nextest",
            "run",
            "--workspace",
            "--locked",
            "--no-fail-fast",
            "--color=never",
            "--status-level=fail",
        ];
        let (passed, said) = run::passes_saying(run::cargo(root).args(args));
        (passed, counts::nextest(&said))
    } else {
        println!("cargo-nextest is not here (cargo install --locked cargo-nextest); cargo test stands in");
        let args =
            ["test", "--workspace", "--locked", "--no-fail-fast", "--quiet", "--lib", "--bins", "--tests"];
        let (passed, said) = run::passes_saying(run::cargo(root).args(args));
        (passed, counts::libtest(&said))
    };
    *counts += found;
    let (examples, said) =
        run::passes_saying(run::cargo(root).args(["test", "--workspace", "--locked", "--quiet", "--doc"]));
    *counts += counts::libtest(&said);
    tests && examples && found.passed > 0
}

fn e2e(root: &Path, counts: &mut Counts) -> Outcome {
    let mut node = match ready(root) {
        Ok(node) => node,
        Err(outcome) => return outcome,
    };
    let (passed, said) = run::passes_saying(
        node.args(["--test", "--test-concurrency=2", "--test-timeout=1200000", "--test-reporter=spec"])
            .args(stories(&root.join("e2e"))),
    );
    let found = counts::node(&said);
    *counts += found;
    (passed && found.passed > 0).into()
}

/// Pictures of every persona's pages at both widths.
pub(crate) fn shots(root: &Path) -> bool {
    match ready(root) {
        Ok(mut node) => run::passes(node.arg("shots.mjs")),
        Err(Outcome::Missing(what)) => {
            println!("{what}");
            false
        }
        Err(_) => false,
    }
}

/// The release binary built, and Node ready to drive it.
fn ready(root: &Path) -> Result<Command, Outcome> {
    let node = browser::node(root).map_err(Outcome::Missing)?;
    if run::passes(run::cargo(root).args(["build", "--release", "--locked", "-p", "dinplan"])) {
        Ok(node)
    } else {
        Err(Outcome::Bad)
    }
}

/// The test files, named one by one: Node's own search differs between versions.
fn stories(e2e: &Path) -> Vec<PathBuf> {
    let files = std::fs::read_dir(e2e).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut stories: Vec<PathBuf> =
        files.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    stories.sort();
    stories
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(args: &[&str]) -> Result<Vec<&'static str>, String> {
        Plan::parse(&args.iter().map(ToString::to_string).collect::<Vec<_>>()).map(|plan| plan.steps)
    }

    #[test]
    fn runs_everything_unless_told_otherwise() {
        assert_eq!(plan(&[]).unwrap(), STEPS);
        assert!(!plan(&["--no-e2e"]).unwrap().contains(&"e2e"));
        assert_eq!(plan(&["--only", "e2e"]).unwrap(), ["e2e"]);
        assert!(plan(&["--only", "nothing"]).is_err());
        assert!(plan(&["--fast"]).is_err());
    }
}
