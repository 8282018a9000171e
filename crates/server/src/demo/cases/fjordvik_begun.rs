//! Fjordvik: cases with a coordinator, or without one any more; and two that have ended.

use super::FOR_WORK;
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::case::EndReason;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::{EndReason as Leaves, Kind};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{MeasureStatus, Responsible};

/// Neglected: the coordinator left three weeks ago, and the plan stands without one.
pub(super) async fn gudrun(s: &mut Story) -> Step {
    s.on(250)
        .report(
            "tone",
            "Gudrun har hatt hjerneslag og bor alene. Hun trener hos meg, har dagsenter og hjemmesykepleie.",
            &[Service::Physiotherapy, Service::HomeCare, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 240, offered: 236, answered: 230, appointed: 221 };
    let told = (3, "Du har følger etter hjerneslag.", "Tre tjenester må henge sammen over tid.");
    s.way("ola", "marit", days, told).await?;
    let tone = s.on(215).team("marit", "tone", "Fysioterapeut").await?;
    s.share("gudrun", "fjordvik/ergofysio", FOR_WORK, "Trening").await?;
    s.on(210).begin_plan("marit", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("gudrun", Question::ToMe, "Hagen. Og å kunne gå til butikken uten å bli fulgt.").await?;
    let shop =
        s.goal("gudrun", "Gå til Joker og hjem igjen", "", (Priority::First, GoalStatus::Underway)).await?;
    s.agreed(
        "marit",
        (tone, "tone"),
        Do { what: "Gangtrening ute", goal: Some(shop), recurs: "Hver mandag", ..Do::default() },
    )
    .await?;
    s.measure(
        "marit",
        Responsible::Coordinator,
        Do {
            what: "Søke om trygghetsalarm",
            by: Some(-18),
            status: Some(MeasureStatus::Planned),
            ..Do::default()
        },
    )
    .await?;
    s.on(200).term("marit", -200, 165, 20).await?;
    s.approve("gudrun").await?;
    let sitting = s.on(22).look("marit", dinplan_app::Look::Coordinator).await?;
    let id = sitting.principal().map(|a| a.id).ok_or_else(|| crate::demo::world::unknown("marit"))?;
    s.leaves("marit", id, Leaves::Resigned, "Slutter i stillingen. Søknaden om trygghetsalarm er ikke sendt.")
        .await
}

/// Has had a coordinator for almost four weeks; the plan is not begun.
pub(super) async fn leif(s: &mut Story) -> Step {
    s.on(70)
        .report(
            "gro",
            "Leif har hatt hjerteinfarkt og angst etterpå, og er på vei ut av arbeidslivet. Han trenger at noen ser \
             helse og arbeid sammen. Han vil helst ha møter ute på kaia.",
            &[Service::Nav, Service::Gp, Service::MentalHealth],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 58, offered: 50, answered: 44, appointed: 26 };
    let told =
        (3, "Du er hjertesyk og har fått angst etterpå.", "Helse og arbeid må ses under ett, over tid.");
    s.way("ola", "silje", days, told).await?;
    s.on(20).team("silje", "gro", "Veileder").await?;
    s.team("silje", "hilde", "Samtaler").await.map(drop)
}

/// Being written: quick start, two goals, and owners who have been asked.
pub(super) async fn ingrid(s: &mut Story) -> Step {
    s.on(80)
        .report(
            "ingrid",
            "Jeg har bipolar lidelse og er gravid med mitt første barn. Jeg vil at de som følger meg, vet om hverandre \
             før barnet kommer. Jeg skriver dette mens jeg er frisk.",
            &[Service::MentalHealth, Service::Gp, Service::Hospital, Service::ChildWelfare],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 73, offered: 69, answered: 66, appointed: 52 };
    let told = (4, "Du venter barn og vet at du kan bli syk.", "Fire tjenester må være klare på samme tid.");
    s.way("ola", "silje", days, told).await?;
    let hilde = s.on(44).team("silje", "hilde", "Psykiatrisk sykepleier").await?;
    let sissel = s.team("silje", "sissel", "Helsesykepleier").await?;
    s.share("ingrid", "fjordvik/psyk", FOR_WORK, "At dere merker det før jeg gjør det").await?;
    s.share("ingrid", "fjordvik/helsestasjon", FOR_WORK, "Barnet og meg").await?;
    s.on(40).begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("ingrid", Question::ToMe, "At barnet får en rolig start. At Jon slipper å være vakt.").await?;
    let early = s
        .goal("ingrid", "Oppdage det tidlig når jeg blir syk", "", (Priority::First, GoalStatus::Underway))
        .await?;
    s.goal("ingrid", "Sove om natta den første tida", "", (Priority::First, GoalStatus::NotBegun)).await?;
    s.agreed(
        "silje",
        (hilde, "hilde"),
        Do {
            what: "Skrive ned varselsignalene sammen",
            goal: Some(early),
            how: "Ingrid, Jon og Hilde. To ganger en time.",
            by: Some(11),
            ..Do::default()
        },
    )
    .await?;
    s.on(9)
        .measure(
            "silje",
            sissel,
            Do {
                what: "Hjemmebesøk uka etter fødselen",
                scope: "To besøk",
                from: Some(50),
                by: Some(58),
                status: Some(MeasureStatus::Planned),
                ..Do::default()
            },
        )
        .await?;
    s.on(3)
        .measure(
            "ingrid",
            Responsible::Coordinator,
            Do {
                what: "Spørre sykehuset om enerom og ro",
                by: Some(13),
                status: Some(MeasureStatus::Planned),
                ..Do::default()
            },
        )
        .await
        .map(drop)
}

/// Wants a coordinator and no plan.
pub(super) async fn johan(s: &mut Story) -> Step {
    s.on(180)
        .report(
            "henrik",
            "Johan er reindriftssame, enkemann, har kols og dårlig syn. Han sier tydelig at han ikke vil ha noen plan, \
             men gjerne ett menneske å ringe til. Han snakker helst nordsamisk om det som er vanskelig.",
            &[Service::Gp, Service::HomeCare, Service::Hospital],
            Wish::CoordinatorOnly,
        )
        .await?;
    s.on(172).assess("inger", 3, "Du har kols og ser dårlig.", "Tre tjenester, og det varer.").await?;
    s.on(165).inform("inger", Means::Interpreter, "nordsamisk", "").await?;
    s.offer("inger").await?;
    s.on(163).answer("inger", Choice::CoordinatorOnly).await?;
    s.consent("inger", Scope::Coordinate).await?;
    s.on(155).appoint("turid", "silje", Kind::Municipal).await?;
    s.on(150).team("silje", "henrik", "Fastlege").await.map(drop)
}

pub(super) async fn ragnhild(s: &mut Story) -> Step {
    s.on(280)
        .report(
            "rune",
            "Ragnhild bor hjemme med hjertesvikt og er inn og ut av sykehuset. Hun vil dø hjemme.",
            &[Service::HomeCare, Service::Hospital, Service::Palliative],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 277, offered: 275, answered: 274, appointed: 272 };
    let told = (3, "Du har alvorlig hjertesvikt og vil være hjemme.", "Tjenestene må virke som ett lag.");
    s.way("ola", "astrid", days, told).await?;
    s.on(268).begin_plan("astrid", PlanForm::Palliative, Lang::Nb).await?;
    s.matters("ragnhild", Question::ToMe, "Se på fjorden. Salmer på radioen. Ingen sirener.").await?;
    s.admission("astrid", "Ragnhild vil ikke flyttes.", ("", ""), "Henrik Moe, fastlege").await?;
    s.on(262).term("astrid", -262, 100, -170).await?;
    s.approve("astrid").await?;
    s.on(144).end("astrid", EndReason::Died, "Døde hjemme, med datteren hos seg").await
}

pub(super) async fn joakim(s: &mut Story) -> Step {
    s.on(400)
        .report(
            "joakim",
            "Etter at jeg ble syk av ME, trenger jeg hjelp til å holde kontakt med universitetet og NAV.",
            &[Service::Nav, Service::Gp, Service::Occupational],
            Wish::CoordinatorOnly,
        )
        .await?;
    let days = Days { assessed: 391, offered: 386, answered: 380, appointed: 371 };
    let told = (3, "Du har ME og vil fullføre studiet.", "Tre tjenester over tid.");
    s.way("inger", "astrid", days, told).await?;
    s.on(95).end("joakim", EndReason::NeedOver, "Leverte masteroppgaven. Takk for følget!").await
}
