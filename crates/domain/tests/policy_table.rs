//! The whole policy as a table, for people who know the law and not the code; and tests that no
//! section, capacity, deed, command or refusal is left out of the lists that others rely on.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken table is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::Command;
use dinplan_domain::law::Provision;
use dinplan_domain::policy::{Deed, Rule, rule};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::sections::{Content, Letter, Section};
use std::collections::BTreeSet;
use std::fmt::Write;

const LEGEND: &str = "\
WHO MAY DO WHAT IN A CASE

This table is printed from the program itself. It is compared in every test run: what stands here is
what the program does. To change it, change crates/domain/src/policy.rs and run
UPDATE_GOLDEN=1 cargo nextest run -p dinplan-domain --test policy_table

  always              follows from the role alone
  while coordinating  while the person's consent to coordinate stands
  if shared           while a consent of the person shares that part with this reader
                      (for deeds: the measures; for an answer to a goal: the goals)
  -                   not

For everyone but the person, a parent and a guardian:
  - everything marked \"if shared\", everything that holds entries of the plan, its period and its
    evaluations close the moment the consent to the plan is withdrawn or runs out;
  - a parent is a parent here until the child's sixteenth birthday, then one who is close (relative).
Someone with several roles has what any one of them gives. Someone with none is told that there is nothing.
";

/// The mark of a rule.
fn word(rule: Rule) -> &'static str {
    match rule {
        Rule::Always => "always",
        Rule::WhileCoordinating => "while coordinating",
        Rule::IfShared => "if shared",
        Rule::Never => "-",
    }
}

fn name(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Person => "the person",
        Capacity::Parent => "parent (child under 16)",
        Capacity::Guardian => "guardian",
        Capacity::Relative => "relative",
        Capacity::Coordinator => "coordinator",
        Capacity::Provider => "takes part for a service",
        Capacity::CoordinatingUnit => "coordinating unit",
        Capacity::UnitLeader => "leader of that unit",
        Capacity::Ward => "ward that reported",
        Capacity::Reporter => "reporter",
        Capacity::SystemJob => "the program's own jobs",
    }
}

/// The head of the column that begins with this capacity.
fn head(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Person => "PERSON",
        Capacity::Parent => "PARENT",
        Capacity::Guardian => "GUARDIAN",
        Capacity::Relative => "RELATIVE",
        Capacity::Coordinator => "COORDINATOR",
        Capacity::Provider => "SERVICE",
        Capacity::CoordinatingUnit => "UNIT",
        Capacity::UnitLeader => "UNIT LEADER",
        Capacity::Ward => "WARD",
        Capacity::Reporter => "REPORTER",
        Capacity::SystemJob => "JOBS",
    }
}

type Belongs = fn(&Deed) -> bool;

/// Capacities for which every deed is judged alike share a column.
fn columns() -> Vec<Vec<Capacity>> {
    let all = deeds();
    let mut found: Vec<Vec<Capacity>> = Vec::new();
    for capacity in Capacity::ALL {
        let same = |other: &Capacity| all.iter().all(|deed| rule(*other, *deed) == rule(capacity, *deed));
        match found.iter_mut().find(|group| group.first().is_some_and(same)) {
            Some(group) => group.push(capacity),
            None => found.push(vec![capacity]),
        }
    }
    found
}

fn deeds() -> Vec<Deed> {
    let see = Section::ALL.iter().map(|s| Deed::See(*s));
    let write = Section::ALL.iter().map(|s| Deed::Write(*s));
    see.chain(write).chain(Deed::PLAIN).collect()
}

fn label(deed: Deed) -> String {
    match deed {
        Deed::See(section) => format!("see {}", section.code()),
        Deed::Write(section) => format!("write {}", section.code()),
        plain => plain.key().trim_start_matches("deed-").replace('-', " "),
    }
}

fn table() -> String {
    let mut out = String::from(LEGEND);
    let columns = columns();
    out.push_str("\nColumns\n");
    for group in &columns {
        let names: Vec<_> = group.iter().map(|c| name(*c)).collect();
        let head = group.first().map_or("", |c| head(*c));
        writeln!(out, "  {head:<20}{}", names.join("; ")).unwrap();
    }
    let blocks: [(&str, Belongs); 3] = [
        ("SEE A PART", |d| matches!(d, Deed::See(_))),
        ("WRITE A PART", |d| matches!(d, Deed::Write(_))),
        ("OTHER DEEDS", |d| !matches!(d, Deed::See(_) | Deed::Write(_))),
    ];
    for (title, belongs) in blocks {
        let mut heads = format!("{title:<25}");
        for group in &columns {
            write!(heads, "{:<20}", group.first().map_or("", |c| head(*c))).unwrap();
        }
        write!(out, "\n{}", heads.trim_end()).unwrap();
        out.push('\n');
        for deed in deeds().into_iter().filter(belongs) {
            let mut row = format!("{:<25}", label(deed));
            for group in &columns {
                write!(row, "{:<20}", group.first().map_or("", |c| word(rule(*c, deed)))).unwrap();
            }
            writeln!(out, "{}", row.trim_end()).unwrap();
        }
    }
    out
}

