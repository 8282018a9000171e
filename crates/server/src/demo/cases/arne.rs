//! Arne, 71, with cancer that will not be cured: a palliative plan at home, and Solveig beside him.

use super::{FOR_CLOSE_WORK, FOR_WORK};
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, Responsible};

/// Those who take part with Arne.
struct Team {
    unit: Responsible,
    nurses: Responsible,
    solveig: Responsible,
    jan: Responsible,
}

pub(super) async fn tell(s: &mut Story) -> Step {
    to_coordinator(s).await?;
    let team = team(s).await?;
    s.on(71).begin_plan("karim", PlanForm::Palliative, Lang::Nb).await?;
    numbers_and_agreement(s).await?;
    what_matters(s).await?;
    measures(s, &team).await?;
    around(s).await?;
    s.on(66).term("karim", -66, 115, 10).await?;
    s.on(65).approve("arne").await?;
    since_then(s, &team).await?;
    s.on(1)
        .emergency(
            "maria",
            "Det haster, og pasienten kan ikke spørres i tide: Falt hjemme og var forvirret i mottaket. \
             Vi måtte vite hva som er avtalt om innleggelse.",
        )
        .await
}

async fn to_coordinator(s: &mut Story) -> Step {
    s.on(86)
        .report(
            "eli",
            "Arne har kreft i bukspyttkjertelen med spredning, og vil være hjemme så lenge det går. Kona Solveig er \
             med på alt. De trenger ett nummer å ringe, rask hjelp mot smerter, og en avtale om åpen plass hos oss. \
             Han vet hvordan det går, og snakker rett ut. Han har sagt ja til at vi melder fra.",
            &[Service::Palliative, Service::HomeCare, Service::Gp, Service::Hospital],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 84, offered: 82, answered: 81, appointed: 79 };
    s.way(
        "paal",
        "karim",
        days,
        (
            4,
            "Du er alvorlig syk og vil være hjemme. Da må sykehuset, hjemmesykepleien og fastlegen arbeide som ett lag.",
            "Du trenger flere tjenester samtidig fra nå av. Vi har behandlet saken først i køen.",
        ),
    )
    .await
}

async fn team(s: &mut Story) -> Step<Team> {
    s.on(78).close("arne", "solveig", Kind::Relative, "kone").await?;
    let team = Team {
        unit: s.service("karim", "innland/palliativ", "Palliativt team, åpen retur").await?,
        nurses: s.service("karim", "storelva/hjemme", "Hjemmesykepleie døgnet rundt").await?,
        solveig: s.near("arne", "solveig", "Kone").await?,
        jan: s.team("karim", "jan", "Fysioterapeut").await?,
    };
    s.outside("karim", ("Bente Rud", "Elvebredden legesenter", "61 00 55 10"), "Fastlege").await?;
    s.outside("arne", ("Tor Haugen", "", "400 10 122"), "Bror, tar hunden og båten").await?;
    s.share("arne", "innland/palliativ", Section::SHAREABLE, "At dere vet alt når jeg ringer").await?;
    s.share("arne", "storelva/hjemme", Section::SHAREABLE, "At den som kommer om natta, vet hvem jeg er")
        .await?;
    s.share("arne", "storelva/fysio", FOR_WORK, "Trening og pust").await?;
    s.share_but(
        "arne",
        "solveig",
        FOR_CLOSE_WORK,
        "Solveig skal slippe å spørre",
        Some("Tankene mine om sykdommen vil jeg fortelle henne selv."),
    )
    .await?;
    Ok(team)
}

async fn numbers_and_agreement(s: &mut Story) -> Step {
    s.contact("karim", ("Hjemmesykepleien øst", "døgntelefon"), "61 00 20 20", "Ring her først, hele døgnet")
        .await?;
    s.contact(
        "karim",
        ("Palliativ enhet", "sykehuset"),
        "61 00 40 50",
        "Når hjemmesykepleien sier det, eller når det haster",
    )
    .await?;
    s.contact("karim", ("Karim Haddad", "koordinator"), "900 20 119", "Hverdager 8–15.30").await?;
    s.contact("arne", ("Tor", "bror"), "400 10 122", "Hunden").await?;
    s.contact(
        "karim",
        ("Legevakta", ""),
        "116 117",
        "Si at det ligger palliativ plan og medisinskrin hjemme",
    )
    .await?;
    s.admission(
        "karim",
        "Arne har åpen retur til Palliativ enhet og trenger ikke gå veien om akuttmottaket.\n\nHan vil inn hvis smertene \
         ikke gir seg på to timer etter ekstra medisin, eller hvis Solveig ikke orker mer. Han vil ikke ha \
         hjerte-lungeredning, og ikke respirator. Det er snakket gjennom med overlege Ravn, fastlegen og Solveig.",
        ("Palliativ enhet, 3. etasje", "61 00 40 50"),
        "Ingvild Ravn, overlege",
    )
    .await
    .map(drop)
}

