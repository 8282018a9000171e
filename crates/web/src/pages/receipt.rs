//! The receipt of a report: what the reporter wrote, and who takes it from here.

use crate::Web;
use crate::at::At;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use uuid::Uuid;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/meld/kvittering/{key}", get(receipt))
}

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage {
    frame: Frame,
    w: Words,
    about: Option<String>,
    received: String,
    need: Option<String>,
}

async fn receipt(State(web): State<Web>, visitor: Visitor, At(key): At<Uuid>) -> Result<Response, Failure> {
    let receipt = web.app.receipt(&visitor.identity, key).await?;
    let w = visitor.w;
    html(&ReceiptPage {
        frame: visitor.frame(w.t("receipt-title")),
        w,
        about: receipt.about.map(|name| name.to_string()),
        received: w.t1("overview-your-report", "when", w.date(receipt.received)),
        need: receipt.need.map(|need| need.to_string()),
    })
}
