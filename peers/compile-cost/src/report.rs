//! Ratios with their spread.

use std::fmt;

use crate::probe::Taken;

/// The ratio of two series that were measured in turn: its median, least and most.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ratios {
    median: f64,
    least: f64,
    most: f64,
}

impl Ratios {
    /// Of each round by itself.
    pub(crate) fn of(taken: &[f64], floor: &[f64]) -> Self {
        let mut ratios: Vec<f64> = taken.iter().zip(floor).map(|(taken, floor)| taken / floor).collect();
        ratios.sort_by(f64::total_cmp);
        let end = |one: Option<&f64>| one.copied().unwrap_or(f64::NAN);
        Self { median: median(&ratios), least: end(ratios.first()), most: end(ratios.last()) }
    }
}

impl fmt::Display for Ratios {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.2} × ({:.2} to {:.2})", self.median, self.least, self.most);
        f.pad(&text)
    }
}

/// The one in the middle.
pub(crate) fn median(series: &[f64]) -> f64 {
    let mut sorted = series.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

pub(crate) fn seconds(taken: &[Taken]) -> Vec<f64> {
    taken.iter().map(|taken| taken.seconds).collect()
}

pub(crate) fn megabytes(taken: &[Taken]) -> Vec<f64> {
    taken.iter().map(|taken| taken.megabytes).collect()
}
