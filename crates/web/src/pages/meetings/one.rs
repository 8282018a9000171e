//! One meeting before it is held: when and where, who comes, what is to be spoken of.

use super::{Ids, agenda, at, find, guest, is_held, read, shown};
use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::failure::{Failure, html};
use crate::field::Form;
use crate::frame::{Frame, Link};
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_domain::answers::{Answers, Faults};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Guest, Input, Item, MeetingView, State as Stage};
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/moter/{meeting}", get(one))
}

/// One who is called.
pub(super) struct Called {
    pub(super) name: String,
    pub(super) role: Option<String>,
    pub(super) tag: Option<Tag>,
    pub(super) words: Option<String>,
}

/// What somebody brought up.
pub(super) struct Brought {
    pub(super) who: String,
    pub(super) words: String,
    /// Where one takes one's own back.
    pub(super) undo: Option<String>,
}

/// A point of the agenda.
struct Point {
    title: String,
    inputs: Vec<Brought>,
    /// Where it is moved and struck, for who runs the meeting.
    change: Option<String>,
    first: bool,
    last: bool,
}

#[derive(Template)]
#[template(path = "meeting.html")]
pub(super) struct MeetingPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    title: String,
    tag: Tag,
    when: String,
    place: Option<String>,
    video: Option<String>,
    called_by: String,
    called_off: Option<String>,
    calendar: Option<String>,
    /// Where the meeting itself is, and the words on the way there.
    room: Option<(String, String)>,
    /// A press begins it.
    begin: Option<String>,
    answer: Option<Form>,
    answered: bool,
    people: Vec<Called>,
    points: Vec<Point>,
    input: Option<Form>,
    point: Option<Form>,
    gather: Option<String>,
    links: Vec<Link>,
    command: CommandId,
}

async fn one(State(web): State<Web>, visitor: Visitor, At((id, meeting)): Ids) -> Result<Response, Failure> {
    let view = read(&web, &visitor, id).await?;
    let m = find(&view, meeting)?;
    if is_held(m) {
        return Ok(Redirect::to(&at(id, meeting, "/referat")).into_response());
    }
    let mut page = page(&web, &visitor, &view, m);
    if let Some(form) = page.input.take() {
        page.input = Some(form.resumed(&web, &visitor, &Answers::default()).await?);
    }
    html(&page)
}

