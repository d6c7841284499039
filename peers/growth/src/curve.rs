//! One curve: what is made large, and what it then costs.

use std::fmt;
use std::time::Duration;

/// What is measured, before it is.
pub(crate) struct Curve {
    /// Its name, as on the command line and in the file's name.
    pub(crate) name: &'static str,
    /// What grows.
    pub(crate) of: &'static str,
    /// What is timed.
    pub(crate) what: &'static str,
    /// How large it is made.
    pub(crate) sizes: Vec<usize>,
    /// Does it once at this size, and says how long it took.
    pub(crate) run: fn(usize) -> Duration,
}

/// A curve with its figures.
pub(crate) struct Measured {
    pub(crate) name: &'static str,
    pub(crate) of: &'static str,
    pub(crate) what: &'static str,
    /// Sizes, and the least time that was seen for each, in seconds: whatever else the machine did can only add to it.
    pub(crate) points: Vec<(f64, f64)>,
}

/// Sizes in steps of the square root of ten, or nearly.
pub(crate) fn sizes(from: usize, to: usize) -> Vec<usize> {
    let mut sizes = Vec::new();
    let mut size = from;
    while size <= to {
        sizes.push(size);
        if size * 3 <= to {
            sizes.push(size * 3);
        }
        size *= 10;
    }
    sizes
}

impl Curve {
    /// Measures it: all sizes in turn and that so often, so that a bad moment of the machine meets every size alike.
    pub(crate) fn measure(&self, rounds: usize) -> Measured {
        let mut points: Vec<(f64, f64)> = self.sizes.iter().map(|size| (*size as f64, f64::INFINITY)).collect();
        for _ in 0..rounds {
            for (point, size) in points.iter_mut().zip(&self.sizes) {
                // What takes a moment only is done more than once, since a clock has its grain.
                let once = (self.run)(*size);
                let again = if once < Duration::from_millis(2) { 8 } else { 1 };
                let least = (0..again).map(|_| (self.run)(*size)).chain([once]).min().unwrap_or(once);
                point.1 = point.1.min(least.as_secs_f64());
            }
        }
        Measured { name: self.name, of: self.of, what: self.what, points }
    }
}

impl Measured {
    /// The exponent with which the time grows over the upper two orders of magnitude: 1 is proportional.
    pub(crate) fn slope(&self) -> f64 {
        let Some(last) = self.points.last() else { return 0.0 };
        let upper: Vec<(f64, f64)> = self
            .points
            .iter()
            .filter(|point| point.0 * 101.0 >= last.0)
            .map(|point| (point.0.ln(), point.1.ln()))
            .collect();
        let count = upper.len() as f64;
        let (mx, my) = (upper.iter().map(|p| p.0).sum::<f64>() / count, upper.iter().map(|p| p.1).sum::<f64>() / count);
        let over: f64 = upper.iter().map(|p| (p.0 - mx) * (p.1 - my)).sum();
        let under: f64 = upper.iter().map(|p| (p.0 - mx) * (p.0 - mx)).sum();
        over / under
    }

    /// How much more the largest costs than n log n allows, starting from the cheapest share that was seen: 1 or less is
    /// within it.
    pub(crate) fn beyond(&self) -> f64 {
        let share = |point: &(f64, f64)| point.1 / (point.0 * point.0.max(2.0).log2());
        let (Some(first), Some(last)) = (self.points.get(self.points.len() / 2), self.points.last()) else {
            return 0.0;
        };
        share(last) / share(first)
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Ok(()) };
        let each = |point: &(f64, f64)| format!("{:.0} ns", point.1 * 1e9 / point.0);
        write!(
            f,
            "{:<26} {:>9} .. {:<9} {:>12} .. {:<12} {:>6.2}  {:.2}",
            self.name,
            first.0,
            last.0,
            each(first),
            each(last),
            self.slope(),
            self.beyond()
        )
    }
}
