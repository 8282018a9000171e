//! The revision, prepared: goal by goal what was agreed, what was promised and what has not been
//! confirmed for long, and the way on: carried on, adjusted or ended, rated, and a new period.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::{Explained, plan_for};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::{Frame, Link};
use crate::pages::period::period;
use crate::pages::{told, verdict};
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
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::plan::{Entry, PlanState, Progress};
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, PlanView};

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/revisjon", get(prepared))
        .route("/sak/{id}/revisjon/{goal}", get(steps).post(set_steps))
}

/// One goal, with what belongs to it.
struct Goal {
    title: String,
    tag: Option<Tag>,
    /// How it was rated last.
    last: Option<String>,
    /// What each step would look like, from further away to more than hoped.
    steps: Vec<(String, String)>,
    /// Its measures: what, who, and where it stands.
    measures: Vec<(String, Option<String>, Tag)>,
    fresh: String,
    /// Still right: the form's address, and the name of the sending.
    carry_on: Option<(String, String)>,
    ways: Vec<Link>,
}

#[derive(Template)]
#[template(path = "revision.html")]
struct RevisionPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Period, revision, and how it was evaluated before.
    facts: Vec<(String, String)>,
    /// What to look at first.
    first: Vec<Link>,
    goals: Vec<Goal>,
    /// Measures that belong to no goal.
    others: Vec<(String, Option<String>, Tag)>,
    ways: Vec<Link>,
}

async fn prepared(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Revision).await?;
    let plan = plan_for(&view, Deed::Evaluate)?;
    let w = visitor.w;
    let link = |part: &str, key: &str| Link { href: url(id, part), text: w.t(key), here: false };
    let term = plan.state.as_ref().and_then(PlanState::term);
    let evaluated = term.is_some_and(|term| plan.evaluations.iter().any(|e| e.term == term));
    let mut ways = vec![link("/evaluer", "revision-rate"), link("/periode", "revision-period")];
    if evaluated {
        ways.reverse(); // what comes next stands first
    }
    let mut facts = Vec::new();
    if let Some(term) = term {
        facts.push((w.t("section-period"), period(term, w)));
        facts.push((w.t("revision-day"), w.near(term.revision, view.today)));
    }
    html(&RevisionPage {
        frame: visitor.frame(w.t("revision-title")),
        w,
        facts,
        first: first(&view, plan, w),
        goals: plan.live(Section::Goals).map(|entry| goal(&web, &view, plan, entry, w)).collect(),
        others: measures(&view, plan, None, w),
        ways,
        case: CaseFrame::new(&view, &visitor),
    })
}

/// What has changed, what nobody stands by, what waits for an answer, and how the cooperation is.
fn first(view: &CaseView, plan: &PlanView, w: Words) -> Vec<Link> {
    let count = |n: usize, part: &str, key: &str| {
        (n > 0).then(|| Link { href: url(view.id, part), text: w.count(key, n), here: false })
    };
    let since = plan.state.as_ref().and_then(PlanState::term).map(|term| term.from);
    let changed = |e: &&Entry| since.is_some_and(|from| time::day(e.written.at) >= from);
    let untaken = |e: &&Entry| !e.is_agreed() && e.measure().is_some_and(Measure::is_open);
    let lines = [
        count(plan.entries.iter().filter(changed).count(), "/historikk", "revision-changed"),
        count(plan.stale.len(), "/ferskhet", "still-stale"),
        count(plan.live(Section::Measures).filter(untaken).count(), "/plan#measures", "revision-untaken"),
        count(
            view.talk.threads.iter().filter(|t| t.waits().is_some()).count(),
            "/samtaler",
            "revision-asked",
        ),
        verdict::last(view, w).map(|text| Link { href: url(view.id, "/tilbakemelding"), text, here: false }),
    ];
    let calls = view.may(Deed::Write(Section::Meetings)) && view.end.is_none();
    let meeting = Link { href: url(view.id, "/moter/nytt"), text: w.t("revision-meeting"), here: false };
    lines.into_iter().flatten().chain(calls.then_some(meeting)).collect()
}

