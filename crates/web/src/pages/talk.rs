//! Talk: what waits for me, what the coordinator has taken over, suggestions, and threads.

mod suggest;
mod task;
mod thread;

pub(crate) use thread::FormPage;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::field::Choice;
use crate::frame::{Frame, Link};
use crate::pages::told;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::talk::{About, Outcome, Suggestion, Task, TaskState, Thread};
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtaler", get(all))
        .merge(thread::routes())
        .merge(suggest::routes())
        .merge(task::routes())
}

/// One thing in a list.
pub(crate) struct Item {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) tags: Vec<Tag>,
    /// What it is tied to, and between whom.
    pub(crate) about: Option<String>,
    pub(crate) when: String,
    pub(crate) late: bool,
}

#[derive(Template)]
#[template(path = "talk.html")]
struct TalkPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// What can be begun; the first is the most likely.
    actions: Vec<Link>,
    waits: Vec<Item>,
    /// Heading and what stands under it.
    lists: Vec<(String, Vec<Item>)>,
    over: Vec<Item>,
}

/// The case, for who may talk in it.
async fn opened(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Talk).await?;
    if view.sees(Section::Talk) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Talk))))
    }
}

async fn all(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    let w = visitor.w;
    let me = visitor.identity.person;
    let talk = &view.talk;
    let (open, closed): (Vec<_>, Vec<_>) = talk.threads.iter().rev().partition(|t| t.closed.is_none());
    let (tasks, tasks_over): (Vec<_>, Vec<_>) = talk.tasks.iter().rev().partition(|t| is_open(t));
    let (suggested, answered): (Vec<_>, Vec<_>) =
        talk.suggestions.iter().rev().partition(|s| s.outcome.is_none());
    let mut lists = vec![
        (w.t("talk-tasks"), tasks.into_iter().map(|t| task_item(&view, t, w)).collect::<Vec<_>>()),
        (w.t("talk-suggestions"), suggested.into_iter().map(|s| suggestion_item(&view, s, w)).collect()),
        (w.t("talk-threads"), open.into_iter().map(|t| thread_item(&view, t, me, w)).collect()),
    ];
    lists.retain(|(_, items)| !items.is_empty());
    let mut over: Vec<Item> = answered.into_iter().map(|s| suggestion_item(&view, s, w)).collect();
    over.extend(tasks_over.into_iter().map(|t| task_item(&view, t, w)));
    over.extend(closed.into_iter().map(|t| thread_item(&view, t, me, w)));
    html(&TalkPage {
        frame: visitor.frame(w.t("tab-talk")),
        w,
        case: CaseFrame::new(&view, &visitor),
        actions: actions(&view, &visitor, w),
        waits: waits(&view, me, w),
        lists,
        over,
    })
}

fn actions(view: &CaseView, visitor: &Visitor, w: Words) -> Vec<Link> {
    if !view.may(Deed::Write(Section::Talk)) || view.end.is_some() {
        return Vec::new();
    }
    let link = |part: &str, key: &str| Link { href: url(view.id, part), text: w.t(key), here: false };
    let private = visitor.identity.post().is_none();
    let mut all = vec![link("/samtaler/ny", "talk-new")];
    all.extend(private.then(|| link("/ta-over", "task-hand-over")));
    all
}

/// What waits for an answer of this reader.
pub(crate) fn waits(view: &CaseView, me: PersonId, w: Words) -> Vec<Item> {
    if view.end.is_some() {
        return Vec::new();
    }
    let asked = |t: &&Thread| t.waits().is_some_and(|asks| view.parties.contains(&asks.of));
    let suggested = |s: &&Suggestion| {
        let answers = view.may(Deed::Write(s.content.section()));
        s.outcome.is_none() && answers && s.made.by.person != me
    };
    let handed = |t: &&Task| t.state == TaskState::Handed && view.is(Capacity::Coordinator);
    let talk = &view.talk;
    let mut all: Vec<Item> = talk.threads.iter().filter(asked).map(|t| thread_item(view, t, me, w)).collect();
    all.extend(talk.tasks.iter().filter(handed).map(|t| task_item(view, t, w)));
    all.extend(talk.suggestions.iter().filter(suggested).map(|s| suggestion_item(view, s, w)));
    all
}

const fn is_open(task: &Task) -> bool {
    matches!(task.state, TaskState::Handed | TaskState::Accepted { .. })
}

