//! A strictly protected address: nothing that tells where the person is, on any page of any outsider.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::{demo, links};
use std::collections::{BTreeSet, VecDeque};

/// What tells where Signe is: her municipality, its numbers, her crisis centre, the coordinator's place.
const PLACES: [&str; 6] =
    ["Storelva", "61 00 20", "610020", "Skjulgata", "Rehabilitering og mestring", "900 20 120"];

/// The page without what it always has around it.
fn main(body: &str) -> &str {
    body.split_once("<main").map_or(body, |(_, rest)| rest)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_of_an_outsider_locates_her() {
    let demo = demo().await;
    let case = demo.case_of("signe").await;
    let own = demo.get(Some("signe"), "nb", &format!("/sak/{case}/plan")).await;
    assert!(own.body.contains("Skjulgata"), "her own plan says it");
    // The teacher takes part; the aunt was written down as close; the others have no part at all.
    let mut opened = 0;
    for who in ["laerer", "solveig", "nav", "mona", "sykepleier", "silje"] {
        let at = format!("/sak/{case}");
        let parts = ["", "/plan", "/koordinator", "/folk", "/samtykke", "/saksgang", "/historikk", "/innsyn"];
        let mut waiting: VecDeque<String> = parts.iter().map(|part| format!("{at}{part}")).collect();
        let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
        while let Some(path) = waiting.pop_front() {
            let answer = demo.get(Some(who), "nb", &path).await;
            opened += usize::from(answer.status == 200);
            for place in PLACES {
                assert!(!main(&answer.body).contains(place), "{who} reads {place} at {path}");
            }
            for link in links(&answer.body) {
                if link.starts_with(&at) && seen.insert(link.clone()) {
                    waiting.push_back(link);
                }
            }
        }
    }
    assert!(opened > 4, "the teacher opens the pages of the case: {opened}");
    // On the list neither.
    let list = demo.get(Some("laerer"), "nb", "/hjem").await;
    assert!(list.body.contains("Signe Krokan"));
    let line = list.body.split("Signe Krokan").nth(1).unwrap().split("</li>").next().unwrap();
    assert!(PLACES.iter().all(|place| !line.contains(place)), "{line}");
}