fn goal(web: &Web, view: &CaseView, plan: &PlanView, entry: &Entry, w: Words) -> Goal {
    let here = url(view.id, &format!("/plan/oppforing/{}", entry.id));
    let may = view.may(Deed::Write(Section::Goals));
    let link = |href: String, key: &str| Link { href, text: w.t(key), here: false };
    let ways = [
        link(here.clone(), "revision-adjust"),
        link(format!("{here}/slutt"), "revision-end"),
        link(url(view.id, &format!("/revisjon/{}", entry.id)), "revision-steps"),
    ];
    let rated = plan.evaluations.iter().rev().find_map(|e| e.goals.iter().find(|g| g.entry == entry.id));
    let scale = view.scales.iter().find(|scale| scale.goal == entry.id);
    let step = |(progress, words): (&Progress, &Option<Line>)| {
        words.as_ref().map(|words| (w.t(progress.key()), words.to_string()))
    };
    let fresh = entry.fresh();
    Goal {
        title: told::title(&entry.content),
        tag: match &entry.content {
            Content::Goals(goal) => Some(Tag::new(w.t(goal.status.key()), shown::goal_color(goal.status))),
            _ => None,
        },
        last: rated.map(|r| w.t1("revision-last", "rating", w.t(r.rating.key()))),
        steps: scale
            .map(|scale| Progress::ALL.iter().zip(&scale.steps).filter_map(step).collect())
            .unwrap_or_default(),
        measures: measures(view, plan, Some(entry.id), w),
        fresh: w.t2("revision-fresh", "name", &fresh.by.name, "when", w.ago(fresh.at, view.today)),
        carry_on: may.then(|| (format!("{here}/stemmer"), web.app.new_id().to_string())),
        ways: if may { ways.to_vec() } else { Vec::new() },
    }
}

/// The measures of a goal, or those of none.
fn measures(
    view: &CaseView,
    plan: &PlanView,
    of: Option<EntryId>,
    w: Words,
) -> Vec<(String, Option<String>, Tag)> {
    let found = plan.live(Section::Measures).filter_map(|e| Some((e, e.measure()?)));
    let of_goal = found.filter(|(_, measure)| measure.goal == of);
    let one = |(entry, measure): (&Entry, &Measure)| {
        let who = shown::responsible(view, measure.responsible);
        (measure.what.to_string(), who, shown::measure_tag(entry, measure, view.today, w))
    };
    of_goal.map(one).collect()
}

type Ids = At<(CaseId, EntryId)>;

/// The fields of the five steps, in the order of [`Progress`].
const STEPS: [&str; 5] = ["step1", "step2", "step3", "step4", "step5"];

async fn steps(State(web): State<Web>, visitor: Visitor, At((id, of)): Ids) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    let (page, form) = scale(&web, &view, &visitor, of)?;
    let mut answers = Answers::default();
    if let Some(scale) = view.scales.iter().find(|scale| scale.goal == of) {
        for (name, words) in STEPS.iter().zip(&scale.steps) {
            answers.set(name, words.as_ref().map(ToString::to_string).unwrap_or_default());
        }
    }
    html(&page.form(form.resumed(&web, &visitor, &answers).await?))
}

async fn set_steps(State(web): State<Web>, At((id, of)): Ids, sent: Sent) -> Result<Response, Failure> {
    match read(&sent.answers) {
        Ok(steps) => {
            sent.execute(&web, id, &Command::Scale { goal: of, steps }).await?;
            Ok(done(&url(id, "/revisjon"), "scale"))
        }
        Err(faults) => {
            let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
            let (page, form) = scale(&web, &view, &sent.visitor, of)?;
            again(&page.form(form.draft().filled(&sent.answers).faulty(&faults)))
        }
    }
}

fn read(answers: &Answers) -> Result<[Option<Line>; 5], Faults> {
    let mut r = Reader::new(answers);
    let steps = STEPS.map(|name| r.optional(name));
    r.finish(Some(steps))
}

fn scale(web: &Web, view: &CaseView, visitor: &Visitor, of: EntryId) -> Result<(Explained, Form), Failure> {
    let w = visitor.w;
    let plan = plan_for(view, Deed::Write(Section::Goals))?;
    let entry = plan.live(Section::Goals).find(|e| e.id == of).ok_or_else(Failure::not_found)?;
    let page = Explained::new(view, visitor, w.t("revision-steps-title"), w.t("revision-steps-lead"))
        .fact(w.t("revision-goal"), told::title(&entry.content));
    let field =
        |(name, progress): (&&'static str, &Progress)| Field::line(*name, w.t(progress.key())).optional();
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, url(view.id, &format!("/revisjon/{of}")), command, w.t("revision-steps-save"))
        .fields(STEPS.iter().zip(Progress::ALL).map(field).collect())
        .cancel(url(view.id, "/revisjon"));
    Ok((page, form))
}

/// The person's words for each step of a goal, to rate it by.
pub(crate) fn steps_in_words(view: &CaseView, goal: EntryId, w: Words) -> Option<String> {
    let scale = view.scales.iter().find(|scale| scale.goal == goal)?;
    let step = |(progress, words): (&Progress, &Option<Line>)| {
        words.as_ref().map(|words| format!("{}: {words}", w.t(progress.key())))
    };
    let told: Vec<_> = Progress::ALL.iter().zip(&scale.steps).filter_map(step).collect();
    (!told.is_empty()).then(|| told.join(". "))
}
