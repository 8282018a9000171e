//! The day turns: what the calendar changed is told in each case it concerns, once.

use crate::{App, Trouble};
use dinplan_domain::actor::Actor;
use dinplan_domain::command::Command;
use dinplan_domain::ids::{CaseId, CommandId};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use jiff::civil::Date;
use uuid::Uuid;

/// How many cases are fetched at a time.
const AT_A_TIME: u32 = 500;

impl App {
    /// Tells every case what the calendar changed up to today, and says how many there were. Two
    /// programs that do it at once tell each case once: the command is named by case and day. A case that
    /// cannot be told keeps no other waiting.
    ///
    /// # Errors
    /// [`Trouble::Store`], the first there was; all other cases are told.
    pub async fn turn_day(&self) -> Result<usize, Trouble> {
        let today = time::day(self.now());
        let system = Actor::system(Line::new("Dinplan").map_err(|_| Trouble::Unreadable("name"))?);
        let (mut told, mut hindered) = (0, None);
        loop {
            let due = self.ledger().turning(today, AT_A_TIME).await?;
            let before = told;
            for case in due {
                let as_system = |_: &_, _: &_, _| system.clone();
                let sent = named(case, today);
                let done = self.carry_out(system.identity(), case, &Command::Turn, sent, None, as_system);
                match done.await {
                    Ok(_) => told += 1,
                    Err(Trouble::Refused(Refusal::NothingTurned | Refusal::CaseClosed)) => {}
                    Err(other) => {
                        tracing::warn!(%case, error = %other, "a case was not told what the calendar changed");
                        hindered.get_or_insert(other);
                    }
                }
            }
            if told == before {
                return hindered.map_or(Ok(told), Err);
            }
        }
    }
}

/// The same day in the same case is the same command.
fn named(case: CaseId, today: Date) -> CommandId {
    CommandId::from_uuid(Uuid::new_v5(&case.uuid(), format!("turn {today}").as_bytes()))
}
