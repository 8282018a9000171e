//! One case of each kind, made by the real app in memory, and cut into stencils.

use super::cast::{Cast, Human};
use super::places::{Places, line};
use super::stencil::Stencil;
use super::story::{self, Kind};
use crate::fault::Res;
use dinplan_app::{App, FixedClock};
use dinplan_domain::case::Case;
use dinplan_domain::ids::CaseId;
use dinplan_domain::number::Population;
use dinplan_domain::{desk, time};
use dinplan_store::engine::{Engine, Walked};
use dinplan_store::row::StoredCaseRow;
use dinplan_store::{Ledger, MasterKey, Member, Memory};
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use tokio::sync::mpsc;

/// A case to be copied.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) kind: Kind,
    /// The words that stood in the holes.
    pub(super) words: Vec<String>,
    pub(super) document: Stencil,
    pub(super) card: Stencil,
    pub(super) events: Vec<Stencil>,
    /// The clear columns.
    pub(super) row: StoredCaseRow,
    pub(super) members: Vec<Member>,
}

/// One template of each kind, as of now.
pub(super) async fn all(places: &Places, now: Timestamp) -> Res<Vec<Template>> {
    let memory = Arc::new(Memory::new());
    let ledger = Ledger::open(memory.clone(), MasterKey::generate()?).await?;
    let mut templates = Vec::new();
    for (number, kind) in Kind::ALL.into_iter().enumerate() {
        let began = now.checked_sub(SignedDuration::from_hours(24 * 200))?;
        let clock = FixedClock::at(began);
        let app = App::open(ledger.clone(), clock.clone(), Population::Synthetic).await?;
        places.write(&app).await?;
        let cast = cast(&app, places)?;
        direct(&app, places, &cast, number).await?;
        let case = story::tell(&app, &clock, places, &cast, kind, time::day(now)).await?;
        templates.push(template(&ledger, &memory, kind, Cast { case, ..cast }, now).await?);
    }
    Ok(templates)
}

/// Names that stand in no text and in no other name.
fn cast(app: &App, places: &Places) -> Res<Cast> {
    let town = &places.large;
    let zone = town.zones.first().copied().ok_or("a town has zones")?;
    let ward = places.wards.first().copied().ok_or("a hospital has wards")?;
    Ok(Cast {
        case: CaseId::from_uuid(app.new_id()),
        subject: Human::new(app, "Mona Dalen"),
        coordinator: Human::new(app, "Silje Aas"),
        physio: Human::new(app, "Tone Skaar"),
        doctor: Human::new(app, "Henrik Moe"),
        carer: Human::new(app, "Aud Lervik"),
        worker: Human::new(app, "Ola Brekke"),
        nurse: Human::new(app, "Maria Vang"),
        town: town.org.id,
        town_name: town.org.name.to_string(),
        unit: town.unit,
        physios: town.physios,
        zone,
        ward,
    })
}

/// Writes the cast into the directory.
async fn direct(app: &App, places: &Places, cast: &Cast, number: usize) -> Res<()> {
    let (town, physios) = (cast.town, Some(cast.physios));
    for account in [
        cast.subject.lives(number)?,
        cast.coordinator.works(town, physios, "ergoterapeut og koordinator")?,
        cast.physio.works(town, physios, "fysioterapeut")?,
        cast.carer.works(town, Some(cast.zone), "sykepleier")?,
        cast.worker.works(town, Some(cast.unit), "saksbehandler")?,
        cast.doctor.works(places.doctors.id, None, "fastlege")?,
        cast.nurse.works(places.hospital.id, Some(cast.ward), "sykepleier")?,
    ] {
        app.put_account(&account).await?;
    }
    Ok(())
}

async fn template(ledger: &Ledger, memory: &Memory, kind: Kind, cast: Cast, now: Timestamp) -> Res<Template> {
    let words = cast.words();
    let stored = ledger.case(cast.case).await?.ok_or("the template was written")?;
    let case: Case = serde_json::from_slice(&stored.document)?;
    let events = ledger.events(cast.case).await?;
    let events = events.iter().map(|event| Ok(Stencil::cut(std::str::from_utf8(&event.content)?, &words)));
    let (row, members) = columns(memory, cast.case).await?;
    Ok(Template {
        kind,
        document: Stencil::cut(std::str::from_utf8(&stored.document)?, &words),
        card: Stencil::cut(&serde_json::to_string(&desk::card(&case, now))?, &words),
        events: events.collect::<Res<_>>()?,
        words,
        row,
        members,
    })
}

/// The clear columns of a case, as the engine has them.
async fn columns(memory: &Memory, id: CaseId) -> Res<(StoredCaseRow, Vec<Member>)> {
    let (to, mut rows) = mpsc::channel(256);
    let find = async {
        let mut found = None;
        while let Some(row) = rows.recv().await {
            if let Walked::Case(case, members, _) = row
                && case.row.id == id
            {
                found = Some((case.row, members.members));
            }
        }
        found
    };
    let (walked, found) = tokio::join!(memory.walk(to), find);
    walked?;
    found.ok_or_else(|| "the engine has no such case".into())
}

/// The name of the line that every copy has in the access log.
pub(super) fn reader(cast: &Cast) -> Res<dinplan_domain::text::Line> {
    line(&cast.coordinator.name)
}
