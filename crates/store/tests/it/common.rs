//! Small builders, so that tests say only what they are about.

use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, Revision, UnitId};
use dinplan_store::{
    AccessLine, CaseIndex, CaseWrite, Ledger, LogExport, MasterKey, Member, Memory, NewMessage, NewNotice,
    PersonWrite, Settings, Sqlite, StoredEvent,
};
use jiff::Timestamp;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use uuid::Uuid;

const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub fn master() -> MasterKey {
    MasterKey::parse(KEY).unwrap()
}

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + second).unwrap()
}

fn uuid(kind: u64, number: u64) -> Uuid {
    Uuid::from_u64_pair(kind, number)
}

pub fn case(number: u64) -> CaseId {
    CaseId::from_uuid(uuid(1, number))
}

pub fn person(number: u64) -> PersonId {
    PersonId::from_uuid(uuid(2, number))
}

pub fn org(number: u64) -> OrgId {
    OrgId::from_uuid(uuid(3, number))
}

pub fn unit(number: u64) -> UnitId {
    UnitId::from_uuid(uuid(4, number))
}

pub fn command(number: u64) -> CommandId {
    CommandId::from_uuid(uuid(5, number))
}

pub fn message(number: u64) -> Uuid {
    uuid(6, number)
}

pub fn line(of: Option<CaseId>, text: &str) -> AccessLine {
    let (org, actor) = (Some(org(1)), Some(person(900)));
    AccessLine { at: at(1), case: of, org, actor, content: text.into() }
}

pub fn member(who: PersonId, role: &str) -> Member {
    Member { person: Some(who), org: Some(org(1)), unit: Some(unit(1)), role: role.to_owned() }
}

pub fn mail(number: u64, text: &str) -> NewMessage {
    NewMessage { id: message(number), org: Some(org(1)), at: at(1), due: at(1), content: text.into() }
}

pub fn told(number: u64, of: u64) -> NewNotice {
    let case = Some(case(of));
    NewNotice { id: message(number), mailbox: "p:1".to_owned(), case, at: at(1), content: b"notice".into() }
}

pub fn somebody(number: u64, identity: &str) -> PersonWrite {
    PersonWrite {
        id: person(number),
        number: Some(identity.to_owned()),
        org: Some(org(1)),
        at: at(1),
        content: format!("person {number}").into(),
    }
}

/// A write with one event; case `number` is about person `number`. The document is the replay.
pub fn write(number: u64, expected: u32, cmd: u64) -> CaseWrite {
    let event = format!("{{\"n\":{cmd}}}");
    CaseWrite {
        case: case(number),
        expected: Revision(expected),
        command: command(cmd),
        at: at(1),
        events: vec![event.clone().into()],
        document: event.into(),
        index: CaseIndex {
            org: org(1),
            subject: person(number),
            open: true,
            shelf: "new".to_owned(),
            since: at(1),
            due: None,
            turns: None,
            members: vec![member(person(900), "coordinator")],
            card: format!("card {number}").into(),
        },
        line: line(Some(case(number)), "wrote"),
        notices: Vec::new(),
        outbox: Vec::new(),
        spent_draft: None,
    }
}

/// The document of these tests is simply the last event.
pub fn replay(_: CaseId, events: &[StoredEvent]) -> Result<Vec<u8>, String> {
    events.last().map(|event| event.content.clone()).ok_or_else(|| "no events".to_owned())
}

/// A store, and what must live as long.
pub struct Opened {
    pub ledger: Ledger,
    _folder: Option<TempDir>,
}

pub async fn in_memory() -> Opened {
    Opened { ledger: Ledger::open(Arc::new(Memory::new()), master()).await.unwrap(), _folder: None }
}

pub async fn in_sqlite() -> Opened {
    let folder = TempDir::new().unwrap();
    let ledger = open(&folder.path().join("db")).await;
    Opened { ledger, _folder: Some(folder) }
}

pub async fn open(path: &Path) -> Ledger {
    Ledger::open(Arc::new(Sqlite::open(path).unwrap()), master()).await.unwrap()
}

/// The log as others get it.
pub async fn exported(ledger: &Ledger, what: &LogExport) -> String {
    let mut file = String::new();
    let write = |line: &str| {
        file += line;
        file.push('\n');
        Ok(())
    };
    ledger.export_log(what, write).await.unwrap();
    file
}

/// Short waits, one reader.
pub fn settings() -> Settings {
    Settings { busy: Duration::from_millis(200), readers: 1, max_pages: None }
}

/// Everything once: every table has rows.
pub async fn fill(ledger: &Ledger) {
    ledger.put_org(org(1), at(1), b"Rana kommune").await.unwrap();
    ledger.put_org(org(2), at(1), b"Helgeland sykehus").await.unwrap();
    ledger.put_person(somebody(1, "13116900216")).await.unwrap();
    ledger.put_person(somebody(2, "14019800513")).await.unwrap();
    for number in 1..=3 {
        let mut first = write(number, 0, number * 10);
        first.outbox = vec![mail(number, "a letter")];
        first.notices = vec![told(number, number)];
        ledger.append(first).await.unwrap();
        let mut second = write(number, 1, number * 10 + 1);
        second.index.due = Some(jiff::civil::date(2027, 3, 1));
        second.index.turns = Some(jiff::civil::date(2027, 6, 1));
        ledger.append(second).await.unwrap();
    }
    assert!(ledger.outbox_claim(&[message(2)], at(4)).await.unwrap());
    ledger.outbox_sent(&[message(2)], at(5)).await.unwrap();
    ledger.sign_log(at(6)).await.unwrap();
    let hash = dinplan_store::SessionHash([7; 32]);
    ledger.put_session(hash, person(1), at(100), b"session").await.unwrap();
    let key = dinplan_store::DraftKey { person: person(1), key: "goal".to_owned() };
    ledger.put_draft(key, at(1), b"half a sentence").await.unwrap();
    ledger.put_ticket("code", "secret", at(100), b"an invitation").await.unwrap();
}

/// Whether the bytes are in any file of the folder.
pub fn anywhere(folder: &Path, bytes: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|file| {
        let file = std::fs::read(file.unwrap().path()).unwrap();
        file.windows(bytes.len()).any(|window| window == bytes)
    })
}
