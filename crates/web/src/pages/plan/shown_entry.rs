//! One entry of the plan as it is shown: title, own words, facts, freshness, and what can be done.

use super::{entry_url, standing};
use crate::pages::answer::answer_url;
use crate::shown::{self, Tag};
use crate::words::Words;
use askama::Template;
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::CaseId;
use dinplan_domain::plan::{Entry, GoalAnswer, PlanState, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::goals::{Goal, Priority};
use dinplan_domain::sections::measures::{Decision, Measure};
use dinplan_domain::sections::{Content, Kind, Section};
use dinplan_domain::view::{CaseView, PlanView};

/// One entry; its template shows itself, and sub-goals within it.
#[derive(Template)]
#[template(path = "entry.html")]
pub(crate) struct ShownEntry {
    pub(crate) w: Words,
    pub(crate) case: CaseId,
    /// Names the forms of this page: a double press is done once.
    pub(crate) command: String,
    pub(crate) id: String,
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) tag: Option<Tag>,
    pub(crate) words: Vec<String>,
    pub(crate) facts: Vec<(String, String)>,
    /// A number to call.
    pub(crate) phone: Option<String>,
    pub(crate) fresh: String,
    pub(crate) stale: bool,
    pub(crate) version: u32,
    /// The reader may write here.
    pub(crate) writable: bool,
    /// The reader is asked to promise this: where they answer with something else.
    pub(crate) answer: Option<String>,
    /// The owner proposes something else: where the reader answers that.
    pub(crate) settle: Option<String>,
    /// The reader may suggest a change.
    pub(crate) suggests: bool,
    /// The reader may write to others about it.
    pub(crate) talks: bool,
    /// The reader has promised this and may take it back.
    pub(crate) promised: bool,
    /// The reader may answer for the municipality.
    pub(crate) answerable: bool,
    /// Done with: folded away, still there.
    pub(crate) over: bool,
    /// Sub-goals.
    pub(crate) under: Vec<ShownEntry>,
}

/// The live entries of a section; sub-goals lie under their goals.
pub(crate) fn shown_entries(
    view: &CaseView,
    plan: &PlanView,
    section: Section,
    command: &str,
    w: Words,
) -> Vec<ShownEntry> {
    let is_live_goal = |id| plan.live(Section::Goals).any(|e| e.id == id);
    let top = |e: &&Entry| match &e.content {
        Content::Goals(goal) => goal.under.is_none_or(|under| !is_live_goal(under)),
        _ => true,
    };
    plan.live(section).filter(top).map(|entry| show(view, plan, entry, command, w)).collect()
}

fn show(view: &CaseView, plan: &PlanView, entry: &Entry, command: &str, w: Words) -> ShownEntry {
    let fresh = entry.fresh();
    let section = entry.content.section();
    let open = view.end.is_none() && !plan.state.as_ref().is_some_and(PlanState::paused);
    let (title, tag, words, facts) = told(view, plan, entry, w);
    let mine = plan.mine.contains(&entry.id) && view.may(Deed::Promise) && open;
    let settles = view.speaks_for_person() || view.is(Capacity::Coordinator);
    let under = plan
        .live(Section::Goals)
        .filter(|e| matches!(&e.content, Content::Goals(g) if g.under == Some(entry.id)))
        .map(|e| show(view, plan, e, command, w))
        .collect();
    ShownEntry {
        w,
        case: view.id,
        command: command.to_owned(),
        id: entry.id.to_string(),
        href: entry_url(view.id, entry.id),
        title,
        tag,
        words,
        facts,
        phone: phone(&entry.content),
        fresh: w.t2("entry-fresh", "name", shown::by(&fresh.by, w), "when", w.ago(fresh.at, view.today)),
        stale: plan.stale.contains(&entry.id),
        version: entry.version,
        writable: view.may(Deed::Write(section)) && open,
        answer: (mine && entry.awaits_promise()).then(|| answer_url(view.id, entry.id)),
        settle: (settles && !mine && open && entry.counter().is_some())
            .then(|| format!("{}/avgjor", answer_url(view.id, entry.id))),
        suggests: super::may_suggest(view, section) && open,
        talks: view.may(Deed::Write(Section::Talk)) && open,
        promised: mine && matches!(entry.promise, Some(Promise::Accepted { .. })),
        over: entry.measure().is_some_and(|m| !m.is_open()),
        answerable: section == Section::Goals && view.may(Deed::AnswerGoal) && open,
        under,
    }
}

type Told = (String, Option<Tag>, Vec<String>, Vec<(String, String)>);

fn told(view: &CaseView, plan: &PlanView, entry: &Entry, w: Words) -> Told {
    match &entry.content {
        Content::Goals(goal) => goal_told(entry, goal, w),
        Content::Measures(measure) => measure_told(view, plan, entry, measure, w),
        other => plain_told(other, w),
    }
}

