//! What a coordinating unit keeps for the municipality's coordinators: who has been trained, news of law
//! and routine with who has read it, and the map of services. About work and workplaces, never a person.

use crate::ids::{EntryId, PersonId};
use crate::text::{Line, Prose};
use jiff::civil::Date;
use jiff::{Span, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Training older than this many months is old. No national number says so; it is asked about, not held
/// against anyone.
const FRESH_MONTHS: i32 = 24;

/// A course that was held.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Course {
    /// Which.
    pub id: EntryId,
    /// What it was called.
    pub name: Line,
    /// The day.
    pub day: Date,
    /// Hours.
    pub hours: u8,
    /// Who took part.
    pub took_part: BTreeSet<PersonId>,
}

/// News of law or routine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct News {
    /// Which.
    pub id: EntryId,
    /// Heading.
    pub title: Line,
    /// What is new.
    pub text: Prose,
    /// From when it holds.
    pub from: Date,
    /// Who wrote it.
    pub by: Line,
    /// When.
    pub at: Timestamp,
    /// Who is to read it.
    pub to: BTreeSet<PersonId>,
    /// Who has, and when.
    pub read: BTreeMap<PersonId, Timestamp>,
    /// When those who had not were last reminded.
    pub reminded: Option<Timestamp>,
}

impl News {
    /// Waits for this reader.
    #[must_use]
    pub fn waits_for(&self, person: PersonId) -> bool {
        self.to.contains(&person) && !self.read.contains_key(&person)
    }
}

/// A service on the map.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Which.
    pub id: EntryId,
    /// Its name.
    pub name: Line,
    /// What it gives.
    pub gives: Prose,
    /// To whom.
    pub to_whom: Line,
    /// Whom to ask for.
    pub contact: Option<Line>,
    /// Where to call.
    pub phone: Option<Line>,
    /// When.
    pub hours: Option<Line>,
    /// Where it belongs.
    pub unit: Option<Line>,
}

impl Place {
    /// Whether every word that is looked for stands somewhere in it.
    #[must_use]
    pub fn fits(&self, words: &str) -> bool {
        let lines = [Some(&self.name), Some(&self.to_whom), self.contact.as_ref(), self.unit.as_ref()];
        let mut text = self.gives.as_str().to_lowercase();
        for line in lines.into_iter().flatten() {
            text.push(' ');
            text.push_str(&line.as_str().to_lowercase());
        }
        words.split_whitespace().all(|word| text.contains(&word.to_lowercase()))
    }
}

/// All that is kept.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Papers {
    /// Courses, oldest first.
    pub courses: Vec<Course>,
    /// News, oldest first.
    pub news: Vec<News>,
    /// The map.
    pub places: Vec<Place>,
}

/// How it is with somebody's training.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Training {
    /// No course is written down.
    None,
    /// The last one is long ago.
    Old(Date),
    /// Trained lately.
    Fresh(Date),
}

/// What is done to the papers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Paper {
    /// A course was held.
    Course(Course),
    /// There is news.
    News(News),
    /// Somebody has read it.
    Read(EntryId, PersonId, Timestamp),
    /// Those who have not read it are reminded.
    Remind(EntryId, Timestamp),
    /// A service is put on the map, or changed there.
    Place(Place),
    /// A service is taken off the map.
    DropPlace(EntryId),
}

/// More than this is no list that anyone reads.
const MOST: usize = 1000;

impl Papers {
    /// The training of one employee on this day.
    #[must_use]
    pub fn training(&self, person: PersonId, today: Date) -> Training {
        let took_part = self.courses.iter().filter(|course| course.took_part.contains(&person));
        let Some(last) = took_part.map(|course| course.day).max() else { return Training::None };
        let fresh = last.saturating_add(Span::new().months(FRESH_MONTHS)) >= today;
        if fresh { Training::Fresh(last) } else { Training::Old(last) }
    }

    /// News that waits for this reader, oldest first.
    pub fn unread(&self, person: PersonId) -> impl Iterator<Item = &News> {
        self.news.iter().filter(move |news| news.waits_for(person))
    }

