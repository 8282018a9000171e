//! What the person has asked of those who keep the record, and the answers. The coordinating unit
//! answers, with reasons.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::sent::{Sent, own_page};
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Faults, Reader};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::request::{Kind, KindCode, Request};
use dinplan_domain::text::Prose;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/henvendelser", get(list))
        .route("/sak/{id}/henvendelser/{request}", get(form).post(reply))
        .route("/enhet/henvendelser", get(waiting))
}

/// One request, as it is read.
struct Asked {
    id: EntryId,
    heading: String,
    tag: Tag,
    about: Option<String>,
    by: String,
    words: String,
    /// Heading and words of the answer, and who gave it.
    answer: Option<(String, String, String)>,
    /// Where it is answered, for who may.
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "requests.html")]
struct RequestsPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    asked: Vec<Asked>,
    /// Why the case must not be erased now.
    hold: Option<String>,
    /// May ask.
    asks: bool,
    log: String,
    data: String,
}

async fn list(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.requests(&visitor.identity, id).await?;
    let w = visitor.w;
    let mut asked: Vec<&Request> = view.requests.iter().rev().collect();
    asked.sort_by_key(|request| request.reply.is_some());
    let lead = if view.speaks_for_person() { "requests-lead-you" } else { "requests-lead" };
    html(&RequestsPage {
        frame: visitor.frame(w.t("requests-title")),
        w,
        lead: w.t(lead),
        asked: asked.into_iter().map(|request| shown(&view, request, w)).collect(),
        hold: view.hold.as_ref().map(|hold| w.t1("hold-stands", "reason", &hold.reason)),
        asks: view.may(Deed::Ask),
        log: url(id, "/innsyn"),
        data: url(id, "/mine-data"),
        case: CaseFrame::new(&view, &visitor),
    })
}

fn shown(view: &CaseView, request: &Request, w: Words) -> Asked {
    let tag = match &request.reply {
        None => Tag::new(w.t("request-waits"), "warning"),
        Some(_) => Tag::new(w.t("request-answered"), "success"),
    };
    let answer = request.reply.as_ref().map(|reply| {
        let key = match (request.kind.code(), reply.granted) {
            (KindCode::LogLine, true) => "reply-log-line-yes",
            (KindCode::LogLine, false) => "reply-log-line-no",
            (_, true) => "reply-granted",
            (_, false) => "reply-declined",
        };
        let by = format!("{}, {}", shown::by(&reply.stamp.by, w), w.date(time::day(reply.stamp.at)));
        (w.t(key), reply.words.to_string(), by)
    });
    let may = request.reply.is_none() && may_reply(view, request);
    Asked {
        id: request.id,
        heading: w.t(request.kind.code().key()),
        tag,
        about: about(view, &request.kind, w),
        by: format!("{}, {}", shown::by(&request.asked.by, w), w.date(time::day(request.asked.at))),
        words: request.words.to_string(),
        answer,
        href: may.then(|| url(view.id, &format!("/henvendelser/{}", request.id))),
    }
}

/// Which line of the log it is about.
fn about(view: &CaseView, kind: &Kind, w: Words) -> Option<String> {
    let Kind::LogLine { name, org_name, at, .. } = kind else { return None };
    let who = match org_name {
        Some(place) => format!("{name}, {place}"),
        None => name.to_string(),
    };
    Some(w.t2("request-about", "who", who, "when", w.moment(*at, view.today)))
}

fn may_reply(view: &CaseView, request: &Request) -> bool {
    let erasure = matches!(request.kind, Kind::Erasure);
    view.may(Deed::Reply) && (!erasure || view.is(Capacity::UnitLeader))
}

type Ids = At<(CaseId, EntryId)>;

async fn asked(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    of: EntryId,
) -> Result<(CaseView, Request), Failure> {
    let view = web.app.requests(&visitor.identity, id).await?;
    let found = view.requests.iter().find(|request| request.id == of).cloned();
    let request = found.ok_or_else(Failure::not_found)?;
    if !may_reply(&view, &request) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Reply)));
    }
    if request.reply.is_some() {
        return Err(Failure::refused(Refusal::AlreadyAnswered));
    }
    Ok((view, request))
}

