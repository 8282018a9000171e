//! Log in and out with ID-porten, HelseID and others: away, back, and out again.

use super::{Back, enter, failed};
use crate::Web;
use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::visitor::{Guest, SESSION, STEP};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Form, Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use dinplan_app::{Method, Proof, Ticket, Trouble};
use dinplan_login::{Ask, Attempt, Callback, Fault, Kind, LoggedIn, Provider};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How long one may be away at the provider.
const AWAY: SignedDuration = SignedDuration::from_mins(15);

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/logg-inn/med/{provider}", get(begin))
        .route("/logg-inn/med/{provider}/tilbake", get(back))
        .route("/logg-ut", post(log_out))
        .route("/logg-ut/ferdig", get(|| async { done("/", "logged-out") }))
        .route("/logg-ut/{provider}/forkanal", get(front_channel))
        .route("/logg-ut/{provider}/bakkanal", post(back_channel))
}

/// A login under way, as its ticket keeps it.
#[derive(Serialize, Deserialize)]
struct UnderWay {
    attempt: Attempt,
    back: String,
}

/// The ticket is found with what came back and what this browser holds: neither will do alone.
fn ticket(state: &str, step: &str) -> String {
    format!("{state}\0{step}")
}

fn of(web: &Web, id: &str) -> Result<Arc<Provider>, Failure> {
    web.settings.login.provider(id).cloned().ok_or_else(Failure::not_found)
}

/// Randomness for the protocol.
fn random(bytes: &mut [u8]) -> Result<(), Fault> {
    dinplan_app::fill(bytes).map_err(|_| Fault::NoRandomness)
}

async fn begin(
    State(web): State<Web>,
    guest: Guest,
    Path(id): Path<String>,
    Query(wish): Query<Back>,
) -> Result<Response, Failure> {
    let provider = of(&web, &id)?;
    let redirect_uri = format!("{}/logg-inn/med/{id}/tilbake", web.settings.login.public_url);
    let ask = Ask { redirect_uri: &redirect_uri, language: guest.w.lang().tag(), max_age: None };
    let (attempt, url) = match provider.begin(ask, guest.now, &random).await {
        Ok(begun) => begun,
        Err(fault) => return refused(&guest, &provider, fault, wish.to()),
    };
    let step = web.app.secret()?;
    let key = ticket(attempt.state(), &step);
    let under_way = UnderWay { attempt, back: wish.to().to_owned() };
    web.app.keep_ticket(Ticket::Attempt, &key, AWAY, &under_way).await?;
    let mut response = Redirect::to(&url).into_response();
    set_cookie(&mut response, &web, STEP, &step, Some(AWAY.as_secs()));
    Ok(response)
}

async fn back(
    State(web): State<Web>,
    guest: Guest,
    Path(id): Path<String>,
    Query(came): Query<Callback>,
) -> Result<Response, Failure> {
    let provider = of(&web, &id)?;
    let key = ticket(came.state.as_deref().unwrap_or_default(), guest.step.as_deref().unwrap_or_default());
    let Some(under_way) = web.app.take_ticket::<UnderWay>(Ticket::Attempt, &key).await? else {
        return refused(&guest, &provider, Fault::State, "/hjem");
    };
    let person = match provider.finish(&under_way.attempt, &came, guest.now, &random).await {
        Ok(person) => person,
        Err(fault) => return refused(&guest, &provider, fault, &under_way.back),
    };
    let number = person.number.clone();
    let proof = proof(&provider, person, &guest);
    let entry = match provider.profile().kind {
        Kind::Citizens => web.app.log_in_citizen(&number, proof).await,
        Kind::Professionals => web.app.log_in_professional(&number, proof).await,
    };
    match entry {
        Ok(entry) => {
            tracing::info!(provider = id, "somebody logged in");
            enter(&web, &guest, entry, &under_way.back).await
        }
        Err(Trouble::Number(fault)) => {
            tracing::warn!(provider = id, ?fault, "a login was refused: the number is not one served here");
            failed(&guest, "number", &under_way.back, StatusCode::FORBIDDEN)
        }
        Err(trouble) => Err(trouble.into()),
    }
}

