//! The front page, log in and log out. In the demo, one logs in as one of its people.

use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::sent::own_page;
use crate::visitor::{Guest, SESSION};
use crate::words::Words;
use crate::{Persona, Web};
use askama::Template;
use axum::Router;
use axum::extract::{Form, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/", get(front))
        .route("/logg-inn", get(choose).post(log_in))
        .route("/logg-ut", post(log_out))
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

/// One persona on the page.
struct Shown {
    key: &'static str,
    name: String,
    initials: String,
    about: String,
}

#[derive(Template)]
#[template(path = "login.html")]
struct LoginPage {
    frame: Frame,
    w: Words,
    back: String,
    expired: bool,
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
    let back_to = own_page(&back.til).unwrap_or("/hjem").to_owned();
    let frame = guest.frame(w.t("login-title"));
    html(&LoginPage { frame, w, back: back_to, expired: !back.ut.is_empty(), groups })
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
    // Whoever was logged in here before is not any more, also where the old cookie was kept.
    if let Some(before) = &guest.token {
        web.app.log_out(before).await?;
    }
    let mut response = Redirect::to(afterwards(&chosen.til)).into_response();
    set_cookie(&mut response, &web, SESSION, token.reveal(), None);
    Ok(response)
}

/// Where one goes after logging in: to what was asked for, else to the choice of whom it is for.
fn afterwards(wanted: &str) -> &str {
    own_page(wanted).filter(|page| *page != "/hjem").unwrap_or("/pa-vegne-av?inn=1")
}

async fn log_out(State(web): State<Web>, guest: Guest) -> Result<Response, Failure> {
    if let Some(token) = &guest.token {
        web.app.log_out(token).await?;
    }
    let mut response = done("/", "logged-out");
    set_cookie(&mut response, &web, SESSION, "", Some(0));
    Ok(response)
}
