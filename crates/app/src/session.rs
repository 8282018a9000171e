//! Sessions: kept on the server; the browser holds a secret that names one.

use crate::{Account, App, Proof, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::PersonId;
use dinplan_store::{SessionHash, StoredSession};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A sign of life is written at most this often.
const TOUCH: SignedDuration = SignedDuration::from_mins(5);

/// When sessions end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TimeOuts {
    /// Without a sign of life for this long, the session ends.
    pub idle: SignedDuration,
    /// No session lasts longer.
    pub absolute: SignedDuration,
}

impl Default for TimeOuts {
    /// An hour without a sign of life; never longer than a working day.
    fn default() -> Self {
        Self { idle: SignedDuration::from_mins(60), absolute: SignedDuration::from_hours(12) }
    }
}

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
    /// At work, and has not chosen where.
    #[serde(default)]
    undecided: bool,
    started: Timestamp,
    touched: Timestamp,
    #[serde(default)]
    proof: Proof,
}

/// A session that is in use.
#[derive(Clone, Debug)]
pub struct Live {
    /// Who, and in which role.
    pub identity: Identity,
    /// When it ends if nothing more is heard.
    pub ends: Timestamp,
    /// A sign of life makes it last longer; else only a new login does.
    pub extendable: bool,
    /// May choose another workplace.
    pub jobs: usize,
    /// How the person logged in.
    pub proof: Proof,
}

/// Who is logged in, as the directory knows them now.
#[derive(Clone, Debug)]
pub enum Session {
    /// Logged in.
    Live(Box<Live>),
    /// Logged in as a professional with several jobs, and has not chosen one: sees nothing yet.
    Undecided(PersonId),
    /// Was logged in; what they typed can still be kept for them.
    Expired(PersonId),
}

/// A session in a person's list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Names it in forms; opens nothing.
    pub handle: String,
    /// This one.
    pub here: bool,
    /// When it began.
    pub started: Timestamp,
    /// When it was last heard of, to within five minutes.
    pub touched: Timestamp,
    /// In which role; none while undecided.
    pub identity: Option<Identity>,
    /// How the person logged in.
    pub proof: Proof,
}

impl App {
    /// Logs someone in, privately or at one of their workplaces, without asking for proof: for the
    /// demo, measurements and tests.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when there is no such person or job.
    pub async fn log_in(&self, person: PersonId, job: Option<usize>) -> Result<Token, Trouble> {
        let account = self.account(person).await?.ok_or(Trouble::NotFound)?;
        self.identity(&account, job).ok_or(Trouble::NotFound)?;
        self.open_session(person, job, false, Proof::default()).await
    }

    /// Begins a session under a new secret.
    pub(crate) async fn open_session(
        &self,
        person: PersonId,
        job: Option<usize>,
        undecided: bool,
        proof: Proof,
    ) -> Result<Token, Trouble> {
        let token = Token(self.secret()?);
        let now = self.now();
        let kept = Kept { job, undecided, started: now, touched: now, proof };
        self.keep_session(token.hash(), person, &kept).await?;
        self.note_provider_session(token.hash(), &kept.proof).await?;
        Ok(token)
    }

    async fn keep_session(&self, hash: SessionHash, person: PersonId, kept: &Kept) -> Result<(), Trouble> {
        let content = serde_json::to_vec(kept).map_err(|_| Trouble::Unreadable("session"))?;
        Ok(self.ledger().put_session(hash, person, self.ends(kept), &content).await?)
    }

    fn ends(&self, kept: &Kept) -> Timestamp {
        let TimeOuts { idle, absolute } = self.time_outs();
        add(kept.touched, idle).min(add(kept.started, absolute))
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
        let mut kept = read(&stored)?;
        let Some(account) = self.account(stored.person).await? else { return Ok(None) };
        if kept.undecided {
            return Ok(Some(Session::Undecided(stored.person)));
        }
        let Some(identity) = self.identity(&account, kept.job) else { return Ok(None) };
        if now.duration_since(kept.touched) > TOUCH {
            kept.touched = now;
            self.keep_session(token.hash(), stored.person, &kept).await?;
        }
        let ends = self.ends(&kept);
        Ok(Some(Session::Live(Box::new(Live {
            identity,
            ends,
            extendable: ends < add(kept.started, self.time_outs().absolute),
            jobs: if kept.job.is_some() { self.choices(&account).len() } else { 0 },
            proof: kept.proof,
        }))))
    }

