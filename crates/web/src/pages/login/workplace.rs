//! Where a professional with several jobs works today. The role is chosen before anything is shown.

use super::{Back, enter};
use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::sent::own_page;
use crate::visitor::{Guest, to_login};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Form, Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Entry, Trouble};
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/logg-inn/arbeidssted", get(ask).post(choose))
}

/// One workplace to choose.
struct Choice {
    job: usize,
    place: String,
    role: String,
}

#[derive(Template)]
#[template(path = "workplace.html")]
struct WorkplacePage {
    frame: Frame,
    w: Words,
    back: String,
    choices: Vec<Choice>,
}

async fn ask(State(web): State<Web>, guest: Guest, Query(wish): Query<Back>) -> Result<Response, Failure> {
    let Some(token) = &guest.token else { return Ok(to_login(wish.to(), false)) };
    let all = match web.app.workplaces(token).await {
        Ok(all) => all,
        Err(Trouble::NotFound) => return Ok(to_login(wish.to(), guest.expired.is_some())),
        Err(trouble) => return Err(trouble.into()),
    };
    let w = guest.w;
    let choices = all.iter().filter_map(|(job, identity)| {
        let post = identity.post()?;
        let place = match &post.unit_name {
            Some(unit) => w.t2("workplace-unit", "unit", unit, "org", &post.org_name),
            None => post.org_name.to_string(),
        };
        Some(Choice { job: *job, place, role: post.title.to_string() })
    });
    let frame = guest.frame(w.t("workplace-title"));
    html(&WorkplacePage { frame, w, back: wish.to().to_owned(), choices: choices.collect() })
}

#[derive(Deserialize)]
struct Chosen {
    job: usize,
    #[serde(default)]
    til: String,
}

async fn choose(
    State(web): State<Web>,
    guest: Guest,
    Form(chosen): Form<Chosen>,
) -> Result<Response, Failure> {
    let back = own_page(&chosen.til).unwrap_or("/hjem");
    let Some(token) = &guest.token else { return Ok(to_login(back, false)) };
    let token = web.app.choose_workplace(token, chosen.job).await?;
    enter(&web, &guest, Entry::In(token), back).await
}
