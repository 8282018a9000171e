//! Signed heads of the access log: a promise about all lines so far that anyone can check.

use super::{Digest, SecretKey};
use crate::tree::hex;
use ed25519_dalek::{Signer, SigningKey};
use jiff::Timestamp;

/// What the log was at some time, signed: to be kept by others, who can later hold the log to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignedHead {
    /// How many lines.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Digest,
    /// When it was signed.
    pub at: Timestamp,
    /// Ed25519, over [`SignedHead::text`].
    pub signature: [u8; 64],
}

impl SignedHead {
    /// What is signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("dinplan access log\n{}\n{}\n{}\n", self.size, hex(&self.root), self.at)
    }
}

/// Signs heads.
pub(super) struct Signature(SigningKey);

impl Signature {
    pub(super) fn new(key: &SecretKey) -> Self {
        Self(SigningKey::from_bytes(key.bytes()))
    }

    /// The public key.
    pub(super) fn public(&self) -> [u8; 32] {
        self.0.verifying_key().to_bytes()
    }

    pub(super) fn sign(&self, size: u64, root: Digest, at: Timestamp) -> SignedHead {
        let mut head = SignedHead { size, root, at, signature: [0; 64] };
        head.signature = self.0.sign(head.text().as_bytes()).to_bytes();
        head
    }

    /// Whether this key signed it. Ed25519 signs the same text the same way each time.
    pub(super) fn signed(&self, head: &SignedHead) -> bool {
        self.sign(head.size, head.root, head.at) == *head
    }
}
