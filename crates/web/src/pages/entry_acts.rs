//! Small acts on one entry: still right, up, down, yes, no, ended, taken up again, the municipality's answer.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::entry::{find, to_entry, to_plan};
use crate::pages::freshness::freshness_url;
use crate::pages::plan::entry_url;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::Look;
use dinplan_domain::answers::{Faults, Reader};
use dinplan_domain::command::{Command, PromiseAnswer};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::plan::{Entry, GoalAnswer};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Content;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    let at = |act: &str| format!("/sak/{{id}}/plan/oppforing/{{entry}}/{act}");
    Router::new()
        .route(&at("stemmer"), post(confirm).get(back))
        .route(&at("opp"), post(up).get(back))
        .route(&at("ned"), post(down).get(back))
        .route(&at("ja"), post(promise).get(back))
        .route(&at("nei"), get(ask_why_not).post(decline))
        .route(&at("slutt"), get(ask_end).post(end))
        .route(&at("gjenapne"), post(reopen).get(back))
        .route(&at("kommunesvar"), get(ask_answer).post(answer_goal))
}

async fn back(At((id, _)): At<(CaseId, EntryId)>) -> Response {
    to_plan(id)
}

async fn act(
    web: &Web,
    sent: &Sent,
    id: CaseId,
    command: Command,
    to: &str,
    what: &str,
) -> Result<Response, Failure> {
    sent.execute(web, id, &command).await?;
    Ok(done(to, what))
}

type Ids = At<(CaseId, EntryId)>;

async fn confirm(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let to = match sent.answers.get("til") {
        "ferskhet" => freshness_url(id),
        "revisjon" => url(id, "/revisjon"),
        _ => to_entry(id, entry),
    };
    act(&web, &sent, id, Command::Confirm { id: entry }, &to, "confirmed").await
}

async fn up(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    act(&web, &sent, id, Command::Move { id: entry, up: true }, &to_entry(id, entry), "moved").await
}

async fn down(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    act(&web, &sent, id, Command::Move { id: entry, up: false }, &to_entry(id, entry), "moved").await
}

async fn reopen(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    act(&web, &sent, id, Command::ReopenEntry { id: entry }, &to_entry(id, entry), "reopened").await
}

async fn promise(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let command = Command::Promise { id: entry, seen, answer: PromiseAnswer::Accept };
    act(&web, &sent, id, command, &to_entry(id, entry), "promised").await
}

/// A question about one entry, with a short form.
#[derive(Template)]
#[template(path = "entry_question.html")]
struct QuestionPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    title: String,
    lead: String,
    /// The entry, by name.
    about: String,
    form: Form,
}

/// Which question.
#[derive(Clone, Copy)]
enum Question {
    WhyNot,
    End,
    Municipality,
}

impl Question {
    const fn key(self) -> &'static str {
        match self {
            Self::WhyNot => "ask-why-not",
            Self::End => "ask-end",
            Self::Municipality => "ask-municipality",
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::WhyNot => "nei",
            Self::End => "slutt",
            Self::Municipality => "kommunesvar",
        }
    }

    fn fields(self, entry: &Entry, w: Words) -> Vec<Field> {
        let seen = Field::hidden("seen", entry.version.to_string());
        let reason = Field::line("reason", w.t(&format!("{}-reason", self.key())));
        match self {
            Self::WhyNot | Self::End => vec![reason, seen],
            Self::Municipality => {
                let choices = GoalAnswer::ALL.iter().map(|a| Choice::new(a.code(), w.t(a.key()))).collect();
                vec![Field::radio("answer", w.t("ask-municipality-answer"), choices), reason.optional(), seen]
            }
        }
    }

    /// The entry, if the question about it is the reader's to answer.
    fn about(self, view: &CaseView, id: EntryId) -> Result<&Entry, Failure> {
        let entry = find(view, id)?;
        let deed = match self {
            Self::WhyNot => Deed::Promise,
            Self::End => Deed::Write(entry.content.section()),
            Self::Municipality => Deed::AnswerGoal,
        };
        let fits = match self {
            Self::WhyNot => view.plan.as_ref().is_some_and(|plan| plan.mine.contains(&id)),
            Self::End => true,
            Self::Municipality => matches!(entry.content, Content::Goals(_)),
        };
        match (view.may(deed), fits) {
            (true, true) => Ok(entry),
            (true, false) if matches!(self, Self::WhyNot) => Err(Failure::refused(Refusal::NotYourMeasure)),
            (true, false) => Err(Failure::refused(Refusal::NothingToAnswer)),
            (false, _) => Err(Failure::refused(Refusal::NotYours(deed))),
        }
    }

    fn page(self, view: &CaseView, visitor: &Visitor, entry: &Entry, command: CommandId) -> QuestionPage {
        let w = visitor.w;
        let page = format!("{}/{}", entry_url(view.id, entry.id), self.path());
        let form = Form::new(w, page, command, w.t(&format!("{}-submit", self.key())))
            .fields(self.fields(entry, w))
            .cancel(to_entry(view.id, entry.id));
        let title = w.t(self.key());
        QuestionPage {
            frame: visitor.frame(title.clone()),
            w,
            case: CaseFrame::new(view, visitor),
            title,
            lead: w.t(&format!("{}-says", self.key())),
            about: name(entry),
            form,
        }
    }
}

