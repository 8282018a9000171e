//! The access log as a tree: signed heads, and proofs that hold the log to them.

use super::Ledger;
use crate::StoreError;
use crate::crypto::{Digest, SignedHead};
use crate::engine::Write;
use crate::table::Table;
use crate::tree::{self, STRIDE};
use jiff::Timestamp;
use std::ops::Range;

impl Ledger {
    /// The Ed25519 key by which anyone can check signed heads of the access log.
    #[must_use]
    pub fn log_key(&self) -> [u8; 32] {
        self.keys().chain.public_key()
    }

    /// Signs the head of the access log as it is now and keeps it; answers with it, or with the one
    /// that was signed earlier when no line has come since.
    ///
    /// # Errors
    /// When it could not be read or written.
    pub async fn sign_log(&self, at: Timestamp) -> Result<SignedHead, StoreError> {
        self.put(Write::SignLog(at)).await?;
        let last = self.engine().log_heads().await?.pop();
        last.ok_or_else(|| Table::LogHeads.corrupt("(last)"))
    }

    /// All signed heads that are kept, smallest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn log_heads(&self) -> Result<Vec<SignedHead>, StoreError> {
        self.engine().log_heads().await
    }

    /// A line as it stands in the tree, see [`tree::leaf_text`]; none when there is no such line.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn log_text(&self, seq: u64) -> Result<Option<String>, StoreError> {
        Ok(self.engine().line(seq).await?.map(|line| tree::leaf_text(seq, &line.row)))
    }

    /// The leaves of the tree from this place on, the first being 0. Fewer when there are fewer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn log_leaves(&self, from: u64, count: u64) -> Result<Vec<Digest>, StoreError> {
        self.engine().log_hashes(0, from, count).await
    }

    /// The proof (RFC 9162, 2.1.3) that line `seq`, counted from 1, is among the first `size` lines.
    ///
    /// # Errors
    /// [`StoreError::Misuse`] when there is no such line, or when the store cannot be read.
    pub async fn prove_line(&self, seq: u64, size: u64) -> Result<Vec<Digest>, StoreError> {
        if seq == 0 || seq > size {
            return Err(StoreError::Misuse("a proof for a line that is not in that log"));
        }
        self.roots(tree::inclusion(seq - 1, size), size).await
    }

    /// The proof (RFC 9162, 2.1.4) that the log of `size` lines began as the log of `old` lines.
    ///
    /// # Errors
    /// [`StoreError::Misuse`] when `old` is larger, or when the store cannot be read.
    pub async fn prove_growth(&self, old: u64, size: u64) -> Result<Vec<Digest>, StoreError> {
        if old > size {
            return Err(StoreError::Misuse("a proof that a log grew to less than it was"));
        }
        self.roots(tree::consistency(old, size), size).await
    }

    async fn roots(&self, ranges: Vec<Range<u64>>, size: u64) -> Result<Vec<Digest>, StoreError> {
        if size > self.check(self.engine().log_head().await?)?.seq {
            return Err(StoreError::Misuse("a proof about more lines than there are"));
        }
        let mut roots = Vec::with_capacity(ranges.len());
        for range in ranges {
            roots.push(self.root(range).await?);
        }
        Ok(roots)
    }

    /// The root over a range: complete subtrees, joined from the right.
    async fn root(&self, mut range: Range<u64>) -> Result<Digest, StoreError> {
        let mut parts = Vec::new();
        while let Some(middle) = tree::split(&range).filter(|_| !complete(&range)) {
            parts.push(self.subtree(range.start..middle).await?);
            range.start = middle;
        }
        let last = self.subtree(range).await?;
        Ok(parts.iter().rfold(last, |right, left| tree::node(left, &right)))
    }

    /// The root of a complete subtree, from stored hashes of the nearest level below.
    async fn subtree(&self, leaves: Range<u64>) -> Result<Digest, StoreError> {
        let height = (leaves.end - leaves.start).trailing_zeros() as u8;
        let level = height - height % STRIDE;
        let (from, count) = (leaves.start >> level, 1 << (height - level));
        let hashes = self.engine().log_hashes(level, from, count).await?;
        let whole = hashes.len() as u64 == count;
        let root = tree::fold(hashes).filter(|_| whole);
        root.ok_or_else(|| match level {
            0 => Table::AccessLog.corrupt(from + 1),
            level => Table::LogTree.corrupt(level),
        })
    }
}

/// Whether the tree over this range is a complete one.
const fn complete(range: &Range<u64>) -> bool {
    (range.end - range.start).is_power_of_two()
}
