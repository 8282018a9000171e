//! The rows, and what writes do to them.

use crate::crypto::{Chain, Digest, Head, SignedHead};
use crate::engine::{Append, Erase, List, NewKey, Walked, Write};
use crate::model::{CaseRow, DraftKey, Member, SessionHash, Stats, TicketHash};
use crate::row::{
    ClaimRow, DraftRow, EventRow, KeyRow, LineRow, Linked, ListedRow, MembersRow, MessageRow, NoticeRow,
    OrgRow, PersonRow, SentRow, SessionRow, Stamped, StoredCaseRow, TicketRow,
};
use crate::table::Table;
use crate::tree::{Node, content_digest, is_emptied};
use crate::{AppendError, StoreError};
use dinplan_domain::ids::{CaseId, OrgId, PersonId, Revision};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A case and its members.
type Case = (Stamped<StoredCaseRow>, MembersRow);

/// All rows.
#[derive(Debug, Clone, Default)]
pub(super) struct State {
    pub(super) key: Option<KeyRow>,
    pub(super) heads: BTreeMap<Table, Stamped<Head>>,
    pub(super) events: Vec<Linked<EventRow>>,
    pub(super) lines: Vec<Linked<LineRow>>,
    pub(super) peaks: Vec<u8>,
    pub(super) nodes: BTreeMap<(u8, u64), Node>,
    pub(super) signed: BTreeMap<u64, SignedHead>,
    pub(super) cases: BTreeMap<CaseId, Case>,
    pub(super) orgs: BTreeMap<OrgId, Stamped<OrgRow>>,
    pub(super) persons: BTreeMap<PersonId, Stamped<PersonRow>>,
    pub(super) sessions: BTreeMap<SessionHash, Stamped<SessionRow>>,
    pub(super) drafts: BTreeMap<DraftKey, Stamped<DraftRow>>,
    pub(super) tickets: BTreeMap<TicketHash, Stamped<TicketRow>>,
    pub(super) notices: BTreeMap<Uuid, Stamped<NoticeRow>>,
    pub(super) outbox: Vec<Posted>,
}

/// A message, and whether it was taken and delivered.
#[derive(Debug, Clone)]
pub(super) struct Posted {
    pub(super) message: Stamped<MessageRow>,
    claim: Option<Stamped<ClaimRow>>,
    sent: Option<Stamped<SentRow>>,
}

impl State {
    /// Does one write. On error the state is to be thrown away.
    pub(super) fn apply(&mut self, chain: &Chain, write: Write) -> Result<(), AppendError> {
        match write {
            Write::Append(append) => self.append(chain, *append)?,
            Write::Erase(erase) => self.erase(chain, *erase)?,
            Write::Line(row) => self.line(chain, row)?,
            Write::SignLog(at) => {
                let signed = chain.sign(&self.head(chain, Table::AccessLog)?, at);
                self.signed.entry(signed.size).or_insert(signed);
            }
            Write::CaseKey(NewKey { case, old, new }) => {
                if let Some((case, _)) = self.cases.get_mut(&case).filter(|(case, _)| case.row.key == old) {
                    case.row.key = new;
                }
            }
            Write::InstallationKey { old, new } => {
                if self.key.as_ref() == Some(&old) {
                    self.key = Some(new);
                }
            }
            Write::Message(message) => {
                if self.posted(message.row.id).is_some() {
                    return Err(StoreError::Misuse("a message with this id is there already").into());
                }
                self.tally(chain, Table::Outbox, None, &message.mac)?;
                self.outbox.push(Posted { message, claim: None, sent: None });
            }
            Write::Claim(claim) => {
                let free = |posted: &&mut Posted| posted.claim.is_none() && posted.sent.is_none();
                let posted = self.posted(claim.row.id).filter(free).ok_or(AppendError::AlreadyDone)?;
                posted.claim = Some(claim);
            }
            Write::Release(id) => {
                if let Some(posted) = self.posted(id).filter(|posted| posted.sent.is_none()) {
                    posted.claim = None;
                }
            }
            Write::Sent(sent) => {
                let posted = self.posted(sent.row.id).ok_or(StoreError::Misuse("no such message"))?;
                posted.sent = Some(sent);
            }
            Write::Notice(notice) => drop(self.notices.insert(notice.row.id, notice)),
            Write::DropNoticesBefore(time) => self.notices.retain(|_, notice| notice.row.at >= time),
            Write::Org(org) => {
                let mac = org.mac;
                let old = self.orgs.insert(org.row.id, org).map(|old| old.mac);
                self.tally(chain, Table::Organisations, old, &mac)?;
            }
            Write::Person(person) => self.person(chain, person)?,
            Write::Session(session) => drop(self.sessions.insert(session.row.hash, session)),
            Write::DropSession(hash) => drop(self.sessions.remove(&hash)),
            Write::DropSessionsOf(person) => self.sessions.retain(|_, session| session.row.person != person),
            Write::DropSessionsBefore(time) => {
                self.sessions.retain(|_, session| session.row.expires >= time);
            }
            Write::Draft(draft) => drop(self.drafts.insert(draft.row.key.clone(), draft)),
            Write::DropDraft(key) => drop(self.drafts.remove(&key)),
            Write::Ticket(ticket) => drop(self.tickets.insert(ticket.row.hash, ticket)),
            Write::TakeTicket(hash, mac) => {
                if self.tickets.remove(&hash).is_none_or(|ticket| ticket.mac != mac) {
                    return Err(AppendError::AlreadyDone);
                }
            }
            Write::DropTicketsBefore(time) => self.tickets.retain(|_, ticket| ticket.row.expires >= time),
        }
        Ok(())
    }

