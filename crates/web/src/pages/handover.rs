//! What whoever takes over as coordinator must know: one page, read in five minutes, also on paper.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::case::{Ahead, ahead};
use crate::pages::people::Phone;
use crate::pages::talk::{Item, task_item, thread_item};
use crate::pages::told;
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
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::deputy::Act;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::plan::{Entry, PlanState, Promise};
use dinplan_domain::policy::Deed;
use dinplan_domain::protection::Protection;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::text::Prose;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

/// Not confirmed for so many days: worth asking about at the next contact.
const ASK_AGAIN: i32 = 120;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/overlevering", get(packet))
        .route("/sak/{id}/overlevering/skriv", get(write).post(store))
}

/// A measure that is not done: who, where it stands, when.
struct Open {
    href: String,
    what: String,
    tag: Tag,
    who: String,
    when: Option<String>,
}

/// Someone to know: name, what they are, phone.
struct Human {
    name: String,
    about: String,
    phone: Option<Phone>,
}

#[derive(Template)]
#[template(path = "handover.html")]
struct Packet {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    id: CaseId,
    /// Age, plan, last contact.
    facts: Vec<(String, String)>,
    phone: Option<Phone>,
    words: Option<(String, String)>,
    writes: bool,
    /// What must not be done wrong.
    careful: Vec<String>,
    matters: Vec<String>,
    open: Vec<Open>,
    waiting: Vec<Item>,
    ahead: Vec<Ahead>,
    /// What to ask at the next contact.
    ask: Vec<String>,
    people: Vec<Human>,
}

/// For who coordinates, and for the person whose case it is.
async fn opened(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Handover).await?;
    let coordinates = view.is(Capacity::Coordinator) && view.coordination_consent;
    if coordinates || view.speaks_for_person() {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Deputise)))
    }
}

async fn packet(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    let w = visitor.w;
    let me = visitor.identity.person;
    let talk = &view.talk;
    let mut waiting: Vec<Item> = talk.open_tasks().map(|task| task_item(&view, task, w)).collect();
    let asked = talk.threads.iter().filter(|t| t.waits().is_some());
    waiting.extend(asked.map(|t| thread_item(&view, t, me, w)));
    html(&Packet {
        frame: visitor.frame(w.t1("handover-title", "name", &view.subject.name)),
        w,
        case: CaseFrame::new(&view, &visitor),
        id,
        facts: facts(&view, w),
        phone: view.subject.phone.as_ref().map(Phone::new),
        words: view.handover.as_ref().map(|words| {
            let when = w.ago(words.stamp.at, view.today);
            let by = w.t2("handover-words-by", "name", &words.stamp.by.name, "when", when);
            (words.words.to_string(), by)
        }),
        writes: view.is(Capacity::Coordinator) && view.may(Deed::Deputise) && view.end.is_none(),
        careful: careful(&view, w),
        matters: matters(&view),
        open: open(&view, w),
        waiting,
        ahead: ahead(&view, w).into_iter().take(6).collect(),
        ask: ask(&view, w),
        people: people(&view, w),
    })
}

fn facts(view: &CaseView, w: Words) -> Vec<(String, String)> {
    let age = i64::from(view.today.year()) - i64::from(view.subject.born.year());
    let had = (view.today.month(), view.today.day()) >= (view.subject.born.month(), view.subject.born.day());
    let years = if had { age } else { age - 1 };
    let mut all = vec![(w.t("handover-age"), w.count("handover-years", years))];
    if let Some(term) = view.plan.as_ref().and_then(|p| p.state.as_ref()).and_then(PlanState::term) {
        all.push((w.t("next-revision"), w.near(term.revision, view.today)));
    }
    let contact = view.contact.map_or_else(|| w.t("handover-no-contact"), |at| w.ago(at, view.today));
    all.push((w.t("handover-contact"), contact));
    all
}

/// Sensitivities: that something is kept or hidden is told, not what.
fn careful(view: &CaseView, w: Words) -> Vec<String> {
    let mut all = Vec::new();
    if view.protection != Protection::None {
        all.push(format!("{}. {}", w.t(view.protection.key()), w.t("handover-protected")));
    }
    if !view.kept_from_parents.is_empty() {
        all.push(w.t("handover-kept"));
    }
    if view.representatives.iter().any(|r| r.apart && r.stands_on(view.today)) {
        all.push(w.t("handover-apart"));
    }
    let excluded = |c: &dinplan_domain::consent::Consent| {
        c.stands_on(view.today) && c.sharing().is_some_and(|s| s.excluded.is_some() || !s.except.is_empty())
    };
    if view.consents.iter().any(excluded) {
        all.push(w.t("handover-excluded"));
    }
    for entry in live(view, Section::Background) {
        let told = told::fields(&entry.content, view, w);
        let told = told.into_iter().filter(|t| !t.text.is_empty());
        // A label that asks is followed by its answer, not by a colon.
        let colon = |label: &str| if label.ends_with('?') { "" } else { ":" };
        all.extend(told.map(|t| format!("{}{} {}", t.label, colon(&t.label), t.text)));
    }
    all
}

