//! Tuva, 11 and soon 12: the little sister of Vilde, with parents who live apart. Nynorsk, as her sister.

use super::FOR_WORK;
use crate::demo::plan::Do;
use crate::demo::story::{Step, Story};
use dinplan_domain::assessment::{Basis, Choice, Means};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind::Parent;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::Responsible;

pub(super) async fn tell(s: &mut Story) -> Step {
    to_coordinator(s).await?;
    let anders = s.on(100).team("silje", "anders", "Kontaktlærar").await?;
    s.share("marte", "skolen", FOR_WORK, "At skulen veit kva som er avtalt").await?;
    s.on(95).begin_plan("silje", PlanForm::Ordinary, Lang::Nn).await?;
    s.matters(
        "marte",
        Question::ToMe,
        "Tuva seier: «Eg vil sove over hos Ida utan at mamma må kome om natta.»",
    )
    .await?;
    let night =
        s.goal("marte", "Sove over hos ei venninne", "", (Priority::First, GoalStatus::Underway)).await?;
    let medicine = "Øve på å ta medisinen sjølv";
    let how = "Anders minner på det i storefri.";
    s.agreed("silje", (anders, "anders"), Do { what: medicine, goal: Some(night), how, ..Do::default() })
        .await?;
    let choose =
        Do { what: "Velje kven ho vil sove hos først", goal: Some(night), by: Some(30), ..Do::default() };
    s.on(9).measure("silje", Responsible::Person, choose).await.map(drop)
}

async fn to_coordinator(s: &mut Story) -> Step {
    s.on(150)
        .report(
            "marte",
            "Tuva har epilepsi og er redd for å sove borte. Skulen, helsesjukepleiar og sjukehuset gir ulike råd.",
            &[Service::School, Service::Hospital, Service::Gp],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(140).close("ola", "marte", Parent, "mor").await?;
    s.close_for("ola", ("espen", Parent, "far"), |new| new.apart = true).await?;
    s.spoken_for_by("marte", Basis::Parent);
    let described = "Tuva har epilepsi, og det går ut over skule og venner.";
    s.assess("ola", 4, described, "Skule, helsestasjon og sjukehus må gi same råd.").await?;
    s.on(132).inform("ola", Means::Phone, "nynorsk", "Tuva sjølv").await?;
    s.offer("ola").await?;
    s.on(128).answer("marte", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("marte").await?;
    s.on(110).appoint("turid", "silje", Kind::Child).await.map(drop)
}