    fn posted(&mut self, id: Uuid) -> Option<&mut Posted> {
        self.outbox.iter_mut().find(|posted| posted.message.row.id == id)
    }

    fn erase(&mut self, chain: &Chain, Erase { expected, case }: Erase) -> Result<(), AppendError> {
        let id = case.row.id;
        let stored = self.cases.get(&id).map(|(case, _)| &case.row);
        if stored.is_some_and(|case| case.erased.is_some()) {
            return Err(StoreError::Erased.into());
        }
        let now = stored.map_or(Revision(0), |case| case.revision);
        if now != expected {
            return Err(AppendError::Stale { now });
        }
        self.cases.insert(id, (case, MembersRow { case: id, members: Vec::new() }));
        self.drafts.retain(|key, _| !key.key.contains(&id.to_string()));
        for line in self.lines.iter_mut().filter(|line| line.row.case == Some(id)) {
            line.row.content = content_digest(&line.row.content).to_vec();
        }
        let mut head = self.head(chain, Table::Outbox)?;
        self.notices.retain(|_, notice| notice.row.case != Some(id));
        let about = |posted: &&mut Posted| posted.message.row.case == Some(id);
        for Posted { message, .. } in self.outbox.iter_mut().filter(about) {
            let emptied = chain.stamp(message.row.clone().emptied());
            head.replace(Some(&message.mac), &emptied.mac);
            *message = emptied;
        }
        self.save_head(chain, head);
        Ok(())
    }

    fn line(&mut self, chain: &Chain, row: LineRow) -> Result<(), StoreError> {
        let grown = chain.grow(&self.head(chain, Table::AccessLog)?, &self.peaks, row)?;
        self.lines.push(grown.line);
        self.nodes.extend(grown.nodes.into_iter().map(|node| ((node.level, node.place), node)));
        self.signed.extend(grown.signed.map(|signed| (signed.size, signed)));
        self.heads.insert(Table::AccessLog, grown.head);
        self.peaks = grown.peaks;
        Ok(())
    }

    fn append(&mut self, chain: &Chain, append: Append) -> Result<(), AppendError> {
        let Append { command, expected, events, mut case, members } = append;
        if self.events.iter().any(|event| event.row.command == command) {
            return Err(AppendError::AlreadyDone);
        }
        let stored = self.cases.get(&case.row.id);
        if stored.is_some_and(|(case, _)| case.row.erased.is_some()) {
            return Err(StoreError::Erased.into());
        }
        let now = stored.map_or(Revision(0), |(case, _)| case.row.revision);
        if now != expected {
            return Err(AppendError::Stale { now });
        }
        if let Some(other) = self.other_open_case(&case.row) {
            return Err(AppendError::OpenCaseExists(other));
        }
        if let Some((stored, _)) = stored {
            case.row.key.clone_from(&stored.row.key);
        }
        self.cases.insert(case.row.id, (case, members));
        let mut head = self.head(chain, Table::Events)?;
        self.events.extend(events.into_iter().map(|event| chain.link(&mut head, event)));
        self.save_head(chain, head);
        Ok(())
    }

    fn other_open_case(&self, case: &StoredCaseRow) -> Option<CaseId> {
        let mut others = self.cases.values().map(|(other, _)| &other.row);
        others
            .find(|other| case.open && other.open && other.subject == case.subject && other.id != case.id)
            .map(|other| other.id)
    }

    fn person(&mut self, chain: &Chain, person: Stamped<PersonRow>) -> Result<(), StoreError> {
        let Stamped { row, mac } = &person;
        let mut others = self.persons.values().filter(|other| other.row.id != row.id);
        if row.lookup.is_some() && others.any(|other| other.row.lookup == row.lookup) {
            return Err(StoreError::NumberTaken);
        }
        let (id, mac) = (row.id, *mac);
        let old = self.persons.insert(id, person).map(|old| old.mac);
        self.tally(chain, Table::Persons, old, &mac)
    }

    fn head(&self, chain: &Chain, table: Table) -> Result<Head, StoreError> {
        let head = self.heads.get(&table).ok_or_else(|| Table::Heads.corrupt(table.name()))?;
        chain.check(head.clone())
    }

