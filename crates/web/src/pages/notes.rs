//! Private notes: a calm page that only the person sees, until the person shares one.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::consents::{list, seers};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::note::Note;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::matters::Question;
use dinplan_domain::text::Prose;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/notater", get(all).post(write_new))
        .route("/sak/{id}/notater/{note}", get(edit).post(write))
        .route("/sak/{id}/notater/{note}/bort", get(ask_end).post(end))
        .route("/sak/{id}/notater/{note}/del", get(ask_share).post(share))
}

/// One note as it is read.
struct ShownNote {
    text: String,
    when: String,
    href: String,
}

#[derive(Template)]
#[template(path = "notes.html")]
struct NotesPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// One is being changed: the others stay away.
    one: bool,
    form: Form,
    notes: Vec<ShownNote>,
    /// In the plan now: the words, and where they stand.
    shared: Vec<(String, String)>,
    ended: Vec<ShownNote>,
}

/// The case, for the person alone.
async fn own(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Notes).await?;
    if view.sees(Section::Notes) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Notes))))
    }
}

fn find(view: &CaseView, id: EntryId) -> Result<&Note, Failure> {
    view.notes.iter().find(|n| n.id == id && n.is_private()).ok_or_else(Failure::not_found)
}

fn here(view: &CaseView) -> String {
    url(view.id, "/notater")
}

fn page(view: &CaseView, visitor: &Visitor, form: Form, one: bool) -> NotesPage {
    let w = visitor.w;
    let shown = |note: &Note| ShownNote {
        text: note.text.to_string(),
        when: w.t1("notes-written", "when", w.moment(note.written.at, view.today)),
        href: format!("{}/{}", here(view), note.id),
    };
    let newest = || view.notes.iter().rev();
    let in_plan = |note: &Note| {
        let entry = note.shared?;
        Some((note.text.to_string(), format!("{}#e{entry}", url(view.id, "/plan"))))
    };
    NotesPage {
        frame: visitor.frame(w.t(if one { "notes-edit" } else { "notes-title" })),
        w,
        case: CaseFrame::new(view, visitor),
        one,
        form,
        notes: newest().filter(|n| n.is_private()).map(shown).collect(),
        shared: newest().filter_map(in_plan).collect(),
        ended: newest().filter(|n| n.ended.is_some()).map(shown).collect(),
    }
}

fn form(web: &Web, view: &CaseView, visitor: &Visitor, note: Option<(EntryId, u32)>) -> Form {
    let w = visitor.w;
    let address = note.map_or_else(|| here(view), |(id, _)| format!("{}/{id}", here(view)));
    let command = CommandId::from_uuid(web.app.new_id());
    let mut fields = vec![Field::prose("text", w.t("notes-text"))];
    fields.extend(note.map(|(_, seen)| Field::hidden("seen", seen.to_string())));
    let form = Form::new(w, address, command, w.t("notes-save")).fields(fields);
    if note.is_some() { form.cancel(here(view)) } else { form }
}

async fn all(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = own(&web, &visitor, id).await?;
    let form = form(&web, &view, &visitor, None).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, form, false))
}

async fn edit(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, note)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = own(&web, &visitor, id).await?;
    let note = find(&view, note)?;
    let now = Answers::from_pairs([("text", note.text.as_str())]);
    let form = form(&web, &view, &visitor, Some((note.id, note.version)));
    html(&page(&view, &visitor, form.resumed(&web, &visitor, &now).await?, true))
}

async fn write_new(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let note = EntryId::from_uuid(sent.command.uuid());
    store(&web, id, note, None, &sent).await
}

async fn write(
    State(web): State<Web>,
    At((id, note)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    store(&web, id, note, Some(seen), &sent).await
}

async fn store(
    web: &Web,
    id: CaseId,
    note: EntryId,
    seen: Option<u32>,
    sent: &Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let text: Option<Prose> = r.text("text");
    match r.finish(text) {
        Ok(text) => {
            let command = Command::WriteNote { id: note, seen: seen.unwrap_or(0), text };
            sent.execute(web, id, &command).await?;
            Ok(done(&url(id, "/notater"), "note-written"))
        }
        Err(faults) => {
            let view = own(web, &sent.visitor, id).await?;
            let known = seen.map(|seen| (note, seen));
            let form = form(web, &view, &sent.visitor, known).draft().filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, form, seen.is_some()))
        }
    }
}

async fn ask_end(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, note)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = own(&web, &visitor, id).await?;
    let note = find(&view, note)?;
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    let address = format!("{}/{}/bort", here(&view), note.id);
    let form = Form::new(w, address, command, w.t("notes-end")).cancel(here(&view));
    let page = Explained::new(&view, &visitor, w.t("notes-end-title"), w.t("notes-end-says"));
    html(&page.fact(w.t("notes-text"), note.text.to_string()).form(form))
}

async fn end(
    State(web): State<Web>,
    At((id, note)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::EndNote { id: note }).await?;
    Ok(done(&url(id, "/notater"), "note-ended"))
}

/// Who will see it, before it is shared.
async fn share_page(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    note: EntryId,
) -> Result<(Explained, Form), Failure> {
    let (view, readers) = web.app.circles(&visitor.identity, id, Look::Notes).await?;
    if !view.sees(Section::Notes) {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Notes))));
    }
    let note = find(&view, note)?;
    let w = visitor.w;
    let questions = Question::ALL.iter().map(|q| Choice::new(q.code(), w.t(q.key()))).collect();
    let command = CommandId::from_uuid(web.app.new_id());
    let address = format!("{}/{}/del", here(&view), note.id);
    let form = Form::new(w, address, command, w.t("notes-share-do"))
        .fields(vec![Field::radio("question", w.t("notes-share-question"), questions)])
        .cancel(here(&view));
    let see = readers.iter().filter(|r| r.sees(Section::Matters) && !seers::is_self(r, visitor));
    let names = list(w, see.map(|r| seers::name(web, &view, r, w)));
    let who = if names.is_empty() { w.t("notes-share-nobody") } else { names };
    let page = Explained::new(&view, visitor, w.t("notes-share-title"), w.t("notes-share-says"))
        .fact(w.t("notes-text"), note.text.to_string())
        .fact(w.t("notes-share-who"), who);
    let page = if view.plan.is_some() { page } else { page.notice("info", w.t("refused-no-plan")) };
    Ok((page, form))
}

async fn ask_share(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, note)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let (page, form) = share_page(&web, &visitor, id, note).await?;
    html(&page.form(form.filled(&Answers::from_pairs([("question", Question::ToMe.code())]))))
}

async fn share(
    State(web): State<Web>,
    At((id, note)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let question = r.choice("question", Question::from_code);
    match r.finish(question) {
        Ok(question) => {
            let entry = EntryId::from_uuid(sent.command.uuid());
            sent.execute(&web, id, &Command::ShareNote { id: note, entry, question }).await?;
            Ok(done(&format!("{}#e{entry}", url(id, "/plan")), "note-shared"))
        }
        Err(faults) => {
            let (page, form) = share_page(&web, &sent.visitor, id, note).await?;
            again(&page.form(form.filled(&sent.answers).faulty(&faults)))
        }
    }
}
