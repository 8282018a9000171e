//! For whom someone can do something, and what those who act for a person did lately.

use crate::index::{CLOSE, HELPER, SUBJECT};
use crate::log::{Look, What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::event::Recorded;
use dinplan_domain::history;
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::participant::Who;
use dinplan_domain::representative::Kind;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use dinplan_store::Page;
use jiff::civil::Date;

/// Most persons one can choose among.
const MOST: u32 = 100;

/// One person for whom the one who is logged in can do something, and why.
#[derive(Clone, Debug)]
pub struct Party {
    /// The case.
    pub case: CaseId,
    /// Whose.
    pub name: Line,
    /// Birth date, told when names collide.
    pub born: Date,
    /// What the case makes of the one who asks.
    pub capacity: Capacity,
    /// On what ground they stand beside the person, if they do.
    pub kind: Option<Kind>,
    /// Last day.
    pub until: Option<Date>,
    /// The case is open.
    pub open: bool,
}

impl App {
    /// Everyone for whom this private person can do something now, oneself first: derived from each
    /// case, so that a mandate that has run out is not offered. One line in the log, as for any list.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn parties(&self, identity: &Identity) -> Result<Vec<Party>, Trouble> {
        let list = What::Saw { look: Look::List, sections: Vec::new() };
        self.write_line(identity, None, &line(identity, None, list)).await?;
        let mut found = Vec::new();
        if identity.post().is_some() {
            return Ok(found);
        }
        let rows = self.ledger().cases_of_person(identity.person, Page::first(MOST)).await?;
        let private = |role: Option<&str>| matches!(role, Some(SUBJECT | CLOSE | HELPER));
        for row in rows.into_iter().filter(|row| private(row.role.as_deref())) {
            if let Some(case) = self.load(row.id).await? {
                found.extend(self.party(identity, &case));
            }
        }
        let first = |party: &Party| (party.capacity != Capacity::Person, !party.open, party.name.clone());
        found.sort_by_key(first);
        Ok(found)
    }

    fn party(&self, identity: &Identity, case: &Case) -> Option<Party> {
        let now = self.now();
        let today = time::day(now);
        let capacity = *Actor::in_case(identity, case, now).capacities().first()?;
        let close = case.close(identity.person, today);
        let brought = || {
            let me = Who::Private { person: identity.person };
            case.team(today).find(|p| p.who == me).and_then(|p| p.until)
        };
        Some(Party {
            case: case.id,
            name: case.subject.name.clone(),
            born: case.subject.born,
            capacity,
            kind: close.map(|c| c.kind),
            until: close.map_or_else(brought, |c| c.until),
            open: case.end.is_none(),
        })
    }

    /// The case, and what each of these persons did in it lately, newest first: at most `most` things
    /// of each, as far as the reader may see that they happened.
    ///
    /// # Errors
    /// As [`App::read`].
    pub async fn lately(
        &self,
        identity: &Identity,
        id: CaseId,
        most: usize,
    ) -> Result<(CaseView, Vec<(PersonId, Recorded)>), Trouble> {
        let view = self.read(identity, id, Look::People).await?;
        let mut found: Vec<(PersonId, Recorded)> = Vec::new();
        for recorded in self.events(id).await?.into_iter().rev() {
            let by = recorded.by.person;
            let enough = found.iter().filter(|(person, _)| *person == by).count() >= most;
            if let Some(seen) = (!enough).then(|| history::seen(&view, recorded)).flatten() {
                found.push((by, seen));
            }
        }
        Ok((view, found))
    }
}
