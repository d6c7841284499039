//! The texts of descriptions, and the YAML in them as nodes that know where they stand.

mod load;
mod map;
pub(crate) mod node;
mod scalar;
mod tree;
mod yaml;

pub(crate) use load::{BIGGEST, load, take};
pub(crate) use map::offset;
pub use map::{Position, Source, SourceMap};
#[cfg(feature = "yaml")]
pub(crate) use scalar::is_plain_string;
pub(crate) use yaml::parse;
