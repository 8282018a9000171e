//! "Hvem kan gjøre noe på vegne av …": everyone who can act or follow, how far, since when and known
//! from where, what they did lately, and how it ends.

use super::close::may_edit;
use super::{Phone, may_represent};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::consents::list;
use crate::pages::consents::recipients::shared_with_person;
use crate::pages::{ages, history, voice};
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::actor::Capacity;
use dinplan_domain::competence;
use dinplan_domain::event::Recorded;
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::law;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::{Kind, Representative};
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;

/// How much of what someone did is told here; the rest is in the log.
const LATELY: usize = 3;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/folk/pa-vegne-av", get(show))
}

/// One who can act or follow.
struct Acts {
    anchor: String,
    name: String,
    about: String,
    phone: Option<Phone>,
    ground: String,
    /// How far it reaches, sentence by sentence.
    reach: Vec<String>,
    facts: Vec<(String, String)>,
    /// What they did: in words, and when.
    lately: Vec<(String, String)>,
    edit: Option<String>,
    end: Option<(String, String)>,
    /// Why the reader cannot end it.
    stays: Option<String>,
}

#[derive(Template)]
#[template(path = "acting_for.html")]
struct ActingForPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    lead: String,
    acts: Vec<Acts>,
    follows: Vec<Acts>,
    /// What a child keeps from the parents, for the child and who leads the work.
    kept: Option<String>,
    add: Option<String>,
    log: Option<String>,
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, lately) = web.app.lately(&visitor.identity, id, LATELY).await?;
    if !view.sees(Section::Representatives) {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Representatives))));
    }
    let w = visitor.w;
    let own = view.is(Capacity::Person);
    let name = &view.subject.name;
    let title = if own { w.t("can-act-title-yours") } else { w.t1("can-act-title", "name", name) };
    let (acts, follows): (Vec<_>, Vec<_>) = standing(&view).partition(|r| decides(&view, r));
    let shown = |close: Vec<&Representative>| -> Vec<Acts> {
        close.into_iter().map(|r| one(&view, r, &lately, w)).collect()
    };
    let kept = view.kept_from_parents.iter().map(|s| w.t(s.key()));
    let kept = (!view.kept_from_parents.is_empty()).then(|| w.t1("can-act-kept", "parts", list(w, kept)));
    html(&ActingForPage {
        frame: visitor.frame(title),
        w,
        case: CaseFrame::new(&view, &visitor),
        lead: if own { w.t("can-act-lead-yours") } else { w.t("can-act-lead") },
        acts: care(&view, w).into_iter().chain(shown(acts)).collect(),
        follows: shown(follows),
        kept,
        add: may_represent(&view).then(|| url(id, "/folk/naerstaende/ny")),
        log: view.sees(Section::Log).then(|| url(id, "/innsyn")),
    })
}

/// Those who stand now, and those who are to come.
fn standing(view: &CaseView) -> impl Iterator<Item = &Representative> {
    let over = |r: &&Representative| r.ended.is_none() && r.until.is_none_or(|until| view.today <= until);
    view.representatives.iter().filter(over)
}

/// Acts for the person; the others follow along.
fn decides(view: &CaseView, r: &Representative) -> bool {
    let child = law::parents_consent(view.subject.born, view.today);
    match r.kind {
        Kind::Parent => child && view.care.as_ref().is_none_or(|care| !care.stands_on(view.today)),
        Kind::Guardian => true,
        Kind::Attorney => !child,
        _ => false,
    }
}

fn one(view: &CaseView, r: &Representative, lately: &[(PersonId, Recorded)], w: Words) -> Acts {
    let did = lately.iter().filter(|(person, _)| *person == r.person);
    let did =
        did.map(|(_, recorded)| (history::in_words(view, recorded, w), w.moment(recorded.at, view.today)));
    let page = |part: &str| url(view.id, &format!("/folk/naerstaende/{}{part}", r.person));
    let stays = stays(view, r);
    let ends = may_represent(view) && stays.is_none();
    Acts {
        anchor: format!("p{}", r.person),
        name: r.name.to_string(),
        about: r.relation.to_string(),
        phone: r.phone.as_ref().map(Phone::new),
        ground: ground(view, r, w),
        reach: reach(view, r, w),
        facts: facts(view, r, w),
        lately: did.collect(),
        edit: may_edit(view, r).then(|| page("")),
        end: ends.then(|| (page("/slutt"), w.t("people-end"))),
        stays: stays.map(|key| w.t(key)),
    }
}

