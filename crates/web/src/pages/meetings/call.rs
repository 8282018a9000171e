//! Calling a meeting: at a time, or at one of several that those called choose between.

use super::{fields, may_call, read};
use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::Answers;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Act, Kind};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/moter/nytt", get(ask).post(call))
}

/// The ward calls discharge meetings; who has another part as well calls any.
fn ward_alone(view: &CaseView) -> bool {
    view.is(Capacity::Ward) && !view.is(Capacity::Coordinator)
}

fn form(view: &CaseView, visitor: &Visitor, command: CommandId) -> Form {
    let w = visitor.w;
    let title =
        Field::line("title", w.t("meeting-field-title")).optional().help(w.t("meeting-field-title-help"));
    let mut all = vec![fields::kinds(ward_alone(view), w), title];
    all.extend(fields::times(w));
    all.push(Field::heading(w.t("meeting-field-where")));
    all.extend(fields::places(w));
    all.push(fields::guests(view, None, w));
    let page = url(view.id, "/moter/nytt");
    Form::new(w, page, command, w.t("meeting-call-submit")).fields(all).cancel(url(view.id, "/moter"))
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> Explained {
    let w = visitor.w;
    Explained::new(view, visitor, w.t("meeting-call"), w.t("meeting-call-lead")).form(form)
}

fn check(view: &CaseView) -> Result<(), Failure> {
    match (view.end.is_some(), may_call(view)) {
        (true, _) => Err(Failure::refused(Refusal::CaseClosed)),
        (_, false) => Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Meetings)))),
        _ => Ok(()),
    }
}

async fn ask(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    check(&view)?;
    let kind = if ward_alone(&view) { Kind::Discharge } else { Kind::Group };
    let usual =
        Answers::from_pairs([("kind", kind.code().to_owned()), ("guests", fields::usual_guests(&view))]);
    let form = form(&view, &visitor, CommandId::from_uuid(web.app.new_id()));
    html(&page(&view, &visitor, form.resumed(&web, &visitor, &usual).await?))
}

async fn call(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    match fields::read_new(&sent.answers, web.app.now()) {
        Ok(new) => {
            // The id of a new meeting is the command's: sent twice, it is the same meeting.
            let meeting = EntryId::from_uuid(sent.command.uuid());
            sent.execute(&web, id, &Command::Meeting { id: meeting, act: Act::Call(new) }).await?;
            Ok(done(&super::at(id, meeting, ""), "meeting-called"))
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            check(&view)?;
            let form = form(&view, &sent.visitor, sent.command).draft();
            again(&page(&view, &sent.visitor, form.filled(&sent.answers).faulty(&faults)))
        }
    }
}
