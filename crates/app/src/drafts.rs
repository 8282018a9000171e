//! Drafts: what was typed and not yet sent survives time-out, log-out and restart.

use crate::{App, Trouble};
use dinplan_domain::answers::Answers;
use dinplan_domain::ids::PersonId;
use dinplan_store::DraftKey;
use jiff::Timestamp;

/// What was typed in one form.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Of which form.
    pub key: String,
    /// When it was last kept.
    pub at: Timestamp,
    /// What was typed.
    pub answers: Answers,
}

/// Longest form that is kept, in bytes.
const MOST: usize = 200_000;
/// Longest key: the address of a page.
const LONGEST_KEY: usize = 500;
/// As many forms as one has begun at once; of more, the oldest goes.
const AT_ONCE: usize = 100;

impl App {
    /// Keeps what was typed in a form.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn keep_draft(&self, person: PersonId, key: &str, answers: &Answers) -> Result<(), Trouble> {
        let pairs: Vec<(&str, &str)> = answers.pairs().filter(|(name, _)| *name != "command").collect();
        let content = serde_json::to_vec(&pairs).map_err(|_| Trouble::Unreadable("draft"))?;
        if content.len() > MOST {
            return Err(Trouble::TooLarge);
        }
        if key.len() > LONGEST_KEY {
            return Err(Trouble::NotFound); // no form has such an address
        }
        let key = DraftKey { person, key: key.to_owned() };
        if self.ledger().draft(&key).await?.is_none() {
            self.make_room(person).await?;
        }
        Ok(self.ledger().put_draft(key, self.now(), &content).await?)
    }

    /// The oldest drafts go when there are more than anyone writes at once.
    async fn make_room(&self, person: PersonId) -> Result<(), Trouble> {
        let mut kept = self.ledger().drafts(person).await?;
        kept.sort_by_key(|draft| draft.at);
        let over = (kept.len() + 1).saturating_sub(AT_ONCE);
        for draft in kept.into_iter().take(over) {
            self.ledger().delete_draft(DraftKey { person, key: draft.key }).await?;
        }
        Ok(())
    }

    /// The draft of a form.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn draft(&self, person: PersonId, key: &str) -> Result<Option<Draft>, Trouble> {
        let key = DraftKey { person, key: key.to_owned() };
        let Some(stored) = self.ledger().draft(&key).await? else { return Ok(None) };
        let pairs: Vec<(String, String)> =
            serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("draft"))?;
        Ok(Some(Draft { key: stored.key, at: stored.at, answers: Answers::from_pairs(pairs) }))
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn drop_draft(&self, person: PersonId, key: &str) -> Result<(), Trouble> {
        Ok(self.ledger().delete_draft(DraftKey { person, key: key.to_owned() }).await?)
    }
}
