//! Every route against everyone: own case, other's case, no case. The table is golden; a route that is
//! not in it fails the test.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

mod common;

use common::{Demo, demo};
use dinplan_app::{AdminAct, AdminDone, Look};
use dinplan_domain::administration::Trust;
use dinplan_domain::ids::{CaseId, CommandId};
use std::fmt::Write;
use std::path::Path;

/// Addresses of a case: what follows `/sak/{case}`. `{entry}` and the like are filled from the case.
const OF_A_CASE: &[&str] = &[
    "",
    "/plan",
    "/plan/ny/goals",
    "/plan/ny/measures",
    "/plan/ny/nonsense",
    "/plan/oppforing/{entry}",
    "/plan/oppforing/{entry}/stemmer",
    "/plan/oppforing/{entry}/opp",
    "/plan/oppforing/{entry}/ned",
    "/plan/oppforing/{entry}/ja",
    "/plan/oppforing/{entry}/nei",
    "/plan/oppforing/{entry}/slutt",
    "/plan/oppforing/{entry}/gjenapne",
    "/plan/oppforing/{entry}/kommunesvar",
    "/plan/oppforing/{entry}/angre",
    "/svar/{entry}",
    "/svar/{entry}/forslag",
    "/svar/{entry}/avgjor",
    "/svar/{entry}/ta",
    "/ferskhet",
    "/ferskhet/goals",
    "/historikk",
    "/historikk/{entry}",
    "/historikk/{entry}/gjenopprett",
    "/saksgang",
    "/forelopig-svar",
    "/forelopig-svar/{entry}",
    "/tid",
    "/saksgang/vurder",
    "/saksgang/informer",
    "/saksgang/tilby",
    "/saksgang/svar",
    "/saksgang/avslutt",
    "/saksgang/gjenapne",
    "/samtykke",
    "/samtykke/plan",
    "/samtykke/koordinering",
    "/samtykke/deling/ny",
    "/samtykke/videresending",
    "/samtykke/pa-nytt",
    "/samtykke/kompetanse",
    "/samtykke/kompetanse/ny",
    "/samtykke/{consent}",
    "/samtykke/{consent}/begrens",
    "/samtykke/{consent}/trekk",
    "/samtykke/{consent}/pa-nytt",
    "/samtykke/{consent}/tvil",
    "/samtykke/{consent}/avklar",
    "/samtykke/{consent}/enig",
    "/samtykke/{consent}/uenig",
    "/samtykke/skjema/share",
    "/grunnlag",
    "/slik/{reader}",
    "/slik/{reader}/plan",
    "/lever",
    "/notater",
    "/notater/{entry}",
    "/notater/{entry}/bort",
    "/notater/{entry}/del",
    "/moter",
    "/moter/nytt",
    "/moter/kalender",
    "/moter/kalender/ny",
    "/moter/kalender/bort",
    "/moter/{meeting}",
    "/moter/{meeting}/kalender.ics",
    "/moter/{meeting}/svar",
    "/moter/{meeting}/passer",
    "/moter/{meeting}/innspill",
    "/moter/{meeting}/innspill/{entry}/bort",
    "/moter/{meeting}/saksliste",
    "/moter/{meeting}/saksliste/hent",
    "/moter/{meeting}/saksliste/{entry}/opp",
    "/moter/{meeting}/saksliste/{entry}/ned",
    "/moter/{meeting}/saksliste/{entry}/bort",
    "/moter/{meeting}/tid",
    "/moter/{meeting}/tider",
    "/moter/{meeting}/innkalte",
    "/moter/{meeting}/avlys",
    "/moter/{meeting}/rom",
    "/moter/{meeting}/rom/til-stede",
    "/moter/{meeting}/rom/{entry}/bort",
    "/moter/{meeting}/ja/{entry}",
    "/moter/{meeting}/slutt",
    "/moter/{meeting}/referat",
    "/moter/{meeting}/referat/rettelse/{entry}",
    "/moter/{meeting}/referat/godkjenn",
    "/moter/{meeting}/start",
    "/samtaler",
    "/samtaler/ny",
    "/samtaler/{entry}",
    "/samtaler/{entry}/lukk",
    "/forslag/ny/goals",
    "/forslag/endre/{entry}",
    "/forslag/{entry}",
    "/forslag/{entry}/ta",
    "/forslag/{entry}/nei",
    "/forslag/{entry}/trekk",
    "/ta-over",
    "/ta-over/{entry}",
    "/ta-over/{entry}/ja",
    "/ta-over/{entry}/nei",
    "/ta-over/{entry}/gjort",
    "/ta-over/{entry}/trekk",
    "/koordinator",
    "/koordinator/onske",
    "/koordinator/oppnevn",
    "/koordinator/vikar",
    "/koordinator/vikar/{entry}/slutt",
    "/koordinator/vikar/{entry}/nei",
    "/overlevering",
    "/overlevering/skriv",
    "/tjenester",
    "/koordinator/{appointment}/slutt",
    "/folk",
    "/folk/deltaker/ny",
    "/folk/deltaker/{participant}",
    "/folk/deltaker/{participant}/slutt",
    "/folk/pa-vegne-av",
    "/folk/fullmakt-papir",
    "/folk/barnevern",
    "/folk/barnevern/slutt",
    "/folk/naerstaende/ny",
    "/folk/naerstaende/{close}",
    "/folk/naerstaende/{close}/slutt",
    "/for-meg-selv",
    "/innsyn",
    "/innsyn/utskrift",
    "/innsyn/fil",
    "/innsyn/999999/spor",
    "/henvendelser",
    "/henvendelser/{entry}",
    "/tidslinje",
    "/tilbakemelding",
    "/tilbakemelding/ikke-na",
    "/revisjon",
    "/revisjon/{entry}",
    "/klage",
    "/klage/ny/no-plan",
    "/klage/papir",
    "/klage/{entry}",
    "/klage/{entry}/motta",
    "/klage/{entry}/vurder",
    "/klage/{entry}/send",
    "/klage/{entry}/avgjort",
    "/klage/{entry}/trekk",
    "/klage/{entry}/fil",
    "/nodinnsyn",
    "/nodinnsyn/alle",
    "/adresse",
    "/mine-data",
    "/mine-data/last-ned",
    "/mine-data/data",
    "/mine-data/rett",
    "/mine-data/slett",
    "/bevaring",
    "/periode",
    "/godkjenn",
    "/evaluer",
    "/pause",
    "/gjenoppta",
    "/form",
    "/spraak",
    "/punkt/i",
    "/punkt/i/fjern",
    "/begynn",
    "/begynn/tom",
    "/begynn/videre",
];

