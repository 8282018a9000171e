//! Our own keys: the one that proves who we are to the provider, and one for each bound login.

use crate::Fault;
use crate::jose::{Alg, Jwk, encode, sha256};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::rand::SystemRandom;
use ring::rsa::{KeyPairComponents, PublicKeyComponents};
use ring::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaKeyPair,
};
use serde_json::{Value, json};
use std::fmt;

/// A private key that signs tokens. Prints nothing.
pub struct ClientKey {
    kind: Pair,
    alg: Alg,
    kid: Option<String>,
}

enum Pair {
    Rsa(Box<RsaKeyPair>),
    Ec(Box<EcdsaKeyPair>),
}

impl ClientKey {
    /// Reads a private key: a JWK, or PKCS #8 in PEM. RSA from 2048 bits, or P-256.
    ///
    /// # Errors
    /// [`Fault::Key`]: what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        if text.starts_with('{') { Self::from_jwk(text) } else { Self::from_pem(text) }
    }

    /// With this key name, for keys that carry none.
    #[must_use]
    pub fn named(mut self, kid: Option<String>) -> Self {
        self.kid = kid.or(self.kid);
        self
    }

    fn from_jwk(text: &str) -> Result<Self, Fault> {
        let jwk: Jwk = serde_json::from_str(text).map_err(|_| Fault::Key("not a JWK"))?;
        let part = |part: &Option<String>| {
            Jwk::part(part.as_ref()).ok_or(Fault::Key("a part of the private key is missing"))
        };
        let named = jwk.alg.as_deref().and_then(Alg::from_name);
        let (kind, alg) = match jwk.kty.as_str() {
            "RSA" => {
                let components = KeyPairComponents {
                    public_key: PublicKeyComponents { n: part(&jwk.n)?, e: part(&jwk.e)? },
                    d: part(&jwk.d)?,
                    p: part(&jwk.p)?,
                    q: part(&jwk.q)?,
                    dP: part(&jwk.dp)?,
                    dQ: part(&jwk.dq)?,
                    qInv: part(&jwk.qi)?,
                };
                let pair = RsaKeyPair::from_components(&components)
                    .map_err(|_| Fault::Key("not an RSA key of 2048 to 4096 bits"))?;
                let alg = named.filter(|alg| *alg != Alg::Es256).unwrap_or(Alg::Rs256);
                (Pair::Rsa(Box::new(pair)), alg)
            }
            "EC" => {
                let point = jwk.point().map_err(|_| Fault::Key("not a P-256 key"))?;
                let pair = EcdsaKeyPair::from_private_key_and_public_key(
                    &ECDSA_P256_SHA256_FIXED_SIGNING,
                    &part(&jwk.d)?,
                    &point,
                    &SystemRandom::new(),
                );
                (Pair::Ec(Box::new(pair.map_err(|_| Fault::Key("not a P-256 key"))?)), Alg::Es256)
            }
            _ => return Err(Fault::Key("neither RSA nor P-256")),
        };
        Ok(Self { kind, alg, kid: jwk.kid })
    }

    fn from_pem(text: &str) -> Result<Self, Fault> {
        let body = text
            .strip_prefix("-----BEGIN PRIVATE KEY-----")
            .and_then(|rest| rest.split_once("-----END PRIVATE KEY-----"))
            .ok_or(Fault::Key("neither a JWK nor PKCS #8 in PEM"))?
            .0;
        let body: String = body.split_whitespace().collect();
        let der = STANDARD.decode(body).map_err(|_| Fault::Key("the PEM is damaged"))?;
        if let Ok(pair) = RsaKeyPair::from_pkcs8(&der) {
            return Ok(Self { kind: Pair::Rsa(Box::new(pair)), alg: Alg::Rs256, kid: None });
        }
        Self::from_pkcs8(&der)
    }

    /// A P-256 key.
    fn from_pkcs8(der: &[u8]) -> Result<Self, Fault> {
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der, &SystemRandom::new());
        let pair = pair.map_err(|_| Fault::Key("neither RSA from 2048 bits nor P-256"))?;
        Ok(Self { kind: Pair::Ec(Box::new(pair)), alg: Alg::Es256, kid: None })
    }

    /// Signs claims.
    pub(crate) fn sign(&self, mut header: Value, claims: &Value) -> Result<String, Fault> {
        if let Some(header) = header.as_object_mut() {
            header.insert("alg".to_owned(), self.alg.name().into());
            if let Some(kid) = &self.kid {
                header.insert("kid".to_owned(), kid.as_str().into());
            }
        }
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let random = SystemRandom::new();
        let signature = match &self.kind {
            Pair::Ec(pair) => {
                let signature = pair.sign(&random, signed.as_bytes()).map_err(|_| Fault::Key("unusable"))?;
                signature.as_ref().to_vec()
            }
            Pair::Rsa(pair) => {
                let mut signature = vec![0; pair.public().modulus_len()];
                let how: &'static dyn ring::signature::RsaEncoding =
                    if self.alg == Alg::Ps256 { &RSA_PSS_SHA256 } else { &RSA_PKCS1_SHA256 };
                pair.sign(how, &random, signed.as_bytes(), &mut signature)
                    .map_err(|_| Fault::Key("unusable"))?;
                signature
            }
        };
        Ok(format!("{signed}.{}", encode(signature)))
    }
}

