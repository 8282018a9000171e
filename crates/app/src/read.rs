//! Reading a case: load, decide who sees what, write the line, and only then show.

use crate::log::{Look, What, line, saw};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::history;
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::view::{CaseView, view};
use dinplan_store::StoreError;

impl App {
    pub(crate) async fn load(&self, id: CaseId) -> Result<Option<Case>, Trouble> {
        // Of an erased case nothing is told, not even that it was.
        let stored = match self.ledger().case(id).await {
            Err(StoreError::Erased) => None,
            stored => stored?,
        };
        stored
            .map(|s| serde_json::from_slice(&s.document).map_err(|_| Trouble::Unreadable("case")))
            .transpose()
    }

    /// The case as `identity` may see it, on this page.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] also when the case exists and `identity` has no part in it.
    pub async fn read(&self, identity: &Identity, id: CaseId, look: Look) -> Result<CaseView, Trouble> {
        let case = self.load(id).await?;
        let now = self.now();
        let seen = case.map(|case| {
            let actor = Actor::in_case(identity, &case, now);
            let view = view(&actor, &case, now);
            (actor, view)
        });
        match seen {
            Some((actor, view)) if opens(&actor, look) => {
                self.write_line(identity, Some(id), &saw(&actor, &view, look)).await?;
                Ok(view)
            }
            other => {
                let what = What::Refused { deed: None, code: Refusal::NoPart.key().to_owned() };
                let known = other.map(|_| id);
                self.write_line(identity, known, &line(identity, None, what)).await?;
                Err(Trouble::NotFound)
            }
        }
    }

    /// What happened in the case, newest first, as far as `identity` may see it; of one entry, if named.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn history(
        &self,
        identity: &Identity,
        id: CaseId,
        entry: Option<EntryId>,
    ) -> Result<(CaseView, Vec<Recorded>), Trouble> {
        let view = self.read(identity, id, Look::History).await?;
        let wanted = |recorded: &Recorded| {
            entry.is_none_or(
                |wanted| matches!(&recorded.event, Event::EntrySet { entry, .. } if entry.id == wanted),
            )
        };
        let events = self.events(id).await?;
        let seen = events.into_iter().rev().filter(wanted).filter_map(|r| history::seen(&view, r)).collect();
        Ok((view, seen))
    }

    pub(crate) async fn events(&self, id: CaseId) -> Result<Vec<Recorded>, Trouble> {
        let stored = self.ledger().events(id).await?;
        stored
            .iter()
            .map(|e| serde_json::from_slice(&e.content).map_err(|_| Trouble::Unreadable("event")))
            .collect()
    }
}

/// Who only reported a need has a receipt, and who only follows up an emergency access has that to
/// read: neither opens the case.
fn opens(actor: &Actor, look: Look) -> bool {
    actor.capacities().iter().any(|capacity| match capacity {
        Capacity::Reporter => false,
        Capacity::Reviewer => look == Look::Emergencies,
        _ => true,
    })
}
