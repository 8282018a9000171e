//! Complaints: pasient- og brukerrettighetsloven chapter 7. A complaint goes to whoever decided, who
//! reconsiders it and sends it on to Statsforvalteren. The person follows it, and never has to chase it.

use crate::actor::{Actor, Capacity, Hat, Identity};
use crate::case::Case;
use crate::choices::choices;
use crate::event::Recorded;
use crate::ids::{EntryId, Revision};
use crate::law::Provision;
use crate::meeting;
use crate::notice::{self, Addressee, Kind, Notice, Place};
use crate::person::{Lang, Stamp};
use crate::policy::{self, Basis, Deed, Reason, Verdict};
use crate::refusal::Refusal;
use crate::sections::Section;
use crate::talk::Talk;
use crate::text::{Line, Prose};
use crate::turn::Turn;
use crate::view::{self, CaseView};
use crate::{law, protection, time};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

choices! {
    /// What a complaint is about.
    About {
        /// No plan was given.
        NoPlan = "no-plan" => "complaint-about-no-plan",
        /// No coordinator was given, or the chair stands empty.
        NoCoordinator = "no-coordinator" => "complaint-about-no-coordinator",
        /// What the plan says or lacks.
        Content = "content" => "complaint-about-content",
        /// The plan is there, and nothing happens.
        NothingHappens = "nothing-happens" => "complaint-about-nothing-happens",
        /// The person was not let take part.
        NotTakenPart = "not-taken-part" => "complaint-about-not-taken-part",
        /// A service was refused: another decision than that on plan and coordinator.
        Service = "service" => "complaint-about-service",
        /// Something else.
        Other = "other" => "complaint-about-other",
    }
}

impl About {
    /// What sets the time one has.
    #[must_use]
    pub const fn deadline(self) -> Provision {
        match self {
            Self::Service => Provision::OtherComplaintDeadline,
            _ => Provision::ComplaintDeadline,
        }
    }
}

/// What came of looking at it once more.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Changed as asked: the complaint ends here.
    Changed {
        /// What is changed.
        what: Prose,
    },
    /// Changed in part: the rest goes on.
    Partly {
        /// What is changed.
        what: Prose,
    },
    /// Upheld: it goes on.
    Upheld,
}

impl Outcome {
    /// The locale key that words it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Changed { .. } => "complaint-changed",
            Self::Partly { .. } => "complaint-partly",
            Self::Upheld => "complaint-upheld",
        }
    }

    /// What is changed.
    #[must_use]
    pub const fn what(&self) -> Option<&Prose> {
        match self {
            Self::Changed { what } | Self::Partly { what } => Some(what),
            Self::Upheld => None,
        }
    }
}

/// Looked at once more by who decided.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Reconsidered {
    /// What came of it.
    pub outcome: Outcome,
    /// Why, in words to the person.
    pub reasons: Prose,
    /// Who and when.
    pub stamp: Stamp,
}

/// The file that was sent. It is made of what is never rewritten, up to these points, so that the same
/// file can be made again; the hash tells that it is the same.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct File {
    /// When it was made.
    pub made: Timestamp,
    /// Up to and including this event of the case.
    pub revision: Revision,
    /// With lines of the access log before this one.
    pub log_before: u64,
    /// In which language.
    pub language: Lang,
    /// SHA-256 of the file, in hexadecimal.
    pub hash: String,
}

/// Sent on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Forwarded {
    /// To whom.
    pub to: Line,
    /// What was sent.
    pub file: File,
    /// Who and when.
    pub stamp: Stamp,
}

choices! {
    /// What Statsforvalteren decided.
    Ruling {
        /// The one who complained was right.
        Agreed = "agreed" => "ruling-agreed",
        /// Right in part.
        Partly = "partly" => "ruling-partly",
        /// Set aside: the municipality must treat it anew.
        SentBack = "sent-back" => "ruling-sent-back",
        /// Not right.
        NotAgreed = "not-agreed" => "ruling-not-agreed",
        /// Not treated.
        Dismissed = "dismissed" => "ruling-dismissed",
    }
}

/// How it ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Decided {
    /// What.
    pub ruling: Ruling,
    /// The day of the decision.
    pub day: Date,
    /// In words.
    pub words: Option<Prose>,
    /// Who wrote it down and when.
    pub stamp: Stamp,
}

