//! The plan as a whole, between its periods: at rest and taken up again, its form, its language, and
//! letters that do not apply.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::{Explained, plan_for, plan_page};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::own_name;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{PlanForm, PlanState};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/pause", get(ask_pause).post(pause))
        .route("/sak/{id}/gjenoppta", get(ask_resume).post(resume))
        .route("/sak/{id}/form", get(ask_form).post(set_form))
        .route("/sak/{id}/spraak", get(ask_language).post(set_language))
}

fn form(web: &Web, w: Words, page: String, back: String, submit: &str, fields: Vec<Field>) -> Form {
    Form::new(w, page, CommandId::from_uuid(web.app.new_id()), w.t(submit)).fields(fields).cancel(back)
}

async fn read(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    Ok(web.app.read(&visitor.identity, id, Look::Plan).await?)
}

/// What follows from a pause, then why, then the press.
fn pause_page(web: &Web, view: &CaseView, visitor: &Visitor) -> (Explained, Form) {
    let w = visitor.w;
    let page = Explained::new(view, visitor, w.t("pause-title"), w.t("pause-lead"))
        .says(w.t("pause-stops"))
        .says(w.t("pause-stays"));
    let reason = Field::line("reason", w.t("pause-reason")).help(w.t("pause-reason-help"));
    (page, form(web, w, url(view.id, "/pause"), plan_page(view), "pause-submit", vec![reason]))
}

async fn ask_pause(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    plan_for(&view, Deed::Pause)?;
    let (page, form) = pause_page(&web, &view, &visitor);
    html(&page.form(form))
}

async fn pause(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    match reason(&sent.answers) {
        Ok(reason) => {
            sent.execute(&web, id, &Command::Pause { reason }).await?;
            Ok(done(&url(id, "/plan"), "paused"))
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            plan_for(&view, Deed::Pause)?;
            let (page, form) = pause_page(&web, &view, &sent.visitor);
            again(&page.form(form.filled(&sent.answers).faulty(&faults)))
        }
    }
}

/// The one field of a form that only asks why.
pub(crate) fn reason(answers: &Answers) -> Result<dinplan_domain::text::Line, Faults> {
    let mut r = Reader::new(answers);
    let reason = r.text("reason");
    r.finish(reason)
}

async fn ask_resume(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    if !view.may(Deed::Pause) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Pause)));
    }
    let state = view.plan.as_ref().and_then(|plan| plan.state.as_ref());
    let Some(PlanState::Paused { reason, stamp, .. }) = state else {
        return Ok(Redirect::to(&plan_page(&view)).into_response());
    };
    let page = Explained::new(&view, &visitor, w.t("resume-title"), w.t("resume-lead"))
        .fact(w.t("resume-since"), w.moment(stamp.at, view.today))
        .fact(w.t("resume-by"), shown::by(&stamp.by, w))
        .fact(w.t("resume-why"), reason.to_string());
    let form = form(&web, w, url(id, "/gjenoppta"), plan_page(&view), "resume-submit", Vec::new());
    html(&page.form(form))
}

async fn resume(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Resume).await?;
    Ok(done(&url(id, "/plan"), "resumed"))
}

/// The plan's two forms, to choose from.
pub(crate) fn plan_forms(w: Words) -> Vec<Choice> {
    let choice = |form: &PlanForm| {
        let about = w.t(&format!("{}-about", form.key()));
        Choice::new(form.code(), w.t(form.key())).about(about)
    };
    PlanForm::ALL.iter().map(choice).collect()
}

/// The languages, each in its own words.
pub(crate) fn languages() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.tag(), own_name(*lang))).collect()
}

fn form_page(web: &Web, view: &CaseView, visitor: &Visitor) -> (Explained, Form) {
    let w = visitor.w;
    let page = Explained::new(view, visitor, w.t("shape-title"), w.t("shape-lead")).says(w.t("shape-says"));
    let field = Field::radio("form", w.t("shape-choose"), plan_forms(w));
    (page, form(web, w, url(view.id, "/form"), plan_page(view), "shape-submit", vec![field]))
}

async fn ask_form(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let plan = plan_for(&view, Deed::ShapePlan)?;
    let (page, form) = form_page(&web, &view, &visitor);
    // The other form is chosen beforehand: that is why one came here.
    let other = if plan.form == PlanForm::Ordinary { PlanForm::Palliative } else { PlanForm::Ordinary };
    html(&page.form(form.filled(&Answers::from_pairs([("form", other.code())]))))
}

async fn set_form(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let chosen = r.choice("form", PlanForm::from_code);
    match r.finish(chosen) {
        Ok(form) => {
            sent.execute(&web, id, &Command::SetForm(form)).await?;
            Ok(done(&url(id, "/plan"), "form"))
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            plan_for(&view, Deed::ShapePlan)?;
            let (page, form) = form_page(&web, &view, &sent.visitor);
            again(&page.form(form.faulty(&faults)))
        }
    }
}

fn language_page(web: &Web, view: &CaseView, visitor: &Visitor) -> (Explained, Form) {
    let w = visitor.w;
    let lead = if view.speaks_for_person() { "tongue-lead" } else { "tongue-lead-others" };
    let page = Explained::new(view, visitor, w.t("tongue-title"), w.t(lead)).says(w.t("tongue-says"));
    let field = Field::radio("language", w.t("tongue-choose"), languages());
    (page, form(web, w, url(view.id, "/spraak"), plan_page(view), "tongue-submit", vec![field]))
}

async fn ask_language(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let plan: &PlanView = plan_for(&view, Deed::ShapePlan)?;
    let (page, form) = language_page(&web, &view, &visitor);
    html(&page.form(form.filled(&Answers::from_pairs([("language", plan.language.tag())]))))
}

async fn set_language(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let chosen = r.choice("language", Lang::from_tag);
    match r.finish(chosen) {
        Ok(language) => {
            sent.execute(&web, id, &Command::SetLanguage(language)).await?;
            Ok(done(&url(id, "/plan"), "language"))
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            plan_for(&view, Deed::ShapePlan)?;
            let (page, form) = language_page(&web, &view, &sent.visitor);
            again(&page.form(form.faulty(&faults)))
        }
    }
}
