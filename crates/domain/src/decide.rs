//! A command, decided: by policy, by law, by the state of the case. Pure.

mod close;
mod complaint;
mod consent;
mod coordinator;
mod deputy;
mod emergency;
mod entries;
mod keeping;
mod living;
mod meeting;
mod meeting_room;
mod plan;
mod process;
mod promises;
mod talk;
mod unit;

pub use emergency::{MOST_HOURS, open_emergency};

use crate::actor::Actor;
use crate::case::Case;
use crate::command::Command;
use crate::event::Event;
use crate::ids::{CaseId, OrgId};
use crate::person::{Stamp, Subject};
use crate::policy::{self, Deed, Reason, Verdict};
use crate::refusal::Refusal;
use crate::report::Report;
use crate::text::Line;
use crate::time;
use jiff::Timestamp;
use jiff::civil::Date;

/// What every decision needs at hand.
struct Moment<'a> {
    case: &'a Case,
    by: &'a Actor,
    stamp: Stamp,
    today: Date,
}

/// Decides what follows from a command in a case.
///
/// # Errors
/// [`Refusal`]: which rule stands in the way.
pub fn decide(case: &Case, by: &Actor, command: &Command, now: Timestamp) -> Result<Vec<Event>, Refusal> {
    let today = time::day(now);
    let deed = command.deed(|id| case.entry(id).map(|e| e.content.section()));
    let capacity = match policy::access(by, case, deed, today) {
        Verdict::Granted(capacity, _) => capacity,
        Verdict::Withheld(reason) => return Err(refused(reason, deed, command)),
    };
    if case.end.is_some() && !outlives_the_case(command) {
        return Err(Refusal::CaseClosed);
    }
    let m = Moment { case, by, stamp: Stamp { by: by.by(Some(capacity)), at: now }, today };
    let mut events = decided(&m, command)?;
    let following = promises::settled(&m, &events);
    events.extend(following);
    Ok(events)
}

fn decided(m: &Moment<'_>, command: &Command) -> Result<Vec<Event>, Refusal> {
    match command {
        Command::Report(_) | Command::Assess { .. } | Command::Inform { .. } | Command::Offer { .. } => {
            process::towards_answer(m, command)
        }
        Command::Answer { .. } | Command::End { .. } | Command::Reopen { .. } => {
            process::answer_and_end(m, command)
        }
        Command::Consent { .. }
        | Command::NarrowConsent { .. }
        | Command::WithdrawConsent { .. }
        | Command::DoubtConsent { .. }
        | Command::SettleDoubt { .. }
        | Command::AgreeToConsent { .. } => consent::decide(m, command),
        Command::AssessCompetence { .. }
        | Command::NameRepresentative(_)
        | Command::EndRepresentative { .. }
        | Command::TakeOverCare { .. }
        | Command::GiveBackCare
        | Command::KeepFromParents { .. } => close::decide(m, command),
        Command::WriteNote { .. }
        | Command::EndNote { .. }
        | Command::ShareNote { .. }
        | Command::ReviewEmergency { .. }
        | Command::Protect(_)
        | Command::Ask { .. }
        | Command::Reply { .. }
        | Command::Hold(_)
        | Command::Turn => keeping::decide(m, command),
        Command::Meeting { id, act } => meeting::decide(m, *id, act),
        Command::Complaint(act) => complaint::decide(m, act),
        Command::Verdict(_) | Command::Scale { .. } => living::decide(m, command),
        Command::InterimReply { .. } | Command::SpendTime { .. } => unit::decide(m, command),
        Command::WishCoordinator { .. }
        | Command::Appoint { .. }
        | Command::EndAppointment { .. }
        | Command::Left(_) => coordinator::decide(m, command),
        Command::NameParticipant(_)
        | Command::EndParticipant { .. }
        | Command::Write { .. }
        | Command::EndEntry { .. }
        | Command::ReopenEntry { .. }
        | Command::Confirm { .. }
        | Command::ConfirmAll { .. }
        | Command::Move { .. }
        | Command::AnswerGoal { .. } => entries::decide(m, command),
        Command::Promise { .. } | Command::AnswerCounter { .. } => promises::decide(m, command),
        Command::BeginPlan { .. }
        | Command::QuickStart { .. }
        | Command::SetForm(_)
        | Command::SetLanguage(_)
        | Command::Mark { .. }
        | Command::SetTerm(_)
        | Command::Approve { .. }
        | Command::Evaluate { .. }
        | Command::Pause { .. }
        | Command::Resume => plan::decide(m, command),
        Command::Talk(act) => talk::decide(m, act),
        Command::Deputise(act) => deputy::decide(m, act),
    }
}

/// What is not about the work: a consent can be taken back, and the record asked about, at any time.
const fn outlives_the_case(command: &Command) -> bool {
    matches!(
        command,
        Command::Reopen { .. }
            | Command::WithdrawConsent { .. }
            | Command::NarrowConsent { .. }
            | Command::WriteNote { .. }
            | Command::EndNote { .. }
            | Command::ReviewEmergency { .. }
            | Command::Protect(_)
            | Command::Ask { .. }
            | Command::Reply { .. }
            | Command::Hold(_)
            | Command::Complaint(_)
            | Command::Turn
    )
}

fn refused(reason: Reason, deed: Deed, command: &Command) -> Refusal {
    match reason {
        Reason::NoPart => Refusal::NoPart,
        Reason::NotShared => Refusal::NoShareConsent,
        Reason::NotCoordinating => Refusal::NoCoordinationConsent,
        Reason::PlanConsentGone => Refusal::NoPlanConsent,
        Reason::Protected => Refusal::AddressProtected,
        Reason::Ended => Refusal::CaseClosed,
        Reason::BeyondMandate | Reason::KeptByChild => Refusal::NotYours(deed),
        Reason::NotForRole if matches!(command, Command::Approve { .. }) => Refusal::NeedsPaper,
        Reason::NotForRole => Refusal::NotYours(deed),
    }
}

/// Opens a case with its first report. Anyone may report a need: helsepersonelloven § 38 a makes it a duty for some.
#[must_use]
pub fn open(case: CaseId, home: OrgId, home_name: Line, subject: Subject, report: Report) -> Event {
    Event::Opened { case, home, home_name, subject, report }
}
