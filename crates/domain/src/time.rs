//! Days as they are counted in Norway.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use std::sync::OnceLock;

/// Oslo time; every deadline is counted in it.
fn oslo() -> &'static TimeZone {
    static OSLO: OnceLock<TimeZone> = OnceLock::new();
    OSLO.get_or_init(|| TimeZone::get("Europe/Oslo").unwrap_or(TimeZone::UTC))
}

/// The day in Oslo at this moment.
#[must_use]
pub fn day(at: Timestamp) -> Date {
    local(at).date()
}

/// Date and clock in Oslo at this moment.
#[must_use]
pub fn local(at: Timestamp) -> DateTime {
    oslo().to_datetime(at)
}

/// The moment a day begins in Oslo.
#[must_use]
pub fn begins(day: Date) -> Timestamp {
    oslo().to_timestamp(day.at(0, 0, 0, 0)).unwrap_or(Timestamp::MIN)
}

/// The moment a clock in Oslo shows this. In the hour that summer time skips, an hour later; in the one
/// it repeats, the first.
#[must_use]
pub fn at(clock: DateTime) -> Timestamp {
    oslo().to_ambiguous_timestamp(clock).compatible().unwrap_or(Timestamp::MIN)
}

/// The moment when clocks in Oslo show this; none in the hour that is skipped in spring, the first of
/// the two in autumn.
#[must_use]
pub fn moment(clock: DateTime) -> Option<Timestamp> {
    let at = oslo().to_ambiguous_timestamp(clock);
    if matches!(at.offset(), AmbiguousOffset::Gap { .. }) { None } else { at.earlier().ok() }
}

/// Whole days from `from` to `to`; negative when `to` is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_turns_at_midnight_in_oslo_winter_and_summer() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        assert_eq!(day(at("2026-11-21T22:59:59Z")), date(2026, 11, 21));
        assert_eq!(day(at("2026-11-21T23:00:00Z")), date(2026, 11, 22));
        assert_eq!(day(at("2026-06-30T22:00:00Z")), date(2026, 7, 1));
        assert_eq!(days_between(date(2026, 3, 28), date(2026, 3, 30)), 2);
    }
}