/// Which of the forms has faults.
pub(super) enum Faulty<'a> {
    Answer(&'a Faults),
    Input(&'a Faults),
    Point(&'a Faults),
}

/// The page with everything still typed, and what is wrong.
pub(super) async fn again(
    web: &Web,
    sent: &Sent,
    (id, meeting): (CaseId, EntryId),
    faulty: Faulty<'_>,
) -> Result<Response, Failure> {
    let view = read(web, &sent.visitor, id).await?;
    let mut page = page(web, &sent.visitor, &view, find(&view, meeting)?);
    let (form, faults) = match faulty {
        Faulty::Answer(faults) => (&mut page.answer, faults),
        Faulty::Input(faults) => (&mut page.input, faults),
        Faulty::Point(faults) => (&mut page.point, faults),
    };
    *form = form.take().map(|form| form.filled(&sent.answers).faulty(faults));
    page.answered = false;
    crate::failure::again(&page)
}

fn page(web: &Web, visitor: &Visitor, view: &CaseView, m: &MeetingView) -> MeetingPage {
    let w = visitor.w;
    let meeting = &m.meeting;
    let here = |part: &str| at(view.id, meeting.id, part);
    let command = CommandId::from_uuid(web.app.new_id());
    let open = m.runs && meeting.is_ahead() && view.end.is_none();
    let due = open && shown::is_due(view, meeting);
    let underway = matches!(meeting.state, Stage::Underway { .. });
    MeetingPage {
        frame: visitor.frame(shown::title(meeting, w)),
        w,
        case: CaseFrame::new(view, visitor),
        title: shown::title(meeting, w),
        tag: shown::tag(view, m, w),
        when: shown::when_or_open(meeting, w),
        place: meeting.place.as_ref().map(ToString::to_string),
        video: meeting.video.as_ref().map(|v| v.as_str().to_owned()).filter(|_| meeting.is_ahead()),
        called_by: crate::shown::by(&meeting.called.by, w),
        called_off: match &meeting.state {
            Stage::CalledOff { reason, .. } => Some(reason.to_string()),
            _ => None,
        },
        calendar: meeting.time().map(|_| here("/kalender.ics")),
        room: underway.then(|| {
            let key = if m.runs { "meeting-to-room" } else { "meeting-follow-room" };
            (here("/rom"), w.t(key))
        }),
        begin: due.then(|| here("/start")),
        answered: m
            .seat
            .and_then(|s| meeting.called(s))
            .is_some_and(|c| c.reply.is_some() || c.suits.is_some()),
        answer: guest::answer_form(view, m, w, command).filter(|_| view.end.is_none()),
        people: people(view, m, w),
        points: points(view, m, open, w),
        input: guest::input_form(view, m, w, command),
        point: agenda::form(view, m, w, command),
        gather: open.then(|| here("/saksliste/hent")),
        links: if open { links(view, m, due, w) } else { Vec::new() },
        command,
    }
}

/// Everyone called, with the answer.
pub(super) fn people(view: &CaseView, m: &MeetingView, w: Words) -> Vec<Called> {
    let called = |c: &dinplan_domain::meeting::Called| Called {
        name: c.name.to_string(),
        role: shown::role(view, c.who, w),
        tag: shown::reply_tag(c, &m.meeting.state, w),
        words: c.reply.as_ref().and_then(|r| r.words.as_ref()).map(ToString::to_string),
    };
    m.meeting.people.iter().map(called).collect()
}

/// What was brought up under a point, the person's words first.
pub(super) fn brought(view: &CaseView, m: &MeetingView, item: &Item) -> Vec<Brought> {
    let under = |about: EntryId| about == item.id() || parent(view, about) == Some(item.id());
    let mut here: Vec<&Input> =
        m.meeting.inputs.iter().filter(|i| i.id == item.id() || i.about.is_some_and(under)).collect();
    here.sort_by_key(|i| i.from != Guest::Person);
    here.into_iter()
        .map(|i| Brought {
            who: i.stamp.by.name.to_string(),
            words: i.words.to_string(),
            undo: (m.seat == Some(i.from) && m.meeting.is_ahead())
                .then(|| at(view.id, m.meeting.id, &format!("/innspill/{}/bort", i.id))),
        })
        .collect()
}

/// The goal of a measure.
fn parent(view: &CaseView, measure: EntryId) -> Option<EntryId> {
    view.plan.as_ref()?.entries.iter().find(|e| e.id == measure)?.measure()?.goal
}

/// What a point is called; none when what it names is out of sight.
pub(super) fn point_title(view: &CaseView, m: &MeetingView, item: &Item, w: Words) -> Option<String> {
    match item {
        Item::Entry(id) => shown::entry_name(view, *id),
        Item::Input(id) => m.meeting.input(*id).map(|i| w.t1("meeting-point-from", "name", &i.stamp.by.name)),
        Item::Question(id) => {
            view.talk.thread(*id).map(|thread| w.t1("meeting-point-question", "title", &thread.title))
        }
        Item::Own { words, .. } => Some(words.to_string()),
    }
}

fn points(view: &CaseView, m: &MeetingView, open: bool, w: Words) -> Vec<Point> {
    let last = m.meeting.agenda.len().saturating_sub(1);
    let point = |(n, item): (usize, &Item)| {
        Some(Point {
            title: point_title(view, m, item, w)?,
            inputs: brought(view, m, item),
            change: open.then(|| at(view.id, m.meeting.id, &format!("/saksliste/{}", item.id()))),
            first: n == 0,
            last: n == last,
        })
    };
    m.meeting.agenda.iter().enumerate().filter_map(point).collect()
}

fn links(view: &CaseView, m: &MeetingView, due: bool, w: Words) -> Vec<Link> {
    let link =
        |part: &str, key: &str| Link { href: at(view.id, m.meeting.id, part), text: w.t(key), here: false };
    match m.meeting.state {
        Stage::Proposed { .. } => vec![
            link("/tid", "meeting-choose"),
            link("/tider", "meeting-change-proposals"),
            link("/innkalte", "meeting-change-guests"),
            link("/avlys", "meeting-change-off"),
        ],
        Stage::Set { .. } => {
            let mut all = vec![
                link("/tid", "meeting-change-time"),
                link("/innkalte", "meeting-change-guests"),
                link("/avlys", "meeting-change-off"),
            ];
            if !due {
                all.push(link("/start", "meeting-begin-early"));
            }
            all
        }
        _ => vec![link("/innkalte", "meeting-change-guests")],
    }
}
