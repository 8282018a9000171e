//! The access log as it is read: searched, with what is unusual about a line said at the line.

use crate::log::{Line, Look, What};
use crate::{App, Trouble};
use dinplan_domain::actor::{Actor, Capacity, Hat, Identity};
use dinplan_domain::case::Case;
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use dinplan_domain::policy::Deed;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::Section;
use dinplan_domain::time;
use dinplan_domain::view::CaseView;
use dinplan_store::StoredLine;
use jiff::Timestamp;
use jiff::civil::{Date, Weekday};
use std::collections::{BTreeMap, BTreeSet};

/// Most lines that are read for one page: some years of a busy case.
const MOST: u32 = 4000;
/// So many look-ups by one human on one day are many.
const MANY: usize = 15;
/// A log younger than this has nothing but first times.
const SETTLED_DAYS: i32 = 14;

/// Why a line stands out. It need not be wrong.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Unusual {
    /// Emergency access.
    Emergency,
    /// Tried and was refused.
    Refused,
    /// Has no part in the case any more.
    NoRelation,
    /// At work at night or in a weekend.
    OffHours,
    /// Had never looked before.
    FirstTime,
    /// Looked many times that day.
    ManyTimes,
}

/// A line as it is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    /// Its place in the whole log.
    pub seq: u64,
    /// When.
    pub at: Timestamp,
    /// It tells of the reader, in the same role.
    pub mine: bool,
    /// Who it tells of.
    pub actor: Option<PersonId>,
    /// On behalf of which organisation.
    pub org: Option<OrgId>,
    /// The line.
    pub line: Line,
    /// Why it stands out.
    pub unusual: Vec<Unusual>,
}

/// What is looked for in the log.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Search {
    /// Part of a name, title or workplace.
    pub text: String,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
    /// Only what stands out.
    pub unusual: bool,
    /// The reader's own lines too.
    pub mine: bool,
    /// Lines older than this one.
    pub before: Option<u64>,
}

impl Search {
    /// Whether anything narrows the list.
    #[must_use]
    pub fn narrows(&self) -> bool {
        self.unusual || !self.text.is_empty() || self.from.is_some() || self.to.is_some()
    }

    fn finds(&self, told: &Told) -> bool {
        let day = time::day(told.at);
        let wanted = self.text.trim().to_lowercase();
        let has = |words: &dinplan_domain::text::Line| words.as_str().to_lowercase().contains(&wanted);
        let line = &told.line;
        (self.mine || !told.mine)
            && (!self.unusual || !told.unusual.is_empty())
            && self.from.is_none_or(|from| day >= from)
            && self.to.is_none_or(|to| day <= to)
            && (wanted.is_empty()
                || has(&line.name)
                || line.title.as_ref().is_some_and(has)
                || line.org_name.as_ref().is_some_and(has))
    }
}

/// Lines of a case's log.
#[derive(Clone, Debug)]
pub struct Trail {
    /// The case as the reader sees it.
    pub view: CaseView,
    /// What was found, newest first.
    pub lines: Vec<Told>,
    /// Older lines than were searched begin here.
    pub older: Option<u64>,
}

impl App {
    /// Who has looked and changed, newest first; for the person and who speaks for the person. With
    /// `look` [`Look::Log`] for the page, [`Look::Extract`] for taking it out of the program.
    ///
    /// # Errors
    /// As [`App::read`]; [`Trouble::Refused`] for anyone else with a part in the case.
    pub async fn search_log(
        &self,
        identity: &Identity,
        id: CaseId,
        search: &Search,
        look: Look,
    ) -> Result<Trail, Trouble> {
        let view = self.read_log(identity, id, look).await?;
        let (told, older) = self.told(identity, &view, search.before).await?;
        let lines = told.into_iter().filter(|told| search.finds(told)).collect();
        Ok(Trail { view, lines, older })
    }

    /// The newest lines below `before`, unsearched.
    ///
    /// # Errors
    /// As [`App::search_log`].
    pub async fn access_log(
        &self,
        identity: &Identity,
        id: CaseId,
        before: Option<u64>,
        limit: usize,
    ) -> Result<(CaseView, Vec<Told>), Trouble> {
        let search = Search { mine: true, before, ..Search::default() };
        let trail = self.search_log(identity, id, &search, Look::Log).await?;
        Ok((trail.view, trail.lines.into_iter().take(limit).collect()))
    }

    /// One line of a case's log.
    ///
    /// # Errors
    /// As [`App::search_log`]; [`Trouble::NotFound`] for a line that is not this case's.
    pub async fn log_line(
        &self,
        identity: &Identity,
        id: CaseId,
        seq: u64,
    ) -> Result<(CaseView, Told), Trouble> {
        let view = self.read_log(identity, id, Look::Log).await?;
        let (told, _) = self.told(identity, &view, seq.checked_add(1)).await?;
        let line = told.into_iter().next().filter(|told| told.seq == seq).ok_or(Trouble::NotFound)?;
        Ok((view, line))
    }

    async fn read_log(&self, identity: &Identity, id: CaseId, look: Look) -> Result<CaseView, Trouble> {
        let view = self.read(identity, id, look).await?;
        if view.sees(Section::Log) {
            Ok(view)
        } else {
            Err(Trouble::Refused(Refusal::NotYours(Deed::See(Section::Log))))
        }
    }

