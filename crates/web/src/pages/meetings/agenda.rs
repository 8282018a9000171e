//! The agenda: ordered, added to and struck by whoever runs the meeting.

use super::{Ids, at, back, back_from};
use crate::Web;
use crate::at::At;
use crate::failure::Failure;
use crate::field::{Field, Form};
use crate::sent::Sent;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_domain::answers::Reader;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Act, MeetingView};
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    let at = |part: &str| format!("/sak/{{id}}/moter/{{meeting}}/saksliste{part}");
    Router::new()
        .route(&at(""), get(back).post(add))
        .route(&at("/hent"), get(back).post(gather))
        .route(&at("/{item}/opp"), get(back_from).post(up))
        .route(&at("/{item}/ned"), get(back_from).post(down))
        .route(&at("/{item}/bort"), get(back_from).post(strike))
}

/// The form that adds a point.
pub(super) fn form(view: &CaseView, m: &MeetingView, w: Words, command: CommandId) -> Option<Form> {
    let fields = vec![Field::line("point", w.t("meeting-agenda-point"))];
    let form = || Form::new(w, at(view.id, m.meeting.id, "/saksliste"), command, w.t("meeting-agenda-add"));
    (m.runs && m.meeting.is_ahead() && view.end.is_none()).then(|| form().fields(fields))
}

/// Done, and back to the agenda where one was.
async fn change(
    web: &Web,
    sent: &Sent,
    (id, meeting): (CaseId, EntryId),
    act: Act,
) -> Result<Response, Failure> {
    sent.execute(web, id, &Command::Meeting { id: meeting, act }).await?;
    Ok(Redirect::to(&at(id, meeting, "#saksliste")).into_response())
}

async fn add(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words = r.text("point");
    match r.finish(words) {
        Ok(words) => {
            let item = EntryId::from_uuid(sent.command.uuid());
            change(&web, &sent, ids, Act::Add { item, words }).await
        }
        Err(faults) => super::one::again(&web, &sent, ids, super::one::Faulty::Point(&faults)).await,
    }
}

async fn gather(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    change(&web, &sent, ids, Act::Gather).await
}

type Point = At<(CaseId, EntryId, EntryId)>;

async fn up(State(web): State<Web>, At((id, m, item)): Point, sent: Sent) -> Result<Response, Failure> {
    change(&web, &sent, (id, m), Act::Move { item, up: true }).await
}

async fn down(State(web): State<Web>, At((id, m, item)): Point, sent: Sent) -> Result<Response, Failure> {
    change(&web, &sent, (id, m), Act::Move { item, up: false }).await
}

async fn strike(State(web): State<Web>, At((id, m, item)): Point, sent: Sent) -> Result<Response, Failure> {
    change(&web, &sent, (id, m), Act::Strike(item)).await
}
