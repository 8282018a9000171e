//! A complaint is taken further: confirmed, reconsidered with reasons, its end written down, or taken back.

use super::parcel::{Ids, one};
use super::{Complaint, address};
use crate::Web;
use crate::at::At;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::extract::State;
use axum::response::Response;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::complaint::{Act, Outcome, Ruling};
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

/// The case and the complaint, for whoever takes it further.
pub(super) async fn mine(
    web: &Web,
    visitor: &Visitor,
    id: CaseId,
    of: EntryId,
) -> Result<(CaseView, Complaint), Failure> {
    let (view, complaint) = one(web, visitor, id, of).await?;
    if view.may(Deed::Reconsider) {
        Ok((view, complaint))
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::Reconsider)))
    }
}

/// What it is about, at the top of each step.
pub(super) fn page(view: &CaseView, visitor: &Visitor, complaint: &Complaint, key: &str) -> Explained {
    let w = visitor.w;
    let by = format!("{}, {}", complaint.from, w.date(complaint.received));
    Explained::new(view, visitor, w.t(&format!("{key}-title")), w.t(&format!("{key}-lead")))
        .fact(w.t("complaint-about"), w.t(complaint.about.key()))
        .fact(w.t("complaint-from"), by)
        .fact(w.t("complaint-words-of"), complaint.words.to_string())
}

pub(super) async fn receive(
    State(web): State<Web>,
    At((id, of)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Complaint(Act::Receive { id: of })).await?;
    Ok(done(&crate::case_frame::url(id, &format!("/klage/{of}")), "complaint-received"))
}

pub(super) async fn reconsidering(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let (view, complaint) = mine(&web, &visitor, id, of).await?;
    let form = again_form(&web, id, &complaint, visitor.w);
    let form = form.resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, &complaint, "complaint-reconsider").form(form))
}

pub(super) async fn reconsider(
    State(web): State<Web>,
    At((id, of)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    match reconsidered(&sent.answers, of) {
        Ok(act) => {
            sent.execute(&web, id, &Command::Complaint(act)).await?;
            Ok(done(&crate::case_frame::url(id, &format!("/klage/{of}")), "complaint-reconsidered"))
        }
        Err(faults) => {
            let (view, complaint) = mine(&web, &sent.visitor, id, of).await?;
            let form = again_form(&web, id, &complaint, sent.visitor.w).draft();
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, &complaint, "complaint-reconsider").form(form))
        }
    }
}

fn reconsidered(answers: &Answers, id: EntryId) -> Result<Act, Faults> {
    let mut r = Reader::new(answers);
    let outcome =
        r.choice("outcome", |code| ["changed", "partly", "upheld"].into_iter().find(|c| *c == code));
    // What is changed must be told where anything is.
    let what = if outcome.is_some_and(|o| o != "upheld") { r.text("what") } else { None };
    let reasons = r.text("reasons");
    let outcome = match (outcome, what) {
        (Some("changed"), Some(what)) => Some(Outcome::Changed { what }),
        (Some("partly"), Some(what)) => Some(Outcome::Partly { what }),
        (Some("upheld"), _) => Some(Outcome::Upheld),
        _ => None,
    };
    let found = outcome.zip(reasons).map(|(outcome, reasons)| Act::Reconsider { id, outcome, reasons });
    r.finish(found)
}

fn again_form(web: &Web, case: CaseId, complaint: &Complaint, w: Words) -> Form {
    let choice = |code: &str| {
        Choice::new(code, w.t(&format!("complaint-{code}"))).about(w.t(&format!("complaint-{code}-about")))
    };
    let address = address(case, complaint);
    let action = format!("{address}/vurder");
    Form::new(w, action, CommandId::from_uuid(web.app.new_id()), w.t("complaint-reconsider-submit"))
        .fields(vec![
            Field::radio(
                "outcome",
                w.t("complaint-outcome-question"),
                vec![choice("changed"), choice("partly"), choice("upheld")],
            ),
            Field::prose("what", w.t("complaint-what-changes")).optional().help(w.t("complaint-what-help")),
            Field::new("reasons", Kind::Prose(8), w.t("complaint-reasons"))
                .help(w.t("complaint-reasons-help")),
        ])
        .cancel(address)
}

pub(super) async fn deciding(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let (view, complaint) = mine(&web, &visitor, id, of).await?;
    let form = end_form(&web, id, &complaint, visitor.w);
    let form = form.resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, &complaint, "complaint-decide").form(form))
}

pub(super) async fn decide(
    State(web): State<Web>,
    At((id, of)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    match decided(&sent.answers, of, sent.visitor.today) {
        Ok(act) => {
            sent.execute(&web, id, &Command::Complaint(act)).await?;
            Ok(done(&crate::case_frame::url(id, &format!("/klage/{of}")), "complaint-decided"))
        }
        Err(faults) => {
            let (view, complaint) = mine(&web, &sent.visitor, id, of).await?;
            let form = end_form(&web, id, &complaint, sent.visitor.w).draft();
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, &complaint, "complaint-decide").form(form))
        }
    }
}

fn decided(answers: &Answers, id: EntryId, today: Date) -> Result<Act, Faults> {
    let mut r = Reader::new(answers);
    let ruling = r.choice("ruling", Ruling::from_code);
    let day = r.date("day");
    if day.is_some_and(|day| day > today) {
        r.fault("day", Fault::InTheFuture);
    }
    let words = r.optional("words");
    let found = ruling.zip(day).map(|(ruling, day)| Act::Decide { id, ruling, day, words });
    r.finish(found)
}

fn end_form(web: &Web, case: CaseId, complaint: &Complaint, w: Words) -> Form {
    let rulings = Ruling::ALL.iter().map(|r| Choice::new(r.code(), w.t(r.key()))).collect();
    let address = address(case, complaint);
    let action = format!("{address}/avgjort");
    Form::new(w, action, CommandId::from_uuid(web.app.new_id()), w.t("complaint-decide-submit"))
        .fields(vec![
            Field::radio("ruling", w.t("complaint-ruling"), rulings),
            Field::date("day", w.t("complaint-ruling-day")),
            Field::prose("words", w.t("complaint-ruling-words")).optional(),
        ])
        .cancel(address)
}

pub(super) async fn withdrawing(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let (view, complaint) = one(&web, &visitor, id, of).await?;
    let w = visitor.w;
    let address = address(id, &complaint);
    let command = CommandId::from_uuid(web.app.new_id());
    let form = Form::new(w, format!("{address}/trekk"), command, w.t("complaint-withdraw-submit"));
    let sent = shown::by(&complaint.written.by, w);
    let page =
        page(&view, &visitor, &complaint, "complaint-withdraw").fact(w.t("complaint-written-by"), sent);
    html(&page.form(form.danger().cancel(address)))
}

pub(super) async fn withdraw(
    State(web): State<Web>,
    At((id, of)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    sent.execute(&web, id, &Command::Complaint(Act::Withdraw { id: of })).await?;
    Ok(done(&crate::case_frame::url(id, &format!("/klage/{of}")), "complaint-withdrawn"))
}