fn live(view: &CaseView, section: Section) -> impl Iterator<Item = &Entry> {
    view.plan.iter().flat_map(move |plan| plan.live(section))
}

fn matters(view: &CaseView) -> Vec<String> {
    let words = live(view, Section::Matters).filter_map(|e| match &e.content {
        Content::Matters(m) => Some(m.words.to_string()),
        _ => None,
    });
    let goals = live(view, Section::Goals).filter_map(|e| match &e.content {
        Content::Goals(goal) if goal.under.is_none() => Some(goal.title.to_string()),
        _ => None,
    });
    words.take(2).chain(goals.take(3)).collect()
}

/// Measures still to be done: those without a yes first, then by day.
fn open(view: &CaseView, w: Words) -> Vec<Open> {
    let mut all: Vec<(bool, Option<jiff::civil::Date>, Open)> = Vec::new();
    for entry in live(view, Section::Measures) {
        let Some(measure) = entry.measure().filter(|m| m.is_open()) else { continue };
        let who = shown::responsible(view, measure.responsible);
        let open = Open {
            href: format!("{}#e{}", url(view.id, "/plan"), entry.id),
            what: measure.what.to_string(),
            tag: shown::measure_tag(entry, measure, view.today, w),
            who: who.unwrap_or_else(|| w.t("entry-nobody-responsible")),
            when: measure.by.map(|by| w.near(by, view.today)),
        };
        let agreed = matches!(entry.promise, Some(Promise::Accepted { .. }));
        all.push((agreed, measure.by, open));
    }
    all.sort_by_key(|(agreed, by, _)| (*agreed, by.is_none(), *by));
    all.into_iter().map(|(_, _, open)| open).collect()
}

/// Prepared for the next conversation: what nobody has confirmed for long, and who is silent.
fn ask(view: &CaseView, w: Words) -> Vec<String> {
    let mut all = Vec::new();
    for entry in view.plan.iter().flat_map(|plan| &plan.entries).filter(|e| e.ended.is_none()) {
        let title = told::title(&entry.content);
        if entry.awaits_promise() {
            all.push(w.t1("handover-ask-silent", "what", title));
        } else if time::days_between(time::day(entry.fresh().at), view.today) >= ASK_AGAIN {
            all.push(w.t1("handover-ask-stale", "what", title));
        }
    }
    all.truncate(8);
    all
}

fn people(view: &CaseView, w: Words) -> Vec<Human> {
    let mut all = Vec::new();
    for close in view.representatives.iter().filter(|r| r.stands_on(view.today)) {
        let about = format!("{}, {}", close.relation, w.t(close.kind.key()));
        let phone = close.phone.as_ref().map(Phone::new);
        all.push(Human { name: close.name.to_string(), about, phone });
    }
    for part in view.participants.iter().filter(|p| p.takes_part_on(view.today)) {
        let place = part.org_name.as_ref().map(|o| format!(", {o}")).unwrap_or_default();
        let phone = part.phone.as_ref().map(Phone::new);
        all.push(Human { name: part.name.to_string(), about: format!("{}{place}", part.role), phone });
    }
    all
}

fn form_page(view: &CaseView, visitor: &Visitor, form: Form) -> super::talk::FormPage {
    let w = visitor.w;
    super::talk::FormPage {
        frame: visitor.frame(w.t("handover-write")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("handover-write-lead"),
        form,
    }
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/overlevering/skriv"), command, w.t("save"))
        .fields(vec![Field::prose("words", w.t("handover-words"))])
        .cancel(url(view.id, "/overlevering"))
}

/// Written by who coordinates.
async fn writable(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = opened(web, visitor, id).await?;
    if view.is(Capacity::Coordinator) && view.may(Deed::Deputise) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Deputise)))
    }
}

async fn write(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = writable(&web, &visitor, id).await?;
    let now = view.handover.as_ref().map(|words| words.words.to_string()).unwrap_or_default();
    let form = form(&web, &view, visitor.w);
    let form = form.resumed(&web, &visitor, &Answers::from_pairs([("words", now)])).await?;
    html(&form_page(&view, &visitor, form))
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words: Option<Prose> = r.text("words");
    match r.finish(words) {
        Ok(words) => {
            sent.execute(&web, id, &Command::Deputise(Act::Write(words))).await?;
            Ok(done(&url(id, "/overlevering"), "saved"))
        }
        Err(faults) => {
            let view = writable(&web, &sent.visitor, id).await?;
            let form = form(&web, &view, sent.visitor.w).draft().filled(&sent.answers).faulty(&faults);
            again(&form_page(&view, &sent.visitor, form))
        }
    }
}
