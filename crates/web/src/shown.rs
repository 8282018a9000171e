//! How the field's things are shown: states as tags, people as words. Used by several pages.

use crate::words::Words;
use dinplan_domain::desk::Shelf;
use dinplan_domain::person::{By, Staff};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::sections::goals::GoalStatus;
use dinplan_domain::sections::measures::{Measure, MeasureStatus, Responsible};
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

/// A state in one or two words, with its colour.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Tag {
    pub(crate) text: String,
    pub(crate) color: &'static str,
}

impl Tag {
    pub(crate) fn new(text: String, color: &'static str) -> Self {
        Self { text, color }
    }
}

/// "Silje Aas, vernepleier, Fjordvik kommune".
pub(crate) fn staff(staff: &Staff) -> String {
    let place = staff.unit_name.as_ref().unwrap_or(&staff.org_name);
    format!("{}, {}, {}", staff.name, staff.title, place)
}

/// "Silje Aas, koordinator".
pub(crate) fn by(by: &By, w: Words) -> String {
    format!("{}, {}", by.name, w.t(by.capacity.key()))
}

/// The colour of a shelf.
pub(crate) const fn shelf_color(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Vacant => "danger",
        Shelf::Reported | Shelf::ToOffer | Shelf::ToAppoint | Shelf::ToConsent | Shelf::Offered => "warning",
        Shelf::ToBegin | Shelf::InWork => "info",
        Shelf::Living | Shelf::CoordinatorOnly => "success",
        Shelf::Paused | Shelf::Declined | Shelf::NotMet | Shelf::Ended => "neutral",
    }
}

/// Where a measure stands, in the order of what is most pressing to know.
pub(crate) fn measure_tag(entry: &Entry, measure: &Measure, today: Date, w: Words) -> Tag {
    let late = measure.is_open() && measure.by.is_some_and(|by| by < today);
    match (&measure.status, &entry.promise) {
        (MeasureStatus::Done, _) => Tag::new(w.t("measure-done"), "success"),
        (MeasureStatus::NotHappening, _) => Tag::new(w.t("measure-not-happening"), "danger"),
        (_, Some(Promise::Declined { .. })) => Tag::new(w.t("promise-declined"), "danger"),
        (_, Some(Promise::Open { .. })) => Tag::new(w.t("promise-open"), "danger"),
        (_, Some(Promise::Countered { .. })) => Tag::new(w.t("promise-countered"), "warning"),
        _ if late => Tag::new(w.t("measure-late"), "danger"),
        (_, Some(Promise::Asked { .. })) => Tag::new(w.t("promise-asked"), "warning"),
        (MeasureStatus::Underway, _) => Tag::new(w.t("measure-underway"), "success"),
        (MeasureStatus::Planned, _) => Tag::new(w.t("promise-accepted"), "success"),
    }
}

/// The colour of a goal's state.
pub(crate) const fn goal_color(status: GoalStatus) -> &'static str {
    match status {
        GoalStatus::NotBegun | GoalStatus::SetAside => "neutral",
        GoalStatus::Underway => "info",
        GoalStatus::Reached => "success",
    }
}

/// The name of who is responsible, as far as the reader may see it.
pub(crate) fn responsible(view: &CaseView, responsible: Responsible) -> Option<String> {
    match responsible {
        Responsible::Person => Some(view.subject.name.to_string()),
        Responsible::Coordinator => view.principal().map(|a| a.who.name.to_string()),
        Responsible::Participant(id) => {
            view.participants.iter().find(|p| p.id == id).map(|p| match &p.org_name {
                Some(org) if !p.name.to_string().ends_with(&org.to_string()) => {
                    format!("{}, {}", p.name, org)
                }
                _ => p.name.to_string(),
            })
        }
    }
}

/// The address that calls a number: digits and a leading plus.
pub(crate) fn tel(number: &str) -> String {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}

/// Whether a text is a number one can call, and not words with digits in them.
pub(crate) fn callable(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (3..=15).contains(&digits) && text.chars().all(|c| c.is_ascii_digit() || " +-()/".contains(c))
}
