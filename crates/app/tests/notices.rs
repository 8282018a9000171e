//! What somebody is told: in a box of their own, by e-mail as they chose, once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{App, Contents, MailChoice, Parcel, Posted, Trouble};
use dinplan_domain::absence::Absence;
use dinplan_domain::actor::Identity;
use dinplan_domain::mail::{Address, How};
use dinplan_domain::notice::Kind;
use dinplan_domain::text::Line;
use jiff::SignedDuration;
use jiff::civil::date;
use std::collections::BTreeMap;

/// Chooses an address, and shows that mail arrives there.
async fn mailed(world: &World, who: &Identity, address: &str, how: &[(Kind, How)]) {
    let address = Some(Address::new(address).unwrap());
    let choice = MailChoice { address, how: how.iter().copied().collect(), service: None };
    world.app.choose_mail(who, choice).await.unwrap();
    let asked = collected(&world.app).await;
    let [Parcel { what: Contents::Confirm(secret), .. }] = &asked[..] else { panic!("{asked:?}") };
    assert!(world.app.confirm_mail(secret).await.unwrap());
    assert!(!world.app.confirm_mail(secret).await.unwrap(), "a secret is spent once");
}

/// Takes everything that may leave now: the first round sorts notices into letters.
async fn taken(app: &App) -> Vec<Parcel> {
    let mut all = app.collect_post(100).await.unwrap();
    all.extend(app.collect_post(100).await.unwrap());
    all
}

/// Everything that leaves now, brought away.
async fn collected(app: &App) -> Vec<Parcel> {
    let all = taken(app).await;
    let sent: Vec<_> = all.iter().map(|parcel| (parcel.clone(), Posted::Sent)).collect();
    app.posted(&sent).await.unwrap();
    all
}

/// How many notices went to each address.
fn told(parcels: &[Parcel]) -> BTreeMap<&str, usize> {
    let count = |parcel: &Parcel| match &parcel.what {
        Contents::Notices(all) => all.len(),
        Contents::Confirm(_) => 0,
    };
    parcels.iter().map(|parcel| (parcel.address.as_str(), count(parcel))).collect()
}

fn says(parcel: &Parcel) -> Vec<&str> {
    match &parcel.what {
        Contents::Notices(all) => all.iter().map(|(says, _)| says.as_str()).collect(),
        Contents::Confirm(_) => Vec::new(),
    }
}

#[tokio::test]
async fn a_report_is_told_to_the_unit_and_a_notice_opens_what_it_is_about() {
    let world = world().await;
    let case = world.report(MONA, 1).await;
    let (berit, mona, jonas) = (world.who(BERIT).await, world.who(MONA).await, world.who(JONAS).await);
    assert_eq!(world.app.unread(&berit).await.unwrap(), 1);
    assert_eq!((world.app.unread(&mona).await.unwrap(), world.app.unread(&jonas).await.unwrap()), (0, 0));
    let shown = world.app.notices(&berit).await.unwrap();
    assert_eq!((shown[0].case, shown[0].says.as_str(), shown[0].read), (Some(case), "notice-report", false));
    // It lies in the unit's box: for nobody else, and not for Berit in private life.
    assert!(world.app.open_notice(&mona, shown[0].id).await.unwrap().is_none());
    let account = world.app.account(person(BERIT)).await.unwrap().unwrap();
    let private = world.app.identity(&account, None).unwrap();
    assert!(world.app.open_notice(&private, shown[0].id).await.unwrap().is_none());
    assert!(world.app.open_notice(&berit, shown[0].id).await.unwrap().is_some());
    assert_eq!(world.app.unread(&berit).await.unwrap(), 0);
}

#[tokio::test]
async fn a_form_sent_twice_tells_once() {
    let world = world().await;
    world.report(MONA, 1).await;
    world.report(MONA, 1).await;
    assert_eq!(world.app.unread(&world.who(BERIT).await).await.unwrap(), 1);
}

#[tokio::test]
async fn mail_is_sent_as_each_chose() {
    let world = world().await;
    world.app.post_mail();
    let (mona, silje) = (world.who(MONA).await, world.who(SILJE).await);
    mailed(&world, &mona, "mona@example.no", &[(Kind::Rights, How::Daily)]).await;
    mailed(&world, &silje, "silje@example.no", &[]).await;
    world.with_plan().await;
    // Silje became coordinator: told at once. Mona is told of her at once, of the rest at seven.
    let now = collected(&world.app).await;
    let silje = now.iter().find(|parcel| parcel.address.as_str() == "silje@example.no").unwrap();
    assert_eq!(says(silje), ["notice-appointed-you"]);
    let mona = now.iter().find(|parcel| parcel.address.as_str() == "mona@example.no").unwrap();
    assert_eq!(says(mona), ["notice-appointed"]);
    assert!(collected(&world.app).await.is_empty());
    world.clock.advance(SignedDuration::from_hours(24));
    let daily = collected(&world.app).await;
    assert_eq!(told(&daily).len(), 1, "one mail for the day");
    assert!(says(&daily[0]).contains(&"notice-offered"), "{:?}", says(&daily[0]));
    assert!(collected(&world.app).await.is_empty());
}

