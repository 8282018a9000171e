//! Emergency access, opened: by an authorised professional, with a reason, for some hours.

use crate::actor::{Capacity, Identity};
use crate::case::Case;
use crate::emergency::Emergency;
use crate::event::Event;
use crate::ids::EntryId;
use crate::person::{By, Stamp};
use crate::refusal::Refusal;
use crate::text::Prose;
use jiff::{SignedDuration, Timestamp};

/// An emergency is over, or a consent can be asked for, within a day.
pub const MOST_HOURS: u8 = 24;

/// Opens the case to this professional for what an emergency needs, for at most [`MOST_HOURS`]: helsepersonelloven § 23, number 4.
/// Whoever opens it has no part in the case, so this is asked apart from other commands.
///
/// # Errors
/// [`Refusal::NotAuthorised`] for whoever is not authorised; [`Refusal::NothingToAnswer`] while the
/// same professional has it open already.
pub fn open_emergency(
    case: &Case,
    by: &Identity,
    id: EntryId,
    reason: &Prose,
    hours: u8,
    now: Timestamp,
) -> Result<Event, Refusal> {
    let (Some(post), Some(who)) = (by.post(), by.staff()) else { return Err(Refusal::NotAuthorised) };
    if !post.emergency {
        return Err(Refusal::NotAuthorised);
    }
    let has_it = |e: &Emergency| e.who.person == who.person && e.open_at(now) || e.id == id;
    if case.emergencies.iter().any(has_it) {
        return Err(Refusal::NothingToAnswer);
    }
    let opened = Stamp { by: signed(by), at: now };
    let until = now.checked_add(SignedDuration::from_hours(hours.clamp(1, MOST_HOURS).into())).unwrap_or(now);
    Ok(Event::EmergencySet(Emergency { id, who, reason: reason.clone(), opened, until, review: None }))
}

fn signed(by: &Identity) -> By {
    By {
        person: by.person,
        name: by.name.clone(),
        capacity: Capacity::Emergency,
        org_name: by.post().map(|p| p.org_name.clone()),
    }
}
