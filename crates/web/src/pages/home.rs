//! Landing pages: what needs me now, for whoever is logged in.

use crate::Web;
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::Frame;
use crate::pages::away;
use crate::shown::{self, Tag};
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use dinplan_app::{Desk, Receipt, Row};
use dinplan_domain::desk::{Next, Shelf};
use dinplan_domain::standstill::{self, Still};
use dinplan_domain::time;
use jiff::civil::Date;
use serde::Deserialize;

pub(crate) fn routes() -> Router<Web> {
    Router::new().route("/hjem", get(home))
}

/// In the address: only what stands still.
const STILL: &str = "star";

/// Which cases are shown.
#[derive(Deserialize)]
struct Of {
    #[serde(default)]
    vis: String,
}

/// One case in a list.
pub(crate) struct CaseLine {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) tag: Tag,
    /// Since when it stands there, in words.
    pub(crate) since: String,
    /// The day it came there.
    pub(crate) since_day: String,
    /// What comes next, or what has passed its date.
    pub(crate) next: Option<String>,
    pub(crate) late: bool,
    pub(crate) coordinator: Option<String>,
    pub(crate) silent: Option<String>,
    /// Why it stands still: the reason, and the next step with its text.
    pub(crate) still: Option<(String, String, String)>,
    rank: (bool, u8, bool, Option<Date>),
}

/// One thing that waits for me.
struct Task {
    href: String,
    what: String,
    whose: Option<String>,
    when: String,
    late: bool,
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    frame: Frame,
    w: Words,
    greeting: String,
    tasks: Vec<Task>,
    lists: Vec<(String, Vec<CaseLine>)>,
    unit: bool,
    private: bool,
    /// The time away one has said, in words.
    away: Option<String>,
    nothing: bool,
    /// The reader coordinates: how many cases, how many of them stand still, and whether only those are shown.
    desk: Option<(usize, usize, bool)>,
}

async fn home(State(web): State<Web>, visitor: Visitor, Query(of): Query<Of>) -> Result<Response, Failure> {
    let desk = web.app.desk(&visitor.identity).await?;
    // One's own case is one's landing page; so is the only case of someone close.
    if let [only] = own_cases(&desk).as_slice()
        && visitor.guest.flash.is_none()
    {
        return Ok(Redirect::to(&url(only.case, "")).into_response());
    }
    let mut page = page(&visitor, &desk, of.vis == STILL, web.app.news_waiting(&visitor.identity));
    if visitor.identity.post().is_some() {
        let away = web.app.absence(&visitor.identity).await?;
        page.away = away.map(|away| away::said(&away, visitor.w));
    }
    html(&page)
}

fn own_cases(desk: &Desk) -> Vec<&Row> {
    let own: Vec<&Row> = desk.own.iter().chain(&desk.close).filter(|r| r.open).collect();
    if desk.takes_part.is_empty() && desk.coordinates.is_empty() && desk.reported.is_empty() {
        own
    } else {
        Vec::new()
    }
}

