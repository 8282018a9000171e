//! Emergency access, questions about the log, follow-up, receipts: one line each, and nothing told
//! that must not be.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{Account, Job, Look, NewReport, NewSubject, Search, Sought, Trouble, What};
use dinplan_domain::actor::Identity;
use dinplan_domain::case::EndReason;
use dinplan_domain::command::Command;
use dinplan_domain::number::NationalId;
use dinplan_domain::report::{Channel, ReporterKind, Wish};
use dinplan_domain::request::Kind;
use dinplan_domain::sections::Section;
use jiff::SignedDuration;
use jiff::civil::date;

const NURSE: u128 = 201;
const LEADER: u128 = 202;
const NAMESAKE: u128 = 203;
const WARD: u128 = 21;

/// Synthetic: month + 80, with check digits that fit.
fn number(seed: u16) -> NationalId {
    let digits = |text: &str| text.bytes().map(|b| u32::from(b - b'0')).collect::<Vec<_>>();
    let check = |of: &[u32], weights: &[u32]| {
        let sum: u32 = of.iter().zip(weights).map(|(a, b)| a * b).sum();
        (11 - sum % 11) % 11
    };
    (seed..seed + 40)
        .find_map(|serial| {
            let mut all = digits(&format!("048388{serial:03}"));
            let first = check(&all, &[3, 7, 6, 1, 8, 9, 4, 5, 2]);
            all.push(first);
            let second = check(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
            all.push(second);
            let text: String = all.iter().map(ToString::to_string).collect();
            NationalId::parse(&text, dinplan_domain::number::Population::Synthetic).ok()
        })
        .unwrap()
}

async fn add(world: &World, id: u128, name: &str, leads: bool, emergency: bool) -> Identity {
    let job = Job { leads, emergency, ..Job::new(org(HOME), Some(unit(WARD)), line("sykepleier"), None) };
    let account = Account {
        person: person(id),
        name: line(name),
        born: None,
        number: None,
        phone: None,
        language: dinplan_domain::person::Lang::Nb,
        jobs: vec![job],
        login: dinplan_app::LocalLogin::default(),
        mail: Default::default(),
        away: None,
    };
    world.app.put_account(&account).await.unwrap();
    world.who(id).await
}

async fn with_number(world: &World) -> NationalId {
    let mut mona = world.app.account(person(MONA)).await.unwrap().unwrap();
    mona.number = Some(number(100));
    world.app.put_account(&mona).await.unwrap();
    number(100)
}

#[tokio::test]
async fn emergency_access_opens_for_number_and_name_together_and_tells_nothing_else() {
    let world = world().await;
    let number = with_number(&world).await;
    let case = world.with_plan().await;
    let nurse = add(&world, NURSE, "Maria Lunde", false, true).await;
    let other = add(&world, LEADER, "Tiril Sandnes", true, false).await;
    let (right, wrong, why) = (line("Mona Vik"), line("Mona Li"), prose("Bevisstløs"));
    let open = async |who: &Identity, name, sent| {
        let before = world.lines().await;
        let sought = world.app.open_emergency(who, (&number, name), &why, command(sent)).await;
        assert_eq!(world.lines().await, before + 1, "one line, whatever it comes to");
        sought
    };
    assert!(matches!(open(&other, &right, 300).await, Err(Trouble::NotFound)), "not authorised");
    assert_eq!(open(&nurse, &wrong, 301).await.unwrap(), Sought::Nothing);
    assert!(matches!(world.app.in_emergency(&nurse, case).await, Err(Trouble::NotFound)));
    assert_eq!(open(&nurse, &right, 302).await.unwrap(), Sought::Opened(case));
    let (view, _) = world.app.in_emergency(&nurse, case).await.unwrap();
    let seen: Vec<Section> = Section::ALL.iter().copied().filter(|s| view.sees(*s)).collect();
    assert!(seen.iter().all(|section| Section::EMERGENCY.contains(section)), "{seen:?}");
    let mona = world.who(MONA).await;
    let overview = world.app.read(&mona, case, Look::Overview).await.unwrap();
    assert!(world.app.unread_emergency(&mona, &overview).await.unwrap());
    world.clock.advance(SignedDuration::from_secs(60));
    world.app.emergencies(&mona, case).await.unwrap();
    assert!(!world.app.unread_emergency(&mona, &overview).await.unwrap(), "read");

    // The leader of the same unit finds it and judges it; then it is closed.
    let waiting = world.app.follow_up(&other, None).await.unwrap().emergencies;
    assert_eq!((waiting.len(), waiting[0].initials.as_str()), (1, "MV"));
    let id = waiting[0].emergency.id;
    let judged = Command::ReviewEmergency { id, justified: false, words: line("Ingen fare for liv.") };
    world.app.execute(&other, case, &judged, command(303), None).await.unwrap();
    assert!(matches!(world.app.in_emergency(&nurse, case).await, Err(Trouble::NotFound)));
    assert!(world.app.unread_emergency(&mona, &overview).await.is_ok());
    assert!(matches!(world.app.read(&other, case, Look::Overview).await, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn nobody_tries_number_after_number() {
    let world = world().await;
    let nurse = add(&world, NURSE, "Maria Lunde", false, true).await;
    let (name, why) = (line("Ola Li"), prose("x"));
    for sent in 0..10 {
        let sought = world.app.open_emergency(&nurse, (&number(200), &name), &why, command(400 + sent)).await;
        assert_eq!(sought.unwrap(), Sought::Nothing);
    }
    let sought = world.app.open_emergency(&nurse, (&number(200), &name), &why, command(450)).await;
    assert_eq!(sought.unwrap(), Sought::TooOften);
    world.clock.advance(SignedDuration::from_hours(2));
    let sought = world.app.open_emergency(&nurse, (&number(200), &name), &why, command(451)).await;
    assert_eq!(sought.unwrap(), Sought::Nothing);
}

#[tokio::test]
async fn a_namesakes_look_ups_stay_in_the_log_and_can_be_asked_about() {
    let world = world().await;
    let case = world.with_plan().await;
    let namesake = add(&world, NAMESAKE, "Mona Vik", false, false).await;
    assert!(world.app.read(&namesake, case, Look::Plan).await.is_err());
    let mona = world.who(MONA).await;
    let trail = world.app.search_log(&mona, case, &Search::default(), Look::Log).await.unwrap();
    let line = trail.lines.iter().find(|told| told.actor == Some(person(NAMESAKE))).unwrap();
    assert!(!line.mine && line.line.name.as_str() == "Mona Vik");
    assert!(trail.lines.iter().all(|told| told.actor != Some(person(MONA))), "one's own are left out");

    let words = prose("Hvem er dette?");
    world.app.ask_about_line(&mona, case, line.seq, words.clone(), command(500), None).await.unwrap();
    let view = world.app.requests(&mona, case).await.unwrap();
    let Kind::LogLine { seq, at, .. } = &view.requests[0].kind else { panic!("{:?}", view.requests) };
    assert_eq!((*seq, *at), (line.seq, line.at));
    // A line of another case, or of none, cannot be asked about.
    let foreign = world.app.ask_about_line(&mona, case, 1, words, command(501), None).await;
    let berit = world.who(BERIT).await;
    assert!(matches!(foreign, Err(Trouble::NotFound) | Ok(_)));
    assert_eq!(world.app.cases_with_questions(&berit, org(HOME)).await.unwrap().len(), 1);
    assert!(world.app.cases_with_questions(&mona, org(HOME)).await.is_err());
}

#[tokio::test]
async fn a_leader_draws_the_same_sample_twice_and_checks_a_line_once() {
    let world = world().await;
    let case = world.with_plan().await;
    let leader = add(&world, LEADER, "Tiril Sandnes", true, false).await;
    let nurse = add(&world, NURSE, "Maria Lunde", false, true).await;
    let number = with_number(&world).await;
    let whom = (&number, &line("Mona Vik"));
    world.app.open_emergency(&nurse, whom, &prose("Bevisstløs"), command(600)).await.unwrap();
    world.app.in_emergency(&nurse, case).await.unwrap();
    let week = Some(date(2026, 11, 16));
    let first = world.app.follow_up(&leader, week).await.unwrap().sample;
    assert_eq!(first, world.app.follow_up(&leader, week).await.unwrap().sample);
    assert_eq!(first.len(), 1, "one look-up by one employee in one case");
    let seq = first[0].told.seq;
    world.app.check_line(&leader, seq, true, line("Var på vakt.")).await.unwrap();
    world.app.check_line(&leader, seq, false, line("Igjen.")).await.unwrap();
    let after = world.app.sampled(&leader, seq).await.unwrap();
    assert!(after.checked.unwrap().justified, "the first finding stands");
    let mona = world.who(MONA).await;
    let trail = world.app.search_log(&mona, case, &Search::default(), Look::Log).await.unwrap();
    let told = trail.lines.iter().filter(|t| matches!(t.line.what, What::Checked { .. })).count();
    assert_eq!(told, 1, "the person reads it once");
    assert!(world.app.check_line(&nurse, seq, true, line("x")).await.is_err());
}

#[tokio::test]
async fn a_report_tells_its_sender_nothing_of_a_case_that_was_there() {
    let world = world().await;
    let number = with_number(&world).await;
    let case = world.with_plan().await;
    let stranger = world.who(STRANGER).await;
    let report = |name: &str| NewReport {
        subject: NewSubject::Other {
            name: line(name),
            born: date(1988, 3, 4),
            number: Some(number.clone()),
            phone: None,
        },
        home: org(HOME),
        kind: ReporterKind::Relative,
        on_behalf_of: None,
        phone: None,
        channel: Channel::Online,
        received: date(2026, 11, 22),
        need: prose("Hun trenger hjelp."),
        services: std::collections::BTreeSet::new(),
        wish: Wish::Unknown,
        person_agrees: false,
    };
    let joined = world.app.report(&stranger, report("Mona Vik"), command(700)).await.unwrap();
    assert_eq!(joined, case);
    let apart = world.app.report(&stranger, report("Mona Li"), command(701)).await.unwrap();
    assert_ne!(apart, case, "a number with another name does not touch the case");
    assert_eq!(apart, world.app.report(&stranger, report("Mona Li"), command(701)).await.unwrap());
    let owner = world.app.account(person(MONA)).await.unwrap().unwrap();
    assert_eq!(owner.name.as_str(), "Mona Vik");
    for case in [joined, apart] {
        assert!(matches!(world.app.read(&stranger, case, Look::Overview).await, Err(Trouble::NotFound)));
    }
    let desk = world.app.desk(&stranger).await.unwrap();
    let about: Vec<_> = desk.reported.iter().map(|r| r.about.clone().unwrap()).collect();
    assert_eq!(about.len(), 2);
    let key = world.app.last_receipt(&stranger, joined).await.unwrap();
    let receipt = world.app.receipt(&stranger, key).await.unwrap();
    assert_eq!(receipt.need.unwrap(), prose("Hun trenger hjelp."));
    let mona = world.who(MONA).await;
    assert!(matches!(world.app.receipt(&mona, key).await, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn the_record_holds_what_the_person_sees_and_is_not_fetched_without_end() {
    let world = world().await;
    let case = world.with_plan().await;
    let mona = world.who(MONA).await;
    let record = world.app.record(&mona, case).await.unwrap().unwrap();
    let data = record.json();
    assert_eq!(data["person"]["name"], "Mona Vik");
    assert_eq!(data["consents"].as_array().unwrap().len(), 2);
    assert!(data["history"].as_array().unwrap().len() > 5 && !data["log"].as_array().unwrap().is_empty());
    assert!(world.app.record(&world.who(SILJE).await, case).await.is_err(), "the person's alone");
    for _ in 0..9 {
        assert!(world.app.record(&mona, case).await.unwrap().is_some());
    }
    assert!(world.app.record(&mona, case).await.unwrap().is_none(), "enough for an hour");
}

#[tokio::test]
async fn an_erasure_is_granted_by_the_leader_of_an_ended_case_and_leaves_nothing_to_read() {
    let world = world().await;
    let case = world.with_plan().await;
    let (mona, leader) = (world.who(MONA).await, 204);
    let job = Job { leads: true, ..Job::new(org(HOME), Some(unit(UNIT)), line("leder"), None) };
    let berit = world.app.account(person(BERIT)).await.unwrap().unwrap();
    let account = Account { person: person(leader), name: line("Tor Viken"), jobs: vec![job], ..berit };
    world.app.put_account(&account).await.unwrap();
    let tor = world.who(leader).await;
    let asks = Command::Ask { id: entry(900), kind: Kind::Erasure, words: prose("Jeg vil at den slettes.") };
    world.does(MONA, case, 900, asks).await;

    let grant = || (true, prose("Saken er avsluttet."));
    let reply = world.app.reply(&tor, case, entry(900), grant(), command(901), None).await;
    assert!(matches!(reply, Err(Trouble::Refused(_))), "an open case is not erased");
    world.does(MONA, case, 902, Command::End { reason: EndReason::Wish, note: None }).await;
    let berit = world.who(BERIT).await;
    let reply = world.app.reply(&berit, case, entry(900), grant(), command(903), None).await;
    assert!(matches!(reply, Err(Trouble::Refused(_))), "only the leader grants it");

    assert!(world.app.reply(&tor, case, entry(900), grant(), command(904), None).await.unwrap());
    for who in [&mona, &tor] {
        assert!(matches!(world.app.read(who, case, Look::Overview).await, Err(Trouble::NotFound)));
    }
    assert!(world.app.desk(&mona).await.unwrap().own.is_empty());
    world.app.ledger().verify(&dinplan_app::replay).await.unwrap();
}
