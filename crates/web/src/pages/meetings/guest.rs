//! Those called answer, say which times suit, and write what they want to bring up.

use super::{Ids, act, at, back, back_from, shown};
use crate::Web;
use crate::at::At;
use crate::failure::Failure;
use crate::field::{Choice, Field, Form};
use crate::sent::Sent;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::meeting::{Act, Answer, Guest, MeetingView, State as Stage, Time};
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    let at = |part: &str| format!("/sak/{{id}}/moter/{{meeting}}/{part}");
    Router::new()
        .route(&at("svar"), get(back).post(answer))
        .route(&at("passer"), get(back).post(suits))
        .route(&at("innspill"), get(back).post(bring_up))
        .route(&at("innspill/{input}/bort"), post(take_back).get(back_from))
}

/// What the reader is asked, as a form; none for who is not called, or when it is too late.
pub(super) fn answer_form(view: &CaseView, m: &MeetingView, w: Words, command: CommandId) -> Option<Form> {
    let called = m.meeting.called(m.seat?)?;
    let to = |part: &str| at(view.id, m.meeting.id, part);
    match &m.meeting.state {
        Stage::Proposed { times } => {
            let choice = |time: &Time| Choice::new(time.start().to_string(), shown::when(*time, w));
            let field = Field::checks("times", w.t("meeting-times"), times.iter().map(choice).collect());
            let now = called.suits.iter().flat_map(|s| &s.times).map(|t| t.start().to_string());
            let now = Answers::from_pairs([("times", now.collect::<Vec<_>>().join(","))]);
            let form = Form::new(w, to("/passer"), command, w.t("meeting-times-submit")).fields(vec![field]);
            Some(form.filled(&now))
        }
        Stage::Set { .. } => {
            let choices = Answer::ALL.iter().map(|a| Choice::new(a.code(), w.t(a.key()))).collect();
            let fields = vec![
                Field::radio("answer", w.t("meeting-answer"), choices).in_row(),
                Field::line("words", w.t("meeting-answer-words")).optional(),
            ];
            let now = called.reply.iter().flat_map(|r| {
                let words = r.words.as_ref().map(ToString::to_string).unwrap_or_default();
                [("answer", r.answer.code().to_owned()), ("words", words)]
            });
            let now = Answers::from_pairs(now);
            let form = Form::new(w, to("/svar"), command, w.t("meeting-answer-submit")).fields(fields);
            Some(form.filled(&now))
        }
        _ => None,
    }
}

/// The form for bringing something up; the person is asked what matters.
pub(super) fn input_form(view: &CaseView, m: &MeetingView, w: Words, command: CommandId) -> Option<Form> {
    let seat = m.seat.filter(|_| m.meeting.is_ahead() && view.end.is_none())?;
    let label = if seat == Guest::Person { "meeting-input-own" } else { "meeting-input" };
    let mut fields = vec![Field::prose("input", w.t(label))];
    let about = abouts(view);
    if !about.is_empty() {
        fields.push(Field::select("about", w.t("meeting-input-about"), about).optional());
    }
    let page = at(view.id, m.meeting.id, "");
    let mut form = Form::new(w, page, command, w.t("meeting-input-submit")).fields(fields);
    form.action = at(view.id, m.meeting.id, "/innspill");
    Some(form)
}

/// The goals and measures that something can be about.
fn abouts(view: &CaseView) -> Vec<Choice> {
    let Some(plan) = &view.plan else { return Vec::new() };
    let entries = plan.live(Section::Goals).chain(plan.live(Section::Measures));
    entries.map(|e| Choice::new(e.id.to_string(), crate::pages::entry_acts::name(e))).collect()
}

async fn answer(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let answer = r.choice("answer", Answer::from_code);
    let words = r.optional("words");
    match r.finish(answer) {
        Ok(answer) => act(&web, &sent, ids, Act::Answer { answer, words }, "meeting-answered").await,
        Err(faults) => super::one::again(&web, &sent, ids, super::one::Faulty::Answer(&faults)).await,
    }
}

async fn suits(State(web): State<Web>, At((id, meeting)): Ids, sent: Sent) -> Result<Response, Failure> {
    let view = super::read(&web, &sent.visitor, id).await?;
    let offered = match &super::find(&view, meeting)?.meeting.state {
        Stage::Proposed { times } => times.clone(),
        _ => Vec::new(), // too late: the command says so
    };
    let ticked = |time: &Time| sent.answers.list("times").any(|code| code == time.start().to_string());
    let times = offered.into_iter().filter(ticked).collect();
    act(&web, &sent, (id, meeting), Act::Suits(times), "meeting-answered").await
}

async fn bring_up(State(web): State<Web>, At(ids): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let words = r.text("input");
    let about = r.entry("about");
    match r.finish(words) {
        Ok(words) => {
            let input = EntryId::from_uuid(sent.command.uuid());
            act(&web, &sent, ids, Act::BringUp { input, about, words }, "meeting-brought-up").await
        }
        Err(faults) => super::one::again(&web, &sent, ids, super::one::Faulty::Input(&faults)).await,
    }
}

async fn take_back(
    State(web): State<Web>,
    At((id, meeting, input)): At<(CaseId, EntryId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    act(&web, &sent, (id, meeting), Act::TakeBack(input), "meeting-taken-back").await
}
