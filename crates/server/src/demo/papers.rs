//! What Fjordvik's coordinating unit keeps: courses, news that not everyone has read, and a map of services.

use super::world::{World, line, maybe, prose};
use crate::Failure;
use dinplan_app::App;
use dinplan_domain::ids::{CommandId, EntryId, PersonId};
use dinplan_domain::papers::{Course, News, Paper, Place};
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet};

/// Days ago, name, hours, who took part.
const COURSES: &[(i64, &str, u8, &[&str])] = &[
    (980, "Koordinatorrollen, grunnkurs", 3, &["silje", "astrid", "trygve"]),
    (210, "Barnekoordinator: lov og praksis", 6, &["silje", "sissel"]),
    (45, "Mål som betyr noe", 3, &["silje", "hilde"]),
];

/// Name, what it gives, to whom, contact, phone, hours, where it belongs.
const PLACES: &[[&str; 7]] = &[
    [
        "Frisklivssentralen",
        "Trening i gruppe, kurs i kosthold og søvn, og samtaler om å endre vaner. Ingen henvisning.",
        "Voksne som vil endre vaner",
        "Marit Fosse",
        "77 00 10 31",
        "hverdager 9–15",
        "Fysio- og ergoterapitjenesten",
    ],
    [
        "Avlastning i helger",
        "En helg i måneden i avlastningsboligen på Nes. Familien søker, koordinatoren kan hjelpe.",
        "Barn og unge med stort omsorgsbehov",
        "Lene Haukås",
        "77 00 10 50",
        "",
        "Avlastning og støttekontakt",
    ],
    [
        "Hukommelsesteam",
        "Utredning hjemme, råd til familien og oppfølging etter diagnosen.",
        "Voksne med hukommelsessvikt, og familien",
        "Aud Lervik",
        "77 00 10 21",
        "mandag til torsdag",
        "Hjemmetjenesten",
    ],
    [
        "Ruskonsulent",
        "Samtaler samme uke, følge til avtaler, og hjelp til å søke behandling.",
        "Alle over 16 år, og pårørende",
        "Eivind Storm",
        "77 00 10 41",
        "hverdager 8–16",
        "Psykisk helse og rus",
    ],
];

/// Fills the papers, as of the day the world is filled.
pub(super) async fn fill(world: &World, app: &App) -> Result<(), Failure> {
    let inger = world.identity(app, "inger")?;
    let person = |key: &str| -> Result<PersonId, Failure> { Ok(world.person(key)?.person) };
    let people = |keys: &[&str]| keys.iter().map(|key| person(key)).collect::<Result<BTreeSet<_>, _>>();
    let entry = || EntryId::from_uuid(app.new_id());
    let day = |ago: i64| world.today.saturating_sub(ago.days());
    let mut papers = Vec::new();
    for (ago, name, hours, who) in COURSES {
        let course =
            Course { id: entry(), name: line(name)?, day: day(*ago), hours: *hours, took_part: people(who)? };
        papers.push(Paper::Course(course));
    }
    for [name, gives, to_whom, contact, phone, hours, unit] in PLACES {
        papers.push(Paper::Place(Place {
            id: entry(),
            name: line(name)?,
            gives: prose(gives)?,
            to_whom: line(to_whom)?,
            contact: maybe(contact)?,
            phone: maybe(phone)?,
            hours: maybe(hours)?,
            unit: maybe(unit)?,
        }));
    }
    let week = jiff::SignedDuration::from_hours(24 * 6);
    let written = world.now.checked_sub(week).unwrap_or(world.now);
    let read = written.checked_add(jiff::SignedDuration::from_hours(20)).unwrap_or(world.now);
    papers.push(Paper::News(News {
        id: entry(),
        title: line("Ny rutine: ring familien innen en uke etter oppnevning")?,
        text: prose(
            "Fra nyttår skal koordinatoren ringe familien innen sju dager etter at hen er oppnevnt. Skriv \
             tiden i saken. Er du syk, tar vikaren samtalen.",
        )?,
        from: world.today.saturating_add(30.days()),
        by: inger.name.clone(),
        at: written,
        to: people(&["silje", "astrid"])?,
        read: BTreeMap::from([(person("astrid")?, read)]),
        reminded: None,
    }));
    for paper in papers {
        app.keep_paper(&inger, paper, CommandId::from_uuid(app.new_id())).await?;
    }
    Ok(())
}
