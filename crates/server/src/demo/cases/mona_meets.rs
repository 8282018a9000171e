//! Mona's meetings: one held, with minutes she has approved, and one next week.

use super::mona::Team;
use super::mona_plan::Written;
use crate::demo::meet::Call;
use crate::demo::story::{Step, Story};
use crate::demo::world::{line, prose};
use dinplan_domain::meeting::{Act, Answer, Guest, Outcome};

/// When the new period began.
pub(super) async fn held(s: &mut Story, team: &Team, w: &Written) -> Step {
    let call = Call {
        title: "Hva vi tar med oss inn i det nye året",
        days: -29,
        hours: (14, 15),
        place: "Biblioteket, grupperom 2",
        team: &[team.tone, team.gro, team.henrik, team.geir],
    };
    let id = s.call("silje", call).await?;
    s.comes("mona", id, Answer::Yes, "").await?;
    s.comes("geir", id, Answer::Yes, "").await?;
    s.comes("henrik", id, Answer::No, "Har pasienter, men ring meg").await?;
    s.brings_up("mona", id, Some(w.afternoon), "At noen skjønner hvor sliten jeg er klokka fire.").await?;
    s.on(29).meet("silje", id, Act::Begin).await?;
    let participant = |who| match who {
        dinplan_domain::sections::measures::Responsible::Participant(id) => Some(Guest::Participant(id)),
        _ => None,
    };
    let there =
        [Some(Guest::Person), Some(Guest::Coordinator), participant(team.tone), participant(team.geir)];
    let who = there.into_iter().flatten().collect();
    s.meet("silje", id, Act::Attended { who, others: None }).await?;
    s.noted(
        "silje",
        id,
        Some(w.afternoon),
        "Vi begynner med fredagene. Tone legger treningen til formiddagen.",
    )
    .await?;
    s.noted("silje", id, None, "Neste møte om seks uker, samme sted.").await?;
    s.meet("silje", id, Act::Close).await?;
    let correction = s.new_entry();
    s.meet("tone", id, Act::Correct { id: correction, words: prose("Treningen er klokka ti, ikke ni.")? })
        .await?;
    let taken = Outcome::Taken(Some(line("Takk, det var ti.")?));
    s.meet("silje", id, Act::Settle { id: correction, outcome: taken }).await?;
    s.meet("mona", id, Act::Approve).await
}

/// The one that comes: most have answered, NAV has not.
pub(super) async fn next(s: &mut Story, team: &Team, w: &Written) -> Step {
    let call = Call {
        title: "Samarbeidsmøte",
        days: 9,
        hours: (13, 14),
        place: "Biblioteket, grupperom 2",
        team: &[team.tone, team.gro, team.henrik, team.geir],
    };
    let id = s.call("silje", call).await?;
    s.comes("mona", id, Answer::Yes, "").await?;
    s.comes("tone", id, Answer::Yes, "").await?;
    s.comes("geir", id, Answer::Maybe, "Hvis jeg får fri").await?;
    s.comes("henrik", id, Answer::Yes, "").await?;
    s.brings_up("geir", id, None, "Hvem ringer vi når Oskar er syk og Mona har en dårlig dag?").await?;
    s.brings_up("mona", id, Some(w.work), "Jeg må vite før jul om jeg kan fortsette på biblioteket.").await
}