/// Addresses outside any case.
const OUTSIDE: &[&str] = &[
    "/",
    "/hjem",
    "/pa-vegne-av",
    "/logg-inn",
    "/logg-inn/hold",
    "/logg-inn/okt",
    "/logg-inn/med/{provider}",
    "/logg-inn/med/{provider}/tilbake",
    "/logg-inn/passnokkel",
    "/logg-inn/velkommen",
    "/logg-inn/arbeidssted",
    "/logg-ut",
    "/logg-ut/ferdig",
    "/logg-ut/{provider}/forkanal",
    "/logg-ut/{provider}/bakkanal",
    "/kalender/{secret}",
    "/innlogginger",
    "/innlogginger/avslutt",
    "/innlogginger/passnokkel",
    "/innlogginger/passnokkel/fjern",
    "/invitasjon",
    "/invitasjon/passnokkel",
    "/enhet/invitasjoner",
    "/enhet/tall",
    "/enhet/tall/fil",
    "/enhet/opplaring",
    "/enhet/nytt",
    "/enhet/nytt/{person}/minn",
    "/nytt",
    "/nytt/{person}/lest",
    "/tjenester",
    "/tjenester/ny",
    "/tjenester/{person}",
    "/tjenester/{person}/bort",
    "/enhet/invitasjoner/{person}",
    "/enhet/invitasjoner/{person}/trekk",
    "/meld",
    "/meld/takk",
    "/enhet",
    "/enhet/reported",
    "/enhet/henvendelser",
    "/enhet/tause",
    "/enhet/klager",
    "/varsler",
    "/varsler/valg",
    "/varsler/valg/igjen",
    "/varsler/bekreft/{entry}{entry}",
    "/varsler/{entry}",
    "/samtykkerunde",
    "/borte",
    "/borte/tilbake",
    "/enhet/tilbakemelding",
    "/nodinnsyn",
    "/tilsyn",
    "/tilsyn/oppslag/1",
    "/tilsyn/nodinnsyn/{case}/{entry}",
    "/meld/kvittering/{key}",
    "/enhet/nonsense",
    "/healthz",
    "/utkast",
    "/utkast/lagre",
    "/utkast/kast",
    "/nowhere",
    "/forvaltning",
    "/forvaltning/organisasjon",
    "/forvaltning/enhet/ny",
    "/forvaltning/enhet/{unit}",
    "/forvaltning/enhet/{unit}/lukk",
    "/forvaltning/ansatte",
    "/forvaltning/ansatte/ny",
    "/forvaltning/ansatt/{person}/0",
    "/forvaltning/ansatt/{person}/0/endre",
    "/forvaltning/ansatt/{person}/0/flytt",
    "/forvaltning/ansatt/{person}/0/rettigheter",
    "/forvaltning/ansatt/{person}/0/slutt",
    "/forvaltning/regler",
    "/forvaltning/regler/daglige",
    "/forvaltning/regler/frister",
    "/forvaltning/regler/viktige",
    "/forvaltning/forslag",
    "/forvaltning/forslag/{proposal}",
    "/forvaltning/forslag/{proposal}/trekk",
    "/forvaltning/logg",
];

