//! Which events of the case a reader may see: the same sections as in the view, nothing more.

use crate::actor::Capacity;
use crate::event::{Event, Recorded};
use crate::meeting;
use crate::protection;
use crate::report::Report;
use crate::sections::Section;
use crate::view::{self, CaseView};
use crate::{deputy, talk};

/// The section an event belongs to.
#[must_use]
pub const fn section_of(event: &Event) -> Section {
    match event {
        Event::Opened { .. }
        | Event::ReportJoined(_)
        | Event::Assessed(_)
        | Event::Informed(_)
        | Event::Offered(_)
        | Event::Answered(_)
        | Event::Ended(_)
        | Event::Reopened { .. }
        | Event::InterimReplySet(_)
        | Event::TimeSpent(_) => Section::Process,
        Event::ConsentSet(_) | Event::ConsentRenewed(_) => Section::Consents,
        Event::RepresentativeSet(_) | Event::CareSet(_) | Event::KeptFromParents(_) => {
            Section::Representatives
        }
        Event::CompetenceSet(_) | Event::ProtectionSet(_) | Event::Turned { .. } | Event::DeadlinesSet(_) => {
            Section::Consents
        }
        Event::NoteSet(_) => Section::Notes,
        Event::ComplaintSet(_) => Section::Complaints,
        Event::VerdictGiven(_) => Section::Verdicts,
        Event::ScaleSet(_) => Section::Goals,
        Event::TalkSet(_) => Section::Talk,
        Event::DeputySet(_) => Section::Coordinator,
        Event::EmergencySet(_) => Section::Emergencies,
        Event::RequestSet(_) | Event::HoldSet(_) => Section::Requests,
        Event::CoordinatorWished(_) => Section::Process,
        Event::AppointmentSet(_) => Section::Coordinator,
        Event::ParticipantSet(_) => Section::Participants,
        Event::EntrySet { entry, .. } => entry.content.section(),
        Event::MeetingSet { .. } => Section::Meetings,
        Event::Ordered { section, .. } | Event::Confirmed { section, .. } => *section,
        Event::Evaluated(_) => Section::Evaluation,
        Event::PlanBegun { .. }
        | Event::PlanFormSet(_)
        | Event::PlanLanguageSet(_)
        | Event::Marked { .. }
        | Event::TermSet(_)
        | Event::Approved(_)
        | Event::Paused { .. }
        | Event::Resumed => Section::Period,
    }
}

/// Whether the reader may see that this event happened. What it tells is cut by [`seen`].
#[must_use]
pub fn visible(view: &CaseView, event: &Event) -> bool {
    // Where places are hidden the view's report is not word for word the event's.
    let same = |shown: &Report, told: &Report| {
        (shown.recorded.at, shown.from.person, &shown.need)
            == (told.recorded.at, told.from.person, &told.need)
    };
    let reported =
        |told| view.process.as_ref().is_some_and(|p| p.reports.iter().any(|shown| same(shown, told)));
    view.sees(section_of(event))
        && match event {
            Event::Opened { report, .. } | Event::ReportJoined(report) => reported(report),
            Event::CoordinatorWished(_)
            | Event::Reopened { .. }
            | Event::ProtectionSet(_)
            | Event::InterimReplySet(_)
            | Event::TimeSpent(_) => view.inside(),
            // For the child and who leads the work, not for those it is kept from.
            Event::KeptFromParents(_) => {
                view.inside() && !view.is(Capacity::Parent) && !view.is(Capacity::CareAuthority)
            }
            Event::RepresentativeSet(close) => view.representatives.iter().any(|r| r.person == close.person),
            Event::MeetingSet { meeting, .. } => view.meetings.iter().any(|m| m.meeting.id == meeting.id),
            Event::TalkSet(set) => in_talk(view, set),
            Event::DeputySet(deputy::Set::Words(_)) => view.handover.is_some(),
            Event::EmergencySet(emergency) => view.emergencies.iter().any(|e| e.id == emergency.id),
            Event::Marked { .. } => view.inside() && view.plan.as_ref().is_some_and(|p| p.hash.is_some()),
            _ => true,
        }
}

/// Talk that the reader takes part in. Who has read what is no event to tell.
fn in_talk(view: &CaseView, set: &talk::Set) -> bool {
    let thread = |id| view.talk.threads.iter().any(|t| t.id == id);
    match set {
        talk::Set::Thread(told) => thread(told.id),
        talk::Set::Said { thread: id, .. } => thread(*id),
        talk::Set::Seen { .. } => false,
        talk::Set::Suggestion(told) => view.talk.suggestions.iter().any(|s| s.id == told.id),
        talk::Set::Task(told) => view.talk.tasks.iter().any(|t| t.id == told.id),
    }
}

/// What happened, as far as the reader may see it: cut in the same places as the view.
#[must_use]
pub fn seen(view: &CaseView, mut recorded: Recorded) -> Option<Recorded> {
    if !visible(view, &recorded.event) {
        return None;
    }
    let inside = view.inside();
    recorded.event = match recorded.event {
        Event::Opened { case, home, home_name, report, .. } => {
            Event::Opened { case, home, home_name, subject: view.subject.clone(), report }
        }
        Event::Answered(mut answer) => {
            view::voice(&mut answer.voice, inside);
            Event::Answered(answer)
        }
        Event::AppointmentSet(appointment) => Event::AppointmentSet(view::appointment(appointment, inside)),
        Event::Approved(approval) => Event::Approved(view::approval(approval, view.sees(Section::Consents))),
        Event::Evaluated(evaluation) => {
            Event::Evaluated(view::evaluation(evaluation, &|section| view.sees(section)))
        }
        Event::Ended(end) => Event::Ended(view::end(end, inside)),
        Event::MeetingSet { mut meeting, change } => {
            meeting::cut(&mut meeting, view.plan.as_ref().map_or(&[], |p| &p.entries), &view.talk);
            Event::MeetingSet { meeting, change }
        }
        // Written anew for this reader: a phone number may be another parent's.
        Event::RepresentativeSet(mut close) => {
            let shown = view.representatives.iter().find(|r| r.person == close.person);
            close.phone = close.phone.filter(|_| shown.is_some_and(|r| r.phone.is_some()));
            Event::RepresentativeSet(close)
        }
        other => other,
    };
    if !view.locates {
        protection::hide_places(&mut recorded);
    }
    Some(recorded)
}
