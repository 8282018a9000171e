//! Calendar feeds: an address with a secret, for calendars that cannot log in.
//!
//! Kept as tickets, so that the secret itself is nowhere. A feed works while the ticket it was made with
//! and the pointer from its owner name the same making; a new one or none takes the old one's place at
//! once. What a feed opens is judged anew each time, and written in the access log.

use crate::{App, Look, Ticket, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::person::Lang;
use dinplan_domain::view::CaseView;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// A feed that nobody renews ends by itself.
const LASTS: SignedDuration = SignedDuration::from_hours(2 * 365 * 24);

#[derive(Serialize, Deserialize)]
struct Feed {
    person: PersonId,
    /// Which of the person's jobs; none privately.
    job: Option<usize>,
    case: CaseId,
    /// Which making.
    making: String,
}

/// The pointer's name: one feed for each human, role and case.
fn owner(person: PersonId, job: Option<usize>, case: CaseId) -> String {
    format!("{person}\0{job:?}\0{case}")
}

impl App {
    /// Makes the reader's feed of a case, in place of an earlier one, and answers with its secret.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn make_feed(&self, identity: &Identity, case: CaseId) -> Result<(CaseView, String), Trouble> {
        let view = self.read(identity, case, Look::Meetings).await?;
        let job = self.job(identity).await?;
        let (secret, making) = (self.secret()?, self.secret()?);
        let feed = Feed { person: identity.person, job, case, making };
        self.keep_ticket(Ticket::Feed, &secret, LASTS, &feed).await?;
        // Last: until it points here, the feed is none.
        self.keep_ticket(Ticket::FeedOf, &owner(identity.person, job, case), LASTS, &feed.making).await?;
        Ok((view, secret))
    }

    /// Whether the reader has a feed of this case.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn has_feed(&self, identity: &Identity, case: CaseId) -> Result<bool, Trouble> {
        let owner = owner(identity.person, self.job(identity).await?, case);
        Ok(self.see_ticket::<String>(Ticket::FeedOf, &owner).await?.is_some())
    }

    /// Takes the reader's feed of this case away.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn end_feed(&self, identity: &Identity, case: CaseId) -> Result<(), Trouble> {
        let owner = owner(identity.person, self.job(identity).await?, case);
        self.take_ticket::<String>(Ticket::FeedOf, &owner).await?;
        Ok(())
    }

    /// What the feed with this secret shows now, and in which language its owner reads.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] when there is none, or its owner has no part in the case any more.
    pub async fn read_feed(&self, secret: &str) -> Result<(CaseView, Lang), Trouble> {
        let (feed, _) = self.see_ticket::<Feed>(Ticket::Feed, secret).await?.ok_or(Trouble::NotFound)?;
        let owner = owner(feed.person, feed.job, feed.case);
        let (making, _) =
            self.see_ticket::<String>(Ticket::FeedOf, &owner).await?.ok_or(Trouble::NotFound)?;
        if making != feed.making {
            return Err(Trouble::NotFound);
        }
        let account = self.account(feed.person).await?.ok_or(Trouble::NotFound)?;
        let identity = self.identity(&account, feed.job).ok_or(Trouble::NotFound)?;
        Ok((self.read(&identity, feed.case, Look::Feed).await?, account.language))
    }

    /// Which of the person's jobs they are here in; jobs are ended and never taken out, so it stays.
    async fn job(&self, identity: &Identity) -> Result<Option<usize>, Trouble> {
        let Some(post) = identity.post() else { return Ok(None) };
        let account = self.account(identity.person).await?.ok_or(Trouble::NotFound)?;
        let is_it = |at: &usize| {
            let job = self.identity(&account, Some(*at));
            job.is_some_and(|job| job.post().is_some_and(|p| (p.org, p.unit) == (post.org, post.unit)))
        };
        (0..account.jobs.len()).find(is_it).map(Some).ok_or(Trouble::NotFound)
    }
}
