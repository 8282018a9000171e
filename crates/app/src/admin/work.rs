//! One change under way: what it needs to look up, what it has changed, and how it is stored.

use super::{AdminDone, Managed, REMEMBERED};
use crate::log::{What, line};
use crate::{Account, App, Job, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::administration::{Change, Contact, Hindrance, Holder, Place};
use dinplan_domain::ids::{CommandId, PersonId, UnitId};
use dinplan_domain::organisation::{Organisation, Sending, Unit, UnitKind};
use dinplan_domain::rules::Rule;
use jiff::Timestamp;

/// Why a change was not made.
pub(super) enum Stop {
    /// A rule stands in the way: the form is shown again and says so.
    Hindrance(Hindrance),
    /// It could not be done at all.
    Trouble(Trouble),
}

impl From<Hindrance> for Stop {
    fn from(hindrance: Hindrance) -> Self {
        Self::Hindrance(hindrance)
    }
}

impl<T: Into<Trouble>> From<T> for Stop {
    fn from(trouble: T) -> Self {
        Self::Trouble(trouble.into())
    }
}

/// Holds when it is so.
pub(super) fn hold(so: bool, otherwise: Hindrance) -> Result<(), Stop> {
    if so { Ok(()) } else { Err(otherwise.into()) }
}

/// One change under way. Nothing is seen by others before it is stored.
pub(super) struct Work<'a> {
    pub(super) app: &'a App,
    pub(super) who: &'a Identity,
    pub(super) org: Organisation,
    pub(super) sent: CommandId,
    pub(super) now: Timestamp,
    /// Humans this changes.
    accounts: Vec<Account>,
}

impl<'a> Work<'a> {
    pub(super) fn begin(app: &'a App, who: &'a Identity, org: Organisation, sent: CommandId) -> Self {
        Self { app, who, org, sent, now: app.now(), accounts: Vec::new() }
    }

    /// Stores everything and the line together, and only then lets others see it.
    pub(super) async fn store(mut self, managed: Managed, done: AdminDone) -> Result<(), Trouble> {
        let office = &mut self.org.office;
        let proposal = match done {
            AdminDone::Proposed(id) => Some(id),
            _ => None,
        };
        office.sent.push(Sending { id: self.sent, proposal });
        let over = office.sent.len().saturating_sub(REMEMBERED);
        office.sent.drain(..over);
        let content = serde_json::to_vec(&self.org).map_err(|_| Trouble::Unreadable("organisation"))?;
        let persons = self.accounts.iter().map(|a| self.app.person_write(a)).collect::<Result<_, _>>()?;
        let told = line(self.who, None, What::Managed(Box::new(managed)));
        let told = self.app.access_line(self.who, None, &told)?;
        self.app.ledger().change_directory(self.org.id, self.now, &content, persons, told).await?;
        self.app.keep_org(self.org);
        Ok(())
    }

    /// An open unit of this organisation.
    pub(super) fn unit(&self, id: UnitId) -> Result<&Unit, Stop> {
        Ok(self.org.open_units().find(|unit| unit.id == id).ok_or(Trouble::NotFound)?)
    }

    fn unit_mut(&mut self, id: UnitId) -> Result<&mut Unit, Stop> {
        let mut open = self.org.units.iter_mut().filter(|unit| !unit.closed);
        open.find(|unit| unit.id == id).ok_or(Stop::Hindrance(Hindrance::BaseChanged))
    }

    /// A place to work in this organisation: an open unit, or the organisation where it has none.
    pub(super) fn place(&self, unit: Option<UnitId>) -> Result<Place, Stop> {
        match unit {
            Some(id) => Ok(Place { unit, name: self.unit(id)?.name.clone() }),
            None => Ok(Place { unit: None, name: self.org.name.clone() }),
        }
    }

    /// A job that has not ended in this organisation.
    pub(super) async fn job(&self, (person, at): (PersonId, usize)) -> Result<(Account, Job), Stop> {
        let account = self.app.account(person).await?.ok_or(Trouble::NotFound)?;
        let job = account.standing().find(|(place, job)| *place == at && job.org == self.org.id);
        let job = job.ok_or(Trouble::NotFound)?.1.clone();
        Ok((account, job))
    }

    /// The same for a change that was decided earlier: what is gone has changed.
    async fn job_of(&self, of: &Holder) -> Result<(Account, Job), Stop> {
        match self.job((of.person, of.job)).await {
            Err(Stop::Trouble(Trouble::NotFound)) => Err(Hindrance::BaseChanged.into()),
            other => other,
        }
    }

    fn change_job(&mut self, mut account: Account, at: usize, change: impl FnOnce(&mut Job)) {
        if let Some(job) = account.jobs.get_mut(at) {
            change(job);
            job.version = job.version.saturating_add(1);
        }
        self.accounts.push(account);
    }

