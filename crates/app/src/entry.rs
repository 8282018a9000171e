//! In through the door: what a login provider has proved becomes a session, or does not.

use crate::{Account, App, LocalLogin, Ticket, Token, Trouble};
use dinplan_domain::ids::PersonId;
use dinplan_domain::number::NationalId;
use dinplan_domain::person::Lang;
use dinplan_domain::text::Line;
use dinplan_store::{SessionHash, StoreError};
use jiff::SignedDuration;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How long a newcomer may take to write name and birth date.
const WELCOME: SignedDuration = SignedDuration::from_mins(30);
/// A provider's session is remembered as long as one of ours can last.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// By which means somebody logged in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// By pressing a button in the demo.
    #[default]
    Demo,
    /// At a login provider.
    Provider,
    /// With a passkey.
    Passkey,
}

/// How somebody logged in. Kept with the session, never printed.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Proof {
    /// By which means.
    pub method: Method,
    /// At which provider.
    pub provider: Option<String>,
    /// The level, in the provider's words.
    pub level: Option<String>,
    /// The provider's session.
    pub sid: Option<String>,
    /// The provider's name for the person.
    pub subject: Option<String>,
    /// To be shown again at log-out.
    pub id_token: Option<String>,
    /// Number in the register of health personnel.
    pub hpr: Option<String>,
    /// Number of the organisation the provider names.
    pub org: Option<String>,
    /// Browser and system, in a few words.
    pub agent: String,
}

impl std::fmt::Debug for Proof {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Proof").field("method", &self.method).finish_non_exhaustive()
    }
}

/// What a login comes to.
#[derive(Clone, Debug)]
pub enum Entry {
    /// Logged in.
    In(Token),
    /// Logged in as a professional with several jobs: one is to be chosen.
    Choose(Token),
    /// New here: the secret of a welcome, which asks for name and birth date.
    Welcome(String),
    /// A professional whom no workplace has registered.
    NoWorkplace,
}

#[derive(Serialize, Deserialize)]
struct Newcomer {
    number: NationalId,
    proof: Proof,
}

impl App {
    /// Logs a citizen in, privately, by the identity number a provider has proved. Someone who is new
    /// here gets an account with that number, and sees nothing that was not theirs.
    ///
    /// # Errors
    /// [`Trouble::Number`] when the number is not one this installation serves.
    pub async fn log_in_citizen(&self, number: &str, proof: Proof) -> Result<Entry, Trouble> {
        let number = NationalId::parse(number, self.population()).map_err(Trouble::Number)?;
        if let Some(account) = self.account_by_number(&number).await? {
            return Ok(Entry::In(self.open_session(account.person, None, false, proof).await?));
        }
        let secret = self.secret()?;
        self.keep_ticket(Ticket::Welcome, &secret, WELCOME, &Newcomer { number, proof }).await?;
        Ok(Entry::Welcome(secret))
    }

    /// Whether a welcome still waits for name and birth date.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn is_welcome(&self, secret: &str) -> Result<bool, Trouble> {
        Ok(self.see_ticket::<Newcomer>(Ticket::Welcome, secret).await?.is_some())
    }

    /// Makes a newcomer's account and logs them in. None when the welcome is over.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn welcome(
        &self,
        secret: &str,
        name: Line,
        born: Date,
        language: Lang,
    ) -> Result<Option<Token>, Trouble> {
        let Some(newcomer) = self.take_ticket::<Newcomer>(Ticket::Welcome, secret).await? else {
            return Ok(None);
        };
        let account = Account {
            person: PersonId::from_uuid(self.new_id()),
            name,
            born: Some(born),
            number: Some(newcomer.number.clone()),
            phone: None,
            language,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        };
        let person = match self.put_account(&account).await {
            Ok(()) => account.person,
            // Written down by someone else in the meantime: the number says who it is.
            Err(Trouble::Store(StoreError::NumberTaken)) => {
                self.account_by_number(&newcomer.number).await?.ok_or(Trouble::NotFound)?.person
            }
            Err(trouble) => return Err(trouble),
        };
        Ok(Some(self.open_session(person, None, false, newcomer.proof).await?))
    }

    /// Logs a professional in at work, by the identity number a provider has proved. Only those whom a
    /// workplace has registered get in.
    ///
    /// # Errors
    /// [`Trouble::Number`] when the number is not one this installation serves.
    pub async fn log_in_professional(&self, number: &str, proof: Proof) -> Result<Entry, Trouble> {
        let number = NationalId::parse(number, self.population()).map_err(Trouble::Number)?;
        match self.account_by_number(&number).await? {
            Some(account) => self.log_in_at_work(&account, proof).await,
            None => Ok(Entry::NoWorkplace),
        }
    }

    pub(crate) async fn log_in_at_work(&self, account: &Account, proof: Proof) -> Result<Entry, Trouble> {
        let jobs = self.choices(account);
        match jobs.as_slice() {
            [] => Ok(Entry::NoWorkplace),
            [(only, _)] => Ok(Entry::In(self.open_session(account.person, Some(*only), false, proof).await?)),
            _ => Ok(Entry::Choose(self.open_session(account.person, None, true, proof).await?)),
        }
    }

    /// Remembers which session of ours belongs to a provider's, to end it when the provider says so.
    pub(crate) async fn note_provider_session(
        &self,
        hash: SessionHash,
        proof: &Proof,
    ) -> Result<(), Trouble> {
        let Some(provider) = &proof.provider else { return Ok(()) };
        for name in
            [proof.sid.as_ref().map(|sid| ("sid", sid)), proof.subject.as_ref().map(|sub| ("sub", sub))]
        {
            let Some((what, value)) = name else { continue };
            let secret = provider_session(provider, what, value);
            let known = self.take_ticket::<Vec<[u8; 32]>>(Ticket::ProviderSession, &secret).await?;
            let mut ours = known.unwrap_or_default();
            ours.push(hash.0);
            let from = ours.len().saturating_sub(50);
            let ours = ours.split_off(from);
            self.keep_ticket(Ticket::ProviderSession, &secret, LONGEST, &ours).await?;
        }
        Ok(())
    }

    /// Ends the sessions that belong to a provider's: that one session when it is named, else all of
    /// the person's.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn provider_logged_out(
        &self,
        provider: &str,
        sid: Option<&str>,
        subject: Option<&str>,
    ) -> Result<(), Trouble> {
        let named = sid.map(|sid| ("sid", sid)).or(subject.map(|sub| ("sub", sub)));
        let Some((what, value)) = named else { return Ok(()) };
        let secret = provider_session(provider, what, value);
        let ours = self.take_ticket::<Vec<[u8; 32]>>(Ticket::ProviderSession, &secret).await?;
        for hash in ours.into_iter().flatten() {
            self.end_session(hash).await?;
        }
        Ok(())
    }

    /// Whether a provider's log-out token comes for the first time.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn first_time(&self, provider: &str, jti: &str) -> Result<bool, Trouble> {
        let secret = provider_session(provider, "jti", jti);
        if self.see_ticket::<()>(Ticket::LogoutToken, &secret).await?.is_some() {
            return Ok(false);
        }
        self.keep_ticket(Ticket::LogoutToken, &secret, LONGEST, &()).await?;
        Ok(true)
    }
}

fn provider_session(provider: &str, what: &str, value: &str) -> String {
    format!("{provider}\0{what}\0{value}")
}
