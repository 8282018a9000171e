//! `verify`: walks every row and names the first one that is not what was written.

use super::Ledger;
use super::verifier::Verifier;
use crate::StoreError;
use crate::model::StoredEvent;
use dinplan_domain::ids::CaseId;
use tokio::sync::mpsc;

/// What was found in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyReport {
    /// Cases, each equal to the replay of its events.
    pub cases: u64,
    /// Cases that were erased: stubs as they were left.
    pub erased: u64,
    /// Events.
    pub events: u64,
    /// Lines of the access log.
    pub lines: u64,
    /// Signed heads of the access log, each that of the lines there are.
    pub signed_heads: u64,
    /// Organisations.
    pub organisations: u64,
    /// Persons.
    pub persons: u64,
    /// Login sessions.
    pub sessions: u64,
    /// Drafts.
    pub drafts: u64,
    /// Tickets.
    pub tickets: u64,
    /// Notices.
    pub notices: u64,
    /// Messages in the outbox.
    pub messages: u64,
    /// Where chains and tallies end, and the root of the access log. Kept elsewhere, they also show a later exchange of the whole
    /// database for an older copy of itself.
    pub endings: Vec<Ending>,
}

/// Where the chain, tree or tally of a table ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The table.
    pub table: &'static str,
    /// How many rows.
    pub rows: u64,
    /// The last hash, sum or root, in hexadecimal.
    pub hash: String,
}

/// Why the store did not pass.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// A row is not what was written.
    #[error("table {table}, row {row}: {why}")]
    Broken {
        /// The table.
        table: &'static str,
        /// The row: its id or number.
        row: String,
        /// What is wrong with it.
        why: String,
    },
    /// The store could not be read through.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for VerifyError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Corrupt { table, row } => {
                Self::Broken { table, row, why: "does not match its seal".to_owned() }
            }
            error => Self::Store(error),
        }
    }
}

/// Rebuilds a case's document from its events, byte for byte, or says why it cannot.
pub type Replay<'a> = &'a (dyn Fn(CaseId, &[StoredEvent]) -> Result<Vec<u8>, String> + Sync);

impl Ledger {
    /// Walks everything, as of one moment, while the store is in use.
    ///
    /// # Errors
    /// [`VerifyError::Broken`] names the first row that was changed, lost, added or moved, or whose
    /// document is not what `replay` makes of its events.
    pub async fn verify(&self, replay: Replay<'_>) -> Result<VerifyReport, VerifyError> {
        let (rows, mut seen) = mpsc::channel(64);
        let check = async move {
            let mut verifier = Verifier::new(self, replay);
            while let Some(row) = seen.recv().await {
                verifier.see(row)?;
            }
            Ok::<_, VerifyError>(verifier)
        };
        let (walked, verifier) = tokio::join!(self.engine().walk(rows), check);
        // What the verifier found comes first: the walk ends early because of it.
        let verifier = verifier?;
        walked?;
        verifier.finish()
    }
}
