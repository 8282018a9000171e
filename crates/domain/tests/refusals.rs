//! Every refusal has a scene that provokes it. A refusal that nothing provokes is no rule.
#![allow(clippy::panic, reason = "a broken scene is a failed test")]

mod common;

use common::meetings::{act, at_one, call};
use common::*;
use dinplan_domain::assessment::{Basis, ChildsView, Choice, View, Voice};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, NewRepresentative, PromiseAnswer};
use dinplan_domain::competence::Question;
use dinplan_domain::complaint;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::coordinator::{self, Kind};
use dinplan_domain::deputy;
use dinplan_domain::meeting::{Act, Answer, Kind as Gathering, When};
use dinplan_domain::organisation::UnitKind;
use dinplan_domain::plan::GoalAnswer;
use dinplan_domain::promise::Counter;
use dinplan_domain::protection::Protection;
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind as Close;
use dinplan_domain::request;
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::{Content, Letter, Section};
use jiff::civil::date;
use std::collections::BTreeSet;

type Scene = (Story, Cast, Command);

fn approve(story: &Story, form: Form) -> Command {
    let hash = story.case.content_hash().unwrap_or_default();
    Command::Approve { hash, voice: own_voice(), form }
}

fn end_of(n: u128) -> Command {
    Command::EndAppointment { id: appointment(n), reason: coordinator::EndReason::Relieved, note: None }
}

fn chair(kind: Kind, who: Cast, change: impl FnOnce(&mut dinplan_domain::command::Candidate)) -> Command {
    let mut who = who.candidate();
    change(&mut who);
    Command::Appoint { id: appointment(7), kind, who, wish_not_followed: None }
}

fn nina_asked() -> Story {
    let content = Content::Measures(measure("Trening", Responsible::Participant(Cast::Nina.part())));
    Story::usable_plan().joined_by(Cast::Nina).when(Cast::Marte, write(entry(4), 0, content))
}

