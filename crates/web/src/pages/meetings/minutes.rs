//! The minutes: who was there, and what was decided, as it stands in the plan now. Those called ask for
//! corrections; whoever runs the meeting answers them and approves.

use super::one::{Called, people, point_title};
use super::room::{Decided, decided, names};
use super::{Ids, act_and_go, at, back, find, read, run, shown};
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
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Act, Correction, Item, MeetingView, Minutes, Outcome, State as Stage};
use dinplan_domain::person::Stamp;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    let at = |part: &str| format!("/sak/{{id}}/moter/{{meeting}}/referat{part}");
    Router::new()
        .route(&at(""), get(minutes).post(correct))
        .route(&at("/rettelse/{correction}"), get(ask_settle).post(settle))
        .route(&at("/godkjenn"), get(back).post(approve))
}

/// A point with what was decided there.
struct Point {
    title: String,
    decisions: Vec<Decided>,
}

/// A correction as it reads.
struct Corrected {
    who: String,
    words: String,
    tag: Tag,
    answer: Option<String>,
    settle: Option<String>,
}

#[derive(Template)]
#[template(path = "meeting_minutes.html")]
struct MinutesPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    when: String,
    place: Option<String>,
    tag: Tag,
    there: Vec<String>,
    people: Vec<Called>,
    points: Vec<Point>,
    sent: String,
    approved: Option<String>,
    corrections: Vec<Corrected>,
    form: Option<Form>,
    approve: Option<String>,
    command: CommandId,
}

/// What a held meeting holds.
struct Held<'a> {
    minutes: &'a Minutes,
    sent: &'a Stamp,
    corrections: &'a [Correction],
    approved: Option<&'a Stamp>,
}

fn held(m: &MeetingView) -> Option<Held<'_>> {
    match &m.meeting.state {
        Stage::Held { minutes, sent, corrections, approved, .. } => {
            Some(Held { minutes, sent, corrections, approved: approved.as_ref() })
        }
        _ => None,
    }
}

async fn minutes(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, meeting)): Ids,
) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let m = find(&view, meeting)?;
    let Some(held) = held(m) else { return Ok(Redirect::to(&at(id, meeting, "")).into_response()) };
    let mut page = page(&web, &visitor, &view, m, &held);
    if let Some(form) = page.form.take() {
        page.form = Some(form.resumed(&web, &visitor, &Answers::default()).await?);
    }
    html(&page)
}

fn page(web: &Web, visitor: &Visitor, view: &CaseView, m: &MeetingView, held: &Held<'_>) -> MinutesPage {
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    let open = held.approved.is_none() && view.end.is_none();
    let signed = |key: &str, stamp: &Stamp| {
        w.t2(key, "name", crate::shown::by(&stamp.by, w), "when", w.moment(stamp.at, view.today))
    };
    let form = || {
        let fields = vec![Field::new("words", crate::field::Kind::Prose(3), w.t("meeting-correct-words"))];
        Form::new(w, at(view.id, m.meeting.id, "/referat"), command, w.t("meeting-correct-submit"))
            .fields(fields)
    };
    let waits = held.corrections.iter().any(|c| c.outcome.is_none());
    MinutesPage {
        frame: visitor.frame(w.t1("meeting-minutes-of", "title", shown::title(&m.meeting, w))),
        w,
        case: CaseFrame::new(view, visitor),
        when: shown::when_or_open(&m.meeting, w),
        place: shown::place(&m.meeting, w),
        tag: shown::tag(view, m, w),
        there: names(m, held.minutes),
        people: people(view, m, w),
        points: points(view, m, held.minutes, w),
        sent: signed("meeting-minutes-sent", held.sent),
        approved: held.approved.map(|stamp| signed("meeting-minutes-approved", stamp)),
        corrections: held.corrections.iter().map(|c| corrected(view, m, c, open, w)).collect(),
        form: (open && m.seat.is_some()).then(form),
        approve: (open && m.runs && !waits).then(|| at(view.id, m.meeting.id, "/referat/godkjenn")),
        command,
    }
}

/// Points under which something was decided; last what belongs to none.
fn points(view: &CaseView, m: &MeetingView, minutes: &Minutes, w: Words) -> Vec<Point> {
    let point = |item: Option<&Item>| {
        let decisions = decided(view, m, minutes, item.map(Item::id), w);
        let title = item.map_or_else(|| Some(w.t("meeting-rest")), |item| point_title(view, m, item, w))?;
        (!decisions.is_empty()).then_some(Point { title, decisions })
    };
    m.meeting.agenda.iter().map(Some).chain([None]).filter_map(point).collect()
}

