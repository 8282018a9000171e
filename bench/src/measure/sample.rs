//! Doing something many times: one after the other, or several at once.

use crate::cpu::{Clock, Spent};
use crate::fault::{Fault, Res};
use std::pin::Pin;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// What it took, one after the other.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sample {
    /// Processor time of each, in milliseconds.
    pub(super) cpu: Spent,
    /// Wall time of the middle one, in milliseconds.
    pub(super) p50: f64,
    /// Of the one that 99 of a hundred are faster than.
    pub(super) p99: f64,
}

/// How often a measurement is made anew. The best one counts: what others do on the machine only adds.
const ROUNDS: usize = 3;

/// One after the other, after some to warm up.
pub(super) async fn alone<T>(count: usize, mut once: impl AsyncFnMut() -> Res<T>) -> Res<Sample> {
    for _ in 0..count.div_ceil(10) {
        drop(once().await?);
    }
    let each = count.div_ceil(ROUNDS);
    let mut walls = Vec::with_capacity(each * ROUNDS);
    let mut best: Option<Spent> = None;
    for _ in 0..ROUNDS {
        let clock = Clock::read()?;
        for _ in 0..each {
            let begun = Instant::now();
            drop(once().await?);
            walls.push(begun.elapsed());
        }
        let cpu = clock.spent()?.each(each);
        best = Some(best.filter(|best| best.all() < cpu.all()).unwrap_or(cpu));
    }
    let (p50, p99) = percentiles(walls);
    Ok(Sample { cpu: best.unwrap_or_default(), p50, p99 })
}

/// One of several who do the same at once.
pub(super) type Hand = Box<dyn FnMut() -> Pin<Box<dyn Future<Output = Res<()>> + Send>> + Send>;

/// Many hands at once.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Together {
    /// Processor time of each, in milliseconds.
    pub(super) cpu: Spent,
    /// How many in a second.
    pub(super) rate: f64,
    pub(super) p50: f64,
    pub(super) p99: f64,
}

/// So many times in all, by these hands at once; each hand is told nothing but to do it again.
pub(super) async fn together(count: usize, mut hands: Vec<Hand>) -> Res<Together> {
    let each = count.div_ceil(hands.len().max(1) * ROUNDS);
    let mut best: Option<Together> = None;
    for _ in 0..ROUNDS {
        let now = round(each, &mut hands).await?;
        best = Some(best.filter(|best| best.rate > now.rate).unwrap_or(now));
    }
    Ok(best.unwrap_or_default())
}

async fn round(each: usize, hands: &mut Vec<Hand>) -> Res<Together> {
    let done = each * hands.len();
    let clock = Clock::read()?;
    let begun = Instant::now();
    let mut working = JoinSet::new();
    for mut hand in hands.drain(..) {
        working.spawn(async move {
            let mut walls = Vec::with_capacity(each);
            for _ in 0..each {
                let begun = Instant::now();
                hand().await?;
                walls.push(begun.elapsed());
            }
            Ok::<_, Fault>((hand, walls))
        });
    }
    let mut walls = Vec::with_capacity(done);
    while let Some(worked) = working.join_next().await {
        let (hand, took) = worked??;
        hands.push(hand);
        walls.extend(took);
    }
    let rate = done as f64 / begun.elapsed().as_secs_f64();
    let cpu = clock.spent()?.each(done);
    let (p50, p99) = percentiles(walls);
    Ok(Together { cpu, rate, p50, p99 })
}

fn percentiles(mut walls: Vec<Duration>) -> (f64, f64) {
    walls.sort_unstable();
    let at = |share: usize| {
        let place = (walls.len() * share / 100).min(walls.len().saturating_sub(1));
        walls.get(place).map_or(0.0, |wall| wall.as_secs_f64() * 1000.0)
    };
    (at(50), at(99))
}
