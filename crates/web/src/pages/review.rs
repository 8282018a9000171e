//! What a leader follows up: emergency accesses from the own unit, and a sample of what employees
//! looked at. No more of the person than initials is shown.

mod checked;

use crate::Web;
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::pages::log::told::{self, ground, role};
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Sampled, ToReview};
use dinplan_domain::answers::parse_date;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/tilsyn", get(overview))
        .route("/tilsyn/oppslag/{line}", get(checked::line).post(checked::check))
        .route("/tilsyn/nodinnsyn/{case}/{access}", get(checked::emergency).post(checked::review))
}

#[derive(Deserialize, Default)]
struct Week {
    #[serde(default)]
    uke: String,
}

/// An emergency access that waits.
struct Waiting {
    href: String,
    who: String,
    when: String,
    initials: String,
    why: String,
}

/// One look-up of the sample.
struct Look {
    href: String,
    who: String,
    what: String,
    when: String,
    ground: String,
    initials: String,
    related: Tag,
    state: Tag,
}

#[derive(Template)]
#[template(path = "review.html")]
struct ReviewPage {
    frame: Frame,
    w: Words,
    emergencies: Vec<Waiting>,
    week: String,
    sample: Vec<Look>,
    weeks: Vec<Link>,
}

async fn overview(
    State(web): State<Web>,
    visitor: Visitor,
    Query(week): Query<Week>,
) -> Result<Response, Failure> {
    let found = web.app.follow_up(&visitor.identity, parse_date(&week.uke)).await?;
    let w = visitor.w;
    let link =
        |day: Date, key: &str| Link { href: format!("/tilsyn?uke={day}"), text: w.t(key), here: false };
    let earlier = found.earlier.then(|| link(found.week.saturating_sub(7.days()), "review-earlier"));
    let later = found.later.then(|| link(found.week.saturating_add(7.days()), "review-later"));
    html(&ReviewPage {
        frame: visitor.frame(w.t("review-title")),
        w,
        emergencies: found.emergencies.iter().map(|e| waiting(e, &visitor)).collect(),
        week: w.t2(
            "review-week",
            "from",
            w.date(found.week),
            "to",
            w.date(found.week.saturating_add(6.days())),
        ),
        sample: found.sample.iter().map(|s| look(s, &visitor)).collect(),
        weeks: earlier.into_iter().chain(later).collect(),
    })
}

fn waiting(found: &ToReview, visitor: &Visitor) -> Waiting {
    let w = visitor.w;
    Waiting {
        href: format!("/tilsyn/nodinnsyn/{}/{}", found.case, found.emergency.id),
        who: shown::staff(&found.emergency.who),
        when: w.moment(found.emergency.opened.at, visitor.today),
        initials: found.initials.clone(),
        why: found.emergency.reason.to_string(),
    }
}

fn look(sampled: &Sampled, visitor: &Visitor) -> Look {
    let w = visitor.w;
    let line = &sampled.told.line;
    let state = match &sampled.checked {
        None => Tag::new(w.t("review-waits"), "warning"),
        Some(checked) if checked.justified => Tag::new(w.t("review-fine"), "success"),
        Some(_) => Tag::new(w.t("review-doubt"), "danger"),
    };
    Look {
        href: format!("/tilsyn/oppslag/{}", sampled.told.seq),
        who: format!("{}, {}", line.name, role(line, w)),
        what: told::what(line, false, w),
        when: w.moment(sampled.told.at, visitor.today),
        ground: ground(line, false, w).unwrap_or_default(),
        initials: sampled.initials.clone(),
        related: related(sampled.related, w),
        state,
    }
}

fn related(related: bool, w: Words) -> Tag {
    if related {
        Tag::new(w.t("review-related"), "neutral")
    } else {
        Tag::new(w.t("review-unrelated"), "warning")
    }
}
