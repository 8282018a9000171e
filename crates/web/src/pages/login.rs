//! The front page, log in and log out. In the demo, one logs in as one of its people.

mod passkey;
mod provider;
mod welcome;
mod workplace;

use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::sent::own_page;
use crate::visitor::{Guest, SESSION, STEP, to_choose};
use crate::words::Words;
use crate::{Persona, Web};
use askama::Template;
use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use dinplan_app::Entry;
use serde::Deserialize;

pub(super) use passkey::Fields as PasskeyFields;
pub(super) use welcome::PlainForm;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(front))
        .route("/logg-inn", get(choose).post(log_in))
        .route("/logg-inn/hold", post(hold))
        .route("/logg-inn/okt", get(time_left))
        .merge(provider::routes())
        .merge(passkey::routes())
        .merge(welcome::routes())
        .merge(workplace::routes())
}

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    frame: Frame,
    w: Words,
    logged_in: bool,
}

async fn front(guest: Guest) -> Result<Response, Failure> {
    let w = guest.w;
    html(&FrontPage { frame: guest.frame(w.t("front-title")), w, logged_in: guest.identity.is_some() })
}

/// Where to go afterwards, and whether the session had run out.
#[derive(Deserialize, Default)]
struct Back {
    #[serde(default)]
    til: String,
    #[serde(default)]
    ut: String,
}

impl Back {
    /// Where to go afterwards: a page of ours, or home.
    fn to(&self) -> &str {
        own_page(&self.til).unwrap_or("/hjem")
    }
}

/// One persona on the page.
struct Shown {
    key: &'static str,
    name: String,
    initials: String,
    about: String,
}