/// How far it has come. Each step carries those before it: nothing is sent on that was not reconsidered.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Sent, not yet confirmed by the unit.
    Sent,
    /// The unit has it.
    Received(Box<Stamp>),
    /// Reconsidered.
    Reconsidered(Box<Stamp>, Box<Reconsidered>),
    /// Sent on to Statsforvalteren.
    Forwarded(Box<Stamp>, Box<Reconsidered>, Box<Forwarded>),
    /// Decided by Statsforvalteren.
    Decided(Box<Stamp>, Box<Reconsidered>, Box<Forwarded>, Box<Decided>),
    /// Taken back by the one who complained.
    Withdrawn {
        /// Who and when.
        stamp: Box<Stamp>,
        /// Where it stood.
        before: Box<State>,
    },
}

choices! {
    /// How far a complaint has come, in a word.
    Stage {
        /// Sent, not yet confirmed.
        Sent = "sent" => "complaint-tag-sent",
        /// The unit looks at it.
        Received = "received" => "complaint-tag-received",
        /// Changed as asked.
        Changed = "changed" => "complaint-tag-changed",
        /// To be sent on.
        Reconsidered = "reconsidered" => "complaint-tag-reconsidered",
        /// With Statsforvalteren.
        Forwarded = "forwarded" => "complaint-tag-forwarded",
        /// Decided.
        Decided = "decided" => "complaint-tag-decided",
        /// Taken back.
        Withdrawn = "withdrawn" => "complaint-tag-withdrawn",
    }
}

/// One complaint.
#[doc(alias = "klage")]
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Complaint {
    /// Which.
    pub id: EntryId,
    /// What about.
    pub about: About,
    /// In the words of the one who complains.
    pub words: Prose,
    /// Who complains.
    pub from: Line,
    /// The day it was sent, or came on paper.
    pub received: Date,
    /// It came on paper and was written in.
    pub paper: bool,
    /// Who sent it or wrote it in, and when.
    pub written: Stamp,
    /// The day they learned what they complain about; none when nothing was decided.
    pub learned: Option<Date>,
    /// The last day in time, by the deadlines of that day. A late complaint may still be taken.
    pub last_day: Option<Date>,
    /// It is to be reconsidered and sent on by this day.
    pub reconsider_by: Date,
    /// How far it has come.
    pub state: State,
}

impl Complaint {
    /// Came after the last day.
    #[must_use]
    pub fn late(&self) -> bool {
        self.last_day.is_some_and(|last| self.received > last)
    }

    /// How far it has come, in a word.
    #[must_use]
    pub const fn stage(&self) -> Stage {
        match &self.state {
            State::Sent => Stage::Sent,
            State::Received(_) => Stage::Received,
            State::Reconsidered(_, re) => match re.outcome {
                Outcome::Changed { .. } => Stage::Changed,
                Outcome::Partly { .. } | Outcome::Upheld => Stage::Reconsidered,
            },
            State::Forwarded(..) => Stage::Forwarded,
            State::Decided(..) => Stage::Decided,
            State::Withdrawn { .. } => Stage::Withdrawn,
        }
    }

    /// Not over: someone still has to do something.
    #[must_use]
    pub fn runs(&self) -> bool {
        match &self.state {
            State::Sent | State::Received(_) | State::Forwarded(..) => true,
            State::Reconsidered(_, re) => !matches!(re.outcome, Outcome::Changed { .. }),
            State::Decided(..) | State::Withdrawn { .. } => false,
        }
    }

    /// The home municipality has it, and its clock runs.
    #[must_use]
    pub fn with_the_unit(&self) -> bool {
        self.runs() && self.forwarded().is_none()
    }

    /// Where it stood before it was taken back, else where it stands.
    const fn reached(&self) -> &State {
        match &self.state {
            State::Withdrawn { before, .. } => before,
            state => state,
        }
    }

    /// Who confirmed that it came, and when.
    #[must_use]
    pub fn receipt(&self) -> Option<&Stamp> {
        match self.reached() {
            State::Received(r) | State::Reconsidered(r, _) => Some(r),
            State::Forwarded(r, ..) | State::Decided(r, ..) => Some(r),
            State::Sent | State::Withdrawn { .. } => None,
        }
    }

    /// What came of looking at it once more.
    #[must_use]
    pub fn reconsidered(&self) -> Option<&Reconsidered> {
        match self.reached() {
            State::Reconsidered(_, re) | State::Forwarded(_, re, _) | State::Decided(_, re, ..) => Some(re),
            _ => None,
        }
    }

    /// To whom and when it was sent on.
    #[must_use]
    pub fn forwarded(&self) -> Option<&Forwarded> {
        match self.reached() {
            State::Forwarded(_, _, forwarded) | State::Decided(_, _, forwarded, _) => Some(forwarded),
            _ => None,
        }
    }

