//! Beginning the plan: usable after one conversation, or empty, or quickly as a palliative plan.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::entry::responsible;
use crate::pages::rest::{languages, plan_forms};
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::{Done, Look};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/begynn", get(show).post(quick_start))
        .route("/sak/{id}/begynn/tom", get(to_begin).post(begin))
        .route("/sak/{id}/begynn/videre", get(guide))
}

#[derive(Template)]
#[template(path = "begin.html")]
struct BeginPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// A usable plan after one conversation.
    quick: Form,
    /// Without anything in it, in the form and language that is chosen.
    empty: Form,
}

/// One of the first parts of a palliative plan.
struct Part {
    title: String,
    says: String,
    tag: Tag,
    href: String,
    button: String,
}

#[derive(Template)]
#[template(path = "begin_guide.html")]
struct GuidePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    parts: Vec<Part>,
    plan: String,
}

/// A page of this case where the plan is begun; another answer when it is begun already or may not be.
async fn may_begin(web: &Web, visitor: &Visitor, id: CaseId) -> Result<Result<CaseView, Response>, Failure> {
    let w = visitor.w;
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    if view.end.is_some() {
        return Err(Failure::refused(Refusal::CaseClosed));
    }
    if view.plan.is_some() {
        return Ok(Err(Redirect::to(&url(id, "/plan")).into_response()));
    }
    if !view.may(Deed::BeginPlan) {
        return Err(Failure::refused(Refusal::NotYours(Deed::BeginPlan)));
    }
    if view.plan_consent {
        return Ok(Ok(view));
    }
    let says = if view.speaks_for_person() { "begin-consent-yours" } else { "begin-consent-theirs" };
    let page = Explained::new(&view, visitor, w.t("begin-title"), w.t("begin-consent-first"))
        .says(w.t(says))
        .link(url(id, "/samtykke/plan"), w.t("begin-to-consent"));
    Ok(Err(html(&page)?))
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    match may_begin(&web, &visitor, id).await? {
        Ok(view) => {
            let quick =
                quick_form(&web, &view, &visitor).resumed(&web, &visitor, &Answers::default()).await?;
            html(&page(&view, &visitor, quick, empty_form(&web, &view, &visitor)))
        }
        Err(other) => Ok(other),
    }
}

fn page(view: &CaseView, visitor: &Visitor, quick: Form, empty: Form) -> BeginPage {
    let w = visitor.w;
    let frame = visitor.frame(w.t("begin-title"));
    BeginPage { frame, w, case: CaseFrame::new(view, visitor), quick, empty }
}

fn quick_form(web: &Web, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/begynn"), command, w.t("begin-submit")).fields(vec![
        Field::prose("words", w.t("matters-to-me")).help(w.t("field-matters-words-help")),
        Field::line("title", w.t("field-goals-title")).help(w.t("begin-goal-help")),
        Field::line("what", w.t("begin-measure")).help(w.t("begin-measure-help")),
        Field::select("responsible", w.t("field-measures-responsible"), responsible(view, w))
            .help(w.t("field-measures-responsible-help")),
        Field::date("by", w.t("begin-by")),
    ])
}

async fn quick_start(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let ids = [(); 3].map(|()| EntryId::from_uuid(web.app.new_id()));
    match read_quick(&sent.answers, ids, sent.visitor.today) {
        Ok(command) => {
            let done_now = sent.execute(&web, id, &command).await?;
            in_own_language(&web, id, &sent, done_now).await?;
            Ok(done(&url(id, "/plan"), "begun"))
        }
        Err(faults) => match may_begin(&web, &sent.visitor, id).await? {
            Ok(view) => {
                let quick = quick_form(&web, &view, &sent.visitor).draft();
                let quick = quick.filled(&sent.answers).faulty(&faults);
                again(&page(&view, &sent.visitor, quick, empty_form(&web, &view, &sent.visitor)))
            }
            Err(other) => Ok(other),
        },
    }
}

/// Whoever begins the plan for themselves in another language than bokmål has a plan in that language.
async fn in_own_language(web: &Web, id: CaseId, sent: &Sent, begun: Done) -> Result<(), Failure> {
    let identity = &sent.visitor.identity;
    let language = sent.visitor.w.lang();
    if begun == Done::Before || language == Lang::Nb || identity.post().is_some() {
        return Ok(());
    }
    let command = CommandId::from_uuid(web.app.new_id());
    web.app.execute(identity, id, &Command::SetLanguage(language), command, None).await?;
    Ok(())
}

