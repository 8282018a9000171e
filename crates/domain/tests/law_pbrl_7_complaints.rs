//! Pasient- og brukerrettighetsloven chapter 7: the right to complain, the time one has, and the way of
//! a complaint. No step is skipped, silence is told, and the person is never the one to chase it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken story is a failed test")]

mod common;

use common::*;
use dinplan_domain::assessment::Basis as Ground;
use dinplan_domain::case::EndReason;
use dinplan_domain::command::Command;
use dinplan_domain::complaint::{self, About, Act, Complaint, File, Outcome, Ruling, State};
use dinplan_domain::event::{Event, Recorded};
use dinplan_domain::ids::Revision;
use dinplan_domain::law::{self, Provision};
use dinplan_domain::notice::{self, Addressee};
use dinplan_domain::person::Lang;
use dinplan_domain::policy::{Basis, Deed};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::request;
use dinplan_domain::sections::Section;
use dinplan_domain::turn::Turn;
use jiff::civil::{Date, date};

fn act(act: Act) -> Command {
    Command::Complaint(act)
}

fn sends(about: About, learned: Option<Date>) -> Command {
    act(Act::Send { id: entry(1), about, words: prose("Jeg klager."), learned })
}

fn receive() -> Command {
    act(Act::Receive { id: entry(1) })
}

fn reconsider(outcome: Outcome) -> Command {
    act(Act::Reconsider { id: entry(1), outcome, reasons: prose("Fordi.") })
}

fn forward() -> Command {
    let made = "2026-11-23T08:00:00Z".parse().unwrap();
    let file = File { made, revision: Revision(3), log_before: 9, language: Lang::Nb, hash: "ab".into() };
    act(Act::Forward { id: entry(1), to: line("Statsforvalteren"), file })
}

fn decide() -> Command {
    act(Act::Decide { id: entry(1), ruling: Ruling::Agreed, day: first_day(), words: None })
}

fn complaint(story: &Story) -> &Complaint {
    story.case.complaints.first().unwrap()
}

fn complained() -> Story {
    Story::living_plan().when(Cast::Person, sends(About::NothingHappens, None))
}

fn last(story: &Story) -> &Recorded {
    story.told.last().unwrap()
}

fn turned(story: &mut Story) -> Vec<Turn> {
    match story.turn() {
        Ok(_) => story.told.iter().rev().find_map(|r| match &r.event {
            Event::Turned { turns, .. } => Some(turns.clone()),
            _ => None,
        }),
        Err(_) => None,
    }
    .unwrap_or_default()
}

#[test]
fn pbrl_7_5_four_weeks_from_when_one_learned_enough() {
    assert_eq!(law::last_day_to_complain(date(2026, 11, 2), 4), date(2026, 11, 30));
    let story = Story::reported().when(Cast::Person, sends(About::NoPlan, Some(date(2026, 10, 25))));
    assert_eq!(complaint(&story).last_day, Some(first_day()));
    assert!(!complaint(&story).late(), "the last day is in time");
    assert_eq!(About::NoPlan.deadline(), Provision::ComplaintDeadline);
}

#[test]
fn pbrl_7_5_a_late_complaint_is_taken_and_marked() {
    let story = Story::reported().when(Cast::Person, sends(About::NoPlan, Some(date(2026, 10, 24))));
    assert!(complaint(&story).late());
    story.when(Cast::Unit, receive()).when(Cast::Unit, reconsider(Outcome::Upheld));
}

#[test]
fn pbrl_7_5_against_silence_no_time_runs() {
    let story = Story::reported().when(Cast::Person, sends(About::NoPlan, None));
    assert!(complaint(&story).last_day.is_none() && !complaint(&story).late());
}

#[test]
fn fvl_29_three_weeks_for_a_refused_service() {
    let story = Story::reported().when(Cast::Person, sends(About::Service, Some(date(2026, 11, 2))));
    assert_eq!(complaint(&story).last_day, Some(date(2026, 11, 23)));
    assert_eq!(About::Service.deadline(), Provision::OtherComplaintDeadline);
}

#[test]
fn the_times_are_the_municipalitys_to_set_and_stand_once_set() {
    let mut story = Story::reported();
    story.case.deadlines.complaint_weeks = 6;
    story.case.deadlines.reconsider_days = 10;
    let mut story = story.when(Cast::Person, sends(About::NoPlan, Some(date(2026, 11, 2))));
    story.case.deadlines.reconsider_days = 99;
    assert_eq!(complaint(&story).last_day, Some(date(2026, 12, 14)));
    assert_eq!(complaint(&story).reconsider_by, date(2026, 12, 2));
}

