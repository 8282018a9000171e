//! What a page costs: session, decision, line with sync, page and compression.

use super::browser::{Browser, Session, Sessions};
use super::floor::Floors;
use super::sample::{Hand, Sample, alone, together};
use super::{Bound, Column, Group};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::World;
use axum::http::StatusCode;
use std::sync::Arc;

/// How many ask at once under load.
const HANDS: usize = 16;

/// A page to be asked for.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) name: &'static str,
    pub(super) path: String,
    pub(super) session: Option<Session>,
    /// A page of the program; else a file.
    pub(super) page: bool,
}

/// The path of the plan that is looked at.
pub(super) fn plan(world: &World) -> String {
    format!("/sak/{}/plan", world.faces.living.case)
}

/// Every page that is measured.
pub(super) fn wanted(world: &World, sessions: &Sessions) -> Vec<Wanted> {
    let case = format!("/sak/{}", world.faces.living.case);
    let page = |name, path: &str, session: &Session| Wanted {
        name,
        path: path.to_owned(),
        session: Some(session.clone()),
        page: true,
    };
    vec![
        page("plan, person", &plan(world), &sessions.person),
        page("plan, coordinator", &plan(world), &sessions.coordinator),
        page("case overview, coordinator", &case, &sessions.coordinator),
        page("landing, person", "/hjem", &sessions.person),
        page("landing, coordinator", "/hjem", &sessions.coordinator),
        page("landing, unit", "/enhet", &sessions.unit),
        page("landing, provider by name", "/hjem", &sessions.provider),
        page("landing, provider by service", "/hjem", &sessions.service),
        Wanted {
            name: "styles",
            path: dinplan_web::assets::STYLES_PATH.to_owned(),
            session: None,
            page: false,
        },
    ]
}

/// The table of pages.
pub(super) async fn group(
    browser: &Browser,
    wanted: &[Wanted],
    floors: &Floors,
    effort: Effort,
) -> Res<Group> {
    let columns = vec![
        Column::new("CPU ms", 2).bound(Bound::Most(1.0)),
        Column::new("pages+async", 2),
        Column::new("readers", 2),
        Column::new("writer", 2),
        Column::new("CPU ms, 16 at once", 2),
        Column::new("pages/s", 0),
        Column::new("p50 ms", 2),
        Column::new("p99 ms", 2),
        Column::new("x floor", 1),
        Column::new("x floor+line", 1),
    ];
    let mut group = Group::new("pages, one core", columns);
    let row = |sample: &Sample, loaded: Option<(f64, f64)>| {
        let cpu = sample.cpu.all();
        let parts = [Some(cpu), Some(sample.cpu.main), Some(sample.cpu.readers), Some(sample.cpu.writer)];
        let rest = [
            loaded.map(|(cpu, _)| cpu),
            loaded.map(|(_, rate)| rate),
            Some(sample.p50),
            Some(sample.p99),
            Some(cpu / floors.bare.cpu.all()),
            Some(cpu / floors.line.cpu.all()),
        ];
        [parts.as_slice(), rest.as_slice()].concat()
    };
    group.beside("floor: row, 15 kB HTML, gzip", row(&floors.bare, None));
    group.beside("floor+line: and one synced line", row(&floors.line, None));
    group.beside("floor+line with the whole plan page", row(&floors.whole, None));
    for page in wanted {
        let (answer, _) = browser.follow(&page.path, page.session.as_ref(), true).await?;
        if answer.status != StatusCode::OK {
            group.words(page.name, format!("answered {}", answer.status));
            continue;
        }
        let sample = alone(effort.requests, async || ask(browser, page).await).await?;
        let hands = (0..HANDS).map(|_| hand(browser, page)).collect();
        let loaded = together(effort.requests, hands).await?;
        let figures = row(&sample, Some((loaded.cpu.all(), loaded.rate)));
        if page.page { group.row(page.name, figures) } else { group.beside(page.name, figures) }
    }
    Ok(group)
}

async fn ask(browser: &Browser, page: &Wanted) -> Res<()> {
    let (answer, _) = browser.follow(&page.path, page.session.as_ref(), true).await?;
    if answer.status == StatusCode::OK {
        Ok(())
    } else {
        Err(format!("{}: {}", page.name, answer.status).into())
    }
}

/// One of several who ask for the same page at once.
fn hand(browser: &Browser, page: &Wanted) -> Hand {
    let (browser, page) = (browser.clone(), Arc::new(page.clone()));
    Box::new(move || {
        let (browser, page) = (browser.clone(), Arc::clone(&page));
        Box::pin(async move { ask(&browser, &page).await })
    })
}
