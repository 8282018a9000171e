//! What stands still in a case, told by its card: the one reason that matters most.

use crate::desk::{Asked, Card};
use crate::time;
use jiff::civil::Date;

/// Why a case stands still, the most pressing first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Still {
    /// Owners have said no, and nobody has taken over.
    Declined(usize),
    /// Owners have not answered.
    Silent(usize),
    /// Questions are past their day.
    Unanswered(usize),
    /// The revision is past its day.
    Revision(Date),
    /// Measures are past their day.
    Passed(usize),
    /// Nobody has been in touch with the person for so many weeks.
    NoContact(i32),
    /// Entries that nobody has confirmed for long.
    Stale(usize),
}

/// Why this case stands still; none when it moves.
#[must_use]
pub fn of(card: &Card, today: Date) -> Option<Still> {
    let ago = |at| time::days_between(time::day(at), today);
    // What waits for the coordinator's own word is told as the coordinator's own task.
    let others = card.asks.iter().filter(|a| a.of != Asked::Coordinator);
    let silent = others.filter(|a| a.answer_by.is_some_and(|by| by < today)).count();
    let unanswered = card.questions.iter().filter(|by| **by < today).count();
    let passed = card.dates.iter().filter(|day| **day < today).count();
    let some = |n: usize| (n > 0).then_some(n);
    let quiet = card.call.is_some_and(|from| from <= today);
    let contact = card.contact.filter(|_| quiet).map(|at| ago(at) / 7);
    some(card.declined)
        .map(Still::Declined)
        .or_else(|| some(silent).map(Still::Silent))
        .or_else(|| some(unanswered).map(Still::Unanswered))
        .or_else(|| card.revision.filter(|day| *day < today).map(Still::Revision))
        .or_else(|| some(passed).map(Still::Passed))
        .or_else(|| contact.map(Still::NoContact))
        .or_else(|| some(card.stale_on(today)).map(Still::Stale))
}
