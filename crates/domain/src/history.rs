//! Which events of the case a reader may see: the same sections as in the view, nothing more.

use crate::event::{Event, Recorded};
use crate::sections::Section;
use crate::view::{self, CaseView};

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
        | Event::Reopened { .. } => Section::Process,
        Event::ConsentSet(_) | Event::ConsentRenewed(_) => Section::Consents,
        Event::RepresentativeSet(_) => Section::Representatives,
        Event::CoordinatorWished(_) => Section::Process,
        Event::AppointmentSet(_) => Section::Coordinator,
        Event::ParticipantSet(_) => Section::Participants,
        Event::EntrySet { entry, .. } => entry.content.section(),
        Event::Ordered { section, .. } => *section,
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
    let reported = |report| view.process.as_ref().is_some_and(|p| p.reports.contains(report));
    view.sees(section_of(event))
        && match event {
            Event::Opened { report, .. } | Event::ReportJoined(report) => reported(report),
            Event::CoordinatorWished(_) | Event::Reopened { .. } => view.inside(),
            Event::Marked { .. } => view.inside() && view.plan.as_ref().is_some_and(|p| p.hash.is_some()),
            _ => true,
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
            answer.voice.judgement = answer.voice.judgement.filter(|_| inside);
            Event::Answered(answer)
        }
        Event::AppointmentSet(appointment) => Event::AppointmentSet(view::appointment(appointment, inside)),
        Event::Approved(approval) => Event::Approved(view::approval(approval, view.sees(Section::Consents))),
        Event::Evaluated(evaluation) => {
            Event::Evaluated(view::evaluation(evaluation, &|section| view.sees(section)))
        }
        Event::Ended(end) => Event::Ended(view::end(end, inside)),
        other => other,
    };
    Some(recorded)
}
