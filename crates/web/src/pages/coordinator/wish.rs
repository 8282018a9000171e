//! Whom the person wishes for as coordinator, in own words.

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
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
use dinplan_app::{Account, Look};
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, OrgId, PersonId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/koordinator/onske", get(show).post(store))
}

/// A form with a lead above it.
#[derive(Template)]
#[template(path = "coordinator_form.html")]
pub(super) struct FormPage {
    pub(super) frame: Frame,
    pub(super) w: Words,
    pub(super) case: CaseFrame,
    pub(super) lead: String,
    /// The wish, when one appoints.
    pub(super) wish: Option<String>,
    pub(super) follows: Vec<String>,
    pub(super) form: Form,
}

/// The wish as it stands: words, the one meant, and who wrote it down when.
pub(super) async fn told(
    web: &Web,
    view: &CaseView,
    w: Words,
) -> Result<Option<(String, Option<String>, String)>, Failure> {
    let Some(wish) = &view.wish else { return Ok(None) };
    let meant = match wish.person {
        Some(person) => web.app.account(person).await?.map(|a| a.name.to_string()),
        None => None,
    };
    let date = w.date(time::day(wish.recorded.at));
    let by = w.t2("coordinator-wish-by", "name", &wish.recorded.by.name, "date", date);
    Ok(Some((wish.words.to_string(), meant, by)))
}

/// An employee as a choice: name and position.
pub(crate) fn choice(account: &Account, org: OrgId) -> Choice {
    let title = account.job_at(org).map(|job| job.title.to_string());
    let text = match title {
        Some(title) => format!("{}, {title}", account.name),
        None => account.name.to_string(),
    };
    Choice::new(account.person.to_string(), text)
}

/// The employee that was chosen.
pub(crate) fn chosen(staff: &[Account], typed: &str) -> Option<PersonId> {
    let person = typed.parse().ok()?;
    staff.iter().map(|account| account.person).find(|known| *known == person)
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    if view.may(Deed::Wish) { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Wish))) }
}

fn form(web: &Web, view: &CaseView, staff: &[Account], w: Words) -> Form {
    let choices = staff.iter().map(|account| choice(account, view.home)).collect();
    let fields = vec![
        Field::prose("words", w.t("wish-words")).help(w.t("wish-words-help")),
        Field::select("person", w.t("wish-person"), choices).optional().help(w.t("wish-person-help")),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/koordinator/onske"), command, w.t("wish-store"))
        .fields(fields)
        .cancel(url(view.id, "/koordinator"))
        .draft()
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t("wish-title")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("wish-lead"),
        wish: None,
        follows: Vec::new(),
        form,
    }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let staff = web.app.staff_of(view.home).await?;
    let mut now = Answers::default();
    if let Some(wish) = &view.wish {
        now.set("words", wish.words.to_string());
        now.set("person", wish.person.map(|p| p.to_string()).unwrap_or_default());
    }
    let form = form(&web, &view, &staff, visitor.w).resumed(&web, &visitor, &now).await?;
    html(&page(&view, &visitor, form))
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let staff = web.app.staff_of(view.home).await?;
    let mut r = Reader::new(&sent.answers);
    let words = r.text("words");
    let typed = sent.answers.get("person");
    let person = chosen(&staff, typed);
    if person.is_none() && !typed.is_empty() {
        r.fault("person", Fault::NotThere);
    }
    match r.finish(words) {
        Ok(words) => {
            sent.execute(&web, id, &Command::WishCoordinator { words, person }).await?;
            Ok(done(&url(id, "/koordinator"), "wished"))
        }
        Err(faults) => {
            let form = form(&web, &view, &staff, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, form))
        }
    }
}
