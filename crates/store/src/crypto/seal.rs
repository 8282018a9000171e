//! Sealing: XChaCha20-Poly1305 with a random nonce, written in front of the ciphertext.

use super::{Fields, random};
use crate::StoreError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// A seal does not fit: wrong key, wrong place, or changed bytes.
#[derive(Debug)]
pub(crate) struct BadSeal;

/// A 32-byte key that leaves no trace in memory and prints nothing.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct SecretKey([u8; 32]);

impl SecretKey {
    /// A key given from outside.
    pub(super) const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A fresh random key.
    pub(crate) fn draw() -> Result<Self, StoreError> {
        random::bytes().map(Self)
    }

    /// A key for one purpose, from which this one cannot be found.
    pub(super) fn derive(&self, purpose: &str) -> Self {
        Self(blake3::derive_key(purpose, &self.0))
    }

    /// A hash that only the holder of the key can compute.
    pub(super) fn hash(&self, fields: &Fields) -> [u8; 32] {
        blake3::keyed_hash(&self.0, fields.as_bytes()).into()
    }

    /// The bytes, for wrapping and for the key file.
    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals `plain`, bound to its `place`: it opens nowhere else.
    pub(crate) fn seal(&self, place: &Fields, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        let nonce = random::bytes::<24>()?;
        let sealed = XChaCha20Poly1305::new(&self.0.into())
            .encrypt(&nonce.into(), Payload { msg: plain, aad: place.as_bytes() })
            .map_err(|_| StoreError::Misuse("content too large to seal"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for this `place`.
    pub(crate) fn open(&self, place: &Fields, sealed: &[u8]) -> Result<Vec<u8>, BadSeal> {
        let (nonce, sealed) = sealed.split_first_chunk::<24>().ok_or(BadSeal)?;
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: place.as_bytes() })
            .map_err(|_| BadSeal)
    }

    /// Seals another key.
    pub(super) fn wrap(&self, place: &Fields, key: &Self) -> Result<Vec<u8>, StoreError> {
        self.seal(place, &key.0)
    }

    /// Opens a sealed key.
    pub(super) fn unwrap(&self, place: &Fields, wrapped: &[u8]) -> Result<Self, BadSeal> {
        let plain = Zeroizing::new(self.open(place, wrapped)?);
        plain.as_slice().try_into().map(Self).map_err(|_| BadSeal)
    }
}