    /// Lines as this reader may see them, and where older ones begin. Nothing is written here.
    pub(crate) async fn told(
        &self,
        identity: &Identity,
        view: &CaseView,
        before: Option<u64>,
    ) -> Result<(Vec<Told>, Option<u64>), Trouble> {
        let stored = self.ledger().access_log(view.id, before, MOST).await?;
        let whole = stored.len() < usize::try_from(MOST).unwrap_or(usize::MAX);
        let older = stored.last().map(|line| line.seq).filter(|_| !whole);
        let mut told: Vec<Told> = stored.iter().map(|s| read(s, identity)).collect::<Result<_, _>>()?;
        // What the person noted privately is nobody else's, nor is that it was noted.
        told.retain(|t| view.is(Capacity::Person) || !t.line.is_private());
        if let Some(case) = self.load(view.id).await? {
            let unrelated = self.without_part(&case, &told).await?;
            mark(&mut told, &unrelated, whole);
        }
        if !view.locates {
            told.iter_mut().filter(|t| !t.mine).for_each(|t| t.line.org_name = None);
        }
        Ok((told, older))
    }

    /// Those at work whom the log tells of and who have no part in the case today, at that workplace.
    async fn without_part(&self, case: &Case, told: &[Told]) -> Result<BTreeSet<(PersonId, OrgId)>, Trouble> {
        let at_work: BTreeSet<(PersonId, OrgId)> =
            told.iter().filter_map(|t| Some((t.actor?, t.org?))).collect();
        let mut without = BTreeSet::new();
        for (person, org) in at_work {
            if !self.has_part(case, person, org).await? {
                without.insert((person, org));
            }
        }
        Ok(without)
    }

    /// Whether an employee has a part in the case today, in any job at this workplace.
    pub(crate) async fn has_part(&self, case: &Case, person: PersonId, org: OrgId) -> Result<bool, Trouble> {
        let Some(account) = self.account(person).await? else { return Ok(false) };
        let now = self.now();
        let jobs = account.jobs.iter().enumerate().filter(|(_, job)| job.org == org);
        let mut identities = jobs.filter_map(|(at, _)| self.identity(&account, Some(at)));
        Ok(identities.any(|identity| {
            let part = Actor::in_case(&identity, case, now);
            part.capacities().iter().any(|c| !matches!(c, Capacity::Reporter | Capacity::Reviewer))
        }))
    }
}

/// A kept line, as it is told to this reader.
pub(crate) fn read(stored: &StoredLine, identity: &Identity) -> Result<Told, Trouble> {
    let content = stored.content.as_deref().ok_or(Trouble::Unreadable("line"))?;
    let line: Line = serde_json::from_slice(content).map_err(|_| Trouble::Unreadable("line"))?;
    let here = identity.post().map(|post| post.org);
    Ok(Told {
        seq: stored.seq,
        at: stored.at,
        mine: stored.actor == Some(identity.person) && stored.org == here,
        actor: stored.actor,
        org: stored.org,
        line,
        unusual: Vec::new(),
    })
}

/// A kept line, told to someone outside the program.
pub(crate) fn told_to_anyone(stored: &StoredLine) -> Result<Told, Trouble> {
    let nobody = Identity {
        person: PersonId::from_uuid(uuid::Uuid::nil()),
        name: dinplan_domain::text::Line::new("–").map_err(|_| Trouble::Unreadable("name"))?,
        hat: Hat::Private,
    };
    read(stored, &nobody)
}

/// Says at each line what is unusual about it. `whole`: the log was read from its beginning.
fn mark(told: &mut [Told], unrelated: &BTreeSet<(PersonId, OrgId)>, whole: bool) {
    let begun = told.last().map(|t| time::day(t.at));
    let mut looks: BTreeMap<(PersonId, Date), usize> = BTreeMap::new();
    let mut first: BTreeMap<PersonId, u64> = BTreeMap::new();
    for t in told.iter() {
        let Some(actor) = t.actor else { continue };
        *looks.entry((actor, time::day(t.at))).or_default() += usize::from(looked(t));
        first.insert(actor, t.seq); // newest first: what stands last is the oldest
    }
    for t in told.iter_mut().filter(|t| !t.mine) {
        let day = time::day(t.at);
        let emergency = t.line.capacity == Some(Capacity::Emergency) || t.line.what == What::Opened;
        let gone = t.actor.zip(t.org).is_some_and(|who| unrelated.contains(&who));
        let settled = begun.is_some_and(|begun| time::days_between(begun, day) > SETTLED_DAYS);
        let is_first = t.actor.is_some_and(|actor| first.get(&actor) == Some(&t.seq));
        let times = t.actor.and_then(|actor| looks.get(&(actor, day)).copied()).unwrap_or(0);
        let (at_work, looked) = (t.org.is_some(), looked(t));
        let found = [
            (Unusual::Emergency, emergency),
            (Unusual::Refused, matches!(t.line.what, What::Refused { .. })),
            (Unusual::NoRelation, !emergency && gone),
            (Unusual::OffHours, at_work && off_hours(t.at)),
            (Unusual::FirstTime, at_work && looked && whole && settled && is_first),
            (Unusual::ManyTimes, at_work && looked && times >= MANY),
        ];
        t.unusual = found.into_iter().filter_map(|(unusual, is)| is.then_some(unusual)).collect();
    }
}

fn looked(told: &Told) -> bool {
    matches!(told.line.what, What::Saw { .. })
}

/// Between ten in the evening and six in the morning, or on Saturday or Sunday.
fn off_hours(at: Timestamp) -> bool {
    let local = time::local(at);
    !(6..22).contains(&local.hour()) || matches!(local.date().weekday(), Weekday::Saturday | Weekday::Sunday)
}