/// The scene for each refusal. Exhaustive: a new refusal does not compile until it has one.
#[expect(
    clippy::too_many_lines,
    clippy::expect_used,
    reason = "one line for each refusal; a test stops where it fails"
)]
fn scene(of: &Refusal) -> Scene {
    let offer = Command::Offer { asked: Cast::Person.name() };
    let x = || line("x");
    match of {
        Refusal::NoPart => (Story::living_plan(), Cast::Outsider, offer),
        Refusal::NotYours(_) => (Story::reported(), Cast::Person, assess(NEED)),
        Refusal::NoPlanConsent => (Story::said_yes(), Cast::Person, begin_plan()),
        Refusal::NoCoordinationConsent => {
            (Story::said_yes(), Cast::Unit, appoint(1, Kind::Municipal, Cast::Marte))
        }
        Refusal::NoShareConsent => {
            let content = Content::Measures(measure("x", Responsible::Person));
            (Story::usable_plan().joined_by(Cast::Nina), Cast::Nina, write(entry(9), 0, content))
        }
        Refusal::ConsentStands => (Story::consented(), Cast::Person, consenting(consent(9), Scope::MakePlan)),
        Refusal::ConsentGone => {
            (Story::reported(), Cast::Person, Command::WithdrawConsent { id: consent(9) })
        }
        Refusal::MayNotConsent => {
            let voice = voice(Cast::Mother, Basis::Parent, None);
            (Story::said_yes(), Cast::Unit, Command::Answer { choice: Choice::NoThanks, voice })
        }
        Refusal::JudgementMissing => {
            let voice = voice(Cast::Husband, Basis::NextOfKin, None);
            (
                Story::said_yes().found_lacking(Question::Plan),
                Cast::Unit,
                Command::Answer { choice: Choice::NoThanks, voice },
            )
        }
        Refusal::NeedsPaper => (Story::said_yes(), Cast::Unit, consenting(to_plan(), Scope::MakePlan)),
        Refusal::NotAssessed => (Story::reported(), Cast::Unit, offer),
        Refusal::RightNotMet => {
            let facts = dinplan_domain::law::RightFacts { services: 1, ..NEED };
            (Story::reported().when(Cast::Unit, assess(facts)), Cast::Unit, offer)
        }
        Refusal::NotInformed => (Story::reported().assessed_met(), Cast::Unit, offer),
        Refusal::NotOffered => (
            Story::reported(),
            Cast::Person,
            Command::Answer { choice: Choice::NoThanks, voice: own_voice() },
        ),
        Refusal::AnswerIsNot => (
            Story::consented().answered(Choice::NoThanks),
            Cast::Unit,
            appoint(1, Kind::Municipal, Cast::Marte),
        ),
        Refusal::WardStaffCannotCoordinate => {
            let command = chair(Kind::Municipal, Cast::Kjell, |who| {
                who.unit_kind = UnitKind::Ward;
                who.procedure.ward_staff_cannot_coordinate = true;
            });
            (Story::consented(), Cast::Unit, command)
        }
        Refusal::NoTemporaryCoordinators => {
            let command = chair(Kind::TemporaryHospital, Cast::Paal, |who| {
                who.procedure.temporary_hospital_coordinator = false;
            });
            (Story::consented(), Cast::Liv, command)
        }
        Refusal::WrongWorkplace(_) => {
            (Story::consented(), Cast::Unit, appoint(1, Kind::Municipal, Cast::Paal))
        }
        Refusal::OnlyHospitalKinds => {
            (Story::consented(), Cast::Liv, appoint(1, Kind::Municipal, Cast::Marte))
        }
        Refusal::NotAChild => (Story::consented(), Cast::Unit, appoint(1, Kind::Child, Cast::Marte)),
        Refusal::WishNeedsReason => {
            let wish = Command::WishCoordinator { words: prose("Kjell"), person: Some(Cast::Kjell.id()) };
            let story = Story::consented().when(Cast::Person, wish);
            (story, Cast::Unit, appoint(1, Kind::Municipal, Cast::Marte))
        }
        Refusal::AlreadyCoordinator => {
            (Story::consented().appointed(), Cast::Unit, appoint(2, Kind::Municipal, Cast::Marte))
        }
        Refusal::AppointmentGone => (Story::consented(), Cast::Unit, end_of(1)),
        Refusal::NotYourAppointment => {
            let story =
                Story::consented().appointed().when(Cast::Unit, appoint(2, Kind::Hospital, Cast::Paal));
            (story, Cast::Paal, end_of(1))
        }
        Refusal::NoPlan => (Story::consented(), Cast::Person, write(entry(1), 0, matters("x"))),
        Refusal::PlanExists => (Story::plan_begun(), Cast::Person, begin_plan()),
        Refusal::PlanPaused => {
            let story = Story::usable_plan().when(Cast::Person, Command::Pause { reason: x() });
            (story, Cast::Person, Command::Pause { reason: x() })
        }
        Refusal::PlanNotPaused => (Story::usable_plan(), Cast::Person, Command::Resume),
        Refusal::PlanNotInForce => (Story::usable_plan().with_term(term()), Cast::Person, evaluation()),
        Refusal::NotEvaluated => (Story::living_plan(), Cast::Marte, Command::SetTerm(next_term())),
        Refusal::NoTerm => {
            let story = Story::usable_plan();
            let command = approve(&story, Form::Electronic);
            (story, Cast::Person, command)
        }
        Refusal::ImpossibleTerm => {
            let term = dinplan_domain::plan::Term { revision: term().from, ..term() };
            (Story::usable_plan(), Cast::Marte, Command::SetTerm(term))
        }
        Refusal::RevisionInThePast => {
            let story = Story::usable_plan().on(date(2027, 5, 4));
            (story, Cast::Marte, Command::SetTerm(term()))
        }
        Refusal::PlanChanged => {
            let story = Story::usable_plan().with_term(term());
            let command = approve(&story, Form::Electronic);
            (story.when(Cast::Marte, write(entry(1), 1, matters("Nytt"))), Cast::Person, command)
        }
        Refusal::EntryGone(_) => (Story::usable_plan(), Cast::Person, Command::Confirm { id: entry(99) }),
        Refusal::EntryChanged(_) => (Story::usable_plan(), Cast::Person, write(entry(1), 0, matters("x"))),
        Refusal::GoalLoop => {
            (Story::usable_plan(), Cast::Person, write(entry(2), 1, goal("x", Some(entry(2)))))
        }
        Refusal::PointsNowhere => {
            (Story::usable_plan(), Cast::Person, write(entry(9), 0, goal("x", Some(entry(77)))))
        }
        Refusal::NotYourMeasure => (
            nina_asked(),
            Cast::Person,
            Command::Promise { id: entry(4), seen: 1, answer: PromiseAnswer::Accept },
        ),
        Refusal::NothingToAnswer => (
            Story::usable_plan(),
            Cast::Marte,
            Command::AnswerGoal { id: entry(3), answer: GoalAnswer::CanBeMet, reason: None },
        ),
        Refusal::LetterAlwaysApplies(_) => {
            (Story::usable_plan(), Cast::Person, Command::Mark { letter: Letter::A, reason: Some(x()) })
        }
        Refusal::ParticipantGone => {
            (Story::usable_plan(), Cast::Marte, Command::EndParticipant { id: entry(9) })
        }
        Refusal::SameAsAsked => {
            let asked = nina_asked().shared_with(Cast::Nina, &[Section::Measures]);
            let measure = asked.case.entry(entry(4)).and_then(|e| e.measure()).expect("the measure is there");
            let offer = Counter { what: measure.what.clone(), scope: None, by: measure.by, words: None };
            let answer = PromiseAnswer::Counter(offer);
            (asked, Cast::Nina, Command::Promise { id: entry(4), seen: 1, answer })
        }
        Refusal::TooMany => {
            let mut story = Story::plan_begun();
            for n in 0..400 {
                story = story.when(Cast::Person, write(entry(0x10_0000 + n), 0, matters("Noe")));
            }
            (story, Cast::Person, write(entry(9), 0, matters("x")))
        }
        Refusal::CaseClosed => {
            let end = Command::End { reason: EndReason::NeedOver, note: None };
            (Story::usable_plan().when(Cast::Person, end), Cast::Person, begin_plan())
        }
        Refusal::CaseOpen => (Story::reported(), Cast::Person, Command::Reopen { reason: x() }),
        Refusal::CompetenceNotAssessed => {
            let voice = voice(Cast::Husband, Basis::NextOfKin, Some("…"));
            (Story::said_yes(), Cast::Unit, Command::Answer { choice: Choice::NoThanks, voice })
        }
        Refusal::ChildNotHeard => {
            let voice = Voice { child: None, ..voice(Cast::Mother, Basis::Parent, None) };
            (Story::of_child(date(2017, 5, 5)), Cast::Mother, by_mother(voice))
        }
        Refusal::ChildsViewNeedsReason => {
            let child = Some(ChildsView { view: View::Disagrees, ..agrees() });
            let voice = Voice { child, ..voice(Cast::Mother, Basis::Parent, None) };
            (Story::of_child(date(2013, 5, 5)), Cast::Mother, by_mother(voice))
        }
        Refusal::NotOldEnough => {
            let sections = BTreeSet::from([Section::Illness]);
            (Story::of_child(date(2017, 5, 5)), Cast::Person, Command::KeepFromParents { sections })
        }
        Refusal::SourceMissing => {
            let new = NewRepresentative { source: None, ..close(Cast::Father, Close::Parent) };
            (Story::reported(), Cast::Unit, Command::NameRepresentative(new))
        }
        Refusal::NeedsLastDay => {
            let new = NewRepresentative { until: None, ..close(Cast::Peer, Close::Peer) };
            (Story::reported(), Cast::Person, Command::NameRepresentative(new))
        }
        Refusal::EmptyMandate => {
            (Story::reported(), Cast::Unit, Command::NameRepresentative(guardian(&[], &[Section::Goals])))
        }
        Refusal::AddressProtected => {
            let story = Story::reported().when(Cast::Person, Command::Protect(Protection::Strict));
            let relative = close(Cast::Husband, Close::Relative);
            (story, Cast::Person, Command::NameRepresentative(relative))
        }
        Refusal::OwnConsent => {
            (Story::consented(), Cast::Unit, Command::DoubtConsent { id: to_plan(), why: prose("x") })
        }
        Refusal::NotAlone => {
            let story = by_guardian().when(Cast::Unit, doubt());
            (story, Cast::Unit, Command::SettleDoubt { id: to_plan(), stands: true, why: x() })
        }
        Refusal::AlreadyAnswered => {
            let settle = |stands| Command::SettleDoubt { id: to_plan(), stands, why: x() };
            let story = by_guardian().when(Cast::Unit, doubt()).when(Cast::Leader, settle(true));
            (story, Cast::Leader, settle(false))
        }
        Refusal::StillOpen => (asked_to_erase(Story::reported()), Cast::Leader, reply(true)),
        Refusal::Held => {
            let end = Command::End { reason: EndReason::NeedOver, note: None };
            let hold = Command::Hold(Some(x()));
            let story = asked_to_erase(Story::reported().when(Cast::Person, end)).when(Cast::Leader, hold);
            (story, Cast::Leader, reply(true))
        }
        Refusal::NotCalled => {
            let answer = Act::Answer { answer: Answer::Yes, words: None };
            let alone = call(Gathering::Group, When::At(at_one(date(2026, 12, 2))), &[]);
            (Story::living_plan().when(Cast::Person, alone), Cast::Marte, act(answer))
        }
        Refusal::MeetingMovedOn => (Story::living_plan().met(), Cast::Marte, act(Act::Begin)),
        Refusal::MeetingInThePast => {
            let past = call(Gathering::Group, When::At(at_one(date(2026, 11, 20))), &[]);
            (Story::living_plan(), Cast::Marte, past)
        }
        Refusal::CorrectionWaits => {
            let correct = act(Act::Correct { id: entry(0xA30), words: prose("x") });
            let story = Story::living_plan().meeting_begun().when(Cast::Marte, act(Act::Close));
            (story.when(Cast::Nina, correct), Cast::Person, act(Act::Approve))
        }
        Refusal::ComplaintNotSoFar => {
            let again = complaint::Act::Reconsider {
                id: entry(0x61),
                outcome: complaint::Outcome::Upheld,
                reasons: prose("x"),
            };
            (
                Story::reported().when(Cast::Person, complain(entry(0x61))),
                Cast::Unit,
                Command::Complaint(again),
            )
        }
        Refusal::RevisionTooLate => {
            let term =
                dinplan_domain::plan::Term { to: date(2028, 11, 1), revision: date(2028, 3, 1), ..term() };
            (Story::usable_plan(), Cast::Marte, Command::SetTerm(term))
        }
        Refusal::DeputyNeedsTime => (Story::usable_plan(), Cast::Marte, deputy(0, 366)),
        Refusal::DeputyRefused => {
            let refuse = deputy::Act::Refuse { id: entry(0x310), why: None };
            let story = Story::usable_plan().when(Cast::Marte, deputy(0, 9));
            (story.when(Cast::Person, Command::Deputise(refuse)), Cast::Marte, deputy(1, 9))
        }
        Refusal::ReplyInThePast => (Story::reported(), Cast::Unit, interim(9, first_day())),
        Refusal::ImpossibleTime => (Story::plan_begun(), Cast::Marte, spend(9, date(2026, 11, 21), 60)),
        // Asked for by whoever has no part in a case, and by no command: see their own tests below.
        Refusal::NotAuthorised | Refusal::NothingTurned => unreachable!(),
    }
}

