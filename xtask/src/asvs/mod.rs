//! Where Dinplan stands against OWASP ASVS 5.0.0, level 2: `docs/asvs.toml` is written by people,
//! `docs/asvs.md` is made from it by `cargo xtask asvs`, and `cargo xtask tidy` checks both.

mod check;
mod page;
mod pinned;

pub(crate) use check::check;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use crate::tidy::gathered;

/// What people write.
const DATA: &str = "docs/asvs.toml";
/// What is made of it.
const PAGE: &str = "docs/asvs.md";
/// Where the tests are named too, in prose.
const PROSE: &str = "docs/threat-model.md";

/// The number of a requirement: chapter, section, place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Id(u16, u16, u16);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl FromStr for Id {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let numbers: Vec<u16> = text.split('.').map(str::parse).collect::<Result<_, _>>().map_err(|_| ())?;
        match numbers.as_slice() {
            [chapter, section, place] => Ok(Self(*chapter, *section, *place)),
            _ => Err(()),
        }
    }
}

/// How a requirement is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Status {
    /// Not yet; the note says what is lacking.
    Open,
    /// In part; the note says what is lacking.
    Partly,
    /// By the tests or code named.
    Held,
    /// There is nothing it could be about; the note says why.
    NotApplicable,
}

impl Status {
    const ALL: [Self; 4] = [Self::Open, Self::Partly, Self::Held, Self::NotApplicable];

    const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Partly => "partly",
            Self::Held => "held",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    level: u8,
    /// The subject, in our own words.
    about: String,
    status: Status,
    /// `path`, `path::test` or `path#symbol`.
    by: Vec<String>,
    note: String,
}

/// All answers, and the names of the chapters.
#[derive(Debug, Default)]
struct Answers {
    chapters: BTreeMap<u16, String>,
    answers: BTreeMap<Id, Answer>,
}

impl Answers {
    /// Reads the data file. An id that stands there twice is an error of the file itself.
    fn read(text: &str) -> Result<Self, Vec<String>> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| vec![error.to_string()])?;
        let (mut all, mut wrong) = (Self::default(), Vec::new());
        for (key, value) in &table {
            let read = match (key.parse::<Id>(), value.as_table()) {
                (Ok(id), Some(table)) => {
                    Answer::read(table).map(|answer| all.answers.insert(id, answer)).map(|_| ())
                }
                (Err(()), Some(table)) if key == "chapters" => all.name_chapters(table),
                _ => Err("neither `chapters` nor a requirement".to_owned()),
            };
            wrong.extend(read.err().map(|why| format!("{key}: {why}")));
        }
        if wrong.is_empty() { Ok(all) } else { Err(wrong) }
    }

    fn name_chapters(&mut self, table: &toml::Table) -> Result<(), String> {
        for (number, name) in table {
            let number = number.parse().map_err(|_| format!("chapter {number} is no number"))?;
            let name = name.as_str().ok_or("the name of a chapter is a text")?;
            self.chapters.insert(number, name.to_owned());
        }
        Ok(())
    }
}

impl Answer {
    fn read(table: &toml::Table) -> Result<Self, String> {
        const KNOWN: [&str; 5] = ["level", "about", "status", "by", "note"];
        if let Some(strange) = table.keys().find(|key| !KNOWN.contains(&key.as_str())) {
            return Err(format!("`{strange}` is not one of {}", KNOWN.join(", ")));
        }
        let text = |key: &str| table.get(key).and_then(toml::Value::as_str).unwrap_or_default().trim();
        let level = table.get("level").and_then(toml::Value::as_integer);
        let status = Status::ALL.into_iter().find(|status| status.word() == text("status"));
        let by = match table.get("by") {
            None => Some(Vec::new()),
            Some(list) => list.as_array().and_then(|list| {
                list.iter().map(|one| one.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
            }),
        };
        Ok(Self {
            level: level.and_then(|level| u8::try_from(level).ok()).ok_or("`level` is 1 or 2")?,
            about: Some(text("about"))
                .filter(|about| !about.is_empty())
                .ok_or("`about` is missing")?
                .to_owned(),
            status: status.ok_or("`status` is open, partly, held or not-applicable")?,
            by: by.ok_or("`by` is a list of texts")?,
            note: text("note").to_owned(),
        })
    }
}

/// Writes the page anew from the data.
pub(crate) fn run(root: &Path) -> bool {
    let made = std::fs::read_to_string(root.join(DATA))
        .map_err(|error| vec![error.to_string()])
        .and_then(|text| Answers::read(&text))
        .and_then(|answers| {
            let page = page::page(&answers);
            std::fs::write(root.join(PAGE), page).map_err(|error| vec![error.to_string()])?;
            Ok(answers)
        });
    match made {
        Ok(answers) => {
            println!("wrote {PAGE}; `cargo xtask tidy` checks what it cites");
            for hint in check::arrived(&answers, &gathered(root)) {
                println!("{hint}");
            }
            true
        }
        Err(wrong) => {
            for why in wrong {
                println!("{DATA}: {why}");
            }
            false
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[chapters]\n1 = \"Encoding\"\n[\"1.1.1\"]\nlevel = 2\nabout = \"x\"\nstatus = \"held\"\nby = [\"a.rs\"]\n";

    #[test]
    fn ids_are_ordered_as_numbers() {
        let id = |text: &str| text.parse::<Id>();
        assert!(id("1.2.10").unwrap() > id("1.2.9").unwrap());
        assert_eq!(id("1.2.10").unwrap().to_string(), "1.2.10");
        for wrong in ["1.2", "1.2.3.4", "V1.2.3", "1.2.x", ""] {
            assert!(id(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn reads_answers() {
        let all = Answers::read(GOOD).unwrap();
        assert_eq!(all.chapters.get(&1).unwrap(), "Encoding");
        let answer = &all.answers[&Id(1, 1, 1)];
        assert_eq!((answer.status, answer.level, answer.by.len()), (Status::Held, 2, 1));
    }

    #[test]
    fn what_is_misspelt_is_told() {
        let told = |text: &str| Answers::read(text).unwrap_err().join("\n");
        assert!(told(&GOOD.replace("held", "done")).contains("1.1.1: `status`"));
        assert!(told(&GOOD.replace("about", "abouts")).contains("`abouts`"));
        assert!(told(&GOOD.replace("[\"a.rs\"]", "\"a.rs\"")).contains("`by`"));
        assert!(told(&GOOD.replace("1.1.1", "V1.1.1")).contains("V1.1.1"));
        let twice = format!("{GOOD}[\"1.1.1\"]\nlevel = 2\n");
        assert!(told(&twice).contains("duplicate"), "{}", told(&twice));
    }
}
