//! The front page of a case: who is responsible, what happens next, what waits for me.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::pages::ages::{Told, told};
use crate::pages::away;
use crate::pages::meetings;
use crate::pages::plan::standing;
use crate::pages::steps::{Step, steps};
use crate::pages::talk::{self, Item};
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Path;
use dinplan_domain::ids::CaseId;
use dinplan_domain::plan::PlanState;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::measures::MeasureStatus;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::view::{CaseView, PlanView};
use jiff::civil::Date;

/// As much that stands still is told on the front page; all of it stands in the plan.
const STILL: usize = 5;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}", get(overview))
}

/// The coordinator, as one calls them.
pub(crate) struct Contact {
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) phone: Option<String>,
}

/// Something ahead.
pub(crate) struct Ahead {
    pub(crate) what: String,
    pub(crate) who: Option<String>,
    pub(crate) when: String,
    pub(crate) late: bool,
    day: Date,
}

impl Ahead {
    /// A meeting: what, where, and when.
    pub(crate) fn meeting(what: String, place: Option<String>, when: String, day: Date) -> Self {
        Self { what, who: place, when, late: false, day }
    }
}

struct GoalLine {
    title: String,
    status: String,
    color: &'static str,
}

#[derive(Template)]
#[template(path = "overview.html")]
pub(crate) struct OverviewPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    own: bool,
    contact: Option<Contact>,
    unit_phone: Option<String>,
    unit_name: String,
    stage: String,
    next: Option<Ahead>,
    steps: Vec<Step>,
    ahead: Vec<Ahead>,
    still: Vec<(String, String)>,
    goals: Vec<GoalLine>,
    matters: Option<String>,
    plan_url: Option<String>,
    sees_log: bool,
    id: CaseId,
    /// The reader has private notes here.
    notes: bool,
    told: Vec<Told>,
    /// The coordinator is away today, in words.
    away: Option<String>,
    /// Who stands in for the coordinator today.
    deputy: Option<(Contact, String)>,
    /// Talk that waits for this reader.
    asked: Vec<Item>,
    /// What the coordinator has taken over, or has been asked to.
    tasks: Vec<Item>,
    /// Emergency access the person has not read of: heading and words.
    emergency: Option<(String, String)>,
    /// The reader is here in an emergency and in no other capacity.
    in_emergency: bool,
    /// What else there is to read and do.
    more: Vec<Link>,
}

async fn overview(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Overview).await?;
    let mut page = page(&web, &visitor, &view, CaseFrame::new(&view, &visitor));
    if let Some(sits) = view.principal() {
        page.away = away::says(&web, sits.who.person, &sits.who.name, view.today, visitor.w).await?;
    }
    if web.app.unread_emergency(&visitor.identity, &view).await? {
        page.emergency = notice(&view, visitor.w);
    }
    html(&page)
}

/// The page of this view.
pub(crate) fn page(web: &Web, visitor: &Visitor, view: &CaseView, case: CaseFrame) -> OverviewPage {
    let home = web.app.org(view.home);
    let unit = home.as_ref().and_then(|o| o.coordinating_unit());
    let w = visitor.w;
    let mut ahead = ahead(view, w);
    let next = (!ahead.is_empty()).then(|| with_date(ahead.remove(0), w));
    ahead.truncate(5);
    OverviewPage {
        frame: visitor.frame(view.subject.name.to_string()),
        w,
        case,
        own: view.is(Capacity::Person),
        contact: contact(view, w),
        unit_phone: unit.and_then(|u| u.phone.as_ref()).map(ToString::to_string),
        unit_name: unit.map_or_else(|| view.home_name.to_string(), |u| u.name.to_string()),
        stage: stage(view, w),
        next,
        steps: steps(view, w),
        ahead,
        still: view.plan.as_ref().map(|plan| stands_still(view, plan, w)).unwrap_or_default(),
        goals: view.plan.as_ref().map(|p| goals(p, w)).unwrap_or_default(),
        matters: view.plan.as_ref().and_then(matters),
        plan_url: view.plan.as_ref().map(|_| url(view.id, "/plan")),
        sees_log: view.sees(Section::Log),
        id: view.id,
        told: told(view, w),
        away: None,
        deputy: deputy(view, w),
        asked: talk::waits(view, visitor.identity.person, w),
        tasks: tasks(view, w),
        notes: view.sees(Section::Notes) && view.end.is_none(),
        emergency: None,
        in_emergency: view.capacities == [Capacity::Emergency],
        more: more(view, w),
    }
}