/// Fills the ids of a case into an address.
struct Ids {
    case: String,
    entry: String,
    consent: String,
    appointment: String,
    participant: String,
    close: String,
    reader: String,
    meeting: String,
}

async fn ids(demo: &Demo, who: &str) -> Ids {
    let case = demo.case_of(who).await;
    let persona = demo.personas.iter().find(|p| p.key == who).unwrap();
    let account = demo.app.account(persona.person).await.unwrap().unwrap();
    let identity = demo.app.identity(&account, persona.job).unwrap();
    let id: CaseId = case.parse().unwrap();
    let view = demo.app.read(&identity, id, Look::Overview).await.unwrap();
    let none = || "0".repeat(32);
    let (_, readers) = demo.app.circles(&identity, id, Look::Overview).await.unwrap();
    let entries = view.plan.iter().flat_map(|p| &p.entries);
    Ids {
        entry: entries.map(|e| e.id.to_string()).next().unwrap_or_else(none),
        consent: view.consents.first().map_or_else(none, |c| c.id.to_string()),
        appointment: view.coordinators.first().map_or_else(none, |a| a.id.to_string()),
        participant: view.participants.first().map_or_else(none, |p| p.id.to_string()),
        close: view.representatives.first().map_or_else(none, |r| r.person.to_string()),
        meeting: view.meetings.last().map_or_else(none, |m| m.meeting.id.to_string()),
        reader: readers.first().map_or_else(none, |r| r.key.clone()),
        case,
    }
}