#[test]
fn the_policy_is_what_the_golden_table_says() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/policy.txt");
    let now: String = table().lines().map(|l| format!("{}\n", l.trim_end())).collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let golden = std::fs::read_to_string(path).unwrap_or_default();
    for (n, (was, is)) in golden.lines().zip(now.lines()).enumerate() {
        assert_eq!(was, is, "line {} of tests/golden/policy.txt", n + 1);
    }
    assert_eq!(golden, now, "tests/golden/policy.txt; UPDATE_GOLDEN=1 rewrites it");
}

#[test]
fn a_role_that_speaks_for_the_person_is_never_held_by_consent_and_a_job_does_nothing() {
    for deed in deeds() {
        for capacity in Capacity::ALL {
            let found = rule(capacity, deed);
            match capacity {
                Capacity::Person | Capacity::Parent | Capacity::Guardian => {
                    assert!(matches!(found, Rule::Always | Rule::Never), "{capacity:?} {deed:?}");
                }
                Capacity::SystemJob => assert_eq!(found, Rule::Never, "{deed:?}"),
                Capacity::Coordinator => assert_ne!(found, Rule::IfShared, "{deed:?}"),
                _ => assert_ne!(found, Rule::WhileCoordinating, "{capacity:?} {deed:?}"),
            }
        }
    }
}

#[test]
fn nobody_writes_what_they_would_not_see() {
    for capacity in Capacity::ALL {
        for section in Content::SECTIONS {
            let (see, write) = (rule(capacity, Deed::See(*section)), rule(capacity, Deed::Write(*section)));
            assert!(write == Rule::Never || see == write || see == Rule::Always, "{capacity:?} {section:?}");
        }
    }
}

#[test]
fn whatever_is_shared_can_be_shared() {
    for capacity in Capacity::ALL {
        for section in Section::ALL {
            if rule(capacity, Deed::See(*section)) == Rule::IfShared {
                assert!(Section::SHAREABLE.contains(section), "{capacity:?} would never see {section:?}");
            }
        }
    }
}

// The lists. Each counter is exhaustive: a new variant does not compile until it has a number here,
// and the list is too short until it is there too.

const fn section_number(section: Section) -> usize {
    match section {
        Section::Matters => 0,
        Section::Situation => 1,
        Section::Background => 2,
        Section::Goals => 3,
        Section::Measures => 4,
        Section::Participants => 5,
        Section::Coordinator => 6,
        Section::Contributions => 7,
        Section::Cooperation => 8,
        Section::Family => 9,
        Section::OtherPlans => 10,
        Section::Contacts => 11,
        Section::Admission => 12,
        Section::Illness => 13,
        Section::Period => 14,
        Section::Evaluation => 15,
        Section::Consents => 16,
        Section::Process => 17,
        Section::Representatives => 18,
        Section::Log => 19,
    }
}
const SECTIONS: usize = 20;

const fn capacity_number(capacity: Capacity) -> usize {
    match capacity {
        Capacity::Person => 0,
        Capacity::Parent => 1,
        Capacity::Guardian => 2,
        Capacity::Relative => 3,
        Capacity::Coordinator => 4,
        Capacity::Provider => 5,
        Capacity::CoordinatingUnit => 6,
        Capacity::UnitLeader => 7,
        Capacity::Ward => 8,
        Capacity::Reporter => 9,
        Capacity::SystemJob => 10,
    }
}
const CAPACITIES: usize = 11;

const fn plain_number(deed: Deed) -> Option<usize> {
    Some(match deed {
        Deed::See(_) | Deed::Write(_) => return None,
        Deed::Report => 0,
        Deed::Assess => 1,
        Deed::Inform => 2,
        Deed::Offer => 3,
        Deed::Answer => 4,
        Deed::Consent => 5,
        Deed::Withdraw => 6,
        Deed::Represent => 7,
        Deed::Wish => 8,
        Deed::Appoint => 9,
        Deed::Relieve => 10,
        Deed::BeginPlan => 11,
        Deed::ShapePlan => 12,
        Deed::Promise => 13,
        Deed::AnswerGoal => 14,
        Deed::Mark => 15,
        Deed::SetTerm => 16,
        Deed::Approve => 17,
        Deed::Evaluate => 18,
        Deed::Pause => 19,
        Deed::End => 20,
        Deed::Reopen => 21,
    })
}
const PLAIN_DEEDS: usize = 22;

