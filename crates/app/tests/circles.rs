//! The two circles, another's eyes, private notes, doubt, and open pages that learn of it at once.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::*;
use dinplan_app::{App, Change, Look, Reading, Trouble, Watch, access_of};
use dinplan_domain::actor::Identity;
use dinplan_domain::answers::Answers;
use dinplan_domain::assessment::{Basis, Voice};
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::consent::{Excepted, Form, Recipient, Scope, Sharing};
use dinplan_domain::ids::{CaseId, ConsentId};
use dinplan_domain::mandate::Mandate;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::{Content, Section};
use std::time::{Duration, Instant};
use uuid::Uuid;

const SHARED: u128 = 0x5A;

fn goal(title: &str) -> Content {
    let (priority, status) = (Priority::First, GoalStatus::NotBegun);
    Content::Goals(Goal { title: line(title), words: None, under: None, priority, status })
}

fn write(id: u128, title: &str) -> Command {
    Command::Write { id: entry(id), seen: 0, content: goal(title), why: None, restored: false }
}

fn consent(n: u128) -> ConsentId {
    ConsentId::from_uuid(Uuid::from_u128(n))
}

fn share(sections: &[Section], except: Vec<Excepted>) -> Command {
    let with = Recipient::Service {
        org: org(HOME),
        unit: Some(unit(SERVICE)),
        name: line("Fysioterapi, Fjordvik kommune"),
    };
    let sharing = Sharing {
        with,
        sections: sections.iter().copied().collect(),
        excluded: None,
        purpose: line("Trening"),
        used: Some(line("Leses før timen")),
        except,
    };
    Command::Consent {
        id: consent(SHARED),
        scope: Scope::Share(sharing),
        voice: Voice { name: line("Mona Vik"), basis: Basis::Own, judgement: None, child: None },
        form: Form::Electronic,
        until: None,
    }
}

/// Mona's case with a goal that the physiotherapists see.
async fn shared(world: &World) -> CaseId {
    let case = world.with_plan().await;
    world.does(MONA, case, 20, write(1, "Gå på butikken selv")).await;
    world.does(MONA, case, 21, share(&[Section::Goals, Section::Measures], Vec::new())).await;
    case
}

fn reader<'a>(readers: &'a [Reading], name: &str) -> &'a Reading {
    readers.iter().find(|r| r.name.as_str().contains(name)).unwrap()
}

#[tokio::test]
async fn the_circles_are_what_each_reader_can_open() {
    let world = world().await;
    let case = shared(&world).await;
    let mona = world.who(MONA).await;
    let before = world.lines().await;
    let (view, readers) = world.app.circles(&mona, case, Look::Consents).await.unwrap();
    assert_eq!(world.lines().await, before + 1);
    assert!(view.speaks_for_person());
    let service = reader(&readers, "Fysioterapi");
    assert!(service.sees(Section::Goals) && !service.sees(Section::Matters));
    assert!(reader(&readers, "Silje").sees(Section::Matters));
    // Whoever does not see the consents is told of nobody.
    let (_, none) = world.app.circles(&world.who(JONAS).await, case, Look::Plan).await.unwrap();
    assert!(none.is_empty());
    assert_eq!(world.lines().await, before + 2);
}

