//! The organisation as those who look after it see it. Of an employee they see what belongs to the
//! job: never identity number, private phone, or that the same human has a case.

use super::{Managed, Part};
use crate::index::COORDINATOR;
use crate::log::What;
use crate::trail::{Told, read};
use crate::{Account, App, Job, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::administration::Proposal;
use dinplan_domain::ids::{OrgId, PersonId, ProposalId};
use dinplan_domain::organisation::Organisation;
use dinplan_domain::text::Line as Text;
use dinplan_store::Page;

/// As many lines are read at a time when looking for those about the directory.
const READ: u32 = 500;
/// As many lines are read at most for one page.
const MOST: u32 = 20_000;

/// An employee: one job of one human.
#[derive(Clone, Debug)]
pub struct Employee {
    /// Who.
    pub person: PersonId,
    /// Name.
    pub name: Text,
    /// The job's place among the human's jobs.
    pub at: usize,
    /// The job.
    pub job: Job,
}

/// The organisation and its people.
#[derive(Clone, Debug)]
pub struct Premises {
    /// The organisation.
    pub org: Organisation,
    /// Its people, by name.
    pub staff: Vec<Employee>,
}

impl Premises {
    /// How many humans look after the directory.
    #[must_use]
    pub fn admins(&self) -> usize {
        let mut all: Vec<_> = self.staff.iter().filter(|e| e.job.admin).map(|e| e.person).collect();
        all.sort_unstable();
        all.dedup();
        all.len()
    }
}

/// Lines of the log, newest first.
#[derive(Clone, Debug)]
pub struct Looked {
    /// Those about the directory.
    pub lines: Vec<Told>,
    /// From where on there may be older ones.
    pub older: Option<u64>,
}

impl App {
    /// The organisation as one who looks after its directory sees it, for this page.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else.
    pub async fn admin_look(&self, identity: &Identity, part: Part) -> Result<Premises, Trouble> {
        let Some(org) = self.administered(identity).await? else { return self.outside(identity).await };
        let staff = self.staff_of(org.id).await?;
        self.write_managed(identity, Managed::Looked(part, None)).await?;
        Ok(Premises { staff: employees(&staff, org.id), org })
    }

    /// One employee, and in how many open cases they are coordinator.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who does not look after the directory, and where nobody such works.
    pub async fn admin_employee(
        &self,
        identity: &Identity,
        of: (PersonId, usize),
    ) -> Result<(Premises, Employee, usize), Trouble> {
        let Some(org) = self.administered(identity).await? else { return self.outside(identity).await };
        let staff = employees(&self.staff_of(org.id).await?, org.id);
        let found = staff.iter().find(|e| (e.person, e.at) == of).cloned();
        let Some(employee) = found else { return self.outside(identity).await };
        let coordinates = self.coordinates(employee.person).await?;
        let looked = Managed::Looked(Part::Employee, Some(employee.name.clone()));
        self.write_managed(identity, looked).await?;
        Ok((Premises { org, staff }, employee, coordinates))
    }

    /// One proposal.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who does not look after the directory, and where there is none such.
    pub async fn admin_proposal(
        &self,
        identity: &Identity,
        id: ProposalId,
    ) -> Result<(Organisation, Proposal), Trouble> {
        let Some(org) = self.administered(identity).await? else { return self.outside(identity).await };
        let found = org.office.proposals.iter().find(|p| p.id == id).cloned();
        let Some(proposal) = found else { return self.outside(identity).await };
        self.write_managed(identity, Managed::Looked(Part::Proposals, None)).await?;
        Ok((org, proposal))
    }

    /// How the directory was looked after, newest first; for those who do, and for leaders.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else.
    pub async fn admin_log(
        &self,
        identity: &Identity,
        before: Option<u64>,
        wanted: impl Fn(&Managed) -> bool + Send,
        limit: usize,
    ) -> Result<Looked, Trouble> {
        let leads = identity.post().filter(|post| post.leads).map(|post| post.org);
        let org = match self.administered(identity).await? {
            Some(org) => Some(org.id),
            None => leads,
        };
        let Some(org) = org else { return self.outside(identity).await };
        let looked = self.read_admin_log(identity, org, before, wanted, limit).await?;
        self.write_managed(identity, Managed::Looked(Part::Log, None)).await?;
        Ok(looked)
    }

    async fn read_admin_log(
        &self,
        identity: &Identity,
        org: OrgId,
        mut before: Option<u64>,
        wanted: impl Fn(&Managed) -> bool + Send,
        limit: usize,
    ) -> Result<Looked, Trouble> {
        let mut lines = Vec::new();
        for _ in 0..MOST / READ {
            let found = self.ledger().access_log_of_org(org, before, READ).await?;
            let last = found.len() < usize::try_from(READ).unwrap_or(usize::MAX);
            for stored in found {
                before = Some(stored.seq);
                let told = read(&stored, identity)?;
                if matches!(&told.line.what, What::Managed(managed) if wanted(managed)) {
                    lines.push(told);
                }
                if lines.len() == limit {
                    return Ok(Looked { lines, older: before });
                }
            }
            if last {
                return Ok(Looked { lines, older: None });
            }
        }
        Ok(Looked { lines, older: before })
    }

    /// In how many open cases somebody is coordinator. A number: whose cases is not told.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn coordinates(&self, person: PersonId) -> Result<usize, Trouble> {
        let rows = self.ledger().cases_of_person(person, Page::first(1000)).await?;
        Ok(rows.iter().filter(|row| row.open && row.role.as_deref() == Some(COORDINATOR)).count())
    }
}

fn employees(staff: &[Account], org: OrgId) -> Vec<Employee> {
    staff
        .iter()
        .flat_map(|account| account.standing().map(move |(at, job)| (account, at, job)))
        .filter(|(_, _, job)| job.org == org)
        .map(|(account, at, job)| Employee {
            person: account.person,
            name: account.name.clone(),
            at,
            job: job.clone(),
        })
        .collect()
}
