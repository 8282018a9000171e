//! How the address is protected: what the three kinds mean, and what changes when one is set.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::policy::Deed;
use dinplan_domain::protection::Protection;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/adresse", get(show).post(protect))
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Address).await?;
    if view.may(Deed::Protect) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Protect))) }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let mut answers = Answers::default();
    answers.set("protection", view.protection.code());
    html(&page(&view, &visitor).form(form(&web, &view, &visitor).filled(&answers)))
}

async fn protect(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut reader = Reader::new(&sent.answers);
    let chosen = reader.choice("protection", Protection::from_code);
    match reader.finish(chosen) {
        Ok(protection) => {
            sent.execute(&web, id, &Command::Protect(protection)).await?;
            Ok(done(&url(id, ""), "protected"))
        }
        Err(faults) => {
            let view = allowed(&web, &sent.visitor, id).await?;
            let form = form(&web, &view, &sent.visitor).filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor).form(form))
        }
    }
}

fn page(view: &CaseView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let page = Explained::new(view, visitor, w.t("address-title"), w.t("address-lead"))
        .says(w.t("address-means"))
        .fact(w.t("address-now"), w.t(view.protection.key()));
    if lowers(view) { page } else { page.says(w.t("address-only-unit-lowers")) }
}

fn lowers(view: &CaseView) -> bool {
    use dinplan_domain::actor::Capacity::{CoordinatingUnit, UnitLeader};
    view.is(CoordinatingUnit) || view.is(UnitLeader)
}

fn form(web: &Web, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let choice = |p: &Protection| {
        Choice::new(p.code(), w.t(p.key())).about(w.t(&format!("address-{}-about", p.code())))
    };
    let choices = Protection::ALL.iter().map(choice).collect();
    let address = url(view.id, "/adresse");
    Form::new(w, address, CommandId::from_uuid(web.app.new_id()), w.t("address-save"))
        .fields(vec![Field::radio("protection", w.t("address-question"), choices)])
        .cancel(url(view.id, ""))
}
