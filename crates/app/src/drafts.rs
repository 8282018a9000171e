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

impl App {
    /// Keeps what was typed in a form.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn keep_draft(&self, person: PersonId, key: &str, answers: &Answers) -> Result<(), Trouble> {
        let pairs: Vec<(&str, &str)> = answers.pairs().filter(|(name, _)| *name != "command").collect();
        let content = serde_json::to_vec(&pairs).map_err(|_| Trouble::Unreadable("draft"))?;
        if content.len() > MOST {
            return Err(Trouble::Unreadable("draft"));
        }
        let key = DraftKey { person, key: key.to_owned() };
        Ok(self.ledger().put_draft(key, self.now(), &content).await?)
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
