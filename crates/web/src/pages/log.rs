//! Who has looked and changed, in plain words, newest first.

use super::consents::list;
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
use dinplan_app::{Line, Look, Told, What};
use dinplan_domain::actor::Capacity;
use dinplan_domain::ids::CaseId;
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use jiff::civil::Date;
use serde::Deserialize;

/// Most lines on one page.
const SHOWN: usize = 50;
/// Most lines read for one page: the reader's own are left out afterwards.
const READ: u32 = 400;
/// From this many parts on, the log says that all was read.
const ALL: usize = 8;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/sak/{id}/innsyn", get(log))
}

/// From where on, and whether one's own look-ups are wanted.
#[derive(Deserialize, Default)]
struct Wanted {
    before: Option<u64>,
    #[serde(default)]
    mine: String,
}

/// One line as it is read: the name stands out.
struct Read {
    before: String,
    name: String,
    after: String,
    refused: bool,
    own: bool,
    /// The same was done more often right before: how often, and since when.
    more: Option<String>,
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
    days: Vec<Day>,
    newest: bool,
    older: Option<String>,
}

async fn log(
    State(web): State<Web>,
    visitor: Visitor,
    At(id): At<CaseId>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Failure> {
    let (view, told) = web.app.access_log(&visitor.identity, id, wanted.before, READ).await?;
    let mine = !wanted.mine.is_empty();
    let read_all = told.len() < usize::try_from(READ).unwrap_or(usize::MAX);
    let last_read = told.last().map(|t| t.seq);
    let wanted_lines = told.into_iter().filter(|t| mine || !own(&view, &visitor, &t.line));
    let mut groups = grouped(wanted_lines.collect());
    let more = groups.len() > SHOWN;
    groups.truncate(SHOWN);
    let last_shown = groups.last().and_then(|g| g.last()).map(|t| t.seq);
    let next = if more { last_shown } else { last_read.filter(|_| !read_all) };
    let w = visitor.w;
    let here = url(id, "/innsyn");
    let kept = if mine { "&mine=1" } else { "" };
    html(&LogPage {
        frame: visitor.frame(w.t("section-log")),
        w,
        case: CaseFrame::new(&view, &visitor),
        mine,
        days: days(&view, &visitor, &groups),
        newest: wanted.before.is_none(),
        older: next.map(|seq| format!("{here}?before={seq}{kept}")),
        here,
    })
}

/// One's own line: the reader here and the one in the line are the same in the same part of the case.
fn own(view: &CaseView, visitor: &Visitor, line: &Line) -> bool {
    let same_part = line.capacity.is_some_and(|c| view.is(c));
    same_part && line.org_name.is_none() && line.name == visitor.identity.name
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
    time::day(one.at) == time::day(other.at) && one.line == other.line
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
        match days.last_mut() {
            Some((last, shown)) if *last == day => shown.lines.push(line),
            _ => days.push((day, Day { title: day_title(w, day, visitor.today), lines: vec![line] })),
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// "kl. 10.14".
fn clock(w: Words, told: &Told) -> String {
    let local = time::local(told.at);
    let parts = [("hour", local.hour()), ("minute", local.minute())];
    w.with("time-at", &parts.map(|(name, n)| (name, format!("{n:02}"))))
}

/// Stands where the name goes, so that the name can be set apart.
const NAME: char = '\u{1}';

fn read(view: &CaseView, visitor: &Visitor, told: &Told) -> Read {
    let w = visitor.w;
    let line = &told.line;
    let yours = view.is(Capacity::Person);
    let own = own(view, visitor, line);
    let refused = matches!(line.what, What::Refused { .. });
    // Where nothing was shown, no ground is needed.
    let nothing = matches!(&line.what, What::Saw { sections, .. } if sections.is_empty());
    let why = line.basis.filter(|_| !nothing).map(|basis| in_words(w, basis.key(), yours));
    let key = match (own, refused, &why) {
        (true, false, _) => "log-line-own",
        (true, true, _) => "log-line-own-refused",
        (false, true, _) => "log-line-refused",
        (false, false, Some(_)) => "log-line",
        (false, false, None) => "log-line-plain",
    };
    let sentence = w.with(
        key,
        &[
            ("name", NAME.to_string()),
            ("role", role(line, w)),
            ("what", what(line, yours, w)),
            ("when", clock(w, told)),
            ("why", why.unwrap_or_default()),
        ],
    );
    let (before, after) = match sentence.split_once(NAME) {
        Some((before, after)) => (before.to_owned(), after.to_owned()),
        None => (sentence, String::new()),
    };
    let name = if own { String::new() } else { line.name.to_string() };
    Read { before, name, after, refused, own, more: None }
}

/// What they came as, and where they work.
fn role(line: &Line, w: Words) -> String {
    let coordinates = line.capacity == Some(Capacity::Coordinator);
    let title = line.title.as_ref().filter(|_| !coordinates).map(ToString::to_string);
    let role = title.or_else(|| line.capacity.map(|c| w.t(c.key()))).unwrap_or_else(|| w.t("log-unknown"));
    match &line.org_name {
        Some(place) => format!("{role}, {place}"),
        None => role,
    }
}

fn what(line: &Line, yours: bool, w: Words) -> String {
    match &line.what {
        What::Saw { look: Look::History, .. } => in_words(w, "look-history", yours),
        What::Saw { look: Look::SeeAs, .. } => in_words(w, "look-see-as", yours),
        What::Saw { look, sections } if sections.is_empty() => w.t(look_key(*look)),
        What::Saw { sections, .. } => {
            w.t1("deed-see", "sections", sections_in_words(sections, line.basis, yours, w))
        }
        What::Did(deed) => deed_in_words(*deed, "", yours, w),
        What::Refused { deed: Some(deed), .. } => deed_in_words(*deed, "-to", yours, w),
        What::Managed(_) => w.t("look-other"), // never about a case
        What::Refused { deed: None, .. } => w.t("log-open-to"),
    }
}

/// The page, where nothing of the case was shown on it.
const fn look_key(look: Look) -> &'static str {
    match look {
        Look::Overview => "look-overview",
        Look::Process => "look-process",
        _ => "look-other",
    }
}

fn deed_in_words(deed: Deed, suffix: &str, yours: bool, w: Words) -> String {
    let key = format!("{}{suffix}", deed.key());
    match deed {
        Deed::See(section) => w.t1(&key, "sections", section_in_words(section, yours, w)),
        Deed::Write(section) => w.t1(&key, "section", section_in_words(section, yours, w)),
        _ if suffix.is_empty() => in_words(w, &key, yours),
        _ => w.t(&key),
    }
}

/// A text told to the person, or its twin for whoever speaks for the person.
fn in_words(w: Words, key: &str, yours: bool) -> String {
    let twin = format!("{key}-the");
    if !yours && w.maybe(&twin).is_some() { w.t(&twin) } else { w.t(key) }
}

fn section_in_words(section: Section, yours: bool, w: Words) -> String {
    w.t(&format!("{}-{}", section.key(), if yours { "yours" } else { "the" }))
}

/// Of many parts, the log says all, or all that is shared: never that someone read what they cannot see.
fn sections_in_words(sections: &[Section], basis: Option<Basis>, yours: bool, w: Words) -> String {
    if sections.len() >= ALL {
        let shared = matches!(basis, Some(Basis::Shared(_)));
        return w.t(match (shared, yours) {
            (true, true) => "section-shared-yours",
            (true, false) => "section-shared-the",
            (false, true) => "section-all-yours",
            (false, false) => "section-all-the",
        });
    }
    list(w, sections.iter().map(|section| section_in_words(*section, yours, w)))
}

/// "I dag", "i går", or the date.
fn day_title(w: Words, day: Date, today: Date) -> String {
    match time::days_between(day, today) {
        0 => w.t("log-today"),
        1 => w.t("log-yesterday"),
        _ => w.date(day),
    }
}
