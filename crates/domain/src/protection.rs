//! Protected address: what locates the person is shown to nobody who must not have it.

use crate::actor::{Actor, Capacity};
use crate::assessment::Path;
use crate::care::Care;
use crate::case::Case;
use crate::choices::choices;
use crate::complaint::Complaint;
use crate::consent::{Consent, Recipient, Scope, Sharing};
use crate::coordinator::Appointment;
use crate::deputy::{self, Deputy};
use crate::emergency::Emergency;
use crate::event::{Event, Recorded};
use crate::ids::OrgId;
use crate::meeting;
use crate::note::Note;
use crate::participant::{Participant, Who};
use crate::person::{Staff, Stamp};
use crate::plan::{Entry, PlanState, Promise};
use crate::report::Report;
use crate::representative::Representative;
use crate::request::{self, Request};
use crate::sections::Section;
use crate::talk::{self, Outcome, Party, Suggestion, Task, TaskState, Thread};
use crate::text::Line;
use crate::view::CaseView;
use jiff::civil::Date;

choices! {
    /// How the person's address is protected.
    Protection {
        /// It is not.
        None = "none" => "protection-none",
        /// The place itself tells something: an institution, a crisis centre.
        #[doc(alias = "klientadresse")]
        Client = "client" => "protection-client",
        /// Hidden from private parties: folkeregisterloven § 10-4.
        #[doc(alias = "kode 7")]
        Confidential = "confidential" => "protection-confidential",
        /// Hidden from all but the few who must know.
        #[doc(alias = "kode 6")]
        Strict = "strict" => "protection-strict",
    }
}

impl Default for Protection {
    /// Most people are not protected; only whoever is says so.
    fn default() -> Self {
        Self::None
    }
}

impl Protection {
    /// Nobody acts for the person on a power of attorney, and nobody close follows along: what they
    /// see could tell where the person is.
    #[must_use]
    pub const fn closes_to_those_close(self) -> bool {
        matches!(self, Self::Strict)
    }

    /// Whether places are hidden from someone who does not lead the work: private, or at work.
    #[must_use]
    pub const fn hides_from(self, at_work: bool) -> bool {
        match self {
            Self::None => false,
            Self::Client | Self::Strict => true,
            Self::Confidential => !at_work,
        }
    }
}

/// Parts that tell where the person is: whom to call, which school, which services nearby.
pub const LOCATING: [Section; 4] =
    [Section::Contacts, Section::OtherPlans, Section::Cooperation, Section::Participants];

/// Whether this reader may know where the person is. Those who lead the work must; services may when
/// only private parties are shut out; for the rest, what locates is withheld.
#[must_use]
pub fn may_locate(by: &Actor, case: &Case, today: Date) -> bool {
    let leads = by.of_coordinating_unit()
        || by.is(Capacity::Coordinator) && case.coordination_consent(today).is_some();
    let acts = by.capacities().iter().any(|c| matches!(c, Capacity::Person | Capacity::CareAuthority));
    let lives_with = by.is(Capacity::Parent)
        && case.representatives.iter().any(|r| r.person == by.identity().person && !r.apart);
    let inside = leads || acts || lives_with;
    match case.protection {
        Protection::None => true,
        Protection::Client | Protection::Strict => inside,
        Protection::Confidential => inside || by.identity().post().is_some(),
    }
}

/// Stands where a place is not told. The pages say why.
const HIDDEN: &str = "–";

/// The id of no organisation at all.
const fn nowhere() -> OrgId {
    OrgId::from_uuid(uuid::Uuid::nil())
}

pub(crate) fn hide(place: &mut Line) {
    if let Ok(hidden) = Line::new(HIDDEN) {
        *place = hidden;
    }
}

