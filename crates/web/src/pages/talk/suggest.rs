//! Suggestions: made in the part's own form, taken with one press, or declined with a word.

use super::opened;
use super::thread::FormPage;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::pages::entry::{defaults, field, find};
use crate::pages::plan::label_key;
use crate::pages::told;
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
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::talk::{Act, Outcome, Suggestion};
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/forslag/ny/{section}", get(new).post(suggest_new))
        .route("/sak/{id}/forslag/endre/{entry}", get(change).post(suggest_change))
        .route("/sak/{id}/forslag/{suggestion}", get(one))
        .route("/sak/{id}/forslag/{suggestion}/ta", post(take).get(crate::at::up))
        .route("/sak/{id}/forslag/{suggestion}/nei", post(decline).get(crate::at::up))
        .route("/sak/{id}/forslag/{suggestion}/trekk", post(withdraw).get(crate::at::up))
}

#[derive(Template)]
#[template(path = "suggestion.html")]
struct SuggestionPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Who suggests, and when.
    lead: String,
    why: Option<String>,
    facts: Vec<told::Told>,
    /// What the entry says now, when it is to be changed.
    now: Option<Vec<told::Told>>,
    /// What became of it: colour and words.
    outcome: Option<(&'static str, String)>,
    entry: Option<String>,
    /// Where it is taken, and the command.
    take: Option<(String, String)>,
    decline: Option<Form>,
    /// Where the one who made it takes it back.
    withdraw: Option<(String, String)>,
}

/// What a form is about: a new entry, or one that is to be changed.
enum Of {
    New(Section),
    Change(EntryId, u32, Section),
}

impl Of {
    const fn section(&self) -> Section {
        match self {
            Self::New(section) | Self::Change(_, _, section) => *section,
        }
    }

    fn page(&self, id: CaseId) -> String {
        match self {
            Self::New(section) => url(id, &format!("/forslag/ny/{}", section.code())),
            Self::Change(entry, ..) => url(id, &format!("/forslag/endre/{entry}")),
        }
    }
}

/// The case, for one who may suggest in this part.
async fn in_plan(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    Ok(web.app.read(&visitor.identity, id, Look::Entry).await?)
}

fn may_suggest(view: &CaseView, section: Section) -> Result<(), Failure> {
    if !section.takes_entries() {
        return Err(Failure::not_found());
    }
    if view.plan.is_none() {
        return Err(Failure::refused(Refusal::NoPlan));
    }
    match (view.sees(section), view.may(Deed::Write(Section::Talk))) {
        (true, true) => Ok(()),
        (false, _) => Err(Failure::refused(Refusal::NotYours(Deed::See(section)))),
        (true, false) => Err(Failure::refused(Refusal::NotYours(Deed::Write(Section::Talk)))),
    }
}

fn form(web: &Web, view: &CaseView, w: Words, of: &Of) -> Form {
    let section = of.section();
    let mut fields: Vec<Field> =
        Content::fields(section).iter().map(|spec| field(view, section, spec, w)).collect();
    fields.push(Field::line("because", w.t("suggestion-why")).optional());
    if let Of::Change(_, seen, _) = of {
        fields.push(Field::hidden("seen", seen.to_string()));
    }
    let command = CommandId::from_uuid(web.app.new_id());
    let back = format!("{}#{}", url(view.id, "/plan"), section.code());
    Form::new(w, of.page(view.id), command, w.t("suggestion-send")).fields(fields).cancel(back)
}

fn form_page(view: &CaseView, visitor: &Visitor, of: &Of, form: Form) -> FormPage {
    let w = visitor.w;
    let key = if matches!(of, Of::New(_)) { "suggestion-new" } else { "suggestion-change" };
    FormPage {
        frame: visitor.frame(w.t1(key, "part", w.t(of.section().key()))),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("suggestion-form-lead"),
        form,
    }
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, code)): At<(CaseId, String)>,
) -> Result<Response, Failure> {
    let section = Section::from_code(&code).ok_or_else(Failure::not_found)?;
    let view = in_plan(&web, &visitor, id).await?;
    may_suggest(&view, section)?;
    let of = Of::New(section);
    let form = form(&web, &view, visitor.w, &of).resumed(&web, &visitor, &defaults(section)).await?;
    html(&form_page(&view, &visitor, &of, form))
}

async fn change(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, entry)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = in_plan(&web, &visitor, id).await?;
    let had = find(&view, entry)?;
    let section = had.content.section();
    may_suggest(&view, section)?;
    let of = Of::Change(entry, had.version, section);
    let form = form(&web, &view, visitor.w, &of).resumed(&web, &visitor, &had.content.answers()).await?;
    html(&form_page(&view, &visitor, &of, form))
}

async fn suggest_new(
    State(web): State<Web>,
    At((id, code)): At<(CaseId, String)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let section = Section::from_code(&code).ok_or_else(Failure::not_found)?;
    store(&web, id, Of::New(section), &sent).await
}

