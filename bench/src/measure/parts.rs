//! Where the time of the plan page goes: each part on its own.

use super::browser::{Browser, Session, Sessions};
use super::pages;
use super::sample::{Sample, alone};
use super::{Column, Group};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::World;
use dinplan_app::{App, Look, Token};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::view::view;
use dinplan_store::AccessLine;

/// The table of parts.
pub(super) async fn group(
    app: &App,
    world: &World,
    browser: &Browser,
    sessions: &Sessions,
    effort: Effort,
) -> Res<Group> {
    let mut group = Group::new("parts of the plan page, coordinator", columns());
    let me = &sessions.coordinator;
    let session = session(app, me, effort).await?;
    let read = read(app, world, me, effort).await?;
    let plain = page(browser, world, me, false, effort).await?;
    let packed = page(browser, world, me, true, effort).await?;
    group.row("session (App::session)", row(&session));
    group.row("read, decide, log (App::read)", row(&read));
    inside(&mut group, app, world, me, effort).await?;
    let rest = plain.cpu.all() - session.cpu.all() - read.cpu.all();
    group.row("routes and page (the rest without gzip)", vec![Some(rest), None, None, None, None]);
    let gzip = packed.cpu.all() - plain.cpu.all();
    group.row("gzip (with less without)", vec![Some(gzip), None, None, None, None]);
    group.row("whole page, plain", row(&plain));
    group.row("whole page, gzip", row(&packed));
    desks(&mut group, app, world, sessions, effort).await?;
    Ok(group)
}

/// The columns of parts.
pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("CPU ms", 3),
        Column::new("async", 3),
        Column::new("readers", 3),
        Column::new("writer", 3),
        Column::new("p50 ms", 3),
    ]
}

/// A sample in these columns.
pub(super) fn row(sample: &Sample) -> Vec<Option<f64>> {
    let cpu = sample.cpu;
    [cpu.all(), cpu.main, cpu.readers, cpu.writer, sample.p50].map(Some).to_vec()
}

async fn session(app: &App, me: &Session, effort: Effort) -> Res<Sample> {
    let token = Token::from_cookie(&me.cookie).ok_or("a token")?;
    alone(effort.many, async || {
        app.session(&token).await?.ok_or("a session")?;
        Ok(())
    })
    .await
}

async fn read(app: &App, world: &World, me: &Session, effort: Effort) -> Res<Sample> {
    let case = world.faces.living.case;
    alone(effort.requests, async || Ok(app.read(&me.identity, case, Look::Plan).await?)).await
}

async fn page(browser: &Browser, world: &World, me: &Session, gzip: bool, effort: Effort) -> Res<Sample> {
    let path = pages::plan(world);
    alone(effort.requests, async || Ok(browser.get(&path, Some(me), gzip).await?)).await
}

/// What `App::read` does, piece by piece.
async fn inside(group: &mut Group, app: &App, world: &World, me: &Session, effort: Effort) -> Res<()> {
    let id = world.faces.living.case;
    let ledger = app.ledger();
    let stored = alone(effort.many, async || Ok(ledger.case(id).await?.ok_or("a case")?)).await?;
    group.row("  Ledger::case (row, stamp, seal)", row(&stored));
    let document = ledger.case(id).await?.ok_or("a case")?.document;
    let parse = alone(effort.many, async || Ok(serde_json::from_slice::<Case>(&document)?)).await?;
    group.row("  document to Case (serde_json)", row(&parse));
    let case: Case = serde_json::from_slice(&document)?;
    let now = app.now();
    let looked = alone(effort.many, async || {
        let actor = Actor::in_case(&me.identity, &case, now);
        std::hint::black_box(view(&actor, &case, now));
        Ok(())
    });
    group.row("  Actor::in_case and view", row(&looked.await?));
    let line = AccessLine {
        at: now,
        case: Some(id),
        org: None,
        actor: Some(me.identity.person),
        content: vec![b'l'; 400],
    };
    let logged = alone(effort.requests, async || Ok(ledger.log(line.clone()).await?)).await?;
    group.row("  Ledger::log (seal, chain, insert, sync)", row(&logged));
    Ok(())
}

/// The lists behind the landing pages.
async fn desks(group: &mut Group, app: &App, world: &World, all: &Sessions, effort: Effort) -> Res<()> {
    for (name, me) in [
        ("App::desk, person", &all.person),
        ("App::desk, coordinator", &all.coordinator),
        ("App::desk, provider by name", &all.provider),
        ("App::desk, provider by service", &all.service),
    ] {
        let desk = app.desk(&me.identity).await?;
        let lists = [&desk.own, &desk.close, &desk.coordinates, &desk.takes_part, &desk.ward];
        let rows: usize = lists.iter().map(|list| list.len()).sum();
        let sample = alone(effort.requests.div_ceil(4), async || Ok(app.desk(&me.identity).await?)).await?;
        group.row(format!("{name}: {rows} rows, {} asks", desk.asks.len()), row(&sample));
    }
    let me = &all.unit.identity;
    let town = world.faces.town;
    let unit =
        alone(effort.requests.div_ceil(4), async || Ok(app.unit_desk(me, town, None, 0).await?)).await?;
    group.row("App::unit_desk", row(&unit));
    figures(group, app, me, effort).await
}

/// A year in figures: all of them from the facts of every case, which the first asking has read.
async fn figures(group: &mut Group, app: &App, me: &Identity, effort: Effort) -> Res<()> {
    let year = dinplan_domain::time::day(app.now()).year();
    let first = alone(1, async || Ok(app.figures(me, year).await?)).await?;
    group.row("App::figures, the first time", row(&first));
    let again = alone(effort.requests.div_ceil(4), async || Ok(app.figures(me, year).await?)).await?;
    group.row("App::figures, again", row(&again));
    Ok(())
}
