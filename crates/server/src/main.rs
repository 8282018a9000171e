//! The program: reads the command line, does what it says, and ends with a code a script can trust.

use std::process::ExitCode;

fn main() -> ExitCode {
    dinplan_server::run().into()
}
