//! From what is asked for to the change it is, and on to doing or proposing it.

use super::work::{Stop, Work, contact_of, contact_of_unit, hold};
use super::{AdminAct, AdminDone, Handled, Managed, NewEmployee};
use crate::close::same_name;
use crate::{Account, Job, LocalLogin, Trouble};
use dinplan_domain::administration::{Change, Contact, Hindrance, Holder};
use dinplan_domain::ids::{PersonId, UnitId};
use dinplan_domain::number::NationalId;
use dinplan_domain::person::Lang;
use dinplan_domain::text::Line;

impl Work<'_> {
    /// Does or proposes it; the line to write, and what came of it.
    pub(super) async fn carry_out(&mut self, act: AdminAct) -> Result<(Managed, AdminDone), Stop> {
        let change = match act {
            AdminAct::Answer { proposal, yes, word } => return self.answer(proposal, yes, word).await,
            AdminAct::Withdraw(proposal) => return self.withdraw(proposal),
            AdminAct::Hire(new) => self.hiring(*new).await?,
            AdminAct::CloseUnit(id) => {
                let place = self.place(Some(id))?;
                self.may_close(id).await?;
                Change::CloseUnit(place)
            }
            AdminAct::Job { of, seen, title, phone } => {
                let (of, job) = self.seen_job(of, seen).await?;
                let before = Contact { name: job.title, phone: job.phone };
                Change::Job { of, before, after: Contact { name: title, phone } }
            }
            AdminAct::Move { of, seen, unit } => {
                let (of, job) = self.seen_job(of, seen).await?;
                let after = self.place(unit)?;
                hold(job.unit != unit, Hindrance::WorksThere)?;
                Change::Move { of, before: self.place(job.unit)?, after }
            }
            AdminAct::Trust { of, seen, trust } => {
                let (of, job) = self.seen_job(of, seen).await?;
                Change::Trust { of, before: job.trust(), after: trust }
            }
            AdminAct::End(of) => Change::End(self.holder(of).await?.0),
            of_org => self.of_organisation(of_org)?,
        };
        if change.takes_two(&self.org, self.who.person) {
            return self.propose(change);
        }
        self.apply(&change).await?;
        Ok((Managed::Changed(Handled::Done, change), AdminDone::Done))
    }

    /// Changes of the organisation itself.
    fn of_organisation(&self, act: AdminAct) -> Result<Change, Stop> {
        match act {
            AdminAct::Organisation { seen, name, phone } => {
                self.seen(seen)?;
                Ok(Change::Organisation { before: contact_of(&self.org), after: Contact { name, phone } })
            }
            AdminAct::AddUnit { kind, name, phone } => {
                let unit = UnitId::from_uuid(self.app.new_id());
                Ok(Change::AddUnit { unit, kind, contact: Contact { name, phone } })
            }
            AdminAct::Unit { seen, unit, name, phone } => {
                let before = contact_of_unit(self.unit(unit)?);
                self.seen(seen)?;
                Ok(Change::Unit { unit, before, after: Contact { name, phone } })
            }
            AdminAct::Rules { seen, rules } => {
                self.seen(seen)?;
                Ok(Change::Rules { before: self.org.procedure.clone(), after: *rules })
            }
            _ => Err(Trouble::NotFound.into()),
        }
    }

    /// The form was filled on what stands now.
    fn seen(&self, version: u32) -> Result<(), Stop> {
        hold(version == self.org.office.version, Hindrance::Changed)
    }

    async fn seen_job(&self, of: (PersonId, usize), version: u32) -> Result<(Holder, Job), Stop> {
        let (holder, job) = self.holder(of).await?;
        hold(job.version == version, Hindrance::Changed)?;
        Ok((holder, job))
    }

    async fn holder(&self, of: (PersonId, usize)) -> Result<(Holder, Job), Stop> {
        let (account, job) = self.job(of).await?;
        Ok((Holder { person: of.0, name: account.name, job: of.1 }, job))
    }

    /// Somebody to be given a job: known already by number and name, or new here. Nobody can look
    /// others up: a number that belongs to another name tells nothing more, and is in the log.
    async fn hiring(&mut self, new: NewEmployee) -> Result<Change, Stop> {
        let NewEmployee { name, number, hpr, title, phone, unit } = new;
        let place = self.place(unit)?;
        let known = match &number {
            Some(number) => self.known(number, &name).await?,
            None => None,
        };
        let (person, name) = match known {
            Some(account) => (account.person, account.name),
            None => self.make_human(name, number),
        };
        self.not_there_yet(person, unit).await?;
        Ok(Change::Hire { person, name, place, title, phone, hpr })
    }

    async fn known(&self, number: &NationalId, name: &Line) -> Result<Option<Account>, Stop> {
        let known = self.app.account_by_number(number).await?;
        let same = known.as_ref().is_none_or(|account| same_name(&account.name, name));
        hold(same, Hindrance::Mismatch)?;
        Ok(known)
    }

    /// Somebody new, stored together with the change.
    fn make_human(&mut self, name: Line, number: Option<NationalId>) -> (PersonId, Line) {
        let person = PersonId::from_uuid(self.app.new_id());
        self.make_known(Account {
            person,
            name: name.clone(),
            born: None,
            number,
            phone: None,
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        });
        (person, name)
    }
}