    /// A sign of life by the person's own will: the session lasts as long as it can.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn hold_session(&self, token: &Token) -> Result<(), Trouble> {
        let Some(stored) = self.ledger().session(token.hash()).await? else { return Ok(()) };
        if stored.expires <= self.now() {
            return Ok(());
        }
        let mut kept = read(&stored)?;
        kept.touched = self.now();
        self.keep_session(token.hash(), stored.person, &kept).await
    }

    /// How many seconds a session lasts; asking is no sign of life. 0 when there is none.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn seconds_left(&self, token: &Token) -> Result<i64, Trouble> {
        let stored = self.ledger().session(token.hash()).await?;
        Ok(stored.map_or(0, |stored| stored.expires.duration_since(self.now()).as_secs().max(0)))
    }

    /// The workplaces a professional may choose among, with their places in the account.
    #[must_use]
    pub fn choices(&self, account: &Account) -> Vec<(usize, Identity)> {
        let places = 0..account.jobs.len();
        places.filter_map(|at| self.identity(account, Some(at)).map(|identity| (at, identity))).collect()
    }

    /// Where an undecided professional, or one who changes role, may work.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for a session that is private, ended or not there.
    pub async fn workplaces(&self, token: &Token) -> Result<Vec<(usize, Identity)>, Trouble> {
        let (_, account) = self.at_work(token).await?;
        Ok(self.choices(&account))
    }

    /// Chooses a workplace. The session goes on under a new secret.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when the job is not the person's, or the session is private.
    pub async fn choose_workplace(&self, token: &Token, job: usize) -> Result<Token, Trouble> {
        let (mut kept, account) = self.at_work(token).await?;
        self.identity(&account, Some(job)).ok_or(Trouble::NotFound)?;
        let new = Token(self.secret()?);
        (kept.job, kept.undecided, kept.touched) = (Some(job), false, self.now());
        self.keep_session(new.hash(), account.person, &kept).await?;
        self.note_provider_session(new.hash(), &kept.proof).await?;
        self.ledger().delete_session(token.hash()).await?;
        Ok(new)
    }

    async fn at_work(&self, token: &Token) -> Result<(Kept, Account), Trouble> {
        let stored = self.ledger().session(token.hash()).await?.ok_or(Trouble::NotFound)?;
        let kept = read(&stored)?;
        if stored.expires <= self.now() || (kept.job.is_none() && !kept.undecided) {
            return Err(Trouble::NotFound);
        }
        let account = self.account(stored.person).await?.ok_or(Trouble::NotFound)?;
        Ok((kept, account))
    }

    /// Where the person is logged in, this session first, then the latest.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn sessions(&self, identity: &Identity, token: &Token) -> Result<Vec<Listed>, Trouble> {
        let Some(account) = self.account(identity.person).await? else { return Ok(Vec::new()) };
        let here = token.hash();
        let now = self.now();
        let mut list = Vec::new();
        for (hash, stored) in self.ledger().sessions_of(identity.person).await? {
            let kept = read(&stored)?;
            // Work and private life are apart: at work one sees only what one does at work.
            if stored.expires > now && (kept.job.is_some() || kept.undecided) == identity.post().is_some() {
                list.push(Listed {
                    handle: handle(hash),
                    here: hash == here,
                    started: kept.started,
                    touched: kept.touched,
                    identity: if kept.undecided { None } else { self.identity(&account, kept.job) },
                    proof: kept.proof,
                });
            }
        }
        list.sort_by_key(|one| (!one.here, std::cmp::Reverse(one.touched)));
        Ok(list)
    }

    /// Ends one of the person's other sessions by its handle, or all of them.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when the person has no such session.
    pub async fn end_others(
        &self,
        identity: &Identity,
        token: &Token,
        wanted: Option<&str>,
    ) -> Result<(), Trouble> {
        let others = self.sessions(identity, token).await?;
        let mut ended = wanted.is_none();
        for (hash, _) in self.ledger().sessions_of(identity.person).await? {
            let name = handle(hash);
            let mine = others.iter().any(|one| one.handle == name && !one.here);
            if mine && wanted.is_none_or(|wanted| wanted == name) {
                self.ledger().delete_session(hash).await?;
                ended = true;
            }
        }
        if ended { Ok(()) } else { Err(Trouble::NotFound) }
    }

    /// Logs out; answers with how the person had logged in, to log out there too.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn log_out(&self, token: &Token) -> Result<Option<Proof>, Trouble> {
        let Some(stored) = self.ledger().session(token.hash()).await? else { return Ok(None) };
        self.ledger().delete_session(token.hash()).await?;
        Ok(Some(read(&stored)?.proof))
    }

    /// Ends a session by its hash, as a login provider asks.
    pub(crate) async fn end_session(&self, hash: [u8; 32]) -> Result<(), Trouble> {
        Ok(self.ledger().delete_session(SessionHash(hash)).await?)
    }

    /// Forgets sessions that expired long ago, and tickets that expired; drafts stay.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn sweep_sessions(&self) -> Result<(), Trouble> {
        let long_ago = add(self.now(), -SignedDuration::from_hours(48));
        self.ledger().delete_sessions_expired(long_ago).await?;
        Ok(self.ledger().delete_tickets_expired(self.now()).await?)
    }
}

fn read(stored: &StoredSession) -> Result<Kept, Trouble> {
    serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("session"))
}

/// A session's name in the person's own list. The hash itself stays inside.
fn handle(hash: SessionHash) -> String {
    let named = blake3::derive_key("dinplan 2026-11 session handle", &hash.0);
    named.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn add(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.checked_add(by).unwrap_or(time)
}
