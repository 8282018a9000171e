//! Log in with a passkey. The browser's part needs a script; the page explains itself without.

use super::{Back, enter};
use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::sent::own_page;
use crate::visitor::{Guest, STEP};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Form, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use dinplan_login::passkey::{Place, Used};
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/logg-inn/passnokkel", get(ask).post(log_in))
}

/// What the page's form sends: filled in by the script.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(crate) struct Fields {
    pub(crate) id: String,
    pub(crate) client_data: String,
    pub(crate) authenticator_data: String,
    pub(crate) signature: String,
    pub(crate) user: String,
    pub(crate) public_key: String,
    pub(crate) algorithm: String,
    pub(crate) name: String,
    pub(crate) til: String,
}

#[derive(Template)]
#[template(path = "passkey_use.html")]
struct UsePage {
    frame: Frame,
    w: Words,
    options: String,
    back: String,
    refused: bool,
}

fn place(web: &Web) -> Result<&Place, Failure> {
    web.settings.login.passkeys.as_ref().ok_or_else(Failure::not_found)
}

async fn ask(State(web): State<Web>, guest: Guest, Query(wish): Query<Back>) -> Result<Response, Failure> {
    question(&web, &guest, wish.to(), false).await
}

async fn question(web: &Web, guest: &Guest, back: &str, refused: bool) -> Result<Response, Failure> {
    let (secret, options) = web.app.ask_passkey(place(web)?).await?;
    let w = guest.w;
    let frame = guest.frame(w.t("login-with-passkey"));
    let page = UsePage { frame, w, options, back: back.to_owned(), refused };
    let mut response = if refused {
        (StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()
    } else {
        html(&page)?
    };
    set_cookie(&mut response, web, STEP, &secret, Some(10 * 60));
    Ok(response)
}

async fn log_in(
    State(web): State<Web>,
    guest: Guest,
    Form(fields): Form<Fields>,
) -> Result<Response, Failure> {
    let place = place(&web)?;
    let back = own_page(&fields.til).unwrap_or("/hjem").to_owned();
    let used = Used {
        id: fields.id,
        client_data: fields.client_data,
        authenticator_data: fields.authenticator_data,
        signature: fields.signature,
        user: fields.user,
    };
    let secret = guest.step.clone().unwrap_or_default();
    match web.app.log_in_with_passkey(place, &secret, &used, guest.agent.clone()).await? {
        Some(entry) => enter(&web, &guest, entry, &back).await,
        None => question(&web, &guest, &back, true).await,
    }
}
