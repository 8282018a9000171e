//! The whole policy as a table, for people who know the law and not the code; and tests that no
//! section, capacity, deed, command or refusal is left out of the lists that others rely on.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a broken table is a failed test")]

mod common;

use common::*;
use dinplan_domain::actor::Capacity;
use dinplan_domain::command::Command;
use dinplan_domain::competence::Question;
use dinplan_domain::decide::MOST_HOURS;
use dinplan_domain::law::Provision;
use dinplan_domain::mandate::{Mandate, Power};
use dinplan_domain::policy::{Deed, Rule, rule};
use dinplan_domain::protection::{LOCATING, Protection, may_locate};
use dinplan_domain::refusal::Refusal;
use dinplan_domain::representative::Kind;
use dinplan_domain::sections::{Content, Letter, Section};
use jiff::civil::date;
use lists::*;
use std::collections::BTreeSet;
use std::fmt::Write;

const LEGEND: &str = "\
WHO MAY DO WHAT IN A CASE

This table is printed from the program itself. It is compared in every test run: what stands here is
what the program does. To change it, change crates/domain/src/policy/table.rs and run
UPDATE_GOLDEN=1 cargo nextest run -p dinplan-domain --test policy_table

  always              follows from the role alone
  within mandate      as far as the mandate reaches, see below
  while coordinating  while the person's consent to coordinate stands
  if shared           while a consent of the person shares that part with this reader
                      (for deeds: the measures; for an answer to a goal: the goals)
  -                   not

A consent stands from when it is given until it is withdrawn, its last day has passed, or someone doubts
that it serves the person. A doubted consent opens nothing until another than the doubter has settled it.
Someone with several roles has what any one of them gives. Someone with none is told that there is nothing.
";

/// What the columns alone do not tell, with the lists it rests on printed from the program.
#[expect(clippy::too_many_lines, reason = "prose for lawyers, in one piece")]
fn notes() -> String {
    let list = |sections: &[Section]| sections.iter().map(|s| s.code()).collect::<Vec<_>>().join(", ");
    let mut out = String::from("\nNOTES\n");
    let mut note = |title: &str, lines: &[String]| {
        writeln!(out, "\n{title}").unwrap();
        for line in lines {
            writeln!(out, "  {line}").unwrap();
        }
    };
    let to = |text: &str| text.to_owned();
    note(
        "The consent to the plan",
        &[
            to(
                "For everyone but the person and those who decide for the person, all that holds entries of the",
            ),
            to(
                "plan, its period and its evaluations close the moment the consent to the plan stands no more.",
            ),
        ],
    );
    note(
        "Age (pasient- og brukerrettighetsloven sections 3-4, 4-3, 4-4)",
        &[
            to(
                "A parent is a parent here until the child's sixteenth birthday, counted in Oslo, and while child",
            ),
            to(
                "welfare has not taken over care; else one who is close (relative). From 7 the child is heard before",
            ),
            to("others decide; from 12 a decision against what the child means needs a reason."),
            to(
                "From 12 to 15 the child may keep these from the parents, and from child welfare in their place:",
            ),
            format!("  {}.", list(Section::MAY_BE_KEPT)),
            to("Notes are the person's alone, whatever the age."),
        ],
    );
    let whole = Mandate::whole();
    let missing: Vec<_> = Section::ALL.iter().filter(|s| !whole.sections.contains(s)).copied().collect();
    note(
        "Mandate (guardian, attorney; next of kin)",
        &[
            format!(
                "A mandate names powers ({}) and parts.",
                codes(&Power::ALL.iter().map(|p| p.code()).collect::<Vec<_>>())
            ),
            to(
                "  see a part      needs the power to see, and the part; who is coordinator and those close to the",
            ),
            to(
                "                  person are seen by all who act for the person, consents by all who may decide",
            ),
            to("  write a part    needs the power to write, and the part"),
            to("  approve, evaluate  need the power to decide, and that the whole plan can be seen:"),
            format!("                  {}", list(Section::SHAREABLE)),
            to("  share           needs the power to decide; no other parts are shared than those covered"),
            to("  other deeds     need the power to decide"),
            format!(
                "No mandate reaches: {}. Nobody who acts for the person names another who does.",
                list(&missing)
            ),
            format!("Next of kin see and write ({}) and decide nothing,", codes(&follow_powers())),
            to("only for one of 16 or more, and only while a finding on competence stands."),
        ],
    );
    let mut address = vec![
        to(
            "These parts tell where the person is, and are withheld, seen and written, from who must not know:",
        ),
        format!("  {}.", list(&LOCATING)),
        to("Workplace, phone and municipality are then left out everywhere else too. Who may know:"),
    ];
    for protection in Protection::ALL {
        let who: Vec<_> =
            Capacity::ALL.iter().filter(|c| locates(**c, *protection)).map(|c| name(*c)).collect();
        address.push(format!("  {:<14}{}", protection.code(), who.join("; ")));
    }
    address.push(to(
        "A parent who lives elsewhere does not know where an address is protected. Where it is strict, nobody close has a part",
    ));
    address.push(to(
        "but a guardian and a parent who lives with the child; nobody else close is written down, but who is",
    ));
    address.push(to("known from a register."));
    note("Protected address (folkeregisterloven section 10-4)", &address);
    note(
        "Emergency (helsepersonelloven section 23, number 4)",
        &[
            format!("Opened by one who is authorised, with a reason, for at most {MOST_HOURS} hours, to:"),
            format!("  {}.", list(Section::EMERGENCY)),
            to("Followed up by another than who opened it; found to be without ground it closes at once."),
        ],
    );
    note(
        "The end of the case",
        &[
            to(
                "What is shared is shared for the work: everything marked \"if shared\" closes when the case ends.",
            ),
            to(
                "In an ended case only this can be done (a consent narrowed too, a note written but not shared):",
            ),
            format!("  {}.", outlives().join(", ")),
        ],
    );
    note(
        "The ward",
        &[to(
            "A ward that reported follows the way to a plan for 180 days, then only what is shared with it.",
        )],
    );
    out
}

