//! One employee: what the job is, what it is trusted with, and how either changes.

use super::units::seen;
use super::{FormPage, Waiting, contact, hire, place_name, settled, staff, told, waiting};
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::frame::Frame;
use crate::pages::people::Phone;
use crate::sent::Sent;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminAct, Employee, Premises};
use dinplan_domain::administration::Trust;
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::ids::PersonId;

/// Whose job, and which of theirs.
type Of = (PersonId, usize);

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning/ansatt/{person}/{job}", get(show))
        .route("/forvaltning/ansatt/{person}/{job}/endre", get(edit).post(keep))
        .route("/forvaltning/ansatt/{person}/{job}/flytt", get(ask_move).post(moved))
        .route("/forvaltning/ansatt/{person}/{job}/rettigheter", get(ask_trust).post(trust))
        .route("/forvaltning/ansatt/{person}/{job}/slutt", get(ask_end).post(end))
}

fn address((person, job): Of) -> String {
    format!("/forvaltning/ansatt/{person}/{job}")
}

#[derive(Template)]
#[template(path = "admin_employee.html")]
struct EmployeePage {
    frame: Frame,
    w: Words,
    here: String,
    tags: Vec<Tag>,
    facts: Vec<(String, String)>,
    phone: Option<Phone>,
    waiting: Vec<Waiting>,
}

async fn show(State(web): State<Web>, visitor: Visitor, At(of): At<Of>) -> Result<Response, Failure> {
    let (premises, employee, coordinates) = web.app.admin_employee(&visitor.identity, of).await?;
    let (w, now) = (visitor.w, web.app.now());
    let job = &employee.job;
    let mut facts = vec![
        (w.t("admin-job-title"), job.title.to_string()),
        (w.t("admin-unit"), place_name(&premises.org, job.unit)),
    ];
    facts.extend(job.hpr.iter().map(|hpr| (w.t("admin-hpr"), hpr.to_string())));
    if coordinates > 0 {
        facts.push((w.t("admin-coordinates"), w.count("admin-cases", coordinates)));
    }
    let about = |p: &&dinplan_domain::administration::Proposal| {
        p.waits(now) && told::holder(&p.change).is_some_and(|h| (h.person, h.job) == of)
    };
    html(&EmployeePage {
        frame: visitor.frame(employee.name.to_string()),
        w,
        here: address(of),
        tags: staff::tags(job.trust(), w),
        facts,
        phone: job.phone.as_ref().map(Phone::new),
        waiting: premises
            .org
            .office
            .proposals
            .iter()
            .filter(about)
            .map(|p| waiting(p, &visitor, now))
            .collect(),
    })
}

/// A form about an employee.
fn page(visitor: &Visitor, employee: &Employee, title: String, form: Form) -> FormPage {
    let (w, back) = (visitor.w, staff::address(employee));
    FormPage::new(visitor, title, Some(form), back.as_str())
        .under(w.t("admin-staff"), "/forvaltning/ansatte")
        .under(employee.name.to_string(), back)
}

/// A form at one of the employee's addresses, with the version it is filled on.
fn form(web: &Web, w: Words, employee: &Employee, part: &str, submit: &str, fields: Vec<Field>) -> Form {
    let here = format!("{}/{part}", staff::address(employee));
    Form::new(w, here, web.app.new_id(), w.t(submit)).fields(fields)
}

fn with_version(mut form: Form, employee: &Employee) -> Form {
    form.fields.push(Field::hidden("seen", employee.job.version.to_string()));
    form
}

fn edit_page(web: &Web, visitor: &Visitor, employee: &Employee, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let fields = vec![
        Field::line("title", w.t("admin-job-title")).help(w.t("admin-job-title-help")),
        Field::new("phone", Kind::Line("tel", "off"), w.t("admin-job-phone")).optional(),
    ];
    let form = form(web, w, employee, "endre", "people-save", fields).filled(answers);
    let title = w.t1("admin-edit-title", "name", &employee.name);
    page(visitor, employee, title, with_version(form, employee))
}

async fn edit(State(web): State<Web>, visitor: Visitor, At(of): At<Of>) -> Result<Response, Failure> {
    let (_, employee, _) = web.app.admin_employee(&visitor.identity, of).await?;
    let phone = employee.job.phone.as_ref().map(ToString::to_string).unwrap_or_default();
    let now = Answers::from_pairs([("title", employee.job.title.to_string()), ("phone", phone)]);
    html(&edit_page(&web, &visitor, &employee, &now))
}

async fn keep(State(web): State<Web>, At(of): At<Of>, sent: Sent) -> Result<Response, Failure> {
    let (_, employee, _) = web.app.admin_employee(&sent.visitor.identity, of).await?;
    let mut r = Reader::new(&sent.answers);
    let (title, phone) = (r.text("title"), r.optional("phone"));
    let page = || edit_page(&web, &sent.visitor, &employee, &sent.answers);
    let title = match r.finish(title) {
        Ok(title) => title,
        Err(faults) => {
            let mut page = page();
            page.form = page.form.map(|form| form.faulty(&faults));
            return again(&page);
        }
    };
    let act = AdminAct::Job { of, seen: seen(&sent.answers), title, phone };
    let came = web.app.administer(&sent.visitor.identity, act, sent.command).await?;
    let job = &employee.job;
    settled(came, &address(of), "saved")
        .or_else(|hindrance| page().hindered(hindrance, contact(&job.title, job.phone.as_ref())))
}

