//! Synthetic identity numbers: real birth date with month + 80, and check digits that hold.

use dinplan_domain::number::{NationalId, Population};
use jiff::civil::Date;

const FIRST: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/// A number of someone born on this day; `seed` tells apart those born on the same day.
pub(super) fn synthetic(born: Date, seed: u32) -> Option<NationalId> {
    // The three digits after the date tell the century.
    let (first, count) = if born.year() < 2000 { (0, 500) } else { (500, 500) };
    let start = seed % count;
    (0..count).map(|step| first + (start + step) % count).find_map(|individual| {
        let month = i32::from(born.month()) + 80;
        let text = format!("{:02}{month:02}{:02}{individual:03}", born.day(), born.year() % 100);
        let mut digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
        digits.push(control(&FIRST, &digits)?);
        digits.push(control(&SECOND, &digits)?);
        let text: String = digits.iter().filter_map(|d| char::from_digit(*d, 10)).collect();
        NationalId::parse(&text, Population::Synthetic).ok()
    })
}

/// The control digit by the rule of 1967; none where it would be 10.
fn control(weights: &[u32], digits: &[u32]) -> Option<u32> {
    let sum: u32 = weights.iter().zip(digits).map(|(weight, digit)| weight * digit).sum();
    Some((11 - sum % 11) % 11).filter(|digit| *digit < 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_birth_date_stands_in_it() {
        for (born, begins) in [(date(1988, 3, 7), "078388"), (date(2017, 12, 31), "319217")] {
            for seed in 0..600 {
                let number = synthetic(born, seed).unwrap();
                assert!(number.reveal().starts_with(begins));
            }
        }
    }

    #[test]
    fn another_seed_another_number() {
        assert_ne!(synthetic(date(1960, 5, 1), 1), synthetic(date(1960, 5, 1), 40));
    }
}