#[tokio::test]
async fn nobody_is_mailed_who_did_not_ask_for_it() {
    let world = world().await;
    world.app.post_mail();
    world.with_plan().await;
    assert!(collected(&world.app).await.is_empty());
    let stats = world.app.ledger().stats().await.unwrap();
    assert_eq!((stats.waiting, stats.in_doubt), (0, 0));
}

#[tokio::test]
async fn nothing_is_sent_twice_after_a_crash() {
    let world = world().await;
    world.app.post_mail();
    let berit = world.who(BERIT).await;
    mailed(&world, &berit, "berit@example.no", &[]).await;
    world.report(MONA, 1).await;
    // Taken, and then the program dies: nobody knows whether it left.
    assert_eq!(told(&taken(&world.app).await), BTreeMap::from([("berit@example.no", 1)]));
    assert!(taken(&world.app).await.is_empty());
    assert_eq!(world.app.ledger().stats().await.unwrap().in_doubt, 1);
    // The notice is still there in the program.
    assert_eq!(world.app.unread(&berit).await.unwrap(), 1);
}

#[tokio::test]
async fn what_did_not_leave_is_tried_again_and_what_comes_back_is_seen() {
    let world = world().await;
    world.app.post_mail();
    let berit = world.who(BERIT).await;
    mailed(&world, &berit, "berit@example.no", &[]).await;
    world.report(MONA, 1).await;
    for posted in [Posted::Later, Posted::Refused] {
        let again = taken(&world.app).await;
        assert_eq!(again.len(), 1, "{posted:?}");
        world.app.posted(&[(again[0].clone(), posted)]).await.unwrap();
    }
    assert!(world.app.mail_choice(&berit).await.unwrap().failing.is_some());
    // Nothing more is sent there until she tries the address again.
    world.report(STRANGER, 2).await;
    assert!(collected(&world.app).await.is_empty());
    world.app.try_mail_again(&berit).await.unwrap();
    assert!(matches!(collected(&world.app).await[0].what, Contents::Confirm(_)));
}

#[tokio::test]
async fn two_workers_never_send_the_same_letter() {
    let world = world().await;
    world.app.post_mail();
    let berit = world.who(BERIT).await;
    mailed(&world, &berit, "berit@example.no", &[]).await;
    for (who, sent) in [(MONA, 1), (STRANGER, 2)] {
        world.report(who, sent).await;
    }
    let workers: Vec<_> = (0..6)
        .map(|_| {
            let app = world.app.clone();
            tokio::spawn(async move {
                let mut got = 0;
                for _ in 0..4 {
                    for parcel in app.collect_post(100).await.unwrap() {
                        got += told(std::slice::from_ref(&parcel)).values().sum::<usize>();
                        app.posted(&[(parcel, Posted::Sent)]).await.unwrap();
                    }
                }
                got
            })
        })
        .collect();
    let mut all = 0;
    for worker in workers {
        all += worker.await.unwrap();
    }
    assert_eq!(all, 2);
}

#[tokio::test]
async fn a_changed_address_is_confirmed_anew() {
    let world = world().await;
    world.app.post_mail();
    let mona = world.who(MONA).await;
    let to = |address: &str| MailChoice {
        address: Some(Address::new(address).unwrap()),
        how: BTreeMap::new(),
        service: None,
    };
    world.app.choose_mail(&mona, to("mona@example.no")).await.unwrap();
    let first = collected(&world.app).await;
    let Contents::Confirm(secret) = &first[0].what else { panic!("{first:?}") };
    // The letter to the old address confirms no other.
    world.app.choose_mail(&mona, to("annen@example.no")).await.unwrap();
    assert!(!world.app.confirm_mail(secret).await.unwrap());
    assert_eq!(world.app.mail_choice(&mona).await.unwrap().open(), None);
}

#[tokio::test]
async fn who_is_away_says_so_to_those_who_wait_and_it_ends_by_itself() {
    let world = world().await;
    let silje = world.who(SILJE).await;
    let (from, until) = (date(2026, 12, 21), date(2027, 1, 3));
    let words = Some(Line::new("Ring Karim").unwrap());
    let away = Absence { from, until, words };
    world.app.be_away(&silje, Some(away.clone())).await.unwrap();
    assert_eq!(world.app.absence(&silje).await.unwrap(), Some(away.clone()));
    let on = |day| world.app.away(silje.person, day);
    assert_eq!(on(date(2026, 12, 20)).await.unwrap(), None);
    assert_eq!(on(until).await.unwrap(), Some(away));
    assert_eq!(on(date(2027, 1, 4)).await.unwrap(), None);
    world.app.be_away(&silje, None).await.unwrap();
    assert_eq!(on(until).await.unwrap(), None);
    // In private life nobody is away from work.
    let mona = world.who(MONA).await;
    assert!(matches!(world.app.absence(&mona).await, Err(Trouble::NotFound)));
    assert!(matches!(world.app.be_away(&mona, None).await, Err(Trouble::NotFound)));
}