#[tokio::test]
async fn what_is_seen_as_another_is_what_the_other_sees() {
    let world = world().await;
    let case = shared(&world).await;
    let mona = world.who(MONA).await;
    let (_, readers) = world.app.circles(&mona, case, Look::Consents).await.unwrap();
    let key = reader(&readers, "Fysioterapi").key.clone();
    let before = world.lines().await;
    let seen = world.app.see_as(&mona, case, &key).await.unwrap();
    assert_eq!(world.lines().await, before + 1, "a look");
    let theirs = world.app.read(&world.who(JONAS).await, case, Look::Plan).await.unwrap();
    let titles = |view: &dinplan_domain::view::CaseView| {
        view.plan.as_ref().unwrap().entries.iter().map(|e| e.id).collect::<Vec<_>>()
    };
    assert_eq!(titles(&seen.view), titles(&theirs));
    for section in Section::ALL {
        assert_eq!(seen.view.sees(*section), theirs.sees(*section), "{section:?}");
    }
    assert!(seen.view.consents.is_empty() && seen.view.notes.is_empty());

    let before = world.lines().await;
    let refused = world.app.see_as(&world.who(SILJE).await, case, &key).await;
    assert!(matches!(refused, Err(Trouble::Refused(Refusal::NotYours(_)))));
    assert!(matches!(world.app.see_as(&world.who(STRANGER).await, case, &key).await, Err(Trouble::NotFound)));
    assert!(matches!(world.app.see_as(&mona, case, "nobody").await, Err(Trouble::NotFound)));
    let nowhere = CaseId::from_uuid(Uuid::from_u128(999));
    assert!(matches!(world.app.see_as(&mona, nowhere, &key).await, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 4, "one line each, refused too");
}

#[tokio::test]
async fn who_is_shut_out_by_name_sees_nothing_of_what_the_service_gets() {
    let world = world().await;
    let case = world.with_plan().await;
    let mona = world.who(MONA).await;
    let at = (org(HOME), Some(unit(SERVICE)));
    let before = world.lines().await;
    let names = [line("jonas lie"), line("Ingen Slik")];
    let (found, unknown) = world.app.shut_out(&mona, case, at, &names).await.unwrap();
    assert_eq!((found.len(), unknown), (1, vec![line("Ingen Slik")]));
    let refused = world.app.shut_out(&world.who(STRANGER).await, case, at, &names).await;
    assert!(matches!(refused, Err(Trouble::NotFound)));
    assert_eq!(world.lines().await, before + 2);

    world.does(MONA, case, 21, share(&[Section::Goals], found)).await;
    let jonas = world.who(JONAS).await;
    assert!(matches!(world.app.read(&jonas, case, Look::Plan).await, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn who_reads_is_told_what_it_rests_on_and_no_more() {
    let world = world().await;
    let case = shared(&world).await;
    let before = world.lines().await;
    let (view, grounds) = world.app.grounds(&world.who(JONAS).await, case).await.unwrap();
    assert_eq!(world.lines().await, before + 1);
    assert!(view.consents.is_empty());
    assert_eq!(grounds.iter().map(|g| g.consent.id).collect::<Vec<_>>(), [consent(SHARED)]);
    let (_, story) = world.app.consent_history(&world.who(MONA).await, case, consent(SHARED)).await.unwrap();
    assert_eq!(story.len(), 1);
    let (_, none) = world.app.consent_history(&world.who(JONAS).await, case, consent(SHARED)).await.unwrap();
    assert!(none.is_empty(), "who does not see consents reads no history of them");
}

#[tokio::test]
async fn a_note_is_the_persons_alone_until_shared() {
    let world = world().await;
    let case = shared(&world).await;
    let note = Command::WriteNote { id: entry(70), seen: 0, text: prose("Det jeg ikke sier høyt") };
    world.does(MONA, case, 70, note).await;
    let silje = world.who(SILJE).await;
    let seen = |view: &dinplan_domain::view::CaseView| format!("{view:?}").contains("ikke sier høyt");
    assert!(!seen(&world.app.read(&silje, case, Look::Notes).await.unwrap()));
    let (_, history) = world.app.history(&silje, case, None).await.unwrap();
    assert!(!format!("{history:?}").contains("ikke sier høyt"));
    let share = Command::ShareNote { id: entry(70), entry: entry(71), question: Question::ToMe };
    world.does(MONA, case, 71, share).await;
    assert!(seen(&world.app.read(&silje, case, Look::Plan).await.unwrap()));
    assert!(!seen(&world.app.read(&world.who(JONAS).await, case, Look::Plan).await.unwrap()));
}

async fn opened(app: &App, who: &Identity, case: CaseId) -> Watch {
    let token = app.log_in(who.person, who.post().map(|_| 0)).await.unwrap();
    let view = app.read(who, case, Look::Plan).await.unwrap();
    let mut watch = app.watch(who, &token, case, view.revision, &access_of(&view)).await.unwrap().unwrap();
    assert_eq!(watch.next().await, Some(Change::Beat), "the page is still true");
    watch
}

#[tokio::test]
async fn an_open_page_learns_at_once_that_its_access_is_gone() {
    let world = world().await;
    let case = shared(&world).await;
    let (jonas, silje) = (world.who(JONAS).await, world.who(SILJE).await);
    let (mut theirs, mut coordinators) =
        (opened(&world.app, &jonas, case).await, opened(&world.app, &silje, case).await);
    let before = world.lines().await;

    // What is changed and not shared is not told.
    let matters = Content::parse(
        Section::Matters,
        &Answers::from_pairs([("question", "to-me"), ("words", "Noe privat")]),
    );
    let words = matters.unwrap().unwrap();
    let unseen = Command::Write { id: entry(9), seen: 0, content: words, why: None, restored: false };
    world.does(MONA, case, 30, unseen).await;
    let quiet = tokio::time::timeout(Duration::from_millis(100), theirs.next()).await;
    assert!(quiet.is_err(), "nothing they see was changed: {quiet:?}");
    assert_eq!(coordinators.next().await, Some(Change::Content));

    world.does(MONA, case, 31, write(2, "Ta bussen")).await;
    assert_eq!(theirs.next().await, Some(Change::Content));

    let began = Instant::now();
    world.does(MONA, case, 32, Command::WithdrawConsent { id: consent(SHARED) }).await;
    assert_eq!(theirs.next().await, Some(Change::Access));
    assert!(began.elapsed() < Duration::from_secs(1), "within the same second: {:?}", began.elapsed());
    assert_eq!(theirs.next().await, None, "and then it is over");
    assert_eq!(world.lines().await, before + 3, "a watch shows nothing and writes no line");
}

#[tokio::test]
async fn a_page_made_before_the_watch_is_compared_and_a_session_that_ended_ends_it() {
    let world = world().await;
    let case = shared(&world).await;
    let jonas = world.who(JONAS).await;
    let view = world.app.read(&jonas, case, Look::Plan).await.unwrap();
    let token = world.app.log_in(jonas.person, Some(0)).await.unwrap();
    let narrowed = Command::NarrowConsent { id: consent(SHARED), sections: [Section::Goals].into() };
    world.does(MONA, case, 40, narrowed).await;
    let watch = world.app.watch(&jonas, &token, case, view.revision, &access_of(&view)).await;
    assert_eq!(watch.unwrap().unwrap().next().await, Some(Change::Access));

    let mut open = opened(&world.app, &jonas, case).await;
    world.app.stop_watching();
    assert_eq!(open.next().await, None);
    let stopped = world.app.watch(&jonas, &token, case, view.revision, "").await.unwrap();
    assert!(stopped.is_none());
    let stranger = world.app.watch(&world.who(STRANGER).await, &token, case, view.revision, "").await;
    assert!(matches!(stranger, Err(Trouble::NotFound)));
}

#[tokio::test]
async fn nobody_watches_without_end() {
    let world = world().await;
    let case = shared(&world).await;
    let jonas = world.who(JONAS).await;
    let mut open = Vec::new();
    for _ in 0..12 {
        open.push(opened(&world.app, &jonas, case).await);
    }
    let token = world.app.log_in(jonas.person, Some(0)).await.unwrap();
    let revision = world.app.read(&jonas, case, Look::Plan).await.unwrap().revision;
    assert!(world.app.watch(&jonas, &token, case, revision, "").await.unwrap().is_none());
    open.pop();
    assert!(world.app.watch(&jonas, &token, case, revision, "").await.unwrap().is_some());
}

#[tokio::test]
async fn who_speaks_for_another_does_not_read_in_the_log_that_a_note_was_written() {
    let world = world().await;
    let case = shared(&world).await;
    let guardian = Command::NameRepresentative(NewRepresentative {
        person: person(STRANGER),
        name: line("Per Fremmed"),
        kind: representative::Kind::Guardian,
        relation: line("verge"),
        phone: None,
        from: None,
        until: None,
        mandate: Mandate::whole(),
        source: Some(line("Statsforvalteren, vedtak")),
        apart: false,
    });
    world.does(BERIT, case, 69, guardian).await;
    let note = Command::WriteNote { id: entry(70), seen: 0, text: prose("Bare mitt") };
    world.does(MONA, case, 70, note).await;
    let of_notes = |line: &dinplan_app::Line| format!("{:?}", line.what).contains("Notes");
    let (_, own) = world.app.access_log(&world.who(MONA).await, case, None, 5).await.unwrap();
    assert!(own.iter().any(|told| of_notes(&told.line)), "one's own are one's own to read");
    let (_, theirs) = world.app.access_log(&world.who(STRANGER).await, case, None, 50).await.unwrap();
    assert!(!theirs.iter().any(|told| of_notes(&told.line)));
    assert!(theirs.len() > 5, "the rest of the log is theirs to read");
}
