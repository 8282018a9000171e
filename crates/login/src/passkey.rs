//! Passkeys (Web Authentication): made and used with the person there and verified, no password.
//!
//! No attestation is asked for: which make of key somebody uses is nobody's business. The browser
//! hands over the public key in the form of certificates, so no CBOR is read here.

use crate::Fault;
use crate::jose::{decode, encode, sha256};
use rustls::pki_types::{SignatureVerificationAlgorithm, SubjectPublicKeyInfoDer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use webpki::RawPublicKeyEntity;
use webpki::ring::{ECDSA_P256_SHA256, ED25519, RSA_PKCS1_2048_8192_SHA256};

/// How long the browser waits for the person, in milliseconds.
const WAIT: u32 = 300_000;

/// The algorithms we take, by COSE number, the best first: ECDSA on P-256, Ed25519, RSA.
const ALGORITHMS: [i32; 3] = [-7, -8, -257];

/// For whom passkeys are made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The host, without port.
    pub host: String,
    /// The address as browsers write it: scheme, host, port.
    pub origin: String,
}

/// A passkey of ours: the public part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Credential {
    /// Its name, in base64url.
    pub id: String,
    /// The public key (SubjectPublicKeyInfo), in base64url.
    pub key: String,
    /// The algorithm, by its COSE number.
    pub algorithm: i32,
    /// How often it was used, as it counts itself; 0 when it does not count.
    pub counter: u32,
    /// Kept by a provider of passkeys, and so on several devices.
    pub synced: bool,
}

/// What the browser sends when a passkey was made.
#[derive(Clone, Deserialize, Debug)]
pub struct Made {
    /// What the browser vouches for, in base64url.
    pub client_data: String,
    /// What the authenticator vouches for, in base64url.
    pub authenticator_data: String,
    /// The public key, in base64url.
    pub public_key: String,
    /// Its algorithm.
    pub algorithm: i32,
}

/// What the browser sends when a passkey was used.
#[derive(Clone, Deserialize, Debug)]
pub struct Used {
    /// Which passkey, in base64url.
    pub id: String,
    /// What the browser vouches for, in base64url.
    pub client_data: String,
    /// What the authenticator vouches for, in base64url.
    pub authenticator_data: String,
    /// The signature, in base64url.
    pub signature: String,
    /// Whose it is, as it was told when it was made, in base64url.
    pub user: String,
}

impl Place {
    /// The place of an address people type.
    #[must_use]
    pub fn of(public_url: &str) -> Option<Self> {
        let origin = public_url.trim_end_matches('/');
        let (_, host) = origin.split_once("://")?;
        if host.contains('/') {
            return None; // an address with a path has the same origin as others on the host
        }
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        Some(Self { host: host.to_owned(), origin: origin.to_owned() })
    }

    /// What the browser is asked to make. `user` is the person's id, `name` what the person's own
    /// list of passkeys shows.
    #[must_use]
    pub fn ask_to_make(&self, challenge: &[u8; 32], user: &[u8], name: &str, known: &[Credential]) -> Value {
        let algorithms = ALGORITHMS.map(|alg| json!({ "type": "public-key", "alg": alg }));
        let known: Vec<_> = known.iter().map(|c| json!({ "type": "public-key", "id": c.id })).collect();
        json!({
            "rp": { "id": self.host, "name": "Dinplan" },
            "user": { "id": encode(user), "name": name, "displayName": name },
            "challenge": encode(challenge),
            "pubKeyCredParams": algorithms,
            "excludeCredentials": known,
            "authenticatorSelection": { "residentKey": "required", "userVerification": "required" },
            "attestation": "none",
            "timeout": WAIT,
        })
    }

    /// What the browser is asked to use: any passkey of this place.
    #[must_use]
    pub fn ask_to_use(&self, challenge: &[u8; 32]) -> Value {
        json!({
            "rpId": self.host,
            "challenge": encode(challenge),
            "userVerification": "required",
            "timeout": WAIT,
        })
    }

