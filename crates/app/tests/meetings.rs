//! Calendar feeds: secret, one's own, ended at once, and judged anew each time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use common::*;
use dinplan_app::Trouble;
use dinplan_domain::command::Command;
use dinplan_domain::meeting::{Act, Kind, NewMeeting, Time, When};
use dinplan_domain::time;
use jiff::SignedDuration;
use jiff::civil::date;

fn call() -> Command {
    let clock = |hour| time::moment(date(2026, 12, 2).at(hour, 0, 0, 0)).unwrap();
    let act = Act::Call(NewMeeting {
        kind: Kind::Group,
        title: None,
        when: When::At(Time::new(clock(13), clock(14)).unwrap()),
        place: None,
        video: None,
        guests: [].into(),
    });
    Command::Meeting { id: entry(70), act }
}

#[tokio::test]
async fn a_feed_shows_its_owners_meetings_and_writes_a_line_each_time() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(SILJE, case, 70, call()).await;
    let mona = world.who(MONA).await;
    assert!(!world.app.has_feed(&mona, case).await.unwrap());
    let (_, secret) = world.app.make_feed(&mona, case).await.unwrap();
    assert!(world.app.has_feed(&mona, case).await.unwrap());
    let before = world.lines().await;
    let (view, _) = world.app.read_feed(&secret).await.unwrap();
    assert_eq!(view.meetings.len(), 1);
    assert!(view.speaks);
    assert_eq!(world.lines().await, before + 1);
}

#[tokio::test]
async fn made_anew_or_taken_away_the_old_address_is_dead_at_once() {
    let world = world().await;
    let case = world.with_plan().await;
    let mona = world.who(MONA).await;
    let (_, first) = world.app.make_feed(&mona, case).await.unwrap();
    let (_, second) = world.app.make_feed(&mona, case).await.unwrap();
    let gone = |read: Result<_, Trouble>| matches!(read, Err(Trouble::NotFound));
    assert!(gone(world.app.read_feed(&first).await) && world.app.read_feed(&second).await.is_ok());
    world.app.end_feed(&mona, case).await.unwrap();
    assert!(gone(world.app.read_feed(&second).await));
    assert!(!world.app.has_feed(&mona, case).await.unwrap());
    assert!(gone(world.app.read_feed("").await) && gone(world.app.read_feed(&"0".repeat(64)).await));
}

#[tokio::test]
async fn a_feed_is_of_one_case_in_one_role_and_not_for_those_without_a_part() {
    let world = world().await;
    let case = world.with_plan().await;
    world.does(MONA, case, 70, call()).await;
    let stranger = world.who(STRANGER).await;
    assert!(matches!(world.app.make_feed(&stranger, case).await, Err(Trouble::NotFound)));
    // At work it is the coordinator's; taking it away leaves Mona's alone.
    let (mona, silje) = (world.who(MONA).await, world.who(SILJE).await);
    let (_, hers) = world.app.make_feed(&mona, case).await.unwrap();
    let (view, theirs) = world.app.make_feed(&silje, case).await.unwrap();
    assert!(!view.speaks);
    world.app.end_feed(&silje, case).await.unwrap();
    assert!(world.app.read_feed(&theirs).await.is_err() && world.app.read_feed(&hers).await.is_ok());
}

#[tokio::test]
async fn after_two_years_a_feed_is_over() {
    let world = world().await;
    let case = world.with_plan().await;
    let mona = world.who(MONA).await;
    let (_, secret) = world.app.make_feed(&mona, case).await.unwrap();
    let later = world.app.now().checked_add(SignedDuration::from_hours(2 * 365 * 24)).unwrap();
    world.clock.set(later);
    assert!(matches!(world.app.read_feed(&secret).await, Err(Trouble::NotFound)));
}
