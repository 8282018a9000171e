//! One thread: begun, read, answered, put away.

use super::{opened, tied, ties};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::away;
use crate::pages::consents::list;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId, PersonId};
use dinplan_domain::participant::Who;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::talk::{About, Act, Party, Thread};
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::view::CaseView;
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtaler/ny", get(new).post(begin))
        .route("/sak/{id}/samtaler/{thread}", get(read).post(say))
        .route("/sak/{id}/samtaler/{thread}/lukk", post(close).get(crate::at::up))
}

/// What a new thread is about, when one comes from there.
#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    om: String,
}

#[derive(Template)]
#[template(path = "talk_form.html")]
pub(crate) struct FormPage {
    pub(crate) frame: Frame,
    pub(crate) w: Words,
    pub(crate) case: CaseFrame,
    pub(crate) lead: String,
    pub(crate) form: Form,
}

/// One message as it is read.
struct Said {
    who: String,
    when: String,
    words: String,
    own: bool,
}

#[derive(Template)]
#[template(path = "thread.html")]
struct ThreadPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    about: Option<(String, String)>,
    members: String,
    /// Colour and words.
    question: Option<(&'static str, String)>,
    /// Who is away, and what they wrote about it.
    away: Vec<String>,
    messages: Vec<Said>,
    /// Who has read everything.
    read: Option<String>,
    form: Option<Form>,
    /// Where it is put away, and the command.
    close: Option<(String, String)>,
}

fn here(id: CaseId, thread: EntryId) -> String {
    url(id, &format!("/samtaler/{thread}"))
}

/// Everyone one can write to here: word in the form, name, and what they are.
fn others(view: &CaseView, visitor: &Visitor) -> Vec<Choice> {
    let w = visitor.w;
    let mut all = Vec::new();
    let mut add = |party: Party, name: &Line, what: String| {
        let code = party.code().filter(|_| !view.parties.contains(&party));
        all.extend(code.map(|code| Choice::new(code, format!("{name}, {what}"))));
    };
    if let Some(principal) = view.principal() {
        add(Party::Coordinator, &principal.who.name, w.t("capacity-coordinator"));
    }
    add(Party::Person, &view.subject.name, w.t("capacity-person"));
    for close in view.representatives.iter().filter(|r| r.stands_on(view.today)) {
        add(Party::Close(close.person), &close.name, close.relation.to_string());
    }
    let uses =
        |p: &&dinplan_domain::participant::Participant| p.takes_part_on(view.today) && p.who != Who::Outside;
    for participant in view.participants.iter().filter(uses) {
        add(Party::Participant(participant.id), &participant.name, participant.role.to_string());
    }
    all
}

fn form(web: &Web, view: &CaseView, visitor: &Visitor) -> Form {
    let w = visitor.w;
    let people = others(view, visitor);
    let command = CommandId::from_uuid(web.app.new_id());
    let fields = vec![
        Field::line("title", w.t("thread-title")),
        Field::checks("with", w.t("thread-with"), people.clone()).help(w.t("thread-with-help")),
        Field::prose("words", w.t("thread-words")),
        Field::select("asks", w.t("thread-asks"), people).optional().help(w.t("thread-asks-help")),
        Field::date("by", w.t("thread-by")).optional().help(w.t("thread-by-help")),
        Field::select("about", w.t("talk-about"), ties(view, w)).optional(),
    ];
    Form::new(w, url(view.id, "/samtaler/ny"), command, w.t("thread-send"))
        .fields(fields)
        .cancel(url(view.id, "/samtaler"))
        .draft()
}

fn form_page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t("talk-new")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("thread-lead"),
        form,
    }
}

fn may_talk(view: &CaseView) -> Result<(), Failure> {
    if view.may(Deed::Write(Section::Talk)) {
        Ok(())
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Talk))))
    }
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(of): Query<Of>,
) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    may_talk(&view)?;
    let first = if view.parties.contains(&Party::Coordinator) { "person" } else { "coordinator" };
    let about = About::from_code(&of.om).unwrap_or(About::Plan).code();
    let begun = Answers::from_pairs([("with", first.to_owned()), ("about", about)]);
    let form = form(&web, &view, &visitor).resumed(&web, &visitor, &begun).await?;
    html(&form_page(&view, &visitor, form))
}

async fn begin(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let (title, words): (Option<Line>, Option<Prose>) = (r.text("title"), r.text("words"));
    let with: Vec<Party> = sent.answers.list("with").filter_map(Party::from_code).collect();
    let asks = Party::from_code(sent.answers.get("asks"));
    if with.is_empty() && asks.is_none() {
        r.fault("with", Fault::Missing);
    }
    let by = r.optional_date("by");
    if by.is_some_and(|by| by < sent.visitor.today) {
        r.fault("by", Fault::InThePast);
    }
    let about = About::from_code(sent.answers.get("about")).unwrap_or(About::Plan);
    match r.finish(title.zip(words)) {
        Ok((title, words)) => {
            let thread = EntryId::from_uuid(sent.command.uuid());
            let asks = asks.map(|of| (of, by));
            let act = Act::Begin { id: thread, title, about, with, words, asks };
            sent.execute(&web, id, &Command::Talk(act)).await?;
            Ok(done(&here(id, thread), "message"))
        }
        Err(faults) => {
            let view = opened(&web, &sent.visitor, id).await?;
            may_talk(&view)?;
            let form = form(&web, &view, &sent.visitor).filled(&sent.answers).faulty(&faults);
            again(&form_page(&view, &sent.visitor, form))
        }
    }
}

