//! Local accounts: an invitation on paper, then passkeys. No passwords.
//!
//! For pilots without national login. The coordinating unit invites its own employees; citizens only
//! where the installation says so.

use crate::session::add;
use crate::{Account, App, Entry, Method, Proof, Ticket, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_domain::text::Line;
use dinplan_login::passkey::{Credential, Made, Place, Used};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// How long an invitation on paper holds.
const INVITATION: SignedDuration = SignedDuration::from_hours(6 * 7 * 24);
/// How long one may take to make or use a passkey.
const CEREMONY: SignedDuration = SignedDuration::from_mins(10);
/// Wrong birth dates before an invitation is void.
const TRIES: u8 = 5;
/// Letters and digits that are not taken for each other on paper.
const ALPHABET: &[u8; 31] = b"ABCDEFGHJKLMNPQRSTUVWXYZ2345678";
/// Letters of a code: some 59 bits.
const CODE: usize = 12;

/// How a person logs in without a provider.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct LocalLogin {
    /// Passkeys, the oldest first.
    #[serde(default)]
    pub passkeys: Vec<Passkey>,
    /// The invitation that waits.
    #[serde(default)]
    pub invitation: Option<Invitation>,
}

/// One passkey.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Passkey {
    /// The public part.
    pub credential: Credential,
    /// What the person calls it.
    pub name: Line,
    /// When it was made.
    pub made: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
    /// For work; else for private life.
    pub at_work: bool,
}

/// An invitation that waits.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Invitation {
    /// Which.
    pub id: Uuid,
    /// Who invited.
    pub by: Line,
    /// When.
    pub at: Timestamp,
    /// Until when it holds.
    pub until: Timestamp,
}

/// What the ticket of an invitation holds.
#[derive(Serialize, Deserialize)]
struct Paper {
    person: PersonId,
    id: Uuid,
    born: Date,
    at_work: bool,
    wrong: u8,
}

/// A passkey about to be made.
#[derive(Serialize, Deserialize)]
struct Making {
    person: PersonId,
    challenge: [u8; 32],
    at_work: bool,
    /// By which invitation; none when the person is logged in and makes another.
    invitation: Option<(Uuid, String)>,
}

/// What the page that makes a passkey needs.
#[derive(Clone, Debug)]
pub struct ToMake {
    /// For the browser, as JSON.
    pub options: String,
    /// Whose.
    pub name: Line,
}

impl App {
    /// Invites an employee of one's own workplace. Answers with the code for the letter: it is shown
    /// once and stored nowhere. An earlier invitation is void.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone but the coordinating unit, and for those who do not work there.
    pub async fn invite(
        &self,
        identity: &Identity,
        person: PersonId,
        born: Date,
    ) -> Result<(String, Account), Trouble> {
        let _turn = self.inner.directory.lock().await;
        let mut account = self.invitable(identity, person).await?;
        let code = self.code()?;
        let id = self.new_id();
        let paper = Paper { person, id, born, at_work: true, wrong: 0 };
        self.keep_ticket(Ticket::Invitation, &code, INVITATION, &paper).await?;
        let (at, until) = (self.now(), add(self.now(), INVITATION));
        account.login.invitation = Some(Invitation { id, by: identity.name.clone(), at, until });
        self.put_account(&account).await?;
        tracing::info!("an invitation to log in was made");
        Ok((spelt(&code), account))
    }

    /// Takes an invitation back.
    ///
    /// # Errors
    /// As [`Self::invite`].
    pub async fn revoke_invitation(&self, identity: &Identity, person: PersonId) -> Result<(), Trouble> {
        let _turn = self.inner.directory.lock().await;
        let mut account = self.invitable(identity, person).await?;
        account.login.invitation = None;
        self.put_account(&account).await
    }

    /// The employees one may invite.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone but the coordinating unit.
    pub async fn invitables(&self, identity: &Identity) -> Result<Vec<Account>, Trouble> {
        let post = identity.post().ok_or(Trouble::NotFound)?;
        if !identity.in_coordinating_unit_of(post.org) {
            return Err(Trouble::NotFound);
        }
        self.staff_of(post.org).await
    }

