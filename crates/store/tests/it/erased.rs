//! What every engine leaves of an erased case: a stub. Part of the suite.

use crate::common::*;
use dinplan_store::{AppendError, DraftKey, Ledger, LogExport, Page, StoreError};
use jiff::civil::date;

pub(crate) async fn an_erased_case_is_a_stub(ledger: Ledger) {
    fill(&ledger).await;
    let draft = |form: &str| DraftKey { person: person(5), key: format!("/sak/{}/{form}", case(2)) };
    ledger.put_draft(draft("mal"), at(1), b"half a sentence").await.unwrap();
    let before = ledger.sign_log(at(6)).await.unwrap();
    assert_eq!(ledger.erasure(case(2)).await.unwrap(), None);

    assert!(ledger.erase(case(2), at(7), "2026/123-4", line(Some(case(2)), "erased")).await.unwrap());

    let erasure = ledger.erasure(case(2)).await.unwrap().unwrap();
    assert_eq!((erasure.at, erasure.decision.as_str()), (at(7), "2026/123-4"));
    assert_eq!(ledger.case(case(2)).await, Err(StoreError::Erased));
    assert_eq!(ledger.events(case(2)).await, Err(StoreError::Erased));
    let in_lists = ledger.cases_of_person(person(900), Page::first(9)).await.unwrap();
    assert!(in_lists.iter().all(|row| row.id != case(2)));
    assert_eq!(ledger.shelf(org(1), "new", Page::first(9)).await.unwrap().len(), 2);
    assert_eq!(ledger.shelf_counts(org(1)).await.unwrap(), [("new".to_owned(), 2)]);
    assert_eq!(ledger.latest_case_of(person(2)).await.unwrap(), None);
    assert_eq!(ledger.turning(date(2099, 1, 1), 9).await.unwrap(), [case(1), case(3)]);
    assert_eq!(ledger.draft(&draft("mal")).await.unwrap(), None);
    assert_eq!(ledger.drafts(person(1)).await.unwrap().len(), 1);

    // Who looked, and when, stays; what the line told does not. The erasure itself is told.
    let lines = ledger.access_log(case(2), None, 9).await.unwrap();
    let told: Vec<_> = lines.iter().map(|line| (line.actor, line.content.as_deref())).collect();
    let who = Some(person(900));
    assert_eq!(told, [(who, Some(&b"erased"[..])), (who, None), (who, None)]);

    // The tree is the same, and everything else verifies.
    let report = ledger.verify(&replay).await.unwrap();
    assert_eq!((report.cases, report.erased, report.events), (2, 1, 6));
    let file = exported(&ledger, &LogExport { lines: vec![before.size], leaves: true }).await;
    let kept = dinplan_witness::heads(&before.to_json()).unwrap();
    assert_eq!(dinplan_witness::check(&file, &kept).unwrap().lines.len(), 1);
}

pub(crate) async fn an_erased_case_stays_erased(ledger: Ledger) {
    fill(&ledger).await;
    let erase = |decision: &'static str| ledger.erase(case(1), at(7), decision, line(None, "erased"));
    assert!(matches!(erase("").await, Err(StoreError::Misuse(_))));
    erase("2026/1").await.unwrap();
    assert_eq!(erase("2026/2").await, Err(StoreError::Erased));
    assert_eq!(ledger.append(write(1, 2, 90)).await, Err(AppendError::Store(StoreError::Erased)));
    assert_eq!(ledger.append(write(1, 0, 91)).await, Err(AppendError::Store(StoreError::Erased)));
    let absent = ledger.erase(case(9), at(7), "2026/3", line(None, "erased")).await;
    assert!(matches!(absent, Err(StoreError::Misuse(_))));
    // Message 1 waited, and was about it.
    let due: Vec<_> =
        ledger.outbox_due(at(90), 9).await.unwrap().into_iter().map(|message| message.id).collect();
    assert_eq!(due, [message(3)]);
    assert_eq!(ledger.stats().await.unwrap().waiting, 1);
    ledger.outbox_sent(&[message(3)], at(9)).await.unwrap();
    ledger.verify(&replay).await.unwrap();
}

pub(crate) async fn the_person_of_an_erased_case_may_get_another(ledger: Ledger) {
    ledger.append(write(1, 0, 1)).await.unwrap();
    ledger.erase(case(1), at(7), "2026/1", line(None, "erased")).await.unwrap();
    let mut second = write(2, 0, 2);
    second.index.subject = person(1);
    ledger.append(second).await.unwrap();
    assert_eq!(ledger.open_case_of(person(1)).await.unwrap(), Some(case(2)));
    ledger.verify(&replay).await.unwrap();
}
