//! Logins against a small provider that can lie in every way: each lie is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod fake;

use dinplan_login::{Ask, Callback, Fault, LoggedIn, Profile};
use fake::{Fake, NOW, now, provider, random};
use serde_json::{Value, json};

const ASK: Ask<'static> = Ask { redirect_uri: "http://us/back", language: "nn", max_age: Some(600) };

async fn login(fake: &Fake, profile: Profile) -> Result<LoggedIn, Fault> {
    let provider = provider(profile);
    let (attempt, url) = provider.begin(ASK, now(), &random).await?;
    let back = fake.approve(&url);
    provider.finish(&attempt, &back, now(), &random).await
}

#[tokio::test]
async fn a_citizen_logs_in() {
    let fake = Fake::start().await;
    let person = login(&fake, fake.id_porten()).await.unwrap();
    assert_eq!(person.number, "17830099901");
    assert_eq!(person.level, "idporten-loa-high");
    assert_eq!(person.sid.as_deref(), Some("session"));
    let asked = fake.pushed();
    for (name, value) in [
        ("response_type", "code"),
        ("code_challenge_method", "S256"),
        ("acr_values", "idporten-loa-high"),
        ("ui_locales", "nn"),
        ("max_age", "600"),
        ("redirect_uri", "http://us/back"),
    ] {
        assert_eq!(asked.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert!(!format!("{person:?}").contains("17830099901"));
}

#[tokio::test]
async fn a_professional_logs_in_with_bound_tokens_and_a_nonce() {
    let fake = Fake::start().await;
    fake.set(|op| op.wants_nonce = true);
    let mut profile = fake.helse_id();
    profile.userinfo = true;
    let person = login(&fake, profile).await.unwrap();
    assert_eq!(person.hpr.as_deref(), Some("9144889"));
    assert_eq!(person.org.as_deref(), Some("999000111"));
    assert_eq!(person.name.as_deref(), Some("Silje Aas"));
    let proofs = fake.proofs();
    assert!(proofs.iter().any(|proof| proof["nonce"] == "fresh" && proof["htm"] == "POST"));
    assert!(proofs.iter().any(|proof| proof["ath"].is_string() && proof["htm"] == "GET"));
    let mut names: Vec<_> = proofs.iter().map(|proof| proof["jti"].to_string()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), proofs.len(), "a proof is used once");
}

#[tokio::test]
async fn lies_in_the_claims_are_refused() {
    let table: &[(&str, Value, Fault)] = &[
        ("iss", json!("http://elsewhere"), Fault::Issuer),
        ("aud", json!("them"), Fault::Audience),
        ("aud", json!(["us", "them"]), Fault::Audience),
        ("azp", json!("them"), Fault::Audience),
        ("nonce", json!("another"), Fault::Nonce),
        ("exp", json!(NOW - 60), Fault::Expired),
        ("iat", json!(NOW + 120), Fault::NotYet),
        ("acr", json!("idporten-loa-substantial"), Fault::Level),
        ("acr", Value::Null, Fault::Level),
        ("auth_time", json!(NOW - 5000), Fault::TooOld),
        ("at_hash", json!("of-another"), Fault::AccessToken),
        ("pid", Value::Null, Fault::Lacks("the identity number")),
        ("sub", Value::Null, Fault::Lacks("sub")),
    ];
    for (claim, value, fault) in table {
        let fake = Fake::start().await;
        fake.set(|op| {
            op.claims.insert((*claim).to_owned(), value.clone());
        });
        assert_eq!(login(&fake, fake.id_porten()).await.unwrap_err(), *fault, "{claim} = {value}");
    }
}

#[tokio::test]
async fn a_professional_below_level_four_is_refused() {
    let fake = Fake::start().await;
    for level in [json!("3"), json!(4), Value::Null] {
        fake.set(|op| {
            op.claims.insert("helseid://claims/identity/security_level".to_owned(), level.clone());
        });
        assert_eq!(login(&fake, fake.helse_id()).await.unwrap_err(), Fault::Level, "{level}");
    }
}

#[tokio::test]
async fn lies_in_the_signature_are_refused() {
    for (how, fault) in [
        ("none", Fault::Algorithm),
        ("HS256", Fault::Algorithm),
        ("tampered", Fault::Signature),
        ("other-key", Fault::Signature),
        ("own-jwk", Fault::Signature),
        ("not-a-token", Fault::Malformed),
    ] {
        let fake = Fake::start().await;
        fake.set(|op| op.signs = how);
        assert_eq!(login(&fake, fake.id_porten()).await.unwrap_err(), fault, "{how}");
    }
}

#[tokio::test]
async fn an_algorithm_off_the_list_is_refused() {
    let fake = Fake::start().await;
    let mut profile = fake.id_porten();
    profile.algorithms.retain(|alg| alg.name() != "ES256");
    assert_eq!(login(&fake, profile).await.unwrap_err(), Fault::Algorithm);
}

#[tokio::test]
async fn what_comes_back_must_be_what_was_sent_out() {
    let fake = Fake::start().await;
    let provider = provider(fake.id_porten());
    let (attempt, url) = provider.begin(ASK, now(), &random).await.unwrap();
    let good = fake.approve(&url);
    let other = |change: fn(&mut Callback)| {
        let mut back = good.clone();
        change(&mut back);
        back
    };
    for (back, fault) in [
        (other(|b| b.state = Some("another".into())), Fault::State),
        (other(|b| b.state = None), Fault::State),
        (other(|b| b.iss = Some("http://elsewhere".into())), Fault::Issuer),
        (other(|b| b.iss = None), Fault::Issuer), // this provider says that it always tells
        (other(|b| b.error = Some("access_denied".into())), Fault::BrokenOff),
        (other(|b| b.code = None), Fault::BrokenOff),
        (other(|b| b.code = Some("stolen".into())), Fault::Answered("token", 400)),
    ] {
        assert_eq!(provider.finish(&attempt, &back, now(), &random).await.unwrap_err(), fault);
    }
    assert!(provider.finish(&attempt, &good, now(), &random).await.is_ok());
}

#[tokio::test]
async fn a_code_of_anothers_login_is_refused() {
    let fake = Fake::start().await;
    let provider = provider(fake.id_porten());
    let (_, theirs) = provider.begin(ASK, now(), &random).await.unwrap();
    let (mine, _) = provider.begin(ASK, now(), &random).await.unwrap();
    let stolen = fake.approve(&theirs).code;
    let back = Callback {
        code: stolen,
        state: Some(mine.state().to_owned()),
        iss: Some(fake.issuer()),
        error: None,
    };
    // The code is bound to the other's verifier.
    let refused = provider.finish(&mine, &back, now(), &random).await.unwrap_err();
    assert_eq!(refused, Fault::Answered("token", 400));
}

#[tokio::test]
async fn another_providers_attempt_is_refused() {
    let fake = Fake::start().await;
    let (citizens, staff) = (provider(fake.id_porten()), provider(fake.helse_id()));
    let (attempt, url) = citizens.begin(ASK, now(), &random).await.unwrap();
    let back = fake.approve(&url);
    assert_eq!(staff.finish(&attempt, &back, now(), &random).await.unwrap_err(), Fault::State);
}

#[tokio::test]
async fn tokens_that_are_not_bound_are_refused() {
    let fake = Fake::start().await;
    fake.set(|op| op.token_type = "Bearer");
    assert_eq!(login(&fake, fake.helse_id()).await.unwrap_err(), Fault::NotBound);
}

#[tokio::test]
async fn userinfo_about_another_is_refused() {
    let fake = Fake::start().await;
    fake.set(|op| op.info = json!({ "sub": "another", "name": "Silje Aas" }));
    let mut profile = fake.id_porten();
    profile.userinfo = true;
    assert_eq!(login(&fake, profile).await.unwrap_err(), Fault::Audience);
}

#[tokio::test]
async fn metadata_of_another_issuer_is_refused() {
    let fake = Fake::start().await;
    fake.set(|op| op.tells_issuer = Some("http://elsewhere".to_owned()));
    assert_eq!(login(&fake, fake.id_porten()).await.unwrap_err(), Fault::Issuer);
}

#[tokio::test]
async fn a_new_key_is_asked_for_once_a_minute() {
    let fake = Fake::start().await;
    let provider = provider(fake.id_porten());
    let at = |seconds: i64| jiff::Timestamp::from_second(NOW + seconds).unwrap();
    let again = async |seconds: i64| {
        let (attempt, url) = provider.begin(ASK, at(seconds), &random).await?;
        let back = fake.approve(&url);
        provider.finish(&attempt, &back, at(seconds), &random).await
    };
    again(0).await.unwrap();
    assert_eq!(fake.keys_asked(), 1);
    fake.set(|op| op.rolled = true);
    assert_eq!(again(10).await.unwrap_err(), Fault::UnknownKey);
    assert_eq!(fake.keys_asked(), 1, "not asked again within the minute");
    again(61).await.unwrap();
    assert_eq!(fake.keys_asked(), 2);
}

#[tokio::test]
async fn a_provider_that_is_away_is_told_as_such() {
    let profile = Profile::id_porten("http://127.0.0.1:1", "us");
    let fault = provider(profile).begin(ASK, now(), &random).await.unwrap_err();
    assert_eq!(fault, Fault::Unreachable);
    assert!(fault.passes());
}

#[tokio::test]
async fn the_provider_logs_out_its_sessions() {
    let fake = Fake::start().await;
    let provider = provider(fake.id_porten());
    let good = json!({
        "iss": fake.issuer(), "aud": "us", "iat": NOW, "exp": NOW + 60, "jti": "1", "sid": "session",
        "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
    });
    let out = provider.back_channel(&fake.sign("logout+jwt", &good), now()).await.unwrap();
    assert_eq!(out.sid.as_deref(), Some("session"));
    let twists: &[(&str, Value, Fault)] = &[
        ("aud", json!("them"), Fault::Audience),
        ("iss", json!("http://elsewhere"), Fault::Issuer),
        ("exp", json!(NOW - 60), Fault::Expired),
        ("nonce", json!("n"), Fault::Malformed),
        ("events", json!({}), Fault::Malformed),
        ("sid", Value::Null, Fault::Lacks("sid and sub")),
        ("jti", Value::Null, Fault::Lacks("jti")),
    ];
    for (claim, value, fault) in twists {
        let mut claims = good.clone();
        claims[*claim] = value.clone();
        let answer = provider.back_channel(&fake.sign("logout+jwt", &claims), now()).await;
        assert_eq!(answer.unwrap_err(), *fault, "{claim} = {value}");
    }
    let typ = provider.back_channel(&fake.sign("at+jwt", &good), now()).await;
    assert_eq!(typ.unwrap_err(), Fault::Malformed);
    let iss = fake.issuer();
    assert_eq!(provider.front_channel(Some(&iss), Some("session")), Ok("session".to_owned()));
    assert_eq!(provider.front_channel(Some("http://elsewhere"), Some("session")), Err(Fault::Issuer));
    assert_eq!(provider.front_channel(Some(&iss), None), Err(Fault::Lacks("sid")));
    let end = provider.end_session("the-token", "http://us/", now()).await.unwrap().unwrap();
    assert!(end.starts_with(&format!("{iss}/end?id_token_hint=the-token&")), "{end}");
}
