//! What somebody is told because of what happened: who, of what kind, and where it leads.
//!
//! A notice holds no health information and nobody's name: it can be put in an e-mail as it is.
//! Every notice follows from a recorded event, so each is told once. A room that has something to
//! tell gives its own `notices`, and [`of`] asks it.

use crate::actor::{Actor, Identity};
use crate::case::Case;
use crate::choices::choices;
use crate::coordinator;
use crate::event::{Event, Recorded};
use crate::freshness;
use crate::ids::{EntryId, OrgId, PersonId, UnitId};
use crate::interim;
use crate::mail::How;
use crate::meeting;
use crate::participant::Who;
use crate::promise;
use crate::representative::Representative;
use crate::sections::measures::Responsible;
use crate::told;
use crate::turn::Turn;
use crate::{complaint, revision, verdict};
use crate::{deputy, talk};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

choices! {
    /// What a notice is about, coarse enough for someone to choose how to be told.
    Kind {
        /// A measure waits for one's yes, or the silence about one.
        Promise = "promise" => "notice-promise",
        /// A meeting: called, moved, called off, minutes.
        Meeting = "meeting" => "notice-meeting",
        /// A message, a question, a suggestion, something handed over.
        Talk = "talk" => "notice-talk",
        /// Coordinator and deputy: named, gone.
        Coordinator = "coordinator" => "notice-coordinator",
        /// Revision, and parts of the plan that grow stale.
        Revision = "revision" => "notice-revision",
        /// Consents and who may act: near their end, birthdays.
        Rights = "rights" => "notice-rights",
        /// A complaint came further.
        Complaint = "complaint" => "notice-complaint",
        /// How is the cooperation? and what was answered.
        Verdict = "verdict" => "notice-verdict",
        /// Reports, replies, and other work of the coordinating unit.
        Unit = "unit" => "notice-unit",
    }
}

impl Kind {
    /// How soon one is told who has not chosen: at once when somebody waits, else together once a day.
    #[must_use]
    pub const fn usual(self) -> How {
        match self {
            Self::Revision | Self::Verdict => How::Daily,
            _ => How::AtOnce,
        }
    }
}

/// Where a notice leads once logged in.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The overview.
    Case,
    /// One entry of the plan.
    Entry(EntryId),
    /// The short page where one answers for a measure.
    Answer(EntryId),
    /// What has not been confirmed for long.
    Freshness,
    /// The unit's list of services that do not answer.
    Silent,
    /// One meeting.
    Meeting(EntryId),
    /// One thread.
    Thread(EntryId),
    /// Everything that is asked and handed over.
    Talk,
    /// The coordinator's page.
    Coordinator,
    /// Consents.
    Consents,
    /// The revision.
    Revision,
    /// A complaint.
    Complaint(EntryId),
    /// The three questions.
    Verdict,
    /// The way from report to answer.
    Process,
}

/// Who is told.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// One human, in private life.
    Private(PersonId),
    /// One human, at work.
    AtWork(PersonId),
    /// Whoever works in this service.
    Service(OrgId, Option<UnitId>),
    /// The coordinating unit of this municipality.
    Unit(OrgId),
    /// Whoever leads that unit.
    Leader(OrgId),
}

impl Addressee {
    /// The box in which the notice lies, in the clear: a letter for the kind, and ids.
    #[must_use]
    pub fn mailbox(&self) -> String {
        match self {
            Self::Private(person) => format!("p:{person}"),
            Self::AtWork(person) => format!("w:{person}"),
            Self::Service(org, None) => format!("s:{org}"),
            Self::Service(org, Some(unit)) => format!("s:{org}:{unit}"),
            Self::Unit(org) => format!("u:{org}"),
            Self::Leader(org) => format!("l:{org}"),
        }
    }

    /// Every box that someone looks into who is here like this. Private life and work are apart.
    #[must_use]
    pub fn of(identity: &Identity) -> Vec<Self> {
        let Some(post) = identity.post() else { return vec![Self::Private(identity.person)] };
        let mut all = vec![Self::AtWork(identity.person), Self::Service(post.org, None)];
        all.extend(post.unit.map(|unit| Self::Service(post.org, Some(unit))));
        if identity.in_coordinating_unit_of(post.org) {
            all.push(Self::Unit(post.org));
            all.extend(post.leads.then_some(Self::Leader(post.org)));
        }
        all
    }
}

/// One notice.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Notice {
    /// Who is told.
    pub to: Addressee,
    /// What about.
    pub kind: Kind,
    /// The locale key that says what happened, without names.
    pub says: &'static str,
    /// Where it leads.
    pub place: Place,
}