/// What it is tied to, in words, and where that stands; nothing for the plan as such.
fn tied(view: &CaseView, about: About, w: Words) -> Option<(String, String)> {
    let plan = url(view.id, "/plan");
    match about {
        About::Plan => None,
        About::Section(section) => Some((w.t(section.key()), format!("{plan}#{}", section.code()))),
        About::Entry(id) => {
            let entry = view.plan.iter().flat_map(|p| &p.entries).find(|e| e.id == id)?;
            Some((told::title(&entry.content), format!("{plan}#e{id}")))
        }
    }
}

/// What talk can be tied to: the plan, its goals and measures, its parts.
fn ties(view: &CaseView, w: Words) -> Vec<Choice> {
    let mut all = vec![Choice::new(About::Plan.code(), w.t("talk-about-plan"))];
    let Some(plan) = &view.plan else { return all };
    for section in [Section::Goals, Section::Measures] {
        all.extend(plan.live(section).map(|e| Choice::new(e.id.to_string(), told::title(&e.content))));
    }
    let parts = plan.form.sections().iter().filter(|s| s.takes_entries() && view.sees(**s));
    all.extend(parts.map(|s| Choice::new(s.code(), w.t1("talk-about-part", "part", w.t(s.key())))));
    all
}

pub(crate) fn thread_item(view: &CaseView, thread: &Thread, me: PersonId, w: Words) -> Item {
    let mut tags = Vec::new();
    if thread.unread(me) > 0 {
        tags.push(Tag::new(w.t("talk-unread"), "info"));
    }
    let overdue = thread.waits().is_some_and(|asks| asks.by < view.today);
    tags.extend(thread.asks.as_ref().map(|asks| match (&asks.answered, overdue) {
        (Some(_), _) => Tag::new(w.t("talk-answered"), "success"),
        (None, true) => Tag::new(w.t("talk-silent"), "danger"),
        (None, false) => Tag::new(w.t("talk-waits"), "warning"),
    }));
    let last = thread.messages.last().map_or(&thread.begun, |m| &m.stamp);
    let when = match thread.waits() {
        Some(asks) => w.t1("talk-by", "when", w.near(asks.by, view.today)),
        None => w.t2("talk-last", "name", &last.by.name, "when", w.ago(last.at, view.today)),
    };
    Item {
        href: url(view.id, &format!("/samtaler/{}", thread.id)),
        title: thread.title.to_string(),
        tags,
        about: tied(view, thread.about, w).map(|(text, _)| text),
        when,
        late: overdue,
    }
}

fn suggestion_item(view: &CaseView, s: &Suggestion, w: Words) -> Item {
    let (key, color) = match &s.outcome {
        None => ("talk-waits", "warning"),
        Some(Outcome::Taken { .. }) => ("suggestion-taken", "success"),
        Some(Outcome::Declined { .. }) => ("suggestion-declined", "neutral"),
        Some(Outcome::Withdrawn { .. }) => ("suggestion-withdrawn", "neutral"),
    };
    Item {
        href: url(view.id, &format!("/forslag/{}", s.id)),
        title: told::title(&s.content),
        tags: vec![Tag::new(w.t(key), color)],
        about: Some(w.t(s.content.section().key())),
        when: w.t2("suggestion-by", "name", &s.made.by.name, "when", w.ago(s.made.at, view.today)),
        late: s.outcome.is_none() && s.due < view.today,
    }
}

pub(crate) fn task_item(view: &CaseView, task: &Task, w: Words) -> Item {
    let wished = task.by.map(|by| w.t1("task-wished", "when", w.near(by, view.today)));
    let handed = w.t2("task-by", "name", &task.made.by.name, "when", w.ago(task.made.at, view.today));
    Item {
        href: url(view.id, &format!("/ta-over/{}", task.id)),
        title: task_title(task),
        tags: vec![task_tag(task, w)],
        about: tied(view, task.about, w).map(|(text, _)| text),
        when: wished.map_or(handed.clone(), |wished| format!("{handed} · {wished}")),
        late: task.state == TaskState::Handed && task.due < view.today,
    }
}

/// Its first words.
fn task_title(task: &Task) -> String {
    let first = task.words.as_str().lines().next().unwrap_or_default();
    if first.chars().count() <= 80 {
        first.to_owned()
    } else {
        format!("{}…", first.chars().take(80).collect::<String>())
    }
}

fn task_tag(task: &Task, w: Words) -> Tag {
    let (key, color) = match &task.state {
        TaskState::Handed => ("talk-waits", "warning"),
        TaskState::Accepted { .. } => ("task-accepted", "success"),
        TaskState::Declined { .. } => ("task-declined", "danger"),
        TaskState::Done { .. } => ("task-done", "success"),
        TaskState::Withdrawn { .. } => ("suggestion-withdrawn", "neutral"),
    };
    Tag::new(w.t(key), color)
}
