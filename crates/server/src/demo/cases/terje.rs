//! Terje, 44, with an intellectual disability; his guardian Per Olav speaks for him where his mandate says so.

use super::{FOR_CLOSE_WORK, FOR_WORK};
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use crate::demo::world::prose;
use dinplan_app::Look;
use dinplan_domain::assessment::{Basis, Choice, Means};
use dinplan_domain::command::Command;
use dinplan_domain::competence::Question as Asked;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::mandate::Power;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm};
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{Decision, Responsible};
use dinplan_domain::sections::situation::Topic;

pub(super) async fn tell(s: &mut Story) -> Step {
    to_coordinator(s).await?;
    let (stine, yngve, per_olav) = team(s).await?;
    s.on(240).begin_plan("karim", PlanForm::Ordinary, Lang::Nb).await?;
    about_terje(s).await?;
    measures(s, (stine, yngve, per_olav)).await?;
    around(s).await?;
    s.on(226).term("karim", -225, 140, 30).await?;
    s.on(224).approve("per-olav").await?;
    limited(s).await?;
    since_then(s, stine).await
}

/// What the guardian's new mandate covers: services and decisions, not what Terje tells of himself.
const MANDATE: &[Section] = &[
    Section::Goals,
    Section::Measures,
    Section::Participants,
    Section::OtherPlans,
    Section::Contacts,
    Section::Period,
    Section::Process,
    Section::Consents,
];

/// A new mandate reaches no further than it must; and Terje can decide some things himself.
async fn limited(s: &mut Story) -> Step {
    let guardian = ("per-olav", representative::Kind::Guardian, "verge; nytt mandat for tjenester og vedtak");
    s.on(60)
        .close_for("paal", guardian, |new| {
            new.mandate.powers = [Power::See, Power::Decide].into_iter().collect();
            new.mandate.sections = MANDATE.iter().copied().collect();
        })
        .await?;
    let (until, told) = (s.date(120), "Til Terje i boligen, med bilder. Stine og vergen var med.");
    for (question, lacking, reasons) in [
        (
            Asked::Sharing,
            true,
            "Vi gikk gjennom med bilder hvem som kan lese planen, to dager på rad. Terje svarte ja til alle, også til \
             mannen på bussen, og kunne ikke si hva det ville bety.",
        ),
        (
            Asked::Coordination,
            false,
            "Terje vet hvem Karim er, hva han gjør, og sier tydelig at han vil ha ham. Det bestemmer han selv.",
        ),
    ] {
        let id = s.new_entry();
        let (reasons, told) = (prose(reasons)?, prose(told)?);
        s.run("karim", Command::AssessCompetence { id, question, lacking, reasons, told, until }).await?;
    }
    Ok(())
}

