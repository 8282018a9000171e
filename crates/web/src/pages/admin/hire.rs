//! Giving somebody a job: a human who is known is found by number and name together, and nobody can
//! look others up.

use super::{FormPage, settled};
use crate::Web;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::pages::people::close::number_key;
use crate::sent::Sent;
use crate::visitor::Visitor;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminAct, NewEmployee, Part};
use dinplan_domain::administration::Hindrance;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::ids::UnitId;
use dinplan_domain::number::{HprNumber, NationalId};
use dinplan_domain::organisation::{Organisation, UnitKind};

const HERE: &str = "/forvaltning/ansatte/ny";
const STAFF: &str = "/forvaltning/ansatte";

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/forvaltning/ansatte/ny", get(new).post(add))
}

/// The units one can work in: those whose people see cases that nobody shared with them say so.
pub(super) fn units(org: &Organisation, w: crate::words::Words) -> Vec<Choice> {
    org.open_units()
        .map(|unit| {
            let choice = Choice::new(unit.id.to_string(), unit.name.to_string());
            if unit.kind == UnitKind::Service { choice } else { choice.about(w.t("admin-unit-takes-two")) }
        })
        .collect()
}

/// The unit that was chosen; none where the organisation has no units.
pub(super) fn chosen(r: &mut Reader<'_>, org: &Organisation) -> Option<Option<UnitId>> {
    if org.open_units().next().is_none() {
        return Some(None);
    }
    r.choice("unit", |typed| org.open_units().map(|u| u.id).find(|id| id.to_string() == typed)).map(Some)
}

fn page(web: &Web, visitor: &Visitor, org: &Organisation, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let mut fields = vec![
        Field::line("name", w.t("close-name")).help(w.t("close-name-help")),
        Field::line("title", w.t("admin-job-title")).help(w.t("admin-job-title-help")),
    ];
    let units = units(org, w);
    if !units.is_empty() {
        fields.push(Field::radio("unit", w.t("admin-unit"), units));
    }
    fields.extend([
        Field::new("phone", Kind::Line("tel", "off"), w.t("admin-job-phone")).optional(),
        Field::line("number", w.t("close-number")).optional().help(w.t("admin-number-help")),
        Field::line("hpr", w.t("admin-hpr")).optional().help(w.t("admin-hpr-help")),
    ]);
    let form = Form::new(w, HERE, web.app.new_id(), w.t("admin-hire-do")).fields(fields).filled(answers);
    FormPage::new(visitor, w.t("admin-hire"), Some(form), STAFF)
        .under(w.t("admin-staff"), STAFF)
        .lead(w.t("admin-hire-lead"))
}

async fn new(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Staff).await?.org;
    html(&page(&web, &visitor, &org, &Answers::default()))
}

async fn add(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let (who, w) = (&sent.visitor.identity, sent.visitor.w);
    let org = web.app.admin_look(who, Part::Staff).await?.org;
    let shown = || page(&web, &sent.visitor, &org, &sent.answers);
    let mut r = Reader::new(&sent.answers);
    let new = read(&mut r, &org, &web);
    let number_says = match sent.answers.get("number").trim() {
        "" => None,
        typed => NationalId::parse(typed, web.app.population()).err().map(|fault| w.t(number_key(fault))),
    };
    let new = match r.finish(new) {
        Ok(new) => new,
        Err(faults) => {
            let mut page = shown();
            page.form = page.form.map(|form| form.faulty(&faults).saying("number", number_says));
            return again(&page);
        }
    };
    let came = web.app.administer(who, AdminAct::Hire(Box::new(new)), sent.command).await?;
    settled(came, STAFF, "admin-hired").or_else(|hindrance| {
        if hindrance != Hindrance::Mismatch {
            return shown().hindered(hindrance, String::new());
        }
        let mut faults = Faults::default();
        faults.add("number", Fault::NotThere);
        let mut page = shown();
        page.form = page.form.map(|f| f.faulty(&faults).saying("number", Some(w.t("close-mismatch"))));
        again(&page)
    })
}

fn read(r: &mut Reader<'_>, org: &Organisation, web: &Web) -> Option<NewEmployee> {
    let name = r.text("name");
    let title = r.text("title");
    let unit = chosen(r, org);
    let phone = r.optional("phone");
    let number = match r.answers().get("number").trim() {
        "" => None,
        typed => {
            let number = NationalId::parse(typed, web.app.population()).ok();
            if number.is_none() {
                r.fault("number", Fault::NotANumber);
            }
            number
        }
    };
    let hpr = match r.answers().get("hpr").trim() {
        "" => None,
        typed => {
            let hpr = HprNumber::parse(typed);
            if hpr.is_none() {
                r.fault("hpr", Fault::NotANumber);
            }
            hpr
        }
    };
    Some(NewEmployee { name: name?, number, hpr, title: title?, phone, unit: unit? })
}