    /// The papers after this; none when there is nothing to do it to, or no room.
    #[must_use]
    pub fn with(mut self, paper: Paper) -> Option<Self> {
        match paper {
            Paper::Course(course) => {
                put(&mut self.courses, course, |c| c.id)?;
                self.courses.sort_by_key(|course| course.day);
            }
            Paper::News(news) => put(&mut self.news, news, |n| n.id)?,
            Paper::Read(id, person, at) => {
                let news = self.news.iter_mut().find(|news| news.id == id && news.to.contains(&person))?;
                news.read.entry(person).or_insert(at);
            }
            Paper::Remind(id, at) => self.news.iter_mut().find(|news| news.id == id)?.reminded = Some(at),
            Paper::Place(place) => {
                put(&mut self.places, place, |p| p.id)?;
                self.places.sort_by(|a, b| a.name.cmp(&b.name));
            }
            Paper::DropPlace(id) => {
                let before = self.places.len();
                self.places.retain(|place| place.id != id);
                (self.places.len() < before).then_some(())?;
            }
        }
        Some(self)
    }
}

fn put<T>(list: &mut Vec<T>, item: T, id: impl Fn(&T) -> EntryId) -> Option<()> {
    let full = list.len() >= MOST;
    match list.iter_mut().find(|had| id(had) == id(&item)) {
        Some(had) => *had = item,
        None if full => return None,
        None => list.push(item),
    }
    Some(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a broken list is a failed test")]

    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    fn person(n: u128) -> PersonId {
        PersonId::from_uuid(Uuid::from_u128(n))
    }

    fn id(n: u128) -> EntryId {
        EntryId::from_uuid(Uuid::from_u128(n))
    }

    fn course(n: u128, day: Date) -> Paper {
        let name = Line::new("Kurs").unwrap();
        Paper::Course(Course { id: id(n), name, day, hours: 3, took_part: [person(1)].into() })
    }

    #[test]
    fn training_grows_old_after_two_years() {
        let today = date(2026, 11, 22);
        let papers = Papers::default().with(course(1, date(2023, 1, 1))).unwrap();
        assert_eq!(papers.training(person(1), today), Training::Old(date(2023, 1, 1)));
        let papers = papers.with(course(2, date(2024, 11, 22))).unwrap();
        assert_eq!(papers.training(person(1), today), Training::Fresh(date(2024, 11, 22)));
        assert_eq!(papers.training(person(2), today), Training::None);
    }

    #[test]
    fn news_waits_until_it_is_read_and_keeps_when_it_was() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let news = News {
            id: id(1),
            title: Line::new("Nytt").unwrap(),
            text: Prose::new("Les").unwrap(),
            from: date(2026, 12, 1),
            by: Line::new("Berit").unwrap(),
            at: at("2026-11-20T08:00:00Z"),
            to: [person(1), person(2)].into(),
            read: BTreeMap::new(),
            reminded: None,
        };
        let papers = Papers::default().with(Paper::News(news)).unwrap();
        let first = at("2026-11-21T08:00:00Z");
        let papers = papers.with(Paper::Read(id(1), person(1), first)).unwrap();
        let papers = papers.with(Paper::Read(id(1), person(1), at("2026-11-22T08:00:00Z"))).unwrap();
        assert_eq!((papers.unread(person(1)).count(), papers.unread(person(2)).count()), (0, 1));
        assert_eq!(papers.news.first().unwrap().read.get(&person(1)), Some(&first));
        assert_eq!(papers.with(Paper::Read(id(1), person(9), first)), None, "not sent to everyone");
    }

    #[test]
    fn every_word_that_is_looked_for_must_be_there() {
        let place = Place {
            id: id(1),
            name: Line::new("Frisklivssentralen").unwrap(),
            gives: Prose::new("Trening i gruppe").unwrap(),
            to_whom: Line::new("Voksne").unwrap(),
            contact: None,
            phone: None,
            hours: None,
            unit: None,
        };
        assert!(place.fits("TRENING voksne") && place.fits(""));
        assert!(!place.fits("trening barn"));
    }
}
