//! Complaints: the unit's list, and the file to Statsforvalteren, which is the same whoever makes it again.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{Bundle, Look, Search, Trouble, What};
use dinplan_domain::command::Command;
use dinplan_domain::complaint::{About, Act, File, Outcome};
use dinplan_domain::ids::CaseId;
use dinplan_domain::person::Lang;
use dinplan_domain::policy::Basis;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::text::sha256;
use jiff::SignedDuration;
use jiff::civil::date;

fn act(act: Act) -> Command {
    Command::Complaint(act)
}

/// Everything in a bundle that a file is written from.
fn content(bundle: &Bundle) -> String {
    let lines: Vec<_> = bundle.log.iter().map(|t| (t.seq, t.at, &t.line)).collect();
    format!("{:?}{:?}{:?}{lines:?}", bundle.complaint, bundle.view, bundle.history)
}

async fn reconsidered(world: &World) -> CaseId {
    let case = world.with_plan().await;
    let matters = Matters { question: Question::ToMe, words: prose("Å få være mor") };
    let content = Content::Matters(matters);
    let write = Command::Write { id: entry(2), seen: 0, content, why: None, restored: false };
    world.does(MONA, case, 20, write).await;
    let note = Command::WriteNote { id: entry(3), seen: 0, text: prose("bare mitt") };
    world.does(MONA, case, 21, note).await;
    let words = prose("Ingenting skjer.");
    let send = Act::Send { id: entry(1), about: About::NothingHappens, words, learned: None };
    world.does(MONA, case, 22, act(send)).await;
    world.does(BERIT, case, 23, act(Act::Receive { id: entry(1) })).await;
    let again = Act::Reconsider { id: entry(1), outcome: Outcome::Upheld, reasons: prose("Fordi.") };
    world.does(BERIT, case, 24, act(again)).await;
    case
}

#[tokio::test]
async fn the_file_is_the_same_however_often_and_by_whom_it_is_made_again() {
    let world = world().await;
    let case = reconsidered(&world).await;
    let (berit, mona) = (world.who(BERIT).await, world.who(MONA).await);
    let first = world.app.complaint_file(&berit, case, entry(1)).await.unwrap();
    assert!(content(&first).contains("Å få være mor") && !content(&first).contains("bare mitt"));
    let (made, revision, log_before) = (first.made, first.revision, first.log_before);
    let hash = sha256(content(&first).as_bytes());
    let file = File { made, revision, log_before, language: Lang::Nb, hash };
    let forward = Act::Forward { id: entry(1), to: line("Statsforvalteren"), file: file.clone() };
    world.does(BERIT, case, 25, act(forward)).await;

    // Much happens afterwards, and none of it is in the file.
    world.clock.advance(SignedDuration::from_hours(24 * 40));
    world.app.read(&mona, case, Look::Plan).await.unwrap();
    let again = world.app.complaint_file(&berit, case, entry(1)).await.unwrap();
    assert_eq!(content(&again), content(&first));
    world.does(MONA, case, 26, act(Act::Withdraw { id: entry(1) })).await;
    let again = world.app.complaint_file(&mona, case, entry(1)).await.unwrap();
    assert_eq!(again.sent.as_ref(), Some(&file));
    assert_eq!(content(&again), content(&first));
    // The unit's ground to read so much ended with the complaint.
    assert!(world.app.complaint_file(&berit, case, entry(1)).await.is_err());
}

#[tokio::test]
async fn the_law_s_ground_stands_in_the_log_and_others_get_nothing() {
    let world = world().await;
    let case = reconsidered(&world).await;
    let (berit, mona) = (world.who(BERIT).await, world.who(MONA).await);
    let before = world.lines().await;
    world.app.complaint_file(&berit, case, entry(1)).await.unwrap();
    assert_eq!(world.lines().await, before + 1, "one line");
    let trail = world.app.search_log(&mona, case, &Search::default(), Look::Log).await.unwrap();
    let line = trail.lines.iter().find(|t| matches!(t.line.what, What::Saw { look: Look::Complaint, .. }));
    assert_eq!(line.unwrap().line.basis, Some(Basis::Complaint));
    // Not sent yet: not the person's to download. The coordinator and a stranger never.
    let refused = world.app.complaint_file(&mona, case, entry(1)).await;
    assert!(matches!(refused, Err(Trouble::Refused(Refusal::NotYours(_)))));
    let silje = world.who(SILJE).await;
    assert!(world.app.complaint_file(&silje, case, entry(1)).await.is_err());
    let stranger = world.who(STRANGER).await;
    let before = world.lines().await;
    assert!(matches!(world.app.complaint_file(&stranger, case, entry(1)).await, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 1, "refused calls too");
}

#[tokio::test]
async fn the_unit_has_its_list_with_clocks_and_nobody_else() {
    let world = world().await;
    let case = reconsidered(&world).await;
    let (berit, mona) = (world.who(BERIT).await, world.who(MONA).await);
    let list = world.app.complaints_of_unit(&berit, org(HOME)).await.unwrap();
    assert_eq!(list.len(), 1);
    assert_eq!((list[0].0, list[0].2.by), (case, Some(date(2026, 12, 13))));
    assert!(matches!(world.app.complaints_of_unit(&mona, org(HOME)).await, Err(Trouble::NotFound)));
    world.does(MONA, case, 30, act(Act::Withdraw { id: entry(1) })).await;
    assert!(world.app.complaints_of_unit(&berit, org(HOME)).await.unwrap().is_empty());
}

#[tokio::test]
async fn silence_is_told_to_the_unit_once() {
    let world = world().await;
    reconsidered(&world).await;
    world.clock.set("2026-12-08T09:00:00Z".parse().unwrap());
    assert_eq!(world.app.turn_day().await.unwrap(), 1, "five days before");
    assert_eq!(world.app.turn_day().await.unwrap(), 0);
    world.clock.set("2026-12-14T09:00:00Z".parse().unwrap());
    assert_eq!(world.app.turn_day().await.unwrap(), 1, "the day after");
}

#[tokio::test]
async fn of_verdicts_the_unit_gets_no_single_answer() {
    let world = world().await;
    let case = world.with_plan().await;
    let faces = [(dinplan_domain::verdict::Question::Heard, dinplan_domain::verdict::Face::No)];
    let said = dinplan_domain::verdict::Said { faces: faces.into(), words: Some(prose("Nei.")) };
    let say = Command::Verdict(dinplan_domain::verdict::Act::Say { id: entry(9), said });
    world.does(MONA, case, 40, say).await;
    let sums = world.app.verdicts_summed(&world.who(BERIT).await, org(HOME)).await.unwrap();
    assert_eq!(sums.len(), 1);
    assert!(sums[0].counts.iter().all(|(_, counts)| *counts == [None; 3]), "{sums:?}");
    assert!(world.app.verdicts_summed(&world.who(SILJE).await, org(HOME)).await.is_err());
}
