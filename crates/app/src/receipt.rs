//! The receipt of a report: what the reporter wrote, and nothing of what became of it.
//!
//! Its address is made from case and time by a one-way function, so that it tells neither.

use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::desk::Sender;
use dinplan_domain::ids::CaseId;
use dinplan_domain::text::{Line, Prose};
use dinplan_store::Page;
use jiff::civil::Date;
use uuid::Uuid;

/// One report, as its sender sees it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Receipt {
    /// Names it in an address.
    pub key: Uuid,
    /// Whom it is about, as the reporter wrote it; none when about oneself.
    pub about: Option<Line>,
    /// The day it was received.
    pub received: Date,
    /// What was written; not in lists.
    pub need: Option<Prose>,
}

/// The receipt of what someone sent in a case.
pub(crate) fn receipt(case: CaseId, sent: &Sender) -> Receipt {
    let key = Uuid::new_v5(&case.uuid(), format!("{} {}", sent.person, sent.at).as_bytes());
    Receipt { key, about: sent.about.clone(), received: sent.received, need: None }
}

impl App {
    /// One's own receipt. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else.
    pub async fn receipt(&self, identity: &Identity, key: Uuid) -> Result<Receipt, Trouble> {
        self.write_line(identity, None, &line(identity, None, crate::desk::list())).await?;
        let rows = self.ledger().cases_of_person(identity.person, Page::first(500)).await?;
        for row in rows {
            let card = crate::desk::card(&row)?;
            let mine = card.senders.iter().filter(|s| s.is(identity));
            let Some(found) = mine.map(|s| (s, receipt(row.id, s))).find(|(_, r)| r.key == key) else {
                continue;
            };
            let case = self.load(row.id).await?.ok_or(Trouble::NotFound)?;
            let report = case.reports.iter().find(|r| r.is_by(identity) && r.recorded.at == found.0.at);
            return Ok(Receipt { need: report.map(|r| r.need.clone()), ..found.1 });
        }
        Err(Trouble::NotFound)
    }
}
