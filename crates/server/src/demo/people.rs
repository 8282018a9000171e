//! The people of the demo world: those whose plan it is, those close to them, and employees.

use super::ids::id;
use super::number::synthetic;
use super::orgs::place;
use super::world::{line, maybe, unknown};
use crate::Failure;
use dinplan_app::{Account, Job, LocalLogin};
use dinplan_domain::ids::PersonId;
use dinplan_domain::number::NationalId;
use dinplan_domain::person::Lang;
use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Private people: key, name, age, days since the birthday, phone.
const PRIVATE: &[(&str, &str, i32, i32, &str)] = &[
    ("mona", "Mona Dalen", 38, 96, "400 10 101"),
    ("geir", "Geir Dalen", 41, 210, "400 10 102"),
    ("jonas", "Jonas Nygård", 9, 140, ""),
    ("ida", "Ida Nygård", 37, 33, "400 10 104"),
    ("lars", "Lars Nygård", 40, 301, "400 10 105"),
    ("arne", "Arne Haugen", 71, 188, "400 10 106"),
    ("solveig", "Solveig Haugen", 69, 77, "400 10 107"),
    ("fatima", "Fatima Al-Jabiri", 54, 250, "400 10 108"),
    ("zahra", "Zahra Al-Jabiri", 26, 12, "400 10 109"),
    ("emil", "Emil Berge", 16, 61, "400 10 110"),
    ("kristin", "Kristin Berge", 45, 170, "400 10 111"),
    ("truls", "Truls Moland", 24, 144, "400 10 114"),
    ("terje", "Terje Myhre", 44, 222, "400 10 112"),
    ("per-olav", "Per Olav Tangen", 58, 19, "400 10 113"),
    // Fjordvik
    ("bjarne", "Bjarne Moen", 83, 120, "400 10 201"),
    ("kare", "Kåre Strand", 67, 45, "400 10 202"),
    ("amina", "Amina Warsame", 29, 310, "400 10 203"),
    ("sverre", "Sverre Bakken", 78, 62, "400 10 204"),
    ("nils", "Nils Eide", 45, 99, "400 10 205"),
    ("oddny", "Oddny Kleppe", 58, 154, "400 10 206"),
    ("randi", "Randi Sørli", 61, 201, "400 10 207"),
    ("tobias", "Tobias Lund", 19, 88, "400 10 208"),
    ("elin", "Elin Fossum", 34, 270, "400 10 209"),
    ("gudrun", "Gudrun Tveit", 70, 15, "400 10 210"),
    ("leif", "Leif Rønning", 52, 133, "400 10 211"),
    ("ingrid", "Ingrid Vatne", 27, 54, "400 10 212"),
    ("haakon", "Håkon Sletten", 63, 190, "400 10 213"),
    ("vilde", "Vilde Hauge", 12, 71, ""),
    ("marte", "Marte Hauge", 43, 226, "400 10 215"),
    ("tuva", "Tuva Hauge", 11, 350, ""),
    ("espen", "Espen Dahle", 44, 32, "400 10 224"),
    ("johan", "Johan Persen", 76, 165, "400 10 216"),
    ("marianne", "Marianne Holt", 49, 28, "400 10 217"),
    ("sondre", "Sondre Kvam", 31, 240, "400 10 218"),
    ("steinar", "Steinar Olsen", 55, 111, "400 10 219"),
    ("petra", "Petra Wold", 66, 290, "400 10 220"),
    ("ragnhild", "Ragnhild Sunde", 88, 37, "400 10 221"),
    ("joakim", "Joakim Rød", 24, 147, "400 10 222"),
    ("laila", "Laila Nilsen", 41, 83, "400 10 223"),
    // Storelva
    ("berit", "Berit Aas", 79, 59, "400 10 301"),
    ("yusuf", "Yusuf Demir", 37, 118, "400 10 302"),
    ("daniel", "Daniel Grøtte", 22, 205, "400 10 303"),
    ("oda", "Oda Lien", 6, 66, ""),
    ("morten", "Morten Lien", 36, 177, "400 10 305"),
    ("harald", "Harald Stokke", 69, 93, "400 10 306"),
    ("mohammed", "Mohammed Nouri", 59, 281, "400 10 307"),
    ("liv", "Liv Engen", 73, 142, "400 10 308"),
    ("sara", "Sara Bråten", 17, 20, "400 10 309"),
    ("gunnar", "Gunnar Vold", 80, 236, "400 10 310"),
    ("turi", "Turi Nordlie", 51, 72, "400 10 311"),
    ("kristoffer", "Kristoffer Aune", 28, 159, "400 10 312"),
    ("jorid", "Jorid Kolstad", 57, 48, "400 10 313"),
    ("wanda", "Wanda Kowalska", 64, 215, "400 10 314"),
    ("edvin", "Edvin Ås", 90, 101, "400 10 315"),
    ("nora", "Nora Fjell", 15, 345, "400 10 316"),
    ("heidi", "Heidi Fjell", 42, 264, "400 10 317"),
    ("jens", "Jens Opdahl", 47, 39, "400 10 318"),
    ("alma", "Alma Sivertsen", 33, 183, "400 10 319"),
    // A protected address
    ("signe", "Signe Krokan", 34, 57, "400 10 320"),
];

