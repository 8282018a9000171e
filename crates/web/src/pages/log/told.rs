//! A line of the log in words: who, as what, what, when and on which ground, and what is unusual about it.

use crate::pages::consents::list;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use dinplan_app::{Line, Look, Told, Unusual, What};
use dinplan_domain::actor::Capacity;
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

/// From this many parts on, the log says that all was read.
const ALL: usize = 8;

/// One line as it is read: the name stands out.
pub(crate) struct Read {
    pub(crate) before: String,
    pub(crate) name: String,
    pub(crate) after: String,
    pub(crate) refused: bool,
    pub(crate) own: bool,
    /// The same was done more often right before: how often, and since when.
    pub(crate) more: Option<String>,
    /// What stands out, and what it means.
    pub(crate) unusual: Vec<(Tag, String)>,
    /// Where one can ask about it, or read what one asked: address and text.
    pub(crate) ask: Option<(String, String)>,
}

/// Stands where the name goes, so that the name can be set apart.
const NAME: char = '\u{1}';

pub(crate) fn read(view: &CaseView, visitor: &Visitor, told: &Told) -> Read {
    let w = visitor.w;
    let line = &told.line;
    let yours = view.is(Capacity::Person);
    let own = told.mine;
    let refused = matches!(line.what, What::Refused { .. });
    // Where nothing was shown, no ground is needed.
    let why = ground(line, yours, w);
    let key = match (own, refused, &why) {
        (true, false, _) => "log-line-own",
        (true, true, _) => "log-line-own-refused",
        (false, true, _) => "log-line-refused",
        (false, false, Some(_)) => "log-line",
        (false, false, None) => "log-line-plain",
    };
    let sentence = w.with(
        key,
        &[
            ("name", NAME.to_string()),
            ("role", role(line, w)),
            ("what", what(line, yours, w)),
            ("when", clock(w, told)),
            ("why", why.unwrap_or_default()),
        ],
    );
    let (before, after) = match sentence.split_once(NAME) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (sentence, String::new()),
    };
    let name = if own { String::new() } else { line.name.to_string() };
    let unusual = told.unusual.iter().map(|u| explained(*u, w)).collect();
    Read { before, name, after, refused, own, more: None, unusual, ask: None }
}

/// On which ground, where anything was shown or done.
pub(crate) fn ground(line: &Line, yours: bool, w: Words) -> Option<String> {
    let nothing = matches!(&line.what, What::Saw { sections, .. } if sections.is_empty());
    line.basis.filter(|_| !nothing).map(|basis| in_words(w, basis.key(), yours))
}

/// What stands out about a line, in a word, and what it means.
pub(crate) fn explained(unusual: Unusual, w: Words) -> (Tag, String) {
    let (key, color) = match unusual {
        Unusual::Emergency => ("unusual-emergency", "warning"),
        Unusual::Refused => ("unusual-refused", "info"),
        Unusual::NoRelation => ("unusual-no-relation", "warning"),
        Unusual::OffHours => ("unusual-off-hours", "neutral"),
        Unusual::FirstTime => ("unusual-first-time", "neutral"),
        Unusual::ManyTimes => ("unusual-many-times", "info"),
    };
    (Tag::new(w.t(key), color), w.t(&format!("{key}-says")))
}

/// "kl. 10.14".
pub(crate) fn clock(w: Words, told: &Told) -> String {
    let local = time::local(told.at);
    let parts = [("hour", local.hour()), ("minute", local.minute())];
    w.with("time-at", &parts.map(|(name, n)| (name, format!("{n:02}"))))
}

/// What they came as, and where they work.
pub(crate) fn role(line: &Line, w: Words) -> String {
    let coordinates = line.capacity == Some(Capacity::Coordinator);
    let title = line.title.as_ref().filter(|_| !coordinates).map(ToString::to_string);
    let role = title.or_else(|| line.capacity.map(|c| w.t(c.key()))).unwrap_or_else(|| w.t("log-unknown"));
    match &line.org_name {
        Some(place) => format!("{role}, {place}"),
        None => role,
    }
}

pub(crate) fn what(line: &Line, yours: bool, w: Words) -> String {
    match &line.what {
        What::Saw { look: Look::History, .. } => in_words(w, "look-history", yours),
        What::Saw { look: Look::Record, .. } => w.t("log-did-record"),
        What::Saw { look: Look::Complaint, .. } => w.t("log-did-complaint"),
        What::Saw { look: Look::Extract, .. } => w.t("log-did-extract"),
        What::Saw { look: Look::SeeAs, .. } => in_words(w, "look-see-as", yours),
        What::Saw { look: Look::Feed, .. } => w.t("look-feed"),
        What::Managed(_) | What::Papers => w.t("look-other"), // never about a case
        What::Opened => w.t("log-did-emergency"),
        What::Sought => w.t("log-did-seek"),
        What::Checked { justified: true, words, .. } => w.t1("log-did-check", "words", words),
        What::Checked { justified: false, words, .. } => w.t1("log-did-doubt", "words", words),
        What::Saw { look, sections } if sections.is_empty() => w.t(look_key(*look)),
        What::Saw { sections, .. } => {
            w.t1("deed-see", "sections", sections_in_words(sections, line.basis, yours, w))
        }
        What::Did(deed) => deed_in_words(*deed, "", yours, w),
        What::Refused { deed: Some(deed), .. } => deed_in_words(*deed, "-to", yours, w),
        What::Refused { deed: None, code } if code == "emergency-mismatch" => w.t("log-emergency-to"),
        What::Refused { deed: None, .. } => w.t("log-open-to"),
    }
}

/// The page, where nothing of the case was shown on it.
const fn look_key(look: Look) -> &'static str {
    match look {
        Look::Overview => "look-overview",
        Look::Process => "look-process",
        _ => "look-other",
    }
}

fn deed_in_words(deed: Deed, suffix: &str, yours: bool, w: Words) -> String {
    let key = format!("{}{suffix}", deed.key());
    match deed {
        Deed::See(section) => w.t1(&key, "sections", section_in_words(section, yours, w)),
        Deed::Write(section) => w.t1(&key, "section", section_in_words(section, yours, w)),
        _ if suffix.is_empty() => in_words(w, &key, yours),
        _ => w.t(&key),
    }
}

/// A text told to the person, or its twin for whoever speaks for the person.
fn in_words(w: Words, key: &str, yours: bool) -> String {
    let twin = format!("{key}-the");
    if !yours && w.maybe(&twin).is_some() { w.t(&twin) } else { w.t(key) }
}

fn section_in_words(section: Section, yours: bool, w: Words) -> String {
    w.t(&format!("{}-{}", section.key(), if yours { "yours" } else { "the" }))
}

/// Of many parts, the log says all, or all that is shared: never that someone read what they cannot see.
fn sections_in_words(sections: &[Section], basis: Option<Basis>, yours: bool, w: Words) -> String {
    if sections.len() >= ALL {
        let shared = matches!(basis, Some(Basis::Shared(_)));
        return w.t(match (shared, yours) {
            (true, true) => "section-shared-yours",
            (true, false) => "section-shared-the",
            (false, true) => "section-all-yours",
            (false, false) => "section-all-the",
        });
    }
    list(w, sections.iter().map(|section| section_in_words(*section, yours, w)))
}
