//! The case: everything about one person's right to a plan and a coordinator.

use crate::actor::{Actor, Capacity};
use crate::assessment::{Information, Path};
use crate::care::Care;
use crate::choices::choices;
use crate::competence::Competence;
use crate::complaint::Complaint;
use crate::consent::{Consent, Scope};
use crate::coordinator::Coordinators;
use crate::course::Course;
use crate::deadlines::Deadlines;
use crate::deputy::{Deputy, Words};
use crate::emergency::Emergency;
use crate::ids::{CaseId, ConsentId, EntryId, OrgId, PersonId, Revision};
use crate::interim::InterimReply;
use crate::law;
use crate::meeting::Meeting;
use crate::note::Note;
use crate::participant::{Participant, Who};
use crate::person::{Stamp, Subject};
use crate::plan::Plan;
use crate::protection::Protection;
use crate::report::Report;
use crate::representative::Representative;
use crate::request::Request;
use crate::revision::Scale;
use crate::sections::measures::Responsible;
use crate::sections::situation::Topic;
use crate::sections::{Content, Letter, Section};
use crate::spent::Spent;
use crate::talk::Talk;
use crate::text::Line;
use crate::verdict::Opinion;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

choices! {
    /// Why a case ended.
    EndReason {
        /// The person wished it.
        Wish = "wish" => "end-wish",
        /// The need is over.
        NeedOver = "need-over" => "end-need-over",
        /// The consent was withdrawn.
        ConsentWithdrawn = "consent-withdrawn" => "end-consent-withdrawn",
        /// Moved to another municipality.
        Moved = "moved" => "end-moved",
        /// Died.
        Died = "died" => "end-died",
    }
}

/// How a case ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct End {
    /// Why.
    pub reason: EndReason,
    /// In words, if any.
    pub note: Option<Line>,
    /// Who and when.
    pub stamp: Stamp,
}

/// One person's case.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Which.
    pub id: CaseId,
    /// How many events it has.
    pub revision: Revision,
    /// The home municipality.
    pub home: OrgId,
    /// Its name.
    pub home_name: Line,
    /// Whose case.
    pub subject: Subject,
    /// When and by whom it was opened.
    pub opened: Stamp,
    /// Every report, oldest first; never empty.
    pub reports: Vec<Report>,
    /// Information given, oldest first.
    pub informed: Vec<Information>,
    /// How far the right has come, from report to answer.
    pub path: Path,
    /// Every consent, oldest first.
    pub consents: Vec<Consent>,
    /// Those close to the person.
    pub representatives: Vec<Representative>,
    /// The coordinator's chair.
    pub coordinators: Coordinators,
    /// Who takes part, ended ones too.
    pub participants: Vec<Participant>,
    /// The plan, once begun.
    pub plan: Option<Plan>,
    /// Ended; a reopened case has none.
    pub end: Option<End>,
    /// Care of the child, taken over by child welfare.
    #[serde(default)]
    pub care: Option<Care>,
    /// Findings on competence to consent, oldest first.
    #[serde(default)]
    pub competence: Vec<Competence>,
    /// What a child of 12 to 15 keeps from the parents.
    #[serde(default)]
    pub kept_from_parents: BTreeSet<Section>,
    /// The person's private notes.
    #[serde(default)]
    pub notes: Vec<Note>,
    /// What the person has asked of those who keep the record.
    #[serde(default)]
    pub requests: Vec<Request>,
    /// Emergency accesses, oldest first.
    #[serde(default)]
    pub emergencies: Vec<Emergency>,
    /// Protected address.
    #[serde(default)]
    pub protection: Protection,
    /// Must not be erased, and why.
    #[serde(default)]
    pub hold: Option<Hold>,
    /// The last day up to which changes by the calendar have been told.
    #[serde(default)]
    pub turned: Date,
    /// The home municipality's deadlines, by which dates are set from now on.
    #[serde(default)]
    pub deadlines: Deadlines,
    /// Meetings, in the order they were called.
    #[serde(default)]
    pub meetings: Vec<Meeting>,
    /// Complaints, oldest first.
    #[serde(default)]
    pub complaints: Vec<Complaint>,
    /// What the person has said of the cooperation, oldest first.
    #[serde(default)]
    pub opinions: Vec<Opinion>,
    /// The day the person was last asked.
    #[serde(default)]
    pub asked_opinion: Option<Date>,
    /// What goals are measured by.
    #[serde(default)]
    pub scales: Vec<Scale>,
    /// Threads, suggestions, and what was handed over.
    #[serde(default)]
    pub talk: Talk,
    /// Those who stand in for a coordinator, ended ones too.
    #[serde(default)]
    pub deputies: Vec<Deputy>,
    /// Words for whoever takes over as coordinator.
    #[serde(default)]
    pub handover: Option<Words>,
    /// Written replies while the report waited, oldest first.
    #[serde(default)]
    pub interim_replies: Vec<InterimReply>,
    /// Time spent on coordination, as written down.
    #[serde(default)]
    pub spent: Vec<Spent>,
    /// Where it stood since when, for figures.
    #[serde(default)]
    pub course: Course,
}

/// A legal hold: a complaint, a supervision or a lawsuit needs the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Hold {
    /// Why.
    pub reason: Line,
    /// Who and when.
    pub stamp: Stamp,
}

