//! A consent taken back, or made narrower: what follows is told first.

use super::{list, title};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::frame::Frame;
use crate::pages::voice;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault, Faults};
use dinplan_domain::command::Command;
use dinplan_domain::consent::{Consent, Scope, Sharing};
use dinplan_domain::ids::{CaseId, CommandId, ConsentId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::view::CaseView;
use std::collections::BTreeSet;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/samtykke/{consent}/trekk", get(ask).post(withdraw))
        .route("/sak/{id}/samtykke/{consent}/begrens", get(choose).post(narrow))
}

#[derive(Template)]
#[template(path = "consent_stop.html")]
struct StopPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    about: String,
    heading: String,
    /// What follows at once.
    follows: Vec<String>,
    note: String,
    form: Option<Form>,
    instead: Option<String>,
    back: String,
}

/// The consent, for who may take it back.
async fn found(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    consent: ConsentId,
) -> Result<(CaseView, Consent), Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Consents).await?;
    if !view.may(Deed::Withdraw) || !view.sees(Section::Consents) {
        return Err(Failure::refused(Refusal::NotYours(Deed::Withdraw)));
    }
    let found = view.consents.iter().find(|c| c.id == consent).cloned().ok_or_else(Failure::not_found)?;
    Ok((view, found))
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (view, consent) = found(&web, &visitor, id, consent).await?;
    let w = visitor.w;
    let here = url(id, &format!("/samtykke/{}/trekk", consent.id));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, here, command, w.t("withdraw-do")).danger().cancel(url(id, "/samtykke"));
    let instead = instead(&view, &consent).map(|key| w.t(key));
    html(&StopPage {
        frame: visitor.frame(w.t("withdraw-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        about: title(w, &consent),
        heading: w.t("withdraw-follows"),
        follows: follows(&view, &consent, w),
        note: w.t(if view.speaks_for_person() { "withdraw-note" } else { "withdraw-note-staff" }),
        form: Some(form).filter(|_| instead.is_none()),
        instead,
        back: url(id, "/samtykke"),
    })
}

/// Why it cannot be taken back: the key that says so.
fn instead(view: &CaseView, consent: &Consent) -> Option<&'static str> {
    let parents = matches!(consent.scope, Scope::MakePlan | Scope::Coordinate) && voice::parents_speak(view);
    if !consent.stands_on(view.today) {
        Some("refused-consent-gone")
    } else {
        parents.then_some("withdraw-parents-decide")
    }
}

/// What follows at once when exactly this consent is taken back.
fn follows(view: &CaseView, consent: &Consent, w: Words) -> Vec<String> {
    let whose = if view.is(dinplan_domain::actor::Capacity::Person) { "yours" } else { "the" };
    match &consent.scope {
        Scope::MakePlan => vec![
            w.t1(&format!("withdraw-plan-closed-{whose}"), "name", &view.subject.name),
            w.t("withdraw-plan-kept"),
            w.t("withdraw-plan-again"),
        ],
        Scope::Coordinate => {
            let ends = |name: String| w.t1("withdraw-coordinator-ends", "name", name);
            let mut found: Vec<String> =
                view.coordinators.iter().map(|a| ends(a.who.name.to_string())).collect();
            found.push(w.t("withdraw-coordination-none"));
            found.push(w.t("withdraw-coordination-plan"));
            found
        }
        Scope::Share(sharing) => {
            let parts = list(w, sharing.sections.iter().map(|s| w.t(&format!("{}-{whose}", s.key()))));
            vec![
                w.t2("withdraw-share-unseen", "name", sharing.with.name(), "parts", parts),
                w.t("withdraw-share-read"),
            ]
        }
        Scope::PassOn { name, .. } => {
            vec![w.t1("withdraw-pass-on-stops", "name", name), w.t("withdraw-share-read")]
        }
    }
}

async fn withdraw(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::WithdrawConsent { id: consent }).await?;
    Ok(done(&url(id, "/samtykke"), "withdrawn"))
}

fn narrow_page(
    web: &Web,
    view: &CaseView,
    visitor: &Visitor,
    consent: &Consent,
    sharing: &Sharing,
) -> StopPage {
    let w = visitor.w;
    let here = url(view.id, &format!("/samtykke/{}/begrens", consent.id));
    let parts = sharing.sections.iter().map(|s| Choice::new(s.code(), w.t(s.key()))).collect();
    let mut parts = Field::checks("parts", w.t1("narrow-parts", "name", sharing.with.name()), parts);
    parts.required = true;
    let command = CommandId::from_uuid(web.app.new_id());
    let form =
        Form::new(w, here, command, w.t("narrow-do")).fields(vec![parts]).cancel(url(view.id, "/samtykke"));
    let gone = !consent.stands_on(view.today);
    StopPage {
        frame: visitor.frame(w.t("narrow-title")),
        w,
        case: CaseFrame::new(view, visitor),
        about: title(w, consent),
        heading: w.t("narrow-heading"),
        follows: vec![w.t("narrow-at-once"), w.t("narrow-only-less")],
        note: w.t("withdraw-share-read"),
        form: Some(form).filter(|_| !gone),
        instead: gone.then(|| w.t("refused-consent-gone")),
        back: url(view.id, "/samtykke"),
    }
}

async fn choose(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (view, consent) = found(&web, &visitor, id, consent).await?;
    let sharing = consent.sharing().ok_or_else(Failure::not_found)?;
    let mut page = narrow_page(&web, &view, &visitor, &consent, sharing);
    let all: Vec<&str> = sharing.sections.iter().map(|s| s.code()).collect();
    let now = Answers::from_pairs([("parts", all.join(","))]);
    page.form = page.form.map(|form| form.filled(&now));
    html(&page)
}

async fn narrow(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let sections: BTreeSet<Section> = sent.answers.list("parts").filter_map(Section::from_code).collect();
    if sections.is_empty() {
        // Nothing left to share is to take it back, and that has a page of its own.
        let (view, consent) = found(&web, &sent.visitor, id, consent).await?;
        let sharing = consent.sharing().ok_or_else(Failure::not_found)?;
        let mut faults = Faults::default();
        faults.add("parts", Fault::Missing);
        let mut page = narrow_page(&web, &view, &sent.visitor, &consent, sharing);
        page.form = page.form.map(|form| form.faulty(&faults));
        return again(&page);
    }
    sent.execute(&web, id, &Command::NarrowConsent { id: consent, sections }).await?;
    Ok(done(&url(id, "/samtykke"), "narrowed"))
}
