//! The first time a citizen is here: name and birth date, once. The provider tells neither.

use super::{Back, enter};
use crate::Web;
use crate::failure::{Failure, again, html};
use crate::field::{Field, Form, Kind};
use crate::frame::Frame;
use crate::sent::own_page;
use crate::visitor::{Guest, to_login};
use askama::Template;
use axum::Router;
use axum::extract::{Form as Sent, Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Entry;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::text::Line;
use jiff::civil::Date;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/logg-inn/velkommen", get(ask).post(welcome))
}

/// A form for somebody who has no session yet.
#[derive(Template)]
#[template(path = "plain_form.html")]
pub(crate) struct PlainForm {
    pub(crate) frame: Frame,
    pub(crate) lead: String,
    /// Something went wrong with the whole of it.
    pub(crate) notice: Option<String>,
    pub(crate) form: Form,
}

fn form(web: &Web, guest: &Guest, back: &str) -> PlainForm {
    let w = guest.w;
    let fields = vec![
        Field::new("name", Kind::Line("text", "name"), w.t("welcome-name")),
        Field::date("born", w.t("welcome-born")),
        Field::hidden("til", back),
    ];
    let form = Form::new(w, "/logg-inn/velkommen", web.app.new_id(), w.t("welcome-submit")).fields(fields);
    PlainForm { frame: guest.frame(w.t("welcome-title")), lead: w.t("welcome-lead"), notice: None, form }
}

async fn ask(State(web): State<Web>, guest: Guest, Query(wish): Query<Back>) -> Result<Response, Failure> {
    match &guest.step {
        Some(secret) if web.app.is_welcome(secret).await? => html(&form(&web, &guest, wish.to())),
        _ => Ok(to_login(wish.to(), false)),
    }
}

fn read(answers: &Answers, today: Date) -> Result<(Line, Date), dinplan_domain::answers::Faults> {
    let mut r = Reader::new(answers);
    let (name, born) = (r.text("name"), r.date("born"));
    if born.is_some_and(|born| born > today) {
        r.fault("born", Fault::InTheFuture);
    }
    r.finish(name.zip(born))
}

async fn welcome(
    State(web): State<Web>,
    guest: Guest,
    Sent(pairs): Sent<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let answers = Answers::from_pairs(pairs);
    let back = own_page(answers.get("til")).unwrap_or("/hjem").to_owned();
    match read(&answers, guest.today) {
        Ok((name, born)) => {
            let secret = guest.step.clone().unwrap_or_default();
            match web.app.welcome(&secret, name, born, guest.w.lang()).await? {
                Some(token) => enter(&web, &guest, Entry::In(token), &back).await,
                None => Ok(to_login(&back, false)),
            }
        }
        Err(faults) => {
            let mut page = form(&web, &guest, &back);
            page.form = page.form.filled(&answers).faulty(&faults);
            again(&page)
        }
    }
}
