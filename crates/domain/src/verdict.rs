//! What the person says of the cooperation: three short questions, asked twice a year and after
//! meetings. The coordinator reads them; the unit sees sums.

use crate::case::Case;
use crate::choices::choices;
use crate::event::Recorded;
use crate::ids::{EntryId, PersonId};
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::person::Stamp;
use crate::text::Prose;
use crate::time;
use crate::turn::Turn;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

choices! {
    /// The three questions.
    Question {
        /// Are you heard?
        Heard = "heard" => "verdict-heard",
        /// Is it agreed who does what?
        Agreed = "agreed" => "verdict-agreed",
        /// Did what was agreed happen?
        Happened = "happened" => "verdict-happened",
    }
}

choices! {
    /// An answer, with a face.
    Face {
        /// Yes.
        Yes = "yes" => "face-yes",
        /// In part.
        Partly = "partly" => "face-partly",
        /// No.
        No = "no" => "face-no",
    }
}

/// What was said.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Said {
    /// To the questions that were answered.
    pub faces: BTreeMap<Question, Face>,
    /// In own words.
    pub words: Option<Prose>,
}

/// One answer; without anything said it is a *not now*.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opinion {
    /// Which.
    pub id: EntryId,
    /// What was said.
    pub said: Option<Said>,
    /// Who and when.
    pub stamp: Stamp,
}

/// What someone does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Answers.
    Say {
        /// Which.
        id: EntryId,
        /// What.
        said: Said,
    },
    /// Does not want to, now.
    NotNow {
        /// Which.
        id: EntryId,
    },
}

/// Asked, and this human has not answered since.
#[must_use]
pub fn waits_for(asked: Option<Date>, opinions: &[Opinion], person: PersonId) -> bool {
    let answered =
        |since: Date| opinions.iter().any(|o| o.stamp.by.person == person && time::day(o.stamp.at) >= since);
    asked.is_some_and(|since| !answered(since))
}

/// The next asking: so many months after the last one, or after the first coordinator came.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    if case.coordinators.current().next().is_none() {
        return Vec::new();
    }
    let came = case.coordinators.all.first().map(|a| time::day(a.made.at));
    let said = case.opinions.iter().map(|o| time::day(o.stamp.at)).max();
    let last = case.asked_opinion.max(said).or(came);
    let next = last.and_then(|day| day.checked_add(i32::from(case.deadlines.verdict_months).months()).ok());
    next.map(|day| (day, Turn::VerdictDue)).into_iter().collect()
}

/// The coordinator hears that something was said. Nobody in place of an empty chair: the unit reads sums.
pub(crate) fn notices(case: &Case, opinion: &Opinion, recorded: &Recorded) -> Vec<Notice> {
    let seated = case.coordinators.principal().map(|a| Addressee::AtWork(a.who.person));
    let to = seated.filter(|_| opinion.said.is_some());
    notice::tell(to, recorded, Kind::Verdict, "notice-verdict-said", Place::Verdict)
}

/// The person is asked.
pub(crate) fn asked(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    let to = notice::the_person(case, recorded.at);
    notice::tell(to, recorded, Kind::Verdict, "notice-verdict-asked", Place::Verdict)
}

/// Fewer than this are not counted aloud: they could be recognised.
pub const FEWEST: u32 = 5;

/// Counts of one question as they may be shown: small ones are left out, and one more with them where
/// the sum would otherwise give them away.
#[must_use]
pub fn shown(counts: [u32; 3]) -> [Option<u32>; 3] {
    if counts.iter().sum::<u32>() < FEWEST {
        return [None; 3];
    }
    let small = |n: &u32| (1..FEWEST).contains(n);
    let hidden = counts.iter().filter(|n| small(n)).count();
    let also = counts.iter().filter(|n| !small(n) && **n > 0).min().copied().filter(|_| hidden == 1);
    counts.map(|n| (!small(&n) && Some(n) != also).then_some(n))
}
