//! Report a need: for oneself, for someone close, at work, or as the unit that takes a call or a letter.

mod fields;

use crate::Web;
use crate::failure::{Failure, again, done, html};
use crate::field::Form;
use crate::frame::Frame;
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_domain::answers::Reader;
use dinplan_domain::ids::{CommandId, OrgId};
use dinplan_domain::organisation::{Organisation, UnitKind};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/meld", get(form).post(report)).route("/meld/takk", get(thanks))
}

/// As what someone reports. It decides which fields there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stance {
    /// For oneself.
    Myself,
    /// For someone close.
    Close,
    /// At work.
    Work,
    /// In the coordinating unit, for someone who called, wrote or met.
    Unit,
}

impl Stance {
    /// The word that ends this stance's locale keys.
    const fn code(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::Close => "close",
            Self::Work => "work",
            Self::Unit => "unit",
        }
    }

    /// The page of this form, where its draft belongs.
    const fn page(self) -> &'static str {
        match self {
            Self::Myself => "/meld?om=meg",
            Self::Close => "/meld?om=annen",
            Self::Work | Self::Unit => "/meld",
        }
    }

    /// Follows from the workplace; whoever is here privately says about whom.
    fn of(visitor: &Visitor, about: &str) -> Option<Self> {
        match (visitor.identity.post(), about) {
            (Some(post), _) if post.unit_kind == UnitKind::Coordinating => Some(Self::Unit),
            (Some(_), _) => Some(Self::Work),
            (None, "meg") => Some(Self::Myself),
            (None, "annen") => Some(Self::Close),
            (None, _) => None,
        }
    }
}

/// About whom, and to which municipality it went.
#[derive(Deserialize, Default)]
struct About {
    #[serde(default)]
    om: String,
    #[serde(default)]
    kommune: String,
    #[serde(default)]
    kvittering: String,
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    frame: Frame,
    w: Words,
    lead: String,
    /// None: first choose about whom.
    form: Option<Form>,
    /// May report for oneself: the birth date is known.
    own: bool,
}

async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    Query(about): Query<About>,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let frame = visitor.frame(w.t("report-title"));
    let Some(stance) = Stance::of(&visitor, &about.om) else {
        let known = web.app.account(visitor.identity.person).await?;
        let own = known.is_some_and(|account| account.born.is_some());
        return html(&ReportPage { frame, w, lead: w.t("report-lead"), form: None, own });
    };
    let form = blank(&web, stance, w);
    let form = form.resumed(&web, &visitor, &fields::initial(stance, &visitor, &homes(&web))).await?;
    html(&ReportPage { frame, w, lead: lead(stance, w), form: Some(form), own: false })
}

async fn report(State(web): State<Web>, Query(about): Query<About>, sent: Sent) -> Result<Response, Failure> {
    let w = sent.visitor.w;
    let stance = Stance::of(&sent.visitor, &about.om).ok_or_else(Failure::not_found)?;
    let reader = Reader::new(&sent.answers);
    let new = match fields::read(reader, stance, &sent.visitor, web.app.population(), &homes(&web)) {
        Ok(new) => new,
        Err(faults) => {
            let number = fields::number_fault(&sent.answers, web.app.population(), w);
            let form = blank(&web, stance, w).draft().filled(&sent.answers).faulty(&faults);
            let form = form.saying(fields::NUMBER, number);
            let frame = sent.visitor.frame(w.t("report-title"));
            return again(&ReportPage { frame, w, lead: lead(stance, w), form: Some(form), own: false });
        }
    };
    let home = new.home;
    let case = match web.app.report(&sent.visitor.identity, new, sent.command).await {
        Ok(case) => case,
        Err(trouble) => return Err(sent.kept(&web, trouble).await),
    };
    web.app.drop_draft(sent.visitor.identity.person, stance.page()).await?;
    let about = if stance == Stance::Myself { "meg" } else { "annen" };
    let receipt = web.app.last_receipt(&sent.visitor.identity, case).await?.simple();
    Ok(done(&format!("/meld/takk?kommune={home}&om={about}&kvittering={receipt}"), "reported"))
}

fn lead(stance: Stance, w: Words) -> String {
    w.t(&format!("report-lead-{}", stance.code()))
}

/// Municipalities with a coordinating unit, which takes the report.
fn homes(web: &Web) -> Vec<Arc<Organisation>> {
    let mut all = web.app.municipalities();
    all.retain(|home| home.coordinating_unit().is_some());
    all
}

fn blank(web: &Web, stance: Stance, w: Words) -> Form {
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, stance.page(), command, w.t("report-send"))
        .fields(fields::fields(stance, w, &homes(web)))
        .cancel("/hjem")
}

#[derive(Template)]
#[template(path = "report_thanks.html")]
struct ThanksPage {
    frame: Frame,
    w: Words,
    /// The unit that took it: name and phone.
    unit: Option<(String, Option<String>)>,
    own: bool,
    /// Where the report can be read again.
    receipt: Option<String>,
}

/// The same words whether a case was there before or not.
async fn thanks(
    State(web): State<Web>,
    visitor: Visitor,
    Query(about): Query<About>,
) -> Result<Response, Failure> {
    let w = visitor.w;
    let unit = about.kommune.parse::<OrgId>().ok().and_then(|id| web.app.org(id)).and_then(|home| {
        let unit = home.coordinating_unit()?;
        let phone = unit.phone.as_ref().or(home.phone.as_ref()).map(ToString::to_string);
        Some((home.name.to_string(), phone))
    });
    let receipt = about.kvittering.parse::<Uuid>().ok();
    html(&ThanksPage {
        frame: visitor.frame(w.t("report-thanks")),
        w,
        unit,
        own: about.om == "meg",
        receipt: receipt.map(|key| format!("/meld/kvittering/{}", key.simple())),
    })
}
