//! With the letter in hand: the code and the birth date, then a passkey of one's own.

use super::login::{PasskeyFields, PlainForm, enter};
use crate::Web;
use crate::failure::{Failure, again, html};
use crate::field::{Field, Form, Kind};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::visitor::{Guest, STEP};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Form as Sent, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::text::Line;
use dinplan_login::passkey::{Made, Place};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/invitasjon", get(ask).post(redeem))
        .route("/invitasjon/passnokkel", get(offer).post(make))
}

fn place(web: &Web) -> Result<&Place, Failure> {
    web.settings.login.passkeys.as_ref().ok_or_else(Failure::not_found)
}

fn form(web: &Web, guest: &Guest) -> PlainForm {
    let w = guest.w;
    let fields = vec![
        Field::new("kode", Kind::Line("text", "one-time-code"), w.t("invitation-code"))
            .help(w.t("invitation-code-help")),
        Field::date("born", w.t("invitation-born")),
    ];
    let form = Form::new(w, "/invitasjon", web.app.new_id(), w.t("invitation-submit")).fields(fields);
    PlainForm {
        frame: guest.frame(w.t("invitation-title")),
        lead: w.t("invitation-lead"),
        notice: None,
        form,
    }
}

async fn ask(State(web): State<Web>, guest: Guest) -> Result<Response, Failure> {
    place(&web)?;
    html(&form(&web, &guest))
}

async fn redeem(
    State(web): State<Web>,
    guest: Guest,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    place(&web)?;
    let answers = Answers::from_pairs(pairs);
    let mut r = Reader::new(&answers);
    let typed = (r.text::<160>("kode"), r.date("born"));
    let mut page = form(&web, &guest);
    page.form = page.form.filled(&answers);
    let (code, born) = match r.finish(typed.0.zip(typed.1)) {
        Ok(typed) => typed,
        Err(faults) => {
            page.form = page.form.faulty(&faults);
            return again(&page);
        }
    };
    match web.app.redeem(code.as_str(), Some(born)).await? {
        Some(secret) => {
            let mut response = Redirect::to("/invitasjon/passnokkel").into_response();
            set_cookie(&mut response, &web, STEP, &secret, Some(10 * 60));
            Ok(response)
        }
        None => {
            page.notice = Some(guest.w.t("invitation-refused"));
            again(&page)
        }
    }
}

#[derive(Template)]
#[template(path = "passkey_make.html")]
struct MakePage {
    frame: Frame,
    w: Words,
    options: String,
    name: String,
    refused: bool,
}

async fn offer(State(web): State<Web>, guest: Guest) -> Result<Response, Failure> {
    let secret = guest.step.clone().unwrap_or_default();
    match page(&web, &guest, &secret, false).await? {
        Some(page) => html(&page),
        None => Ok(Redirect::to("/invitasjon").into_response()),
    }
}

async fn page(web: &Web, guest: &Guest, secret: &str, refused: bool) -> Result<Option<MakePage>, Failure> {
    let Some(to_make) = web.app.to_make(place(web)?, secret).await? else { return Ok(None) };
    let w = guest.w;
    Ok(Some(MakePage {
        frame: guest.frame(w.t("passkey-make-title")),
        w,
        options: to_make.options,
        name: to_make.name.to_string(),
        refused,
    }))
}

async fn make(
    State(web): State<Web>,
    guest: Guest,
    Sent(fields): Sent<PasskeyFields>,
) -> Result<Response, Failure> {
    let secret = guest.step.clone().unwrap_or_default();
    let place = place(&web)?;
    // Without the script nothing was made: the page says what is needed, and the ticket stays.
    if fields.client_data.is_empty() {
        return match page(&web, &guest, &secret, true).await? {
            Some(page) => Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(page.render()?)).into_response()),
            None => Ok(Redirect::to("/invitasjon").into_response()),
        };
    }
    let made = Made {
        client_data: fields.client_data,
        authenticator_data: fields.authenticator_data,
        public_key: fields.public_key,
        algorithm: fields.algorithm.parse().unwrap_or_default(),
    };
    let called = Line::new(&fields.name).or_else(|_| Line::new(&guest.agent));
    let called =
        called.or_else(|_| Line::new(&guest.w.t("passkey-unnamed"))).map_err(|_| Failure::not_found())?;
    match web.app.make_passkey(place, &secret, &made, called, guest.agent.clone()).await? {
        Some(entry) => enter(&web, &guest, entry, "/hjem?gjort=passkey-made").await,
        None => {
            let mut page = form(&web, &guest);
            page.notice = Some(guest.w.t("passkey-not-made"));
            again(&page)
        }
    }
}
