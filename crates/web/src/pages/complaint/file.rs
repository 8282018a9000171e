//! The file to Statsforvalteren: one page that can be read, kept and printed without the program. It is
//! made when the complaint is sent on, and the same file is made again for whoever downloads it.

use super::address;
use super::handle::{mine, page};
use super::parcel::Ids;
use crate::Web;
use crate::at::At;
use crate::failure::{Failure, again, done, html};
use crate::field::{Field, Form};
use crate::pages::history;
use crate::pages::log::told::{ground, role, what};
use crate::pages::period::period;
use crate::pages::told::{self, Told};
use crate::sent::Sent;
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dinplan_app::{Bundle, What};
use dinplan_domain::answers::{Answers, Reader};
use dinplan_domain::command::Command;
use dinplan_domain::complaint::{Act, Complaint, File};
use dinplan_domain::event::{EntryChange, Event, Recorded};
use dinplan_domain::ids::CommandId;
use dinplan_domain::person::{Lang, Stamp};
use dinplan_domain::report::Report;
use dinplan_domain::sections::Section;
use dinplan_domain::text::{Line, sha256};
use dinplan_domain::time;
use jiff::Timestamp;
use jiff::civil::Date;

/// What makes the file good to read on a screen and on paper, inside the file itself.
const STYLE: &str = concat!("<style>", include_str!("../../../assets/complaint-file.css"), "</style>");

pub(super) async fn forwarding(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let (view, complaint) = mine(&web, &visitor, id, of).await?;
    let form = blank(&web, id, &complaint, visitor.w).resumed(&web, &visitor, &Answers::default()).await?;
    html(&page(&view, &visitor, &complaint, "complaint-forward").form(form))
}

pub(super) async fn forward(
    State(web): State<Web>,
    At((id, of)): Ids,
    sent: Sent,
) -> Result<Response, Failure> {
    let mut r = Reader::new(&sent.answers);
    let to = r.text("to");
    match r.finish(to) {
        Ok(to) => {
            let bundle = web.app.complaint_file(&sent.visitor.identity, id, of).await?;
            let language = spoken(sent.visitor.w.lang());
            let (made, revision, log_before) = (bundle.made, bundle.revision, bundle.log_before);
            let hash = sha256(written(&bundle, &to, language)?.as_bytes());
            let file = File { made, revision, log_before, language, hash };
            sent.execute(&web, id, &Command::Complaint(Act::Forward { id: of, to, file })).await?;
            Ok(done(&crate::case_frame::url(id, &format!("/klage/{of}")), "complaint-forwarded"))
        }
        Err(faults) => {
            let (view, complaint) = mine(&web, &sent.visitor, id, of).await?;
            let form = blank(&web, id, &complaint, sent.visitor.w).draft();
            let form = form.filled(&sent.answers).faulty(&faults);
            again(&page(&view, &sent.visitor, &complaint, "complaint-forward").form(form))
        }
    }
}

fn blank(web: &Web, case: dinplan_domain::ids::CaseId, complaint: &Complaint, w: Words) -> Form {
    let address = address(case, complaint);
    let command = CommandId::from_uuid(web.app.new_id());
    Form::new(w, format!("{address}/send"), command, w.t("complaint-forward-submit"))
        .fields(vec![Field::line("to", w.t("complaint-forward-to")).help(w.t("complaint-forward-to-help"))])
        .cancel(address)
}

/// Statsforvalteren reads Norwegian.
const fn spoken(lang: Lang) -> Lang {
    match lang {
        Lang::Nn => Lang::Nn,
        Lang::Nb | Lang::Se | Lang::En => Lang::Nb,
    }
}