/// Employees: key, name, workplace, profession or position.
const STAFF: &[(&str, &str, &str, &str)] = &[
    ("turid", "Turid Nes", LEADERS[0], "leder for koordinerende enhet"),
    ("ola", "Ola Brekke", "fjordvik/ke", "saksbehandler"),
    ("inger", "Inger Sletta", "fjordvik/ke", "konsulent"),
    ("silje", "Silje Aas", "fjordvik/ergofysio", "ergoterapeut og koordinator"),
    ("astrid", "Astrid Moldskred", "fjordvik/hjemme", "sykepleier og koordinator"),
    ("tone", "Tone Skaar", "fjordvik/ergofysio", "fysioterapeut"),
    ("marit", "Marit Fosse", "fjordvik/ergofysio", "fysioterapeut"),
    ("rune", "Rune Tangvik", "fjordvik/hjemme", "avdelingsleder"),
    ("aud", "Aud Lervik", "fjordvik/hjemme", "hjemmesykepleier"),
    ("hilde", "Hilde Rygg", "fjordvik/psyk", "psykiatrisk sykepleier"),
    ("eivind", "Eivind Storm", "fjordvik/psyk", "ruskonsulent"),
    ("lene", "Lene Haukås", "fjordvik/avlast", "leder for avlastning"),
    ("nina", "Nina Berntsen", "fjordvik/avlast", "miljøterapeut"),
    ("trygve", "Trygve Aarvik", "fjordvik/bolig", "vernepleier"),
    ("sissel", "Sissel Bøe", "fjordvik/helsestasjon", "helsesykepleier"),
    ("jorunn", "Jorunn Kvist", "fjordvik/ppt", "PP-rådgiver"),
    ("anne-karin", "Anne Karin Sund", LEADERS[1], "leder for koordinerende enhet"),
    ("paal", "Pål Hegge", "storelva/ke", "saksbehandler"),
    ("shirin", "Shirin Tavakoli", "storelva/ke", "saksbehandler"),
    ("karim", "Karim Haddad", "storelva/hjemme", "sykepleier og koordinator"),
    ("lise", "Lise Ødegård", "storelva/rehab", "vernepleier og koordinator"),
    ("yngve", "Yngve Torp", "storelva/rehab", "ergoterapeut"),
    ("jan", "Jan Mikkelsen", "storelva/fysio", "fysioterapeut"),
    ("mette", "Mette Rustad", "storelva/psyk", "psykiatrisk sykepleier og koordinator"),
    ("oskar", "Oskar Lindahl", "storelva/psyk", "sosionom"),
    ("kari", "Kari Hovland", "storelva/avlast", "avdelingsleder"),
    ("stine", "Stine Granli", "storelva/bolig", "vernepleier"),
    ("reidun", "Reidun Fauske", "storelva/hjemme", "kreftsykepleier og koordinator"),
    ("amalie", "Amalie Vik", "storelva/ungdom", "helsesykepleier"),
    ("maria", "Maria Lunde", "innland/rehab", "sykepleier"),
    ("camilla", "Camilla Roth", "innland/rehab", "fysioterapeut"),
    ("bjorn", "Bjørn Egeland", "innland/rehab", "overlege"),
    ("eli", "Eli Sørbø", "innland/palliativ", "sykepleier"),
    ("ravn", "Ingvild Ravn", "innland/palliativ", "overlege"),
    ("sigrid", "Sigrid Tveiten", "innland/nevro", "MS-sykepleier"),
    ("thomas", "Thomas Krogh", "innland/habu", "barnelege"),
    ("helene", "Helene Dahl", "innland/dps", "psykolog"),
    ("henrik", "Henrik Moe", "brygga", "fastlege"),
    ("kaja", "Kaja Stenersen", "brygga", "fastlege"),
    ("anders", "Anders Lie", "skolen", "kontaktlærer"),
    ("wenche", "Wenche Hauan", "skolen", "sosiallærer"),
    ("gro", "Gro Sæther", "nav", "veileder"),
    ("petter", "Petter Aasen", "nav", "veileder"),
    (WARD_LEADER, "Tiril Sandnes", "innland/rehab", "avdelingssykepleier"),
];

