//! Revision: called in time, and measured by what the person hoped for.

use crate::case::Case;
use crate::event::Recorded;
use crate::ids::EntryId;
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::person::Stamp;
use crate::plan::{PlanState, Term};
use crate::text::Line;
use crate::time;
use crate::turn::Turn;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What each step would look like, in the person's words: from further away to more than hoped.
#[doc(alias = "goal attainment scaling")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// Of which goal.
    pub goal: EntryId,
    /// The five steps, in the order of [`Progress`](crate::plan::Progress); none where nothing is written.
    pub steps: [Option<Line>; 5],
    /// Who and when.
    pub stamp: Stamp,
}

/// The period that is to be revised: it runs, and has not been evaluated.
#[must_use]
pub fn awaited(case: &Case) -> Option<Term> {
    let plan = case.plan.as_ref()?;
    match &plan.state {
        PlanState::InForce { term, .. } if !plan.evaluations.iter().any(|e| e.term == *term) => Some(*term),
        _ => None,
    }
}

/// The revision is called in time; silence goes to the coordinator, then to the unit.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let Some(term) = awaited(case) else { return Vec::new() };
    let approved = case.plan.as_ref().and_then(|p| p.state.approval()).map(|a| time::day(a.stamp.at));
    let near = term.revision.checked_sub(i32::from(case.deadlines.revision_days).days()).ok();
    // A short period is called at once, but not before it was approved.
    let near = near.max(approved.and_then(|day| day.tomorrow().ok())).filter(|day| *day <= term.revision);
    let over = term.revision.tomorrow().ok();
    let silent =
        over.and_then(|day| day.checked_add(i32::from(case.deadlines.revision_to_unit_days).days()).ok());
    let found = [
        (near, Turn::RevisionNear(term.revision)),
        (over, Turn::RevisionOverdue(term.revision)),
        (silent, Turn::RevisionSilent(term.revision)),
    ];
    found.into_iter().filter_map(|(day, turn)| Some((day?, turn))).collect()
}

/// Who is told.
pub(crate) fn turned(case: &Case, turn: Turn, recorded: &Recorded) -> Vec<Notice> {
    let coordinator = notice::the_coordinator(case);
    let (to, says) = match turn {
        Turn::RevisionNear(_) => {
            let mut to = notice::the_person(case, recorded.at);
            to.push(coordinator);
            (to, "notice-revision-near")
        }
        Turn::RevisionOverdue(_) => (vec![coordinator], "notice-revision-overdue"),
        Turn::RevisionSilent(_) => (vec![Addressee::Unit(case.home)], "notice-revision-silent"),
        _ => return Vec::new(),
    };
    notice::tell(to, recorded, Kind::Revision, says, Place::Revision)
}
