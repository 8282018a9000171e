//! Fjordvik: living plans, one of them forgotten, one at rest, one that waits for a new yes.

use super::{FOR_CLOSE_WORK, FOR_WORK};
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use crate::demo::world::{line, prose};
use dinplan_app::Look;
use dinplan_domain::assessment::{Basis, Choice, Means};
use dinplan_domain::command::Command;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{Happened, PlanForm, Progress};
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind::Parent;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::PlanKind;
use dinplan_domain::sections::situation::Topic;

const FIRST: (Priority, GoalStatus) = (Priority::First, GoalStatus::Underway);

/// Neglected: the revision and two measures are overdue, and nothing was touched for four months.
pub(super) async fn haakon(s: &mut Story) -> Step {
    s.on(420)
        .report(
            "maria",
            "Håkon har vært hos oss etter hjerneblødning. Han kan det meste selv, men glemmer midt i det han gjør. \
             Bor alene, har hund, og vil hjem til båten.",
            &[Service::Rehabilitation, Service::HomeCare, Service::Gp, Service::Physiotherapy],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 412, offered: 405, answered: 401, appointed: 390 };
    let told = (4, "Du har følger etter hjerneblødning.", "Fire tjenester må virke sammen over tid.");
    s.way("ola", "silje", days, told).await?;
    let tone = s.on(384).team("silje", "tone", "Fysioterapeut").await?;
    let henrik = s.team("silje", "henrik", "Fastlege").await?;
    let aud = s.team("silje", "aud", "Hjemmesykepleier").await?;
    s.share("haakon", "fjordvik/ergofysio", FOR_WORK, "Trening").await?;
    s.share("haakon", "brygga", FOR_WORK, "Oppfølging").await?;
    s.share("haakon", "fjordvik/hjemme", FOR_WORK, "Medisiner").await?;
    s.on(380).begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("haakon", Question::ToMe, "Båten, bikkja og å bestemme sjøl.").await?;
    s.resources_and_needs("haakon", "Nevø med bil. Kan alt om motorer.", "Noen som minner på, uten å mase.")
        .await?;
    let boat = s.goal("haakon", "Sjøsette båten", "", FIRST).await?;
    s.goal("haakon", "Ta medisinen uten påminning", "", (Priority::Second, GoalStatus::Underway)).await?;
    s.agreed(
        "silje",
        (tone, "tone"),
        Do { what: "Balansetrening på brygga", goal: Some(boat), recurs: "Hver uke", ..Do::default() },
    )
    .await?;
    s.agreed(
        "silje",
        (henrik, "henrik"),
        Do { what: "Ny vurdering av førerkort for båt", goal: Some(boat), by: Some(-75), ..Do::default() },
    )
    .await?;
    s.agreed(
        "silje",
        (aud, "aud"),
        Do {
            what: "Bytte til multidose",
            how: "Fra apoteket, levert annenhver fredag.",
            by: Some(-52),
            ..Do::default()
        },
    )
    .await?;
    s.on(366).term("silje", -365, 0, -36).await?;
    s.approve("haakon").await?;
    s.on(124).look("silje", Look::Plan).await.map(drop)
}