impl fmt::Debug for ClientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientKey(..)")
    }
}

/// A key that one login's tokens are bound to.
pub(crate) struct BoundKey {
    key: ClientKey,
    public: Value,
    thumbprint: String,
}

impl BoundKey {
    /// A new key, to be kept in the attempt.
    pub(crate) fn generate() -> Result<Vec<u8>, Fault> {
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new());
        Ok(made.map_err(|_| Fault::NoRandomness)?.as_ref().to_vec())
    }

    /// The kept key.
    pub(crate) fn open(der: &[u8]) -> Result<Self, Fault> {
        let key = ClientKey::from_pkcs8(der)?;
        let Pair::Ec(pair) = &key.kind else { return Err(Fault::Key("not a P-256 key")) };
        let point = pair.public_key().as_ref();
        let (x, y) = point.get(1..33).zip(point.get(33..65)).ok_or(Fault::Key("not a P-256 key"))?;
        let (x, y) = (encode(x), encode(y));
        // RFC 7638: these members, in this order, without blanks.
        let thumbprint =
            encode(sha256(format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#).as_bytes()));
        let public = json!({ "kty": "EC", "crv": "P-256", "x": x, "y": y });
        Ok(Self { key, public, thumbprint })
    }

    /// What the provider knows the key by.
    pub(crate) fn thumbprint(&self) -> &str {
        &self.thumbprint
    }

    /// Signs a proof.
    pub(crate) fn sign(&self, claims: &Value) -> Result<String, Fault> {
        self.key.sign(json!({ "typ": "dpop+jwt", "jwk": self.public }), claims)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::Jws;

    #[test]
    fn a_bound_key_signs_what_its_public_part_checks() {
        let key = BoundKey::open(&BoundKey::generate().unwrap()).unwrap();
        let token = key.sign(&json!({ "htm": "POST" })).unwrap();
        let jws = Jws::parse(&token).unwrap();
        let public: Jwk = serde_json::from_value(key.public.clone()).unwrap();
        assert_eq!(jws.verified(Alg::Es256, &[public]).unwrap()["htm"], "POST");
        assert_eq!(key.thumbprint().len(), 43);
    }

    #[test]
    fn what_is_no_key_is_told() {
        for text in ["", "{}", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "x"] {
            assert!(matches!(ClientKey::parse(text), Err(Fault::Key(_))), "{text}");
        }
        assert_eq!(
            format!("{:?}", ClientKey::from_pkcs8(&BoundKey::generate().unwrap()).unwrap()),
            "ClientKey(..)"
        );
    }
}
