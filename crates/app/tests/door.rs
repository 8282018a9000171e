//! The only door to data: lines, conflicts, double sending, what a withdrawn consent does.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{Done, Look, Session, Trouble};
use dinplan_domain::answers::Answers;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, ConsentId};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::{Content, Section};
use jiff::SignedDuration;
use uuid::Uuid;

fn goal(title: &str) -> Content {
    let (priority, status) = (Priority::First, GoalStatus::NotBegun);
    Content::Goals(Goal { title: line(title), words: None, under: None, priority, status })
}

fn write(id: u128, seen: u32, title: &str) -> Command {
    Command::Write { id: entry(id), seen, content: goal(title), why: None, restored: false }
}

#[tokio::test]
async fn every_call_writes_exactly_one_line() {
    let world = world().await;
    let case = world.with_plan().await;
    let nowhere = CaseId::from_uuid(Uuid::from_u128(999));
    let (mona, stranger) = (world.who(MONA).await, world.who(STRANGER).await);
    let before = world.lines().await;

    world.app.read(&mona, case, Look::Plan).await.unwrap();
    assert_eq!(world.lines().await, before + 1, "a look");
    assert!(matches!(world.app.read(&stranger, case, Look::Plan).await, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 2, "a refused look");
    assert!(matches!(world.app.read(&mona, nowhere, Look::Plan).await, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 3, "a look at nothing");
    world.does(MONA, case, 50, write(1, 0, "Gå på butikken selv")).await;
    assert_eq!(world.lines().await, before + 4, "a change");
    let refused = world.app.execute(&stranger, case, &write(2, 0, "x"), command(51), None).await;
    assert!(matches!(refused, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 5, "a refused change");
    world.app.desk(&mona).await.unwrap();
    assert_eq!(world.lines().await, before + 6, "a list");
    world.app.access_log(&mona, case, None, 10).await.unwrap();
    assert_eq!(world.lines().await, before + 7, "the log itself");
}

#[tokio::test]
async fn edits_of_the_same_entry_show_both_texts_and_of_others_disturb_nothing() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(MONA, case, 60, write(1, 0, "Gå på butikken selv")).await;
    world.does(SILJE, case, 61, write(2, 0, "Komme ut hver dag")).await;
    world.does(SILJE, case, 62, write(1, 1, "Gå på butikken to ganger i uka")).await;

    let late =
        world.app.execute(&world.who(MONA).await, case, &write(1, 1, "Gå på kafé"), command(63), None).await;
    let Err(Trouble::Conflict(theirs)) = late else { panic!("both texts must be shown: {late:?}") };
    assert_eq!(theirs.content, goal("Gå på butikken to ganger i uka"));
    assert_eq!(theirs.version, 2);
}

#[tokio::test]
async fn the_same_form_sent_twice_is_done_once() {
    let world = world().await;
    let case = world.with_plan().await;
    let mona = world.who(MONA).await;
    let first =
        world.app.execute(&mona, case, &write(1, 0, "Gå på butikken"), command(70), None).await.unwrap();
    let again =
        world.app.execute(&mona, case, &write(1, 0, "Gå på butikken"), command(70), None).await.unwrap();
    assert_eq!((first, again), (Done::Now, Done::Before));
    let view = world.app.read(&mona, case, Look::Plan).await.unwrap();
    assert_eq!(view.plan.unwrap().live(Section::Goals).count(), 1);
}

#[tokio::test]
async fn many_at_once_lose_nothing() {
    let world = world().await;
    let case = world.with_plan().await;
    let silje = world.who(SILJE).await;
    let tasks: Vec<_> = (0..12u128)
        .map(|n| {
            let (app, silje) = (world.app.clone(), silje.clone());
            tokio::spawn(async move {
                app.execute(&silje, case, &write(100 + n, 0, "Et mål"), command(100 + n), None).await
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let view = world.app.read(&silje, case, Look::Plan).await.unwrap();
    assert_eq!(view.plan.unwrap().live(Section::Goals).count(), 12);
}

#[tokio::test]
async fn a_withdrawn_consent_works_at_once_everywhere() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(MONA, case, 80, write(1, 0, "Noe privat")).await;
    let silje = world.who(SILJE).await;
    assert!(world.app.read(&silje, case, Look::Plan).await.unwrap().sees(Section::Goals));

    let coordinate = ConsentId::from_uuid(Uuid::from_u128(7));
    world.does(MONA, case, 81, Command::WithdrawConsent { id: coordinate }).await;
    assert!(matches!(world.app.read(&silje, case, Look::Plan).await, Err(Trouble::NotFound)));
    assert!(world.app.desk(&silje).await.unwrap().coordinates.is_empty());
    let view = world.app.read(&world.who(MONA).await, case, Look::Plan).await.unwrap();
    assert!(view.coordinators.is_empty() && view.vacant_since.is_some());
}

#[tokio::test]
async fn a_second_report_joins_the_open_case() {
    let world = world().await;
    let first = world.report(MONA, 1).await;
    let second = world.report(MONA, 2).await;
    assert_eq!(first, second);
    let view = world.app.read(&world.who(MONA).await, first, Look::Process).await.unwrap();
    assert_eq!(view.process.unwrap().reports.len(), 2);
}

#[tokio::test]
async fn the_log_tells_who_and_why_and_only_the_person_reads_it() {
    let world = world().await;
    let case = world.with_plan().await;
    let silje = world.who(SILJE).await;
    world.app.read(&silje, case, Look::Plan).await.unwrap();
    let (_, lines) = world.app.access_log(&world.who(MONA).await, case, None, 5).await.unwrap();
    assert!(lines.iter().any(|told| told.line.name.as_str() == "Silje Aas" && told.line.basis.is_some()));
    let refused = world.app.access_log(&silje, case, None, 5).await;
    assert!(matches!(refused, Err(Trouble::Refused(Refusal::NotYours(_)))));
}

#[tokio::test]
async fn a_session_ends_when_idle_and_its_owner_is_still_known_for_the_draft() {
    let world = world().await;
    let token = world.app.log_in(person(MONA), None).await.unwrap();
    assert!(matches!(world.app.session(&token).await.unwrap(), Some(Session::Live(_))));
    world.clock.advance(SignedDuration::from_mins(61));
    assert!(
        matches!(world.app.session(&token).await.unwrap(), Some(Session::Expired(p)) if p == person(MONA))
    );

    let typed = Answers::from_pairs([("title", "Gå på butikken"), ("command", "x")]);
    world.app.keep_draft(person(MONA), "/sak/x", &typed).await.unwrap();
    let draft = world.app.draft(person(MONA), "/sak/x").await.unwrap().unwrap();
    assert_eq!(draft.answers.get("title"), "Gå på butikken");
    world.app.log_out(&token).await.unwrap();
    assert!(world.app.session(&token).await.unwrap().is_none());
    assert!(world.app.draft(person(MONA), "/sak/x").await.unwrap().is_some(), "a draft survives log-out");
}

#[tokio::test]
async fn the_ledger_verifies_and_replays() {
    let world = world().await;
    world.with_plan().await;
    let report = world.app.ledger().verify(&dinplan_app::replay).await.unwrap();
    assert_eq!(report.cases, 1);
    assert!(report.lines > 5);
}
