//! The meeting itself on one screen, point by point: who is here, what was promised, what is decided.
//! What is written goes into the plan at once; an owner who is here says yes in the same place.

mod decision;

use super::one::{Brought, brought, point_title};
use super::{Ids, act_and_go, at, back_from, find, read, run, shown};
use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::explained::Explained;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
pub(super) use decision::{Decided, decided};
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Act, Answer, Item, MeetingView, Minutes, State as Stage, Under};
use dinplan_domain::plan::{Entry, Promise};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;
use serde::Deserialize;

/// What belongs to no point of the agenda.
const REST: &str = "annet";

pub(super) fn routes() -> Router<Web> {
    let at = |part: &str| format!("/sak/{{id}}/moter/{{meeting}}/{part}");
    Router::new()
        .route(&at("start"), get(ask_begin).post(begin))
        .route(&at("rom"), get(room).post(decide))
        .route(&at("rom/til-stede"), get(to_room).post(attended))
        .route(&at("rom/{decision}/bort"), get(back_from).post(unsay))
        .route(&at("ja/{entry}"), get(back_from).post(yes))
        .route(&at("slutt"), get(ask_close).post(close))
}

/// A measure as it stands.
pub(super) struct Measure {
    what: String,
    who: Option<String>,
    by: Option<String>,
    tag: Tag,
    /// The reader is its owner and has not answered: where to say yes, and to which version.
    yes: Option<(String, u32)>,
}

/// One point of the agenda.
struct Point {
    key: String,
    title: String,
    inputs: Vec<Brought>,
    measures: Vec<Measure>,
    decisions: Vec<Decided>,
    /// The form, under the point one is at.
    form: Option<Form>,
    /// Where one goes to write under this point.
    open: Option<String>,
}

#[derive(Template)]
#[template(path = "meeting_room.html")]
struct RoomPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    title: String,
    when: String,
    attendance: Option<Form>,
    here: Vec<String>,
    points: Vec<Point>,
    close: Option<String>,
    command: CommandId,
    back: String,
}

/// Which point one is at.
#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    punkt: String,
}

fn minutes(m: &MeetingView) -> Result<&Minutes, Failure> {
    match &m.meeting.state {
        Stage::Underway { minutes, .. } => Ok(minutes),
        _ => Err(Failure::refused(Refusal::MeetingMovedOn)),
    }
}

async fn to_room(At((id, meeting)): Ids) -> Response {
    Redirect::to(&at(id, meeting, "/rom")).into_response()
}

/// The screen with this point open.
fn at_point(case: CaseId, meeting: EntryId, point: &str) -> String {
    at(case, meeting, &format!("/rom?punkt={point}"))
}

/// Back to the point one was at.
fn to_point(case: CaseId, meeting: EntryId, point: &str) -> Response {
    Redirect::to(&format!("{}#p{point}", at_point(case, meeting, point))).into_response()
}

async fn room(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, meeting)): Ids,
    Query(of): Query<Of>,
) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let m = find(&view, meeting)?;
    if !matches!(m.meeting.state, Stage::Underway { .. }) {
        return Ok(Redirect::to(&at(id, meeting, "")).into_response());
    }
    let mut page = page(&web, &visitor, &view, m, &of.punkt)?;
    for point in &mut page.points {
        if let Some(form) = point.form.take() {
            let usual = Answers::from_pairs([("as", "measure")]);
            point.form = Some(form.resumed(&web, &visitor, &usual).await?);
        }
    }
    html(&page)
}

/// The items in order, then what belongs to none.
fn keys(m: &MeetingView) -> Vec<String> {
    m.meeting.agenda.iter().map(|item| item.id().to_string()).chain([REST.to_owned()]).collect()
}

