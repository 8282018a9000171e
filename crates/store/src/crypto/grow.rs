//! The access log's growth: a line becomes a leaf, the frontier moves on, the head is stamped anew.

use super::chain::{Chain, Head};
use super::sign::SignedHead;
use crate::StoreError;
use crate::row::{LineRow, Linked, Stamped};
use crate::table::Table;
use crate::tree::{self, Frontier, Node};
use jiff::Timestamp;

/// Every so many lines the head is signed without being asked.
pub(crate) const SIGNED_EVERY: u64 = 1024;

/// All that is to be stored for one more line.
#[derive(Debug)]
pub struct Grown {
    /// The line; its hash is the leaf.
    pub line: Linked<LineRow>,
    /// Nodes that became complete.
    pub nodes: Vec<Node>,
    /// The log's new head: how many lines, and the root.
    pub head: Stamped<Head>,
    /// The frontier that belongs to the head.
    pub peaks: Vec<u8>,
    /// The head, signed, when it is time.
    pub signed: Option<SignedHead>,
}

impl Chain {
    /// Puts a line at the end of the log, after this head and its frontier. Check the head first.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the frontier is not that of the head.
    pub fn grow(&self, head: &Head, peaks: &[u8], row: LineRow) -> Result<Grown, StoreError> {
        self.grow_from(&mut frontier(head, peaks)?, row)
    }

    /// The same for line after line.
    pub(crate) fn grow_from(&self, frontier: &mut Frontier, row: LineRow) -> Result<Grown, StoreError> {
        let seq = frontier.size() + 1;
        let leaf = tree::leaf(&tree::leaf_text(seq, &row));
        let nodes = frontier.push(leaf);
        let head = log_head(frontier);
        let signed = seq.is_multiple_of(SIGNED_EVERY).then(|| self.sign(&head, row.at));
        Ok(Grown {
            line: Linked { seq, row, hash: leaf },
            nodes,
            head: self.stamp(head),
            peaks: frontier.peaks(),
            signed,
        })
    }

    /// Signs the log's head as it is now.
    #[must_use]
    pub fn sign(&self, head: &Head, at: Timestamp) -> SignedHead {
        let root = if head.seq == 0 { Frontier::default().root() } else { head.hash };
        self.signature.sign(head.seq, root, at)
    }

    /// Whether the head was signed here.
    pub(crate) fn signed(&self, head: &SignedHead) -> bool {
        self.signature.signed(head)
    }

    /// The key by which others check signed heads.
    pub(crate) fn public_key(&self) -> [u8; 32] {
        self.signature.public()
    }
}

/// The head of a log with this frontier.
pub(crate) fn log_head(frontier: &Frontier) -> Head {
    match frontier.size() {
        0 => Head::empty(Table::AccessLog),
        seq => Head { table: Table::AccessLog, seq, hash: frontier.root() },
    }
}

/// Takes up the stored frontier of a head.
fn frontier(head: &Head, peaks: &[u8]) -> Result<Frontier, StoreError> {
    let frontier = Frontier::of(head.seq, peaks).filter(|frontier| log_head(frontier) == *head);
    frontier.ok_or_else(|| Table::Heads.corrupt(Table::AccessLog.name()))
}
