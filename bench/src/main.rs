//! Measured comparisons: what a page and a command cost, beside a bare floor in the same run.
//!
//! `world/` fills a database of any size with cases that went through the real app; `measure/` asks
//! the real router and the real app, on one core, and divides the processor time of all threads by
//! the number of requests; `report` prints one table and says which bounds are met.
//!
//! Times on the wall depend on who else uses the machine; processor times and ratios do so much less.
#![expect(clippy::print_stdout, reason = "a program for the terminal: its table is what it is for")]

mod args;
mod cpu;
mod fault;
mod measure;
mod report;
mod world;

use args::Args;
use clap::Parser;
use fault::Res;
use report::Report;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("dinplan-bench: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Res<()> {
    let mut report = Report::default();
    for cases in args.sizes() {
        let place = args.place(cases)?;
        eprintln!("{cases} cases: filling {}", place.path().display());
        let world = world::fill(place.path(), cases)?;
        eprintln!("{cases} cases: measuring");
        let pinned = cpu::pin();
        let measured = measure::all(&world, args, &mut report);
        cpu::unpin(pinned);
        measured?;
    }
    println!("{report}");
    if let Some(file) = &args.json {
        std::fs::write(file, serde_json::to_vec_pretty(&report.json())?)?;
    }
    Ok(())
}
