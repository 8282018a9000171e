//! "Hvem vil du gjøre noe på vegne av?" — right after login, and whenever one wants to change.

use crate::Web;
use crate::acting::{CHOICE, why};
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::Party;
use dinplan_domain::actor::Capacity;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/pa-vegne-av", get(choose))
}

/// Whether one comes straight from logging in.
#[derive(Deserialize, Default)]
struct From {
    #[serde(default)]
    inn: String,
}

/// One to choose.
struct Shown {
    /// Address of the case.
    to: String,
    name: String,
    initials: String,
    why: String,
    until: Option<String>,
}

#[derive(Template)]
#[template(path = "acting.html")]
struct ActingPage {
    frame: Frame,
    w: Words,
    lead: String,
    choices: Vec<Shown>,
    /// There is only one, and why.
    only: Option<String>,
}

async fn choose(
    State(web): State<Web>,
    visitor: Visitor,
    Query(from): Query<From>,
) -> Result<Response, Failure> {
    let w = visitor.w;
    // At work one chooses workplace and role instead; the two are never mixed.
    if visitor.identity.post().is_some() {
        return Ok(Redirect::to("/hjem").into_response());
    }
    let (choices, several) = parties(&web, &visitor).await?;
    let mut response = if several || from.inn.is_empty() {
        html(&ActingPage {
            frame: visitor.frame(w.t("acting-title")),
            w,
            lead: w.t("acting-lead"),
            choices,
            only: (!several).then(|| w.t("acting-only")),
        })?
    } else {
        Redirect::to("/hjem").into_response()
    };
    let (value, age) = if several { ("1", None) } else { ("", Some(0)) };
    set_cookie(&mut response, &web, CHOICE, value, age);
    Ok(response)
}

/// Oneself first, then everyone the case derives a part with; and whether there is a choice at all.
async fn parties(web: &Web, visitor: &Visitor) -> Result<(Vec<Shown>, bool), Failure> {
    let w = visitor.w;
    let found = web.app.parties(&visitor.identity).await?;
    let reports = |party: &Party| party.capacity == Capacity::Reporter;
    let found: Vec<Party> = found.into_iter().filter(|party| !reports(party)).collect();
    let several = found.iter().filter(|party| party.open).count() > 1;
    let name = visitor.identity.name.to_string();
    let own_case = found.iter().any(|party| party.capacity == Capacity::Person);
    let oneself = (!own_case).then(|| Shown {
        to: "/meld".to_owned(),
        initials: initials(&name),
        name: w.t1("acting-oneself", "name", &name),
        why: w.t("acting-no-case"),
        until: None,
    });
    let shown = found.iter().map(|party| {
        let same_name = found.iter().filter(|other| other.name == party.name).count() > 1;
        let name = match party.capacity {
            Capacity::Person => w.t1("acting-oneself", "name", &party.name),
            _ if same_name => w.t2("acting-born", "name", &party.name, "date", w.date(party.born)),
            _ => party.name.to_string(),
        };
        let why = why(party.capacity, party.kind, w);
        Shown {
            to: url(party.case, ""),
            initials: initials(party.name.as_str()),
            name,
            why: if party.open { why } else { format!("{why}. {}", w.t("case-ended")) },
            until: party.until.map(|day| w.t1("consent-until", "date", w.date(day))),
        }
    });
    Ok((oneself.into_iter().chain(shown).collect(), several))
}

fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|part| part.chars().next()).take(2).collect()
}
