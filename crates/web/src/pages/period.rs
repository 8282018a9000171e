//! The plan's period and its next revision: letter g.

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::{Explained, plan_for};
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::law::Provision;
use dinplan_domain::plan::{PlanState, Term};
use dinplan_domain::policy::Deed;
use dinplan_domain::view::{CaseView, PlanView};
use jiff::ToSpan;
use jiff::civil::Date;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/periode", get(show).post(set))
}

/// Longest period, in calendar years.
const YEARS: i16 = 5;

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Plan).await?;
    let plan = plan_for(&view, Deed::SetTerm)?;
    let page = page(&view, plan, &visitor);
    if must_be_evaluated(plan) {
        let first = page.notice("info", visitor.w.t("period-evaluate-first"));
        if !view.may(Deed::Evaluate) {
            return html(&first); // a mandate for some parts is enough to set a period, not to evaluate
        }
        return html(&first.link(url(id, "/evaluer"), visitor.w.t("period-to-evaluation")));
    }
    let form = form(&web, &visitor, id).resumed(&web, &visitor, &proposed(plan, view.today)).await?;
    html(&page.form(form))
}

async fn set(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = web.app.read(&sent.visitor.identity, id, Look::Plan).await?;
    let term = match read(&sent.answers, view.today) {
        Ok(term) => term,
        Err(faults) => {
            let plan = plan_for(&view, Deed::SetTerm)?;
            let form = form(&web, &sent.visitor, id).draft().filled(&sent.answers).faulty(&faults);
            return again(&page(&view, plan, &sent.visitor).form(form));
        }
    };
    sent.execute(&web, id, &Command::SetTerm(term)).await?;
    // The person's yes comes next; others go back to the plan.
    let next = if view.speaks_for_person() { "/godkjenn" } else { "/plan" };
    Ok(done(&url(id, next), "period"))
}

/// A running period is followed by the next only when it has been evaluated.
fn must_be_evaluated(plan: &PlanView) -> bool {
    match &plan.state {
        Some(PlanState::InForce { term, .. }) => !plan.evaluations.iter().any(|e| e.term == *term),
        _ => false,
    }
}

fn page(view: &CaseView, plan: &PlanView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    let mut page = Explained::new(view, visitor, w.t("period-title"), w.t("period-lead")).says(w.t1(
        "period-law",
        "law",
        w.t(Provision::PlanContent.key()),
    ));
    if let Some(state) = plan.state.as_ref().filter(|s| s.in_force())
        && let Some(term) = state.term()
    {
        page = page
            .fact(w.t("period-runs"), period(term, w))
            .fact(w.t("period-revision"), w.date(term.revision));
    }
    if let Some(term) = plan.state.as_ref().and_then(PlanState::awaiting) {
        page = page
            .fact(w.t("period-proposed"), period(term, w))
            .fact(w.t("period-revision"), w.date(term.revision));
    }
    page
}

/// "1. januar 2026 til 31. desember 2026".
pub(crate) fn period(term: Term, w: Words) -> String {
    w.t2("date-period", "from", w.date(term.from), "to", w.date(term.to))
}

fn form(web: &Web, visitor: &Visitor, id: CaseId) -> Form {
    let w = visitor.w;
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(id, "/periode"), command, w.t("period-submit"))
        .fields(vec![
            Field::date("from", w.t("period-from")),
            Field::date("to", w.t("period-to")),
            Field::date("revision", w.t("period-next")).help(w.t("period-next-help")),
        ])
        .cancel(url(id, "/plan"))
}

/// The period that waits, else a year from today with a revision half way.
fn proposed(plan: &PlanView, today: Date) -> Answers {
    let waits = plan.state.as_ref().and_then(PlanState::awaiting);
    let term = waits.unwrap_or_else(|| {
        let later = |months: i32| today.checked_add(months.months()).unwrap_or(today);
        let to = later(12).yesterday().unwrap_or(today);
        Term { from: today, to, revision: later(6) }
    });
    Answers::from_pairs([
        ("from", term.from.to_string()),
        ("to", term.to.to_string()),
        ("revision", term.revision.to_string()),
    ])
}

/// Reads the three dates. Order and past are told at the field they are about.
fn read(answers: &Answers, today: Date) -> Result<Term, Faults> {
    let mut r = Reader::new(answers);
    let (from, to, revision) = (r.date("from"), r.date("to"), r.date("revision"));
    if let Some((from, to)) = from.zip(to) {
        if to <= from {
            r.fault("to", Fault::WrongOrder);
        } else if to.year() - from.year() > YEARS {
            r.fault("to", Fault::TooFarAway);
        }
    }
    if let Some(revision) = revision {
        if revision < today {
            r.fault("revision", Fault::InThePast);
        } else if from.is_some_and(|from| revision <= from) {
            r.fault("revision", Fault::WrongOrder);
        } else if to.is_some_and(|to| revision > to) {
            r.fault("revision", Fault::TooFarAway);
        }
    }
    let term = from.zip(to).zip(revision).map(|((from, to), revision)| Term { from, to, revision });
    r.finish(term)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn faults(from: &str, to: &str, revision: &str) -> Vec<(&'static str, Fault)> {
        let answers = Answers::from_pairs([("from", from), ("to", to), ("revision", revision)]);
        read(&answers, date(2026, 11, 22)).map_or_else(|faults| faults.0, |_| Vec::new())
    }

    #[test]
    fn each_date_is_told_at_its_own_field() {
        assert_eq!(faults("22.11.2026", "21.11.2027", "22.5.2027"), []);
        assert_eq!(faults("22.11.2026", "21.11.2026", "22.5.2027").first(), Some(&("to", Fault::WrongOrder)));
        assert_eq!(faults("1.1.2026", "21.11.2027", "1.5.2026"), [("revision", Fault::InThePast)]);
        assert_eq!(faults("1.1.2027", "21.11.2027", "1.1.2027"), [("revision", Fault::WrongOrder)]);
        assert_eq!(faults("1.1.2027", "21.11.2027", "22.11.2027"), [("revision", Fault::TooFarAway)]);
        assert_eq!(faults("1.1.2027", "1.1.2033", "1.5.2027"), [("to", Fault::TooFarAway)]);
        assert_eq!(faults("", "31.2.2027", "1.5.2027").len(), 2);
    }
}
