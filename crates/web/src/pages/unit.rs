//! The coordinating unit: what waits for it, oldest first, and where every case stands.

mod silent;

use crate::Web;
use crate::at::At;
use crate::case_frame::url;
use crate::failure::{Failure, html};
use crate::frame::{Frame, Link};
use crate::pages::home;
use crate::visitor::Visitor;
use crate::words::Words;
use askama::Template;
use axum::Router;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use dinplan_app::{Row, UnitDesk};
use dinplan_domain::desk::Shelf;
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::time;
use jiff::civil::Date;
use serde::Deserialize;

/// As many as the app gives of one shelf.
const ROWS: u32 = 50;

pub(crate) fn routes() -> Router<Web> {
    Router::new()
        .route("/enhet", get(inbox))
        .route("/enhet/tause", get(silent::silent))
        .route("/enhet/{shelf}", get(shelf))
}

/// How many cases stand on a shelf.
struct Figure {
    href: String,
    text: String,
    count: u64,
    alarm: bool,
}

/// One case that waits.
struct Waiting {
    href: String,
    name: String,
    /// Birth year's age, in words: names collide.
    age: String,
    /// Since when, in words.
    since: String,
    late: bool,
    /// By when a reply is owed, and whether that day has passed.
    clock: Option<(String, bool)>,
    /// Who left the empty chair, and why.
    lost: Option<String>,
    /// Who reported, or who coordinates.
    who: String,
}

/// One shelf with its first cases.
struct Pile {
    href: String,
    heading: String,
    /// What the unit does with it.
    says: String,
    rows: Vec<Waiting>,
    /// How many more there are.
    more: Option<String>,
}

#[derive(Template)]
#[template(path = "unit.html")]
struct UnitPage {
    frame: Frame,
    w: Words,
    place: String,
    /// Employees log in with passkeys, and are invited here.
    invites: bool,
    work: Vec<Figure>,
    others: Vec<Figure>,
    piles: Vec<Pile>,
    /// Leads the unit, and reads how the directory is looked after.
    leads: bool,
    questions: usize,
    emergencies: usize,
    complaints: usize,
    silent: usize,
    tools: Vec<Link>,
}

async fn inbox(State(web): State<Web>, visitor: Visitor) -> Result<Response, Failure> {
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let post = post.ok_or_else(Failure::not_found)?;
    let desk = web.app.unit_desk(&visitor.identity, post.org, None, 0).await?;
    let w = visitor.w;
    let (work, others) = figures(&desk, w);
    let piles = desk.shelves.iter().map(|(shelf, rows)| pile(*shelf, rows, &desk, visitor.today, w));
    html(&UnitPage {
        frame: visitor.frame(w.t("unit-title")),
        w,
        place: post.org_name.to_string(),
        invites: web.settings.login.passkeys.is_some(),
        work,
        others,
        piles: piles.collect(),
        leads: post.leads,
        questions: desk.questions,
        emergencies: desk.emergencies,
        complaints: desk.complaints,
        silent: desk.silent,
        tools: tools(w),
    })
}

/// Shelves with work for the unit, and the others that hold any case.
fn figures(desk: &UnitDesk, w: Words) -> (Vec<Figure>, Vec<Figure>) {
    let figure = |shelf: &Shelf| {
        let count = count(desk, *shelf);
        Figure {
            href: format!("/enhet/{}", shelf.code()),
            text: w.t(shelf.key()),
            count,
            alarm: *shelf == Shelf::Vacant && count > 0,
        }
    };
    let work = Shelf::UNITS_WORK.iter().map(figure).collect();
    let others = Shelf::ALL.iter().filter(|s| !Shelf::UNITS_WORK.contains(s)).map(figure);
    (work, others.filter(|f| f.count > 0).collect())
}

fn count(desk: &UnitDesk, shelf: Shelf) -> u64 {
    desk.counts.iter().find(|(s, _)| *s == shelf).map_or(0, |(_, n)| *n)
}

fn pile(shelf: Shelf, rows: &[Row], desk: &UnitDesk, today: Date, w: Words) -> Pile {
    let shown = u64::try_from(rows.len()).unwrap_or(0);
    let left = count(desk, shelf).saturating_sub(shown);
    Pile {
        href: format!("/enhet/{}", shelf.code()),
        heading: w.t(shelf.key()),
        says: w.t(&format!("unit-{}", shelf.code())),
        rows: rows.iter().map(|row| waiting(row, today, w)).collect(),
        more: (left > 0).then(|| w.count("unit-more", left)),
    }
}

