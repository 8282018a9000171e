//! Where I am logged in, and my passkeys: seen, and ended.

use crate::Web;
use crate::failure::{Failure, done, html};
use crate::frame::{Frame, Who};
use crate::guard::set_cookie;
use crate::sent::Sent;
use crate::visitor::{STEP, Visitor};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use dinplan_app::{Listed, Method, Passkey};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/innlogginger", get(list))
        .route("/innlogginger/avslutt", post(end))
        .route("/innlogginger/passnokkel", post(begin))
        .route("/innlogginger/passnokkel/fjern", post(remove))
}

/// One session.
struct Row {
    handle: String,
    here: bool,
    agent: String,
    role: String,
    how: String,
    started: String,
    touched: String,
}

/// One passkey.
struct Key {
    id: String,
    name: String,
    made: String,
    used: String,
    synced: bool,
}

#[derive(Template)]
#[template(path = "sessions.html")]
struct SessionsPage {
    frame: Frame,
    w: Words,
    rows: Vec<Row>,
    others: bool,
    /// None when one logs in otherwise.
    keys: Option<Vec<Key>>,
}

async fn list(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let w = visitor.w;
    let token = visitor.guest.token.as_ref().ok_or_else(Failure::not_found)?;
    let sessions = web.app.sessions(&visitor.identity, token).await?;
    let keys = match web.settings.login.passkeys {
        Some(_) => web.app.passkeys(&visitor.identity).await?,
        None => Vec::new(),
    };
    html(&SessionsPage {
        frame: visitor.frame(w.t("sessions-title")),
        w,
        others: sessions.iter().any(|one| !one.here),
        rows: sessions.iter().map(|one| row(one, &web, &visitor)).collect(),
        keys: (!keys.is_empty()).then(|| keys.iter().map(|one| key(one, &visitor)).collect()),
    })
}

fn row(one: &Listed, web: &Web, visitor: &Visitor) -> Row {
    let w = visitor.w;
    let name = |id: &str| web.settings.login.provider(id).map_or(id.to_owned(), |p| p.profile().name.clone());
    let how = match one.proof.method {
        Method::Demo => w.t("sessions-demo"),
        Method::Provider => {
            w.t1("sessions-provider", "provider", one.proof.provider.as_deref().map(name).unwrap_or_default())
        }
        Method::Passkey => w.t("sessions-passkey"),
    };
    Row {
        handle: one.handle.clone(),
        here: one.here,
        agent: if one.proof.agent.is_empty() { w.t("sessions-unknown") } else { one.proof.agent.clone() },
        role: match &one.identity {
            Some(identity) => Who::of(identity, false, w).role,
            None => w.t("sessions-undecided"),
        },
        how,
        started: w.moment(one.started, visitor.today),
        touched: w.moment(one.touched, visitor.today),
    }
}

fn key(one: &Passkey, visitor: &Visitor) -> Key {
    let w = visitor.w;
    Key {
        id: one.credential.id.clone(),
        name: one.name.to_string(),
        made: w.moment(one.made, visitor.today),
        used: one.used.map(|at| w.moment(at, visitor.today)).unwrap_or_default(),
        synced: one.credential.synced,
    }
}

/// Ends one of the others, or all of them.
async fn end(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let token = sent.visitor.guest.token.as_ref().ok_or_else(Failure::not_found)?;
    match sent.answers.get("okt") {
        "" => Err(Failure::not_found()),
        "alle" => {
            web.app.end_others(&sent.visitor.identity, token, None).await?;
            Ok(done("/innlogginger", "sessions-ended"))
        }
        handle => {
            web.app.end_others(&sent.visitor.identity, token, Some(handle)).await?;
            Ok(done("/innlogginger", "session-ended"))
        }
    }
}

/// Begins another passkey.
async fn begin(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let secret = web.app.begin_passkey(&sent.visitor.identity).await?;
    let mut response = Redirect::to("/invitasjon/passnokkel").into_response();
    set_cookie(&mut response, &web, STEP, &secret, Some(10 * 60));
    Ok(response)
}

async fn remove(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    web.app.remove_passkey(&sent.visitor.identity, sent.answers.get("nokkel")).await?;
    Ok(done("/innlogginger", "passkey-removed"))
}
