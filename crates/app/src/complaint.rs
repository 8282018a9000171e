//! Complaints: the unit's list with its clocks, and the file to Statsforvalteren.

use crate::desk::{card, list};
use crate::execute::replayed;
use crate::index::{COMPLAINED, COORDINATOR};
use crate::log::{Look, What, line};
use crate::trail::{self, Told};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::complaint::{self, Complaint, File};
use dinplan_domain::desk::Complained;
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::history;
use dinplan_domain::ids::{CaseId, EntryId, OrgId, Revision};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::Line as Text;
use dinplan_domain::view::CaseView;
use dinplan_store::Page;
use jiff::Timestamp;

/// Most cases with a complaint that are listed: more than a municipality has.
const MOST: u32 = 500;
/// Most lines of the access log in a file: some years of a busy case.
const LINES: u32 = 4000;

/// What the file to Statsforvalteren is made of.
#[derive(Clone, Debug)]
pub struct Bundle {
    /// The complaint.
    pub complaint: Complaint,
    /// The case as the file holds it.
    pub view: CaseView,
    /// What happened, oldest first.
    pub history: Vec<Recorded>,
    /// Who looked and changed, newest first.
    pub log: Vec<Told>,
    /// When the file is or was made.
    pub made: Timestamp,
    /// Up to and including this event.
    pub revision: Revision,
    /// With lines of the log before this one.
    pub log_before: u64,
    /// The file that was sent, if it was.
    pub sent: Option<File>,
}

impl App {
    /// Complaints of the municipality's cases that are not over, the one whose time is first up first. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not work in the coordinating unit.
    pub async fn complaints_of_unit(
        &self,
        identity: &Identity,
        org: OrgId,
    ) -> Result<Vec<(CaseId, Text, Complained)>, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        if !identity.in_coordinating_unit_of(org) {
            return Err(Trouble::NotFound);
        }
        let mut found = self.complaints(org).await?;
        // Not those in cases one coordinates: another looks at them.
        let own = self.ledger().cases_of_person(identity.person, Page::first(MOST)).await?;
        let own: Vec<_> = own.iter().filter(|row| row.role.as_deref() == Some(COORDINATOR)).collect();
        found.retain(|(case, _, _)| own.iter().all(|row| row.id != *case));
        Ok(found)
    }

    pub(crate) async fn complaints(&self, org: OrgId) -> Result<Vec<(CaseId, Text, Complained)>, Trouble> {
        let stored = self.ledger().cases_of_unit_alone(org, COMPLAINED, Page::first(MOST)).await?;
        let mut found = Vec::new();
        for row in &stored {
            let card = card(row)?;
            found.extend(card.complaints.iter().map(|c| (row.id, card.name.clone(), c.clone())));
        }
        found.sort_by_key(|(_, _, complained)| (complained.by.is_none(), complained.by, complained.received));
        Ok(found)
    }

    /// A look at the complaints of a case.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for who may not see them.
    pub async fn complaints_in(&self, identity: &Identity, case: CaseId) -> Result<CaseView, Trouble> {
        let view = self.read(identity, case, Look::Complaints).await?;
        if view.sees(Section::Complaints) {
            Ok(view)
        } else {
            Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Complaints))))
        }
    }

    /// What the file to Statsforvalteren is made of: as it was when it was sent, else as it is now. One
    /// line, with the law's ground for seeing so much.
    ///
    /// # Errors
    /// [`Trouble::Refused`] where [`complaint::file`] refuses; [`Trouble::NotFound`] without a part in the case.
    pub async fn complaint_file(
        &self,
        identity: &Identity,
        id: CaseId,
        complaint: EntryId,
    ) -> Result<Bundle, Trouble> {
        let Some(case) = self.load(id).await? else {
            let what = What::Refused { deed: None, code: Refusal::NoPart.key().to_owned() };
            self.write_line(identity, None, &line(identity, None, what)).await?;
            return Err(Trouble::NotFound);
        };
        let now = self.now();
        let actor = Actor::in_case(identity, &case, now);
        let (capacity, basis, view) = match complaint::file(&actor, &case, complaint, now) {
            Ok(granted) => granted,
            Err(refusal) => {
                let deed = Some(Deed::See(Section::Complaints));
                let what = What::Refused { deed, code: refusal.key().to_owned() };
                self.write_line(identity, Some(id), &line(identity, None, what)).await?;
                return Err(match refusal {
                    Refusal::NoPart => Trouble::NotFound,
                    other => Trouble::Refused(other),
                });
            }
        };
        let found = case.complaints.iter().find(|c| c.id == complaint);
        let found = found.cloned().ok_or(Trouble::NotFound)?;
        let sent = found.forwarded().map(|forwarded| forwarded.file.clone());
        let newest = self.ledger().access_log(id, None, 1).await?.first().map_or(0, |line| line.seq);
        let sections = Look::Complaint.sections().iter().copied().filter(|s| view.sees(*s)).collect();
        let saw = What::Saw { look: Look::Complaint, sections };
        self.write_line(identity, Some(id), &line(identity, Some((capacity, basis)), saw)).await?;
        let events = self.events(id).await?;
        match sent {
            None => {
                let (made, revision, log_before) = (now, case.revision, newest.saturating_add(1));
                self.bundle(found, view, events, (made, revision, log_before), None).await
            }
            Some(file) => {
                let told: Vec<_> = events.into_iter().filter(|r| r.revision <= file.revision).collect();
                let then = replayed(&told).ok_or(Trouble::Unreadable("case"))?;
                let at_that_time = then.complaints.iter().find(|c| c.id == complaint).cloned();
                let view = complaint::whole(&then, file.made);
                let points = (file.made, file.revision, file.log_before);
                self.bundle(at_that_time.unwrap_or(found), view, told, points, Some(file)).await
            }
        }
    }

    async fn bundle(
        &self,
        complaint: Complaint,
        view: CaseView,
        events: Vec<Recorded>,
        (made, revision, log_before): (Timestamp, Revision, u64),
        sent: Option<File>,
    ) -> Result<Bundle, Trouble> {
        let stored = self.ledger().access_log(view.id, Some(log_before), LINES).await?;
        let log: Vec<Told> = stored.iter().map(trail::told_to_anyone).collect::<Result<_, _>>()?;
        let log = log.into_iter().filter(|told| !told.line.is_private()).collect();
        // What a child keeps from the parents is not told there: they may read the file.
        let kept = |recorded: &Recorded| matches!(recorded.event, Event::KeptFromParents { .. });
        let told = events.into_iter().filter(|recorded| !kept(recorded));
        let history = told.filter_map(|recorded| history::seen(&view, recorded)).collect();
        Ok(Bundle { complaint, view, history, log, made, revision, log_before, sent })
    }
}
