//! One entry at a time: written, changed, confirmed, moved, ended, promised.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::plan::{entry_url, label_key};
use crate::sent::{Sent, own_page};
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::{Look, Trouble};
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::plan::Entry;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Kind, Section};
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/plan/ny/{section}", get(new).post(write_new))
        .route("/sak/{id}/plan/oppforing/{entry}", get(edit).post(write))
}

/// Labels and values.
type Facts = Vec<(String, String)>;

/// A form for one entry; after a conflict with both texts above it.
#[derive(Template)]
#[template(path = "entry_form.html")]
struct EntryPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    title: String,
    lead: Option<String>,
    back: String,
    /// It was ended meanwhile: by whom, when and why, and where it is taken up again.
    ended: Option<(String, String)>,
    /// Two texts, whole: mine and theirs, and who wrote theirs.
    conflict: Option<(Facts, Facts, String)>,
    /// For who writes about children and families: they may ask to read it.
    form: Form,
}

/// What a form is about.
struct Subject<'a> {
    view: &'a CaseView,
    visitor: &'a Visitor,
    section: Section,
    entry: Option<EntryId>,
    seen: u32,
}

impl Subject<'_> {
    fn page_url(&self) -> String {
        match self.entry {
            Some(entry) => entry_url(self.view.id, entry),
            None => url(self.view.id, &format!("/plan/ny/{}", self.section.code())),
        }
    }

    fn back(&self) -> String {
        match self.entry {
            Some(entry) => format!("{}#e{entry}", url(self.view.id, "/plan")),
            None => format!("{}#{}", url(self.view.id, "/plan"), self.section.code()),
        }
    }

    fn form(&self, command: CommandId) -> Form {
        let w = self.visitor.w;
        let mut fields: Vec<Field> = Content::fields(self.section)
            .iter()
            .map(|spec| field(self.view, self.section, spec, w))
            .collect();
        if self.entry.is_some() {
            fields.push(Field::line("why", w.t("entry-why")).optional().help(w.t("entry-why-help")));
        }
        fields.push(Field::hidden("seen", self.seen.to_string()));
        Form::new(w, self.page_url(), command, w.t("save")).fields(fields).cancel(self.back())
    }

    fn page(&self, form: Form) -> EntryPage {
        let w = self.visitor.w;
        let code = self.section.code();
        let which = if self.entry.is_some() { "edit" } else { "new" };
        let title = w.t(&format!("section-{code}-{which}"));
        EntryPage {
            frame: self.visitor.frame(title.clone()),
            w,
            case: CaseFrame::new(self.view, self.visitor),
            title,
            lead: w.maybe(&format!("section-{code}-lead")),
            back: self.back(),
            ended: None,
            conflict: None,
            form,
        }
    }
}

/// A section's field as the form shows it.
pub(crate) fn field(
    view: &CaseView,
    section: Section,
    spec: &dinplan_domain::sections::Field,
    w: Words,
) -> Field {
    let key = label_key(section.code(), spec.name);
    let label = w.t(&key);
    let field = match spec.kind {
        Kind::Line => Field::line(spec.name, label),
        Kind::Prose => Field::prose(spec.name, label),
        Kind::Date => Field::date(spec.name, label),
        Kind::Choice(choices) => Field::radio(
            spec.name,
            label,
            choices.iter().map(|(code, key)| Choice::new(*code, w.t(key))).collect(),
        ),
        Kind::Goal => Field::select(spec.name, label, goals(view)),
        Kind::Responsible => Field::select(spec.name, label, responsible(view, w)),
    };
    let field = field.maybe_help(w.maybe(&format!("{key}-help")));
    if spec.required { field } else { field.optional() }
}

/// The plan's goals to choose from.
fn goals(view: &CaseView) -> Vec<Choice> {
    let goals = view.plan.iter().flat_map(|plan| plan.live(Section::Goals));
    goals
        .filter_map(|e| match &e.content {
            Content::Goals(goal) => Some(Choice::new(e.id.to_string(), goal.title.as_str())),
            _ => None,
        })
        .collect()
}

