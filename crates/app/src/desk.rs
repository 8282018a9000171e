//! Landing pages: what needs me now. Lists read cards; no whole case is opened for a list.

use crate::index::{CLOSE, COORDINATOR, HELPER, PROVIDER, REPORTER, SUBJECT, WARD};
use crate::log::{Look, What, line};
use crate::receipt::{Receipt, receipt};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::desk::{Ask, Asked, Card, Shelf};
use dinplan_domain::ids::{CaseId, OrgId};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::policy::{self, Deed};
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_store::{CaseRow, Page};
use jiff::Timestamp;
use jiff::civil::Date;

/// Most rows of one list on one page.
const ROWS: u32 = 50;

/// One case in a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which.
    pub case: CaseId,
    /// Open.
    pub open: bool,
    /// Shelf.
    pub shelf: Shelf,
    /// Since when it stands there.
    pub since: Timestamp,
    /// The next date that matters.
    pub due: Option<Date>,
    /// The card.
    pub card: Card,
}

/// What one human has before them.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// Own cases: open first.
    pub own: Vec<Row>,
    /// Cases of those close.
    pub close: Vec<Row>,
    /// Cases one coordinates.
    pub coordinates: Vec<Row>,
    /// Cases one takes part in, by name or through the workplace.
    pub takes_part: Vec<Row>,
    /// Cases one's ward reported.
    pub ward: Vec<Row>,
    /// Receipts of reports one sent and has no other part in.
    pub reported: Vec<Receipt>,
    /// Measures that wait for one's yes.
    pub asks: Vec<(CaseId, Line, Ask)>,
}

/// What the coordinating unit has before it.
#[derive(Clone, Debug)]
pub struct UnitDesk {
    /// How many cases stand on each shelf.
    pub counts: Vec<(Shelf, u64)>,
    /// The chosen shelf, or those with work.
    pub shelves: Vec<(Shelf, Vec<Row>)>,
    /// Cases in which someone waits for an answer; counted on the first page.
    pub questions: usize,
    /// Emergency accesses that wait for this leader; counted on the first page.
    pub emergencies: usize,
    /// Complaints that are not over; counted on the first page.
    pub complaints: usize,
    /// Services that have been silent for long; counted on the first page.
    pub silent: usize,
}