#[test]
fn no_step_is_skipped_and_none_is_taken_twice() {
    let story = complained();
    for too_early in [reconsider(Outcome::Upheld), forward(), decide()] {
        assert_eq!(story.clone().refusal(Cast::Unit, too_early), Refusal::ComplaintNotSoFar);
    }
    let story = story.when(Cast::Unit, receive());
    assert_eq!(story.clone().refusal(Cast::Unit, receive()), Refusal::AlreadyAnswered);
    assert_eq!(story.clone().refusal(Cast::Unit, forward()), Refusal::ComplaintNotSoFar);
    let story = story.when(Cast::Unit, reconsider(Outcome::Upheld)).when(Cast::Unit, forward());
    let story = story.when(Cast::Leader, decide());
    let done = complaint(&story);
    assert!(!done.runs() && done.receipt().is_some() && done.reconsidered().is_some());
    assert_eq!(done.decided().map(|d| d.ruling), Some(Ruling::Agreed));
    assert_eq!(story.refusal(Cast::Unit, decide()), Refusal::AlreadyAnswered);
}

#[test]
fn what_is_changed_as_asked_ends_there_and_what_is_changed_in_part_goes_on() {
    let what = prose("Du får koordinator.");
    let story = complained().when(Cast::Unit, receive());
    let met = story.clone().when(Cast::Unit, reconsider(Outcome::Changed { what: what.clone() }));
    assert!(!complaint(&met).runs());
    assert_eq!(met.refusal(Cast::Unit, forward()), Refusal::AlreadyAnswered);
    let part = story.when(Cast::Unit, reconsider(Outcome::Partly { what })).when(Cast::Unit, forward());
    assert!(complaint(&part).runs());
}

#[test]
fn the_one_who_complains_takes_it_back_at_any_point() {
    let mut story = complained();
    for next in [receive(), reconsider(Outcome::Upheld), forward()] {
        let taken_back = story.clone().when(Cast::Person, act(Act::Withdraw { id: entry(1) }));
        assert!(complaint(&taken_back).withdrawn().is_some() && !complaint(&taken_back).runs());
        assert_eq!(taken_back.refusal(Cast::Unit, next.clone()), Refusal::AlreadyAnswered);
        story = story.when(Cast::Unit, next);
    }
    // Not by those it is about, unless they only write in what came on paper.
    assert_eq!(story.refusal(Cast::Unit, act(Act::Withdraw { id: entry(1) })), Refusal::NeedsPaper);
}

#[test]
fn on_paper_the_unit_writes_it_in_and_the_clock_runs_from_the_day_it_came() {
    let register = act(Act::Register {
        id: entry(1),
        about: About::NoCoordinator,
        words: prose("Ingen ringer."),
        from: Cast::Person.name(),
        received: date(2026, 11, 18),
        learned: None,
    });
    assert_eq!(Story::reported().refusal(Cast::Unit, sends(About::Other, None)), Refusal::NeedsPaper);
    let deed = Deed::Write(Section::Complaints);
    assert_eq!(Story::reported().refusal(Cast::Person, register.clone()), Refusal::NotYours(deed));
    let story = Story::reported().when(Cast::Unit, register);
    let written = complaint(&story);
    assert!(written.paper && matches!(written.state, State::Received(_)));
    assert_eq!(written.reconsider_by, date(2026, 12, 9));
    assert_eq!(written.written.by.person, Cast::Unit.id());
    story.when(Cast::Unit, act(Act::Withdraw { id: entry(1) }));
}

#[test]
fn pbrl_7_2_the_person_or_who_decides_for_them() {
    let mother = Story::of_child(date(2018, 5, 1)).when(Cast::Mother, sends(About::NoPlan, None));
    assert_eq!(complaint(&mother).from, Cast::Mother.name());
    let attorney = Story::reported().represented_by(Cast::Attorney, Kind::Attorney);
    attorney.when(Cast::Attorney, sends(About::NoPlan, None));
    let close = Story::reported().represented_by(Cast::Husband, Kind::Relative);
    let deed = Deed::Write(Section::Complaints);
    assert_eq!(close.refusal(Cast::Husband, sends(About::NoPlan, None)), Refusal::NotYours(deed));
}