    /// Makes the change, if what it builds on still is so.
    pub(super) async fn apply(&mut self, change: &Change) -> Result<(), Stop> {
        match change {
            Change::Organisation { before, after } => {
                hold(contact_of(&self.org) == *before, Hindrance::BaseChanged)?;
                self.org.name.clone_from(&after.name);
                self.org.phone.clone_from(&after.phone);
                self.touch();
            }
            Change::AddUnit { unit, kind, contact } => {
                let second = *kind == UnitKind::Coordinating && self.org.coordinating_unit().is_some();
                hold(!second, Hindrance::OneCoordinatingUnit)?;
                let Contact { name, phone } = contact.clone();
                self.org.units.push(Unit { id: *unit, kind: *kind, name, phone, closed: false });
                self.touch();
            }
            Change::Unit { unit, before, after } => {
                let unit = self.unit_mut(*unit)?;
                hold(contact_of_unit(unit) == *before, Hindrance::BaseChanged)?;
                unit.name.clone_from(&after.name);
                unit.phone.clone_from(&after.phone);
                self.touch();
            }
            Change::CloseUnit(place) => {
                let Some(id) = place.unit else { return Err(Hindrance::BaseChanged.into()) };
                self.may_close(id).await?;
                self.unit_mut(id)?.closed = true;
                self.touch();
            }
            Change::Rules { before, after } => {
                // Only what differs: another rule may have been changed meanwhile, and stays so.
                let changed = Rule::ALL.iter().copied().filter(|rule| rule.read(before) != rule.read(after));
                for rule in changed {
                    let same = rule.read(&self.org.procedure) == rule.read(before);
                    hold(same, Hindrance::BaseChanged)?;
                    rule.write(&mut self.org.procedure, rule.read(after));
                }
                self.touch();
            }
            Change::Hire { person, place, title, phone, hpr, .. } => {
                let mut job = Job::new(self.org.id, place.unit, title.clone(), phone.clone());
                job.hpr.clone_from(hpr);
                self.hire(*person, job).await?;
            }
            _ => self.apply_to_job(change).await?,
        }
        Ok(())
    }

    /// Makes a change of a job that is there.
    async fn apply_to_job(&mut self, change: &Change) -> Result<(), Stop> {
        match change {
            Change::Job { of, before, after } => {
                let (account, job) = self.job_of(of).await?;
                let same = job.title == before.name && job.phone == before.phone;
                hold(same, Hindrance::BaseChanged)?;
                self.change_job(account, of.job, |job| {
                    job.title.clone_from(&after.name);
                    job.phone.clone_from(&after.phone);
                });
            }
            Change::Move { of, before, after } => {
                let (account, job) = self.job_of(of).await?;
                let open = after.unit.is_none_or(|id| self.org.open_units().any(|unit| unit.id == id));
                hold(job.unit == before.unit && open, Hindrance::BaseChanged)?;
                self.change_job(account, of.job, |job| job.unit = after.unit);
            }
            Change::Trust { of, before, after } => {
                let (account, job) = self.job_of(of).await?;
                hold(job.trust() == *before, Hindrance::BaseChanged)?;
                if before.admin && !after.admin {
                    self.another_admin(of).await?;
                }
                self.change_job(account, of.job, |job| {
                    (job.leads, job.admin, job.emergency) = (after.leads, after.admin, after.emergency);
                });
            }
            Change::End(of) => {
                let (account, job) = self.job_of(of).await?;
                if job.admin {
                    self.another_admin(of).await?;
                }
                let now = self.now;
                self.change_job(account, of.job, |job| job.ended = Some(now));
            }
            _ => {}
        }
        Ok(())
    }

    /// The organisation's own content was changed.
    const fn touch(&mut self) {
        self.org.office.version = self.org.office.version.saturating_add(1);
    }

    /// A unit where nobody works, and not the coordinating unit of a municipality.
    pub(super) async fn may_close(&self, id: UnitId) -> Result<(), Stop> {
        let unit = self.unit(id).map_err(|_| Hindrance::BaseChanged)?;
        hold(unit.kind != UnitKind::Coordinating, Hindrance::OneCoordinatingUnit)?;
        let staff = self.app.staff_of(self.org.id).await?;
        let used = staff.iter().flat_map(Account::standing).any(|(_, job)| job.unit == Some(id));
        hold(!used, Hindrance::UnitInUse)
    }

    /// Somebody other than the holder of this job looks after the directory.
    async fn another_admin(&self, of: &Holder) -> Result<(), Stop> {
        let staff = self.app.staff_of(self.org.id).await?;
        let mut jobs = staff.iter().flat_map(|a| a.standing().map(move |(at, job)| (a.person, at, job)));
        let other = jobs.any(|(person, at, job)| {
            job.org == self.org.id && job.admin && (person, at) != (of.person, of.job)
        });
        hold(other, Hindrance::LastAdmin)
    }

    /// Whether somebody has a job there already.
    pub(super) async fn not_there_yet(&self, person: PersonId, unit: Option<UnitId>) -> Result<(), Stop> {
        let Some(account) = self.app.account(person).await? else { return Ok(()) };
        let there = account.standing().any(|(_, job)| job.org == self.org.id && job.unit == unit);
        hold(!there, Hindrance::WorksThere)
    }

    async fn hire(&mut self, person: PersonId, job: Job) -> Result<(), Stop> {
        let open = job.unit.is_none_or(|id| self.org.open_units().any(|unit| unit.id == id));
        hold(open, Hindrance::BaseChanged)?;
        self.not_there_yet(person, job.unit).await?;
        // A human made known a moment ago, in this same change, is not stored yet.
        let fresh = self.accounts.iter().position(|account| account.person == person);
        let mut account = match fresh {
            Some(at) => self.accounts.remove(at),
            None => self.app.account(person).await?.ok_or(Hindrance::BaseChanged)?,
        };
        account.jobs.push(job);
        let listed_elsewhere = account.standing().next().is_some_and(|(_, first)| first.org != self.org.id);
        let also = &mut self.org.office.also_staff;
        if listed_elsewhere && !also.contains(&person) {
            also.push(person);
        }
        self.accounts.push(account);
        Ok(())
    }

    /// A human who was not known, to be stored with this change.
    pub(super) fn make_known(&mut self, account: Account) {
        self.accounts.push(account);
    }
}

/// Name and phone of an organisation.
pub(super) fn contact_of(org: &Organisation) -> Contact {
    Contact { name: org.name.clone(), phone: org.phone.clone() }
}

/// Name and phone of a unit.
pub(super) fn contact_of_unit(unit: &Unit) -> Contact {
    Contact { name: unit.name.clone(), phone: unit.phone.clone() }
}