/// Takes out of a view whatever tells where the person is. One's own line, and what one reported
/// oneself, one knows already.
pub(crate) fn hide_in_view(by: &Actor, view: &mut CaseView) {
    // Not only the words: a page could look a name up by the id.
    view.home = nowhere();
    hide(&mut view.home_name);
    view.subject.phone = None;
    view.coordinators.iter_mut().chain(&mut view.earlier_coordinators).for_each(hide_appointment);
    view.participants.iter_mut().for_each(hide_participant);
    view.emergencies.iter_mut().for_each(hide_emergency);
    view.consents.iter_mut().for_each(hide_consent);
    view.requests.iter_mut().for_each(hide_request);
    view.competence.iter_mut().for_each(|finding| hide_stamp(&mut finding.made));
    view.notes.iter_mut().for_each(hide_note);
    view.meetings.iter_mut().for_each(|seen| meeting::hide(&mut seen.meeting));
    view.care.iter_mut().for_each(hide_care);
    view.wish.iter_mut().for_each(|wish| hide_stamp(&mut wish.recorded));
    view.hold.iter_mut().for_each(|hold| hide_stamp(&mut hold.stamp));
    view.complaints.iter_mut().for_each(hide_complaint);
    view.opinions.iter_mut().for_each(|opinion| hide_stamp(&mut opinion.stamp));
    view.scales.iter_mut().for_each(|scale| hide_stamp(&mut scale.stamp));
    view.end.iter_mut().for_each(|end| hide_stamp(&mut end.stamp));
    view.deputies.iter_mut().for_each(hide_deputy);
    view.handover.iter_mut().for_each(|words| hide_stamp(&mut words.stamp));
    view.parties.retain(|party| !matches!(party, Party::Workplace(..)));
    view.talk.threads.iter_mut().for_each(hide_thread);
    view.talk.suggestions.iter_mut().for_each(hide_suggestion);
    view.talk.tasks.iter_mut().for_each(hide_task);
    let me = by.identity().person;
    view.representatives.iter_mut().for_each(|close| hide_close(close, close.person == me));
    if let Some(plan) = &mut view.plan {
        plan.entries.iter_mut().for_each(hide_entry);
        plan.evaluations.iter_mut().for_each(|evaluation| hide_stamp(&mut evaluation.made));
        plan.marks.values_mut().for_each(|mark| hide_stamp(&mut mark.stamp));
        plan.state.iter_mut().for_each(hide_state);
    }
    if let Some(process) = &mut view.process {
        process.reports.iter_mut().for_each(hide_report);
        process.informed.iter_mut().for_each(|i| hide_stamp(&mut i.given));
        hide_path(&mut process.path);
        process.replies.iter_mut().for_each(|reply| hide_stamp(&mut reply.stamp));
        process.spent.iter_mut().for_each(|spent| hide_stamp(&mut spent.stamp));
    }
}

/// The same for an event of the history. Exhaustive, so that a new event does not slip through.
pub(crate) fn hide_places(recorded: &mut Recorded) {
    recorded.by.org_name = None;
    match &mut recorded.event {
        Event::Opened { home, home_name, subject, report, .. } => {
            *home = nowhere();
            subject.phone = None;
            hide(home_name);
            hide_report(report);
        }
        Event::ReportJoined(report) => hide_report(report),
        Event::Assessed(assessment) => hide_stamp(&mut assessment.made),
        Event::Informed(information) => hide_stamp(&mut information.given),
        Event::Offered(offer) => hide_stamp(&mut offer.made),
        Event::Answered(answer) => hide_stamp(&mut answer.recorded),
        Event::ConsentSet(consent) => hide_consent(consent),
        Event::RepresentativeSet(close) => hide_close(close, false),
        Event::CoordinatorWished(wish) => hide_stamp(&mut wish.recorded),
        Event::AppointmentSet(appointment) => hide_appointment(appointment),
        Event::ParticipantSet(participant) => hide_participant(participant),
        Event::EntrySet { entry, .. } => hide_entry(entry),
        Event::Marked { mark, .. } => mark.iter_mut().for_each(|mark| hide_stamp(&mut mark.stamp)),
        Event::Approved(approval) => hide_stamp(&mut approval.stamp),
        Event::Evaluated(evaluation) => hide_stamp(&mut evaluation.made),
        Event::Paused { stamp, .. } => hide_stamp(stamp),
        Event::Ended(end) => hide_stamp(&mut end.stamp),
        Event::CareSet(care) => hide_care(care),
        Event::CompetenceSet(finding) => hide_stamp(&mut finding.made),
        Event::NoteSet(note) => hide_note(note),
        Event::EmergencySet(emergency) => hide_emergency(emergency),
        Event::RequestSet(request) => hide_request(request),
        Event::MeetingSet { meeting, .. } => meeting::hide(meeting),
        Event::ComplaintSet(complaint) => hide_complaint(complaint),
        Event::VerdictGiven(opinion) => hide_stamp(&mut opinion.stamp),
        Event::ScaleSet(scale) => hide_stamp(&mut scale.stamp),
        Event::TalkSet(set) => match set {
            talk::Set::Thread(thread) => hide_thread(thread),
            talk::Set::Said { message, .. } => hide_stamp(&mut message.stamp),
            talk::Set::Seen { .. } => {}
            talk::Set::Suggestion(suggestion) => hide_suggestion(suggestion),
            talk::Set::Task(task) => hide_task(task),
        },
        Event::DeputySet(deputy::Set::Deputy(deputy)) => hide_deputy(deputy),
        Event::DeputySet(deputy::Set::Words(words)) => hide_stamp(&mut words.stamp),
        Event::HoldSet(hold) => hold.iter_mut().for_each(|hold| hide_stamp(&mut hold.stamp)),
        Event::InterimReplySet(reply) => hide_stamp(&mut reply.stamp),
        Event::TimeSpent(spent) => hide_stamp(&mut spent.stamp),
        Event::PlanBegun { .. }
        | Event::PlanFormSet(_)
        | Event::PlanLanguageSet(_)
        | Event::Ordered { .. }
        | Event::Confirmed { .. }
        | Event::TermSet(_)
        | Event::Resumed
        | Event::ConsentRenewed(_)
        | Event::Reopened { .. }
        | Event::KeptFromParents(_)
        | Event::ProtectionSet(_)
        | Event::Turned { .. }
        | Event::DeadlinesSet(_) => {}
    }
}

