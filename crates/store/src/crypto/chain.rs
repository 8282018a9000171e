//! Stamps and chains: how a changed, moved or lost row is found.
//!
//! A *stamp* is a keyed hash over one row. A *chain* also covers the row before, so rows cannot be
//! taken out or swapped. A *tally* is the sum of all stamps in a table whose rows may be replaced. The
//! access log is a tree (`grow.rs`). All end in a [`Head`], itself stamped.

use super::sign::Signature;
use super::{Fields, SecretKey};
use crate::StoreError;
use crate::row::{Linked, Row, Stamped};
use crate::table::Table;

/// A keyed BLAKE3 hash.
pub type Digest = [u8; 32];

/// Where a chain or the log's tree ends, or what a tally has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The table.
    pub table: Table,
    /// How many rows.
    pub seq: u64,
    /// The last row's hash, the sum of all stamps, or the root of the tree.
    pub hash: Digest,
}

impl Head {
    /// The head of an empty table.
    #[must_use]
    pub const fn empty(table: Table) -> Self {
        Self { table, seq: 0, hash: [0; 32] }
    }

    /// Counts one stamp more into a tally, taking out the one it replaces.
    pub fn replace(&mut self, old: Option<&Digest>, new: &Digest) {
        if let Some(old) = old {
            // Subtraction: add the two's complement.
            self.hash = sum(self.hash, &old.map(|byte| !byte), 1);
        } else {
            self.seq += 1;
        }
        self.hash = sum(self.hash, new, 0);
    }
}

/// 256-bit addition, little end first, wrapping. A sum rather than an exclusive or: among many
/// stamps it is easy to find some whose exclusive or is nothing.
fn sum(left: Digest, right: &Digest, carry: u16) -> Digest {
    let mut total = left;
    let mut carry = carry;
    for (byte, other) in total.iter_mut().zip(right) {
        let [low, high] = (u16::from(*byte) + u16::from(*other) + carry).to_le_bytes();
        *byte = low;
        carry = high.into();
    }
    total
}

/// The small object given to engines: it links rows where only the engine knows what came before.
pub struct Chain {
    link: SecretKey,
    stamp: SecretKey,
    pub(super) signature: Signature,
}

impl Chain {
    pub(super) const fn new(link: SecretKey, stamp: SecretKey, signature: Signature) -> Self {
        Self { link, stamp, signature }
    }

    /// Puts a row at the end of its chain and moves the head on.
    pub fn link<R: Row>(&self, head: &mut Head, row: R) -> Linked<R> {
        let seq = head.seq + 1;
        let hash = self.hash_after(head, seq, &row);
        *head = Head { table: head.table, seq, hash };
        Linked { seq, row, hash }
    }

    /// Whether the row's hash is right after this head.
    pub(crate) fn follows<R: Row>(&self, head: &Head, linked: &Linked<R>) -> bool {
        same(&self.hash_after(head, linked.seq, &linked.row), &linked.hash)
    }

    fn hash_after<R: Row>(&self, head: &Head, seq: u64, row: &R) -> Digest {
        let place = Fields::of(R::TABLE.name()).bytes(&head.hash).number(seq);
        self.link.hash(&row.fields(place))
    }

    /// Stamps a row.
    pub fn stamp<R: Row>(&self, row: R) -> Stamped<R> {
        let mac = self.mac(&row);
        Stamped { row, mac }
    }

    /// Takes the row out if its stamp is right.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] with the row's table and label.
    pub fn check<R: Row>(&self, stamped: Stamped<R>) -> Result<R, StoreError> {
        if same(&self.mac(&stamped.row), &stamped.mac) {
            Ok(stamped.row)
        } else {
            Err(R::TABLE.corrupt(stamped.row.label()))
        }
    }

    fn mac<R: Row>(&self, row: &R) -> Digest {
        self.stamp.hash(&row.fields(Fields::of(R::TABLE.name())))
    }
}

/// Compares without telling by time where the difference is.
fn same(left: &Digest, right: &Digest) -> bool {
    blake3::Hash::from_bytes(*left) == blake3::Hash::from_bytes(*right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tally_forgets_what_was_replaced_and_the_order() {
        let (a, b, c) = ([0xf0; 32], [0x31; 32], [0xff; 32]);
        let mut one = Head::empty(Table::Persons);
        one.replace(None, &a);
        one.replace(None, &b);
        one.replace(Some(&a), &c);
        let mut two = Head::empty(Table::Persons);
        two.replace(None, &c);
        two.replace(None, &b);
        assert_eq!(one, two);
    }
}
