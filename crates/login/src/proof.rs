//! What we prove to a provider: who we are (`private_key_jwt`), and that a token is ours (DPoP, RFC 9449).

use crate::jose::{encode, sha256};
use crate::key::BoundKey;
use crate::{ClientKey, Fault, Profile, Random};
use jiff::Timestamp;
use serde_json::json;

/// How long an assertion holds, in seconds.
const HOLDS: i64 = 60;
const BY_ASSERTION: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Form fields that say who we are. The audience is the issuer, so that no endpoint can pass it on.
pub(crate) fn assertion(
    profile: &Profile,
    key: &ClientKey,
    now: Timestamp,
    random: Random<'_>,
) -> Result<[(&'static str, String); 3], Fault> {
    let claims = json!({
        "iss": profile.client_id,
        "sub": profile.client_id,
        "aud": profile.issuer,
        "jti": word(random)?,
        "iat": now.as_second(),
        "nbf": now.as_second(),
        "exp": now.as_second() + HOLDS,
    });
    let assertion = key.sign(json!({ "typ": "client-authentication+jwt" }), &claims)?;
    Ok([
        ("client_id", profile.client_id.clone()),
        ("client_assertion_type", BY_ASSERTION.to_owned()),
        ("client_assertion", assertion),
    ])
}

/// What a DPoP proof is for.
pub(crate) struct ProofOf<'a> {
    pub(crate) method: &'static str,
    pub(crate) url: &'a str,
    /// The nonce the provider asked for.
    pub(crate) nonce: Option<&'a str>,
    /// The token it goes with.
    pub(crate) access_token: Option<&'a str>,
}

/// A DPoP proof.
pub(crate) fn dpop(
    key: &BoundKey,
    of: &ProofOf<'_>,
    now: Timestamp,
    random: Random<'_>,
) -> Result<String, Fault> {
    // Without query and fragment, RFC 9449 section 4.2.
    let url = of.url.split(['?', '#']).next().unwrap_or(of.url);
    let mut claims = json!({ "jti": word(random)?, "htm": of.method, "htu": url, "iat": now.as_second() });
    if let Some(claims) = claims.as_object_mut() {
        if let Some(nonce) = of.nonce {
            claims.insert("nonce".to_owned(), nonce.into());
        }
        if let Some(token) = of.access_token {
            claims.insert("ath".to_owned(), encode(sha256(token.as_bytes())).into());
        }
    }
    key.sign(&claims)
}

/// A word nobody can guess.
pub(crate) fn word(random: Random<'_>) -> Result<String, Fault> {
    let mut bytes = [0; 32];
    random(&mut bytes)?;
    Ok(encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::Jws;

    #[test]
    fn a_proof_names_method_address_nonce_and_token() {
        let key = BoundKey::open(&BoundKey::generate().unwrap()).unwrap();
        let of =
            ProofOf { method: "GET", url: "https://x/me?q#f", nonce: Some("n"), access_token: Some("t") };
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let fill = |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        };
        let token = dpop(&key, &of, now, &fill).unwrap();
        assert_eq!(Jws::parse(&token).unwrap().typ.as_deref(), Some("dpop+jwt"));
        let payload = crate::jose::decode(token.split('.').nth(1).unwrap()).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(
            (&claims["htm"], &claims["htu"], &claims["nonce"]),
            (&"GET".into(), &"https://x/me".into(), &"n".into())
        );
        assert_eq!(claims["ath"], encode(sha256(b"t")));
    }
}
