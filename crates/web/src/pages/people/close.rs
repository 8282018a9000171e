//! Someone close to the person, or who acts for the person: written down, changed, and ended.

use super::close_fields::{self, Written, fields, offered, registers};
use super::may_represent;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::Form;
use crate::frame::Frame;
use crate::pages::ages;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::ids::{CaseId, CommandId, PersonId};
use dinplan_domain::mandate::{Mandate, Power};
use dinplan_domain::number::{NationalId, NumberFault};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use serde::Deserialize;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/folk/naerstaende/ny", get(new).post(add))
        .route("/sak/{id}/folk/naerstaende/{person}", get(edit).post(change))
        .route("/sak/{id}/folk/naerstaende/{person}/slutt", get(ask).post(end))
}

/// A form with what must be known before it is sent.
#[derive(Template)]
#[template(path = "people_form.html")]
pub(super) struct FormPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) case: CaseFrame,
    pub(super) lead: String,
    /// What follows, one by one.
    pub(super) follows: Vec<String>,
    /// Another way: address and text.
    pub(super) other: Option<(String, String)>,
    pub(super) form: Option<Form>,
    pub(super) back: String,
}

/// What someone is to the person: the first question.
#[derive(Template)]
#[template(path = "close_kind.html")]
struct KindPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// Address, name, and what it means.
    kinds: Vec<(String, String, String)>,
    more: Vec<(String, String)>,
    back: String,
}

/// A power of attorney in words, before it is given.
#[derive(Template)]
#[template(path = "close_summary.html")]
struct SummaryPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    words: String,
    lines: Vec<String>,
    hidden: Vec<(String, String)>,
    action: String,
    back: String,
}

/// Which kind was chosen.
#[derive(Deserialize, Default)]
struct Chosen {
    #[serde(default)]
    hva: String,
}

pub(super) async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    if may_represent(&view) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Represent))) }
}

async fn new(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    match Kind::from_code(&chosen.hva).filter(|kind| offered(&view).contains(kind)) {
        Some(kind) => {
            let form = form(&web, &view, kind, visitor.w).resumed(&web, &visitor, &unfilled()).await?;
            html(&page(&view, &visitor, kind, form))
        }
        None => html(&kinds(&view, &visitor)),
    }
}

/// Whoever is given a mandate may see what it covers; more is ticked by hand.
fn unfilled() -> Answers {
    Answers::from_pairs([("powers", Power::See.code())])
}

fn kinds(view: &CaseView, visitor: &Visitor) -> KindPage {
    let w = visitor.w;
    let kind = |kind: Kind| {
        let code = kind.code();
        let href = format!("{}?hva={code}", url(view.id, "/folk/naerstaende/ny"));
        let name = if kind == Kind::Attorney { "bring-attorney-name" } else { kind.key() };
        (href, w.t(name), w.t(&format!("bring-{code}")))
    };
    let kinds = offered(view);
    let paper = kinds.contains(&Kind::Attorney);
    let unit = view.is(Capacity::CoordinatingUnit) || view.is(Capacity::UnitLeader);
    let care = unit && dinplan_domain::law::parents_consent(view.subject.born, view.today);
    let more = [(paper, "/folk/fullmakt-papir", "paper-link"), (care, "/folk/barnevern", "care-link")];
    let more = more.into_iter().filter(|(shown, _, _)| *shown);
    KindPage {
        frame: visitor.frame(w.t("bring-title")),
        w,
        case: CaseFrame::new(view, visitor),
        kinds: kinds.into_iter().map(kind).collect(),
        more: more.map(|(_, part, key)| (url(view.id, part), w.t(key))).collect(),
        back: url(view.id, "/folk"),
    }
}

fn page(view: &CaseView, visitor: &Visitor, kind: Kind, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t(&format!("bring-{}-new", kind.code()))),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("close-lead"),
        follows: vec![w.t(&format!("bring-{}", kind.code()))],
        other: Some((url(view.id, "/folk/naerstaende/ny"), w.t("bring-other"))),
        form: Some(form),
        back: url(view.id, "/folk"),
    }
}

