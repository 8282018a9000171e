//! The person's yes to the plan as it reads now; or staff who register the yes given on paper or by word.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::plan_for;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::{Frame, Link};
use crate::pages::period::period;
use crate::pages::voice;
use crate::sent::{Sent, own_page};
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Look, Trouble};
use dinplan_domain::answers::{Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::consent;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::plan::PlanState;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/godkjenn", get(show).post(approve))
}

/// A goal in short.
struct GoalLine {
    title: String,
    tag: Tag,
}

/// A measure in short.
struct MeasureLine {
    what: String,
    tag: Tag,
    who: String,
    when: String,
}

#[derive(Template)]
#[template(path = "approve.html")]
struct ApprovePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    /// The plan was changed since it was opened for approval.
    changed: bool,
    history: String,
    /// What was approved before, in words.
    before: Option<String>,
    /// The period, in words.
    facts: Vec<(String, String)>,
    matters: Vec<String>,
    goals: Vec<GoalLine>,
    measures: Vec<MeasureLine>,
    /// Letters without an answer, with where each is answered.
    missing: Vec<Link>,
    hash: String,
    /// Why there is nothing to press, and the way on.
    instead: Option<(String, Link)>,
    form: Option<Form>,
    plan: String,
    /// The language the plan is written in.
    language: &'static str,
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    html(&page(&web, &view, &visitor)?)
}

async fn approve(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let command = match read(&sent, &view) {
        Ok(command) => command,
        Err(faults) => {
            let mut page = page(&web, &view, visitor)?;
            page.form = page.form.map(|form| form.filled(&sent.answers).faulty(&faults));
            return again(&page);
        }
    };
    let draft = own_page(sent.answers.get("_page"));
    match web.app.execute(&visitor.identity, id, &command, sent.command, draft).await {
        Ok(_) => Ok(done(&url(id, "/plan"), "approved")),
        // Nobody approves what they have not read: the plan is shown as it reads now.
        Err(Trouble::Refused(Refusal::PlanChanged)) => {
            let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
            let mut page = page(&web, &view, visitor)?;
            page.changed = true;
            again(&page)
        }
        Err(trouble) => Err(sent.kept(&web, trouble).await),
    }
}

fn read(sent: &Sent, view: &CaseView) -> Result<Command, Faults> {
    let mut r = Reader::new(&sent.answers);
    let form = match voice::own_basis(view) {
        Some(_) => Some(consent::Form::Electronic),
        None => r.choice("form", on_paper_or_spoken),
    };
    let voice = voice::read(&mut r, view, &sent.visitor);
    let hash = sent.answers.get("hash").to_owned();
    r.finish(voice.zip(form).map(|(voice, form)| Command::Approve { hash, voice, form }))
}

/// Staff register what was signed or said; only who speaks for the person approves in the program.
fn on_paper_or_spoken(code: &str) -> Option<consent::Form> {
    consent::Form::from_code(code).filter(|form| *form != consent::Form::Electronic)
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor) -> Result<ApprovePage, Failure> {
    let w = visitor.w;
    let plan = plan_for(view, Deed::Approve)?;
    let own = voice::own_basis(view).is_some();
    let instead = instead(view, plan, w);
    let form = instead.is_none().then(|| form(web, view, plan, visitor));
    let title = if own { "approve-title" } else { "approve-title-register" };
    let lead = if own { "approve-lead" } else { "approve-lead-register" };
    Ok(ApprovePage {
        frame: visitor.frame(w.t(title)),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t(lead),
        changed: false,
        history: url(view.id, "/historikk"),
        before: before(view, plan, w),
        facts: facts(view, plan, w),
        matters: words_of(plan),
        goals: goals(plan, w),
        measures: measures(view, plan, w),
        missing: missing(view, plan, w),
        hash: plan.hash.clone().unwrap_or_default(),
        instead,
        form,
        plan: url(view.id, "/plan"),
        language: plan.language.tag(),
    })
}

