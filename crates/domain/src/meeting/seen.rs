//! Who sees which meeting, and what of it.

use super::{Decision, Guest, Item, Meeting, State, Under};
use crate::actor::{Actor, Capacity};
use crate::case::Case;
use crate::coordinator::coordinates;
use crate::ids::EntryId;
use crate::mandate::Power;
use crate::person::Stamp;
use crate::plan::Entry;
use crate::policy::{self, Deed, Verdict};
use crate::protection::{self, Protection};
use crate::sections::Section;
use crate::sections::measures::Responsible;
use crate::talk::Talk;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A meeting as one reader sees it.
#[derive(Clone, Debug)]
pub struct MeetingView {
    /// The meeting, with what this reader may see of it.
    pub meeting: Meeting,
    /// As whom the reader is called.
    pub seat: Option<Guest>,
    /// The reader runs it: sets the time, the agenda, writes the minutes.
    pub runs: bool,
    /// The place may stand in a calendar outside the program: the address is not protected.
    pub place_travels: bool,
}

/// As which of those called this actor comes; the most particular first, so that a parent who is called
/// answers as themselves and not as the child.
#[must_use]
pub fn seat(by: &Actor, case: &Case, meeting: &Meeting, today: Date) -> Option<Guest> {
    let mut mine: Vec<_> =
        meeting.people.iter().map(|c| c.who).filter(|guest| is(by, case, *guest, today)).collect();
    mine.sort_unstable();
    mine.pop()
}

fn is(by: &Actor, case: &Case, guest: Guest, today: Date) -> bool {
    let me = by.identity();
    match guest {
        // A mandate that does not reach meetings gives no seat at the person's.
        Guest::Person => {
            by.speaks_for_person() && by.mandate().is_none_or(|m| m.sections.contains(&Section::Meetings))
        }
        Guest::Coordinator => coordinates(by, case, today),
        Guest::Unit => by.of_coordinating_unit(),
        Guest::Ward(unit) => by.is(Capacity::Ward) && me.post().and_then(|p| p.unit) == Some(unit),
        Guest::Close(person) => {
            me.post().is_none() && me.person == person && case.close(person, today).is_some()
        }
        Guest::Participant(id) => {
            let takes_part = case.participant(id).is_some_and(|p| p.takes_part_on(today));
            takes_part && case.is_responsible(by, Responsible::Participant(id))
        }
    }
}

/// Whether this actor runs the meeting: the person and who decides for the person, the coordinator, and
/// the ward a meeting of its own.
#[must_use]
pub fn may_run(by: &Actor, case: &Case, meeting: &Meeting, today: Date) -> bool {
    match policy::access(by, case, Deed::Write(Section::Meetings), today) {
        Verdict::Granted(Capacity::Ward, _) => matches!(seat(by, case, meeting, today), Some(Guest::Ward(_))),
        verdict => verdict.granted(),
    }
}

/// Whether this actor follows every meeting, called or not.
fn follows_all(by: &Actor, case: &Case, today: Date) -> bool {
    by.capacities().iter().any(|capacity| match capacity {
        Capacity::Person | Capacity::Parent | Capacity::CareAuthority => true,
        Capacity::Coordinator => case.coordination_consent(today).is_some(),
        capacity if capacity.has_mandate() => by.mandate().is_some_and(|mandate| {
            mandate.powers.contains(&Power::See) && mandate.sections.contains(&Section::Meetings)
        }),
        _ => false,
    })
}

/// The meetings of a case that this actor may see, with what they may see of each.
pub(crate) fn seen(by: &Actor, case: &Case, entries: &[Entry], talk: &Talk, today: Date) -> Vec<MeetingView> {
    let all = follows_all(by, case, today);
    let place_travels = case.protection == Protection::None;
    let shown = |meeting: &Meeting| {
        let seat = seat(by, case, meeting, today);
        let runs = may_run(by, case, meeting, today);
        let mut meeting = meeting.clone();
        cut(&mut meeting, entries, talk);
        (all || runs || seat.is_some()).then_some(MeetingView { meeting, seat, runs, place_travels })
    };
    case.meetings.iter().filter_map(shown).collect()
}

/// Takes out what is tied to entries of the plan and to threads that are not among these, and what was
/// decided under it.
pub(crate) fn cut(meeting: &mut Meeting, entries: &[Entry], talk: &Talk) {
    let sees = |id: EntryId| entries.iter().any(|e| e.id == id);
    meeting.inputs.retain(|input| input.about.is_none_or(sees));
    let mut gone = BTreeSet::new();
    meeting.agenda.retain(|item| {
        let kept = match item {
            Item::Entry(id) => sees(*id),
            Item::Question(id) => talk.thread(*id).is_some(),
            Item::Input(_) | Item::Own { .. } => true,
        };
        if !kept {
            gone.insert(item.id());
        }
        kept
    });
    let kept = |decision: &Decision| {
        let under = match decision.under {
            Some(Under::Entry(id)) => sees(id),
            Some(Under::Point(id)) => !gone.contains(&id),
            None => true,
        };
        under && decision.what.entry().is_none_or(sees)
    };
    if let State::Underway { minutes, .. } | State::Held { minutes, .. } = &mut meeting.state {
        minutes.decisions.retain(kept);
    }
}

/// Hides what tells where the person is: the place, services by name, and the writers' workplaces.
pub(crate) fn hide(meeting: &mut Meeting) {
    let stamp = |stamp: &mut Stamp| stamp.by.org_name = None;
    meeting.place = meeting.place.take().map(|mut place| {
        protection::hide(&mut place);
        place
    });
    stamp(&mut meeting.called);
    for called in &mut meeting.people {
        if matches!(called.who, Guest::Participant(_) | Guest::Unit | Guest::Ward(_)) {
            protection::hide(&mut called.name);
        }
        stamp(&mut called.since);
        called.suits.iter_mut().for_each(|s| stamp(&mut s.stamp));
        called.reply.iter_mut().for_each(|r| stamp(&mut r.stamp));
    }
    meeting.inputs.iter_mut().for_each(|i| stamp(&mut i.stamp));
    match &mut meeting.state {
        State::Proposed { .. } | State::Set { .. } => {}
        State::CalledOff { stamp: off, .. } => stamp(off),
        State::Underway { minutes, .. } => minutes.decisions.iter_mut().for_each(|d| stamp(&mut d.stamp)),
        State::Held { minutes, sent, corrections, approved, .. } => {
            minutes.decisions.iter_mut().for_each(|d| stamp(&mut d.stamp));
            stamp(sent);
            approved.iter_mut().for_each(stamp);
            for correction in corrections {
                stamp(&mut correction.stamp);
                correction.outcome.iter_mut().for_each(|(_, by)| stamp(by));
            }
        }
    }
}
