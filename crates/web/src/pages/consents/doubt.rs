//! A consent that another gave: doubted, agreed to, settled; and what one's own access rests on.

use super::{given, list, seers, title};
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
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
use dinplan_domain::answers::Reader;
use dinplan_domain::assessment::Basis;
use dinplan_domain::command::Command;
use dinplan_domain::consent::Consent;
use dinplan_domain::ids::{CaseId, CommandId, ConsentId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::view::CaseView;

pub(super) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/grunnlag", get(grounds))
        .route("/sak/{id}/samtykke/{consent}/tvil", get(ask).post(doubt))
        .route("/sak/{id}/samtykke/{consent}/avklar", get(ask_settle).post(settle))
        .route("/sak/{id}/samtykke/{consent}/enig", get(back).post(agree))
        .route("/sak/{id}/samtykke/{consent}/uenig", get(back).post(object))
}

/// What one's own access rests on.
struct Ground {
    title: String,
    given: String,
    facts: Vec<(String, String)>,
    /// Where it is doubted, when another gave it.
    doubt: Option<String>,
}

#[derive(Template)]
#[template(path = "grounds.html")]
struct GroundsPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    role: String,
    grounds: Vec<Ground>,
}

async fn grounds(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let (view, found) = web.app.grounds(&visitor.identity, id).await?;
    let w = visitor.w;
    let ground = |g: &dinplan_app::Ground| {
        let consent = &g.consent;
        let parts = g.sections.iter().filter(|s| Section::SHAREABLE.contains(s)).map(|s| w.t(s.key()));
        let mut facts = vec![(w.t("consent-parts-shared"), parts.collect::<Vec<_>>().join(" · "))];
        facts.extend(consent.sharing().map(|s| (w.t("seer-purpose"), s.purpose.to_string())));
        let used = consent.sharing().and_then(|s| s.used.as_ref());
        facts.extend(used.map(|used| (w.t("consent-used-as"), used.to_string())));
        facts.push((w.t("seer-until"), seers::until(w, consent)));
        let doubtful = consent.voice.basis != Basis::Own && view.may(Deed::Doubt);
        Ground {
            title: title(w, consent),
            given: given(w, consent),
            facts,
            doubt: doubtful.then(|| url(id, &format!("/samtykke/{}/tvil", consent.id))),
        }
    };
    let roles = view.capacities.iter().map(|c| w.t(c.key()));
    html(&GroundsPage {
        frame: visitor.frame(w.t("grounds-title")),
        w,
        case: CaseFrame::new(&view, &visitor),
        role: w.t1("grounds-role", "role", list(w, roles)),
        grounds: found.iter().map(ground).collect(),
    })
}

/// Whether this reader is the other parent, who has not answered.
pub(super) fn awaits_other_parent(view: &CaseView, visitor: &Visitor, consent: &Consent) -> bool {
    let me = &visitor.identity;
    let gave = consent.given.by.person == me.person || consent.voice.name == me.name;
    let agreed = consent.agreed.iter().any(|s| s.by.person == me.person);
    view.is(Capacity::Parent)
        && consent.voice.basis == Basis::Parent
        && consent.stands_on(view.today)
        && !gave
        && !agreed
}

/// Whether this reader may say that a consent is doubtful: another gave it, and it stands.
pub(super) fn may_doubt(view: &CaseView, visitor: &Visitor, consent: &Consent) -> bool {
    let me = &visitor.identity;
    let gave = me.post().is_none() && (consent.given.by.person == me.person || consent.voice.name == me.name);
    view.may(Deed::Doubt) && consent.voice.basis != Basis::Own && consent.stands_on(view.today) && !gave
}

/// The consent, for who sees it or whose own access rests on it.
async fn found(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    consent: ConsentId,
    deed: Deed,
) -> Result<(CaseView, Consent), Failure> {
    let (view, grounds) = web.app.grounds(&visitor.identity, id).await?;
    if !view.may(deed) {
        return Err(Failure::refused(Refusal::NotYours(deed)));
    }
    let seen = view.consents.iter().find(|c| c.id == consent).cloned();
    let rests_on = || grounds.into_iter().map(|g| g.consent).find(|c| c.id == consent);
    let consent = seen.or_else(rests_on).ok_or_else(Failure::not_found)?;
    Ok((view, consent))
}

/// The page of the consent, or what one's access rests on for who does not see that page.
fn home(view: &CaseView, consent: ConsentId) -> String {
    if view.sees(Section::Consents) { consent_page(view.id, consent) } else { url(view.id, "/grunnlag") }
}

fn consent_page(case: CaseId, consent: ConsentId) -> String {
    url(case, &format!("/samtykke/{consent}"))
}

