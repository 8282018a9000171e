//! The command line.

use crate::fault::Res;
use clap::Parser;
use std::path::{Path, PathBuf};

/// Measures pages, commands, sizes and start, beside a bare floor.
#[derive(Parser, Debug)]
#[command(version, about)]
pub(crate) struct Args {
    /// How many cases; several sizes show the growth
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "100,13000")]
    cases: Vec<usize>,
    /// Keep the databases in this folder, one new folder for each size
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Write the figures to this file as well
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Measure these only
    #[arg(long, value_name = "WHAT", value_delimiter = ',')]
    only: Vec<Part>,
    /// Twenty cases and few requests: shows that it works, measures nothing
    #[arg(long)]
    quick: bool,
}

/// A part of the table.
#[derive(clap::ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Part {
    Pages,
    Parts,
    Sizes,
    Commands,
    Work,
    Log,
    Start,
}

/// How much of everything is done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// Requests for each page.
    pub(crate) requests: usize,
    /// Requests for what is too short to time otherwise.
    pub(crate) many: usize,
    /// Lines of the access log in all.
    pub(crate) lines: usize,
    /// Commands in all.
    pub(crate) commands: usize,
    /// Starts of the program.
    pub(crate) starts: usize,
}

/// A folder, kept or passing.
pub(crate) enum Place {
    Kept(PathBuf),
    Passing(tempfile::TempDir),
}

impl Place {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Kept(path) => path,
            Self::Passing(folder) => folder.path(),
        }
    }
}

impl Args {
    pub(crate) fn sizes(&self) -> Vec<usize> {
        if self.quick { vec![20] } else { self.cases.clone() }
    }

    pub(crate) fn wants(&self, part: Part) -> bool {
        self.only.is_empty() || self.only.contains(&part)
    }

    pub(crate) fn effort(&self) -> Effort {
        if self.quick {
            Effort { requests: 4, many: 4, lines: 300, commands: 32, starts: 1 }
        } else {
            Effort { requests: 1000, many: 4000, lines: 120_000, commands: 5000, starts: 5 }
        }
    }

    /// A new folder for a database of this size.
    pub(crate) fn place(&self, cases: usize) -> Res<Place> {
        let Some(folder) = &self.data else {
            return Ok(Place::Passing(tempfile::Builder::new().prefix("dinplan-bench-").tempdir()?));
        };
        let folder = folder.join(format!("{cases}-cases"));
        if folder.exists() {
            return Err(format!("{} is there already; take another --data", folder.display()).into());
        }
        std::fs::create_dir_all(&folder)?;
        Ok(Place::Kept(folder))
    }
}
