//! Single log-out: we tell the provider, and the provider tells us.

use crate::jose::Jws;
use crate::token::{issued, text};
use crate::{Fault, Provider};
use jiff::Timestamp;
use serde_json::Value;

/// Whose sessions end, in the provider's words. At least one of the two is there.
#[derive(Clone, PartialEq, Eq)]
pub struct LoggedOut {
    /// The provider's session.
    pub sid: Option<String>,
    /// The provider's name for the person.
    pub subject: Option<String>,
    /// The token's own name: it counts once.
    pub jti: String,
}

impl std::fmt::Debug for LoggedOut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LoggedOut(..)")
    }
}

impl Provider {
    /// Where the person goes to end the session at the provider too (RP-Initiated Logout). None when
    /// the provider offers nothing of the kind.
    ///
    /// # Errors
    /// When the provider cannot be reached.
    pub async fn end_session(
        &self,
        id_token: &str,
        back: &str,
        now: Timestamp,
    ) -> Result<Option<String>, Fault> {
        let metadata = self.metadata(now).await?;
        let Some(url) = &metadata.end_session_endpoint else { return Ok(None) };
        let query = serde_urlencoded::to_string([
            ("id_token_hint", id_token),
            ("post_logout_redirect_uri", back),
            ("client_id", &self.profile.client_id),
        ]);
        let join = if url.contains('?') { '&' } else { '?' };
        Ok(Some(format!("{url}{join}{}", query.map_err(|_| Fault::Malformed)?)))
    }

    /// Checks a logout token (Back-Channel Logout).
    ///
    /// # Errors
    /// Whatever does not fit.
    pub async fn back_channel(&self, token: &str, now: Timestamp) -> Result<LoggedOut, Fault> {
        const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";
        let jws = Jws::parse(token)?;
        let alg = jws.allowed(&self.profile.algorithms)?;
        // Not an ID token that somebody sends us again.
        if jws
            .typ
            .as_deref()
            .is_some_and(|typ| !matches!(typ.to_ascii_lowercase().as_str(), "logout+jwt" | "jwt"))
        {
            return Err(Fault::Malformed);
        }
        let keys = self.known.keys(&self.http, &self.profile, &jws, now).await?;
        let claims = jws.verified(alg, &keys)?;
        issued(&claims, &self.profile, now)?;
        let event = claims.get("events").and_then(|events| events.get(EVENT)).is_some_and(Value::is_object);
        if !event || claims.get("nonce").is_some() {
            return Err(Fault::Malformed);
        }
        let owned = |name| text(&claims, name).map(str::to_owned);
        let (sid, subject) = (owned("sid"), owned("sub"));
        if sid.is_none() && subject.is_none() {
            return Err(Fault::Lacks("sid and sub"));
        }
        Ok(LoggedOut { sid, subject, jti: owned("jti").ok_or(Fault::Lacks("jti"))? })
    }

    /// Checks a front-channel log-out: the session that ends.
    ///
    /// # Errors
    /// When another issuer is named, or no session.
    pub fn front_channel(&self, iss: Option<&str>, sid: Option<&str>) -> Result<String, Fault> {
        if iss != Some(&self.profile.issuer) {
            return Err(Fault::Issuer);
        }
        sid.filter(|sid| !sid.is_empty()).map(str::to_owned).ok_or(Fault::Lacks("sid"))
    }
}
