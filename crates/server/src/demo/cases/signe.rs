//! Signe, 34, who must not be found: a strictly protected address. The school of her child sees goals
//! and measures, and nothing that tells where they live.

use super::FOR_WORK;
use crate::demo::plan::Do;
use crate::demo::steps::Days;
use crate::demo::story::{Step, Story};
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::protection::Protection;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::goals::{GoalStatus, Priority};
use dinplan_domain::sections::matters::Question;
use dinplan_domain::sections::measures::Responsible;

pub(super) async fn tell(s: &mut Story) -> Step {
    s.on(60)
        .report(
            "signe",
            "Jeg har flyttet og må begynne på nytt med alt. Jeg trenger psykolog, hjelp på skolen og noen som \
             holder i trådene. Ingen må få vite hvor vi bor.",
            &[Service::MentalHealth, Service::School, Service::ChildWelfare],
            Wish::PlanAndCoordinator,
        )
        .await?;
    // Whoever was close before follows along no more.
    s.close("signe", "solveig", Kind::Relative, "tante").await?;
    s.protect("shirin", Protection::Strict).await?;
    let days = Days { assessed: 58, offered: 57, answered: 55, appointed: 53 };
    let told = (3, "Du er utsatt og trenger trygg hjelp.", "Tre tjenester må henge sammen over tid.");
    s.way("shirin", "lise", days, told).await?;
    s.on(50).share("signe", "skolen", FOR_WORK, "Trygg skoledag").await?;
    s.service("lise", "storelva/psyk", "Samtaler hver uke").await?;
    s.on(48).begin_plan("lise", PlanForm::Ordinary, Lang::Nb).await?;
    s.matters("signe", Question::ToMe, "At vi er trygge. At jeg slipper å forklare hvorfor.").await?;
    let goal = s.goal("signe", "Sove en hel natt", "", (Priority::First, GoalStatus::Underway)).await?;
    s.measure(
        "lise",
        Responsible::Coordinator,
        Do { what: "Avtale fast time for samtaler", goal: Some(goal), by: Some(9), ..Do::default() },
    )
    .await?;
    s.contact("lise", ("Skjulgata krisesenter", "døgnåpent"), "61 00 20 99", "Når du er redd").await?;
    s.on(40).term("lise", -40, 140, 30).await?;
    s.approve("signe").await
}