/// One way to log in.
struct Way {
    href: String,
    text: String,
    about: String,
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage {
    frame: Frame,
    w: Words,
    back: String,
    expired: bool,
    ways: Vec<Way>,
    passkeys: bool,
    groups: Vec<(String, Vec<Shown>)>,
}

async fn choose(State(web): State<Web>, guest: Guest, Query(back): Query<Back>) -> Result<Response, Failure> {
    let w = guest.w;
    let mut groups: Vec<(String, Vec<Shown>)> = Vec::new();
    for persona in web.settings.personas.iter().flatten() {
        let shown = shown(&web, persona, w).await?;
        let group = w.t(&format!("persona-group-{}", persona.group));
        match groups.iter_mut().find(|(name, _)| *name == group) {
            Some((_, list)) => list.push(shown),
            None => groups.push((group, vec![shown])),
        }
    }
    html(&LoginPage {
        frame: guest.frame(w.t("login-title")),
        w,
        back: back.to().to_owned(),
        expired: !back.ut.is_empty(),
        ways: ways(&web, &back, w),
        passkeys: web.settings.login.passkeys.is_some(),
        groups,
    })
}

/// The providers, then passkeys.
fn ways(web: &Web, back: &Back, w: Words) -> Vec<Way> {
    let query = serde_urlencoded::to_string([("til", back.to())]).unwrap_or_default();
    let login = &web.settings.login;
    let mut ways: Vec<Way> = Vec::new();
    for provider in &login.providers {
        let profile = provider.profile();
        let about = match profile.kind {
            dinplan_login::Kind::Citizens => "login-citizens",
            dinplan_login::Kind::Professionals => "login-professionals",
        };
        ways.push(Way {
            href: format!("/logg-inn/med/{}?{query}", profile.id),
            text: w.t1("login-with", "provider", &profile.name),
            about: w.t(about),
        });
    }
    if login.passkeys.is_some() {
        ways.push(Way {
            href: format!("/logg-inn/passnokkel?{query}"),
            text: w.t("login-with-passkey"),
            about: w.t("login-passkey-says"),
        });
    }
    ways
}

async fn shown(web: &Web, persona: &Persona, w: Words) -> Result<Shown, Failure> {
    let name = web.app.account(persona.person).await?.map(|a| a.name.to_string()).unwrap_or_default();
    let initials = name.split_whitespace().filter_map(|part| part.chars().next()).take(2).collect();
    Ok(Shown { key: persona.key, initials, about: w.t(&format!("persona-{}", persona.key)), name })
}

#[derive(Deserialize)]
struct Chosen {
    persona: String,
    #[serde(default)]
    til: String,
}

async fn log_in(
    State(web): State<Web>,
    guest: Guest,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Failure> {
    let persona = web.settings.personas.iter().flatten().find(|p| p.key == chosen.persona);
    let persona = persona.ok_or_else(Failure::not_found)?;
    let token = web.app.log_in(persona.person, persona.job).await?;
    enter(&web, &guest, Entry::In(token), own_page(&chosen.til).unwrap_or("/hjem")).await
}

/// What a login came to: in, to a choice, to a welcome, or not in.
pub(super) async fn enter(web: &Web, guest: &Guest, entry: Entry, back: &str) -> Result<Response, Failure> {
    let (token, mut response) = match entry {
        Entry::In(token) => (token, Redirect::to(afterwards(back)).into_response()),
        Entry::Choose(token) => (token, to_choose(back)),
        Entry::Welcome(secret) => {
            let query = serde_urlencoded::to_string([("til", back)]).unwrap_or_default();
            let mut response = Redirect::to(&format!("/logg-inn/velkommen?{query}")).into_response();
            set_cookie(&mut response, web, STEP, &secret, Some(30 * 60));
            return Ok(response);
        }
        Entry::NoWorkplace => return failed(guest, "workplace", back, StatusCode::FORBIDDEN),
    };
    // Whoever was logged in here before is not any more, also where the old cookie was kept.
    if let Some(before) = &guest.token {
        web.app.log_out(before).await?;
    }
    set_cookie(&mut response, web, SESSION, token.reveal(), None);
    set_cookie(&mut response, web, STEP, "", Some(0));
    Ok(response)
}

#[derive(Template)]
#[template(path = "login_failed.html")]
struct FailedPage {
    frame: Frame,
    w: Words,
    says: String,
    to_do: Option<String>,
    again: String,
}

/// A login that came to nothing, told kindly: by the locale keys `login-failed-WHY` and `…-says`.
pub(super) fn failed(guest: &Guest, why: &str, back: &str, code: StatusCode) -> Result<Response, Failure> {
    let w = guest.w;
    let query = serde_urlencoded::to_string([("til", back)]).unwrap_or_default();
    let page = FailedPage {
        frame: guest.frame(w.t(&format!("login-failed-{why}"))),
        w,
        says: w.t(&format!("login-failed-{why}-says")),
        to_do: w.maybe(&format!("login-failed-{why}-do")),
        again: format!("/logg-inn?{query}"),
    };
    Ok((code, Html(page.render()?)).into_response())
}

#[derive(Deserialize, Default)]
struct Held {
    #[serde(default)]
    _page: String,
}

/// *Hold meg pålogget*: the script gets the seconds left; without it, one comes back to the page.
async fn hold(
    State(web): State<Web>,
    headers: axum::http::HeaderMap,
    guest: Guest,
    Form(held): Form<Held>,
) -> Result<Response, Failure> {
    if let Some(token) = &guest.token {
        web.app.hold_session(token).await?;
    }
    if headers.get("accept").is_some_and(|value| value == "application/json") {
        return left(&web, &guest).await;
    }
    Ok(done(own_page(&held._page).unwrap_or("/hjem"), "held"))
}

/// How many seconds the session lasts, without being a sign of life.
async fn time_left(State(web): State<Web>, guest: Guest) -> Result<Response, Failure> {
    left(&web, &guest).await
}

async fn left(web: &Web, guest: &Guest) -> Result<Response, Failure> {
    let left = match &guest.token {
        Some(token) => web.app.seconds_left(token).await?,
        None => 0,
    };
    Ok(([("content-type", "application/json")], format!("{{\"left\":{left}}}")).into_response())
}

/// Where one goes after logging in: to what was asked for, else to the choice of whom it is for.
fn afterwards(wanted: &str) -> &str {
    own_page(wanted).filter(|page| *page != "/hjem").unwrap_or("/pa-vegne-av?inn=1")
}