impl Ids {
    fn fill(&self, part: &str) -> String {
        let part = part
            .replace("{entry}", &self.entry)
            .replace("{consent}", &self.consent)
            .replace("{appointment}", &self.appointment)
            .replace("{participant}", &self.participant)
            .replace("{close}", &self.close)
            .replace("{reader}", &self.reader)
            .replace("{meeting}", &self.meeting);
        format!("/sak/{}{part}", self.case)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_route_against_everyone() {
    let demo = demo().await;
    let mut table = String::from(
        "Status of every route, GET then POST with an empty form, for everyone of the demo.\n\
         200 shown, 303 done or sent elsewhere, 404 not there for you, 403 not yours, 409 a rule stands in the way, \
         422 not filled in, 405 no such act.\n",
    );
    // Every capacity once, an outsider at work, and the owner last: what they do changes the case.
    for everyone in [
        ["karim", "nav", "fysioterapeut", "silje", "ke-saksbehandler", "ke-leder", "mona"].as_slice(),
        &["karim", "laerer", "silje", "ke-leder", "ida"],
        &["silje", "sykepleier", "ke-leder", "fatima"],
        &["mona", "sykepleier", "solveig", "arne"],
        &["tuva", "marte", "laerer", "silje", "ke-leder", "vilde"],
        &["solveig", "karim", "verge"],
    ] {
        let owner = everyone.last().copied().unwrap_or_default();
        let ids = ids(&demo, owner).await;
        let _ = writeln!(table, "\nThe case of {owner}");
        for method in ["GET", "POST"] {
            for part in OF_A_CASE {
                let mut row = String::new();
                for who in everyone {
                    let path = ids.fill(part);
                    let answer = match method {
                        "GET" => demo.get(Some(who), "nb", &path).await,
                        _ => demo.post(Some(who), &path, "").await,
                    };
                    assert!(!answer.status.is_server_error(), "{who} {method} {path}: {}", answer.status);
                    let _ = write!(row, " {who}={}", answer.status.as_u16());
                }
                let guest = demo.get(None, "nb", &ids.fill(part)).await.status;
                assert_eq!(guest, 303, "{part}: who is not logged in is sent to log in");
                let _ = writeln!(table, "{method:4} /sak/{{}}{part}{row}");
            }
        }
    }
    compare(&table);
}

fn compare(table: &str) {
    compare_with(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/routes.txt"), table);
}

fn compare_with(golden: &Path, table: &str) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(golden, table).unwrap();
    }
    let expected = std::fs::read_to_string(golden).unwrap_or_default();
    let difference = table.lines().zip(expected.lines()).find(|(now, then)| now != then);
    assert!(
        table == expected,
        "the access of routes changed; look, then run with UPDATE_GOLDEN=1\n{difference:#?}"
    );
}

/// Whoever has no part in a case meets the same page as for a case that is not there.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn existence_is_secret() {
    let demo = demo().await;
    let ids = ids(&demo, "mona").await;
    let nowhere = "0".repeat(32);
    for part in OF_A_CASE {
        let there = demo.get(Some("karim"), "nb", &ids.fill(part)).await;
        let gone = demo.get(Some("karim"), "nb", &ids.fill(part).replace(&ids.case, &nowhere)).await;
        assert_eq!(there.status, gone.status, "{part}");
        let bare = |body: &str| body.replace(&ids.case, "").replace(&nowhere, "");
        assert_eq!(bare(&there.body), bare(&gone.body), "{part}");
    }
}

/// A route that is not in the tables above has no access test.
#[test]
fn no_route_is_forgotten() {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src");
    let mut forgotten = Vec::new();
    let mut folders = vec![pages];
    while let Some(folder) = folders.pop() {
        for found in std::fs::read_dir(folder).unwrap() {
            let path = found.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for rest in text.split(".route(\"").skip(1) {
                let route = rest.split('"').next().unwrap();
                let known = OF_A_CASE
                    .iter()
                    .map(|p| format!("/sak/{{id}}{p}"))
                    .chain(OUTSIDE.iter().map(ToString::to_string));
                let same = |known: &str| {
                    let (a, b): (Vec<_>, Vec<_>) = (known.split('/').collect(), route.split('/').collect());
                    a.len() == b.len() && a.iter().zip(&b).all(|(x, y)| x == y || y.starts_with('{'))
                };
                if !known.into_iter().any(|k| same(&k)) && route != "/assets/{name}" {
                    forgotten.push(route.to_owned());
                }
            }
        }
    }
    assert!(forgotten.is_empty(), "routes without an access test: {forgotten:?}");
}