impl App {
    /// The desk of whoever is logged in: private matters when private, work when at work.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn desk(&self, identity: &Identity) -> Result<Desk, Trouble> {
        let mut desk = Desk::default();
        let page = Page::first(200);
        let mut rows = self.ledger().cases_of_person(identity.person, page).await?;
        let private = identity.post().is_none();
        let on_ward = identity.post().is_some_and(|post| post.unit_kind == UnitKind::Ward);
        if let Some(post) = identity.post() {
            let through_work = self.ledger().cases_of_unit(post.org, post.unit, page).await?;
            for row in through_work {
                match rows.iter_mut().find(|r| r.id == row.id) {
                    // One's own report on the ward's list is the ward's case.
                    Some(known) if known.role.as_deref() == Some(REPORTER) => *known = row,
                    Some(_) => {}
                    None => rows.push(row),
                }
            }
        }
        self.write_line(identity, None, &line(identity, None, list())).await?;
        for stored in rows {
            let role = stored.role.clone().unwrap_or_default();
            let mut row = row(stored)?;
            if row.open {
                let asked =
                    row.card.asks.iter().filter(|ask| is_asked(identity, &role, ask)).cloned().collect();
                desk.asks.extend(self.still_mine(identity, &row, asked).await?);
            }
            if !matches!(role.as_str(), SUBJECT | COORDINATOR) {
                row.card = row.card.without_measures().without_places(!private);
            }
            match (role.as_str(), private) {
                (SUBJECT, true) => desk.own.push(row),
                (CLOSE, true) => desk.close.push(row),
                (COORDINATOR, false) => desk.coordinates.push(row),
                (PROVIDER, false) | (HELPER, true) => desk.takes_part.push(row),
                (WARD, false) if on_ward => desk.ward.push(row),
                (REPORTER, _) => {
                    let mine = row.card.senders.iter().filter(|sender| sender.is(identity));
                    desk.reported.extend(mine.map(|sender| receipt(row.case, sender)));
                }
                _ => {}
            }
        }
        desk.own.sort_by_key(|r| !r.open);
        desk.reported.sort_by_key(|r| std::cmp::Reverse(r.received));
        Ok(desk)
    }

    /// What waits for one's yes in a case. The case is opened to see that it still is one's to see.
    async fn still_mine(
        &self,
        identity: &Identity,
        row: &Row,
        asked: Vec<Ask>,
    ) -> Result<Vec<(CaseId, Line, Ask)>, Trouble> {
        if asked.is_empty() {
            return Ok(Vec::new());
        }
        let Some(case) = self.load(row.case).await? else { return Ok(Vec::new()) };
        let (now, today) = (self.now(), time::day(self.now()));
        let actor = Actor::in_case(identity, &case, now);
        let seen = policy::access(&actor, &case, Deed::See(Section::Measures), today).granted();
        let answers = |ask: &Ask| seen && (ask.of != Asked::Person || actor.speaks_for_person());
        Ok(asked.into_iter().filter(answers).map(|ask| (row.case, row.card.name.clone(), ask)).collect())
    }

    /// The coordinating unit's desk; one shelf when named.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not work in the unit.
    pub async fn unit_desk(
        &self,
        identity: &Identity,
        org: OrgId,
        shelf: Option<Shelf>,
        offset: u32,
    ) -> Result<UnitDesk, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        if !identity.in_coordinating_unit_of(org) {
            return Err(Trouble::NotFound);
        }
        let counts = self.ledger().shelf_counts(org).await?;
        let counts: Vec<(Shelf, u64)> =
            counts.into_iter().filter_map(|(code, n)| Shelf::from_code(&code).map(|s| (s, n))).collect();
        let (shown, limit) = match shelf {
            Some(one) => (vec![one], ROWS),
            None => (Shelf::UNITS_WORK.to_vec(), 8),
        };
        let mut shelves = Vec::new();
        for one in shown {
            if !counts.iter().any(|(s, n)| *s == one && *n > 0) {
                continue;
            }
            let rows = self.ledger().shelf(org, one.code(), Page { limit, offset }).await?;
            shelves.push((one, rows.into_iter().map(unopened).collect::<Result<_, _>>()?));
        }
        let (questions, emergencies, silent) = match shelf {
            None => (
                self.questions(org).await?.len(),
                self.emergencies_waiting(identity).await?,
                self.unanswered(org).await?.len(),
            ),
            Some(_) => (0, 0, 0),
        };
        let complaints = match shelf {
            None => self.complaints(org).await?.len(),
            Some(_) => 0,
        };
        Ok(UnitDesk { counts, shelves, questions, emergencies, complaints, silent })
    }
}

pub(crate) const fn list() -> What {
    What::Saw { look: Look::List, sections: Vec::new() }
}

pub(crate) fn card(stored: &CaseRow) -> Result<Card, Trouble> {
    serde_json::from_slice(&stored.card).map_err(|_| Trouble::Unreadable("card"))
}

pub(crate) fn row(stored: CaseRow) -> Result<Row, Trouble> {
    let card = card(&stored)?;
    Ok(Row {
        case: stored.id,
        open: stored.open,
        shelf: Shelf::from_code(&stored.shelf).unwrap_or(card.shelf),
        since: stored.since,
        due: stored.due,
        card,
    })
}

/// A case on a shelf: the unit's work is the way to plan and coordinator, not what the plan says.
fn unopened(stored: CaseRow) -> Result<Row, Trouble> {
    row(stored).map(Row::bare)
}

impl Row {
    /// Without what the plan says.
    pub(crate) fn bare(mut self) -> Self {
        self.card = self.card.without_measures();
        self
    }
}

fn is_asked(identity: &Identity, role: &str, ask: &Ask) -> bool {
    match &ask.of {
        Asked::Person => identity.post().is_none() && matches!(role, SUBJECT | CLOSE),
        Asked::Coordinator => identity.post().is_some() && role == COORDINATOR,
        Asked::Human(person) => *person == identity.person,
        Asked::Service(org, unit) => {
            identity.post().is_some_and(|p| p.org == *org && (unit.is_none() || *unit == p.unit))
        }
    }
}
