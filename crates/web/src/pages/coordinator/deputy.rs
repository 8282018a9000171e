//! Who stands in for the coordinator: named in one case or in all, ended, refused by the person.

use super::of_unit;
use super::wish::{FormPage, choice, chosen};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::pages::people::Phone;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{get, post};
use dinplan_app::{Account, Look};
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::Appointment;
use dinplan_domain::deputy::{Act, Deputy};
use dinplan_domain::ids::{CaseId, CommandId, EntryId, OrgId, PersonId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/koordinator/vikar", get(show).post(store))
        .route("/sak/{id}/koordinator/vikar/{deputy}/slutt", post(end).get(crate::at::up))
        .route("/sak/{id}/koordinator/vikar/{deputy}/nei", get(ask_refuse).post(refuse))
}

/// One who stands in, now or later.
pub(super) struct Stands {
    pub(super) name: String,
    pub(super) about: String,
    pub(super) phone: Option<Phone>,
    pub(super) period: String,
    /// Where it is ended, and the command.
    pub(super) end: Option<(String, String)>,
    /// Where the person says no.
    pub(super) refuse: Option<String>,
}

/// Those who stand in, for the coordinator's page.
pub(super) fn standing(web: &Web, view: &CaseView, w: Words) -> Vec<Stands> {
    let open = view.end.is_none();
    let at = |d: &Deputy, act: &str| url(view.id, &format!("/koordinator/vikar/{}/{act}", d.id));
    let stands = |d: &Deputy| Stands {
        name: d.who.name.to_string(),
        about: format!("{}, {}", d.who.title, d.who.unit_name.as_ref().unwrap_or(&d.who.org_name)),
        phone: d.who.phone.as_ref().map(Phone::new),
        period: w.t2("date-period", "from", w.date(d.from), "to", w.date(d.until)),
        end: (open && view.may(Deed::Deputise)).then(|| (at(d, "slutt"), web.app.new_id().to_string())),
        refuse: (open && view.speaks_for_person() && view.may(Deed::Wish)).then(|| at(d, "nei")),
    };
    view.deputies.iter().map(stands).collect()
}

/// The appointment for which this reader may name a deputy: the own one, or for the unit the chair's.
pub(super) fn of<'a>(view: &'a CaseView, visitor: &Visitor) -> Option<&'a Appointment> {
    let own = view.coordinators.iter().find(|a| a.who.person == visitor.identity.person);
    let unit = || view.principal().filter(|_| of_unit(view));
    own.or_else(unit).filter(|_| view.may(Deed::Deputise) && view.end.is_none())
}

fn fields(staff: &[Account], org: OrgId, but: Option<PersonId>, w: Words) -> Vec<Field> {
    let others = staff.iter().filter(|account| Some(account.person) != but);
    let choices = others.map(|account| choice(account, org)).collect();
    vec![
        Field::select("who", w.t("deputy-who"), choices),
        Field::date("from", w.t("deputy-first")),
        Field::date("until", w.t("deputy-last")),
    ]
}

/// First and last day, in the fields `from` and `until`; the last is not over.
pub(crate) fn days(r: &mut Reader<'_>, today: Date) -> Option<(Date, Date)> {
    let (from, until) = (r.date("from"), r.date("until"));
    if until.is_some_and(|until| until < today) {
        r.fault("until", Fault::InThePast);
    } else if from.zip(until).is_some_and(|(from, until)| until < from) {
        r.fault("until", Fault::WrongOrder);
    }
    from.zip(until)
}

/// Who, and from when until when.
fn read(answers: &Answers, staff: &[Account], today: Date) -> Result<(PersonId, (Date, Date)), Faults> {
    let mut r = Reader::new(answers);
    let who = r.choice("who", |typed| chosen(staff, typed));
    let days = days(&mut r, today);
    r.finish(who.zip(days))
}

/// The case, its appointment, and those who work there.
async fn desk(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
) -> Result<(CaseView, Appointment, Vec<Account>), Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    let sitting = of(&view, visitor).cloned();
    let sitting = sitting.ok_or_else(|| Failure::refused(Refusal::NotYours(Deed::Deputise)))?;
    let staff = web.app.staff_of(sitting.who.org).await?;
    Ok((view, sitting, staff))
}

fn form(web: &Web, view: &CaseView, sitting: &Appointment, staff: &[Account], w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/koordinator/vikar"), command, w.t("deputy-do"))
        .fields(fields(staff, sitting.who.org, Some(sitting.who.person), w))
        .cancel(url(view.id, "/koordinator"))
}

fn page(view: &CaseView, visitor: &Visitor, sitting: &Appointment, form: Form) -> FormPage {
    let w = visitor.w;
    FormPage {
        frame: visitor.frame(w.t1("deputy-title", "name", &sitting.who.name)),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t("deputy-lead"),
        wish: None,
        follows: Vec::new(),
        form,
    }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, sitting, staff) = desk(&web, &visitor, id).await?;
    let first = Answers::from_pairs([("from", view.today.to_string())]);
    let form = form(&web, &view, &sitting, &staff, visitor.w).filled(&first);
    html(&page(&view, &visitor, &sitting, form))
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let (view, sitting, staff) = desk(&web, &sent.visitor, id).await?;
    match read(&sent.answers, &staff, view.today) {
        Ok((who, (from, until))) => {
            let who = Box::new(web.app.candidate(who, sitting.who.org).await?);
            let deputy = EntryId::from_uuid(sent.command.uuid());
            let act = Act::Name { id: deputy, of: sitting.id, who, from, until };
            sent.execute(&web, id, &Command::Deputise(act)).await?;
            Ok(done(&url(id, "/koordinator"), "deputised"))
        }
        Err(faults) => {
            let form = form(&web, &view, &sitting, &staff, sent.visitor.w);
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, &sitting, form))
        }
    }
}

async fn end(
    State(web): State<Web>,
    At((id, deputy)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Deputise(Act::End { id: deputy })).await?;
    Ok(done(&url(id, "/koordinator"), "deputy-ended"))
}

async fn refusing(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    deputy: EntryId,
) -> Result<(Explained, Form), Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    let w = visitor.w;
    let found = view.deputies.iter().find(|d| d.id == deputy).ok_or_else(Failure::not_found)?;
    if !view.speaks_for_person() || !view.may(Deed::Wish) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Wish)));
    }
    let here = url(id, &format!("/koordinator/vikar/{deputy}/nei"));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, here, command, w.t("deputy-refuse-do"))
        .fields(vec![Field::line("why", w.t("deputy-refuse-why")).optional()])
        .cancel(url(id, "/koordinator"));
    let title = w.t1("deputy-refuse-title", "name", &found.who.name);
    Ok((Explained::new(&view, visitor, title, w.t("deputy-refuse-says")), form))
}

async fn ask_refuse(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, deputy)): At<(CaseId, EntryId)>,
) -> Result<Response, Failure> {
    let (page, form) = refusing(&web, &visitor, id, deputy).await?;
    html(&page.form(form))
}

async fn refuse(
    State(web): State<Web>,
    At((id, deputy)): At<(CaseId, EntryId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let why: Option<Line> = r.optional("why");
    match r.finish(Some(why)) {
        Ok(why) => {
            sent.execute(&web, id, &Command::Deputise(Act::Refuse { id: deputy, why })).await?;
            Ok(done(&url(id, "/koordinator"), "deputy-refused"))
        }
        Err(faults) => {
            let (page, form) = refusing(&web, &sent.visitor, id, deputy).await?;
            again(&page.form(form.filled(&sent.answers).faulty(&faults)))
        }
    }
}
