//! The organisation's own name and phone, and its units: added, renamed, closed.

use super::{FormPage, contact, kind_key, settled};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminAct, Part, Premises};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::UnitId;
use dinplan_domain::organisation::{OrgKind, Organisation, Unit, UnitKind};
use dinplan_domain::text::Line;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning/organisasjon", get(contact_form).post(keep_contact))
        .route("/forvaltning/enhet/ny", get(new).post(add))
        .route("/forvaltning/enhet/{unit}", get(unit_form).post(keep_unit))
        .route("/forvaltning/enhet/{unit}/lukk", get(ask_close).post(close))
}

fn fields(w: Words) -> Vec<Field> {
    vec![
        Field::line("name", w.t("admin-name")),
        Field::new("phone", Kind::Line("tel", "off"), w.t("people-phone"))
            .optional()
            .help(w.t("admin-phone-help")),
    ]
}

/// The form with what is typed, and the version it is filled on.
fn form(web: &Web, w: Words, page: &str, answers: &Answers, seen: u32) -> Form {
    let mut form = Form::new(w, page, web.app.new_id(), w.t("people-save")).fields(fields(w)).filled(answers);
    form.fields.push(Field::hidden("seen", seen.to_string()));
    form
}

fn as_it_is(name: &Line, phone: Option<&Line>) -> Answers {
    let phone = phone.map(ToString::to_string).unwrap_or_default();
    Answers::from_pairs([("name", name.to_string()), ("phone", phone)])
}

/// The version a form was filled on; none that ever stands when it is not a number.
pub(super) fn seen(answers: &Answers) -> u32 {
    answers.get("seen").parse().unwrap_or(u32::MAX)
}

fn read(r: &mut Reader<'_>) -> Option<(Line, Option<Line>)> {
    let (name, phone) = (r.text("name"), r.optional("phone"));
    Some((name?, phone))
}

const CONTACT: &str = "/forvaltning/organisasjon";

fn contact_page(web: &Web, visitor: &Visitor, org: &Organisation, answers: &Answers) -> FormPage {
    let form = form(web, visitor.w, CONTACT, answers, org.office.version);
    FormPage::new(visitor, visitor.w.t("admin-contact"), Some(form), "/forvaltning")
        .lead(visitor.w.t("admin-contact-lead"))
}

async fn contact_form(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Contact).await?.org;
    html(&contact_page(&web, &visitor, &org, &as_it_is(&org.name, org.phone.as_ref())))
}

async fn keep_contact(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let typed = read(&mut r);
    let who = &sent.visitor.identity;
    let (name, phone) = match r.finish(typed) {
        Ok(typed) => typed,
        Err(faults) => {
            let org = web.app.admin_look(who, Part::Contact).await?.org;
            let mut page = contact_page(&web, &sent.visitor, &org, &sent.answers);
            page.form = page.form.map(|form| form.faulty(&faults));
            return again(&page);
        }
    };
    let act = AdminAct::Organisation { seen: seen(&sent.answers), name, phone };
    match settled(web.app.administer(who, act, sent.command).await?, "/forvaltning", "saved") {
        Ok(response) => Ok(response),
        Err(hindrance) => {
            let org = web.app.admin_look(who, Part::Contact).await?.org;
            let now = contact(&org.name, org.phone.as_ref());
            contact_page(&web, &sent.visitor, &org, &sent.answers).hindered(hindrance, now)
        }
    }
}

/// The kinds of unit that such an organisation can add.
fn kinds(org: &Organisation) -> Vec<UnitKind> {
    match org.kind {
        OrgKind::Hospital => vec![UnitKind::Service, UnitKind::Ward],
        OrgKind::Municipality if org.coordinating_unit().is_none() => {
            vec![UnitKind::Service, UnitKind::Coordinating]
        }
        _ => vec![UnitKind::Service],
    }
}

const fn kind_code(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Coordinating => "coordinating",
        UnitKind::Ward => "ward",
        UnitKind::Service => "service",
    }
}

fn new_page(web: &Web, visitor: &Visitor, org: &Organisation, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let mut all = fields(w);
    let kinds = kinds(org);
    let choices = kinds.iter().map(|kind| Choice::new(kind_code(*kind), w.t(kind_key(*kind)))).collect();
    if kinds.len() > 1 {
        all.push(Field::radio("kind", w.t("admin-unit-kind"), choices).help(w.t("admin-unit-kind-help")));
    }
    let form = Form::new(w, "/forvaltning/enhet/ny", web.app.new_id(), w.t("admin-unit-add"));
    let form = form.fields(all).filled(answers);
    FormPage::new(visitor, w.t("admin-unit-new"), Some(form), "/forvaltning")
}

