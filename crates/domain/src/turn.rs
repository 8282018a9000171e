//! What the calendar alone changes: consents and mandates that run out, birthdays that move the
//! right to decide. Access follows the day by itself; a job tells it.

use crate::case::Case;
use crate::ids::{ConsentId, EntryId, PersonId, UnitId};
use crate::report::Report;
use crate::{complaint, freshness, interim, law, meeting, promise, revision, verdict};
use crate::{deputy, talk};
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use serde::{Deserialize, Serialize};

/// One change by the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// A consent ran out.
    ConsentOver(ConsentId),
    /// Someone no longer acts for the person.
    RepresentativeOver(PersonId),
    /// Someone now acts for the person.
    RepresentativeBegins(PersonId),
    /// Someone no longer takes part.
    ParticipationOver(EntryId),
    /// A ward no longer follows what it reported.
    WardOver(UnitId),
    /// A finding on competence must be made anew.
    CompetenceOver(EntryId),
    /// A birthday that changes who decides is near: notice is given.
    BirthdayNear(u8),
    /// The birthday.
    Birthday(u8),
    /// A meeting is near.
    MeetingNear(EntryId),
    /// The time to reconsider a complaint is soon up.
    ComplaintNear(EntryId),
    /// It is up.
    ComplaintOverdue(EntryId),
    /// It has been up for some time.
    ComplaintSilent(EntryId),
    /// The plan is soon to be revised, on this day.
    RevisionNear(Date),
    /// It should have been revised on this day.
    RevisionOverdue(Date),
    /// It should have been for some time.
    RevisionSilent(Date),
    /// The person is asked how the cooperation is.
    VerdictDue,
    /// The last day to answer for a measure: its owner is reminded.
    PromiseDue(EntryId),
    /// The owner has been silent so long that the coordinator hears of it.
    PromiseToCoordinator(EntryId),
    /// And so long that the coordinating unit does.
    PromiseToUnit(EntryId),
    /// Parts of the plan have grown stale.
    Stale,
    /// A question has no answer on its day.
    QuestionDue(EntryId),
    /// It still has none: another hears of it.
    QuestionSilent(EntryId),
    /// A suggestion has no answer.
    SuggestionDue(EntryId),
    /// What was handed over has no answer.
    TaskDue(EntryId),
    /// It still has none: another hears of it.
    TaskSilent(EntryId),
    /// Someone stands in for the coordinator from now on.
    DeputyBegins(EntryId),
    /// No longer.
    DeputyOver(EntryId),
    /// A report has waited almost a month: it is to be settled or replied to.
    ReplyNear,
    /// The month is out.
    ReplyOverdue,
    /// The month has been out for a week.
    ReplyLate,
}

/// Notice is given this long before a birthday that changes who decides.
#[must_use]
pub fn notice() -> Span {
    60.days()
}

/// Every change, with the first day on which it holds. What is left of an ended case is its complaints.
fn all(case: &Case) -> Vec<(Date, Turn)> {
    if case.end.is_some() {
        return complaint::turns(case);
    }
    let after = |day: Option<Date>| day.and_then(|day| day.tomorrow().ok());
    let mut found = Vec::new();
    let mut add = |day: Option<Date>, turn| found.extend(day.map(|day| (day, turn)));
    for consent in case.consents.iter().filter(|c| c.withdrawn.is_none()) {
        add(after(consent.until), Turn::ConsentOver(consent.id));
    }
    for close in case.representatives.iter().filter(|r| r.ended.is_none()) {
        add(after(close.until), Turn::RepresentativeOver(close.person));
        add(close.from, Turn::RepresentativeBegins(close.person));
    }
    for participant in case.participants.iter().filter(|p| p.ended.is_none()) {
        add(after(participant.until), Turn::ParticipationOver(participant.id));
    }
    for report in &case.reports {
        // A later report from the same ward keeps it following.
        let later = |r: &&Report| {
            r.from.unit == report.from.unit
                && (r.followed_until(), r.recorded.at) > (report.followed_until(), report.recorded.at)
        };
        let last = case.reports.iter().find(later).is_none();
        if let Some(unit) = report.from.unit.filter(|_| last) {
            add(after(Some(report.followed_until())), Turn::WardOver(unit));
        }
    }
    for finding in &case.competence {
        add(after(Some(finding.until)), Turn::CompetenceOver(finding.id));
    }
    for (age, day) in law::birthdays(case.subject.born) {
        add(day.checked_sub(notice()).ok(), Turn::BirthdayNear(age));
        add(Some(day), Turn::Birthday(age));
    }
    found.extend(meeting::turns(case));
    found.extend(complaint::turns(case));
    found.extend(revision::turns(case));
    found.extend(verdict::turns(case));
    found.extend(promise::turns(case));
    found.extend(freshness::turns(case));
    found.extend(talk::turns(case));
    found.extend(deputy::turns(case));
    found.extend(interim::turns(case));
    found
}

/// What has changed after `since` up to and including `today`, in order.
#[must_use]
pub fn due(case: &Case, since: Date, today: Date) -> Vec<Turn> {
    let mut found: Vec<_> = all(case).into_iter().filter(|(day, _)| since < *day && *day <= today).collect();
    found.sort_unstable();
    let mut turns: Vec<_> = found.into_iter().map(|(_, turn)| turn).collect();
    turns.dedup(); // days that are told together tell the same thing once
    turns
}

/// The next day on which something changes.
#[must_use]
pub fn next(case: &Case) -> Option<Date> {
    all(case).into_iter().map(|(day, _)| day).filter(|day| *day > case.turned).min()
}

/// The next birthday that changes who decides, if notice has been given or should be.
#[must_use]
pub fn birthday_ahead(born: Date, today: Date) -> Option<(u8, Date)> {
    law::birthdays(born)
        .into_iter()
        .find(|(_, day)| today < *day && day.checked_sub(notice()).is_ok_and(|from| from <= today))
}
