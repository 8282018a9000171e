//! Other plans: listed and linked, never copied. The individual plan is the overarching one.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::choices::choices;
use crate::text::Line;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

choices! {
    /// Which kind of plan.
    PlanKind {
        /// Individual education plan.
        School = "school" => "other-plan-school",
        /// Treatment plan.
        Treatment = "treatment" => "other-plan-treatment",
        /// Crisis plan.
        Crisis = "crisis" => "other-plan-crisis",
        /// NAV's activity plan or qualification programme.
        Nav = "nav" => "other-plan-nav",
        /// Training or rehabilitation plan.
        Training = "training" => "other-plan-training",
        /// Any other.
        Other = "other" => "other-plan-other",
    }
}

/// One other plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OtherPlan {
    /// Kind.
    pub kind: PlanKind,
    /// Its title.
    pub title: Line,
    /// Who keeps it.
    pub keeper: Line,
    /// Where it is found: a place or a link.
    pub place: Option<Line>,
    /// Its next date.
    pub next: Option<Date>,
}

impl Part for OtherPlan {
    const FIELDS: &'static [Field] = &[
        Field::required(
            "kind",
            Kind::Choice(&[
                ("school", "other-plan-school"),
                ("treatment", "other-plan-treatment"),
                ("crisis", "other-plan-crisis"),
                ("nav", "other-plan-nav"),
                ("training", "other-plan-training"),
                ("other", "other-plan-other"),
            ]),
        ),
        Field::required("title", Kind::Line),
        Field::required("keeper", Kind::Line),
        Field::optional("place", Kind::Line),
        Field::optional("next", Kind::Date),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let kind = r.choice("kind", PlanKind::from_code);
        let title = r.text("title");
        let keeper = r.text("keeper");
        let place = r.optional("place");
        let next = r.optional_date("next");
        let value = kind.zip(title).zip(keeper).map(|((kind, title), keeper)| Self {
            kind,
            title,
            keeper,
            place,
            next,
        });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("kind", self.kind.code().to_owned()),
            ("title", self.title.to_string()),
            ("keeper", self.keeper.to_string()),
            ("place", self.place.as_ref().map(Line::to_string).unwrap_or_default()),
            ("next", self.next.map(|d| d.to_string()).unwrap_or_default()),
        ])
    }
}
