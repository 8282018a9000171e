//! Someone close to the person: written down, and ended.

use super::may_represent;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form, Kind as Shape};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::{Command, NewRepresentative};
use dinplan_domain::ids::{CaseId, CommandId, PersonId};
use dinplan_domain::law;
use dinplan_domain::mandate::Mandate;
use dinplan_domain::number::{NationalId, NumberFault};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/folk/naerstaende/ny", get(new).post(add))
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

/// What was filled in.
struct Written {
    kind: Kind,
    name: Line,
    relation: Line,
    phone: Option<Line>,
    until: Option<Date>,
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    if may_represent(&view) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Represent))) }
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t("section-representatives-new")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("close-lead"),
        follows: vec![w.t("close-relative-sees"), w.t("close-speaks-sees")],
        other: None,
        form: Some(form),
        back: url(view.id, "/folk"),
    }
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let kinds = Kind::ALL
        .iter()
        .copied()
        .filter(|k| *k != Kind::Parent || law::is_child(view.subject.born, view.today));
    let kinds = kinds
        .map(|k| {
            let about = w.t(&format!("close-{}-about", k.code()));
            Choice::new(k.code(), w.t(&format!("representative-{}", k.code()))).about(about)
        })
        .collect();
    let fields = vec![
        Field::radio("kind", w.t("close-kind"), kinds),
        Field::line("name", w.t("close-name")).help(w.t("close-name-help")),
        Field::line("number", w.t("close-number")).help(w.t("close-number-help")),
        Field::line("relation", w.t("people-relation")).help(w.t("close-relation-help")),
        Field::new("phone", Shape::Line("tel", "off"), w.t("people-phone")).optional(),
        Field::date("until", w.t("people-until")).optional().help(w.t("people-until-help")),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/folk/naerstaende/ny"), command, w.t("section-representatives-add"))
        .fields(fields)
        .cancel(url(view.id, "/folk"))
}

async fn new(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let form = form(&web, &view, visitor.w).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, form))
}

async fn add(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let w = sent.visitor.w;
    let filled = || form(&web, &view, w).draft().filled(&sent.answers);
    let number = NationalId::parse(sent.answers.get("number"), web.app.population());
    let mut r = Reader::new(&sent.answers);
    let written = read(&mut r, &view);
    let (written, number) = match (r.finish(written), number) {
        (Ok(written), Ok(number)) => (written, number),
        (written, number) => {
            let faults = written.err().unwrap_or_default();
            let says = number.err().map(|fault| w.t(number_key(fault)));
            return again(&page(&view, &sent.visitor, filled().faulty(&faults).saying("number", says)));
        }
    };
    let identity = &sent.visitor.identity;
    let found = web.app.find_close(identity, id, &number, &written.name).await?;
    if found.person == view.subject.person {
        let mut faults = Faults::default();
        faults.add("number", Fault::NotThere);
        let form = filled().faulty(&faults).saying("number", Some(w.t("close-mismatch")));
        return again(&page(&view, &sent.visitor, form));
    }
    // The name as it was typed: the one that belongs to the number is not told.
    let person = found.person;
    let command = Command::NameRepresentative(NewRepresentative {
        person,
        name: written.name,
        kind: written.kind,
        relation: written.relation,
        phone: written.phone,
        from: None,
        until: written.until,
        mandate: Mandate::whole(),
        source: None,
        apart: false,
    });
    sent.execute(&web, id, &command).await?;
    Ok(done(&url(id, &format!("/folk#p{person}")), "named"))
}

fn read(r: &mut Reader<'_>, view: &CaseView) -> Option<Written> {
    let kind = r.choice("kind", Kind::from_code);
    if kind == Some(Kind::Parent) && !law::is_child(view.subject.born, view.today) {
        r.fault("kind", Fault::NotAChoice);
    }
    let name = r.text("name");
    let relation = r.text("relation");
    let phone = r.optional("phone");
    let until = super::participants::last_day(r, view);
    Some(Written { kind: kind?, name: name?, relation: relation?, phone, until })
}

const fn number_key(fault: NumberFault) -> &'static str {
    match fault {
        NumberFault::NotElevenDigits => "number-not-eleven-digits",
        NumberFault::ImpossibleDate => "number-impossible-date",
        NumberFault::CheckDigit => "number-check-digit",
        NumberFault::Synthetic => "number-synthetic",
        NumberFault::NotSynthetic => "number-not-synthetic",
    }
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, person)): At<(CaseId, PersonId)>,
) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    let standing = view.representatives.iter().filter(|_| view.sees(Section::Representatives));
    let found = standing.filter(|r| r.stands_on(view.today)).find(|r| r.person == person);
    let found = found.ok_or_else(Failure::not_found)?;
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