/// What an entry is called.
pub(crate) fn name(entry: &Entry) -> String {
    let answers = entry.content.answers();
    let field = match &entry.content {
        Content::Goals(_) | Content::OtherPlans(_) => "title",
        Content::Measures(_) => "what",
        Content::Contacts(_) => "name",
        Content::Contributions(_) | Content::Family(_) => "who",
        Content::Cooperation(_) => "with",
        Content::Background(_) => "language",
        Content::Admission(_) => "agreement",
        Content::Matters(_) | Content::Situation(_) | Content::Illness(_) => "words",
    };
    let whole = answers.get(field);
    if whole.chars().count() <= 120 {
        return whole.to_string();
    }
    let cut: String = whole.chars().take(120).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words))
}

async fn ask(
    web: Web,
    visitor: Visitor,
    (id, entry): (CaseId, EntryId),
    q: Question,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    let page = q.page(&view, &visitor, q.about(&view, entry)?, CommandId::from_uuid(web.app.new_id()));
    html(&page)
}

async fn ask_why_not(State(web): State<Web>, visitor: Visitor, At(ids): Ids) -> Result<Response, Failure> {
    ask(web, visitor, ids, Question::WhyNot).await
}

async fn ask_end(State(web): State<Web>, visitor: Visitor, At(ids): Ids) -> Result<Response, Failure> {
    ask(web, visitor, ids, Question::End).await
}

async fn ask_answer(State(web): State<Web>, visitor: Visitor, At(ids): Ids) -> Result<Response, Failure> {
    ask(web, visitor, ids, Question::Municipality).await
}

async fn decline(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let mut r = Reader::new(&sent.answers);
    let reason = r.text("reason");
    match r.finish(reason) {
        Ok(reason) => {
            let command = Command::Promise { id: entry, seen, answer: PromiseAnswer::Decline(reason) };
            act(&web, &sent, id, command, &to_entry(id, entry), "declined").await
        }
        Err(faults) => ask_again(&web, &sent, (id, entry), Question::WhyNot, &faults).await,
    }
}

async fn end(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let mut r = Reader::new(&sent.answers);
    let reason = r.text("reason");
    match r.finish(reason) {
        Ok(reason) => {
            let to = format!("{}?oppforing={entry}", url(id, "/plan"));
            act(&web, &sent, id, Command::EndEntry { id: entry, seen, reason }, &to, "ended").await
        }
        Err(faults) => ask_again(&web, &sent, (id, entry), Question::End, &faults).await,
    }
}

async fn answer_goal(State(web): State<Web>, At((id, entry)): Ids, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let answer = r.choice("answer", GoalAnswer::from_code);
    let reason =
        if answer == Some(GoalAnswer::MustBeAdjusted) { r.text("reason") } else { r.optional("reason") };
    match r.finish(answer) {
        Ok(answer) => {
            let command = Command::AnswerGoal { id: entry, answer, reason };
            act(&web, &sent, id, command, &to_entry(id, entry), "answered").await
        }
        Err(faults) => ask_again(&web, &sent, (id, entry), Question::Municipality, &faults).await,
    }
}

async fn ask_again(
    web: &Web,
    sent: &Sent,
    (id, entry): (CaseId, EntryId),
    q: Question,
    faults: &Faults,
) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
    let mut page = q.page(&view, &sent.visitor, q.about(&view, entry)?, sent.command);
    page.form = page.form.filled(&sent.answers).faulty(faults);
    again(&page)
}
