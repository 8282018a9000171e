//! Emergency access: a case is found only by number and name together, and whoever finds none cannot
//! tell why. Every attempt is a line; more than a few in an hour are refused.

use crate::close::same_name;
use crate::log::{Line as Kept, Look, What, line};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::decide::open_emergency;
use dinplan_domain::event::Recorded;
use dinplan_domain::evolve::evolve;
use dinplan_domain::ids::{CaseId, CommandId, EntryId};
use dinplan_domain::number::NationalId;
use dinplan_domain::organisation::Procedure;
use dinplan_domain::policy::Basis;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::text::{Line, Prose};
use dinplan_domain::time;
use dinplan_domain::view::{CaseView, view};
use dinplan_store::AppendError;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;

/// Attempts in an hour; an employee who needs more calls those who know the person.
const TRIES: usize = 10;
/// The code in the log when number and name do not belong together.
const MISMATCH: &str = "emergency-mismatch";

/// What became of an attempt.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sought {
    /// The case is open for what an emergency needs.
    Opened(CaseId),
    /// No plan was found: there is none, it is not in use, or number and name do not belong together.
    Nothing,
    /// Too many attempts in an hour.
    TooOften,
}

/// Emergency access that is open now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OpenNow {
    /// Which case.
    pub case: CaseId,
    /// Whose.
    pub name: Line,
    /// Until when.
    pub until: Timestamp,
}

impl App {
    /// Opens emergency access. Writes one line, whatever becomes of it.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for whoever is not authorised: for them there is no such page.
    pub async fn open_emergency(
        &self,
        identity: &Identity,
        (number, name): (&NationalId, &Line),
        reason: &Prose,
        sent: CommandId,
    ) -> Result<Sought, Trouble> {
        if !identity.post().is_some_and(|post| post.emergency) {
            return self.not_authorised(identity).await;
        }
        if self.tries(identity).await? >= TRIES {
            let code = "emergency-too-often".to_owned();
            let what = What::Refused { deed: None, code };
            self.write_line(identity, None, &line(identity, None, what)).await?;
            return Ok(Sought::TooOften);
        }
        let account = self.account_by_number(number).await?;
        let known = match &account {
            Some(account) => self.ledger().open_case_of(account.person).await?,
            None => None,
        };
        let fits = account.as_ref().is_some_and(|account| same_name(&account.name, name));
        let Some(id) = known.filter(|_| fits) else {
            // The person sees that someone tried with a number and another name.
            let what = match known {
                Some(_) => What::Refused { deed: None, code: MISMATCH.to_owned() },
                None => What::Sought,
            };
            self.write_line(identity, known, &line(identity, None, what)).await?;
            return Ok(Sought::Nothing);
        };
        self.open_found(identity, id, reason, sent).await
    }

    async fn open_found(
        &self,
        identity: &Identity,
        id: CaseId,
        reason: &Prose,
        sent: CommandId,
    ) -> Result<Sought, Trouble> {
        for _ in 0..16 {
            let case = self.load(id).await?.ok_or(Trouble::NotFound)?;
            let now = self.now();
            if case.plan.is_none() || case.plan_consent(time::day(now)).is_none() {
                self.write_line(identity, Some(id), &line(identity, None, What::Sought)).await?;
                return Ok(Sought::Nothing);
            }
            let entry = EntryId::from_uuid(sent.uuid());
            let Ok(event) =
                open_emergency(&case, identity, entry, reason, self.emergency_hours(identity), now)
            else {
                // It is open already: the same employee asked twice.
                let told =
                    line(identity, emergency(), What::Saw { look: Look::Emergency, sections: Vec::new() });
                self.write_line(identity, Some(id), &told).await?;
                return Ok(Sought::Opened(id));
            };
            let by = Actor::in_case(identity, &case, now).by(Some(Capacity::Emergency));
            let recorded = Recorded { revision: case.revision.next(), at: now, by, command: sent, event };
            let expected = case.revision;
            let after = evolve(case, &recorded);
            let told = line(identity, emergency(), What::Opened);
            let write = self.case_write(identity, &after, expected, &[recorded], sent, &told, None)?;
            match self.ledger().append(write).await {
                Ok(()) | Err(AppendError::AlreadyDone) => return Ok(Sought::Opened(id)),
                Err(AppendError::Stale { .. }) => {}
                Err(AppendError::OpenCaseExists(_)) => return Err(Trouble::Busy),
                Err(AppendError::Store(error)) => return Err(error.into()),
            }
        }
        Err(Trouble::Busy)
    }

    async fn not_authorised<T>(&self, identity: &Identity) -> Result<T, Trouble> {
        let what = What::Refused { deed: None, code: Refusal::NotAuthorised.key().to_owned() };
        self.write_line(identity, None, &line(identity, None, what)).await?;
        Err(Trouble::NotFound)
    }

    /// For how many hours it is open, by the procedure of the employee's workplace.
    fn emergency_hours(&self, identity: &Identity) -> u8 {
        let workplace = identity.post().and_then(|post| self.org(post.org));
        workplace.map_or_else(Procedure::default, |org| org.procedure.clone()).emergency_access_hours
    }

    /// How often this employee has asked within the hour.
    async fn tries(&self, identity: &Identity) -> Result<usize, Trouble> {
        let is_try = |kept: &Kept| match &kept.what {
            What::Opened | What::Sought => true,
            What::Refused { code, .. } => code == MISMATCH,
            _ => false,
        };
        Ok(self
            .done_lately(identity, SignedDuration::from_hours(1))
            .await?
            .iter()
            .filter(|(_, l)| is_try(l))
            .count())
    }

