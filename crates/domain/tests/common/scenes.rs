//! One of every command, and a story of talk.
#![allow(dead_code, reason = "each test file uses its own part")]

use crate::common::*;
use dinplan_domain::assessment::{Choice, Means};
use dinplan_domain::case::EndReason;
use dinplan_domain::command::{Command, CounterAnswer, PromiseAnswer};
use dinplan_domain::competence;
use dinplan_domain::consent::{Form, Scope};
use dinplan_domain::coordinator;
use dinplan_domain::deputy;
use dinplan_domain::participant::Who;
use dinplan_domain::person::Lang;
use dinplan_domain::plan::{GoalAnswer, PlanForm};
use dinplan_domain::protection::Protection;
use dinplan_domain::representative;
use dinplan_domain::request;
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::Responsible;
use dinplan_domain::sections::{Content, Letter, Section};
use dinplan_domain::talk::{About, Act, Party};
use jiff::civil::date;
use std::collections::BTreeSet;

/// One of every command; the test that uses it matches them exhaustively.
pub(crate) fn every_command() -> Vec<Command> {
    let id = entry(2);
    let Content::Goals(a_goal) = goal("Mål", None) else { return Vec::new() };
    let matters_to = Matters { question: Question::Now, words: prose("Ro") };
    let report = report(Cast::Liv, "Behov", Story::reported().now);
    let person = Cast::Husband.id();
    vec![
        Command::Report(report),
        assess(NEED),
        Command::Inform { means: Means::Letter, language: line("norsk"), also_to: None },
        Command::Offer { asked: line("x") },
        Command::Answer { choice: Choice::NoThanks, voice: own_voice() },
        consenting(consent(9), Scope::MakePlan),
        Command::NarrowConsent { id: to_plan(), sections: BTreeSet::new() },
        Command::WithdrawConsent { id: to_plan() },
        Command::NameRepresentative(close(Cast::Husband, representative::Kind::Relative)),
        Command::EndRepresentative { person },
        Command::WishCoordinator { words: prose("x"), person: None },
        appoint(9, coordinator::Kind::Municipal, Cast::Kjell),
        Command::EndAppointment { id: appointment(1), reason: coordinator::EndReason::Relieved, note: None },
        Command::NameParticipant(Cast::Nina.participant()),
        Command::EndParticipant { id: Cast::Nina.part() },
        begin_plan(),
        Command::QuickStart {
            ids: [entry(7), entry(8), entry(9)],
            matters: matters_to,
            goal: a_goal,
            measure: measure("x", Responsible::Person),
        },
        Command::SetForm(PlanForm::Palliative),
        Command::SetLanguage(Lang::Nn),
        write(id, 1, matters("x")),
        Command::EndEntry { id, seen: 1, reason: line("x") },
        Command::ReopenEntry { id },
        Command::Confirm { id },
        Command::ConfirmAll { section: Section::Goals, seen: vec![(id, 1)] },
        Command::AnswerCounter { id, seen: 1, answer: CounterAnswer::Take },
        Command::Left(Who::Staff { person, org: home(), unit: None }),
        Command::Move { id, up: true },
        Command::Promise { id, seen: 1, answer: PromiseAnswer::Accept },
        Command::AnswerGoal { id, answer: GoalAnswer::CanBeMet, reason: None },
        Command::Mark { letter: Letter::I, reason: None },
        Command::SetTerm(term()),
        Command::Approve { hash: String::new(), voice: own_voice(), form: Form::Paper },
        evaluation(),
        Command::Pause { reason: line("x") },
        Command::Resume,
        Command::End { reason: EndReason::Wish, note: None },
        Command::Reopen { reason: line("x") },
        Command::DoubtConsent { id: to_plan(), why: prose("x") },
        Command::SettleDoubt { id: to_plan(), stands: true, why: line("x") },
        Command::AgreeToConsent { id: to_plan() },
        finding(0x900, competence::Question::Plan, true, date(2027, 6, 1)),
        Command::TakeOverCare {
            org: home(),
            unit: None,
            name: line("x"),
            source: line("x"),
            since: date(2026, 11, 22),
        },
        Command::GiveBackCare,
        Command::KeepFromParents { sections: BTreeSet::from([Section::Goals]) },
        Command::WriteNote { id: entry(0x700), seen: 0, text: prose("x") },
        Command::EndNote { id: entry(0x700) },
        Command::ShareNote { id: entry(0x700), entry: entry(0x701), question: Question::Now },
        Command::ReviewEmergency { id: entry(0x800), justified: true, words: line("x") },
        Command::Protect(Protection::Confidential),
        Command::Ask { id: entry(0x600), kind: request::Kind::Correction, words: prose("x") },
        Command::Reply { id: entry(0x600), granted: true, words: prose("x") },
        Command::Hold(Some(line("x"))),
        Command::Turn,
        meetings::act(dinplan_domain::meeting::Act::Begin),
        complain(entry(0x61)),
        say(0x62),
        Command::Scale { goal: entry(2), steps: [None, None, None, Some(line("x")), None] },
        Command::Talk(Act::Say { id: entry(0x300), words: prose("x") }),
        Command::Deputise(deputy::Act::End { id: entry(0x310) }),
    ]
}

/// A thread with a question that is answered, a suggestion that is taken, a task that is taken over.
pub(crate) fn talk_acts() -> Vec<(Cast, Act)> {
    let nina = Party::Participant(Cast::Nina.part());
    let (thread, suggestion, task) = (entry(0x300), entry(0x301), entry(0x302));
    let asks = Act::Begin {
        id: thread,
        title: line("Trappa"),
        about: About::Plan,
        with: vec![Party::Person],
        words: prose("Når kan du komme?"),
        asks: Some((nina, Some(date(2026, 12, 1)))),
    };
    let suggests = Act::Suggest {
        id: suggestion,
        of: None,
        content: goal("Svømme", None),
        why: Some(line("Hun likte det")),
    };
    let hands = Act::HandOver {
        id: task,
        words: prose("Søknaden om bil"),
        about: About::Entry(entry(2)),
        by: Some(date(2026, 12, 20)),
    };
    let becomes = Some((entry(0x304), Box::new(measure("Søke om bil", Responsible::Coordinator))));
    vec![
        (Cast::Marte, asks),
        (Cast::Nina, Act::Read { id: thread }),
        (Cast::Nina, Act::Say { id: thread, words: prose("På tirsdag.") }),
        (Cast::Marte, Act::Close { id: thread }),
        (Cast::Husband, suggests),
        (Cast::Person, Act::Take { id: suggestion, entry: entry(0x303) }),
        (Cast::Person, hands),
        (Cast::Marte, Act::AcceptTask { id: task, measure: becomes }),
    ]
}

/// A deputy who is named and refused, and words for whoever takes over.
pub(crate) fn deputy_acts() -> Vec<(Cast, deputy::Act)> {
    let name = deputy::Act::Name {
        id: entry(0x310),
        of: appointment(1),
        who: Box::new(Cast::Kjell.candidate()),
        from: date(2026, 11, 23),
        until: date(2026, 12, 20),
    };
    vec![
        (Cast::Marte, deputy::Act::Write(prose("Ring Nina først."))),
        (Cast::Marte, name),
        (Cast::Person, deputy::Act::Refuse { id: entry(0x310), why: Some(line("Kjenner ham")) }),
    ]
}