async fn form(State(web): State<Web>, visitor: Visitor, At((id, of)): Ids) -> Result<Response, Failure> {
    let (view, request) = asked(&web, &visitor, id, of).await?;
    let form = blank(&web, &visitor, id, &request).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, &request).form(form))
}

async fn reply(State(web): State<Web>, At((id, of)): Ids, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    let answer = match read(&sent.answers) {
        Ok(answer) => answer,
        Err(faults) => {
            let (view, request) = asked(&web, visitor, id, of).await?;
            let form = blank(&web, visitor, id, &request).draft().filled(&sent.answers).faulty(&faults);
            return again(&page(&view, visitor, &request).form(form));
        }
    };
    let draft = own_page(sent.answers.get("_page"));
    match web.app.reply(&visitor.identity, id, of, answer, sent.command, draft).await {
        Ok(false) => Ok(done(&url(id, "/henvendelser"), "replied")),
        Ok(true) => Ok(done("/enhet", "erased")),
        Err(trouble) => Err(sent.kept(&web, trouble).await),
    }
}

fn read(answers: &Answers) -> Result<(bool, Prose), Faults> {
    let mut r = Reader::new(answers);
    let granted = r.choice("granted", |typed| match typed {
        "ja" => Some(true),
        "nei" => Some(false),
        _ => None,
    });
    let words = r.text("words");
    let answer = granted.zip(words);
    r.finish(answer)
}

fn page(view: &CaseView, visitor: &Visitor, request: &Request) -> Explained {
    let w = visitor.w;
    let title = w.t(request.kind.code().key());
    let lead = w.t(&format!("reply-{}-lead", request.kind.code().code()));
    let mut page = Explained::new(view, visitor, title, lead);
    if let Some(about) = about(view, &request.kind, w) {
        page = page.fact(w.t("reply-about"), about);
    }
    let asked = format!("{}, {}", shown::by(&request.asked.by, w), w.date(time::day(request.asked.at)));
    page = page.fact(w.t("reply-asked"), asked).fact(w.t("reply-words-asked"), request.words.to_string());
    if matches!(request.kind, Kind::Erasure) {
        page = page.says(w.t("reply-erasure-means"));
        let hold = view.hold.as_ref().map(|hold| w.t1("hold-stands", "reason", &hold.reason));
        page = match hold {
            Some(hold) => page.notice("warning", hold),
            None if view.end.is_none() => page.notice("info", w.t("reply-erasure-open")),
            None => page,
        };
    }
    page
}

fn blank(web: &Web, visitor: &Visitor, id: CaseId, request: &Request) -> Form {
    let w = visitor.w;
    let code = request.kind.code().code();
    let choice = |value: &str| Choice::new(value, w.t(&format!("reply-{code}-{value}")));
    let address = url(id, &format!("/henvendelser/{}", request.id));
    Form::new(w, address, CommandId::from_uuid(web.app.new_id()), w.t("reply-send"))
        .fields(vec![
            Field::radio(
                "granted",
                w.t(&format!("reply-{code}-question")),
                vec![choice("ja"), choice("nei")],
            ),
            Field::prose("words", w.t("reply-words")).help(w.t("reply-words-help")),
        ])
        .cancel(url(id, "/henvendelser"))
}

#[derive(Template)]
#[template(path = "requests_unit.html")]
struct WaitingPage {
    frame: Frame,
    w: Words,
    /// Address, name, and where the case stands.
    rows: Vec<(String, String, Tag)>,
}

/// Cases in which someone waits for an answer from the unit.
async fn waiting(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let org = post.ok_or_else(Failure::not_found)?.org;
    let rows = web.app.cases_with_questions(&visitor.identity, org).await?;
    let w = visitor.w;
    let line = |row: &dinplan_app::Row| {
        let tag = Tag::new(w.t(row.shelf.key()), shown::shelf_color(row.shelf));
        (url(row.case, "/henvendelser"), row.card.name.to_string(), tag)
    };
    html(&WaitingPage {
        frame: visitor.frame(w.t("requests-unit-title")),
        w,
        rows: rows.iter().map(line).collect(),
    })
}
