//! The access log as a Merkle tree, after RFC 9162: pure hashing, no keys, no database.
//!
//! A leaf is one line of the log as text, see [`leaf_text`]; whoever has that text can hash it with any
//! tool. A *frontier* is all that is needed to add a leaf: the roots of the complete subtrees that the
//! tree so far is made of, one for each 1 in its size written in binary.

mod proof;

pub(crate) use proof::{consistency, inclusion, split};

use crate::crypto::Digest;
use crate::row::LineRow;
use sha2::{Digest as _, Sha256};
use std::fmt::Display;

/// Every so many levels the nodes are stored.
pub(crate) const STRIDE: u8 = 8;

/// A stored node: the root of a complete subtree over `2^level` leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Node {
    /// How many levels above the leaves; a multiple of eight.
    pub level: u8,
    /// Its place on that level, from the left, from 0.
    pub place: u64,
    /// The hash.
    pub hash: Digest,
}

/// A line as it is hashed: number, time, case, organisation and actor (`-` for none), and the SHA-256 of
/// the sealed content, with a space between. Nothing in it is secret, nobody's name is in it.
#[must_use]
pub fn leaf_text(seq: u64, row: &LineRow) -> String {
    fn id(id: Option<impl Display>) -> String {
        id.map_or_else(|| "-".to_owned(), |id| id.to_string())
    }
    let (at, content) = (row.at, hex(&content_digest(&row.content)));
    format!("{seq} {at} {} {} {} {content}", id(row.case), id(row.org), id(row.actor))
}

/// The digest of a line's sealed content, or what was left in its place when its case was erased.
pub(crate) fn content_digest(content: &[u8]) -> Digest {
    content.try_into().unwrap_or_else(|_| Sha256::digest(content).into())
}

/// Whether this is what an erasure leaves in place of sealed content; a seal alone is longer.
pub(crate) const fn is_emptied(content: &[u8]) -> bool {
    content.len() == 32
}

/// The hash of a leaf.
pub(crate) fn leaf(text: &str) -> Digest {
    Sha256::new_with_prefix([0]).chain_update(text).finalize().into()
}

/// The hash of a node.
pub(crate) fn node(left: &Digest, right: &Digest) -> Digest {
    Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

/// A tree that can grow: its size and the roots of its complete subtrees, largest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Frontier {
    size: u64,
    peaks: Vec<Digest>,
}

impl Frontier {
    /// Takes up a stored frontier; none when the bytes cannot be one of that size.
    pub(crate) fn of(size: u64, peaks: &[u8]) -> Option<Self> {
        let (peaks, rest) = peaks.as_chunks::<32>();
        let fits = rest.is_empty() && peaks.len() == size.count_ones() as usize;
        fits.then(|| Self { size, peaks: peaks.to_vec() })
    }

    /// How many leaves.
    pub(crate) const fn size(&self) -> u64 {
        self.size
    }

    /// The peaks as stored.
    pub(crate) fn peaks(&self) -> Vec<u8> {
        self.peaks.concat()
    }

    /// Adds a leaf; answers with the nodes that are to be stored.
    pub(crate) fn push(&mut self, leaf: Digest) -> Vec<Node> {
        let (mut hash, mut level, mut place) = (leaf, 0, self.size);
        let mut nodes = Vec::new();
        while place & 1 == 1
            && let Some(left) = self.peaks.pop()
        {
            hash = node(&left, &hash);
            (level, place) = (level + 1, place >> 1);
            if level % STRIDE == 0 {
                nodes.push(Node { level, place, hash });
            }
        }
        self.peaks.push(hash);
        self.size += 1;
        nodes
    }

    /// The root of the whole tree.
    pub(crate) fn root(&self) -> Digest {
        let root = self.peaks.iter().rev().copied().reduce(|right, left| node(&left, &right));
        root.unwrap_or_else(|| Sha256::digest([]).into())
    }
}

/// The root of a complete subtree, from all hashes of one of its levels.
pub(crate) fn fold(mut level: Vec<Digest>) -> Option<Digest> {
    if !level.len().is_power_of_two() {
        return None;
    }
    while level.len() > 1 {
        level = level.as_chunks().0.iter().map(|[left, right]| node(left, right)).collect();
    }
    level.pop()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The leaves and roots that implementations of Certificate Transparency test with.
    const LEAVES: [&[u8]; 8] = [
        b"",
        b"\x00",
        b"\x10",
        b"\x20\x21",
        b"\x30\x31",
        b"\x40\x41\x42\x43",
        b"\x50\x51\x52\x53\x54\x55\x56\x57",
        b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
    ];
    const ROOTS: [&str; 9] = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    #[test]
    fn the_known_trees_have_the_known_roots() {
        let mut tree = Frontier::default();
        assert_eq!(hex(&tree.root()), ROOTS[0]);
        for (bytes, root) in LEAVES.iter().zip(&ROOTS[1..]) {
            let hash: Digest = Sha256::new_with_prefix([0]).chain_update(bytes).finalize().into();
            tree.push(hash);
            assert_eq!(hex(&tree.root()), *root);
            assert_eq!(Frontier::of(tree.size(), &tree.peaks()), Some(tree.clone()));
        }
    }

    #[test]
    fn what_cannot_be_a_frontier_is_none() {
        for (size, bytes) in [(1, 0), (0, 32), (3, 32), (3, 65), (4, 64)] {
            assert_eq!(Frontier::of(size, &vec![7; bytes]), None, "{size} {bytes}");
        }
    }

    #[test]
    fn every_eighth_level_is_stored() {
        let mut tree = Frontier::default();
        let leaves: Vec<Digest> = (0..70_000_u32).map(|n| leaf(&n.to_string())).collect();
        let nodes: Vec<Node> = leaves.iter().flat_map(|leaf| tree.push(*leaf)).collect();
        assert_eq!(nodes.iter().filter(|node| node.level == 8).count(), 70_000 / 256);
        assert_eq!(nodes.iter().filter(|node| node.level == 16).count(), 1);
        for node in nodes.iter().filter(|node| node.level == 8) {
            let from = node.place as usize * 256;
            assert_eq!(fold(leaves[from..from + 256].to_vec()), Some(node.hash));
        }
    }
}
