//! Passkeys: a small authenticator of our own answers rightly, and wrongly in every way.

use super::*;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};

const CHALLENGE: [u8; 32] = [9; 32];
const PRESENT_AND_VERIFIED: u8 = 0b0000_0101;

struct Authenticator {
    pair: EcdsaKeyPair,
    flags: u8,
    counter: u32,
    kind: &'static str,
    origin: &'static str,
    host: &'static str,
    challenge: [u8; 32],
    more: &'static str,
}

fn place() -> Place {
    Place::of("http://localhost:8080").unwrap()
}

impl Authenticator {
    fn new() -> Self {
        let random = SystemRandom::new();
        let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, der.as_ref(), &random).unwrap();
        Self {
            pair,
            flags: PRESENT_AND_VERIFIED,
            counter: 0,
            kind: "webauthn.get",
            origin: "http://localhost:8080",
            host: "localhost",
            challenge: CHALLENGE,
            more: "",
        }
    }

    fn client_data(&self) -> Vec<u8> {
        let challenge = encode(self.challenge);
        format!(
            r#"{{"type":"{}","challenge":"{challenge}","origin":"{}"{}}}"#,
            self.kind, self.origin, self.more
        )
        .into_bytes()
    }

    fn data(&self, credential: &[u8]) -> Vec<u8> {
        let mut data = sha256(self.host.as_bytes()).to_vec();
        data.push(self.flags);
        data.extend(self.counter.to_be_bytes());
        data.extend(credential);
        data
    }

    fn made(mut self) -> (Self, Made) {
        self.kind = "webauthn.create";
        self.flags |= 1 << 6;
        let made = Made {
            client_data: encode(self.client_data()),
            authenticator_data: encode(self.data(&[&[0; 16][..], &[0, 4], b"name", b"(key)"].concat())),
            public_key: encode(self.public_key()),
            algorithm: -7,
        };
        self.kind = "webauthn.get";
        self.flags &= !(1 << 6);
        (self, made)
    }

    /// SubjectPublicKeyInfo of a P-256 key.
    fn public_key(&self) -> Vec<u8> {
        const HEAD: [u8; 26] = [
            0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06, 0x08, 0x2a,
            0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
        ];
        [&HEAD[..], self.pair.public_key().as_ref()].concat()
    }

    fn used(&self) -> Used {
        let (client, data) = (self.client_data(), self.data(b""));
        let signed = [&data[..], &sha256(&client)].concat();
        let signature = self.pair.sign(&SystemRandom::new(), &signed).unwrap();
        Used {
            id: encode("name"),
            client_data: encode(client),
            authenticator_data: encode(data),
            signature: encode(signature),
            user: encode("somebody"),
        }
    }
}

fn registered() -> (Authenticator, Credential) {
    let (authenticator, made) = Authenticator::new().made();
    let credential = place().made(&CHALLENGE, &made).unwrap();
    (authenticator, credential)
}

#[test]
fn made_and_used() {
    let (authenticator, credential) = registered();
    assert_eq!(credential.id, encode("name"));
    let kept = place().used(&CHALLENGE, &credential, &authenticator.used()).unwrap();
    assert_eq!(kept, credential);
}

#[test]
fn a_counter_goes_up_or_the_passkey_is_a_copy() {
    let (mut authenticator, credential) = registered();
    authenticator.counter = 5;
    let kept = place().used(&CHALLENGE, &credential, &authenticator.used()).unwrap();
    assert_eq!(kept.counter, 5);
    let again = place().used(&CHALLENGE, &kept, &authenticator.used());
    assert_eq!(again, Err(Fault::Passkey("the counter")));
    authenticator.counter = 0;
    assert!(place().used(&CHALLENGE, &kept, &authenticator.used()).is_err());
}

#[test]
fn whatever_does_not_fit_is_refused() {
    type Twist = fn(&mut Authenticator);
    let twists: &[(Twist, Fault)] = &[
        (|a| a.origin = "http://elsewhere:8080", Fault::Passkey("the origin")),
        (|a| a.origin = "https://localhost:8080", Fault::Passkey("the origin")),
        (|a| a.more = r#","crossOrigin":true"#, Fault::Passkey("the origin")),
        (|a| a.more = r#","topOrigin":"https://x""#, Fault::Passkey("the origin")),
        (|a| a.host = "elsewhere", Fault::Passkey("the host")),
        (|a| a.challenge = [8; 32], Fault::Passkey("the question")),
        (|a| a.kind = "webauthn.create", Fault::Passkey("the kind")),
        (|a| a.flags = 0b0000_0001, Fault::Passkey("the person was not verified")),
        (|a| a.flags = 0b0000_0100, Fault::Passkey("the person was not verified")),
        (|a| a.flags |= 1 << 4, Fault::Passkey("the data")),
        (|a| a.pair = Authenticator::new().pair, Fault::Signature),
    ];
    for (at, (twist, fault)) in twists.iter().enumerate() {
        let (mut authenticator, credential) = registered();
        twist(&mut authenticator);
        let answer = place().used(&CHALLENGE, &credential, &authenticator.used());
        assert_eq!(answer, Err(*fault), "twist {at}");
    }
}

#[test]
fn a_tampered_answer_is_refused() {
    let (authenticator, credential) = registered();
    let good = authenticator.used();
    let mut other = good.clone();
    other.id = encode("other");
    assert!(place().used(&CHALLENGE, &credential, &other).is_err());
    let mut data = decode(&good.authenticator_data).unwrap();
    data[36] = 1; // the counter, which is signed
    let tampered = Used { authenticator_data: encode(data), ..good.clone() };
    assert_eq!(place().used(&CHALLENGE, &credential, &tampered), Err(Fault::Signature));
    for broken in ["", "!", "AAAA"] {
        let broken = Used { authenticator_data: broken.to_owned(), ..good.clone() };
        assert!(place().used(&CHALLENGE, &credential, &broken).is_err());
    }
}

#[test]
fn a_key_of_another_kind_than_it_says_is_refused() {
    let (_, made) = Authenticator::new().made();
    for algorithm in [-8, -257, -37, 0] {
        let made = Made { algorithm, ..made.clone() };
        assert_eq!(place().made(&CHALLENGE, &made), Err(Fault::Passkey("the algorithm")), "{algorithm}");
    }
    let garbage = Made { public_key: encode("no key"), ..made };
    assert_eq!(place().made(&CHALLENGE, &garbage), Err(Fault::Passkey("the key")));
}

#[test]
fn a_place_is_a_whole_host() {
    let place = Place::of("https://plan.example.no/").unwrap();
    assert_eq!((place.host.as_str(), place.origin.as_str()), ("plan.example.no", "https://plan.example.no"));
    assert_eq!(Place::of("https://example.no/plan"), None);
}
