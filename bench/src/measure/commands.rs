//! How many commands in a second: through the app, and by the barest writer with the same bytes.

use super::browser::identity;
use super::group::{self, Write, Writer};
use super::sample::{Hand, Together, together};
use super::{Bound, Column, Group};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::{Living, World};
use dinplan_app::{App, Look};
use dinplan_domain::actor::Identity;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::sections::Content;
use dinplan_domain::text::Prose;
use std::sync::Arc;

/// How many write at once.
const HANDS: usize = 64;

/// The table of commands.
pub(super) async fn group(app: &App, world: &World, effort: Effort) -> Res<Group> {
    let columns = vec![
        Column::new("per second", 0),
        Column::new("ratio", 2).bound(Bound::Least(0.5)),
        Column::new("CPU ms", 3),
        Column::new("async", 3),
        Column::new("readers", 3),
        Column::new("writer", 3),
        Column::new("p50 ms", 2),
        Column::new("p99 ms", 2),
    ];
    let mut group = Group::new("commands, one core", columns);
    let folder = tempfile::tempdir_in(world.folder())?;
    let mut db = group::open(folder.path())?;
    let payload = payload(app, world).await?;
    group::fill(&mut db, world.facts.cases, payload.documents.first().ok_or("a document")?)?;
    let writer = Writer::start(db)?;
    let single = effort.commands.div_ceil(10);
    for (who, hands, count) in [("64 at once", HANDS, effort.commands), ("one alone", 1, single)] {
        let floor = together(count * 5, (0..hands).map(|id| bare(&writer, &payload, id)).collect()).await?;
        group.beside(format!("floor, {who}"), row(&floor, None));
        for (name, writes) in [("write an entry", true), ("confirm an entry", false)] {
            let ours = ours(app, world, hands, writes).await?;
            let ours = together(count, ours).await?;
            let name = format!("{name}, {who}");
            let figures = row(&ours, Some(ours.rate / floor.rate));
            if hands == 1 { group.beside(name, figures) } else { group.row(name, figures) }
        }
    }
    let document = payload.documents.first().map_or(0, |document| document.len());
    let bytes = format!("event of {} bytes, document of {document} bytes", payload.event.len());
    group.words("the floor writes", bytes);
    Ok(group)
}

fn row(told: &Together, ratio: Option<f64>) -> Vec<Option<f64>> {
    let cpu = told.cpu;
    let figures = [cpu.all(), cpu.main, cpu.readers, cpu.writer, told.p50, told.p99];
    [Some(told.rate), ratio].into_iter().chain(figures.map(Some)).collect()
}

/// How many documents take turns: SQLite leaves alone what is written again as it was.
const TURNS: u8 = 8;

/// The bytes of one of our commands.
struct Payload {
    event: Arc<Vec<u8>>,
    /// As many bytes each, and no byte the same: sealed anew, ours has none in common either.
    documents: Vec<Arc<Vec<u8>>>,
}

async fn payload(app: &App, world: &World) -> Res<Payload> {
    let mut hand = ours(app, world, 1, true).await?;
    for write in &mut hand {
        write().await?;
    }
    let case = world.living.first().ok_or("a living case")?.case;
    let document = app.ledger().case(case).await?.ok_or("a case")?.document;
    let event = app.ledger().events(case).await?.pop().ok_or("an event")?.content;
    let turned = |turn: u8| Arc::new(document.iter().map(|byte| byte ^ turn).collect());
    Ok(Payload { event: Arc::new(event), documents: (0..TURNS).map(turned).collect() })
}

fn bare(writer: &Writer, payload: &Payload, id: usize) -> Hand {
    let (writer, event) = (writer.clone(), payload.event.clone());
    let mut documents = payload.documents.clone().into_iter().cycle();
    let id = i64::try_from(id * 97).unwrap_or_default();
    Box::new(move || {
        let document = documents.next().unwrap_or_default();
        let (writer, write) = (writer.clone(), Write { id, event: event.clone(), document });
        Box::pin(async move { writer.write(write).await })
    })
}

/// Coordinators, each with a case of their own.
async fn ours(app: &App, world: &World, hands: usize, writes: bool) -> Res<Vec<Hand>> {
    let step = (world.living.len() / hands.max(1)).max(1);
    let mut all = Vec::new();
    for living in world.living.iter().step_by(step).take(hands) {
        all.push(hand(app, *living, writes).await?);
    }
    Ok(all)
}

/// What one writer needs to know.
#[derive(Clone)]
struct Writes {
    app: App,
    me: Identity,
    case: CaseId,
    entry: EntryId,
    content: Content,
}

impl Writes {
    /// Writes the entry anew, or confirms it.
    async fn send(self, seen: u32, writes: bool) -> Res<()> {
        let Self { app, me, case, entry: id, mut content } = self;
        if let Content::Goals(goal) = &mut content {
            let words = goal.words.as_ref().map(Prose::as_str).unwrap_or_default();
            goal.words = Prose::new(&format!("{words} Endret {seen} ganger.")).ok();
        }
        let command = if writes {
            Command::Write { id, seen, content, why: None, restored: false }
        } else {
            Command::Confirm { id }
        };
        app.execute(&me, case, &command, CommandId::from_uuid(app.new_id()), None).await?;
        Ok(())
    }
}

async fn hand(app: &App, living: Living, writes: bool) -> Res<Hand> {
    let me = identity(app, living.coordinator, Some(0)).await?;
    let view = app.read(&me, living.case, Look::Plan).await?;
    let entries = view.plan.into_iter().flat_map(|plan| plan.entries);
    let goal =
        entries.into_iter().find(|entry| matches!(entry.content, Content::Goals(_))).ok_or("a goal")?;
    let all = Writes { app: app.clone(), me, case: living.case, entry: goal.id, content: goal.content };
    let mut seen = goal.version;
    Ok(Box::new(move || {
        let send = all.clone().send(seen, writes);
        seen += 1;
        Box::pin(send)
    }))
}
