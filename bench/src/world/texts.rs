//! What the plans say: twenty-five entries as people write them.

use super::places::line;
use crate::fault::Res;
use dinplan_domain::ids::EntryId;
use dinplan_domain::sections::Content;
use dinplan_domain::sections::background::Background;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::family::FamilyNeed;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::text::Prose;
use jiff::ToSpan;
use jiff::civil::Date;

pub(super) const NEED: &str = "Har MS og merker at kreftene tar slutt tidlig på dagen. Trenger fysioterapi, hjelp \
    i hjemmet noen morgener i uka og et opplegg sammen med NAV og arbeidsgiver. I dag ringer hun rundt selv, og \
    forteller det samme fire ganger. Hun er med på at vi melder fra, og vil gjerne ha én å forholde seg til.";
pub(super) const DESCRIBED: &str = "Du trenger hjelp fra flere tjenester samtidig, og det vil du gjøre lenge. Når én \
    av dem endrer noe, får det følger for de andre. Derfor bør de sees i sammenheng.";
pub(super) const REASON: &str = "Behovet er langvarig, og du trenger fire tjenester som må avtale seg imellom. Du har \
    rett til individuell plan og til koordinator, også om du ikke vil ha plan.";

/// How many of the entries are goals; they come first.
pub(super) const GOALS: usize = 4;

/// Which goal this entry is.
pub(super) const fn goal_number(entry: usize) -> Option<usize> {
    if entry < GOALS { Some(entry) } else { None }
}

const GOAL_TEXTS: [(&str, &str); GOALS] = [
    (
        "Fortsette i jobben på bokhandelen, to dager i uka",
        "Jobben er der jeg er meg selv. To korte dager er bedre enn én lang. Jeg vil prøve fram til sommeren og se.",
    ),
    (
        "Gå til butikken og hjem igjen uten å måtte hvile dagen etter",
        "Det er åtte hundre meter og en bakke. I fjor gikk jeg den uten å tenke på det. Jeg vil ha tilbake den turen.",
    ),
    (
        "Følge ungene på trening annenhver uke",
        "De sier det ikke betyr noe, men jeg ser på dem at det gjør det. Jeg kan sitte på tribunen.",
    ),
    (
        "Ha krefter igjen på fredag",
        "Uka må ikke brukes opp på onsdag. Da blir helga borte for oss alle fire.",
    ),
];

const MEASURE_TEXTS: [(&str, &str, &str); 7] = [
    (
        "Styrke og balanse i gruppe på fysikalsken",
        "En time, to ganger i uka",
        "Tirsdag og torsdag klokka ti. Drosje \
      på rekvisisjon når det er glatt. Tone melder fra til koordinator hvis hun uteblir to ganger på rad.",
    ),
    (
        "Hjelp til morgenstell tre dager i uka",
        "Tre kvarter, mandag, onsdag og fredag",
        "Dusj, støttestrømper og \
      frokost. Samme tre hjelpere så langt det lar seg gjøre; de låser seg inn selv.",
    ),
    (
        "Kontroll av medisiner og blodprøver",
        "Hver tredje måned",
        "Prøvene tas på legekontoret uka før. Svarene \
      gjennomgås på telefon, og nevrologen får kopi.",
    ),
    (
        "Møte med arbeidsgiver og NAV om tilrettelagt vakt",
        "Ett møte, og ett til når det er prøvd i to måneder",
        "Silje \
      kaller inn. Vi snakker om stol, pauser og hvem som tar varemottaket.",
    ),
    (
        "Søke om tilpasning av badet",
        "Dusj uten kant, to håndtak",
        "Ergoterapeuten måler opp og skriver søknaden \
      sammen med henne. Husbanken svarer som regel innen åtte uker.",
    ),
    (
        "Kjøre til butikken når det er is",
        "Fra november til mars",
        "Bente ringer onsdag kveld og spør hva som trengs.",
    ),
    (
        "Skrive dagbok over krefter i fire uker",
        "Fem minutter om kvelden",
        "Tre farger i kalenderen: grønn, gul, rød. \
      Vi ser på den sammen på neste møte.",
    ),
];

const SITUATION_TEXTS: [(Topic, &str); 3] = [
    (
        Topic::Everyday,
        "Vi er fire hjemme, med to barn på ni og tolv. Mannen min arbeider turnus i Nordsjøen, to uker ute \
      og fire hjemme. Når han er ute, må alt gå opp. Huset er på ett plan, men badet er gammelt og har høy kant.",
    ),
    (
        Topic::Resources,
        "Jeg er god til å planlegge og sier fra når noe ikke virker. Mor bor ti minutter unna og henter \
      på skolen når det kniper. Sjefen min vil at jeg skal bli. Jeg liker å lese, og å ha folk rundt bordet.",
    ),
    (
        Topic::Needs,
        "Kreftene varer til klokka tolv på en vanlig dag. Varme gjør det verre. Jeg trenger hjelp til det \
      tunge om morgenen, slik at det er noe igjen til jobb og barn. Jeg trenger at de som hjelper meg, snakker sammen.",
    ),
];