fn codes(all: &[&str]) -> String {
    all.join(", ")
}

fn follow_powers() -> Vec<&'static str> {
    Mandate::to_follow().powers.into_iter().map(Power::code).collect()
}

/// The mark of a rule.
fn word(rule: Rule) -> &'static str {
    match rule {
        Rule::Always => "always",
        Rule::WhileCoordinating => "while coordinating",
        Rule::WithinMandate => "within mandate",
        Rule::IfShared => "if shared",
        Rule::Never => "-",
    }
}

fn name(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::Person => "the person",
        Capacity::Parent => "parent (child under 16)",
        Capacity::CareAuthority => "child welfare that has taken over care (child under 16)",
        Capacity::Guardian => "guardian or future proxy",
        Capacity::Attorney => "attorney, by the person's power of attorney",
        Capacity::NextOfKin => "next of kin (of one found to lack competence to consent)",
        Capacity::Companion => "helper, peer or interpreter, for a time",
        Capacity::Emergency => "emergency access, open",
        Capacity::Reviewer => "leader who follows up an emergency access",
        Capacity::Relative => "relative or other close person",
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
        Capacity::CareAuthority => "CHILD WELFARE",
        Capacity::Guardian => "GUARDIAN",
        Capacity::Attorney => "ATTORNEY",
        Capacity::NextOfKin => "NEXT OF KIN",
        Capacity::Companion => "COMPANION",
        Capacity::Emergency => "EMERGENCY",
        Capacity::Reviewer => "REVIEWER",
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
    see.chain(write).chain(Deed::PLAIN.iter().copied()).collect()
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
    let private = |group: &&Vec<Capacity>| group.first().is_some_and(|c| *c <= Capacity::Companion);
    let (close, at_work): (Vec<_>, Vec<_>) = columns.iter().partition(private);
    for (title, belongs) in blocks {
        for side in [&close, &at_work] {
            let mut heads = format!("{title:<25}");
            for group in side {
                write!(heads, "{:<20}", group.first().map_or("", |c| head(*c))).unwrap();
            }
            writeln!(out, "\n{}", heads.trim_end()).unwrap();
            for deed in deeds().into_iter().filter(belongs) {
                let mut row = format!("{:<25}", label(deed));
                for group in side {
                    write!(row, "{:<20}", group.first().map_or("", |c| word(rule(*c, deed)))).unwrap();
                }
                writeln!(out, "{}", row.trim_end()).unwrap();
            }
        }
    }
    out.push_str(&notes());
    out
}

/// One who is this and nothing else, in a living case with a plan and this protection.
fn locates(capacity: Capacity, protection: Protection) -> bool {
    let (story, who) = being(capacity);
    let mut story = story;
    story.case.protection = protection;
    let actor = story.actor(who);
    actor.is(capacity) && may_locate(&actor, &story.case, story.today())
}

