//! Emergency access: asked for with number, name and reason; what an emergency needs on one screen;
//! and the list in which the person reads who opened it, why, and what the follow-up found.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::case::{Contact, contact};
use crate::pages::told::{self, Told};
use crate::sent::Sent;
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::{OpenNow, Sought};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::emergency::Emergency;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::number::NationalId;
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::view::CaseView;
use jiff::Timestamp;

/// Why it cannot wait for a consent.
const REASONS: [&str; 4] = ["unconscious", "confused", "acute", "other"];

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/nodinnsyn", get(ask).post(open))
        .route("/sak/{id}/nodinnsyn", get(screen))
        .route("/sak/{id}/nodinnsyn/alle", get(all))
}

#[derive(Template)]
#[template(path = "emergency_ask.html")]
struct AskPage {
    frame: Frame,
    w: Words,
    /// Address, name and until when.
    open: Vec<(String, String, String)>,
    /// What the search came to.
    outcome: Option<String>,
    form: Form,
}

async fn ask(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let open = web.app.open_emergencies(&visitor.identity).await?;
    html(&page(&visitor, open, None, blank(&web, visitor.w)))
}

fn page(visitor: &Visitor, open: Vec<OpenNow>, outcome: Option<String>, form: Form) -> AskPage {
    let w = visitor.w;
    let line = |one: OpenNow| {
        let until = w.t1("emergency-until", "when", w.moment(one.until, visitor.today));
        (url(one.case, "/nodinnsyn"), one.name.to_string(), until)
    };
    AskPage {
        frame: visitor.frame(w.t("emergency-title")),
        w,
        open: open.into_iter().map(line).collect(),
        outcome,
        form,
    }
}

/// What was asked for.
struct Wanted {
    number: NationalId,
    name: Line,
    reason: Prose,
}

/// Nothing typed here is kept as a draft: it is a person's number.
async fn open(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let w = visitor.w;
    let filled = || blank(&web, w).filled(&sent.answers);
    let wanted = match read(&web, &sent.answers, w) {
        Ok(wanted) => wanted,
        Err(faults) => {
            let open = web.app.open_emergencies(&visitor.identity).await?;
            let says = faults.of("number").filter(|f| *f == Fault::NotANumber);
            let form = filled().faulty(&faults).saying("number", says.map(|_| w.t("emergency-number-fault")));
            return again(&page(visitor, open, None, form));
        }
    };
    let whom = (&wanted.number, &wanted.name);
    let sought = web.app.open_emergency(&visitor.identity, whom, &wanted.reason, sent.command).await?;
    let (status, key) = match sought {
        Sought::Opened(case) => return Ok(Redirect::to(&url(case, "/nodinnsyn")).into_response()),
        Sought::Nothing => (StatusCode::OK, "emergency-nothing"),
        Sought::TooOften => (StatusCode::TOO_MANY_REQUESTS, "emergency-too-often"),
    };
    let page = html(&page(visitor, Vec::new(), Some(w.t(key)), filled()))?;
    Ok((status, page).into_response())
}

fn read(web: &Web, answers: &Answers, w: Words) -> Result<Wanted, Faults> {
    let mut r = Reader::new(answers);
    let number = match NationalId::parse(answers.get("number"), web.app.population()) {
        Ok(number) => Some(number),
        Err(_) => {
            let missing = answers.get("number").trim().is_empty();
            r.fault("number", if missing { Fault::Missing } else { Fault::NotANumber });
            None
        }
    };
    let name = r.text("name");
    let why = r.choice("why", |typed| REASONS.into_iter().find(|reason| *reason == typed));
    let words: Option<Line> = r.text("words");
    if !answers.ticked("knows") {
        r.fault("knows", Fault::Missing);
    }
    let reason =
        why.zip(words).map(|(why, words)| format!("{}: {words}", w.t(&format!("emergency-why-{why}"))));
    let reason = reason.and_then(|reason| Prose::new(&reason).ok());
    let wanted = (|| Some(Wanted { number: number?, name: name?, reason: reason? }))();
    r.finish(wanted)
}

fn blank(web: &Web, w: Words) -> Form {
    let why = |code: &str| Choice::new(code, w.t(&format!("emergency-why-{code}")));
    let mut knows = Field::tick("knows", w.t("emergency-knows"));
    knows.help = Some(w.t("emergency-knows-help"));
    Form::new(w, "/nodinnsyn", CommandId::from_uuid(web.app.new_id()), w.t("emergency-open"))
        .fields(vec![
            Field::line("number", w.t("emergency-number")),
            Field::line("name", w.t("emergency-name")).help(w.t("emergency-name-help")),
            Field::radio("why", w.t("emergency-why"), REASONS.map(why).to_vec()),
            Field::line("words", w.t("emergency-words")).help(w.t("emergency-words-help")),
            knows,
        ])
        .cancel("/hjem")
}

