//! Figures, load and papers through the app: counted without opening a case, kept by the unit alone.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use common::*;
use dinplan_app::Trouble;
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::figures::standings;
use dinplan_domain::interim::Receiver;
use dinplan_domain::papers::{News, Paper, Training};
use dinplan_domain::spent::Work;
use dinplan_domain::suppression::Shown;
use jiff::civil::date;
use std::collections::BTreeMap;

fn news() -> Paper {
    Paper::News(News {
        id: entry(1),
        title: line("Ny rutine"),
        text: prose("Ring familien innen en uke."),
        from: date(2026, 12, 1),
        by: line("Berit Moe"),
        at: "2026-11-22T09:00:00Z".parse().unwrap(),
        to: [person(SILJE)].into(),
        read: BTreeMap::new(),
        reminded: None,
    })
}

#[tokio::test]
async fn figures_follow_what_is_written_and_open_no_case() {
    let w = world().await;
    let berit = w.who(BERIT).await;
    let empty = w.app.figures(&berit, 2026).await.unwrap();
    assert!(empty.standing.rows.iter().all(|row| row.total == Shown::Count(0)));
    let case = w.with_plan().await;
    let time = Command::SpendTime { id: entry(9), day: date(2026, 11, 22), minutes: 45, work: Work::Meeting };
    w.does(SILJE, case, 20, time).await;
    let before = w.lines().await;
    let after = w.app.figures(&berit, 2026).await.unwrap();
    assert_eq!(w.lines().await, before + 1, "one line, about no case");
    assert_eq!(after.minutes.iter().sum::<u64>(), 45);
    let hidden = after.standing.rows.iter().zip(standings()).filter(|(row, _)| row.total == Shown::Hidden);
    assert_eq!(hidden.count(), 1, "one case is too few to show");
}

#[tokio::test]
async fn only_the_coordinating_unit_reads_figures() {
    let w = world().await;
    for who in [MONA, SILJE] {
        let refused = w.app.figures(&w.who(who).await, 2026).await;
        assert!(matches!(refused, Err(Trouble::NotFound)), "{who}");
    }
}

#[tokio::test]
async fn load_is_counted_by_coordinator_and_kind() {
    let w = world().await;
    assert!(w.app.load_of(org(HOME)).await.unwrap().is_empty());
    w.with_plan().await;
    let load = w.app.load_of(org(HOME)).await.unwrap();
    assert_eq!(load.get(&person(SILJE)).and_then(|kinds| kinds.get(&Kind::Municipal)), Some(&1));
}

#[tokio::test]
async fn an_interim_reply_is_done_once_and_stands_on_the_card() {
    let w = world().await;
    let case = w.report(MONA, 1).await;
    let reply = || Command::InterimReply {
        id: entry(5),
        to: Receiver::Person,
        reason: prose("Vi venter på fastlegen."),
        expected: date(2027, 1, 20),
    };
    w.does(BERIT, case, 2, reply()).await;
    w.does(BERIT, case, 2, reply()).await;
    let desk = w.app.unit_desk(&w.who(BERIT).await, org(HOME), None, 0).await.unwrap();
    let cards: Vec<_> = desk.shelves.iter().flat_map(|(_, rows)| rows).map(|row| &row.card).collect();
    assert_eq!(cards.len(), 1);
    assert!(cards.iter().all(|card| card.replied && card.reply_by == Some(date(2027, 1, 20))));
}

#[tokio::test]
async fn the_unit_writes_news_and_those_it_is_for_read_it_once() {
    let w = world().await;
    let (berit, silje, jonas) = (w.who(BERIT).await, w.who(SILJE).await, w.who(JONAS).await);
    let refused = w.app.keep_paper(&silje, news(), command(1)).await;
    assert!(matches!(refused, Err(Trouble::NotFound)), "the unit writes");
    w.app.keep_paper(&berit, news(), command(2)).await.unwrap();
    w.app.keep_paper(&berit, news(), command(2)).await.unwrap();
    assert_eq!((w.app.news_waiting(&silje), w.app.news_waiting(&jonas)), (1, 0));
    let at = w.app.now();
    let for_her = w.app.keep_paper(&jonas, Paper::Read(entry(1), person(SILJE), at), command(3)).await;
    assert!(matches!(for_her, Err(Trouble::NotFound)), "nobody reads for another");
    w.app.keep_paper(&silje, Paper::Read(entry(1), person(SILJE), at), command(4)).await.unwrap();
    assert_eq!(w.app.news_waiting(&silje), 0);
    let papers = w.app.papers(&berit).await.unwrap();
    assert!(papers.news.iter().all(|news| news.read.contains_key(&person(SILJE))));
    assert_eq!(papers.training(person(SILJE), date(2026, 11, 22)), Training::None);
}

#[tokio::test]
async fn papers_are_for_those_at_work() {
    let w = world().await;
    assert!(matches!(w.app.papers(&w.who(MONA).await).await, Err(Trouble::NotFound)));
    assert!(w.app.papers(&w.who(JONAS).await).await.is_ok());
}
