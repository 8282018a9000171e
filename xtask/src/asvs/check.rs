//! The answers cannot rot: every requirement once, every citation there, the page as the data says.

use std::collections::BTreeMap;

use super::{Answer, Answers, DATA, Id, PAGE, PROSE, Status, page, pinned};
use crate::tidy::{Files, Finding};

/// What is wrong with the data or the page.
pub(crate) fn check(files: &Files) -> Vec<Finding> {
    let mut found = against(files, &pinned::all());
    found.extend(in_prose(files));
    found
}

/// What the threat model names in code letters is there too.
fn in_prose(files: &Files) -> Vec<Finding> {
    let Some(text) = files.get(PROSE) else { return vec![Finding::new(PROSE, 1, "is missing")] };
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        for cited in in_code_letters(line) {
            if let Some(why) = missing(cited, files) {
                found.push(Finding::new(PROSE, at + 1, format!("`{cited}`: {why}")));
            }
        }
    }
    found
}

fn against(files: &Files, pinned: &BTreeMap<Id, u8>) -> Vec<Finding> {
    let Some(text) = files.get(DATA) else {
        return vec![Finding::new(DATA, 1, "is missing")];
    };
    let all = match Answers::read(text) {
        Ok(all) => all,
        Err(wrong) => return wrong.iter().map(|why| Finding::new(DATA, 1, why.as_str())).collect(),
    };
    let mut found: Vec<Finding> = complete(&all, pinned)
        .into_iter()
        .chain(all.answers.iter().flat_map(|(id, answer)| {
            reasoned(answer).into_iter().chain(cited(answer, files)).map(move |why| (*id, why))
        }))
        .map(|(id, why)| Finding::new(DATA, line_of(text, id), format!("{id}: {why}")))
        .collect();
    if files.get(PAGE).is_none_or(|written| *written != page::page(&all)) {
        found.push(Finding::new(PAGE, 1, format!("is not what {DATA} says; run `cargo xtask asvs`")));
    }
    found
}

/// Paths of the project in code letters.
fn in_code_letters(text: &str) -> impl Iterator<Item = &str> {
    const ROOMS: [&str; 6] = ["crates/", "docs/", "e2e/", "migrations/", "xtask/", ".ci/"];
    text.split('`').skip(1).step_by(2).filter(|cited| ROOMS.iter().any(|room| cited.starts_with(room)))
}

/// What a note said was on its way, and is here now: those answers are to be looked at again.
pub(super) fn arrived(all: &Answers, files: &Files) -> Vec<String> {
    let lacking = all.answers.iter().filter(|(_, answer)| answer.status != Status::Held);
    lacking
        .flat_map(|(id, answer)| {
            let here = in_code_letters(&answer.note).filter(|cited| missing(cited, files).is_none());
            here.map(move |cited| format!("look again at {id}: `{cited}` is here"))
        })
        .collect()
}

/// Every requirement of the standard is answered, at its level, and no other.
fn complete(all: &Answers, pinned: &BTreeMap<Id, u8>) -> Vec<(Id, String)> {
    let mut wrong = Vec::new();
    for (id, level) in pinned {
        match all.answers.get(id) {
            None => wrong.push((*id, "has no answer".to_owned())),
            Some(answer) if answer.level != *level => wrong.push((*id, format!("is of level {level}"))),
            Some(_) => {}
        }
    }
    for id in all.answers.keys() {
        if !pinned.contains_key(id) {
            wrong.push((*id, "is not among the requirements of levels 1 and 2".to_owned()));
        }
        if !all.chapters.contains_key(&id.0) {
            wrong.push((*id, format!("chapter {} has no name", id.0)));
        }
    }
    wrong
}

/// What is held names what holds it; what is not says why.
fn reasoned(answer: &Answer) -> Vec<String> {
    let mut wrong = Vec::new();
    if matches!(answer.status, Status::Held | Status::Partly) && answer.by.is_empty() {
        wrong.push(format!("{} without `by`: name the test or the code", answer.status.word()));
    }
    if answer.status != Status::Held && answer.note.is_empty() {
        wrong.push(format!("{} without `note`: say why", answer.status.word()));
    }
    wrong
}

/// What is cited is there.
fn cited(answer: &Answer, files: &Files) -> Vec<String> {
    answer.by.iter().filter_map(|by| missing(by, files).map(|why| format!("`{by}`: {why}"))).collect()
}

/// What is missing of `path`, `path::test` or `path#symbol`.
fn missing(by: &str, files: &Files) -> Option<&'static str> {
    let (path, test, symbol) = match (by.split_once("::"), by.split_once('#')) {
        (Some((path, test)), _) => (path, Some(test), None),
        (None, Some((path, symbol))) => (path, None, Some(symbol)),
        (None, None) => (by, None, None),
    };
    let Some(text) = files.get(path) else { return Some("there is no such file") };
    if test.is_some_and(|test| !has_test(path, text, test)) {
        return Some("the file has no such test");
    }
    if symbol.is_some_and(|symbol| !has_word(text, symbol)) {
        return Some("the file has no such symbol");
    }
    None
}

/// A Rust test function, or a journey whose title begins so.
fn has_test(path: &str, text: &str, test: &str) -> bool {
    if path.ends_with(".rs") {
        let tests = text.contains("#[test]") || text.contains("#[tokio::test");
        return tests && text.contains(&format!("fn {test}("));
    }
    ['"', '\'', '`'].iter().any(|quote| text.contains(&format!("test({quote}{test}")))
}

/// The symbol stands in the text as a word of its own.
fn has_word(text: &str, word: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    !word.is_empty()
        && text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|head| head.chars().next_back());
            let after = text.get(at + word.len()..).and_then(|tail| tail.chars().next());
            !before.is_some_and(inside) && !after.is_some_and(inside)
        })
}

