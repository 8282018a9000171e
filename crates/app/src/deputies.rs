//! A deputy in all cases one coordinates, with one sending.

use crate::index::COORDINATOR;
use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::command::Command;
use dinplan_domain::deputy::Act;
use dinplan_domain::ids::{CommandId, EntryId, PersonId};
use dinplan_domain::text::Line;
use dinplan_store::Page;
use jiff::civil::Date;
use uuid::Uuid;

/// Most cases of one coordinator.
const MOST: u32 = 200;

/// In how many cases a deputy was named, and whose case it could not be done in.
#[derive(Clone, Debug, Default)]
pub struct Deputised {
    /// Done, now or by the same sending before.
    pub named: usize,
    /// Whose: the person has said no, or there is no consent.
    pub not: Vec<Line>,
}

impl App {
    /// Names a deputy in every open case one coordinates. What one case refuses stops no other.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for who is not at work, or when nobody of that id works there.
    pub async fn deputise_all(
        &self,
        identity: &Identity,
        who: PersonId,
        days: (Date, Date),
        sent: CommandId,
    ) -> Result<Deputised, Trouble> {
        let org = identity.post().ok_or(Trouble::NotFound)?.org;
        let candidate = self.candidate(who, org).await?;
        self.write_line(identity, None, &line(identity, None, crate::desk::list())).await?;
        let rows = self.ledger().cases_of_person(identity.person, Page::first(MOST)).await?;
        let mut done = Deputised::default();
        for row in rows.into_iter().filter(|r| r.open && r.role.as_deref() == Some(COORDINATOR)) {
            let Some(case) = self.load(row.id).await? else { continue };
            let mine = case.coordinators.current().find(|a| a.who.person == identity.person);
            let Some(of) = mine.map(|appointment| appointment.id) else { continue };
            // One sending for all: in each case it has a name of its own, and is done once.
            let sent = Uuid::new_v5(&sent.uuid(), row.id.uuid().as_bytes());
            let (id, who) = (EntryId::from_uuid(sent), Box::new(candidate.clone()));
            let command = Command::Deputise(Act::Name { id, of, who, from: days.0, until: days.1 });
            match self.execute(identity, row.id, &command, CommandId::from_uuid(sent), None).await {
                Ok(_) => done.named += 1,
                Err(Trouble::Refused(_)) => done.not.push(case.subject.name.clone()),
                Err(other) => return Err(other),
            }
        }
        Ok(done)
    }
}
