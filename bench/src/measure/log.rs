//! The access log: how fast lines are written, and what a proof costs in a long log.

use super::sample::{Hand, alone, together};
use super::{Bound, Column, Group};
use crate::args::Effort;
use crate::fault::Res;
use dinplan_domain::ids::{CaseId, OrgId, PersonId};
use dinplan_store::{AccessLine, Ledger, MasterKey, Sqlite};
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// So many write at once: as many as share a commit.
const HANDS: usize = 128;
/// The size for which the length of a proof is told, whatever was measured.
const MILLION: u64 = 1_000_000;

/// The table of the log.
pub(super) async fn group(effort: Effort) -> Res<Group> {
    let folder = tempfile::tempdir()?;
    let engine = Arc::new(Sqlite::open(folder.path().join("dinplan.db"))?);
    let ledger = Ledger::open(engine, MasterKey::generate()?).await?;
    let mut group = Group::new("access log, one core", columns());
    let written = together(effort.lines, hands(&ledger)).await?;
    let cpu = written.cpu.all();
    group.row("a line, 128 at once", vec![Some(written.rate), Some(cpu), Some(written.p50), None, None]);

    let size = ledger.sign_log(Timestamp::UNIX_EPOCH).await?.size;
    let next = AtomicU64::new(0);
    let line = || next.fetch_add(7919, Ordering::Relaxed) % size + 1;
    let proof = |hashes: usize| (Some(hashes as f64), Some(hashes as f64 * 32.0));
    let proved = alone(effort.requests, async || Ok(ledger.prove_line(line(), size).await?)).await?;
    let (hashes, bytes) = proof(ledger.prove_line(size / 3 + 1, size).await?.len());
    let name = format!("prove a line among {size}");
    group.beside(name, vec![None, Some(proved.cpu.all()), Some(proved.p50), hashes, bytes]);
    let grown = alone(effort.requests, async || Ok(ledger.prove_growth(line(), size).await?)).await?;
    let (hashes, bytes) = proof(ledger.prove_growth(size / 3 + 1, size).await?.len());
    let name = format!("prove growth to {size}");
    group.beside(name, vec![None, Some(grown.cpu.all()), Some(grown.p50), hashes, bytes]);
    let (hashes, bytes) = proof(MILLION.next_power_of_two().trailing_zeros() as usize);
    group.beside("a line among 1,000,000 (by the size alone)", vec![None, None, None, hashes, bytes]);
    Ok(group)
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("per second", 0).bound(Bound::Least(10_000.0)),
        Column::new("CPU ms", 4),
        Column::new("p50 ms", 3),
        Column::new("hashes", 0),
        Column::new("bytes", 0),
    ]
}

fn hands(ledger: &Ledger) -> Vec<Hand> {
    let id = uuid::Uuid::from_u128;
    let line = AccessLine {
        at: Timestamp::UNIX_EPOCH,
        case: Some(CaseId::from_uuid(id(1))),
        org: Some(OrgId::from_uuid(id(2))),
        actor: Some(PersonId::from_uuid(id(3))),
        content: vec![b'l'; 300],
    };
    let hand = |_| -> Hand {
        let (ledger, line) = (ledger.clone(), line.clone());
        Box::new(move || {
            let (ledger, line) = (ledger.clone(), line.clone());
            Box::pin(async move { Ok(ledger.log(line).await?) })
        })
    };
    (0..HANDS).map(hand).collect()
}
