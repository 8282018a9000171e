//! Figures: counted by the day, and nobody to be found in them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a broken figure is a failed test"
)]

mod common;

use common::{Cast, Story, term};
use dinplan_domain::course::{Course, Milestone, Standing};
use dinplan_domain::facts::{Facts, facts};
use dinplan_domain::figures::{Age, figures, standings};
use dinplan_domain::report::Service;
use dinplan_domain::suppression::{Column, LEAST, Shown, alone, column, funnel, table, table_with_split};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn hidden(shown: Shown) -> bool {
    shown == Shown::Hidden
}

#[test]
fn a_count_below_five_is_hidden_and_zero_is_nobody() {
    assert_eq!([0, 1, 4, 5].map(alone).map(hidden), [false, true, true, false]);
}

#[test]
fn one_small_count_takes_another_with_it_when_the_sum_is_shown() {
    let shown = column(&[3, 20, 7, 0]);
    assert_eq!(shown.cells, [Shown::Hidden, Shown::Count(20), Shown::Hidden, Shown::Count(0)]);
    assert_eq!(shown.total, Shown::Count(30));
}

#[test]
fn two_ones_are_not_given_away_by_their_sum() {
    let shown = column(&[1, 1, 9, 30]);
    assert_eq!(shown.cells.iter().filter(|cell| hidden(**cell)).count(), 3, "one and one are two");
}

#[test]
fn a_table_with_nothing_to_hide_behind_is_withheld() {
    let shown = column(&[3]);
    assert!(hidden(shown.total) && hidden(shown.cells[0]));
    let shown = column(&[3, 0, 0]);
    assert!(hidden(shown.total), "the sum is the count");
}

#[test]
fn what_two_steps_of_the_way_differ_by_is_a_count_too() {
    let shown = funnel(&[40, 38, 20, 10]);
    assert!(hidden(shown[0]) || hidden(shown[1]), "two stopped at the first step");
    assert!(funnel(&[40, 30, 20, 10]).into_iter().all(|step| !hidden(step)));
}

#[test]
fn a_part_does_not_give_away_a_small_cell_of_the_row() {
    let (whole, parts) = table_with_split(&[vec![10, 10], vec![20, 20]], Some(0), [18, 2]);
    assert!(parts.cells.iter().all(|cell| hidden(*cell)) || hidden(whole.rows[0].total));
}

/// Whoever sees all that is shown, and knows that what is hidden is at least one, tries every way in which
/// the hidden numbers could each be one more or one less.
fn could_each_be_another(counts: &[u64], hidden: &[bool], fits: impl Fn(&[u64]) -> bool) -> bool {
    let places: Vec<usize> = (0..counts.len()).filter(|place| hidden[*place]).collect();
    let mut another = vec![false; counts.len()];
    for way in 0..3_u32.pow(u32::try_from(places.len()).unwrap()) {
        let (mut tried, mut rest) = (counts.to_vec(), way);
        for place in &places {
            tried[*place] = counts[*place] + u64::from(rest % 3) - 1;
            rest /= 3;
        }
        if places.iter().all(|place| tried[*place] >= 1) && fits(&tried) {
            places.iter().for_each(|place| another[*place] |= tried[*place] != counts[*place]);
        }
    }
    places.iter().all(|place| another[*place])
}

/// Every number of a table, sums last: rows, columns, all.
fn with_sums(cells: &[u64], width: usize) -> Vec<u64> {
    let rows: Vec<u64> = cells.chunks(width).map(|row| row.iter().sum()).collect();
    let columns = (0..width).map(|column| cells.iter().skip(column).step_by(width).sum::<u64>());
    let all = cells.iter().sum();
    cells.iter().copied().chain(rows).chain(columns).chain([all]).collect()
}

fn in_order(column: &[Column], total: &Column) -> Vec<Shown> {
    let cells = column.iter().flat_map(|row| row.cells.clone());
    let rows = column.iter().map(|row| row.total);
    cells.chain(rows).chain(total.cells.clone()).chain([total.total]).collect()
}

