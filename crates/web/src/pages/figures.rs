//! A year in figures, for who leads the work: readable in a minute, each with what it counts and how
//! fresh it is, as a picture, a table and a file.

mod chart;
mod file;
mod told;

use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use chart::Chart;
use dinplan_domain::figures::Figures;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/enhet/tall", get(page)).route("/enhet/tall/fil", get(file::send))
}

/// As many years back as are linked; figures begin with the program.
const YEARS: i16 = 3;

/// Which year, and for a file which figure.
#[derive(Deserialize, Default)]
struct Wanted {
    ar: Option<i16>,
    tall: Option<String>,
}

/// One figure: what it counts, its picture, its table.
pub(super) struct Told {
    /// Its name in addresses.
    id: &'static str,
    heading: String,
    /// What is counted, and of when.
    says: String,
    chart: Option<Chart>,
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

#[derive(Template)]
#[template(path = "figures.html")]
struct FiguresPage {
    frame: Frame,
    w: Words,
    lead: String,
    years: Vec<Link>,
    /// The few that tell most: value and name.
    first: Vec<(String, String)>,
    told: Vec<Told>,
    year: i16,
}

async fn figures(web: &Web, visitor: &Visitor, wanted: &Wanted) -> Result<Figures, Failure> {
    let this = visitor.today.year();
    let year = wanted.ar.unwrap_or(this);
    if !(this - YEARS..=this).contains(&year) {
        return Err(Failure::not_found());
    }
    Ok(web.app.figures(&visitor.identity, year).await?)
}

async fn page(
    State(web): State<Web>,
    visitor: Visitor,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let figures = figures(&web, &visitor, &wanted).await?;
    let w = visitor.w;
    let this = visitor.today.year();
    let year = |year: i16| Link {
        href: format!("/enhet/tall?ar={year}"),
        text: year.to_string(),
        here: year == figures.year,
    };
    html(&FiguresPage {
        frame: visitor.frame(w.t1("figures-title", "year", figures.year)),
        w,
        lead: w.t1("figures-lead", "date", w.date(figures.on)),
        years: (this - YEARS..=this).rev().map(year).collect(),
        first: told::first(&figures, w),
        told: told::all(&figures, w),
        year: figures.year,
    })
}
