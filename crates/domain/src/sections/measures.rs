//! Measures: what is to be done, in what scope, how, by whom and when (letters e and f).

use super::{Field, Kind, Part};
use crate::answers::{Answers, Fault, Faults, Reader};
use crate::choices::choices;
use crate::ids::EntryId;
use crate::text::{Line, Prose};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// Where it stands.
    MeasureStatus {
        /// Agreed on or wished for, not begun.
        Planned = "planned" => "measure-planned",
        /// Under way.
        Underway = "underway" => "measure-underway",
        /// Done.
        Done = "done" => "measure-done",
        /// Does not happen; the reason is told.
        NotHappening = "not-happening" => "measure-not-happening",
    }
}

choices! {
    /// Why a measure does not happen.
    Obstacle {
        /// The service has no capacity.
        NoCapacity = "no-capacity" => "obstacle-no-capacity",
        /// A decision is waited for.
        AwaitsDecision = "awaits-decision" => "obstacle-awaits-decision",
        /// The person does not want it now.
        NotWanted = "not-wanted" => "obstacle-not-wanted",
        /// Someone is ill or away.
        Absent = "absent" => "obstacle-absent",
        /// It does not suit.
        NotSuitable = "not-suitable" => "obstacle-not-suitable",
        /// Another reason, told in words.
        Other = "other" => "obstacle-other",
    }
}

choices! {
    /// The decision on the service behind a measure. The plan itself gives no right to it.
    #[doc(alias = "vedtak")]
    Decision {
        /// Nothing applied for, or nothing needed.
        None = "none" => "decision-none",
        /// Applied for.
        Applied = "applied" => "decision-applied",
        /// Granted.
        Granted = "granted" => "decision-granted",
        /// Refused.
        Refused = "refused" => "decision-refused",
        /// Appealed.
        Appealed = "appealed" => "decision-appealed",
    }
}

/// Who is responsible.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Responsible {
    /// The person.
    Person,
    /// Whoever is coordinator.
    Coordinator,
    /// A participant.
    Participant(EntryId),
}

impl Responsible {
    /// The word in forms: `person`, `coordinator`, or the participant's id.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Person => "person".to_owned(),
            Self::Coordinator => "coordinator".to_owned(),
            Self::Participant(id) => id.to_string(),
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "person" => Some(Self::Person),
            "coordinator" => Some(Self::Coordinator),
            id => id.parse().ok().map(Self::Participant),
        }
    }
}

/// One measure.
#[doc(alias = "tiltak")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Measure {
    /// What is done.
    pub what: Line,
    /// For which goal.
    pub goal: Option<EntryId>,
    /// How much: hours, times a week.
    pub scope: Option<Line>,
    /// How it is carried out.
    pub how: Option<Prose>,
    /// Who is responsible.
    pub responsible: Responsible,
    /// From when.
    pub from: Option<Date>,
    /// Done by, or lasting until.
    pub by: Option<Date>,
    /// How often, in words: every Tuesday.
    pub recurs: Option<Line>,
    /// Where it stands.
    pub status: MeasureStatus,
    /// Why it does not happen.
    #[serde(default)]
    pub obstacle: Option<Obstacle>,
    /// The same in words.
    pub why_not: Option<Line>,
    /// The decision behind it.
    pub decision: Decision,
    /// By when its owner is asked to answer; none leaves it to the municipality's deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Date>,
}

impl Measure {
    /// Still to be done.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.status, MeasureStatus::Planned | MeasureStatus::Underway)
    }

    /// What its owner promises: if this changes, the promise must be given again.
    #[must_use]
    pub fn same_promise(&self, other: &Self) -> bool {
        (&self.what, &self.scope, self.responsible, self.from, self.by, &self.recurs)
            == (&other.what, &other.scope, other.responsible, other.from, other.by, &other.recurs)
    }
}

