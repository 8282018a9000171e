//! Sessions: kept on the server; the browser holds a secret that names one.

use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_store::SessionHash;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Without a sign of life for this long, the session ends.
const IDLE: SignedDuration = SignedDuration::from_mins(60);
/// No session lasts longer than a working day.
const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);
/// A sign of life is written at most this often.
const TOUCH: SignedDuration = SignedDuration::from_mins(5);

/// The secret in the cookie. Prints nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Takes a cookie's value.
    #[must_use]
    pub fn from_cookie(value: &str) -> Option<Self> {
        (value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit())).then(|| Self(value.to_owned()))
    }

    /// The value to put in the cookie.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> SessionHash {
        SessionHash(*blake3::hash(self.0.as_bytes()).as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(..)")
    }
}

#[derive(Serialize, Deserialize)]
struct Kept {
    job: Option<usize>,
    started: Timestamp,
    touched: Timestamp,
}

/// Who is logged in, as the directory knows them now.
#[derive(Clone, Debug)]
pub enum Session {
    /// Logged in.
    Live(Identity),
    /// Was logged in; what they typed can still be kept for them.
    Expired(PersonId),
}

impl App {
    /// Logs someone in, privately or at one of their workplaces.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when there is no such person or job.
    pub async fn log_in(&self, person: PersonId, job: Option<usize>) -> Result<Token, Trouble> {
        let account = self.account(person).await?.ok_or(Trouble::NotFound)?;
        self.identity(&account, job).ok_or(Trouble::NotFound)?;
        let mut secret = [0u8; 32];
        getrandom::fill(&mut secret).map_err(|_| dinplan_store::StoreError::NoRandomness)?;
        let token = Token(secret.iter().map(|b| format!("{b:02x}")).collect());
        let now = self.now();
        self.keep_session(&token, person, &Kept { job, started: now, touched: now }).await?;
        Ok(token)
    }

    async fn keep_session(&self, token: &Token, person: PersonId, kept: &Kept) -> Result<(), Trouble> {
        let content = serde_json::to_vec(kept).map_err(|_| Trouble::Unreadable("session"))?;
        let idle_end = add(kept.touched, IDLE);
        let expires = idle_end.min(add(kept.started, ABSOLUTE));
        self.ledger().put_session(token.hash(), person, expires, &content).await?;
        Ok(())
    }

    /// The session behind a cookie; none when there never was one or it was logged out.
    ///
    /// # Errors
    /// [`Trouble::Store`] when it could not be asked.
    pub async fn session(&self, token: &Token) -> Result<Option<Session>, Trouble> {
        let Some(stored) = self.ledger().session(token.hash()).await? else { return Ok(None) };
        let now = self.now();
        if stored.expires <= now {
            return Ok(Some(Session::Expired(stored.person)));
        }
        let mut kept: Kept =
            serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("session"))?;
        let Some(account) = self.account(stored.person).await? else { return Ok(None) };
        let Some(identity) = self.identity(&account, kept.job) else { return Ok(None) };
        if now.duration_since(kept.touched) > TOUCH {
            kept.touched = now;
            self.keep_session(token, stored.person, &kept).await?;
        }
        Ok(Some(Session::Live(identity)))
    }

    /// Logs out.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn log_out(&self, token: &Token) -> Result<(), Trouble> {
        Ok(self.ledger().delete_session(token.hash()).await?)
    }

    /// Forgets sessions that expired long ago; drafts stay.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn sweep_sessions(&self) -> Result<(), Trouble> {
        let long_ago = add(self.now(), -SignedDuration::from_hours(48));
        Ok(self.ledger().delete_sessions_expired(long_ago).await?)
    }
}

fn add(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_add(by).unwrap_or(time)
}
