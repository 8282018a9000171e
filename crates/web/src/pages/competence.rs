//! Competence to consent: what it is and is not, every finding, and a new one.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::competence::{Competence, Question, standing};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::law::Provision;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::Prose;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

/// Where it hangs in a case.
pub(crate) const PAGE: &str = "/samtykke/kompetanse";

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtykke/kompetanse", get(findings))
        .route("/sak/{id}/samtykke/kompetanse/ny", get(new).post(assess))
}

/// The way here, for who may assess or has a finding to read.
pub(crate) fn link(view: &CaseView, w: Words) -> Option<(String, String)> {
    let wanted = view.may(Deed::AssessCompetence) || !view.competence.is_empty();
    wanted.then(|| (url(view.id, PAGE), w.t("competence-title")))
}

/// One finding.
struct Finding {
    question: String,
    tag: Tag,
    reasons: String,
    told: String,
    made: String,
    until: String,
}

#[derive(Template)]
#[template(path = "competence.html")]
struct FindingsPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    law: (String, String),
    /// The findings, for who sees consents.
    now: Option<Vec<Finding>>,
    earlier: Vec<Finding>,
    add: Option<String>,
}

#[derive(Template)]
#[template(path = "competence_form.html")]
struct FormPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    form: Form,
}

async fn findings(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    let seen = view.sees(Section::Consents);
    if !seen && !view.may(Deed::AssessCompetence) {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Consents))));
    }
    let w = visitor.w;
    let stands = |c: &&Competence| {
        standing(&view.competence, c.question, view.today).is_some_and(|standing| standing.id == c.id)
    };
    let newest = || view.competence.iter().rev();
    let told = Provision::Competence.key();
    html(&FindingsPage {
        frame: visitor.frame(w.t("competence-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        law: (w.t(told), w.t(&format!("{told}-says"))),
        now: seen.then(|| newest().filter(stands).map(|c| finding(&view, c, true, w)).collect()),
        earlier: newest().filter(|c| !stands(c)).map(|c| finding(&view, c, false, w)).collect(),
        add: may_assess(&view).then(|| url(id, "/samtykke/kompetanse/ny")),
    })
}

fn may_assess(view: &CaseView) -> bool {
    view.may(Deed::AssessCompetence) && view.end.is_none()
}

fn finding(view: &CaseView, c: &Competence, stands: bool, w: Words) -> Finding {
    let whose = if view.is(Capacity::Person) { "yours" } else { "theirs" };
    let (key, color) = if c.lacking { ("lacking", "warning") } else { ("can", "success") };
    let until = if stands { "competence-until" } else { "competence-was-until" };
    Finding {
        question: w.t(c.question.key()),
        tag: Tag::new(w.t(&format!("competence-{key}-{whose}")), if stands { color } else { "neutral" }),
        reasons: c.reasons.to_string(),
        told: c.told.to_string(),
        made: format!("{}, {}", shown::by(&c.made.by, w), w.date(time::day(c.made.at))),
        until: w.t1(until, "date", w.date(c.until)),
    }
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    if may_assess(&view) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::AssessCompetence)))
    }
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    let case = CaseFrame::new(view, visitor);
    FormPage { frame: visitor.frame(w.t("competence-new")), w, case, form }
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let questions = Question::ALL.iter().map(|q| Choice::new(q.code(), w.t(q.key()))).collect();
    let findings = ["can", "lacking"].map(|code| {
        Choice::new(code, w.t(&format!("competence-{code}-theirs")))
            .about(w.t(&format!("competence-{code}-about")))
    });
    let fields = vec![
        Field::radio("question", w.t("competence-question"), questions).help(w.t("competence-question-help")),
        Field::radio("finding", w.t("competence-finding"), findings.into()),
        Field::prose("reasons", w.t("competence-reasons")).help(w.t("competence-reasons-help")),
        Field::prose("told", w.t("competence-told")).help(w.t("competence-told-help")),
        Field::date("until", w.t("competence-review")).help(w.t("competence-review-help")),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/samtykke/kompetanse/ny"), command, w.t("competence-save"))
        .fields(fields)
        .cancel(url(view.id, PAGE))
}

async fn new(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let form = form(&web, &view, visitor.w).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, form))
}

async fn assess(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let read = read(&mut r, &view);
    let (question, lacking, reasons, told, until) = match r.finish(read) {
        Ok(read) => read,
        Err(faults) => {
            let form = form(&web, &view, sent.visitor.w).draft().filled(&sent.answers).faulty(&faults);
            return again(&page(&view, &sent.visitor, form));
        }
    };
    let id_of = EntryId::from_uuid(sent.command.uuid());
    let command = Command::AssessCompetence { id: id_of, question, lacking, reasons, told, until };
    sent.execute(&web, id, &command).await?;
    Ok(done(&url(id, PAGE), "saved"))
}

fn read(r: &mut Reader<'_>, view: &CaseView) -> Option<(Question, bool, Prose, Prose, Date)> {
    let question = r.choice("question", Question::from_code);
    let lacking = r.choice("finding", |typed| match typed {
        "lacking" => Some(true),
        "can" => Some(false),
        _ => None,
    });
    let reasons = r.text("reasons");
    let told = r.text("told");
    let until = r.date("until");
    if until.is_some_and(|day| day <= view.today) {
        r.fault("until", Fault::InThePast);
    }
    Some((question?, lacking?, reasons?, told?, until?))
}