/// Kjell stands in for Marte so many days.
fn deputy(n: u128, days: i32) -> Command {
    let from = first_day();
    let until = from.checked_add(jiff::Span::new().days(days)).unwrap_or(from);
    let who = Box::new(Cast::Kjell.candidate());
    Command::Deputise(deputy::Act::Name { id: entry(0x310 + n), of: appointment(1), who, from, until })
}

fn by_mother(voice: Voice) -> Command {
    Command::Consent { id: to_plan(), scope: Scope::MakePlan, voice, form: Form::Electronic, until: None }
}

/// The guardian has consented to a plan.
fn by_guardian() -> Story {
    let consents = consent_of(Cast::Guardian, Basis::Guardian, to_plan(), Scope::MakePlan);
    Story::reported().represented_by(Cast::Guardian, Close::Guardian).when(Cast::Guardian, consents)
}

fn doubt() -> Command {
    Command::DoubtConsent { id: to_plan(), why: prose("x") }
}

fn asked_to_erase(story: Story) -> Story {
    let ask = Command::Ask { id: entry(0x60), kind: request::Kind::Erasure, words: prose("x") };
    story.when(Cast::Person, ask)
}

fn reply(granted: bool) -> Command {
    Command::Reply { id: entry(0x60), granted, words: prose("x") }
}