    /// How it ended.
    #[must_use]
    pub fn decided(&self) -> Option<&Decided> {
        match self.reached() {
            State::Decided(_, _, _, decided) => Some(decided),
            _ => None,
        }
    }

    /// Who took it back, and when.
    #[must_use]
    pub fn withdrawn(&self) -> Option<&Stamp> {
        match &self.state {
            State::Withdrawn { stamp, .. } => Some(stamp),
            _ => None,
        }
    }

    /// Which Statsforvalter it went to tells where the person is.
    pub(crate) fn hide_recipient(&mut self) {
        let mut state = &mut self.state;
        while let State::Withdrawn { before, .. } = state {
            state = before;
        }
        if let State::Forwarded(_, _, forwarded) | State::Decided(_, _, forwarded, _) = state {
            protection::hide(&mut forwarded.to);
        }
    }

    /// Every stamp in it.
    pub(crate) fn stamps(&mut self) -> Vec<&mut Stamp> {
        let mut all = vec![&mut self.written];
        let mut state = &mut self.state;
        while let State::Withdrawn { stamp, before } = state {
            all.push(stamp);
            state = before;
        }
        match state {
            State::Sent | State::Withdrawn { .. } => {}
            State::Received(r) => all.push(r),
            State::Reconsidered(r, re) => all.extend([&mut **r, &mut re.stamp]),
            State::Forwarded(r, re, f) => all.extend([&mut **r, &mut re.stamp, &mut f.stamp]),
            State::Decided(r, re, f, d) => {
                all.extend([&mut **r, &mut re.stamp, &mut f.stamp, &mut d.stamp]);
            }
        }
        all
    }
}

/// What someone does with a complaint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Complain.
    Send {
        /// Which.
        id: EntryId,
        /// What about.
        about: About,
        /// In own words.
        words: Prose,
        /// The day one learned of it.
        learned: Option<Date>,
    },
    /// Write in a complaint that came on paper.
    Register {
        /// Which.
        id: EntryId,
        /// What about.
        about: About,
        /// Its words.
        words: Prose,
        /// Who complains.
        from: Line,
        /// The day it came.
        received: Date,
        /// The day they learned of it.
        learned: Option<Date>,
    },
    /// Confirm that it came.
    Receive {
        /// Which.
        id: EntryId,
    },
    /// Look at the matter once more.
    Reconsider {
        /// Which.
        id: EntryId,
        /// What came of it.
        outcome: Outcome,
        /// Why.
        reasons: Prose,
    },
    /// Send it on.
    Forward {
        /// Which.
        id: EntryId,
        /// To whom.
        to: Line,
        /// The file.
        file: File,
    },
    /// Write down how it ended.
    Decide {
        /// Which.
        id: EntryId,
        /// What.
        ruling: Ruling,
        /// The day of the decision.
        day: Date,
        /// In words.
        words: Option<Prose>,
    },
    /// Take it back.
    Withdraw {
        /// Which.
        id: EntryId,
    },
}

impl Act {
    /// The deed that the policy must allow.
    #[must_use]
    pub const fn deed(&self) -> Deed {
        match self {
            Self::Send { .. } | Self::Register { .. } | Self::Withdraw { .. } => {
                Deed::Write(Section::Complaints)
            }
            Self::Receive { .. } | Self::Reconsider { .. } | Self::Forward { .. } | Self::Decide { .. } => {
                Deed::Reconsider
            }
        }
    }
}

/// What the calendar brings about: the unit is reminded before its time is up, and again after.
pub(crate) fn turns(case: &Case) -> Vec<(Date, Turn)> {
    let d = case.deadlines;
    let later = |day: Date, days: u16| day.checked_add(i32::from(days).days()).ok();
    let waiting = case.complaints.iter().filter(|c| c.with_the_unit());
    let of = |c: &Complaint| {
        let near = c.reconsider_by.checked_sub(i32::from(d.reconsider_near_days).days()).ok();
        let over = c.reconsider_by.tomorrow().ok();
        [
            (near.filter(|day| *day > c.received), Turn::ComplaintNear(c.id)),
            (over, Turn::ComplaintOverdue(c.id)),
            (over.and_then(|day| later(day, d.reconsider_to_leader_days)), Turn::ComplaintSilent(c.id)),
        ]
    };
    waiting.flat_map(of).filter_map(|(day, turn)| Some((day?, turn))).collect()
}

