//! The employees of an organisation: listed, and searched by name.

use super::place_name;
use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Employee, Part};
use dinplan_domain::administration::Trust;
use serde::Deserialize;

/// As many are shown at once; more are found by name.
const SHOWN: usize = 50;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/forvaltning/ansatte", get(list))
}

/// Who is wanted: a part of the name, and a unit.
#[derive(Deserialize, Default)]
struct Wanted {
    #[serde(default)]
    navn: String,
    #[serde(default)]
    enhet: String,
}

/// One employee in the list.
struct Row {
    href: String,
    name: String,
    about: String,
    tags: Vec<Tag>,
}

#[derive(Template)]
#[template(path = "admin_staff.html")]
struct StaffPage {
    frame: Frame,
    w: Words,
    name: String,
    units: Vec<(String, String, bool)>,
    rows: Vec<Row>,
    /// How many there are, in words.
    count: String,
    /// Not all are shown.
    more: Option<String>,
}

async fn list(
    State(web): State<Web>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let premises = web.app.admin_look(&visitor.identity, Part::Staff).await?;
    let w = visitor.w;
    let name = wanted.navn.trim().to_lowercase();
    let fits = |employee: &&Employee| {
        let unit = employee.job.unit.map(|id| id.to_string()).unwrap_or_default();
        let typed = name.split_whitespace();
        let words = employee.name.as_str().to_lowercase();
        let named = typed.into_iter().all(|part| words.split_whitespace().any(|word| word.starts_with(part)));
        named && (wanted.enhet.is_empty() || unit == wanted.enhet)
    };
    let found: Vec<&Employee> = premises.staff.iter().filter(fits).collect();
    let rows = found.iter().take(SHOWN).map(|employee| Row {
        href: address(employee),
        name: employee.name.to_string(),
        about: format!("{}, {}", employee.job.title, place_name(&premises.org, employee.job.unit)),
        tags: tags(employee.job.trust(), w),
    });
    let unit = |u: &dinplan_domain::organisation::Unit| {
        let id = u.id.to_string();
        (u.name.to_string(), wanted.enhet == id, id)
    };
    html(&StaffPage {
        frame: visitor.frame(w.t("admin-staff")),
        w,
        units: premises.org.open_units().map(unit).map(|(name, chosen, id)| (id, name, chosen)).collect(),
        rows: rows.collect(),
        count: w.count("admin-people", found.len()),
        more: (found.len() > SHOWN).then(|| w.count("admin-staff-more", SHOWN)),
        name: wanted.navn,
    })
}

/// Where an employee's page is.
pub(super) fn address(employee: &Employee) -> String {
    format!("/forvaltning/ansatt/{}/{}", employee.person, employee.at)
}

/// What someone is trusted with.
pub(super) fn tags(trust: Trust, w: Words) -> Vec<Tag> {
    let all =
        [(trust.leads, "admin-leads"), (trust.admin, "admin-admin"), (trust.emergency, "admin-emergency")];
    all.into_iter().filter(|(has, _)| *has).map(|(_, key)| Tag::new(w.t(key), "brand1")).collect()
}
