//! Changes in words: what, from what, to what.

use super::{contact, kind_key};
use crate::shown::Tag;
use crate::words::Words;
use dinplan_app::{Handled, Part, Tried};
use dinplan_domain::administration::{Answer, Change, Contact, Holder, Standing, Trust};
use dinplan_domain::rules::{Rule, Unit};
use dinplan_domain::text::Line;

/// One thing that changes.
pub(super) struct Row {
    pub(super) what: String,
    /// None for something new.
    pub(super) before: Option<String>,
    pub(super) after: String,
}

fn row(what: String, before: impl ToString, after: impl ToString) -> Row {
    Row { what, before: Some(before.to_string()), after: after.to_string() }
}

fn fresh(what: String, after: impl ToString) -> Row {
    Row { what, before: None, after: after.to_string() }
}

/// The job it is about.
pub(super) const fn holder(change: &Change) -> Option<&Holder> {
    match change {
        Change::Job { of, .. } | Change::Move { of, .. } | Change::Trust { of, .. } | Change::End(of) => {
            Some(of)
        }
        _ => None,
    }
}

/// What it is about, in a few words.
pub(super) fn title(change: &Change, w: Words) -> String {
    let named = |key: &str, name: &Line| w.t1(key, "name", name);
    match change {
        Change::Organisation { .. } => w.t("admin-change-organisation"),
        Change::AddUnit { contact, .. } => named("admin-change-add-unit", &contact.name),
        Change::Unit { before, .. } => named("admin-change-unit", &before.name),
        Change::CloseUnit(place) => named("admin-change-close-unit", &place.name),
        Change::Hire { name, .. } => named("admin-change-hire", name),
        Change::Job { of, .. } => named("admin-change-job", &of.name),
        Change::Move { of, .. } => named("admin-change-move", &of.name),
        Change::Trust { of, .. } => named("admin-change-trust", &of.name),
        Change::End(of) => named("admin-change-end", &of.name),
        Change::Rules { .. } => w.t("admin-change-rules"),
    }
}

/// What changes, one by one.
pub(super) fn rows(change: &Change, w: Words) -> Vec<Row> {
    match change {
        Change::Organisation { before, after } | Change::Unit { before, after, .. } => {
            contacts("admin-name", before, after, w)
        }
        Change::Job { before, after, .. } => contacts("admin-job-title", before, after, w),
        Change::AddUnit { kind, contact: new, .. } => {
            let name = contact(&new.name, new.phone.as_ref());
            vec![fresh(w.t("admin-name"), name), fresh(w.t("admin-unit-kind"), w.t(kind_key(*kind)))]
        }
        Change::CloseUnit(_) | Change::End(_) => Vec::new(),
        Change::Hire { place, title, .. } => {
            vec![fresh(w.t("admin-job-title"), title), fresh(w.t("admin-unit"), &place.name)]
        }
        Change::Move { before, after, .. } => vec![row(w.t("admin-unit"), &before.name, &after.name)],
        Change::Trust { before, after, .. } => {
            let all = [
                ("admin-leads", before.leads, after.leads),
                ("admin-admin", before.admin, after.admin),
                ("admin-emergency", before.emergency, after.emergency),
            ];
            let changed = all.into_iter().filter(|(_, before, after)| before != after);
            changed.map(|(key, before, after)| row(w.t(key), yes(before, w), yes(after, w))).collect()
        }
        Change::Rules { before, after } => Rule::ALL
            .iter()
            .copied()
            .filter(|r| r.read(before) != r.read(after))
            .map(|r| row(rule(r, w), value(r, r.read(before), w), value(r, r.read(after), w)))
            .collect(),
    }
}

fn contacts(name: &str, before: &Contact, after: &Contact, w: Words) -> Vec<Row> {
    let phone = |contact: &Contact| contact.phone.as_ref().map_or_else(|| w.t("admin-none"), Line::to_string);
    let mut rows = Vec::new();
    if before.name != after.name {
        rows.push(row(w.t(name), &before.name, &after.name));
    }
    if before.phone != after.phone {
        rows.push(row(w.t("people-phone"), phone(before), phone(after)));
    }
    rows
}

fn yes(yes: bool, w: Words) -> String {
    w.t(if yes { "admin-yes" } else { "admin-no" })
}

