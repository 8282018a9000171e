//! Time spent on coordination, as the coordinator writes it down.

use super::interim::FormPage;
use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use dinplan_app::Look;
use dinplan_domain::answers::{Answers, Fault, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::spent::{MOST_MINUTES, Work};
use dinplan_domain::view::CaseView;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/tid", get(show).post(store))
}

async fn allowed(web: &Web, visitor: &Visitor, id: CaseId) -> Result<CaseView, Failure> {
    let view = web.app.read(&visitor.identity, id, Look::Process).await?;
    if view.may(Deed::CountTime) {
        Ok(view)
    } else {
        Err(Failure::refused(Refusal::NotYours(Deed::CountTime)))
    }
}

fn form(web: &Web, view: &CaseView, w: Words) -> Form {
    let works = Work::ALL.iter().map(|work| Choice::new(work.code(), w.t(work.key()))).collect();
    let fields = vec![
        Field::date("day", w.t("time-day")),
        Field::line("minutes", w.t("time-minutes")),
        Field::radio("work", w.t("time-work"), works),
    ];
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, url(view.id, "/tid"), command, w.t("time-do"))
        .fields(fields)
        .cancel(url(view.id, "/koordinator"))
}

fn page(view: &CaseView, visitor: &Visitor, form: Form) -> FormPage {
    let w = visitor.w;
    let minutes = view.process.as_ref().map_or(0, |process| {
        let this_year = process.spent.iter().filter(|spent| spent.day.year() == view.today.year());
        this_year.map(|spent| u32::from(spent.minutes)).sum::<u32>()
    });
    FormPage {
        frame: visitor.frame(w.t("time-title")),
        w,
        case: CaseFrame::new(view, visitor),
        lead: w.t2("time-lead", "hours", minutes / 60, "minutes", minutes % 60),
        form,
    }
}

async fn show(State(web): State<Web>, visitor: Visitor, At(id): At<CaseId>) -> Result<Response, Failure> {
    let view = allowed(&web, &visitor, id).await?;
    let first = Answers::from_pairs([("day", view.today.to_string())]);
    html(&page(&view, &visitor, form(&web, &view, visitor.w).filled(&first)))
}

async fn store(State(web): State<Web>, At(id): At<CaseId>, sent: Sent) -> Result<Response, Failure> {
    let view = allowed(&web, &sent.visitor, id).await?;
    let mut r = Reader::new(&sent.answers);
    let day = r.date("day");
    let minutes = r.choice("minutes", |typed| {
        typed.trim().parse::<u16>().ok().filter(|minutes| (1..=MOST_MINUTES).contains(minutes))
    });
    let work = r.choice("work", Work::from_code);
    match r.finish(day.zip(minutes).zip(work)) {
        Ok(((day, minutes), work)) => {
            let spent = EntryId::from_uuid(sent.command.uuid());
            sent.execute(&web, id, &Command::SpendTime { id: spent, day, minutes, work }).await?;
            Ok(done(&url(id, "/koordinator"), "time"))
        }
        Err(faults) => {
            let w = sent.visitor.w;
            let odd = (faults.of("minutes") == Some(Fault::NotAChoice)).then(|| w.t("time-minutes-odd"));
            let form = form(&web, &view, w).filled(&sent.answers).faulty(&faults).saying("minutes", odd);
            again(&page(&view, &sent.visitor, form))
        }
    }
}
