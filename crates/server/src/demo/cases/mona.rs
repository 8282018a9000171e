//! Mona, 38, with MS: how it began, and the first year. What is now is in `mona_plan` and `mona_now`.

use super::{FOR_CLOSE_WORK, FOR_WORK, mona_now, mona_plan};
use crate::demo::circles::Less;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;

/// Those who take part with Mona.
pub(super) struct Team {
    pub(super) tone: Responsible,
    pub(super) henrik: Responsible,
    pub(super) nevro: Responsible,
    pub(super) gro: Responsible,
    pub(super) geir: Responsible,
    pub(super) rune: Responsible,
}

pub(super) async fn tell(s: &mut Story) -> Step {
    to_coordinator(s).await?;
    let team = team(s).await?;
    shared(s).await?;
    s.on(368).begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    let plan = mona_plan::tell(s, &team).await?;
    mona_now::tell(s, &team, &plan).await
}

async fn to_coordinator(s: &mut Story) -> Step {
    s.on(415)
        .report(
            "henrik",
            "Mona fikk MS for fire år siden og er nå hos fysioterapeut, nevrolog, MS-sykepleier og NAV i tillegg \
             til meg. Hun arbeider på biblioteket og har en gutt på sju. Hun bruker kreftene på å holde oversikt \
             over oss, og har ikke mange å bruke. Hun har selv spurt om individuell plan.",
            &[Service::Gp, Service::Physiotherapy, Service::Hospital, Service::Nav, Service::Occupational],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(402)
        .wish("mona", "Jeg har snakket med Silje på ergoterapien, og hun vil jeg gjerne ha.", Some("silje"))
        .await?;
    let days = Days { assessed: 400, offered: 394, answered: 388, appointed: 381 };
    s.way(
        "ola",
        "silje",
        days,
        (
            5,
            "Du har MS og trenger trening, medisinsk oppfølging, hjelpemidler og et arbeidsliv som er tilpasset. \
             Det varer, og det varierer.",
            "Fem tjenester må virke sammen over lang tid. Du har rett til individuell plan og koordinator.",
        ),
    )
    .await
}

async fn team(s: &mut Story) -> Step<Team> {
    s.on(379).look("silje", Look::Process).await?;
    s.on(375).close("mona", "geir", Kind::Relative, "ektemann").await?;
    Ok(Team {
        tone: s.team("silje", "tone", "Trening og fysioterapi").await?,
        henrik: s.team("silje", "henrik", "Fastlege").await?,
        nevro: s.service("silje", "innland/nevro", "MS-sykepleier og nevrolog").await?,
        gro: s.team("silje", "gro", "Veileder, arbeid og ytelser").await?,
        geir: s.near("mona", "geir", "Ektemann").await?,
        rune: s.team("silje", "rune", "Praktisk hjelp i hjemmet").await?,
    })
}

async fn shared(s: &mut Story) -> Step {
    s.on(373)
        .share_less(
            "mona",
            "fjordvik/ergofysio",
            FOR_CLOSE_WORK,
            "At treningen passer til resten av uka",
            Less {
                except: &["marit"],
                used: "Tone leser før hver time og skriver inn hva vi ble enige om",
                ..Less::default()
            },
        )
        .await?;
    s.share("mona", "brygga", FOR_CLOSE_WORK, "At fastlegen vet hva de andre gjør").await?;
    s.share("mona", "innland/nevro", FOR_WORK, "At sykehuset kjenner hverdagen min").await?;
    s.share_less(
        "mona",
        "nav",
        &[Section::Goals, Section::Measures, Section::Participants, Section::OtherPlans, Section::Period],
        "At planen for arbeid henger sammen med resten",
        Less {
            excluded: "Blære, samliv og hvordan Oskar har det, er ikke NAVs sak.",
            used: "Gro leser før møtene og bruker det når vedtaket skrives",
            until: Some(19),
            ..Less::default()
        },
    )
    .await?;
    s.share("mona", "fjordvik/hjemme", FOR_WORK, "Praktisk hjelp hjemme").await?;
    s.share(
        "mona",
        "geir",
        &[
            Section::Matters,
            Section::Goals,
            Section::Measures,
            Section::Participants,
            Section::Contributions,
            Section::Family,
            Section::Contacts,
            Section::Period,
            Section::OtherPlans,
        ],
        "Geir er den jeg deler dagen med",
    )
    .await
}
