//! Tickets: what must be remembered between two steps of a login, used once.

use crate::session::add;
use crate::{App, Trouble};
use dinplan_store::StoreError;
use jiff::SignedDuration;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a ticket is for. A secret of one kind opens no other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ticket {
    /// A login under way at a provider.
    Attempt,
    /// A person who proved their number and is new here.
    Welcome,
    /// A question to a passkey, for a login.
    Question,
    /// A passkey that is about to be made.
    Making,
    /// An invitation on paper.
    Invitation,
    /// A provider's session, to be ended when the provider says so.
    ProviderSession,
    /// A log-out token that was used.
    LogoutToken,
    /// A calendar feed. Read many times, and lasts until it is made anew.
    Feed,
    /// From its owner to the feed that counts.
    FeedOf,
    /// An e-mail address to be confirmed.
    Mail,
}

impl Ticket {
    const fn word(self) -> &'static str {
        match self {
            Self::Attempt => "attempt",
            Self::Welcome => "welcome",
            Self::Question => "question",
            Self::Making => "making",
            Self::Invitation => "invitation",
            Self::ProviderSession => "provider-session",
            Self::LogoutToken => "logout-token",
            Self::Feed => "feed",
            Self::FeedOf => "feed-of",
            Self::Mail => "mail",
        }
    }
}

/// Fills a buffer with randomness from the operating system.
///
/// # Errors
/// [`Trouble::Store`] when it gives none.
pub fn fill(bytes: &mut [u8]) -> Result<(), Trouble> {
    Ok(getrandom::fill(bytes).map_err(|_| StoreError::NoRandomness)?)
}

impl App {
    /// Random bytes from the operating system.
    ///
    /// # Errors
    /// [`Trouble::Store`] when it gives none.
    pub fn draw<const N: usize>(&self) -> Result<[u8; N], Trouble> {
        let mut bytes = [0; N];
        fill(&mut bytes)?;
        Ok(bytes)
    }

    /// A secret nobody can guess, in 64 hexadecimal digits.
    ///
    /// # Errors
    /// As [`Self::draw`].
    pub fn secret(&self) -> Result<String, Trouble> {
        Ok(self.draw::<32>()?.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Keeps a ticket for this long.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn keep_ticket(
        &self,
        kind: Ticket,
        secret: &str,
        lasts: SignedDuration,
        content: &(impl Serialize + Sync),
    ) -> Result<(), Trouble> {
        let content = serde_json::to_vec(content).map_err(|_| Trouble::Unreadable("ticket"))?;
        Ok(self.ledger().put_ticket(kind.word(), secret, add(self.now(), lasts), &content).await?)
    }

    /// Takes a ticket out: it works once, and not after its time.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn take_ticket<T: DeserializeOwned>(
        &self,
        kind: Ticket,
        secret: &str,
    ) -> Result<Option<T>, Trouble> {
        let Some(stored) = self.ledger().take_ticket(kind.word(), secret).await? else { return Ok(None) };
        if stored.expires <= self.now() {
            return Ok(None);
        }
        serde_json::from_slice(&stored.content).map(Some).map_err(|_| Trouble::Unreadable("ticket"))
    }

    /// Looks at a ticket and leaves it; answers with how long it still lasts.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn see_ticket<T: DeserializeOwned>(
        &self,
        kind: Ticket,
        secret: &str,
    ) -> Result<Option<(T, SignedDuration)>, Trouble> {
        let Some(stored) = self.ledger().ticket(kind.word(), secret).await? else { return Ok(None) };
        let left = stored.expires.duration_since(self.now());
        if left <= SignedDuration::ZERO {
            return Ok(None);
        }
        let content = serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("ticket"))?;
        Ok(Some((content, left)))
    }
}
