//! One consent, whole: to what, until when, by whom and how, and the ways to take it back.

use super::story::{Line, story};
use super::{doubt, given, over, seers, title};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::voice;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::consent::{Consent, Scope, Sharing};
use dinplan_domain::ids::{CaseId, ConsentId};
use dinplan_domain::policy::Deed;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/samtykke/{consent}", get(show))
}

#[derive(Template)]
#[template(path = "consent_one.html")]
struct OnePage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    title: String,
    stands: bool,
    in_doubt: bool,
    parts: Vec<Section>,
    /// Parts of the plan that are not shared.
    kept: Vec<Section>,
    facts: Vec<(String, String)>,
    /// How it came to be what it is.
    story: Vec<Line>,
    command: String,
    href: String,
    /// The reader is the other parent, and has not answered.
    to_agree: bool,
    /// Where it is doubted, or the doubt settled.
    doubt: Option<String>,
    settle: Option<String>,
    narrow: Option<String>,
    withdraw: Option<String>,
    back: String,
}

async fn show(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (view, events) = web.app.consent_history(&visitor.identity, id, consent).await?;
    // Who sees no consents has none to find here.
    let consent = view.consents.iter().find(|c| c.id == consent).ok_or_else(Failure::not_found)?;
    let w = visitor.w;
    let sharing = consent.sharing();
    let parts: Vec<Section> = sharing.iter().flat_map(|s| &s.sections).copied().collect();
    let kept = Section::SHAREABLE.iter().filter(|s| sharing.is_some() && !parts.contains(s)).copied();
    let page = |part: &str| url(id, &format!("/samtykke/{}/{part}", consent.id));
    let may = may_withdraw(&view, consent);
    html(&OnePage {
        frame: visitor.frame(title(w, consent)),
        w,
        case: CaseFrame::new(&view, &visitor),
        title: title(w, consent),
        stands: consent.stands_on(view.today),
        in_doubt: super::is_in_doubt(consent),
        kept: kept.collect(),
        facts: facts(&view, consent, sharing, w),
        narrow: (may && parts.len() > 1).then(|| page("begrens")),
        withdraw: may.then(|| page("trekk")),
        story: story(&view, &events, w),
        command: web.app.new_id().to_string(),
        href: url(id, &format!("/samtykke/{}", consent.id)),
        to_agree: doubt::awaits_other_parent(&view, &visitor, consent),
        doubt: (doubt::may_doubt(&view, &visitor, consent)
            && !doubt::awaits_other_parent(&view, &visitor, consent))
        .then(|| page("tvil")),
        settle: (view.may(Deed::Settle) && super::is_in_doubt(consent)).then(|| page("avklar")),
        parts,
        back: url(id, "/samtykke"),
    })
}

/// Plan and coordinator are the parents' decision for a child; the child can stop what is shared.
fn may_withdraw(view: &CaseView, consent: &Consent) -> bool {
    let parents = matches!(consent.scope, Scope::MakePlan | Scope::Coordinate) && voice::parents_speak(view);
    view.may(Deed::Withdraw) && consent.stands_on(view.today) && !parents
}

fn facts(view: &CaseView, consent: &Consent, sharing: Option<&Sharing>, w: Words) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let Some(sharing) = sharing {
        facts.push((w.t("seer-purpose"), sharing.purpose.to_string()));
        facts.extend(sharing.used.as_ref().map(|used| (w.t("consent-used-as"), used.to_string())));
        let except = super::list(w, sharing.except.iter().map(|e| e.name.to_string()));
        facts.extend((!except.is_empty()).then(|| (w.t("consent-except-label"), except)));
        facts.extend(sharing.excluded.as_ref().map(|e| (w.t("seer-excluded"), e.to_string())));
    }
    if consent.stands_on(view.today) {
        facts.push((w.t("seer-until"), seers::until(w, consent)));
    } else {
        facts.push((w.t("seer-until"), over(w, consent)));
    }
    facts.push((w.t("consent-given-label"), given(w, consent)));
    facts.extend(voice::heard(&consent.voice, w));
    facts.extend(consent.voice.judgement.as_ref().map(|j| (w.t("consent-judgement"), j.to_string())));
    facts
}
