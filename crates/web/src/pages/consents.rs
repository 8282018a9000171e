//! Consents: who sees what, what stands, what is missing for the next step, and what once stood.

mod doubt;
mod give;
mod one;
mod paper;
pub(crate) mod recipients;
pub(crate) mod seers;
mod stop;
mod story;

use self::seers::{Shown, by_part, circles};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::Basis;
use dinplan_domain::consent::{Consent, Form, Scope};
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtykke", get(overview))
        .merge(doubt::routes())
        .merge(give::routes())
        .merge(paper::routes())
        .merge(one::routes())
        .merge(stop::routes())
}

/// What is missing for the next step, and where it is done.
struct Next {
    title: String,
    says: String,
    action: Option<(String, String)>,
}

/// A consent that stands and is not about sharing.
struct Standing {
    title: String,
    until: String,
    given: String,
    href: String,
}

/// A consent that no longer stands.
struct Earlier {
    title: String,
    over: String,
    href: String,
}

#[derive(Template)]
#[template(path = "consents.html")]
struct ConsentsPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    here: String,
    lead: String,
    next: Option<Next>,
    /// There is a plan, and the consent to it does not stand.
    closed: bool,
    /// There is a plan to see.
    begun: bool,
    by_part: bool,
    /// Where more is shared.
    share: Option<(String, String)>,
    circles: [Shown; 2],
    parts: Vec<(Section, String)>,
    standing: Vec<Standing>,
    /// Stopped, because someone doubts them.
    doubted: Vec<Earlier>,
    /// What the other parent has consented to, and this one has not answered.
    to_agree: Vec<Standing>,
    command: String,
    /// The reader writes down what others say.
    staff: bool,
    more: Vec<(String, String)>,
    earlier: Vec<Earlier>,
    competence: Option<(String, String)>,
}

/// How the grid is turned.
#[derive(Deserialize, Default)]
struct Turned {
    #[serde(default)]
    vis: String,
}

