//! Contacts and important phone numbers.

use super::{Field, Kind, Part};
use crate::answers::{Answers, Faults, Reader};
use crate::text::Line;
use serde::{Deserialize, Serialize};

/// One contact.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// Name of the person or service.
    pub name: Line,
    /// What they are to the person.
    pub role: Option<Line>,
    /// Where to call.
    pub phone: Line,
    /// When to call, and about what.
    pub when: Option<Line>,
}

impl Part for Contact {
    const FIELDS: &'static [Field] = &[
        Field::required("name", Kind::Line),
        Field::optional("role", Kind::Line),
        Field::required("phone", Kind::Line),
        Field::optional("when", Kind::Line),
    ];

    fn parse(answers: &Answers) -> Result<Self, Faults> {
        let mut r = Reader::new(answers);
        let name = r.text("name");
        let role = r.optional("role");
        let phone = r.text("phone");
        let when = r.optional("when");
        let value = name.zip(phone).map(|(name, phone)| Self { name, role, phone, when });
        r.finish(value)
    }

    fn answers(&self) -> Answers {
        Answers::from_pairs([
            ("name", self.name.as_str()),
            ("role", self.role.as_ref().map_or("", Line::as_str)),
            ("phone", self.phone.as_str()),
            ("when", self.when.as_ref().map_or("", Line::as_str)),
        ])
    }
}
