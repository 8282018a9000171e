//! How the directory was looked after: every change, every answer, every attempt; and looks if wanted.

use super::told;
use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Managed, Told, What};
use serde::Deserialize;

/// Most lines on one page.
const SHOWN: usize = 50;
const HERE: &str = "/forvaltning/logg";

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/forvaltning/logg", get(log))
}

/// From where on, and whether looks are wanted.
#[derive(Deserialize, Default)]
struct Wanted {
    fra: Option<u64>,
    #[serde(default)]
    oppslag: String,
}

/// One line: who, what, when.
struct Row {
    name: String,
    says: String,
    rows: Vec<told::Row>,
    when: String,
    refused: bool,
}

#[derive(Template)]
#[template(path = "admin_log.html")]
struct LogPage {
    frame: Frame,
    w: Words,
    /// Looks after the directory, and can go back to it.
    admin: bool,
    looks: bool,
    rows: Vec<Row>,
    older: Option<String>,
    newest: Option<String>,
}

async fn log(
    State(web): State<Web>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let looks = !wanted.oppslag.is_empty();
    let shown = |managed: &Managed| looks || !matches!(managed, Managed::Looked(..));
    let looked = web.app.admin_log(&visitor.identity, wanted.fra, shown, SHOWN).await?;
    let w = visitor.w;
    let kept = if looks { "&oppslag=1" } else { "" };
    html(&LogPage {
        frame: visitor.frame(w.t("admin-log")),
        w,
        admin: visitor.identity.post().is_some_and(|post| post.admin),
        looks,
        rows: looked.lines.iter().filter_map(|told| row(told, &visitor)).collect(),
        older: looked.older.map(|seq| format!("{HERE}?fra={seq}{kept}")),
        newest: wanted.fra.map(|_| format!("{HERE}{}", if looks { "?oppslag=1" } else { "" })),
    })
}

fn row(line: &Told, visitor: &Visitor) -> Option<Row> {
    let w = visitor.w;
    let What::Managed(managed) = &line.line.what else { return None };
    let says = match managed.as_ref() {
        Managed::Looked(part, None) => w.t(told::look_key(*part)),
        Managed::Looked(_, Some(name)) => w.t1("admin-log-looked-at", "name", name),
        Managed::Changed(handled, change) => {
            w.t1(told::handled_key(*handled), "what", told::title(change, w))
        }
        Managed::Hindered(tried, hindrance) => {
            let what = w.t(told::tried_key(*tried));
            w.t2("admin-log-hindered", "what", what, "why", w.t(hindrance.key()))
        }
        Managed::Outside => w.t("admin-log-outside"),
    };
    let rows = match managed.as_ref() {
        Managed::Changed(_, change) => told::rows(change, w),
        _ => Vec::new(),
    };
    Some(Row {
        name: line.line.name.to_string(),
        says,
        rows,
        when: w.moment(line.at, visitor.today),
        refused: matches!(managed.as_ref(), Managed::Hindered(..) | Managed::Outside),
    })
}