fn form(web: &Web, view: &CaseView, kind: Kind, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    let page = format!("{}?hva={}", url(view.id, "/folk/naerstaende/ny"), kind.code());
    let submit = if summarised(view, kind) { w.t("consent-continue") } else { w.t("people-save") };
    let mut all = close_fields::who(w);
    all.extend(fields(view, kind, w));
    Form::new(w, page, command, submit).fields(all).cancel(url(view.id, "/folk"))
}

/// A power of attorney that the person gives is read in words before the yes.
fn summarised(view: &CaseView, kind: Kind) -> bool {
    kind == Kind::Attorney && view.is(Capacity::Person)
}

async fn add(
    State(web): State<Web>,
    At(id): At<CaseId>,
    Query(chosen): Query<Chosen>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let w = sent.visitor.w;
    let kind = Kind::from_code(&chosen.hva).filter(|kind| offered(&view).contains(kind));
    let Some(kind) = kind else { return again(&kinds(&view, &sent.visitor)) };
    let filled = || form(&web, &view, kind, w).draft().filled(&sent.answers);
    let number = NationalId::parse(sent.answers.get("number"), web.app.population());
    let mut r = Reader::new(&sent.answers);
    let name: Option<Line> = r.text("name");
    let written = close_fields::read(&mut r, &view, kind);
    let read = match (r.finish(name.zip(written)), number) {
        (Ok(read), Ok(number)) => Ok((read, number)),
        (read, number) => Err((read.err().unwrap_or_default(), number.err())),
    };
    let ((name, written), number) = match read {
        Ok(read) => read,
        Err((faults, number)) => {
            let says = number.map(|fault| w.t(number_key(fault)));
            return again(&page(&view, &sent.visitor, kind, filled().faulty(&faults).saying("number", says)));
        }
    };
    match sent.answers.get("step") {
        "change" => return html(&page(&view, &sent.visitor, kind, filled())),
        "give" => {}
        _ if summarised(&view, kind) => {
            let page = &url(id, &format!("/folk/naerstaende/ny?hva={}", kind.code()));
            return html(&summary(&view, &sent, &name, &written, page));
        }
        _ => {}
    }
    let found = web.app.find_close(&sent.visitor.identity, id, &number, &name).await?;
    if found.person == view.subject.person {
        let mut faults = Faults::default();
        faults.add("number", Fault::NotThere);
        let form = filled().faulty(&faults).saying("number", Some(w.t("close-mismatch")));
        return again(&page(&view, &sent.visitor, kind, form));
    }
    // The name as it was typed: the one that belongs to the number is not told.
    name_them(&web, &sent, id, written.of(found.person, name, kind)).await
}

async fn name_them(web: &Web, sent: &Sent, id: CaseId, new: NewRepresentative) -> Result<Response, Failure> {
    let person = new.person;
    sent.execute(web, id, &Command::NameRepresentative(new)).await?;
    Ok(done(&url(id, &format!("/folk#p{person}")), "named"))
}

/// What the power of attorney says, and what it does not reach.
fn summary(view: &CaseView, sent: &Sent, name: &Line, written: &Written, action: &str) -> SummaryPage {
    let w = sent.visitor.w;
    let from = written.from.map(|day| w.t1("attorney-from", "date", w.date(day)));
    let until = written
        .until
        .map_or_else(|| w.t("attorney-open-ended"), |day| w.t1("consent-words-until", "date", w.date(day)));
    let mandate = &written.mandate;
    let mut lines = vec![ages::powers(mandate, w), ages::parts(mandate, w)];
    lines.extend(from);
    lines.push(until);
    lines.extend(no_approval(mandate).then(|| w.t("attorney-no-approval")));
    lines.push(w.t("attorney-never"));
    lines.push(w.t("attorney-withdraw"));
    let pairs = sent.answers.pairs().filter(|(name, value)| *name != "step" && !value.is_empty());
    SummaryPage {
        frame: sent.visitor.frame(w.t("consent-summary")),
        w,
        case: CaseFrame::new(view, &sent.visitor),
        words: w.t1("attorney-words", "name", name),
        lines,
        hidden: pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        action: action.to_owned(),
        back: url(view.id, "/folk"),
    }
}

/// Decides, but cannot approve a plan of which some is kept back.
fn no_approval(mandate: &Mandate) -> bool {
    mandate.powers.contains(&Power::Decide) && !mandate.covers(Deed::Approve)
}