/// Outside any case: whoever is not logged in, and whoever has no such work.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn outside_any_case() {
    let demo = demo().await;
    for (path, guest, person, unit) in [
        ("/", 200, 200, 200),
        ("/logg-inn", 200, 200, 200),
        ("/hjem", 303, 303, 200),
        ("/innlogginger", 303, 200, 200),
        ("/logg-inn/okt", 200, 200, 200),
        ("/logg-inn/velkommen", 303, 303, 303),
        ("/logg-inn/arbeidssted", 303, 303, 200),
        // Without providers and passkeys, nothing of them is there.
        ("/logg-inn/med/id-porten", 404, 404, 404),
        ("/logg-inn/passnokkel", 404, 404, 404),
        ("/invitasjon", 404, 404, 404),
        ("/enhet/invitasjoner", 303, 404, 404),
        ("/pa-vegne-av", 303, 200, 303),
        ("/meld", 303, 200, 200),
        ("/enhet", 303, 404, 200),
        ("/enhet/reported", 303, 404, 200),
        ("/enhet/nonsense", 303, 404, 404),
        ("/enhet/henvendelser", 303, 404, 200),
        ("/nodinnsyn", 303, 404, 404),
        ("/tilsyn", 303, 404, 200),
        ("/tilsyn/oppslag/1", 303, 404, 404),
        ("/meld/kvittering/00000000000000000000000000000000", 303, 404, 404),
        ("/kalender/0000.ics", 404, 404, 404),
        ("/varsler", 303, 200, 200),
        ("/varsler/valg", 303, 200, 200),
        ("/varsler/00000000000000000000000000000000", 303, 200, 200), // may be theirs in another role
        ("/varsler/bekreft/00", 404, 404, 404),
        ("/enhet/tause", 303, 404, 200),
        ("/enhet/klager", 303, 404, 200),
        ("/enhet/tall", 303, 404, 200),
        ("/healthz", 200, 200, 200),
        ("/nowhere", 404, 404, 404),
        ("/forvaltning", 303, 404, 200),
        ("/forvaltning/logg", 303, 404, 200),
    ] {
        assert_eq!(demo.get(None, "nb", path).await.status, guest, "guest {path}");
        assert_eq!(demo.get(Some("mona"), "nb", path).await.status, person, "mona {path}");
        assert_eq!(demo.get(Some("ke-leder"), "nb", path).await.status, unit, "ke-leder {path}");
    }
}

/// The administration: for those who look after that very organisation, and for nobody else there at all.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn administration_is_for_those_who_look_after_it() {
    let demo = demo().await;
    let of = |key: &str| demo.personas.iter().find(|p| p.key == key).unwrap().person;
    let tone = demo.app.account(of("fysioterapeut")).await.unwrap().unwrap();
    let job = tone.jobs.first().unwrap();
    let unit = job.unit.unwrap().to_string();
    // Turid proposes, so that there is a proposal.
    let turid = demo.app.account(of("ke-leder")).await.unwrap().unwrap();
    let turid = demo.app.identity(&turid, Some(0)).unwrap();
    let trust = Trust { emergency: true, ..Trust::default() };
    let act = AdminAct::Trust { of: (tone.person, 0), seen: 0, trust };
    let sent = CommandId::from_uuid(demo.app.new_id());
    let came = demo.app.administer(&turid, act, sent).await.unwrap();
    let AdminDone::Proposed(proposal) = came else { panic!("{came:?}") };
    let filled = |path: &str| {
        path.replace("{unit}", &unit)
            .replace("{person}", &tone.person.to_string())
            .replace("{proposal}", &proposal.to_string())
    };

    let mut table = String::from("\nAdministration of Fjordvik\n");
    for method in ["GET", "POST"] {
        for path in OUTSIDE.iter().filter(|path| path.starts_with("/forvaltning")) {
            let mut row = String::new();
            for who in ["mona", "silje", "nav", "karim", "sykepleier", "ke-saksbehandler", "fjordvik-admin"] {
                let answer = match method {
                    "GET" => demo.get(Some(who), "nb", &filled(path)).await,
                    _ => demo.post(Some(who), &filled(path), "").await,
                };
                if who != "fjordvik-admin" {
                    let expected = if answer.status == 405 { 405 } else { 404 };
                    assert_eq!(answer.status, expected, "{who} {method} {path}");
                }
                let _ = write!(row, " {who}={}", answer.status.as_u16());
            }
            assert_eq!(demo.get(None, "nb", &filled(path)).await.status, guest(path), "{path}");
            let _ = writeln!(table, "{method:4} {path}{row}");
        }
    }
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/administration.txt");
    compare_with(&golden, &table);
}

/// An address that only takes forms is no page, also for guests.
fn guest(path: &str) -> u16 {
    if path.ends_with("/trekk") { 405 } else { 303 }
}