/// What follows from a yes, where the rows do not say it all.
pub(super) fn means(change: &Change, w: Words) -> Option<String> {
    match change {
        Change::Trust { before, after, .. } => {
            let given = [
                (after.leads && !before.leads, "admin-leads-about"),
                (after.admin && !before.admin, "admin-admin-about"),
                (after.emergency && !before.emergency, "admin-emergency-about"),
            ];
            let says: Vec<_> = given.iter().filter(|(so, _)| *so).map(|(_, key)| w.t(key)).collect();
            Some(says.join(" "))
        }
        Change::CloseUnit(_) => Some(w.t("admin-close-kept")),
        Change::Hire { .. } | Change::Move { .. } => Some(w.t("admin-move-follows")),
        _ => None,
    }
}

/// What someone is trusted with, in one line.
pub(super) fn trust(trust: Trust, w: Words) -> String {
    let tags = super::staff::tags(trust, w);
    if tags.is_empty() {
        return w.t("admin-trust-none");
    }
    tags.into_iter().map(|tag| tag.text).collect::<Vec<_>>().join(", ")
}

/// A rule's name.
pub(super) fn rule(rule: Rule, w: Words) -> String {
    w.t(rule.key())
}

/// What a rule is set to: "12 timer", "ja".
pub(super) fn value(rule: Rule, value: u16, w: Words) -> String {
    let key = match rule.range() {
        None => return yes(value == 1, w),
        Some((_, _, Unit::Hours)) => "admin-hours",
        Some((_, _, Unit::Days)) => "admin-days",
        Some((_, _, Unit::Weeks)) => "admin-weeks",
        Some((_, _, Unit::Months)) => "admin-months",
        Some((_, _, Unit::Years)) => "admin-years",
    };
    w.count(key, value)
}

/// Where a proposal stands, as the reader meets it.
pub(super) fn standing(standing: Standing, own: bool, w: Words) -> Tag {
    let (key, color) = match standing {
        Standing::Waits if own => ("admin-waits-another", "info"),
        Standing::Waits => ("admin-waits-you", "warning"),
        Standing::Lapsed => ("admin-lapsed", "neutral"),
        Standing::Ended(Answer::Approved) => ("admin-was-approved", "success"),
        Standing::Ended(Answer::Rejected) => ("admin-was-rejected", "danger"),
        Standing::Ended(Answer::Withdrawn) => ("admin-was-withdrawn", "neutral"),
    };
    Tag::new(w.t(key), color)
}

pub(super) const fn answer_key(how: Answer) -> &'static str {
    match how {
        Answer::Approved => "admin-approved-by",
        Answer::Rejected => "admin-rejected-by",
        Answer::Withdrawn => "admin-withdrawn-by",
    }
}

pub(super) const fn handled_key(handled: Handled) -> &'static str {
    match handled {
        Handled::Done => "admin-log-done",
        Handled::Proposed => "admin-log-proposed",
        Handled::Approved => "admin-log-approved",
        Handled::Rejected => "admin-log-rejected",
        Handled::Withdrawn => "admin-log-withdrawn",
    }
}

pub(super) const fn look_key(part: Part) -> &'static str {
    match part {
        Part::Front => "admin-log-looked-front",
        Part::Contact => "admin-log-looked-contact",
        Part::Staff | Part::Employee => "admin-log-looked-staff",
        Part::Rules => "admin-log-looked-rules",
        Part::Proposals => "admin-log-looked-proposals",
        Part::Log => "admin-log-looked-log",
    }
}

pub(super) const fn tried_key(tried: Tried) -> &'static str {
    match tried {
        Tried::Organisation => "admin-tried-organisation",
        Tried::AddUnit => "admin-tried-add-unit",
        Tried::Unit => "admin-tried-unit",
        Tried::CloseUnit => "admin-tried-close-unit",
        Tried::Hire => "admin-tried-hire",
        Tried::Job => "admin-tried-job",
        Tried::Move => "admin-tried-move",
        Tried::Trust => "admin-tried-trust",
        Tried::End => "admin-tried-end",
        Tried::Rules => "admin-tried-rules",
        Tried::Answer => "admin-tried-answer",
        Tried::Withdraw => "admin-tried-withdraw",
    }
}
