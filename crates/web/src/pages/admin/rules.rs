//! The organisation's own rules, group by group: what each means, and the form that changes the group.

use super::units::seen;
use super::{FormPage, settled, told};
use crate::Web;
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminAct, Part};
use dinplan_domain::answers::Answers;
use dinplan_domain::organisation::{Organisation, Procedure};
use dinplan_domain::rules::{Group, Rule};

const RULES: &str = "/forvaltning/regler";

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning/regler", get(show))
        .route("/forvaltning/regler/{gruppe}", get(form).post(keep))
}

/// A rule, as it is read.
struct Row {
    name: String,
    value: String,
    says: String,
}

/// Rules that are changed together.
struct Section {
    code: &'static str,
    title: String,
    /// A change takes two.
    weighty: bool,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "admin_rules.html")]
struct RulesPage {
    frame: Frame,
    w: Words,
    sections: Vec<Section>,
}

async fn show(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Rules).await?.org;
    let w = visitor.w;
    let row = |rule: Rule| Row {
        name: told::rule(rule, w),
        value: told::value(rule, rule.read(&org.procedure), w),
        says: w.t(&format!("{}-says", rule.key())),
    };
    let section = |group: &Group| Section {
        code: group.code(),
        title: w.t(group.key()),
        weighty: *group == Group::Weighty,
        rows: Rule::of(*group).map(row).collect(),
    };
    let sections = Group::ALL.iter().map(section).collect();
    html(&RulesPage { frame: visitor.frame(w.t("admin-rules")), w, sections })
}

fn field(rule: Rule, w: Words) -> Field {
    let says = w.t(&format!("{}-says", rule.key()));
    let name = told::rule(rule, w);
    match rule.range() {
        None => {
            let yes = [("1", "admin-yes"), ("0", "admin-no")];
            let choices = yes.map(|(code, key)| Choice::new(code, w.t(key))).into();
            Field::radio(rule.code(), name, choices).help(says).in_row()
        }
        Some((least, most, _)) => {
            let range = w.t2("admin-rule-range", "least", least, "most", most);
            Field::new(rule.code(), Kind::Line("text", "off"), name).help(format!("{says} {range}"))
        }
    }
}

fn page(web: &Web, visitor: &Visitor, org: &Organisation, group: Group, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let (lead, submit) = match group {
        Group::Weighty => ("admin-takes-two", "admin-propose"),
        Group::Daily | Group::Deadlines => ("admin-rules-daily-lead", "people-save"),
    };
    let fields = Rule::of(group).map(|rule| field(rule, w)).collect();
    let form = Form::new(w, format!("{RULES}/{}", group.code()), web.app.new_id(), w.t(submit));
    let mut form = form.fields(fields).filled(answers);
    form.fields.push(Field::hidden("seen", org.office.version.to_string()));
    FormPage::new(visitor, w.t(group.key()), Some(form), RULES)
        .under(w.t("admin-rules"), RULES)
        .lead(w.t(lead))
}

fn as_they_are(rules: &Procedure) -> Answers {
    Answers::from_pairs(Rule::ALL.iter().map(|rule| (rule.code(), rule.read(rules).to_string())))
}

fn group(code: &str) -> Result<Group, Failure> {
    Group::from_code(code).ok_or_else(Failure::not_found)
}

async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Rules).await?.org;
    html(&page(&web, &visitor, &org, group(&code)?, &as_they_are(&org.procedure)))
}

async fn keep(State(web): State<Web>, Path(code): Path<String>, sent: Sent) -> Result<Response, Failure> {
    let (who, w) = (&sent.visitor.identity, sent.visitor.w);
    let group = group(&code)?;
    let org = web.app.admin_look(who, Part::Rules).await?.org;
    let mut rules = org.procedure.clone();
    let mut wrong = Vec::new();
    for rule in Rule::of(group) {
        let typed = sent.answers.get(rule.code()).trim().parse();
        if !typed.is_ok_and(|value| rule.write(&mut rules, value)) {
            wrong.push(rule);
        }
    }
    let shown = || page(&web, &sent.visitor, &org, group, &sent.answers);
    if !wrong.is_empty() {
        let mut page = shown();
        for rule in wrong {
            let says = match rule.range() {
                Some((least, most, _)) => w.t2("admin-rule-fault", "least", least, "most", most),
                None => w.t("admin-rule-choose"),
            };
            page.form = page.form.map(|form| form.saying(rule.code(), Some(says)));
        }
        return again(&page);
    }
    if rules == org.procedure && seen(&sent.answers) == org.office.version {
        return Ok(crate::failure::done(RULES, "saved")); // nothing was changed
    }
    let act = AdminAct::Rules { seen: seen(&sent.answers), rules: Box::new(rules) };
    let came = web.app.administer(who, act, sent.command).await?;
    settled(came, RULES, "saved").or_else(|hindrance| {
        let now: Vec<_> = Rule::of(group)
            .map(|r| format!("{}: {}", told::rule(r, w), told::value(r, r.read(&org.procedure), w)))
            .collect();
        shown().hindered(hindrance, now.join(". "))
    })
}
