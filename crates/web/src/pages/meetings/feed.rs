//! A calendar feed of one's own: a secret address, shown once, made anew or taken away at any time.

use super::{calendar, read};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, done, html};
use crate::field::Form;
use crate::frame::Frame;
use crate::ics::{Calendar, Event, Method, Status, When};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::plan::PlanState;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;
use jiff::Timestamp;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/moter/kalender", get(ask).post(make))
        .route("/sak/{id}/moter/kalender/ny", get(ask_anew))
        .route("/sak/{id}/moter/kalender/bort", post(end).get(back))
        .route("/kalender/{secret}", get(feed))
}

/// The address, shown here and never again.
#[derive(Template)]
#[template(path = "meeting_feed.html")]
struct FeedPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    address: String,
    back: String,
}

async fn back(At(id): At<CaseId>) -> Response {
    use axum::response::{IntoResponse, Redirect};
    Redirect::to(&url(id, "/moter/kalender")).into_response()
}

async fn ask(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    let has = web.app.has_feed(&visitor.identity, id).await?;
    let command = CommandId::from_uuid(web.app.new_id());
    let page = url(id, "/moter/kalender");
    let lead = if view.speaks { "feed-says-plan" } else { "feed-says-meetings" };
    let explained = Explained::new(&view, &visitor, w.t("feed"), w.t(lead)).says(w.t("feed-secret"));
    if !has {
        let form = Form::new(w, page, command, w.t("feed-make")).cancel(url(id, "/moter"));
        return html(&explained.form(form));
    }
    let form = Form::new(w, url(id, "/moter/kalender/bort"), command, w.t("feed-end")).danger();
    html(
        &explained
            .notice("info", w.t("feed-there"))
            .link(url(id, "/moter/kalender/ny"), w.t("feed-renew"))
            .form(form),
    )
}

async fn ask_anew(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    let command = CommandId::from_uuid(web.app.new_id());
    let page = url(id, "/moter/kalender");
    let form = Form::new(w, page.clone(), command, w.t("feed-renew")).cancel(page);
    html(&Explained::new(&view, &visitor, w.t("feed-renew"), w.t("feed-renew-says")).form(form))
}

async fn make(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let (view, secret) = web.app.make_feed(&visitor.identity, id).await?;
    let w = visitor.w;
    html(&FeedPage {
        frame: visitor.frame(w.t("feed-made")),
        w,
        case: CaseFrame::new(&view, visitor),
        address: format!("{}/kalender/{secret}.ics", web.settings.login.public_url),
        back: url(id, "/moter"),
    })
}

async fn end(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    web.app.end_feed(&sent.visitor.identity, id).await?;
    Ok(done(&url(id, "/moter"), "feed-ended"))
}

/// What a calendar fetches: no login, a secret instead. What it opens is judged anew each time.
async fn feed(State(web): State<Web>, At(file): At<String>) -> Result<Response, Failure> {
    let secret = file.strip_suffix(".ics").ok_or_else(Failure::not_found)?;
    let (view, language) = web.app.read_feed(secret).await?;
    let events = events(&web, &view, web.app.now(), Words::of(language));
    let public_url = &web.settings.login.public_url;
    let calendar = Calendar { method: Method::Publish, public_url, events: &events };
    Ok(calendar::sent_as("dinplan", calendar.to_string()))
}

/// Meetings one is called to; for the person, the revision and the days of measures too.
fn events(web: &Web, view: &CaseView, now: Timestamp, w: Words) -> Vec<Event> {
    let mine = view.meetings.iter().filter(|m| m.seat.is_some());
    let mut all: Vec<Event> = mine.filter_map(|m| calendar::event(web, view.id, m, now, w)).collect();
    let Some(plan) = view.plan.as_ref().filter(|_| view.speaks && view.end.is_none()) else { return all };
    let mut day = |uid: String, day, key: &str, part: &str| {
        all.push(Event {
            uid,
            stamp: now,
            when: When::Day(day),
            sequence: 0,
            summary: w.t(key),
            place: None,
            url: Some(format!("{}{}", web.settings.login.public_url, url(view.id, part))),
            status: Status::Accepted,
        });
    };
    for entry in plan.live(Section::Measures) {
        if let Some(by) = entry.measure().filter(|m| m.is_open()).and_then(|m| m.by) {
            day(entry.id.to_string(), by, "calendar-plan", &format!("/plan#e{}", entry.id));
        }
    }
    if let Some(term) = plan.state.as_ref().filter(|s| s.in_force()).and_then(PlanState::term) {
        day(format!("{}-revision", view.id), term.revision, "calendar-revision", "/periode");
    }
    all
}
