//! The answer to an owner's proposal: taken with one press, or turned down with a word.

use super::{Ids, answer_url};
use crate::Web;
use crate::at::At;
use crate::case_frame::CaseFrame;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::entry::{find, to_entry};
use crate::pages::plan::shown_entry::when;
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::Reader;
use dinplan_domain::command::{Command, CounterAnswer};
use dinplan_domain::ids::{CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Measure;
use dinplan_domain::view::CaseView;

#[derive(Template)]
#[template(path = "settle.html")]
struct SettlePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    who: String,
    /// What is asked, and what is proposed: what, how much, when.
    asked: Vec<String>,
    proposed: Vec<String>,
    words: Option<String>,
    take: String,
    command: String,
    version: u32,
    form: Form,
}

fn page(view: &CaseView, visitor: &Visitor, id: EntryId, command: CommandId) -> Result<SettlePage, Failure> {
    let w = visitor.w;
    let entry = find(view, id)?;
    if !view.speaks_for_person() && !view.is(Capacity::Coordinator) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Measures))));
    }
    let nothing = || Failure::refused(Refusal::NothingToAnswer);
    let measure = entry.measure().ok_or_else(nothing)?;
    let (offer, stamp) = entry.counter().ok_or_else(nothing)?;
    let here = answer_url(view.id, id);
    let form = Form::new(w, format!("{here}/avgjor"), command, w.t("settle-no"))
        .fields(vec![
            Field::line("word", w.t("settle-word")).help(w.t("settle-word-says")),
            Field::hidden("seen", entry.version.to_string()),
        ])
        .cancel(to_entry(view.id, id));
    Ok(SettlePage {
        frame: visitor.frame(w.t("proposal-title")),
        w,
        case: CaseFrame::new(view, visitor),
        who: w.t1("proposal-lead", "who", shown::by(&stamp.by, w)),
        asked: parts(measure, w),
        proposed: parts(&offer.applied(measure), w),
        words: offer.words.as_ref().map(ToString::to_string),
        take: format!("{here}/ta"),
        command: command.to_string(),
        version: entry.version,
        form,
    })
}

fn parts(measure: &Measure, w: Words) -> Vec<String> {
    let scope = measure.scope.as_ref().map(ToString::to_string).unwrap_or_default();
    let all = [measure.what.to_string(), scope, when(measure, w)];
    all.into_iter().filter(|part| !part.is_empty()).collect()
}

pub(super) async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): Ids,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    html(&page(&view, &visitor, entry, CommandId::from_uuid(web.app.new_id()))?)
}

pub(super) async fn back(At((id, entry)): Ids) -> Response {
    Redirect::to(&format!("{}/avgjor", answer_url(id, entry))).into_response()
}

pub(super) async fn take(
    State(web): State<Web>,
    At((id, entry)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let command = Command::AnswerCounter { id: entry, seen, answer: CounterAnswer::Take };
    sent.execute(&web, id, &command).await?;
    Ok(done(&to_entry(id, entry), "proposal-taken"))
}

pub(super) async fn turn_down(
    State(web): State<Web>,
    At((id, entry)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    let mut r = Reader::new(&sent.answers);
    let word = r.text("word");
    match r.finish(word) {
        Ok(word) => {
            let answer = CounterAnswer::TurnDown(word);
            sent.execute(&web, id, &Command::AnswerCounter { id: entry, seen, answer }).await?;
            Ok(done(&to_entry(id, entry), "asked-anew"))
        }
        Err(faults) => {
            let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
            let mut page = page(&view, &sent.visitor, entry, sent.command)?;
            page.form = page.form.filled(&sent.answers).faulty(&faults);
            again(&page)
        }
    }
}
