//! Jonas, 9, with a rare syndrome: his parents Ida and Lars, and how they came to a child coordinator.

use super::{FOR_CLOSE_WORK, jonas_plan};
use crate::demo::circles::Less;
use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::assessment::{Basis, Choice, Means};
use dinplan_domain::coordinator::Kind;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::PlanForm;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind::Parent;
use dinplan_domain::sections::Section;
use dinplan_domain::sections::measures::Responsible;

/// Those who take part with Jonas.
pub(super) struct Team {
    pub(super) anders: Responsible,
    pub(super) respite: Responsible,
    pub(super) habu: Responsible,
    pub(super) tone: Responsible,
    pub(super) ida: Responsible,
    pub(super) lars: Responsible,
}

pub(super) async fn tell(s: &mut Story) -> Step {
    to_coordinator(s).await?;
    let team = team(s).await?;
    shared(s).await?;
    s.on(228).begin_plan("silje", PlanForm::Ordinary, Lang::Nb).await?;
    jonas_plan::tell(s, &team).await
}

async fn to_coordinator(s: &mut Story) -> Step {
    s.on(300)
        .report(
            "ida",
            "Jonas er ni år og har et sjeldent syndrom med epilepsi, og sitter i rullestol ute. Han snakker med \
             øyne, latter og en talemaskin. Vi teller 22 ulike personer fra åtte tjenester. Jeg har sluttet å \
             arbeide for å være sekretæren hans. Lillesøster på fem har begynt å si at hun også er syk.\n\n\
             Vi ber om en barnekoordinator, og om avlastning som ikke blir avlyst.",
            &[
                Service::School,
                Service::Respite,
                Service::Rehabilitation,
                Service::Physiotherapy,
                Service::Occupational,
                Service::Hospital,
                Service::Gp,
            ],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.on(288).close("ola", "ida", Parent, "mor").await?;
    s.close("ola", "lars", Parent, "far").await?;
    s.spoken_for_by("ida", Basis::Parent)
        .on(287)
        .assess(
            "ola",
            7,
            "Jonas har en alvorlig tilstand og trenger tjenester fra skole, helse, avlastning og sykehus samtidig, \
             gjennom hele oppveksten.",
            "Behovet er langvarig og sammensatt, og familien trenger også andre velferdstjenester. Dere har rett til \
             barnekoordinator, og Jonas til individuell plan.",
        )
        .await?;
    s.on(280).inform("ola", Means::Conversation, "bokmål", "Lars Nygård, far").await?;
    s.offer("ola").await?;
    s.on(279).answer("ida", Choice::PlanAndCoordinator).await?;
    s.consent_to_both("ida").await?;
    s.wish("lars", "En som har arbeidet med barn, og som tør å mase på kommunen sin.", None).await?;
    s.on(266).appoint("turid", "silje", Kind::Child).await.map(drop)
}

async fn team(s: &mut Story) -> Step<Team> {
    s.on(260).look("silje", Look::Process).await?;
    s.team("silje", "wenche", "Sosiallærer, fravær og overganger").await?;
    s.team("silje", "jorunn", "Sakkyndig vurdering").await?;
    s.outside("ida", ("Marie Nygård", "", "400 10 121"), "Farmor, passer lillesøster Ella").await?;
    Ok(Team {
        anders: s.team("silje", "anders", "Kontaktlærer").await?,
        respite: s.service("silje", "fjordvik/avlast", "Avlastning annenhver helg").await?,
        habu: s.service("silje", "innland/habu", "Barnelege og habilitering").await?,
        tone: s.team("silje", "tone", "Fysioterapi og hjelpemidler").await?,
        ida: s.near("silje", "ida", "Mor").await?,
        lars: s.near("silje", "lars", "Far").await?,
    })
}

async fn shared(s: &mut Story) -> Step {
    let school = s
        .on(252)
        .share_less(
            "ida",
            "skolen",
            &[
                Section::Matters,
                Section::Background,
                Section::Goals,
                Section::Measures,
                Section::Participants,
                Section::Contributions,
                Section::OtherPlans,
                Section::Contacts,
                Section::Period,
            ],
            "At skoledagen og resten henger sammen",
            Less {
                excluded: "Hvordan vi foreldre har det, hører ikke hjemme på skolen.",
                used: "Kontaktlæreren leser før ukeplanen lages",
                ..Less::default()
            },
        )
        .await?;
    s.agree("lars", school).await?;
    let soon = Less { until: Some(24), ..Less::default() };
    s.share_less("ida", "fjordvik/avlast", FOR_CLOSE_WORK, "At avlastningen kjenner Jonas", soon).await?;
    s.spoken_for_by("lars", Basis::Parent);
    s.share("lars", "innland/habu", FOR_CLOSE_WORK, "At sykehuset vet hva som virker hjemme").await?;
    s.spoken_for_by("ida", Basis::Parent);
    s.share("ida", "fjordvik/ergofysio", FOR_CLOSE_WORK, "Trening og hjelpemidler hjemme og på skolen")
        .await?;
    s.share(
        "ida",
        "fjordvik/ppt",
        &[Section::Goals, Section::Measures, Section::OtherPlans],
        "Sakkyndig vurdering",
    )
    .await
}