    fn save_head(&mut self, chain: &Chain, head: Head) {
        self.heads.insert(head.table, chain.stamp(head));
    }

    fn tally(
        &mut self,
        chain: &Chain,
        table: Table,
        old: Option<Digest>,
        new: &Digest,
    ) -> Result<(), StoreError> {
        let mut head = self.head(chain, table)?;
        head.replace(old.as_ref(), new);
        self.save_head(chain, head);
        Ok(())
    }

    /// The events of a case, oldest first.
    pub(super) fn events_of(&self, case: CaseId) -> Vec<EventRow> {
        self.events.iter().map(|event| &event.row).filter(|event| event.case == case).cloned().collect()
    }

    /// How many rows there are.
    pub(super) fn stats(&self) -> Stats {
        Stats {
            cases: self.cases.len() as u64,
            events: self.events.len() as u64,
            lines: self.lines.len() as u64,
            organisations: self.orgs.len() as u64,
            persons: self.persons.len() as u64,
            sessions: self.sessions.len() as u64,
            drafts: self.drafts.len() as u64,
            tickets: self.tickets.len() as u64,
            messages: self.outbox.len() as u64,
            waiting: self.outbox.iter().filter(|posted| waits(posted)).count() as u64,
            in_doubt: self.outbox.iter().filter(|posted| in_doubt(posted)).count() as u64,
            notices: self.notices.len() as u64,
        }
    }

    /// Every row, in the order a walk takes.
    pub(super) fn walk(&self) -> Vec<Walked> {
        let mut rows: Vec<_> = self.key.iter().cloned().map(Walked::Key).collect();
        rows.extend(self.heads.values().cloned().map(Walked::Head));
        rows.push(Walked::Peaks(self.peaks.clone()));
        rows.extend(self.signed.values().copied().map(Walked::SignedHead));
        rows.push(Walked::End(Table::LogHeads));
        rows.extend(self.events.iter().cloned().map(Walked::Event));
        rows.push(Walked::End(Table::Events));
        rows.extend(self.lines.iter().cloned().map(Walked::Line));
        rows.push(Walked::End(Table::AccessLog));
        rows.extend(self.nodes.values().copied().map(Walked::Node));
        rows.push(Walked::End(Table::LogTree));
        rows.extend(self.orgs.values().cloned().map(Walked::Org));
        rows.push(Walked::End(Table::Organisations));
        rows.extend(self.persons.values().cloned().map(Walked::Person));
        rows.push(Walked::End(Table::Persons));
        rows.extend(self.outbox.iter().cloned().map(|p| Walked::Message(p.message, p.claim, p.sent)));
        rows.push(Walked::End(Table::Outbox));
        rows.extend(self.cases.values().cloned().map(|(case, members)| {
            let events = self.events_of(case.row.id);
            Walked::Case(Box::new(case), members, events)
        }));
        rows.push(Walked::End(Table::Cases));
        rows.extend(self.sessions.values().cloned().map(Walked::Session));
        rows.push(Walked::End(Table::Sessions));
        rows.extend(self.drafts.values().cloned().map(Walked::Draft));
        rows.push(Walked::End(Table::Drafts));
        rows.extend(self.tickets.values().cloned().map(Walked::Ticket));
        rows.push(Walked::End(Table::Tickets));
        rows.extend(self.notices.values().cloned().map(Walked::Notice));
        rows.push(Walked::End(Table::Notices));
        rows
    }
}

/// Whether a message is still to leave.
pub(super) fn waits(posted: &Posted) -> bool {
    posted.sent.is_none() && posted.claim.is_none() && !is_emptied(&posted.message.row.content)
}

fn in_doubt(posted: &Posted) -> bool {
    posted.sent.is_none() && posted.claim.is_some() && !is_emptied(&posted.message.row.content)
}

/// The case as a row of this list, if it belongs there.
pub(super) fn listed((case, members): &Case, list: &List) -> Option<ListedRow> {
    let StoredCaseRow { id, org, open, shelf, since, due, revision, key, card, .. } = case.row.clone();
    let role_of = |belongs: &dyn Fn(&Member) -> bool| {
        members.members.iter().find(|member| belongs(member)).map(|member| Some(member.role.clone()))
    };
    let role = match list {
        List::Person(person) => role_of(&|member| member.person == Some(*person)),
        List::Unit(org, unit) => {
            role_of(&|member| member.org == Some(*org) && (member.unit.is_none() || member.unit == *unit))
        }
        List::UnitAlone(org, unit) => {
            role_of(&|member| member.org == Some(*org) && member.unit == Some(*unit))
        }
        List::Shelf(wanted, code) => (org == *wanted && shelf == *code).then_some(None),
        List::Changed(wanted, _) => (org == *wanted && case.row.erased.is_none()).then_some(None),
    }?;
    Some(ListedRow { row: CaseRow { id, org, open, shelf, since, due, revision, role, card }, key })
}
