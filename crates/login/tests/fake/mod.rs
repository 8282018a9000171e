//! A provider of our own: checks what a strict one checks, and lies when told to.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use axum::extract::{Form, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dinplan_login::{Callback, ClientKey, Fault, Http, Profile, Provider};
use jiff::Timestamp;
use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, UnparsedPublicKey,
};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

pub(crate) const NOW: i64 = 1_800_000_000;

/// Our key as a client: made for these tests, used nowhere else.
const CLIENT_KEY: &str = r#"{"kty":"EC","crv":"P-256","kid":"ours","alg":"ES256",
 "x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
 "d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}"#;

pub(crate) fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

/// Never the same twice.
pub(crate) fn random(bytes: &mut [u8]) -> Result<(), Fault> {
    static COUNT: AtomicU64 = AtomicU64::new(1);
    bytes[..8].copy_from_slice(&COUNT.fetch_add(1, Ordering::Relaxed).to_le_bytes());
    Ok(())
}

pub(crate) fn provider(profile: Profile) -> Provider {
    Provider::new(profile, ClientKey::parse(CLIENT_KEY).unwrap(), Http::new().unwrap())
}

/// What the provider does.
pub(crate) struct Op {
    issuer: String,
    pair: EcdsaKeyPair,
    next: EcdsaKeyPair,
    /// Claims to say instead of the true ones; null leaves one out.
    pub(crate) claims: Map<String, Value>,
    pub(crate) signs: &'static str,
    pub(crate) token_type: &'static str,
    pub(crate) wants_nonce: bool,
    pub(crate) info: Value,
    pub(crate) tells_issuer: Option<String>,
    /// The new key signs.
    pub(crate) rolled: bool,
    keys_asked: u32,
    requests: HashMap<String, HashMap<String, String>>,
    codes: HashMap<String, HashMap<String, String>>,
    proofs: Vec<Value>,
    assertions: Vec<String>,
    last: HashMap<String, String>,
}

#[derive(Clone)]
pub(crate) struct Fake(Arc<Mutex<Op>>);

fn pair() -> EcdsaKeyPair {
    let random = SystemRandom::new();
    let der = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der.as_ref(), &random).unwrap()
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

fn sha256(text: &str) -> Vec<u8> {
    ring::digest::digest(&ring::digest::SHA256, text.as_bytes()).as_ref().to_vec()
}

fn jwk(pair: &EcdsaKeyPair, kid: &str) -> Value {
    let point = pair.public_key().as_ref();
    json!({ "kty": "EC", "crv": "P-256", "use": "sig", "kid": kid, "x": encode(&point[1..33]), "y": encode(&point[33..]) })
}

/// The claims of a token whose signature this point checks.
fn checked(token: &str, x: &str, y: &str) -> Value {
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let bytes = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
    let point = [&[4][..], &bytes(x), &bytes(y)].concat();
    let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point);
    key.verify(signed.as_bytes(), &bytes(signature)).unwrap();
    serde_json::from_slice(&bytes(signed.split('.').nth(1).unwrap())).unwrap()
}

impl Fake {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let fake = Self(Arc::new(Mutex::new(Op {
            issuer,
            pair: pair(),
            next: pair(),
            claims: Map::new(),
            signs: "rightly",
            token_type: "DPoP",
            wants_nonce: false,
            info: json!({ "sub": "them", "name": "Silje Aas" }),
            tells_issuer: None,
            rolled: false,
            keys_asked: 0,
            requests: HashMap::new(),
            codes: HashMap::new(),
            proofs: Vec::new(),
            assertions: Vec::new(),
            last: HashMap::new(),
        })));
        let routes = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/par", post(par))
            .route("/token", post(token))
            .route("/me", get(me))
            .with_state(fake.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        fake
    }

    pub(crate) fn set(&self, change: impl FnOnce(&mut Op)) {
        change(&mut self.0.lock().unwrap());
    }

    pub(crate) fn issuer(&self) -> String {
        self.0.lock().unwrap().issuer.clone()
    }

    pub(crate) fn id_porten(&self) -> Profile {
        Profile::id_porten(self.issuer(), "us")
    }

