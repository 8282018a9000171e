//! One minute on a phone: who asks, what, how much and when, and three big answers.
//!
//! Whoever comes here from a notice need not know the program, nor see more than the measure.

mod propose;
mod settle;

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::pages::case::{Contact, contact};
use crate::pages::entry::find;
use crate::pages::plan::entry_url;
use crate::pages::plan::shown_entry::when;
use crate::pages::plan::standing::proposal;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/svar/{entry}", get(ask).post(accept))
        .route("/sak/{id}/svar/{entry}/forslag", get(propose::ask).post(propose::send))
        .route("/sak/{id}/svar/{entry}/avgjor", get(settle::ask).post(settle::turn_down))
        .route("/sak/{id}/svar/{entry}/ta", get(settle::back).post(settle::take))
}

type Ids = At<(CaseId, EntryId)>;

/// The address of the page.
pub(crate) fn answer_url(id: CaseId, entry: EntryId) -> String {
    url(id, &format!("/svar/{entry}"))
}

#[derive(Template)]
#[template(path = "answer.html")]
struct AnswerPage {
    frame: Frame,
    w: Words,
    whose: String,
    what: String,
    asked_by: String,
    /// Why the reader's own proposal was not taken.
    word: Option<String>,
    facts: Vec<(String, String)>,
    answer_by: Option<String>,
    /// What the reader has answered already.
    answered: Option<String>,
    contact: Option<Contact>,
    here: String,
    no: String,
    plan: String,
    command: String,
    version: u32,
}

/// A measure that is the reader's to answer for.
fn mine(view: &CaseView, id: EntryId) -> Result<(&Entry, &Measure), Failure> {
    let entry = find(view, id)?;
    let measure = entry.measure().ok_or_else(|| Failure::refused(Refusal::NothingToAnswer))?;
    if !view.may(Deed::Promise) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Promise)));
    }
    if !view.plan.as_ref().is_some_and(|plan| plan.mine.contains(&id)) {
        return Err(Failure::refused(Refusal::NotYourMeasure));
    }
    Ok((entry, measure))
}

async fn ask(State(web): State<Web>, visitor: Visitor, At((id, entry)): Ids) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    let (entry, measure) = mine(&view, entry)?;
    let w = visitor.w;
    let (asked_by, word) = match &entry.promise {
        Some(Promise::Asked { since, word, .. }) => (&since.by, word.as_ref()),
        _ => (&entry.written.by, None),
    };
    html(&AnswerPage {
        frame: visitor.frame(w.t("answer-title")),
        w,
        whose: view.subject.name.to_string(),
        what: measure.what.to_string(),
        asked_by: w.t1("answer-asked-by", "who", shown::by(asked_by, w)),
        word: word.map(ToString::to_string),
        facts: facts(measure, w),
        answer_by: entry.patience().map(|p| w.t1("answer-by", "date", w.date(p.by))),
        answered: answered(entry, w),
        contact: contact(&view, w),
        here: answer_url(id, entry.id),
        no: format!("{}/nei", entry_url(id, entry.id)),
        plan: format!("{}#e{}", url(id, "/plan"), entry.id),
        command: web.app.new_id().to_string(),
        version: entry.version,
    })
}

/// How much, when and how.
fn facts(measure: &Measure, w: Words) -> Vec<(String, String)> {
    let when = Some(when(measure, w)).filter(|when| !when.is_empty());
    let scope = measure.scope.as_ref().map(ToString::to_string);
    let how = measure.how.as_ref().map(ToString::to_string);
    [("fact-scope", scope), ("entry-when", when), ("fact-how", how)]
        .into_iter()
        .filter_map(|(key, value)| value.map(|value| (w.t(key), value)))
        .collect()
}

fn answered(entry: &Entry, w: Words) -> Option<String> {
    match entry.promise.as_ref()? {
        Promise::Accepted { .. } => Some(w.t("answer-is-yes")),
        Promise::Declined { .. } => Some(w.t("answer-is-no")),
        Promise::Countered { offer, .. } => Some(w.t1("answer-is-proposal", "proposal", proposal(offer, w))),
        Promise::Asked { .. } | Promise::Open { .. } => None,
    }
}

async fn accept(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let command = Command::Promise { id: entry, seen, answer: PromiseAnswer::Accept };
    sent.execute(&web, id, &command).await?;
    Ok(done(&answer_url(id, entry), "promised"))
}
