//! Fjordvik: cases on the way from report to coordinator, and those that stopped there.

use crate::demo::story::{Step, Story};
use crate::demo::world::prose;
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::command::Command;
use dinplan_domain::complaint::{About, Act};
use dinplan_domain::interim::Receiver;
use dinplan_domain::law::RightFacts;
use dinplan_domain::report::{Channel, Service, Wish};

/// Neglected: reported six weeks ago, and nobody has answered.
pub(super) async fn bjarne(s: &mut Story) -> Step {
    s.on(43)
        .report(
            "kaja",
            "Bjarne har KOLS grad 3 og hjertesvikt, og har vært innlagt fire ganger på et halvt år. Han bor alene \
             på Nes og har ikke bil lenger. Hjemmesykepleien, lungepoliklinikken og jeg gjør hvert vårt, men \
             ingen ser helheten. Han spør meg hvem han skal ringe når han blir tung i pusten en lørdag. Det \
             burde jeg kunne svare på.",
            &[Service::Gp, Service::HomeCare, Service::Hospital, Service::Physiotherapy],
            Wish::PlanAndCoordinator,
        )
        .await
}

pub(super) async fn kare(s: &mut Story) -> Step {
    s.on(12)
        .report(
            "maria",
            "Kåre er amputert under kneet etter år med diabetes. Protesen er ikke ferdig tilpasset. Han skal hjem \
             til kona om ti dager, og det er trapp opp til døra. Han er ikke spurt om individuell plan ennå, han \
             orket ikke mer papir denne uka. Jeg prøver igjen på mandag.",
            &[Service::Hospital, Service::Physiotherapy, Service::Occupational, Service::HomeCare],
            Wish::NotAsked,
        )
        .await
}

pub(super) async fn amina(s: &mut Story) -> Step {
    s.on(3)
        .report(
            "amina",
            "Jeg har endometriose og ME og er mye hjemme med to små barn. Jeg har legen på Brygga, NAV, \
             smerteklinikken og barnehagen, og alle spør om det samme hver gang. Jeg glemmer hva jeg har svart. \
             Jeg leste om individuell plan hos en venninne og lurer på om det er noe for meg.",
            &[Service::Gp, Service::Nav, Service::Hospital, Service::Kindergarten],
            Wish::PlanAndCoordinator,
        )
        .await
}

pub(super) async fn sverre(s: &mut Story) -> Step {
    s.on(6)
        .heard(
            "ola",
            (Channel::Phone, "Grete Bakken, datter"),
            "Datteren ringer fra Trondheim. Faren har fått diagnosen Alzheimer. Han kjører fortsatt bil, glemmer \
             medisinene og har gått seg bort to ganger. Hjemmehjelpen kommer annenhver uke. Hun er redd for \
             vinteren, og vet ikke om faren vet at hun ringer.",
            &[Service::HomeCare, Service::Gp, Service::Occupational],
        )
        .await
}

pub(super) async fn nils(s: &mut Story) -> Step {
    s.on(29)
        .report(
            "maria",
            "Nils ble påkjørt på sykkel og har en hodeskade. Han blir fort sliten, tåler lite lyd og blir sint på \
             måter han ikke kjenner igjen. Han er snekker og vil tilbake i jobb. Kona er sliten. Han trenger \
             noen som ser jobb, trening og familien under ett.",
            &[Service::Rehabilitation, Service::Nav, Service::Gp, Service::MentalHealth],
            Wish::CoordinatorOnly,
        )
        .await?;
    s.on(18)
        .assess(
            "ola",
            4,
            "Du har en hodeskade som gjør deg fort sliten, og du trenger hjelp for å komme tilbake i arbeid.",
            "Trening, fastlege, psykisk helse og NAV må arbeide etter samme tempo. Behovet kommer til å vare.",
        )
        .await?;
    let (id, expected) = (s.on(2).new_entry(), s.date(20));
    let reason = prose(
        "Retten din er vurdert. Vi rakk ikke å snakke med deg før måneden var ute, fordi hun som skulle ringe, \
         ble syk. Vi tar kontakt for å fortelle hva en koordinator kan gjøre.",
    )?;
    s.run("ola", Command::InterimReply { id, to: Receiver::Person, reason, expected }).await
}

pub(super) async fn oddny(s: &mut Story) -> Step {
    s.on(13)
        .report(
            "henrik",
            "Leddgikt gjennom 20 år, nå også hjertesykdom. Hendene svikter. Hun trenger tilrettelegging hjemme, \
             trening og en plan for når hun blir dårligere. Kommer ikke til å be om det selv.",
            &[Service::Gp, Service::Occupational, Service::Physiotherapy, Service::Hospital],
            Wish::Unknown,
        )
        .await?;
    s.on(5)
        .assess(
            "inger",
            3,
            "Hendene dine svikter, og du har fått en hjertesykdom i tillegg til leddgikten.",
            "Flere tjenester må kjenne til begge sykdommene når de planlegger. Det vil vare.",
        )
        .await
}

