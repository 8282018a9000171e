//! Who plays in a case: the person, and the people and places around.

use super::places::{Places, Town, line};
use crate::fault::Res;
use dinplan_app::{Account, App, Job, LocalLogin};
use dinplan_domain::ids::{CaseId, OrgId, PersonId, UnitId};
use dinplan_domain::number::{NationalId, Population};
use dinplan_domain::person::Lang;
use jiff::civil::Date;

/// Cases for each coordinator's chair; some are not filled, so that about 25 are coordinated.
const EACH_COORDINATOR: usize = 30;
/// Cases for each physiotherapist, doctor and ward nurse.
const EACH_PHYSIO: usize = 50;
const EACH_DOCTOR: usize = 12;
const EACH_NURSE: usize = 40;

const FIRST: [&str; 40] = [
    "Anne", "Jan", "Inger", "Per", "Kari", "Bjørn", "Marit", "Ole", "Ingrid", "Lars", "Liv", "Kjell", "Eva",
    "Knut", "Berit", "Svein", "Astrid", "Arne", "Bjørg", "Thomas", "Hilde", "Geir", "Randi", "Hans",
    "Solveig", "Tor", "Nina", "Morten", "Amina", "Terje", "Elin", "Odd", "Fatima", "Erik", "Silje", "Martin",
    "Zahra", "Rune", "Ida", "Trond",
];
const LAST: [&str; 47] = [
    "Hansen",
    "Johansen",
    "Olsen",
    "Larsen",
    "Andersen",
    "Pedersen",
    "Nilsen",
    "Kristiansen",
    "Jensen",
    "Karlsen",
    "Johnsen",
    "Pettersen",
    "Eriksen",
    "Berg",
    "Haugen",
    "Hagen",
    "Johannessen",
    "Andreassen",
    "Jacobsen",
    "Dahl",
    "Jørgensen",
    "Halvorsen",
    "Henriksen",
    "Lund",
    "Sørensen",
    "Jakobsen",
    "Moen",
    "Gundersen",
    "Iversen",
    "Strand",
    "Svendsen",
    "Solberg",
    "Martinsen",
    "Knutsen",
    "Eide",
    "Bakken",
    "Paulsen",
    "Kristoffersen",
    "Mathisen",
    "Lie",
    "Amundsen",
    "Nguyen",
    "Rasmussen",
    "Ahmed",
    "Lunde",
    "Solheim",
    "Berge",
];

/// Someone.
#[derive(Clone, Debug)]
pub(super) struct Human {
    pub(super) id: PersonId,
    pub(super) name: String,
}

impl Human {
    pub(super) fn new(app: &App, name: &str) -> Self {
        Self { id: PersonId::from_uuid(app.new_id()), name: name.to_owned() }
    }