async fn suggest_change(
    State(web): State<Web>,
    At((id, entry)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = in_plan(&web, &sent.visitor, id).await?;
    let section = find(&view, entry)?.content.section();
    let seen = sent.answers.get("seen").parse().unwrap_or(0);
    store(&web, id, Of::Change(entry, seen, section), &sent).await
}

async fn store(web: &Web, id: CaseId, of: Of, sent: &Sent) -> Result<Response, Failure> {
    let section = of.section();
    let parsed = Content::parse(section, &sent.answers).ok_or_else(Failure::not_found)?;
    match (parsed, because(sent)) {
        (Ok(content), Ok(why)) => {
            let suggestion = EntryId::from_uuid(sent.command.uuid());
            let changes = match of {
                Of::New(_) => None,
                Of::Change(entry, seen, _) => Some((entry, seen)),
            };
            let act = Act::Suggest { id: suggestion, of: changes, content, why };
            sent.execute(web, id, &Command::Talk(act)).await?;
            Ok(done(&url(id, &format!("/forslag/{suggestion}")), "suggested"))
        }
        (Err(faults), _) | (_, Err(faults)) => {
            let view = in_plan(web, &sent.visitor, id).await?;
            may_suggest(&view, section)?;
            let says = |field: &str| format!("{}-missing", label_key(section.code(), field));
            let form = form(web, &view, sent.visitor.w, &of).draft().filled(&sent.answers).faulty(&faults);
            again(&form_page(&view, &sent.visitor, &of, form.missing(&faults, says)))
        }
    }
}

fn because(sent: &Sent) -> Result<Option<Line>, Faults> {
    let mut r = Reader::new(&sent.answers);
    let why = r.optional("because");
    r.finish(Some(why))
}

fn here(id: CaseId, suggestion: EntryId) -> String {
    url(id, &format!("/forslag/{suggestion}"))
}

fn page(web: &Web, view: &CaseView, visitor: &Visitor, id: EntryId) -> Result<SuggestionPage, Failure> {
    let w = visitor.w;
    let s = view.talk.suggestions.iter().find(|s| s.id == id).ok_or_else(Failure::not_found)?;
    let section = s.content.section();
    let own = s.made.by.person == visitor.identity.person;
    let open = s.outcome.is_none() && view.end.is_none();
    let answers = open && !own && view.may(Deed::Write(section));
    let at = |act: &str| (format!("{}/{act}", here(view.id, id)), web.app.new_id().to_string());
    let told = |content: &Content| {
        let mut all = told::fields(content, view, w);
        all.retain(|told| !told.text.is_empty());
        all
    };
    let entry = s.of.map(|(entry, _)| entry).or(match &s.outcome {
        Some(Outcome::Taken { entry, .. }) => Some(*entry),
        _ => None,
    });
    let changed = s.of.and_then(|(entry, _)| find(view, entry).ok()).filter(|_| open);
    Ok(SuggestionPage {
        frame: visitor.frame(w.t1("suggestion-title", "what", told::title(&s.content))),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.with(
            "suggestion-lead",
            &[
                ("name", crate::shown::by(&s.made.by, w)),
                ("part", w.t(section.key())),
                ("when", w.ago(s.made.at, view.today)),
            ],
        ),
        why: s.why.as_ref().map(ToString::to_string),
        facts: told(&s.content),
        now: changed.map(|entry| told(&entry.content)),
        outcome: outcome(s, view, own, w),
        entry: entry.map(|entry| format!("{}#e{entry}", url(view.id, "/plan"))),
        take: answers.then(|| at("ta")),
        decline: answers.then(|| decline_form(web, view.id, id, w)),
        withdraw: (open && own).then(|| at("trekk")),
    })
}

fn decline_form(web: &Web, case: CaseId, id: EntryId, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    let mut form = Form::new(w, here(case, id), command, w.t("suggestion-decline"))
        .fields(vec![Field::line("why", w.t("suggestion-decline-why"))]);
    form.action = format!("{}/nei", here(case, id));
    form
}

fn outcome(s: &Suggestion, view: &CaseView, own: bool, w: Words) -> Option<(&'static str, String)> {
    let told = |key: &str, stamp: &dinplan_domain::person::Stamp| {
        w.t2(key, "name", &stamp.by.name, "when", w.ago(stamp.at, view.today))
    };
    match &s.outcome {
        None if own => Some(("info", w.t("suggestion-waits"))),
        None => None,
        Some(Outcome::Taken { stamp, .. }) => Some(("success", told("suggestion-taken-by", stamp))),
        Some(Outcome::Declined { why, stamp }) => {
            Some(("info", format!("{} {why}", told("suggestion-declined-by", stamp))))
        }
        Some(Outcome::Withdrawn { stamp }) => Some(("info", told("suggestion-withdrawn-by", stamp))),
    }
}

async fn one(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, suggestion)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let view = opened(&web, &visitor, id).await?;
    html(&page(&web, &view, &visitor, suggestion)?)
}

async fn take(
    State(web): State<Web>,
    At((id, suggestion)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let entry = EntryId::from_uuid(sent.command.uuid());
    sent.execute(&web, id, &Command::Talk(Act::Take { id: suggestion, entry })).await?;
    Ok(done(&here(id, suggestion), "suggestion-taken"))
}

async fn decline(
    State(web): State<Web>,
    At((id, suggestion)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let why: Option<Line> = r.text("why");
    match r.finish(why) {
        Ok(why) => {
            let act = Act::DeclineSuggestion { id: suggestion, why };
            sent.execute(&web, id, &Command::Talk(act)).await?;
            Ok(done(&here(id, suggestion), "suggestion-declined"))
        }
        Err(faults) => {
            let view = opened(&web, &sent.visitor, id).await?;
            let mut page = page(&web, &view, &sent.visitor, suggestion)?;
            page.decline = page.decline.map(|form| form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

async fn withdraw(
    State(web): State<Web>,
    At((id, suggestion)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Talk(Act::WithdrawSuggestion { id: suggestion })).await?;
    Ok(done(&url(id, "/samtaler"), "taken-back"))
}
