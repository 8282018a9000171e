//! Folk: those close to the person, and those who take part.

mod acting;
mod care;
pub(super) mod close;
mod close_fields;
mod paper;
mod participants;

use super::consents::recipients::{code, needs_sharing, of_participant, shared_with, shared_with_person};
use super::{away, competence, voice};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::CaseId;
use dinplan_domain::law;
use dinplan_domain::participant::{Participant, Who};
use dinplan_domain::policy::{Deed, Reason};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::talk::Party;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/folk", get(people))
        .merge(acting::routes())
        .merge(care::routes())
        .merge(close::routes())
        .merge(paper::routes())
        .merge(participants::routes())
}

/// A phone number, and the link that calls it.
pub(crate) struct Phone {
    pub(crate) number: String,
    pub(crate) href: String,
}

impl Phone {
    pub(crate) fn new(number: impl ToString) -> Self {
        let number = number.to_string();
        Self { href: shown::tel(&number), number }
    }
}

/// One person or service.
struct Human {
    anchor: String,
    name: String,
    /// Why they stand here.
    reason: String,
    /// Role and workplace, or what they are to the person.
    about: String,
    until: Option<String>,
    /// Away today, in words.
    away: Option<String>,
    phone: Option<Phone>,
    sees: Option<Tag>,
    share: Option<String>,
    edit: Option<String>,
    end: Option<String>,
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    /// None when the reader may not see them; then why.
    close: Option<Vec<Human>>,
    close_withheld: Option<String>,
    add_close: Option<String>,
    team: Option<Vec<Human>>,
    team_withheld: Option<String>,
    add_team: Option<String>,
    earlier: Vec<(String, String)>,
    /// Pages that hang under this one.
    more: Vec<(String, String)>,
}