fn shows_only_what_is_large_and_true(shown: &[Shown], counts: &[u64]) {
    for (shown, count) in shown.iter().zip(counts) {
        match shown {
            Shown::Count(told) => assert!(told == count && (*count == 0 || *count >= LEAST)),
            Shown::Hidden => assert!(*count > 0),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn no_hidden_count_of_a_list_can_be_worked_out(counts in prop::collection::vec(0..14_u64, 1..7)) {
        let shown = column(&counts);
        let total: u64 = counts.iter().sum();
        shows_only_what_is_large_and_true(&shown.cells, &counts);
        shows_only_what_is_large_and_true(&[shown.total], &[total]);
        let is_hidden: Vec<bool> = shown.cells.iter().map(|cell| hidden(*cell)).collect();
        let fits = |tried: &[u64]| {
            let sum: u64 = tried.iter().sum();
            if hidden(shown.total) { sum >= 1 } else { sum == total }
        };
        prop_assert!(could_each_be_another(&counts, &is_hidden, fits), "{counts:?} {shown:?}");
        let behind: u64 = counts.iter().zip(&is_hidden).filter(|(_, h)| **h).map(|(n, _)| n).sum();
        prop_assert!(hidden(shown.total) || behind == 0 || behind >= LEAST, "what is hidden adds up to few");
    }

    #[test]
    fn no_hidden_count_of_a_table_can_be_worked_out(cells in prop::collection::vec(0..12_u64, 9)) {
        let rows: Vec<Vec<u64>> = cells.chunks(3).map(<[u64]>::to_vec).collect();
        let shown = table(&rows);
        let (all, shown) = (with_sums(&cells, 3), in_order(&shown.rows, &shown.total));
        shows_only_what_is_large_and_true(&shown, &all);
        let is_hidden: Vec<bool> = shown.iter().take(9).map(|cell| hidden(*cell)).collect();
        let fits = |tried: &[u64]| {
            with_sums(tried, 3).iter().zip(&all).zip(&shown).all(|((tried, count), shown)| {
                if hidden(*shown) { *tried >= 1 } else { tried == count }
            })
        };
        prop_assert!(could_each_be_another(&cells, &is_hidden, fits), "{cells:?} {shown:?}");
    }

    #[test]
    fn no_hidden_step_of_the_way_can_be_worked_out(stopped in prop::collection::vec(0..12_u64, 2..7)) {
        let came = |stopped: &[u64]| -> Vec<u64> {
            (0..stopped.len()).map(|step| stopped[step..].iter().sum()).collect()
        };
        let steps = came(&stopped);
        let shown = funnel(&steps);
        shows_only_what_is_large_and_true(&shown, &steps);
        // Who stopped at a step is known when this step and the next are both shown.
        let known = |step: usize| {
            !hidden(shown[step]) && shown.get(step + 1).is_none_or(|next| !hidden(*next))
        };
        for (step, count) in stopped.iter().enumerate() {
            prop_assert!(!known(step) || *count == 0 || *count >= LEAST, "{steps:?} {shown:?}");
        }
    }
}

/// A case reported on this day and standing like this ever since.
fn case(received: Date, standing: Standing) -> Facts {
    let course = Course { stood: vec![(received, standing)], ..Course::default() };
    Facts { born: date(1980, 1, 1), received, course, ..Facts::default() }
}

fn count(shown: Shown) -> u64 {
    match shown {
        Shown::Count(n) => n,
        Shown::Hidden => u64::MAX,
    }
}

#[test]
fn a_year_is_counted_as_it_stood_on_its_last_day() {
    let mut ended = case(date(2025, 3, 1), Standing::InForce);
    ended.course.stood.push((date(2026, 2, 1), Standing::Ended));
    let cases: Vec<Facts> = std::iter::repeat_n(ended, 8).collect();
    let row = standings().position(|s| s == Standing::InForce).unwrap();
    let on = |year| count(figures(cases.iter(), year, date(2026, 11, 22)).standing.rows[row].total);
    assert_eq!((on(2024), on(2025), on(2026)), (0, 8, 0));
}

#[test]
fn unknown_not_asked_and_no_are_three_things() {
    let day = date(2026, 3, 1);
    let three = [Standing::Unknown, Standing::NotAsked, Standing::Declined];
    let cases: Vec<Facts> = three.iter().zip([5, 6, 7]).flat_map(|(s, n)| vec![case(day, *s); n]).collect();
    let shown = figures(cases.iter(), 2026, date(2026, 11, 22)).standing;
    let row = |standing| count(shown.rows[standings().position(|s| s == standing).unwrap()].total);
    assert_eq!(three.map(row), [5, 6, 7]);
}

#[test]
fn children_are_children_on_the_day_that_is_counted() {
    let turned = Facts { born: date(2008, 6, 1), ..case(date(2024, 3, 1), Standing::UnderWork) };
    let cases = vec![turned; 6];
    let ages = |year| {
        let shown = figures(cases.iter(), year, date(2026, 11, 22)).standing;
        Age::ALL.iter().enumerate().map(|(age, _)| count(shown.total.cells[age])).collect::<Vec<_>>()
    };
    assert_eq!((ages(2025), ages(2026)), (vec![6, 0, 0], vec![0, 6, 0]));
}

#[test]
fn the_way_counts_those_reported_in_the_year_and_how_long_it_took() {
    let cases: Vec<Facts> = (1..=10)
        .map(|n| {
            let mut facts = case(date(2026, 1, 10), Standing::UnderWork);
            facts.course.reached = [(Milestone::Assessed, date(2026, 1, 10).saturating_add(n.days()))].into();
            facts
        })
        .chain(vec![case(date(2025, 1, 10), Standing::UnderWork); 10])
        .collect();
    let way = figures(cases.iter(), 2026, date(2026, 11, 22)).funnel;
    assert_eq!((count(way[0].reached), count(way[1].reached), count(way[2].reached)), (10, 10, 0));
    let times = way[1].times.unwrap();
    assert_eq!((times.median, times.ninth), (5, 9));
    assert!(way[2].times.is_none());
}

#[test]
fn how_long_it_took_for_a_few_is_not_told() {
    let mut one = case(date(2026, 1, 10), Standing::UnderWork);
    one.course.reached = [(Milestone::Assessed, date(2026, 1, 31))].into();
    let few = vec![one; 4];
    assert!(figures(few.iter(), 2026, date(2026, 11, 22)).funnel[1].times.is_none());
}

#[test]
fn the_national_figure_asks_for_a_plan_in_force_and_a_care_service() {
    let day = date(2026, 3, 1);
    let with = Facts { services: [Service::HomeCare].into(), ..case(day, Standing::InForce) };
    let without = Facts { services: [Service::School].into(), ..case(day, Standing::InForce) };
    let cases: Vec<Facts> = vec![with; 9].into_iter().chain(vec![without; 5]).collect();
    let split = figures(cases.iter(), 2026, date(2026, 12, 31)).with_service;
    assert_eq!(split.cells.iter().map(|c| count(*c)).collect::<Vec<_>>(), [9, 5]);
    assert_eq!(count(split.total), 14);
}

#[test]
fn what_only_today_knows_is_not_told_of_a_year_that_is_past() {
    let story = Story::usable_plan().with_term(term()).approved();
    let cases = [facts(&story.case)];
    assert!(figures(cases.iter(), 2025, date(2026, 11, 22)).now.is_none());
    let now = figures(cases.iter(), 2026, date(2026, 11, 22)).now.unwrap();
    assert!(hidden(now.promises.total), "one measure of one person");
    assert!(cases[0].coordinator.is_some_and(|(who, _)| who == Cast::Marte.id()));
}
