//! What each will contribute to the planning (letter d).

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

/// What one of those who take part will contribute.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contribution {
    /// Who.
    pub who: Line,
    /// What they will contribute.
    pub what: Prose,
}

impl Part for Contribution {
    const FIELDS: &'static [Field] =
        &[Field::required("who", Kind::Line), Field::required("what", Kind::Prose)];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let who = r.text("who");
        let what = r.text("what");
        let value = who.zip(what).map(|(who, what)| Self { who, what });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([("who", self.who.as_str()), ("what", self.what.as_str())])
    }
}