/// Twelve years, written in nynorsk; two parents' worth of patience in one mother.
pub(super) async fn vilde(s: &mut Story) -> Step {
    s.on(210)
        .report(
            "wenche",
            "Vilde har barneleddgikt og store smerter, og er borte frå skulen ein dag i veka. Mor arbeider turnus. \
             Skule, fysioterapeut, sjukehus og helsesjukepleiar veit lite om kvarandre.",
            &[Service::School, Service::Physiotherapy, Service::Hospital, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(199).close("ola", "marte", Parent, "mor").await?;
    s.spoken_for_by("marte", Basis::Parent);
    s.assess(
        "ola",
        4,
        "Vilde har leddgikt og er mykje borte frå skulen.",
        "Fire tenester må dra same vegen.",
    )
    .await?;
    s.on(190).inform("ola", Means::Phone, "nynorsk", "").await?;
    s.offer("ola").await?;
    s.on(188).answer("marte", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("marte").await?;
    s.on(176).appoint("turid", "silje", Kind::Child).await?;
    let anders = s.on(170).team("silje", "anders", "Kontaktlærar").await?;
    let tone = s.team("silje", "tone", "Fysioterapeut").await?;
    s.share("marte", "skolen", FOR_WORK, "At skuledagen vert til å halde ut").await?;
    s.share("marte", "fjordvik/ergofysio", FOR_CLOSE_WORK, "Trening og kvile").await?;
    vildes_plan(s, (anders, tone)).await
}

async fn vildes_plan(s: &mut Story, (anders, tone): (Responsible, Responsible)) -> Step {
    s.on(165).begin_plan("silje", PlanForm::Ordinary, Lang::Nn).await?;
    s.matters(
        "marte",
        Question::ToMe,
        "«Eg vil vere med på leirskulen», seier Vilde. Då er det det som gjeld.",
    )
    .await?;
    s.resources_and_needs(
        "marte",
        "Vilde er målretta og flink til å seie frå.",
        "Kvile utan å miste klassen.",
    )
    .await?;
    let camp = s.goal("marte", "Vere med på leirskulen i tre dagar", "", FIRST).await?;
    s.agreed(
        "silje",
        (anders, "anders"),
        Do {
            what: "Kvilerom og éi ekstra lærebok heime",
            goal: Some(camp),
            how: "Boka ligg hos mor, så sekken vert lett.",
            by: Some(-80),
            status: Some(MeasureStatus::Done),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "silje",
        (tone, "tone"),
        Do {
            what: "Varmtvasstrening med to venner",
            goal: Some(camp),
            recurs: "Kvar onsdag",
            ..Do::default()
        },
    )
    .await?;
    s.contributes("marte", "Marte, mor", "Ringjer skulen før åtte på dårlege dagar.").await?;
    s.cooperation("silje", "Barneavdelinga", Weight::Needed, "Medisin og skulefri må leggjast til same dag.")
        .await?;
    s.other_plan("silje", PlanKind::School, ("Tilpassa opplæring", "Anders Lie"), Some(38)).await?;
    s.on(150).term("silje", -150, 200, 55).await?;
    s.approve("marte").await?;
    // Twelve now: something is hers alone.
    let words = "Eg gret på toalettet på skulen nokre gonger. Eg vil ikkje at mamma skal bli lei seg, men Silje kan \
                 gjerne vite det.";
    s.on(40).situation("vilde", Topic::Everyday, words).await?;
    let sections = [Section::Situation].into_iter().collect();
    s.run("vilde", Command::KeepFromParents { sections }).await?;
    s.on(7)
        .measure(
            "silje",
            anders,
            Do {
                what: "Avklare rom og transport på leirskulen",
                goal: Some(camp),
                by: Some(21),
                ..Do::default()
            },
        )
        .await
        .map(drop)
}

/// At rest, by her own wish.
pub(super) async fn marianne(s: &mut Story) -> Step {
    s.on(330)
        .report(
            "marianne",
            "Jeg er i behandling for brystkreft og har utmattelse. Jeg har tre tenåringer og en gård.",
            &[Service::Hospital, Service::Gp, Service::Nav],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 322, offered: 316, answered: 314, appointed: 305 };
    s.way("ola", "silje", days, (3, "Du er i kreftbehandling.", "Tre tjenester over tid.")).await?;
    let gro = s.on(300).team("silje", "gro", "Veileder").await?;
    s.share("marianne", "nav", FOR_WORK, "Sykepenger og gården").await?;
    s.begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("marianne", Question::ToMe, "Se kalvene. Være mamma, ikke pasient, når ungene kommer hjem.")
        .await?;
    let farm = s.goal("marianne", "Stå i fjøset to morgener i uka", "", FIRST).await?;
    s.agreed(
        "silje",
        (gro, "gro"),
        Do {
            what: "Avklare avløser",
            goal: Some(farm),
            by: Some(-230),
            status: Some(MeasureStatus::Done),
            ..Do::default()
        },
    )
    .await?;
    s.on(290).term("silje", -290, 75, -60).await?;
    s.approve("marianne").await?;
    s.on(64)
        .run(
            "marianne",
            Command::Pause {
                reason: line("Ferdig med behandlingen. Vil ha en pause fra alt som heter plan.")?,
            },
        )
        .await
}

/// Two owners have been silent for five weeks.
pub(super) async fn sondre(s: &mut Story) -> Step {
    s.on(260)
        .report(
            "eivind",
            "Sondre er rusfri på fjerde måneden, har ADHD og gjeld. Han sier at det er de mange brevene som velter ham.",
            &[Service::MentalHealth, Service::Nav, Service::Housing, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 251, offered: 247, answered: 246, appointed: 238 };
    s.way(
        "inger",
        "silje",
        days,
        (4, "Du er ny som rusfri og har mye å rydde i.", "Fire tjenester, samtidig."),
    )
    .await?;
    let gro = s.on(230).team("silje", "gro", "Veileder").await?;
    let henrik = s.team("silje", "henrik", "Fastlege").await?;
    let eivind = s.team("silje", "eivind", "Ruskonsulent").await?;
    s.share("sondre", "nav", FOR_WORK, "Økonomi og arbeid").await?;
    s.share("sondre", "brygga", FOR_WORK, "Medisin").await?;
    s.share("sondre", "fjordvik/psyk", FOR_CLOSE_WORK, "Dere kjenner meg").await?;
    s.on(225).begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("sondre", Question::ToMe, "Dattera mi. Hun er fire. Jeg vil at hun skal kunne sove over.")
        .await?;
    s.resources_and_needs(
        "sondre",
        "Jeg er snekker. Jeg møter opp.",
        "Orden i brev og gjeld. Ett sted å bo.",
    )
    .await?;
    let home = s.goal("sondre", "Egen leilighet med to rom", "Ett til meg og ett til henne.", FIRST).await?;
    s.agreed(
        "silje",
        (eivind, "eivind"),
        Do {
            what: "Åpne posten sammen", goal: Some(home), recurs: "Hver mandag klokka 10", ..Do::default()
        },
    )
    .await?;
    s.on(215).term("silje", -215, 150, 12).await?;
    s.approve("sondre").await?;
    s.on(37)
        .measure(
            "silje",
            gro,
            Do {
                what: "Gjeldsrådgiver",
                goal: Some(home),
                how: "Time sammen med Eivind.",
                by: Some(-6),
                decision: Some(Decision::Applied),
                ..Do::default()
            },
        )
        .await?;
    s.measure("silje", henrik, Do { what: "Vurdere ADHD-medisin på nytt", by: Some(5), ..Do::default() })
        .await?;
    s.on(10).confirm("sondre", home).await
}

/// Evaluated; the next period waits for her yes.
pub(super) async fn laila(s: &mut Story) -> Step {
    s.on(410)
        .report(
            "petter",
            "Laila har kroniske smerter og er alene med to barn. Mange inne, få som møtes.",
            &[Service::Nav, Service::Gp, Service::MentalHealth],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 400, offered: 396, answered: 395, appointed: 385 };
    s.way("inger", "astrid", days, (3, "Du har kroniske smerter.", "Tre tjenester over tid.")).await?;
    let petter = s.on(380).team("astrid", "petter", "Veileder").await?;
    s.share("laila", "nav", FOR_WORK, "Arbeid").await?;
    s.begin_plan("astrid", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("laila", Question::ToMe, "Fredagstaco med ungene uten å måtte legge meg etterpå.").await?;
    let work = s.goal("laila", "To dager i uka i butikken", "", FIRST).await?;
    let trial = s
        .agreed(
            "astrid",
            (petter, "petter"),
            Do {
                what: "Arbeidstrening",
                goal: Some(work),
                from: Some(-360),
                by: Some(-40),
                status: Some(MeasureStatus::Done),
                ..Do::default()
            },
        )
        .await?;
    s.on(372).term("astrid", -370, -5, -12).await?;
    s.approve("laila").await?;
    let cooperation = Some(prose("Vi har hatt fire møter, og alle kom. Det gjorde forskjellen.")?);
    let goals = vec![(work, Progress::AsHoped, Some(line("Butikken vil ha henne videre.")?))];
    let measures = vec![(trial, Happened::AsAgreed, None)];
    s.on(15).run("astrid", Command::Evaluate { goals, measures, cooperation }).await?;
    s.measure(
        "astrid",
        Responsible::Coordinator,
        Do { what: "Avtale om fast stilling", goal: Some(work), by: Some(30), ..Do::default() },
    )
    .await?;
    s.on(6).term("astrid", 1, 365, 180).await
}