async fn to_coordinator(s: &mut Story) -> Step {
    s.on(300)
        .report(
            "stine",
            "Terje har Downs syndrom og har bodd hjemme til moren døde i fjor. Nå bor han i bofellesskapet vårt. Han \
             har begynt å glemme og er mer redd enn før. Fastlegen, dagsenteret, habiliteringen og vi må se det \
             samme. Vergen er enig.",
            &[Service::Housing, Service::Gp, Service::Rehabilitation, Service::Occupational],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(288)
        .close(
            "paal",
            "per-olav",
            representative::Kind::Guardian,
            "verge; mandatet gjelder personlige og økonomiske forhold",
        )
        .await?;
    s.spoken_for_by("per-olav", Basis::Guardian);
    s.assess(
        "paal",
        4,
        "Terje trenger hjelp hele dagen, og det er kommet noe nytt som må finnes ut av.",
        "Bolig, lege, dagsenter og habilitering må arbeide sammen framover.",
    )
    .await?;
    s.on(279).inform("paal", Means::Conversation, "bokmål, med bilder", "Per Olav Tangen, verge").await?;
    s.offer("paal").await?;
    s.on(277).answer("per-olav", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("per-olav").await?;
    s.on(262).appoint("anne-karin", "karim", Kind::Municipal).await.map(drop)
}

async fn team(s: &mut Story) -> Step<(Responsible, Responsible, Responsible)> {
    let stine = s.on(250).team("karim", "stine", "Primærkontakt i boligen").await?;
    let yngve = s.team("karim", "yngve", "Ergoterapeut, dagsenter").await?;
    let per_olav = s.near("karim", "per-olav", "Verge").await?;
    s.outside("karim", ("Liv Ruud", "Elvebredden legesenter", "61 00 55 12"), "Fastlege").await?;
    s.share("per-olav", "storelva/bolig", FOR_CLOSE_WORK, "At alle i boligen vet hvordan Terje vil ha det")
        .await?;
    s.share("per-olav", "storelva/rehab", FOR_WORK, "Dagsenter og arbeid").await?;
    Ok((stine, yngve, per_olav))
}

async fn about_terje(s: &mut Story) -> Step {
    s.matters(
        "karim",
        Question::ToMe,
        "Fortalt av Terje, skrevet av Karim:\n\nKaffe med to sukker. Vålerenga. Bildet av mamma skal stå der det står. \
         Ikke slå av lyset på gangen. Jeg vil på jobben.",
    )
    .await?;
    s.situation(
        "karim",
        Topic::Everyday,
        "Rolige morgener går best. Terje trenger én beskjed om gangen og tid til å svare.",
    )
    .await?;
    s.resources_and_needs(
        "karim",
        "Terje er morsom, husker alle fotballresultater og hjelper gjerne andre med jakka.",
        "Kjente folk. Bilder av dagen på kjøleskapet. Å få utredet hvorfor han glemmer.",
    )
    .await?;
    s.background("karim", "bokmål", "", "Bilder og korte setninger. Vent på svaret.").await.map(drop)
}

async fn measures(s: &mut Story, (stine, yngve, per_olav): (Responsible, Responsible, Responsible)) -> Step {
    let work = s
        .goal(
            "karim",
            "Gå på jobben fire dager i uka",
            "Terje pakker ved. Der er han formann.",
            (Priority::First, GoalStatus::Underway),
        )
        .await?;
    let calm = s.goal("karim", "Være trygg om kvelden", "", (Priority::First, GoalStatus::Underway)).await?;
    s.reply("karim", work, GoalAnswer::CanBeMet, "").await?;
    s.agreed(
        "karim",
        (yngve, "yngve"),
        Do {
            what: "Arbeid i vedgjengen",
            goal: Some(work),
            scope: "Fire dager, 9 til 14",
            how: "Samme plass og samme arbeidsleder. Hvile etter lunsj.",
            recurs: "Mandag til torsdag",
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (stine, "stine"),
        Do {
            what: "Fast kveldsrutine med bilder",
            goal: Some(calm),
            how: "Lys på gangen, radio lavt, bildet av mor på nattbordet.",
            recurs: "Hver kveld",
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (per_olav, "per-olav"),
        Do {
            what: "Søke Husbanken om ny dør og rampe",
            by: Some(-60),
            decision: Some(Decision::Granted),
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

async fn around(s: &mut Story) -> Step {
    s.contributes(
        "per-olav",
        "Per Olav, verge",
        "Passer på økonomi og vedtak. Kommer innom første mandag i måneden.",
    )
    .await?;
    s.contributes("karim", "Boligen, ved Stine", "Skriver ned hva som gjør Terje redd, og hva som hjelper.")
        .await?;
    s.cooperation("karim", "Habiliteringen for voksne", Weight::Needed, "Utredning av hukommelse.").await?;
    s.contact("karim", ("Boligen", "døgntelefon"), "61 00 20 60", "Hele døgnet").await.map(drop)
}

/// Since then: a question to the guardian that is two weeks old.
async fn since_then(s: &mut Story, stine: Responsible) -> Step {
    s.on(14)
        .measure(
            "karim",
            Responsible::Person,
            Do {
                what: "Si ja eller nei til utredning av hukommelsen på sykehuset",
                how: "To dager med overnatting. Stine kan være med.",
                by: Some(3),
                ..Do::default()
            },
        )
        .await?;
    s.on(6).look("stine", Look::Plan).await?;
    s.measure("karim", stine, Do { what: "Følge Terje til tannlegen", by: Some(16), ..Do::default() })
        .await?;
    s.on(2).look("per-olav", Look::Plan).await.map(drop)
}