/// A story in which someone is this. Exhaustive: a new capacity does not compile until it has one.
fn being(capacity: Capacity) -> (Story, Cast) {
    let adult = Story::living_plan;
    let child = || Story::of_child(date(2015, 5, 5));
    match capacity {
        Capacity::Person => (adult(), Cast::Person),
        Capacity::Parent => (child(), Cast::Mother),
        Capacity::CareAuthority => {
            let care = Command::TakeOverCare {
                org: home(),
                unit: Cast::Siri.identity().post().and_then(|p| p.unit),
                name: line("Lia barnevern"),
                source: line("vedtak"),
                since: first_day(),
            };
            (child().when(Cast::Unit, care), Cast::Siri)
        }
        Capacity::Guardian => (adult().represented_by(Cast::Guardian, Kind::Guardian), Cast::Guardian),
        Capacity::Attorney => (adult().represented_by(Cast::Attorney, Kind::Attorney), Cast::Attorney),
        Capacity::NextOfKin => {
            let story = adult().found_lacking(Question::Sharing);
            (story.represented_by(Cast::Husband, Kind::NextOfKin), Cast::Husband)
        }
        Capacity::Relative => (adult().represented_by(Cast::Husband, Kind::Relative), Cast::Husband),
        Capacity::Companion => (adult().represented_by(Cast::Peer, Kind::Peer), Cast::Peer),
        Capacity::Coordinator => (adult(), Cast::Marte),
        Capacity::Provider => (adult().joined_by(Cast::Nina), Cast::Nina),
        Capacity::CoordinatingUnit => (adult(), Cast::Unit),
        Capacity::UnitLeader => (adult(), Cast::Leader),
        Capacity::Ward => (adult(), Cast::Liv),
        Capacity::Emergency | Capacity::Reviewer => {
            let mut story = adult();
            story.opens_emergency(Cast::Eva, entry(0x80), 4).unwrap();
            (story, if capacity == Capacity::Emergency { Cast::Eva } else { Cast::Chief })
        }
        Capacity::Reporter => {
            let report = report(Cast::Turid, "Strever på skolen", adult().now);
            let mut story = adult();
            story.case.reports.push(report);
            (story, Cast::Turid)
        }
        Capacity::SystemJob => (adult(), Cast::Outsider), // the program is nobody in a case
    }
}

/// The deeds that can be done in an ended case, by trying every command in one.
fn outlives() -> Vec<String> {
    let end = Command::End { reason: dinplan_domain::case::EndReason::NeedOver, note: None };
    let mut ended = Story::living_plan();
    ended.opens_emergency(Cast::Eva, entry(0x800), 4).unwrap();
    let ended = ended.when(Cast::Person, end);
    let mut found: Vec<_> = scenes::every_command()
        .into_iter()
        .filter(|command| {
            let tried = |who| ended.clone().attempt(who, command);
            let closed = [Cast::Person, Cast::Leader, Cast::Unit, Cast::Chief].map(|who| match tried(who) {
                Err(Refusal::CaseClosed) => Some(true),
                Err(Refusal::NotYours(_) | Refusal::NoPart | Refusal::NeedsPaper) => None,
                Ok(_) | Err(_) => Some(false),
            });
            closed.contains(&Some(false))
        })
        .map(|command| label(command.deed(|_| Some(Section::Illness))))
        .collect();
    found.dedup();
    found
}