/// The locale key that words what is wrong with a number.
pub(in crate::pages) const fn number_key(fault: NumberFault) -> &'static str {
    match fault {
        NumberFault::NotElevenDigits => "number-not-eleven-digits",
        NumberFault::ImpossibleDate => "number-impossible-date",
        NumberFault::CheckDigit => "number-check-digit",
        NumberFault::Synthetic => "number-synthetic",
        NumberFault::NotSynthetic => "number-not-synthetic",
    }
}

/// Someone who stands or is to come, as far as the reader sees them.
fn found(view: &CaseView, person: PersonId) -> Result<Representative, Failure> {
    let mut standing = view.representatives.iter().filter(|_| view.sees(Section::Representatives));
    let over = |r: &Representative| r.ended.is_some() || r.until.is_some_and(|until| until < view.today);
    standing.find(|r| r.person == person && !over(r)).cloned().ok_or_else(Failure::not_found)
}

/// Whether the reader may write someone's line anew: what the person chose, the person and who acts in
/// the person's place; what follows from a register, those who keep it.
pub(super) fn may_edit(view: &CaseView, close: &Representative) -> bool {
    may_represent(view) && (registers(view) || offered(view).contains(&close.kind))
}

async fn editable(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    person: PersonId,
) -> Result<(CaseView, Representative), Failure> {
    let view = allowed(web, visitor, id).await?;
    let close = found(&view, person)?;
    if may_edit(&view, &close) {
        Ok((view, close))
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Represent)))
    }
}

fn edit_form(web: &Web, view: &CaseView, close: &Representative, w: Words) -> Form {
    let page = url(view.id, &format!("/folk/naerstaende/{}", close.person));
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, page, command, w.t("people-save"))
        .fields(fields(view, close.kind, w))
        .cancel(url(view.id, "/folk"))
}

fn edit_page(view: &CaseView, visitor: &Visitor, close: &Representative, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t1("bring-edit-title", "name", &close.name)),
        w,
        case: CaseFrame::new(view, visitor),
        lead: format!("{}. {}", close.name, w.t(close.kind.key())),
        follows: vec![w.t(&format!("bring-{}", close.kind.code()))],
        other: None,
        form: Some(form),
        back: url(view.id, "/folk"),
    }
}

async fn edit(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, person)): At<(CaseId, PersonId)>,
) -> Result<Response, Failure> {
    let (view, close) = editable(&web, &visitor, id, person).await?;
    let known = close_fields::known(&close);
    let form = edit_form(&web, &view, &close, visitor.w).resumed(&web, &visitor, &known).await?;
    html(&edit_page(&view, &visitor, &close, form))
}

async fn change(
    State(web): State<Web>,
    At((id, person)): At<(CaseId, PersonId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let (view, close) = editable(&web, &sent.visitor, id, person).await?;
    let mut r = Reader::new(&sent.answers);
    let written = close_fields::read(&mut r, &view, close.kind);
    match r.finish(written) {
        Ok(written) => {
            let mut new = written.of(person, close.name.clone(), close.kind);
            // Only those who keep the register ask for the source; for others it stays as it was.
            new.source = new.source.or(close.source);
            name_them(&web, &sent, id, new).await
        }
        Err(faults) => {
            let form = edit_form(&web, &view, &close, sent.visitor.w).draft();
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&edit_page(&view, &sent.visitor, &close, form))
        }
    }
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, person)): At<(CaseId, PersonId)>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    let found = found(&view, person)?;
    let here = url(id, &format!("/folk/naerstaende/{person}/slutt"));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, here, command, w.t("people-end-do")).danger().cancel(url(id, "/folk"));
    html(&FormPage {
        frame: visitor.frame(w.t1("people-end-title", "name", &found.name)),
        w,
        case: CaseFrame::new(&view, &visitor),
        lead: format!("{}, {}", found.name, found.relation),
        follows: vec![w.t(&format!("close-{}-ends", found.kind.code())), w.t("people-end-history")],
        other: None,
        form: Some(form),
        back: url(id, "/folk"),
    })
}

async fn end(
    State(web): State<Web>,
    At((id, person)): At<(CaseId, PersonId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::EndRepresentative { person }).await?;
    Ok(done(&url(id, "/folk"), "removed"))
}
