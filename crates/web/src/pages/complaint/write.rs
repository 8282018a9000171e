//! A complaint is written: by the person, from a text that the facts begin, or by the unit from paper.

use super::{About, facts};
use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::explained::Explained;
use crate::failure::{Failure, again, done, html};
use crate::field::{Choice, Field, Form, Kind};
use crate::sent::Sent;
use crate::visitor::Visitor;
use crate::words::Words;
use axum::extract::State;
use axum::response::Response;
use dinplan_domain::actor::Capacity;
use dinplan_domain::answers::{Answers, Fault, Faults, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::complaint::Act;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;

type Of = At<(CaseId, String)>;

/// The case, for who may complain in it or write a complaint in; and what about.
async fn begun(web: &Web, visitor: &Visitor, id: CaseId, own: bool) -> Result<CaseView, Failure> {
    let view = web.app.complaints_in(&visitor.identity, id).await?;
    let deed = Deed::Write(Section::Complaints);
    if view.may(deed) && view.speaks_for_person() == own {
        Ok(view)
    } else {
        Err(Failure::refused(if own { Refusal::NeedsPaper } else { Refusal::NotYours(deed) }))
    }
}

fn named(about: &str) -> Result<About, Failure> {
    About::from_code(about).ok_or_else(Failure::not_found)
}

pub(super) async fn show(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, about)): Of,
) -> Result<Response, Failure> {
    let about = named(&about)?;
    let view = begun(&web, &visitor, id, true).await?;
    let draft = drafted(&view, about, visitor.w);
    let form = blank(&web, &visitor, id, about).resumed(&web, &visitor, &draft).await?;
    html(&page(&view, &visitor, about).form(form))
}

pub(super) async fn send(
    State(web): State<Web>,
    At((id, about)): Of,
    sent: Sent,
) -> Result<Response, Failure> {
    let about = named(&about)?;
    let visitor = &sent.visitor;
    let mut r = Reader::new(&sent.answers);
    let (words, learned) = (r.text("words"), past(&mut r, "learned", visitor.today));
    match r.finish(words) {
        Ok(words) => {
            let complaint = EntryId::from_uuid(sent.command.uuid());
            let act = Act::Send { id: complaint, about, words, learned };
            sent.execute(&web, id, &Command::Complaint(act)).await?;
            Ok(done(&url(id, &format!("/klage/{complaint}")), "complaint-sent"))
        }
        Err(faults) => {
            let view = begun(&web, visitor, id, true).await?;
            let form = blank(&web, visitor, id, about).draft().filled(&sent.answers).faulty(&faults);
            again(&page(&view, visitor, about).form(form))
        }
    }
}

/// A day that may be left out and has not yet to come.
fn past(r: &mut Reader<'_>, field: &'static str, today: Date) -> Option<Date> {
    let day = r.optional_date(field);
    if day.is_some_and(|day| day > today) {
        r.fault(field, Fault::InTheFuture);
    }
    day
}

fn page(view: &CaseView, visitor: &Visitor, about: About) -> Explained {
    let w = visitor.w;
    let to = w.t1("complaint-write-lead", "unit", &view.home_name);
    let law = about.deadline();
    Explained::new(view, visitor, w.t("complaint-write-title"), to)
        .says(w.t(&format!("{}-says", law.key())))
        .fact(w.t("complaint-about"), w.t(about.key()))
}

fn blank(web: &Web, visitor: &Visitor, id: CaseId, about: About) -> Form {
    let w = visitor.w;
    let address = url(id, &format!("/klage/ny/{}", about.code()));
    Form::new(w, address, CommandId::from_uuid(web.app.new_id()), w.t("complaint-send"))
        .fields(vec![
            Field::new("words", Kind::Prose(12), w.t("complaint-words")).help(w.t("complaint-words-help")),
            Field::date("learned", w.t("complaint-learned")).optional().help(w.t("complaint-learned-help")),
        ])
        .cancel(url(id, "/klage"))
}

/// A text to begin from: what it is about, what the case knows, and room for why.
fn drafted(view: &CaseView, about: About, w: Words) -> Answers {
    let mut parts = vec![w.t(&format!("complaint-draft-{}", about.code()))];
    if !view.is(Capacity::Person) {
        parts.push(w.t1("complaint-draft-for", "name", &view.subject.name));
    }
    parts.push(facts(view, w).join(" "));
    parts.push(w.t("complaint-draft-because"));
    parts.push(w.t("complaint-draft-want"));
    parts.retain(|part| !part.is_empty());
    let mut answers = Answers::default();
    answers.set("words", parts.join("\n\n"));
    let refused = view.process.as_ref().and_then(|p| p.path.assessment()).filter(|a| !a.met());
    if let Some(assessment) = refused.filter(|_| about == About::NoPlan) {
        answers.set("learned", time::day(assessment.made.at).to_string());
    }
    answers
}

pub(super) async fn paper(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let view = begun(&web, &visitor, id, false).await?;
    let form = paper_form(&web, &visitor, id).resumed(&web, &visitor, &Answers::default()).await?;
    html(&paper_page(&view, &visitor).form(form))
}

pub(super) async fn register(
    State(web): State<Web>,
    At(id): At<CaseId>,
    sent: Sent,
) -> Result<Response, Failure> {
    let complaint = EntryId::from_uuid(sent.command.uuid());
    match registered(&sent.answers, complaint, sent.visitor.today) {
        Ok(act) => {
            sent.execute(&web, id, &Command::Complaint(act)).await?;
            Ok(done(&url(id, &format!("/klage/{complaint}")), "complaint-registered"))
        }
        Err(faults) => {
            let view = begun(&web, &sent.visitor, id, false).await?;
            let form = paper_form(&web, &sent.visitor, id).draft().filled(&sent.answers).faulty(&faults);
            again(&paper_page(&view, &sent.visitor).form(form))
        }
    }
}

fn registered(answers: &Answers, id: EntryId, today: Date) -> Result<Act, Faults> {
    let mut r = Reader::new(answers);
    let from = r.text("from");
    let received = r.date("received");
    if received.is_some_and(|day| day > today) {
        r.fault("received", Fault::InTheFuture);
    }
    let about = r.choice("about", About::from_code);
    let words = r.text("words");
    let learned = past(&mut r, "learned", today);
    let found = from.zip(received).zip(about.zip(words));
    let found = found.map(|((from, received), (about, words))| Act::Register {
        id,
        about,
        words,
        from,
        received,
        learned,
    });
    r.finish(found)
}

fn paper_page(view: &CaseView, visitor: &Visitor) -> Explained {
    let w = visitor.w;
    Explained::new(view, visitor, w.t("complaint-paper-title"), w.t("complaint-paper-lead"))
}

fn paper_form(web: &Web, visitor: &Visitor, id: CaseId) -> Form {
    let w = visitor.w;
    let about = About::ALL.iter().map(|a| Choice::new(a.code(), w.t(a.key()))).collect();
    Form::new(w, url(id, "/klage/papir"), CommandId::from_uuid(web.app.new_id()), w.t("complaint-register"))
        .fields(vec![
            Field::line("from", w.t("complaint-from")),
            Field::date("received", w.t("complaint-received-on")),
            Field::radio("about", w.t("complaint-about-what"), about),
            Field::new("words", Kind::Prose(8), w.t("complaint-paper-words")),
            Field::date("learned", w.t("complaint-paper-learned")).optional(),
        ])
        .cancel(url(id, "/klage"))
}
