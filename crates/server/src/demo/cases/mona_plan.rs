//! Mona's plan as it was written in the first year, and how that year was evaluated.

use super::mona::Team;
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use crate::demo::world::{line, prose};
use dinplan_domain::command::Command;
use dinplan_domain::ids::EntryId;
use dinplan_domain::plan::{GoalAnswer, Happened, Progress};
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::PlanKind;
use dinplan_domain::sections::situation::Topic;

/// What later steps come back to.
pub(super) struct Written {
    pub(super) matters: EntryId,
    pub(super) work: EntryId,
    pub(super) walk: EntryId,
    pub(super) afternoon: EntryId,
    pub(super) attack: EntryId,
    pub(super) pool: EntryId,
    pub(super) own_training: EntryId,
    pub(super) chair: EntryId,
}

pub(super) async fn tell(s: &mut Story, team: &Team) -> Step<Written> {
    let matters = about_me(s).await?;
    let [work, walk, afternoon, attack] = goals(s).await?;
    let (pool, own_training, chair) = measures(s, team, work, walk).await?;
    around(s).await?;
    s.on(352).term("silje", -350, -15, -25).await?;
    s.on(349).approve("mona").await?;
    let written = Written { matters, work, walk, afternoon, attack, pool, own_training, chair };
    evaluate(s, &written).await?;
    Ok(written)
}

async fn about_me(s: &mut Story) -> Step<EntryId> {
    let matters = s
        .matters(
            "mona",
            Question::ToMe,
            "At jeg er Mona først, og har MS etterpå.\n\nAt Oskar får en mamma som er til stede og ikke bare ligger \
             på sofaen. At jeg får være bibliotekar så lenge hodet vil. Og at jeg slipper å fortelle alt fra \
             begynnelsen hver gang det kommer noen ny.",
        )
        .await?;
    s.situation(
        "mona",
        Topic::Everyday,
        "Formiddagen er best. Etter klokka to er det som å gå i vann. Varme gjør alt verre. Jeg arbeider tre dager \
         i uka, Geir henter Oskar de dagene.",
    )
    .await?;
    s.resources_and_needs(
        "mona",
        "Jeg er god på å planlegge og til å si fra når noen spør. Geir tar mye. Mamma bor ti minutter unna. Jeg har \
         en sjef som vil ha meg der. Jeg er sta.",
        "Hjelp til det tyngste i huset. Trening jeg tåler. Noen som ringer rundt for meg når det blir mye. At de \
         rundt meg snakker sammen uten at jeg må være bud.",
    )
    .await?;
    s.background(
        "mona",
        "bokmål",
        "",
        "Ett spørsmål om gangen når jeg er sliten. Send gjerne melding først.",
    )
    .await?;
    Ok(matters)
}

async fn goals(s: &mut Story) -> Step<[EntryId; 4]> {
    let first = (Priority::First, GoalStatus::Underway);
    let work = s
        .goal(
            "mona",
            "Jobbe halv stilling på biblioteket",
            "Jobben er der jeg er flink. Den vil jeg beholde.",
            first,
        )
        .await?;
    s.sub_goal("mona", work, "Hvile midt på dagen uten dårlig samvittighet", GoalStatus::Underway).await?;
    s.sub_goal("mona", work, "Ha et rom å trekke seg tilbake til på jobb", GoalStatus::Reached).await?;
    let walk = s
        .goal(
            "mona",
            "Gå til Storvika og hjem igjen på egne bein",
            "Det er 1,8 kilometer. Der badet jeg som liten, og der vil jeg sitte med kaffe og se på Oskar.",
            first,
        )
        .await?;
    s.sub_goal("mona", walk, "Gå trappa hjemme uten å holde i rekkverket", GoalStatus::Underway).await?;
    let afternoon = s
        .goal(
            "mona",
            "Ha krefter igjen til Oskar om ettermiddagen",
            "En time der jeg er helt til stede er nok.",
            (Priority::First, GoalStatus::NotBegun),
        )
        .await?;
    let attack = s
        .goal(
            "mona",
            "Vite hva jeg gjør når det kommer et attakk",
            "Sist gang satt jeg to dager og lurte på hvem jeg skulle ringe.",
            (Priority::Second, GoalStatus::Underway),
        )
        .await?;
    s.on(362).reply("silje", work, GoalAnswer::CanBeMet, "").await?;
    s.reply("silje", walk, GoalAnswer::CanBeMet, "").await?;
    s.reply(
        "silje",
        afternoon,
        GoalAnswer::MustBeAdjusted,
        "Vi kan hjelpe med det tyngste i huset annenhver uke, ikke hver. Vi ser på det igjen ved evalueringen.",
    )
    .await?;
    Ok([work, walk, afternoon, attack])
}

