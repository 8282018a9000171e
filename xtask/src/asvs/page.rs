//! The page: counts, then what is open and in part, then every requirement chapter by chapter.

use std::fmt::Write;

use super::{Answer, Answers, DATA, Id, Status};

const HEAD: &str = "\
# OWASP ASVS 5.0.0, level 2

Where Dinplan stands against every requirement of levels 1 and 2 in chapters V1–V8, V10–V14 and V16 of the
OWASP Application Security Verification Standard 5.0.0. The numbers are the standard's; the words are ours and
short: read the standard itself for what a requirement says. V9, V15 and V17 are not answered here.

*held*: the tests or code named hold it. *partly*: some of it, and the note says what is lacking. *open*: not yet.
*not-applicable*: Dinplan has nothing it could be about, and the note says why. What only an installation can hold,
such as TLS at the proxy, is open or partly here, with what its operator must do.
";

pub(super) fn page(all: &Answers) -> String {
    let mut page = format!(
        "{HEAD}\nThis page is made from [asvs.toml](asvs.toml) by `cargo xtask asvs`; do not edit it. \
         `cargo xtask tidy` fails when a requirement\nis missing, when a file, test or symbol named here is gone, \
         or when this page is not what `{DATA}` says.\n"
    );
    counts(&mut page, all);
    lacking(&mut page, all, Status::Open, "Open");
    lacking(&mut page, all, Status::Partly, "In part");
    for (chapter, name) in &all.chapters {
        let _ = write!(
            page,
            "\n## V{chapter} {name}\n\n| | Level | Subject | Status | Held by, or why |\n|---|---|---|---|---|\n"
        );
        for (id, answer) in all.answers.iter().filter(|(id, _)| id.0 == *chapter) {
            let (level, about, status) = (answer.level, cell(&answer.about), answer.status.word());
            let _ = writeln!(page, "| {id} | {level} | {about} | {status} | {} |", held_by(answer));
        }
    }
    page
}

fn counts(page: &mut String, all: &Answers) {
    page.push_str("\n| Chapter | open | partly | held | not-applicable | all |\n|---|--:|--:|--:|--:|--:|\n");
    for (chapter, name) in &all.chapters {
        count(page, &format!("V{chapter} {name}"), all, |id| id.0 == *chapter);
    }
    count(page, "**All**", all, |_| true);
}

fn count(page: &mut String, name: &str, all: &Answers, of: impl Fn(&Id) -> bool) {
    let chosen: Vec<&Answer> =
        all.answers.iter().filter(|(id, _)| of(id)).map(|(_, answer)| answer).collect();
    let _ = write!(page, "| {name} |");
    for status in Status::ALL {
        let _ = write!(page, " {} |", chosen.iter().filter(|answer| answer.status == status).count());
    }
    let _ = writeln!(page, " {} |", chosen.len());
}

/// The requirements that are not, or not wholly, held, with what is lacking.
fn lacking(page: &mut String, all: &Answers, status: Status, heading: &str) {
    let mut chosen = all.answers.iter().filter(|(_, answer)| answer.status == status).peekable();
    if chosen.peek().is_none() {
        return;
    }
    let _ = write!(page, "\n## {heading}\n\n");
    for (id, answer) in chosen {
        let _ = writeln!(page, "- **{id}** (level {}) {}: {}", answer.level, answer.about, answer.note);
    }
}

fn held_by(answer: &Answer) -> String {
    let mut parts: Vec<String> = answer.by.iter().map(|by| link(by)).collect();
    if !answer.note.is_empty() {
        parts.push(cell(&answer.note));
    }
    parts.join("; ")
}

/// A link to the file, named as short as can be.
fn link(by: &str) -> String {
    let path = by.split("::").next().unwrap_or(by).split('#').next().unwrap_or(by);
    let file = path.rsplit('/').next().unwrap_or(path);
    let rest = by.strip_prefix(path).unwrap_or_default();
    format!("[`{file}{}`](../{path})", rest.replace('|', "\\|"))
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers() -> Answers {
        Answers::read(
            "[chapters]\n1 = \"Encoding\"\n\
             [\"1.2.1\"]\nlevel = 1\nabout = \"a | b\"\nstatus = \"held\"\nby = [\"crates/a/b.rs::test\"]\n\
             [\"1.2.2\"]\nlevel = 2\nabout = \"later\"\nstatus = \"open\"\nnote = \"comes\"\n",
        )
        .unwrap()
    }

    #[test]
    fn open_ones_come_first_and_links_lead_to_files() {
        let page = page(&answers());
        assert!(page.contains("- **1.2.2** (level 2) later: comes\n"), "{page}");
        assert!(page.find("## Open").unwrap() < page.find("## V1 Encoding").unwrap());
        assert!(page.contains("| 1.2.1 | 1 | a \\| b | held | [`b.rs::test`](../crates/a/b.rs) |"), "{page}");
        assert!(!page.contains("## In part"));
    }

    #[test]
    fn every_status_is_counted() {
        assert!(
            page(&answers()).contains("| V1 Encoding | 1 | 0 | 1 | 0 | 2 |\n| **All** | 1 | 0 | 1 | 0 | 2 |")
        );
    }
}