/// Neglected: offered almost six weeks ago, and nobody has asked again.
pub(super) async fn randi(s: &mut Story) -> Step {
    s.on(58)
        .report(
            "aud",
            "Randi har Parkinson og faller oftere. Mannen hjelper henne med alt og har selv begynt å skrante. Vi \
             er innom to ganger om dagen, men det er fysio, hjelpemidler og avlastning de trenger at noen ser \
             under ett.",
            &[Service::HomeCare, Service::Physiotherapy, Service::Respite, Service::Occupational],
            Wish::Unknown,
        )
        .await?;
    s.on(47)
        .assess(
            "ola",
            4,
            "Du har Parkinsons sykdom, faller oftere og trenger mer hjelp enn mannen din kan gi alene.",
            "Sykdommen varer, og fire tjenester må henge sammen for at dere begge skal ha det godt hjemme.",
        )
        .await?;
    s.on(40).inform("ola", Means::Letter, "bokmål", "").await?;
    s.offer("ola").await
}

/// Said yes; the consents were never asked for.
pub(super) async fn tobias(s: &mut Story) -> Step {
    s.on(33)
        .report(
            "eivind",
            "Tobias er 19 og ferdig i fosterhjem. Ruser seg mindre enn før, men bor på sofaer. Han vil ha egen \
             leilighet og fagbrev som bilmekaniker. Barnevern, NAV, oss og DPS er inne samtidig, og han blir \
             sittende og forklare den ene for den andre.",
            &[Service::MentalHealth, Service::Nav, Service::Housing, Service::ChildWelfare],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(22)
        .assess(
            "inger",
            4,
            "Du trenger et sted å bo, hjelp til å holde deg rusfri og en vei til fagbrev.",
            "Fire tjenester er inne, og du trenger dem samtidig og en stund framover.",
        )
        .await?;
    s.on(15).inform("inger", Means::Conversation, "bokmål", "").await?;
    s.offer("inger").await?;
    s.on(9).answer("tobias", Choice::PlanAndCoordinator).await
}

/// Consented, and has waited over two weeks for a coordinator.
pub(super) async fn elin(s: &mut Story) -> Step {
    s.on(48)
        .report(
            "elin",
            "Jeg fikk en ryggmargsskade i en bilulykke og sitter i rullestol. Jeg er hjemme fra Sunnaas nå. \
             Leiligheten er ikke tilrettelagt, bilsaken ligger hos NAV, og jeg aner ikke hvem som bestemmer hva. \
             Jeg er advokat og vant til å ordne opp, men dette klarer jeg ikke alene.",
            &[Service::Occupational, Service::Physiotherapy, Service::Nav, Service::Housing, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(37)
        .assess(
            "ola",
            5,
            "Du har fått en ryggmargsskade, og bolig, bil, trening og arbeid må finne en ny form.",
            "Du trenger fem tjenester over lang tid, og den ene kan ikke begynne før den andre er ferdig.",
        )
        .await?;
    s.on(30).inform("ola", Means::Conversation, "bokmål", "").await?;
    s.offer("ola").await?;
    s.on(16).answer("elin", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("elin").await?;
    s.wish("elin", "En som kan regelverket og svarer på melding. Helst en ergoterapeut.", None).await
}

pub(super) async fn steinar(s: &mut Story) -> Step {
    s.on(90)
        .report(
            "rune",
            "Steinar har hatt hjerneslag og diabetes, og har hjemmesykepleie to ganger om dagen. Mange ulike inne.",
            &[Service::HomeCare, Service::Gp, Service::Physiotherapy],
            Wish::Unknown,
        )
        .await?;
    s.on(81)
        .assess("ola", 3, "Du har følger etter hjerneslag og har diabetes.", "Tre tjenester, over lang tid.")
        .await?;
    s.on(74).inform("ola", Means::Conversation, "bokmål", "").await?;
    s.offer("ola").await?;
    s.on(70).answer("steinar", Choice::NoThanks).await
}

pub(super) async fn petra(s: &mut Story) -> Step {
    s.on(52)
        .report(
            "petra",
            "Jeg har brukket håndleddet og bor alene. Kan jeg få en koordinator?",
            &[Service::HomeCare],
            Wish::CoordinatorOnly,
        )
        .await?;
    let facts = RightFacts {
        long_lasting: false,
        services: 1,
        seen_together: false,
        serious_and_other_welfare: false,
    };
    s.on(45)
        .assess_on(
            "inger",
            facts,
            "Du har brukket håndleddet og trenger praktisk hjelp i noen uker.",
            "Behovet er kortvarig og gjelder én tjeneste. Hjemmetjenesten har ringt deg om praktisk hjelp. Blir \
             det annerledes enn vi tror, så meld fra igjen. Du kan klage på svaret til Statsforvalteren.",
        )
        .await?;
    // She complains in time, and the unit has some days left to answer.
    let id = s.on(20).new_entry();
    let words = "Jeg klager på at jeg ikke har fått koordinator.\n\nHåndleddet gror ikke som det skal, og nå trenger \
                 jeg både fysioterapi, hjemmetjeneste og NAV. Jeg ønsker en koordinator som ser det i sammenheng.";
    let sends =
        Act::Send { id, about: About::NoCoordinator, words: prose(words)?, learned: Some(s.date(-45)) };
    s.run("petra", Command::Complaint(sends)).await?;
    s.on(18).run("ola", Command::Complaint(Act::Receive { id })).await
}
