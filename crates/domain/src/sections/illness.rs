//! My thoughts on the illness, its course and treatment.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::Prose;
use serde::{Deserialize, Serialize};

/// The person's own thoughts.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Thoughts {
    /// In own words.
    pub words: Prose,
}

impl Part for Thoughts {
    const FIELDS: &'static [Field] = &[Field::required("words", Kind::Prose)];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let words = r.text("words");
        let value = words.map(|words| Self { words });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([("words", self.words.as_str())])
    }
}
