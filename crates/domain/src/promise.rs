//! The owner's word for a measure: asked, accepted, declined, countered, or open because nobody has it.
//!
//! Only an accepted promise counts as agreed. Silence is a date that has passed, and it is told: to the
//! owner, then to the coordinator, then to the coordinating unit. Never to the family.

use crate::case::Case;
use crate::choices::choices;
use crate::deadlines::Deadlines;
use crate::desk::{self, living_plan, plan_consented_on};
use crate::event::{EntryChange, Event, Recorded};
use crate::ids::EntryId;
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::participant::Who;
use crate::person::Stamp;
use crate::plan::{Entry, Plan};
use crate::sections::measures::{Measure, Responsible};
use crate::text::Line;
use crate::time;
use crate::turn::Turn;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What the owner of a measure has said. Only an accepted promise counts as agreed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Promise {
    /// Asked, no answer yet.
    Asked {
        /// Since when.
        since: Stamp,
        /// Until when the answer is waited for; none in what was asked before there were such dates.
        #[serde(default)]
        patience: Option<Patience>,
        /// Why the owner's own proposal was turned down, if that is why they are asked anew.
        #[serde(default)]
        word: Option<Line>,
    },
    /// Accepted by the owner.
    Accepted {
        /// Who and when.
        stamp: Stamp,
    },
    /// Declined, with reason.
    Declined {
        /// Why.
        reason: Line,
        /// Who and when.
        stamp: Stamp,
    },
    /// The owner would do something else instead.
    Countered {
        /// What.
        offer: Counter,
        /// Who and when.
        stamp: Stamp,
    },
    /// Nobody has it: someone must take it.
    Open {
        /// Why.
        why: Vacant,
        /// Who made it so, and when.
        since: Stamp,
    },
}

choices! {
    /// Why nobody has a measure.
    Vacant {
        /// Whoever had it takes part no more.
        Left = "left" => "promise-open-left",
        /// The coordinator's chair is empty.
        NoCoordinator = "no-coordinator" => "promise-open-no-coordinator",
        /// The measures are not shared with whoever should have it.
        NotShared = "not-shared" => "promise-open-not-shared",
    }
}

/// Until when an answer is waited for, and when others hear that none came. Set when it is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Patience {
    /// The day by which the owner should have answered.
    pub by: Date,
    /// The day the coordinator hears of the silence.
    pub coordinator: Date,
    /// The day the coordinating unit hears of it.
    pub unit: Date,
}

impl Patience {
    /// From today: by the day that was chosen, if that is ahead, else as the municipality's deadlines say.
    #[must_use]
    pub fn from(today: Date, chosen: Option<Date>, deadlines: &Deadlines) -> Self {
        let by = chosen.filter(|day| *day > today);
        let by = by.unwrap_or_else(|| later(today, deadlines.promise_days.max(1)));
        let coordinator = later(by, deadlines.promise_to_coordinator_days);
        Self { by, coordinator, unit: later(by, deadlines.promise_to_unit_days).max(coordinator) }
    }
}

fn later(day: Date, days: u16) -> Date {
    day.checked_add(i64::from(days).days()).unwrap_or(Date::MAX)
}

/// What the owner would do instead.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Counter {
    /// What is done.
    pub what: Line,
    /// How much.
    pub scope: Option<Line>,
    /// By when.
    pub by: Option<Date>,
    /// Why, in words.
    pub words: Option<Line>,
}

impl Counter {
    /// The measure as it would be.
    #[must_use]
    pub fn applied(&self, measure: &Measure) -> Measure {
        let (what, scope) = (self.what.clone(), self.scope.clone());
        Measure { what, scope, by: self.by, ..measure.clone() }
    }
}

impl Entry {
    /// A measure whose owner has accepted it.
    #[must_use]
    pub const fn is_agreed(&self) -> bool {
        matches!(self.promise, Some(Promise::Accepted { .. }))
    }