/// Who can be responsible: the person, the coordinator, those who take part.
pub(crate) fn responsible(view: &CaseView, w: Words) -> Vec<Choice> {
    let mut choices = vec![Choice::new("person", view.subject.name.as_str())];
    let coordinator = view.principal().map_or_else(
        || w.t("capacity-coordinator"),
        |a| format!("{} ({})", a.who.name, w.t("capacity-coordinator")),
    );
    choices.push(Choice::new("coordinator", coordinator));
    choices.extend(
        view.participants
            .iter()
            .filter(|p| p.takes_part_on(view.today))
            .map(|p| Choice::new(p.id.to_string(), format!("{}, {}", p.name, p.role))),
    );
    choices
}

fn may_write(view: &CaseView, section: Section) -> Result<(), Failure> {
    if !section.takes_entries() {
        return Err(Failure::not_found());
    }
    if view.plan.is_none() {
        return Err(Failure::refused(Refusal::NoPlan));
    }
    if view.may(Deed::Write(section)) {
        Ok(())
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Write(section))))
    }
}

/// The entry, if the reader sees it.
pub(crate) fn find(view: &CaseView, id: EntryId) -> Result<&Entry, Failure> {
    view.plan.iter().flat_map(|p| &p.entries).find(|e| e.id == id).ok_or_else(Failure::not_found)
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, code)): At<(CaseId, String)>,
) -> Result<Response, Failure> {
    let section = Section::from_code(&code).ok_or_else(Failure::not_found)?;
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    may_write(&view, section)?;
    let subject = Subject { view: &view, visitor: &visitor, section, entry: None, seen: 0 };
    // The id of a new entry is the command's: sent twice, it is the same entry.
    let form = subject.form(CommandId::from_uuid(web.app.new_id()));
    let form = form.resumed(&web, &visitor, &defaults(section)).await?;
    html(&subject.page(form))
}

/// What most new entries say, so that a goal or a measure is written in a few words.
pub(crate) fn defaults(section: Section) -> Answers {
    match section {
        Section::Goals => Answers::from_pairs([("status", "not-begun"), ("priority", "second")]),
        Section::Measures => Answers::from_pairs([("status", "planned"), ("decision", "none")]),
        _ => Answers::default(),
    }
}

async fn edit(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Entry).await?;
    let had = find(&view, entry)?;
    let section = had.content.section();
    may_write(&view, section)?;
    let subject = Subject { view: &view, visitor: &visitor, section, entry: Some(entry), seen: had.version };
    let form = subject.form(CommandId::from_uuid(web.app.new_id()));
    html(&subject.page(form.resumed(&web, &visitor, &had.content.answers()).await?))
}