pub(super) async fn download(
    State(web): State<Web>,
    visitor: Visitor,
    At((id, of)): Ids,
) -> Result<Response, Failure> {
    let bundle = web.app.complaint_file(&visitor.identity, id, of).await?;
    let view = web.app.complaints_in(&visitor.identity, id).await?;
    let forwarded = view.complaints.iter().find(|c| c.id == of).and_then(|c| c.forwarded());
    let (Some(forwarded), Some(file)) = (forwarded, &bundle.sent) else { return Err(Failure::not_found()) };
    let text = written(&bundle, &forwarded.to, file.language)?;
    let name = format!("attachment; filename=\"klage-{}.html\"", time::day(file.made));
    let kind = "text/html; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

/// A part of the plan, or of what was written.
struct Part {
    heading: String,
    /// Each with who wrote it and when.
    entries: Vec<(Vec<Told>, String)>,
}

/// When, who, what, and what it said.
type Row = (String, String, String, String);

#[derive(Template)]
#[template(path = "complaint_file.html")]
struct FilePage {
    w: Words,
    style: &'static str,
    heading: String,
    made: String,
    person: Vec<(String, String)>,
    /// The complaint: facts, and its words.
    complaint: Vec<(String, String)>,
    words: String,
    /// What was answered when it was reconsidered.
    again: Vec<(String, String)>,
    /// What was reported: who and when, and the need in their words.
    reports: Vec<(String, String)>,
    assessment: Vec<(String, String)>,
    answer: Option<String>,
    coordinators: Vec<String>,
    plan: Vec<(String, String)>,
    parts: Vec<Part>,
    evaluations: Vec<(String, Vec<String>)>,
    versions: Vec<Row>,
    history: Vec<Row>,
    log: Vec<Row>,
}

fn written(bundle: &Bundle, to: &Line, language: Lang) -> Result<String, Failure> {
    let w = Words::of(language);
    let view = &bundle.view;
    let c = &bundle.complaint;
    let when = |stamp: &Stamp| format!("{}, {}", shown::by(&stamp.by, w), w.date(time::day(stamp.at)));
    let fact = |key: &str, value: String| (w.t(key), value);
    let mut complaint = vec![
        fact("complaint-about", w.t(c.about.key())),
        fact("complaint-from", c.from.to_string()),
        fact("complaint-received-on", w.date(c.received)),
    ];
    if let Some(last) = c.last_day {
        let key = if c.late() { "complaint-is-late" } else { "complaint-in-time" };
        let law = w.t(c.about.deadline().key());
        complaint.push(fact("complaint-deadline", w.t2(key, "date", w.date(last), "law", law)));
    }
    let mut again: Vec<(String, String)> = Vec::new();
    if let Some(re) = c.reconsidered() {
        again.push(fact("complaint-outcome", w.t(re.outcome.key())));
        again.extend(re.outcome.what().map(|what| fact("complaint-what-changes", what.to_string())));
        again.push(fact("complaint-reasons", re.reasons.to_string()));
        again.push(fact("complaint-written-by", when(&re.stamp)));
    }
    let path = view.process.as_ref().map(|p| &p.path);
    let assessed = path.and_then(|p| p.assessment());
    let assessment = assessed.map(|a| {
        let found = |f: &dinplan_domain::law::Finding| {
            let met = w.t(if f.met { "process-met" } else { "process-unmet" });
            (w.t(f.provision.key()), met)
        };
        let mut facts: Vec<_> = a.findings.iter().map(found).collect();
        facts.insert(0, fact("complaint-file-need", a.described.to_string()));
        facts.push(fact("process-reason", a.reason.to_string()));
        facts.push(fact("complaint-written-by", when(&a.made)));
        facts
    });
    let made = w.t2("complaint-file-made", "date", clock(bundle.made, w), "to", to);
    let page = FilePage {
        w,
        style: STYLE,
        heading: w.t1("complaint-file-title", "name", &view.subject.name),
        made,
        person: person(bundle, w),
        complaint,
        words: c.words.to_string(),
        again,
        reports: reports(bundle, w),
        assessment: assessment.unwrap_or_default(),
        answer: path
            .and_then(|p| p.answer())
            .map(|a| format!("{} ({})", w.t(a.choice.key()), when(&a.recorded))),
        coordinators: coordinators(bundle, w),
        plan: plan(bundle, w),
        parts: parts(bundle, w),
        evaluations: evaluations(bundle, w),
        versions: versions(bundle, w),
        history: bundle.history.iter().map(|r| happened(bundle, r, w)).collect(),
        log: log(bundle, w),
    };
    Ok(page.render()?)
}

fn person(bundle: &Bundle, w: Words) -> Vec<(String, String)> {
    let subject = &bundle.view.subject;
    let number = subject.number.as_ref().map(|n| n.reveal().to_owned());
    let rows = [
        ("complaint-file-person", Some(subject.name.to_string())),
        ("record-born", Some(w.date(subject.born))),
        ("record-number", number),
        ("record-municipality", Some(bundle.view.home_name.to_string())),
    ];
    rows.into_iter().filter_map(|(key, value)| Some((w.t(key), value?))).collect()
}

fn reports(bundle: &Bundle, w: Words) -> Vec<(String, String)> {
    let all = bundle.view.process.iter().flat_map(|process| &process.reports);
    let told = |r: &Report| {
        let by = format!("{}, {}", shown::by(&r.recorded.by, w), w.date(r.received));
        (by, r.need.to_string())
    };
    all.map(told).collect()
}

/// Those who coordinate and have coordinated, and how long.
fn coordinators(bundle: &Bundle, w: Words) -> Vec<String> {
    let view = &bundle.view;
    let one = |a: &dinplan_domain::coordinator::Appointment| {
        let from = w.date(time::day(a.made.at));
        let to = a.ended.as_ref().map(|end| w.date(time::day(end.stamp.at))).unwrap_or_default();
        format!("{} ({}), {from} – {to}", shown::staff(&a.who), w.t(a.kind.key()))
    };
    view.coordinators.iter().chain(&view.earlier_coordinators).map(one).collect()
}

fn plan(bundle: &Bundle, w: Words) -> Vec<(String, String)> {
    let state = bundle.view.plan.as_ref().and_then(|plan| plan.state.as_ref());
    let Some(state) = state else { return Vec::new() };
    let term = state.term().map(|term| (w.t("section-period"), period(term, w)));
    let revision = state.term().map(|term| (w.t("period-revision"), w.date(term.revision)));
    let approved = state
        .approval()
        .map(|a| (w.t("event-approved"), format!("{}, {}", a.voice.name, w.date(time::day(a.stamp.at)))));
    term.into_iter().chain(revision).chain(approved).collect()
}

fn parts(bundle: &Bundle, w: Words) -> Vec<Part> {
    let Some(plan) = &bundle.view.plan else { return Vec::new() };
    let part = |section: &Section| {
        let entry = |e: &dinplan_domain::plan::Entry| {
            let fields = told::fields(&e.content, &bundle.view, w);
            let key = if e.ended.is_some() { "record-written-ended" } else { "record-written" };
            let (by, day) = (shown::by(&e.written.by, w), w.date(time::day(e.written.at)));
            let fields = fields.into_iter().filter(|f| !f.text.is_empty()).collect();
            (fields, w.t2(key, "by", by, "date", day))
        };
        let of = plan.entries.iter().filter(|e| e.content.section() == *section);
        let entries: Vec<_> = of.map(entry).collect();
        (!entries.is_empty()).then(|| Part { heading: w.t(section.key()), entries })
    };
    Section::ORDINARY.iter().chain([&Section::Admission, &Section::Illness]).filter_map(part).collect()
}

fn evaluations(bundle: &Bundle, w: Words) -> Vec<(String, Vec<String>)> {
    let all = bundle.view.plan.iter().flat_map(|plan| &plan.evaluations);
    let told = |title: &Line, rating: &str, words: Option<&Line>| match words {
        Some(words) => format!("{title}: {} ({words})", w.t(rating)),
        None => format!("{title}: {}", w.t(rating)),
    };
    all.map(|e| {
        let goals = e.goals.iter().map(|g| told(&g.title, g.rating.key(), g.words.as_ref()));
        let measures = e.measures.iter().map(|m| told(&m.title, m.rating.key(), m.words.as_ref()));
        (period(e.term, w), goals.chain(measures).collect())
    })
    .collect()
}

/// Every wording that was written, oldest first: the plan's history of versions.
fn versions(bundle: &Bundle, w: Words) -> Vec<Row> {
    let written = bundle.history.iter().filter_map(|r| match &r.event {
        Event::EntrySet { entry, change: EntryChange::Written | EntryChange::Restored, .. } => {
            let fields = told::fields(&entry.content, &bundle.view, w).into_iter();
            let fields = fields.filter(|f| !f.text.is_empty()).map(|f| format!("{}: {}", f.label, f.text));
            let section = w.t(entry.content.section().key());
            Some((clock(r.at, w), shown::by(&r.by, w), section, fields.collect::<Vec<_>>().join("\n")))
        }
        _ => None,
    });
    written.collect()
}

/// Day and clock. The file is read another day: no *today* in it.
fn clock(at: Timestamp, w: Words) -> String {
    w.moment(at, Date::MIN)
}

fn happened(bundle: &Bundle, recorded: &Recorded, w: Words) -> Row {
    let what = history::in_words(&bundle.view, recorded, w);
    (clock(recorded.at, w), shown::by(&recorded.by, w), what, String::new())
}

fn log(bundle: &Bundle, w: Words) -> Vec<Row> {
    let line = |t: &dinplan_app::Told| {
        let did = what(&t.line, false, w);
        let refused = matches!(t.line.what, What::Refused { .. });
        let did = if refused { w.t1("log-tried", "what", did) } else { did };
        let why = ground(&t.line, false, w).unwrap_or_default();
        (clock(t.at, w), format!("{}, {}", t.line.name, role(&t.line, w)), did, why)
    };
    bundle.log.iter().map(line).collect()
}
