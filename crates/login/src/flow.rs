//! The authorisation code flow: away to the provider, and back with somebody who is known.

use crate::http::{Answer, authorization};
use crate::jose::{Jws, encode, sha256};
use crate::key::BoundKey;
use crate::known::{Known, Metadata};
use crate::proof::{ProofOf, assertion, dpop, word};
use crate::token::{self, Expected, text};
use crate::{ClientKey, Fault, Http, Profile, Random};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// One configured provider.
pub struct Provider {
    pub(crate) profile: Profile,
    pub(crate) http: Http,
    pub(crate) known: Known,
    key: ClientKey,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("id", &self.profile.id).finish_non_exhaustive()
    }
}

/// What the person asks for.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Where the provider sends the person back to.
    pub redirect_uri: &'a str,
    /// The language to speak, as a tag.
    pub language: &'a str,
    /// The person must have logged in within so many seconds.
    pub max_age: Option<u32>,
}

/// What must be remembered while the person is at the provider. Secret; to be sealed and used once.
#[derive(Clone, Serialize, Deserialize)]
pub struct Attempt {
    provider: String,
    state: String,
    nonce: String,
    verifier: String,
    redirect_uri: String,
    bound_key: Option<Vec<u8>>,
    max_age: Option<u32>,
}

impl Attempt {
    /// The word that comes back with the person, and finds this again.
    #[must_use]
    pub fn state(&self) -> &str {
        &self.state
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt").field("provider", &self.provider).finish_non_exhaustive()
    }
}

/// With what the person came back.
#[derive(Clone, Deserialize, Default)]
pub struct Callback {
    /// The code, when all went well.
    pub code: Option<String>,
    /// The word that was sent out.
    pub state: Option<String>,
    /// Who answers (RFC 9207).
    pub iss: Option<String>,
    /// What went wrong.
    pub error: Option<String>,
}

/// Somebody who is known.
#[derive(Clone)]
pub struct LoggedIn {
    /// The provider's own name for the person.
    pub subject: String,
    /// The provider's session.
    pub sid: Option<String>,
    /// The level reached, in the provider's words.
    pub level: String,
    /// The national identity number, unchecked.
    pub number: String,
    /// Full name, where the provider knows it.
    pub name: Option<String>,
    /// Number in the register of health personnel.
    pub hpr: Option<String>,
    /// Number of the organisation.
    pub org: Option<String>,
    /// The token, to be shown again at log-out.
    pub id_token: String,
}

impl fmt::Debug for LoggedIn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LoggedIn(..)")
    }
}

/// What the token endpoint gives.
#[derive(Deserialize)]
pub struct Tokens {
    id_token: String,
    access_token: Option<String>,
    token_type: String,
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens(..)")
    }
}

impl Provider {
    /// A provider, with the key that proves who we are there.
    #[must_use]
    pub fn new(profile: Profile, key: ClientKey, http: Http) -> Self {
        Self { profile, http, known: Known::default(), key }
    }

    /// What was configured.
    #[must_use]
    pub const fn profile(&self) -> &Profile {
        &self.profile
    }

    pub(crate) async fn metadata(&self, now: Timestamp) -> Result<std::sync::Arc<Metadata>, Fault> {
        self.known.metadata(&self.http, &self.profile, now).await
    }

    /// Whether the provider answers and offers what the profile needs: for an operator's check.
    ///
    /// # Errors
    /// What is missing.
    pub async fn check(&self, now: Timestamp) -> Result<(), Fault> {
        let metadata = self.metadata(now).await?;
        if self.profile.pushed && metadata.pushed_authorization_request_endpoint.is_none() {
            return Err(Fault::NotOffered("pushed requests"));
        }
        Ok(())
    }