/// A case as the unit sees it in a list.
fn waiting(row: &Row, today: Date, w: Words) -> Waiting {
    let line = home::line(row, today, w);
    let since = match row.shelf {
        Shelf::Reported => received(row.card.received, today, w),
        shelf => w.t1(&format!("unit-since-{}", shelf.code()), "since", line.since),
    };
    let clock = clock(row, today, w);
    let who = match line.coordinator {
        Some(name) => w.t1("line-coordinator", "name", name),
        None => w.t1("unit-reported-by", "name", &row.card.reported_by),
    };
    let age = i32::from(dinplan_domain::law::age(row.card.born, today));
    Waiting {
        href: url(row.case, part(row.shelf)),
        name: line.name,
        age: w.count("age", age),
        since,
        late: row.shelf == Shelf::Vacant,
        clock,
        lost: row
            .card
            .left
            .as_ref()
            .filter(|_| row.shelf == Shelf::Vacant)
            .map(|(name, why)| w.t2("unit-lost", "name", name, "why", w.t(why.key()))),
        who,
    }
}

/// Days since it was received, which may be before it was written down.
fn received(received: Date, today: Date, w: Words) -> String {
    let days = time::days_between(received, today);
    let ago = match days {
        ..=0 => w.t("date-today"),
        1 => w.t("date-yesterday"),
        _ => w.count("days-ago", days),
    };
    w.t1("unit-since-reported", "since", ago)
}

/// By when a reply is owed: forvaltningsloven § 11 a.
fn clock(row: &Row, today: Date, w: Words) -> Option<(String, bool)> {
    let by = row.card.reply_by.filter(|_| row.open)?;
    let late = by < today;
    let key = match (late, row.card.replied) {
        (true, _) => "unit-reply-late",
        (false, true) => "unit-replied-by",
        (false, false) => "unit-reply-by",
    };
    Some((w.t1(key, "when", w.near(by, today)), late))
}

/// What else the unit works with.
fn tools(w: Words) -> Vec<Link> {
    let link = |href: &str, key: &str| Link { href: href.to_owned(), text: w.t(key), here: false };
    vec![
        link("/enhet/tall", "figures-link"),
        link("/enhet/opplaring", "training-title"),
        link("/enhet/nytt", "news-unit-title"),
        link("/tjenester", "places-title"),
    ]
}

/// The page where the next step of such a case is taken.
const fn part(shelf: Shelf) -> &'static str {
    match shelf {
        Shelf::Reported | Shelf::ToOffer | Shelf::Offered | Shelf::NotMet | Shelf::Declined => "/saksgang",
        Shelf::ToConsent => "/samtykke",
        Shelf::Vacant | Shelf::ToAppoint => "/koordinator",
        _ => "",
    }
}

/// From which case on.
#[derive(Deserialize, Default)]
struct From {
    #[serde(default)]
    fra: u32,
}

#[derive(Template)]
#[template(path = "unit_shelf.html")]
struct ShelfPage {
    frame: Frame,
    w: Words,
    heading: String,
    says: Option<String>,
    rows: Vec<Waiting>,
    /// "1 til 50 av 73", when there is more than one page.
    range: Option<String>,
    earlier: Option<Link>,
    later: Option<Link>,
}

async fn shelf(
    State(web): State<Web>,
    visitor: Visitor,
    At(code): At<String>,
    Query(from): Query<From>,
) -> Result<Response, Failure> {
    let shelf = Shelf::from_code(&code).ok_or_else(Failure::not_found)?;
    let post = visitor.identity.post().filter(|p| p.unit_kind == UnitKind::Coordinating);
    let org = post.ok_or_else(Failure::not_found)?.org;
    let desk = web.app.unit_desk(&visitor.identity, org, Some(shelf), from.fra).await?;
    let w = visitor.w;
    let rows: Vec<Waiting> =
        desk.shelves.iter().flat_map(|(_, rows)| rows).map(|row| waiting(row, visitor.today, w)).collect();
    let all = count(&desk, shelf);
    let end = from.fra.saturating_add(u32::try_from(rows.len()).unwrap_or(0));
    let page = |start: u32, key: &str| Link {
        href: format!("/enhet/{}?fra={start}", shelf.code()),
        text: w.t(key),
        here: false,
    };
    let numbers =
        [("first", from.fra.saturating_add(1)), ("last", end)].map(|(name, n)| (name, n.to_string()));
    let [first, last] = numbers;
    html(&ShelfPage {
        frame: visitor.frame(w.t(shelf.key())),
        w,
        heading: w.t(shelf.key()),
        says: w.maybe(&format!("unit-{}", shelf.code())),
        range: (all > u64::from(ROWS) && end > from.fra)
            .then(|| w.with("unit-range", &[first, last, ("all", all.to_string())])),
        earlier: (from.fra > 0).then(|| page(from.fra.saturating_sub(ROWS), "unit-earlier")),
        later: (u64::from(end) < all && end > from.fra).then(|| page(end, "unit-later")),
        rows,
    })
}
