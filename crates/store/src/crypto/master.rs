//! The master key: the one secret that lives outside the database.

use super::SecretKey;
use crate::StoreError;
use crate::tree::hex;
use zeroize::Zeroizing;

/// The key that wraps all others. Keep it apart from the database and its backups.
pub struct MasterKey(SecretKey);

/// The keys a store is opened with: two while the master key is rotated.
#[derive(Debug)]
pub struct MasterKeys {
    /// The key that wraps what is new.
    pub current: MasterKey,
    /// The key before it.
    pub previous: Option<MasterKey>,
}

impl From<MasterKey> for MasterKeys {
    fn from(current: MasterKey) -> Self {
        Self { current, previous: None }
    }
}

/// Why a text is not a master key. Says nothing about the text itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyTextError {
    /// There is no text.
    #[error("the master key is empty; make one with `dinplan key`")]
    Empty,
    /// The text holds something that is neither hexadecimal nor base64.
    #[error("the master key has a character that is neither hexadecimal nor base64")]
    Character,
    /// The text is not 32 bytes long.
    #[error("the master key must be 32 bytes: 64 hexadecimal digits or 44 characters of base64")]
    Length,
}

impl MasterKey {
    /// A new random key.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`] when the operating system gives none.
    pub fn generate() -> Result<Self, StoreError> {
        SecretKey::draw().map(Self)
    }

    /// Reads 64 hexadecimal digits or 32 bytes as base64; space around them does not matter.
    ///
    /// # Errors
    /// [`KeyTextError`] says what is wrong with the text, without repeating it.
    pub fn parse(text: &str) -> Result<Self, KeyTextError> {
        match text.trim() {
            "" => Err(KeyTextError::Empty),
            hex if hex.len() == 64 => from_digits(hex, 4, hex_digit),
            base64 => from_digits(base64.trim_end_matches('='), 6, base64_digit),
        }
    }

    /// A name for the key that tells nothing of it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        hex(self.0.derive("dinplan 2026-11 master key fingerprint").bytes())
    }

    /// The key as 64 hexadecimal digits, for the key file. Wiped from memory when dropped.
    #[must_use]
    pub fn to_hex(&self) -> Zeroizing<String> {
        let digits = self.0.bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]);
        Zeroizing::new(digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect())
    }

    pub(super) const fn secret(&self) -> &SecretKey {
        &self.0
    }
}

impl std::fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MasterKey(..)")
    }
}

/// Joins digits of `width` bits each into exactly 32 bytes; bits left over must be zero.
fn from_digits(text: &str, width: u32, digit: fn(u8) -> Option<u8>) -> Result<MasterKey, KeyTextError> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(text.len()));
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.bytes() {
        bits = bits << width | u32::from(digit(letter).ok_or(KeyTextError::Character)?);
        held += width;
        if held >= 8 {
            held -= 8;
            let [.., byte] = (bits >> held).to_be_bytes();
            bytes.push(byte);
            bits &= (1 << held) - 1;
        }
    }
    match <[u8; 32]>::try_from(bytes.as_slice()) {
        Ok(key) if bits == 0 => Ok(MasterKey(SecretKey::new(key))),
        _ => Err(KeyTextError::Length),
    }
}

fn hex_digit(letter: u8) -> Option<u8> {
    char::from(letter).to_digit(16).and_then(|digit| digit.try_into().ok())
}

fn base64_digit(letter: u8) -> Option<u8> {
    Some(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1eff";
    const BASE64: &str = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHv8=";

    #[test]
    fn hex_and_base64_give_the_same_key() {
        for text in [HEX, BASE64, &format!(" {HEX}\n"), BASE64.trim_end_matches('=')] {
            assert_eq!(*MasterKey::parse(text).unwrap().to_hex(), HEX);
        }
    }

    #[test]
    fn wrong_texts_are_told_apart() {
        let kind = |text: &str| MasterKey::parse(text).unwrap_err();
        assert_eq!(kind("  "), KeyTextError::Empty);
        assert_eq!(kind(&HEX.replace('f', "g")), KeyTextError::Character);
        assert_eq!(kind(&HEX[2..]), KeyTextError::Length);
        assert_eq!(kind("kort"), KeyTextError::Length);
        assert_eq!(kind("passord!"), KeyTextError::Character);
    }

    #[test]
    fn generated_keys_differ_and_print_nothing() {
        let (one, two) = (MasterKey::generate().unwrap(), MasterKey::generate().unwrap());
        assert_ne!(*one.to_hex(), *two.to_hex());
        assert_eq!(format!("{one:?}"), "MasterKey(..)");
    }
}
