//! The running state of `verify`.

use super::Ledger;
use super::cases::{card_place, document_place, open_event};
use super::verify::{Ending, Replay, VerifyError, VerifyReport};
use super::verify_log::LogVerifier;
use crate::crypto::{BadSeal, Head};
use crate::engine::Walked;
use crate::row::{EventRow, Linked, MembersRow, MessageRow, Row, Stamped, StoredCaseRow};
use crate::table::Table;
use crate::tree::is_emptied;
use dinplan_domain::ids::{CaseId, Revision};
use std::collections::BTreeMap;
use std::fmt;
use uuid::Uuid;

/// Sees every row once and remembers what later rows must agree with.
pub(super) struct Verifier<'a> {
    ledger: &'a Ledger,
    replay: Replay<'a>,
    /// The stored heads.
    heads: BTreeMap<Table, Head>,
    /// The same, counted from the rows seen.
    found: BTreeMap<Table, Head>,
    /// The last revision of every case, by its events; what is left in the end has lost its case.
    cases: BTreeMap<CaseId, Revision>,
    log: LogVerifier,
    /// Cases of which something was emptied, and what; they must turn out to be erased.
    emptied: BTreeMap<CaseId, (Table, String)>,
    key_seen: bool,
    ended: Vec<Table>,
    report: VerifyReport,
}

impl<'a> Verifier<'a> {
    pub(super) fn new(ledger: &'a Ledger, replay: Replay<'a>) -> Self {
        Self {
            ledger,
            replay,
            heads: BTreeMap::new(),
            found: Table::HEADED.map(|table| (table, Head::empty(table))).into(),
            cases: BTreeMap::new(),
            log: LogVerifier::default(),
            emptied: BTreeMap::new(),
            key_seen: false,
            ended: Vec::new(),
            report: VerifyReport::default(),
        }
    }

    /// Checks one row.
    pub(super) fn see(&mut self, walked: Walked) -> Result<(), VerifyError> {
        match walked {
            Walked::Key(key) => {
                self.ledger.keys().check(&key)?;
                self.key_seen = true;
            }
            Walked::Head(head) => {
                let head = self.ledger.check(head)?;
                self.heads.insert(head.table, head);
            }
            Walked::Event(event) => {
                self.follow(&event)?;
                self.see_revision(&event.row)?;
                self.report.events += 1;
            }
            Walked::Peaks(peaks) => self.log.peaks(peaks),
            Walked::SignedHead(head) => {
                self.log.signed(&self.ledger.keys().chain, head)?;
                self.report.signed_heads += 1;
            }
            Walked::Node(node) => self.log.node(node)?,
            Walked::Line(line) => {
                self.log.line(&line)?;
                let seq = line.seq;
                let line = self.ledger.open_line(line)?;
                if let (Some(case), None) = (line.case, line.content) {
                    self.emptied.entry(case).or_insert((Table::AccessLog, seq.to_string()));
                }
                self.report.lines += 1;
            }
            Walked::Org(org) => {
                self.tally(&org);
                self.ledger.open_org(org)?;
                self.report.organisations += 1;
            }
            Walked::Person(person) => {
                self.tally(&person);
                self.ledger.open_person(person)?;
                self.report.persons += 1;
            }
            Walked::Message(message, claim, sent) => {
                self.tally(&message);
                let id = self.see_message(message)?;
                let claim = claim.map(|claim| self.ledger.check(claim)).transpose()?.map(|claim| claim.id);
                let sent = sent.map(|sent| self.ledger.check(sent)).transpose()?.map(|sent| sent.id);
                if sent.into_iter().chain(claim).any(|marked| marked != id) {
                    return broken(Table::Outbox, id.simple(), "the delivery mark is another message's");
                }
                self.report.messages += 1;
            }
            Walked::Case(case, members, events) => self.see_case(*case, members, events)?,
            Walked::Session(session) => {
                self.ledger.open_session(session)?;
                self.report.sessions += 1;
            }
            Walked::Draft(draft) => {
                self.ledger.open_draft(draft)?;
                self.report.drafts += 1;
            }
            Walked::Ticket(ticket) => {
                self.ledger.open_ticket(ticket)?;
                self.report.tickets += 1;
            }
            Walked::Notice(notice) => {
                self.ledger.open_notice(notice)?;
                self.report.notices += 1;
            }
            Walked::End(table) => self.end(table)?,
        }
        Ok(())
    }

    fn see_message(&mut self, message: Stamped<MessageRow>) -> Result<Uuid, VerifyError> {
        if let Some(case) = message.row.case.filter(|_| is_emptied(&message.row.content)) {
            let row = self.ledger.check(message)?;
            self.emptied.entry(case).or_insert((Table::Outbox, row.label()));
            return Ok(row.id);
        }
        Ok(self.ledger.open_message(message)?.id)
    }

