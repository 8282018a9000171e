//! Looking after the directory: one line for every call, nobody gets in who should not, two pairs of
//! eyes that cannot be tricked, and nothing lost when two write at once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{
    Account, AdminAct, AdminDone, Handled, Job, LocalLogin, Managed, NewEmployee, Part, Session, Trouble,
    What,
};
use dinplan_domain::actor::Identity;
use dinplan_domain::administration::{Change, Hindrance, Standing, Trust};
use dinplan_domain::ids::{PersonId, ProposalId};
use dinplan_domain::number::{NationalId, Population};
use dinplan_domain::organisation::{Office, OrgKind, Organisation, Procedure, UnitKind};
use dinplan_domain::person::Lang;
use dinplan_domain::rules::Rule;
use jiff::SignedDuration;
use uuid::Uuid;

const TURID: u128 = 201;
const INGER: u128 = 202;
const OTHER: u128 = 203;
const AWAY: u128 = 2;
const NUMBER: &str = "21887000074";

fn admin(org: dinplan_domain::ids::OrgId, at: Option<u128>) -> Job {
    Job { admin: true, ..Job::new(org, at.map(unit), line("konsulent"), None) }
}

fn account(id: u128, name: &str, jobs: Vec<Job>) -> Account {
    Account {
        person: person(id),
        name: line(name),
        born: None,
        number: None,
        phone: None,
        language: Lang::Nb,
        jobs,
        login: LocalLogin::default(),
        mail: Default::default(),
        away: None,
    }
}

/// The small world with two who look after Fjordvik (one of them with two jobs there), and one elsewhere.
async fn governed() -> World {
    let world = world().await;
    world
        .app
        .put_org(Organisation {
            id: org(AWAY),
            kind: OrgKind::Municipality,
            name: line("Storelva kommune"),
            phone: None,
            units: Vec::new(),
            procedure: Procedure::default(),
            office: Office::default(),
        })
        .await
        .unwrap();
    let turid = vec![admin(org(HOME), Some(UNIT)), admin(org(HOME), Some(SERVICE))];
    for account in [
        account(TURID, "Turid Nes", turid),
        account(INGER, "Inger Sletta", vec![admin(org(HOME), Some(UNIT))]),
        account(OTHER, "Anne Karin Sund", vec![admin(org(AWAY), None)]),
    ] {
        world.app.put_account(&account).await.unwrap();
    }
    world
}

impl World {
    async fn at(&self, id: u128, job: usize) -> Identity {
        let account = self.app.account(person(id)).await.unwrap().unwrap();
        self.app.identity(&account, Some(job)).unwrap()
    }

    async fn tries(&self, who: u128, act: AdminAct, sent: u128) -> Result<AdminDone, Trouble> {
        self.app.administer(&self.who(who).await, act, command(sent)).await
    }

    async fn acts(&self, who: u128, act: AdminAct, sent: u128) -> AdminDone {
        self.tries(who, act, sent).await.unwrap()
    }

    async fn proposes(&self, who: u128, act: AdminAct, sent: u128) -> ProposalId {
        match self.acts(who, act, sent).await {
            AdminDone::Proposed(id) => id,
            other => panic!("not proposed, but {other:?}"),
        }
    }

    async fn job(&self, id: u128) -> Job {
        self.app.account(person(id)).await.unwrap().unwrap().jobs[0].clone()
    }

    fn version(&self) -> u32 {
        self.app.org(org(HOME)).unwrap().office.version
    }

    fn standing(&self, id: ProposalId) -> Standing {
        let home = self.app.org(org(HOME)).unwrap();
        let found = home.office.proposals.iter().find(|p| p.id == id).unwrap();
        found.standing(self.app.now())
    }
}

fn emergency(who: u128, seen: u32) -> AdminAct {
    let trust = Trust { emergency: true, ..Trust::default() };
    AdminAct::Trust { of: (person(who), 0), seen, trust }
}

const fn answer(proposal: ProposalId, yes: bool) -> AdminAct {
    AdminAct::Answer { proposal, yes, word: None }
}

