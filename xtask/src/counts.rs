//! How many tests passed and failed, read from what the test runners say.

use std::ops::AddAssign;

/// Tests that passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// nextest's `Summary [ 0.1s] 3 tests run: 2 passed, 1 failed, 0 skipped`.
pub(crate) fn nextest(said: &str) -> Counts {
    let summary = said.lines().rfind(|line| line.trim_start().starts_with("Summary ["));
    let Some((_, tail)) = summary.and_then(|line| line.split_once("run:")) else {
        return Counts::default();
    };
    let named = |name: &str| number_before(tail, name);
    Counts { passed: named("passed"), failed: named("failed") + named("timed out") }
}

/// `test result: ok. 3 passed; 0 failed; …`, one for each binary.
pub(crate) fn libtest(said: &str) -> Counts {
    let mut sum = Counts::default();
    for line in said.lines().filter(|line| line.trim_start().starts_with("test result:")) {
        sum += Counts { passed: number_before(line, "passed"), failed: number_before(line, "failed") };
    }
    sum
}

/// Node's closing lines: `ℹ pass 3`, `ℹ fail 0`, `ℹ cancelled 0`.
pub(crate) fn node(said: &str) -> Counts {
    let named = |name: &str| {
        said.lines()
            .rev()
            .filter_map(|line| line.trim().trim_start_matches(['ℹ', '#', ' ']).strip_prefix(name))
            .find_map(|tail| tail.trim().parse::<u64>().ok())
            .unwrap_or_default()
    };
    Counts { passed: named("pass "), failed: named("fail ") + named("cancelled ") }
}

/// The number right before a word: 12 in `12 passed`.
fn number_before(text: &str, word: &str) -> u64 {
    text.split_once(&format!(" {word}"))
        .and_then(|(head, _)| head.rsplit([' ', ',', ';']).next())
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nextest() {
        let said = "   PASS x\n────\n     Summary [   0.005s] 5 tests run: 3 passed (1 slow), 1 failed, 1 timed out, 0 skipped\n";
        assert_eq!(nextest(said), Counts { passed: 3, failed: 2 });
        assert_eq!(nextest("error: could not compile"), Counts::default());
    }

    #[test]
    fn reads_libtest() {
        let said = "test result: ok. 3 passed; 0 failed; 0 ignored\ntest result: FAILED. 1 passed; 2 failed; 0 ignored\n";
        assert_eq!(libtest(said), Counts { passed: 4, failed: 2 });
    }

    #[test]
    fn reads_node() {
        let said = "✔ a journey (3ms)\nℹ tests 4\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n";
        assert_eq!(node(said), Counts { passed: 2, failed: 2 });
    }
}
