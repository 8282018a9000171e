//! Every text exists in bokmål, nynorsk and English, with the same arguments; northern Sami may lack some.

use std::collections::{BTreeMap, BTreeSet};

use super::{Files, Finding, under};

const FIRST: &str = "nb";
const COMPLETE: [&str; 2] = ["nn", "en"];
const DRAFT: [&str; 1] = ["se"];

/// A text: where it stands and which arguments it uses.
#[derive(Debug, Default)]
struct Text {
    file: String,
    line: usize,
    arguments: BTreeSet<String>,
}

pub(super) fn check(files: &Files) -> Vec<Finding> {
    let mut found = Vec::new();
    let first = read(files, FIRST, &mut found);
    for language in COMPLETE.into_iter().chain(DRAFT) {
        let other = read(files, language, &mut found);
        for (key, text) in &other {
            match first.get(key) {
                None => found.push(Finding::new(&text.file, text.line, format!("`{key}` is not in {FIRST}"))),
                Some(original) => {
                    for argument in text.arguments.difference(&original.arguments) {
                        found.push(Finding::new(
                            &text.file,
                            text.line,
                            format!("`{key}` uses ${argument}, which {FIRST} does not have"),
                        ));
                    }
                }
            }
        }
        if COMPLETE.contains(&language) {
            for (key, text) in first.iter().filter(|(key, _)| !other.contains_key(*key)) {
                found.push(Finding::new(&text.file, text.line, format!("`{key}` is missing in {language}")));
            }
        }
    }
    found
}

/// All texts of a language: messages, terms and their attributes.
fn read(files: &Files, language: &str, found: &mut Vec<Finding>) -> BTreeMap<String, Text> {
    let folder = format!("locales/{language}/");
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    for (path, content) in under(files, &folder, ".ftl") {
        let (mut message, mut current) = (String::new(), String::new());
        for (at, line) in content.lines().enumerate() {
            if line.starts_with('#') {
                continue;
            }
            if let Some(name) = named(line.trim_start_matches('-')).filter(|_| !line.starts_with(' ')) {
                message = format!("{}{name}", if line.starts_with('-') { "-" } else { "" });
                current.clone_from(&message);
            } else if let Some(name) = line.trim_start().strip_prefix('.').and_then(named) {
                current = format!("{message}.{name}");
            } else {
                if let Some(text) = texts.get_mut(&current) {
                    text.arguments.extend(arguments(line));
                }
                continue;
            }
            let text = Text { file: path.to_owned(), line: at + 1, arguments: arguments(line).collect() };
            if texts.insert(current.clone(), text).is_some() {
                found.push(Finding::new(path, at + 1, format!("`{current}` stands twice in {language}")));
            }
        }
    }
    texts
}

/// The name in `name = …`.
fn named(line: &str) -> Option<&str> {
    let name = line.split('=').next().filter(|name| name.len() < line.len())?.trim_end();
    let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    good.then_some(name)
}

/// The names after `$`.
fn arguments(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|tail| {
        tail.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect::<String>()
    })
}

#[cfg(test)]
mod tests {
    use super::super::{files, said};
    use super::*;

    const NB: &str = "# Comment = not a text\ntitle = Planen til { $name }\n    .help = Hjelp\ndays = { $n ->\n    [one] en dag\n   *[other] { $n } dager\n }\n";

    #[test]
    fn the_same_texts_everywhere() {
        assert!(
            check(&files(&[("locales/nb/a.ftl", NB), ("locales/nn/a.ftl", NB), ("locales/en/a.ftl", NB)]))
                .is_empty()
        );
    }

    #[test]
    fn a_missing_a_strange_and_a_doubled_text() {
        let en = "title = The plan of { $name } { $age }\ntitle = Again\ndays = x\nnew = x\n";
        let found = said(&check(&files(&[
            ("locales/nb/a.ftl", NB),
            ("locales/nn/a.ftl", NB),
            ("locales/en/b.ftl", en),
        ])));
        assert_eq!(
            found,
            [
                "locales/en/b.ftl:2: `title` stands twice in en",
                "locales/en/b.ftl:4: `new` is not in nb",
                "locales/nb/a.ftl:3: `title.help` is missing in en",
            ]
        );
    }

    #[test]
    fn sami_may_lack_but_not_invent() {
        let se = "title = Plána { $name }\nother = x\n";
        let found = said(&check(&files(&[
            ("locales/nb/a.ftl", NB),
            ("locales/nn/a.ftl", NB),
            ("locales/en/a.ftl", NB),
            ("locales/se/a.ftl", se),
        ])));
        assert_eq!(found, ["locales/se/a.ftl:2: `other` is not in nb"]);
    }

    #[test]
    fn arguments_are_those_of_the_first_language() {
        let nn = NB.replace("$name", "$navn");
        let found = said(&check(&files(&[
            ("locales/nb/a.ftl", NB),
            ("locales/nn/a.ftl", &nn),
            ("locales/en/a.ftl", NB),
        ])));
        assert_eq!(found, ["locales/nn/a.ftl:2: `title` uses $navn, which nb does not have"]);
    }
}