    pub(crate) fn helse_id(&self) -> Profile {
        Profile::helse_id(self.issuer(), "us")
    }

    pub(crate) fn keys_asked(&self) -> u32 {
        self.0.lock().unwrap().keys_asked
    }

    pub(crate) fn pushed(&self) -> HashMap<String, String> {
        self.0.lock().unwrap().last.clone()
    }

    pub(crate) fn proofs(&self) -> Vec<Value> {
        self.0.lock().unwrap().proofs.clone()
    }

    /// The person says yes.
    pub(crate) fn approve(&self, url: &str) -> Callback {
        let mut op = self.0.lock().unwrap();
        let query: HashMap<String, String> =
            serde_urlencoded::from_str(url.split_once('?').unwrap().1).unwrap();
        assert_eq!(query.len(), 2, "only a reference goes through the browser: {url}");
        let request = op.requests.remove(&query["request_uri"]).unwrap();
        let code = format!("code-{}", op.codes.len());
        let state = request.get("state").cloned();
        op.codes.insert(code.clone(), request);
        Callback { code: Some(code), state, iss: Some(op.issuer.clone()), error: None }
    }

    /// A token of this provider's.
    pub(crate) fn sign(&self, typ: &str, claims: &Value) -> String {
        self.0.lock().unwrap().sign(typ, claims)
    }
}

impl Op {
    fn sign(&self, typ: &str, claims: &Value) -> String {
        let (kid, pair) = if self.rolled { ("new", &self.next) } else { ("old", &self.pair) };
        let mut header = json!({ "alg": "ES256", "kid": kid, "typ": typ });
        match self.signs {
            "none" => header["alg"] = "none".into(),
            "HS256" => header["alg"] = "HS256".into(),
            "own-jwk" => header["jwk"] = jwk(&self.next, "old"),
            "not-a-token" => return "eyJ.x".to_owned(),
            _ => {}
        }
        let pair = if matches!(self.signs, "other-key" | "own-jwk") { &self.next } else { pair };
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let signature = match self.signs {
            "none" => Vec::new(),
            "HS256" => {
                let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, self.pair.public_key().as_ref());
                ring::hmac::sign(&key, signed.as_bytes()).as_ref().to_vec()
            }
            _ => pair.sign(&SystemRandom::new(), signed.as_bytes()).unwrap().as_ref().to_vec(),
        };
        let signed = if self.signs == "tampered" {
            let mut claims = claims.clone();
            claims["pid"] = "17830099902".into();
            format!("{}.{}", encode(header.to_string()), encode(claims.to_string()))
        } else {
            signed
        };
        format!("{signed}.{}", encode(signature))
    }

    /// Checks who the client is, and its proof when it brings one.
    fn admit(&mut self, headers: &HeaderMap, form: &HashMap<String, String>, path: &str) -> Option<Response> {
        let ours: Value = serde_json::from_str(CLIENT_KEY).unwrap();
        let assertion =
            checked(&form["client_assertion"], ours["x"].as_str().unwrap(), ours["y"].as_str().unwrap());
        assert_eq!(
            (&assertion["iss"], &assertion["sub"], &assertion["aud"]),
            (&"us".into(), &"us".into(), &json!(self.issuer))
        );
        let name = assertion["jti"].as_str().unwrap().to_owned();
        if self.assertions.contains(&name) {
            return Some((StatusCode::UNAUTHORIZED, "an assertion is good for one use").into_response());
        }
        self.assertions.push(name);
        let proof = headers.get("dpop")?.to_str().unwrap();
        let claims = self.proof(proof, "POST", path);
        if self.wants_nonce && claims["nonce"] != "fresh" {
            let again = (
                StatusCode::BAD_REQUEST,
                [("dpop-nonce", "fresh")],
                Json(json!({ "error": "use_dpop_nonce" })),
            );
            return Some(again.into_response());
        }
        None
    }

    fn proof(&mut self, proof: &str, method: &str, path: &str) -> Value {
        let header = URL_SAFE_NO_PAD.decode(proof.split('.').next().unwrap()).unwrap();
        let header: Value = serde_json::from_slice(&header).unwrap();
        assert_eq!((&header["typ"], &header["alg"]), (&"dpop+jwt".into(), &"ES256".into()));
        assert!(header["jwk"]["d"].is_null());
        let claims =
            checked(proof, header["jwk"]["x"].as_str().unwrap(), header["jwk"]["y"].as_str().unwrap());
        assert_eq!(
            (&claims["htm"], &claims["htu"]),
            (&json!(method), &json!(format!("{}{path}", self.issuer)))
        );
        self.proofs.push(claims.clone());
        claims
    }

    fn id_token(&self, request: &HashMap<String, String>) -> String {
        let mut claims = json!({
            "iss": self.issuer, "aud": "us", "sub": "them", "nonce": request["nonce"], "iat": NOW,
            "exp": NOW + 120, "auth_time": NOW - 5, "sid": "session", "at_hash": encode(&sha256("access")[..16]),
            "acr": "idporten-loa-high", "pid": "17830099901",
            "helseid://claims/identity/pid": "17830099901",
            "helseid://claims/identity/security_level": "4",
            "helseid://claims/hpr/hpr_number": "9144889",
            "helseid://claims/client/claims/orgnr_parent": "999000111",
        });
        for (name, value) in &self.claims {
            claims[name] = value.clone();
        }
        self.sign("JWT", &claims)
    }
}