async fn measures(
    s: &mut Story,
    team: &Team,
    work: EntryId,
    walk: EntryId,
) -> Step<(EntryId, EntryId, EntryId)> {
    let pool = s
        .agreed("silje", (team.tone, "tone"), Do {
            what: "Trening i kaldt basseng",
            goal: Some(walk),
            scope: "To ganger i uka, 40 minutter",
            how: "I bassenget på helsehuset, aldri over 27 grader. Tone er med i vannet de første ukene. Hvile på \
                  benken etterpå før Mona går hjem.",
            from: Some(-345),
            recurs: "Tirsdag og torsdag klokka 9",
            decision: Some(Decision::Granted),
            ..Do::default()
        })
        .await?;
    let own_training = s
        .measure(
            "mona",
            Responsible::Person,
            Do {
                what: "Egentrening hjemme",
                goal: Some(walk),
                scope: "20 minutter",
                how: "Øvelsene fra Tone henger på kjøleskapet.",
                recurs: "Mandag, onsdag og lørdag",
                ..Do::default()
            },
        )
        .await?;
    let chair = s
        .measure(
            "silje",
            Responsible::Coordinator,
            Do {
                what: "Arbeidsstol og hvilebenk på biblioteket",
                goal: Some(work),
                how: "Søknad til hjelpemiddelsentralen sammen med arbeidsgiver.",
                by: Some(-300),
                decision: Some(Decision::Granted),
                ..Do::default()
            },
        )
        .await?;
    Ok((pool, own_training, chair))
}

async fn around(s: &mut Story) -> Step {
    s.on(358)
        .contributes("mona", "Mona", "Sier fra når noe ikke virker, og fører uka i kalenderen vår.")
        .await?;
    s.contributes(
        "silje",
        "Silje, koordinator",
        "Kaller inn, skriver referat og ringer rundt. Svarer innen to dager.",
    )
    .await?;
    s.contributes("mona", "Geir", "Er med på møtene og husker det Mona glemmer.").await?;
    s.contributes("tone", "Tone, fysioterapeut", "Tester gange hver tredje måned og skriver det i planen.")
        .await?;
    s.cooperation(
        "silje",
        "Fjordvik bibliotek, arbeidsgiver",
        Weight::Needed,
        "Arbeidstid, hvilerom og hjemmekontor.",
    )
    .await?;
    s.cooperation(
        "mona",
        "MS-foreningen",
        Weight::Wished,
        "Jeg vil gjerne snakke med noen som har hatt det lenger enn meg.",
    )
    .await?;
    s.family(
        "mona",
        "Oskar, 8 år",
        "Han lurer på om jeg kan dø av det. Han trenger noen å spørre som ikke er mamma eller pappa.",
        "Helsesykepleier på skolen har gruppe for barn som er pårørende.",
    )
    .await?;
    s.other_plan("tone", PlanKind::Training, ("Treningsplan", "Tone Skaar, fysioterapeut"), Some(31)).await?;
    s.other_plan("silje", PlanKind::Treatment, ("Behandlingsplan MS", "Nevrologisk poliklinikk"), Some(52))
        .await?;
    s.other_plan("silje", PlanKind::Nav, ("Aktivitetsplan", "Gro Sæther, NAV"), Some(24)).await?;
    s.contact("silje", ("Silje Aas", "koordinator"), "900 20 103", "Hverdager 8–15, gjerne melding").await?;
    s.contact(
        "silje",
        ("MS-sykepleier Sigrid", "sykehuset"),
        "61 00 40 60",
        "Nye symptomer som varer over et døgn",
    )
    .await?;
    s.contact("mona", ("Geir", "mann"), "400 10 102", "").await?;
    s.contact("mona", ("Mamma", "henter Oskar når det kniper"), "400 10 120", "").await?;
    s.contact("silje", ("Legevakta", ""), "116 117", "Kveld, natt og helg").await.map(drop)
}

async fn evaluate(s: &mut Story, w: &Written) -> Step {
    s.on(120)
        .remeasure(
            "silje",
            w.chair,
            (
                Responsible::Coordinator,
                Do {
                    what: "Arbeidsstol og hvilebenk på biblioteket",
                    goal: Some(w.work),
                    how: "Søknad til hjelpemiddelsentralen sammen med arbeidsgiver.",
                    by: Some(-300),
                    status: Some(MeasureStatus::Done),
                    decision: Some(Decision::Granted),
                    ..Do::default()
                },
            ),
            "Stolen og benken er på plass",
        )
        .await?;
    let goals = vec![
        (w.work, Progress::Same, Some(line("Holdt 50 prosent hele året, men det kostet.")?)),
        (w.walk, Progress::Some, Some(line("1,1 kilometer uten pause.")?)),
        (w.afternoon, Progress::Worse, Some(line("Ikke begynt. Huset tar det som er igjen.")?)),
    ];
    let measures = vec![
        (w.pool, Happened::AsAgreed, Some(line("Det beste i hele uka.")?)),
        (w.own_training, Happened::Partly, None),
        (w.chair, Happened::AsAgreed, None),
    ];
    let cooperation =
        Some(prose("Lettere etter at Silje begynte å ringe rundt. NAV kom ikke på det siste møtet.")?);
    s.on(34).run("silje", Command::Evaluate { goals, measures, cooperation }).await
}
