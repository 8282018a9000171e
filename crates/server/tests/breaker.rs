//! Attacks on forms and addresses: each one that worked once, and those that must go on failing.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use common::{Answer, Demo, demo};
use tower::ServiceExt;

const SCRIPT: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

/// What a form's hidden or filled field holds, on the page.
fn value(body: &str, name: &str) -> String {
    let at = body.split(&format!("name=\"{name}\"")).nth(1).unwrap();
    at.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| text.bytes().map(|b| format!("%{b:02x}")).collect::<String>();
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
    pairs.join("&")
}

/// Ids in addresses of this shape on a page, each once.
fn ids(body: &str, before: &str) -> Vec<String> {
    let mut found: Vec<String> = body
        .split(before)
        .skip(1)
        .filter_map(|rest| rest.get(..32))
        .filter(|id| id.bytes().all(|b| b.is_ascii_hexdigit()))
        .map(str::to_owned)
        .collect();
    found.dedup();
    found
}

/// The first words of the person in Mona's plan: the form's address, its number and version.
async fn words(demo: &Demo, case: &str) -> (String, String, String) {
    let plan = demo.get(Some("mona"), "nb", &format!("/sak/{case}/plan")).await.body;
    let matters = plan.split("id=\"matters\"").nth(1).unwrap();
    let entry = ids(matters, &format!("/sak/{case}/plan/oppforing/")).swap_remove(0);
    let page = format!("/sak/{case}/plan/oppforing/{entry}");
    let form = demo.get(Some("mona"), "nb", &page).await.body;
    (page.clone(), value(&form, "command"), value(&form, "seen"))
}

