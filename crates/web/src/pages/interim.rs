//! A written reply while a report waits: why it takes longer, and when to expect an answer; and the
//! letter it becomes.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
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
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::interim::{InterimReply, Receiver};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, Process};
use jiff::ToSpan;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/forelopig-svar", get(show).post(store))
        .route("/sak/{id}/forelopig-svar/{reply}", get(letter))
}

/// Whether this reader may reply, and there is something to reply to.
pub(crate) fn may_reply(view: &CaseView, process: &Process) -> bool {
    view.may(Deed::Reply) && process.reply_by.is_some() && super::coordinator::of_unit(view)
}

#[derive(Template)]
#[template(path = "case_form.html")]
pub(super) struct FormPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) case: CaseFrame,
    pub(super) lead: String,
    pub(super) form: Form,
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    match &view.process {
        Some(process) if may_reply(&view, process) => Ok(view),
        Some(process) if view.may(Deed::Reply) && process.reply_by.is_none() => {
            Err(Failure::refused(Refusal::AlreadyAnswered))
        }
        _ => Err(Failure::refused(Refusal::NotYours(Deed::Reply))),
    }
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let choice = |to: &Receiver| Choice::new(to.code(), w.t(to.key()));
    let fields = vec![
        Field::radio("to", w.t("interim-to"), Receiver::ALL.iter().map(choice).collect()).in_row(),
        Field::prose("reason", w.t("interim-reason")).help(w.t("interim-reason-help")),
        Field::date("expected", w.t("interim-expected")),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/forelopig-svar"), command, w.t("interim-do"))
        .fields(fields)
        .cancel(url(view.id, "/saksgang"))
        .draft()
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    let by = view.process.as_ref().and_then(|process| process.reply_by).unwrap_or(view.today);
    FormPage {
        frame: visitor.frame(w.t("interim-title")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t1("interim-lead", "date", w.date(by)),
        form,
    }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let in_a_month = view.today.saturating_add(1.month());
    let first = Answers::from_pairs([("to", Receiver::Person.code()), ("expected", &in_a_month.to_string())]);
    let form = form(&web, &view, visitor.w).resumed(&web, &visitor, &first).await?;
    html(&page(&view, &visitor, form))
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let to = r.choice("to", Receiver::from_code);
    let reason = r.text("reason");
    let expected = r.date("expected");
    if expected.is_some_and(|day| day <= view.today) {
        r.fault("expected", Fault::NotAChoice);
    }
    let all = to.zip(reason).zip(expected);
    match r.finish(all) {
        Ok(((to, reason), expected)) => {
            let reply = EntryId::from_uuid(sent.command.uuid());
            sent.execute(&web, id, &Command::InterimReply { id: reply, to, reason, expected }).await?;
            Ok(done(&url(id, &format!("/forelopig-svar/{reply}")), "interim"))
        }
        Err(faults) => {
            let w = sent.visitor.w;
            let past =
                (faults.of("expected") == Some(Fault::NotAChoice)).then(|| w.t("interim-expected-past"));
            let form = form(&web, &view, w).filled(&sent.answers).faulty(&faults).saying("expected", past);
            again(&page(&view, &sent.visitor, form))
        }
    }
}

/// The reply as a letter, to be printed and sent.
#[derive(Template)]
#[template(path = "interim_letter.html")]
struct Letter {
    frame: Frame,
    w: Words,
    from: String,
    to: String,
    about: String,
    date: String,
    received: String,
    reason: String,
    expected: String,
    phone: Option<String>,
    by: String,
    back: String,
}

async fn letter(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, reply)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    let process = view.process.as_ref().ok_or_else(Failure::not_found)?;
    let found = process.replies.iter().find(|known| known.id == reply).ok_or_else(Failure::not_found)?;
    html(&as_letter(&web, &visitor, &view, process, found))
}

fn as_letter(
    web: &Web,
    visitor: &Visitor,
    view: &CaseView,
    process: &Process,
    reply: &InterimReply,
) -> Letter {
    let w = visitor.w;
    let org = web.app.org(view.home);
    let unit = org.as_ref().and_then(|org| org.coordinating_unit());
    let phone = unit.and_then(|unit| unit.phone.clone()).or_else(|| org.as_ref()?.phone.clone());
    let first = process.reports.first();
    let to = match (reply.to, first) {
        (Receiver::Reporter, Some(report)) => report.from.name.to_string(),
        _ => view.subject.name.to_string(),
    };
    Letter {
        frame: visitor.frame(w.t("interim-letter")),
        w,
        from: unit.map_or_else(|| view.home_name.to_string(), |u| format!("{}, {}", u.name, view.home_name)),
        to,
        about: view.subject.name.to_string(),
        date: w.date(time::day(reply.stamp.at)),
        received: first.map_or_else(String::new, |report| w.date(report.received)),
        reason: reply.reason.to_string(),
        expected: w.date(reply.expected),
        phone: phone.map(|phone| phone.to_string()),
        by: reply.stamp.by.name.to_string(),
        back: url(view.id, "/saksgang"),
    }
}
