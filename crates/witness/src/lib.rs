//! Checks a file that `dinplan log export` wrote. It shares no code with the ledger that made the file:
//! only SHA-256, Ed25519 and JSON. Read it, or write your own from `docs/operations.md`.
//!
//! The file has one JSON object on each line:
//!
//! * `{"dinplan_log":1,"key":K}`: first; the public key.
//! * `{"head":{"size":N,"root":R,"at":T,"signature":S}}`: what was signed, smallest first. `S` is over the
//!   text `dinplan access log\nN\nR\nT\n`.
//! * `{"growth":{"from":A,"to":B,"proof":[..]}}`: that the log of head B began as that of head A.
//! * `{"line":{"text":"N ...","size":B,"proof":[..]}}`: that this line is the N-th of the log of head B.
//! * `{"leaf":L}`: the hash of a line; if there are any, of every line from the first on.
//!
//! Keys, hashes and signatures are hexadecimal. The hash of a line is SHA-256 over a zero byte and its
//! text; of a node, over a one byte and the two hashes below it (RFC 9162).

mod tree;

use ed25519_dalek::{Signature, VerifyingKey};
use serde::Deserialize;
use std::collections::BTreeMap;
use tree::Hash;

/// One line of the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
enum Entry {
    Head(Head),
    Growth { from: u64, to: u64, proof: Vec<String> },
    Line { text: String, size: u64, proof: Vec<String> },
    Leaf(String),
}

/// The first line of the file.
#[derive(Deserialize)]
struct First {
    dinplan_log: u32,
    key: String,
}

/// A signed head, as it stands in the file, and as `dinplan log head` prints it.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// How many lines.
    pub size: u64,
    /// The root of the tree over them.
    pub root: String,
    /// When it was signed.
    pub at: String,
    /// The signature.
    pub signature: String,
}

/// What was found in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// The public key that signed every head. Is it the one you were given?
    pub key: String,
    /// Signed heads, each grown from the one before.
    pub heads: u64,
    /// How many lines the largest head is over.
    pub size: u64,
    /// The texts of lines that were proved to be in the log.
    pub lines: Vec<String>,
    /// Hashes of lines, when all are in the file: the heads follow from them.
    pub leaves: u64,
}

/// Checks a whole file. `kept` are heads from earlier, which the log must still hold to.
///
/// # Errors
/// The number of the line in the file (0: the file as a whole) and what is wrong with it.
pub fn check(file: &str, kept: &[Head]) -> Result<Checked, (usize, String)> {
    let mut entries = file.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let (_, first) = entries.next().ok_or((0, "the file is empty".to_owned()))?;
    let mut witness = Witness::new(first).map_err(|why| (1, why))?;
    for (at, line) in entries {
        let seen = serde_json::from_str(line).map_err(|error| error.to_string());
        seen.and_then(|entry| witness.see(entry)).map_err(|why| (at + 1, why))?;
    }
    witness.finish(kept).map_err(|why| (0, why))
}

/// Reads heads that were kept: one on each line, as `dinplan log head` prints them.
///
/// # Errors
/// What is wrong with the first line that is none.
pub fn heads(text: &str) -> Result<Vec<Head>, String> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| serde_json::from_str(line).map_err(|error| error.to_string())).collect()
}

struct Witness {
    key: VerifyingKey,
    heads: BTreeMap<u64, (Head, Hash)>,
    /// Sizes that were shown to follow from one another.
    grown: Vec<(u64, u64)>,
    leaves: Vec<Hash>,
    checked: Checked,
}

impl Witness {
    fn new(first: &str) -> Result<Self, String> {
        let first: First = serde_json::from_str(first).map_err(|error| error.to_string())?;
        if first.dinplan_log != 1 {
            return Err(format!("this program knows format 1, not {}", first.dinplan_log));
        }
        let key = VerifyingKey::from_bytes(&tree::bytes(&first.key)?).map_err(|_| "is no public key")?;
        let checked = Checked { key: first.key, ..Checked::default() };
        Ok(Self { key, heads: BTreeMap::new(), grown: Vec::new(), leaves: Vec::new(), checked })
    }