fn hire(name: &str, number: Option<&str>, at: u128) -> AdminAct {
    AdminAct::Hire(Box::new(NewEmployee {
        name: line(name),
        number: number.map(|n| NationalId::parse(n, Population::Synthetic).unwrap()),
        hpr: None,
        title: line("sykepleier"),
        phone: None,
        unit: Some(unit(at)),
    }))
}

fn title(who: u128, seen: u32, title: &str) -> AdminAct {
    AdminAct::Job { of: (person(who), 0), seen, title: line(title), phone: None }
}

#[tokio::test]
async fn every_call_writes_exactly_one_line() {
    let world = governed().await;
    let app = &world.app;
    let (turid, silje) = (world.who(TURID).await, world.who(SILJE).await);
    let mut lines = world.lines().await;
    let mut one_more = async |what: &str| {
        lines += 1;
        assert_eq!(world.lines().await, lines, "{what}");
    };
    app.admin_look(&turid, Part::Front).await.unwrap();
    one_more("a look").await;
    app.admin_look(&silje, Part::Front).await.unwrap_err();
    one_more("a refused look").await;
    app.admin_employee(&turid, (person(SILJE), 0)).await.unwrap();
    one_more("an employee").await;
    app.admin_employee(&turid, (person(MONA), 0)).await.unwrap_err();
    one_more("no employee").await;
    world.acts(TURID, title(SILJE, 0, "koordinator"), 1).await;
    one_more("a change").await;
    world.acts(TURID, title(SILJE, 0, "noe annet"), 2).await;
    one_more("a change of what has changed").await;
    let id = world.proposes(TURID, emergency(SILJE, 1), 3).await;
    one_more("a proposal").await;
    app.admin_proposal(&turid, id).await.unwrap();
    one_more("a look at it").await;
    world.acts(TURID, answer(id, true), 4).await;
    one_more("one's own proposal").await;
    world.acts(INGER, answer(id, true), 5).await;
    one_more("another's").await;
    world.tries(SILJE, title(SILJE, 0, "sjef"), 6).await.unwrap_err();
    one_more("a refused change").await;
    app.admin_log(&turid, None, |_| true, 50).await.unwrap();
    one_more("the log").await;
    app.admin_log(&silje, None, |_| true, 50).await.unwrap_err();
    one_more("the log, refused").await;
}

#[tokio::test]
async fn who_does_not_look_after_it_finds_nothing_there() {
    let world = governed().await;
    for who in [MONA, SILJE, BERIT, STRANGER] {
        let identity = world.who(who).await;
        assert!(matches!(world.app.admin_look(&identity, Part::Front).await, Err(Trouble::NotFound)));
        for (n, act) in [hire("Ny", None, SERVICE), emergency(who, 0), AdminAct::CloseUnit(unit(SERVICE))]
            .into_iter()
            .enumerate()
        {
            let sent = 100 + n as u128;
            assert!(matches!(world.tries(who, act, sent).await, Err(Trouble::NotFound)), "{who} {n}");
        }
    }
    // At home, who looks after a directory at work looks after nothing.
    let turid = world.app.account(person(TURID)).await.unwrap().unwrap();
    let private = world.app.identity(&turid, None).unwrap();
    assert!(matches!(world.app.admin_look(&private, Part::Staff).await, Err(Trouble::NotFound)));
    // Who looks after another organisation's does not see what is here.
    assert!(matches!(world.tries(OTHER, title(SILJE, 0, "x"), 7).await, Err(Trouble::NotFound)));
    assert!(matches!(
        world.tries(OTHER, AdminAct::CloseUnit(unit(SERVICE)), 8).await,
        Err(Trouble::NotFound)
    ));
    let other = world.who(OTHER).await;
    assert!(matches!(world.app.admin_employee(&other, (person(SILJE), 0)).await, Err(Trouble::NotFound)));
    assert_eq!(world.app.admin_look(&other, Part::Staff).await.unwrap().staff.len(), 1);
}

