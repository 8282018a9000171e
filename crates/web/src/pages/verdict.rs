//! How is the cooperation? Three questions with faces, answered in under a minute; what was said over
//! time; and for the unit sums, never one answer.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::{HalfYear, Look};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::verdict::{Act, Face, Opinion, Question, Said, waits_for};
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/tilbakemelding", get(show).post(say))
        .route("/sak/{id}/tilbakemelding/ikke-na", post(not_now).get(crate::at::up))
        .route("/enhet/tilbakemelding", get(summed))
}

/// One answer over time.
struct Row {
    when: String,
    who: String,
    /// One for each question.
    faces: Vec<String>,
    words: Option<String>,
}

#[derive(Template)]
#[template(path = "verdict.html")]
struct VerdictPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    form: Option<Form>,
    /// The form that says *not now*: address, and the name of the sending.
    not_now: Option<(String, String)>,
    questions: Vec<String>,
    rows: Vec<Row>,
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = seen(&web, &visitor, id).await?;
    let form = may(&view).then(|| blank(&web, &visitor, id));
    html(&page(&web, &view, &visitor, form))
}

async fn seen(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Verdicts).await?;
    if view.sees(Section::Verdicts) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Verdicts))))
    }
}

fn may(view: &CaseView) -> bool {
    view.may(Deed::Write(Section::Verdicts)) && view.end.is_none()
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor, form: Option<Form>) -> VerdictPage {
    let w = visitor.w;
    let asked = waits_for(view.asked_opinion, &view.opinions, visitor.identity.person);
    let not_now = (asked && form.is_some())
        .then(|| (url(view.id, "/tilbakemelding/ikke-na"), web.app.new_id().to_string()));
    VerdictPage {
        frame: visitor.frame(w.t("verdict-title")),
        w,
        lead: w.t(if form.is_some() { "verdict-lead-you" } else { "verdict-lead" }),
        form,
        not_now,
        questions: Question::ALL.iter().map(|q| w.t(&format!("{}-short", q.key()))).collect(),
        rows: view.opinions.iter().rev().filter_map(|o| row(view, o, w)).collect(),
        case: CaseFrame::new(view, visitor),
    }
}

/// What was said last, in one line.
pub(crate) fn last(view: &CaseView, w: Words) -> Option<String> {
    let row = view.opinions.iter().rev().find_map(|o| row(view, o, w))?;
    Some(w.t2("revision-verdict", "date", &row.when, "said", faces(&row, w)))
}

/// Everything that was said, oldest first.
pub(crate) fn all(view: &CaseView, w: Words) -> Vec<String> {
    let told = |row: Row| {
        let words = row.words.as_ref().map(|words| format!(". {words}")).unwrap_or_default();
        format!("{}, {}: {}{words}", row.when, row.who, faces(&row, w))
    };
    view.opinions.iter().filter_map(|o| row(view, o, w)).map(told).collect()
}

fn faces(row: &Row, w: Words) -> String {
    let names = Question::ALL.iter().map(|q| w.t(&format!("{}-short", q.key())));
    let said = names.zip(&row.faces).map(|(name, face)| format!("{name}: {face}"));
    said.collect::<Vec<_>>().join(", ")
}

fn row(view: &CaseView, opinion: &Opinion, w: Words) -> Option<Row> {
    let said = opinion.said.as_ref()?;
    let face = |q: &Question| said.faces.get(q).map_or_else(|| "–".to_owned(), |face| w.t(face.key()));
    let own = opinion.stamp.by.person == view.subject.person;
    Some(Row {
        when: w.date(time::day(opinion.stamp.at)),
        who: if own { opinion.stamp.by.name.to_string() } else { shown::by(&opinion.stamp.by, w) },
        faces: Question::ALL.iter().map(face).collect(),
        words: said.words.as_ref().map(ToString::to_string),
    })
}

fn blank(web: &Web, visitor: &Visitor, id: CaseId) -> Form {
    let w = visitor.w;
    let faces = || Face::ALL.iter().map(|f| Choice::new(f.code(), w.t(f.key()))).collect::<Vec<_>>();
    let mut fields: Vec<Field> = Question::ALL
        .iter()
        .map(|q| Field::radio(q.code(), w.t(q.key()), faces()).in_row().optional())
        .collect();
    fields.push(Field::prose("words", w.t("verdict-words")).optional());
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(id, "/tilbakemelding"), command, w.t("verdict-send")).fields(fields)
}

async fn say(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    match read(&sent.answers) {
        Ok(said) => {
            let act = Act::Say { id: EntryId::from_uuid(sent.command.uuid()), said };
            sent.execute(&web, id, &Command::Verdict(act)).await?;
            Ok(done(&url(id, "/tilbakemelding"), "said"))
        }
        Err(faults) => {
            let view = seen(&web, &sent.visitor, id).await?;
            let form = blank(&web, &sent.visitor, id).filled(&sent.answers).faulty(&faults);
            again(&page(&web, &view, &sent.visitor, Some(form)))
        }
    }
}

/// What was said. Nothing at all is asked about at the first question.
fn read(answers: &Answers) -> Result<Said, Faults> {
    let mut r = Reader::new(answers);
    let words = r.optional("words");
    let given = |q: &Question| Some((*q, Face::from_code(answers.get(q.code()))?));
    let faces: std::collections::BTreeMap<_, _> = Question::ALL.iter().filter_map(given).collect();
    if faces.is_empty() && words.is_none() {
        r.fault("heard", Fault::Missing);
    }
    r.finish(Some(Said { faces, words }))
}

async fn not_now(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let act = Act::NotNow { id: EntryId::from_uuid(sent.command.uuid()) };
    sent.execute(&web, id, &Command::Verdict(act)).await?;
    Ok(done(&url(id, ""), "not-now"))
}

/// Half a year, as the unit reads it: for each question its three counts.
struct Sums {
    heading: String,
    rows: Vec<(String, Vec<String>)>,
}

#[derive(Template)]
#[template(path = "verdicts_unit.html")]
struct SummedPage {
    frame: Frame,
    w: Words,
    faces: Vec<String>,
    halves: Vec<Sums>,
}

async fn summed(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let org = post.ok_or_else(Failure::not_found)?.org;
    let found = web.app.verdicts_summed(&visitor.identity, org).await?;
    let w = visitor.w;
    let half = |half: &HalfYear| {
        let key = if half.second { "verdict-second-half" } else { "verdict-first-half" };
        let count = |n: &Option<u32>| n.map_or_else(|| w.t("verdict-few"), |n| n.to_string());
        let row = |(q, counts): &(Question, [Option<u32>; 3])| {
            (w.t(&format!("{}-short", q.key())), counts.iter().map(count).collect())
        };
        Sums { heading: w.t1(key, "year", half.year), rows: half.counts.iter().map(row).collect() }
    };
    html(&SummedPage {
        frame: visitor.frame(w.t("verdict-unit-title")),
        w,
        faces: Face::ALL.iter().map(|f| w.t(f.key())).collect(),
        halves: found.iter().map(half).collect(),
    })
}