/// Employees who also work elsewhere: key, workplace, profession or position.
const SECOND_JOBS: &[(&str, &str, &str)] = &[("tone", "storelva/rehab", "fysioterapeut i vikariat")];

/// Workplaces whose first employee in the list leads.
const LEADERS: [&str; 2] = ["fjordvik/ke", "storelva/ke"];

/// Those who look after their organisation's directory.
const ADMINS: [&str; 4] = ["turid", "inger", "anne-karin", "paal"];
/// Workplaces whose nurses and doctors are authorised for emergency access.
const EMERGENCY: [&str; 3] = ["innland/rehab", "innland/palliativ", "brygga"];

/// A number to log in with: of a day that is nobody's birthday, another for each employee.
fn number_to_log_in(number: u32) -> Option<NationalId> {
    synthetic(date(1980, 1, 1).checked_add(i64::from(number).days()).ok()?, 0)
}

/// Leads a ward, and follows up what is opened from it.
const WARD_LEADER: &str = "tiril";

/// The id of the person with this key.
pub(super) fn person(key: &str) -> PersonId {
    PersonId::from_uuid(id("person", key))
}

/// All of them, with their keys.
pub(super) fn all(today: Date) -> Result<Vec<(&'static str, Account)>, Failure> {
    let private = PRIVATE.iter().zip(0..).map(|(row, seed)| Ok((row.0, private(row, today, seed)?)));
    let staff = STAFF.iter().zip(100..).map(|(row, number)| Ok((row.0, employee(row, number)?)));
    private.chain(staff).collect()
}

fn private(
    (key, name, age, days, phone): &(&str, &str, i32, i32, &str),
    today: Date,
    seed: u32,
) -> Result<Account, Failure> {
    let birthday = today.checked_sub(days.days()).and_then(|day| day.checked_sub(age.years()));
    let born = birthday.map_err(|_| unknown(key))?;
    Ok(Account {
        person: person(key),
        name: line(name)?,
        born: Some(born),
        number: Some(synthetic(born, seed * 7).ok_or_else(|| unknown(key))?),
        phone: maybe(phone)?,
        language: if matches!(*key, "vilde" | "tuva" | "marte") { Lang::Nn } else { Lang::Nb },
        jobs: Vec::new(),
        login: LocalLogin::default(),
        mail: Default::default(),
        away: None,
    })
}

fn employee((key, name, at, title): &(&str, &str, &str, &str), number: u32) -> Result<Account, Failure> {
    let (org, unit) = place(at).ok_or_else(|| unknown(at))?;
    let leads = *key == WARD_LEADER
        || LEADERS.contains(at) && STAFF.iter().find(|row| row.2 == *at).is_some_and(|row| row.0 == *key);
    let phone = maybe(&format!("900 20 {number}"))?;
    let admin = ADMINS.contains(key);
    let emergency = EMERGENCY.contains(at) && (*title != "fysioterapeut");
    let job = Job { leads, admin, emergency, ..Job::new(org, unit, line(title)?, phone) };
    let second = SECOND_JOBS.iter().find(|row| row.0 == *key).map(|(_, at, title)| {
        let (org, unit) = place(at).ok_or_else(|| unknown(at))?;
        Ok::<_, Failure>(Job::new(org, unit, line(title)?, None))
    });
    let second = second.transpose()?;
    Ok(Account {
        person: person(key),
        name: line(name)?,
        born: None,
        number: Some(number_to_log_in(number).ok_or_else(|| unknown(key))?),
        phone: None,
        language: Lang::Nb,
        jobs: std::iter::once(job).chain(second).collect(),
        login: LocalLogin::default(),
        mail: Default::default(),
        away: None,
    })
}
