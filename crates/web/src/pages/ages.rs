//! What a birthday changes: told before it comes, and asked anew when it has come.

use super::consents::{given, list, title};
use crate::Web;
use crate::acting::grown_parent;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, done, html};
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::actor::Capacity;
use dinplan_domain::assessment::{Basis, Voice};
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Consent, Form};
use dinplan_domain::ids::{CaseId, ConsentId};
use dinplan_domain::law;
use dinplan_domain::mandate::Mandate;
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtykke/pa-nytt", get(anew))
        .route("/sak/{id}/samtykke/{consent}/pa-nytt", get(to_all).post(decide))
}

/// Something the overview tells about who decides and who sees.
pub(crate) struct Told {
    pub(crate) title: String,
    pub(crate) lines: Vec<String>,
    pub(crate) action: Option<(String, String)>,
}

/// What this reader should know of age and mandate, on the overview.
pub(crate) fn told(view: &CaseView, w: Words) -> Vec<Told> {
    if view.end.is_some() {
        return Vec::new();
    }
    [birthday(view, w), young(view, w), grown(view, w), limited(view, w)].into_iter().flatten().collect()
}

/// A birthday that changes who decides: what changes, and what to do before.
fn birthday(view: &CaseView, w: Words) -> Option<Told> {
    let (age, day) = view.birthday_ahead?;
    let own = view.is(Capacity::Person);
    let whose = if own { "own" } else { "other" };
    let arguments =
        [("age", age.to_string()), ("date", w.date(day)), ("name", view.subject.name.to_string())];
    let say = |what: &str| w.with(&format!("birthday-{age}-{whose}-{what}"), &arguments);
    Some(Told {
        title: w.with(&format!("birthday-title-{whose}"), &arguments),
        lines: vec![say("changes"), say("before")],
        action: None,
    })
}

/// From 12 to 16: what one keeps for oneself.
fn young(view: &CaseView, w: Words) -> Option<Told> {
    may_keep(view).then(|| Told {
        title: w.t("kept-title"),
        lines: vec![if view.kept_from_parents.is_empty() {
            w.t("kept-none")
        } else {
            let parts = view.kept_from_parents.iter().map(|s| w.t(s.key()));
            w.t1("kept-now", "parts", list(w, parts))
        }],
        action: Some((url(view.id, "/for-meg-selv"), w.t("kept-open"))),
    })
}

/// The child, old enough to keep something from the parents and not yet old enough to decide alone.
pub(crate) fn may_keep(view: &CaseView) -> bool {
    view.is(Capacity::Person) && law::childs_view_weighs(view.subject.born, view.today)
}

/// A parent whose child decides alone now: why less is seen, and what can be shared.
fn grown(view: &CaseView, w: Words) -> Option<Told> {
    let name = &view.subject.name;
    grown_parent(view).then(|| Told {
        title: w.t1("grown-title", "name", name),
        lines: vec![w.t1("grown-why", "name", name), w.t1("grown-what", "name", name)],
        action: None,
    })
}

/// Someone with a mandate that does not reach everything: how far it does.
fn limited(view: &CaseView, w: Words) -> Option<Told> {
    let mandate = view.mandate.as_ref().filter(|mandate| **mandate != Mandate::whole())?;
    Some(Told {
        title: w.t1("limited-title", "name", &view.subject.name),
        lines: vec![powers(mandate, w), parts(mandate, w), w.t("limited-rest")],
        action: None,
    })
}

/// "Kan se og skrive."
pub(crate) fn powers(mandate: &Mandate, w: Words) -> String {
    let powers = mandate.powers.iter().map(|power| w.t(&format!("reach-{}", power.code())));
    w.t1("reach-powers", "powers", list(w, powers))
}

/// "Alle deler av planen", or those it covers.
pub(crate) fn parts(mandate: &Mandate, w: Words) -> String {
    if mandate.sections == Mandate::whole().sections {
        return w.t("reach-everything");
    }
    let covered = mandate.sections.iter().filter(|s| **s != Section::Notes);
    w.t1("reach-parts", "parts", list(w, covered.map(|s| w.t(s.key()))))
}

/// Consents that the parents gave and that are now one's own to give.
fn waiting(view: &CaseView) -> impl Iterator<Item = &Consent> {
    let own = view.is(Capacity::Person) && view.may(Deed::Consent);
    let theirs = |c: &&Consent| c.stands_on(view.today) && c.now_ones_own(view.subject.born, view.today);
    view.consents.iter().filter(move |_| own).filter(theirs)
}

/// Whether anything is to be decided anew.
pub(crate) fn waits(view: &CaseView) -> bool {
    waiting(view).next().is_some()
}

/// One consent to decide anew.
struct Anew {
    title: String,
    given: String,
    parts: Option<String>,
    facts: Vec<(String, String)>,
    action: String,
    command: String,
}

#[derive(Template)]
#[template(path = "anew.html")]
struct AnewPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    waiting: Vec<Anew>,
    back: String,
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    let own = view.is(Capacity::Person) && law::consents_alone(view.subject.born, view.today);
    if own { Ok(view) } else { Err(Failure::refused(Refusal::NotYours(Deed::Consent))) }
}

async fn anew(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let w = visitor.w;
    let one = |consent: &Consent| {
        let sharing = consent.sharing();
        let until = consent.until.map(|day| (w.t("seer-until"), w.t1("consent-until", "date", w.date(day))));
        let purpose = sharing.map(|s| (w.t("seer-purpose"), s.purpose.to_string()));
        let excluded = sharing.and_then(|s| s.excluded.as_ref());
        let excluded = excluded.map(|words| (w.t("seer-excluded"), words.to_string()));
        Anew {
            title: title(w, consent),
            given: given(w, consent),
            parts: sharing.map(|s| list(w, s.sections.iter().map(|part| w.t(part.key())))),
            facts: purpose.into_iter().chain(excluded).chain(until).collect(),
            action: url(id, &format!("/samtykke/{}/pa-nytt", consent.id)),
            command: web.app.new_id().to_string(),
        }
    };
    html(&AnewPage {
        frame: visitor.frame(w.t("anew-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        waiting: waiting(&view).map(one).collect(),
        back: url(id, "/samtykke"),
    })
}

/// They are decided on one page; whoever comes back to this address after logging in is sent there.
async fn to_all(_visitor: Visitor, At((id, _)): At<(CaseId, ConsentId)>) -> Redirect {
    Redirect::to(&url(id, "/samtykke/pa-nytt"))
}

/// Yes makes the consent one's own; no takes it back at once.
async fn decide(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let page = url(id, "/samtykke/pa-nytt");
    // Sent twice, or decided elsewhere meanwhile: there is nothing left to decide here.
    let Some(had) = waiting(&view).find(|c| c.id == consent) else {
        return Ok(Redirect::to(&page).into_response());
    };
    let (command, told) = match sent.answers.get("svar") {
        "ja" => (own(had, &sent), "consented"),
        "nei" => (Command::WithdrawConsent { id: consent }, "withdrawn"),
        _ => return Ok(Redirect::to(&page).into_response()),
    };
    sent.execute(&web, id, &command).await?;
    Ok(done(&page, told))
}

/// The same consent, given by the person.
fn own(had: &Consent, sent: &Sent) -> Command {
    Command::Consent {
        id: ConsentId::from_uuid(sent.command.uuid()),
        scope: had.scope.clone(),
        voice: Voice {
            name: sent.visitor.identity.name.clone(),
            basis: Basis::Own,
            judgement: None,
            child: None,
        },
        form: Form::Electronic,
        until: had.until,
    }
}
