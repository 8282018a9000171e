//! Who has a page open learns at once that the case changed, or that their access did.
//!
//! Nothing of the case is told here, not even what changed: so a watch writes no line. The page asks
//! again, and that is a look like any other.

use crate::session::Token;
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity};
use dinplan_domain::history;
use dinplan_domain::ids::{CaseId, PersonId, Revision};
use dinplan_domain::view::{CaseView, view};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::broadcast;

/// Most pages one human has open at once that are watched; more are not, and work as without script.
const AT_ONCE: usize = 12;
/// A session that ended, or a day that turned, is seen after this long at the latest.
const BEAT: Duration = Duration::from_secs(20);
/// Changes kept for a watcher that is late; one that is later still asks anew.
const BEHIND: usize = 256;

/// What open pages are told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// Something that the reader sees was changed, by someone else.
    Content,
    /// The reader's own access changed, or the session ended: what is on the screen may not be seen any more.
    Access,
    /// Still here.
    Beat,
}

#[derive(Clone, Copy)]
enum Signal {
    Changed(CaseId, Revision),
    Stop,
}

/// Every watch that is open.
pub(crate) struct Watching {
    signals: broadcast::Sender<Signal>,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    by: HashMap<PersonId, usize>,
    stopped: bool,
}

impl Default for Watching {
    fn default() -> Self {
        Self { signals: broadcast::Sender::new(BEHIND), open: Mutex::default() }
    }
}

/// One open page.
pub struct Watch {
    app: App,
    token: Token,
    identity: Identity,
    case: CaseId,
    signals: broadcast::Receiver<Signal>,
    seen: Revision,
    access: String,
    /// The page was made before the watch began: it is compared first.
    compared: bool,
    over: bool,
}

/// What someone may see and do in a case, as one word: it is another word when that changes.
#[must_use]
pub fn access_of(view: &CaseView) -> String {
    let mut hasher = blake3::Hasher::new();
    let seen: Vec<_> = view.sections.iter().map(|(section, verdict)| (section, verdict.granted())).collect();
    let part = format!("{:?} {seen:?} {:?} {}", view.capacities, view.may, view.locates);
    hasher.update(part.as_bytes());
    hasher.finalize().to_hex().chars().take(16).collect()
}

impl App {
    /// Tells open pages that a case has come to this revision.
    pub(crate) fn tell(&self, case: CaseId, revision: Revision) {
        // Nobody listening is no fault.
        let _ = self.inner.watching.signals.send(Signal::Changed(case, revision));
    }

    /// Ends every watch, so that the program can stop.
    pub fn stop_watching(&self) {
        self.inner.watching.open.lock().unwrap_or_else(PoisonError::into_inner).stopped = true;
        let _ = self.inner.watching.signals.send(Signal::Stop);
    }

    /// Watches a case for a page that was made at revision `seen`, for a reader with this `access`.
    /// None when this human has too many pages open, or the program stops.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] without a part in the case. Nothing is shown, and no line is written.
    pub async fn watch(
        &self,
        identity: &Identity,
        token: &Token,
        case: CaseId,
        seen: Revision,
        access: &str,
    ) -> Result<Option<Watch>, Trouble> {
        let signals = self.inner.watching.signals.subscribe();
        self.glance(identity, case).await?.ok_or(Trouble::NotFound)?;
        let mut open = self.inner.watching.open.lock().unwrap_or_else(PoisonError::into_inner);
        let stopped = open.stopped;
        let pages = open.by.entry(identity.person).or_default();
        if stopped || *pages >= AT_ONCE {
            return Ok(None);
        }
        *pages += 1;
        Ok(Some(Watch {
            app: self.clone(),
            token: token.clone(),
            identity: identity.clone(),
            case,
            signals,
            seen,
            access: access.to_owned(),
            compared: false,
            over: false,
        }))
    }

    /// The case as it is seen now, to compare with; not shown to anyone.
    async fn glance(&self, identity: &Identity, id: CaseId) -> Result<Option<CaseView>, Trouble> {
        let now = self.now();
        let Some(case) = self.load(id).await? else { return Ok(None) };
        let actor = Actor::in_case(identity, &case, now);
        Ok((!actor.capacities().is_empty()).then(|| view(&actor, &case, now)))
    }

    /// Whether the session stands; asking is no sign of life.
    async fn session_stands(&self, token: &Token) -> Result<bool, Trouble> {
        Ok(self.ledger().session(token.hash()).await?.is_some_and(|session| session.expires > self.now()))
    }
}

impl Watch {
    /// The next thing to tell; none when the watch is over.
    pub async fn next(&mut self) -> Option<Change> {
        loop {
            if self.over {
                return None;
            }
            if !self.compared {
                self.compared = true;
                if let Some(change) = self.compare().await {
                    return Some(change);
                }
                return Some(Change::Beat);
            }
            match tokio::time::timeout(BEAT, self.signals.recv()).await {
                Ok(Ok(Signal::Changed(case, _))) if case != self.case => {}
                Ok(Ok(Signal::Changed(_, revision))) if revision <= self.seen => {}
                Ok(Ok(Signal::Stop) | Err(broadcast::error::RecvError::Closed)) => return None,
                Ok(Ok(Signal::Changed(..)) | Err(broadcast::error::RecvError::Lagged(_))) => {
                    if let Some(change) = self.compare().await {
                        return Some(change);
                    }
                }
                Err(_) => return Some(self.compare().await.unwrap_or(Change::Beat)),
            }
        }
    }

    /// What is different from what the page shows. When it cannot be asked, the page is taken away:
    /// who may not be shown something does not keep it because the store was slow.
    async fn compare(&mut self) -> Option<Change> {
        let stands = self.app.session_stands(&self.token).await.unwrap_or(false);
        let view =
            if stands { self.app.glance(&self.identity, self.case).await.ok().flatten() } else { None };
        let Some(view) = view.filter(|view| access_of(view) == self.access) else {
            self.over = true;
            return Some(Change::Access);
        };
        let since = std::mem::replace(&mut self.seen, view.revision);
        if view.revision <= since {
            return None;
        }
        let events = self.app.events(self.case).await.ok()?;
        let me = self.identity.person;
        let others = events.into_iter().filter(|e| e.revision > since && e.by.person != me);
        others.filter_map(|event| history::seen(&view, event)).next().map(|_| Change::Content)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let mut open = self.app.inner.watching.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pages) = open.by.get_mut(&self.identity.person) {
            *pages = pages.saturating_sub(1);
            if *pages == 0 {
                open.by.remove(&self.identity.person);
            }
        }
    }
}
