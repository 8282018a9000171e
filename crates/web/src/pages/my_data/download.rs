//! The record as a file: one page to read and keep, and the same as data.

use super::too_often;
use crate::Web;
use crate::at::At;
use crate::failure::Failure;
use crate::pages::consents::{given, title};
use crate::pages::log::told::{ground, role, what};
use crate::pages::told::{self, Told};
use crate::pages::{meetings, verdict};
use crate::shown;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use dinplan_app::Record;
use dinplan_domain::actor::Capacity;
use dinplan_domain::complaint::Complaint;
use dinplan_domain::event::Event;
use dinplan_domain::ids::CaseId;
use dinplan_domain::sections::Section;
use dinplan_domain::talk::{Message, Thread};
use dinplan_domain::time;

/// One part of the plan.
struct Part {
    heading: String,
    entries: Vec<Entry>,
}

struct Entry {
    fields: Vec<Told>,
    /// Who wrote it last, and that it has ended.
    written: String,
}

#[derive(Template)]
#[template(path = "record.html")]
struct RecordFile {
    w: Words,
    heading: String,
    made: String,
    facts: Vec<(String, String)>,
    people: Vec<String>,
    parts: Vec<Part>,
    consents: Vec<(String, String)>,
    notes: Vec<(String, String)>,
    meetings: Vec<String>,
    /// Threads: title, and who wrote what.
    talk: Vec<(String, Vec<(String, String)>)>,
    /// Complaints: what about and how far, and the words.
    complaints: Vec<(String, String)>,
    /// What was said of the cooperation.
    opinions: Vec<String>,
    requests: Vec<(String, String, String)>,
    history: Vec<(String, String, String)>,
    /// When, who, what.
    log: Vec<(String, String, String)>,
    log_cut: bool,
}

pub(super) async fn readable(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let Some(record) = web.app.record(&visitor.identity, id).await? else {
        return too_often(&web, &visitor, id).await;
    };
    let page = file(&record, &visitor).render()?;
    let name = format!("attachment; filename=\"dinplan-{}.html\"", visitor.today);
    let kind = "text/html; charset=utf-8".to_owned();
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], page).into_response())
}

pub(super) async fn data(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
) -> Result<Response, Failure> {
    let Some(record) = web.app.record(&visitor.identity, id).await? else {
        return too_often(&web, &visitor, id).await;
    };
    let name = format!("attachment; filename=\"dinplan-{}.json\"", visitor.today);
    let kind = "application/json".to_owned();
    let text = format!("{:#}\n", record.json());
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, name)], text).into_response())
}

fn file(record: &Record, visitor: &Visitor) -> RecordFile {
    let w = visitor.w;
    let view = &record.view;
    RecordFile {
        w,
        heading: w.t1("record-title", "name", &view.subject.name),
        made: w.t1("record-made", "date", w.date(visitor.today)),
        facts: facts(record, w),
        people: people(record, w),
        parts: parts(record, w),
        consents: view.consents.iter().map(|c| (title(w, c), given(w, c))).collect(),
        notes: view.notes.iter().map(|n| (w.moment(n.written.at, view.today), n.text.to_string())).collect(),
        meetings: view.meetings.iter().map(|m| meetings::in_words(&m.meeting, w)).collect(),
        talk: view.talk.threads.iter().map(|thread| said(record, thread, w)).collect(),
        complaints: view.complaints.iter().map(|c| complained(c, w)).collect(),
        opinions: verdict::all(view, w),
        requests: requests(record, w),
        history: history(record, w),
        log: log(record, w),
        log_cut: record.log_cut,
    }
}

fn said(record: &Record, thread: &Thread, w: Words) -> (String, Vec<(String, String)>) {
    let message = |m: &Message| {
        let when = w.moment(m.stamp.at, record.view.today);
        (format!("{}, {when}", shown::by(&m.stamp.by, w)), m.words.to_string())
    };
    (thread.title.to_string(), thread.messages.iter().map(message).collect())
}

