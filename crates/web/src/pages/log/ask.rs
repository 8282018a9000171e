//! Ask why someone looked: one line of the log, one question, one answer.

use super::told::{read, role};
use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::sent::{Sent, own_page};
use crate::visitor::Visitor;
use axum::extract::State;
use axum::response::Response;
use dinplan_app::Told;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::CaseView;

type Ids = At<(CaseId, u64)>;

pub(super) async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, seq)): Ids,
) -> Result<Response, Failure> {
    let (view, told) = line(&web, &visitor, id, seq).await?;
    let form = blank(&web, &visitor, id, seq).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, &told).form(form))
}

pub(super) async fn send(
    State(web): State<Web>,
    At((id, seq)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut reader = Reader::new(&sent.answers);
    let words = reader.text("words");
    let words = match reader.finish(words) {
        Ok(words) => words,
        Err(faults) => {
            let (view, told) = line(&web, &sent.visitor, id, seq).await?;
            let form = blank(&web, &sent.visitor, id, seq).draft().filled(&sent.answers).faulty(&faults);
            return again(&page(&view, &sent.visitor, &told).form(form));
        }
    };
    let draft = own_page(sent.answers.get("_page"));
    let identity = &sent.visitor.identity;
    match web.app.ask_about_line(identity, id, seq, words, sent.command, draft).await {
        Ok(_) => Ok(done(&url(id, "/henvendelser"), "asked")),
        Err(trouble) => Err(sent.kept(&web, trouble).await),
    }
}

async fn line(web: &Web, visitor: &Visitor, id: CaseId, seq: u64) -> Result<(CaseView, Told), Failure> {
    let (view, told) = web.app.log_line(&visitor.identity, id, seq).await?;
    if !view.may(Deed::Ask) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Ask)));
    }
    Ok((view, told))
}

/// The line as it stands in the log, and what happens with the question.
fn page(view: &CaseView, visitor: &Visitor, told: &Told) -> Explained {
    let w = visitor.w;
    let line = read(view, visitor, told);
    let mut page = Explained::new(view, visitor, w.t("ask-title"), w.t("ask-lead"))
        .fact(w.t("ask-who"), format!("{}, {}", told.line.name, role(&told.line, w)))
        .fact(w.t("ask-when"), w.moment(told.at, view.today))
        .fact(w.t("ask-line"), format!("{}{}{}", line.before, line.name, line.after));
    for (tag, says) in line.unusual {
        page = page.fact(tag.text, says);
    }
    page
}

fn blank(web: &Web, visitor: &Visitor, id: CaseId, seq: u64) -> Form {
    let w = visitor.w;
    let page = url(id, &format!("/innsyn/{seq}/spor"));
    Form::new(w, page, CommandId::from_uuid(web.app.new_id()), w.t("ask-send"))
        .fields(vec![Field::prose("words", w.t("ask-words")).help(w.t("ask-words-help"))])
        .cancel(url(id, "/innsyn"))
}