impl Part for Measure {
    const FIELDS: &'static [Field] = &[
        Field::required("what", Kind::Line),
        Field::optional("goal", Kind::Goal),
        Field::required("responsible", Kind::Responsible),
        Field::optional("scope", Kind::Line),
        Field::optional("how", Kind::Prose),
        Field::optional("from", Kind::Date),
        Field::optional("by", Kind::Date),
        Field::optional("recurs", Kind::Line),
        Field::required(
            "status",
            Kind::Choice(&[
                ("planned", "measure-planned"),
                ("underway", "measure-underway"),
                ("done", "measure-done"),
                ("not-happening", "measure-not-happening"),
            ]),
        ),
        Field::optional(
            "obstacle",
            Kind::Choice(&[
                ("no-capacity", "obstacle-no-capacity"),
                ("awaits-decision", "obstacle-awaits-decision"),
                ("not-wanted", "obstacle-not-wanted"),
                ("absent", "obstacle-absent"),
                ("not-suitable", "obstacle-not-suitable"),
                ("other", "obstacle-other"),
            ]),
        ),
        Field::optional("why_not", Kind::Line),
        Field::required(
            "decision",
            Kind::Choice(&[
                ("none", "decision-none"),
                ("applied", "decision-applied"),
                ("granted", "decision-granted"),
                ("refused", "decision-refused"),
                ("appealed", "decision-appealed"),
            ]),
        ),
        Field::optional("answer_by", Kind::Date),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let what = r.text("what");
        let goal = r.entry("goal");
        let responsible = r.choice("responsible", Responsible::from_code);
        let (scope, how) = (r.optional("scope"), r.optional("how"));
        let (from, by, recurs) = (r.optional_date("from"), r.optional_date("by"), r.optional("recurs"));
        let status = r.choice("status", MeasureStatus::from_code);
        let idle = status == Some(MeasureStatus::NotHappening);
        let obstacle = r.optional_choice("obstacle", Obstacle::from_code).filter(|_| idle);
        let why_not = r.optional("why_not");
        let decision = r.choice("decision", Decision::from_code);
        if from.zip(by).is_some_and(|(from, by)| by < from) {
            r.fault("by", Fault::WrongOrder);
        }
        if by.is_none() && from.is_none() && recurs.is_none() && answers.get("by").trim().is_empty() {
            r.fault("by", Fault::Missing); // a date, a period or a recurrence: a measure without time is a wish
        }
        if idle && obstacle.is_none() {
            r.fault("obstacle", Fault::Missing);
        }
        if obstacle == Some(Obstacle::Other) && why_not.is_none() {
            r.fault("why_not", Fault::Missing);
        }
        let answer_by = r.optional_date("answer_by");
        let value = what.zip(responsible).zip(status.zip(decision)).map(
            |((what, responsible), (status, decision))| Self {
                what,
                goal,
                scope,
                how,
                responsible,
                from,
                by,
                recurs,
                status,
                obstacle,
                why_not,
                decision,
                answer_by,
            },
        );
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        let line = |l: &Option<Line>| l.as_ref().map(Line::to_string).unwrap_or_default();
        let date = |d: Option<Date>| d.map(|d| d.to_string()).unwrap_or_default();
        Answers::from_pairs([
            ("what", self.what.to_string()),
            ("goal", self.goal.map(|id| id.to_string()).unwrap_or_default()),
            ("responsible", self.responsible.code()),
            ("scope", line(&self.scope)),
            ("how", self.how.as_ref().map(Prose::to_string).unwrap_or_default()),
            ("from", date(self.from)),
            ("by", date(self.by)),
            ("recurs", line(&self.recurs)),
            ("status", self.status.code().to_owned()),
            ("obstacle", self.obstacle.map(|o| o.code().to_owned()).unwrap_or_default()),
            ("why_not", line(&self.why_not)),
            ("decision", self.decision.code().to_owned()),
            ("answer_by", date(self.answer_by)),
        ])
    }
}