fn hide_stamp(stamp: &mut Stamp) {
    stamp.by.org_name = None;
}

fn hide_complaint(complaint: &mut Complaint) {
    complaint.hide_recipient();
    complaint.stamps().into_iter().for_each(hide_stamp);
}

fn hide_staff(staff: &mut Staff) {
    staff.org = nowhere();
    staff.unit = None;
    hide(&mut staff.org_name);
    staff.unit_name = None;
    staff.phone = None;
}

fn hide_appointment(appointment: &mut Appointment) {
    hide_staff(&mut appointment.who);
    hide_stamp(&mut appointment.made);
    if let Some(end) = &mut appointment.ended {
        hide_stamp(&mut end.stamp);
    }
}

fn hide_deputy(deputy: &mut Deputy) {
    hide_staff(&mut deputy.who);
    hide_stamp(&mut deputy.named);
    deputy.ended.iter_mut().for_each(|ended| hide_stamp(&mut ended.stamp));
}

/// A service that takes part in talk has a name that tells where it is.
fn hide_thread(thread: &mut Thread) {
    for member in &mut thread.members {
        if matches!(member.who, Party::Participant(_) | Party::Workplace(..)) {
            hide(&mut member.name);
        }
        if let Party::Workplace(org, unit) = &mut member.who {
            (*org, *unit) = (nowhere(), None);
        }
    }
    hide_stamp(&mut thread.begun);
    thread.messages.iter_mut().for_each(|message| hide_stamp(&mut message.stamp));
    let answered = thread.asks.iter_mut().filter_map(|asks| asks.answered.as_mut());
    answered.chain(&mut thread.closed).for_each(hide_stamp);
}

fn hide_suggestion(suggestion: &mut Suggestion) {
    hide_stamp(&mut suggestion.made);
    match &mut suggestion.outcome {
        Some(
            Outcome::Taken { stamp, .. } | Outcome::Declined { stamp, .. } | Outcome::Withdrawn { stamp },
        ) => hide_stamp(stamp),
        None => {}
    }
}

fn hide_task(task: &mut Task) {
    hide_stamp(&mut task.made);
    match &mut task.state {
        TaskState::Handed => {}
        TaskState::Accepted { stamp, .. }
        | TaskState::Declined { stamp, .. }
        | TaskState::Done { stamp }
        | TaskState::Withdrawn { stamp } => hide_stamp(stamp),
    }
}

