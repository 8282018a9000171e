//! Goals and sub-goals, in own words, with priority and status.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::choices::choices;
use crate::ids::EntryId;
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

choices! {
    /// How much it matters now.
    Priority {
        /// Among the most important.
        First = "first" => "priority-first",
        /// Important.
        Second = "second" => "priority-second",
        /// Can wait.
        Later = "later" => "priority-later",
    }
}

choices! {
    /// Where it stands.
    GoalStatus {
        /// Not begun.
        NotBegun = "not-begun" => "goal-not-begun",
        /// Under way.
        Underway = "underway" => "goal-underway",
        /// Reached.
        Reached = "reached" => "goal-reached",
        /// Set aside, for now or for good.
        SetAside = "set-aside" => "goal-set-aside",
    }
}

/// One goal.
#[doc(alias = "mål")]
#[doc(alias = "delmål")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Goal {
    /// What is to be.
    pub title: Line,
    /// Why it matters, in own words.
    pub words: Option<Prose>,
    /// The main goal it belongs to; none for a main goal.
    pub under: Option<EntryId>,
    /// How much it matters.
    pub priority: Priority,
    /// Where it stands.
    pub status: GoalStatus,
}

impl Part for Goal {
    const FIELDS: &'static [Field] = &[
        Field::required("title", Kind::Line),
        Field::optional("words", Kind::Prose),
        Field::optional("under", Kind::Goal),
        Field::required(
            "priority",
            Kind::Choice(&[
                ("first", "priority-first"),
                ("second", "priority-second"),
                ("later", "priority-later"),
            ]),
        ),
        Field::required(
            "status",
            Kind::Choice(&[
                ("not-begun", "goal-not-begun"),
                ("underway", "goal-underway"),
                ("reached", "goal-reached"),
                ("set-aside", "goal-set-aside"),
            ]),
        ),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let title = r.text("title");
        let words = r.optional("words");
        let under = r.entry("under");
        let priority = r.choice("priority", Priority::from_code);
        let status = r.choice("status", GoalStatus::from_code);
        let value = title.zip(priority).zip(status).map(|((title, priority), status)| Self {
            title,
            words,
            under,
            priority,
            status,
        });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("title", self.title.to_string()),
            ("words", self.words.as_ref().map(Prose::to_string).unwrap_or_default()),
            ("under", self.under.map(|id| id.to_string()).unwrap_or_default()),
            ("priority", self.priority.code().to_owned()),
            ("status", self.status.code().to_owned()),
        ])
    }
}
