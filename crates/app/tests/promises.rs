//! Whoever leaves the job leaves the cases; which services are silent is the unit's to see, and no more.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{Account, AdminAct, AdminDone, Job, LocalLogin, Look, Trouble};
use dinplan_domain::coordinator::EndReason;
use dinplan_domain::desk::Shelf;
use dinplan_domain::person::Lang;

const TURID: u128 = 201;

/// Somebody looks after the directory of the municipality.
async fn governed() -> World {
    let world = world().await;
    let job = Job { admin: true, ..Job::new(org(HOME), Some(unit(UNIT)), line("konsulent"), None) };
    let turid = Account {
        person: person(TURID),
        name: line("Turid Nes"),
        born: None,
        number: None,
        phone: None,
        language: Lang::Nb,
        jobs: vec![job],
        login: LocalLogin::default(),
        mail: Default::default(),
        away: None,
    };
    world.app.put_account(&turid).await.unwrap();
    world
}

#[tokio::test]
async fn a_coordinator_whose_job_ends_leaves_the_chair_and_the_unit_is_alarmed() {
    let world = governed().await;
    let case = world.with_plan().await;
    let end = AdminAct::End((person(SILJE), 0));
    let done = world.app.administer(&world.who(TURID).await, end, command(50)).await.unwrap();
    assert_eq!(done, AdminDone::Done);
    // The person sees it the same minute.
    let view = world.app.read(&world.who(MONA).await, case, Look::Overview).await.unwrap();
    assert!(view.coordinators.is_empty() && view.vacant_since.is_some());
    let ended = view.earlier_coordinators[0].ended.as_ref().unwrap();
    assert_eq!(ended.reason, EndReason::LeftJob);
    let desk = world.app.unit_desk(&world.who(BERIT).await, org(HOME), None, 0).await.unwrap();
    assert!(desk.counts.contains(&(Shelf::Vacant, 1)), "{:?}", desk.counts);
}

#[tokio::test]
async fn only_the_coordinating_unit_sees_which_services_are_silent() {
    let world = governed().await;
    world.with_plan().await;
    let seen = world.app.silent_services(&world.who(BERIT).await, org(HOME)).await.unwrap();
    assert!(seen.is_empty());
    let refused = world.app.silent_services(&world.who(SILJE).await, org(HOME)).await;
    assert!(matches!(refused, Err(Trouble::NotFound)));
}
