//! Storelva: cases with a coordinator, or without one any more; and one that moved away.

use super::FOR_WORK;
use crate::demo::circles::Less;
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::assessment::{Basis, Choice, Means};
use dinplan_domain::case::EndReason;
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::{EndReason as Leaves, Kind};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind::Parent;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{MeasureStatus, Responsible};

const FIRST: (Priority, GoalStatus) = (Priority::First, GoalStatus::Underway);

/// The coordinator is on sick leave; the unit relieved her eight days ago and has named nobody yet.
pub(super) async fn harald(s: &mut Story) -> Step {
    s.on(190)
        .report(
            "jan",
            "Harald har Parkinson, faller, og sover dårlig. Datteren bor i Bergen og ringer meg hver uke.",
            &[Service::Physiotherapy, Service::HomeCare, Service::Hospital],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 180, offered: 176, answered: 172, appointed: 163 };
    s.way("paal", "lise", days, (3, "Du har Parkinsons sykdom.", "Tre tjenester, og behovet øker.")).await?;
    let jan = s.on(156).team("lise", "jan", "Fysioterapeut").await?;
    s.share("harald", "storelva/fysio", FOR_WORK, "Trening").await?;
    s.on(150).begin_plan("lise", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("harald", Question::ToMe, "Sjakk på torsdager, og å komme meg dit selv.").await?;
    let chess = s.goal("harald", "Gå til sjakklubben", "", FIRST).await?;
    s.agreed(
        "lise",
        (jan, "jan"),
        Do { what: "Gangtrening med staver", goal: Some(chess), recurs: "Tirsdager", ..Do::default() },
    )
    .await?;
    let sitting = s.on(9).look("anne-karin", Look::Coordinator).await?;
    let id = sitting.principal().map(|a| a.id).ok_or_else(|| crate::demo::world::unknown("lise"))?;
    s.leaves("anne-karin", id, Leaves::Relieved, "Lise er sykmeldt. Vi finner en ny innen to uker.").await
}

pub(super) async fn oda(s: &mut Story) -> Step {
    s.on(64)
        .report(
            "thomas",
            "Oda er seks år og har muskelsykdom. Hun begynner på skolen til høsten, og bygget har trapper. Far er alene \
             med henne og to til.",
            &[Service::School, Service::Rehabilitation, Service::Occupational, Service::Respite],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(53).close("shirin", "morten", Parent, "far").await?;
    s.spoken_for_by("morten", Basis::Parent);
    s.assess(
        "shirin",
        5,
        "Oda har en muskelsykdom og begynner på skolen.",
        "Fem tjenester må være klare i tide.",
    )
    .await?;
    s.on(45).inform("shirin", Means::Conversation, "bokmål", "").await?;
    s.offer("shirin").await?;
    s.on(43).answer("morten", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("morten").await?;
    s.on(17).appoint("anne-karin", "lise", Kind::Child).await.map(drop)
}

pub(super) async fn daniel(s: &mut Story) -> Step {
    s.on(130)
        .report(
            "helene",
            "Daniel er 22 og hadde sin første psykose i vår. Han bor hos foreldrene, vil flytte ut og begynne på skole.",
            &[Service::MentalHealth, Service::Nav, Service::Housing, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 120, offered: 114, answered: 110, appointed: 98 };
    s.way(
        "shirin",
        "mette",
        days,
        (4, "Du har vært alvorlig syk og vil videre.", "Fire tjenester i riktig rekkefølge."),
    )
    .await?;
    let oskar = s.on(90).team("mette", "oskar", "Bolig og økonomi").await?;
    let helene = s.team("mette", "helene", "Psykolog").await?;
    s.share("daniel", "storelva/psyk", FOR_WORK, "Bolig").await?;
    s.share("daniel", "innland/dps", FOR_WORK, "Behandling").await?;
    s.on(85).begin_plan("mette", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters(
        "daniel",
        Question::ToMe,
        "At folk ikke blir redde for meg. Musikk. Mamma uten bekymring i ansiktet.",
    )
    .await?;
    let home = s.goal("daniel", "Bo for meg selv", "", FIRST).await?;
    s.agreed(
        "mette",
        (helene, "helene"),
        Do { what: "Samtaler annenhver uke", recurs: "Annenhver tirsdag", ..Do::default() },
    )
    .await?;
    s.on(33)
        .measure(
            "mette",
            oskar,
            Do {
                what: "Søke kommunal bolig",
                goal: Some(home),
                by: Some(-4),
                status: Some(MeasureStatus::Planned),
                ..Do::default()
            },
        )
        .await
        .map(drop)
}

pub(super) async fn nora(s: &mut Story) -> Step {
    s.on(110)
        .report(
            "heidi",
            "Nora er 15 og ble blind på ett år. Hun er rasende og det forstår jeg godt. Skolen vil, men vet ikke hvordan.",
            &[Service::School, Service::Rehabilitation, Service::MentalHealth],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(98).close("paal", "heidi", Parent, "mor").await?;
    s.spoken_for_by("heidi", Basis::Parent);
    s.assess("paal", 4, "Nora har mistet synet.", "Skole, habilitering og psykisk helse må virke sammen.")
        .await?;
    s.on(92).inform("paal", Means::Conversation, "bokmål", "Nora selv").await?;
    s.offer("paal").await?;
    s.on(90).answer("heidi", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("heidi").await?;
    s.on(76).appoint("anne-karin", "lise", Kind::Child).await?;
    let yngve = s.on(70).team("lise", "yngve", "Ergoterapeut, hjelpemidler").await?;
    s.share("heidi", "storelva/rehab", FOR_WORK, "Hjelpemidler og mobilitet").await?;
    s.on(60).begin_plan("heidi", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("heidi", Question::ToMe, "Nora sier: «Jeg vil ikke ha følge. Jeg vil ha stokk og fred.»")
        .await?;
    let alone = s.goal("heidi", "Ta bussen alene", "", FIRST).await?;
    s.agreed(
        "lise",
        (yngve, "yngve"),
        Do {
            what: "Mobilitetskurs med hvit stokk",
            goal: Some(alone),
            scope: "Ti ganger",
            by: Some(25),
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "lise",
        Responsible::Person,
        Do { what: "Velge reiserute å øve på", goal: Some(alone), by: Some(7), ..Do::default() },
    )
    .await?;
    let nurse = s
        .on(20)
        .share_less(
            "heidi",
            "storelva/ungdom",
            FOR_WORK,
            "At helsesykepleieren kan følge med",
            Less::default(),
        )
        .await?;
    s.on(6)
        .doubt(
            "lise",
            nurse,
            "Nora har sagt til meg at hun ikke vil at helsesykepleieren på skolen skal lese dette. Hun er 15 år.",
        )
        .await
}

pub(super) async fn kristoffer(s: &mut Story) -> Step {
    s.on(140)
        .report(
            "kristoffer",
            "Jeg har Crohns og har vært innlagt sju ganger. Jeg trenger ingen plan, jeg har regneark. Jeg trenger noen \
             som tar telefonen når sykehus og NAV peker på hverandre.",
            &[Service::Hospital, Service::Nav, Service::Gp],
            Wish::CoordinatorOnly,
        )
        .await?;
    s.on(131)
        .assess("shirin", 3, "Du er mye innlagt og vil ha ett kontaktpunkt.", "Tre tjenester over tid.")
        .await?;
    s.on(126).inform("shirin", Means::Online, "bokmål", "").await?;
    s.offer("shirin").await?;
    s.on(125).answer("kristoffer", Choice::CoordinatorOnly).await?;
    s.consent("kristoffer", Scope::Coordinate).await?;
    s.on(112).appoint("anne-karin", "karim", Kind::Municipal).await.map(drop)
}

pub(super) async fn edvin(s: &mut Story) -> Step {
    s.on(350)
        .report(
            "kari",
            "Edvin trenger mer enn avlastningen vår. Sønnen i Fjordvik hjelper til.",
            &[Service::Respite, Service::HomeCare],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 341, offered: 336, answered: 335, appointed: 325 };
    s.way(
        "paal",
        "karim",
        days,
        (2, "Du trenger avlastning og hjelp hjemme.", "To tjenester som må avtale dager."),
    )
    .await?;
    s.on(118)
        .end("karim", EndReason::Moved, "Flyttet til sønnen. Ny kommune er varslet etter samtykke.")
        .await
}
