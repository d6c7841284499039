//! The texts of descriptions, and the YAML in them as nodes that know where they stand.

mod inline;
mod load;
mod map;
mod mend;
pub(crate) mod node;
mod scalar;
mod tree;
mod yaml;

pub use inline::Inline;
pub(crate) use load::{BIGGEST, load, take, take_inline};
pub(crate) use map::offset;
pub use map::{Position, Source, SourceMap};
#[cfg(feature = "yaml")]
pub(crate) use scalar::is_plain_string;
pub(crate) use yaml::parse;