impl OverviewPage {
    /// The page as another sees it: nothing leads on.
    pub(crate) fn seen_as(mut self) -> Self {
        (self.notes, self.plan_url) = (false, None);
        self.more.clear();
        (self.asked, self.tasks) = (Vec::new(), Vec::new());
        self
    }
}

/// Whether the reader can revise the plan now.
pub(crate) fn revises(view: &CaseView) -> bool {
    let in_force = view.plan.as_ref().and_then(|p| p.state.as_ref()).is_some_and(PlanState::in_force);
    in_force && view.may(Deed::Evaluate) && view.end.is_none() && view.plan_consent
}

/// The story, the revision, how the cooperation is, and the way to complain.
fn more(view: &CaseView, w: Words) -> Vec<Link> {
    let link = |part: &str, key: &str| Link { href: url(view.id, part), text: w.t(key), here: false };
    let revises = revises(view);
    let found = [
        view.sees(Section::Period).then(|| link("/tidslinje", "timeline-title")),
        revises.then(|| link("/revisjon", "revision-title")),
        view.sees(Section::Verdicts).then(|| link("/tilbakemelding", "verdict-title")),
        view.sees(Section::Complaints).then(|| link("/klage", "complaints-way")),
    ];
    found.into_iter().flatten().collect()
}

/// Who stands in for the coordinator today, and until when.
fn deputy(view: &CaseView, w: Words) -> Option<(Contact, String)> {
    let now = view.deputies.iter().find(|d| d.from <= view.today)?;
    let who = Contact {
        name: now.who.name.to_string(),
        role: now.who.title.to_string(),
        phone: now.who.phone.as_ref().map(ToString::to_string),
    };
    Some((who, w.t1("deputy-until", "date", w.date(now.until))))
}

/// What the coordinator does for the person and the family now; who answers sees it among what waits.
fn tasks(view: &CaseView, w: Words) -> Vec<Item> {
    if view.end.is_some() || view.is(Capacity::Coordinator) {
        return Vec::new();
    }
    view.talk.open_tasks().map(|task| talk::task_item(view, task, w)).collect()
}

/// Who to call.
pub(crate) fn contact(view: &CaseView, w: Words) -> Option<Contact> {
    view.principal().map(|a| Contact {
        name: a.who.name.to_string(),
        role: format!("{}, {}", w.t(a.kind.key()), a.who.unit_name.as_ref().unwrap_or(&a.who.org_name)),
        phone: a.who.phone.as_ref().map(ToString::to_string),
    })
}

/// Where the case stands, in one sentence.
fn stage(view: &CaseView, w: Words) -> String {
    if view.end.is_some() {
        return w.t("stage-ended");
    }
    let state = view.plan.as_ref().and_then(|p| p.state.as_ref());
    let key = match (state, view.process.as_ref().map(|p| &p.path)) {
        (Some(PlanState::Draft { .. }), _) => "stage-draft",
        (Some(PlanState::InForce { .. }), _) => "stage-in-force",
        (Some(PlanState::Renewing { .. }), _) => "stage-renewing",
        (Some(PlanState::Paused { .. }), _) => "stage-paused",
        (None, Some(Path::Reported)) => "stage-reported",
        (None, Some(Path::Assessed(a))) if !a.met() => "stage-not-met",
        (None, Some(Path::Assessed(_))) => "stage-assessed",
        (None, Some(Path::Offered(..))) => "stage-offered",
        (None, Some(Path::Answered(_, _, a))) if !a.choice.coordinator() => "stage-declined",
        (None, Some(Path::Answered(_, _, a))) if !a.choice.plan() => "stage-coordinator-only",
        (None, Some(Path::Answered(..))) => "stage-answered",
        (None, None) => "stage-unknown",
    };
    w.t(key)
}

