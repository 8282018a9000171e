//! Following up one look-up, or one emergency access.

use super::related;
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::log::told::{ground, role, what};
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use dinplan_app::{Sampled, ToReview};
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::text::Line;

#[derive(Template)]
#[template(path = "review_one.html")]
struct OnePage {
    frame: Frame,
    w: Words,
    heading: String,
    lead: String,
    facts: Vec<(String, String)>,
    /// What was found, when it is followed up already.
    found: Option<String>,
    form: Option<Form>,
}

fn page(visitor: &Visitor, heading: &str, lead: &str, facts: Vec<(String, String)>) -> OnePage {
    let w = visitor.w;
    let (frame, heading) = (visitor.frame(w.t(heading)), w.t(heading));
    OnePage { frame, w, heading, lead: w.t(lead), facts, found: None, form: None }
}

fn of_line(visitor: &Visitor, sampled: &Sampled) -> OnePage {
    let w = visitor.w;
    let line = &sampled.told.line;
    let facts = vec![
        (w.t("ask-who"), format!("{}, {}", line.name, role(line, w))),
        (w.t("ask-when"), w.moment(sampled.told.at, visitor.today)),
        (w.t("log-what"), what(line, false, w)),
        (w.t("log-ground"), ground(line, false, w).unwrap_or_default()),
        (w.t("review-whose"), sampled.initials.clone()),
        (w.t("review-part"), related(sampled.related, w).text),
    ];
    let mut page = page(visitor, "review-line-title", "review-line-lead", facts);
    page.found = sampled.checked.as_ref().map(|c| {
        let when = w.moment(c.at, visitor.today);
        w.with(
            "review-found",
            &[("name", c.name.to_string()), ("when", when), ("words", c.words.to_string())],
        )
    });
    page
}

pub(super) async fn line(
    State(web): State<Web>,
    visitor: Visitor,
    At(seq): At<u64>,
) -> Result<Response, Failure> {
    let sampled = web.app.sampled(&visitor.identity, seq).await?;
    let mut page = of_line(&visitor, &sampled);
    if sampled.checked.is_none() {
        page.form = Some(form(&web, visitor.w, format!("/tilsyn/oppslag/{seq}"), "line"));
    }
    html(&page)
}

pub(super) async fn check(State(web): State<Web>, At(seq): At<u64>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    match read(&sent.answers) {
        Ok((justified, words)) => {
            if let Err(trouble) = web.app.check_line(&visitor.identity, seq, justified, words).await {
                return Err(sent.kept(&web, trouble).await);
            }
            Ok(done("/tilsyn", "checked"))
        }
        Err(faults) => {
            let sampled = web.app.sampled(&visitor.identity, seq).await?;
            let mut page = of_line(visitor, &sampled);
            let form = form(&web, visitor.w, format!("/tilsyn/oppslag/{seq}"), "line");
            page.form = Some(form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

type Ids = At<(CaseId, EntryId)>;

async fn waiting(web: &Web, visitor: &Visitor, case: CaseId, id: EntryId) -> Result<ToReview, Failure> {
    let all = web.app.follow_up(&visitor.identity, None).await?.emergencies;
    all.into_iter().find(|e| e.case == case && e.emergency.id == id).ok_or_else(Failure::not_found)
}

fn of_emergency(visitor: &Visitor, found: &ToReview) -> OnePage {
    let w = visitor.w;
    let facts = vec![
        (w.t("ask-who"), shown::staff(&found.emergency.who)),
        (w.t("ask-when"), w.moment(found.emergency.opened.at, visitor.today)),
        (w.t("emergency-why"), found.emergency.reason.to_string()),
        (w.t("review-whose"), found.initials.clone()),
    ];
    page(visitor, "review-emergency-title", "review-emergency-lead", facts)
}

pub(super) async fn emergency(
    State(web): State<Web>,
    visitor: Visitor,
    At((case, id)): Ids,
) -> Result<Response, Failure> {
    let found = waiting(&web, &visitor, case, id).await?;
    let mut page = of_emergency(&visitor, &found);
    page.form = Some(form(&web, visitor.w, format!("/tilsyn/nodinnsyn/{case}/{id}"), "emergency"));
    html(&page)
}

pub(super) async fn review(
    State(web): State<Web>,
    At((case, id)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    match read(&sent.answers) {
        Ok((justified, words)) => {
            sent.execute(&web, case, &Command::ReviewEmergency { id, justified, words }).await?;
            Ok(done("/tilsyn", "emergency-reviewed"))
        }
        Err(faults) => {
            let found = waiting(&web, visitor, case, id).await?;
            let mut page = of_emergency(visitor, &found);
            let form = form(&web, visitor.w, format!("/tilsyn/nodinnsyn/{case}/{id}"), "emergency");
            page.form = Some(form.filled(&sent.answers).faulty(&faults));
            again(&page)
        }
    }
}

fn read(answers: &Answers) -> Result<(bool, Line), Faults> {
    let mut r = Reader::new(answers);
    let justified = r.choice("justified", |typed| match typed {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    });
    let words = r.text("words");
    let found = justified.zip(words);
    r.finish(found)
}

fn form(web: &Web, w: Words, address: String, of: &str) -> Form {
    let choice = |value: &str| {
        let key = format!("review-{of}-{value}");
        Choice::new(value, w.t(&key)).about(w.t(&format!("{key}-says")))
    };
    Form::new(w, address, CommandId::from_uuid(web.app.new_id()), w.t("review-save"))
        .fields(vec![
            Field::radio(
                "justified",
                w.t(&format!("review-{of}-question")),
                vec![choice("ja"), choice("nei")],
            ),
            Field::line("words", w.t("review-words")).help(w.t("review-words-help")),
        ])
        .cancel("/tilsyn")
}
