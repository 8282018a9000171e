//! What is told because of reports, answers, coordinators, consents, requests, emergencies and
//! birthdays: the way to the plan, and the rights around it.

use crate::case::Case;
use crate::event::{EntryChange, Event, Recorded};
use crate::notice::{Addressee, Kind, Notice, Place, tell, the_coordinator, the_person};
use crate::turn::Turn;

pub(crate) fn notices(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    let person = || the_person(case, recorded.at);
    let unit = || vec![Addressee::Unit(case.home)];
    let (to, kind, says, place) = match &recorded.event {
        Event::Opened { .. } | Event::ReportJoined(_) => {
            (unit(), Kind::Unit, "notice-report", Place::Process)
        }
        Event::Assessed(_) => (person(), Kind::Rights, "notice-assessed", Place::Process),
        Event::Offered(_) => (person(), Kind::Rights, "notice-offered", Place::Process),
        Event::Answered(_) => (unit(), Kind::Unit, "notice-answered", Place::Process),
        Event::AppointmentSet(made) if made.ended.is_none() => {
            let mut told =
                tell(person(), recorded, Kind::Coordinator, "notice-appointed", Place::Coordinator);
            let you = vec![Addressee::AtWork(made.who.person)];
            told.extend(tell(you, recorded, Kind::Coordinator, "notice-appointed-you", Place::Case));
            return told;
        }
        Event::EntrySet { change: EntryChange::Replied, entry, .. } => {
            (person(), Kind::Revision, "notice-goal-answered", Place::Entry(entry.id))
        }
        Event::TermSet(_) if case.plan.as_ref().is_some_and(|plan| plan.state.awaiting().is_some()) => {
            (person(), Kind::Revision, "notice-to-approve", Place::Case)
        }
        Event::Approved(_) => (vec![the_coordinator(case)], Kind::Revision, "notice-approved", Place::Case),
        Event::ConsentSet(consent) if consent.withdrawn.is_some() => {
            (vec![the_coordinator(case)], Kind::Rights, "notice-consent-withdrawn", Place::Consents)
        }
        Event::ConsentSet(consent) if consent.doubted() => {
            let unit = Addressee::Unit(case.home);
            (
                person().into_iter().chain([unit]).collect(),
                Kind::Rights,
                "notice-consent-doubted",
                Place::Consents,
            )
        }
        Event::EmergencySet(emergency) if emergency.review.is_none() => {
            (person(), Kind::Rights, "notice-emergency-used", Place::Case)
        }
        Event::RequestSet(request) if request.reply.is_some() => {
            (person(), Kind::Rights, "notice-request-answered", Place::Case)
        }
        Event::RequestSet(_) => (unit(), Kind::Unit, "notice-request", Place::Case),
        Event::Ended(_) => (person(), Kind::Rights, "notice-case-ended", Place::Process),
        _ => return Vec::new(),
    };
    tell(to, recorded, kind, says, place)
}

/// What is told because the calendar changed something.
pub(crate) fn of_turn(case: &Case, recorded: &Recorded, turn: Turn) -> Vec<Notice> {
    let person = || the_person(case, recorded.at);
    let (to, says) = match turn {
        // Those who lead the work must know it as early as the family does.
        Turn::BirthdayNear(_) => {
            (person().into_iter().chain([the_coordinator(case)]).collect(), "notice-birthday-near")
        }
        Turn::Birthday(_) => (person(), "notice-birthday"),
        Turn::ConsentOver(_) => {
            (person().into_iter().chain([the_coordinator(case)]).collect(), "notice-consent-over")
        }
        Turn::CompetenceOver(_) => (vec![the_coordinator(case)], "notice-competence-over"),
        _ => return Vec::new(),
    };
    let place =
        if matches!(turn, Turn::BirthdayNear(_) | Turn::Birthday(_)) { Place::Case } else { Place::Consents };
    tell(to, recorded, Kind::Rights, says, place)
}
