//! Language, culture and ways of communicating.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

/// Background the services must respect.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Background {
    /// Language the person speaks.
    pub language: Line,
    /// Interpreter, and in which language.
    pub interpreter: Option<Line>,
    /// Ethnic and cultural background to respect.
    pub culture: Option<Prose>,
    /// How best to communicate.
    pub ways: Option<Prose>,
}

impl Part for Background {
    const FIELDS: &'static [Field] = &[
        Field::required("language", Kind::Line),
        Field::optional("interpreter", Kind::Line),
        Field::optional("culture", Kind::Prose),
        Field::optional("ways", Kind::Prose),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let language = r.text("language");
        let interpreter = r.optional("interpreter");
        let culture = r.optional("culture");
        let ways = r.optional("ways");
        let value = language.map(|language| Self { language, interpreter, culture, ways });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("language", self.language.as_str()),
            ("interpreter", self.interpreter.as_ref().map_or("", Line::as_str)),
            ("culture", self.culture.as_ref().map_or("", Prose::as_str)),
            ("ways", self.ways.as_ref().map_or("", Prose::as_str)),
        ])
    }
}
