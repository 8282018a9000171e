//! Who has looked and changed, in plain words, newest first; searched, taken out, and asked about.

mod ask;
mod extract;
pub(super) mod told;

use crate::Web;
use crate::at::At;
use crate::case_frame::{CaseFrame, url};
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Look, Search, Told};
use dinplan_domain::answers::parse_date;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::Deed;
use dinplan_domain::request::Kind;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
pub(crate) use extract::cell;
use jiff::civil::Date;
use serde::Deserialize;
use told::{Read, clock, read};

/// Most lines on one page.
const SHOWN: usize = 50;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/sak/{id}/innsyn", get(log))
        .route("/sak/{id}/innsyn/utskrift", get(extract::printed))
        .route("/sak/{id}/innsyn/fil", get(extract::file))
        .route("/sak/{id}/innsyn/{line}/spor", get(ask::form).post(ask::send))
}

/// What is looked for, as the address says it.
#[derive(Deserialize, Default)]
struct Wanted {
    before: Option<u64>,
    #[serde(default)]
    mine: String,
    #[serde(default)]
    sok: String,
    #[serde(default)]
    fra: String,
    #[serde(default)]
    til: String,
    #[serde(default)]
    uvanlig: String,
}

impl Wanted {
    fn search(&self) -> Search {
        Search {
            text: self.sok.chars().take(100).collect(),
            from: parse_date(&self.fra),
            to: parse_date(&self.til),
            unusual: !self.uvanlig.is_empty(),
            mine: !self.mine.is_empty(),
            before: self.before,
        }
    }

    /// The same search in an address.
    fn query(&self, before: Option<u64>, mine: bool) -> String {
        let before = before.map(|seq| seq.to_string()).unwrap_or_default();
        let mine = if mine { "1" } else { "" };
        let pairs = [
            ("sok", self.sok.as_str()),
            ("fra", &self.fra),
            ("til", &self.til),
            ("uvanlig", &self.uvanlig),
            ("mine", mine),
            ("before", &before),
        ];
        let kept: Vec<_> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        serde_urlencoded::to_string(kept).unwrap_or_default()
    }
}

/// One day.
struct Day {
    title: String,
    lines: Vec<Read>,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage {
    frame: Frame,
    w: Words,
    case: CaseFrame,
    here: String,
    mine: bool,
    /// The same search with and without one's own lines.
    others_url: String,
    mine_url: String,
    /// The search as typed, and whether it narrows the list.
    wanted: Wanted,
    narrowed: bool,
    days: Vec<Day>,
    newest: bool,
    older: Option<String>,
    /// The search, for taking the lines out.
    query: String,
    requests: String,
    data: String,
}

async fn log(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let search = wanted.search();
    let trail = web.app.search_log(&visitor.identity, id, &search, Look::Log).await?;
    let mut groups = grouped(trail.lines);
    let more = groups.len() > SHOWN;
    groups.truncate(SHOWN);
    let last_shown = groups.last().and_then(|g| g.last()).map(|t| t.seq);
    let next = if more { last_shown } else { trail.older };
    let w = visitor.w;
    let here = url(id, "/innsyn");
    let address = |query: String| if query.is_empty() { here.clone() } else { format!("{here}?{query}") };
    html(&LogPage {
        frame: visitor.frame(w.t("section-log")),
        w,
        case: CaseFrame::new(&trail.view, &visitor),
        mine: search.mine,
        others_url: address(wanted.query(None, false)),
        mine_url: address(wanted.query(None, true)),
        narrowed: search.narrows(),
        days: days(&trail.view, &visitor, &groups),
        newest: wanted.before.is_none(),
        older: next.map(|seq| address(wanted.query(Some(seq), search.mine))),
        query: wanted.query(None, search.mine),
        requests: url(id, "/henvendelser"),
        data: url(id, "/mine-data"),
        wanted,
        here,
    })
}

/// Lines that say the same, right after each other on one day, newest first.
fn grouped(lines: Vec<Told>) -> Vec<Vec<Told>> {
    let mut groups: Vec<Vec<Told>> = Vec::new();
    for told in lines {
        match groups.last_mut() {
            Some(group) if group.last().is_some_and(|last| alike(last, &told)) => group.push(told),
            _ => groups.push(vec![told]),
        }
    }
    groups
}

fn alike(one: &Told, other: &Told) -> bool {
    time::day(one.at) == time::day(other.at) && one.line == other.line && one.unusual == other.unusual
}

fn days(view: &CaseView, visitor: &Visitor, groups: &[Vec<Told>]) -> Vec<Day> {
    let mut days: Vec<(Date, Day)> = Vec::new();
    for group in groups {
        let (Some(newest), Some(oldest)) = (group.first(), group.last()) else { continue };
        let day = time::day(newest.at);
        let mut line = read(view, visitor, newest);
        let w = visitor.w;
        if group.len() > 1 {
            let since = clock(w, oldest);
            let times = w.count("log-times", group.len());
            line.more = Some(w.t2("log-more", "times", times, "since", since));
        }
        line.ask = question(view, group, w);
        match days.last_mut() {
            Some((last, shown)) if *last == day => shown.lines.push(line),
            _ => days.push((day, Day { title: day_title(w, day, visitor.today), lines: vec![line] })),
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// The way to ask about a line, or to what was asked about it.
fn question(view: &CaseView, group: &[Told], w: Words) -> Option<(String, String)> {
    let newest = group.first().filter(|told| !told.mine)?;
    let about =
        |kind: &Kind| matches!(kind, Kind::LogLine { seq, .. } if group.iter().any(|t| t.seq == *seq));
    match view.requests.iter().find(|request| about(&request.kind)) {
        Some(asked) => {
            let key = if asked.reply.is_some() { "log-answered" } else { "log-asked" };
            Some((format!("{}#h{}", url(view.id, "/henvendelser"), asked.id), w.t(key)))
        }
        None if view.may(Deed::Ask) => {
            Some((url(view.id, &format!("/innsyn/{}/spor", newest.seq)), w.t("log-ask")))
        }
        None => None,
    }
}

/// "I dag", "i går", or the date.
fn day_title(w: Words, day: Date, today: Date) -> String {
    match time::days_between(day, today) {
        0 => w.t("log-today"),
        1 => w.t("log-yesterday"),
        _ => w.date(day),
    }
}
