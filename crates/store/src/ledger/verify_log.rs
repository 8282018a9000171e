//! The access log's part of `verify`: the tree built anew from the lines, and compared with all that is
//! stored of it.

use super::verifier::broken;
use super::verify::VerifyError;
use crate::crypto::{Chain, Digest, Head, SIGNED_EVERY, SignedHead, log_head};
use crate::row::{LineRow, Linked};
use crate::table::Table;
use crate::tree::{self, Frontier, Node};
use std::collections::BTreeMap;

/// What was seen of the log so far.
#[derive(Default)]
pub(super) struct LogVerifier {
    tree: Frontier,
    /// The stored frontier.
    peaks: Vec<u8>,
    /// Signed heads of sizes the tree has not reached yet.
    signed: BTreeMap<u64, SignedHead>,
    /// Nodes that must be stored, and were not seen yet.
    nodes: BTreeMap<(u8, u64), Digest>,
}

impl LogVerifier {
    pub(super) fn peaks(&mut self, peaks: Vec<u8>) {
        self.peaks = peaks;
    }

    /// A signed head; they come before the lines.
    pub(super) fn signed(&mut self, chain: &Chain, head: SignedHead) -> Result<(), VerifyError> {
        if !chain.signed(&head) {
            return broken(Table::LogHeads, head.size, "is not signed by this installation");
        }
        if head.size == 0 && head.root != self.tree.root() {
            return broken(Table::LogHeads, 0, "is not the head of the lines there are");
        }
        if head.size > 0 {
            self.signed.insert(head.size, head);
        }
        Ok(())
    }

    /// A line: its number is the next, and its hash is that of a leaf.
    pub(super) fn line(&mut self, line: &Linked<LineRow>) -> Result<(), VerifyError> {
        let seq = self.tree.size() + 1;
        if line.seq != seq {
            return broken(Table::AccessLog, seq, "is missing");
        }
        if tree::leaf(&tree::leaf_text(seq, &line.row)) != line.hash {
            return broken(Table::AccessLog, seq, "is not the line that was hashed");
        }
        let nodes = self.tree.push(line.hash);
        self.nodes.extend(nodes.into_iter().map(|node| ((node.level, node.place), node.hash)));
        match self.signed.remove(&seq) {
            Some(head) if head.root != self.tree.root() => {
                broken(Table::LogHeads, seq, "is not the head of the lines there are")
            }
            None if seq.is_multiple_of(SIGNED_EVERY) => broken(Table::LogHeads, seq, "is missing"),
            _ => Ok(()),
        }
    }

    /// The head that the lines make.
    pub(super) fn head(&self) -> Head {
        log_head(&self.tree)
    }

    /// All lines were seen, and are those of the stored head.
    pub(super) fn end_of_lines(&self) -> Result<(), VerifyError> {
        if let Some(size) = self.signed.keys().next() {
            return broken(
                Table::AccessLog,
                self.tree.size() + 1,
                format!("a head of {size} lines is signed"),
            );
        }
        if self.peaks != self.tree.peaks() {
            return broken(Table::Heads, Table::AccessLog.name(), "the peaks are not those of the lines");
        }
        Ok(())
    }

    /// A stored node.
    pub(super) fn node(&mut self, node: Node) -> Result<(), VerifyError> {
        match self.nodes.remove(&(node.level, node.place)) {
            Some(hash) if hash == node.hash => Ok(()),
            _ => {
                broken(Table::LogTree, label((node.level, node.place)), "is not made of the lines there are")
            }
        }
    }

    /// All nodes were seen.
    pub(super) fn end_of_nodes(&self) -> Result<(), VerifyError> {
        match self.nodes.keys().next() {
            Some(place) => broken(Table::LogTree, label(*place), "is missing"),
            None => Ok(()),
        }
    }
}

fn label((level, place): (u8, u64)) -> String {
    format!("{place} on level {level}")
}