#[test]
fn a_coordinator_does_not_read_a_complaint_that_may_be_about_them() {
    let story = complained();
    assert!(story.view(Cast::Marte).complaints.is_empty());
    assert!(!story.all_seen_by(&Cast::Marte.identity()).contains("Jeg klager"));
    assert_eq!(story.view(Cast::Unit).complaints.len(), 1);
}

#[test]
fn one_can_complain_after_the_case_has_ended() {
    let end = Command::End { reason: EndReason::ConsentWithdrawn, note: None };
    Story::living_plan().when(Cast::Person, end).when(Cast::Person, sends(About::Content, None));
}

#[test]
fn the_unit_is_reminded_before_and_after_and_the_family_never() {
    let mut story = complained();
    let by = complaint(&story).reconsider_by;
    assert_eq!(by, date(2026, 12, 13));
    for (day, turn) in [
        (date(2026, 12, 8), Turn::ComplaintNear(entry(1))),
        (date(2026, 12, 14), Turn::ComplaintOverdue(entry(1))),
        (date(2026, 12, 21), Turn::ComplaintSilent(entry(1))),
    ] {
        story = story.at(day.yesterday().unwrap(), 12, 0);
        assert!(!turned(&mut story).contains(&turn), "{day}");
        story = story.at(day, 0, 0);
        assert_eq!(turned(&mut story), [turn]);
        let told = notice::of(&story.case, last(&story));
        let to: Vec<_> = told.iter().map(|n| n.to).collect();
        let unit = Addressee::Unit(home());
        match turn {
            Turn::ComplaintSilent(_) => assert_eq!(to, [unit, Addressee::Leader(home())]),
            _ => assert_eq!(to, [unit]),
        }
        assert!(turned(&mut story).is_empty(), "told once");
    }
}

#[test]
fn nobody_answers_alone_a_complaint_they_wrote_in_from_paper() {
    let on_paper = Act::Register {
        id: entry(1),
        about: About::Content,
        words: prose("Jeg klager."),
        from: line("Berit"),
        received: first_day(),
        learned: None,
    };
    let story = Story::living_plan().when(Cast::Unit, act(on_paper));
    assert_eq!(story.clone().refusal(Cast::Unit, reconsider(Outcome::Upheld)), Refusal::NotAlone);
    story.when(Cast::Leader, reconsider(Outcome::Upheld));
}

#[test]
fn the_unit_has_the_file_while_the_complaint_runs() {
    let sent = complained().when(Cast::Unit, receive()).when(Cast::Unit, reconsider(Outcome::Upheld));
    let sent = sent.when(Cast::Unit, forward());
    let opens =
        |story: &Story, who| complaint::file(&story.actor(who), &story.case, entry(1), story.now).is_ok();
    assert!(opens(&sent, Cast::Unit) && opens(&sent, Cast::Person));
    let over = sent.when(Cast::Leader, decide());
    assert!(!opens(&over, Cast::Unit) && opens(&over, Cast::Person));
}

#[test]
fn those_who_are_only_close_hear_nothing_of_a_complaint() {
    let story = complained().represented_by(Cast::Peer, Kind::NextOfKin).when(Cast::Unit, receive());
    let to: Vec<_> = notice::of(&story.case, last(&story)).into_iter().map(|n| n.to).collect();
    assert_eq!(to, [Addressee::Private(Cast::Person.id())]);
}

#[test]
fn only_whoever_leads_the_unit_looks_into_the_leaders_box() {
    let looks = |who: Cast| Addressee::of(&who.identity()).contains(&Addressee::Leader(home()));
    assert!(looks(Cast::Leader) && !looks(Cast::Unit) && !looks(Cast::Marte));
}

#[test]
fn the_units_clock_goes_on_when_the_case_has_ended() {
    let end = Command::End { reason: EndReason::NeedOver, note: None };
    let mut story = complained().when(Cast::Person, end).at(date(2026, 12, 8), 0, 0);
    assert_eq!(turned(&mut story), [Turn::ComplaintNear(entry(1))]);
}

