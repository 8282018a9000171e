//! What happened. An event carries the whole new value of what it touches, so that each can be read alone.

use crate::assessment::{Answer, Assessment, Information, Offer};
use crate::care::Care;
use crate::case::{End, Hold};
use crate::choices::choices;
use crate::competence::Competence;
use crate::complaint::{Complaint, Outcome, State};
use crate::consent::Consent;
use crate::coordinator::{Appointment, Wished};
use crate::deadlines::Deadlines;
use crate::deputy;
use crate::emergency::Emergency;
use crate::ids::{CaseId, CommandId, ConsentId, EntryId, OrgId, Revision};
use crate::interim::InterimReply;
use crate::meeting::{self, Meeting};
use crate::note::Note;
use crate::participant::Participant;
use crate::person::{By, Lang, Stamp, Subject};
use crate::plan::{Approval, Entry, Evaluation, Mark, PlanForm, Term};
use crate::protection::Protection;
use crate::report::Report;
use crate::representative::Representative;
use crate::request::Request;
use crate::revision::Scale;
use crate::sections::{Letter, Section};
use crate::spent::Spent;
use crate::talk;
use crate::text::Line;
use crate::turn::Turn;
use crate::verdict::Opinion;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// What was done to an entry.
    EntryChange {
        /// Written: new, or changed.
        Written = "written" => "change-written",
        /// Brought back to an earlier version.
        Restored = "restored" => "change-restored",
        /// Ended.
        Ended = "ended" => "change-ended",
        /// Taken up again.
        Reopened = "reopened" => "change-reopened",
        /// Confirmed as still right.
        Confirmed = "confirmed" => "change-confirmed",
        /// The owner answered.
        Promised = "promised" => "change-promised",
        /// The owner changed: asked anew, or nobody has it.
        Asked = "asked" => "change-asked",
        /// The owner's own proposal was taken, or turned down.
        Settled = "settled" => "change-settled",
        /// The municipality answered.
        Replied = "replied" => "change-replied",
        /// Written as another suggested it.
        Suggested = "suggested" => "change-suggested",
    }
}

/// Something that happened in a case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(tag = "event", content = "data", rename_all = "snake_case")]
pub enum Event {
    /// A case was opened by its first report.
    Opened {
        /// Which.
        case: CaseId,
        /// The home municipality.
        home: OrgId,
        /// Its name.
        home_name: Line,
        /// Whose.
        subject: Subject,
        /// The report.
        report: Report,
    },
    /// A further report joined the case.
    ReportJoined(Report),
    /// The right was assessed.
    Assessed(Assessment),
    /// Information was given.
    Informed(Information),
    /// The offer was made.
    Offered(Offer),
    /// The person answered, or changed the answer.
    Answered(Answer),
    /// A consent was given, narrowed or withdrawn.
    ConsentSet(Consent),
    /// Someone close was written down, changed or ended.
    RepresentativeSet(Representative),
    /// A wish for a coordinator was written down.
    CoordinatorWished(Wished),
    /// A coordinator was appointed, or an appointment ended.
    AppointmentSet(Appointment),
    /// A participant was written down, changed or ended.
    ParticipantSet(Participant),
    /// The plan was begun.
    PlanBegun {
        /// On which consent.
        consent: ConsentId,
        /// How it is seen.
        form: PlanForm,
        /// In which language.
        language: Lang,
    },
    /// The plan is seen in another form from now on.
    PlanFormSet(PlanForm),
    /// The plan is written in another language from now on.
    PlanLanguageSet(Lang),
    /// An entry is now this.
    EntrySet {
        /// The entry.
        entry: Entry,
        /// What was done.
        change: EntryChange,
        /// Why, if told.
        why: Option<Line>,
    },
    /// These entries of a section still are right.
    Confirmed {
        /// Which section.
        section: Section,
        /// Which entries.
        entries: Vec<EntryId>,
    },
    /// A section is read in this order from now on.
    Ordered {
        /// Which.
        section: Section,
        /// The live entries, first to last.
        order: Vec<EntryId>,
    },
    /// A letter was marked as not applying, or the mark removed.
    Marked {
        /// Which.
        letter: Letter,
        /// The mark; none removes it.
        mark: Option<Mark>,
    },
    /// The period was set (for a draft) or the next one proposed (for a plan in force).
    TermSet(Term),
    /// The person approved the plan; it is in force.
    Approved(Approval),
    /// The plan was evaluated.
    Evaluated(Evaluation),
    /// The plan rests.
    Paused {
        /// Why.
        reason: Line,
        /// Who and when.
        stamp: Stamp,
    },
    /// The plan goes on.
    Resumed,
    /// The plan rests on another consent from now on.
    ConsentRenewed(ConsentId),
    /// The case ended.
    Ended(End),
    /// The case was reopened.
    Reopened {
        /// Why.
        reason: Line,
    },
    /// Child welfare took over care, or gave it back.
    CareSet(Care),
    /// Competence to consent was assessed.
    CompetenceSet(Competence),
    /// What the child keeps from the parents is now this.
    KeptFromParents(BTreeSet<Section>),
    /// A private note was written, shared or put away.
    NoteSet(Note),
    /// Emergency access was opened, or followed up.
    EmergencySet(Emergency),
    /// The address is protected like this from now on.
    ProtectionSet(Protection),
    /// The person asked those who keep the record, or was answered.
    RequestSet(Request),
    /// A legal hold was set; none lifts it.
    HoldSet(Option<Hold>),
    /// The calendar changed this, told up to a day.
    Turned {
        /// Up to and including.
        upto: Date,
        /// What.
        turns: Vec<Turn>,
    },
    /// The home municipality's deadlines are these from now on.
    DeadlinesSet(Deadlines),
    /// A meeting is now this.
    MeetingSet {
        /// The meeting.
        meeting: Meeting,
        /// What was done.
        change: meeting::Change,
    },
    /// A complaint is now this.
    ComplaintSet(Complaint),
    /// The person said how the cooperation is, or did not want to.
    VerdictGiven(Opinion),
    /// A goal is measured by this from now on.
    ScaleSet(Scale),
    /// Something was said, asked, suggested or handed over, or answered.
    TalkSet(talk::Set),
    /// A deputy was named or ended, or words for whoever takes over were written.
    DeputySet(deputy::Set),
    /// Whoever waits for a report to be settled got a written reply.
    InterimReplySet(InterimReply),
    /// Time was spent on coordination.
    TimeSpent(Spent),
}