    /// A measure still to be done whose owner has not answered.
    #[must_use]
    pub fn awaits_promise(&self) -> bool {
        matches!(self.promise, Some(Promise::Asked { .. })) && self.is_to_be_done()
    }

    /// A measure still to be done that nobody has: declined, or left.
    #[must_use]
    pub fn is_untaken(&self) -> bool {
        matches!(self.promise, Some(Promise::Declined { .. } | Promise::Open { .. })) && self.is_to_be_done()
    }

    /// What the owner of a measure still to be done would do instead.
    #[must_use]
    pub fn counter(&self) -> Option<(&Counter, &Stamp)> {
        match &self.promise {
            Some(Promise::Countered { offer, stamp }) if self.is_to_be_done() => Some((offer, stamp)),
            _ => None,
        }
    }

    /// Until when an answer is waited for.
    #[must_use]
    pub fn patience(&self) -> Option<Patience> {
        match &self.promise {
            Some(Promise::Asked { since, patience, .. }) if self.awaits_promise() => {
                let usual = || Patience::from(time::day(since.at), None, &Deadlines::default());
                Some(patience.unwrap_or_else(usual))
            }
            _ => None,
        }
    }

    /// The day by which the owner should have answered, where it has passed.
    #[must_use]
    pub fn silent_since(&self, today: Date) -> Option<Date> {
        self.patience().map(|patience| patience.by).filter(|by| *by < today)
    }

    fn is_to_be_done(&self) -> bool {
        self.ended.is_none() && self.measure().is_some_and(Measure::is_open)
    }
}

/// Why whoever is responsible cannot have it; none when they can be asked.
#[must_use]
pub fn hindrance(case: &Case, measure: &Measure, today: Date) -> Option<Vacant> {
    match measure.responsible {
        Responsible::Person => None,
        Responsible::Coordinator => case.coordinators.principal().is_none().then_some(Vacant::NoCoordinator),
        Responsible::Participant(id) => match case.team(today).find(|p| p.id == id) {
            None => Some(Vacant::Left),
            // Asked by phone: those who do not use the program are not shared with.
            Some(outside) if outside.who == Who::Outside => None,
            Some(_) => desk::asked(case, measure, today).is_none().then_some(Vacant::NotShared),
        },
    }
}

/// A service that is asked for a measure: its silence goes to the coordinating unit, without the measure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Silent {
    /// The service, or the coordinator.
    pub who: Line,
    /// Asked on this day.
    pub asked: Date,
    /// Until when the answer is waited for.
    pub patience: Patience,
}

/// Every service that has been asked and has not answered yet, silent or not.
#[must_use]
pub fn asked_services(case: &Case, today: Date) -> Vec<Silent> {
    let plan = living_plan(case);
    let open = plan.into_iter().flat_map(Plan::open_measures);
    open.filter_map(|(entry, measure)| {
        let Some(Promise::Asked { since, .. }) = &entry.promise else { return None };
        desk::asked(case, measure, today)?;
        let who = service(case, measure.responsible)?.clone();
        Some(Silent { who, asked: time::day(since.at), patience: entry.patience()? })
    })
    .collect()
}

/// What the service is called; none for the person, for those close, and for who does not use the program.
fn service(case: &Case, responsible: Responsible) -> Option<&Line> {
    match responsible {
        Responsible::Person => None,
        Responsible::Coordinator => case.coordinators.principal().map(|a| &a.who.name),
        Responsible::Participant(id) => case.participant(id).and_then(|p| match p.who {
            Who::Service { .. } => Some(&p.name),
            Who::Staff { .. } => Some(p.org_name.as_ref().unwrap_or(&p.name)),
            Who::Private { .. } | Who::Outside => None,
        }),
    }
}