fn move_page(
    web: &Web,
    visitor: &Visitor,
    premises: &Premises,
    employee: &Employee,
    answers: &Answers,
) -> FormPage {
    let w = visitor.w;
    let here = employee.job.unit.map(|id| id.to_string());
    let mut units = hire::units(&premises.org, w);
    units.retain(|choice| Some(&choice.value) != here.as_ref());
    let fields = vec![Field::radio("unit", w.t("admin-move-to"), units)];
    let form = form(web, w, employee, "flytt", "admin-move-do", fields).filled(answers);
    let title = w.t1("admin-move-title", "name", &employee.name);
    let place = place_name(&premises.org, employee.job.unit);
    page(visitor, employee, title, with_version(form, employee)).lead(w.t1("admin-move-now", "place", place))
}

async fn ask_move(State(web): State<Web>, visitor: Visitor, At(of): At<Of>) -> Result<Response, Failure> {
    let (premises, employee, _) = web.app.admin_employee(&visitor.identity, of).await?;
    html(&move_page(&web, &visitor, &premises, &employee, &Answers::default()))
}

async fn moved(State(web): State<Web>, At(of): At<Of>, sent: Sent) -> Result<Response, Failure> {
    let (premises, employee, _) = web.app.admin_employee(&sent.visitor.identity, of).await?;
    let mut r = Reader::new(&sent.answers);
    let unit = hire::chosen(&mut r, &premises.org);
    let page = || move_page(&web, &sent.visitor, &premises, &employee, &sent.answers);
    let unit = match r.finish(unit) {
        Ok(unit) => unit,
        Err(faults) => {
            let mut page = page();
            page.form = page.form.map(|form| form.faulty(&faults));
            return again(&page);
        }
    };
    let act = AdminAct::Move { of, seen: seen(&sent.answers), unit };
    let came = web.app.administer(&sent.visitor.identity, act, sent.command).await?;
    settled(came, &address(of), "saved")
        .or_else(|hindrance| page().hindered(hindrance, place_name(&premises.org, employee.job.unit)))
}

fn trust_page(web: &Web, visitor: &Visitor, employee: &Employee, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let choice = |code: &str, key: &str| Choice::new(code, w.t(key)).about(w.t(&format!("{key}-about")));
    let choices = vec![
        choice("leads", "admin-leads"),
        choice("admin", "admin-admin"),
        choice("emergency", "admin-emergency"),
    ];
    let fields = vec![Field::checks("trust", w.t("admin-trust-which"), choices)];
    let form = form(web, w, employee, "rettigheter", "admin-trust-do", fields).filled(answers);
    let title = w.t1("admin-trust-title", "name", &employee.name);
    page(visitor, employee, title, with_version(form, employee)).lead(w.t("admin-trust-lead"))
}

/// What is ticked when nothing has been changed.
fn ticked(trust: Trust) -> Answers {
    let all = [(trust.leads, "leads"), (trust.admin, "admin"), (trust.emergency, "emergency")];
    Answers::from_pairs(all.into_iter().filter(|(has, _)| *has).map(|(_, code)| ("trust", code)))
}

async fn ask_trust(State(web): State<Web>, visitor: Visitor, At(of): At<Of>) -> Result<Response, Failure> {
    let (_, employee, _) = web.app.admin_employee(&visitor.identity, of).await?;
    html(&trust_page(&web, &visitor, &employee, &ticked(employee.job.trust())))
}

async fn trust(State(web): State<Web>, At(of): At<Of>, sent: Sent) -> Result<Response, Failure> {
    let (_, employee, _) = web.app.admin_employee(&sent.visitor.identity, of).await?;
    let has = |code: &str| sent.answers.list("trust").any(|value| value == code);
    let trust = Trust { leads: has("leads"), admin: has("admin"), emergency: has("emergency") };
    let act = AdminAct::Trust { of, seen: seen(&sent.answers), trust };
    let came = web.app.administer(&sent.visitor.identity, act, sent.command).await?;
    let w = sent.visitor.w;
    settled(came, &address(of), "saved").or_else(|hindrance| {
        let page = trust_page(&web, &sent.visitor, &employee, &sent.answers);
        page.hindered(hindrance, told::trust(employee.job.trust(), w))
    })
}

fn end_page(web: &Web, visitor: &Visitor, employee: &Employee, coordinates: usize) -> FormPage {
    let w = visitor.w;
    let form = form(web, w, employee, "slutt", "admin-end-do", Vec::new()).danger();
    let mut follows = vec![w.t("admin-end-at-once"), w.t("admin-end-kept")];
    if coordinates > 0 {
        follows.push(w.count("admin-end-coordinates", coordinates));
    }
    let title = w.t1("admin-end-title", "name", &employee.name);
    page(visitor, employee, title, form).lead(w.t("relieve-lead")).follows(follows)
}

async fn ask_end(State(web): State<Web>, visitor: Visitor, At(of): At<Of>) -> Result<Response, Failure> {
    let (_, employee, coordinates) = web.app.admin_employee(&visitor.identity, of).await?;
    html(&end_page(&web, &visitor, &employee, coordinates))
}

async fn end(State(web): State<Web>, At(of): At<Of>, sent: Sent) -> Result<Response, Failure> {
    let came = web.app.administer(&sent.visitor.identity, AdminAct::End(of), sent.command).await?;
    match settled(came, "/forvaltning/ansatte", "admin-ended") {
        Ok(response) => Ok(response),
        Err(hindrance) => {
            let (_, employee, coordinates) = web.app.admin_employee(&sent.visitor.identity, of).await?;
            end_page(&web, &sent.visitor, &employee, coordinates).hindered(hindrance, String::new())
        }
    }
}
