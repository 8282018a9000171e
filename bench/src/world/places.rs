//! Two towns, a larger and a smaller, a hospital and a GP office; more units the more cases.

use crate::fault::Res;
use dinplan_app::App;
use dinplan_domain::ids::{OrgId, UnitId};
use dinplan_domain::organisation::{Office, OrgKind, Organisation, Procedure, Unit, UnitKind};
use dinplan_domain::text::Line;

/// A line of text that is known to be one.
pub(super) fn line(text: &str) -> Res<Line> {
    Line::new(text).map_err(|fault| format!("\"{text}\": {fault:?}").into())
}

/// A municipality.
#[derive(Debug)]
pub(super) struct Town {
    pub(super) org: Organisation,
    pub(super) unit: UnitId,
    pub(super) physios: UnitId,
    /// Home care, a zone for some four hundred cases.
    pub(super) zones: Vec<UnitId>,
    /// How many of the cases are here.
    pub(super) cases: usize,
}

/// Every place.
#[derive(Debug)]
pub(super) struct Places {
    pub(super) large: Town,
    pub(super) small: Town,
    pub(super) hospital: Organisation,
    pub(super) wards: Vec<UnitId>,
    pub(super) doctors: Organisation,
}

impl Places {
    pub(super) fn new(app: &App, cases: usize) -> Res<Self> {
        let large = cases * 7 / 10;
        let (wards, ward_units) = units(app, UnitKind::Ward, "Sengepost", cases.div_ceil(600))?;
        Ok(Self {
            large: town(app, "Storelva kommune", large)?,
            small: town(app, "Fjordvik kommune", cases - large)?,
            hospital: org(app, OrgKind::Hospital, "Helse Innland HF", ward_units)?,
            wards,
            doctors: org(app, OrgKind::GpOffice, "Brygga legesenter", Vec::new())?,
        })
    }

    /// Writes them into the directory.
    pub(super) async fn write(&self, app: &App) -> Res<()> {
        for org in [&self.large.org, &self.small.org, &self.hospital, &self.doctors] {
            app.put_org(org.clone()).await?;
        }
        Ok(())
    }
}

fn town(app: &App, name: &str, cases: usize) -> Res<Town> {
    let (unit, mut all) = units(app, UnitKind::Coordinating, "Koordinerende enhet", 1)?;
    let (physios, more) = units(app, UnitKind::Service, "Fysio- og ergoterapitjenesten", 1)?;
    all.extend(more);
    let (zones, more) = units(app, UnitKind::Service, "Hjemmetjenesten", cases.div_ceil(400))?;
    all.extend(more);
    let first = |units: &[UnitId]| units.first().copied().ok_or("a town has units");
    let (unit, physios) = (first(&unit)?, first(&physios)?);
    Ok(Town { org: org(app, OrgKind::Municipality, name, all)?, unit, physios, zones, cases })
}

fn units(app: &App, kind: UnitKind, name: &str, count: usize) -> Res<(Vec<UnitId>, Vec<Unit>)> {
    let mut units = Vec::new();
    for number in 1..=count.max(1) {
        let name = if count > 1 { line(&format!("{name} sone {number}"))? } else { line(name)? };
        let id = UnitId::from_uuid(app.new_id());
        units.push(Unit { id, kind, name, phone: Some(line("61 00 20 10")?), closed: false });
    }
    Ok((units.iter().map(|unit| unit.id).collect(), units))
}

fn org(app: &App, kind: OrgKind, name: &str, units: Vec<Unit>) -> Res<Organisation> {
    Ok(Organisation {
        id: OrgId::from_uuid(app.new_id()),
        kind,
        name: line(name)?,
        phone: Some(line("61 00 20 00")?),
        units,
        procedure: Procedure::default(),
        office: Office::default(),
    })
}
