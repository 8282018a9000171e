//! What the operator reads: plain lines on standard output, failures on standard error.

use crate::Failure;
use std::fmt::Display;
use std::io::Write;

/// One line on standard output. A reader that went away is no reason to fail.
pub(crate) fn line(text: impl Display) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// A failure on standard error.
pub(crate) fn wrong(failure: &Failure) {
    let _ = writeln!(std::io::stderr().lock(), "dinplan: {failure}");
}
