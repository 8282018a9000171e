//! Where the time of a command goes: each part on its own.

use super::browser::identity;
use super::sample::{Hand, alone, together};
use super::{Group, parts};
use crate::args::Effort;
use crate::fault::Res;
use crate::world::{Living, World};
use dinplan_app::App;
use dinplan_domain::actor::Actor;
use dinplan_domain::case::Case;
use dinplan_domain::command::Command;
use dinplan_domain::decide::decide;
use dinplan_domain::desk;
use dinplan_domain::ids::CommandId;
use dinplan_domain::sections::Section;
use dinplan_store::{AccessLine, CaseIndex, CaseWrite, Member};

/// How many append at once.
const HANDS: usize = 64;

/// The table. It leaves the last cases with more events than their documents know of, so it is made last.
pub(super) async fn group(app: &App, world: &World, effort: Effort) -> Res<Group> {
    let mut group = Group::new("parts of a command (confirm)", parts::columns());
    let living = *world.living.first().ok_or("a living case")?;
    let me = identity(app, living.coordinator, Some(0)).await?;
    let ledger = app.ledger();
    let stored = alone(effort.many, async || Ok(ledger.case(living.case).await?.ok_or("a case")?)).await?;
    group.row("Ledger::case (done twice: for the document, for its key)", parts::row(&stored));
    let document = ledger.case(living.case).await?.ok_or("a case")?.document;
    let parse = alone(effort.many, async || Ok(serde_json::from_slice::<Case>(&document)?)).await?;
    group.row("document to Case", parts::row(&parse));
    let case: Case = serde_json::from_slice(&document)?;
    let now = app.now();
    let goal = case.plan.as_ref().and_then(|plan| plan.live(Section::Goals).next()).ok_or("a goal")?;
    let command = Command::Confirm { id: goal.id };
    let decided = alone(effort.many, async || {
        let actor = Actor::in_case(&me, &case, now);
        decide(&case, &actor, &command, now).map_err(|refusal| refusal.key().into())
    });
    group.row("Actor::in_case and decide", parts::row(&decided.await?));
    let written = alone(effort.many, async || Ok(serde_json::to_vec(&case)?)).await?;
    group.row("Case to document", parts::row(&written));
    let card = alone(effort.many, async || Ok(serde_json::to_vec(&desk::card(&case, now))?)).await?;
    group.row("card", parts::row(&card));
    let mut hands = Vec::new();
    for living in world.living.iter().rev().take(HANDS) {
        hands.push(appends(app, *living).await?);
    }
    let appended = together(effort.commands, hands).await?;
    let cpu = appended.cpu;
    let figures = [cpu.all(), cpu.main, cpu.readers, cpu.writer, appended.p50];
    group.row(
        format!("Ledger::append, 64 at once: {:.0} a second", appended.rate),
        figures.map(Some).to_vec(),
    );
    Ok(group)
}

/// Appends the same event and document again and again.
async fn appends(app: &App, living: Living) -> Res<Hand> {
    let stored = app.ledger().case(living.case).await?.ok_or("a case")?;
    let event = app.ledger().events(living.case).await?.pop().ok_or("an event")?.content;
    let case: Case = serde_json::from_slice(&stored.document)?;
    let now = app.now();
    let members = case.participants.iter().zip(["person", "coordinator", "provider", "ward", "reporter"]);
    let members = members.map(|(participant, role)| Member {
        person: Some(dinplan_domain::ids::PersonId::from_uuid(participant.id.uuid())),
        org: None,
        unit: None,
        role: role.to_owned(),
    });
    let mut write = CaseWrite {
        case: living.case,
        expected: stored.revision,
        command: CommandId::from_uuid(app.new_id()),
        at: now,
        events: vec![event],
        index: CaseIndex {
            org: stored.org,
            subject: living.subject,
            open: true,
            shelf: desk::Shelf::Living.code().to_owned(),
            since: now,
            due: desk::due(&case),
            turns: None,
            members: members.collect(),
            card: serde_json::to_vec(&desk::card(&case, now))?,
        },
        document: stored.document,
        line: AccessLine {
            at: now,
            case: Some(living.case),
            org: None,
            actor: None,
            content: vec![b'l'; 300],
        },
        notices: Vec::new(),
        outbox: Vec::new(),
        spent_draft: None,
    };
    let app = app.clone();
    Ok(Box::new(move || {
        let (app, now) = (app.clone(), write.clone());
        write.expected = write.expected.next();
        write.command = CommandId::from_uuid(app.new_id());
        Box::pin(async move { Ok(app.ledger().append(now).await?) })
    }))
}