async fn metadata(State(fake): State<Fake>) -> Json<Value> {
    let op = fake.0.lock().unwrap();
    let at = |path: &str| format!("{}{path}", op.issuer);
    Json(json!({
        "issuer": op.tells_issuer.as_ref().unwrap_or(&op.issuer),
        "authorization_endpoint": at("/auth"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"),
        "userinfo_endpoint": at("/me"),
        "pushed_authorization_request_endpoint": at("/par"),
        "end_session_endpoint": at("/end"),
        "authorization_response_iss_parameter_supported": true,
    }))
}

async fn keys(State(fake): State<Fake>) -> Json<Value> {
    let mut op = fake.0.lock().unwrap();
    op.keys_asked += 1;
    let odd = json!({ "kty": "OKP", "crv": "X25519", "kid": "old", "x": 1 });
    let mut keys = vec![odd, jwk(&op.pair, "old")];
    if op.rolled {
        keys.push(jwk(&op.next, "new"));
    }
    Json(json!({ "keys": keys }))
}

async fn par(
    State(fake): State<Fake>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let mut op = fake.0.lock().unwrap();
    if let Some(again) = op.admit(&headers, &form, "/par") {
        return again;
    }
    let uri = format!("urn:request:{}", op.requests.len() + op.codes.len());
    op.last.clone_from(&form);
    op.requests.insert(uri.clone(), form);
    (StatusCode::CREATED, Json(json!({ "request_uri": uri, "expires_in": 60 }))).into_response()
}

async fn token(
    State(fake): State<Fake>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let mut op = fake.0.lock().unwrap();
    if let Some(again) = op.admit(&headers, &form, "/token") {
        return again;
    }
    let refused = || (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    let Some(request) = op.codes.get(&form["code"]).cloned() else { return refused() };
    let verifier = encode(sha256(&form["code_verifier"]));
    if request["code_challenge"] != verifier || request["redirect_uri"] != form["redirect_uri"] {
        return refused();
    }
    let id_token = op.id_token(&request);
    Json(json!({ "id_token": id_token, "access_token": "access", "token_type": op.token_type }))
        .into_response()
}

async fn me(State(fake): State<Fake>, headers: HeaderMap) -> Response {
    let mut op = fake.0.lock().unwrap();
    if let Some(proof) = headers.get("dpop") {
        let claims = op.proof(proof.to_str().unwrap(), "GET", "/me");
        assert_eq!(claims["ath"], encode(sha256("access")));
        if op.wants_nonce && claims["nonce"] != "fresh" {
            let asks = [("dpop-nonce", "fresh"), ("www-authenticate", "DPoP error=\"use_dpop_nonce\"")];
            return (StatusCode::UNAUTHORIZED, asks).into_response();
        }
    }
    Json(op.info.clone()).into_response()
}
