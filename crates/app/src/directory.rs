//! The directory: organisations, and everyone who is known.

use crate::{App, LocalLogin, Trouble};
use dinplan_domain::absence::Absence;
use dinplan_domain::actor::{Hat, Identity, Post};
use dinplan_domain::administration::Trust;
use dinplan_domain::command::Candidate;
use dinplan_domain::ids::{OrgId, PersonId, UnitId};
use dinplan_domain::mail::Mailboxes;
use dinplan_domain::number::{HprNumber, NationalId};
use dinplan_domain::organisation::{OrgKind, Organisation, UnitKind};
use dinplan_domain::person::Lang;
use dinplan_domain::text::Line;
use dinplan_store::PersonWrite;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::{Arc, PoisonError};

/// One job at one workplace.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Job {
    /// Workplace.
    pub org: OrgId,
    /// Unit.
    pub unit: Option<UnitId>,
    /// Profession or position.
    pub title: Line,
    /// Leads the unit.
    pub leads: bool,
    /// Where to call at work.
    pub phone: Option<Line>,
    /// May look after the organisation's directory.
    #[serde(default)]
    pub admin: bool,
    /// Authorised for emergency access.
    #[doc(alias = "nødinnsyn")]
    #[serde(default)]
    pub emergency: bool,
    /// Number in the register of health personnel.
    #[serde(default)]
    pub hpr: Option<HprNumber>,
    /// How often it has been changed: two who write at once do not lose a word.
    #[serde(default)]
    pub version: u32,
    /// When it ended. An ended job gives nothing; it keeps its place, so that a session at one job
    /// never becomes one at another.
    #[serde(default)]
    pub ended: Option<Timestamp>,
}

impl Job {
    /// A job that gives no trust beyond the work itself.
    #[must_use]
    pub const fn new(org: OrgId, unit: Option<UnitId>, title: Line, phone: Option<Line>) -> Self {
        Self {
            org,
            unit,
            title,
            leads: false,
            phone,
            admin: false,
            emergency: false,
            hpr: None,
            version: 0,
            ended: None,
        }
    }

    /// What the job is trusted with.
    #[must_use]
    pub const fn trust(&self) -> Trust {
        Trust { leads: self.leads, admin: self.admin, emergency: self.emergency }
    }
}

/// A human known to this installation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Account {
    /// Who.
    pub person: PersonId,
    /// Full name.
    pub name: Line,
    /// Birth date, for those who have or may have a case.
    pub born: Option<Date>,
    /// Identity number.
    pub number: Option<NationalId>,
    /// Private phone.
    pub phone: Option<Line>,
    /// Chosen language.
    pub language: Lang,
    /// Where they work and have worked.
    pub jobs: Vec<Job>,
    /// How they log in without a provider.
    #[serde(default)]
    pub login: LocalLogin,
    /// Where and how they are told by e-mail.
    #[serde(default)]
    pub mail: Mailboxes,
    /// The time they are away from work, or were last.
    #[serde(default)]
    pub away: Option<Absence>,
}

impl Account {
    /// Jobs that have not ended, with their places.
    pub fn standing(&self) -> impl Iterator<Item = (usize, &Job)> {
        self.jobs.iter().enumerate().filter(|(_, job)| job.ended.is_none())
    }

    /// The first job that has not ended at this workplace.
    #[must_use]
    pub fn job_at(&self, org: OrgId) -> Option<&Job> {
        self.standing().map(|(_, job)| job).find(|job| job.org == org)
    }
}

