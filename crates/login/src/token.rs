//! What an ID token must say before anybody is let in (OpenID Connect Core, section 3.1.3.7).

use crate::jose::{encode, sha256};
use crate::{Fault, Profile};
use jiff::Timestamp;
use serde_json::Value;

/// How far two clocks may be apart, in seconds.
pub(crate) const SKEW: i64 = 30;
/// How old a token may be when we get it, in seconds: it is made while we wait.
const OLDEST: i64 = 300;

/// What the token must fit.
pub(crate) struct Expected<'a> {
    pub(crate) profile: &'a Profile,
    pub(crate) nonce: &'a str,
    pub(crate) access_token: Option<&'a str>,
    /// The person must have logged in within so many seconds.
    pub(crate) max_age: Option<u32>,
    pub(crate) now: Timestamp,
}

/// Checks all claims of a token whose signature holds.
pub(crate) fn check(claims: &Value, expected: &Expected<'_>) -> Result<(), Fault> {
    issued(claims, expected.profile, expected.now)?;
    if text(claims, "nonce") != Some(expected.nonce) {
        return Err(Fault::Nonce);
    }
    if let Some(hash) = text(claims, "at_hash") {
        let token = expected.access_token.ok_or(Fault::AccessToken)?;
        // Half of the hash that goes with the signature: all algorithms we take use SHA-256.
        let [half @ .., _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _] = &sha256(token.as_bytes());
        if hash != encode(half) {
            return Err(Fault::AccessToken);
        }
    }
    if let Some(max_age) = expected.max_age {
        let at = seconds(claims, "auth_time").ok_or(Fault::Lacks("auth_time"))?;
        if at + i64::from(max_age) + SKEW < expected.now.as_second() {
            return Err(Fault::TooOld);
        }
    }
    let level = text(claims, &expected.profile.level_claim).ok_or(Fault::Level)?;
    if expected.profile.levels.iter().any(|enough| enough == level) { Ok(()) } else { Err(Fault::Level) }
}

/// From whom, for whom and when: the same for ID tokens and logout tokens.
pub(crate) fn issued(claims: &Value, profile: &Profile, now: Timestamp) -> Result<(), Fault> {
    if text(claims, "iss") != Some(&profile.issuer) {
        return Err(Fault::Issuer);
    }
    let ours = match claims.get("aud") {
        Some(Value::String(one)) => *one == profile.client_id,
        // Others beside us have no business with our tokens.
        Some(Value::Array(many)) => {
            matches!(many.as_slice(), [Value::String(one)] if *one == profile.client_id)
        }
        _ => false,
    };
    if !ours {
        return Err(Fault::Audience);
    }
    if claims.get("azp").is_some_and(|azp| azp.as_str() != Some(&profile.client_id)) {
        return Err(Fault::Audience);
    }
    let now = now.as_second();
    let expires = seconds(claims, "exp").ok_or(Fault::Lacks("exp"))?;
    let issued = seconds(claims, "iat").ok_or(Fault::Lacks("iat"))?;
    if expires + SKEW <= now || issued + OLDEST + SKEW < now {
        return Err(Fault::Expired);
    }
    if issued > now + SKEW || seconds(claims, "nbf").is_some_and(|from| from > now + SKEW) {
        return Err(Fault::NotYet);
    }
    Ok(())
}

/// A claim that is text.
pub(crate) fn text<'a>(claims: &'a Value, name: &str) -> Option<&'a str> {
    claims.get(name)?.as_str().filter(|text| !text.is_empty())
}

fn seconds(claims: &Value, name: &str) -> Option<i64> {
    let value = claims.get(name)?;
    // Far beyond any date: adding to it must not overflow.
    value.as_i64().filter(|seconds| (0..=253_402_300_799).contains(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: i64 = 1_800_000_000;

    fn profile() -> Profile {
        Profile::id_porten("https://op.example", "us")
    }

    fn good() -> Value {
        json!({
            "iss": "https://op.example", "aud": "us", "sub": "s", "nonce": "n", "iat": NOW, "exp": NOW + 120,
            "acr": "idporten-loa-high", "auth_time": NOW - 10,
        })
    }

    fn checked(claims: &Value) -> Result<(), Fault> {
        let profile = profile();
        let now = Timestamp::from_second(NOW).unwrap();
        check(
            claims,
            &Expected { profile: &profile, nonce: "n", access_token: Some("at"), max_age: Some(60), now },
        )
    }

    #[test]
    fn a_good_token_is_taken() {
        assert_eq!(checked(&good()), Ok(()));
        let mut claims = good();
        claims["at_hash"] = encode(&sha256(b"at")[..16]).into();
        claims["azp"] = "us".into();
        claims["aud"] = json!(["us"]);
        assert_eq!(checked(&claims), Ok(()));
    }

    #[test]
    fn every_other_token_is_refused() {
        let table: &[(&str, Value, Fault)] = &[
            ("iss", json!("https://op.example/"), Fault::Issuer),
            ("iss", Value::Null, Fault::Issuer),
            ("aud", json!("them"), Fault::Audience),
            ("aud", json!(["us", "them"]), Fault::Audience),
            ("aud", json!([]), Fault::Audience),
            ("aud", Value::Null, Fault::Audience),
            ("azp", json!("them"), Fault::Audience),
            ("azp", json!(1), Fault::Audience),
            ("nonce", json!("m"), Fault::Nonce),
            ("nonce", Value::Null, Fault::Nonce),
            ("exp", json!(NOW - 31), Fault::Expired),
            ("exp", json!("soon"), Fault::Lacks("exp")),
            ("exp", json!(i64::MAX), Fault::Lacks("exp")),
            ("iat", json!(NOW + 31), Fault::NotYet),
            ("iat", json!(NOW - 400), Fault::Expired),
            ("iat", Value::Null, Fault::Lacks("iat")),
            ("nbf", json!(NOW + 31), Fault::NotYet),
            ("acr", json!("idporten-loa-substantial"), Fault::Level),
            ("acr", json!(""), Fault::Level),
            ("acr", Value::Null, Fault::Level),
            ("acr", json!(["idporten-loa-high"]), Fault::Level),
            ("auth_time", json!(NOW - 91), Fault::TooOld),
            ("auth_time", Value::Null, Fault::Lacks("auth_time")),
            ("at_hash", json!("x"), Fault::AccessToken),
        ];
        for (claim, value, fault) in table {
            let mut claims = good();
            claims[*claim] = value.clone();
            assert_eq!(checked(&claims), Err(*fault), "{claim} = {value}");
        }
    }

    #[test]
    fn a_profile_without_levels_lets_nobody_in() {
        let profile = Profile { levels: Vec::new(), ..profile() };
        let now = Timestamp::from_second(NOW).unwrap();
        let expected = Expected { profile: &profile, nonce: "n", access_token: None, max_age: None, now };
        assert_eq!(check(&good(), &expected), Err(Fault::Level));
    }
}