/// One of each.
fn all() -> Vec<Refusal> {
    vec![
        Refusal::NoPart,
        Refusal::NotYours(dinplan_domain::policy::Deed::Assess),
        Refusal::NoPlanConsent,
        Refusal::NoCoordinationConsent,
        Refusal::NoShareConsent,
        Refusal::ConsentStands,
        Refusal::ConsentGone,
        Refusal::MayNotConsent,
        Refusal::JudgementMissing,
        Refusal::NeedsPaper,
        Refusal::NotAssessed,
        Refusal::RightNotMet,
        Refusal::NotInformed,
        Refusal::NotOffered,
        Refusal::AnswerIsNot,
        Refusal::WardStaffCannotCoordinate,
        Refusal::NoTemporaryCoordinators,
        Refusal::WrongWorkplace(Kind::Municipal),
        Refusal::OnlyHospitalKinds,
        Refusal::NotAChild,
        Refusal::WishNeedsReason,
        Refusal::AlreadyCoordinator,
        Refusal::AppointmentGone,
        Refusal::NotYourAppointment,
        Refusal::NoPlan,
        Refusal::PlanExists,
        Refusal::PlanPaused,
        Refusal::PlanNotPaused,
        Refusal::PlanNotInForce,
        Refusal::NotEvaluated,
        Refusal::NoTerm,
        Refusal::ImpossibleTerm,
        Refusal::RevisionInThePast,
        Refusal::PlanChanged,
        Refusal::EntryGone(entry(99)),
        Refusal::EntryChanged(entry(1)),
        Refusal::GoalLoop,
        Refusal::PointsNowhere,
        Refusal::NotYourMeasure,
        Refusal::NothingToAnswer,
        Refusal::LetterAlwaysApplies(Letter::A),
        Refusal::ParticipantGone,
        Refusal::SameAsAsked,
        Refusal::TooMany,
        Refusal::CaseClosed,
        Refusal::CaseOpen,
        Refusal::CompetenceNotAssessed,
        Refusal::ChildNotHeard,
        Refusal::ChildsViewNeedsReason,
        Refusal::NotOldEnough,
        Refusal::SourceMissing,
        Refusal::NeedsLastDay,
        Refusal::EmptyMandate,
        Refusal::AddressProtected,
        Refusal::OwnConsent,
        Refusal::NotAlone,
        Refusal::NotAuthorised,
        Refusal::AlreadyAnswered,
        Refusal::StillOpen,
        Refusal::ReplyInThePast,
        Refusal::ImpossibleTime,
        Refusal::Held,
        Refusal::NothingTurned,
        Refusal::NotCalled,
        Refusal::MeetingMovedOn,
        Refusal::MeetingInThePast,
        Refusal::CorrectionWaits,
        Refusal::ComplaintNotSoFar,
        Refusal::RevisionTooLate,
        Refusal::DeputyNeedsTime,
        Refusal::DeputyRefused,
    ]
}

