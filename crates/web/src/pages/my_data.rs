//! My data: the person takes the record along, asks that something be corrected or erased, and reads
//! what is kept how long and why. A leader sets and lifts a legal hold.

mod download;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::request::{Kind, KindCode};
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/mine-data", get(show))
        .route("/sak/{id}/mine-data/last-ned", get(download::readable))
        .route("/sak/{id}/mine-data/data", get(download::data))
        .route("/sak/{id}/mine-data/rett", get(correct).post(ask_correct))
        .route("/sak/{id}/mine-data/slett", get(erase).post(ask_erase))
        .route("/sak/{id}/bevaring", get(hold).post(set_hold))
}

/// What is kept: what, how long, and why.
const KEPT: [&str; 6] = ["case", "history", "log", "drafts", "sessions", "backups"];

#[derive(Template)]
#[template(path = "my_data.html")]
struct DataPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Fetched too often.
    too_often: bool,
    may_ask: bool,
    here: String,
    kept: Vec<(String, String, String)>,
    hold: Option<String>,
    /// Where a hold is set or lifted.
    hold_url: Option<String>,
    requests: String,
    address: Option<String>,
}

fn page(view: &CaseView, visitor: &Visitor, too_often: bool) -> DataPage {
    let w = visitor.w;
    let kept = |what: &str| {
        let word = |of: &str| w.t(&format!("kept-{what}-{of}"));
        (word("what"), word("long"), word("why"))
    };
    DataPage {
        frame: visitor.frame(w.t("data-title")),
        w,
        case: CaseFrame::new(view, visitor),
        too_often,
        may_ask: view.may(Deed::Ask),
        here: url(view.id, "/mine-data"),
        kept: KEPT.iter().map(|what| kept(what)).collect(),
        hold: view.hold.as_ref().map(|hold| w.t1("hold-stands", "reason", &hold.reason)),
        hold_url: view.may(Deed::Hold).then(|| url(view.id, "/bevaring")),
        requests: url(view.id, "/henvendelser"),
        address: view.may(Deed::Protect).then(|| url(view.id, "/adresse")),
    }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.my_data(&visitor.identity, id).await?;
    html(&page(&view, &visitor, false))
}

/// The record was fetched too often: the same page says so.
async fn too_often(web: &Web, visitor: &Visitor, id: CaseId) -> Result<Response, Failure> {
    let view = web.app.my_data(&visitor.identity, id).await?;
    Ok((StatusCode::TOO_MANY_REQUESTS, html(&page(&view, visitor, true))?).into_response())
}

async fn correct(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    form(&web, &visitor, id, KindCode::Correction).await
}

async fn erase(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    form(&web, &visitor, id, KindCode::Erasure).await
}

async fn ask_correct(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    ask(&web, id, KindCode::Correction, sent).await
}

async fn ask_erase(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    ask(&web, id, KindCode::Erasure, sent).await
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.my_data(&visitor.identity, id).await?;
    if view.may(Deed::Ask) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Ask))) }
}

async fn form(web: &Web, visitor: &Visitor, id: CaseId, kind: KindCode) -> Result<Response, Failure> {
    let view = allowed(web, visitor, id).await?;
    let form = blank(web, visitor, id, kind).resumed(web, visitor, &Answers::default()).await?;
    html(&asking(&view, visitor, kind).form(form))
}

async fn ask(web: &Web, id: CaseId, kind: KindCode, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let mut reader = Reader::new(&sent.answers);
    let words = reader.text("words");
    match reader.finish(words) {
        Ok(words) => {
            let what = if kind == KindCode::Erasure { Kind::Erasure } else { Kind::Correction };
            let command = Command::Ask { id: EntryId::from_uuid(sent.command.uuid()), kind: what, words };
            sent.execute(web, id, &command).await?;
            Ok(done(&url(id, "/henvendelser"), "asked"))
        }
        Err(faults) => {
            let view = allowed(web, visitor, id).await?;
            let form = blank(web, visitor, id, kind).draft().filled(&sent.answers).faulty(&faults);
            again(&asking(&view, visitor, kind).form(form))
        }
    }
}

fn asking(view: &CaseView, visitor: &Visitor, kind: KindCode) -> Explained {
    let w = visitor.w;
    let word = |part: &str| w.t(&format!("data-{}-{part}", kind.code()));
    let page = Explained::new(view, visitor, w.t(kind.key()), word("lead")).says(word("then"));
    match (&view.hold, kind) {
        (Some(hold), KindCode::Erasure) => page.notice("info", w.t1("hold-stands", "reason", &hold.reason)),
        _ => page,
    }
}

fn blank(web: &Web, visitor: &Visitor, id: CaseId, kind: KindCode) -> Form {
    let w = visitor.w;
    let part = if kind == KindCode::Erasure { "slett" } else { "rett" };
    let address = url(id, &format!("/mine-data/{part}"));
    let word = |part: &str| w.t(&format!("data-{}-{part}", kind.code()));
    Form::new(w, address, CommandId::from_uuid(web.app.new_id()), w.t("data-ask-send"))
        .fields(vec![Field::prose("words", word("words")).help(word("words-help"))])
        .cancel(url(id, "/mine-data"))
}

async fn holding(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.requests(&visitor.identity, id).await?;
    if view.may(Deed::Hold) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Hold))) }
}

async fn hold(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = holding(&web, &visitor, id).await?;
    html(&hold_page(&view, &visitor).form(hold_form(&web, &view, visitor.w)))
}

fn hold_page(view: &CaseView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let page = Explained::new(view, visitor, w.t("hold-title"), w.t("hold-lead"));
    match &view.hold {
        Some(hold) => page
            .fact(w.t("hold-reason"), hold.reason.to_string())
            .fact(w.t("hold-set-by"), shown::by(&hold.stamp.by, w))
            .fact(w.t("ask-when"), w.date(time::day(hold.stamp.at))),
        None => page.says(w.t("hold-means")),
    }
}

fn hold_form(web: &Web, view: &CaseView, w: Words) -> Form {
    let key = if view.hold.is_some() { "hold-lift" } else { "hold-set" };
    let form = Form::new(w, url(view.id, "/bevaring"), CommandId::from_uuid(web.app.new_id()), w.t(key))
        .cancel(url(view.id, "/henvendelser"));
    match &view.hold {
        Some(_) => form.fields(vec![Field::hidden("lift", "ja")]),
        None => form.fields(vec![Field::line("reason", w.t("hold-reason")).help(w.t("hold-reason-help"))]),
    }
}

async fn set_hold(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let back = url(id, "/henvendelser");
    if sent.answers.ticked("lift") {
        sent.execute(&web, id, &Command::Hold(None)).await?;
        return Ok(done(&back, "hold-lifted"));
    }
    let mut reader = Reader::new(&sent.answers);
    let reason = reader.text("reason");
    match reader.finish(reason) {
        Ok(reason) => {
            sent.execute(&web, id, &Command::Hold(Some(reason))).await?;
            Ok(done(&back, "hold-set"))
        }
        Err(faults) => {
            let view = holding(&web, &sent.visitor, id).await?;
            let form = hold_form(&web, &view, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&hold_page(&view, &sent.visitor).form(form))
        }
    }
}
