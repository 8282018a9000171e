//! The organisation's own rules: what each means, and two forms, for those one person changes and for
//! those that take two.

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
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminAct, Part};
use dinplan_domain::administration::Rule;
use dinplan_domain::answers::Answers;
use dinplan_domain::organisation::{Organisation, Procedure};

const RULES: &str = "/forvaltning/regler";

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning/regler", get(show))
        .route("/forvaltning/regler/daglige", get(daily).post(keep_daily))
        .route("/forvaltning/regler/viktige", get(weighty).post(keep_weighty))
}

/// A rule, as it is read.
struct Row {
    name: String,
    value: String,
    says: String,
}

#[derive(Template)]
#[template(path = "admin_rules.html")]
struct RulesPage {
    frame: Frame,
    w: Words,
    daily: Vec<Row>,
    weighty: Vec<Row>,
}

async fn show(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Rules).await?.org;
    let w = visitor.w;
    let rows = |weighty: bool| {
        Rule::ALL
            .into_iter()
            .filter(|rule| rule.takes_two() == weighty)
            .map(|rule| Row {
                name: told::rule(rule, w),
                value: told::value(rule, rule.read(&org.procedure), w),
                says: w.t(&format!("admin-rule-{}-says", rule.code())),
            })
            .collect()
    };
    html(&RulesPage { frame: visitor.frame(w.t("admin-rules")), w, daily: rows(false), weighty: rows(true) })
}

fn field(rule: Rule, w: Words) -> Field {
    let says = w.t(&format!("admin-rule-{}-says", rule.code()));
    let name = told::rule(rule, w);
    match rule.range() {
        None => {
            let yes = [("1", "admin-yes"), ("0", "admin-no")];
            let choices = yes.map(|(code, key)| Choice::new(code, w.t(key))).into();
            Field::radio(rule.code(), name, choices).help(says).in_row()
        }
        Some((least, most)) => {
            let range = w.t2("admin-rule-range", "least", least, "most", most);
            Field::new(rule.code(), Kind::Line("text", "off"), name).help(format!("{says} {range}"))
        }
    }
}

fn page(web: &Web, visitor: &Visitor, org: &Organisation, weighty: bool, answers: &Answers) -> FormPage {
    let w = visitor.w;
    let (part, title, lead, submit) = if weighty {
        ("viktige", "admin-rules-weighty", "admin-takes-two", "admin-propose")
    } else {
        ("daglige", "admin-rules-daily", "admin-rules-daily-lead", "people-save")
    };
    let rules = Rule::ALL.into_iter().filter(|rule| rule.takes_two() == weighty);
    let fields = rules.map(|rule| field(rule, w)).collect();
    let form = Form::new(w, format!("{RULES}/{part}"), web.app.new_id(), w.t(submit));
    let mut form = form.fields(fields).filled(answers);
    form.fields.push(Field::hidden("seen", org.office.version.to_string()));
    FormPage::new(visitor, w.t(title), Some(form), RULES).under(w.t("admin-rules"), RULES).lead(w.t(lead))
}

fn as_they_are(rules: &Procedure) -> Answers {
    Answers::from_pairs(Rule::ALL.map(|rule| (rule.code(), rule.read(rules).to_string())))
}

async fn daily(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    show_form(&web, &visitor, false).await
}

async fn weighty(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    show_form(&web, &visitor, true).await
}

async fn show_form(web: &Web, visitor: &Visitor, weighty: bool) -> Result<Response, Failure> {
    let org = web.app.admin_look(&visitor.identity, Part::Rules).await?.org;
    html(&page(web, visitor, &org, weighty, &as_they_are(&org.procedure)))
}

async fn keep_daily(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    keep(&web, &sent, false).await
}

async fn keep_weighty(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    keep(&web, &sent, true).await
}

async fn keep(web: &Web, sent: &Sent, weighty: bool) -> Result<Response, Failure> {
    let (who, w) = (&sent.visitor.identity, sent.visitor.w);
    let org = web.app.admin_look(who, Part::Rules).await?.org;
    let mut rules = org.procedure.clone();
    let mut wrong = Vec::new();
    for rule in Rule::ALL.into_iter().filter(|rule| rule.takes_two() == weighty) {
        let typed = sent.answers.get(rule.code()).trim().parse();
        if !typed.is_ok_and(|value| rule.write(&mut rules, value)) {
            wrong.push(rule);
        }
    }
    let shown = || page(web, &sent.visitor, &org, weighty, &sent.answers);
    if !wrong.is_empty() {
        let mut page = shown();
        for rule in wrong {
            let (least, most) = rule.range().unwrap_or((0, 1));
            let says = match rule.range() {
                Some(_) => w.t2("admin-rule-fault", "least", least, "most", most),
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
    let changed = Rule::ALL.into_iter().filter(|rule| rule.takes_two() == weighty);
    settled(came, RULES, "saved").or_else(|hindrance| {
        let now: Vec<_> = changed
            .map(|r| format!("{}: {}", told::rule(r, w), told::value(r, r.read(&org.procedure), w)))
            .collect();
        shown().hindered(hindrance, now.join(". "))
    })
}
