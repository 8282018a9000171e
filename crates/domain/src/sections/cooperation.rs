//! Needed or wished cooperation with other services, institutions or agencies (letter i).

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::choices::choices;
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

choices! {
    /// Needed, or wished for.
    Weight {
        /// Needed.
        Needed = "needed" => "cooperation-needed",
        /// Wished for.
        Wished = "wished" => "cooperation-wished",
    }
}

/// Cooperation with one other body.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Cooperation {
    /// With whom.
    pub with: Line,
    /// Needed or wished for.
    pub weight: Weight,
    /// About what.
    pub about: Prose,
}

impl Part for Cooperation {
    const FIELDS: &'static [Field] = &[
        Field::required("with", Kind::Line),
        Field::required(
            "weight",
            Kind::Choice(&[("needed", "cooperation-needed"), ("wished", "cooperation-wished")]),
        ),
        Field::required("about", Kind::Prose),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let with = r.text("with");
        let weight = r.choice("weight", Weight::from_code);
        let about = r.text("about");
        let value = with.zip(weight).zip(about).map(|((with, weight), about)| Self { with, weight, about });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("with", self.with.as_str()),
            ("weight", self.weight.code()),
            ("about", self.about.as_str()),
        ])
    }
}