#[test]
fn every_refusal_is_provoked_by_its_scene() {
    let by_no_command = [Refusal::NotAuthorised, Refusal::NothingTurned];
    for refusal in all().into_iter().filter(|r| !by_no_command.contains(r)) {
        let (story, who, command) = scene(&refusal);
        assert_eq!(story.refusal(who, command), refusal);
    }
}

#[test]
fn what_is_asked_for_by_no_command_is_refused_too() {
    let mut story = Story::reported();
    assert_eq!(story.opens_emergency(Cast::Liv, entry(0x80), 4), Err(Refusal::NotAuthorised));
    assert_eq!(story.turn(), Err(Refusal::NothingTurned));
}

/// `all()` is checked against `KEYS`, and `scene` is exhaustive: together no variant is left out.
#[test]
fn the_list_of_keys_is_the_keys_of_all_refusals() {
    let keys: BTreeSet<&str> = all().iter().map(Refusal::key).collect();
    assert_eq!(keys, Refusal::KEYS.iter().copied().collect());
    assert_eq!(all().len(), Refusal::KEYS.len());
}

#[test]
fn what_the_law_forbids_cites_the_law() {
    let cites = all().into_iter().filter(|r| r.provision().is_some()).count();
    assert!(cites >= 12, "only {cites} refusals cite a provision");
    assert!(Refusal::PlanChanged.provision().is_none(), "a state of things is not a provision");
}
