//! Storelva: living plans.

use super::{FOR_CLOSE_WORK, FOR_WORK};
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm};
use dinplan_domain::report::{Channel, Service, Wish};
use dinplan_domain::representative::Kind::Relative;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, MeasureStatus, Responsible};
use dinplan_domain::sections::{Letter, Section};

const FIRST: (Priority, GoalStatus) = (Priority::First, GoalStatus::Underway);

/// Silje Aas' mother: Silje is her daughter at home and a coordinator in another municipality at work.
pub(super) async fn berit(s: &mut Story) -> Step {
    s.on(170)
        .heard(
            "paal",
            (Channel::Phone, "Silje Aas, datter"),
            "Moren har falt to ganger på en måned og har fått påvist hjerteflimmer. Hun vil bo i huset sitt. Datteren \
             bor en time unna og sier selv: «jeg vet hvordan dette går når ingen holder i det».",
            &[Service::HomeCare, Service::Physiotherapy, Service::Gp],
        )
        .await?;
    let days = Days { assessed: 160, offered: 155, answered: 150, appointed: 141 };
    s.way("paal", "karim", days, (3, "Du faller og har fått en hjertesykdom.", "Tre tjenester, over tid."))
        .await?;
    s.on(135).close("berit", "silje", Relative, "datter").await?;
    let jan = s.team("karim", "jan", "Fysioterapeut").await?;
    s.share(
        "berit",
        "silje",
        &[Section::Goals, Section::Measures, Section::Contacts, Section::Participants, Section::Period],
        "Silje ringer meg, ikke dere",
    )
    .await?;
    s.share("berit", "storelva/fysio", FOR_WORK, "Trening").await?;
    s.on(130).begin_plan("karim", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("berit", Question::ToMe, "Huset. Naboen. Å slippe å flytte før jeg selv sier det.").await?;
    s.resources_and_needs(
        "berit",
        "Jeg baker, og jeg har nøkkel hos Astrid i nabohuset.",
        "Trygg trapp og noen som ser etter meg.",
    )
    .await?;
    let stay = s.goal("berit", "Bo i huset så lenge jeg vil", "", FIRST).await?;
    s.agreed(
        "karim",
        (jan, "jan"),
        Do { what: "Balansetrening i gruppe", goal: Some(stay), recurs: "Onsdag klokka 11", ..Do::default() },
    )
    .await?;
    s.measure(
        "karim",
        Responsible::Coordinator,
        Do {
            what: "Rekkverk på begge sider av trappa",
            goal: Some(stay),
            by: Some(-45),
            status: Some(MeasureStatus::Done),
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await?;
    s.contact("karim", ("Karim Haddad", "koordinator"), "900 20 119", "").await?;
    s.on(120).term("karim", -120, 245, 60).await?;
    s.approve("berit").await?;
    s.on(13).confirm("karim", stay).await
}

/// A promise was declined, and nobody has taken it over.
pub(super) async fn yusuf(s: &mut Story) -> Step {
    s.on(270)
        .report(
            "bjorn",
            "Yusuf har traumatisk hodeskade etter fall fra stillas. Rask framgang fysisk, men mister tråden og tåler lite. \
             Kone og to små barn. Han er elektriker og vil tilbake.",
            &[Service::Rehabilitation, Service::Nav, Service::Physiotherapy, Service::MentalHealth],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 262, offered: 256, answered: 255, appointed: 244 };
    s.way(
        "paal",
        "karim",
        days,
        (4, "Du har en hodeskade og vil tilbake i arbeid.", "Fire tjenester i samme tempo."),
    )
    .await?;
    let yngve = s.on(236).team("karim", "yngve", "Ergoterapeut").await?;
    let oskar = s.team("karim", "oskar", "Sosionom").await?;
    s.share("yusuf", "storelva/rehab", FOR_CLOSE_WORK, "Trening av hode og kropp").await?;
    s.share("yusuf", "storelva/psyk", FOR_WORK, "Samtaler for oss begge").await?;
    s.on(230).begin_plan("karim", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("yusuf", Question::ToMe, "Å være faren barna husker fra før. Og å lage mat uten å svi den.")
        .await?;
    s.resources_and_needs(
        "yusuf",
        "Jeg er utholdende. Broren min har firma og plass til meg.",
        "Ro, rytme og én ting om gangen.",
    )
    .await?;
    s.background(
        "karim",
        "bokmål og tyrkisk",
        "Tyrkisk når det gjelder følelser",
        "Skriv ned avtalen før han går.",
    )
    .await?;
    let work = s.goal("yusuf", "To timer på verkstedet hver dag", "", FIRST).await?;
    s.reply("karim", work, GoalAnswer::CanBeMet, "").await?;
    s.agreed(
        "karim",
        (yngve, "yngve"),
        Do {
            what: "Dagsplan på telefonen",
            goal: Some(work),
            how: "Tre punkter om dagen, pauser lagt inn.",
            recurs: "Søndag settes uka opp",
            ..Do::default()
        },
    )
    .await?;
    let talks = s
        .measure(
            "karim",
            oskar,
            Do {
                what: "Parsamtaler",
                scope: "Fem ganger",
                how: "Hjemme, med tolk.",
                by: Some(20),
                ..Do::default()
            },
        )
        .await?;
    s.on(225).term("karim", -224, 141, 35).await?;
    s.approve("yusuf").await?;
    s.on(18)
        .decline(
            "oskar",
            talks,
            "Vi har ikke familieterapeut lenger. Familievernkontoret har det, og koster ikke noe.",
        )
        .await?;
    s.cooperation("karim", "Familievernkontoret", Weight::Wished, "Parsamtaler med tyrkisk tolk.").await?;
    s.on(11).look("yusuf", Look::Plan).await.map(drop)
}

pub(super) async fn jorid(s: &mut Story) -> Step {
    s.on(200)
        .report("jorid", "Jeg har hatt polio som barn og får nå det som kalles senfølger. Jeg vil ikke ha medlidenhet, jeg vil ha en elektrisk stol og et bad jeg kommer inn i.", &[Service::Occupational, Service::Physiotherapy, Service::Gp], Wish::PlanAndCoordinator)
        .await?;
    let days = Days { assessed: 191, offered: 187, answered: 186, appointed: 177 };
    s.way("shirin", "karim", days, (3, "Du har senfølger av polio.", "Tre tjenester, og behovet øker."))
        .await?;
    let yngve = s.on(170).team("karim", "yngve", "Ergoterapeut").await?;
    s.share("jorid", "storelva/rehab", FOR_WORK, "Stol og bad").await?;
    s.begin_plan("jorid", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("jorid", Question::ToMe, "Å bestemme selv når jeg står opp.").await?;
    let bath = s.goal("jorid", "Et bad jeg kommer inn i", "", FIRST).await?;
    s.agreed(
        "karim",
        (yngve, "yngve"),
        Do {
            what: "Søknad om ombygging av bad",
            goal: Some(bath),
            how: "Tegning og tre anbud.",
            by: Some(-9),
            decision: Some(Decision::Appealed),
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "karim",
        Responsible::Person,
        Do { what: "Prøve tre stoler på utstillingen", by: Some(6), ..Do::default() },
    )
    .await?;
    s.mark("karim", Letter::I, "Jorid vil ikke ha flere inn, sier hun selv").await?;
    s.on(160).term("karim", -160, 205, 25).await?;
    s.approve("jorid").await
}

/// A second palliative plan, at the unit where Eli works.
pub(super) async fn wanda(s: &mut Story) -> Step {
    s.on(47)
        .report(
            "ravn",
            "Wanda har lungekreft med spredning. Hun snakker polsk og noe norsk. Søsteren kommer fra Gdańsk.",
            &[Service::Palliative, Service::HomeCare, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    let days = Days { assessed: 46, offered: 44, answered: 43, appointed: 42 };
    s.way(
        "paal",
        "reidun",
        days,
        (3, "Du er alvorlig syk og vil være hjemme når du kan.", "Behandlet først i køen."),
    )
    .await?;
    let unit = s.on(41).service("reidun", "innland/palliativ", "Palliativ enhet").await?;
    s.share("wanda", "innland/palliativ", Section::SHAREABLE, "Żebyście wiedzieli – så dere vet").await?;
    s.begin_plan("reidun", PlanForm::Palliative, Lang::Nb).await?;
    s.background("reidun", "polsk", "Polsk tolk på telefon, også om natta", "Søsteren Ewa skal ikke tolke.")
        .await?;
    s.contact("reidun", ("Palliativ enhet", ""), "61 00 40 50", "Hele døgnet").await?;
    s.admission(
        "reidun",
        "Åpen retur. Wanda vil inn når pusten blir tung.",
        ("Palliativ enhet", "61 00 40 50"),
        "Ingvild Ravn, overlege",
    )
    .await?;
    s.matters("wanda", Question::ToMe, "Messe på polsk. Rosa peoner. At Ewa får være her når det er slutt.")
        .await?;
    s.agreed(
        "reidun",
        (unit, "eli"),
        Do { what: "Ringe med tolk", recurs: "Mandag og fredag", ..Do::default() },
    )
    .await?;
    s.on(38).term("reidun", -38, 140, 20).await?;
    s.approve("wanda").await?;
    s.on(3).look("eli", Look::Plan).await.map(drop)
}