fn page(visitor: &Visitor, desk: &Desk, only_still: bool, news: usize) -> HomePage {
    let w = visitor.w;
    let today = visitor.today;
    let list = |key: &str, rows: &[Row]| {
        let coordinates = key == "home-coordinates";
        let moves = |row: &&Row| !coordinates || !only_still || standstill::of(&row.card, today).is_some();
        let mut lines: Vec<CaseLine> = rows
            .iter()
            .filter(moves)
            .map(|row| if coordinates { desk_line(row, visitor, w) } else { line(row, today, w) })
            .collect();
        lines.sort_by_key(|l| l.rank);
        (w.t(key), lines)
    };
    let mut lists = vec![
        list("home-own", &desk.own),
        list("home-close", &desk.close),
        list("home-coordinates", &desk.coordinates),
        list("home-takes-part", &desk.takes_part),
        list("home-ward", &desk.ward),
    ];
    let reported = (w.t("home-reported"), desk.reported.iter().map(|sent| reported(sent, w)).collect());
    lists.push(reported);
    lists.retain(|(_, rows): &(String, Vec<CaseLine>)| !rows.is_empty());
    let post = visitor.identity.post();
    let unit = post.is_some_and(|p| p.unit_kind == dinplan_domain::organisation::UnitKind::Coordinating);
    let nothing = lists.is_empty() && desk.asks.is_empty();
    HomePage {
        frame: visitor.frame(w.t("home-title")),
        w,
        greeting: w.t1("home-greeting", "name", first_name(visitor.identity.name.as_str())),
        tasks: news_task(news, w).into_iter().chain(tasks(desk, today, w)).collect(),
        lists,
        unit,
        private: post.is_none(),
        away: None,
        nothing,
        desk: (!desk.coordinates.is_empty()).then(|| {
            let stands = |row: &&Row| standstill::of(&row.card, today).is_some();
            (desk.coordinates.len(), desk.coordinates.iter().filter(stands).count(), only_still)
        }),
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or(name)
}

/// News of law or routine that I have not read.
fn news_task(news: usize, w: Words) -> Option<Task> {
    (news > 0).then(|| Task {
        href: "/nytt".to_owned(),
        what: w.count("news-waiting", news),
        whose: None,
        when: w.t("news-title"),
        late: false,
    })
}

/// Measures that wait for my yes, and periods that wait for it.
fn tasks(desk: &Desk, today: Date, w: Words) -> Vec<Task> {
    let mut tasks: Vec<Task> = desk
        .asks
        .iter()
        .map(|(case, name, ask)| Task {
            href: url(*case, &format!("/svar/{}", ask.entry)),
            what: ask.what.to_string(),
            whose: Some(name.to_string()),
            when: match ask.answer_by {
                Some(by) if by < today => w.t1("answer-was-due", "date", w.near(by, today)),
                Some(by) => w.t1("answer-by", "date", w.near(by, today)),
                None => w.t1("home-asked", "since", w.ago(ask.since, today)),
            },
            late: ask.answer_by.is_some_and(|by| by < today),
        })
        .collect();
    tasks.extend(desk.coordinates.iter().filter(|r| r.open && r.card.handed > 0).map(|row| Task {
        href: url(row.case, "/samtaler"),
        what: w.count("home-handed", row.card.handed),
        whose: Some(row.card.name.to_string()),
        when: w.t("home-handed-says"),
        late: false,
    }));
    tasks.extend(desk.own.iter().chain(&desk.close).filter(|r| r.card.awaits_approval).map(|row| Task {
        href: url(row.case, "/godkjenn"),
        what: w.t("home-approve"),
        whose: None,
        when: w.t("home-approve-says"),
        late: false,
    }));
    tasks
}

/// A case one coordinates: why it stands still, and what one does about it.
fn desk_line(row: &Row, visitor: &Visitor, w: Words) -> CaseLine {
    let today = visitor.today;
    let mut line = line(row, today, w);
    // One's own name on each line says nothing; another's says that one stands in.
    let own = |who: &dinplan_domain::person::Staff| who.person == visitor.identity.person;
    if row.card.coordinator.as_ref().is_some_and(own) {
        line.coordinator = None;
    }
    let still = standstill::of(&row.card, today);
    line.rank.1 = still.map_or(9, |still| match still {
        Still::Declined(_) => 0,
        Still::Silent(_) => 1,
        Still::Unanswered(_) => 2,
        Still::Revision(_) => 3,
        Still::Passed(_) => 4,
        Still::NoContact(_) => 5,
        Still::Stale(_) => 6,
    });
    line.still = still.map(|still| {
        let (reason, part, step) = match still {
            Still::Declined(n) => (w.count("still-declined", n), "/plan#measures", "still-find-other"),
            Still::Silent(n) => (w.count("still-silent", n), "/samtaler/ny", "still-ask"),
            Still::Unanswered(n) => (w.count("still-unanswered", n), "/samtaler", "still-see-talk"),
            Still::Revision(day) => {
                (w.t1("still-revision", "when", w.near(day, today)), "/evaluer", "still-revise")
            }
            Still::Passed(n) => (w.count("still-passed", n), "/plan#measures", "still-see-measures"),
            Still::NoContact(weeks) => {
                (w.count("still-no-contact", weeks), "/overlevering#spor", "still-prepare")
            }
            Still::Stale(n) => (w.count("still-stale", n), "/ferskhet", "still-confirm"),
        };
        (reason, url(row.case, part), w.t(step))
    });
    if line.still.is_some() {
        line.silent = None;
    }
    line
}

/// A report one sent: when and about whom, and no more than the reporter wrote.
fn reported(receipt: &Receipt, w: Words) -> CaseLine {
    let date = w.date(receipt.received);
    CaseLine {
        href: format!("/meld/kvittering/{}", receipt.key.simple()),
        name: match &receipt.about {
            Some(name) => w.t2("home-report-about", "name", name, "date", date),
            None => w.t1("home-report-of", "date", date),
        },
        tag: Tag::new(w.t("home-report-sent"), "neutral"),
        since: String::new(),
        since_day: String::new(),
        next: None,
        late: false,
        coordinator: None,
        silent: None,
        still: None,
        rank: (false, 0, true, None),
    }
}

/// A case as one line: most pressing first when sorted.
pub(crate) fn line(row: &Row, today: Date, w: Words) -> CaseLine {
    let passed = row.card.dates.iter().filter(|d| **d < today).count();
    let late = row.due.is_some_and(|due| due < today);
    let next = row.card.next.as_ref().map(|(next, day)| {
        // The date that is told may be another than the one that is due.
        let (when, late) = (w.near(*day, today), *day < today);
        match next {
            Next::Measure(what) if late => format!("{what} · {}", w.t1("overview-late", "when", when)),
            Next::Measure(what) => format!("{what}, {when}"),
            Next::Revision if late => w.t1("plan-revision-late", "date", when),
            Next::Revision => w.t1("plan-revision", "date", when),
        }
    });
    let silent = match row.card.asks.len() {
        0 => None,
        n => Some(w.count("home-silent", n)),
    };
    let alarm = row.shelf == Shelf::Vacant || row.card.declined > 0 || passed > 0;
    CaseLine {
        href: url(row.case, ""),
        name: row.card.name.to_string(),
        tag: Tag::new(w.t(row.shelf.key()), shown::shelf_color(row.shelf)),
        since: w.ago(row.since, today),
        since_day: w.date(time::day(row.since)),
        next,
        late,
        coordinator: row.card.coordinator.as_ref().map(|c| c.name.to_string()),
        silent,
        still: None,
        rank: (!row.open, 0, !alarm && !late, row.due),
    }
}
