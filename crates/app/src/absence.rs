//! Away from work: said by the one who is away, read by those who write to them or wait for them.

use crate::{App, Trouble};
use dinplan_domain::absence::Absence;
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use jiff::civil::Date;

impl App {
    /// The time away somebody has said of themselves, also one that lies ahead; none when it is over.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who is not at work; [`Trouble::Store`].
    pub async fn absence(&self, identity: &Identity) -> Result<Option<Absence>, Trouble> {
        identity.post().ok_or(Trouble::NotFound)?;
        let account = self.account(identity.person).await?;
        let today = dinplan_domain::time::day(self.now());
        Ok(account.and_then(|account| account.away).filter(|away| !away.over(today)))
    }

    /// Says that one will be away, or with none that one is back.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who is not at work or has no account; [`Trouble::Store`].
    pub async fn be_away(&self, identity: &Identity, away: Option<Absence>) -> Result<(), Trouble> {
        identity.post().ok_or(Trouble::NotFound)?;
        self.change_account(identity.person, |account| account.away = away).await
    }

    /// The time away that lasts on this day, for those who write to this person or wait for them.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn away(&self, person: PersonId, day: Date) -> Result<Option<Absence>, Trouble> {
        let account = self.account(person).await?;
        Ok(account.and_then(|account| account.away).filter(|away| away.on(day)))
    }
}
