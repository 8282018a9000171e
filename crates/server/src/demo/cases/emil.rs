//! Emil, 16: reported when his mother still spoke for him, answered by himself. His plan waits for his yes.

use super::FOR_WORK;
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm};
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::cooperation::Weight;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::{MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::PlanKind;

pub(super) async fn tell(s: &mut Story) -> Step {
    before_sixteen(s).await?;
    own_answer(s).await?;
    let (helene, amalie) = team(s).await?;
    s.on(33).begin_plan("emil", PlanForm::Ordinary, Lang::Nb).await?;
    let school = about_me(s).await?;
    measures(s, (helene, amalie), school).await?;
    around(s).await?;
    s.on(4).term("karim", 2, 240, 120).await?;
    s.look("karim", Look::Plan).await.map(drop)
}

async fn before_sixteen(s: &mut Story) -> Step {
    s.on(92)
        .report(
            "kristin",
            "Emil har diabetes type 1 og har sluttet å gå på skolen. Han sover om dagen og spiller om natta, og måler \
             ikke blodsukkeret. Vi har kontakt med barneavdelingen, BUP, skolen og helsestasjonen for ungdom, hver \
             for seg. Jeg er redd for ham. Han vet at jeg skriver dette, og himler med øynene.",
            &[Service::Hospital, Service::MentalHealth, Service::School, Service::Gp],
            Wish::Unknown,
        )
        .await?;
    s.on(80).close("shirin", "kristin", representative::Kind::Parent, "mor").await?;
    s.assess(
        "shirin",
        4,
        "Du har diabetes og har det tungt, og har vært lenge borte fra skolen.",
        "Sykehus, psykisk helse, skole og helsestasjon må dra samme vei, og det vil ta tid.",
    )
    .await
}

/// He turned sixteen meanwhile: he is asked himself.
async fn own_answer(s: &mut Story) -> Step {
    s.on(55).inform("shirin", Means::Conversation, "bokmål", "").await?;
    s.offer("shirin").await?;
    s.on(50).answer("emil", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("emil").await?;
    s.wish("emil", "En som ikke sier «vi» når de mener meg. Melding, ikke ringing.", None).await?;
    s.on(42).appoint("anne-karin", "karim", Kind::Municipal).await.map(drop)
}

async fn team(s: &mut Story) -> Step<(Responsible, Responsible)> {
    s.on(38).look("karim", Look::Process).await?;
    let helene = s.team("karim", "helene", "Psykolog").await?;
    let amalie = s.team("karim", "amalie", "Helsesykepleier, blodsukker og søvn").await?;
    s.outside(
        "karim",
        ("Rådgiver Siv Aamot", "Storelva videregående", "61 00 66 20"),
        "Tilrettelegging på skolen",
    )
    .await?;
    s.outside("emil", ("Jonathan", "", "400 10 130"), "Bestevenn").await?;
    let last_day = s.date(90);
    let peer = ("truls", representative::Kind::Peer, "likemann fra Diabetesforbundet Ung");
    s.close_for("emil", peer, |new| new.until = Some(last_day)).await?;
    s.share("emil", "truls", &[Section::Goals], "Så han vet hva jeg prøver på").await?;
    s.share("emil", "innland/dps", FOR_WORK, "Så jeg slipper å fortelle alt på nytt").await?;
    s.share("emil", "storelva/ungdom", FOR_WORK, "Blodsukker og søvn").await?;
    s.share_but(
        "emil",
        "kristin",
        &[Section::Measures, Section::Contacts, Section::Period],
        "Så mamma slutter å spørre hver dag",
        Some("Det jeg skriver om hvordan jeg har det, er mitt."),
    )
    .await?;
    Ok((helene, amalie))
}

async fn about_me(s: &mut Story) -> Step<dinplan_domain::ids::EntryId> {
    s.matters(
        "emil",
        Question::ToMe,
        "At folk spør MEG. Å få være nerd i fred. At diabetesen ikke er det første alle tenker på.",
    )
    .await?;
    s.resources_and_needs(
        "emil",
        "Jeg programmerer spill og er ganske god. Jeg har Jonathan. Jeg klarer ting når jeg får begynne sakte.",
        "Noen som hjelper meg å snu døgnet. Skole i små biter. At noen tar praten med skolen så jeg slipper.",
    )
    .await?;
    let school = s
        .goal(
            "emil",
            "Tilbake på skolen, to fag først",
            "Matte og IT. Resten kan vente.",
            (Priority::First, GoalStatus::Underway),
        )
        .await?;
    s.sub_goal("emil", school, "Møte Jonathan ved sykkelstativet klokka ti", GoalStatus::NotBegun).await?;
    s.goal("emil", "Sove før klokka ett", "", (Priority::Second, GoalStatus::Underway)).await?;
    s.goal("emil", "Måle blodsukkeret uten at noen maser", "", (Priority::Second, GoalStatus::Underway))
        .await?;
    s.on(27).reply("karim", school, GoalAnswer::CanBeMet, "").await?;
    Ok(school)
}

async fn measures(
    s: &mut Story,
    (helene, amalie): (Responsible, Responsible),
    school: dinplan_domain::ids::EntryId,
) -> Step {
    s.agreed(
        "karim",
        (helene, "helene"),
        Do {
            what: "Samtaler hos psykolog",
            scope: "45 minutter",
            how: "Annenhver gang ute på tur.",
            recurs: "Torsdager klokka 14",
            ..Do::default()
        },
    )
    .await?;
    s.agreed(
        "karim",
        (amalie, "amalie"),
        Do {
            what: "Se på tallene fra sensoren sammen",
            how: "På chat. Emil bestemmer hva som skal opp.",
            recurs: "Søndag kveld",
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "karim",
        Responsible::Coordinator,
        Do {
            what: "Avtale timeplan med to fag",
            goal: Some(school),
            how: "Karim tar møtet med rådgiver og sender Emil to forslag.",
            by: Some(5),
            ..Do::default()
        },
    )
    .await?;
    s.measure(
        "karim",
        Responsible::Person,
        Do {
            what: "Velge en av de to timeplanene",
            goal: Some(school),
            by: Some(8),
            status: Some(MeasureStatus::Planned),
            ..Do::default()
        },
    )
    .await
    .map(drop)
}

async fn around(s: &mut Story) -> Step {
    s.contributes("emil", "Emil", "Svarer på meldinger innen en dag. Sier fra når det blir for mye.").await?;
    s.contributes("karim", "Karim, koordinator", "Tar telefonene. Spør Emil først.").await?;
    s.cooperation("karim", "Storelva videregående", Weight::Needed, "To fag først, uten fravær på resten.")
        .await?;
    s.other_plan("karim", PlanKind::Treatment, ("Behandlingsplan diabetes", "Barneavdelingen"), Some(60))
        .await?;
    s.contact("karim", ("Karim Haddad", "koordinator"), "900 20 119", "Melding går fint").await?;
    s.contact("emil", ("Mental Helse Ungdom", "chat"), "116 123", "Når det er natt og dumt").await.map(drop)
}
