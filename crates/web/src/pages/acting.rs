//! "Hvem vil du gjøre noe på vegne av?" — right after login, and whenever one wants to change. At work:
//! which workplace and role.

use crate::Web;
use crate::acting::{CHOICE, CHOOSE, why};
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::guard::set_cookie;
use crate::sent::Sent;
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
    Router::new().route("/pa-vegne-av", get(choose).post(take))
}

/// Whether one comes straight from logging in.
#[derive(Deserialize, Default)]
struct From {
    #[serde(default)]
    inn: String,
}

/// One to choose.
struct Shown {
    /// Address of the case; of a workplace, its number in the form.
    to: String,
    name: String,
    initials: String,
    why: String,
    until: Option<String>,
    here: bool,
}

#[derive(Template)]
#[template(path = "acting.html")]
struct ActingPage {
    frame: Frame,
    w: Words,
    lead: String,
    work: bool,
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
    let work = visitor.identity.post().is_some();
    let (choices, several) = if work { jobs(&web, &visitor).await? } else { parties(&web, &visitor).await? };
    let mut response = if several || from.inn.is_empty() {
        let (title, lead) =
            if work { ("acting-work-title", "acting-work-lead") } else { ("acting-title", "acting-lead") };
        html(&ActingPage {
            frame: visitor.frame(w.t(title)),
            w,
            lead: w.t(lead),
            work,
            choices,
            only: (!several).then(|| w.t(if work { "acting-work-only" } else { "acting-only" })),
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
        here: false,
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
            here: false,
        }
    });
    Ok((oneself.into_iter().chain(shown).collect(), several))
}

/// Every workplace and role.
async fn jobs(web: &Web, visitor: &Visitor) -> Result<(Vec<Shown>, bool), Failure> {
    let account = web.app.account(visitor.identity.person).await?.ok_or_else(Failure::not_found)?;
    let at = |job: usize| web.app.identity(&account, Some(job));
    let found = (0..account.jobs.len()).filter_map(|job| {
        let identity = at(job)?;
        let post = identity.post()?;
        let place = post
            .unit_name
            .as_ref()
            .map_or_else(|| post.org_name.to_string(), |unit| format!("{unit}, {}", post.org_name));
        Some(Shown {
            to: job.to_string(),
            initials: initials(&place),
            name: place,
            why: post.title.to_string(),
            until: None,
            here: identity == visitor.identity,
        })
    });
    let found: Vec<Shown> = found.collect();
    let several = found.len() > 1;
    Ok((found, several))
}

fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|part| part.chars().next()).take(2).collect()
}

/// Another workplace. For whom a private person acts is in the address of the case, and nowhere else.
async fn take(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let job: Option<usize> = sent.answers.get("job").parse().ok();
    match (job, &sent.visitor.guest.token) {
        (Some(job), Some(token)) => {
            web.app.choose_job(token, job).await?;
            Ok(Redirect::to("/hjem").into_response())
        }
        _ => Ok(Redirect::to(CHOOSE).into_response()),
    }
}
