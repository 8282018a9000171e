//! The coordinating unit invites employees to log in without a provider: a code in a letter.

use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::Account;
use dinplan_domain::answers::{Fault, Reader};
use dinplan_domain::ids::PersonId;
use dinplan_domain::time;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/enhet/invitasjoner", get(list))
        .route("/enhet/invitasjoner/{person}", get(ask).post(invite))
        .route("/enhet/invitasjoner/{person}/trekk", post(revoke))
}

/// One employee.
struct Row {
    id: String,
    name: String,
    title: String,
    /// How many passkeys, and whether an invitation waits, in words.
    stands: String,
    waits: bool,
}

#[derive(Template)]
#[template(path = "invitations.html")]
struct InvitationsPage {
    frame: Frame,
    w: Words,
    rows: Vec<Row>,
}

/// Only where there are passkeys.
fn there(web: &Web) -> Result<(), Failure> {
    web.settings.login.passkeys.as_ref().map(drop).ok_or_else(Failure::not_found)
}

async fn list(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    there(&web)?;
    let w = visitor.w;
    let staff = web.app.invitables(&visitor.identity).await?;
    let rows = staff.iter().filter(|one| one.person != visitor.identity.person);
    let rows = rows.map(|one| row(one, &visitor)).collect();
    html(&InvitationsPage { frame: visitor.frame(w.t("invitations-title")), w, rows })
}

fn row(one: &Account, visitor: &Visitor) -> Row {
    let w = visitor.w;
    let waiting = one.login.invitation.as_ref().filter(|i| i.until > visitor.guest.now);
    let passkeys = one.login.passkeys.iter().filter(|key| key.at_work).count();
    let stands = match (waiting, passkeys) {
        (Some(i), _) => w.t1("invitations-waits", "date", w.date(time::day(i.until))),
        (None, 0) => w.t("invitations-none"),
        (None, _) => w.t("invitations-in-use"),
    };
    let org = visitor.identity.post().map(|post| post.org);
    let title = one.jobs.iter().find(|job| Some(job.org) == org).map(|job| job.title.to_string());
    Row {
        id: one.person.to_string(),
        name: one.name.to_string(),
        title: title.unwrap_or_default(),
        stands,
        waits: waiting.is_some(),
    }
}

#[derive(Template)]
#[template(path = "invite.html")]
struct InvitePage {
    frame: Frame,
    w: Words,
    has_passkey: bool,
    form: Form,
}

fn page(web: &Web, visitor: &Visitor, account: &Account) -> InvitePage {
    let w = visitor.w;
    let to = format!("/enhet/invitasjoner/{}", account.person);
    let born = Field::date("born", w.t("invite-born")).help(w.t("invite-born-help"));
    let form = Form::new(w, to, web.app.new_id(), w.t("invite-submit"))
        .fields(vec![born])
        .cancel("/enhet/invitasjoner");
    InvitePage {
        frame: visitor.frame(w.t1("invite-title", "name", &account.name)),
        w,
        has_passkey: account.login.passkeys.iter().any(|key| key.at_work),
        form,
    }
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At(person): At<PersonId>,
) -> Result<Response, Failure> {
    there(&web)?;
    let account = web.app.invitable(&visitor.identity, person).await?;
    html(&page(&web, &visitor, &account))
}

/// The letter, to be printed. The code is shown here and never again.
#[derive(Template)]
#[template(path = "invitation_letter.html")]
struct Letter {
    frame: Frame,
    w: Words,
    name: String,
    place: String,
    address: String,
    code: String,
    until: String,
    by: String,
}

async fn invite(State(web): State<Web>, At(person): At<PersonId>, sent: Sent) -> Result<Response, Failure> {
    there(&web)?;
    let visitor = &sent.visitor;
    let account = web.app.invitable(&visitor.identity, person).await?;
    let mut r = Reader::new(&sent.answers);
    let born = r.date("born");
    if born.is_some_and(|born| born > visitor.today) {
        r.fault("born", Fault::InTheFuture);
    }
    let born = match r.finish(born) {
        Ok(born) => born,
        Err(faults) => {
            let mut page = page(&web, visitor, &account);
            page.form = page.form.filled(&sent.answers).faulty(&faults);
            return again(&page);
        }
    };
    let (code, account) = web.app.invite(&visitor.identity, person, born).await?;
    let w = visitor.w;
    let until = account.login.invitation.as_ref().map(|i| w.date(time::day(i.until))).unwrap_or_default();
    html(&Letter {
        frame: visitor.frame(w.t("letter-title")),
        w,
        name: account.name.to_string(),
        place: visitor.identity.post().map(|post| post.org_name.to_string()).unwrap_or_default(),
        address: format!("{}/invitasjon", web.settings.login.public_url),
        code,
        until,
        by: visitor.identity.name.to_string(),
    })
}

async fn revoke(State(web): State<Web>, At(person): At<PersonId>, sent: Sent) -> Result<Response, Failure> {
    there(&web)?;
    web.app.revoke_invitation(&sent.visitor.identity, person).await?;
    Ok(done("/enhet/invitasjoner", "invitation-revoked"))
}