async fn overview(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(turned): Query<Turned>,
) -> Result<Response, Failure> {
    let (view, readers) = web.app.circles(&visitor.identity, id, Look::Consents).await?;
    if !view.sees(Section::Consents) {
        return Err(Failure::refused(Refusal::NotYours(Deed::See(Section::Consents))));
    }
    let w = visitor.w;
    html(&ConsentsPage {
        frame: visitor.frame(w.t("consents-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        here: url(id, "/samtykke"),
        lead: lead(&view, w),
        next: next(&view, w),
        closed: view.plan.is_some() && !view.plan_consent,
        begun: view.plan.is_some(),
        by_part: turned.vis == "deler",
        share: may_give(&view).then(|| (url(id, "/samtykke/deling/ny"), to_give(&view, "share", w))),
        parts: by_part(&web, &view, &visitor, &readers),
        circles: circles(&web, &view, &visitor, &readers),
        standing: standing(&view, w),
        doubted: doubted(&view, w),
        to_agree: view
            .consents
            .iter()
            .filter(|c| doubt::awaits_other_parent(&view, &visitor, c))
            .map(|c| stands(&view, c, w))
            .collect(),
        command: web.app.new_id().to_string(),
        staff: !view.speaks_for_person(),
        more: more(&view, w),
        earlier: earlier(&view, w),
        competence: super::competence::link(&view, w),
    })
}

/// Whose decision it is.
fn lead(view: &CaseView, w: Words) -> String {
    if view.is(Capacity::Person) {
        w.t("consents-lead-yours")
    } else if view.speaks_for_person() {
        w.t1("consents-lead-for", "name", &view.subject.name)
    } else {
        w.t("consents-lead-theirs")
    }
}

/// The words on the way to a consent: to give it, or to write down what was given.
pub(crate) fn to_give(view: &CaseView, what: &str, w: Words) -> String {
    let how = if view.speaks_for_person() { "give" } else { "register" };
    w.t(&format!("consents-{how}-{what}"))
}

/// The one thing that is missing now.
fn next(view: &CaseView, w: Words) -> Option<Next> {
    if view.end.is_some() {
        return None;
    }
    let choice = view.process.as_ref().and_then(|p| p.path.answer()).map(|a| a.choice)?;
    let shared = recipients::sharings(view).next().is_some();
    let (what, page) = if choice.coordinator() && !view.coordination_consent {
        ("coordination", "/samtykke/koordinering")
    } else if choice.plan() && !view.plan_consent {
        ("plan", "/samtykke/plan")
    } else if choice.plan() && view.plan.is_some() && !shared {
        ("share", "/samtykke/deling/ny")
    } else {
        return None;
    };
    Some(Next {
        title: w.t(&format!("consents-next-{what}")),
        says: w.t(&format!("consents-next-{what}-says")),
        action: may_give(view).then(|| (url(view.id, page), to_give(view, what, w))),
    })
}

/// Whether the reader can give a consent here, or write one down; a child under 16 cannot alone.
fn may_give(view: &CaseView) -> bool {
    view.may(Deed::Consent) && view.end.is_none() && !super::voice::parents_speak(view)
}

/// What else can be consented to now.
fn more(view: &CaseView, w: Words) -> Vec<(String, String)> {
    if !may_give(view) {
        return Vec::new();
    }
    let offers = [
        ("coordination", "/samtykke/koordinering", !view.coordination_consent),
        ("plan", "/samtykke/plan", !view.plan_consent),
        ("pass-on", "/samtykke/videresending", true),
    ];
    let open = offers.into_iter().filter(|(_, _, open)| *open);
    open.map(|(what, page, _)| (url(view.id, page), to_give(view, what, w))).collect()
}

fn standing(view: &CaseView, w: Words) -> Vec<Standing> {
    let plain = view.consents.iter().filter(|c| c.stands_on(view.today) && c.sharing().is_none());
    plain.map(|c| stands(view, c, w)).collect()
}

fn stands(view: &CaseView, consent: &Consent, w: Words) -> Standing {
    Standing {
        title: title(w, consent),
        until: seers::until(w, consent),
        given: given(w, consent),
        href: url(view.id, &format!("/samtykke/{}", consent.id)),
    }
}

/// Stopped by a doubt that waits for its answer.
pub(crate) fn is_in_doubt(consent: &Consent) -> bool {
    consent.withdrawn.is_none() && consent.doubt.as_ref().is_some_and(|d| d.settled.is_none())
}

fn doubted(view: &CaseView, w: Words) -> Vec<Earlier> {
    view.consents.iter().filter(|c| is_in_doubt(c)).map(|c| gone(view, c, w)).collect()
}

fn gone(view: &CaseView, consent: &Consent, w: Words) -> Earlier {
    let href = url(view.id, &format!("/samtykke/{}", consent.id));
    Earlier { title: title(w, consent), over: over(w, consent), href }
}

fn earlier(view: &CaseView, w: Words) -> Vec<Earlier> {
    let over = view.consents.iter().rev().filter(|c| !c.stands_on(view.today) && !is_in_doubt(c));
    over.map(|c| gone(view, c, w)).collect()
}

/// When and how a consent came to its end.
fn over(w: Words, consent: &Consent) -> String {
    match (&consent.withdrawn, consent.until) {
        (Some(stamp), _) => {
            let date = w.date(time::day(stamp.at));
            w.t2("consent-withdrawn", "date", date, "name", &stamp.by.name)
        }
        (None, _) if consent.doubted() => match consent.doubt.as_ref().and_then(|d| d.settled.as_ref()) {
            Some(s) => w.t2("consent-fell", "date", w.date(time::day(s.stamp.at)), "why", &s.why),
            None => w.t("consent-in-doubt"),
        },
        (None, Some(until)) => w.t1("consent-expired", "date", w.date(until)),
        (None, None) => String::new(),
    }
}

/// What a consent is about, in a few words.
pub(crate) fn title(w: Words, consent: &Consent) -> String {
    match &consent.scope {
        Scope::MakePlan | Scope::Coordinate => w.t(scope_key(&consent.scope)),
        Scope::Share(sharing) => w.t1("consent-share-title", "name", sharing.with.name()),
        Scope::PassOn { name, .. } => w.t1("consent-pass-on-title", "name", name),
    }
}

const fn scope_key(scope: &Scope) -> &'static str {
    match scope {
        Scope::MakePlan => "scope-make-plan",
        Scope::Coordinate => "scope-coordinate",
        Scope::Share(_) => "scope-share",
        Scope::PassOn { .. } => "scope-pass-on",
    }
}

/// Who gave it, on what basis, when and how.
pub(crate) fn given(w: Words, consent: &Consent) -> String {
    let when = ("date", w.date(time::day(consent.given.at)));
    let name = ("name", consent.voice.name.to_string());
    let basis = ("basis", w.t(&format!("consent-basis-{}", consent.voice.basis.code())));
    let said = match consent.voice.basis {
        Basis::Own => w.with("consent-given", &[when, name]),
        _ => w.with("consent-given-for", &[when, name, basis]),
    };
    let how = match consent.form {
        Form::Electronic => return said,
        Form::Paper => "consent-on-paper",
        Form::Spoken => "consent-spoken",
    };
    format!("{said} {}", w.t1(how, "name", &consent.given.by.name))
}

/// "Mål, Tiltak og Kontakter".
pub(crate) fn list(w: Words, items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    let Some(last) = items.pop() else { return String::new() };
    match items.into_iter().reduce(|first, next| w.t2("list-comma", "first", first, "next", next)) {
        Some(first) => w.t2("list-and", "first", first, "last", last),
        None => last,
    }
}
