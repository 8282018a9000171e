//! Every page that anyone of the demo can reach, in every language: it is there, it says something,
//! and every word of it is worded.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::{demo, links, shape};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Most pages of one kind that one person visits.
const OF_A_KIND: usize = 2;

/// Where one can always begin.
const BEGINNINGS: [&str; 6] = ["/hjem", "/pa-vegne-av", "/", "/logg-inn", "/meld", "/meld/takk"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_page_in_every_language() {
    let demo = demo().await;
    let mut kinds: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let mut faults = Vec::new();
    let mut pages = 0;
    for language in ["nb", "nn", "se", "en"] {
        for persona in &demo.personas {
            let mut of_kind: BTreeMap<String, usize> = BTreeMap::new();
            let mut waiting: VecDeque<String> = BEGINNINGS.map(str::to_owned).into();
            let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
            while let Some(path) = waiting.pop_front() {
                let kind = shape(&path);
                let count = of_kind.entry(kind.clone()).or_default();
                *count += 1;
                // The whole record is given out some times an hour, not once for each of two cases and four languages.
                let most = if path.contains("/mine-data/last-ned") || path.ends_with("/mine-data/data") {
                    1
                } else {
                    OF_A_KIND
                };
                if *count > most && !BEGINNINGS.contains(&path.as_str()) {
                    continue;
                }
                let answer = demo.get(Some(persona.key), language, &path).await;
                pages += 1;
                if let Some(to) = answer.location {
                    let to = to.split('#').next().unwrap_or_default().to_owned();
                    if seen.insert(to.clone()) {
                        waiting.push_back(to);
                    }
                    continue;
                }
                kinds.entry(kind).or_default().insert(language);
                let told = |fault: String| format!("{language} {} {path}: {fault}", persona.key);
                if answer.status != 200 {
                    faults.push(told(format!("answers {}", answer.status)));
                }
                // Files to keep are no pages: the words in them must be there all the same.
                let file = path.contains("/innsyn/fil")
                    || path.ends_with("/mine-data/data")
                    || path.ends_with(".ics")
                    || path.starts_with("/enhet/tall/fil");
                let is_fault = |fault: &String| !file || !fault.ends_with("main headings");
                faults.extend(unworded(&answer.body).into_iter().filter(is_fault).map(told));
                for link in links(&answer.body) {
                    if seen.insert(link.clone()) {
                        waiting.push_back(link);
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults on {pages} pages:\n{}", faults.len(), faults.join("\n"));
    for (kind, languages) in &kinds {
        assert_eq!(languages.len(), 4, "{kind} was seen only in {languages:?}");
    }
    assert!(kinds.len() > 40, "only {} kinds of pages: {kinds:#?}", kinds.len());
}

/// What is not in words on a page: a missing key, a missing argument, a page without heading.
fn unworded(body: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, _) in body.match_indices('[') {
        let rest: String = body[at + 1..].chars().take(60).take_while(|c| *c != ']').collect();
        if rest.contains('-')
            && rest.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c.is_ascii_digit())
        {
            faults.push(format!("no words for {rest}"));
        }
    }
    if let Some((_, rest)) = body.split_once("{$") {
        faults.push(format!("an argument is missing: {{${}", rest.chars().take(20).collect::<String>()));
    }
    if body.matches("<h1").count() != 1 {
        faults.push(format!("{} main headings", body.matches("<h1").count()));
    }
    faults
}