impl Case {
    /// Must not be erased: held, or needed by a complaint that is not over.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.hold.is_some() || self.complaints.iter().any(Complaint::runs)
    }

    /// The standing consent of this kind, given the day.
    fn standing(&self, today: Date, is: impl Fn(&Scope) -> bool) -> Option<&Consent> {
        self.consents.iter().find(|c| c.stands_on(today) && is(&c.scope))
    }

    /// The standing consent to make a plan.
    #[must_use]
    pub fn plan_consent(&self, today: Date) -> Option<&Consent> {
        self.standing(today, |scope| matches!(scope, Scope::MakePlan))
    }

    /// The standing consent to coordinate.
    #[must_use]
    pub fn coordination_consent(&self, today: Date) -> Option<&Consent> {
        self.standing(today, |scope| matches!(scope, Scope::Coordinate))
    }

    /// The consent with this id.
    #[must_use]
    pub fn consent(&self, id: ConsentId) -> Option<&Consent> {
        self.consents.iter().find(|c| c.id == id)
    }

    /// Care taken over by child welfare, while it stands.
    #[must_use]
    pub fn in_care(&self, today: Date) -> Option<&Care> {
        self.care
            .as_ref()
            .filter(|care| care.stands_on(today) && law::parents_consent(self.subject.born, today))
    }

    /// Someone close who stands beside the person on this day.
    #[must_use]
    pub fn close(&self, person: PersonId, today: Date) -> Option<&Representative> {
        self.representatives.iter().find(|r| r.person == person && r.stands_on(today))
    }

    /// The participant with this id.
    #[must_use]
    pub fn participant(&self, id: EntryId) -> Option<&Participant> {
        self.participants.iter().find(|p| p.id == id)
    }

    /// Those who take part on this day.
    pub fn team(&self, today: Date) -> impl Iterator<Item = &Participant> {
        self.participants.iter().filter(move |p| p.takes_part_on(today))
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: EntryId) -> Option<&crate::plan::Entry> {
        self.plan.as_ref().and_then(|plan| plan.entry(id))
    }

    /// The name of who is responsible; none when the chair is empty or the participant is gone.
    #[must_use]
    pub fn responsible_name(&self, responsible: Responsible) -> Option<&Line> {
        match responsible {
            Responsible::Person => Some(&self.subject.name),
            Responsible::Coordinator => self.coordinators.principal().map(|a| &a.who.name),
            Responsible::Participant(id) => self.participant(id).map(|p| &p.name),
        }
    }

    /// Whether `by` is the one responsible.
    #[must_use]
    pub fn is_responsible(&self, by: &Actor, responsible: Responsible) -> bool {
        let me = by.identity();
        match responsible {
            Responsible::Person => by.speaks_for_person(),
            Responsible::Coordinator => by.is(Capacity::Coordinator),
            Responsible::Participant(id) => self.participant(id).is_some_and(|p| match (&p.who, me.post()) {
                (Who::Private { person }, None) => *person == me.person,
                (_, Some(post)) => p.is_at(me.person, post.org, post.unit),
                _ => false,
            }),
        }
    }

    /// The letters that the plan does not answer yet.
    #[must_use]
    pub fn missing(&self, today: Date) -> Vec<Letter> {
        let Some(plan) = &self.plan else { return Letter::ALL.to_vec() };
        let has = |section| plan.live(section).next().is_some();
        let tells = |topic| {
            plan.live(Section::Situation)
                .any(|e| matches!(&e.content, Content::Situation(s) if s.topic == topic))
        };
        let answered = |letter| match letter {
            Letter::A => has(Section::Goals) && tells(Topic::Resources) && tells(Topic::Needs),
            Letter::B => self.team(today).next().is_some(),
            Letter::C => self.coordinators.current().next().is_some(),
            Letter::D => has(Section::Contributions),
            Letter::E => has(Section::Measures),
            Letter::F => plan.live(Section::Measures).any(|e| e.measure().is_some_and(|m| m.how.is_some())),
            Letter::G => plan.state.term().is_some(),
            Letter::H => self.plan_consent(today).is_some(),
            Letter::I => has(Section::Cooperation),
        };
        Letter::ALL
            .iter()
            .copied()
            .filter(|letter| !answered(*letter) && !plan.marks.contains_key(letter))
            .collect()
    }

    /// SHA-256 over the plan as it reads now, in hexadecimal: what the person approves.
    #[must_use]
    pub fn content_hash(&self) -> Option<String> {
        let plan = self.plan.as_ref()?;
        let live: Vec<_> =
            plan.entries.iter().filter(|e| e.ended.is_none()).map(|e| (e.id, &e.content)).collect();
        let team: Vec<_> =
            self.participants.iter().filter(|p| p.ended.is_none()).map(|p| (&p.name, &p.role)).collect();
        let coordinator = self.coordinators.principal().map(|a| &a.who.name);
        let term = plan.state.awaiting().or_else(|| plan.state.term());
        let whole = (&self.subject.name, self.subject.born, live, team, coordinator, term, &plan.marks);
        let bytes = serde_json::to_vec(&whole).ok()?;
        Some(crate::text::sha256(&bytes))
    }
}