/// What comes first says both which day it is and how soon.
fn with_date(mut next: Ahead, w: Words) -> Ahead {
    let date = w.date(next.day);
    if next.when != date {
        next.when = format!("{date}, {}", next.when);
    }
    next
}

/// Meetings, agreed measures with a date and the revision, earliest first.
pub(crate) fn ahead(view: &CaseView, w: Words) -> Vec<Ahead> {
    let mut found = if view.end.is_some() { Vec::new() } else { meetings::next_ahead(view, w) };
    found.extend(ahead_in_plan(view, w));
    // What comes is first; what is overdue stands in the plan and among the steps.
    found.sort_by_key(|a| (a.late, a.day));
    found
}

fn ahead_in_plan(view: &CaseView, w: Words) -> Vec<Ahead> {
    let Some(plan) = &view.plan else { return Vec::new() };
    if plan.state.as_ref().is_some_and(PlanState::paused) || view.end.is_some() {
        return Vec::new();
    }
    let item = |what: String, who: Option<String>, day: Date| Ahead {
        what,
        who,
        when: w.near(day, view.today),
        late: day < view.today,
        day,
    };
    let mut found: Vec<Ahead> = plan
        .live(Section::Measures)
        .filter(|e| e.is_agreed())
        .filter_map(|e| e.measure())
        .filter(|m| m.is_open())
        .filter_map(|m| {
            let day = m.by.or(m.from.filter(|from| *from >= view.today))?;
            Some(item(m.what.to_string(), shown::responsible(view, m.responsible), day))
        })
        .collect();
    if let Some(term) = plan.state.as_ref().and_then(PlanState::term) {
        found.push(item(
            w.t("next-revision"),
            view.principal().map(|a| a.who.name.to_string()),
            term.revision,
        ));
    }
    found
}

/// What stands still and why: what was asked, and in plain words who is waited for.
fn stands_still(view: &CaseView, plan: &PlanView, w: Words) -> Vec<(String, String)> {
    if view.end.is_some() || plan.state.as_ref().is_some_and(PlanState::paused) {
        return Vec::new();
    }
    let measures = plan.live(Section::Measures).filter_map(|entry| Some((entry, entry.measure()?)));
    let still = measures.filter_map(|(entry, measure)| {
        let why = if measure.status == MeasureStatus::NotHappening {
            standing::why_not(measure, w)
        } else {
            standing::still(view, entry, measure, w)
        };
        why.map(|why| (measure.what.to_string(), why))
    });
    still.take(STILL).collect()
}

fn goals(plan: &PlanView, w: Words) -> Vec<GoalLine> {
    plan.live(Section::Goals)
        .filter_map(|e| match &e.content {
            Content::Goals(goal) if goal.under.is_none() => Some(goal),
            _ => None,
        })
        .take(3)
        .map(|goal| GoalLine {
            title: goal.title.to_string(),
            status: w.t(goal.status.key()),
            color: shown::goal_color(goal.status),
        })
        .collect()
}

fn matters(plan: &PlanView) -> Option<String> {
    plan.live(Section::Matters).find_map(|e| match &e.content {
        Content::Matters(m) => Some(m.words.to_string()),
        _ => None,
    })
}

/// The latest emergency access, told calmly.
fn notice(view: &CaseView, w: Words) -> Option<(String, String)> {
    let latest =
        view.emergencies.iter().max_by_key(|e| e.review.as_ref().map_or(e.opened.at, |r| r.stamp.at))?;
    let key = match &latest.review {
        None => "notice-emergency",
        Some(review) if review.justified => "notice-emergency-justified",
        Some(_) => "notice-emergency-unjustified",
    };
    let says = w.t2(
        &format!("{key}-says"),
        "who",
        shown::staff(&latest.who),
        "when",
        w.moment(latest.opened.at, view.today),
    );
    Some((w.t(key), says))
}