fn goal_told(entry: &Entry, goal: &Goal, w: Words) -> Told {
    let tag = Tag::new(w.t(goal.status.key()), shown::goal_color(goal.status));
    let mut facts = Vec::new();
    if goal.priority == Priority::First {
        facts.push((w.t("fact-priority"), w.t(goal.priority.key())));
    }
    if let Some(reply) = &entry.reply {
        let reason = reply.reason.as_ref().map(|r| format!(": {r}")).unwrap_or_default();
        let key = match reply.answer {
            GoalAnswer::CanBeMet => "goal-answer-can-be-met",
            GoalAnswer::MustBeAdjusted => "goal-answer-must-be-adjusted",
        };
        facts.push((w.t("entry-municipality-says"), format!("{}{reason}", w.t(key))));
    }
    let words = goal.words.iter().map(ToString::to_string).collect();
    (goal.title.to_string(), Some(tag), words, facts)
}

fn measure_told(view: &CaseView, plan: &PlanView, entry: &Entry, m: &Measure, w: Words) -> Told {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| facts.push((w.t(key), value));
    let who = shown::responsible(view, m.responsible).unwrap_or_else(|| w.t("entry-nobody-responsible"));
    add("fact-responsible", who);
    add("entry-when", when(m, w));
    if let Some(scope) = &m.scope {
        add("fact-scope", scope.to_string());
    }
    if let Some(how) = &m.how {
        add("fact-how", how.to_string());
    }
    if let Some(goal) = m.goal.and_then(|id| title_of(plan, id)) {
        add("fact-goal", goal);
    }
    if let Some((key, text)) = standing::standing(view, entry, m, w) {
        add(key, text);
    }
    if let Some(why) = standing::why_not(m, w) {
        add("fact-why-not", why);
    }
    if m.decision != Decision::None {
        add("fact-decision", w.t(m.decision.key()));
    }
    (m.what.to_string(), Some(shown::measure_tag(entry, m, view.today, w)), Vec::new(), facts)
}

/// The title of a goal that is seen.
fn title_of(plan: &PlanView, id: dinplan_domain::ids::EntryId) -> Option<String> {
    plan.entries.iter().find(|e| e.id == id).and_then(|e| match &e.content {
        Content::Goals(goal) => Some(goal.title.to_string()),
        _ => None,
    })
}

pub(crate) fn when(m: &Measure, w: Words) -> String {
    let dates = match (m.from, m.by) {
        (Some(from), Some(by)) => w.t2("date-period", "from", w.date(from), "to", w.date(by)),
        (Some(from), None) => w.t1("when-from", "date", w.date(from)),
        (None, Some(by)) => w.t1("when-by", "date", w.date(by)),
        (None, None) => String::new(),
    };
    match &m.recurs {
        Some(recurs) if dates.is_empty() => recurs.to_string(),
        Some(recurs) => format!("{recurs}, {dates}"),
        None => dates,
    }
}

/// Sections without a shape of their own: the first line is the title, long texts are own words, the rest facts.
fn plain_told(content: &Content, w: Words) -> Told {
    let answers = content.answers();
    let code = content.section().code();
    let (mut title, mut words, mut facts) = (String::new(), Vec::new(), Vec::new());
    for field in Content::fields(content.section()) {
        let value = answers.get(field.name);
        if value.is_empty() || field.name == PHONE {
            continue;
        }
        match field.kind {
            Kind::Choice(choices) => {
                let key =
                    choices.iter().find(|(c, _)| *c == value).map(|(_, key)| w.t(key)).unwrap_or_default();
                if title.is_empty() {
                    title = key;
                } else {
                    facts.push((w.t(&label_key(code, field.name)), key));
                }
            }
            Kind::Prose if field.required => words.push(value.to_owned()),
            Kind::Line if title.is_empty() => value.clone_into(&mut title),
            Kind::Date => {
                let day = dinplan_domain::answers::parse_date(value).map(|d| w.date(d)).unwrap_or_default();
                facts.push((w.t(&label_key(code, field.name)), day));
            }
            _ => facts.push((w.t(&label_key(code, field.name)), value.to_owned())),
        }
    }
    (title, None, words, facts)
}

/// The field that holds a number to call; shown as a link that calls it.
const PHONE: &str = "phone";

fn phone(content: &Content) -> Option<String> {
    Some(content.answers().get(PHONE).to_owned()).filter(|number| !number.is_empty())
}

/// The locale key of a field's label.
pub(crate) fn label_key(section: &str, field: &str) -> String {
    format!("field-{section}-{}", field.replace('_', "-"))
}