fn matters(page: &str, command: &str, seen: &str, words: &str) -> String {
    let fields =
        [("_page", page), ("command", command), ("seen", seen), ("question", "to-me"), ("words", words)];
    encoded(&fields)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_gone_back_to_and_changed_is_not_lost() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let (page, command, seen) = words(&demo, &case).await;
    let first = matters(&page, &command, &seen, "Slik skrev jeg det først.");
    assert_eq!(demo.post(Some("mona"), &page, &first).await.status, StatusCode::SEE_OTHER);
    // The same press again is the same sending ...
    assert_eq!(demo.post(Some("mona"), &page, &first).await.status, StatusCode::SEE_OTHER);
    // ... the form gone back to and changed is not: it is said to have been saved only when it was.
    let second = matters(&page, &command, &seen, "Slik ble det etterpå.");
    let answer = demo.post(Some("mona"), &page, &second).await;
    assert_ne!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.body.contains("Slik ble det etterpå."), "what was typed is still there");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_sent_again_by_another_is_not_taken_for_done() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let (page, command, seen) = words(&demo, &case).await;
    let form = matters(&page, &command, &seen, "Mona skrev dette.");
    assert_eq!(demo.post(Some("mona"), &page, &form).await.status, StatusCode::SEE_OTHER);
    // A part in the case, and no right to write here.
    assert_ne!(demo.post(Some("fysioterapeut"), &page, &form).await.status, StatusCode::SEE_OTHER);
    assert_ne!(demo.post(Some("nav"), &page, &form).await.status, StatusCode::SEE_OTHER);
    // No part in the case.
    for outsider in ["ida", "lars", "sykepleier", "karim"] {
        assert_eq!(demo.post(Some(outsider), &page, &form).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_of_one_case_is_reached_through_another() {
    let demo = demo().await;
    let (mona, ida) = (demo.case_of("mona").await, demo.case_of("ida").await);
    let read = async |page: &str| demo.get(Some("mona"), "nb", &format!("/sak/{mona}{page}")).await.body;
    let mut pages = Vec::new();
    for entry in ids(&read("/plan").await, &format!("/sak/{mona}/plan/oppforing/")).iter().take(6) {
        for act in ["", "/stemmer", "/opp", "/ned", "/ja", "/nei", "/slutt", "/gjenapne", "/angre"] {
            pages.push(format!("/plan/oppforing/{entry}{act}"));
        }
        pages.push(format!("/historikk/{entry}"));
    }
    for consent in ids(&read("/samtykke").await, &format!("/sak/{mona}/samtykke/")) {
        pages.extend(["", "/begrens", "/trekk"].map(|act| format!("/samtykke/{consent}{act}")));
    }
    let folk = read("/folk").await;
    for participant in ids(&folk, "/folk/deltaker/") {
        pages.extend(["", "/slutt"].map(|act| format!("/folk/deltaker/{participant}{act}")));
    }
    assert!(pages.len() > 60, "there is something to try: {}", pages.len());
    for page in pages {
        let here = format!("/sak/{ida}{page}");
        let seen = demo.get(Some("ida"), "nb", &here).await;
        assert!(seen.status != StatusCode::OK, "{page} is shown under another case");
        assert!(!seen.body.contains("Mona"), "{page}");
        let form = encoded(&[
            ("reason", "borte"),
            ("seen", "1"),
            ("words", "borte"),
            ("title", "borte"),
            ("what", "borte"),
            ("parts", "goals"),
            ("role", "borte"),
        ]);
        let sent = demo.post(Some("ida"), &here, &form).await;
        // Back to the own plan where there is nothing to undo; nothing is said to be done.
        let nothing =
            sent.location.as_ref().is_some_and(|to| page.ends_with("/angre") && !to.contains("gjort"));
        assert!(
            sent.status.is_client_error() || nothing,
            "{page} is taken under another case: {}",
            sent.status
        );
        assert!(!sent.body.contains("Mona"), "{page}");
    }
    assert!(!read("/plan").await.contains("borte"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_one_has_no_part_in_is_like_one_that_is_not_there() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let nowhere = "0199a98a09a0780ebd373b6f94c4ffff";
    for page in ["", "/plan", "/historikk", "/samtykke", "/folk", "/innsyn", "/saksgang", "/godkjenn"] {
        for outsider in ["ida", "karim", "sykepleier", "verge"] {
            let there = demo.get(Some(outsider), "nb", &format!("/sak/{case}{page}")).await;
            let not = demo.get(Some(outsider), "nb", &format!("/sak/{nowhere}{page}")).await;
            assert_eq!((there.status, not.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
            assert_eq!(there.body.replace(&case, nowhere), not.body, "{outsider} {page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_address_leads_out_of_the_program() {
    let demo = demo().await;
    let away =
        ["//evil.example", "/\t/evil.example", "/\\evil.example", "/\n/evil.example", "https://evil.example"];
    for to in away {
        let login = demo.post(None, "/logg-inn", &encoded(&[("persona", "mona"), ("til", to)])).await;
        assert_eq!(login.location.as_deref(), Some("/pa-vegne-av?inn=1"), "{to:?}");
        let shown = demo.get(None, "nb", &format!("/logg-inn?{}", encoded(&[("til", to)]))).await;
        assert!(!shown.body.contains("evil.example"), "{to:?}");
        for page in ["/utkast/lagre", "/utkast/kast"] {
            let kept = demo.post(Some("mona"), page, &encoded(&[("_page", to), ("words", "x")])).await;
            assert_eq!((kept.status, kept.location), (StatusCode::NOT_FOUND, None), "{page} {to:?}");
        }
        // The session has gone: the way back is the program's own.
        let case = demo.case_of("mona").await;
        let form = encoded(&[("_page", to), ("words", "x")]);
        let sent = demo.post(None, &format!("/sak/{case}/plan/ny/matters"), &form).await;
        assert!(sent.location.is_some_and(|to| !to.contains("evil")), "{to:?}");
    }
    for path in ["//evil.example?sprak=nb", "//evil.example/x?sprak=nb", "/\\evil.example?sprak=nb"] {
        let answer = raw(&demo, path).await;
        assert_eq!(answer.location.as_deref(), Some("/"), "{path}");
    }
    let nowhere = raw(&demo, "//evil.example/x").await;
    assert!(!nowhere.body.contains("\"//evil"), "the language links of a page that is not there");
}

/// A path as it is, without the client's help.
async fn raw(demo: &Demo, path: &str) -> Answer {
    let request = Request::builder().uri(path).body(Body::empty()).unwrap();
    let response = demo.router.clone().oneshot(request).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|v| v.to_str().unwrap().to_owned());
    let status = response.status();
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
    Answer { status, location, body: String::from_utf8_lossy(&bytes).into_owned() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_from_elsewhere_is_refused() {
    let demo = demo().await;
    let login = async |name: &str, value: &str| {
        let request = Request::post("/logg-inn")
            .header(name, value)
            .header(header::HOST, "dinplan.example")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("persona=mona"))
            .unwrap();
        demo.router.clone().oneshot(request).await.unwrap()
    };
    for (name, from) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
        ("origin", "null"),
    ] {
        let answer = login(name, from).await;
        assert_eq!(answer.status(), StatusCode::FORBIDDEN, "{name}: {from}");
        assert!(answer.headers().get(header::SET_COOKIE).is_none());
    }
    assert_eq!(login("sec-fetch-site", "same-origin").await.status(), StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_too_large_is_refused_and_one_that_is_no_text_does_no_harm() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let page = format!("/sak/{case}/plan/ny/matters");
    let large = format!("words={}", "x".repeat(300 * 1024));
    assert_eq!(demo.post(Some("mona"), &page, &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    for odd in ["words=%ff%fe&question=to-me", "%00=%00&command=%00", "=&=&&&", "{\"words\":1}"] {
        let answer = demo.post(Some("mona"), &page, odd).await;
        assert!(!answer.status.is_server_error(), "{odd}: {}", answer.status);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_is_never_markup() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let at = |page: &str| format!("/sak/{case}{page}");
    let mut sent = Vec::new();
    for (page, fields) in [
        ("/plan/ny/matters", vec![("question", "to-me"), ("words", SCRIPT)]),
        ("/plan/ny/contacts", vec![("name", SCRIPT), ("role", SCRIPT), ("phone", SCRIPT)]),
        (
            "/folk/deltaker/ny?utenfor=ja",
            vec![
                ("outside", "ja"),
                ("name", SCRIPT),
                ("role", SCRIPT),
                ("org_name", SCRIPT),
                ("phone", SCRIPT),
            ],
        ),
        ("/koordinator/onske", vec![("words", SCRIPT)]),
    ] {
        let answer = demo.post(Some("mona"), &at(page), &encoded(&fields)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{page}: {}", answer.body);
        sent.push(answer.location.unwrap());
        // A form with faults, and a draft, show it again.
        let faulty = encoded(&[("words", SCRIPT), ("name", SCRIPT), ("question", SCRIPT), ("_page", SCRIPT)]);
        clean(&demo.post(Some("mona"), &at(page), &faulty).await.body, page);
        let kept = encoded(&[("words", SCRIPT), ("name", SCRIPT), ("role", SCRIPT)]);
        let draft = format!("/utkast?{}", encoded(&[("for", at(page).as_str())]));
        assert_eq!(demo.post(Some("mona"), &draft, &kept).await.status, StatusCode::NO_CONTENT);
        clean(&demo.get(Some("mona"), "nb", &at(page)).await.body, page);
    }
    for who in ["mona", "silje", "fysioterapeut", "ke-saksbehandler"] {
        for page in ["", "/plan", "/historikk", "/folk", "/koordinator", "/godkjenn", "/samtykke/deling/ny"] {
            clean(&demo.get(Some(who), "nb", &at(page)).await.body, page);
        }
    }
    assert!(demo.get(Some("mona"), "nb", &at("/plan")).await.body.contains("&#60;script&#62;alert(1)"));
}

fn clean(body: &str, page: &str) {
    for markup in ["<script>alert", "<img src=x", "\"'><"] {
        assert!(!body.contains(markup), "{page}: {markup}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn drafts_are_ones_own_and_not_without_end() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let page = format!("/sak/{case}/plan/ny/matters");
    let keep = |page: &str| format!("/utkast?{}", encoded(&[("for", page)]));
    demo.post(Some("silje"), &keep(&page), "words=Bare+Siljes+utkast").await;
    assert!(demo.get(Some("silje"), "nb", &page).await.body.contains("Bare Siljes utkast"));
    for other in ["mona", "fysioterapeut", "ida"] {
        assert!(!demo.get(Some(other), "nb", &page).await.body.contains("Bare Siljes utkast"));
    }
    let long = format!("/{}", "x".repeat(2000));
    assert_eq!(demo.post(Some("mona"), &keep(&long), "words=x").await.status, StatusCode::NOT_FOUND);
    for n in 0..120 {
        demo.post(Some("mona"), &keep(&format!("/nokke/{n}")), "words=x").await;
    }
    let mona = demo.personas.iter().find(|p| p.key == "mona").unwrap().person;
    assert!(demo.app.draft(mona, "/nokke/119").await.unwrap().is_some(), "the newest is kept");
    assert!(demo.app.draft(mona, "/nokke/0").await.unwrap().is_none(), "the oldest has gone");
    assert_eq!(demo.app.ledger().drafts(mona).await.unwrap().len(), 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_logs_in_leaves_no_session_behind() {
    let demo = demo().await;
    assert_eq!(demo.get(Some("mona"), "nb", "/hjem").await.status, StatusCode::SEE_OTHER);
    // Another logs in where Mona was: her cookie, were it kept, opens nothing.
    let answer = demo.post(Some("mona"), "/logg-inn", "persona=ida").await;
    assert_eq!(answer.location.as_deref(), Some("/pa-vegne-av?inn=1"));
    let back = demo.get(Some("mona"), "nb", "/hjem").await;
    assert!(back.location.unwrap().starts_with("/logg-inn"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_field_of_a_form_makes_one_speak_for_another() {
    let demo = demo().await;
    let case = demo.case_of("mona").await;
    let plan = demo.get(Some("silje"), "nb", &format!("/sak/{case}/godkjenn")).await.body;
    let hash = value(&plan, "hash");
    // The coordinator's yes is not the person's, whatever the form says.
    for form in ["electronic", "", "paper,electronic"] {
        let fields = [("hash", hash.as_str()), ("form", form), ("voice", "own"), ("basis", "own")];
        let answer = demo.post(Some("silje"), &format!("/sak/{case}/godkjenn"), &encoded(&fields)).await;
        assert!(answer.status.is_client_error(), "{form:?}: {}", answer.status);
    }
    // Who is here for a service cannot approve, consent, withdraw or name anyone.
    let consents = demo.get(Some("mona"), "nb", &format!("/sak/{case}/samtykke")).await.body;
    let consent = ids(&consents, &format!("/sak/{case}/samtykke/")).swap_remove(0);
    let fields = encoded(&[("hash", &hash), ("form", "paper"), ("voice", "own"), ("given", "paper")]);
    for page in [
        "/godkjenn".to_owned(),
        "/samtykke/koordinering".to_owned(),
        format!("/samtykke/{consent}/trekk"),
        format!("/samtykke/{consent}/begrens"),
        "/folk/naerstaende/ny".to_owned(),
        "/koordinator/oppnevn".to_owned(),
        "/saksgang/avslutt".to_owned(),
    ] {
        for who in ["nav", "fastlege", "fysioterapeut"] {
            let answer = demo.post(Some(who), &format!("/sak/{case}{page}"), &fields).await;
            assert!(answer.status.is_client_error(), "{who} {page}: {}", answer.status);
        }
    }
}
