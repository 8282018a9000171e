//! The log taken out of the program: as a table for paper, and as a file for a spreadsheet.

use super::Wanted;
use super::told::{explained, ground, role, what};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dinplan_app::{Look, Told, Trail};
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::CaseId;
use dinplan_domain::time;

/// One line, cell by cell.
struct Cells {
    number: String,
    when: String,
    who: String,
    role: String,
    what: String,
    ground: String,
    unusual: String,
}

#[derive(Template)]
#[template(path = "log_printed.html")]
struct PrintedPage {
    frame: Frame,
    w: Words,
    name: String,
    made: String,
    rows: Vec<Cells>,
    /// There are older lines than these.
    cut: bool,
    back: String,
    headings: [String; 7],
}

async fn trail(web: &Web, visitor: &Visitor, id: CaseId, wanted: &Wanted) -> Result<Trail, Failure> {
    Ok(web.app.search_log(&visitor.identity, id, &wanted.search(), Look::Extract).await?)
}

pub(super) async fn printed(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let trail = trail(&web, &visitor, id, &wanted).await?;
    let w = visitor.w;
    html(&PrintedPage {
        frame: visitor.frame(w.t("section-log")),
        w,
        name: trail.view.subject.name.to_string(),
        made: w.date(visitor.today),
        rows: rows(&trail, w),
        cut: trail.older.is_some(),
        back: crate::case_frame::url(id, "/innsyn"),
        headings: headings(w),
    })
}

/// Semicolons and a byte order mark: what a Norwegian spreadsheet opens right.
pub(super) async fn file(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let trail = trail(&web, &visitor, id, &wanted).await?;
    let w = visitor.w;
    let mut text = String::from("\u{feff}");
    add(&mut text, headings(w).iter().map(String::as_str));
    for row in rows(&trail, w) {
        let cells = [&row.number, &row.when, &row.who, &row.role, &row.what, &row.ground, &row.unusual];
        add(&mut text, cells.into_iter().map(String::as_str));
    }
    let name = format!("attachment; filename=\"dinplan-logg-{}.csv\"", visitor.today);
    let kind = "text/csv; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

fn add<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    let row: Vec<String> = cells.map(cell).collect();
    text.push_str(&row.join(";"));
    text.push_str("\r\n");
}

/// In quotation marks; a spreadsheet must not take what someone wrote for a formula.
pub(crate) fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t']);
    format!("\"{}{}\"", if formula { "'" } else { "" }, text.replace('"', "\"\""))
}

fn headings(w: Words) -> [String; 7] {
    ["log-number", "ask-when", "ask-who", "log-role", "log-what", "log-ground", "log-unusual"]
        .map(|key| w.t(key))
}

fn rows(trail: &Trail, w: Words) -> Vec<Cells> {
    let yours = trail.view.is(Capacity::Person);
    trail.lines.iter().map(|told| cells(told, yours, w)).collect()
}

fn cells(told: &Told, yours: bool, w: Words) -> Cells {
    let unusual: Vec<String> = told.unusual.iter().map(|u| explained(*u, w).0.text).collect();
    let refused = matches!(told.line.what, dinplan_app::What::Refused { .. });
    let did = what(&told.line, yours, w);
    Cells {
        number: told.seq.to_string(),
        when: time::local(told.at).strftime("%Y-%m-%d %H:%M:%S").to_string(),
        who: told.line.name.to_string(),
        role: role(&told.line, w),
        what: if refused { w.t1("log-tried", "what", did) } else { did },
        ground: ground(&told.line, yours, w).unwrap_or_default(),
        unusual: unusual.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
        assert_eq!(cell("si \"hei\""), "\"si \"\"hei\"\"\"");
    }
}
