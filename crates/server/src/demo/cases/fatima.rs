//! Fatima, 54: a stroke four weeks ago, still on the ward, speaks Arabic. Offered, and waits to answer.

use crate::demo::story::{Step, Story};
use dinplan_app::Look;
use dinplan_domain::assessment::Means;
use dinplan_domain::mandate::Power;
use dinplan_domain::report::{Service, Wish};
use dinplan_domain::representative::Kind;

pub(super) async fn tell(s: &mut Story) -> Step {
    s.on(16)
        .report(
            "maria",
            "Fatima fikk hjerneslag for fire uker siden og ligger hos oss. Hun har nedsatt kraft i høyre arm og \
             bein, går med rullator og én ved siden av seg, og leter etter ord, også på arabisk. Før slaget \
             arbeidet hun på kjøkkenet på sykehjemmet og tok seg av huset.\n\n\
             Hun bor i annen etasje uten heis sammen med datteren Zahra, som studerer. Vi regner med utskriving \
             om to til tre uker. Da trenger hun hjemmetjeneste, fysio- og ergoterapi, logoped, hjelpemidler og \
             oppfølging fra fastlegen, og NAV må inn om jobben. Vi snakket med henne gjennom tolk. Hun er enig i \
             at vi melder fra, og ble lettet over at noen kan holde i trådene.",
            &[
                Service::Hospital,
                Service::HomeCare,
                Service::Physiotherapy,
                Service::Occupational,
                Service::Rehabilitation,
                Service::Gp,
                Service::Nav,
            ],
            Wish::PlanAndCoordinator,
        )
        .await?;
    s.inform("maria", Means::Interpreter, "arabisk", "Zahra Al-Jabiri, datter").await?;
    s.on(11)
        .assess(
            "ola",
            6,
            "Du har hatt hjerneslag og trenger hjelp fra flere når du kommer hjem: trening, hjelp i hjemmet, \
             språktrening, hjelpemidler og en avklaring om jobben. Det kommer til å vare en god stund.",
            "Du trenger tjenester fra både sykehuset, kommunen og NAV over tid, og de må henge sammen for at du \
             skal komme trygt hjem. Derfor har du rett til individuell plan og koordinator.",
        )
        .await?;
    s.close("ola", "zahra", Kind::Relative, "datter, bor sammen med Fatima").await?;
    s.on(6).inform("ola", Means::Interpreter, "arabisk", "Zahra Al-Jabiri, datter").await?;
    s.offer("ola").await?;
    let last_day = s.date(180);
    let daughter = ("zahra", Kind::Attorney, "datter, bor sammen med Fatima");
    s.on(4)
        .close_for("fatima", daughter, |new| {
            new.until = Some(last_day);
            new.mandate.powers = [Power::See, Power::Write].into_iter().collect();
        })
        .await?;
    s.on(3).look("maria", Look::Process).await?;
    s.on(1).look("ola", Look::Process).await.map(drop)
}
