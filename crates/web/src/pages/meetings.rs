//! Meetings of a case: what is ahead, what has been, and the way to call one.

mod agenda;
mod calendar;
mod call;
mod change;
mod feed;
mod fields;
mod guest;
mod minutes;
mod one;
mod room;
mod shown;

pub(crate) use shown::{next_ahead, steps};

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::meeting::{Act, Meeting, MeetingView, State as Stage, Time};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

/// A case and a meeting, in an address.
type Ids = At<(CaseId, EntryId)>;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/moter", get(list))
        .merge(call::routes())
        .merge(one::routes())
        .merge(guest::routes())
        .merge(change::routes())
        .merge(agenda::routes())
        .merge(room::routes())
        .merge(minutes::routes())
        .merge(calendar::routes())
        .merge(feed::routes())
}

/// The address of a part of a meeting.
fn at(case: CaseId, meeting: EntryId, part: &str) -> String {
    url(case, &format!("/moter/{meeting}{part}"))
}

/// The case, for who may see meetings at all.
async fn read(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Meetings).await?;
    if view.sees(Section::Meetings) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Meetings))))
    }
}

/// What a meeting is about, and when.
pub(crate) fn in_words(meeting: &Meeting, w: Words) -> String {
    format!("{}, {}", shown::title(meeting, w), shown::when_or_open(meeting, w))
}

/// The meeting, if the reader sees it.
fn find(view: &CaseView, id: EntryId) -> Result<&MeetingView, Failure> {
    view.meetings.iter().find(|m| m.meeting.id == id).ok_or_else(Failure::not_found)
}

/// The meeting, for who runs it.
fn run(view: &CaseView, id: EntryId) -> Result<&MeetingView, Failure> {
    let found = find(view, id)?;
    if found.runs {
        Ok(found)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Meetings))))
    }
}

/// Does something with a meeting, and goes to a page that says so.
async fn act(
    web: &Web,
    sent: &Sent,
    ids: (CaseId, EntryId),
    act: Act,
    what: &str,
) -> Result<Response, Failure> {
    act_and_go(web, sent, ids, act, ("", what)).await
}

/// The same, to another part of the meeting's pages.
async fn act_and_go(
    web: &Web,
    sent: &Sent,
    (id, meeting): (CaseId, EntryId),
    act: Act,
    (to, what): (&str, &str),
) -> Result<Response, Failure> {
    sent.execute(web, id, &Command::Meeting { id: meeting, act }).await?;
    Ok(done(&at(id, meeting, to), what))
}

/// An address that only takes a form, asked for directly.
async fn back(At(ids): Ids) -> Response {
    Redirect::to(&at(ids.0, ids.1, "")).into_response()
}

/// The same, where the address names one thing more.
async fn back_from(At((id, meeting, _)): At<(CaseId, EntryId, EntryId)>) -> Response {
    Redirect::to(&at(id, meeting, "")).into_response()
}

/// A meeting in a list.
struct Line {
    href: String,
    title: String,
    when: String,
    tag: Tag,
    /// What the reader has to do with it.
    waits: Option<String>,
    place: Option<String>,
}

#[derive(Template)]
#[template(path = "meetings.html")]
struct ListPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    next: Option<Line>,
    ahead: Vec<Line>,
    earlier: Vec<Line>,
    call: Option<String>,
    feed: String,
}

async fn list(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    let line = |m: &MeetingView| Line {
        href: at(id, m.meeting.id, ""),
        title: shown::title(&m.meeting, w),
        when: shown::when_or_open(&m.meeting, w),
        tag: shown::tag(&view, m, w),
        waits: shown::waits(m, w),
        place: shown::place(&m.meeting, w),
    };
    let mut coming: Vec<&MeetingView> = view.meetings.iter().filter(|m| m.meeting.is_ahead()).collect();
    coming.sort_by_key(|m| m.meeting.time().map_or((true, None), |time| (false, Some(time.start()))));
    let mut ahead: Vec<Line> = coming.into_iter().map(line).collect();
    let next = (!ahead.is_empty()).then(|| ahead.remove(0));
    let mut gone: Vec<&MeetingView> = view.meetings.iter().filter(|m| !m.meeting.is_ahead()).collect();
    gone.sort_by_key(|m| std::cmp::Reverse(m.meeting.time().map(Time::start)));
    html(&ListPage {
        frame: visitor.frame(w.t("section-meetings")),
        w,
        case: CaseFrame::new(&view, &visitor),
        next,
        ahead,
        earlier: gone.into_iter().map(line).collect(),
        call: may_call(&view).then(|| url(id, "/moter/nytt")),
        feed: url(id, "/moter/kalender"),
    })
}

fn may_call(view: &CaseView) -> bool {
    view.end.is_none() && view.may(Deed::Write(Section::Meetings))
}

/// Held: the minutes are the page.
const fn is_held(m: &MeetingView) -> bool {
    matches!(m.meeting.state, Stage::Held { .. })
}