async fn what_matters(s: &mut Story) -> Step {
    s.matters(
        "arne",
        Question::ToMe,
        "Være hjemme. Høre elva fra senga. At Solveig sover om natta.\n\nJeg var lærer i 38 år og liker å bli snakket \
         til som en voksen mann. Si det som det er.",
    )
    .await?;
    s.matters(
        "arne",
        Question::WhenHome,
        "Kaffe på trappa når det er sol. Radioen på. Ingen hvisking på gangen.",
    )
    .await?;
    s.thoughts(
        "arne",
        "Jeg er ikke redd for å dø, men jeg er redd for å bli kvalm og forvirret, og for at Solveig skal sitte alene \
         med det. Cellegift er jeg ferdig med. Jeg vil ha det som lindrer, også om det gjør meg søvnig. Jeg vil vite \
         hva som er vanlig på slutten, og jeg vil at noen forteller Solveig det samme.",
    )
    .await?;
    s.resources_and_needs(
        "arne",
        "Solveig, Tor og guttene i koret. Jeg har hodet med meg og sier fra.",
        "Noen som kommer når det er vondt, ikke dagen etter. Hjelp til dusjen. Avlastning for Solveig én kveld i uka.",
    )
    .await?;
    s.goal("arne", "Være hjemme hele tida hvis det går", "", (Priority::First, GoalStatus::Underway)).await?;
    s.goal(
        "arne",
        "Synge med koret én gang til",
        "De øver på grendehuset, to minutter unna. Jeg kan sitte.",
        (Priority::First, GoalStatus::Underway),
    )
    .await
    .map(drop)
}

async fn measures(s: &mut Story, team: &Team) -> Step {
    s.agreed(
        "karim",
        (team.nurses, "reidun"),
        Do {
            what: "Tilsyn og medisiner",
            scope: "Morgen og kveld, og når de ringer",
            how: "Smertepumpe. Medisinskrin i skapet på gangen, skjema i lokket. Samme fire sykepleiere.",
            from: Some(-70),
            recurs: "Hver dag",
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (team.unit, "eli"),
        Do {
            what: "Telefon fra palliativt team",
            how: "Gjennomgang av smerter, kvalme og søvn. Ravn ringer fastlegen etterpå.",
            recurs: "Hver tirsdag",
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (team.solveig, "solveig"),
        Do {
            what: "Skrive i smertedagboka",
            how: "Tall fra 0 til 10, morgen og kveld. Ikke mer enn det.",
            recurs: "Hver dag",
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (team.jan, "jan"),
        Do {
            what: "Pusteøvelser og hjelp til å snu seg i senga",
            scope: "En halv time",
            recurs: "Mandag og torsdag",
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

async fn around(s: &mut Story) -> Step {
    s.family(
        "arne",
        "Solveig",
        "Hun sover lite og går ikke ut. Hun sier det går bra. Det gjør det ikke.",
        "En kveld i uka der noen sitter her, så hun kan gå på kor eller bare gå.",
    )
    .await?;
    s.contributes("solveig", "Solveig", "Er her. Skriver i dagboka. Ringer når det er noe, også om natta.")
        .await?;
    s.contributes(
        "karim",
        "Karim, koordinator",
        "Oppdaterer planen samme dag som noe endrer seg, og gir beskjed til alle.",
    )
    .await?;
    s.cooperation("karim", "Fastlege Bente Rud", Weight::Needed, "Resepter og hjemmebesøk.").await.map(drop)
}

/// Since then: written anew when things changed, and one thing nobody has taken yet.
async fn since_then(s: &mut Story, team: &Team) -> Step {
    s.on(21)
        .measure(
            "karim",
            team.unit,
            Do {
                what: "Hjemmebesøk av lege fra palliativt team",
                scope: "En time, sammen med hjemmesykepleien",
                how: "Se på smertepumpa og snakke med Solveig om det som kommer.",
                by: Some(-3),
                ..Do::default()
            },
        )
        .await?;
    s.on(9).look("eli", Look::Plan).await?;
    s.matters(
        "arne",
        Question::Now,
        "Jeg er trøttere. Besøk går best før klokka ett, og helst én om gangen.",
    )
    .await?;
    s.on(3).look("solveig", Look::Plan).await?;
    s.measure(
        "karim",
        Responsible::Person,
        Do {
            what: "Bestemme om senga skal stå i stua",
            how: "Hjelpemiddelsentralen kan levere på to dager. Det er utsikt til elva fra stua.",
            by: Some(4),
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "karim",
        team.solveig,
        Do {
            what: "Si fra til Karim når medisinskrinet er halvtomt",
            recurs: "Hver fredag",
            ..Do::default()
        },
    )
    .await
    .map(drop)
}
