//! My everyday life, my resources and my needs (letter a).

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::choices::choices;
use crate::text::Prose;
use serde::{Deserialize, Serialize};

choices! {
    /// What it is about.
    Topic {
        /// Everyday life now.
        Everyday = "everyday" => "situation-everyday",
        /// What I manage, and who and what helps me.
        Resources = "resources" => "situation-resources",
        /// What I need help with.
        Needs = "needs" => "situation-needs",
    }
}

/// One description.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Situation {
    /// What it is about.
    pub topic: Topic,
    /// In own words.
    pub words: Prose,
}

impl Part for Situation {
    const FIELDS: &'static [Field] = &[
        Field::required(
            "topic",
            Kind::Choice(&[
                ("everyday", "situation-everyday"),
                ("resources", "situation-resources"),
                ("needs", "situation-needs"),
            ]),
        ),
        Field::required("words", Kind::Prose),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let (topic, words) = (r.choice("topic", Topic::from_code), r.text("words"));
        let value = topic.zip(words).map(|(topic, words)| Self { topic, words });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([("topic", self.topic.code()), ("words", self.words.as_str())])
    }
}
