//! The evaluation of a period: goal by goal, measure by measure, and how working together has been.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::{Explained, plan_for};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::pages::period::period;
use crate::pages::revision::steps_in_words;
use crate::pages::told;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::plan::{Happened, Progress};
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;
use dinplan_domain::text::{Line, Prose, Text, TextFault};
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/evaluer", get(show).post(evaluate))
}

/// What is wrong, by the name of the field.
type Wrong = Vec<(String, Fault)>;
/// Entries with rating and words.
type Rated<T> = Vec<(EntryId, T, Option<Line>)>;

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let plan = plan_for(&view, Deed::Evaluate)?;
    let page = page(&view, plan, &visitor);
    if !plan.state.as_ref().is_some_and(dinplan_domain::plan::PlanState::in_force) {
        let page = page.notice("info", w.t("evaluate-not-in-force"));
        return html(&page.link(url(id, "/godkjenn"), w.t("evaluate-to-approval")));
    }
    let form = form(&web, &view, plan, w).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page.form(form))
}

async fn evaluate(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Plan).await?;
    let plan = plan_for(&view, Deed::Evaluate)?;
    match read(&sent.answers, plan) {
        Ok(command) => {
            sent.execute(&web, id, &command).await?;
            Ok(done(&url(id, "/periode"), "evaluated"))
        }
        Err(wrong) => {
            let form =
                form(&web, &view, plan, sent.visitor.w).draft().filled(&sent.answers).faulty_at(&wrong);
            let page = page(&view, plan, &sent.visitor).form(form);
            if wrong.is_empty() {
                return again(&page.notice("warning", sent.visitor.w.t("evaluate-nothing")));
            }
            again(&page)
        }
    }
}

fn page(view: &CaseView, plan: &PlanView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let mut page = Explained::new(view, visitor, w.t("evaluate-title"), w.t("evaluate-lead"));
    if let Some(term) = plan.state.as_ref().and_then(dinplan_domain::plan::PlanState::term) {
        page = page.fact(w.t("evaluate-period"), period(term, w));
        if let Some(last) = plan.evaluations.iter().rfind(|e| e.term == term) {
            page = page.fact(w.t("evaluate-before"), w.moment(last.made.at, view.today));
        }
    }
    page
}

fn form(web: &Web, view: &CaseView, plan: &PlanView, w: Words) -> Form {
    let progress = Progress::ALL.iter().map(|p| Choice::new(p.code(), w.t(p.key()))).collect::<Vec<_>>();
    let happened = Happened::ALL.iter().map(|h| Choice::new(h.code(), w.t(h.key()))).collect::<Vec<_>>();
    let mut fields = rows(plan, Section::Goals, "evaluate-goals", &progress, w);
    // A goal that the person has described step by step is rated by those words.
    for entry in plan.live(Section::Goals) {
        let name = rating(entry.id);
        if let Some(field) = fields.iter_mut().find(|field| field.name == name) {
            field.help = steps_in_words(view, entry.id, w);
        }
    }
    fields.extend(rows(plan, Section::Measures, "evaluate-measures", &happened, w));
    fields.push(Field::heading(w.t("evaluate-cooperation")));
    fields.push(
        Field::prose(TOGETHER, w.t("evaluate-together")).optional().help(w.t("evaluate-together-help")),
    );
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/evaluer"), command, w.t("evaluate-submit"))
        .fields(fields)
        .cancel(url(view.id, "/plan"))
}

/// The field on working together.
const TOGETHER: &str = "cooperation";

/// The field with the rating of an entry.
fn rating(id: EntryId) -> String {
    format!("rating-{id}")
}

/// The field with words about it.
fn words(id: EntryId) -> String {
    format!("words-{id}")
}

/// A heading, and for every entry a question and a line.
fn rows(plan: &PlanView, section: Section, heading: &str, choices: &[Choice], w: Words) -> Vec<Field> {
    let mut fields = Vec::new();
    for entry in plan.live(section) {
        let title = told::title(&entry.content);
        fields.push(Field::radio(rating(entry.id), title.clone(), choices.to_vec()).in_row().optional());
        fields.push(Field::line(words(entry.id), w.t1("evaluate-words", "title", title)).optional());
    }
    if !fields.is_empty() {
        fields.insert(0, Field::heading(w.t(heading)));
    }
    fields
}

/// The evaluation; without any fault when nothing at all was answered.
fn read(answers: &Answers, plan: &PlanView) -> Result<Command, Wrong> {
    let mut wrong = Wrong::new();
    let goals = rated(answers, plan, Section::Goals, Progress::from_code, &mut wrong);
    let measures = rated(answers, plan, Section::Measures, Happened::from_code, &mut wrong);
    let cooperation: Option<Prose> = optional(answers, TOGETHER.to_owned(), &mut wrong);
    let answered = !goals.is_empty() || !measures.is_empty() || cooperation.is_some();
    if answered && wrong.is_empty() {
        Ok(Command::Evaluate { goals, measures, cooperation })
    } else {
        Err(wrong)
    }
}

/// Entries that were rated. Words without a rating are asked about: they would be lost.
fn rated<T>(
    answers: &Answers,
    plan: &PlanView,
    section: Section,
    from_code: impl Fn(&str) -> Option<T>,
    wrong: &mut Wrong,
) -> Rated<T> {
    let mut found = Rated::new();
    for entry in plan.live(section) {
        let told = optional(answers, words(entry.id), wrong);
        let name = rating(entry.id);
        let typed = answers.get(&name);
        match from_code(typed) {
            Some(rating) => found.push((entry.id, rating, told)),
            None if !typed.is_empty() => wrong.push((name, Fault::NotAChoice)),
            None if told.is_some() => wrong.push((name, Fault::Missing)),
            None => {}
        }
    }
    found
}

fn optional<const MAX: usize>(answers: &Answers, name: String, wrong: &mut Wrong) -> Option<Text<MAX>> {
    match Text::new(answers.get(&name)) {
        Ok(text) => Some(text),
        Err(TextFault::Empty) => None,
        Err(TextFault::TooLong { max, got }) => {
            wrong.push((name, Fault::TooLong { max, got }));
            None
        }
    }
}