/// Why it cannot be approved now, and where to go first.
fn instead(view: &CaseView, plan: &PlanView, w: Words) -> Option<(String, Link)> {
    let link = |part: &str, key: &str| Link { href: url(view.id, part), text: w.t(key), here: false };
    if voice::parents_speak(view) {
        return Some((w.t("approve-parents"), link("/plan", "approve-to-plan")));
    }
    let term = plan.state.as_ref().and_then(PlanState::term);
    if term.is_none() {
        return Some((w.t("approve-period-first"), link("/periode", "approve-to-period")));
    }
    let stands = plan
        .state
        .as_ref()
        .is_some_and(|s| s.awaiting().is_none() && s.approval().map(|a| &a.hash) == plan.hash.as_ref());
    stands.then(|| (w.t("approve-stands"), link("/plan", "approve-to-plan")))
}

fn form(web: &Web, view: &CaseView, plan: &PlanView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    let own = voice::own_basis(view).is_some();
    let submit = if own { "approve-submit" } else { "approve-submit-register" };
    let mut fields = vec![Field::hidden("hash", plan.hash.clone().unwrap_or_default())];
    if !own {
        let ways = [consent::Form::Paper, consent::Form::Spoken];
        let choices = ways.iter().map(|way| Choice::new(way.code(), w.t(way.key()))).collect();
        fields.push(Field::radio("form", w.t("approve-how"), choices));
    }
    fields.extend(voice::fields(view, visitor));
    Form::new(w, url(view.id, "/godkjenn"), command, w.t(submit)).fields(fields).cancel(url(view.id, "/plan"))
}

/// Who approved last and when, and whether anything was changed since.
fn before(view: &CaseView, plan: &PlanView, w: Words) -> Option<String> {
    let approval = plan.state.as_ref()?.approval()?;
    let when = w.moment(approval.stamp.at, view.today);
    Some(w.t2("approve-before", "name", &approval.voice.name, "when", when))
}

fn facts(view: &CaseView, plan: &PlanView, w: Words) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let state = plan.state.as_ref();
    if let Some(term) = state.and_then(|s| s.awaiting().or_else(|| s.term())) {
        facts.push((w.t("approve-period"), period(term, w)));
        facts.push((w.t("period-revision"), w.date(term.revision)));
    }
    if let Some(coordinator) = view.principal() {
        facts.push((w.t("overview-coordinator"), shown::staff(&coordinator.who)));
    }
    facts
}

fn words_of(plan: &PlanView) -> Vec<String> {
    plan.live(Section::Matters)
        .filter_map(|e| match &e.content {
            Content::Matters(matters) => Some(matters.words.to_string()),
            _ => None,
        })
        .collect()
}

fn goals(plan: &PlanView, w: Words) -> Vec<GoalLine> {
    plan.live(Section::Goals)
        .filter_map(|e| match &e.content {
            Content::Goals(goal) => Some(GoalLine {
                title: goal.title.to_string(),
                tag: Tag::new(w.t(goal.status.key()), shown::goal_color(goal.status)),
            }),
            _ => None,
        })
        .collect()
}

fn measures(view: &CaseView, plan: &PlanView, w: Words) -> Vec<MeasureLine> {
    plan.live(Section::Measures)
        .filter_map(|e| {
            let measure = e.measure()?;
            let by = measure.by.map(|day| w.t1("when-by", "date", w.date(day)));
            let dates = by.or_else(|| measure.from.map(|day| w.t1("when-from", "date", w.date(day))));
            Some(MeasureLine {
                what: measure.what.to_string(),
                tag: shown::measure_tag(e, measure, view.today, w),
                who: shown::responsible(view, measure.responsible)
                    .unwrap_or_else(|| w.t("entry-nobody-responsible")),
                when: measure
                    .recurs
                    .iter()
                    .map(ToString::to_string)
                    .chain(dates)
                    .collect::<Vec<_>>()
                    .join(", "),
            })
        })
        .collect()
}

fn missing(view: &CaseView, plan: &PlanView, w: Words) -> Vec<Link> {
    let line = |letter: &Letter| Link {
        href: url(view.id, &format!("/punkt/{}", letter.code())),
        text: format!("{}: {}", letter.code(), w.t(letter.key())),
        here: false,
    };
    plan.missing.iter().map(line).collect()
}
