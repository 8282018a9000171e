//! Every story, and whose it is.

mod arne;
mod emil;
mod fatima;
mod fjordvik_begun;
mod fjordvik_early;
mod fjordvik_living;
mod jonas;
mod jonas_plan;
mod mona;
mod mona_meets;
mod mona_now;
mod mona_plan;
mod signe;
mod storelva_begun;
mod storelva_early;
mod storelva_living;
mod terje;
mod tuva;

use super::story::{Step, Story};
use super::world::World;
use dinplan_domain::sections::Section;
use std::sync::Arc;
use tokio::task::JoinSet;

/// What a service that takes part needs to see.
const FOR_WORK: &[Section] = &[
    Section::Goals,
    Section::Measures,
    Section::Participants,
    Section::Contributions,
    Section::Contacts,
    Section::Period,
];

/// The same, with what matters and how everyday life is.
const FOR_CLOSE_WORK: &[Section] = &[
    Section::Matters,
    Section::Situation,
    Section::Background,
    Section::Goals,
    Section::Measures,
    Section::Participants,
    Section::Contributions,
    Section::Cooperation,
    Section::OtherPlans,
    Section::Contacts,
    Section::Period,
];

macro_rules! stories {
    ($world:expr; $($home:literal { $($key:literal => $tell:path,)+ })+) => {{
        let mut tellers = JoinSet::new();
        $($({
            let world = Arc::clone($world);
            tellers.spawn(async move {
                let mut story = Story::begin(world, $home, $key).await?;
                $tell(&mut story).await?;
                Ok(story.commands)
            });
        })+)+
        tellers
    }};
}

/// Tells every story, each in a task of its own that answers how many commands it took.
pub(super) fn all(world: &Arc<World>) -> JoinSet<Step<usize>> {
    stories! { world;
        "fjordvik" {
            "mona" => mona::tell,
            "jonas" => jonas::tell,
            "fatima" => fatima::tell,
            "bjarne" => fjordvik_early::bjarne,
            "kare" => fjordvik_early::kare,
            "amina" => fjordvik_early::amina,
            "sverre" => fjordvik_early::sverre,
            "nils" => fjordvik_early::nils,
            "oddny" => fjordvik_early::oddny,
            "randi" => fjordvik_early::randi,
            "tobias" => fjordvik_early::tobias,
            "elin" => fjordvik_early::elin,
            "steinar" => fjordvik_early::steinar,
            "petra" => fjordvik_early::petra,
            "gudrun" => fjordvik_begun::gudrun,
            "leif" => fjordvik_begun::leif,
            "ingrid" => fjordvik_begun::ingrid,
            "johan" => fjordvik_begun::johan,
            "ragnhild" => fjordvik_begun::ragnhild,
            "joakim" => fjordvik_begun::joakim,
            "haakon" => fjordvik_living::haakon,
            "vilde" => fjordvik_living::vilde,
            "tuva" => tuva::tell,
            "marianne" => fjordvik_living::marianne,
            "sondre" => fjordvik_living::sondre,
            "laila" => fjordvik_living::laila,
        }
        "storelva" {
            "arne" => arne::tell,
            "emil" => emil::tell,
            "terje" => terje::tell,
            "signe" => signe::tell,
            "mohammed" => storelva_early::mohammed,
            "liv" => storelva_early::liv,
            "sara" => storelva_early::sara,
            "gunnar" => storelva_early::gunnar,
            "turi" => storelva_early::turi,
            "jens" => storelva_early::jens,
            "alma" => storelva_early::alma,
            "harald" => storelva_begun::harald,
            "oda" => storelva_begun::oda,
            "daniel" => storelva_begun::daniel,
            "nora" => storelva_begun::nora,
            "kristoffer" => storelva_begun::kristoffer,
            "edvin" => storelva_begun::edvin,
            "berit" => storelva_living::berit,
            "yusuf" => storelva_living::yusuf,
            "jorid" => storelva_living::jorid,
            "wanda" => storelva_living::wanda,
        }
    }
}
