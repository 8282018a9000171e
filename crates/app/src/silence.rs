//! Services that have been asked and have been silent so long that the coordinating unit hears of it:
//! which, in which case and for how long. What they are asked is not shared with the unit.

use crate::desk::{card, list};
use crate::index::SILENT;
use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::ids::{CaseId, OrgId};
use dinplan_domain::person::Staff;
use dinplan_domain::promise::Silent;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_store::Page;

/// As many cases are looked through: more than a unit follows up in a month.
const MOST: u32 = 500;

/// One silence.
#[derive(Clone, Debug)]
pub struct Unanswered {
    /// In which case.
    pub case: CaseId,
    /// Whose.
    pub name: Line,
    /// Who follows it up.
    pub coordinator: Option<Staff>,
    /// Which service, and since when.
    pub silent: Silent,
}

impl App {
    /// Services of the municipality's cases that do not answer, the longest silence first. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not work in the coordinating unit.
    pub async fn silent_services(&self, identity: &Identity, org: OrgId) -> Result<Vec<Unanswered>, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        if !identity.in_coordinating_unit_of(org) {
            return Err(Trouble::NotFound);
        }
        self.unanswered(org).await
    }

    pub(crate) async fn unanswered(&self, org: OrgId) -> Result<Vec<Unanswered>, Trouble> {
        let today = time::day(self.now());
        let stored = self.ledger().cases_of_unit_alone(org, SILENT, Page::first(MOST)).await?;
        let mut found = Vec::new();
        for row in stored.iter().filter(|row| row.open) {
            let card = card(row)?;
            found.extend(card.silent_to_unit(today).map(|silent| Unanswered {
                case: row.id,
                name: card.name.clone(),
                coordinator: card.coordinator.clone(),
                silent: silent.clone(),
            }));
        }
        found.sort_by_key(|one| one.silent.patience.by);
        Ok(found)
    }
}