/// The days on which an owner is reminded and others hear of the silence. Neither the person nor those
/// close are chased, and only about services does the unit hear.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let plan = living_plan(case);
    let mut found = Vec::new();
    for (entry, measure) in plan.into_iter().flat_map(Plan::open_measures) {
        let Some(patience) = entry.patience() else { continue };
        if hindrance(case, measure, case.turned).is_some() {
            continue;
        }
        let of_service = service(case, measure.responsible).is_some();
        if of_service {
            found.push((patience.by, Turn::PromiseDue(entry.id)));
            found.push((patience.unit, Turn::PromiseToUnit(entry.id)));
        }
        if measure.responsible != Responsible::Coordinator {
            found.push((patience.coordinator, Turn::PromiseToCoordinator(entry.id)));
        }
    }
    found.retain(|(day, _)| plan_consented_on(case, *day));
    found
}

/// Who is told of a promise that was asked, answered, left, or met with silence.
pub(crate) fn notices(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    match &recorded.event {
        Event::EntrySet { entry, change, .. } => of_entry(case, entry, *change, recorded),
        Event::Turned { turns, .. } => {
            let mut told: Vec<Notice> = Vec::new();
            for notice in turns.iter().flat_map(|turn| of_turn(case, *turn, recorded)) {
                if !told.contains(&notice) {
                    told.push(notice);
                }
            }
            told
        }
        _ => Vec::new(),
    }
}

/// Only what this very event did: an entry carries its promise along through every other change.
fn of_entry(case: &Case, entry: &Entry, change: EntryChange, recorded: &Recorded) -> Vec<Notice> {
    let Some(measure) = entry.measure().filter(|measure| measure.is_open()) else { return Vec::new() };
    let now = |stamp: &Stamp| stamp.at == recorded.at;
    let today = time::day(recorded.at);
    let tell = |to: Vec<Addressee>, says, place| notice::tell(to, recorded, Kind::Promise, says, place);
    let owner = || match desk::asked(case, measure, today) {
        Some(_) => notice::the_responsible(case, measure.responsible, recorded.at),
        None => Vec::new(),
    };
    let seated = || case.coordinators.principal().map(|a| Addressee::AtWork(a.who.person));
    match &entry.promise {
        Some(Promise::Asked { since, .. }) if now(since) => {
            tell(owner(), "notice-promise-asked", Place::Answer(entry.id))
        }
        Some(Promise::Accepted { .. }) if change == EntryChange::Settled => {
            tell(owner(), "notice-promise-taken", Place::Entry(entry.id))
        }
        Some(Promise::Declined { stamp, .. }) if now(stamp) => {
            tell(seated().into_iter().collect(), "notice-promise-declined", Place::Entry(entry.id))
        }
        Some(Promise::Countered { stamp, .. }) if now(stamp) => {
            let decides = seated().filter(|_| measure.responsible != Responsible::Coordinator);
            let to = decides.map_or_else(|| notice::the_person(case, recorded.at), |one| vec![one]);
            tell(to, "notice-promise-countered", Place::Entry(entry.id))
        }
        // Without a coordinator there is one thing to say, and the empty chair says it.
        Some(Promise::Open { since, .. }) if now(since) => {
            tell(seated().into_iter().collect(), "notice-promise-open", Place::Entry(entry.id))
        }
        _ => Vec::new(),
    }
}

fn of_turn(case: &Case, turn: Turn, recorded: &Recorded) -> Vec<Notice> {
    let responsible = |id: EntryId| case.entry(id).and_then(Entry::measure).map(|m| m.responsible);
    let tell = |to: Vec<Addressee>, says, place| notice::tell(to, recorded, Kind::Promise, says, place);
    match turn {
        Turn::PromiseDue(id) => {
            let owner = responsible(id).map(|r| notice::the_responsible(case, r, recorded.at));
            tell(owner.unwrap_or_default(), "notice-promise-due", Place::Answer(id))
        }
        Turn::PromiseToCoordinator(id) => {
            tell(vec![notice::the_coordinator(case)], "notice-promise-silent", Place::Entry(id))
        }
        Turn::PromiseToUnit(_) => {
            tell(vec![Addressee::Unit(case.home)], "notice-service-silent", Place::Silent)
        }
        _ => Vec::new(),
    }
}