    /// What this human did lately, newest first: in which case, and the line.
    pub(crate) async fn done_lately(
        &self,
        identity: &Identity,
        span: SignedDuration,
    ) -> Result<Vec<(Option<CaseId>, Kept)>, Trouble> {
        let since = self.now().checked_sub(span).unwrap_or(Timestamp::MIN);
        let lines = self.ledger().lines_of_actor(identity.person, since, None, 2000).await?;
        let read = |content: &[u8]| serde_json::from_slice(content).map_err(|_| Trouble::Unreadable("line"));
        // A line about an erased case has no content left to read.
        let kept = lines.iter().filter_map(|stored| Some((stored.case, stored.content.as_deref()?)));
        kept.map(|(case, content)| Ok((case, read(content)?))).collect()
    }

    /// Emergency accesses that this employee has open now. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for whoever is not authorised.
    pub async fn open_emergencies(&self, identity: &Identity) -> Result<Vec<OpenNow>, Trouble> {
        if !identity.post().is_some_and(|post| post.emergency) {
            return self.not_authorised(identity).await;
        }
        self.write_line(identity, None, &line(identity, None, crate::desk::list())).await?;
        let day = SignedDuration::from_hours(24);
        let lately = self.done_lately(identity, day).await?;
        let opened: BTreeSet<CaseId> =
            lately.iter().filter(|(_, l)| l.what == What::Opened).filter_map(|(case, _)| *case).collect();
        let mut found = Vec::new();
        for id in opened {
            let Some(case) = self.load(id).await? else { continue };
            let now = self.now();
            let mine = case.emergencies.iter().find(|e| e.who.person == identity.person && e.open_at(now));
            if let Some(open) = mine {
                found.push(OpenNow { case: id, name: case.subject.name.clone(), until: open.until });
            }
        }
        Ok(found)
    }

    /// What an emergency needs of a case, for who has it open; until when.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else, and when the time is over.
    pub async fn in_emergency(
        &self,
        identity: &Identity,
        id: CaseId,
    ) -> Result<(CaseView, Timestamp), Trouble> {
        let case = self.load(id).await?;
        let now = self.now();
        let open = case.and_then(|case| {
            let mine =
                |e: &&dinplan_domain::emergency::Emergency| e.who.person == identity.person && e.open_at(now);
            let until = case.emergencies.iter().find(mine)?.until;
            let actor = Actor::in_case(identity, &case, now);
            actor.is(Capacity::Emergency).then(|| (view(&actor, &case, now), until))
        });
        let Some((view, until)) = open else {
            let what = What::Refused { deed: None, code: Refusal::NoPart.key().to_owned() };
            let known = self.load(id).await?.map(|case| case.id);
            self.write_line(identity, known, &line(identity, None, what)).await?;
            return Err(Trouble::NotFound);
        };
        let sections = Section::EMERGENCY.iter().copied().filter(|s| view.sees(*s)).collect();
        let told = line(identity, emergency(), What::Saw { look: Look::Emergency, sections });
        self.write_line(identity, Some(id), &told).await?;
        Ok((view, until))
    }

    /// Emergency accesses in a case with, for each, the line that tells of it; for the person and who
    /// leads the work. That the page was opened is what makes the notice on the front page go.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for who may not see them.
    pub async fn emergencies(
        &self,
        identity: &Identity,
        id: CaseId,
    ) -> Result<(CaseView, Vec<Option<u64>>), Trouble> {
        let view = self.read(identity, id, Look::Emergencies).await?;
        if !view.sees(Section::Emergencies) {
            let refusal = Refusal::NotYours(dinplan_domain::policy::Deed::See(Section::Emergencies));
            return Err(Trouble::Refused(refusal));
        }
        let mut lines = vec![None; view.emergencies.len()];
        if view.sees(Section::Log) {
            let (told, _) = self.told(identity, &view, None).await?;
            for (slot, e) in lines.iter_mut().zip(&view.emergencies) {
                // The line is stamped right after the event.
                let near = |at: Timestamp| at.duration_since(e.opened.at).as_secs().abs() < 10;
                let opened = told
                    .iter()
                    .find(|t| t.line.what == What::Opened && t.actor == Some(e.who.person) && near(t.at));
                *slot = opened.map(|t| t.seq);
            }
        }
        Ok((view, lines))
    }

    /// Whether something about emergency access in this view has not been read by this reader yet.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn unread_emergency(&self, identity: &Identity, view: &CaseView) -> Result<bool, Trouble> {
        if !view.speaks_for_person() || !view.sees(Section::Emergencies) {
            return Ok(false);
        }
        let latest =
            view.emergencies.iter().map(|e| e.review.as_ref().map_or(e.opened.at, |r| r.stamp.at)).max();
        let Some(latest) = latest else { return Ok(false) };
        let lines = self.ledger().lines_of_actor(identity.person, latest, None, 2000).await?;
        let read = lines.iter().filter(|l| l.case == Some(view.id)).any(|stored| {
            let content = stored.content.as_deref().unwrap_or_default();
            let kept: Option<Kept> = serde_json::from_slice(content).ok();
            kept.is_some_and(|kept| matches!(kept.what, What::Saw { look: Look::Emergencies, .. }))
        });
        Ok(!read)
    }
}

const fn emergency() -> Option<(Capacity, Basis)> {
    Some((Capacity::Emergency, Basis::Emergency))
}

/// The case as an emergency access finds it; only used to say how a case is told in a review.
pub(crate) fn initials(case: &Case) -> String {
    case.subject.name.as_str().split_whitespace().filter_map(|word| word.chars().next()).collect()
}