/// The line where a requirement stands, to be found by who reads the finding.
fn line_of(text: &str, id: Id) -> usize {
    let head = format!("[\"{id}\"]");
    text.lines().position(|line| line.trim() == head).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::super::page::page;
    use super::*;
    use crate::tidy::{files, said};

    const TEST: &str = "//! T.\n#[test]\nfn it_holds() {}\nconst POLICY: u8 = 1;\n";
    const HELD: &str =
        "[\"1.1.1\"]\nlevel = 2\nabout = \"x\"\nstatus = \"held\"\nby = [\"a.rs::it_holds\"]\n";

    fn pinned() -> BTreeMap<Id, u8> {
        BTreeMap::from([(Id(1, 1, 1), 2)])
    }

    /// The findings for these answers, with a page that fits them.
    fn found(answers: &str) -> Vec<String> {
        let data = format!("[chapters]\n1 = \"Encoding\"\n{answers}");
        let page = Answers::read(&data).map(|all| page(&all)).unwrap_or_default();
        let journey = "test(\"she logs in, and out\", async () => {});";
        let list = [(DATA, data.as_str()), (PAGE, &page), ("a.rs", TEST), ("e2e/b.test.mjs", journey)];
        said(&against(&files(&list), &pinned()))
    }

    #[test]
    fn good_answers_pass() {
        assert_eq!(found(HELD), Vec::<String>::new());
        for by in ["a.rs", "a.rs#POLICY", "e2e/b.test.mjs::she logs in"] {
            assert_eq!(found(&HELD.replace("a.rs::it_holds", by)), Vec::<String>::new(), "{by}");
        }
    }

    #[test]
    fn what_is_cited_must_be_there() {
        for (by, why) in [
            ("gone.rs", "no such file"),
            ("gone.rs::it_holds", "no such file"),
            ("a.rs::it_hold", "no such test"),
            ("a.rs::it_holds_not", "no such test"),
            ("a.rs#POLIC", "no such symbol"),
            ("e2e/b.test.mjs::she logs out", "no such test"),
        ] {
            let told = found(&HELD.replace("a.rs::it_holds", by));
            assert_eq!(told.len(), 1, "{by}: {told:?}");
            assert!(told[0].starts_with("docs/asvs.toml:3: 1.1.1") && told[0].contains(why), "{told:?}");
        }
    }

    #[test]
    fn a_function_among_no_tests_is_no_test() {
        let list = [("a.rs", "fn it_holds() {}")];
        assert!(missing("a.rs::it_holds", &files(&list)).is_some());
        assert!(missing("a.rs#it_holds", &files(&list)).is_none());
    }

    #[test]
    fn every_requirement_is_answered_once_at_its_level() {
        assert!(found("")[0].contains("1.1.1: has no answer"));
        assert!(found(&HELD.replace("level = 2", "level = 1"))[0].contains("is of level 2"));
        let more = format!("{HELD}{}", HELD.replace("1.1.1", "2.1.1"));
        let told = found(&more).join("\n");
        assert!(told.contains("2.1.1: is not among") && told.contains("chapter 2 has no name"), "{told}");
        assert!(found(&format!("{HELD}{HELD}"))[0].contains("duplicate"));
    }

    #[test]
    fn nothing_is_held_by_nothing_or_lacking_without_a_word() {
        let bare = HELD.replace("by = [\"a.rs::it_holds\"]\n", "");
        assert!(found(&bare)[0].contains("held without `by`"));
        assert!(found(&HELD.replace("held", "partly"))[0].contains("partly without `note`"));
        for status in ["open", "not-applicable"] {
            assert!(found(&bare.replace("held", status))[0].contains("without `note`"));
        }
    }

    #[test]
    fn what_was_on_its_way_and_is_here_is_told() {
        let open = "[chapters]\n1 = \"Encoding\"\n[\"1.1.1\"]\nlevel = 2\nabout = \"x\"\nstatus = \"open\"\n\
                    note = \"on its way: `crates/a.rs::it_holds`, `crates/b.rs`\"\n";
        let all = Answers::read(open).unwrap();
        let told = arrived(&all, &files(&[("crates/a.rs", TEST)]));
        assert_eq!(told, ["look again at 1.1.1: `crates/a.rs::it_holds` is here"]);
    }

    #[test]
    fn prose_names_only_what_is_there() {
        let text = "See `crates/a.rs::it_holds` and `serve`.\nAnd `crates/b.rs`, `crates/a.rs::gone`.\n";
        let told = said(&in_prose(&files(&[(PROSE, text), ("crates/a.rs", TEST)])));
        assert_eq!(
            told,
            [
                "docs/threat-model.md:2: `crates/b.rs`: there is no such file",
                "docs/threat-model.md:2: `crates/a.rs::gone`: the file has no such test",
            ]
        );
        assert_eq!(said(&in_prose(&files(&[]))), ["docs/threat-model.md:1: is missing"]);
    }

    #[test]
    fn the_page_is_what_the_data_says() {
        let data = format!("[chapters]\n1 = \"Encoding\"\n{HELD}");
        for page in [None, Some("old")] {
            let mut list = vec![(DATA, data.as_str()), ("a.rs", TEST)];
            list.extend(page.map(|page| (PAGE, page)));
            let told = said(&against(&files(&list), &pinned()));
            assert_eq!(told, ["docs/asvs.md:1: is not what docs/asvs.toml says; run `cargo xtask asvs`"]);
        }
        assert_eq!(said(&against(&files(&[]), &pinned())), ["docs/asvs.toml:1: is missing"]);
    }
}
