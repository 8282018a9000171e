//! Jonas' plan: school, respite, talking machine, and what the whole family needs.

use super::jonas::Team;
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::ids::EntryId;
use dinplan_domain::plan::GoalAnswer;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::PlanKind;
use dinplan_domain::sections::situation::Topic;

/// Jonas' goals: friends, talking, sleep.
struct Goals {
    friends: EntryId,
    talk: EntryId,
    sleep: EntryId,
}

pub(super) async fn tell(s: &mut Story, team: &Team) -> Step {
    about_us(s).await?;
    let goals = goals(s).await?;
    at_school(s, team, &goals).await?;
    at_home(s, team, &goals).await?;
    around(s).await?;
    s.on(205).term("silje", -204, 160, 40).await?;
    s.on(203).approve("ida").await?;
    since_then(s, team, &goals).await
}

async fn about_us(s: &mut Story) -> Step {
    s.matters(
        "ida",
        Question::ToMe,
        "Jonas elsker heiser, vann og ordet «igjen». Han ler høyest når pappa mister noe i golvet.\n\nFor ham er det \
         viktig å være der de andre er. Ikke i et rom ved siden av.",
    )
    .await?;
    s.matters("lars", Question::Now, "For oss: en natts søvn. Og at Ella får foreldre som ser henne også.")
        .await?;
    s.situation(
        "ida",
        Topic::Everyday,
        "Vi står opp tre–fire ganger hver natt. Morgenstellet tar halvannen time. Taxien kommer 8.10. Anfallene kommer \
         oftest når han er trøtt eller har feber.",
    )
    .await?;
    s.resources_and_needs(
        "ida",
        "Jonas er nysgjerrig, tålmodig og viser tydelig hva han vil når vi venter lenge nok. Vi er to, vi har farmor \
         i nabohuset, og Anders på skolen er gull.",
        "Noen som samler trådene. Avlastning som står. Hjelpemidler som kommer før han har vokst fra dem. Folk som \
         kan talemaskinen alle steder han er.",
    )
    .await?;
    s.background(
        "ida",
        "bokmål",
        "",
        "Talemaskin med øyestyring. Still ja/nei-spørsmål, vent i ti sekunder, se på øynene. Ikke snakk over hodet på ham.",
    )
    .await
    .map(drop)
}

async fn goals(s: &mut Story) -> Step<Goals> {
    let friends = s
        .goal(
            "ida",
            "Være sammen med klassen i alle friminutt",
            "Han vet godt når han er satt utenfor.",
            (Priority::First, GoalStatus::Underway),
        )
        .await?;
    s.sub_goal("ida", friends, "To faste venner i lekegruppa på onsdager", GoalStatus::Underway).await?;
    let talk = s
        .goal(
            "lars",
            "Si hva han vil med talemaskinen, også når vi ikke er der",
            "Hjemme klarer han 40 ord. På avlastningen står maskinen i sekken.",
            (Priority::First, GoalStatus::Underway),
        )
        .await?;
    s.sub_goal("ida", talk, "Alle som er alene med Jonas kan slå på og bruke maskinen", GoalStatus::Underway)
        .await?;
    let sleep = s
        .goal(
            "ida",
            "At hele familien sover",
            "Vi orker det meste når vi har sovet.",
            (Priority::First, GoalStatus::NotBegun),
        )
        .await?;
    s.on(220).reply("silje", friends, GoalAnswer::CanBeMet, "").await?;
    s.reply("silje", talk, GoalAnswer::CanBeMet, "").await?;
    s.reply(
        "silje",
        sleep,
        GoalAnswer::MustBeAdjusted,
        "Vi kan gi avlastning annenhver helg nå. Nattevakt hjemme krever nytt vedtak, søknaden er sendt.",
    )
    .await?;
    Ok(Goals { friends, talk, sleep })
}

