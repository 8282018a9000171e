//! An entry's content told in words: choices, dates and names instead of codes and ids.

use crate::pages::plan::label_key;
use crate::words::Words;
use dinplan_domain::answers::parse_date;
use dinplan_domain::ids::EntryId;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::{Content, Kind};
use dinplan_domain::view::CaseView;

/// Longest title in a list, in characters.
const TITLE: usize = 80;

/// One field of an entry: its label, and what stands in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Told {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// Every field of an entry, empty ones too, in the order of its form.
pub(crate) fn fields(content: &Content, view: &CaseView, w: Words) -> Vec<Told> {
    let section = content.section();
    let answers = content.answers();
    Content::fields(section)
        .iter()
        .map(|field| Told {
            label: w.t(&label_key(section.code(), field.name)),
            text: value(field.kind, answers.get(field.name), view, w),
        })
        .collect()
}

fn value(kind: Kind, typed: &str, view: &CaseView, w: Words) -> String {
    if typed.is_empty() {
        return String::new();
    }
    match kind {
        Kind::Line | Kind::Prose => typed.to_owned(),
        Kind::Date => parse_date(typed).map_or_else(|| typed.to_owned(), |date| w.date(date)),
        Kind::Choice(all) => {
            all.iter().find(|(code, _)| *code == typed).map_or_else(|| typed.to_owned(), |(_, key)| w.t(key))
        }
        Kind::Goal => typed.parse().map_or_else(|_| w.t("told-goal-gone"), |id| goal(id, view, w)),
        Kind::Responsible => Responsible::from_code(typed)
            .map_or_else(|| w.t("told-participant-gone"), |who| responsible(who, view, w)),
    }
}

/// The title of a goal, also when it has ended.
fn goal(id: EntryId, view: &CaseView, w: Words) -> String {
    let entries = view.plan.iter().flat_map(|plan| &plan.entries);
    entries
        .filter(|e| e.id == id)
        .find_map(|e| match &e.content {
            Content::Goals(goal) => Some(goal.title.to_string()),
            _ => None,
        })
        .unwrap_or_else(|| w.t("told-goal-gone"))
}

/// Who is or was responsible. Who sat in the coordinator's chair may have changed since: the chair is told.
fn responsible(who: Responsible, view: &CaseView, w: Words) -> String {
    match who {
        Responsible::Person => view.subject.name.to_string(),
        Responsible::Coordinator => w.t("told-coordinator"),
        Responsible::Participant(id) => view
            .participants
            .iter()
            .find(|p| p.id == id)
            .map_or_else(|| w.t("told-participant-gone"), |p| p.name.to_string()),
    }
}

/// What an entry is called in a list: its first words.
pub(crate) fn title(content: &Content) -> String {
    let answers = content.answers();
    let first = Content::fields(content.section())
        .iter()
        .find(|field| matches!(field.kind, Kind::Line | Kind::Prose))
        .map(|field| answers.get(field.name).lines().next().unwrap_or_default().trim())
        .unwrap_or_default();
    if first.chars().count() <= TITLE {
        return first.to_owned();
    }
    let cut: String = first.chars().take(TITLE).collect();
    // Whole words only, unless it is one long word.
    let kept = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{kept} …")
}
