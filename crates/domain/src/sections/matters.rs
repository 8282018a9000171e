//! What matters to me (and my nearest), in the person's own words.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::choices::choices;
use crate::text::Prose;
use serde::{Deserialize, Serialize};

choices! {
    /// Which question is answered.
    Question {
        /// What matters to me and my nearest?
        ToMe = "to-me" => "matters-to-me",
        /// What matters to you now?
        Now = "now" => "matters-now",
        /// What matters to you when you come home?
        WhenHome = "when-home" => "matters-when-home",
    }
}

/// One answer.
#[doc(alias = "hva er viktig for meg")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Matters {
    /// To which question.
    pub question: Question,
    /// In own words.
    pub words: Prose,
}

impl Part for Matters {
    const FIELDS: &'static [Field] = &[
        Field::required(
            "question",
            Kind::Choice(&[
                ("to-me", "matters-to-me"),
                ("now", "matters-now"),
                ("when-home", "matters-when-home"),
            ]),
        ),
        Field::required("words", Kind::Prose),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let (question, words) = (r.choice("question", Question::from_code), r.text("words"));
        let value = question.zip(words).map(|(question, words)| Self { question, words });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([("question", self.question.code()), ("words", self.words.as_str())])
    }
}