/// Who is told when a complaint came further.
pub(crate) fn notices(case: &Case, complaint: &Complaint, recorded: &Recorded) -> Vec<Notice> {
    let unit = || vec![Addressee::Unit(case.home)];
    let person = || notice::the_person(case, recorded.at);
    let (to, says) = match &complaint.state {
        State::Sent => (unit(), "notice-complaint-sent"),
        State::Received(_) => (person(), "notice-complaint-received"),
        State::Reconsidered(..) => (person(), "notice-complaint-reconsidered"),
        State::Forwarded(..) => (person(), "notice-complaint-forwarded"),
        State::Decided(..) => (person(), "notice-complaint-decided"),
        State::Withdrawn { .. } => (unit(), "notice-complaint-withdrawn"),
    };
    notice::tell(to, recorded, Kind::Complaint, says, Place::Complaint(complaint.id))
}

/// Who is told of silence: the unit, and at last its leader.
pub(crate) fn turned(case: &Case, turn: Turn, recorded: &Recorded) -> Vec<Notice> {
    let (id, says) = match turn {
        Turn::ComplaintNear(id) => (id, "notice-complaint-near"),
        Turn::ComplaintOverdue(id) => (id, "notice-complaint-overdue"),
        Turn::ComplaintSilent(id) => (id, "notice-complaint-silent"),
        _ => return Vec::new(),
    };
    let tell = |to, says| notice::tell([to], recorded, Kind::Complaint, says, Place::Complaint(id));
    let mut told = tell(Addressee::Unit(case.home), says);
    if matches!(turn, Turn::ComplaintSilent(_)) {
        told.extend(tell(Addressee::Leader(case.home), "notice-complaint-leader"));
    }
    told
}

/// The case as the file to Statsforvalteren holds it: whole, but for private notes and what a child
/// keeps from the parents. The unit sees more here than otherwise, and only once it has reconsidered:
/// that is the law's ground for sending it on. Others get the file when they could read all of it.
///
/// # Errors
/// [`Refusal`], as for any deed.
pub fn file(
    by: &Actor,
    case: &Case,
    id: EntryId,
    now: Timestamp,
) -> Result<(Capacity, Basis, CaseView), Refusal> {
    let today = time::day(now);
    let granted = policy::access(by, case, Deed::See(Section::Complaints), today);
    let (capacity, basis) = match granted {
        Verdict::Granted(capacity, basis) => (capacity, basis),
        Verdict::Withheld(Reason::NoPart) => return Err(Refusal::NoPart),
        Verdict::Withheld(_) => return Err(Refusal::NotYours(Deed::See(Section::Complaints))),
    };
    let complaint = case.complaints.iter().find(|c| c.id == id).ok_or(Refusal::EntryGone(id))?;
    if complaint.reconsidered().is_none() {
        return Err(Refusal::ComplaintNotSoFar);
    }
    let whole = whole(case, now);
    // The law's ground lasts while the complaint does.
    if by.of_coordinating_unit() && complaint.runs() {
        return Ok((capacity, Basis::Complaint, whole));
    }
    let reads = |s: &Section| !whole.sees(*s) || policy::access(by, case, Deed::See(*s), today).granted();
    let all = by.speaks_for_person() && Section::SHAREABLE.iter().all(reads);
    if complaint.forwarded().is_none() || !all {
        return Err(Refusal::NotYours(Deed::Reconsider));
    }
    Ok((capacity, basis, whole))
}

/// The case as it stands in such a file: as the person sees it, without talk, private notes and what a child
/// keeps.
#[must_use]
pub fn whole(case: &Case, now: Timestamp) -> CaseView {
    let subject = &case.subject;
    let owner = Identity { person: subject.person, name: subject.name.clone(), hat: Hat::Private };
    let mut whole = view::view(&Actor::in_case(&owner, case, now), case, now);
    let kept = law::childs_view_weighs(subject.born, time::day(now));
    let kept = case.kept_from_parents.iter().copied().filter(|_| kept);
    for section in kept.chain([Section::Notes, Section::Talk]) {
        whole.sections.insert(section, Verdict::Withheld(Reason::KeptByChild));
    }
    whole.notes.clear();
    whole.talk = Talk::default();
    whole.kept_from_parents.clear();
    if let Some(mut plan) = whole.plan.take() {
        let sees = |section| whole.sees(section);
        plan.entries.retain(|e| sees(e.content.section()));
        plan.evaluations = plan.evaluations.into_iter().map(|e| view::evaluation(e, &sees)).collect();
        whole.plan = Some(plan);
    }
    let entries = whole.plan.as_ref().map_or(&[][..], |plan| &plan.entries);
    for shown in &mut whole.meetings {
        meeting::cut(&mut shown.meeting, entries, &whole.talk);
    }
    whole
}