    /// A chained row: its number is the next, and its hash continues the one before.
    fn follow<R: Row>(&mut self, linked: &Linked<R>) -> Result<(), VerifyError> {
        let table = R::TABLE;
        let head = self.found.entry(table).or_insert(Head::empty(table));
        if linked.seq != head.seq + 1 {
            return broken(table, head.seq + 1, "is missing");
        }
        if !self.ledger.keys().chain.follows(head, linked) {
            return broken(table, linked.seq, "does not continue the chain");
        }
        *head = Head { table, seq: linked.seq, hash: linked.hash };
        Ok(())
    }

    fn tally<R: Row>(&mut self, stamped: &Stamped<R>) {
        self.found.entry(R::TABLE).or_insert(Head::empty(R::TABLE)).replace(None, &stamped.mac);
    }

    /// Events of a case come in order of revision, whichever events of other cases lie between.
    fn see_revision(&mut self, event: &EventRow) -> Result<(), VerifyError> {
        let last = self.cases.entry(event.case).or_default();
        if event.revision != last.next() {
            return broken(Table::Events, event.label(), "is out of order");
        }
        *last = event.revision;
        Ok(())
    }

    fn see_case(
        &mut self,
        case: Stamped<StoredCaseRow>,
        members: MembersRow,
        events: Vec<EventRow>,
    ) -> Result<(), VerifyError> {
        let case = self.ledger.check(case)?;
        let id = case.id;
        let members = Stamped { row: members, mac: case.members_mac };
        self.ledger.check(members)?;
        if self.cases.remove(&id) != Some(case.revision) {
            return broken(Table::Cases, id, "is not at the revision of its last event");
        }
        if case.erased.is_some() {
            return self.see_stub(&case);
        }
        let key = self.ledger.keys().case_key(id, &case.key)?;
        let open =
            |place, sealed: &[u8]| key.open(&place, sealed).map_err(|BadSeal| Table::Cases.corrupt(id));
        open(card_place(id, case.revision), &case.card)?;
        let document = open(document_place(id, case.revision), &case.document)?;
        let events: Vec<_> = events.into_iter().map(|row| open_event(&key, row)).collect::<Result<_, _>>()?;
        match (self.replay)(id, &events) {
            Ok(replayed) if replayed == document => self.report.cases += 1,
            Ok(_) => return broken(Table::Cases, id, "the document is not what its events make"),
            Err(why) => return broken(Table::Cases, id, why),
        }
        Ok(())
    }

    /// What is left of an erased case. Its members were checked: there are none.
    fn see_stub(&mut self, stub: &StoredCaseRow) -> Result<(), VerifyError> {
        if !(stub.key.is_empty() && stub.card.is_empty() && stub.document.is_empty()) {
            return broken(Table::Cases, stub.id, "was erased, and something of it is there");
        }
        self.emptied.remove(&stub.id);
        self.report.erased += 1;
        Ok(())
    }

    /// All rows of a table are seen: they must be those that were counted when written.
    fn end(&mut self, table: Table) -> Result<(), VerifyError> {
        self.ended.push(table);
        if table == Table::Cases
            && let Some(id) = self.cases.keys().next()
        {
            return broken(table, id, "is missing; its events are there");
        }
        if table == Table::Cases
            && let Some((table, row)) = self.emptied.values().next()
        {
            return broken(*table, row, "was emptied, and its case is not erased");
        }
        let found = match table {
            Table::LogTree => return self.log.end_of_nodes(),
            Table::AccessLog => self.log.head(),
            _ => match self.found.get(&table) {
                Some(found) => *found,
                None => return Ok(()),
            },
        };
        match self.heads.get(&table) {
            Some(stored) if *stored == found && table == Table::AccessLog => self.log.end_of_lines(),
            Some(stored) if *stored == found => Ok(()),
            Some(stored) if numbered(table) && stored.seq != found.seq => {
                broken(table, found.seq.min(stored.seq) + 1, "is not there as written")
            }
            Some(stored) => {
                let why = format!("rows were lost, added or put back ({} of {})", found.seq, stored.seq);
                broken(table, "(some)", why)
            }
            None => broken(Table::Heads, table.name(), "is missing"),
        }
    }

    /// The report, if everything was there to see.
    pub(super) fn finish(mut self) -> Result<VerifyReport, VerifyError> {
        if !self.key_seen {
            return broken(Table::Installation, 1, "is missing");
        }
        if let Some(table) = Table::HEADED.iter().find(|table| !self.ended.contains(table)) {
            return broken(*table, "(all)", "could not be walked to the end");
        }
        self.report.endings = self.heads.values().map(ending).collect();
        Ok(self.report)
    }
}

const fn numbered(table: Table) -> bool {
    matches!(table, Table::Events | Table::AccessLog)
}

fn ending(head: &Head) -> Ending {
    let hash = blake3::Hash::from_bytes(head.hash).to_hex().to_string();
    Ending { table: head.table.name(), rows: head.seq, hash }
}

pub(super) fn broken<T>(
    table: Table,
    row: impl fmt::Display,
    why: impl Into<String>,
) -> Result<T, VerifyError> {
    Err(VerifyError::Broken { table: table.name(), row: row.to_string(), why: why.into() })
}
