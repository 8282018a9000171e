//! What one is told: the list, the way to what it is about, and how one wishes to be told.

use crate::Web;
use crate::case_frame::url;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::case::revises;
use crate::sent::Sent;
use crate::visitor::{Guest, Visitor};
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use dinplan_app::{Look, MailChoice, ToldNotice};
use dinplan_domain::actor::Post;
use dinplan_domain::answers::Answers;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::mail::{Address, How, Mailbox, NotAnAddress};
use dinplan_domain::notice::{Kind, Place};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::sections::Section;
use uuid::Uuid;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/varsler", get(list).post(read_all))
        .route("/varsler/valg", get(choose).post(chosen))
        .route("/varsler/valg/igjen", post(try_again))
        .route("/varsler/bekreft/{secret}", get(ask_confirm).post(confirm))
        .route("/varsler/{notice}", get(open))
}

/// One notice as it is read.
struct Row {
    href: String,
    says: String,
    whose: String,
    when: String,
    read: bool,
}

#[derive(Template)]
#[template(path = "notices.html")]
struct NoticesPage {
    frame: Frame,
    w: Words,
    rows: Vec<Row>,
    unread: bool,
    /// Mail to the chosen address comes back.
    failing: bool,
}

/// The words of a notice; one that is not worded any more is told by its kind.
pub(crate) fn says(w: Words, says: &str, kind: Kind) -> String {
    w.maybe(says).unwrap_or_else(|| w.t(kind.key()))
}

async fn list(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let w = visitor.w;
    let notices = web.app.notices(&visitor.identity).await?;
    let row = |told: &ToldNotice| Row {
        href: format!("/varsler/{}", told.id.simple()),
        says: says(w, &told.says, told.kind),
        whose: told.whose.as_ref().map(ToString::to_string).unwrap_or_default(),
        when: w.moment(told.at, visitor.today),
        read: told.read,
    };
    let failing = match web.app.mail_choice(&visitor.identity).await {
        Ok(mailbox) => mailbox.failing.is_some(),
        Err(dinplan_app::Trouble::NotFound) => false,
        Err(other) => return Err(other.into()),
    };
    html(&NoticesPage {
        frame: visitor.frame(w.t("notices-title")),
        w,
        unread: notices.iter().any(|told| !told.read),
        rows: notices.iter().map(row).collect(),
        failing,
    })
}

async fn read_all(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    web.app.read_all(&sent.visitor.identity).await?;
    Ok(done("/varsler", "notices-read"))
}

/// From a notice or a mail straight to what it is about.
async fn open(
    State(web): State<Web>,
    visitor: Visitor,
    Path(notice): Path<String>,
) -> Result<Response, Failure> {
    let id = Uuid::parse_str(&notice).map_err(|_| Failure::not_found())?;
    match web.app.open_notice(&visitor.identity, id).await? {
        Some(told) if reachable(&web, &visitor, &told).await? => {
            Ok(Redirect::to(&way(&told)).into_response())
        }
        Some(ToldNotice { case: Some(case), .. }) => Ok(Redirect::to(&url(case, "")).into_response()),
        Some(_) => Ok(Redirect::to("/hjem").into_response()),
        // Told to the same human at work, or in private life.
        None => html(&ElsewherePage { frame: visitor.frame(visitor.w.t("notice-elsewhere")), w: visitor.w }),
    }
}

#[derive(Template)]
#[template(path = "notice_elsewhere.html")]
struct ElsewherePage {
    frame: Frame,
    w: Words,
}

/// Whether who was told may do what the notice leads to: a mandate can be narrower than what it is told of.
async fn reachable(web: &Web, visitor: &Visitor, told: &ToldNotice) -> Result<bool, Failure> {
    let (Some(case), Place::Revision | Place::Verdict) = (told.case, told.place) else { return Ok(true) };
    let view = web.app.read(&visitor.identity, case, Look::Overview).await?;
    Ok(match told.place {
        Place::Revision => revises(&view),
        _ => view.sees(Section::Verdicts),
    })
}

/// Where a notice leads.
fn way(told: &ToldNotice) -> String {
    match told.case {
        Some(case) => within(case, told.place),
        None => "/nytt".to_owned(),
    }
}

fn within(case: CaseId, place: Place) -> String {
    let at = |path: &str| url(case, path);
    match place {
        Place::Case => at(""),
        Place::Entry(id) => format!("{}#e{id}", at("/plan")),
        Place::Answer(id) => at(&format!("/svar/{id}")),
        Place::Freshness => at("/ferskhet"),
        Place::Silent => "/enhet/tause".to_owned(),
        Place::Meeting(id) => at(&format!("/moter/{id}")),
        Place::Thread(id) => at(&format!("/samtaler/{id}")),
        Place::Talk => at("/samtaler"),
        Place::Coordinator => at("/koordinator"),
        Place::Consents => at("/samtykke"),
        Place::Revision => at("/revisjon"),
        Place::Complaint(id) => at(&format!("/klage/{id}")),
        Place::Verdict => at("/tilbakemelding"),
        Place::Process => at("/saksgang"),
    }
}

#[derive(Template)]
#[template(path = "notice_choice.html")]
struct ChoicePage {
    frame: Frame,
    w: Words,
    /// Waits to be confirmed; the address.
    waits: Option<String>,
    /// Comes back; the address.
    failing: Option<String>,
    confirmed: bool,
    /// Mail is not sent from this installation.
    off: bool,
    form: Form,
}

