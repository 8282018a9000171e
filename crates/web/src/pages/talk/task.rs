//! "Please take this over": handed to the coordinator, answered, done.

use super::thread::FormPage;
use super::{opened, task_tag, task_title, tied, ties};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::talk::{About, Act, Task, TaskState};
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::view::CaseView;
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/ta-over", get(new).post(hand_over))
        .route("/sak/{id}/ta-over/{task}", get(one))
        .route("/sak/{id}/ta-over/{task}/ja", post(accept).get(crate::at::up))
        .route("/sak/{id}/ta-over/{task}/nei", post(decline).get(crate::at::up))
        .route("/sak/{id}/ta-over/{task}/gjort", post(finish).get(crate::at::up))
        .route("/sak/{id}/ta-over/{task}/trekk", post(withdraw).get(crate::at::up))
}

/// What it is tied to, when one comes from there.
#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    om: String,
}

#[derive(Template)]
#[template(path = "task.html")]
struct TaskPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    tag: Tag,
    lead: String,
    words: String,
    about: Option<(String, String)>,
    wished: Option<String>,
    /// What was answered: colour and words.
    answer: Option<(&'static str, String)>,
    measure: Option<String>,
    accept: Option<Form>,
    decline: Option<Form>,
    /// Where it is said to be done, and the command.
    finish: Option<(String, String)>,
    withdraw: Option<(String, String)>,
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    let fields = vec![
        Field::prose("words", w.t("task-words")).help(w.t("task-words-help")),
        Field::date("by", w.t("task-wish")).optional(),
        Field::select("about", w.t("talk-about"), ties(view, w)).optional(),
    ];
    let form = Form::new(w, url(view.id, "/ta-over"), command, w.t("task-send")).fields(fields);
    form.cancel(url(view.id, "/samtaler")).draft()
}

fn form_page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t("task-hand-over")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: match view.principal() {
            Some(seated) => w.t1("task-lead", "name", &seated.who.name),
            None => w.t("task-lead-nobody"),
        },
        form,
    }
}

/// The person and those close hand over; employees do not.
fn may_hand_over(view: &CaseView, visitor: &Visitor) -> Result<(), Failure> {
    if view.may(Deed::Write(Section::Talk)) && visitor.identity.post().is_none() {
        Ok(())
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Talk))))
    }
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(of): Query<Of>,
) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    may_hand_over(&view, &visitor)?;
    let about = About::from_code(&of.om).unwrap_or(About::Plan).code();
    let form = form(&web, &view, visitor.w);
    let form = form.resumed(&web, &visitor, &Answers::from_pairs([("about", about)])).await?;
    html(&form_page(&view, &visitor, form))
}

async fn hand_over(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words: Option<Prose> = r.text("words");
    let by = r.optional_date("by");
    if by.is_some_and(|by| by < sent.visitor.today) {
        r.fault("by", Fault::InThePast);
    }
    let about = About::from_code(sent.answers.get("about")).unwrap_or(About::Plan);
    match r.finish(words) {
        Ok(words) => {
            let task = EntryId::from_uuid(sent.command.uuid());
            sent.execute(&web, id, &Command::Talk(Act::HandOver { id: task, words, about, by })).await?;
            Ok(done(&here(id, task), "handed-over"))
        }
        Err(faults) => {
            let view = opened(&web, &sent.visitor, id).await?;
            may_hand_over(&view, &sent.visitor)?;
            let form = form(&web, &view, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&form_page(&view, &sent.visitor, form))
        }
    }
}

fn here(id: CaseId, task: EntryId) -> String {
    url(id, &format!("/ta-over/{task}"))
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor, id: EntryId) -> Result<TaskPage, Failure> {
    let w = visitor.w;
    let task = view.talk.tasks.iter().find(|t| t.id == id).ok_or_else(Failure::not_found)?;
    let at = |act: &str| (format!("{}/{act}", here(view.id, id)), web.app.new_id().to_string());
    let open = view.end.is_none();
    let coordinates = open && view.is(Capacity::Coordinator) && view.coordination_consent;
    let handed = task.state == TaskState::Handed;
    let own = task.made.by.person == visitor.identity.person;
    let measure = match &task.state {
        TaskState::Accepted { measure, .. } => *measure,
        _ => None,
    };
    Ok(TaskPage {
        frame: visitor.frame(task_title(task)),
        w,
        case: CaseFrame::new(view, visitor),
        tag: task_tag(task, w),
        lead: w.t2("task-by", "name", &task.made.by.name, "when", w.ago(task.made.at, view.today)),
        words: task.words.to_string(),
        about: tied(view, task.about, w),
        wished: task.by.map(|by| w.t1("task-wished", "when", w.near(by, view.today))),
        answer: answer(task, view, w),
        measure: measure.map(|entry| format!("{}#e{entry}", url(view.id, "/plan"))),
        accept: (coordinates && handed).then(|| accept_form(web, view, task, w)),
        decline: (coordinates && handed).then(|| decline_form(web, view.id, id, w)),
        finish: (coordinates && matches!(task.state, TaskState::Accepted { .. })).then(|| at("gjort")),
        withdraw: (open && own && handed).then(|| at("trekk")),
    })
}

