//! What is measured, one file each.

mod browser;
mod command_parts;
mod commands;
mod floor;
mod group;
mod log;
mod pages;
mod parts;
mod sample;
mod sizes;
mod start;
mod work;

use crate::args::{Args, Part};
use crate::fault::Res;
use crate::report::{Bound, Column, Group, Report};
use crate::world::World;
use browser::{Browser, Sessions};
use dinplan_web::Settings;
use std::time::Duration;

/// Measures on a filled database what was asked for.
pub(crate) fn all(world: &World, args: &Args, report: &mut Report) -> Res<()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(8)
        .thread_keep_alive(Duration::from_secs(3600)) // a thread that ends takes its time with it
        .build()?;
    report.add(facts(world));
    let sessions = runtime.block_on(measured(world, args, report))?;
    runtime.shutdown_timeout(Duration::from_secs(5));
    if args.wants(Part::Start) {
        report.add(start::group(world, &sessions, args.effort()));
    }
    Ok(())
}

async fn measured(world: &World, args: &Args, report: &mut Report) -> Res<Sessions> {
    let effort = args.effort();
    let app = world.open().await?;
    let sessions = Sessions::open(&app, world).await?;
    let browser = Browser::new(dinplan_web::router(app.clone(), Settings::default()));
    let wanted = pages::wanted(world, &sessions);
    if args.wants(Part::Pages) {
        let (plan, _) = browser.follow(&pages::plan(world), Some(&sessions.coordinator), false).await?;
        let floors = floor::measure(world, &plan.text(), effort).await?;
        report.add(pages::group(&browser, &wanted, &floors, effort).await?);
    }
    if args.wants(Part::Parts) {
        report.add(parts::group(&app, world, &browser, &sessions, effort).await?);
    }
    if args.wants(Part::Sizes) {
        report.add(sizes::group(&browser, &wanted).await?);
    }
    if args.wants(Part::Commands) {
        report.add(commands::group(&app, world, effort).await?);
        report.add(command_parts::group(&app, world, effort).await?);
    }
    if args.wants(Part::Work) {
        report.add(work::turn(&app, world.facts.cases).await?);
        report.add(work::notices(&app, effort).await?);
    }
    if args.wants(Part::Log) {
        report.add(log::group(effort).await?);
    }
    Ok(sessions)
}

fn facts(world: &World) -> Group {
    let facts = world.facts;
    let columns = [
        "events",
        "members",
        "document kB: least",
        "average",
        "most",
        "in force",
        "database MB",
        "filled in s",
    ];
    let decimals = [0, 0, 1, 1, 1, 1, 0, 1];
    let columns = columns.iter().zip(decimals).map(|(head, decimals)| Column::new(head, decimals)).collect();
    let mut group = Group::new(format!("== {} cases ==", facts.cases), columns);
    let [least, average, most] = facts.documents.map(kilo);
    let row = [
        facts.events as f64,
        facts.members as f64,
        least,
        average,
        most,
        kilo(facts.living_document),
        facts.database as f64 / 1e6,
        facts.seconds,
    ];
    group.row("the database", row.map(Some).to_vec());
    group
}

/// Bytes as kilobytes.
fn kilo(bytes: usize) -> f64 {
    bytes as f64 / 1000.0
}