    /// One of them.
    ///
    /// # Errors
    /// As [`Self::invite`].
    pub async fn invitable(&self, identity: &Identity, person: PersonId) -> Result<Account, Trouble> {
        let all = self.invitables(identity).await?;
        all.into_iter().find(|account| account.person == person).ok_or(Trouble::NotFound)
    }

    fn code(&self) -> Result<String, Trouble> {
        let mut code = String::with_capacity(CODE);
        while code.len() < CODE {
            for byte in self.draw::<32>()? {
                // 248 is the largest multiple of 31 in a byte: no letter is likelier than another.
                let letter = ALPHABET.get(usize::from(byte % 31)).filter(|_| byte < 248);
                if let Some(letter) = letter.filter(|_| code.len() < CODE) {
                    code.push(char::from(*letter));
                }
            }
        }
        Ok(code)
    }

    /// Takes code and birth date from the letter. Answers with the secret of the next step, or none:
    /// whether the code is wrong, used, revoked or too old, or the date wrong, is not told.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn redeem(&self, typed: &str, born: Option<Date>) -> Result<Option<String>, Trouble> {
        let code = plain(typed);
        let Some((mut paper, left)) = self.see_ticket::<Paper>(Ticket::Invitation, &code).await? else {
            return Ok(None);
        };
        let account = self.account(paper.person).await?;
        let stands =
            account.as_ref().and_then(|a| a.login.invitation.as_ref()).is_some_and(|i| i.id == paper.id);
        if !stands {
            return Ok(None);
        }
        if born != Some(paper.born) {
            paper.wrong += 1;
            if paper.wrong >= TRIES {
                self.take_ticket::<Paper>(Ticket::Invitation, &code).await?;
            } else {
                self.keep_ticket(Ticket::Invitation, &code, left, &paper).await?;
            }
            return Ok(None);
        }
        let making = Making {
            person: paper.person,
            challenge: self.draw()?,
            at_work: paper.at_work,
            invitation: Some((paper.id, code)),
        };
        let secret = self.secret()?;
        self.keep_ticket(Ticket::Making, &secret, CEREMONY, &making).await?;
        Ok(Some(secret))
    }

    /// Begins another passkey for someone who logged in with one.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for those who log in otherwise.
    pub async fn begin_passkey(&self, identity: &Identity) -> Result<String, Trouble> {
        let at_work = identity.post().is_some();
        if self.passkeys(identity).await?.is_empty() {
            return Err(Trouble::NotFound);
        }
        let making = Making { person: identity.person, challenge: self.draw()?, at_work, invitation: None };
        let secret = self.secret()?;
        self.keep_ticket(Ticket::Making, &secret, CEREMONY, &making).await?;
        Ok(secret)
    }

    /// What the page that makes a passkey needs; none when its time is over.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn to_make(&self, place: &Place, secret: &str) -> Result<Option<ToMake>, Trouble> {
        let Some((making, _)) = self.see_ticket::<Making>(Ticket::Making, secret).await? else {
            return Ok(None);
        };
        let Some(account) = self.account(making.person).await? else { return Ok(None) };
        let known: Vec<_> = account.login.passkeys.iter().map(|key| key.credential.clone()).collect();
        let user = making.person.uuid().into_bytes();
        let options = place.ask_to_make(&making.challenge, &user, account.name.as_str(), &known);
        Ok(Some(ToMake { options: options.to_string(), name: account.name }))
    }

    /// Keeps the passkey that was made. Who came with an invitation is logged in by it; it is used up.
    /// None when the time is over, the invitation is used, or the passkey does not fit.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn make_passkey(
        &self,
        place: &Place,
        secret: &str,
        made: &Made,
        name: Line,
        agent: String,
    ) -> Result<Option<Entry>, Trouble> {
        let Some(making) = self.take_ticket::<Making>(Ticket::Making, secret).await? else {
            return Ok(None);
        };
        let credential = match place.made(&making.challenge, made) {
            Ok(credential) => credential,
            Err(fault) => {
                tracing::warn!(%fault, "a passkey was not taken");
                return Ok(None);
            }
        };
        let turn = self.inner.directory.lock().await;
        let Some(mut account) = self.account(making.person).await? else { return Ok(None) };
        if let Some((id, code)) = &making.invitation {
            let stands = account.login.invitation.as_ref().is_some_and(|invitation| invitation.id == *id);
            if !stands || self.take_ticket::<Paper>(Ticket::Invitation, code).await?.is_none() {
                return Ok(None);
            }
            account.login.invitation = None;
            // A new invitation is for those who lost what they had.
            account.login.passkeys.retain(|key| key.at_work != making.at_work);
            self.ledger().delete_sessions_of(account.person).await?;
        }
        let (made, used, at_work) = (self.now(), Some(self.now()), making.at_work);
        account.login.passkeys.push(Passkey { credential, name, made, used, at_work });
        self.put_account(&account).await?;
        drop(turn);
        tracing::info!("a passkey was made");
        let proof = Proof { method: Method::Passkey, agent, ..Proof::default() };
        self.enter_with_passkey(&account, at_work, proof).await.map(Some)
    }

    async fn enter_with_passkey(
        &self,
        account: &Account,
        at_work: bool,
        proof: Proof,
    ) -> Result<Entry, Trouble> {
        if at_work {
            return self.log_in_at_work(account, proof).await;
        }
        Ok(Entry::In(self.open_session(account.person, None, false, proof).await?))
    }

    /// Begins a login with a passkey: the secret of the next step, and the question for the browser.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn ask_passkey(&self, place: &Place) -> Result<(String, String), Trouble> {
        let (secret, challenge) = (self.secret()?, self.draw::<32>()?);
        self.keep_ticket(Ticket::Question, &secret, CEREMONY, &challenge).await?;
        Ok((secret, place.ask_to_use(&challenge).to_string()))
    }

    /// Logs in with a passkey. None when it is not known here, or its answer does not fit.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn log_in_with_passkey(
        &self,
        place: &Place,
        secret: &str,
        used: &Used,
        agent: String,
    ) -> Result<Option<Entry>, Trouble> {
        let Some(challenge) = self.take_ticket::<[u8; 32]>(Ticket::Question, secret).await? else {
            return Ok(None);
        };
        let Some(person) = dinplan_login::passkey::user(&used.user).map(Uuid::from_bytes) else {
            return Ok(None);
        };
        let turn = self.inner.directory.lock().await;
        let Some(mut account) = self.account(PersonId::from_uuid(person)).await? else { return Ok(None) };
        let now = self.now();
        let Some(passkey) = account.login.passkeys.iter_mut().find(|key| key.credential.id == used.id) else {
            return Ok(None);
        };
        match place.used(&challenge, &passkey.credential, used) {
            Ok(credential) => (passkey.credential, passkey.used) = (credential, Some(now)),
            Err(fault) => {
                tracing::warn!(%fault, "a passkey was refused");
                return Ok(None);
            }
        }
        let at_work = passkey.at_work;
        self.put_account(&account).await?;
        drop(turn);
        let proof = Proof { method: Method::Passkey, agent, ..Proof::default() };
        self.enter_with_passkey(&account, at_work, proof).await.map(Some)
    }

    /// The person's passkeys for where they are now: at work, or private.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn passkeys(&self, identity: &Identity) -> Result<Vec<Passkey>, Trouble> {
        let account = self.account(identity.person).await?.ok_or(Trouble::NotFound)?;
        let at_work = identity.post().is_some();
        Ok(account.login.passkeys.into_iter().filter(|key| key.at_work == at_work).collect())
    }

    /// Removes a passkey; never the last one.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when there is none such, or no other.
    pub async fn remove_passkey(&self, identity: &Identity, id: &str) -> Result<(), Trouble> {
        let _turn = self.inner.directory.lock().await;
        let mine = self.passkeys(identity).await?;
        if mine.len() < 2 || !mine.iter().any(|key| key.credential.id == id) {
            return Err(Trouble::NotFound);
        }
        let mut account = self.account(identity.person).await?.ok_or(Trouble::NotFound)?;
        account.login.passkeys.retain(|key| key.credential.id != id);
        self.put_account(&account).await
    }
}

/// A code as it stands in the letter.
fn spelt(code: &str) -> String {
    let groups: Vec<String> =
        code.as_bytes().chunks(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    groups.join("-")
}

/// A code as typed, without what people put between the letters.
fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        assert_eq!(spelt("ABCDEFGHJKLM"), "ABCD-EFGH-JKLM");
        assert_eq!(plain(" abcd efgh–JKLM "), "ABCDEFGHJKLM");
    }
}