fn accept_form(web: &Web, view: &CaseView, task: &Task, w: Words) -> Form {
    let id = here(view.id, task.id);
    let mut fields = Vec::new();
    if view.plan.is_some() && view.may(Deed::Write(Section::Measures)) {
        fields.push(Field::tick("measure", w.t("task-as-measure")).help(w.t("task-as-measure-help")));
        fields.push(Field::line("what", w.t("task-measure-what")).optional());
        fields.push(Field::date("due", w.t("task-measure-by")).optional());
    }
    let command = CommandId::from_uuid(web.app.new_id());
    let mut form = Form::new(w, id.clone(), command, w.t("task-accept")).fields(fields);
    form.action = format!("{id}/ja");
    let first = Answers::from_pairs([
        ("what", task_title(task)),
        ("due", task.by.map(|by| by.to_string()).unwrap_or_default()),
    ]);
    form.filled(&first)
}

fn decline_form(web: &Web, case: CaseId, id: EntryId, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    let mut form = Form::new(w, here(case, id), command, w.t("task-decline")).fields(vec![Field::new(
        "why",
        crate::field::Kind::Prose(3),
        w.t("task-decline-why"),
    )]);
    form.action = format!("{}/nei", here(case, id));
    form
}

fn answer(task: &Task, view: &CaseView, w: Words) -> Option<(&'static str, String)> {
    let told = |key: &str, stamp: &dinplan_domain::person::Stamp| {
        w.t2(key, "name", &stamp.by.name, "when", w.ago(stamp.at, view.today))
    };
    match &task.state {
        TaskState::Handed => {
            let by = w.near(task.due, view.today);
            Some(("info", w.t1("task-answer-by", "when", by)))
        }
        TaskState::Accepted { stamp, .. } => Some(("success", told("task-accepted-by", stamp))),
        TaskState::Declined { why, stamp } => {
            Some(("warning", format!("{} {why}", told("task-declined-by", stamp))))
        }
        TaskState::Done { stamp } => Some(("success", told("task-done-by", stamp))),
        TaskState::Withdrawn { stamp } => Some(("info", told("suggestion-withdrawn-by", stamp))),
    }
}

async fn one(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, task)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    html(&page(&web, &view, &visitor, task)?)
}

/// The measure it becomes, if it is to become one: it needs words and a day.
fn as_measure(answers: &Answers) -> Result<Option<Measure>, Faults> {
    let mut r = Reader::new(answers);
    if !answers.ticked("measure") {
        return Ok(None);
    }
    let what: Option<Line> = r.text("what");
    let by = r.date("due");
    let value = what.zip(by).map(|(what, by)| Measure {
        what,
        goal: None,
        scope: None,
        how: None,
        responsible: Responsible::Coordinator,
        from: None,
        by: Some(by),
        recurs: None,
        status: MeasureStatus::Planned,
        why_not: None,
        decision: Decision::None,
        answer_by: None,
        obstacle: None,
    });
    r.finish(value).map(Some)
}

async fn accept(
    State(web): State<Web>,
    At((id, task)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    match as_measure(&sent.answers) {
        Ok(measure) => {
            let entry = EntryId::from_uuid(sent.command.uuid());
            let measure = measure.map(|measure| (entry, Box::new(measure)));
            sent.execute(&web, id, &Command::Talk(Act::AcceptTask { id: task, measure })).await?;
            Ok(done(&here(id, task), "task-accepted"))
        }
        Err(faults) => {
            let view = opened(&web, &sent.visitor, id).await?;
            let mut page = page(&web, &view, &sent.visitor, task)?;
            page.accept = page.accept.map(|form| form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

async fn decline(
    State(web): State<Web>,
    At((id, task)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let why: Option<Prose> = r.text("why");
    match r.finish(why) {
        Ok(why) => {
            sent.execute(&web, id, &Command::Talk(Act::DeclineTask { id: task, why })).await?;
            Ok(done(&here(id, task), "task-declined"))
        }
        Err(faults) => {
            let view = opened(&web, &sent.visitor, id).await?;
            let mut page = page(&web, &view, &sent.visitor, task)?;
            page.decline = page.decline.map(|form| form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

async fn finish(
    State(web): State<Web>,
    At((id, task)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Talk(Act::FinishTask { id: task })).await?;
    Ok(done(&here(id, task), "task-done"))
}

async fn withdraw(
    State(web): State<Web>,
    At((id, task)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Talk(Act::WithdrawTask { id: task })).await?;
    Ok(done(&url(id, "/samtaler"), "taken-back"))
}
