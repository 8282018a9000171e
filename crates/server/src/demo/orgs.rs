//! The organisations of the demo world.

use super::ids::id;
use super::world::{line, maybe};
use crate::Failure;
use dinplan_domain::ids::{OrgId, UnitId};
use dinplan_domain::organisation::UnitKind::{Coordinating, Service, Ward};
use dinplan_domain::organisation::{Office, OrgKind, Organisation, Procedure, Unit, UnitKind};

/// Key, kind, name, phone, units.
type Written = (&'static str, OrgKind, &'static str, &'static str, &'static [WrittenUnit]);
/// Key, kind, name, phone.
type WrittenUnit = (&'static str, UnitKind, &'static str, &'static str);

const ORGS: &[Written] = &[
    (
        "fjordvik",
        OrgKind::Municipality,
        "Fjordvik kommune",
        "77 00 10 00",
        &[
            ("ke", Coordinating, "Koordinerende enhet", "77 00 10 10"),
            ("hjemme", Service, "Hjemmetjenesten", "77 00 10 20"),
            ("ergofysio", Service, "Fysio- og ergoterapitjenesten", "77 00 10 30"),
            ("psyk", Service, "Psykisk helse og rus", "77 00 10 40"),
            ("avlast", Service, "Avlastning og støttekontakt", "77 00 10 50"),
            ("bolig", Service, "Bo- og aktivitetstjenesten", "77 00 10 60"),
            ("helsestasjon", Service, "Helsestasjonen", "77 00 10 70"),
            ("ppt", Service, "PPT", "77 00 10 80"),
        ],
    ),
    (
        "storelva",
        OrgKind::Municipality,
        "Storelva kommune",
        "61 00 20 00",
        &[
            ("ke", Coordinating, "Koordinerende enhet", "61 00 20 10"),
            ("hjemme", Service, "Hjemmesykepleien øst", "61 00 20 20"),
            ("rehab", Service, "Rehabilitering og mestring", "61 00 20 30"),
            ("fysio", Service, "Fysioterapitjenesten", "61 00 20 35"),
            ("psyk", Service, "Psykisk helse og rus", "61 00 20 40"),
            ("avlast", Service, "Avlastningstjenesten", "61 00 20 50"),
            ("bolig", Service, "Botjenesten", "61 00 20 60"),
            ("ungdom", Service, "Helsestasjon for ungdom", "61 00 20 70"),
        ],
    ),
    (
        "innland",
        OrgKind::Hospital,
        "Helse Innland HF",
        "61 00 40 00",
        &[
            ("rehab", Ward, "Rehabiliteringsavdelingen, sengepost 2", "61 00 40 22"),
            ("palliativ", Ward, "Palliativ enhet", "61 00 40 50"),
            ("nevro", Service, "Nevrologisk poliklinikk", "61 00 40 60"),
            ("habu", Service, "Barnehabiliteringen", "61 00 40 70"),
            ("dps", Service, "DPS Storelva", "61 00 40 80"),
        ],
    ),
    ("brygga", OrgKind::GpOffice, "Brygga legesenter", "77 00 30 00", &[]),
    ("skolen", OrgKind::School, "Fjordvik skole", "77 00 15 00", &[]),
    ("nav", OrgKind::NavOffice, "NAV Fjordvik", "77 00 16 00", &[]),
];

/// All of them, with their keys.
pub(super) fn all() -> Result<Vec<(&'static str, Organisation)>, Failure> {
    ORGS.iter().map(|written| Ok((written.0, organisation(written)?))).collect()
}

fn organisation((key, kind, name, phone, units): &Written) -> Result<Organisation, Failure> {
    let units = units.iter().map(|(unit, kind, name, phone)| {
        let id = UnitId::from_uuid(id("unit", &format!("{key}/{unit}")));
        Ok(Unit { id, kind: *kind, name: line(name)?, phone: maybe(phone)?, closed: false })
    });
    Ok(Organisation {
        id: OrgId::from_uuid(id("org", key)),
        kind: *kind,
        name: line(name)?,
        phone: maybe(phone)?,
        units: units.collect::<Result<_, Failure>>()?,
        procedure: Procedure {
            ward_staff_cannot_coordinate: *kind == OrgKind::Hospital,
            ..Procedure::default()
        },
        office: Office::default(),
    })
}

/// `fjordvik/ke`, or `brygga`: the ids of organisation and unit, if such are there.
pub(super) fn place(key: &str) -> Option<(OrgId, Option<UnitId>)> {
    let (org, unit) = key.split_once('/').map_or((key, None), |(org, unit)| (org, Some(unit)));
    let written = ORGS.iter().find(|written| written.0 == org)?;
    let unit = match unit {
        None => None,
        Some(unit) => {
            written.4.iter().find(|u| u.0 == unit)?;
            Some(UnitId::from_uuid(id("unit", key)))
        }
    };
    Some((OrgId::from_uuid(id("org", org)), unit))
}