fn complained(complaint: &Complaint, w: Words) -> (String, String) {
    let (about, stage) = (w.t(complaint.about.key()), w.t(complaint.stage().key()));
    let head = format!("{about}, {}: {stage}", w.date(complaint.received));
    (head, complaint.words.to_string())
}

fn facts(record: &Record, w: Words) -> Vec<(String, String)> {
    let view = &record.view;
    let number = view.subject.number.as_ref().map(|n| n.reveal().to_owned());
    let rows = [
        ("record-born", Some(w.date(view.subject.born))),
        ("record-number", number),
        ("record-phone", view.subject.phone.as_ref().map(ToString::to_string)),
        ("record-municipality", Some(view.home_name.to_string())),
        ("record-protection", Some(w.t(view.protection.key()))),
    ];
    rows.into_iter().filter_map(|(key, value)| Some((w.t(key), value?))).collect()
}

fn people(record: &Record, w: Words) -> Vec<String> {
    let view = &record.view;
    let coordinators =
        view.coordinators.iter().map(|a| format!("{} ({})", shown::staff(&a.who), w.t(a.kind.key())));
    let close = view.representatives.iter().map(|r| format!("{}, {}", r.name, r.relation));
    let team = view.participants.iter().map(|p| match &p.org_name {
        Some(place) => format!("{}, {}, {place}", p.name, p.role),
        None => format!("{}, {}", p.name, p.role),
    });
    coordinators.chain(close).chain(team).collect()
}

fn parts(record: &Record, w: Words) -> Vec<Part> {
    let Some(plan) = &record.view.plan else { return Vec::new() };
    let part = |section: &Section| {
        let all = plan.entries.iter().filter(|e| e.content.section() == *section);
        let entries: Vec<Entry> = all
            .map(|e| {
                let fields = told::fields(&e.content, &record.view, w).into_iter();
                let by = shown::by(&e.written.by, w);
                let day = w.date(time::day(e.written.at));
                let key = if e.ended.is_some() { "record-written-ended" } else { "record-written" };
                Entry {
                    fields: fields.filter(|f| !f.text.is_empty()).collect(),
                    written: w.t2(key, "by", by, "date", day),
                }
            })
            .collect();
        (!entries.is_empty()).then(|| Part { heading: w.t(section.key()), entries })
    };
    Section::ORDINARY.iter().chain([&Section::Admission, &Section::Illness]).filter_map(part).collect()
}

fn requests(record: &Record, w: Words) -> Vec<(String, String, String)> {
    let asked = record.view.requests.iter();
    asked
        .map(|r| {
            let reply = r.reply.as_ref().map(|reply| reply.words.to_string()).unwrap_or_default();
            (w.t(r.kind.code().key()), r.words.to_string(), reply)
        })
        .collect()
}

/// What happened, and what entries said before.
fn history(record: &Record, w: Words) -> Vec<(String, String, String)> {
    let said = |event: &Event| match event {
        Event::EntrySet { entry, .. } => told::title(&entry.content),
        _ => String::new(),
    };
    let happened = |r: &dinplan_domain::event::Recorded| {
        let when = w.moment(r.at, record.view.today);
        (when, format!("{}: {}", shown::by(&r.by, w), w.t(r.event.key())), said(&r.event))
    };
    record.history.iter().map(happened).collect()
}

fn log(record: &Record, w: Words) -> Vec<(String, String, String)> {
    let yours = record.view.is(Capacity::Person);
    let line = |t: &dinplan_app::Told| {
        let who = format!("{}, {}", t.line.name, role(&t.line, w));
        let refused = matches!(t.line.what, dinplan_app::What::Refused { .. });
        let did = what(&t.line, yours, w);
        let did = if refused { w.t1("log-tried", "what", did) } else { did };
        let did = match ground(&t.line, yours, w) {
            Some(ground) => format!("{did}, {ground}"),
            None => did,
        };
        (w.moment(t.at, record.view.today), who, did)
    };
    record.log.iter().map(line).collect()
}