fn proof(provider: &Provider, person: LoggedIn, guest: &Guest) -> Proof {
    Proof {
        method: Method::Provider,
        provider: Some(provider.profile().id.clone()),
        level: Some(person.level),
        sid: person.sid,
        subject: Some(person.subject),
        id_token: Some(person.id_token),
        hpr: person.hpr,
        org: person.org,
        agent: guest.agent.clone(),
    }
}

/// Tells the person kindly, and the operator which rule it was; neither about whom.
fn refused(guest: &Guest, provider: &Provider, fault: Fault, back: &str) -> Result<Response, Failure> {
    tracing::warn!(provider = provider.profile().id, %fault, "a login was refused");
    let (why, code) = match fault {
        Fault::Level => ("level", StatusCode::FORBIDDEN),
        Fault::BrokenOff => ("broken-off", StatusCode::FORBIDDEN),
        Fault::State => ("state", StatusCode::FORBIDDEN),
        fault if fault.passes() => ("away", StatusCode::SERVICE_UNAVAILABLE),
        _ => ("other", StatusCode::FORBIDDEN),
    };
    failed(guest, why, back, code)
}

#[derive(Template)]
#[template(path = "logging_out.html")]
struct LoggingOutPage {
    frame: Frame,
    w: Words,
    name: String,
    href: String,
}

/// Out here, and then at the provider too.
async fn log_out(State(web): State<Web>, mut guest: Guest) -> Result<Response, Failure> {
    let proof = match &guest.token {
        Some(token) => web.app.log_out(token).await?,
        None => None,
    };
    let mut response = match proof.as_ref().and_then(|proof| there(&web, proof)) {
        Some((provider, id_token)) => {
            let back = format!("{}/logg-ut/ferdig", web.settings.login.public_url);
            match provider.end_session(id_token, &back, guest.now).await {
                Ok(Some(href)) => {
                    (guest.identity, guest.live) = (None, None);
                    let w = guest.w;
                    let name = provider.profile().name.clone();
                    html(&LoggingOutPage { frame: guest.frame(w.t("logging-out")), w, name, href })?
                }
                Ok(None) => done("/", "logged-out"),
                Err(fault) => {
                    tracing::warn!(%fault, "a person was logged out here, not at the provider");
                    done("/", "logged-out")
                }
            }
        }
        None => done("/", "logged-out"),
    };
    set_cookie(&mut response, &web, SESSION, "", Some(0));
    Ok(response)
}

fn there<'a>(web: &'a Web, proof: &'a Proof) -> Option<(&'a Arc<Provider>, &'a str)> {
    let provider = web.settings.login.provider(proof.provider.as_deref()?)?;
    Some((provider, proof.id_token.as_deref()?))
}

#[derive(Deserialize)]
struct Front {
    iss: Option<String>,
    sid: Option<String>,
}

/// The provider's page asks, in the person's browser.
async fn front_channel(
    State(web): State<Web>,
    Path(id): Path<String>,
    Query(asked): Query<Front>,
) -> Result<Response, Failure> {
    let provider = of(&web, &id)?;
    match provider.front_channel(asked.iss.as_deref(), asked.sid.as_deref()) {
        Ok(sid) => {
            web.app.provider_logged_out(&id, Some(&sid), None).await?;
            Ok(StatusCode::NO_CONTENT.into_response())
        }
        Err(fault) => {
            tracing::warn!(provider = id, %fault, "a log-out was refused");
            Ok(StatusCode::BAD_REQUEST.into_response())
        }
    }
}

#[derive(Deserialize)]
struct Token {
    logout_token: String,
}

/// The provider asks directly.
async fn back_channel(
    State(web): State<Web>,
    Path(id): Path<String>,
    Form(sent): Form<Token>,
) -> Result<Response, Failure> {
    let provider = of(&web, &id)?;
    match provider.back_channel(&sent.logout_token, web.app.now()).await {
        Ok(out) => {
            if web.app.first_time(&id, &out.jti).await? {
                web.app.provider_logged_out(&id, out.sid.as_deref(), out.subject.as_deref()).await?;
            }
            Ok(StatusCode::OK.into_response())
        }
        Err(fault) => {
            tracing::warn!(provider = id, %fault, "a log-out was refused");
            Ok(StatusCode::BAD_REQUEST.into_response())
        }
    }
}
