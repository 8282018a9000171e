//! In through the door: who gets in, as what, for how long, and who does not.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

mod common;

use common::{BERIT, HOME, JONAS, MONA, SERVICE, SILJE, STRANGER, line, org, person, unit, world};
use dinplan_app::{App, Entry, Job, Method, Proof, Session, Ticket, Token, Trouble};
use dinplan_domain::number::{NationalId, NumberFault, Population};
use dinplan_domain::person::Lang;
use jiff::SignedDuration;
use jiff::civil::date;

const NUMBER: &str = "17830099914";

/// Two numbers that can be, found by trying: nobody has them.
fn numbers() -> [String; 2] {
    let mut found = (0..).map(|n| format!("178300{n:05}"));
    let mut next = || found.find(|n| NationalId::parse(n, Population::Synthetic).is_ok()).unwrap();
    [next(), next()]
}

fn proof() -> Proof {
    Proof {
        method: Method::Provider,
        provider: Some("op".to_owned()),
        sid: Some("their-session".to_owned()),
        subject: Some("their-name".to_owned()),
        ..Proof::default()
    }
}

async fn give_number(app: &App, who: u128, number: &str) {
    let mut account = app.account(person(who)).await.unwrap().unwrap();
    account.number = Some(NationalId::parse(number, Population::Synthetic).unwrap());
    app.put_account(&account).await.unwrap();
}

