//! Whoever runs a meeting sets the time, says who is called, or calls it off.

use super::{Ids, act, at, fields, run, shown};
use crate::Web;
use crate::at::At;
use crate::explained::Explained;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::meeting::{Act, Meeting, State as Stage, Time};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::CaseView;
use jiff::Timestamp;

pub(super) fn routes() -> Router<Web> {
    let at = |part: &str| format!("/sak/{{id}}/moter/{{meeting}}/{part}");
    Router::new()
        .route(&at("tid"), get(ask).post(send))
        .route(&at("tider"), get(ask).post(send))
        .route(&at("innkalte"), get(ask).post(send))
        .route(&at("avlys"), get(ask).post(send))
}

/// What is changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Time,
    Proposals,
    Guests,
    Off,
}

impl What {
    const ALL: [Self; 4] = [Self::Time, Self::Proposals, Self::Guests, Self::Off];

    const fn part(self) -> &'static str {
        match self {
            Self::Time => "/tid",
            Self::Proposals => "/tider",
            Self::Guests => "/innkalte",
            Self::Off => "/avlys",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Time => "meeting-change-time",
            Self::Proposals => "meeting-change-proposals",
            Self::Guests => "meeting-change-guests",
            Self::Off => "meeting-change-off",
        }
    }

    fn of(path: &str) -> Result<Self, Failure> {
        Self::ALL.into_iter().find(|what| path.ends_with(what.part())).ok_or_else(Failure::not_found)
    }

    /// Whether the meeting has come just so far that this can be changed.
    const fn fits(self, meeting: &Meeting) -> bool {
        match (self, &meeting.state) {
            (Self::Guests, _) => meeting.is_ahead(),
            (Self::Proposals, state) => matches!(state, Stage::Proposed { .. }),
            (_, state) => matches!(state, Stage::Proposed { .. } | Stage::Set { .. }),
        }
    }

    fn fields(self, view: &CaseView, meeting: &Meeting, w: Words) -> Vec<Field> {
        match self {
            Self::Time => time_fields(meeting, w),
            Self::Proposals => fields::times(w),
            Self::Guests => vec![fields::guests(view, Some(meeting), w)],
            Self::Off => vec![Field::line("reason", w.t("meeting-off-reason"))],
        }
    }

    /// What stands there now.
    fn now(self, meeting: &Meeting) -> Answers {
        let mut answers = Answers::default();
        match (self, &meeting.state) {
            (Self::Time, state) => {
                if let Stage::Set { time, .. } = state {
                    fields::time_answers(&mut answers, *time);
                }
                answers.set("place", meeting.place.as_ref().map(ToString::to_string).unwrap_or_default());
                answers.set("video", meeting.video.as_ref().map_or("", |v| v.as_str()));
            }
            (Self::Guests, _) => {
                let codes: Vec<_> = meeting.people.iter().map(|c| c.who.code()).collect();
                answers.set("guests", codes.join(","));
            }
            _ => {}
        }
        answers
    }

    fn read(self, answers: &Answers, meeting: &Meeting, now: Timestamp) -> Result<Act, Faults> {
        let mut r = Reader::new(answers);
        let act = match self {
            Self::Time => {
                let time = read_time(&mut r, meeting, now);
                let (place, video) = fields::read_places(&mut r);
                time.map(|time| Act::Set { time, place, video })
            }
            Self::Proposals => Some(Act::Propose(fields::read_times(&mut r, now))),
            Self::Guests => Some(Act::Invite(fields::read_guests(answers, "guests"))),
            Self::Off => r.text("reason").map(Act::CallOff),
        };
        r.finish(act)
    }
}

/// Of proposed times one is chosen; else the time is written.
fn time_fields(meeting: &Meeting, w: Words) -> Vec<Field> {
    let mut all = match &meeting.state {
        Stage::Proposed { times } => {
            let choice = |time: &Time| {
                let suits = meeting.people.iter().filter_map(|c| c.suits.as_ref());
                let n = suits.filter(|s| s.times.contains(time)).count();
                Choice::new(time.start().to_string(), shown::when(*time, w))
                    .about(w.count("meeting-suits-people", n))
            };
            vec![Field::radio("time", w.t("meeting-choose-time"), times.iter().map(choice).collect())]
        }
        _ => fields::one_time(w),
    };
    all.extend(fields::places(w));
    all
}

fn read_time(r: &mut Reader<'_>, meeting: &Meeting, now: Timestamp) -> Option<Time> {
    match &meeting.state {
        Stage::Proposed { times } => {
            let chosen = |code: &str| times.iter().copied().find(|t| t.start().to_string() == code);
            r.choice("time", chosen)
        }
        _ => fields::read_one_time(r, now),
    }
}

fn form(view: &CaseView, visitor: &Visitor, meeting: &Meeting, what: What, command: CommandId) -> Form {
    let w = visitor.w;
    let form =
        Form::new(w, at(view.id, meeting.id, what.part()), command, w.t(&format!("{}-submit", what.key())))
            .fields(what.fields(view, meeting, w))
            .cancel(at(view.id, meeting.id, ""));
    if what == What::Off { form.danger() } else { form }
}

fn page(view: &CaseView, visitor: &Visitor, meeting: &Meeting, what: What, form: Form) -> Explained {
    let w = visitor.w;
    Explained::new(view, visitor, w.t(what.key()), w.t(&format!("{}-says", what.key())))
        .fact(shown::title(meeting, w), shown::when_or_open(meeting, w))
        .form(form)
}

/// The meeting, when this can be done with it.
fn fitting(view: &CaseView, id: EntryId, what: What) -> Result<&Meeting, Failure> {
    let meeting = &run(view, id)?.meeting;
    if what.fits(meeting) { Ok(meeting) } else { Err(Failure::refused(Refusal::MeetingMovedOn)) }
}

async fn ask(State(web): State<Web>, visitor: Visitor, At((id, meeting)): Ids) -> Result<Response, Failure> {
    let what = What::of(&visitor.guest.path)?;
    let view = super::read(&web, &visitor, id).await?;
    let meeting = fitting(&view, meeting, what)?;
    let form = form(&view, &visitor, meeting, what, CommandId::from_uuid(web.app.new_id()));
    let form = form.filled(&what.now(meeting));
    html(&page(&view, &visitor, meeting, what, form))
}

async fn send(State(web): State<Web>, At((id, meeting)): Ids, sent: Sent) -> Result<Response, Failure> {
    let what = What::of(&sent.visitor.guest.path)?;
    let view = super::read(&web, &sent.visitor, id).await?;
    let shown = &run(&view, meeting)?.meeting;
    match what.read(&sent.answers, shown, web.app.now()) {
        Ok(done) => act(&web, &sent, (id, meeting), done, "meeting-changed").await,
        Err(faults) => {
            let shown = fitting(&view, meeting, what)?;
            let form = form(&view, &sent.visitor, shown, what, sent.command);
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, shown, what, form))
        }
    }
}
