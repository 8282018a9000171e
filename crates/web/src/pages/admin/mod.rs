//! Administration: an organisation's units, people, rules and log, for those who look after them.
//! Anyone else meets the page of what is not there.

mod employee;
mod hire;
mod log;
mod proposals;
mod rules;
mod staff;
mod told;
mod units;

use crate::Web;
use crate::failure::{Failure, done, hindered, html};
use crate::field::Form;
use crate::frame::Frame;
use crate::pages::people::Phone;
use crate::shown::Tag;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{AdminDone, Part, Premises};
use dinplan_domain::administration::{Hindrance, Proposal};
use dinplan_domain::organisation::{Organisation, Unit, UnitKind};
use jiff::Timestamp;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/forvaltning", get(front))
        .merge(units::routes())
        .merge(staff::routes())
        .merge(hire::routes())
        .merge(employee::routes())
        .merge(rules::routes())
        .merge(proposals::routes())
        .merge(log::routes())
}

/// Where a page stands: the pages above it, address and name.
type Above = Vec<(String, String)>;

/// A proposal in a list.
struct Waiting {
    href: String,
    title: String,
    /// By whom and when.
    by: String,
    /// Whose turn it is, or how it ended.
    tag: Tag,
}

fn waiting(proposal: &Proposal, visitor: &Visitor, now: Timestamp) -> Waiting {
    let w = visitor.w;
    let when = w.ago(proposal.at, visitor.today);
    let own = proposal.by == visitor.identity.person;
    Waiting {
        href: format!("/forvaltning/forslag/{}", proposal.id),
        title: told::title(&proposal.change, w),
        by: w.t2("admin-proposed-by", "name", &proposal.by_name, "when", when),
        tag: told::standing(proposal.standing(now), own, w),
    }
}

/// A unit in the list.
struct Row {
    href: String,
    name: String,
    tag: Option<Tag>,
    phone: Option<Phone>,
    /// How many work there, and where they are listed.
    people: String,
    people_href: String,
}

#[derive(Template)]
#[template(path = "admin.html")]
struct FrontPage {
    frame: Frame,
    w: Words,
    name: String,
    phone: Option<Phone>,
    waiting: Vec<Waiting>,
    /// Only one looks after the directory: nothing that takes two can be done.
    alone: bool,
    people: String,
    units: Vec<Row>,
    closed: Vec<String>,
}

async fn front(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let premises = web.app.admin_look(&visitor.identity, Part::Front).await?;
    let (w, now) = (visitor.w, web.app.now());
    let org = &premises.org;
    let waits = org.office.proposals.iter().filter(|p| p.waits(now));
    html(&FrontPage {
        frame: visitor.frame(w.t("admin-title")),
        w,
        name: org.name.to_string(),
        phone: org.phone.as_ref().map(Phone::new),
        waiting: waits.map(|p| waiting(p, &visitor, now)).collect(),
        alone: premises.admins() < 2,
        people: w.count("admin-people", premises.staff.len()),
        units: org.open_units().map(|unit| row(unit, &premises, w)).collect(),
        closed: org.units.iter().filter(|u| u.closed).map(|u| u.name.to_string()).collect(),
    })
}

fn row(unit: &Unit, premises: &Premises, w: Words) -> Row {
    let people = premises.staff.iter().filter(|e| e.job.unit == Some(unit.id)).count();
    Row {
        href: format!("/forvaltning/enhet/{}", unit.id),
        name: unit.name.to_string(),
        // A kind that the name tells already is not told again.
        tag: Some(unit.kind)
            .filter(|kind| *kind != UnitKind::Service)
            .map(|kind| w.t(kind_key(kind)))
            .filter(|kind| kind.as_str() != unit.name.as_str())
            .map(|kind| Tag::new(kind, "brand1")),
        phone: unit.phone.as_ref().map(Phone::new),
        people: w.count("admin-people", people),
        people_href: format!("/forvaltning/ansatte?enhet={}", unit.id),
    }
}

const fn kind_key(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::Coordinating => "admin-kind-coordinating",
        UnitKind::Ward => "admin-kind-ward",
        UnitKind::Service => "admin-kind-service",
    }
}

/// A form, with what must be known before it is sent and what stands in the way.
#[derive(Template)]
#[template(path = "admin_form.html")]
struct FormPage {
    frame: Frame,
    w: Words,
    above: Above,
    lead: String,
    /// What follows, one by one.
    follows: Vec<String>,
    hindrance: Option<Hindrance>,
    /// How it stands now, when somebody else changed it.
    now: Option<String>,
    form: Option<Form>,
    /// Another act on the same thing: address and text.
    other: Option<(String, String)>,
    back: String,
}

impl FormPage {
    fn new(visitor: &Visitor, title: String, form: Option<Form>, back: impl Into<String>) -> Self {
        let (w, back) = (visitor.w, back.into());
        Self {
            frame: visitor.frame(title),
            w,
            above: vec![(w.t("admin-title"), "/forvaltning".to_owned())],
            lead: String::new(),
            follows: Vec::new(),
            hindrance: None,
            now: None,
            form: form.map(|form| form.cancel(&back)),
            other: None,
            back,
        }
    }

    fn under(mut self, text: String, href: impl Into<String>) -> Self {
        self.above.push((text, href.into()));
        self
    }

    fn lead(mut self, lead: String) -> Self {
        self.lead = lead;
        self
    }

    fn follows(mut self, follows: Vec<String>) -> Self {
        self.follows = follows;
        self
    }

    /// With what stands in the way, and how it stands now if that is why.
    fn hindered(mut self, hindrance: Hindrance, now: String) -> Result<Response, Failure> {
        self.now = (hindrance == Hindrance::Changed && !now.is_empty()).then_some(now);
        self.hindrance = Some(hindrance);
        hindered(&self)
    }
}

/// Where one goes when something was done or proposed; else what stands in the way.
fn settled(came: AdminDone, to: &str, flash: &str) -> Result<Response, Hindrance> {
    match came {
        AdminDone::Done | AdminDone::Before(None) => Ok(done(to, flash)),
        AdminDone::Proposed(id) | AdminDone::Before(Some(id)) => {
            Ok(done(&format!("/forvaltning/forslag/{id}"), "admin-proposed"))
        }
        AdminDone::Hindered(hindrance) => Err(hindrance),
    }
}

/// Name and phone in one line.
fn contact(name: impl ToString, phone: Option<&impl ToString>) -> String {
    phone.map_or_else(|| name.to_string(), |phone| format!("{}, {}", name.to_string(), phone.to_string()))
}

/// The name of a place to work.
fn place_name(org: &Organisation, unit: Option<dinplan_domain::ids::UnitId>) -> String {
    unit.and_then(|id| org.unit(id)).map_or_else(|| org.name.to_string(), |unit| unit.name.to_string())
}
