//! One of the nine points of the plan: what it asks for, and whether it applies.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::{Explained, plan_for};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::pages::rest::reason;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::Look;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::law::Provision;
use dinplan_domain::plan::Mark;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::{Letter, Section};
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/punkt/{letter}", get(show).post(mark))
        .route("/sak/{id}/punkt/{letter}/fjern", post(unmark).get(show))
}

type Ids = At<(CaseId, String)>;

fn letter_of(code: &str) -> Result<Letter, Failure> {
    Letter::from_code(code).ok_or_else(Failure::not_found)
}

fn at(id: CaseId, letter: Letter) -> String {
    url(id, &format!("/punkt/{}", letter.code()))
}

/// The nine points on the plan's page.
fn points(id: CaseId) -> String {
    format!("{}#punkter", url(id, "/plan"))
}

async fn show(State(web): State<Web>, visitor: Visitor, At((id, code)): Ids) -> Result<Response, Failure> {
    let letter = letter_of(&code)?;
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let plan = plan_for(&view, Deed::Mark)?;
    let page = page(&view, plan, letter, &visitor);
    let page = match plan.marks.get(&letter) {
        _ if !letter.may_not_apply() => page,
        Some(mark) => marked(page, &web, &view, letter, mark, &visitor),
        None if plan.missing.contains(&letter) => page.form(ask(&web, id, letter, &visitor)),
        None => page,
    };
    html(&page)
}

async fn mark(State(web): State<Web>, At((id, code)): Ids, sent: Sent) -> Result<Response, Failure> {
    let letter = letter_of(&code)?;
    match reason(&sent.answers) {
        Ok(reason) => {
            sent.execute(&web, id, &Command::Mark { letter, reason: Some(reason) }).await?;
            Ok(done(&points(id), "marked"))
        }
        Err(faults) => {
            let view = web.app.read(&sent.visitor.identity, id, Look::Plan).await?;
            let plan = plan_for(&view, Deed::Mark)?;
            let form = ask(&web, id, letter, &sent.visitor).filled(&sent.answers).faulty(&faults);
            again(&page(&view, plan, letter, &sent.visitor).form(form))
        }
    }
}

async fn unmark(State(web): State<Web>, At((id, code)): Ids, sent: Sent) -> Result<Response, Failure> {
    let letter = letter_of(&code)?;
    sent.execute(&web, id, &Command::Mark { letter, reason: None }).await?;
    Ok(done(&points(id), "unmarked"))
}

/// What the point asks for, how it stands, and where it is answered.
fn page(view: &CaseView, plan: &PlanView, letter: Letter, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let heading = w.t2("mark-title", "letter", letter.code(), "name", w.t(letter.key()));
    let missing = plan.missing.contains(&letter);
    let lead = if missing { format!("{}-missing", letter.key()) } else { "mark-there".to_owned() };
    let lead = if plan.marks.contains_key(&letter) { w.t("mark-is-marked") } else { w.t(&lead) };
    let page = Explained::new(view, visitor, heading, lead).says(w.t1(
        "mark-law",
        "law",
        w.t(Provision::PlanContent.key()),
    ));
    let page = if letter.may_not_apply() { page } else { page.says(w.t("mark-always")) };
    page.link(answered_at(view.id, letter), w.t("mark-answer"))
}

/// Where a point is answered.
fn answered_at(id: CaseId, letter: Letter) -> String {
    let section = |section: Section| format!("{}#{}", url(id, "/plan"), section.code());
    match letter {
        Letter::A => section(Section::Goals),
        Letter::B => url(id, "/folk"),
        Letter::C => url(id, "/koordinator"),
        Letter::D => section(Section::Contributions),
        Letter::E | Letter::F => section(Section::Measures),
        Letter::G => url(id, "/periode"),
        Letter::H => url(id, "/samtykke"),
        Letter::I => section(Section::Cooperation),
    }
}

fn ask(web: &Web, id: CaseId, letter: Letter, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let field = Field::line("reason", w.t("mark-reason")).help(w.t("mark-reason-help"));
    Form::new(w, at(id, letter), CommandId::from_uuid(web.app.new_id()), w.t("mark-submit"))
        .fields(vec![Field::heading(w.t("point-mark")), field])
        .cancel(points(id))
}

/// Who said that it does not apply, and the way to take it back.
fn marked(
    page: Explained,
    web: &Web,
    view: &CaseView,
    letter: Letter,
    mark: &Mark,
    visitor: &Visitor,
) -> Explained {
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    let mut form = Form::new(w, at(view.id, letter), command, w.t("mark-remove")).cancel(points(view.id));
    form.action = format!("{}/fjern", at(view.id, letter));
    page.fact(w.t("mark-why"), mark.reason.to_string())
        .fact(w.t("mark-by"), shown::by(&mark.stamp.by, w))
        .fact(w.t("mark-when"), w.moment(mark.stamp.at, view.today))
        .form(form)
}
