//! What was typed into a form, and what was wrong with it.

use crate::ids::EntryId;
use crate::text::{Text, TextFault};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Field names and what was typed. Missing and empty are the same.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers(BTreeMap<String, String>);

/// What is wrong with one field. Worded in the locale files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Must be filled in.
    Missing,
    /// Too long; the limit and the length, in characters.
    TooLong {
        /// The limit.
        max: usize,
        /// What was typed.
        got: usize,
    },
    /// No date, or a day that does not exist.
    NotADate,
    /// Must not be in the past.
    InThePast,
    /// Must not be in the future.
    InTheFuture,
    /// Further away than a plan looks.
    TooFarAway,
    /// Must come after the other date.
    WrongOrder,
    /// Not one of the choices.
    NotAChoice,
    /// The entry it points to is not there.
    NotThere,
    /// Not a number that is possible.
    NotANumber,
    /// No time of day, or one that no clock shows that day.
    NotATime,
    /// Not an address that begins with https.
    NotALink,
}

impl Fault {
    /// The locale key that words it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "fault-missing",
            Self::TooLong { .. } => "fault-too-long",
            Self::NotADate => "fault-not-a-date",
            Self::InThePast => "fault-in-the-past",
            Self::InTheFuture => "fault-in-the-future",
            Self::TooFarAway => "fault-too-far-away",
            Self::WrongOrder => "fault-wrong-order",
            Self::NotAChoice => "fault-not-a-choice",
            Self::NotThere => "fault-not-there",
            Self::NotANumber => "fault-not-a-number",
            Self::NotATime => "fault-not-a-time",
            Self::NotALink => "fault-not-a-link",
        }
    }
}

/// Field by field, in the order of the form.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Faults(pub Vec<(&'static str, Fault)>);

impl Faults {
    /// The fault of this field, if any.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<Fault> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, fault)| *fault)
    }

    /// Notes a fault.
    pub fn add(&mut self, field: &'static str, fault: Fault) {
        self.0.push((field, fault));
    }

    /// Whether there is none.
    #[must_use]
    pub fn none(&self) -> bool {
        self.0.is_empty()
    }
}

impl Answers {
    /// Takes pairs as a browser sends them. Of a repeated field the values are joined by a comma.
    pub fn from_pairs<K: Into<String>, V: Into<String>>(pairs: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut map: BTreeMap<String, String> = BTreeMap::new();
        for (name, value) in pairs {
            let value = value.into();
            map.entry(name.into())
                .and_modify(|had| {
                    had.push(',');
                    had.push_str(&value);
                })
                .or_insert(value);
        }
        Self(map)
    }

    /// What was typed in this field; empty when missing.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Whether a box was ticked.
    #[must_use]
    pub fn ticked(&self, field: &str) -> bool {
        !self.get(field).is_empty()
    }

    /// Sets a field.
    pub fn set(&mut self, field: &str, value: impl Into<String>) {
        self.0.insert(field.to_owned(), value.into());
    }

    /// All fields with content.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The ticked values of a repeated field.
    pub fn list(&self, field: &str) -> impl Iterator<Item = &str> {
        self.get(field).split(',').map(str::trim).filter(|v| !v.is_empty())
    }
}

/// Reads a form field by field and gathers every fault, so that all are shown at once.
pub struct Reader<'a> {
    answers: &'a Answers,
    faults: Faults,
}

impl<'a> Reader<'a> {
    /// Begins.
    #[must_use]
    pub fn new(answers: &'a Answers) -> Self {
        Self { answers, faults: Faults::default() }
    }

    /// What was typed.
    #[must_use]
    pub const fn answers(&self) -> &'a Answers {
        self.answers
    }

    /// Notes a fault.
    pub fn fault(&mut self, field: &'static str, fault: Fault) {
        self.faults.add(field, fault);
    }

    /// A text that must be there.
    pub fn text<const MAX: usize>(&mut self, field: &'static str) -> Option<Text<MAX>> {
        self.text_in(field, true)
    }

    /// A text that may be there.
    pub fn optional<const MAX: usize>(&mut self, field: &'static str) -> Option<Text<MAX>> {
        self.text_in(field, false)
    }

    fn text_in<const MAX: usize>(&mut self, field: &'static str, required: bool) -> Option<Text<MAX>> {
        match Text::new(self.answers.get(field)) {
            Ok(text) => Some(text),
            Err(TextFault::Empty) => {
                if required {
                    self.fault(field, Fault::Missing);
                }
                None
            }
            Err(TextFault::TooLong { max, got }) => {
                self.fault(field, Fault::TooLong { max, got });
                None
            }
        }
    }

    /// A date that must be there.
    pub fn date(&mut self, field: &'static str) -> Option<Date> {
        if self.answers.get(field).trim().is_empty() {
            self.fault(field, Fault::Missing);
            return None;
        }
        self.optional_date(field)
    }

    /// A date that may be there: `2026-11-22`, `22.11.2026` or `22/11 2026`.
    pub fn optional_date(&mut self, field: &'static str) -> Option<Date> {
        let typed = self.answers.get(field).trim();
        if typed.is_empty() {
            return None;
        }
        let date = parse_date(typed);
        if date.is_none() {
            self.fault(field, Fault::NotADate);
        }
        date
    }

    /// One of a closed list that must be chosen.
    pub fn choice<T>(&mut self, field: &'static str, from_code: impl Fn(&str) -> Option<T>) -> Option<T> {
        let typed = self.answers.get(field);
        if typed.is_empty() {
            self.fault(field, Fault::Missing);
            return None;
        }
        let found = from_code(typed);
        if found.is_none() {
            self.fault(field, Fault::NotAChoice);
        }
        found
    }

    /// One of a closed list that may be chosen.
    pub fn optional_choice<T>(
        &mut self,
        field: &'static str,
        from_code: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        if self.answers.get(field).is_empty() { None } else { self.choice(field, from_code) }
    }

    /// The id of an entry, if one is named.
    pub fn entry(&mut self, field: &'static str) -> Option<EntryId> {
        let typed = self.answers.get(field);
        if typed.is_empty() {
            return None;
        }
        let found = typed.parse().ok();
        if found.is_none() {
            self.fault(field, Fault::NotThere);
        }
        found
    }

    /// The built value, or every fault found.
    ///
    /// # Errors
    /// The faults, when there are any or when a required part is missing.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Faults> {
        match value {
            Some(value) if self.faults.none() => Ok(value),
            _ => Err(self.faults),
        }
    }
}

/// Reads a date the way people write it in Norway, or as browsers send it.
#[must_use]
pub fn parse_date(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed.split(['-', '.', '/', ' ']).filter(|p| !p.is_empty()).collect();
    let &[a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_as_people_write_them() {
        for typed in ["2026-11-22", "22.11.2026", "22/11 2026", "22. 11. 2026"] {
            assert_eq!(parse_date(typed), Some(date(2026, 11, 22)), "{typed}");
        }
        for typed in ["31.02.2026", "i morgen", "22.11.26", "", "0-0-0", "99999-1-1"] {
            assert_eq!(parse_date(typed), None, "{typed}");
        }
    }
}
