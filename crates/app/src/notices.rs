//! What somebody is told: in the program, and in the outbox for those who wish for e-mail too.

use crate::desk::list;
use crate::log::line;
use crate::{App, Trouble};
use dinplan_domain::actor::Identity;
use dinplan_domain::case::Case;
use dinplan_domain::event::Recorded;
use dinplan_domain::ids::CaseId;
use dinplan_domain::notice::{self, Addressee, Kind, Notice, Place};
use dinplan_domain::text::Line;
use dinplan_store::{NewMessage, NewNotice, Page, StoredNotice};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

/// Most notices on one page.
const SHOWN: u32 = 60;
/// Notices are kept for a year.
const KEPT: SignedDuration = SignedDuration::from_hours(24 * 365);

/// A notice as it is kept: no names, no health information.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Kept {
    pub(crate) to: Addressee,
    pub(crate) kind: Kind,
    pub(crate) says: String,
    pub(crate) place: Place,
}

/// A notice as its reader sees it.
#[derive(Clone, Debug)]
pub struct Told {
    /// Which.
    pub id: Uuid,
    /// What about.
    pub kind: Kind,
    /// The locale key that says what happened.
    pub says: String,
    /// Where it leads.
    pub place: Place,
    /// The case it is about.
    pub case: Option<CaseId>,
    /// Whose case, for those on whose lists it stands.
    pub whose: Option<Line>,
    /// When.
    pub at: Timestamp,
    /// Read before.
    pub read: bool,
}

/// What follows from a write, to be stored with it.
pub(crate) struct Following {
    pub(crate) notices: Vec<NewNotice>,
    pub(crate) outbox: Vec<NewMessage>,
}

impl App {
    /// What is told because of these events. Each notice is named by its command and place, so that
    /// what is done once is told once.
    pub(crate) fn following(&self, after: &Case, recorded: &[Recorded]) -> Result<Following, Trouble> {
        let mut following = Following { notices: Vec::new(), outbox: Vec::new() };
        for event in recorded {
            for (place, notice) in (0_u32..).zip(notice::of(after, event)) {
                let name = format!("{} {place}", event.revision.0);
                let id = Uuid::new_v5(&event.command.uuid(), name.as_bytes());
                self.tell_one(&mut following, id, Some(after.id), event.at, &notice)?;
            }
        }
        Ok(following)
    }

    /// Tells what follows from no case, such as news of routines. `cause` names it: the same cause tells once.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn tell_all(&self, cause: Uuid, notices: &[Notice]) -> Result<(), Trouble> {
        let mut following = Following { notices: Vec::new(), outbox: Vec::new() };
        for (place, notice) in (0_u32..).zip(notices) {
            let id = Uuid::new_v5(&cause, &place.to_be_bytes());
            self.tell_one(&mut following, id, None, self.now(), notice)?;
        }
        Ok(self.ledger().put_notices(following.notices, following.outbox).await?)
    }

    /// One notice into its box, and into the outbox when mail is sent at all.
    pub(crate) fn tell_one(
        &self,
        following: &mut Following,
        id: Uuid,
        case: Option<CaseId>,
        at: Timestamp,
        notice: &Notice,
    ) -> Result<(), Trouble> {
        let Notice { to, kind, says, place } = notice;
        let kept = Kept { to: *to, kind: *kind, says: (*says).to_owned(), place: *place };
        let content = serde_json::to_vec(&kept).map_err(|_| Trouble::Unreadable("notice"))?;
        if self.posts() {
            following.outbox.push(crate::post::to_sort(id, at, &kept)?);
        }
        following.notices.push(NewNotice { id, mailbox: to.mailbox(), case, at, content });
        Ok(())
    }

    /// How many notices wait to be read by whoever is here like this.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn unread(&self, identity: &Identity) -> Result<u64, Trouble> {
        Ok(self.ledger().unread(&boxes(identity)).await?)
    }

    /// The latest notices, newest first.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn notices(&self, identity: &Identity) -> Result<Vec<Told>, Trouble> {
        self.write_line(identity, None, &line(identity, None, list())).await?;
        let mut found = Vec::new();
        for mailbox in boxes(identity) {
            found.extend(self.ledger().notices(&mailbox, Page::first(SHOWN)).await?);
        }
        found.sort_by_key(|stored| (std::cmp::Reverse(stored.at), stored.id));
        found.truncate(SHOWN as usize);
        let names = if found.is_empty() { HashMap::new() } else { self.names(identity).await? };
        found.into_iter().map(|stored| told(stored, &names)).collect()
    }

    /// Whose cases stand on one's lists: nobody is named to one who has no part in the case any more.
    async fn names(&self, identity: &Identity) -> Result<HashMap<CaseId, Line>, Trouble> {
        let page = Page::first(400);
        let mut rows = self.ledger().cases_of_person(identity.person, page).await?;
        if let Some(post) = identity.post() {
            rows.extend(self.ledger().cases_of_unit(post.org, post.unit, page).await?);
        }
        rows.iter().map(|row| Ok((row.id, crate::desk::card(row)?.name))).collect()
    }

    /// Opens a notice: it is read from now on. None when it lies in no box of one's own as one is here.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn open_notice(&self, identity: &Identity, id: Uuid) -> Result<Option<Told>, Trouble> {
        let Some(stored) = self.ledger().notice(id).await? else { return Ok(None) };
        if !boxes(identity).contains(&stored.mailbox) {
            return Ok(None);
        }
        self.ledger().notice_read(id, self.now()).await?;
        told(stored, &HashMap::new()).map(Some)
    }

    /// All notices of one's own box are read from now on; a service's stay for the others.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn read_all(&self, identity: &Identity) -> Result<(), Trouble> {
        for mailbox in boxes(identity).into_iter().take(1) {
            for stored in self.ledger().notices(&mailbox, Page::first(1000)).await? {
                if stored.read.is_none() {
                    self.ledger().notice_read(stored.id, self.now()).await?;
                }
            }
        }
        Ok(())
    }

    /// Forgets notices from before a year ago.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn sweep_notices(&self) -> Result<(), Trouble> {
        let before = self.now().checked_sub(KEPT).unwrap_or(Timestamp::MIN);
        Ok(self.ledger().delete_notices(before).await?)
    }
}

fn boxes(identity: &Identity) -> Vec<String> {
    Addressee::of(identity).iter().map(Addressee::mailbox).collect()
}

fn told(stored: StoredNotice, names: &HashMap<CaseId, Line>) -> Result<Told, Trouble> {
    let kept: Kept = serde_json::from_slice(&stored.content).map_err(|_| Trouble::Unreadable("notice"))?;
    Ok(Told {
        id: stored.id,
        kind: kept.kind,
        says: kept.says,
        place: kept.place,
        case: stored.case,
        whose: stored.case.and_then(|case| names.get(&case).cloned()),
        at: stored.at,
        read: stored.read.is_some(),
    })
}