async fn at_school(s: &mut Story, team: &Team, goals: &Goals) -> Step {
    s.agreed("silje", (team.anders, "anders"), Do {
        what: "Lekegruppe med fast voksen i friminuttene",
        goal: Some(goals.friends),
        scope: "Fire elever om gangen",
        how: "Anders setter opp gruppene en måned fram. Det er barna som velger leken, og den skal gå i rullestol.",
        recurs: "Onsdag og fredag",
        ..Do::default()
    })
    .await?;
    s.agreed(
        "silje",
        (team.anders, "anders"),
        Do {
            what: "Kurs i talemaskinen for alle i klasserommet",
            goal: Some(goals.talk),
            how: "Statped kommer på besøk. Elevene lærer også.",
            by: Some(20),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "silje",
        (team.tone, "tone"),
        Do {
            what: "Ny sittestilling og ståstativ på skolen",
            goal: Some(goals.friends),
            how: "Prøves ut to uker hjemme først.",
            by: Some(6),
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

async fn at_home(s: &mut Story, team: &Team, goals: &Goals) -> Step {
    s.agreed(
        "silje",
        (team.respite, "lene"),
        Do {
            what: "Avlastning annenhver helg",
            goal: Some(goals.sleep),
            scope: "Fredag klokka 15 til søndag klokka 17",
            how: "Primærkontakt Nina. Avlyses bare ved sykdom, og da får familien ny helg innen to uker.",
            from: Some(-190),
            recurs: "Annenhver helg",
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "silje",
        (team.habu, "thomas"),
        Do {
            what: "Gå gjennom epilepsimedisin og søvn",
            goal: Some(goals.sleep),
            how: "Søvndagbok i to uker før timen. Begge foreldre er med på video.",
            by: Some(33),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "ida",
        (team.lars, "lars"),
        Do {
            what: "Film av hvordan Jonas sier ja, nei og «igjen»",
            goal: Some(goals.talk),
            how: "Tre korte klipp på nettbrettet hans.",
            by: Some(-150),
            status: Some(MeasureStatus::Done),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "lars",
        (team.ida, "ida"),
        Do {
            what: "Fredagskveld med bare Ella",
            goal: Some(goals.sleep),
            recurs: "Hver helg Jonas er på avlastning",
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "silje",
        Responsible::Coordinator,
        Do {
            what: "Ansvarsgruppe",
            scope: "En time, på skolen",
            how: "Saksliste tre dager før. Ingen nye papirer på bordet i møtet.",
            by: Some(15),
            recurs: "Hver tredje måned",
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

async fn around(s: &mut Story) -> Step {
    s.family(
        "ida",
        "Ella, 5 år",
        "Hun sier at hun også er syk, og vil sove i senga vår hver natt.",
        "Samtale med helsesykepleier, og en fast dag i uka som er hennes.",
    )
    .await?;
    s.family(
        "lars",
        "Ida og Lars",
        "Vi trenger å sove, og Ida trenger å komme tilbake i jobb.",
        "Avlastning som står, nattevakt to netter i uka, og omsorgspenger mens det ordner seg.",
    )
    .await?;
    s.contributes("ida", "Ida og Lars", "Sier fra når noe endrer seg, og oppdaterer dette før hvert møte.")
        .await?;
    s.contributes(
        "anders",
        "Skolen, ved Anders",
        "Kommer på alle møter og skriver en linje om uka i kontaktboka.",
    )
    .await?;
    s.contributes(
        "silje",
        "Silje, barnekoordinator",
        "Én adresse for alle spørsmål. Svarer samme dag eller dagen etter.",
    )
    .await?;
    s.cooperation("silje", "Statped", Weight::Needed, "Opplæring i talemaskin for skole og avlastning.")
        .await?;
    s.cooperation("ida", "NAV", Weight::Needed, "Omsorgspenger, hjelpestønad og bil.").await?;
    s.other_plan(
        "anders",
        PlanKind::School,
        ("Individuell opplæringsplan (IOP)", "Anders Lie, Fjordvik skole"),
        Some(45),
    )
    .await?;
    s.other_plan("silje", PlanKind::Crisis, ("Anfallsplan epilepsi", "Barnehabiliteringen"), Some(90))
        .await?;
    s.contact("ida", ("Ida", "mamma"), "400 10 104", "Alltid").await?;
    s.contact("ida", ("Lars", "pappa"), "400 10 105", "På båt onsdager, ring Ida da").await?;
    s.contact("silje", ("Silje Aas", "barnekoordinator"), "900 20 103", "Hverdager 8–15").await?;
    s.contact("silje", ("Barnehabiliteringen", ""), "61 00 40 70", "Anfall over fem minutter: ring 113")
        .await
        .map(drop)
}

/// Since then: night help is asked for and nobody has answered; the school is asked something new.
async fn since_then(s: &mut Story, team: &Team, goals: &Goals) -> Step {
    s.on(41)
        .measure(
            "silje",
            team.respite,
            Do {
                what: "Nattevakt hjemme",
                goal: Some(goals.sleep),
                scope: "To netter i uka",
                how: "Våken nattevakt som kjenner Jonas, i egen stol utenfor rommet.",
                from: Some(14),
                recurs: "Natt til tirsdag og torsdag",
                status: Some(MeasureStatus::Planned),
                decision: Some(Decision::Applied),
                ..Do::default()
            },
        )
        .await?;
    s.on(20).look("lene", Look::Overview).await?;
    s.on(5)
        .measure(
            "silje",
            team.anders,
            Do {
                what: "Besøke den nye klassen sammen med Jonas før bytte av bygg",
                goal: Some(goals.friends),
                how: "To korte besøk med en venn. Bilder til talemaskinen.",
                by: Some(27),
                status: Some(MeasureStatus::Planned),
                ..Do::default()
            },
        )
        .await?;
    s.measure(
        "silje",
        Responsible::Person,
        Do {
            what: "Føre søvndagbok i to uker",
            goal: Some(goals.sleep),
            how: "Skjemaet ligger hos Silje. Kryss holder.",
            by: Some(19),
            status: Some(MeasureStatus::Planned),
            ..Do::default()
        },
    )
    .await?;
    s.on(2).look("anders", Look::Plan).await?;
    s.look("lars", Look::Plan).await.map(drop)
}
