//! Agreement on admission to hospital when needed.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::{Line, Prose};
use serde::{Deserialize, Serialize};

/// What is agreed if a stay in hospital is needed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Admission {
    /// What is agreed.
    pub agreement: Prose,
    /// Where to go.
    pub ward: Option<Line>,
    /// Where to call first.
    pub phone: Option<Line>,
    /// With whom it is agreed.
    pub agreed_with: Option<Line>,
}

impl Part for Admission {
    const FIELDS: &'static [Field] = &[
        Field::required("agreement", Kind::Prose),
        Field::optional("ward", Kind::Line),
        Field::optional("phone", Kind::Line),
        Field::optional("agreed_with", Kind::Line),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let agreement = r.text("agreement");
        let ward = r.optional("ward");
        let phone = r.optional("phone");
        let agreed_with = r.optional("agreed_with");
        let value = agreement.map(|agreement| Self { agreement, ward, phone, agreed_with });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("agreement", self.agreement.as_str()),
            ("ward", self.ward.as_ref().map_or("", Line::as_str)),
            ("phone", self.phone.as_ref().map_or("", Line::as_str)),
            ("agreed_with", self.agreed_with.as_ref().map_or("", Line::as_str)),
        ])
    }
}