async fn live(app: &App, token: &Token) -> Box<dinplan_app::Live> {
    match app.session(token).await.unwrap() {
        Some(Session::Live(live)) => live,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_known_citizen_is_in_privately_and_a_newcomer_is_asked_who_they_are() {
    let world = world().await;
    let [known, new] = numbers();
    give_number(&world.app, BERIT, &known).await;
    let Entry::In(token) = world.app.log_in_citizen(&known, proof()).await.unwrap() else { panic!() };
    let session = live(&world.app, &token).await;
    assert_eq!(session.identity.person, person(BERIT));
    assert!(session.identity.post().is_none(), "private, though she has a job");

    let Entry::Welcome(secret) = world.app.log_in_citizen(&new, proof()).await.unwrap() else { panic!() };
    let token = world.app.welcome(&secret, line("Ylva Ekren"), date(1991, 7, 19), Lang::Nn).await.unwrap();
    let session = live(&world.app, &token.unwrap()).await;
    assert_eq!(session.identity.name, line("Ylva Ekren"));
    let again = world.app.welcome(&secret, line("En Annen"), date(1991, 7, 19), Lang::Nb).await.unwrap();
    assert!(again.is_none(), "a welcome works once");
    let Entry::In(_) = world.app.log_in_citizen(&new, proof()).await.unwrap() else { panic!("known now") };
}

#[tokio::test]
async fn numbers_of_the_other_population_are_refused() {
    let world = world().await;
    let real = world.app.log_in_citizen("02013299997", proof()).await;
    assert!(matches!(real, Err(Trouble::Number(NumberFault::NotSynthetic))));
    let wrong = world.app.log_in_professional(NUMBER, proof()).await;
    assert!(matches!(wrong, Err(Trouble::Number(_))));
}

#[tokio::test]
async fn only_whom_a_workplace_has_registered_is_at_work() {
    let world = world().await;
    let [number, other] = numbers();
    assert!(matches!(world.app.log_in_professional(&number, proof()).await.unwrap(), Entry::NoWorkplace));
    give_number(&world.app, MONA, &number).await;
    assert!(matches!(world.app.log_in_professional(&number, proof()).await.unwrap(), Entry::NoWorkplace));
    give_number(&world.app, SILJE, &other).await;
    let Entry::In(token) = world.app.log_in_professional(&other, proof()).await.unwrap() else { panic!() };
    assert_eq!(live(&world.app, &token).await.identity.post().unwrap().title, line("vernepleier"));
}

#[tokio::test]
async fn with_two_jobs_one_chooses_and_the_secret_is_renewed() {
    let world = world().await;
    let [number, _] = numbers();
    give_number(&world.app, SILJE, &number).await;
    let mut account = world.app.account(person(SILJE)).await.unwrap().unwrap();
    let (org, unit) = (org(HOME), Some(unit(SERVICE)));
    account.jobs.push(Job::new(org, unit, line("vikar"), None));
    world.app.put_account(&account).await.unwrap();

    let Entry::Choose(token) = world.app.log_in_professional(&number, proof()).await.unwrap() else {
        panic!()
    };
    assert!(matches!(world.app.session(&token).await.unwrap(), Some(Session::Undecided(_))));
    assert_eq!(world.app.workplaces(&token).await.unwrap().len(), 2);
    assert!(matches!(world.app.choose_workplace(&token, 2).await, Err(Trouble::NotFound)));
    let chosen = world.app.choose_workplace(&token, 1).await.unwrap();
    assert!(world.app.session(&token).await.unwrap().is_none(), "the old secret is no more");
    assert_eq!(live(&world.app, &chosen).await.identity.post().unwrap().title, line("vikar"));

    let private = world.app.log_in(person(SILJE), None).await.unwrap();
    assert!(matches!(world.app.choose_workplace(&private, 0).await, Err(Trouble::NotFound)), "never mixed");
}

#[tokio::test]
async fn a_session_is_held_but_never_beyond_its_longest() {
    let world = world().await;
    let token = world.app.log_in(person(MONA), None).await.unwrap();
    for _ in 0..13 {
        world.clock.advance(SignedDuration::from_mins(54));
        assert!(world.app.seconds_left(&token).await.unwrap() > 0);
        world.app.hold_session(&token).await.unwrap();
    }
    // 11 hours and 42 minutes: it can be held for 18 minutes more, and no longer.
    let session = live(&world.app, &token).await;
    assert!(!session.extendable);
    assert_eq!(world.app.seconds_left(&token).await.unwrap(), 18 * 60);
    world.clock.advance(SignedDuration::from_mins(18));
    world.app.hold_session(&token).await.unwrap();
    assert!(matches!(world.app.session(&token).await.unwrap(), Some(Session::Expired(_))));
}

#[tokio::test]
async fn asking_how_long_is_no_sign_of_life() {
    let world = world().await;
    let token = world.app.log_in(person(MONA), None).await.unwrap();
    world.clock.advance(SignedDuration::from_mins(59));
    assert_eq!(world.app.seconds_left(&token).await.unwrap(), 60);
    world.clock.advance(SignedDuration::from_mins(2));
    assert_eq!(world.app.seconds_left(&token).await.unwrap(), 0);
}

#[tokio::test]
async fn a_provider_ends_its_sessions() {
    let world = world().await;
    let [number, _] = numbers();
    give_number(&world.app, MONA, &number).await;
    let enter = async || match world.app.log_in_citizen(&number, proof()).await.unwrap() {
        Entry::In(token) => token,
        other => panic!("{other:?}"),
    };
    let (one, two) = (enter().await, enter().await);
    let demo = world.app.log_in(person(MONA), None).await.unwrap();
    world.app.provider_logged_out("another", Some("their-session"), None).await.unwrap();
    assert!(world.app.session(&one).await.unwrap().is_some());
    world.app.provider_logged_out("op", Some("their-session"), None).await.unwrap();
    assert!(world.app.session(&one).await.unwrap().is_none());
    assert!(world.app.session(&two).await.unwrap().is_none());
    assert!(world.app.session(&demo).await.unwrap().is_some(), "one that is not theirs goes on");

    let three = enter().await;
    world.app.provider_logged_out("op", None, Some("their-name")).await.unwrap();
    assert!(world.app.session(&three).await.unwrap().is_none());
    assert!(world.app.first_time("op", "jti").await.unwrap());
    assert!(!world.app.first_time("op", "jti").await.unwrap(), "a log-out token counts once");
}

#[tokio::test]
async fn sessions_are_listed_and_ended_work_and_private_apart() {
    let world = world().await;
    let here = world.app.log_in(person(BERIT), Some(0)).await.unwrap();
    let there = world.app.log_in(person(BERIT), Some(0)).await.unwrap();
    let private = world.app.log_in(person(BERIT), None).await.unwrap();
    let strangers = world.app.log_in(person(STRANGER), None).await.unwrap();
    let berit = live(&world.app, &here).await.identity;
    let list = world.app.sessions(&berit, &here).await.unwrap();
    assert_eq!(list.len(), 2);
    assert!(list.first().unwrap().here);

    let stranger = live(&world.app, &strangers).await.identity;
    let foreign = world.app.sessions(&stranger, &strangers).await.unwrap();
    let handle = &foreign.first().unwrap().handle;
    assert!(matches!(world.app.end_others(&berit, &here, Some(handle)).await, Err(Trouble::NotFound)));
    world.app.end_others(&berit, &here, Some(&list.last().unwrap().handle)).await.unwrap();
    assert!(world.app.session(&there).await.unwrap().is_none());
    world.app.end_others(&berit, &here, None).await.unwrap();
    for still in [&here, &private, &strangers] {
        assert!(world.app.session(still).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn only_the_coordinating_unit_invites_and_only_its_own() {
    let world = world().await;
    let born = date(1979, 11, 2);
    for who in [MONA, SILJE] {
        let refused = world.app.invite(&world.who(who).await, person(JONAS), born).await;
        assert!(matches!(refused, Err(Trouble::NotFound)), "{who}");
    }
    let refused = world.app.invite(&world.who(BERIT).await, person(STRANGER), born).await;
    assert!(matches!(refused, Err(Trouble::NotFound)), "not an employee");
    assert!(world.app.invite(&world.who(BERIT).await, person(JONAS), born).await.is_ok());
}

#[tokio::test]
async fn a_code_works_with_the_birth_date_until_it_is_old_new_or_taken_back() {
    let world = world().await;
    let (app, born) = (&world.app, date(1979, 11, 2));
    let berit = world.who(BERIT).await;
    let (code, _) = app.invite(&berit, person(JONAS), born).await.unwrap();
    assert_eq!(code.len(), 14);
    assert!(app.redeem(&code, None).await.unwrap().is_none());
    assert!(app.redeem(&code, Some(date(1979, 2, 11))).await.unwrap().is_none());
    assert!(app.redeem("AAAA-AAAA-AAAA", Some(born)).await.unwrap().is_none());
    assert!(app.redeem(&code.to_lowercase(), Some(born)).await.unwrap().is_some());

    let (newer, _) = app.invite(&berit, person(JONAS), born).await.unwrap();
    assert!(app.redeem(&code, Some(born)).await.unwrap().is_none(), "the earlier one is void");
    assert!(app.redeem(&newer, Some(born)).await.unwrap().is_some());
    app.revoke_invitation(&berit, person(JONAS)).await.unwrap();
    assert!(app.redeem(&newer, Some(born)).await.unwrap().is_none());

    let (old, _) = app.invite(&berit, person(JONAS), born).await.unwrap();
    world.clock.advance(SignedDuration::from_hours(6 * 7 * 24 + 1));
    assert!(app.redeem(&old, Some(born)).await.unwrap().is_none());
}

#[tokio::test]
async fn five_wrong_birth_dates_void_an_invitation() {
    let world = world().await;
    let born = date(1979, 11, 2);
    let (code, _) = world.app.invite(&world.who(BERIT).await, person(JONAS), born).await.unwrap();
    for _ in 0..5 {
        assert!(world.app.redeem(&code, Some(date(1980, 1, 1))).await.unwrap().is_none());
    }
    assert!(world.app.redeem(&code, Some(born)).await.unwrap().is_none());
}

#[tokio::test]
async fn a_ticket_works_once_and_in_its_time() {
    let world = world().await;
    let keep = async |secret| {
        let lasts = SignedDuration::from_mins(10);
        world.app.keep_ticket(Ticket::Question, secret, lasts, &7).await.unwrap();
    };
    keep("a").await;
    assert_eq!(world.app.take_ticket::<u8>(Ticket::Making, "a").await.unwrap(), None, "of another kind");
    assert_eq!(world.app.take_ticket::<u8>(Ticket::Question, "a").await.unwrap(), Some(7));
    assert_eq!(world.app.take_ticket::<u8>(Ticket::Question, "a").await.unwrap(), None);
    keep("b").await;
    world.clock.advance(SignedDuration::from_mins(10));
    assert_eq!(world.app.take_ticket::<u8>(Ticket::Question, "b").await.unwrap(), None);
    world.app.sweep_sessions().await.unwrap();
    assert_eq!(world.app.ledger().stats().await.unwrap().tickets, 0);
}