    /// Where to send the person, and what to remember until they are back.
    ///
    /// # Errors
    /// When the provider cannot be reached or does not take our request.
    pub async fn begin(
        &self,
        ask: Ask<'_>,
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<(Attempt, String), Fault> {
        let metadata = self.metadata(now).await?;
        let attempt = Attempt {
            provider: self.profile.id.clone(),
            state: word(random)?,
            nonce: word(random)?,
            verifier: word(random)?,
            redirect_uri: ask.redirect_uri.to_owned(),
            bound_key: self.profile.bound.then(BoundKey::generate).transpose()?,
            max_age: ask.max_age,
        };
        let asked = self.request(&attempt, ask)?;
        let sent = if self.profile.pushed {
            let uri = self.push(&metadata, &attempt, asked, now, random).await?;
            vec![("client_id", self.profile.client_id.clone()), ("request_uri", uri)]
        } else {
            [vec![("client_id", self.profile.client_id.clone())], asked].concat()
        };
        let query = serde_urlencoded::to_string(sent).map_err(|_| Fault::Malformed)?;
        let join = if metadata.authorization_endpoint.contains('?') { '&' } else { '?' };
        Ok((attempt, format!("{}{join}{query}", metadata.authorization_endpoint)))
    }

    fn request(&self, attempt: &Attempt, ask: Ask<'_>) -> Result<Vec<(&'static str, String)>, Fault> {
        let mut form = vec![
            ("response_type", "code".to_owned()),
            ("redirect_uri", attempt.redirect_uri.clone()),
            ("scope", self.profile.scopes.join(" ")),
            ("state", attempt.state.clone()),
            ("nonce", attempt.nonce.clone()),
            ("code_challenge", encode(sha256(attempt.verifier.as_bytes()))),
            ("code_challenge_method", "S256".to_owned()),
            ("ui_locales", ask.language.to_owned()),
        ];
        if !self.profile.acr_values.is_empty() {
            form.push(("acr_values", self.profile.acr_values.join(" ")));
        }
        if let Some(seconds) = attempt.max_age {
            form.push(("max_age", seconds.to_string()));
        }
        if let Some(der) = &attempt.bound_key {
            form.push(("dpop_jkt", BoundKey::open(der)?.thumbprint().to_owned()));
        }
        Ok(form)
    }

    /// Hands the request to the provider directly; the browser carries only a reference.
    async fn push(
        &self,
        metadata: &Metadata,
        attempt: &Attempt,
        form: Vec<(&'static str, String)>,
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<String, Fault> {
        #[derive(Deserialize)]
        struct Pushed {
            request_uri: String,
        }
        let url = metadata.pushed_authorization_request_endpoint.as_deref();
        let url = url.ok_or(Fault::NotOffered("pushed requests"))?;
        let answer = self.post(url, attempt, &form, now, random).await?;
        Ok(answer.good::<Pushed>("pushed request")?.request_uri)
    }

    /// Posts a form with who we are, and with a proof when tokens are bound; once more when the provider
    /// asks for a nonce. Assertions and proofs are made anew each time: each is good for one use.
    async fn post(
        &self,
        url: &str,
        attempt: &Attempt,
        form: &[(&'static str, String)],
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<Answer, Fault> {
        let with_us = || {
            let us = assertion(&self.profile, &self.key, now, random)?;
            Ok::<_, Fault>(form.iter().cloned().chain(us).collect::<Vec<_>>())
        };
        let Some(der) = &attempt.bound_key else { return self.http.post(url, &[], &with_us()?).await };
        let key = BoundKey::open(der)?;
        let proof = |nonce: Option<&str>| {
            let of = ProofOf { method: "POST", url, nonce, access_token: None };
            dpop(&key, &of, now, random)
        };
        let answer = self.http.post(url, &[("dpop", proof(None)?)], &with_us()?).await?;
        match nonce_wanted(&answer) {
            Some(nonce) => self.http.post(url, &[("dpop", proof(Some(&nonce))?)], &with_us()?).await,
            None => Ok(answer),
        }
    }

    /// Who came back. The attempt must have been taken out of where it was kept: it works once.
    ///
    /// # Errors
    /// Whatever does not fit; see [`Fault`].
    pub async fn finish(
        &self,
        attempt: &Attempt,
        back: &Callback,
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<LoggedIn, Fault> {
        let tokens = self.exchange(attempt, back, now, random).await?;
        let claims = self.read(attempt, &tokens, now).await?;
        let more = self.userinfo(attempt, &tokens, &claims, now, random).await?;
        self.somebody(&claims, &more, tokens.id_token)
    }

    /// The code for tokens.
    async fn exchange(
        &self,
        attempt: &Attempt,
        back: &Callback,
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<Tokens, Fault> {
        if attempt.provider != self.profile.id || back.state.as_deref() != Some(&attempt.state) {
            return Err(Fault::State);
        }
        let metadata = self.metadata(now).await?;
        match &back.iss {
            Some(iss) if *iss == self.profile.issuer => {}
            None if !metadata.authorization_response_iss_parameter_supported => {}
            _ => return Err(Fault::Issuer),
        }
        if back.error.is_some() {
            return Err(Fault::BrokenOff);
        }
        let code = back.code.clone().filter(|code| !code.is_empty()).ok_or(Fault::BrokenOff)?;
        let form = vec![
            ("grant_type", "authorization_code".to_owned()),
            ("code", code),
            ("redirect_uri", attempt.redirect_uri.clone()),
            ("code_verifier", attempt.verifier.clone()),
        ];
        let answer = self.post(&metadata.token_endpoint, attempt, &form, now, random).await?;
        let tokens: Tokens = answer.good("token")?;
        if self.profile.bound && !tokens.token_type.eq_ignore_ascii_case("dpop") {
            return Err(Fault::NotBound);
        }
        Ok(tokens)
    }

    /// The claims of the ID token, once everything about it fits.
    async fn read(&self, attempt: &Attempt, tokens: &Tokens, now: Timestamp) -> Result<Value, Fault> {
        let jws = Jws::parse(&tokens.id_token)?;
        let alg = jws.allowed(&self.profile.algorithms)?;
        let keys = self.known.keys(&self.http, &self.profile, &jws, now).await?;
        let claims = jws.verified(alg, &keys)?;
        let expected = Expected {
            profile: &self.profile,
            nonce: &attempt.nonce,
            access_token: tokens.access_token.as_deref(),
            max_age: attempt.max_age,
            now,
        };
        token::check(&claims, &expected)?;
        Ok(claims)
    }

    /// What else the provider tells, where the profile asks for it. It must be about the same person.
    async fn userinfo(
        &self,
        attempt: &Attempt,
        tokens: &Tokens,
        claims: &Value,
        now: Timestamp,
        random: Random<'_>,
    ) -> Result<Value, Fault> {
        if !self.profile.userinfo {
            return Ok(Value::Null);
        }
        let metadata = self.metadata(now).await?;
        let url = metadata.userinfo_endpoint.as_deref().ok_or(Fault::NotOffered("userinfo"))?;
        let token = tokens.access_token.as_deref().ok_or(Fault::Lacks("an access token"))?;
        let answer = match &attempt.bound_key {
            None => self.http.get(url, &[authorization("Bearer", token)]).await?,
            Some(der) => {
                let key = BoundKey::open(der)?;
                let headers = |nonce: Option<&str>| {
                    let of = ProofOf { method: "GET", url, nonce, access_token: Some(token) };
                    Ok::<_, Fault>([authorization("DPoP", token), ("dpop", dpop(&key, &of, now, random)?)])
                };
                let answer = self.http.get(url, &headers(None)?).await?;
                match nonce_wanted(&answer) {
                    Some(nonce) => self.http.get(url, &headers(Some(&nonce))?).await?,
                    None => answer,
                }
            }
        };
        let more: Value = answer.good("userinfo")?;
        if text(&more, "sub") == text(claims, "sub") { Ok(more) } else { Err(Fault::Audience) }
    }

    fn somebody(&self, claims: &Value, more: &Value, id_token: String) -> Result<LoggedIn, Fault> {
        let profile = &self.profile;
        let claim = |name: &str| text(claims, name).or_else(|| text(more, name)).map(str::to_owned);
        Ok(LoggedIn {
            subject: text(claims, "sub").ok_or(Fault::Lacks("sub"))?.to_owned(),
            sid: text(claims, "sid").map(str::to_owned),
            level: text(claims, &profile.level_claim).ok_or(Fault::Level)?.to_owned(),
            number: claim(&profile.number_claim).ok_or(Fault::Lacks("the identity number"))?,
            name: claim(&profile.name_claim),
            hpr: profile.hpr_claim.as_deref().and_then(claim),
            org: profile.org_claims.iter().find_map(|name| claim(name)),
            id_token,
        })
    }
}

/// The nonce of a provider that wants one in the proof (RFC 9449, section 8).
fn nonce_wanted(answer: &Answer) -> Option<String> {
    #[derive(Deserialize)]
    struct Refused {
        error: String,
    }
    let refused = matches!(answer.status.as_u16(), 400 | 401);
    let asks = answer.json::<Refused>("error").is_ok_and(|refused| refused.error == "use_dpop_nonce")
        || answer
            .headers
            .get("www-authenticate")
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.contains("use_dpop_nonce"));
    (refused && asks).then(|| answer.headers.get("dpop-nonce")?.to_str().ok().map(str::to_owned)).flatten()
}
