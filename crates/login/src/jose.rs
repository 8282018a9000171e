//! Signed tokens (RFC 7515, 7517, 7518): only what logging in needs, over `ring`.
//!
//! Never taken: `none`, shared-secret algorithms, and headers that bring their own key.

use crate::Fault;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::digest;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::Value;

/// The longest token that is read, in bytes.
const LONGEST: usize = 32 * 1024;

/// A signature algorithm that is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Alg {
    /// RSA, PKCS #1, SHA-256.
    Rs256,
    /// RSA, PSS, SHA-256.
    Ps256,
    /// ECDSA on P-256, SHA-256.
    Es256,
}

impl Alg {
    /// All that are known.
    pub const ALL: [Self; 3] = [Self::Rs256, Self::Ps256, Self::Es256];

    /// The name in token headers.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Ps256 => "PS256",
            Self::Es256 => "ES256",
        }
    }

    /// The algorithm with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|alg| alg.name() == name)
    }
}

/// Bytes as base64url without padding.
pub(crate) fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Base64url without padding, strictly.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

/// SHA-256.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    hash
}

/// A key as JSON (RFC 7517). Private parts are read from our own key file only.
#[derive(Clone, Deserialize, Default)]
pub(crate) struct Jwk {
    pub(crate) kty: String,
    pub(crate) kid: Option<String>,
    pub(crate) alg: Option<String>,
    #[serde(rename = "use")]
    pub(crate) used_for: Option<String>,
    pub(crate) crv: Option<String>,
    pub(crate) x: Option<String>,
    pub(crate) y: Option<String>,
    pub(crate) n: Option<String>,
    pub(crate) e: Option<String>,
    pub(crate) d: Option<String>,
    pub(crate) p: Option<String>,
    pub(crate) q: Option<String>,
    pub(crate) dp: Option<String>,
    pub(crate) dq: Option<String>,
    pub(crate) qi: Option<String>,
}

impl Jwk {
    /// A part of the key, in bytes.
    pub(crate) fn part(part: Option<&String>) -> Option<Vec<u8>> {
        part.and_then(|text| decode(text))
    }

    /// Whether this key may check a token with this algorithm and key name.
    pub(crate) fn fits(&self, alg: Alg, kid: Option<&str>) -> bool {
        let kind = match alg {
            Alg::Rs256 | Alg::Ps256 => self.kty == "RSA",
            Alg::Es256 => self.kty == "EC" && self.crv.as_deref() == Some("P-256"),
        };
        let named = kid.is_none_or(|kid| self.kid.as_deref() == Some(kid));
        let meant = self.alg.as_deref().is_none_or(|own| own == alg.name());
        kind && named && meant && self.used_for.as_deref().is_none_or(|used| used == "sig")
    }

    fn verify(&self, alg: Alg, signed: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let held = match alg {
            Alg::Rs256 | Alg::Ps256 => {
                let n = Self::part(self.n.as_ref()).ok_or(Fault::Unreadable("keys"))?;
                let e = Self::part(self.e.as_ref()).ok_or(Fault::Unreadable("keys"))?;
                let how =
                    if alg == Alg::Rs256 { &RSA_PKCS1_2048_8192_SHA256 } else { &RSA_PSS_2048_8192_SHA256 };
                RsaPublicKeyComponents { n, e }.verify(how, signed, signature)
            }
            Alg::Es256 => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, self.point()?).verify(signed, signature)
            }
        };
        held.map_err(|_| Fault::Signature)
    }

    /// The point of a P-256 key, uncompressed.
    pub(crate) fn point(&self) -> Result<Vec<u8>, Fault> {
        let x = Self::part(self.x.as_ref()).filter(|x| x.len() == 32);
        let y = Self::part(self.y.as_ref()).filter(|y| y.len() == 32);
        let (x, y) = x.zip(y).ok_or(Fault::Unreadable("keys"))?;
        Ok([&[4][..], &x, &y].concat())
    }
}