    /// The passkey that was made.
    ///
    /// # Errors
    /// [`Fault::Passkey`]: what does not fit.
    pub fn made(&self, challenge: &[u8; 32], made: &Made) -> Result<Credential, Fault> {
        self.client(&made.client_data, "webauthn.create", challenge)?;
        let data = self.authenticator(&made.authenticator_data)?;
        let id = data.credential.ok_or(Fault::Passkey("no passkey in it"))?;
        let key = decode(&made.public_key).ok_or(Fault::Passkey("the key"))?;
        let how = verifier(made.algorithm)?;
        let spki = SubjectPublicKeyInfoDer::from(key.as_slice());
        let entity = RawPublicKeyEntity::try_from(&spki).map_err(|_| Fault::Passkey("the key"))?;
        // A key of another kind than it says would never check anything: told now, not at the first login.
        if let Err(webpki::Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_)) =
            entity.verify_signature(how, b"", b"")
        {
            return Err(Fault::Passkey("the algorithm"));
        }
        Ok(Credential {
            id: encode(id),
            key: encode(key),
            algorithm: made.algorithm,
            counter: data.counter,
            synced: data.synced,
        })
    }

    /// Checks that a passkey was used, here, by the person, for this question. Answers with the passkey
    /// as it is to be kept from now on.
    ///
    /// # Errors
    /// [`Fault::Passkey`] or [`Fault::Signature`]: what does not fit.
    pub fn used(
        &self,
        challenge: &[u8; 32],
        credential: &Credential,
        used: &Used,
    ) -> Result<Credential, Fault> {
        let client = self.client(&used.client_data, "webauthn.get", challenge)?;
        let data = self.authenticator(&used.authenticator_data)?;
        if used.id != credential.id {
            return Err(Fault::Passkey("another passkey"));
        }
        let bytes = |text: &str, what| decode(text).ok_or(Fault::Passkey(what));
        let key = bytes(&credential.key, "the key")?;
        let spki = SubjectPublicKeyInfoDer::from(key.as_slice());
        let entity = RawPublicKeyEntity::try_from(&spki).map_err(|_| Fault::Passkey("the key"))?;
        let signed = [bytes(&used.authenticator_data, "the data")?, sha256(&client).to_vec()].concat();
        let signature = bytes(&used.signature, "the signature")?;
        entity
            .verify_signature(verifier(credential.algorithm)?, &signed, &signature)
            .map_err(|_| Fault::Signature)?;
        // One that counts and does not go up has been copied.
        if (data.counter != 0 || credential.counter != 0) && data.counter <= credential.counter {
            return Err(Fault::Passkey("the counter"));
        }
        Ok(Credential { counter: data.counter, synced: data.synced, ..credential.clone() })
    }

    /// Checks what the browser vouches for; answers with it.
    fn client(&self, data: &str, kind: &str, challenge: &[u8; 32]) -> Result<Vec<u8>, Fault> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct ClientData {
            #[serde(rename = "type")]
            kind: String,
            challenge: String,
            origin: String,
            #[serde(default)]
            cross_origin: bool,
            top_origin: Option<Value>,
        }
        let bytes = decode(data).ok_or(Fault::Passkey("the client data"))?;
        let client: ClientData =
            serde_json::from_slice(&bytes).map_err(|_| Fault::Passkey("the client data"))?;
        if client.kind != kind {
            return Err(Fault::Passkey("the kind"));
        }
        if client.challenge != encode(challenge) {
            return Err(Fault::Passkey("the question"));
        }
        if client.origin != self.origin || client.cross_origin || client.top_origin.is_some() {
            return Err(Fault::Passkey("the origin"));
        }
        Ok(bytes)
    }

    /// Checks what the authenticator vouches for.
    fn authenticator(&self, data: &str) -> Result<AuthenticatorData, Fault> {
        let bytes = decode(data).ok_or(Fault::Passkey("the data"))?;
        let data = AuthenticatorData::read(&bytes).ok_or(Fault::Passkey("the data"))?;
        if data.place != sha256(self.host.as_bytes()) {
            return Err(Fault::Passkey("the host"));
        }
        if !data.present || !data.verified {
            return Err(Fault::Passkey("the person was not verified"));
        }
        Ok(data)
    }
}

/// Whose passkey it says it is, as told when it was made: a person's id.
#[must_use]
pub fn user(text: &str) -> Option<[u8; 16]> {
    decode(text)?.try_into().ok()
}

fn verifier(algorithm: i32) -> Result<&'static dyn SignatureVerificationAlgorithm, Fault> {
    match algorithm {
        -7 => Ok(ECDSA_P256_SHA256),
        -8 => Ok(ED25519),
        -257 => Ok(RSA_PKCS1_2048_8192_SHA256),
        _ => Err(Fault::Passkey("the algorithm")),
    }
}

/// Authenticator data (Web Authentication, section 6.1).
struct AuthenticatorData {
    place: [u8; 32],
    present: bool,
    verified: bool,
    synced: bool,
    counter: u32,
    credential: Option<Vec<u8>>,
}

impl AuthenticatorData {
    fn read(bytes: &[u8]) -> Option<Self> {
        let (place, rest) = bytes.split_first_chunk::<32>()?;
        let (flags, rest) = rest.split_first()?;
        let (counter, rest) = rest.split_first_chunk::<4>()?;
        let flag = |bit: u8| flags & (1 << bit) != 0;
        let (eligible, synced) = (flag(3), flag(4));
        if synced && !eligible {
            return None;
        }
        let credential = if flag(6) {
            let (_make, rest) = rest.split_first_chunk::<16>()?;
            let (length, rest) = rest.split_first_chunk::<2>()?;
            let length = usize::from(u16::from_be_bytes(*length));
            Some(rest.get(..length).filter(|id| (1..=1023).contains(&id.len()))?.to_vec())
        } else {
            None
        };
        let counter = u32::from_be_bytes(*counter);
        Some(Self { place: *place, present: flag(0), verified: flag(2), synced, counter, credential })
    }
}

#[cfg(test)]
mod tests;