fn prose(text: &str) -> Res<Prose> {
    Prose::new(text).map_err(|fault| format!("{fault:?}").into())
}

/// The entries, goals first. `goals` are the goals' ids, `team` those who take part.
pub(super) fn entries(today: Date, team: &[Responsible], goals: &[EntryId]) -> Res<Vec<Content>> {
    let mut all = Vec::new();
    for (number, (title, words)) in GOAL_TEXTS.into_iter().enumerate() {
        let under = if number == 3 { goals.first().copied() } else { None };
        let priority = if number < 2 { Priority::First } else { Priority::Second };
        let (title, words) = (line(title)?, Some(prose(words)?));
        all.push(Content::Goals(Goal { title, words, under, priority, status: GoalStatus::Underway }));
    }
    for (number, text) in MEASURE_TEXTS.into_iter().enumerate() {
        all.push(measure(today, team, goals, number, text)?);
    }
    for (topic, words) in SITUATION_TEXTS {
        all.push(Content::Situation(Situation { topic, words: prose(words)? }));
    }
    all.extend(around(today)?);
    Ok(all)
}

fn measure(
    today: Date,
    team: &[Responsible],
    goals: &[EntryId],
    number: usize,
    (what, scope, how): (&str, &str, &str),
) -> Res<Content> {
    let responsible = match number {
        0..3 => team.get(number).copied().ok_or("a team of four")?,
        5 => team.get(3).copied().ok_or("a team of four")?,
        6 => Responsible::Person,
        _ => Responsible::Coordinator,
    };
    let days = i64::try_from(number)? * 17 + 5;
    Ok(Content::Measures(Measure {
        what: line(what)?,
        goal: goals.get(number % goals.len().max(1)).copied(),
        scope: Some(line(scope)?),
        how: Some(prose(how)?),
        responsible,
        from: Some(today.checked_sub(100.days())?),
        by: if number.is_multiple_of(2) { Some(today.checked_add(days.days())?) } else { None },
        recurs: if number.is_multiple_of(2) { None } else { Some(line("Hver uke")?) },
        status: if number == 4 { MeasureStatus::Planned } else { MeasureStatus::Underway },
        obstacle: None,
        why_not: None,
        decision: if number == 1 { Decision::Granted } else { Decision::None },
        answer_by: None,
    }))
}

/// All that stands around goals and measures.
fn around(today: Date) -> Res<Vec<Content>> {
    let contact = |name: &str, role: &str, phone: &str| -> Res<Content> {
        let (role, when) = (Some(line(role)?), Some(line("Hverdager 8 til 15.30")?));
        Ok(Content::Contacts(Contact { name: line(name)?, role, phone: line(phone)?, when }))
    };
    let contribution = |who: &str, what: &str| -> Res<Content> {
        Ok(Content::Contributions(Contribution { who: line(who)?, what: prose(what)? }))
    };
    Ok(vec![
        Content::Matters(Matters {
            question: Question::ToMe,
            words: prose(
                "At ungene merker at jeg er der. At jeg får bestemme hva kreftene skal gå til, og at ingen blir \
                 fornærmet når jeg legger meg. Jeg vil snakke om bøker også, ikke bare om bein og hender.",
            )?,
        }),
        Content::Matters(Matters {
            question: Question::Now,
            words: prose("Å komme gjennom vinteren med jobben i behold, og en ferie vi gleder oss til.")?,
        }),
        Content::Background(Background {
            language: line("bokmål")?,
            interpreter: None,
            culture: None,
            ways: Some(prose(
                "Ring gjerne, men ikke før ni. Lange brev leser jeg best på papir, med god tid.",
            )?),
        }),
        contribution(
            "Jeg selv",
            "Trener hjemme to dager i uka, fører dagboka, og sier fra i tide når det blir for mye.",
        )?,
        contribution(
            "Mannen min",
            "Tar matlaging og kjøring når han er hjemme, og bytter vakt ved sykehusbesøk.",
        )?,
        Content::Cooperation(Cooperation {
            with: line("NAV og arbeidsgiver")?,
            weight: Weight::Needed,
            about: prose(
                "Vakter, stol og pauser må avtales samtidig, ellers faller det ene når det andre endres.",
            )?,
        }),
        Content::Family(FamilyNeed {
            who: line("Barna på ni og tolv")?,
            need: prose(
                "Å få vite hva sykdommen er, med ord de forstår, og å slippe å lure på om det går over.",
            )?,
            help: Some(prose("Helsesykepleier på skolen møter dem hver for seg to ganger i halvåret.")?),
        }),
        Content::OtherPlans(OtherPlan {
            kind: PlanKind::Nav,
            title: line("Aktivitetsplan")?,
            keeper: line("NAV Storelva")?,
            place: Some(line("nav.no, under Ditt NAV")?),
            next: Some(today.checked_add(45.days())?),
        }),
        contact("Nevrologisk poliklinikk", "MS-sykepleier", "61 00 40 60")?,
        contact("Hjemmetjenesten", "vakttelefon", "61 00 20 20")?,
        contact("Legevakta", "kveld, natt og helg", "116 117")?,
    ])
}
