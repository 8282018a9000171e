//! The national identity number: checked, masked, and never a source of age or sex.
//!
//! Two checksum rules stand side by side: the one from 1967, and the one that joins it on
//! 1 January 2032, where the remainder of the first control digit may be 0, 1, 2 or 3.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A fødselsnummer or D-nummer with valid check digits. Prints masked.
#[doc(alias = "fødselsnummer")]
#[doc(alias = "D-nummer")]
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NationalId(String);

/// Why a number was not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NumberFault {
    /// Not eleven digits.
    NotElevenDigits,
    /// Day or month cannot be.
    ImpossibleDate,
    /// A check digit is wrong by both rules: most likely a typing error.
    CheckDigit,
    /// A synthetic number where real persons are served.
    Synthetic,
    /// A real number where only synthetic persons are allowed.
    NotSynthetic,
}

/// Which persons this installation serves.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Population {
    /// Real persons: synthetic numbers are refused.
    Real,
    /// Test persons with month +80: real numbers are refused.
    Synthetic,
}

const FIRST_WEIGHTS: [u32; 9] = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const SECOND_WEIGHTS: [u32; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

impl NationalId {
    /// Takes eleven digits, spaces allowed.
    ///
    /// # Errors
    /// [`NumberFault`], first fault found.
    pub fn parse(typed: &str, population: Population) -> Result<Self, NumberFault> {
        let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(10)).collect();
        let &[d1, d2, m1, m2, _, _, _, _, _, k1, k2] = digits.as_slice() else {
            return Err(NumberFault::NotElevenDigits);
        };
        if text.len() != 11 {
            return Err(NumberFault::NotElevenDigits);
        }
        let day = (d1 % 4) * 10 + d2; // a D-number adds 4 to the first digit
        let month = m1 * 10 + m2;
        let (synthetic, month) = if month > 80 { (true, month - 80) } else { (false, month) };
        if d1 > 7 || !(1..=31).contains(&day) || !(1..=12).contains(&month) {
            return Err(NumberFault::ImpossibleDate);
        }
        if !check_digits_hold(&digits, k1, k2) {
            return Err(NumberFault::CheckDigit);
        }
        match (population, synthetic) {
            (Population::Real, true) => Err(NumberFault::Synthetic),
            (Population::Synthetic, false) => Err(NumberFault::NotSynthetic),
            _ => Ok(Self(text)),
        }
    }

    /// All eleven digits, for the keyed lookup and for the person's own eyes.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// A number in the register of health personnel: seven to nine digits. Anyone can look it up there.
#[doc(alias = "HPR-nummer")]
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HprNumber(String);

impl HprNumber {
    /// Takes seven to nine digits, spaces allowed; none when it is anything else.
    #[must_use]
    pub fn parse(typed: &str) -> Option<Self> {
        let text: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
        let fits = (7..=9).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then_some(Self(text))
    }
}

impl fmt::Display for HprNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Both rules at once: remainder 0 (1967), or 0 to 3 for the first digit (2032).
fn check_digits_hold(digits: &[u32], k1: u32, k2: u32) -> bool {
    let weigh = |weights: &[u32]| weights.iter().zip(digits).map(|(w, d)| w * d).sum::<u32>();
    let first = (weigh(&FIRST_WEIGHTS) + k1) % 11;
    let second = (weigh(&SECOND_WEIGHTS) + k2) % 11;
    first <= 3 && second == 0
}

impl fmt::Display for NationalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} *****", self.0.get(..6).unwrap_or("******"))
    }
}

impl fmt::Debug for NationalId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NationalId(***********)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The official examples of the rule of 2032.
    #[test]
    fn both_checksum_rules_hold_side_by_side() {
        for number in ["02013299997", "30108299920", "30108299939", "02013299903"] {
            assert!(NationalId::parse(number, Population::Real).is_ok(), "{number}");
        }
    }

    #[test]
    fn faults_are_told_apart() {
        let parse = |n| NationalId::parse(n, Population::Synthetic).unwrap_err();
        assert_eq!(parse("123"), NumberFault::NotElevenDigits);
        assert_eq!(parse("1234567890a"), NumberFault::NotElevenDigits);
        assert_eq!(parse("99999999999"), NumberFault::ImpossibleDate);
        assert_eq!(parse("02013299998"), NumberFault::CheckDigit);
        assert_eq!(parse("02013299997"), NumberFault::NotSynthetic);
    }

    #[test]
    fn it_masks_itself() {
        let id = NationalId::parse("02013299997", Population::Real).unwrap();
        assert_eq!(format!("{id}"), "020132 *****");
        assert!(!format!("{id:?}").contains("020132"));
    }
}
