//! Courses, who took part, and how many cases each coordinator has.

use super::of_unit;
use crate::Web;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Account;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::ids::{CommandId, EntryId, OrgId, PersonId};
use dinplan_domain::papers::{Course, Paper, Papers, Training};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/enhet/opplaring", get(show).post(store))
}

/// The longest course: a week.
const MOST_HOURS: u8 = 40;

/// How it is with the training, and whether something should be done.
pub(crate) fn trained(training: Training, w: Words) -> (String, bool) {
    match training {
        Training::None => (w.t("training-none"), true),
        Training::Old(day) => (w.t1("training-old", "date", w.date(day)), true),
        Training::Fresh(day) => (w.t1("training-fresh", "date", w.date(day)), false),
    }
}

/// How many cases somebody has, and how many of them are of children.
pub(crate) fn cases(load: Option<&BTreeMap<Kind, usize>>, w: Words) -> String {
    let all: usize = load.iter().flat_map(|load| load.values()).sum();
    let children = load.and_then(|load| load.get(&Kind::Child)).copied().unwrap_or(0);
    let cases = w.count("load-cases", all);
    if children > 0 { format!("{cases}, {}", w.count("load-children", children)) } else { cases }
}

/// One who coordinates or could.
struct Row {
    name: String,
    title: String,
    cases: String,
    training: String,
    lacks: bool,
    many: usize,
}

/// One course.
struct Held {
    name: String,
    when: String,
    who: String,
}

#[derive(Template)]
#[template(path = "training.html")]
struct TrainingPage {
    frame: Frame,
    w: Words,
    rows: Vec<Row>,
    courses: Vec<Held>,
    form: Form,
}

struct Desk {
    org: OrgId,
    staff: Vec<Account>,
    papers: Papers,
}

async fn desk(web: &Web, visitor: &Visitor) -> Result<Desk, Failure> {
    let org = of_unit(visitor)?;
    let papers = web.app.papers(&visitor.identity).await?;
    Ok(Desk { org, staff: web.app.staff_of(org).await?, papers })
}

fn form(web: &Web, desk: &Desk, w: Words) -> Form {
    let who = desk.staff.iter().map(|a| Choice::new(a.person.to_string(), a.name.to_string())).collect();
    let fields = vec![
        Field::line("name", w.t("training-name")),
        Field::date("day", w.t("training-day")),
        Field::line("hours", w.t("training-hours")),
        Field::checks("who", w.t("training-who"), who),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, "/enhet/opplaring", command, w.t("training-do")).fields(fields)
}

async fn page(web: &Web, desk: &Desk, visitor: &Visitor, form: Form) -> Result<TrainingPage, Failure> {
    let w = visitor.w;
    let load = web.app.load_of(desk.org).await?;
    let mut rows: Vec<Row> =
        desk.staff.iter().map(|a| row(a, desk, load.get(&a.person), visitor.today, w)).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.many));
    let names: BTreeMap<PersonId, &str> = desk.staff.iter().map(|a| (a.person, a.name.as_str())).collect();
    let held = |course: &Course| {
        let who: Vec<&str> = course.took_part.iter().filter_map(|p| names.get(p).copied()).collect();
        Held {
            name: course.name.to_string(),
            when: w.t2("training-when", "date", w.date(course.day), "hours", course.hours),
            who: who.join(", "),
        }
    };
    Ok(TrainingPage {
        frame: visitor.frame(w.t("training-title")),
        w,
        rows,
        courses: desk.papers.courses.iter().rev().map(held).collect(),
        form,
    })
}

fn row(a: &Account, desk: &Desk, load: Option<&BTreeMap<Kind, usize>>, today: Date, w: Words) -> Row {
    let (training, lacks) = trained(desk.papers.training(a.person, today), w);
    let many: usize = load.iter().flat_map(|load| load.values()).sum();
    Row {
        name: a.name.to_string(),
        title: a.job_at(desk.org).map(|job| job.title.to_string()).unwrap_or_default(),
        cases: cases(load, w),
        training,
        // Who coordinates nobody needs no reminder.
        lacks: lacks && many > 0,
        many,
    }
}

async fn show(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let desk = desk(&web, &visitor).await?;
    let first = Answers::from_pairs([("day", visitor.today.to_string())]);
    let form = form(&web, &desk, visitor.w).filled(&first);
    html(&page(&web, &desk, &visitor, form).await?)
}

async fn store(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let desk = desk(&web, &sent.visitor).await?;
    let mut r = Reader::new(&sent.answers);
    let name = r.text("name");
    let day = r.date("day");
    let hours = r.choice("hours", |typed| typed.trim().parse().ok().filter(|h| (1..=MOST_HOURS).contains(h)));
    let chosen: BTreeSet<&str> = sent.answers.list("who").collect();
    let known = desk.staff.iter().map(|a| a.person);
    let took_part: BTreeSet<PersonId> = known.filter(|p| chosen.contains(p.to_string().as_str())).collect();
    if took_part.is_empty() {
        r.fault("who", Fault::Missing);
    }
    match r.finish(name.zip(day).zip(hours)) {
        Ok(((name, day), hours)) => {
            let id = EntryId::from_uuid(sent.command.uuid());
            let paper = Paper::Course(Course { id, name, day, hours, took_part });
            web.app.keep_paper(&sent.visitor.identity, paper, sent.command).await?;
            Ok(done("/enhet/opplaring", "course"))
        }
        Err(faults) => {
            let form = form(&web, &desk, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(&web, &desk, &sent.visitor, form).await?)
        }
    }
}
