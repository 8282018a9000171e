//! Which hashes a proof is made of, after RFC 9162, 2.1.3 and 2.1.4: each is the root of a range of leaves.

use std::ops::Range;

/// The proof that leaf `index` is in the tree of the first `size` leaves, from the leaf up.
pub(crate) fn inclusion(index: u64, size: u64) -> Vec<Range<u64>> {
    let mut proof = Vec::new();
    let mut tree = 0..size;
    while let Some(middle) = split(&tree) {
        if index < middle {
            proof.push(middle..tree.end);
            tree.end = middle;
        } else {
            proof.push(tree.start..middle);
            tree.start = middle;
        }
    }
    proof.reverse();
    proof
}

/// The proof that the tree of the first `old` leaves is how the tree of the first `size` began.
/// Empty when they are the same, or `old` is nothing.
pub(crate) fn consistency(old: u64, size: u64) -> Vec<Range<u64>> {
    let mut proof = Vec::new();
    let mut tree = 0..size;
    while old > 0 && old < tree.end {
        let Some(middle) = split(&tree) else { break };
        if old <= middle {
            proof.push(middle..tree.end);
            tree.end = middle;
        } else {
            proof.push(tree.start..middle);
            tree.start = middle;
        }
    }
    // The old tree's last complete part; whoever checks knows it when it is the whole old tree.
    if tree.start > 0 {
        proof.push(tree);
    }
    proof.reverse();
    proof
}

/// Where a tree over this range is divided: the left side is the largest complete one. None for a leaf.
pub(crate) fn split(range: &Range<u64>) -> Option<u64> {
    let length = range.end.saturating_sub(range.start);
    let left = length.next_power_of_two() / 2;
    (length > 1).then(|| range.start + left)
}

#[cfg(test)]
mod tests {
    use super::super::{Frontier, leaf, node};
    use super::*;
    use crate::crypto::Digest;
    use proptest::prelude::*;

    /// The root, word for word as the standard defines it.
    fn root(leaves: &[Digest]) -> Digest {
        match leaves {
            [] => Frontier::default().root(),
            [one] => *one,
            _ => {
                let (left, right) = leaves.split_at(largest_power_below(leaves.len()));
                node(&root(left), &root(right))
            }
        }
    }

    fn largest_power_below(length: usize) -> usize {
        (0..).map(|power| 1 << power).take_while(|power| *power < length).last().unwrap()
    }

    /// PATH(m, D_n).
    fn path(index: usize, leaves: &[Digest]) -> Vec<Digest> {
        if leaves.len() < 2 {
            return Vec::new();
        }
        let middle = largest_power_below(leaves.len());
        let (left, right) = leaves.split_at(middle);
        let (mut inner, other) = if index < middle {
            (path(index, left), root(right))
        } else {
            (path(index - middle, right), root(left))
        };
        inner.push(other);
        inner
    }

    /// SUBPROOF(m, D_n, b).
    fn subproof(old: usize, leaves: &[Digest], whole: bool) -> Vec<Digest> {
        if old == leaves.len() {
            return if whole { Vec::new() } else { vec![root(leaves)] };
        }
        let middle = largest_power_below(leaves.len());
        let (left, right) = leaves.split_at(middle);
        let (mut inner, other) = if old <= middle {
            (subproof(old, left, whole), root(right))
        } else {
            (subproof(old - middle, right, false), root(left))
        };
        inner.push(other);
        inner
    }

    fn leaves(count: usize) -> Vec<Digest> {
        (0..count).map(|number| leaf(&number.to_string())).collect()
    }

    fn roots(ranges: Vec<Range<u64>>, leaves: &[Digest]) -> Vec<Digest> {
        ranges.into_iter().map(|range| root(&leaves[range.start as usize..range.end as usize])).collect()
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn proofs_are_those_of_the_standard(size in 1..200_usize, at: prop::sample::Index) {
            let (leaves, index) = (leaves(size), at.index(size));
            let mut tree = Frontier::default();
            for leaf in &leaves {
                tree.push(*leaf);
            }
            prop_assert_eq!(tree.root(), root(&leaves));
            prop_assert_eq!(roots(inclusion(index as u64, size as u64), &leaves), path(index, &leaves));
            let old = index + 1;
            prop_assert_eq!(
                roots(consistency(old as u64, size as u64), &leaves),
                subproof(old, &leaves, true)
            );
        }
    }
}
