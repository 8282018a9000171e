//! Every locale key is present and used; every file is sound; dates and plurals are right in each language.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use dinplan_domain::actor::Capacity;
use dinplan_domain::person::Lang;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Section};
use dinplan_web::words::{FILES, Words};
use fluent_bundle::FluentResource;
use jiff::civil::date;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Keys of one language, in all its files.
fn keys(language: &str) -> BTreeSet<String> {
    let files = FILES.iter().filter(|(l, _, _)| *l == language);
    files
        .flat_map(|(_, _, text)| text.lines())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
        .collect()
}

/// All Rust and HTML text of the crates, tests left out.
fn sources() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut text = String::new();
    let mut folders: Vec<PathBuf> = ["domain/src", "app/src", "web/src", "web/templates", "server/src"]
        .iter()
        .map(|f| root.join(f))
        .collect();
    while let Some(folder) = folders.pop() {
        for found in fs::read_dir(folder).unwrap() {
            let path = found.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }
    text
}

/// Keys made from a thing's own key.
const SUFFIXES: &[&str] = &[
    "-says", "-do", "-to", "-missing", "-lead", "-add", "-empty", "-new", "-edit", "-yours", "-the", "-help",
    "-reason", "-submit", "-i", "-they", "-you", "-about", "-myself", "-other", "-again", "-title", "-short",
];
/// Keys made by page code from a closed list, with what names the list.
const FAMILIES: &[&str] = &["persona-", "front-", "lang-", "login-failed-"];

#[test]
fn every_file_is_sound() {
    for (language, path, text) in FILES {
        if let Err((_, faults)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{language} {path}: {faults:?}");
        }
    }
}

#[test]
fn bokmaal_nynorsk_and_english_have_the_same_keys_and_sami_no_others() {
    let nb = keys("nb");
    for language in ["nn", "en"] {
        let other = keys(language);
        let lacks: Vec<_> = nb.difference(&other).collect();
        let extra: Vec<_> = other.difference(&nb).collect();
        assert!(lacks.is_empty() && extra.is_empty(), "{language} lacks {lacks:?} and has {extra:?} besides");
    }
    let se = keys("se");
    let extra: Vec<_> = se.difference(&nb).collect();
    assert!(extra.is_empty(), "se has {extra:?} besides");
}

#[test]
fn every_key_is_used() {
    let sources = sources();
    // Every piece of text between two quotation marks; what is named in code is among them.
    let literals: BTreeSet<&str> = sources.split('"').collect();
    let begun: BTreeSet<&str> =
        literals.iter().filter_map(|l| l.split_once('{').map(|(begin, _)| begin)).collect();
    let fields: BTreeSet<String> = Content::SECTIONS
        .iter()
        .flat_map(|section| {
            Content::fields(*section)
                .iter()
                .map(|f| format!("field-{}-{}", section.code(), f.name.replace('_', "-")))
        })
        .collect();
    let named = |key: &str| literals.contains(key) || fields.contains(key);
    // A text may also be used by another text.
    let texts: String = FILES.iter().filter(|(l, _, _)| *l == "nb").map(|(_, _, text)| *text).collect();
    let unused: Vec<_> = keys("nb")
        .into_iter()
        .filter(|key| {
            let stem = SUFFIXES.iter().find_map(|s| key.strip_suffix(s));
            let used = named(key)
                || stem.is_some_and(|stem| named(stem) || SUFFIXES.iter().any(|s| stem.strip_suffix(s).is_some_and(named)))
                || FAMILIES.iter().any(|family| key.starts_with(family))
                || texts.contains(&format!("{{ {key} }}"))
                // `format!("point-{}", …)`: the beginning is there, the rest comes from a closed list.
                || key.match_indices('-').any(|(at, _)| begun.contains(&key[..=at]));
            !used
        })
        .collect();
    assert!(unused.is_empty(), "{} keys nobody uses: {unused:#?}", unused.len());
}

#[test]
fn every_named_key_is_there() {
    let nb = keys("nb");
    let sources = sources();
    let mut missing = BTreeSet::new();
    for call in [".t(\"", ".t1(\"", ".t2(\"", ".count(\"", ".with(\"", ".with(\n"] {
        for (at, _) in sources.match_indices(call) {
            let rest = &sources[at + call.len()..];
            let key = rest.split('"').next().unwrap_or_default();
            if !key.contains('{') && !nb.contains(key) && call.ends_with('"') {
                missing.insert(key.to_owned());
            }
        }
    }
    assert!(missing.is_empty(), "keys without words: {missing:#?}");
}

#[test]
fn what_the_domain_names_has_words() {
    let nb = keys("nb");
    let wanted = Refusal::KEYS
        .iter()
        .copied()
        .chain(Capacity::ALL.iter().map(|c| c.key()))
        .chain(Section::ALL.iter().map(|s| s.key()));
    for key in wanted {
        assert!(nb.contains(key), "{key}");
    }
    for key in Refusal::KEYS {
        assert!(nb.contains(&format!("{key}-do")), "{key} says what stands in the way, but not what to do");
    }
}

#[test]
fn dates_and_plurals_are_right_in_each_language() {
    let day = date(2026, 11, 22);
    assert_eq!(Words::of(Lang::Nb).date(day), "22. november 2026");
    assert_eq!(Words::of(Lang::Nn).date(day), "22. november 2026");
    assert_eq!(Words::of(Lang::En).date(day), "22 November 2026");
    assert!(Words::of(Lang::Se).date(day).contains("2026"));
    let w = Words::of(Lang::Nb);
    assert_eq!(w.near(date(2026, 11, 23), day), "i morgen");
    assert_ne!(w.count("date-in-days", 1), w.count("date-in-days", 2));
    assert!(w.near(date(2027, 3, 1), day).contains("mars 2027"));
}