async fn people(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::People).await?;
    let (closes, teams) = (view.sees(Section::Representatives), view.sees(Section::Participants));
    if !closes && !teams {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Participants))));
    }
    let w = visitor.w;
    // What is not for a role is not missed there; what is not shared is explained.
    let explained = |reason: &Reason| *reason != Reason::NotForRole;
    let withheld = |section| view.withheld(section).filter(explained).map(|reason| w.t(reason.key()));
    let represents = may_represent(&view);
    let writes = view.may(Deed::Write(Section::Participants)) && view.end.is_none();
    let mut team = Vec::new();
    for part in view.participants.iter().filter(|p| teams && p.takes_part_on(view.today)) {
        let mut human = takes_part(&view, part, w);
        if let Some((person, name)) = away::at_work(&view, Party::Participant(part.id)) {
            human.away = away::says(&web, person, name, view.today, w).await?;
        }
        team.push(human);
    }
    let standing = view.representatives.iter().filter(|r| r.stands_on(view.today));
    html(&PeoplePage {
        frame: visitor.frame(w.t("people-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        close: closes.then(|| standing.map(|r| close_to(&view, r, w)).collect()),
        close_withheld: withheld(Section::Representatives),
        add_close: represents.then(|| url(id, "/folk/naerstaende/ny")),
        team: teams.then_some(team),
        team_withheld: withheld(Section::Participants),
        add_team: writes.then(|| url(id, "/folk/deltaker/ny")),
        earlier: earlier(&view, w),
        more: more(&view, w),
    })
}

/// Who can act for the person; and competence, for those who assess it without seeing the consents.
fn more(view: &CaseView, w: Words) -> Vec<(String, String)> {
    let text = match view.is(Capacity::Person) {
        true => w.t("can-act-title-yours"),
        false => w.t1("can-act-title", "name", &view.subject.name),
    };
    let acting = (view.sees(Section::Representatives), (url(view.id, "/folk/pa-vegne-av"), text));
    let competence = competence::link(view, w).filter(|_| !view.sees(Section::Consents));
    let acting = Some(acting).filter(|(shown, _)| *shown).map(|(_, link)| link);
    acting.into_iter().chain(competence).collect()
}

/// Whether the reader may change who is close to the person; not a child alone.
fn may_represent(view: &CaseView) -> bool {
    view.may(Deed::Represent) && view.end.is_none() && !voice::parents_speak(view)
}

fn close_to(view: &CaseView, r: &Representative, w: Words) -> Human {
    let child = law::parents_consent(view.subject.born, view.today);
    let reason = match r.kind {
        Kind::Parent if !child => w.t("close-parent-grown"),
        kind => w.t(kind.key()),
    };
    let needs = needs_sharing(view, r);
    let shared = shared_with_person(view, r.person);
    Human {
        anchor: format!("p{}", r.person),
        name: r.name.to_string(),
        reason,
        about: r.relation.to_string(),
        until: r.until.map(|day| w.t1("consent-until", "date", w.date(day))),
        away: None,
        phone: r.phone.as_ref().map(Phone::new),
        sees: match limits(view, r) {
            Some(parts) => sees(view, false, Some(parts), w),
            None => sees(view, !needs, shared.and_then(|c| c.sharing()).map(|s| s.sections.len()), w),
        },
        share: share(view, needs && shared.is_none(), &format!("person:{}", r.person)),
        edit: close::may_edit(view, r).then(|| url(view.id, &format!("/folk/naerstaende/{}", r.person))),
        end: may_represent(view).then(|| url(view.id, &format!("/folk/naerstaende/{}/slutt", r.person))),
    }
}

/// How many parts someone who acts for the person sees, when it is not all: a mandate for some, or what
/// a child does not keep from the parents.
fn limits(view: &CaseView, r: &Representative) -> Option<usize> {
    let all = Section::SHAREABLE.len();
    let parts = match r.kind {
        Kind::Parent if !needs_sharing(view, r) => all.saturating_sub(view.kept_from_parents.len()),
        kind if kind.has_mandate() => {
            let covered = |s: &&Section| r.mandate.covers(Deed::See(**s));
            Section::SHAREABLE.iter().filter(covered).count()
        }
        _ => all,
    };
    (parts < all).then_some(parts)
}

fn takes_part(view: &CaseView, p: &Participant, w: Words) -> Human {
    let about = match &p.org_name {
        Some(place) => format!("{}, {place}", p.role),
        None => p.role.to_string(),
    };
    let seated = |a: &dinplan_domain::coordinator::Appointment| matches!(&p.who, Who::Staff { person, .. } if a.who.person == *person);
    let coordinates = view.coordination_consent && view.coordinators.iter().any(seated);
    let shared = shared_with(view, p);
    let recipient = of_participant(p).map(|r| code(&r));
    let writes = view.may(Deed::Write(Section::Participants)) && view.end.is_none();
    let page = |part: &str| url(view.id, &format!("/folk/deltaker/{}{part}", p.id));
    Human {
        anchor: format!("e{}", p.id),
        name: p.name.to_string(),
        reason: w.t(p.ground.key()),
        about,
        until: p.until.map(|day| w.t1("consent-until", "date", w.date(day))),
        away: None,
        phone: p.phone.as_ref().map(Phone::new),
        sees: match p.who {
            Who::Outside => Some(Tag::new(w.t("people-outside"), "neutral")),
            _ => sees(view, coordinates, shared.and_then(|c| c.sharing()).map(|s| s.sections.len()), w),
        },
        share: recipient.and_then(|r| share(view, shared.is_none() && !coordinates, &r)),
        edit: writes.then(|| page("")),
        end: writes.then(|| page("/slutt")),
    }
}

/// What they see of the plan, for who sees the consents.
fn sees(view: &CaseView, all: bool, parts: Option<usize>, w: Words) -> Option<Tag> {
    let tag = match parts {
        _ if all => Tag::new(w.t("seer-all"), "brand1"),
        Some(parts) if parts * 2 > Section::SHAREABLE.len() => Tag::new(w.t("seer-most"), "info"),
        Some(_) => Tag::new(w.t("seer-some"), "info"),
        None => Tag::new(w.t("seer-nothing"), "neutral"),
    };
    view.sees(Section::Consents).then_some(tag)
}

/// The way to share with them, for who may.
fn share(view: &CaseView, wanted: bool, code: &str) -> Option<String> {
    let may = view.may(Deed::Consent)
        && view.sees(Section::Consents)
        && view.end.is_none()
        && !voice::parents_speak(view);
    (wanted && may).then(|| url(view.id, &format!("/samtykke/deling/ny?med={code}")))
}

/// Those who took part before: name, and until when.
fn earlier(view: &CaseView, w: Words) -> Vec<(String, String)> {
    let gone = view.participants.iter().filter(|p| !p.takes_part_on(view.today));
    let team = gone
        .map(|p| (format!("{}, {}", p.name, p.role), p.ended.as_ref().map(|s| time::day(s.at)).or(p.until)));
    let gone = view.representatives.iter().filter(|r| !r.stands_on(view.today));
    let close = gone.map(|r| {
        (format!("{}, {}", r.name, r.relation), r.ended.as_ref().map(|s| time::day(s.at)).or(r.until))
    });
    let told = |(who, day): (String, Option<jiff::civil::Date>)| {
        (who, day.map(|day| w.t1("people-ended", "date", w.date(day))).unwrap_or_default())
    };
    close.chain(team).map(told).collect()
}