    fn see(&mut self, entry: Entry) -> Result<(), String> {
        match entry {
            Entry::Head(head) => self.head(head),
            Entry::Growth { from, to, proof } => {
                let (old, new) = (self.root(from)?, self.root(to)?);
                if !tree::grew((from, old), (to, new), &hashes(&proof)?) {
                    return Err(format!("the log of {to} lines did not grow from that of {from}"));
                }
                self.grown.push((from, to));
                Ok(())
            }
            Entry::Line { text, size, proof } => {
                let root = self.root(size)?;
                let seq = text.split(' ').next().and_then(|seq| seq.parse().ok()).unwrap_or(0);
                if !tree::contains((size, root), seq, tree::leaf(&text), &hashes(&proof)?) {
                    return Err(format!("line {seq} is not in the log of {size} lines"));
                }
                self.checked.lines.push(text);
                Ok(())
            }
            Entry::Leaf(hash) => {
                self.leaves.push(tree::bytes(&hash)?);
                Ok(())
            }
        }
    }

    fn head(&mut self, head: Head) -> Result<(), String> {
        let root = signed(&self.key, &head)?;
        if self.heads.last_key_value().is_some_and(|(size, _)| *size >= head.size) {
            return Err(format!("the head of {} lines is out of order", head.size));
        }
        self.heads.insert(head.size, (head, root));
        Ok(())
    }

    fn root(&self, size: u64) -> Result<Hash, String> {
        let head = self.heads.get(&size);
        head.map(|(_, root)| *root).ok_or_else(|| format!("there is no head of {size} lines before this"))
    }

    fn finish(mut self, kept: &[Head]) -> Result<Checked, String> {
        let sizes: Vec<u64> = self.heads.keys().copied().collect();
        self.checked.size = *sizes.last().ok_or("there is no signed head")?;
        self.checked.heads = sizes.len() as u64;
        for (from, to) in sizes.iter().zip(sizes.iter().skip(1)) {
            if !self.grown.contains(&(*from, *to)) {
                return Err(format!("nothing shows how the log of {to} lines grew from that of {from}"));
            }
        }
        if !self.leaves.is_empty() {
            self.leaves_make_the_heads()?;
        }
        for head in kept {
            let root = signed(&self.key, head).map_err(|why| format!("the head you kept: {why}"))?;
            if self.root(head.size).map_err(|_| gone(head))? != root {
                return Err(format!("the log of {} lines is not the one whose head you kept", head.size));
            }
        }
        Ok(self.checked)
    }

    fn leaves_make_the_heads(&mut self) -> Result<(), String> {
        self.checked.leaves = self.leaves.len() as u64;
        if self.checked.leaves != self.checked.size {
            return Err(format!(
                "{} lines are hashed, {} are signed",
                self.checked.leaves, self.checked.size
            ));
        }
        for (size, (_, root)) in &self.heads {
            let leaves = usize::try_from(*size).ok().and_then(|size| self.leaves.get(..size));
            if leaves.map(tree::root) != Some(*root) {
                return Err(format!("the first {size} lines do not make the head that is signed"));
            }
        }
        Ok(())
    }
}

fn gone(head: &Head) -> String {
    format!("the head of {} lines, signed {}, which you kept, is gone from the log", head.size, head.at)
}

/// The root of a head, if it is signed with this key.
fn signed(key: &VerifyingKey, head: &Head) -> Result<Hash, String> {
    let Head { size, root, at, signature } = head;
    let text = format!("dinplan access log\n{size}\n{root}\n{at}\n");
    let signature = Signature::from_bytes(&tree::bytes(signature)?);
    key.verify_strict(text.as_bytes(), &signature)
        .map_err(|_| format!("the head of {size} lines is not signed with this key"))?;
    tree::bytes(root)
}

fn hashes(proof: &[String]) -> Result<Vec<Hash>, String> {
    proof.iter().map(|hash| tree::bytes(hash)).collect()
}
