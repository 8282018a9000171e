//! What an organisation follows up itself: emergency accesses from its own unit, and a sample of what
//! its own employees looked at. Whoever follows up sees who looked, when and on which ground, and of
//! the person no more than initials.

use crate::emergency::initials;
use crate::index::FOLLOWED_UP;
use crate::log::{Look, What, line};
use crate::trail::{Told, read};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Identity, Post};
use dinplan_domain::emergency::Emergency;
use dinplan_domain::ids::{CaseId, PersonId};
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::text::Line;
use dinplan_domain::time;
use dinplan_domain::view::view;
use dinplan_store::{Page, StoredLine};
use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet};

/// How many look-ups are drawn a week.
const DRAWN: usize = 10;
/// Most lines of an organisation that a week's sample is drawn from.
const MOST: u32 = 20_000;
/// A sample can be drawn so many weeks back.
const WEEKS: i64 = 26;

/// An emergency access that waits to be followed up.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ToReview {
    /// In which case.
    pub case: CaseId,
    /// The person's initials.
    pub initials: String,
    /// The access.
    pub emergency: Emergency,
}

/// What the follow-up of a look-up found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checked {
    /// There was ground for it.
    pub justified: bool,
    /// In words.
    pub words: Line,
    /// By whom.
    pub name: Line,
    /// When.
    pub at: Timestamp,
}

/// One look-up of the sample.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sampled {
    /// The line.
    pub told: Told,
    /// The person's initials.
    pub initials: String,
    /// The employee has a part in the case today.
    pub related: bool,
    /// What the follow-up found; none while it waits.
    pub checked: Option<Checked>,
}

/// What a leader follows up.
#[derive(Clone, Debug)]
pub struct FollowUp {
    /// Emergency accesses that wait, oldest first.
    pub emergencies: Vec<ToReview>,
    /// The first day of the week the sample is from.
    pub week: Date,
    /// There is an earlier week to draw from.
    pub earlier: bool,
    /// The week is not the latest.
    pub later: bool,
    /// The sample: those without a part in the case first.
    pub sample: Vec<Sampled>,
}

impl App {
    /// What waits for this leader, with the sample of the week that begins on `week` (the last whole
    /// week when none is named). The same week gives the same sample. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone who does not lead a unit.
    pub async fn follow_up(&self, identity: &Identity, week: Option<Date>) -> Result<FollowUp, Trouble> {
        let post = self.leader(identity, Look::Sample).await?;
        let today = time::day(self.now());
        let last = monday(today).saturating_sub(7.days());
        let first = last.saturating_sub((7 * WEEKS).days());
        let week = week.map_or(last, monday).clamp(first, monday(today));
        Ok(FollowUp {
            emergencies: self.to_review(identity, post).await?,
            week,
            earlier: week > first,
            later: week < monday(today),
            sample: self.sample(identity, post, week).await?,
        })
    }

    /// How many emergency accesses wait for this leader. Nothing is written: it is a number.
    ///
    /// # Errors
    /// [`Trouble::Store`].
    pub async fn emergencies_waiting(&self, identity: &Identity) -> Result<usize, Trouble> {
        match identity.post().filter(|post| post.leads) {
            Some(post) => Ok(self.to_review(identity, post).await?.len()),
            None => Ok(0),
        }
    }

