//! Doing something many times: one after the other, or several at once.

use crate::cpu::{Clock, Spent};
use crate::fault::{Fault, Res};
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

/// One after the other, after some to warm up.
pub(super) async fn alone<T>(count: usize, mut once: impl AsyncFnMut() -> Res<T>) -> Res<Sample> {
    for _ in 0..count.div_ceil(10) {
        drop(once().await?);
    }
    let mut walls = Vec::with_capacity(count);
    let clock = Clock::read()?;
    for _ in 0..count {
        let begun = Instant::now();
        drop(once().await?);
        walls.push(begun.elapsed());
    }
    let cpu = clock.spent()?.each(count);
    let (p50, p99) = percentiles(walls);
    Ok(Sample { cpu, p50, p99 })
}

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
pub(super) async fn together<H, F>(count: usize, hands: Vec<H>) -> Res<Together>
where
    H: FnMut() -> F + Send + 'static,
    F: Future<Output = Res<()>> + Send,
{
    let each = count.div_ceil(hands.len().max(1));
    let clock = Clock::read()?;
    let begun = Instant::now();
    let (mut working, done) = (JoinSet::new(), each * hands.len());
    for mut hand in hands {
        working.spawn(async move {
            let mut walls = Vec::with_capacity(each);
            for _ in 0..each {
                let begun = Instant::now();
                hand().await?;
                walls.push(begun.elapsed());
            }
            Ok::<_, Fault>(walls)
        });
    }
    let mut walls = Vec::with_capacity(done);
    while let Some(hand) = working.join_next().await {
        walls.extend(hand??);
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
