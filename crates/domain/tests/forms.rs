//! Forms: what is written back reads the same.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken history is a failed test"
)]

use dinplan_domain::answers::Answers;
use dinplan_domain::ids::EntryId;
use dinplan_domain::sections::admission::Admission;
use dinplan_domain::sections::background::Background;
use dinplan_domain::sections::contacts::Contact;
use dinplan_domain::sections::contributions::Contribution;
use dinplan_domain::sections::cooperation::{Cooperation, Weight};
use dinplan_domain::sections::family::FamilyNeed;
use dinplan_domain::sections::goals::{Goal, GoalStatus, Priority};
use dinplan_domain::sections::illness::Thoughts;
use dinplan_domain::sections::matters::{Matters, Question};
use dinplan_domain::sections::measures::{Decision, Measure, MeasureStatus, Obstacle, Responsible};
use dinplan_domain::sections::other_plans::{OtherPlan, PlanKind};
use dinplan_domain::sections::situation::{Situation, Topic};
use dinplan_domain::sections::{Content, Section};
use dinplan_domain::text::{Line, Prose, Text};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn text<const MAX: usize>() -> impl Strategy<Value = Text<MAX>> {
    // Words, line breaks, control characters, emoji, right-to-left, white space of every kind.
    let raw = prop_oneof![
        3 => "[a-zæøåčđŋšŧž0-9 ,.;:!?]{1,60}",
        2 => "[\\PC\n\r\t]{1,60}",
        1 => "[ \u{0}\u{7}\u{85}\u{a0}\u{2028}\u{202e}\u{feff}a]{1,20}",
    ];
    raw.prop_filter_map("a text", |typed| Text::new(&typed).ok())
}

fn day() -> impl Strategy<Value = Date> {
    (2020_i16..2040, 1_i8..=12, 1_i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

fn choice<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

fn an_id() -> impl Strategy<Value = EntryId> {
    any::<u128>().prop_map(|n| EntryId::from_uuid(Uuid::from_u128(n)))
}

fn opt<T: std::fmt::Debug + Clone>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

fn any_measure() -> impl Strategy<Value = Content> {
    let responsible = prop_oneof![
        Just(Responsible::Person),
        Just(Responsible::Coordinator),
        an_id().prop_map(Responsible::Participant),
    ];
    let texts = (text(), opt(text()), opt(text()), opt(text()), text());
    let rest = (opt(an_id()), responsible, opt(day()), 0_i32..400);
    (texts, rest, choice(MeasureStatus::ALL), choice(Decision::ALL)).prop_map(
        |((what, scope, how, recurs, why), (goal, responsible, from, days), status, decision)| {
            let by = from.map_or(date(2027, 1, 1), |f| f.checked_add(jiff::Span::new().days(days)).unwrap());
            let idle = status == MeasureStatus::NotHappening;
            let (obstacle, why_not) = (Some(Obstacle::Other).filter(|_| idle), Some(why).filter(|_| idle));
            let by = Some(by).filter(|_| recurs.is_none() || days % 2 == 0);
            Content::Measures(Measure {
                what,
                goal,
                scope,
                how,
                responsible,
                from,
                by,
                recurs,
                status,
                obstacle,
                why_not,
                decision,
                answer_by: from,
            })
        },
    )
}

fn any_content() -> BoxedStrategy<Content> {
    prop_oneof![
        (choice(Question::ALL), text())
            .prop_map(|(question, words)| Content::Matters(Matters { question, words })),
        (choice(Topic::ALL), text())
            .prop_map(|(topic, words)| Content::Situation(Situation { topic, words })),
        (text(), opt(text()), opt(text()), opt(text())).prop_map(|(language, interpreter, culture, ways)| {
            Content::Background(Background { language, interpreter, culture, ways })
        }),
        (text(), opt(text()), opt(an_id()), choice(Priority::ALL), choice(GoalStatus::ALL)).prop_map(
            |(title, words, under, priority, status)| {
                Content::Goals(Goal { title, words, under, priority, status })
            }
        ),
        any_measure(),
        (text(), text()).prop_map(|(who, what)| Content::Contributions(Contribution { who, what })),
        (text(), choice(Weight::ALL), text())
            .prop_map(|(with, weight, about)| Content::Cooperation(Cooperation { with, weight, about })),
        (text(), text(), opt(text())).prop_map(|(who, need, help)| Content::Family(FamilyNeed {
            who,
            need,
            help
        })),
        (choice(PlanKind::ALL), text(), text(), opt(text()), opt(day())).prop_map(
            |(kind, title, keeper, place, next)| {
                Content::OtherPlans(OtherPlan { kind, title, keeper, place, next })
            }
        ),
        (text(), opt(text()), text(), opt(text()))
            .prop_map(|(name, role, phone, when)| Content::Contacts(Contact { name, role, phone, when })),
        (text(), opt(text()), opt(text()), opt(text())).prop_map(|(agreement, ward, phone, agreed_with)| {
            Content::Admission(Admission { agreement, ward, phone, agreed_with })
        }),
        text().prop_map(|words| Content::Illness(Thoughts { words })),
    ]
    .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_form_that_is_written_back_reads_the_same(content in any_content()) {
        let answers = content.answers();
        prop_assert_eq!(Content::parse(content.section(), &answers), Some(Ok(content.clone())));
        let fields: BTreeSet<_> = Content::fields(content.section()).iter().map(|f| f.name).collect();
        let written: BTreeSet<_> = answers.pairs().map(|(name, _)| name).collect();
        prop_assert_eq!(written, fields, "the form shows every field and no other");
    }

    #[test]
    fn a_text_read_again_is_the_same_text(line in text::<160>(), prose in text::<6000>()) {
        prop_assert_eq!(Line::new(line.as_str()), Ok(line));
        prop_assert_eq!(Prose::new(prose.as_str()), Ok(prose));
    }

    #[test]
    fn whatever_is_typed_is_read_or_told_what_is_wrong(
        section in choice(Section::ALL), typed in prop::collection::vec(("[a-z_]{1,8}", "\\PC{0,40}"), 0..6),
        dates in "[0-9./ -]{0,12}",
    ) {
        let mut answers = Answers::from_pairs(typed);
        for field in Content::fields(section) {
            answers.set(field.name, dates.clone());
        }
        if let Some(Err(faults)) = Content::parse(section, &answers) {
            prop_assert!(!faults.none(), "refused without a word: {:?}", answers);
        }
    }
}

/// The sections generated above are all sections there are. Exhaustive: a new one does not compile here.
#[test]
fn every_sections_form_is_among_those_tried() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut found = BTreeSet::new();
    for _ in 0..600 {
        let content = any_content().new_tree(&mut runner).unwrap().current();
        found.insert(match content {
            Content::Matters(_)
            | Content::Situation(_)
            | Content::Background(_)
            | Content::Goals(_)
            | Content::Measures(_)
            | Content::Contributions(_)
            | Content::Cooperation(_)
            | Content::Family(_)
            | Content::OtherPlans(_)
            | Content::Contacts(_)
            | Content::Admission(_)
            | Content::Illness(_) => content.section(),
        });
    }
    assert_eq!(found, Content::SECTIONS.iter().copied().collect());
}