async fn read(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, thread)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = web.app.thread(&visitor.identity, id, thread).await?;
    let page = page(&web, &view, &visitor, thread, None).await?;
    html(&page)
}

/// The thread's page; after a fault with what was typed.
async fn page(
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    id: EntryId,
    typed: Option<(&Answers, &Faults)>,
) -> Result<ThreadPage, Failure> {
    let w = visitor.w;
    let thread = view.talk.thread(id).ok_or_else(Failure::not_found)?;
    let writes = view.may(Deed::Write(Section::Talk)) && view.end.is_none();
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, here(view.id, id), command, w.t("thread-send"))
        .fields(vec![Field::prose("words", w.t("thread-reply"))]);
    let form = match typed {
        Some((answers, faults)) => form.draft().filled(answers).faulty(faults),
        None => form.resumed(web, visitor, &Answers::default()).await?,
    };
    let mut away = Vec::new();
    for (person, name) in thread.members.iter().filter_map(|m| away::at_work(view, m.who)) {
        if person != visitor.identity.person {
            away.extend(away::says(web, person, name, view.today, w).await?);
        }
    }
    let closable = writes && thread.closed.is_none();
    Ok(ThreadPage {
        frame: visitor.frame(thread.title.to_string()),
        w,
        case: CaseFrame::new(view, visitor),
        about: tied(view, thread.about, w),
        members: list(w, thread.members.iter().map(|m| name(view, m.who, &m.name))),
        question: question(view, thread, w),
        away,
        messages: thread
            .messages
            .iter()
            .map(|m| Said {
                who: crate::shown::by(&m.stamp.by, w),
                when: w.moment(m.stamp.at, view.today),
                words: m.words.to_string(),
                own: m.stamp.by.person == visitor.identity.person,
            })
            .collect(),
        read: read_by(view, thread, visitor.identity.person, w),
        form: writes.then_some(form),
        close: closable.then(|| (format!("{}/lukk", here(view.id, id)), web.app.new_id().to_string())),
    })
}

/// The coordinator is whoever coordinates now.
fn name(view: &CaseView, who: Party, then: &Line) -> String {
    let now = view.principal().filter(|_| who == Party::Coordinator).map(|a| &a.who.name);
    now.unwrap_or(then).to_string()
}

fn question(view: &CaseView, thread: &Thread, w: Words) -> Option<(&'static str, String)> {
    let asks = thread.asks.as_ref()?;
    let member = thread.members.iter().find(|m| m.who == asks.of)?;
    let name = name(view, asks.of, &member.name);
    let when = w.near(asks.by, view.today);
    Some(match &asks.answered {
        Some(stamp) => {
            let when = w.ago(stamp.at, view.today);
            ("success", w.t2("thread-answered", "name", &stamp.by.name, "when", when))
        }
        None if view.parties.contains(&asks.of) => ("warning", w.t1("thread-asks-you", "when", when)),
        None if asks.by < view.today => ("danger", w.t2("thread-silent", "name", name, "when", when)),
        None => ("info", w.t2("thread-asked", "name", name, "when", when)),
    })
}

/// The others who have read to the end, by the name they wrote or were taken in with.
fn read_by(view: &CaseView, thread: &Thread, me: PersonId, w: Words) -> Option<String> {
    let all = thread.messages.len();
    let named = |person: PersonId| {
        let wrote = thread.messages.iter().find(|m| m.stamp.by.person == person);
        wrote.map(|m| m.stamp.by.name.to_string()).or_else(|| named_by(view, person))
    };
    let last = thread.messages.last().map(|m| m.stamp.by.person);
    let readers = thread.seen.iter().filter(|s| s.upto >= all && s.person != me && Some(s.person) != last);
    let names: Vec<String> = readers.filter_map(|s| named(s.person)).collect();
    (!names.is_empty()).then(|| w.t1("thread-read", "names", list(w, names.into_iter())))
}

fn named_by(view: &CaseView, person: PersonId) -> Option<String> {
    if view.subject.person == person {
        return Some(view.subject.name.to_string());
    }
    let seated = view.coordinators.iter().find(|a| a.who.person == person).map(|a| &a.who.name);
    let close = || view.representatives.iter().find(|r| r.person == person).map(|r| &r.name);
    let part = || {
        let is = |who: &Who| match who {
            Who::Staff { person: p, .. } | Who::Private { person: p } => *p == person,
            Who::Service { .. } | Who::Outside => false,
        };
        view.participants.iter().find(|p| is(&p.who)).map(|p| &p.name)
    };
    seated.or_else(close).or_else(part).map(ToString::to_string)
}

async fn say(
    State(web): State<Web>,
    At((id, thread)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words: Option<Prose> = r.text("words");
    match r.finish(words) {
        Ok(words) => {
            sent.execute(&web, id, &Command::Talk(Act::Say { id: thread, words })).await?;
            Ok(done(&here(id, thread), "message"))
        }
        Err(faults) => {
            let view = web.app.thread(&sent.visitor.identity, id, thread).await?;
            again(&page(&web, &view, &sent.visitor, thread, Some((&sent.answers, &faults))).await?)
        }
    }
}

async fn close(
    State(web): State<Web>,
    At((id, thread)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Talk(Act::Close { id: thread })).await?;
    Ok(done(&url(id, "/samtaler"), "thread-closed"))
}
