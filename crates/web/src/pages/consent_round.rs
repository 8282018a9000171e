//! The consent round: consents that run out or are missing in one's cases, each with the way on.

use crate::Web;
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Row;
use dinplan_domain::desk::Shelf;
use dinplan_domain::time;
use jiff::civil::Date;

/// Consents that run out within so many days are on the round.
const AHEAD: i32 = 60;
/// One that ran out is told of for so many days.
const BEHIND: i32 = 30;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/samtykkerunde", get(round))
}

/// One consent to take up.
struct Stop {
    href: String,
    name: String,
    when: String,
    late: bool,
    day: Date,
}

#[derive(Template)]
#[template(path = "consent_round.html")]
struct RoundPage {
    frame: Frame,
    w: Words,
    stops: Vec<Stop>,
}

async fn round(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    visitor.identity.post().ok_or_else(Failure::not_found)?;
    let desk = web.app.desk(&visitor.identity).await?;
    let (w, today) = (visitor.w, visitor.today);
    let mut stops: Vec<Stop> =
        desk.coordinates.iter().filter(|row| row.open).flat_map(|row| of_case(row, today, w)).collect();
    stops.sort_by_key(|stop| stop.day);
    html(&RoundPage { frame: visitor.frame(w.t("round-title")), w, stops })
}

fn of_case(row: &Row, today: Date, w: Words) -> Vec<Stop> {
    let stop = |href: String, when: String, late: bool, day: Date| Stop {
        href,
        name: row.card.name.to_string(),
        when,
        late,
        day,
    };
    let mut found: Vec<Stop> = Vec::new();
    if row.shelf == Shelf::ToConsent {
        found.push(stop(url(row.case, "/samtykke"), w.t("round-missing"), true, today));
    }
    for (id, until) in &row.card.ends {
        let days = time::days_between(today, *until);
        if !(-BEHIND..=AHEAD).contains(&days) {
            continue;
        }
        let key = if days < 0 { "round-over" } else { "round-ends" };
        let when = w.t1(key, "when", w.near(*until, today));
        // Another consent is the person's to give: the coordinator sees which, and whom to talk with.
        found.push(stop(url(row.case, &format!("/samtykke/{id}")), when, days < 0, *until));
    }
    found
}
