//! A need, reported: opens a case, or joins the one that is open.

use crate::close::same_name;
use crate::execute::opened;
use crate::log::{What, line};
use crate::{Account, App, LocalLogin, Trouble};
use dinplan_domain::actor::{Capacity, Identity};
use dinplan_domain::decide::open;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::evolve::evolve;
use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId, Revision};
use dinplan_domain::number::NationalId;
use dinplan_domain::person::{By, Lang, Stamp, Subject};
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::report::{Channel, Report, Reporter, ReporterKind, Service, Wish};
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::time;
use dinplan_store::AppendError;
use jiff::civil::Date;
use std::collections::BTreeSet;
use uuid::Uuid;

/// About whom.
#[derive(Clone, Debug)]
pub enum NewSubject {
    /// The one who reports.
    Myself,
    /// Someone else.
    Other {
        /// Full name.
        name: Line,
        /// Birth date.
        born: Date,
        /// Identity number, if known.
        number: Option<NationalId>,
        /// Where to call.
        phone: Option<Line>,
    },
}

/// A report as it comes from a form.
#[derive(Clone, Debug)]
pub struct NewReport {
    /// About whom.
    pub subject: NewSubject,
    /// Home municipality.
    pub home: OrgId,
    /// What the reporter is to the person.
    pub kind: ReporterKind,
    /// The reporter's name, when staff write down for someone else.
    pub on_behalf_of: Option<Line>,
    /// Where to call the reporter.
    pub phone: Option<Line>,
    /// How it came in.
    pub channel: Channel,
    /// The day it was received.
    pub received: Date,
    /// What is needed and why.
    pub need: Prose,
    /// Services in use or needed.
    pub services: BTreeSet<Service>,
    /// What the person is known to wish.
    pub wish: Wish,
    /// The person knows and agrees.
    pub person_agrees: bool,
}

impl App {
    /// Takes a report. The reporter learns that it was received, never whether a case was there before.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for an unknown municipality, or an own report without a known birth date.
    pub async fn report(
        &self,
        identity: &Identity,
        new: NewReport,
        sent: CommandId,
    ) -> Result<CaseId, Trouble> {
        let home = self.org(new.home).filter(|o| o.coordinating_unit().is_some()).ok_or(Trouble::NotFound)?;
        let subject = self.subject(identity, &new.subject, sent).await?;
        let capacity = capacity(identity, &subject, home.id);
        let by = By {
            person: identity.person,
            name: identity.name.clone(),
            capacity,
            org_name: identity.post().map(|p| p.org_name.clone()),
        };
        let report = written(identity, new, Stamp { by: by.clone(), at: self.now() });
        if let Some(case) = self.ledger().open_case_of(subject.person).await? {
            return self.join(identity, case, report, by, sent).await;
        }
        // Made from the sending: sent twice it is the same case, and it does not tell when it was opened.
        let case = CaseId::from_uuid(Uuid::new_v5(&sent.uuid(), b"case"));
        let event = open(case, home.id, home.name.clone(), subject, report.clone());
        let Some((after, recorded)) = opened(event, self.now(), by.clone(), sent) else {
            return Err(Trouble::Unreadable("case"));
        };
        let line = line(identity, Some((capacity, Basis::OwnReport)), What::Did(Deed::Report));
        let write = self.case_write(identity, &after, Revision::default(), &[recorded], sent, &line, None)?;
        match self.ledger().append(write).await {
            Ok(()) => Ok(case),
            Err(AppendError::OpenCaseExists(other)) => self.join(identity, other, report, by, sent).await,
            Err(AppendError::AlreadyDone) => {
                Ok(self.ledger().open_case_of(after.subject.person).await?.unwrap_or(case))
            }
            Err(AppendError::Stale { .. }) => Err(Trouble::Busy),
            Err(AppendError::Store(error)) => Err(error.into()),
        }
    }

    /// Adds the report to the case that is open. The reporter needs no part in it, and gets none but the report.
    async fn join(
        &self,
        identity: &Identity,
        id: CaseId,
        report: Report,
        by: By,
        sent: CommandId,
    ) -> Result<CaseId, Trouble> {
        for _ in 0..16 {
            let case = self.load(id).await?.ok_or(Trouble::NotFound)?;
            let line = line(identity, Some((by.capacity, Basis::OwnReport)), What::Did(Deed::Report));
            let recorded = Recorded {
                revision: case.revision.next(),
                at: self.now(),
                by: by.clone(),
                command: sent,
                event: Event::ReportJoined(report.clone()),
            };
            let expected = case.revision;
            let after = evolve(case, &recorded);
            let write = self.case_write(identity, &after, expected, &[recorded], sent, &line, None)?;
            match self.ledger().append(write).await {
                Ok(()) | Err(AppendError::AlreadyDone) => {
                    self.tell(id, after.revision);
                    return Ok(id);
                }
                Err(AppendError::Stale { .. }) => {}
                Err(AppendError::OpenCaseExists(_)) => return Err(Trouble::Busy),
                Err(AppendError::Store(error)) => return Err(error.into()),
            }
        }
        Err(Trouble::Busy)
    }

