//! Who has left a workplace, or a service that has closed, leaves the cases there: the chair is empty,
//! the promises are open, and those it concerns are told.

use crate::admin::{Handled, Managed};
use crate::{App, Trouble};
use dinplan_domain::actor::Actor;
use dinplan_domain::administration::Change;
use dinplan_domain::command::Command;
use dinplan_domain::decide::decide;
use dinplan_domain::ids::{CaseId, CommandId, OrgId};
use dinplan_domain::participant::Who;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_store::Page;
use jiff::Timestamp;
use uuid::Uuid;

/// How many cases are fetched at a time.
const AT_A_TIME: u32 = 200;

impl App {
    /// Who is gone once this change of the directory is made; none when it takes nobody away.
    pub(crate) async fn gone(&self, org: OrgId, managed: &Managed) -> Result<Option<Who>, Trouble> {
        let Managed::Changed(Handled::Done | Handled::Approved, change) = managed else { return Ok(None) };
        Ok(match change {
            Change::End(of) => {
                let account = self.account(of.person).await?;
                let stays = account
                    .is_some_and(|a| a.standing().any(|(place, job)| place != of.job && job.org == org));
                (!stays).then_some(Who::Staff { person: of.person, org, unit: None })
            }
            Change::CloseUnit(place) => Some(Who::Service { org, unit: place.unit }),
            _ => None,
        })
    }

    /// Takes whoever is gone out of every open case, and says out of how many. Once is enough: a case
    /// they have left already is not touched again.
    pub(crate) async fn leave_cases(&self, who: &Who) -> Result<usize, Trouble> {
        let system = Actor::system(Line::new("Dinplan").map_err(|_| Trouble::Unreadable("name"))?);
        let command = Command::Left(who.clone());
        let mut left = 0;
        // All of them first: leaving a case takes it off the list.
        for case in self.open_cases_with(who).await? {
            let now = self.now();
            let takes_part = match self.load(case).await? {
                Some(case) => decide(&case, &system, &command, now).is_ok(),
                None => false,
            };
            if !takes_part {
                continue;
            }
            let as_system = |_: &_, _: &_, _| system.clone();
            let sent = named(case, who, now);
            match self.carry_out(system.identity(), case, &command, sent, None, as_system).await {
                Ok(_) => left += 1,
                Err(Trouble::Refused(Refusal::ParticipantGone | Refusal::CaseClosed)) => {}
                Err(other) => return Err(other),
            }
        }
        Ok(left)
    }

    async fn open_cases_with(&self, who: &Who) -> Result<Vec<CaseId>, Trouble> {
        let mut found = Vec::new();
        let mut page = Page::first(AT_A_TIME);
        loop {
            let rows = match who {
                Who::Staff { person, .. } | Who::Private { person } => {
                    self.ledger().cases_of_person(*person, page).await?
                }
                Who::Service { org, unit } => self.ledger().cases_of_unit(*org, *unit, page).await?,
                Who::Outside => Vec::new(),
            };
            found.extend(rows.iter().filter(|row| row.open).map(|row| row.id));
            if rows.len() < AT_A_TIME as usize {
                return Ok(found);
            }
            page.offset += AT_A_TIME;
        }
    }
}

fn named(case: CaseId, who: &Who, at: Timestamp) -> CommandId {
    CommandId::from_uuid(Uuid::new_v5(&case.uuid(), format!("left {who:?} {at}").as_bytes()))
}
