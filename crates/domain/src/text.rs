//! Text with limits: what a person wrote, cleaned of what cannot be read, never cut.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;
use std::fmt::Write;

/// Why a text was not taken. The form keeps what was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextFault {
    /// Nothing but white space.
    Empty,
    /// Longer than the field holds; both figures in characters.
    TooLong {
        /// The limit.
        max: usize,
        /// What was typed.
        got: usize,
    },
}

/// Text of at most `MAX` characters, never empty. Paragraphs are kept when `MAX` exceeds a line's.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

/// One line: a name, a title, a phone number.
pub type Line = Text<160>;
/// What a person tells: up to some pages.
pub type Prose = Text<6000>;

/// Longest text that is a single line; longer ones keep their paragraphs.
const LINE: usize = 160;

impl<const MAX: usize> Text<MAX> {
    /// Takes what was typed: trims it, drops control characters and characters that reverse the
    /// reading direction of what follows, and folds line breaks when this is a line.
    ///
    /// # Errors
    /// [`TextFault`] when nothing is left or too much is.
    pub fn new(typed: &str) -> Result<Self, TextFault> {
        let mut clean = String::with_capacity(typed.len());
        for c in typed.trim().replace("\r\n", "\n").chars() {
            match c {
                '\n' | '\t' if MAX <= LINE => clean.push(' '),
                '\n' | '\t' => clean.push(c),
                _ if c.is_control() || is_direction_override(c) => {}
                _ => clean.push(c),
            }
        }
        let clean = clean.trim(); // what was dropped may have hidden white space at the ends
        let got = clean.chars().count();
        if got == 0 {
            Err(TextFault::Empty)
        } else if got > MAX {
            Err(TextFault::TooLong { max: MAX, got })
        } else {
            Ok(Self(clean.to_owned()))
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Embeddings, overrides and isolates can make a name read as another; right-to-left scripts do not need them.
const fn is_direction_override(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

impl<const MAX: usize> fmt::Display for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}"); // writing to a string cannot fail
        hex
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_and_prose_keeps_paragraphs() {
        assert_eq!(Line::new("  Ola\nNordmann ").unwrap().as_str(), "Ola Nordmann");
        assert_eq!(Prose::new("En\r\n\r\nTo").unwrap().as_str(), "En\n\nTo");
    }

    #[test]
    fn emoji_and_arabic_stay_overrides_go() {
        assert_eq!(Line::new("👩🏽‍🦽 مرحبا").unwrap().as_str(), "👩🏽‍🦽 مرحبا");
        assert_eq!(Line::new("a\u{202E}b").unwrap().as_str(), "ab");
    }

    #[test]
    fn empty_and_enormous_are_told_apart() {
        assert_eq!(Line::new(" \u{0} "), Err(TextFault::Empty));
        assert_eq!(Line::new(&"æ".repeat(161)), Err(TextFault::TooLong { max: 160, got: 161 }));
    }
}
