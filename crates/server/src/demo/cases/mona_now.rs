//! Mona's plan in the period that runs: one promise silent, one declined, one that waits for herself.

use super::mona::Team;
use super::mona_meets;
use super::mona_plan::Written;
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use crate::demo::world::{line, prose};
use dinplan_app::Look;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::matters::{self, Matters};
use dinplan_domain::sections::measures::{Decision, MeasureStatus, Obstacle, Responsible};
use dinplan_domain::verdict::{Face, Question};

pub(super) async fn tell(s: &mut Story, team: &Team, w: &Written) -> Step {
    s.on(32);
    by_services(s, team, w).await?;
    at_home(s, team, w).await?;
    s.on(30).term("silje", -28, 337, 150).await?;
    mona_meets::held(s, team, w).await?;
    s.on(28).look("geir", Look::Plan).await?;
    s.approve("mona").await?;
    let said =
        [(Question::Heard, Face::Yes), (Question::Agreed, Face::Yes), (Question::Happened, Face::Partly)];
    s.says("mona", said, "Silje hører etter. Men jeg venter på svar fra NAV.").await?;
    since_then(s, team, w).await
}

async fn by_services(s: &mut Story, team: &Team, w: &Written) -> Step {
    // Silent: asked a month ago.
    s.measure(
        "silje",
        team.gro,
        Do {
            what: "Avklare gradert uføretrygd eller fortsatt arbeidsavklaring",
            goal: Some(w.work),
            how: "Møte med Mona, arbeidsgiver og koordinator før vedtaket går ut.",
            by: Some(24),
            decision: Some(Decision::Applied),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "silje",
        (team.henrik, "henrik"),
        Do {
            what: "Gå gjennom alle medisiner",
            scope: "Dobbelttime",
            how: "Særlig det mot spasmer og det for søvnen. Mona tar med lista si.",
            by: Some(12),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "silje",
        (team.nevro, "sigrid"),
        Do {
            what: "Skrive attakkplan på én side",
            goal: Some(w.attack),
            how: "Hvem ringer, når haster det, hva kan vente. Henges på kjøleskapet og legges hos legevakta.",
            by: Some(17),
            ..Do::default()
        },
    )
    .await?;
    let cleaning = s
        .measure(
            "silje",
            team.rune,
            Do {
                what: "Praktisk hjelp i huset",
                goal: Some(w.afternoon),
                scope: "To timer hver gang",
                how: "Golv, bad og sengetøy. En og samme person så langt det går.",
                from: Some(-14),
                recurs: "Annenhver uke",
                decision: Some(Decision::Applied),
                ..Do::default()
            },
        )
        .await?;
    s.on(31)
        .decline("rune", cleaning, "Vi har ikke timer før en ny er tilsatt. Kan begynne om fem uker. Ring meg, så finner vi en løsning.")
        .await
}

async fn at_home(s: &mut Story, team: &Team, w: &Written) -> Step {
    s.agreed(
        "mona",
        (team.geir, "geir"),
        Do {
            what: "Handle og hente Oskar på trening",
            goal: Some(w.afternoon),
            recurs: "Onsdager",
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "silje",
        Responsible::Coordinator,
        Do {
            what: "Samarbeidsmøte",
            scope: "45 minutter på biblioteket",
            how: "Saksliste fra målene. Alle skriver inn sitt i planen før møtet.",
            by: Some(9),
            recurs: "Hver tredje måned",
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "mona",
        Responsible::Person,
        Do {
            what: "Gå til postkassen ved Storvikveien",
            goal: Some(w.walk),
            scope: "900 meter hver vei",
            how: "Stol med i ryggsekken. Ikke på dager over 20 grader.",
            by: Some(61),
            recurs: "Hver søndag",
            status: Some(MeasureStatus::Planned),
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "mona",
        Responsible::Coordinator,
        Do {
            what: "Ridning som trening",
            goal: Some(w.walk),
            recurs: "Én gang i uka",
            status: Some(MeasureStatus::NotHappening),
            obstacle: Some(Obstacle::NoCapacity),
            why_not: "Tilbudet på Moen gård er lagt ned, og det neste er en time unna",
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

/// The last days: a changed text, something still right, and a question to Mona herself.
async fn since_then(s: &mut Story, team: &Team, w: &Written) -> Step {
    s.on(12).look("tone", Look::Plan).await?;
    s.confirm("tone", w.pool).await?;
    s.look("henrik", Look::Plan).await?;
    let matters = Matters {
        question: matters::Question::ToMe,
        words: prose(
            "At jeg er Mona først, og har MS etterpå.\n\nAt Oskar får en mamma som er til stede og ikke bare ligger \
             på sofaen. At jeg får være bibliotekar så lenge hodet vil. At Geir og jeg får være kjærester, ikke \
             pleier og pasient. Og at jeg slipper å fortelle alt fra begynnelsen hver gang det kommer noen ny.",
        )?,
    };
    s.on(8).change("mona", w.matters, Content::Matters(matters), "La til det om Geir").await?;
    let afternoon = Goal {
        title: line("Ha krefter igjen til Oskar om ettermiddagen")?,
        words: Some(prose("En time der jeg er helt til stede er nok. Vi begynner med fredagene.")?),
        under: None,
        priority: Priority::First,
        status: GoalStatus::Underway,
    };
    s.change("mona", w.afternoon, Content::Goals(afternoon), "Vi har begynt med fredagene").await?;
    mona_meets::next(s, team, w).await?;
    s.on(4).look("silje", Look::Plan).await?;
    s.measure(
        "silje",
        Responsible::Person,
        Do {
            what: "Fylle ut søknaden om parkeringstillatelse",
            goal: Some(w.work),
            how: "Silje har lagt skjemaet i posten og fylt ut det hun kan. Det trengs et bilde.",
            by: Some(10),
            status: Some(MeasureStatus::Planned),
            decision: Some(Decision::None),
            ..Do::default()
        },
    )
    .await?;
    s.note(
        "mona",
        "Jeg er redd for at jeg må slutte på biblioteket. Jeg vil ikke si det til noen før jeg har tenkt.",
    )
    .await?;
    s.on(1).confirm("mona", w.own_training).await?;
    s.asks_about(
        "mona",
        "tone",
        "Tone har lest planen min flere ganger denne måneden. Er det noe jeg burde vite?",
        (
            "ola",
            "Tone har ansvar for treningen din og leser målene før hver time. Hun har samtykke fra deg til det, \
             og ser bare det du deler med fysioterapitjenesten. Vi har spurt henne, og fant ikke noe uvanlig.",
        ),
    )
    .await
}
