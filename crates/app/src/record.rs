//! The whole record of a person, as the person may take it along: readable, and as data.

use crate::log::{Look, What};
use crate::trail::Told;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::event::Recorded;
use dinplan_domain::history;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;
use jiff::SignedDuration;
use serde_json::{Value, json};

/// Downloads in an hour; a whole record is heavy to make and need not be made again at once.
const TIMES: usize = 10;
/// The version of the data's shape, told in the file and in `docs/my-data.md`.
const SHAPE: u32 = 1;

/// Everything that is kept about a person in a case, as far as the reader may see it.
#[derive(Clone, Debug)]
pub struct Record {
    /// The case.
    pub view: CaseView,
    /// What happened, newest first.
    pub history: Vec<Recorded>,
    /// Who looked and changed, newest first.
    pub log: Vec<Told>,
    /// Older lines of the log than these are there.
    pub log_cut: bool,
}

impl App {
    /// The page where a person gets the record. One line.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for who does not speak for the person.
    pub async fn my_data(&self, identity: &Identity, id: CaseId) -> Result<CaseView, Trouble> {
        let view = self.read(identity, id, Look::MyData).await?;
        if view.may(Deed::Ask) && view.sees(Section::Log) || view.may(Deed::Hold) {
            Ok(view)
        } else {
            Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Log))))
        }
    }

    /// The whole record; none when it was fetched too often lately. One line.
    ///
    /// # Errors
    /// As [`App::my_data`]; only the person and who speaks for the person may take it along.
    pub async fn record(&self, identity: &Identity, id: CaseId) -> Result<Option<Record>, Trouble> {
        let hour = SignedDuration::from_hours(1);
        let fetched = |line: &crate::Line| matches!(line.what, What::Saw { look: Look::Record, .. });
        let lately = self.done_lately(identity, hour).await?;
        if lately.iter().filter(|(_, line)| fetched(line)).count() >= TIMES {
            self.read(identity, id, Look::MyData).await?;
            return Ok(None);
        }
        let view = self.read(identity, id, Look::Record).await?;
        if !view.sees(Section::Log) || !view.may(Deed::Ask) {
            return Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Log))));
        }
        let events = self.events(id).await?;
        let history = events.into_iter().rev().filter_map(|r| history::seen(&view, r)).collect();
        let (log, older) = self.told(identity, &view, None).await?;
        Ok(Some(Record { view, history, log, log_cut: older.is_some() }))
    }
}

impl Record {
    /// As data: JSON, in the shape of `docs/my-data.md`.
    #[must_use]
    pub fn json(&self) -> Value {
        let v = &self.view;
        let plan = v.plan.as_ref().map(|p| {
            json!({
                "form": p.form, "language": p.language, "state": p.state, "entries": p.entries,
                "evaluations": p.evaluations, "marks": p.marks,
            })
        });
        let process = v
            .process
            .as_ref()
            .map(|p| json!({ "reports": p.reports, "informed": p.informed, "path": p.path }));
        let log: Vec<Value> =
            self.log.iter().map(|t| json!({ "number": t.seq, "at": t.at, "line": t.line })).collect();
        json!({
            "dinplan": { "shape": SHAPE, "day": v.today, "revision": v.revision },
            "person": v.subject,
            "municipality": v.home_name,
            "protection": v.protection,
            "process": process,
            "consents": v.consents,
            "competence": v.competence,
            "close": v.representatives,
            "care": v.care,
            "participants": v.participants,
            "coordinators": { "now": v.coordinators, "earlier": v.earlier_coordinators, "wish": v.wish },
            "plan": plan,
            "notes": v.notes,
            "talk": v.talk,
            "deputies": v.deputies,
            "handover": v.handover,
            "requests": v.requests,
            "emergencies": v.emergencies,
            "complaints": v.complaints,
            "opinions": v.opinions,
            "scales": v.scales,
            "hold": v.hold,
            "end": v.end,
            "history": self.history,
            "log": log,
            "log_cut": self.log_cut,
        })
    }
}
