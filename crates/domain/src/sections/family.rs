//! Needs of family members, such as respite.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

/// What someone in the family needs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FamilyNeed {
    /// Who.
    pub who: Line,
    /// What they need.
    pub need: Prose,
    /// What would help.
    pub help: Option<Prose>,
}

impl Part for FamilyNeed {
    const FIELDS: &'static [Field] = &[
        Field::required("who", Kind::Line),
        Field::required("need", Kind::Prose),
        Field::optional("help", Kind::Prose),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let who = r.text("who");
        let need = r.text("need");
        let help = r.optional("help");
        let value = who.zip(need).map(|(who, need)| Self { who, need, help });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("who", self.who.as_str()),
            ("need", self.need.as_str()),
            ("help", self.help.as_ref().map_or("", Prose::as_str)),
        ])
    }
}