    /// Who it is about: known by identity number and name, or new to this installation. Who knows a
    /// number but not the name that belongs to it has nobody there: their report opens a case of its
    /// own, without the number, and the unit finds out by hand whom it is about.
    async fn subject(
        &self,
        identity: &Identity,
        new: &NewSubject,
        sent: CommandId,
    ) -> Result<Subject, Trouble> {
        let account = match new {
            NewSubject::Myself => self.account(identity.person).await?.ok_or(Trouble::NotFound)?,
            NewSubject::Other { name, born, number, phone } => {
                let known = match number {
                    Some(number) => self.account_by_number(number).await?,
                    None => None,
                };
                let free = number.clone().filter(|_| known.is_none());
                match known.filter(|account| same_name(&account.name, name)) {
                    Some(account) => self.with_birth_date(account, *born).await?,
                    None => self.new_person(sent, name, *born, free, phone.clone()).await?,
                }
            }
        };
        Ok(Subject {
            person: account.person,
            name: account.name,
            born: account.born.ok_or(Trouble::NotFound)?,
            number: account.number,
            phone: account.phone,
        })
    }

    /// Someone who is known without birth date, as employee or close to another, gets the one reported.
    async fn with_birth_date(&self, mut account: Account, born: Date) -> Result<Account, Trouble> {
        if account.born.is_none() {
            account.born = Some(born);
            self.put_account(&account).await?;
        }
        Ok(account)
    }

    async fn new_person(
        &self,
        sent: CommandId,
        name: &Line,
        born: Date,
        number: Option<NationalId>,
        phone: Option<Line>,
    ) -> Result<Account, Trouble> {
        let person = PersonId::from_uuid(Uuid::new_v5(&sent.uuid(), b"subject"));
        if let Some(before) = self.account(person).await? {
            return Ok(before); // the same report, sent twice
        }
        let account = Account {
            person,
            name: name.clone(),
            born: Some(born),
            number,
            phone,
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        };
        self.put_account(&account).await?;
        Ok(account)
    }

    /// The address of the receipt of what this human sent last in a case.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when they sent nothing there.
    pub async fn last_receipt(&self, identity: &Identity, case: CaseId) -> Result<Uuid, Trouble> {
        let case = self.load(case).await?.ok_or(Trouble::NotFound)?;
        let card = dinplan_domain::desk::card(&case, self.now());
        let last = card.senders.iter().rfind(|sender| sender.is(identity)).ok_or(Trouble::NotFound)?;
        Ok(crate::receipt::receipt(case.id, last).key)
    }
}

fn capacity(identity: &Identity, subject: &Subject, home: OrgId) -> Capacity {
    if identity.post().is_none() && identity.person == subject.person {
        Capacity::Person
    } else if identity.in_coordinating_unit_of(home) {
        Capacity::CoordinatingUnit
    } else {
        Capacity::Reporter
    }
}

fn written(identity: &Identity, new: NewReport, recorded: Stamp) -> Report {
    let post = identity.post();
    let in_own_name = new.on_behalf_of.is_none();
    let about = match &new.subject {
        NewSubject::Other { name, .. } => Some(name.clone()),
        NewSubject::Myself => None,
    };
    Report {
        about,
        from: Reporter {
            person: identity.person,
            name: new.on_behalf_of.unwrap_or_else(|| identity.name.clone()),
            kind: new.kind,
            org: post.filter(|_| in_own_name).map(|p| p.org),
            org_name: post.filter(|_| in_own_name).map(|p| p.org_name.clone()),
            unit: post.filter(|_| in_own_name).and_then(|p| p.unit),
            phone: new.phone.or_else(|| post.filter(|_| in_own_name).and_then(|p| p.phone.clone())),
        },
        channel: new.channel,
        received: new.received.min(time::day(recorded.at)),
        need: new.need,
        services: new.services,
        wish: new.wish,
        person_agrees: new.person_agrees,
        recorded,
    }
}