fn corrected(view: &CaseView, m: &MeetingView, c: &Correction, open: bool, w: Words) -> Corrected {
    let (key, color, answer) = match &c.outcome {
        None => ("meeting-correction-waits", "warning", None),
        Some((Outcome::Taken(words), _)) => {
            ("meeting-correction-taken", "success", words.as_ref().map(ToString::to_string))
        }
        Some((Outcome::Declined(words), _)) => {
            ("meeting-correction-declined", "neutral", Some(words.to_string()))
        }
    };
    let settles = open && m.runs && c.outcome.is_none();
    Corrected {
        who: crate::shown::by(&c.stamp.by, w),
        words: c.words.to_string(),
        tag: Tag::new(w.t(key), color),
        answer,
        settle: settles.then(|| at(view.id, m.meeting.id, &format!("/referat/rettelse/{}", c.id))),
    }
}

async fn correct(State(web): State<Web>, At((id, meeting)): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words = r.text("words");
    match r.finish(words) {
        Ok(words) => {
            let correction = EntryId::from_uuid(sent.command.uuid());
            let act_of = Act::Correct { id: correction, words };
            act_and_go(&web, &sent, (id, meeting), act_of, ("/referat", "meeting-corrected")).await
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            let m = find(&view, meeting)?;
            let held = held(m).ok_or_else(Failure::not_found)?;
            let mut page = page(&web, &sent.visitor, &view, m, &held);
            page.form = page.form.map(|form| form.draft().filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

type Settled = At<(CaseId, EntryId, EntryId)>;

/// The correction and its answer, as a form.
fn settle_page(
    view: &CaseView,
    visitor: &Visitor,
    (meeting, id): (EntryId, EntryId),
    command: CommandId,
) -> Result<(Explained, Form), Failure> {
    let w = visitor.w;
    let m = run(view, meeting)?;
    let found = held(m).and_then(|held| held.corrections.iter().find(|c| c.id == id));
    let correction = found.ok_or_else(Failure::not_found)?;
    let choices =
        vec![Choice::new("ja", w.t("meeting-settle-yes")), Choice::new("nei", w.t("meeting-settle-no"))];
    let fields = vec![
        Field::radio("outcome", w.t("meeting-settle"), choices),
        Field::line("words", w.t("meeting-settle-words")).optional(),
    ];
    let to = at(view.id, meeting, &format!("/referat/rettelse/{id}"));
    let form = Form::new(w, to, command, w.t("meeting-settle-submit"))
        .fields(fields)
        .cancel(at(view.id, meeting, "/referat"));
    let page = Explained::new(view, visitor, w.t("meeting-settle"), w.t("meeting-settle-says"))
        .fact(crate::shown::by(&correction.stamp.by, w), correction.words.to_string());
    Ok((page, form))
}

async fn ask_settle(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, meeting, correction)): Settled,
) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let command = CommandId::from_uuid(web.app.new_id());
    let (page, form) = settle_page(&view, &visitor, (meeting, correction), command)?;
    html(&page.form(form))
}

fn read_outcome(answers: &Answers) -> Result<Outcome, Faults> {
    let mut r = Reader::new(answers);
    let taken = r.choice("outcome", |code| match code {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    });
    let words: Option<Line> = r.optional("words");
    let outcome = match (taken, words) {
        (Some(true), words) => Some(Outcome::Taken(words)),
        (Some(false), Some(words)) => Some(Outcome::Declined(words)),
        (Some(false), None) => {
            r.fault("words", Fault::Missing); // nobody is told no without a why
            None
        }
        (None, _) => None,
    };
    r.finish(outcome)
}

async fn settle(
    State(web): State<Web>,
    At((id, meeting, correction)): Settled,
    sent: Sent,
) -> Result<Response, Failure> {
    match read_outcome(&sent.answers) {
        Ok(outcome) => {
            let settle = Act::Settle { id: correction, outcome };
            act_and_go(&web, &sent, (id, meeting), settle, ("/referat", "meeting-settled")).await
        }
        Err(faults) => {
            let view = read(&web, &sent.visitor, id).await?;
            let (page, form) = settle_page(&view, &sent.visitor, (meeting, correction), sent.command)?;
            again(&page.form(form.filled(&sent.answers).faulty(&faults)))
        }
    }
}

async fn approve(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    act_and_go(&web, &sent, ids, Act::Approve, ("/referat", "meeting-approved")).await
}