#[tokio::test]
async fn who_stopped_looking_after_it_a_moment_ago_is_out_though_still_logged_in() {
    let world = governed().await;
    let inger = world.who(INGER).await;
    world.acts(TURID, AdminAct::Trust { of: (person(INGER), 0), seen: 0, trust: Trust::default() }, 1).await;
    let late = world.app.administer(&inger, title(SILJE, 0, "x"), command(2)).await;
    assert!(matches!(late, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn trust_takes_two_and_not_the_same_one_through_another_job() {
    let world = governed().await;
    let id = world.proposes(TURID, emergency(SILJE, 0), 1).await;
    assert!(!world.job(SILJE).await.emergency, "nothing before another has said yes");
    for job in [0, 1] {
        let turid = world.at(TURID, job).await;
        let own = world.app.administer(&turid, answer(id, true), command(10 + job as u128)).await.unwrap();
        assert_eq!(own, AdminDone::Hindered(Hindrance::OwnProposal));
    }
    assert!(!world.job(SILJE).await.emergency);
    assert_eq!(world.acts(INGER, answer(id, true), 20).await, AdminDone::Done);
    assert!(world.job(SILJE).await.emergency);
    let post = world.who(SILJE).await.post().cloned().unwrap();
    assert!(post.emergency && !post.admin);
    // What takes trust away takes one.
    let none = AdminAct::Trust { of: (person(SILJE), 0), seen: 1, trust: Trust::default() };
    assert_eq!(world.acts(TURID, none, 21).await, AdminDone::Done);
    assert!(!world.job(SILJE).await.emergency);
}

#[tokio::test]
async fn a_proposal_cannot_be_forged_borrowed_or_used_twice() {
    let world = governed().await;
    let id = world.proposes(TURID, emergency(SILJE, 0), 1).await;
    let forged = ProposalId::from_uuid(Uuid::from_u128(77));
    assert!(matches!(world.tries(INGER, answer(forged, true), 2).await, Err(Trouble::NotFound)));
    assert!(matches!(world.tries(OTHER, answer(id, true), 3).await, Err(Trouble::NotFound)));
    assert!(matches!(world.tries(SILJE, answer(id, true), 4).await, Err(Trouble::NotFound)));
    let not_yours = world.acts(INGER, AdminAct::Withdraw(id), 5).await;
    assert_eq!(not_yours, AdminDone::Hindered(Hindrance::NotYourProposal));
    assert_eq!(world.acts(INGER, answer(id, false), 6).await, AdminDone::Done);
    assert_eq!(world.acts(INGER, answer(id, false), 6).await, AdminDone::Before(None), "the same form again");
    let again = world.acts(INGER, answer(id, true), 7).await;
    assert_eq!(again, AdminDone::Hindered(Hindrance::Ended), "a no is not made a yes");
    assert!(!world.job(SILJE).await.emergency);
}

#[tokio::test]
async fn a_proposal_sent_twice_is_one_and_the_same_matter_waits_once() {
    let world = governed().await;
    let id = world.proposes(TURID, emergency(SILJE, 0), 1).await;
    assert_eq!(world.acts(TURID, emergency(SILJE, 0), 1).await, AdminDone::Before(Some(id)));
    let second = world.acts(INGER, emergency(SILJE, 0), 2).await;
    assert_eq!(second, AdminDone::Hindered(Hindrance::Waits));
    assert_eq!(world.app.org(org(HOME)).unwrap().office.proposals.len(), 1);
}

#[tokio::test]
async fn a_proposal_lapses_is_withdrawn_and_does_not_outlive_what_it_builds_on() {
    let world = governed().await;
    let id = world.proposes(TURID, emergency(SILJE, 0), 1).await;
    world.clock.advance(SignedDuration::from_hours(14 * 24));
    assert_eq!(world.standing(id), Standing::Lapsed);
    assert_eq!(world.acts(INGER, answer(id, true), 2).await, AdminDone::Hindered(Hindrance::Ended));

    let id = world.proposes(TURID, emergency(SILJE, 0), 3).await;
    assert_eq!(world.acts(TURID, AdminAct::Withdraw(id), 4).await, AdminDone::Done);
    assert_eq!(world.acts(INGER, answer(id, true), 5).await, AdminDone::Hindered(Hindrance::Ended));

    let id = world.proposes(TURID, emergency(SILJE, 0), 6).await;
    world.acts(INGER, AdminAct::End((person(SILJE), 0)), 7).await;
    assert_eq!(world.acts(INGER, answer(id, true), 8).await, AdminDone::Hindered(Hindrance::BaseChanged));

    // Who proposed it has to look after the directory still.
    let id = world.proposes(TURID, emergency(JONAS, 0), 9).await;
    for at in [0, 1] {
        let none = AdminAct::Trust { of: (person(TURID), at), seen: 0, trust: Trust::default() };
        world.acts(INGER, none, 20 + at as u128).await;
    }
    assert_eq!(world.acts(INGER, answer(id, true), 30).await, AdminDone::Hindered(Hindrance::ProposerGone));
    assert!(!world.job(JONAS).await.emergency);
}

#[tokio::test]
async fn what_opens_cases_takes_two_and_nobody_hands_themselves_anything() {
    let world = governed().await;
    let moves = |who, at| AdminAct::Move { of: (person(who), 0), seen: 0, unit: Some(unit(at)) };
    world.proposes(TURID, hire("Ny Saksbehandler", None, UNIT), 1).await;
    world.proposes(TURID, moves(SILJE, UNIT), 2).await;
    world.proposes(TURID, moves(TURID, SERVICE), 3).await;
    world
        .proposes(TURID, AdminAct::AddUnit { kind: UnitKind::Ward, name: line("Post 2"), phone: None }, 4)
        .await;
    let mut rules = Procedure::default();
    Rule::EmergencyHours.write(&mut rules, 48);
    world.proposes(TURID, AdminAct::Rules { seen: 0, rules: Box::new(rules) }, 5).await;
    assert_eq!(world.app.org(org(HOME)).unwrap().procedure, Procedure::default());
    assert_eq!(world.app.org(org(HOME)).unwrap().units.len(), 2);
    assert_eq!(world.app.staff_of(org(HOME)).await.unwrap().len(), 5);
    let daily = AdminAct::AddUnit { kind: UnitKind::Service, name: line("Dagsenteret"), phone: None };
    assert_eq!(world.acts(TURID, daily, 6).await, AdminDone::Done);
    assert_eq!(world.acts(TURID, hire("Ny Fysioterapeut", None, SERVICE), 7).await, AdminDone::Done);
    assert_eq!(world.app.staff_of(org(HOME)).await.unwrap().len(), 6);
}

#[tokio::test]
async fn an_approved_rule_leaves_the_others_as_they_are_now() {
    let world = governed().await;
    let with = |rule: Rule, value| {
        let mut rules = world.app.org(org(HOME)).unwrap().procedure.clone();
        assert!(rule.write(&mut rules, value));
        AdminAct::Rules { seen: world.version(), rules: Box::new(rules) }
    };
    let id = world.proposes(TURID, with(Rule::Retention, 15), 1).await;
    assert_eq!(world.acts(INGER, with(Rule::Invitation, 4), 2).await, AdminDone::Done);
    assert_eq!(world.acts(INGER, answer(id, true), 3).await, AdminDone::Done);
    let rules = world.app.org(org(HOME)).unwrap().procedure.clone();
    assert_eq!((rules.retention_years, rules.invitation_weeks), (15, 4));
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    let world = governed().await;
    let rename = |seen, name| AdminAct::Unit { seen, unit: unit(SERVICE), name: line(name), phone: None };
    assert_eq!(world.acts(TURID, rename(0, "Fysio"), 1).await, AdminDone::Done);
    let late = world.acts(INGER, rename(0, "Fysio og ergo"), 2).await;
    assert_eq!(late, AdminDone::Hindered(Hindrance::Changed));
    assert_eq!(world.app.org(org(HOME)).unwrap().unit(unit(SERVICE)).unwrap().name, line("Fysio"));
    assert_eq!(
        world.acts(TURID, rename(0, "Fysio"), 1).await,
        AdminDone::Before(None),
        "the first form again"
    );

    world.acts(TURID, title(SILJE, 0, "koordinator"), 3).await;
    assert_eq!(world.acts(INGER, title(SILJE, 0, "x"), 4).await, AdminDone::Hindered(Hindrance::Changed));

    // Many at once: every unit is there.
    let tasks: Vec<_> = (0..8u128)
        .map(|n| {
            let (app, name) = (world.app.clone(), format!("Tjeneste {n}"));
            let who = if n % 2 == 0 { TURID } else { INGER };
            tokio::spawn(async move {
                let account = app.account(person(who)).await.unwrap().unwrap();
                let identity = app.identity(&account, Some(0)).unwrap();
                let act = AdminAct::AddUnit { kind: UnitKind::Service, name: line(&name), phone: None };
                app.administer(&identity, act, command(50 + n)).await.unwrap()
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), AdminDone::Done);
    }
    assert_eq!(world.app.org(org(HOME)).unwrap().units.len(), 10);
    // What is kept is what is seen: the directory read anew is the same.
    let stored = world.app.ledger().orgs().await.unwrap();
    let home = stored.iter().find(|o| o.id == org(HOME)).unwrap();
    let home: Organisation = serde_json::from_slice(&home.content).unwrap();
    assert_eq!(home, *world.app.org(org(HOME)).unwrap());
}

#[tokio::test]
async fn an_ended_job_ends_its_sessions_at_once_and_no_other() {
    let world = governed().await;
    let jobs = vec![
        Job::new(org(HOME), Some(unit(SERVICE)), line("fysioterapeut"), None),
        Job::new(org(AWAY), None, line("lærer"), None),
    ];
    world.app.put_account(&account(300, "Kari To", jobs)).await.unwrap();
    let here = world.app.log_in(person(300), Some(0)).await.unwrap();
    let there = world.app.log_in(person(300), Some(1)).await.unwrap();
    world.acts(TURID, AdminAct::End((person(300), 0)), 1).await;
    assert!(world.app.session(&here).await.unwrap().is_none(), "the session at the ended job");
    let Some(Session::Live(live)) = world.app.session(&there).await.unwrap() else { panic!("gone") };
    assert_eq!(live.identity.post().unwrap().org, org(AWAY), "and never at another workplace");
    assert!(world.app.log_in(person(300), Some(0)).await.is_err());
    assert!(world.app.candidate(person(300), org(HOME)).await.is_err());
    let staff = async |id| world.app.staff_of(org(id)).await.unwrap();
    assert!(staff(HOME).await.iter().all(|a| a.person != person(300)));
    assert!(staff(AWAY).await.iter().any(|a| a.person == person(300)), "listed where the work goes on");
    assert!(matches!(world.tries(TURID, AdminAct::End((person(300), 1)), 2).await, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn a_known_human_is_found_by_number_and_name_only_and_listed_at_both_workplaces() {
    let world = governed().await;
    let mut known = account(300, "Kari Marie Berg", vec![Job::new(org(AWAY), None, line("lærer"), None)]);
    known.number = Some(NationalId::parse(NUMBER, Population::Synthetic).unwrap());
    world.app.put_account(&known).await.unwrap();
    let wrong = world.acts(TURID, hire("Ola Nordmann", Some(NUMBER), SERVICE), 1).await;
    assert_eq!(wrong, AdminDone::Hindered(Hindrance::Mismatch));
    assert_eq!(world.acts(TURID, hire("kari berg", Some(NUMBER), SERVICE), 2).await, AdminDone::Done);
    let listed = async |id| -> Vec<PersonId> {
        world.app.staff_of(org(id)).await.unwrap().iter().map(|a| a.person).collect()
    };
    assert!(listed(HOME).await.contains(&person(300)));
    assert!(listed(AWAY).await.contains(&person(300)));
    let again = world.acts(TURID, hire("Kari Berg", Some(NUMBER), SERVICE), 3).await;
    assert_eq!(again, AdminDone::Hindered(Hindrance::WorksThere));
    // The one who hires sees the job, and nothing of the job elsewhere.
    let seen = world.app.admin_look(&world.who(TURID).await, Part::Staff).await.unwrap();
    let jobs: Vec<_> = seen.staff.iter().filter(|e| e.person == person(300)).collect();
    assert_eq!(jobs.len(), 1);
    assert_eq!(jobs[0].job.org, org(HOME));
}

#[tokio::test]
async fn a_unit_closes_when_empty_and_with_two_and_the_coordinating_unit_never() {
    let world = governed().await;
    let close = |id| AdminAct::CloseUnit(unit(id));
    assert_eq!(world.acts(TURID, close(UNIT), 1).await, AdminDone::Hindered(Hindrance::OneCoordinatingUnit));
    assert_eq!(world.acts(TURID, close(SERVICE), 2).await, AdminDone::Hindered(Hindrance::UnitInUse));
    for (n, (who, job)) in [(SILJE, 0), (JONAS, 0), (TURID, 1)].into_iter().enumerate() {
        world.acts(INGER, AdminAct::End((person(who), job)), 10 + n as u128).await;
    }
    let id = world.proposes(TURID, close(SERVICE), 20).await;
    // Somebody began there meanwhile: the yes was to an empty unit.
    world.acts(TURID, hire("Ny Ansatt", None, SERVICE), 21).await;
    assert_eq!(world.acts(INGER, answer(id, true), 22).await, AdminDone::Hindered(Hindrance::UnitInUse));
    let staff = world.app.staff_of(org(HOME)).await.unwrap();
    let new = staff.iter().find(|a| a.name == line("Ny Ansatt")).unwrap().person;
    world.acts(TURID, AdminAct::End((new, 0)), 23).await;
    assert_eq!(world.acts(INGER, answer(id, true), 24).await, AdminDone::Done);
    assert!(world.app.org(org(HOME)).unwrap().unit(unit(SERVICE)).unwrap().closed);
    assert!(matches!(world.tries(TURID, hire("En Til", None, SERVICE), 25).await, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn somebody_is_always_left_to_look_after_it() {
    let world = governed().await;
    for (n, at) in [0usize, 1].into_iter().enumerate() {
        world.acts(INGER, AdminAct::End((person(TURID), at)), 1 + n as u128).await;
    }
    let last = Hindrance::LastAdmin;
    assert_eq!(world.acts(INGER, AdminAct::End((person(INGER), 0)), 5).await, AdminDone::Hindered(last));
    let none = AdminAct::Trust { of: (person(INGER), 0), seen: 0, trust: Trust::default() };
    assert_eq!(world.acts(INGER, none, 6).await, AdminDone::Hindered(last));
}

#[tokio::test]
async fn the_log_tells_what_was_done_and_what_was_tried_and_leaders_read_it() {
    let world = governed().await;
    let leads = Job { leads: true, ..Job::new(org(HOME), Some(unit(UNIT)), line("leder"), None) };
    world.app.put_account(&account(300, "Lise Leder", vec![leads])).await.unwrap();
    let id = world.proposes(TURID, emergency(SILJE, 0), 1).await;
    world.acts(INGER, answer(id, true), 2).await;
    world.tries(SILJE, title(SILJE, 0, "x"), 3).await.unwrap_err();
    world.app.desk(&world.who(SILJE).await).await.unwrap(); // a line without a case that is not about this
    let changes = |managed: &Managed| !matches!(managed, Managed::Looked(..));
    let leader = world.who(300).await;
    let seen = world.app.admin_log(&leader, None, changes, 50).await.unwrap();
    let told: Vec<_> = seen
        .lines
        .iter()
        .map(|told| {
            let What::Managed(managed) = &told.line.what else { panic!("another line: {told:?}") };
            let kind = match managed.as_ref() {
                Managed::Changed(Handled::Proposed, Change::Trust { .. }) => "proposed",
                Managed::Changed(Handled::Approved, Change::Trust { .. }) => "approved",
                Managed::Outside => "outside",
                other => panic!("{other:?}"),
            };
            (told.line.name.to_string(), kind)
        })
        .collect();
    let expected = [("Silje Aas", "outside"), ("Inger Sletta", "approved"), ("Turid Nes", "proposed")];
    assert_eq!(told, expected.map(|(name, kind)| (name.to_owned(), kind)));
    let first = world.app.admin_log(&leader, None, changes, 2).await.unwrap();
    let rest = world.app.admin_log(&leader, first.older, changes, 2).await.unwrap();
    assert_eq!((first.lines.len(), rest.lines.len(), rest.older), (2, 1, None));
    world.app.ledger().verify(&dinplan_app::replay).await.unwrap();
}