    /// With one of some two thousand names.
    fn any(app: &App, number: usize) -> Self {
        let pick =
            |names: &[&'static str], at: usize| names.get(at % names.len().max(1)).copied().unwrap_or("Kim");
        Self::new(app, &format!("{} {}", pick(&FIRST, number), pick(&LAST, number / 3)))
    }

    /// As the directory knows someone who works here.
    pub(super) fn works(&self, org: OrgId, unit: Option<UnitId>, title: &str) -> Res<Account> {
        let job = Job::new(org, unit, line(title)?, Some(line("900 20 100")?));
        Ok(Account {
            person: self.id,
            name: line(&self.name)?,
            born: None,
            number: None,
            phone: None,
            language: Lang::Nb,
            jobs: vec![job],
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        })
    }

    /// As the directory knows someone whose case it is.
    pub(super) fn lives(&self, number: usize) -> Res<Account> {
        let (born, id) = birth(number)?;
        Ok(Account {
            person: self.id,
            name: line(&self.name)?,
            born: Some(born),
            number: Some(id),
            phone: Some(line("400 10 100")?),
            language: Lang::Nb,
            jobs: Vec::new(),
            login: LocalLogin::default(),
            mail: Default::default(),
            away: None,
        })
    }
}

/// A birth date and a synthetic number: no two the same.
fn birth(number: usize) -> Res<(Date, NationalId)> {
    let (year, rest) = (1935 + number % 65, number / 65);
    let (month, rest) = (1 + rest % 12, rest / 12);
    let (day, rest) = (1 + rest % 28, rest / 28);
    let born = Date::new(i16::try_from(year)?, i8::try_from(month)?, i8::try_from(day)?)?;
    // Some numbers have no check digits that hold; their neighbours have.
    let found =
        (rest * 20..(rest + 1) * 20).flat_map(|individual| (0..100).map(move |check| (individual, check)));
    let mut numbers = found.map(|(individual, check)| {
        format!("{day:02}{:02}{:02}{individual:03}{check:02}", month + 80, year % 100)
    });
    let id = numbers.find_map(|text| NationalId::parse(&text, Population::Synthetic).ok());
    Ok((born, id.ok_or("no identity number left for a birthday")?))
}

/// Everyone and every place that may differ between two copies of a case.
#[derive(Clone, Debug)]
pub(super) struct Cast {
    pub(super) case: CaseId,
    pub(super) subject: Human,
    pub(super) coordinator: Human,
    pub(super) physio: Human,
    pub(super) doctor: Human,
    pub(super) carer: Human,
    pub(super) worker: Human,
    pub(super) nurse: Human,
    pub(super) town: OrgId,
    pub(super) town_name: String,
    pub(super) unit: UnitId,
    pub(super) physios: UnitId,
    pub(super) zone: UnitId,
    pub(super) ward: UnitId,
}

impl Cast {
    /// Every word that differs, always in the same order.
    pub(super) fn words(&self) -> Vec<String> {
        let humans = [
            &self.subject,
            &self.coordinator,
            &self.physio,
            &self.doctor,
            &self.carer,
            &self.worker,
            &self.nurse,
        ];
        let mut words: Vec<String> =
            humans.into_iter().flat_map(|human| [human.id.uuid().to_string(), human.name.clone()]).collect();
        words.extend([self.case.uuid().to_string(), self.town.uuid().to_string(), self.town_name.clone()]);
        let units = [self.unit, self.physios, self.zone, self.ward];
        words.extend(units.map(|unit| unit.uuid().to_string()));
        words
    }
}

/// Employees to choose from, by town.
#[derive(Debug)]
struct Staff {
    coordinators: Vec<Human>,
    physios: Vec<Human>,
    /// One for each zone.
    carers: Vec<Human>,
    worker: Human,
}

/// All employees.
#[derive(Debug)]
pub(super) struct Pools {
    large: Staff,
    small: Staff,
    doctors: Vec<Human>,
    nurses: Vec<Human>,
}

fn humans(app: &App, seed: usize, count: usize) -> Vec<Human> {
    (0..count.max(1)).map(|number| Human::any(app, seed + number * 7)).collect()
}

fn staff(app: &App, town: &Town, seed: usize) -> Staff {
    Staff {
        coordinators: humans(app, seed, town.cases.div_ceil(EACH_COORDINATOR)),
        physios: humans(app, seed + 1, town.cases.div_ceil(EACH_PHYSIO)),
        carers: humans(app, seed + 2, town.zones.len()),
        worker: Human::any(app, seed + 3),
    }
}

impl Pools {
    pub(super) fn new(app: &App, places: &Places, cases: usize) -> Res<Self> {
        Ok(Self {
            large: staff(app, &places.large, 100),
            small: staff(app, &places.small, 500),
            doctors: humans(app, 900, cases.div_ceil(EACH_DOCTOR)),
            nurses: humans(app, 1300, cases.div_ceil(EACH_NURSE)),
        })
    }

    /// Writes them into the directory.
    pub(super) async fn write(&self, app: &App, places: &Places) -> Res<()> {
        let mut accounts = Vec::new();
        for (staff, town) in [(&self.large, &places.large), (&self.small, &places.small)] {
            let (org, physios) = (town.org.id, Some(town.physios));
            for human in &staff.coordinators {
                accounts.push(human.works(org, physios, "ergoterapeut og koordinator")?);
            }
            for human in &staff.physios {
                accounts.push(human.works(org, physios, "fysioterapeut")?);
            }
            for (human, zone) in staff.carers.iter().zip(&town.zones) {
                accounts.push(human.works(org, Some(*zone), "sykepleier")?);
            }
            accounts.push(staff.worker.works(org, Some(town.unit), "saksbehandler")?);
        }
        for human in &self.doctors {
            accounts.push(human.works(places.doctors.id, None, "fastlege")?);
        }
        for (human, ward) in self.nurses.iter().zip(places.wards.iter().cycle()) {
            accounts.push(human.works(places.hospital.id, Some(*ward), "sykepleier")?);
        }
        for account in accounts {
            app.put_account(&account).await?;
        }
        Ok(())
    }

    /// The cast of a copy: seven in ten live in the larger town.
    pub(super) fn cast(&self, app: &App, places: &Places, number: usize) -> Res<Cast> {
        let large = number % 10 < 7;
        let (town, staff) = if large { (&places.large, &self.large) } else { (&places.small, &self.small) };
        let within = if large { number / 10 * 7 + number % 10 } else { number / 10 * 3 + number % 10 - 7 };
        let zone = within % town.zones.len().max(1);
        let nurse = number / EACH_NURSE;
        Ok(Cast {
            case: CaseId::from_uuid(app.new_id()),
            subject: Human::any(app, number),
            coordinator: at(&staff.coordinators, within / EACH_COORDINATOR)?,
            physio: at(&staff.physios, within / EACH_PHYSIO)?,
            doctor: at(&self.doctors, number / EACH_DOCTOR)?,
            carer: at(&staff.carers, zone)?,
            worker: staff.worker.clone(),
            nurse: at(&self.nurses, nurse)?,
            town: town.org.id,
            town_name: town.org.name.to_string(),
            unit: town.unit,
            physios: town.physios,
            zone: at(&town.zones, zone)?,
            ward: at(&places.wards, nurse % places.wards.len().max(1))?,
        })
    }
}

fn at<T: Clone>(all: &[T], at: usize) -> Res<T> {
    all.get(at % all.len().max(1)).cloned().ok_or_else(|| "an empty pool".into())
}
