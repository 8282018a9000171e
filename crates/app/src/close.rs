//! Someone close to the person, found by identity number and name together.
//!
//! Nobody can look others up: only who may write down those close to the person of a case can ask, and
//! the answer is the same whether a number is known or not, and whose it is. Whoever is written down
//! with a number that belongs to another name is nobody who can log in.

use crate::log::{What, line};
use crate::{Account, App, LocalLogin, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::number::NationalId;
use dinplan_domain::person::Lang;
use dinplan_domain::policy::{self, Deed};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::time;

/// The code in the log when number and name do not belong together.
const MISMATCH: &str = "close-mismatch";
/// The code when nobody with the number was known.
const NEW: &str = "close-new";

impl App {
    /// The human with this number and name: known, or new. A number that is not known yet is kept with
    /// the new account, which becomes its owner's at the first login; a number that belongs to someone of
    /// another name is not.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] without a part in the case, [`Trouble::Refused`] for who may not write
    /// down those close to the person.
    pub async fn find_close(
        &self,
        identity: &Identity,
        case: CaseId,
        number: &NationalId,
        name: &Line,
    ) -> Result<Account, Trouble> {
        self.may_represent(identity, case).await?;
        let known = self.account_by_number(number).await?;
        let free = known.is_none();
        if let Some(account) = known.filter(|account| same_name(&account.name, name)) {
            return Ok(account);
        }
        // The same is written in both cases, and in nobody's own log: the log must not tell either.
        let code = if free { NEW } else { MISMATCH };
        let what = What::Refused { deed: Some(Deed::Represent), code: code.to_owned() };
        self.write_line(identity, None, &line(identity, None, what)).await?;
        let account = Account {
            person: PersonId::from_uuid(self.new_id()),
            name: name.clone(),
            born: None,
            number: free.then(|| number.clone()),
            phone: None,
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        };
        self.put_account(&account).await?;
        Ok(account)
    }

    /// As what they may; a refusal is written down.
    async fn may_represent(&self, identity: &Identity, id: CaseId) -> Result<(), Trouble> {
        let Some(case) = self.load(id).await? else { return Err(Trouble::NotFound) };
        let (now, today) = (self.now(), time::day(self.now()));
        let actor = Actor::in_case(identity, &case, now);
        if policy::access(&actor, &case, Deed::Represent, today).granted() {
            return Ok(());
        }
        let refusal =
            if actor.capacities().is_empty() { Refusal::NoPart } else { Refusal::NotYours(Deed::Represent) };
        self.write_refusal(identity, id, actor.capacities().first().copied(), refusal.key()).await?;
        match refusal {
            Refusal::NoPart => Err(Trouble::NotFound),
            other => Err(Trouble::Refused(other)),
        }
    }

    async fn write_refusal(
        &self,
        identity: &Identity,
        case: CaseId,
        capacity: Option<Capacity>,
        code: &str,
    ) -> Result<(), Trouble> {
        let what = What::Refused { deed: Some(Deed::Represent), code: code.to_owned() };
        let mut told = line(identity, None, what);
        told.capacity = capacity;
        self.write_line(identity, Some(case), &told).await
    }
}

/// The same name, whatever the case and the spaces; a name in the middle may be left out.
pub(crate) fn same_name(known: &Line, typed: &Line) -> bool {
    let words =
        |name: &Line| -> Vec<String> { name.as_str().split_whitespace().map(str::to_lowercase).collect() };
    let (known, typed) = (words(known), words(typed));
    known == typed || typed.len() > 1 && known.first() == typed.first() && known.last() == typed.last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_however_it_is_typed() {
        let same = |a, b| same_name(&Line::new(a).unwrap(), &Line::new(b).unwrap());
        assert!(same("Kari Marie Berge", "kari  BERGE"));
        assert!(same("Åse Lund", "åse lund"));
        assert!(!same("Kari Berge", "Kari"));
        assert!(!same("Kari Berge", "Kari Lund"));
        assert!(!same("Kari Berge", "Ola Berge"));
    }
}