/// The kinds one can be told of, as one is here.
fn kinds(visitor: &Visitor) -> Vec<Kind> {
    let unit = visitor.identity.post().is_some_and(|post| post.unit_kind == UnitKind::Coordinating);
    Kind::ALL.iter().copied().filter(|kind| unit || *kind != Kind::Unit).collect()
}

fn form(web: &Web, visitor: &Visitor, mailbox: &Mailbox) -> Form {
    let w = visitor.w;
    let mut fields = vec![
        Field::new("address", crate::field::Kind::Line("email", "email"), w.t("mail-address"))
            .help(w.t("mail-address-help"))
            .optional(),
        Field::heading(w.t("mail-when")),
    ];
    let choice = |how: &How| Choice::new(how.code(), w.t(how.key()));
    for kind in kinds(visitor) {
        let choices = How::ALL.iter().map(choice).collect();
        fields.push(Field::radio(kind.code(), w.t(kind.key()), choices).in_row());
    }
    if visitor.identity.post().is_some() {
        fields.push(Field::tick("service", w.t("mail-service")).help(w.t("mail-service-help")));
    }
    // Unsaid, those who lead a service are told, and everybody in the coordinating unit.
    let usual = |post: &Post| post.leads || post.unit_kind == UnitKind::Coordinating;
    let usual = visitor.identity.post().is_some_and(usual);
    let mut values =
        vec![("address".to_owned(), mailbox.address.clone().map(String::from).unwrap_or_default())];
    values.extend(kinds(visitor).iter().map(|k| (k.code().to_owned(), mailbox.how(*k).code().to_owned())));
    if mailbox.service.unwrap_or(usual) {
        values.push(("service".to_owned(), "ja".to_owned()));
    }
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, "/varsler/valg", command, w.t("mail-save"))
        .fields(fields)
        .cancel("/varsler")
        .filled(&Answers::from_pairs(values))
}

fn page(web: &Web, visitor: &Visitor, mailbox: &Mailbox, form: Form) -> ChoicePage {
    let w = visitor.w;
    let address = || mailbox.address.clone().map(String::from);
    let failing = mailbox.failing.is_some();
    ChoicePage {
        frame: visitor.frame(w.t("mail-title")),
        w,
        waits: address().filter(|_| mailbox.confirmed.is_none() && !failing),
        failing: address().filter(|_| failing),
        confirmed: mailbox.open().is_some(),
        off: !web.app.posts(),
        form,
    }
}

async fn choose(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let mailbox = web.app.mail_choice(&visitor.identity).await?;
    let form = form(&web, &visitor, &mailbox);
    html(&page(&web, &visitor, &mailbox, form))
}

/// What was chosen.
fn read(visitor: &Visitor, answers: &Answers) -> Result<MailChoice, NotAnAddress> {
    let typed = answers.get("address").trim();
    let address = match typed {
        "" => None,
        typed => Some(Address::new(typed)?),
    };
    let how = kinds(visitor)
        .into_iter()
        .filter_map(|kind| How::from_code(answers.get(kind.code())).map(|how| (kind, how)))
        .collect();
    let service = visitor.identity.post().map(|_| !answers.get("service").is_empty());
    Ok(MailChoice { address, how, service })
}

async fn chosen(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    let visitor = &sent.visitor;
    match read(visitor, &sent.answers) {
        Ok(choice) => {
            let mailbox = web.app.choose_mail(&visitor.identity, choice).await?;
            let asked = mailbox.address.is_some() && mailbox.confirmed.is_none();
            Ok(done("/varsler/valg", if asked { "mail-asked" } else { "saved" }))
        }
        Err(NotAnAddress) => {
            let mailbox = web.app.mail_choice(&visitor.identity).await?;
            let form = form(&web, visitor, &mailbox)
                .filled(&sent.answers)
                .saying("address", Some(visitor.w.t("mail-not-an-address")));
            again(&page(&web, visitor, &mailbox, form))
        }
    }
}

async fn try_again(State(web): State<Web>, sent: Sent) -> Result<Response, Failure> {
    web.app.try_mail_again(&sent.visitor.identity).await?;
    Ok(done("/varsler/valg", "mail-asked"))
}

#[derive(Template)]
#[template(path = "mail_confirm.html")]
struct ConfirmPage {
    frame: Frame,
    w: Words,
    /// None before the button is pressed.
    done: Option<bool>,
    action: String,
}

/// A button, because programs that guard mailboxes follow every link.
async fn ask_confirm(guest: Guest, Path(secret): Path<String>) -> Result<Response, Failure> {
    let action = format!("/varsler/bekreft/{}", word(&secret)?);
    let w = guest.w;
    html(&ConfirmPage { frame: guest.frame(w.t("mail-confirm-title")), w, done: None, action })
}

async fn confirm(
    State(web): State<Web>,
    guest: Guest,
    Path(secret): Path<String>,
) -> Result<Response, Failure> {
    let done = Some(web.app.confirm_mail(word(&secret)?).await?);
    let w = guest.w;
    html(&ConfirmPage { frame: guest.frame(w.t("mail-confirm-title")), w, done, action: String::new() })
}

/// A secret is hexadecimal; anything else is a page that is not there.
fn word(secret: &str) -> Result<&str, Failure> {
    let hex = secret.len() == 64 && secret.chars().all(|c| c.is_ascii_hexdigit());
    if hex { Ok(secret) } else { Err(Failure::not_found()) }
}
