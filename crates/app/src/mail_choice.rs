//! Where and how someone is told by e-mail: chosen by themselves, for private life and for work apart.

use crate::tickets::Ticket;
use crate::{Account, App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_domain::mail::{Address, How, Mailbox};
use dinplan_domain::notice::Kind;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long an address can be confirmed.
const CONFIRMABLE: SignedDuration = SignedDuration::from_hours(24 * 3);

/// What somebody chose.
#[derive(Clone, Debug)]
pub struct MailChoice {
    /// Where to; none means no mail.
    pub address: Option<Address>,
    /// How soon for each kind.
    pub how: BTreeMap<Kind, How>,
    /// At work: also what is told to the service.
    pub service: Option<bool>,
}

#[derive(Serialize, Deserialize)]
struct Confirmable {
    person: PersonId,
    at_work: bool,
    address: Address,
}

impl App {
    /// What somebody has chosen, as they are here.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] without an account; [`Trouble::Store`].
    pub async fn mail_choice(&self, identity: &Identity) -> Result<Mailbox, Trouble> {
        let account = self.account(identity.person).await?.ok_or(Trouble::NotFound)?;
        Ok(account.mail.side(identity.post().is_some()).clone())
    }

    /// Keeps what somebody chose. A new address gets a letter by which it is confirmed.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] without an account; [`Trouble::Store`].
    pub async fn choose_mail(&self, identity: &Identity, choice: MailChoice) -> Result<Mailbox, Trouble> {
        let (person, at_work) = (identity.person, identity.post().is_some());
        self.change_account(person, |account| {
            let mailbox = account.mail.side_mut(at_work);
            mailbox.readdress(choice.address.clone());
            mailbox.how.clone_from(&choice.how);
            mailbox.service = choice.service;
        })
        .await?;
        let mailbox = self.mail_choice(identity).await?;
        if let (Some(address), None) = (&mailbox.address, mailbox.confirmed) {
            self.send_confirmation(person, at_work, address.clone()).await?;
        }
        Ok(mailbox)
    }

    /// Tries an address again that mail came back from: it is to be confirmed anew.
    ///
    /// # Errors
    /// As [`Self::choose_mail`].
    pub async fn try_mail_again(&self, identity: &Identity) -> Result<(), Trouble> {
        let (person, at_work) = (identity.person, identity.post().is_some());
        self.change_account(person, |account| {
            let mailbox = account.mail.side_mut(at_work);
            (mailbox.confirmed, mailbox.failing) = (None, None);
        })
        .await?;
        match self.mail_choice(identity).await?.address {
            Some(address) => self.send_confirmation(person, at_work, address).await,
            None => Ok(()),
        }
    }

    async fn send_confirmation(
        &self,
        person: PersonId,
        at_work: bool,
        address: Address,
    ) -> Result<(), Trouble> {
        let secret = self.secret()?;
        let content = Confirmable { person, at_work, address };
        self.keep_ticket(Ticket::Mail, &secret, CONFIRMABLE, &content).await?;
        self.ask_to_confirm(person, at_work, &secret).await
    }

    /// Mail arrives: whoever has the secret has read it. False when the secret is spent, too old, or the
    /// address another by now.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn confirm_mail(&self, secret: &str) -> Result<bool, Trouble> {
        let Some(found) = self.take_ticket::<Confirmable>(Ticket::Mail, secret).await? else {
            return Ok(false);
        };
        let now = self.now();
        let mut confirmed = false;
        self.change_account(found.person, |account| {
            let mailbox = account.mail.side_mut(found.at_work);
            confirmed = mailbox.address.as_ref() == Some(&found.address);
            if confirmed {
                (mailbox.confirmed, mailbox.failing) = (Some(now), None);
            }
        })
        .await?;
        Ok(confirmed)
    }

    /// Changes an account; accounts are replaced whole, so whoever changes one waits for the turn.
    pub(crate) async fn change_account(
        &self,
        person: PersonId,
        change: impl FnOnce(&mut Account) + Send,
    ) -> Result<(), Trouble> {
        let _turn = self.inner.directory.lock().await;
        let mut account = self.account(person).await?.ok_or(Trouble::NotFound)?;
        change(&mut account);
        self.put_account(&account).await
    }
}
