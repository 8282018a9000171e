//! "Hva vil du ha for deg selv?" — what a child from 12 keeps from the parents.

use super::ages::may_keep;
use super::consents::list;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::Answers;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/for-meg-selv", get(show).post(keep))
}

#[derive(Template)]
#[template(path = "kept.html")]
struct KeptPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Who does not get to see it.
    parents: Option<String>,
    /// What they see instead.
    instead: String,
    form: Form,
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    if !view.may(Deed::KeepFromParents) {
        return Err(Failure::refused(Refusal::NotYours(Deed::KeepFromParents)));
    }
    if may_keep(&view) { Ok(view) } else { Err(Failure::refused(Refusal::NotOldEnough)) }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    let parts = Section::MAY_BE_KEPT
        .iter()
        .map(|s| Choice::new(s.code(), w.t(s.key())).about(w.t(&format!("kept-{}", s.code()))));
    let kept = Answers::from_pairs(view.kept_from_parents.iter().map(|s| ("parts", s.code())));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, url(id, "/for-meg-selv"), command, w.t("kept-save"))
        .fields(vec![Field::checks("parts", w.t("kept-parts"), parts.collect())])
        .cancel(url(id, ""))
        .filled(&kept);
    let standing = view.representatives.iter().filter(|r| r.kind == Kind::Parent && r.stands_on(view.today));
    let parents = list(w, standing.map(|r| r.name.to_string()));
    html(&KeptPage {
        frame: visitor.frame(w.t("kept-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        parents: (!parents.is_empty()).then_some(parents),
        instead: w.t(Reason::KeptByChild.key()),
        form,
    })
}

async fn keep(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let sections = sent.answers.list("parts").filter_map(Section::from_code).collect();
    sent.execute(&web, id, &Command::KeepFromParents { sections }).await?;
    Ok(done(&url(id, "/for-meg-selv"), "saved"))
}