/// The keys of a provider.
#[derive(Clone, Deserialize, Default)]
pub(crate) struct Jwks {
    /// Each key; one of a kind we do not know is passed over when a token asks for another.
    keys: Vec<Value>,
}

impl Jwks {
    /// The keys that may check a token with this algorithm and key name.
    pub(crate) fn fitting(&self, alg: Alg, kid: Option<&str>) -> Vec<Jwk> {
        let readable = self.keys.iter().filter_map(|key| serde_json::from_value::<Jwk>(key.clone()).ok());
        readable.filter(|key| key.fits(alg, kid)).collect()
    }
}

/// A signed token, taken apart and not yet believed.
pub(crate) struct Jws<'a> {
    pub(crate) alg: String,
    pub(crate) kid: Option<String>,
    pub(crate) typ: Option<String>,
    signed: &'a str,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    crit: Option<Value>,
}

impl<'a> Jws<'a> {
    /// Takes a token apart.
    pub(crate) fn parse(token: &'a str) -> Result<Self, Fault> {
        if token.len() > LONGEST {
            return Err(Fault::Malformed);
        }
        let (signed, signature) = token.rsplit_once('.').ok_or(Fault::Malformed)?;
        let (header, payload) = signed.split_once('.').ok_or(Fault::Malformed)?;
        let bytes = |part: &str| decode(part).ok_or(Fault::Malformed);
        let header: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| Fault::Malformed)?;
        if header.crit.is_some() {
            return Err(Fault::Malformed);
        }
        Ok(Self {
            alg: header.alg,
            kid: header.kid,
            typ: header.typ,
            signed,
            payload: bytes(payload)?,
            signature: bytes(signature)?,
        })
    }

    /// The algorithm, if it is on the list.
    pub(crate) fn allowed(&self, algorithms: &[Alg]) -> Result<Alg, Fault> {
        Alg::from_name(&self.alg).filter(|alg| algorithms.contains(alg)).ok_or(Fault::Algorithm)
    }

    /// The claims, once one of these keys has checked the signature.
    pub(crate) fn verified(&self, alg: Alg, keys: &[Jwk]) -> Result<Value, Fault> {
        if keys.is_empty() {
            return Err(Fault::UnknownKey);
        }
        if !keys.iter().any(|key| key.verify(alg, self.signed.as_bytes(), &self.signature).is_ok()) {
            return Err(Fault::Signature);
        }
        let claims: Value = serde_json::from_slice(&self.payload).map_err(|_| Fault::Malformed)?;
        if claims.is_object() { Ok(claims) } else { Err(Fault::Malformed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_token_is_not_taken() {
        let header = encode(br#"{"alg":"ES256"}"#);
        for token in ["", "a", "a.b", "..", "a.b.c", &format!("{header}.e30"), &format!("{header}.e30=.x")] {
            assert!(Jws::parse(token).is_err(), "{token}");
        }
        assert!(Jws::parse(&format!("{header}.e30.AA")).is_ok());
        let critical = encode(br#"{"alg":"ES256","crit":["b64"]}"#);
        assert!(Jws::parse(&format!("{critical}.e30.AA")).is_err());
    }

    #[test]
    fn none_and_shared_secrets_are_never_allowed() {
        for alg in ["none", "None", "HS256", "HS512", "", "ES384"] {
            let header = encode(format!(r#"{{"alg":"{alg}"}}"#));
            let token = format!("{header}.e30.AA");
            assert_eq!(Jws::parse(&token).unwrap().allowed(&Alg::ALL), Err(Fault::Algorithm), "{alg}");
        }
    }

    #[test]
    fn an_encryption_key_checks_nothing() {
        let key = Jwk { kty: "RSA".into(), used_for: Some("enc".into()), ..Jwk::default() };
        assert!(!key.fits(Alg::Rs256, None));
        let key = Jwk { kty: "RSA".into(), alg: Some("PS256".into()), ..Jwk::default() };
        assert!(!key.fits(Alg::Rs256, None));
        assert!(key.fits(Alg::Ps256, None));
        assert!(!key.fits(Alg::Ps256, Some("k")));
    }
}
