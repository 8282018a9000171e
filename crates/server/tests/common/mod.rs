//! The demo world behind the real router, asked without a network.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]
#![allow(dead_code, reason = "each test file uses its part")]

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use dinplan_app::{App, SystemClock};
use dinplan_domain::number::Population;
use dinplan_server::demo;
use dinplan_store::{Ledger, MasterKey, Sqlite};
use dinplan_web::{Persona, Settings, router};
use http_body_util::BodyExt;
use std::collections::BTreeMap;
use std::sync::Arc;
use tower::ServiceExt;

pub(crate) struct Demo {
    pub(crate) app: App,
    pub(crate) router: Router,
    pub(crate) personas: Vec<Persona>,
    /// Where the ledger lies; goes with the test.
    _folder: tempfile::TempDir,
    /// Session cookies by persona.
    cookies: BTreeMap<&'static str, String>,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) location: Option<String>,
    pub(crate) body: String,
}

/// The world, filled as at the program's start.
pub(crate) async fn demo() -> Demo {
    let folder = tempfile::tempdir().unwrap();
    let engine = Sqlite::open(folder.path().join("dinplan.db")).unwrap();
    let ledger = Ledger::open(Arc::new(engine), MasterKey::generate().unwrap()).await.unwrap();
    let now = dinplan_app::Clock::now(&SystemClock);
    demo::fill(&ledger, now).await.unwrap();
    let app = App::open(ledger, SystemClock, Population::Synthetic).await.unwrap();
    let personas = demo::personas();
    let settings = Settings { personas: Some(personas.clone()), secure_cookies: true, ..Settings::default() };
    let mut cookies = BTreeMap::new();
    for persona in &personas {
        let token = app.log_in(persona.person, persona.job).await.unwrap();
        cookies.insert(persona.key, format!("__Host-dinplan={}", token.reveal()));
    }
    Demo { _folder: folder, router: router(app.clone(), settings), app, personas, cookies }
}

impl Demo {
    pub(crate) async fn get(&self, who: Option<&str>, language: &str, path: &str) -> Answer {
        self.send(Method::GET, who, language, path, String::new()).await
    }

    pub(crate) async fn post(&self, who: Option<&str>, path: &str, form: &str) -> Answer {
        self.send(Method::POST, who, "nb", path, form.to_owned()).await
    }

    /// An answer that goes on as long as the page is open.
    pub(crate) async fn open(&self, who: &str, path: &str) -> axum::response::Response {
        let session = self.cookies.get(who).cloned().unwrap_or_default();
        let request = Request::builder().uri(path).header(header::COOKIE, session).body(Body::empty());
        self.router.clone().oneshot(request.unwrap()).await.unwrap()
    }

    async fn send(
        &self,
        method: Method,
        who: Option<&str>,
        language: &str,
        path: &str,
        form: String,
    ) -> Answer {
        let session = who.and_then(|who| self.cookies.get(who)).cloned().unwrap_or_default();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::COOKIE, format!("{session}; __Host-sprak={language}"))
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let status = response.status();
        let location =
            response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
        let stream = response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
        if stream {
            // It ends when the page is closed.
            return Answer { status, location, body: String::new() };
        }
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, location, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// The case that a persona lands on, or the first on their list.
    pub(crate) async fn case_of(&self, who: &str) -> String {
        let home = self.get(Some(who), "nb", "/hjem").await;
        let path = home.location.clone().unwrap_or_else(|| {
            home.body.split("href=\"/sak/").nth(1).map(|rest| format!("/sak/{}", &rest[..32])).unwrap()
        });
        path.trim_start_matches("/sak/").chars().take(32).collect()
    }
}

/// Addresses a page leads to, within the program.
pub(crate) fn links(body: &str) -> Vec<String> {
    let unescape = |text: &str| text.replace("&#38;", "&").replace("&amp;", "&");
    body.split("href=\"/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|path| format!("/{}", unescape(path)))
        .map(|path| path.split('#').next().unwrap_or_default().to_owned())
        .filter(|path| !path.starts_with("/assets") && !path.contains("sprak="))
        .collect()
}

/// A line of the log is named by its number.
fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())
}

/// An address with its ids taken out: what kind of page it is.
pub(crate) fn shape(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    path.split('/')
        .map(|part| if part.len() >= 32 || is_number(part) { "{}" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}
