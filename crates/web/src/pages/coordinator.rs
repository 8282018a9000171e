//! The coordinator: who it is, what a coordinator does, the person's wish, and who sat there before.

mod appoint;
mod deputy;
mod end;
mod wish;

pub(crate) use deputy::days;
pub(crate) use wish::{choice, chosen};

use super::away;
use super::consents::to_give;
use super::people::Phone;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::coordinator::Appointment;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/koordinator", get(coordinator))
        .merge(appoint::routes())
        .merge(deputy::routes())
        .merge(end::routes())
        .merge(wish::routes())
}

/// One who coordinates now.
struct Seated {
    name: String,
    kind: String,
    about: String,
    phone: Option<Phone>,
    /// Away today, in words.
    away: Option<String>,
    since: String,
    wish_not_followed: Option<String>,
    /// Where the appointment ends: address and text.
    end: Option<(String, String)>,
}

/// One who did before.
struct Former {
    name: String,
    kind: String,
    period: String,
    why: String,
    note: Option<String>,
}

/// The coordinating unit: name and phone.
struct Unit {
    name: String,
    phone: Option<Phone>,
}

#[derive(Template)]
#[template(path = "coordinator.html")]
struct CoordinatorPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    seated: Vec<Seated>,
    /// Said of the empty chair.
    empty: String,
    /// None for those who work there.
    unit: Option<Unit>,
    wish: Option<(String, Option<String>, String)>,
    wish_page: Option<String>,
    /// Where a coordinator is appointed: address and text.
    appoint_page: Option<(String, String)>,
    /// The consent that must come first, when the reader may give it.
    consent_page: Option<(String, String)>,
    former: Vec<Former>,
    /// Those who stand in, now or later.
    deputies: Vec<deputy::Stands>,
    /// Where a deputy is named.
    deputy_page: Option<String>,
    /// What whoever takes over must know.
    handover_page: Option<String>,
    /// Where the coordinator writes down time.
    time_page: Option<String>,
}

async fn coordinator(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Coordinator).await?;
    if !view.sees(Section::Coordinator) {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Coordinator))));
    }
    let w = visitor.w;
    let open = view.end.is_none();
    let consents = open && !view.coordination_consent && view.may(Deed::Consent);
    let wish = wish::told(&web, &view, w).await?;
    let mut sitting = Vec::new();
    for one in &view.coordinators {
        let away = away::says(&web, one.who.person, &one.who.name, view.today, w).await?;
        sitting.push(seated(&view, &visitor, one, away));
    }
    html(&CoordinatorPage {
        frame: visitor.frame(w.t("section-coordinator")),
        w,
        case: CaseFrame::new(&view, &visitor),
        seated: sitting,
        empty: w.t(if view.coordination_consent { "coordinator-none" } else { "coordinator-none-consent" }),
        unit: (!of_unit(&view)).then(|| unit(&web, &view, w)),
        wish,
        wish_page: (open && view.may(Deed::Wish)).then(|| url(id, "/koordinator/onske")),
        appoint_page: (open && view.may(Deed::Appoint) && view.coordination_consent)
            .then(|| (url(id, "/koordinator/oppnevn"), w.t(to_appoint(&view)))),
        consent_page: (consents && !super::voice::parents_speak(&view))
            .then(|| (url(id, "/samtykke/koordinering"), to_give(&view, "coordination", w))),
        time_page: (open && view.may(Deed::CountTime)).then(|| url(id, "/tid")),
        former: view.earlier_coordinators.iter().map(|a| former(a, w)).collect(),
        deputies: deputy::standing(&web, &view, w),
        deputy_page: deputy::of(&view, &visitor).map(|_| url(id, "/koordinator/vikar")),
        handover_page: (view.is(Capacity::Coordinator) && view.coordination_consent)
            .then(|| url(id, "/overlevering")),
    })
}

fn unit(web: &Web, view: &CaseView, w: Words) -> Unit {
    let org = web.app.org(view.home);
    let unit = org.as_ref().and_then(|o| o.coordinating_unit());
    let phone = unit.and_then(|u| u.phone.clone()).or_else(|| org.as_ref().and_then(|o| o.phone.clone()));
    let name = unit.map_or_else(|| w.t("coordinator-unit"), |u| u.name.to_string());
    Unit { name: format!("{name}, {}", view.home_name), phone: phone.map(Phone::new) }
}

fn seated(view: &CaseView, visitor: &Visitor, a: &Appointment, away: Option<String>) -> Seated {
    let w = visitor.w;
    let place = match &a.who.unit_name {
        Some(unit) => format!("{unit}, {}", a.who.org_name),
        None => a.who.org_name.to_string(),
    };
    let own = a.who.person == visitor.identity.person;
    let text = if own { "coordinator-resign" } else { "coordinator-relieve" };
    Seated {
        name: a.who.name.to_string(),
        kind: w.t(a.kind.key()),
        about: format!("{}, {place}", a.who.title),
        phone: a.who.phone.as_ref().map(Phone::new),
        away,
        since: w.t1("coordinator-since", "date", w.date(time::day(a.made.at))),
        wish_not_followed: a.wish_not_followed.as_ref().map(ToString::to_string),
        end: end::may_end(view, visitor, a)
            .then(|| (url(view.id, &format!("/koordinator/{}/slutt", a.id)), w.t(text))),
    }
}

fn former(a: &Appointment, w: Words) -> Former {
    let from = w.date(time::day(a.made.at));
    let end = a.ended.as_ref();
    Former {
        name: a.who.name.to_string(),
        kind: w.t(a.kind.key()),
        period: end.map_or_else(String::new, |e| {
            w.t2("date-period", "from", from, "to", w.date(time::day(e.stamp.at)))
        }),
        why: end.map_or_else(String::new, |e| w.t(e.reason.key())),
        note: end.and_then(|e| e.note.as_ref()).map(ToString::to_string),
    }
}

/// The words on the way to appoint.
fn to_appoint(view: &CaseView) -> &'static str {
    if !of_unit(view) {
        "coordinator-appoint-hospital"
    } else if view.coordinators.is_empty() {
        "coordinator-appoint"
    } else {
        "coordinator-appoint-other"
    }
}

/// In the coordinating unit of the home municipality.
pub(super) fn of_unit(view: &CaseView) -> bool {
    view.is(Capacity::CoordinatingUnit) || view.is(Capacity::UnitLeader)
}