#[test]
fn once_sent_on_the_units_clock_stops() {
    let mut story = complained()
        .when(Cast::Unit, receive())
        .when(Cast::Unit, reconsider(Outcome::Upheld))
        .when(Cast::Unit, forward())
        .at(date(2027, 2, 1), 9, 0);
    assert!(
        turned(&mut story).iter().all(|t| !matches!(t, Turn::ComplaintNear(_) | Turn::ComplaintOverdue(_)))
    );
}

#[test]
fn each_step_is_told_to_the_other_side() {
    let story = complained();
    let to =
        |story: &Story| notice::of(&story.case, last(story)).into_iter().map(|n| n.to).collect::<Vec<_>>();
    assert_eq!(to(&story), [Addressee::Unit(home())]);
    let mut story = story;
    for step in [receive(), reconsider(Outcome::Upheld), forward(), decide()] {
        story = story.when(Cast::Unit, step);
        assert_eq!(to(&story), [Addressee::Private(Cast::Person.id())]);
    }
}

#[test]
fn a_case_with_a_complaint_that_runs_is_not_erased() {
    let ask = Command::Ask { id: entry(0x60), kind: request::Kind::Erasure, words: prose("x") };
    let grant = Command::Reply { id: entry(0x60), granted: true, words: prose("x") };
    let end = Command::End { reason: EndReason::NeedOver, note: None };
    let story = complained().when(Cast::Person, ask).when(Cast::Person, end);
    assert_eq!(story.clone().refusal(Cast::Leader, grant.clone()), Refusal::Held);
    story.when(Cast::Person, act(Act::Withdraw { id: entry(1) })).when(Cast::Leader, grant);
}

#[test]
fn the_file_holds_the_plan_and_opens_to_the_unit_only_when_it_has_reconsidered() {
    let story = complained().when(Cast::Unit, receive());
    let file =
        |story: &Story, who: Cast| complaint::file(&story.actor(who), &story.case, entry(1), story.now);
    assert_eq!(file(&story, Cast::Unit).unwrap_err(), Refusal::ComplaintNotSoFar);
    assert!(story.view(Cast::Unit).plan.is_some_and(|plan| plan.entries.is_empty()), "not otherwise");
    let story = story.when(Cast::Unit, reconsider(Outcome::Upheld));
    let (_, basis, view) = file(&story, Cast::Unit).unwrap();
    assert_eq!(basis, Basis::Complaint);
    assert_eq!(view.plan.unwrap().entries.len(), 3);
    // The person gets the same file, when it is sent.
    assert_eq!(file(&story, Cast::Person).unwrap_err(), Refusal::NotYours(Deed::Reconsider));
    let story = story.when(Cast::Unit, forward());
    assert_eq!(file(&story, Cast::Person).unwrap().1, Basis::OwnCase);
    assert_eq!(file(&story, Cast::Outsider).unwrap_err(), Refusal::NoPart);
    assert!(file(&story, Cast::Marte).is_err() && file(&story, Cast::Nina).is_err());
}

#[test]
fn private_notes_and_what_a_child_keeps_are_not_in_the_file() {
    let note = Command::WriteNote { id: entry(0x70), seen: 0, text: prose("hemmelig notat") };
    let mine = Command::KeepFromParents { sections: [Section::Matters].into() };
    let consents = |id, scope| consent_of(Cast::Mother, Ground::Parent, id, scope);
    let story = Story::of_child(date(2013, 5, 1))
        .when(Cast::Mother, consents(to_plan(), dinplan_domain::consent::Scope::MakePlan))
        .when(Cast::Person, begin_plan())
        .when(Cast::Person, write(entry(5), 0, matters("bare mitt")))
        .when(Cast::Person, note)
        .when(Cast::Person, mine)
        .when(Cast::Mother, sends(About::Content, None))
        .when(Cast::Unit, receive())
        .when(Cast::Unit, reconsider(Outcome::Upheld))
        .when(Cast::Unit, forward());
    let (_, _, view) = complaint::file(&story.actor(Cast::Unit), &story.case, entry(1), story.now).unwrap();
    let told: Vec<_> =
        story.told.iter().filter_map(|r| dinplan_domain::history::seen(&view, r.clone())).collect();
    let text = format!("{view:?}{told:?}");
    assert!(!text.contains("hemmelig notat") && !text.contains("bare mitt"), "{text}");
    // And so the mother may have it too.
    complaint::file(&story.actor(Cast::Mother), &story.case, entry(1), story.now).unwrap();
}