fn page(
    web: &Web,
    visitor: &Visitor,
    view: &CaseView,
    m: &MeetingView,
    at_key: &str,
) -> Result<RoomPage, Failure> {
    let w = visitor.w;
    let minutes = minutes(m)?;
    let keys = keys(m);
    let current =
        keys.iter().find(|key| *key == at_key).or_else(|| keys.first()).cloned().unwrap_or_default();
    let command = CommandId::from_uuid(web.app.new_id());
    let writes = m.runs && view.end.is_none();
    let point = |item: Option<&Item>| {
        let key = item.map_or_else(|| REST.to_owned(), |item| item.id().to_string());
        let here = key == current;
        Some(Point {
            title: item.map_or_else(|| Some(w.t("meeting-rest")), |item| point_title(view, m, item, w))?,
            inputs: item.map(|item| brought(view, m, item)).unwrap_or_default(),
            measures: item.map(|item| measures(view, m, minutes, item, w)).unwrap_or_default(),
            decisions: decided(view, m, minutes, item.map(Item::id), w),
            form: (writes && here).then(|| decision::form(view, m, &key, w, command)),
            open: (writes && !here).then(|| format!("{}#p{key}", at_point(view.id, m.meeting.id, &key))),
            key,
        })
    };
    let items = m.meeting.agenda.iter().map(Some).chain([None]);
    Ok(RoomPage {
        frame: visitor.frame(shown::title(&m.meeting, w)),
        w,
        case: CaseFrame::new(view, visitor),
        title: shown::title(&m.meeting, w),
        when: shown::when_or_open(&m.meeting, w),
        attendance: writes.then(|| attendance(view, m, minutes, w, command)),
        here: names(m, minutes),
        points: items.filter_map(point).collect(),
        close: writes.then(|| at(view.id, m.meeting.id, "/slutt")),
        command,
        back: at(view.id, m.meeting.id, ""),
    })
}

/// Who was there, by name.
pub(super) fn names(m: &MeetingView, minutes: &Minutes) -> Vec<String> {
    let called = minutes.attended.iter().flatten().filter_map(|guest| m.meeting.called(*guest));
    called.map(|c| c.name.to_string()).chain(minutes.others.as_ref().map(ToString::to_string)).collect()
}

fn attendance(view: &CaseView, m: &MeetingView, minutes: &Minutes, w: Words, command: CommandId) -> Form {
    let people = &m.meeting.people;
    let choices = people.iter().map(|c| Choice::new(c.who.code(), c.name.as_str())).collect();
    let fields = vec![
        Field::checks("attended", w.t("meeting-attended"), choices),
        Field::line("others", w.t("meeting-others")).optional(),
    ];
    // Until somebody has written it down, those who said they would come are ticked.
    let comes =
        |c: &&dinplan_domain::meeting::Called| c.reply.as_ref().is_some_and(|r| r.answer == Answer::Yes);
    let ticked: Vec<String> = match &minutes.attended {
        Some(attended) => attended.iter().map(|guest| guest.code()).collect(),
        None => people.iter().filter(comes).map(|c| c.who.code()).collect(),
    };
    let now = Answers::from_pairs([
        ("attended", ticked.join(",")),
        ("others", minutes.others.as_ref().map(ToString::to_string).unwrap_or_default()),
    ]);
    let to = at(view.id, m.meeting.id, "/rom/til-stede");
    Form::new(w, to, command, w.t("meeting-attended-submit")).fields(fields).filled(&now)
}

/// The measures of a point that were there before the meeting.
fn measures(view: &CaseView, m: &MeetingView, minutes: &Minutes, item: &Item, w: Words) -> Vec<Measure> {
    let new = |id: EntryId| minutes.decisions.iter().any(|d| d.what.entry() == Some(id));
    let Some(plan) = &view.plan else { return Vec::new() };
    let here = |e: &&Entry| {
        let under = e.measure().is_some_and(|measure| measure.goal == Some(item.id()));
        (under || e.id == item.id()) && !new(e.id)
    };
    plan.live(Section::Measures).filter(here).filter_map(|e| measure(view, m, e, w)).collect()
}

/// A measure: what, who, by when, and how the promise stands.
pub(super) fn measure(view: &CaseView, m: &MeetingView, entry: &Entry, w: Words) -> Option<Measure> {
    let measure = entry.measure()?;
    let mine = view.plan.as_ref().is_some_and(|plan| plan.mine.contains(&entry.id));
    let asked = matches!(entry.promise, Some(Promise::Asked { .. }));
    Some(Measure {
        what: measure.what.to_string(),
        who: crate::shown::responsible(view, measure.responsible),
        by: measure.by.map(|day| w.t1("meeting-by", "date", w.date(day))),
        tag: crate::shown::measure_tag(entry, measure, view.today, w),
        yes: (mine && asked && measure.is_open())
            .then(|| (at(view.id, m.meeting.id, &format!("/ja/{}", entry.id)), entry.version)),
    })
}