impl Event {
    /// The locale key that tells it in the history.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Opened { .. } => "event-opened",
            Self::ReportJoined(_) => "event-report-joined",
            Self::Assessed(_) => "event-assessed",
            Self::Informed(_) => "event-informed",
            Self::Offered(_) => "event-offered",
            Self::Answered(_) => "event-answered",
            Self::ConsentSet(c) if c.withdrawn.is_some() => "event-consent-withdrawn",
            Self::ConsentSet(c) if c.doubted() => "event-consent-doubted",
            Self::ConsentSet(_) => "event-consent-given",
            Self::RepresentativeSet(_) => "event-representative",
            Self::CoordinatorWished(_) => "event-coordinator-wished",
            Self::AppointmentSet(a) if a.ended.is_some() => "event-coordinator-ended",
            Self::AppointmentSet(_) => "event-coordinator-appointed",
            Self::ParticipantSet(_) => "event-participant",
            Self::PlanBegun { .. } => "event-plan-begun",
            Self::PlanFormSet(_) => "event-plan-form",
            Self::PlanLanguageSet(_) => "event-plan-language",
            Self::EntrySet { change, .. } => change.key(),
            Self::Confirmed { .. } => "event-confirmed",
            Self::Ordered { .. } => "event-ordered",
            Self::Marked { .. } => "event-marked",
            Self::TermSet(_) => "event-term",
            Self::Approved(_) => "event-approved",
            Self::Evaluated(_) => "event-evaluated",
            Self::Paused { .. } => "event-paused",
            Self::Resumed => "event-resumed",
            Self::ConsentRenewed(_) => "event-consent-renewed",
            Self::Ended(_) => "event-ended",
            Self::Reopened { .. } => "event-reopened",
            Self::CareSet(care) if care.ended.is_some() => "event-care-given-back",
            Self::CareSet(_) => "event-care-taken-over",
            Self::CompetenceSet(_) => "event-competence",
            Self::KeptFromParents(_) => "event-kept-from-parents",
            Self::NoteSet(_) => "event-note",
            Self::EmergencySet(e) if e.review.is_some() => "event-emergency-reviewed",
            Self::EmergencySet(_) => "event-emergency",
            Self::ProtectionSet(_) => "event-protection",
            Self::RequestSet(r) if r.reply.is_some() => "event-request-answered",
            Self::RequestSet(_) => "event-request",
            Self::HoldSet(_) => "event-hold",
            Self::Turned { .. } => "event-turned",
            Self::DeadlinesSet(_) => "event-deadlines",
            Self::MeetingSet { change, .. } => change.key(),
            Self::ComplaintSet(complaint) => complained(complaint),
            Self::VerdictGiven(opinion) if opinion.said.is_none() => "event-verdict-not-now",
            Self::VerdictGiven(_) => "event-verdict",
            Self::ScaleSet(_) => "event-scale",
            Self::TalkSet(set) => set.key(),
            Self::DeputySet(set) => set.key(),
            Self::InterimReplySet(_) => "event-interim-reply",
            Self::TimeSpent(_) => "event-time-spent",
        }
    }
}

const fn complained(complaint: &Complaint) -> &'static str {
    match &complaint.state {
        State::Sent => "event-complaint-sent",
        State::Received(_) if complaint.paper => "event-complaint-registered",
        State::Received(_) => "event-complaint-received",
        State::Reconsidered(_, re) => match re.outcome {
            Outcome::Changed { .. } => "event-complaint-changed",
            Outcome::Partly { .. } => "event-complaint-partly",
            Outcome::Upheld => "event-complaint-upheld",
        },
        State::Forwarded(..) => "event-complaint-forwarded",
        State::Decided(..) => "event-complaint-decided",
        State::Withdrawn { .. } => "event-complaint-withdrawn",
    }
}

/// An event as the ledger keeps it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Recorded {
    /// Its number in the case.
    pub revision: Revision,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: By,
    /// The command it follows from.
    pub command: CommandId,
    /// What.
    pub event: Event,
}