async fn doubt_page(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    consent: ConsentId,
) -> Result<(Explained, Form), Failure> {
    let (view, consent) = found(web, visitor, id, consent, Deed::Doubt).await?;
    if !may_doubt(&view, visitor, &consent) {
        let own = consent.voice.basis == Basis::Own;
        return Err(Failure::refused(if own { Refusal::OwnConsent } else { Refusal::ConsentGone }));
    }
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    let address = format!("{}/tvil", consent_page(id, consent.id));
    let form = Form::new(w, address, command, w.t("doubt-do"))
        .fields(vec![Field::prose("why", w.t("doubt-why")).help(w.t("doubt-why-help"))])
        .cancel(home(&view, consent.id));
    let page = Explained::new(&view, visitor, w.t("doubt-title"), w.t("doubt-lead"))
        .fact(w.t("doubt-consent"), title(w, &consent))
        .fact(w.t("consent-given-label"), given(w, &consent))
        .says(w.t("doubt-at-once"));
    Ok((page, form))
}

async fn ask(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (page, form) = doubt_page(&web, &visitor, id, consent).await?;
    html(&page.form(form.resumed(&web, &visitor, &dinplan_domain::answers::Answers::default()).await?))
}

async fn doubt(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let why: Option<Prose> = r.text("why");
    match r.finish(why) {
        Ok(why) => {
            sent.execute(&web, id, &Command::DoubtConsent { id: consent, why }).await?;
            // Whose own access rested on it may have none now, and is told so on the front page.
            let still = web.app.read(&sent.visitor.identity, id, Look::Consents).await;
            let to = still.map_or_else(|_| "/hjem".to_owned(), |view| home(&view, consent));
            Ok(done(&to, "doubted"))
        }
        Err(faults) => {
            let (page, form) = doubt_page(&web, &sent.visitor, id, consent).await?;
            again(&page.form(form.draft().filled(&sent.answers).faulty(&faults)))
        }
    }
}

/// Only a form leads here.
async fn back(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (view, consent) = found(&web, &visitor, id, consent, Deed::Doubt).await?;
    Ok(Redirect::to(&home(&view, consent.id)).into_response())
}

async fn agree(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::AgreeToConsent { id: consent }).await?;
    Ok(done(&consent_page(id, consent), "agreed"))
}

/// One press is enough: why can be told, and need not be.
async fn object(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let why: Option<Prose> = r.optional("why");
    let unsaid = Prose::new(&sent.visitor.w.t("object-unsaid")).ok();
    let Some(why) = r.finish(Some(why)).ok().flatten().or(unsaid) else {
        return Err(Failure::not_found());
    };
    sent.execute(&web, id, &Command::DoubtConsent { id: consent, why }).await?;
    Ok(done(&consent_page(id, consent), "objected"))
}

async fn settle_page(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    consent: ConsentId,
) -> Result<(Explained, Form), Failure> {
    let (view, consent) = found(web, visitor, id, consent, Deed::Settle).await?;
    let doubt = consent.doubt.as_ref().filter(|d| d.settled.is_none());
    let Some(doubt) = doubt else { return Err(Failure::refused(Refusal::AlreadyAnswered)) };
    let w = visitor.w;
    let choices = ["stands", "falls"].map(|c| Choice::new(c, w.t(&format!("settle-{c}"))));
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, format!("{}/avklar", consent_page(id, consent.id)), command, w.t("settle-do"))
        .fields(vec![
            Field::radio("outcome", w.t("settle-outcome"), choices.into()),
            Field::line("why", w.t("settle-why")).help(w.t("settle-why-help")),
        ])
        .cancel(consent_page(id, consent.id));
    let raised = w.t2(
        "doubt-raised",
        "name",
        crate::shown::by(&doubt.raised.by, w),
        "when",
        w.moment(doubt.raised.at, view.today),
    );
    let page = Explained::new(&view, visitor, w.t("settle-title"), w.t("settle-lead"))
        .fact(w.t("doubt-consent"), title(w, &consent))
        .fact(w.t("consent-given-label"), given(w, &consent))
        .fact(w.t("doubt-why-label"), doubt.why.to_string())
        .fact(w.t("doubt-raised-label"), raised);
    let own = doubt.raised.by.person == visitor.identity.person;
    let page = if own { page.notice("warning", w.t("refused-not-alone")) } else { page };
    Ok((page, form))
}

async fn ask_settle(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, consent)): At<(CaseId, ConsentId)>,
) -> Result<Response, Failure> {
    let (page, form) = settle_page(&web, &visitor, id, consent).await?;
    html(&page.form(form))
}

async fn settle(
    State(web): State<Web>,
    At((id, consent)): At<(CaseId, ConsentId)>,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let stands = r.choice("outcome", |typed| match typed {
        "stands" => Some(true),
        "falls" => Some(false),
        _ => None,
    });
    let why: Option<Line> = r.text("why");
    match r.finish(stands.zip(why)) {
        Ok((stands, why)) => {
            sent.execute(&web, id, &Command::SettleDoubt { id: consent, stands, why }).await?;
            Ok(done(&consent_page(id, consent), "settled"))
        }
        Err(faults) => {
            let (page, form) = settle_page(&web, &sent.visitor, id, consent).await?;
            again(&page.form(form.filled(&sent.answers).faulty(&faults)))
        }
    }
}