impl App {
    pub(crate) async fn read_directory(&self) -> Result<(), Trouble> {
        for stored in self.ledger().orgs().await? {
            let org: Organisation =
                serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("organisation"))?;
            self.keep_org(org);
        }
        Ok(())
    }

    pub(crate) fn keep_org(&self, org: Organisation) {
        let mut orgs = self.inner.orgs.write().unwrap_or_else(PoisonError::into_inner);
        orgs.insert(org.id, Arc::new(org));
    }

    /// Writes an organisation into the directory, replacing what was there.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn put_org(&self, org: Organisation) -> Result<(), Trouble> {
        let bytes = serde_json::to_vec(&org).map_err(|_| Trouble::Unreadable("organisation"))?;
        self.ledger().put_org(org.id, self.now(), &bytes).await?;
        self.keep_org(org);
        Ok(())
    }

    /// The organisation with this id.
    #[must_use]
    pub fn org(&self, id: OrgId) -> Option<Arc<Organisation>> {
        self.inner.orgs.read().unwrap_or_else(PoisonError::into_inner).get(&id).cloned()
    }

    /// All organisations, by name.
    #[must_use]
    pub fn orgs(&self) -> Vec<Arc<Organisation>> {
        let orgs = self.inner.orgs.read().unwrap_or_else(PoisonError::into_inner);
        let mut all: Vec<_> = orgs.values().cloned().collect();
        all.sort_by(|a, b| a.name.cmp(&b.name));
        all
    }

    /// The municipalities, by name.
    #[must_use]
    pub fn municipalities(&self) -> Vec<Arc<Organisation>> {
        self.orgs().into_iter().filter(|o| o.kind == OrgKind::Municipality).collect()
    }

    /// Writes a human into the directory, replacing what was there.
    ///
    /// # Errors
    /// [`Trouble::Store`], also when the identity number belongs to another.
    pub async fn put_account(&self, account: &Account) -> Result<(), Trouble> {
        Ok(self.ledger().put_person(self.person_write(account)?).await?)
    }

    /// A human as the ledger keeps them: listed where their first job is.
    pub(crate) fn person_write(&self, account: &Account) -> Result<PersonWrite, Trouble> {
        Ok(PersonWrite {
            id: account.person,
            number: account.number.as_ref().map(|n| n.reveal().to_owned()),
            org: account.standing().next().map(|(_, job)| job.org),
            at: self.now(),
            content: serde_json::to_vec(account).map_err(|_| Trouble::Unreadable("account"))?,
        })
    }

    /// The human with this id.
    ///
    /// # Errors
    /// [`Trouble::Store`] when it could not be asked.
    pub async fn account(&self, person: PersonId) -> Result<Option<Account>, Trouble> {
        self.ledger().person(person).await?.map(|stored| read_account(&stored.content)).transpose()
    }

    /// The human with this identity number. Only the app asks; nobody can look others up.
    pub(crate) async fn account_by_number(&self, number: &NationalId) -> Result<Option<Account>, Trouble> {
        self.ledger()
            .person_by_number(number.reveal())
            .await?
            .map(|stored| read_account(&stored.content))
            .transpose()
    }

    /// Employees of an organisation, by name.
    ///
    /// # Errors
    /// [`Trouble::Store`] when it could not be asked.
    pub async fn staff_of(&self, org: OrgId) -> Result<Vec<Account>, Trouble> {
        let stored = self.ledger().persons_of(org).await?;
        let mut staff: Vec<Account> =
            stored.iter().map(|s| read_account(&s.content)).collect::<Result<_, _>>()?;
        for person in self.org(org).iter().flat_map(|org| &org.office.also_staff) {
            if staff.iter().all(|account| account.person != *person) {
                staff.extend(self.account(*person).await?);
            }
        }
        staff.retain(|account| account.job_at(org).is_some());
        staff.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(staff)
    }

    /// A human as they log in: privately, or at one of their workplaces.
    #[must_use]
    pub fn identity(&self, account: &Account, job: Option<usize>) -> Option<Identity> {
        let hat = match job {
            None => Hat::Private,
            Some(at) => Hat::Work(self.post(account.jobs.get(at).filter(|job| job.ended.is_none())?)?),
        };
        Some(Identity { person: account.person, name: account.name.clone(), hat })
    }

    fn post(&self, job: &Job) -> Option<Post> {
        let org = self.org(job.org)?;
        let unit = job.unit.and_then(|id| org.unit(id));
        Some(Post {
            org: job.org,
            org_name: org.name.clone(),
            org_kind: org.kind,
            unit: job.unit,
            unit_name: unit.map(|u| u.name.clone()),
            unit_kind: unit.map_or(UnitKind::Service, |u| u.kind),
            title: job.title.clone(),
            leads: job.leads,
            phone: job
                .phone
                .clone()
                .or_else(|| unit.and_then(|u| u.phone.clone()))
                .or_else(|| org.phone.clone()),
            admin: job.admin,
            emergency: job.emergency,
        })
    }

    /// An employee as candidate for coordinator, with the facts of the workplace.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when no such employee works there.
    pub async fn candidate(&self, person: PersonId, org: OrgId) -> Result<Candidate, Trouble> {
        let account = self.account(person).await?.ok_or(Trouble::NotFound)?;
        let job = account.standing().find(|(_, job)| job.org == org).ok_or(Trouble::NotFound)?.0;
        let identity = self.identity(&account, Some(job)).ok_or(Trouble::NotFound)?;
        let staff = identity.staff().ok_or(Trouble::NotFound)?;
        let organisation = self.org(org).ok_or(Trouble::NotFound)?;
        Ok(Candidate {
            staff,
            unit_kind: identity.post().map_or(UnitKind::Service, |p| p.unit_kind),
            hospital: organisation.kind == OrgKind::Hospital,
            procedure: organisation.procedure.clone(),
        })
    }
}

fn read_account(content: &[u8]) -> Result<Account, Trouble> {
    serde_json::from_slice(content).map_err(|_| Trouble::Unreadable("account"))
}