async fn ask_begin(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, meeting)): Ids,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    let m = run(&view, meeting)?;
    let command = CommandId::from_uuid(web.app.new_id());
    let form =
        Form::new(w, at(id, meeting, "/start"), command, w.t("meeting-begin")).cancel(at(id, meeting, ""));
    let page = Explained::new(&view, &visitor, w.t("meeting-begin"), w.t("meeting-begin-says"))
        .fact(shown::title(&m.meeting, w), shown::when_or_open(&m.meeting, w));
    html(&page.form(form))
}

async fn begin(State(web): State<Web>, At((id, meeting)): Ids, sent: Sent) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Meeting { id: meeting, act: Act::Begin }).await?;
    Ok(Redirect::to(&at(id, meeting, "/rom")).into_response())
}

async fn attended(State(web): State<Web>, At((id, meeting)): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let others = r.optional("others");
    let who = super::fields::read_guests(&sent.answers, "attended");
    match r.finish(Some(())) {
        Ok(()) => {
            let act = Act::Attended { who, others };
            sent.execute(&web, id, &Command::Meeting { id: meeting, act }).await?;
            Ok(Redirect::to(&at(id, meeting, "/rom#til-stede")).into_response())
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            let mut page = page(&web, &sent.visitor, &view, find(&view, meeting)?, "")?;
            page.attendance = page.attendance.map(|form| form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

async fn decide(
    State(web): State<Web>,
    At((id, meeting)): Ids,
    Query(of): Query<Of>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = read(&web, &sent.visitor, id).await?;
    let m = run(&view, meeting)?;
    match decision::read(&view, &of.punkt, &sent) {
        Ok(act) => {
            sent.execute(&web, id, &Command::Meeting { id: meeting, act }).await?;
            Ok(to_point(id, meeting, &of.punkt))
        }
        Err(faults) => undecided(&web, &sent, &view, m, &of.punkt, &faults),
    }
}

/// The screen again, with what was typed.
fn undecided(
    web: &Web,
    sent: &Sent,
    view: &CaseView,
    m: &MeetingView,
    key: &str,
    faults: &Faults,
) -> Result<Response, Failure> {
    let mut page = page(web, &sent.visitor, view, m, key)?;
    for point in &mut page.points {
        point.form = point.form.take().map(|form| form.draft().filled(&sent.answers).faulty(faults));
    }
    again(&page)
}

async fn unsay(
    State(web): State<Web>,
    At((id, meeting, decision)): At<(CaseId, EntryId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = read(&web, &sent.visitor, id).await?;
    let found = minutes(find(&view, meeting)?)?.decisions.iter().find(|d| d.id == decision);
    let key = match found.and_then(|d| d.under) {
        Some(Under::Entry(id) | Under::Point(id)) => id.to_string(),
        None => REST.to_owned(),
    };
    sent.execute(&web, id, &Command::Meeting { id: meeting, act: Act::Unsay(decision) }).await?;
    Ok(to_point(id, meeting, &key))
}

/// An owner says yes where they sit: in the room, or reading the minutes.
async fn yes(
    State(web): State<Web>,
    At((id, meeting, entry)): At<(CaseId, EntryId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let command = Command::Promise { id: entry, seen, answer: PromiseAnswer::Accept };
    sent.execute(&web, id, &command).await?;
    match sent.answers.get("punkt").parse::<EntryId>() {
        Ok(point) => Ok(to_point(id, meeting, &point.to_string())),
        Err(_) => Ok(crate::failure::done(&at(id, meeting, "/referat"), "promised")),
    }
}

async fn ask_close(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, meeting)): Ids,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let view = read(&web, &visitor, id).await?;
    let m = run(&view, meeting)?;
    let minutes = minutes(m)?;
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, at(id, meeting, "/slutt"), command, w.t("meeting-close"))
        .cancel(at(id, meeting, "/rom"));
    let there = names(m, minutes);
    let there = if there.is_empty() { w.t("meeting-nobody-written") } else { there.join(", ") };
    let page = Explained::new(&view, &visitor, w.t("meeting-close"), w.t("meeting-close-says"))
        .fact(w.t("meeting-attended"), there)
        .fact(w.t("meeting-decisions"), minutes.decisions.len().to_string());
    html(&page.form(form))
}

async fn close(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    act_and_go(&web, &sent, ids, Act::Close, ("/referat", "meeting-closed")).await
}
