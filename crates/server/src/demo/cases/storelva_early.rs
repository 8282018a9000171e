//! Storelva: cases on the way from report to coordinator, and one that said no.

use crate::demo::story::{Step, Story};
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::consent::Scope;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::report::{Channel, Service, Wish};

pub(super) async fn mohammed(s: &mut Story) -> Step {
    s.on(2)
        .report(
            "maria",
            "Mohammed er operert i ryggen og har lammelser i begge bein. Han er drosjesjåfør og forsørger fem. Han er \
             informert og ønsker plan. Utskriving om tre uker.",
            &[Service::Hospital, Service::Rehabilitation, Service::Nav, Service::Occupational, Service::Housing],
            Wish::PlanAndCoordinator,
        )
        .await
}

/// Neglected: five weeks old, and no interim reply.
pub(super) async fn liv(s: &mut Story) -> Step {
    s.on(36)
        .heard(
            "paal",
            (Channel::Letter, "Sigmund Engen, ektemann"),
            "Brev fra ektemannen, skrevet for hånd: «Liv har fått demens og finner ikke hjem fra butikken. Jeg er 81 og \
             orker ikke natta alene lenger. Vi har vært på hukommelsesklinikken, hos fastlegen og på et møte om \
             dagsenter. Hvem er det som skal hjelpe oss? Jeg har ikke data.»",
            &[Service::HomeCare, Service::Respite, Service::Gp],
        )
        .await
}

pub(super) async fn sara(s: &mut Story) -> Step {
    s.on(20)
        .report(
            "helene",
            "Sara er 17 og i behandling for spiseforstyrrelse. Hun går ut av BUP om ti måneder, og da slipper alle taket \
             samtidig. Hun er spurt og vil gjerne ha en koordinator med seg over.",
            &[Service::MentalHealth, Service::School, Service::Gp],
            Wish::CoordinatorOnly,
        )
        .await?;
    s.on(8)
        .assess(
            "shirin",
            3,
            "Du er i behandling og skal snart over til voksne.",
            "Overgangen gjør at tre tjenester må planlegge sammen i god tid.",
        )
        .await
}

/// The hospital began: a temporary coordinator until the municipality has appointed.
pub(super) async fn gunnar(s: &mut Story) -> Step {
    s.on(27)
        .report(
            "maria",
            "Gunnar falt hjemme og brakk hofta, og har fått hjerneslag under oppholdet. Han kan ikke hjem slik det er. \
             Han sa ja til plan med en gang: «da slipper jeg å huske alt sjøl».",
            &[Service::Hospital, Service::HomeCare, Service::Physiotherapy, Service::Housing],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.inform("maria", Means::Conversation, "bokmål", "").await?;
    s.on(19)
        .assess(
            "paal",
            4,
            "Du har brukket hofta og hatt hjerneslag.",
            "Fire tjenester må være på plass før du kan komme hjem.",
        )
        .await?;
    s.on(14).offer("maria").await?;
    s.answer("maria", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("maria").await?;
    s.on(6).appoint("maria", "camilla", Kind::TemporaryHospital).await.map(drop)
}

pub(super) async fn turi(s: &mut Story) -> Step {
    s.on(23)
        .report(
            "turi",
            "Jeg fikk ALS-diagnosen for to måneder siden. Jeg vil planlegge mens jeg kan snakke. Mannen min og jeg \
             ønsker én person å forholde oss til.",
            &[Service::Hospital, Service::HomeCare, Service::Occupational, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(15)
        .assess(
            "shirin",
            4,
            "Du har fått ALS og vil planlegge nå.",
            "Behovet øker raskt, og alle må være forberedt.",
        )
        .await?;
    s.on(5).inform("shirin", Means::Online, "bokmål", "ektemannen").await?;
    s.offer("shirin").await
}

/// Neglected: said yes three weeks ago; one consent is missing.
pub(super) async fn jens(s: &mut Story) -> Step {
    s.on(60)
        .report(
            "oskar",
            "Jens har schizofreni og diabetes og bor i kommunal bolig. Han åpner ikke for hjemmesykepleien, men for meg.",
            &[Service::MentalHealth, Service::HomeCare, Service::Housing],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(48)
        .assess("paal", 3, "Du har flere sykdommer og bor alene.", "Tre tjenester, over lang tid.")
        .await?;
    s.on(30).inform("paal", Means::Conversation, "bokmål", "").await?;
    s.offer("paal").await?;
    s.on(21).answer("paal", Choice::PlanAndCoordinator).await?;
    s.consent("paal", Scope::Coordinate).await.map(drop)
}

pub(super) async fn alma(s: &mut Story) -> Step {
    s.on(75)
        .report(
            "amalie",
            "Alma har hatt fødselsdepresjon to ganger og venter barn igjen. Mange er bekymret, hun mest selv.",
            &[Service::MentalHealth, Service::Gp, Service::Hospital],
            Wish::Unknown,
        )
        .await?;
    s.on(66).assess("shirin", 3, "Du venter barn og har vært syk før.", "Tre tjenester samtidig.").await?;
    s.on(60).inform("shirin", Means::Phone, "bokmål", "").await?;
    s.offer("shirin").await?;
    s.on(58).answer("alma", Choice::PlanAndCoordinator).await?;
    // Changed her mind, which anyone may at any time.
    s.on(40).answer("alma", Choice::NoThanks).await
}
