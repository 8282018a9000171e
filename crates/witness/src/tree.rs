//! The checks of RFC 9162, 2.1.3.2 and 2.1.4.2, in the standard's own words and names.

use sha2::{Digest, Sha256};

/// SHA-256.
pub(crate) type Hash = [u8; 32];

/// The hash of a line.
pub(crate) fn leaf(text: &str) -> Hash {
    Sha256::new_with_prefix([0]).chain_update(text).finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The root over leaves, by the definition: the left side is the largest complete tree.
pub(crate) fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len().next_power_of_two() / 2);
            node(&root(left), &root(right))
        }
    }
}

/// Whether the line, counted from 1, is in the tree of this size and root.
pub(crate) fn contains((size, root): (u64, Hash), line: u64, leaf: Hash, proof: &[Hash]) -> bool {
    if line == 0 || line > size {
        return false;
    }
    let (mut fnode, mut snode, mut r) = (line - 1, size - 1, leaf);
    for p in proof {
        if snode == 0 {
            return false;
        }
        if fnode & 1 == 1 || fnode == snode {
            r = node(p, &r);
            while fnode & 1 == 0 && fnode != 0 {
                (fnode, snode) = (fnode >> 1, snode >> 1);
            }
        } else {
            r = node(&r, p);
        }
        (fnode, snode) = (fnode >> 1, snode >> 1);
    }
    snode == 0 && r == root
}

/// Whether the second tree, of size and root, grew from the first.
pub(crate) fn grew((first, old): (u64, Hash), (second, new): (u64, Hash), proof: &[Hash]) -> bool {
    if first == 0 || first >= second {
        let nothing_new = first == second && old == new;
        return proof.is_empty() && (nothing_new || (first == 0 && old == root(&[])));
    }
    // A complete first tree is not in the proof: it is what we have.
    let whole = first.is_power_of_two().then_some(old);
    let mut path = whole.iter().chain(proof);
    let Some(start) = path.next() else { return false };
    let (mut fnode, mut snode) = (first - 1, second - 1);
    while fnode & 1 == 1 {
        (fnode, snode) = (fnode >> 1, snode >> 1);
    }
    let (mut fr, mut sr) = (*start, *start);
    for c in path {
        if snode == 0 {
            return false;
        }
        if fnode & 1 == 1 || fnode == snode {
            (fr, sr) = (node(c, &fr), node(c, &sr));
            while fnode & 1 == 0 && fnode != 0 {
                (fnode, snode) = (fnode >> 1, snode >> 1);
            }
        } else {
            sr = node(&sr, c);
        }
        (fnode, snode) = (fnode >> 1, snode >> 1);
    }
    snode == 0 && fr == old && sr == new
}

/// Hexadecimal, of exactly so many bytes.
pub(crate) fn bytes<const N: usize>(hex: &str) -> Result<[u8; N], String> {
    let digit = |at: usize| hex.get(at..=at).and_then(|digit| u8::from_str_radix(digit, 16).ok());
    let read = || -> Option<[u8; N]> {
        let mut bytes = [0; N];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = digit(2 * at)? << 4 | digit(2 * at + 1)?;
        }
        Some(bytes)
    };
    let read = if hex.len() == 2 * N { read() } else { None };
    read.ok_or_else(|| format!("`{hex}` is not {N} bytes in hexadecimal"))
}
