//! Figures and load. What they need of each case is kept in memory, and made true at each asking by
//! the cards that were written since the last one: nothing has to remember to tell, another program on
//! the same ledger is seen too, and no case is opened.

use crate::desk::list;
use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::coordinator::Kind;
use dinplan_domain::facts::Facts;
use dinplan_domain::figures::{Figures, figures};
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use dinplan_domain::time;
use dinplan_store::{CaseRow, Page};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// The facts of a municipality's cases, as of an event.
#[derive(Default)]
pub(crate) struct Kept {
    upto: u64,
    cases: HashMap<CaseId, Facts>,
}

/// What is kept for each municipality that has been asked about.
pub(crate) type Known = tokio::sync::Mutex<HashMap<OrgId, Kept>>;

/// How many open cases of each kind a coordinator has.
pub type Load = BTreeMap<PersonId, BTreeMap<Kind, usize>>;

/// The part of a card that is read here; the rest is passed over.
#[derive(Deserialize)]
struct Card {
    #[serde(default)]
    facts: Facts,
}

impl App {
    /// A year in figures, for those who work in the coordinating unit. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else.
    pub async fn figures(&self, identity: &Identity, year: i16) -> Result<Figures, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        let post = identity.post().filter(|post| identity.in_coordinating_unit_of(post.org));
        let org = post.ok_or(Trouble::NotFound)?.org;
        let today = time::day(self.now());
        self.of_cases(org, |cases| figures(cases.values(), year, today)).await
    }

    /// How many cases each coordinator of a municipality has now. Whose they are is not told.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn load_of(&self, org: OrgId) -> Result<Load, Trouble> {
        self.of_cases(org, |cases| {
            let mut load = Load::new();
            for (person, kind) in cases.values().filter_map(|facts| facts.coordinator) {
                *load.entry(person).or_default().entry(kind).or_default() += 1;
            }
            load
        })
        .await
    }

    async fn of_cases<T>(
        &self,
        org: OrgId,
        of: impl FnOnce(&HashMap<CaseId, Facts>) -> T,
    ) -> Result<T, Trouble> {
        let mut known = self.inner.known.lock().await;
        let kept = known.entry(org).or_default();
        self.freshen(org, kept).await?;
        Ok(of(&kept.cases))
    }

    /// Reads what was written since. A case that was erased tells by no event: then there are more cases
    /// here than there, and all are read anew.
    async fn freshen(&self, org: OrgId, kept: &mut Kept) -> Result<(), Trouble> {
        self.read_since(org, kept).await?;
        let there: u64 = self.ledger().shelf_counts(org).await?.iter().map(|(_, n)| n).sum();
        if kept.cases.len() as u64 > there {
            *kept = Kept::default();
            self.read_since(org, kept).await?;
        }
        Ok(())
    }

    async fn read_since(&self, org: OrgId, kept: &mut Kept) -> Result<(), Trouble> {
        // Asked first: what is written meanwhile is read again the next time.
        let upto = self.ledger().last_event().await?;
        if upto == kept.upto {
            return Ok(());
        }
        let all = Page::first(u32::MAX);
        for row in self.ledger().changed_since(org, kept.upto, all).await? {
            kept.cases.insert(row.id, facts(&row)?);
        }
        kept.upto = upto;
        Ok(())
    }
}

fn facts(row: &CaseRow) -> Result<Facts, Trouble> {
    let card: Card = serde_json::from_slice(&row.card).map_err(|_| Trouble::Unreadable("card"))?;
    Ok(card.facts)
}