fn hide_participant(participant: &mut Participant) {
    participant.org_name = None;
    participant.phone = None;
    if !matches!(participant.who, Who::Private { .. } | Who::Staff { .. }) {
        hide(&mut participant.name);
    }
    if let Who::Staff { org, unit, .. } | Who::Service { org, unit } = &mut participant.who {
        (*org, *unit) = (nowhere(), None);
    }
    hide_stamp(&mut participant.recorded);
    participant.ended.iter_mut().for_each(hide_stamp);
}

fn hide_emergency(emergency: &mut Emergency) {
    hide_staff(&mut emergency.who);
    hide_stamp(&mut emergency.opened);
    emergency.review.iter_mut().for_each(|review| hide_stamp(&mut review.stamp));
}

/// Which school or which services nearby get to see the plan tells where the person is.
fn hide_consent(consent: &mut Consent) {
    match &mut consent.scope {
        Scope::Share(Sharing { with: Recipient::Service { org, unit, name }, .. }) => {
            (*org, *unit) = (nowhere(), None);
            hide(name);
        }
        Scope::PassOn { to, name } => {
            *to = nowhere();
            hide(name);
        }
        Scope::Share(_) | Scope::MakePlan | Scope::Coordinate => {}
    }
    hide_stamp(&mut consent.given);
    consent.withdrawn.iter_mut().chain(&mut consent.agreed).for_each(hide_stamp);
    if let Some(doubt) = &mut consent.doubt {
        hide_stamp(&mut doubt.raised);
        doubt.settled.iter_mut().for_each(|settled| hide_stamp(&mut settled.stamp));
    }
}

fn hide_request(request: &mut Request) {
    if let request::Kind::LogLine { org, org_name, .. } = &mut request.kind {
        (*org, *org_name) = (None, None);
    }
    hide_stamp(&mut request.asked);
    request.reply.iter_mut().for_each(|reply| hide_stamp(&mut reply.stamp));
}

fn hide_note(note: &mut Note) {
    hide_stamp(&mut note.written);
    note.ended.iter_mut().for_each(hide_stamp);
}

fn hide_care(care: &mut Care) {
    (care.org, care.unit) = (nowhere(), None);
    hide(&mut care.name);
    hide(&mut care.source);
    hide_stamp(&mut care.recorded);
    care.ended.iter_mut().for_each(hide_stamp);
}

fn hide_close(close: &mut Representative, own: bool) {
    if !own {
        close.phone = None;
    }
    hide_stamp(&mut close.recorded);
    close.ended.iter_mut().for_each(hide_stamp);
}

fn hide_report(report: &mut Report) {
    (report.from.org, report.from.unit) = (None, None);
    report.from.org_name = None;
    report.from.phone = None;
    hide_stamp(&mut report.recorded);
}

fn hide_path(path: &mut Path) {
    let (assessment, offer, answer) = match path {
        Path::Reported => (None, None, None),
        Path::Assessed(assessment) => (Some(assessment), None, None),
        Path::Offered(assessment, offer) => (Some(assessment), Some(offer), None),
        Path::Answered(assessment, offer, answer) => (Some(assessment), Some(offer), Some(answer)),
    };
    let stamps = assessment.map(|a| &mut a.made).into_iter();
    let stamps = stamps.chain(offer.map(|o| &mut o.made)).chain(answer.map(|a| &mut a.recorded));
    stamps.for_each(hide_stamp);
}

fn hide_state(state: &mut PlanState) {
    match state {
        PlanState::Draft { .. } => {}
        PlanState::InForce { approval, .. } | PlanState::Renewing { approval, .. } => {
            hide_stamp(&mut approval.stamp);
        }
        PlanState::Paused { stamp, before, .. } => {
            hide_stamp(stamp);
            hide_state(before);
        }
    }
}

fn hide_entry(entry: &mut Entry) {
    hide_stamp(&mut entry.written);
    entry.confirmed.iter_mut().for_each(hide_stamp);
    entry.ended.iter_mut().for_each(|end| hide_stamp(&mut end.stamp));
    entry.reply.iter_mut().for_each(|reply| hide_stamp(&mut reply.stamp));
    match &mut entry.promise {
        Some(
            Promise::Asked { since: stamp, .. }
            | Promise::Accepted { stamp }
            | Promise::Declined { stamp, .. }
            | Promise::Countered { stamp, .. }
            | Promise::Open { since: stamp, .. },
        ) => hide_stamp(stamp),
        None => {}
    }
}