fn read_quick(answers: &Answers, ids: [EntryId; 3], today: Date) -> Result<Command, Faults> {
    let mut r = Reader::new(answers);
    let words = r.text("words");
    let title = r.text("title");
    let what = r.text("what");
    let responsible = r.choice("responsible", Responsible::from_code);
    let by = r.date("by");
    if by.is_some_and(|by| by < today) {
        r.fault("by", Fault::InThePast);
    }
    let command = words.zip(title).zip(what.zip(responsible).zip(by)).map(
        |((words, title), ((what, responsible), by))| Command::QuickStart {
            ids,
            matters: Matters { question: Question::ToMe, words },
            goal: goal(title),
            measure: measure(what, responsible, by),
        },
    );
    r.finish(command)
}

fn goal(title: dinplan_domain::text::Line) -> Goal {
    Goal { title, words: None, under: None, priority: Priority::First, status: GoalStatus::NotBegun }
}

fn measure(what: dinplan_domain::text::Line, responsible: Responsible, by: Date) -> Measure {
    Measure {
        what,
        goal: None, // it gets the goal that is written with it
        scope: None,
        how: None,
        responsible,
        from: None,
        by: Some(by),
        recurs: None,
        status: MeasureStatus::Planned,
        obstacle: None,
        why_not: None,
        decision: Decision::None,
        answer_by: None,
    }
}

/// The language is the reader's own, if it is their own plan.
fn empty_form(web: &Web, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let language = if view.speaks_for_person() { w.lang() } else { Lang::Nb };
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/begynn/tom"), command, w.t("begin-empty-submit"))
        .fields(vec![
            Field::radio("form", w.t("shape-choose"), plan_forms(w)),
            Field::radio("language", w.t("tongue-choose"), languages()),
        ])
        .filled(&Answers::from_pairs([("language", language.tag())]))
}

async fn to_begin(At(id): At<CaseId>) -> Redirect {
    Redirect::to(&url(id, "/begynn"))
}

async fn begin(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let form = r.choice("form", PlanForm::from_code);
    let language = r.choice("language", Lang::from_tag);
    match r.finish(form.zip(language)) {
        Ok((form, language)) => {
            sent.execute(&web, id, &Command::BeginPlan { form, language }).await?;
            let next = if form == PlanForm::Palliative { "/begynn/videre" } else { "/plan" };
            Ok(done(&url(id, next), "begun"))
        }
        Err(faults) => match may_begin(&web, &sent.visitor, id).await? {
            Ok(view) => {
                let visitor = &sent.visitor;
                let quick = quick_form(&web, &view, visitor);
                let quick = quick.resumed(&web, visitor, &Answers::default()).await?;
                let empty = empty_form(&web, &view, visitor).filled(&sent.answers).faulty(&faults);
                again(&page(&view, visitor, quick, empty))
            }
            Err(other) => Ok(other),
        },
    }
}

/// What a palliative plan is first asked for.
const FIRST: [Section; 3] = [Section::Contacts, Section::Admission, Section::Matters];

async fn guide(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let Some(plan) = &view.plan else { return Err(Failure::refused(Refusal::NoPlan)) };
    let mine = FIRST.into_iter().filter(|section| view.may(Deed::Write(*section)));
    let parts = mine
        .map(|section| {
            let there = plan.live(section).next().is_some();
            let tag = if there { ("point-there", "success") } else { ("begin-not-yet", "neutral") };
            Part {
                title: w.t(section.key()),
                says: w.t(&format!("section-{}-lead", section.code())),
                tag: Tag::new(w.t(tag.0), tag.1),
                href: url(id, &format!("/plan/ny/{}", section.code())),
                button: w.t(&format!("section-{}-add", section.code())),
            }
        })
        .collect();
    let frame = visitor.frame(w.t("begin-guide-title"));
    html(&GuidePage { frame, w, case: CaseFrame::new(&view, &visitor), parts, plan: url(id, "/plan") })
}