async fn new(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Contact).await?.org;
    html(&new_page(&web, &visitor, &org, &Answers::default()))
}

async fn add(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let who = &sent.visitor.identity;
    let org = web.app.admin_look(who, Part::Contact).await?.org;
    let mut r = Reader::new(&sent.answers);
    let typed = read(&mut r);
    let kind = match kinds(&org).as_slice() {
        [only] => Some(*only),
        kinds => r.choice("kind", |code| kinds.iter().copied().find(|kind| kind_code(*kind) == code)),
    };
    let typed = typed.zip(kind);
    let ((name, phone), kind) = match r.finish(typed) {
        Ok(typed) => typed,
        Err(faults) => {
            let mut page = new_page(&web, &sent.visitor, &org, &sent.answers);
            page.form = page.form.map(|form| form.faulty(&faults));
            return again(&page);
        }
    };
    let act = AdminAct::AddUnit { kind, name, phone };
    settled(web.app.administer(who, act, sent.command).await?, "/forvaltning", "saved").or_else(|hindrance| {
        new_page(&web, &sent.visitor, &org, &sent.answers).hindered(hindrance, String::new())
    })
}

/// The unit, among those that are open.
async fn found(web: &Web, visitor: &Visitor, id: UnitId) -> Result<(Premises, Unit), Failure> {
    let premises = web.app.admin_look(&visitor.identity, Part::Contact).await?;
    let unit = premises.org.open_units().find(|unit| unit.id == id).cloned();
    Ok((premises, unit.ok_or_else(Failure::not_found)?))
}

fn unit_page(web: &Web, visitor: &Visitor, premises: &Premises, unit: &Unit, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let here = format!("/forvaltning/enhet/{}", unit.id);
    let form = form(web, w, &here, answers, premises.org.office.version);
    let mut page = FormPage::new(visitor, unit.name.to_string(), Some(form), "/forvaltning")
        .lead(w.t("admin-unit-lead"));
    if unit.kind != UnitKind::Coordinating {
        page.other = Some((format!("{here}/lukk"), w.t("admin-unit-close")));
    }
    page
}

async fn unit_form(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<UnitId>,
) -> Result<Response, Failure> {
    let (premises, unit) = found(&web, &visitor, id).await?;
    html(&unit_page(&web, &visitor, &premises, &unit, &as_it_is(&unit.name, unit.phone.as_ref())))
}

async fn keep_unit(State(web): State<Web>, At(id): At<UnitId>, sent: Sent) -> Result<Response, Failure> {
    let (premises, unit) = found(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let typed = read(&mut r);
    let page =
        |premises: &Premises, unit: &Unit| unit_page(&web, &sent.visitor, premises, unit, &sent.answers);
    let (name, phone) = match r.finish(typed) {
        Ok(typed) => typed,
        Err(faults) => {
            let mut page = page(&premises, &unit);
            page.form = page.form.map(|form| form.faulty(&faults));
            return again(&page);
        }
    };
    let act = AdminAct::Unit { seen: seen(&sent.answers), unit: id, name, phone };
    let came = web.app.administer(&sent.visitor.identity, act, sent.command).await?;
    settled(came, "/forvaltning", "saved").or_else(|hindrance| {
        page(&premises, &unit).hindered(hindrance, contact(&unit.name, unit.phone.as_ref()))
    })
}

fn close_page(web: &Web, visitor: &Visitor, unit: &Unit) -> FormPage {
    let w = visitor.w;
    let back = format!("/forvaltning/enhet/{}", unit.id);
    let form = Form::new(w, format!("{back}/lukk"), web.app.new_id(), w.t("admin-propose")).danger();
    FormPage::new(visitor, w.t1("admin-close-title", "name", &unit.name), Some(form), back.as_str())
        .under(unit.name.to_string(), back)
        .lead(w.t("admin-takes-two"))
        .follows(vec![w.t("admin-close-empty"), w.t("admin-close-kept"), w.t("admin-close-shared")])
}

async fn ask_close(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<UnitId>,
) -> Result<Response, Failure> {
    let (_, unit) = found(&web, &visitor, id).await?;
    html(&close_page(&web, &visitor, &unit))
}

async fn close(State(web): State<Web>, At(id): At<UnitId>, sent: Sent) -> Result<Response, Failure> {
    let (_, unit) = found(&web, &sent.visitor, id).await?;
    let came = web.app.administer(&sent.visitor.identity, AdminAct::CloseUnit(id), sent.command).await?;
    settled(came, "/forvaltning", "saved")
        .or_else(|hindrance| close_page(&web, &sent.visitor, &unit).hindered(hindrance, String::new()))
}