fn ground(view: &CaseView, r: &Representative, w: Words) -> String {
    match r.kind {
        Kind::Parent if !law::parents_consent(view.subject.born, view.today) => w.t("close-parent-grown"),
        kind => w.t(kind.key()),
    }
}

/// How far it reaches, in words.
fn reach(view: &CaseView, r: &Representative, w: Words) -> Vec<String> {
    let in_care = view.care.as_ref().is_some_and(|care| care.stands_on(view.today));
    match r.kind {
        Kind::Parent if in_care => vec![w.t("can-act-parent-in-care")],
        Kind::Parent if decides(view, r) => {
            let apart = r.apart.then(|| w.t("can-act-apart"));
            std::iter::once(w.t("can-act-parent")).chain(apart).collect()
        }
        Kind::Guardian | Kind::Attorney => vec![ages::powers(&r.mandate, w), ages::parts(&r.mandate, w)],
        Kind::NextOfKin if competence::lacking_anywhere(&view.competence, view.today) => {
            vec![w.t("can-act-next-of-kin")]
        }
        _ => vec![shared(view, r, w)],
    }
}

/// What is shared with someone who follows along, for who sees the consents.
fn shared(view: &CaseView, r: &Representative, w: Words) -> String {
    let sections = shared_with_person(view, r.person).and_then(|c| c.sharing()).map(|s| &s.sections);
    match sections {
        Some(parts) => w.t1("can-act-shared", "parts", list(w, parts.iter().map(|s| w.t(s.key())))),
        None if view.sees(Section::Consents) => w.t("can-act-not-shared"),
        None => w.t("can-act-what-is-shared"),
    }
}

fn facts(view: &CaseView, r: &Representative, w: Words) -> Vec<(String, String)> {
    let since = r.from.unwrap_or_else(|| time::day(r.recorded.at));
    let period = match r.until {
        Some(until) => w.t2("can-act-from-to", "from", w.date(since), "to", w.date(until)),
        None => w.t1("can-act-from", "from", w.date(since)),
    };
    let mut facts = vec![(w.t("can-act-period"), period)];
    if view.inside() {
        facts.extend(r.source.as_ref().map(|source| (w.t("can-act-source"), source.to_string())));
        facts.push((w.t("can-act-written-by"), shown::by(&r.recorded.by, w)));
    }
    facts
}

/// Why this reader cannot end it: the key that says so.
fn stays(view: &CaseView, r: &Representative) -> Option<&'static str> {
    let staff = super::close_fields::registers(view);
    let own = view.as_close.as_ref().is_some_and(|me| me.person == r.person);
    match r.kind {
        _ if view.end.is_some() => None,
        _ if voice::parents_speak(view) => Some("can-act-stays-child"),
        Kind::Parent if decides(view, r) && !staff && !own => Some("can-act-stays-parent"),
        Kind::Guardian if !staff => Some("can-act-stays-guardian"),
        _ if !view.may(Deed::Represent) => Some("can-act-stays-mandate"),
        _ => None,
    }
}

/// Child welfare that has the care of the child.
fn care(view: &CaseView, w: Words) -> Option<Acts> {
    let care = view.care.as_ref().filter(|care| care.stands_on(view.today))?;
    let unit = view.is(Capacity::CoordinatingUnit) || view.is(Capacity::UnitLeader);
    let source = (w.t("can-act-source"), care.source.to_string());
    Some(Acts {
        anchor: "barnevern".to_owned(),
        name: care.name.to_string(),
        about: w.t("care-about"),
        phone: None,
        ground: w.t("care-ground"),
        reach: vec![w.t("care-reach")],
        facts: [(w.t("can-act-period"), w.t1("can-act-from", "from", w.date(care.since)))]
            .into_iter()
            .chain(view.inside().then_some(source))
            .collect(),
        lately: Vec::new(),
        edit: None,
        end: (unit && view.end.is_none())
            .then(|| (url(view.id, "/folk/barnevern/slutt"), w.t("care-give-back"))),
        stays: (!unit).then(|| w.t("care-stays")),
    })
}
