#![doc = include_str!("../../METRICS.md")]

mod levels;
mod meters;
mod published;
#[cfg(test)]
mod tests;

pub(crate) use meters::{Meters, Timer, counted};
pub(crate) use published::Published;