fn complete(numbers: impl Iterator<Item = usize>, how_many: usize, list: &str) {
    let found: Vec<usize> = numbers.collect();
    let distinct: BTreeSet<usize> = found.iter().copied().collect();
    assert_eq!(distinct, (0..how_many).collect(), "{list} misses a variant");
    assert_eq!(found.len(), how_many, "{list} names one twice");
}

#[test]
fn the_lists_name_every_section_capacity_and_deed_once() {
    complete(Section::ALL.iter().map(|s| section_number(*s)), SECTIONS, "Section::ALL");
    complete(Capacity::ALL.iter().map(|c| capacity_number(*c)), CAPACITIES, "Capacity::ALL");
    complete(Deed::PLAIN.iter().filter_map(|d| plain_number(*d)), PLAIN_DEEDS, "Deed::PLAIN");
    assert!(Deed::PLAIN.iter().all(|d| plain_number(*d).is_some()));
}

#[test]
fn every_key_is_used_once() {
    let distinct = |keys: Vec<&str>, list: &str| {
        let set: BTreeSet<&str> = keys.iter().copied().collect();
        assert_eq!(set.len(), keys.len(), "{list}: a key twice");
    };
    distinct(Section::ALL.iter().map(|s| s.key()).collect(), "Section");
    distinct(Letter::ALL.iter().map(|s| s.key()).collect(), "Letter");
    distinct(Capacity::ALL.iter().map(|c| c.key()).collect(), "Capacity");
    distinct(Deed::PLAIN.iter().map(|d| d.key()).collect(), "Deed");
    distinct(Provision::ALL.iter().map(|p| p.key()).collect(), "Provision");
    distinct(Refusal::KEYS.to_vec(), "Refusal");
}

#[test]
fn every_part_that_can_be_shared_is_on_a_page_of_the_plan() {
    let on_a_page: BTreeSet<_> = Section::ORDINARY.iter().chain(Section::PALLIATIVE).collect();
    assert_eq!(on_a_page, Section::SHAREABLE.iter().collect());
    for section in Content::SECTIONS {
        assert!(Section::SHAREABLE.contains(section), "{section:?}");
        assert!(!Content::fields(*section).is_empty(), "{section:?}");
    }
}

/// Every command asks for a deed of its own kind. Exhaustive: a new command does not compile here
/// until its deed is stated.
#[test]
fn every_command_maps_to_its_deed() {
    for command in scenes::every_command() {
        let stated = match &command {
            Command::Report(_) => Deed::Report,
            Command::Assess { .. } => Deed::Assess,
            Command::Inform { .. } => Deed::Inform,
            Command::Offer { .. } => Deed::Offer,
            Command::Answer { .. } => Deed::Answer,
            Command::Consent { .. } => Deed::Consent,
            Command::NarrowConsent { .. } | Command::WithdrawConsent { .. } => Deed::Withdraw,
            Command::NameRepresentative { .. } | Command::EndRepresentative { .. } => Deed::Represent,
            Command::WishCoordinator { .. } => Deed::Wish,
            Command::Appoint { .. } => Deed::Appoint,
            Command::EndAppointment { .. } => Deed::Relieve,
            Command::NameParticipant(_) | Command::EndParticipant { .. } => {
                Deed::Write(Section::Participants)
            }
            Command::BeginPlan { .. } | Command::QuickStart { .. } => Deed::BeginPlan,
            Command::SetForm(_) | Command::SetLanguage(_) => Deed::ShapePlan,
            Command::Write { .. } => Deed::Write(Section::Matters),
            Command::EndEntry { .. }
            | Command::ReopenEntry { .. }
            | Command::Confirm { .. }
            | Command::Move { .. } => Deed::Write(Section::Illness),
            Command::Promise { .. } => Deed::Promise,
            Command::AnswerGoal { .. } => Deed::AnswerGoal,
            Command::Mark { .. } => Deed::Mark,
            Command::SetTerm(_) => Deed::SetTerm,
            Command::Approve { .. } => Deed::Approve,
            Command::Evaluate { .. } => Deed::Evaluate,
            Command::Pause { .. } | Command::Resume => Deed::Pause,
            Command::End { .. } => Deed::End,
            Command::Reopen { .. } => Deed::Reopen,
        };
        // An entry that is there is judged by its own section.
        assert_eq!(command.deed(|_| Some(Section::Illness)), stated, "{command:?}");
    }
}

#[test]
fn an_outsider_can_do_nothing_of_it_and_learns_nothing() {
    let story = Story::living_plan();
    for command in scenes::every_command() {
        let _ = story.clone().expect_refusal(Cast::Outsider, command, Refusal::NoPart);
    }
}

#[path = "common/scenes.rs"]
mod scenes;
