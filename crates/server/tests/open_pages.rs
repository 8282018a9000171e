//! A consent that is taken back is gone from open pages within the same second.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::demo;
use dinplan_app::Look;
use dinplan_domain::ids::CaseId;
use http_body_util::BodyExt;
use std::time::{Duration, Instant};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_consent_taken_back_is_gone_from_every_page_within_the_same_second() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let mona = demo.personas.iter().find(|p| p.key == "mona").unwrap();
    let account = demo.app.account(mona.person).await.unwrap().unwrap();
    let identity = demo.app.identity(&account, None).unwrap();
    let id: CaseId = case.parse().unwrap();
    let view = demo.app.read(&identity, id, Look::Consents).await.unwrap();
    let shares = |c: &&dinplan_domain::consent::Consent| {
        c.sharing().is_some_and(|s| s.with.name().as_str().contains("ergoterapi"))
    };
    let consent = view.consents.iter().find(shares).unwrap().id;

    let plan = format!("/sak/{case}/plan");
    let page = demo.get(Some("fysioterapeut"), "nb", &plan).await.body;
    let goal = "Gå til Storvika og hjem igjen";
    assert!(page.contains(goal));
    let live = page.split("data-live=\"").nth(1).unwrap().split('"').next().unwrap().replace("&#38;", "&");
    let answer = demo.open("fysioterapeut", &live).await;
    assert_eq!(answer.headers()["content-type"], "text/event-stream");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    assert!(answer.headers().get("content-encoding").is_none(), "nothing is held back to be compressed");
    let mut told = answer.into_body();
    let first = told.frame().await.unwrap().unwrap().into_data().unwrap();
    assert!(first.starts_with(b"event: her"));

    let began = Instant::now();
    let withdrawn =
        demo.post(Some("mona"), &format!("/sak/{case}/samtykke/{consent}/trekk"), "command=x").await;
    assert_eq!(withdrawn.status, 303);
    let next = tokio::time::timeout(Duration::from_secs(1), told.frame()).await;
    let next = next.unwrap().unwrap().unwrap().into_data().unwrap();
    assert_eq!(next, "event: innsyn\ndata: 1\n\n", "and nothing of the case");
    let gone = demo.get(Some("fysioterapeut"), "nb", &plan).await;
    assert!(!gone.body.contains(goal));
    let took = began.elapsed();
    assert!(took < Duration::from_secs(1), "{took:?}");
    println!("consent withdrawn, told and gone in {took:?}");
    assert!(told.frame().await.is_none(), "and the watch is over");
}
