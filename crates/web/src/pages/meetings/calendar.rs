//! One meeting for a calendar: a request that is updated and cancelled under the same name.

use super::{Ids, at, find, read};
use crate::Web;
use crate::at::At;
use crate::failure::Failure;
use crate::ics::{Calendar, Event, Method, Status};
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dinplan_domain::ids::CaseId;
use dinplan_domain::meeting::{Answer, MeetingView, State as Stage};
use jiff::Timestamp;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/moter/{meeting}/kalender.ics", get(file))
}

/// The meeting as a calendar has it: no name, and no more of a place than may leave the program. None
/// while the time is open.
pub(super) fn event(web: &Web, case: CaseId, m: &MeetingView, now: Timestamp, w: Words) -> Option<Event> {
    let meeting = &m.meeting;
    let time = meeting.time()?;
    let off = matches!(meeting.state, Stage::CalledOff { .. });
    let reply = m.seat.and_then(|seat| meeting.called(seat)).and_then(|c| c.reply.as_ref());
    Some(Event {
        uid: meeting.id.to_string(),
        stamp: now,
        when: crate::ics::When::Between(time.start(), time.end()),
        sequence: meeting.changes,
        summary: w.t("calendar-meeting"),
        place: meeting.place.as_ref().filter(|_| m.place_travels).map(ToString::to_string),
        url: Some(format!("{}{}", web.settings.login.public_url, at(case, meeting.id, ""))),
        status: match reply.map(|r| r.answer) {
            _ if off => Status::Cancelled,
            Some(Answer::Yes) => Status::Accepted,
            Some(Answer::No) => Status::Declined,
            Some(Answer::Maybe) => Status::Tentative,
            None => Status::NeedsAction,
        },
    })
}

/// The answer that a calendar reads.
pub(super) fn sent_as(name: &str, text: String) -> Response {
    let disposition = format!("attachment; filename=\"{name}.ics\"");
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, text).into_response()
}

async fn file(State(web): State<Web>, visitor: Visitor, At((id, meeting)): Ids) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let m = find(&view, meeting)?;
    let event = event(&web, id, m, web.app.now(), visitor.w).ok_or_else(Failure::not_found)?;
    let method = if event.status == Status::Cancelled { Method::Cancel } else { Method::Request };
    let calendar = Calendar { method, public_url: &web.settings.login.public_url, events: &[event] };
    Ok(sent_as("dinplan", calendar.to_string()))
}