    /// The post of whoever leads, with a line; no such page for anyone else.
    async fn leader<'a>(&self, identity: &'a Identity, look: Look) -> Result<&'a Post, Trouble> {
        let post = identity.post().filter(|post| post.leads);
        let what = match post {
            Some(_) => What::Saw { look, sections: Vec::new() },
            None => What::Refused { deed: Some(Deed::Review), code: Refusal::NoPart.key().to_owned() },
        };
        self.write_line(identity, None, &line(identity, None, what)).await?;
        post.ok_or(Trouble::NotFound)
    }

    async fn to_review(&self, identity: &Identity, post: &Post) -> Result<Vec<ToReview>, Trouble> {
        let rows = self.ledger().cases_of_unit_alone(post.org, FOLLOWED_UP, Page::first(200)).await?;
        let now = self.now();
        let mut found = Vec::new();
        for row in &rows {
            let Some(case) = self.load(row.id).await? else { continue };
            let seen = view(&Actor::in_case(identity, &case, now), &case, now);
            if !seen.may(Deed::Review) {
                continue;
            }
            let waiting = seen.emergencies.into_iter().filter(|e| e.review.is_none());
            found.extend(waiting.filter(|e| e.who.person != identity.person).map(|emergency| ToReview {
                case: case.id,
                initials: initials(&case),
                emergency,
            }));
        }
        found.sort_by_key(|w| w.emergency.opened.at);
        Ok(found)
    }

    async fn sample(&self, identity: &Identity, post: &Post, week: Date) -> Result<Vec<Sampled>, Trouble> {
        let lines = self.ledger().lines_of_org(post.org, midnight(week), None, MOST).await?;
        let end = midnight(week.saturating_add(7.days()));
        let own = self.own_staff(identity, post).await?;
        let checked = checks(&lines, identity)?;
        let mut candidates: Vec<(StoredLine, Told)> = Vec::new();
        for stored in lines.into_iter().filter(|l| l.at < end && l.case.is_some()) {
            let told = read(&stored, identity)?;
            if own.contains_key(&stored.actor) && looked(&told) {
                candidates.push((stored, told));
            }
        }
        let mut drawn = Vec::new();
        let mut seen = BTreeSet::new();
        candidates.sort_by_cached_key(|(stored, _)| lot(post, week, stored.seq));
        for (stored, told) in candidates {
            // One look-up by one employee in one case tells enough.
            let (Some(case), Some(actor)) = (stored.case, stored.actor) else { continue };
            if !seen.insert((case, actor)) {
                continue;
            }
            let Some(case) = self.load(case).await? else { continue };
            let related = self.has_part(&case, actor, post.org).await?;
            let checked = checked.get(&stored.seq).cloned();
            drawn.push(Sampled { told, initials: initials(&case), related, checked });
        }
        // Those without a part in the case are followed up first, whatever the draw.
        drawn.sort_by_key(|s| s.related);
        drawn.truncate(DRAWN);
        Ok(drawn)
    }

    /// Employees of the leader's own unit, the leader left out.
    async fn own_staff(
        &self,
        identity: &Identity,
        post: &Post,
    ) -> Result<BTreeMap<Option<PersonId>, ()>, Trouble> {
        let staff = self.staff_of(post.org).await?;
        let of_unit = |job: &crate::Job| job.org == post.org && job.unit == post.unit;
        let own = staff.into_iter().filter(|a| a.jobs.iter().any(of_unit) && a.person != identity.person);
        Ok(own.map(|account| (Some(account.person), ())).collect())
    }

    /// One look-up by an employee of the leader's unit. Nothing but what the sample shows. One line.
    ///
    /// # Errors
    /// [`Trouble::NotFound`] for anyone else's look-ups, and for who does not lead.
    pub async fn sampled(&self, identity: &Identity, seq: u64) -> Result<Sampled, Trouble> {
        let post = self.leader(identity, Look::Sample).await?;
        self.to_check(identity, post, seq).await
    }

    async fn to_check(&self, identity: &Identity, post: &Post, seq: u64) -> Result<Sampled, Trouble> {
        let stored = self.ledger().line(seq).await?.filter(|l| l.org == Some(post.org));
        let stored = stored.ok_or(Trouble::NotFound)?;
        let (Some(case), Some(actor)) = (stored.case, stored.actor) else { return Err(Trouble::NotFound) };
        let told = read(&stored, identity)?;
        if !looked(&told) || !self.own_staff(identity, post).await?.contains_key(&Some(actor)) {
            return Err(Trouble::NotFound);
        }
        let case = self.load(case).await?.ok_or(Trouble::NotFound)?;
        let since = self.ledger().lines_of_org(post.org, stored.at, None, MOST).await?;
        let checked = checks(&since, identity)?.remove(&seq);
        let related = self.has_part(&case, actor, post.org).await?;
        Ok(Sampled { told, initials: initials(&case), related, checked })
    }

    /// Writes down what the follow-up of a look-up found. It becomes a line of the same case's log, so
    /// that the person sees it too. Done twice, it is written once.
    ///
    /// # Errors
    /// As [`App::sampled`].
    pub async fn check_line(
        &self,
        identity: &Identity,
        seq: u64,
        justified: bool,
        words: Line,
    ) -> Result<(), Trouble> {
        let found = match identity.post().filter(|post| post.leads) {
            Some(post) => self.to_check(identity, post, seq).await,
            None => Err(Trouble::NotFound),
        };
        let sampled = match found {
            Ok(sampled) => sampled,
            Err(Trouble::NotFound) => {
                let code = Refusal::NoPart.key().to_owned();
                let what = What::Refused { deed: Some(Deed::Review), code };
                self.write_line(identity, None, &line(identity, None, what)).await?;
                return Err(Trouble::NotFound);
            }
            Err(other) => return Err(other),
        };
        if sampled.checked.is_some() {
            return Ok(());
        }
        let case = self.ledger().line(seq).await?.and_then(|l| l.case);
        let mut told = line(identity, None, What::Checked { seq, justified, words });
        told.capacity = Some(dinplan_domain::actor::Capacity::Reviewer);
        told.basis = Some(Basis::Review);
        self.write_line(identity, case, &told).await
    }
}

/// What earlier follow-ups found, by line.
fn checks(lines: &[StoredLine], identity: &Identity) -> Result<BTreeMap<u64, Checked>, Trouble> {
    let mut found = BTreeMap::new();
    for stored in lines {
        let told = read(stored, identity)?;
        let (at, name) = (told.at, told.line.name);
        if let What::Checked { seq, justified, words } = told.line.what {
            found.insert(seq, Checked { justified, words, name, at });
        }
    }
    Ok(found)
}

/// Something of the case was shown.
fn looked(told: &Told) -> bool {
    matches!(&told.line.what, What::Saw { sections, .. } if !sections.is_empty())
}

/// Whose turn it is in the draw: the same for the same unit, week and line.
fn lot(post: &Post, week: Date, seq: u64) -> [u8; 8] {
    let unit = post.unit.map(|unit| unit.to_string()).unwrap_or_default();
    let hash = blake3::hash(format!("{}{unit}{week}{seq}", post.org).as_bytes());
    let mut lot = [0; 8];
    lot.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    lot
}

/// The Monday of a day's week.
fn monday(day: Date) -> Date {
    let back = day.weekday().since(Weekday::Monday);
    day.saturating_sub(i64::from(back).days())
}

/// When a day begins in Oslo.
fn midnight(day: Date) -> Timestamp {
    time::begins(day)
}