/// One part of the plan, on the emergency screen.
struct Part {
    code: &'static str,
    heading: String,
    /// What stands there, entry by entry.
    entries: Vec<Vec<Told>>,
    /// Why nothing is shown.
    withheld: Option<String>,
}

#[derive(Template)]
#[template(path = "emergency_screen.html")]
struct ScreenPage {
    frame: Frame,
    w: Words,
    name: String,
    born: String,
    until: String,
    contact: Option<Contact>,
    parts: Vec<Part>,
}

async fn screen(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, until) = web.app.in_emergency(&visitor.identity, id).await?;
    let w = visitor.w;
    html(&ScreenPage {
        frame: visitor.frame(w.t("emergency-screen-title")),
        w,
        name: view.subject.name.to_string(),
        born: w.t1("emergency-born", "date", w.date(view.subject.born)),
        until: left(&web, &visitor, until),
        contact: contact(&view, w),
        parts: parts(&view, w),
    })
}

/// "Åpent til i dag kl. 22.10, 11 timer til".
fn left(web: &Web, visitor: &Visitor, until: Timestamp) -> String {
    let w = visitor.w;
    let hours = until.duration_since(web.app.now()).as_hours();
    let left = w.count("emergency-hours-left", hours);
    w.t2("emergency-open-until", "when", w.moment(until, visitor.today), "left", left)
}

/// What an emergency needs, in the order it is needed.
fn parts(view: &CaseView, w: Words) -> Vec<Part> {
    let order =
        [Section::Admission, Section::Contacts, Section::Background, Section::Matters, Section::Illness];
    order.into_iter().map(|section| part(view, section, w)).collect()
}

fn part(view: &CaseView, section: Section, w: Words) -> Part {
    let plan = view.plan.as_ref();
    let entries = plan.into_iter().flat_map(|plan| plan.live(section)).map(|entry| {
        let fields = told::fields(&entry.content, view, w).into_iter();
        fields.filter(|field| !field.text.is_empty()).collect()
    });
    Part {
        code: section.code(),
        heading: w.t(section.key()),
        entries: entries.collect(),
        withheld: view.withheld(section).map(|reason| w.t(reason.key())),
    }
}

/// One access, as the person reads it.
struct Access {
    heading: String,
    tag: Tag,
    why: String,
    until: String,
    /// What the follow-up found: words and who.
    review: Option<(String, String)>,
    /// Where one can ask about it.
    ask: Option<String>,
    /// Where it is followed up.
    follow_up: Option<String>,
}

#[derive(Template)]
#[template(path = "emergencies.html")]
struct AllPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    accesses: Vec<Access>,
}

async fn all(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, lines) = web.app.emergencies(&visitor.identity, id).await?;
    let w = visitor.w;
    let now = web.app.now();
    let accesses = view.emergencies.iter().zip(lines).rev();
    html(&AllPage {
        frame: visitor.frame(w.t("emergencies-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        accesses: accesses.map(|(e, line)| access(&view, e, line, now, w)).collect(),
    })
}

fn access(view: &CaseView, e: &Emergency, line: Option<u64>, now: Timestamp, w: Words) -> Access {
    let tag = match &e.review {
        None => Tag::new(w.t("emergency-waits"), "warning"),
        Some(review) if review.justified => Tag::new(w.t("emergency-justified"), "success"),
        Some(_) => Tag::new(w.t("emergency-unjustified"), "danger"),
    };
    let review = e.review.as_ref().map(|review| {
        (
            review.words.to_string(),
            format!("{}, {}", shown::by(&review.stamp.by, w), w.moment(review.stamp.at, view.today)),
        )
    });
    let until = if e.open_at(now) { "emergency-still-open" } else { "emergency-was-open" };
    let asked = line.filter(|_| view.may(Deed::Ask));
    let may_review = e.review.is_none() && view.may(Deed::Review);
    Access {
        heading: w.t2(
            "emergency-opened-by",
            "who",
            shown::staff(&e.who),
            "when",
            w.moment(e.opened.at, view.today),
        ),
        tag,
        why: e.reason.to_string(),
        until: w.t1(until, "when", w.moment(e.until, view.today)),
        review,
        ask: asked.map(|seq| url(view.id, &format!("/innsyn/{seq}/spor"))),
        follow_up: may_review.then(|| format!("/tilsyn/nodinnsyn/{}/{}", view.id, e.id)),
    }
}
