//! Identity numbers: valid ones pass by both rules, typing errors are caught, nothing leaks.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a broken history is a failed test"
)]

use dinplan_domain::number::{NationalId, Population};
use dinplan_domain::time;
use proptest::prelude::*;

const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A synthetic number, valid by the rule of 1967 (remainder 0) or of 2032 (remainder 1 to 3).
fn number(remainder: u32) -> impl Strategy<Value = [u32; 11]> {
    let parts = (1_u32..=28, 1_u32..=12, 0_u32..100, 0_u32..1000, any::<bool>());
    parts.prop_filter_map("has both check digits", move |(day, month, year, serial, d_number)| {
        let day = if d_number { day + 40 } else { day };
        let month = month + 80;
        let mut d = [
            day / 10,
            day % 10,
            month / 10,
            month % 10,
            year / 10,
            year % 10,
            serial / 100,
            serial / 10 % 10,
            serial % 10,
            0,
            0,
        ];
        let weigh = |weights: &[u32], d: &[u32]| weights.iter().zip(d).map(|(w, d)| w * d).sum::<u32>() % 11;
        d[9] = (11 + remainder - weigh(&FIRST, &d)) % 11;
        d[10] = (11 - weigh(&SECOND, &d)) % 11;
        (d[9] < 10 && d[10] < 10).then_some(d)
    })
}

fn digits(of: &[u32; 11]) -> String {
    of.iter().filter_map(|d| char::from_digit(*d, 10)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn valid_numbers_pass_by_both_rules_and_never_show_themselves(
        old in number(0), new in (1_u32..4).prop_flat_map(number),
    ) {
        for of in [old, new] {
            let typed = digits(&of);
            let spaced = format!(" {} {}", &typed[..6], &typed[6..]);
            let id = NationalId::parse(&spaced, Population::Synthetic).unwrap();
            prop_assert_eq!(id.reveal(), typed.as_str());
            prop_assert!(NationalId::parse(&typed, Population::Real).is_err());
            let (debug, display) = (format!("{id:?} {:?}", Some(&id)), id.to_string());
            prop_assert!(!debug.chars().any(|c| c.is_ascii_digit()), "{}", debug);
prop_assert_eq!(display, format!("{} *****", &typed[..6]));
        }
    }

    /// Every error in one digit is caught, under both rules. The first check digit alone would let
    /// errors through since it takes four remainders, but the second still takes only one, and all
    /// its weights are prime to eleven.
    #[test]
    fn every_error_in_one_digit_is_caught(
        of in (0_u32..4).prop_flat_map(number), at in 0_usize..11, add in 1_u32..10,
    ) {
        let mut wrong = of;
        wrong[at] = (wrong[at] + add) % 10;
        prop_assert!(NationalId::parse(&digits(&wrong), Population::Synthetic).is_err());
    }

    /// So is every swap of two neighbours that differ.
    #[test]
    fn every_swap_of_neighbours_is_caught(of in (0_u32..4).prop_flat_map(number), at in 0_usize..10) {
        prop_assume!(of[at] != of[at + 1]);
        let mut wrong = of;
        wrong.swap(at, at + 1);
        prop_assert!(NationalId::parse(&digits(&wrong), Population::Synthetic).is_err());
    }

    #[test]
    fn whatever_is_typed_as_a_number_never_panics(typed in "\\PC{0,16}|[0-9 ]{9,14}") {
        let _ = NationalId::parse(&typed, Population::Synthetic);
    }

    #[test]
    fn the_day_has_one_answer_at_any_moment(seconds in -4_000_000_000_i64..8_000_000_000) {
        let at = jiff::Timestamp::from_second(seconds).unwrap();
        prop_assert_eq!(time::day(at), time::local(at).date());
    }
}
