//! Reading a case: load, decide who sees what, write the line, and only then show.

use crate::log::{Look, Told, What, line, saw};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::history;
use dinplan_domain::ids::{CaseId, EntryId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
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
            Some((actor, view)) if !actor.capacities().is_empty() => {
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

    /// Who has looked and changed, newest first; for the person and who speaks for the person.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for anyone else with a part in the case.
    pub async fn access_log(
        &self,
        identity: &Identity,
        id: CaseId,
        before: Option<u64>,
        limit: u32,
    ) -> Result<(CaseView, Vec<Told>), Trouble> {
        let view = self.read(identity, id, Look::Log).await?;
        if !view.sees(Section::Log) {
            return Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Log))));
        }
        let stored = self.ledger().access_log(id, before, limit).await?;
        let own = view.is(Capacity::Person);
        let lines = stored
            .into_iter()
            .map(|s| {
                let content = s.content.ok_or(Trouble::Unreadable("line"))?;
                let line = serde_json::from_slice(&content).map_err(|_| Trouble::Unreadable("line"))?;
                Ok(Told { seq: s.seq, at: s.at, line })
            })
            .filter(|told| own || !told.as_ref().is_ok_and(|told| told.line.is_private()))
            .collect::<Result<_, Trouble>>()?;
        Ok((view, lines))
    }
}