async fn write_new(
    State(web): State<Web>,
    At((id, code)): At<(CaseId, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let section = Section::from_code(&code).ok_or_else(Failure::not_found)?;
    let entry = EntryId::from_uuid(sent.command.uuid());
    store(&web, id, section, entry, true, &sent).await
}

async fn write(
    State(web): State<Web>,
    At((id, entry)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
    let section = find(&view, entry)?.content.section();
    store(&web, id, section, entry, false, &sent).await
}

async fn store(
    web: &Web,
    id: CaseId,
    section: Section,
    entry: EntryId,
    is_new: bool,
    sent: &Sent,
) -> Result<Response, Failure> {
    let seen = if is_new { 0 } else { sent.answers.get("seen").parse().unwrap_or(0) };
    let parsed = Content::parse(section, &sent.answers).ok_or_else(Failure::not_found)?;
    let (content, why) = match (parsed, why(&sent.answers)) {
        (Ok(content), Ok(why)) => (content, why),
        (Err(faults), _) | (_, Err(faults)) => {
            let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
            may_write(&view, section)?;
            let entry = (!is_new).then_some(entry);
            let subject = Subject { view: &view, visitor: &sent.visitor, section, entry, seen };
            let form = subject.form(sent.command).draft().filled(&sent.answers).faulty(&faults);
            let says = |field: &str| format!("{}-missing", label_key(section.code(), field));
            return again(&subject.page(form.missing(&faults, says)));
        }
    };
    let command = Command::Write { id: entry, seen, content, why, restored: false };
    let draft = own_page(sent.answers.get("_page"));
    match web.app.execute(&sent.visitor.identity, id, &command, sent.command, draft).await {
        Ok(_) => {
            let to = format!("{}?oppforing={entry}#e{entry}", url(id, "/plan"));
            Ok(done(&to, "saved"))
        }
        Err(Trouble::Conflict(theirs)) => conflict(web, id, &theirs, sent).await,
        Err(trouble) => Err(sent.kept(web, trouble).await),
    }
}

/// Why it was changed, if told.
fn why(answers: &Answers) -> Result<Option<Line>, Faults> {
    let mut r = Reader::new(answers);
    let why = r.optional("why");
    r.finish(Some(why))
}

/// Someone else changed the same entry first: both texts, and mine still in the form.
async fn conflict(web: &Web, id: CaseId, theirs: &Entry, sent: &Sent) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Entry).await?;
    let section = theirs.content.section();
    may_write(&view, section)?;
    let subject = Subject {
        view: &view,
        visitor: &sent.visitor,
        section,
        entry: Some(theirs.id),
        seen: theirs.version,
    };
    // Sending it again is a new act, on top of what the other wrote.
    let mut answers = sent.answers.clone();
    answers.set("seen", theirs.version.to_string());
    let form = subject.form(CommandId::from_uuid(web.app.new_id())).draft().filled(&answers);
    let mut page = subject.page(form);
    let w = sent.visitor.w;
    if let Some(end) = &theirs.ended {
        // What was typed waits as a draft until the entry is taken up again.
        let mut kept = sent.answers.clone();
        kept.set("seen", theirs.version.saturating_add(1).to_string());
        web.app.keep_draft(sent.visitor.identity.person, &subject.page_url(), &kept).await?;
        let when = w.moment(end.stamp.at, sent.visitor.today);
        let who = w.t2("conflict-ended-by", "name", shown::by(&end.stamp.by, w), "when", when);
        page.ended = Some((format!("{who} {}", end.reason), format!("{}/gjenapne", subject.page_url())));
    }
    let who = w.t2(
        "conflict-theirs",
        "name",
        shown::by(&theirs.written.by, w),
        "when",
        w.moment(theirs.written.at, sent.visitor.today),
    );
    page.conflict = Some((
        told(&view, section, &sent.answers, w),
        told(&view, section, &theirs.content.answers(), w),
        who,
    ));
    again(&page)
}

/// Every field in words: label and value.
pub(crate) fn told(view: &CaseView, section: Section, answers: &Answers, w: Words) -> Vec<(String, String)> {
    Content::fields(section)
        .iter()
        .filter(|spec| !answers.get(spec.name).is_empty())
        .map(|spec| {
            let value = answers.get(spec.name);
            let chosen =
                |choices: Vec<Choice>| choices.into_iter().find(|c| c.value == value).map(|c| c.text);
            let text = match spec.kind {
                Kind::Choice(choices) => {
                    choices.iter().find(|(code, _)| *code == value).map(|(_, key)| w.t(key))
                }
                Kind::Goal => chosen(goals(view)),
                Kind::Responsible => chosen(responsible(view, w)),
                Kind::Date => dinplan_domain::answers::parse_date(value).map(|day| w.date(day)),
                Kind::Line | Kind::Prose => None,
            };
            (w.t(&label_key(section.code(), spec.name)), text.unwrap_or_else(|| value.to_owned()))
        })
        .collect()
}

/// Back to the plan, at the entry.
pub(crate) fn to_entry(id: CaseId, entry: EntryId) -> String {
    format!("{}#e{entry}", url(id, "/plan"))
}

/// A page that only a form can reach, asked for directly: to the plan.
pub(crate) fn to_plan(id: CaseId) -> Response {
    Redirect::to(&url(id, "/plan")).into_response()
}
