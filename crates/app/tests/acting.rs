//! For whom someone can do something: derived from the cases, told with one line in the log.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::Trouble;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::ids::CaseId;
use dinplan_domain::mandate::{Mandate, Power};
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use jiff::SignedDuration;
use jiff::civil::date;

fn attorney(until: Option<jiff::civil::Date>) -> Command {
    let mut mandate = Mandate::whole();
    mandate.powers = [Power::See].into_iter().collect();
    mandate.sections = [Section::Goals].into_iter().collect();
    Command::NameRepresentative(NewRepresentative {
        person: person(STRANGER),
        name: line("Per Fremmed"),
        kind: Kind::Attorney,
        relation: line("nabo"),
        phone: None,
        from: None,
        until,
        mandate,
        source: None,
        apart: false,
    })
}

#[tokio::test]
async fn each_choice_is_derived_from_its_case_and_writes_one_line() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(MONA, case, 60, attorney(Some(date(2026, 12, 1)))).await;
    let attorney = world.who(STRANGER).await;
    let before = world.lines().await;
    let found = world.app.parties(&attorney).await.unwrap();
    assert_eq!(world.lines().await, before + 1);
    let [party] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((party.case, party.capacity, party.kind), (case, Capacity::Attorney, Some(Kind::Attorney)));
    assert_eq!(party.until, Some(date(2026, 12, 1)));

    // The day after the last day there is nothing to choose, whatever a list still holds.
    world.clock.advance(SignedDuration::from_hours(24 * 10));
    assert!(world.app.parties(&attorney).await.unwrap().is_empty());
    let own = world.app.parties(&world.who(MONA).await).await.unwrap();
    assert_eq!(own.first().map(|party| party.capacity), Some(Capacity::Person));
}

#[tokio::test]
async fn at_work_nobody_acts_privately_for_anyone() {
    let world = world().await;
    world.with_plan().await;
    assert!(world.app.parties(&world.who(SILJE).await).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_others_did_lately_is_told_as_far_as_the_reader_may_see_it() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(MONA, case, 60, attorney(None)).await;
    let before = world.lines().await;
    let (view, lately) = world.app.lately(&world.who(MONA).await, case, 2).await.unwrap();
    assert_eq!(world.lines().await, before + 1);
    assert!(view.sees(Section::Representatives));
    let of = |n| lately.iter().filter(|(who, _)| *who == person(n)).count();
    assert_eq!((of(MONA), of(STRANGER)), (2, 0));
    // Who sees the goals alone is not told what happened elsewhere.
    let (_, lately) = world.app.lately(&world.who(STRANGER).await, case, 50).await.unwrap();
    assert!(lately.iter().all(|(_, r)| !r.event.key().starts_with("event-consent")), "{lately:?}");

    let nowhere = CaseId::from_uuid(uuid::Uuid::from_u128(999));
    let before = world.lines().await;
    assert!(matches!(world.app.lately(&world.who(MONA).await, nowhere, 2).await, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 1, "a look at nothing");
}