#[test]
fn every_capacity_is_reached_by_its_story() {
    for capacity in Capacity::ALL.into_iter().filter(|c| *c != Capacity::SystemJob) {
        let (story, who) = being(capacity);
        assert_eq!(story.actor(who).capacities(), [capacity]);
    }
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
fn a_role_that_speaks_for_the_person_is_never_held_by_consent_and_a_job_only_turns() {
    for deed in deeds() {
        for capacity in Capacity::ALL {
            let found = rule(capacity, deed);
            match capacity {
                Capacity::Person | Capacity::Parent | Capacity::CareAuthority => {
                    assert!(matches!(found, Rule::Always | Rule::Never), "{capacity:?} {deed:?}");
                }
                Capacity::Guardian | Capacity::Attorney | Capacity::NextOfKin => {
                    let held = matches!(found, Rule::WithinMandate | Rule::Never) || deed == Deed::Report;
                    assert!(held, "{capacity:?} {deed:?}");
                }
                Capacity::SystemJob => assert_eq!(found != Rule::Never, deed == Deed::Turn, "{deed:?}"),
                Capacity::Coordinator => assert_ne!(found, Rule::IfShared, "{deed:?}"),
                _ => assert!(
                    !matches!(found, Rule::WhileCoordinating | Rule::WithinMandate),
                    "{capacity:?} {deed:?}"
                ),
            }
        }
    }
}

#[test]
fn nobody_has_more_than_the_one_they_act_for() {
    for deed in deeds().into_iter().filter(|d| *d != Deed::Represent) {
        for capacity in Capacity::ALL.into_iter().filter(|c| c.has_mandate() || c.speaks_for_person()) {
            let theirs = rule(capacity, deed);
            assert!(
                theirs == Rule::Never || rule(Capacity::Person, deed) != Rule::Never,
                "{capacity:?} {deed:?}"
            );
        }
    }
}

#[test]
fn notes_are_the_persons_alone() {
    for capacity in Capacity::ALL.into_iter().filter(|c| *c != Capacity::Person) {
        for deed in [Deed::See(Section::Notes), Deed::Write(Section::Notes)] {
            assert_eq!(rule(capacity, deed), Rule::Never, "{capacity:?}");
        }
    }
    assert!(!Mandate::whole().sections.contains(&Section::Notes));
}

#[test]
fn an_emergency_opens_what_the_list_says_and_nothing_is_written() {
    for section in Section::ALL {
        let sees = rule(Capacity::Emergency, Deed::See(*section)) != Rule::Never;
        assert_eq!(sees, Section::EMERGENCY.contains(section), "{section:?}");
    }
    for deed in deeds().into_iter().filter(|d| !matches!(d, Deed::See(_))) {
        assert_eq!(rule(Capacity::Emergency, deed), Rule::Never, "{deed:?}");
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

// The lists: a new variant does not compile until it has a number in `lists`, and the list is too
// short until it is there too.

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
    complete(Provision::ALL.iter().map(|p| provision_number(*p)), PROVISIONS, "Provision::ALL");
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
            Command::NameRepresentative(_)
            | Command::EndRepresentative { .. }
            | Command::TakeOverCare { .. }
            | Command::GiveBackCare => Deed::Represent,
            Command::DoubtConsent { .. } | Command::AgreeToConsent { .. } => Deed::Doubt,
            Command::SettleDoubt { .. } => Deed::Settle,
            Command::AssessCompetence { .. } => Deed::AssessCompetence,
            Command::KeepFromParents { .. } => Deed::KeepFromParents,
            Command::WriteNote { .. } | Command::EndNote { .. } | Command::ShareNote { .. } => {
                Deed::Write(Section::Notes)
            }
            Command::ReviewEmergency { .. } => Deed::Review,
            Command::Protect(_) => Deed::Protect,
            Command::Ask { .. } => Deed::Ask,
            Command::Reply { .. } | Command::InterimReply { .. } => Deed::Reply,
            Command::SpendTime { .. } => Deed::CountTime,
            Command::Hold(_) => Deed::Hold,
            Command::Meeting { act, .. } if act.is_a_guests() => Deed::Attend,
            Command::Meeting { .. } => Deed::Write(Section::Meetings),
            Command::Complaint(_) => Deed::Write(Section::Complaints),
            Command::Verdict(_) => Deed::Write(Section::Verdicts),
            Command::Scale { .. } => Deed::Write(Section::Goals),
            Command::Turn | Command::Left(_) => Deed::Turn,
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
            Command::AnswerCounter { .. } => Deed::Write(Section::Measures),
            Command::ConfirmAll { .. } => Deed::Write(Section::Goals),
            Command::AnswerGoal { .. } => Deed::AnswerGoal,
            Command::Mark { .. } => Deed::Mark,
            Command::SetTerm(_) => Deed::SetTerm,
            Command::Approve { .. } => Deed::Approve,
            Command::Evaluate { .. } => Deed::Evaluate,
            Command::Pause { .. } | Command::Resume => Deed::Pause,
            Command::End { .. } => Deed::End,
            Command::Reopen { .. } => Deed::Reopen,
            Command::Talk(_) => Deed::Write(Section::Talk),
            Command::Deputise(_) => Deed::Deputise,
        };
        // An entry that is there is judged by its own section.
        assert_eq!(command.deed(|_| Some(Section::Illness)), stated, "{command:?}");
    }
}

/// The list of commands is as long as the match above has kinds, and each kind is in it.
#[test]
fn every_command_is_in_the_list() {
    let kinds: BTreeSet<_> =
        scenes::every_command().iter().map(std::mem::discriminant).map(|d| format!("{d:?}")).collect();
    assert_eq!(kinds.len(), scenes::every_command().len(), "one of each");
    assert_eq!(kinds.len(), 59);
}

#[test]
fn an_outsider_can_do_nothing_of_it_and_learns_nothing() {
    let story = Story::living_plan();
    for command in scenes::every_command() {
        let _ = story.clone().expect_refusal(Cast::Outsider, command, Refusal::NoPart);
    }
}

#[path = "common/lists.rs"]
mod lists;
#[path = "common/scenes.rs"]
mod scenes;
