//! What a provider tells of itself: metadata and keys, asked for when needed and kept for a while.

use crate::jose::{Jwk, Jwks, Jws};
use crate::{Fault, Http, Profile};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Metadata is asked for again after this long.
const METADATA: SignedDuration = SignedDuration::from_hours(6);
/// Keys are asked for again after this long.
const KEYS: SignedDuration = SignedDuration::from_hours(6);
/// An unknown key name makes us ask again, at most this often.
const AGAIN: SignedDuration = SignedDuration::from_secs(60);
/// After a failure nobody asks for this long: those who wait are told at once.
const PAUSE: SignedDuration = SignedDuration::from_secs(5);

/// What a provider publishes about itself (OpenID Connect Discovery, RFC 8414).
#[derive(Clone, Deserialize, Debug)]
pub(crate) struct Metadata {
    pub(crate) issuer: String,
    pub(crate) authorization_endpoint: String,
    pub(crate) token_endpoint: String,
    pub(crate) jwks_uri: String,
    pub(crate) userinfo_endpoint: Option<String>,
    pub(crate) pushed_authorization_request_endpoint: Option<String>,
    pub(crate) end_session_endpoint: Option<String>,
    #[serde(default)]
    pub(crate) authorization_response_iss_parameter_supported: bool,
}

#[derive(Default)]
struct Kept {
    metadata: Option<(Timestamp, Arc<Metadata>)>,
    keys: Option<(Timestamp, Jwks)>,
    failed: Option<Timestamp>,
}

/// What is known of one provider.
#[derive(Default)]
pub(crate) struct Known {
    // Held while asking: of many who log in at once, one asks.
    kept: Mutex<Kept>,
}

impl Known {
    /// The provider's metadata.
    pub(crate) async fn metadata(
        &self,
        http: &Http,
        profile: &Profile,
        now: Timestamp,
    ) -> Result<Arc<Metadata>, Fault> {
        let mut kept = self.kept.lock().await;
        kept.metadata(http, profile, now).await
    }

    /// The keys that may check this token. One of an unknown name makes us ask the provider again.
    pub(crate) async fn keys(
        &self,
        http: &Http,
        profile: &Profile,
        token: &Jws<'_>,
        now: Timestamp,
    ) -> Result<Vec<Jwk>, Fault> {
        let alg = token.allowed(&profile.algorithms)?;
        let mut kept = self.kept.lock().await;
        let metadata = kept.metadata(http, profile, now).await?;
        if let Some((at, keys)) = &kept.keys {
            let found = keys.fitting(alg, token.kid.as_deref());
            let age = now.duration_since(*at);
            if (!found.is_empty() && age < KEYS) || (found.is_empty() && age < AGAIN) {
                return Ok(found);
            }
        }
        let keys: Jwks = kept.ask(http, &metadata.jwks_uri, "keys", now).await?;
        let found = keys.fitting(alg, token.kid.as_deref());
        kept.keys = Some((now, keys));
        Ok(found)
    }
}

impl Kept {
    async fn metadata(
        &mut self,
        http: &Http,
        profile: &Profile,
        now: Timestamp,
    ) -> Result<Arc<Metadata>, Fault> {
        if let Some((at, metadata)) = &self.metadata
            && now.duration_since(*at) < METADATA
        {
            return Ok(Arc::clone(metadata));
        }
        let url = format!("{}/.well-known/openid-configuration", profile.issuer.trim_end_matches('/'));
        let metadata: Metadata = self.ask(http, &url, "metadata", now).await?;
        if metadata.issuer != profile.issuer {
            return Err(Fault::Issuer);
        }
        let endpoints = [
            Some(&metadata.authorization_endpoint),
            Some(&metadata.token_endpoint),
            Some(&metadata.jwks_uri),
            metadata.userinfo_endpoint.as_ref(),
            metadata.pushed_authorization_request_endpoint.as_ref(),
            metadata.end_session_endpoint.as_ref(),
        ];
        // A provider on TLS leads nobody to where there is none.
        let bare = profile.issuer.starts_with("http://");
        let fine = |url: &&String| url.starts_with("https://") || (bare && url.starts_with("http://"));
        if !endpoints.into_iter().flatten().all(|url| fine(&url)) {
            return Err(Fault::Unreadable("metadata"));
        }
        let metadata = Arc::new(metadata);
        self.metadata = Some((now, Arc::clone(&metadata)));
        Ok(metadata)
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &mut self,
        http: &Http,
        url: &str,
        what: &'static str,
        now: Timestamp,
    ) -> Result<T, Fault> {
        if self.failed.is_some_and(|at| now.duration_since(at) < PAUSE) {
            return Err(Fault::Unreachable);
        }
        let answer = match http.get(url, &[]).await {
            Ok(answer) => answer.good(what),
            Err(fault) => Err(fault),
        };
        self.failed = answer.is_err().then_some(now);
        answer
    }
}
