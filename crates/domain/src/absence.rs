//! Who is away from work, until when, and what they say to those who write or wait meanwhile.

use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A time away from work. It belongs to the one who is away, not to any case.
#[doc(alias = "fravær")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Absence {
    /// First day away.
    pub from: Date,
    /// Last day away.
    pub until: Date,
    /// What those who write or wait read, besides the days. Seen by everyone who may write to them.
    pub words: Option<Line>,
}

impl Absence {
    /// Whether it lasts on this day.
    #[must_use]
    pub fn on(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }

    /// Whether it is over on this day.
    #[must_use]
    pub fn over(&self, day: Date) -> bool {
        self.until < day
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn both_days_belong_to_it() {
        let away = Absence { from: date(2026, 12, 21), until: date(2027, 1, 3), words: None };
        for (day, on, over) in [
            (date(2026, 12, 20), false, false),
            (date(2026, 12, 21), true, false),
            (date(2027, 1, 3), true, false),
            (date(2027, 1, 4), false, true),
        ] {
            assert_eq!((away.on(day), away.over(day)), (on, over), "{day}");
        }
    }
}
