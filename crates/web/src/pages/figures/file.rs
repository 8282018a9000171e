//! One figure as a file for a spreadsheet, with what it counts on the first line.

use super::{Wanted, figures, told};
use crate::Web;
use crate::failure::Failure;
use crate::pages::log::cell;
use crate::visitor::Visitor;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

/// Semicolons and a byte order mark: what a Norwegian spreadsheet opens right.
pub(super) async fn send(
    State(web): State<Web>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let figures = figures(&web, &visitor, &wanted).await?;
    let w = visitor.w;
    let id = wanted.tall.unwrap_or_default();
    let one = told::all(&figures, w).into_iter().find(|one| one.id == id).ok_or_else(Failure::not_found)?;
    let about = vec![one.heading, one.says, w.t1("figures-lead", "date", w.date(figures.on))];
    let mut text = String::from("\u{feff}");
    for row in [about, Vec::new(), one.head].into_iter().chain(one.rows) {
        let cells: Vec<String> = row.iter().map(|text| cell(text)).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    let name = format!("attachment; filename=\"dinplan-{}-{}.csv\"", one.id, figures.year);
    let kind = "text/csv; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}
