//! A coordinator appointed, by the coordinating unit or the ward.

use super::of_unit;
use super::wish::{FormPage, choice, chosen, told};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::pages::papers::{cases, trained};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Account, Load, Look};
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::ids::{AppointmentId, CaseId, CommandId, OrgId, PersonId};
use dinplan_domain::law;
use dinplan_domain::papers::Papers;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/koordinator/oppnevn", get(show).post(store))
}

/// What one needs at hand to appoint.
struct Desk {
    view: CaseView,
    /// Where the coordinator works.
    org: OrgId,
    staff: Vec<Account>,
    kinds: Vec<Kind>,
    /// How many cases each has now.
    load: Load,
    /// Who has been trained.
    papers: Papers,
}

async fn desk(web: &Web, visitor: &Visitor, id: CaseId) -> Result<Desk, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    let not_yours = || Failure::refused(Refusal::NotYours(Deed::Appoint));
    let post = visitor.identity.post().filter(|_| view.may(Deed::Appoint)).ok_or_else(not_yours)?;
    if !view.coordination_consent {
        return Err(Failure::refused(Refusal::NoCoordinationConsent));
    }
    let org = if of_unit(&view) { view.home } else { post.org };
    let staff = web.app.staff_of(org).await?;
    let kinds = kinds(web, &view, org);
    // A hospital has no coordinating unit of a municipality, and counts no load here.
    let of_unit = of_unit(&view);
    let load = if of_unit { web.app.load_of(org).await? } else { Load::new() };
    let papers = web.app.org(org).filter(|_| of_unit).map(|org| org.office.papers.clone());
    Ok(Desk { view, org, staff, kinds, load, papers: papers.unwrap_or_default() })
}

/// The kinds that fit who appoints, where, and the person's age.
fn kinds(web: &Web, view: &CaseView, org: OrgId) -> Vec<Kind> {
    if of_unit(view) {
        let child = law::is_child(view.subject.born, view.today).then_some(Kind::Child);
        return [Kind::Municipal].into_iter().chain(child).collect();
    }
    let temporary = web.app.org(org).is_some_and(|o| o.procedure.temporary_hospital_coordinator)
        && !view.coordinators.iter().any(|a| a.kind.is_municipal());
    [Kind::Hospital].into_iter().chain(temporary.then_some(Kind::TemporaryHospital)).collect()
}

fn form(web: &Web, desk: &Desk, w: Words) -> Form {
    let about = |kind: &Kind| w.t(&format!("coordinator-{}-about", kind.code()));
    let kinds = desk.kinds.iter().map(|k| Choice::new(k.code(), w.t(k.key())).about(about(k))).collect();
    let staff = desk.staff.iter().map(|account| candidate(desk, account, w)).collect();
    let mut fields = match desk.kinds.as_slice() {
        [only] => vec![Field::hidden("kind", only.code())],
        _ => vec![Field::radio("kind", w.t("appoint-kind"), kinds)],
    };
    fields.push(Field::select("who", w.t("appoint-who"), staff));
    if wished(desk).is_some() {
        let reason = Field::line("wish_not_followed", w.t("appoint-reason")).optional();
        fields.push(reason.help(w.t("appoint-reason-help")));
    }
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(desk.view.id, "/koordinator/oppnevn"), command, w.t("appoint-do"))
        .fields(fields)
        .cancel(url(desk.view.id, "/koordinator"))
        .draft()
}

/// One who may be appointed, with load and training in view where the unit appoints.
fn candidate(desk: &Desk, account: &Account, w: Words) -> Choice {
    let choice = choice(account, desk.org);
    if !of_unit(&desk.view) {
        return choice;
    }
    let load = cases(desk.load.get(&account.person), w);
    let (training, _) = trained(desk.papers.training(account.person, desk.view.today), w);
    Choice { text: format!("{} · {load} · {training}", choice.text), ..choice }
}

/// The one the person wishes for.
fn wished(desk: &Desk) -> Option<PersonId> {
    desk.view.wish.as_ref().and_then(|wish| wish.person)
}

async fn page(web: &Web, desk: &Desk, visitor: &Visitor, form: Form) -> Result<FormPage, Failure> {
    let w = visitor.w;
    let wish = told(web, &desk.view, w).await?;
    let wish = wish.map(|(words, meant, _)| match meant {
        Some(name) => format!("{words}\n{}", w.t1("appoint-wish-meant", "name", name)),
        None => words,
    });
    let leaves = desk.view.coordinators.iter().map(|a| {
        let kind = w.t(a.kind.key());
        w.t2("appoint-now", "name", &a.who.name, "kind", kind)
    });
    Ok(FormPage {
        frame: visitor.frame(w.t("appoint-title")),
        w,
        case: CaseFrame::new(&desk.view, visitor),
        lead: w.t("appoint-lead"),
        wish,
        follows: leaves.collect(),
        form,
    })
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let desk = desk(&web, &visitor, id).await?;
    let wish = wished(&desk).map(|p| p.to_string()).unwrap_or_default();
    let first = Answers::from_pairs([("who", wish)]);
    let form = form(&web, &desk, visitor.w).resumed(&web, &visitor, &first).await?;
    html(&page(&web, &desk, &visitor, form).await?)
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let desk = desk(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let kind = r.choice("kind", |code| Kind::from_code(code).filter(|k| desk.kinds.contains(k)));
    let who = r.choice("who", |typed| chosen(&desk.staff, typed));
    let reason: Option<Line> = r.optional("wish_not_followed");
    let another = who.is_some() && wished(&desk).is_some_and(|wished| Some(wished) != who);
    if kind.is_some_and(Kind::is_municipal) && another && reason.is_none() {
        r.fault("wish_not_followed", Fault::Missing);
    }
    match r.finish(kind.zip(who)) {
        Ok((kind, who)) => {
            let command = Command::Appoint {
                id: AppointmentId::from_uuid(sent.command.uuid()),
                kind,
                who: web.app.candidate(who, desk.org).await?,
                wish_not_followed: reason.filter(|_| another),
            };
            sent.execute(&web, id, &command).await?;
            Ok(done(&url(id, "/koordinator"), "appointed"))
        }
        Err(faults) => {
            let form = form(&web, &desk, sent.visitor.w).filled(&sent.answers).faulty(&faults);
            again(&page(&web, &desk, &sent.visitor, form).await?)
        }
    }
}
