//! Something else instead: the owner's own proposal, filled with what is asked.

use super::{Ids, answer_url, mine};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::promise::Counter;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::view::CaseView;

/// A short question on a page of its own, outside the case's tabs.
#[derive(Template)]
#[template(path = "plain_form.html")]
struct Page {
    frame: Frame,
    lead: String,
    notice: Option<String>,
    form: Form,
}

fn page(view: &CaseView, visitor: &Visitor, entry: EntryId, command: CommandId) -> Result<Page, Failure> {
    let w = visitor.w;
    let (entry, _) = mine(view, entry)?;
    let here = answer_url(view.id, entry.id);
    let form = Form::new(w, format!("{here}/forslag"), command, w.t("propose-submit"))
        .fields(vec![
            Field::line("what", w.t("field-measures-what")),
            Field::line("scope", w.t("field-measures-scope")).optional(),
            Field::date("by", w.t("field-measures-by")).optional(),
            Field::line("words", w.t("propose-words")).optional(),
            Field::hidden("seen", entry.version.to_string()),
        ])
        .cancel(here);
    Ok(Page { frame: visitor.frame(w.t("propose-title")), lead: w.t("propose-lead"), notice: None, form })
}

pub(super) async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): Ids,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    let mut page = page(&view, &visitor, entry, CommandId::from_uuid(web.app.new_id()))?;
    let (_, measure) = mine(&view, entry)?;
    page.form = page.form.filled(&as_asked(measure));
    html(&page)
}

fn as_asked(measure: &Measure) -> Answers {
    let scope = measure.scope.as_ref().map(ToString::to_string).unwrap_or_default();
    let by = measure.by.map(|by| by.to_string()).unwrap_or_default();
    Answers::from_pairs([("what", measure.what.to_string()), ("scope", scope), ("by", by)])
}

pub(super) async fn send(
    State(web): State<Web>,
    At((id, entry)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
    let (_, measure) = mine(&view, entry)?;
    let mut r = Reader::new(&sent.answers);
    let what = r.text("what");
    let (scope, by, words) = (r.optional("scope"), r.optional_date("by"), r.optional("words"));
    if by.zip(measure.from).is_some_and(|(by, from)| by < from) {
        r.fault("by", Fault::WrongOrder);
    }
    let dated = measure.from.is_some() || measure.recurs.is_some();
    if !dated && sent.answers.get("by").trim().is_empty() {
        r.fault("by", Fault::Missing);
    }
    match r.finish(what.map(|what| Counter { what, scope, by, words })) {
        Ok(offer) => {
            let seen = sent.answers.get("seen").parse().unwrap_or(0);
            let command = Command::Promise { id: entry, seen, answer: PromiseAnswer::Counter(offer) };
            sent.execute(&web, id, &command).await?;
            Ok(done(&answer_url(id, entry), "proposed"))
        }
        Err(faults) => {
            let mut page = page(&view, &sent.visitor, entry, sent.command)?;
            page.form = page.form.filled(&sent.answers).faulty(&faults);
            again(&page)
        }
    }
}
