//! The end of an appointment: relieved, resigned, or the person wishes for another.

use super::of_unit;
use super::wish::FormPage;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::{Appointment, EndReason};
use dinplan_domain::ids::{AppointmentId, CaseId, CommandId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/koordinator/{appointment}/slutt", get(ask).post(end))
}

/// Whether the reader may end this appointment: the unit any, a coordinator only the own one.
pub(super) fn may_end(view: &CaseView, visitor: &Visitor, a: &Appointment) -> bool {
    let own = a.who.person == visitor.identity.person;
    let others = of_unit(view) || view.speaks_for_person();
    view.may(Deed::Relieve) && view.end.is_none() && (own || others) && a.ended.is_none()
}

/// The reasons that fit who asks.
fn reasons(view: &CaseView, own: bool) -> &'static [EndReason] {
    if view.speaks_for_person() {
        &[EndReason::PersonWished]
    } else if own && !of_unit(view) {
        &[EndReason::Resigned, EndReason::PersonWished]
    } else {
        &[EndReason::Relieved, EndReason::Resigned, EndReason::PersonWished]
    }
}

async fn found(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    appointment: AppointmentId,
) -> Result<(CaseView, Appointment), Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    let sitting = view.coordinators.iter().find(|a| a.id == appointment).cloned();
    let sitting = sitting.ok_or_else(Failure::not_found)?;
    if may_end(&view, visitor, &sitting) {
        Ok((view, sitting))
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Relieve)))
    }
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor, a: &Appointment) -> FormPage {
    let w = visitor.w;
    let own = a.who.person == visitor.identity.person;
    let reasons = reasons(view, own);
    let mut fields = match reasons {
        [only] => vec![Field::hidden("reason", only.code())],
        _ => {
            let choices = reasons.iter().map(|r| Choice::new(r.code(), w.t(r.key()))).collect();
            vec![Field::radio("reason", w.t("relieve-reason"), choices)]
        }
    };
    fields.push(Field::line("note", w.t("relieve-note")).optional().help(w.t("relieve-note-help")));
    let submit = if own { "coordinator-resign" } else { "coordinator-relieve" };
    let command = CommandId::from_uuid(web.app.new_id());
    let here = url(view.id, &format!("/koordinator/{}/slutt", a.id));
    let form =
        Form::new(w, here, command, w.t(submit)).fields(fields).danger().cancel(url(view.id, "/koordinator"));
    let whose = if view.is(Capacity::Person) { "yours" } else { "the" };
    let mut follows = Vec::new();
    if a.kind.is_municipal() {
        follows.push(w.t(&format!("relieve-empty-{whose}")));
    }
    follows.push(w.t1("relieve-reads-no-more", "name", &a.who.name));
    follows.push(w.t("relieve-kept"));
    FormPage {
        frame: visitor.frame(if own {
            w.t("resign-title")
        } else {
            w.t1("relieve-title", "name", &a.who.name)
        }),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("relieve-lead"),
        wish: None,
        follows,
        form,
    }
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, appointment)): At<(CaseId, AppointmentId)>,
) -> Result<Response, Failure> {
    let (view, sitting) = found(&web, &visitor, id, appointment).await?;
    html(&page(&web, &view, &visitor, &sitting))
}

async fn end(
    State(web): State<Web>,
    At((id, appointment)): At<(CaseId, AppointmentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let reason = r.choice("reason", EndReason::from_code);
    let note = r.optional("note");
    match r.finish(reason) {
        Ok(reason) => {
            let command = Command::EndAppointment { id: appointment, reason, note };
            sent.execute(&web, id, &command).await?;
            Ok(done(&url(id, "/koordinator"), "relieved"))
        }
        Err(faults) => faulty(&web, &sent, id, appointment, &faults).await,
    }
}

async fn faulty(
    web: &Web,
    sent: &Sent,
    id: CaseId,
    appointment: AppointmentId,
    faults: &Faults,
) -> Result<Response, Failure> {
    let (view, sitting) = found(web, &sent.visitor, id, appointment).await?;
    let mut page = page(web, &view, &sent.visitor, &sitting);
    page.form = page.form.filled(&sent.answers).faulty(faults);
    again(&page)
}
