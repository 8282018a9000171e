//! Notices and what leaves: told once, taken by one, read once.

use crate::common::*;
use dinplan_store::{Ledger, NewMessage, NewNotice, Page};

pub(crate) async fn a_message_is_taken_by_one_worker_and_never_twice(ledger: Ledger) {
    let mut new = write(1, 0, 1);
    new.outbox = (1..=3).map(|number| mail(number, "letter")).collect();
    ledger.append(new).await.unwrap();
    let workers: Vec<_> = (0..6)
        .map(|_| {
            let ledger = ledger.clone();
            tokio::spawn(async move { ledger.outbox_claim(&[message(1), message(2)], at(2)).await.unwrap() })
        })
        .collect();
    let mut got = 0;
    for worker in workers {
        got += u32::from(worker.await.unwrap());
    }
    assert_eq!(got, 1);
    // All or none: 3 is free, 2 is not.
    assert!(!ledger.outbox_claim(&[message(3), message(2)], at(3)).await.unwrap());
    let due: Vec<_> = ledger.outbox_due(at(9), 9).await.unwrap().iter().map(|m| m.id).collect();
    assert_eq!(due, [message(3)]);
    ledger.outbox_sent(&[message(1)], at(4)).await.unwrap();
    // The worker died before 2 was marked: it is in doubt, and nobody takes it again.
    let stats = ledger.stats().await.unwrap();
    assert_eq!((stats.messages, stats.waiting, stats.in_doubt), (3, 1, 1));
    assert!(!ledger.outbox_claim(&[message(2)], at(5)).await.unwrap());
    // A server that said no at once is no doubt: the message is laid back. One that left stays gone.
    ledger.outbox_release(&[message(1), message(2)]).await.unwrap();
    assert!(ledger.outbox_claim(&[message(2)], at(6)).await.unwrap());
    assert!(!ledger.outbox_claim(&[message(1)], at(6)).await.unwrap());
    ledger.verify(&replay).await.unwrap();
}

pub(crate) async fn a_message_waits_for_its_hour(ledger: Ledger) {
    let mut new = write(1, 0, 1);
    new.outbox = vec![NewMessage { due: at(7), ..mail(1, "digest") }, mail(2, "now")];
    ledger.append(new).await.unwrap();
    let due = async |now| {
        let due = ledger.outbox_due(at(now), 9).await.unwrap();
        due.into_iter().map(|message| message.id).collect::<Vec<_>>()
    };
    assert_eq!(due(6).await, [message(2)]);
    assert_eq!(due(7).await, [message(2), message(1)]);
    ledger.verify(&replay).await.unwrap();
}

pub(crate) async fn a_notice_is_told_once_and_read_once(ledger: Ledger) {
    let mut new = write(1, 0, 1);
    new.notices = vec![told(1, 1), NewNotice { at: at(2), ..told(2, 1) }];
    ledger.append(new).await.unwrap();
    let other = NewNotice { mailbox: "p:2".to_owned(), case: None, ..told(3, 1) };
    ledger.put_notices(vec![other], vec![mail(9, "letter")]).await.unwrap();
    let boxes = ["p:1".to_owned(), "p:2".to_owned()];
    assert_eq!(ledger.unread(&boxes).await.unwrap(), 3);
    let shown = ledger.notices("p:1", Page::first(9)).await.unwrap();
    assert_eq!(shown.iter().map(|n| n.id).collect::<Vec<_>>(), [message(2), message(1)]);
    ledger.notice_read(message(1), at(5)).await.unwrap();
    ledger.notice_read(message(1), at(6)).await.unwrap();
    assert_eq!(ledger.notice(message(1)).await.unwrap().unwrap().read, Some(at(5)));
    assert_eq!(ledger.unread(&boxes).await.unwrap(), 2);
    assert_eq!(ledger.verify(&replay).await.unwrap().notices, 3);
    // They go with an erased case, and with time.
    ledger.erase(case(1), at(7), "2026/1", line(None, "erased")).await.unwrap();
    assert_eq!((ledger.unread(&boxes).await.unwrap(), ledger.stats().await.unwrap().notices), (1, 1));
    ledger.delete_notices(at(2)).await.unwrap();
    assert_eq!(ledger.unread(&boxes).await.unwrap(), 0);
}
