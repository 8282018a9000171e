//! Child welfare takes over the care of a child, and gives it back: the unit writes it down.

use super::close::FormPage;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::pages::consents::recipients::{service_code, service_name, services};
use crate::sent::Sent;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::law;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/folk/barnevern", get(new).post(take_over))
        .route("/sak/{id}/folk/barnevern/slutt", get(ask).post(give_back))
}

/// The case of a child under 16, for the coordinating unit.
async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    let unit = view.is(Capacity::CoordinatingUnit) || view.is(Capacity::UnitLeader);
    if !unit || view.end.is_some() {
        return Err(Failure::refused(Refusal::NotYours(Deed::Represent)));
    }
    if law::parents_consent(view.subject.born, view.today) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotAChild))
    }
}

fn form(web: &Web, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let places =
        services(web).into_iter().map(|(org, unit, name)| Choice::new(service_code(org, unit), name));
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/folk/barnevern"), command, w.t("care-save"))
        .fields(vec![
            Field::select("service", w.t("care-service"), places.collect()),
            Field::line("source", w.t("care-source")).help(w.t("care-source-help")),
            Field::date("since", w.t("care-since")),
        ])
        .cancel(url(view.id, "/folk"))
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t("care-title")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("care-lead"),
        follows: vec![w.t("care-reach"), w.t("care-parents")],
        other: None,
        form: Some(form),
        back: url(view.id, "/folk"),
    }
}

async fn new(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let form = form(&web, &view, &visitor).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, form))
}

async fn take_over(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let command = read(&mut r, &web, &view);
    match r.finish(command) {
        Ok(command) => {
            sent.execute(&web, id, &command).await?;
            Ok(done(&url(id, "/folk/pa-vegne-av"), "named"))
        }
        Err(faults) => {
            let form = form(&web, &view, &sent.visitor).draft().filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, form))
        }
    }
}

fn read(r: &mut Reader<'_>, web: &Web, view: &CaseView) -> Option<Command> {
    let service = r.choice("service", |typed| {
        services(web).into_iter().find(|(org, unit, _)| service_code(*org, *unit) == typed)
    });
    let source = r.text("source");
    let since = r.date("since");
    if since.is_some_and(|day| day > view.today) {
        r.fault("since", Fault::InTheFuture);
    }
    let (org, unit, _) = service?;
    let name = Line::new(&service_name(web.app.org(org)?.as_ref(), unit)).ok()?;
    Some(Command::TakeOverCare { org, unit, name, source: source?, since: since? })
}

async fn ask(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    let care = view.care.as_ref().filter(|care| care.stands_on(view.today)).ok_or_else(Failure::not_found)?;
    let command = CommandId::from_uuid(web.app.new_id());
    let here = url(id, "/folk/barnevern/slutt");
    html(&FormPage {
        frame: visitor.frame(w.t("care-give-back")),
        w,
        case: CaseFrame::new(&view, &visitor),
        lead: care.name.to_string(),
        follows: vec![w.t("care-ends"), w.t("people-end-history")],
        other: None,
        form: Some(Form::new(w, here, command, w.t("care-give-back")).danger().cancel(url(id, "/folk"))),
        back: url(id, "/folk"),
    })
}

async fn give_back(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::GiveBackCare).await?;
    Ok(done(&url(id, "/folk/pa-vegne-av"), "removed"))
}