/// Every notice that follows from an event, given the case after it. Nobody is told what they did themselves.
#[must_use]
pub fn of(case: &Case, recorded: &Recorded) -> Vec<Notice> {
    let mut told = match &recorded.event {
        Event::MeetingSet { meeting, change } => meeting::notices(case, recorded, meeting, *change),
        Event::TalkSet(set) => talk::notices(case, recorded, set),
        Event::DeputySet(set) => deputy::notices(case, recorded, set),
        Event::InterimReplySet(reply) => interim::notices(case, recorded, reply),
        Event::Turned { turns, .. } => turns.iter().flat_map(|turn| of_turn(case, recorded, *turn)).collect(),
        Event::ComplaintSet(complaint) => complaint::notices(case, complaint, recorded),
        Event::VerdictGiven(opinion) => verdict::notices(case, opinion, recorded),
        _ => told::notices(case, recorded),
    };
    told.extend(promise::notices(case, recorded));
    told.extend(freshness::notices(case, recorded));
    told.extend(coordinator::notices(case, recorded));
    deputy::and_deputies(case, recorded, told)
}

/// What is told because the calendar changed something.
fn of_turn(case: &Case, recorded: &Recorded, turn: Turn) -> Vec<Notice> {
    match turn {
        Turn::ReplyNear | Turn::ReplyOverdue | Turn::ReplyLate => interim::of_turn(case, recorded, turn),
        Turn::MeetingNear(id) => meeting::near(case, recorded, id),
        Turn::ComplaintNear(_) | Turn::ComplaintOverdue(_) | Turn::ComplaintSilent(_) => {
            complaint::turned(case, turn, recorded)
        }
        Turn::RevisionNear(_) | Turn::RevisionOverdue(_) | Turn::RevisionSilent(_) => {
            revision::turned(case, turn, recorded)
        }
        Turn::VerdictDue => verdict::asked(case, recorded),
        Turn::QuestionDue(_)
        | Turn::QuestionSilent(_)
        | Turn::SuggestionDue(_)
        | Turn::TaskDue(_)
        | Turn::TaskSilent(_) => talk::turned(case, recorded, turn),
        Turn::DeputyBegins(_) | Turn::DeputyOver(_) => deputy::turned(case, recorded, turn),
        _ => told::of_turn(case, recorded, turn),
    }
}

/// The person, and whoever speaks for the person at this moment: not those who are only close.
#[must_use]
pub fn the_person(case: &Case, now: Timestamp) -> Vec<Addressee> {
    let speaks = |r: &&Representative| Actor::in_private(r.person, &r.name, case, now).speaks_for_person();
    let close = case.representatives.iter().filter(speaks).map(|r| Addressee::Private(r.person));
    std::iter::once(Addressee::Private(case.subject.person)).chain(close).collect()
}

/// Whoever coordinates now; the coordinating unit when the chair is empty.
#[must_use]
pub fn the_coordinator(case: &Case) -> Addressee {
    case.coordinators.principal().map_or(Addressee::Unit(case.home), |a| Addressee::AtWork(a.who.person))
}

/// Whoever is responsible for something; none when nobody who uses the program is.
#[must_use]
pub fn the_responsible(case: &Case, responsible: Responsible, now: Timestamp) -> Vec<Addressee> {
    match responsible {
        Responsible::Person => the_person(case, now),
        Responsible::Coordinator => vec![the_coordinator(case)],
        Responsible::Participant(id) => {
            case.participant(id).and_then(|p| the_one(&p.who)).into_iter().collect()
        }
    }
}

/// A participant; none for one who does not use the program.
#[must_use]
pub const fn the_one(who: &Who) -> Option<Addressee> {
    match who {
        Who::Staff { person, .. } => Some(Addressee::AtWork(*person)),
        Who::Service { org, unit } => Some(Addressee::Service(*org, *unit)),
        Who::Private { person } => Some(Addressee::Private(*person)),
        Who::Outside => None,
    }
}

/// The same notice to each of these, but for the one who did it.
#[must_use]
pub fn tell(
    to: impl IntoIterator<Item = Addressee>,
    recorded: &Recorded,
    kind: Kind,
    says: &'static str,
    place: Place,
) -> Vec<Notice> {
    let did_it = |to: &Addressee| matches!(to, Addressee::Private(p) | Addressee::AtWork(p) if *p == recorded.by.person);
    to.into_iter().filter(|to| !did_it(to)).map(|to| Notice { to, kind, says, place }).collect()
}
