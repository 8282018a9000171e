//! The access log for others: heads, proofs and hashes as lines of JSON, without personal data. The
//! format is described, and checked without any of this code, in `crates/witness`.

use super::Ledger;
use crate::StoreError;
use crate::crypto::{Digest, SignedHead};
use crate::table::Table;
use crate::tree::hex;

/// How many hashes are read at once.
const CHUNK: u64 = 4096;

/// What to export beside the key, the signed heads, and how each grew from the one before.
#[derive(Debug, Clone, Default)]
pub struct LogExport {
    /// These lines, with the proof that they are in the log of the largest signed head.
    pub lines: Vec<u64>,
    /// The hash of every line.
    pub leaves: bool,
}

impl SignedHead {
    /// The head as one line of JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        let Self { size, root, at, signature } = self;
        let (root, signature) = (hex(root), hex(signature));
        format!(r#"{{"size":{size},"root":"{root}","at":"{at}","signature":"{signature}"}}"#)
    }
}

impl Ledger {
    /// Hands out the export line by line. Sign the log first, see [`Ledger::sign_log`].
    ///
    /// # Errors
    /// [`StoreError::Misuse`] when a wanted line is not in the log of the largest signed head; when the
    /// store cannot be read; or what `out` answers.
    pub async fn export_log(
        &self,
        what: &LogExport,
        mut out: impl FnMut(&str) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        out(&format!(r#"{{"dinplan_log":1,"key":"{}"}}"#, hex(&self.log_key())))?;
        let heads = self.log_heads().await?;
        let mut before: Option<&SignedHead> = None;
        for head in &heads {
            out(&format!(r#"{{"head":{}}}"#, head.to_json()))?;
            if let Some(before) = before {
                let proof = list(&self.prove_growth(before.size, head.size).await?);
                let (from, to) = (before.size, head.size);
                out(&format!(r#"{{"growth":{{"from":{from},"to":{to},"proof":[{proof}]}}}}"#))?;
            }
            before = Some(head);
        }
        let size = before.map_or(0, |head| head.size);
        for seq in &what.lines {
            let proof = list(&self.prove_line(*seq, size).await?);
            let text = self.log_text(*seq).await?.ok_or(StoreError::Misuse("no such line"))?;
            out(&format!(r#"{{"line":{{"text":"{text}","size":{size},"proof":[{proof}]}}}}"#))?;
        }
        let mut from = 0;
        while what.leaves && from < size {
            let count = CHUNK.min(size - from);
            let leaves = self.log_leaves(from, count).await?;
            if (leaves.len() as u64) < count {
                return Err(Table::AccessLog.corrupt(from + 1 + leaves.len() as u64));
            }
            leaves.iter().try_for_each(|leaf| out(&format!(r#"{{"leaf":"{}"}}"#, hex(leaf))))?;
            from += CHUNK;
        }
        Ok(())
    }
}

fn list(proof: &[Digest]) -> String {
    proof.iter().map(|hash| format!("\"{}\"", hex(hash))).collect::<Vec<_>>().join(",")
}
