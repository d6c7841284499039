//! Items of a user's own crate, as data: what a derive reads, before it is judged and written.
//!
//! An `Item` is a struct or an enum with what its attributes say. Every token keeps its `Span`, so
//! that whatever is wrong can be shown where the user wrote it.
//!
//! `prepare` holds it to the rules that only Rust has. `judge` writes it as YAML of the language, in a description that
//! holds nothing else, and puts that through the front end: so every rule of the language holds for it, and each diagnostic
//! comes back to the token that it is about. `rust::own` then writes what the derive adds.

#[cfg(feature = "own")]
mod check;
#[cfg(feature = "own")]
mod describe;
#[cfg(feature = "own")]
mod field;
mod fingerprint;
mod identity;
#[cfg(feature = "own")]
mod item;
#[cfg(feature = "own")]
mod judge;
#[cfg(feature = "own")]
mod known;
#[cfg(feature = "own")]
mod prepare;
#[cfg(feature = "own")]
mod problem;
#[cfg(feature = "own")]
mod script;
#[cfg(feature = "own")]
mod setting;

#[cfg(feature = "own")]
pub use check::{Checked, Expected, check};
#[cfg(feature = "own")]
pub use field::{Field, OwnType, Variant, Width};
pub use identity::Identity;
#[cfg(feature = "own")]
pub use item::{Body, Generics, Item, ItemKind, Parameter, ParameterKind, plain};
#[cfg(feature = "own")]
pub use judge::{Judged, judge};
#[cfg(feature = "own")]
pub use prepare::prepare;
#[cfg(feature = "own")]
pub use problem::Problem;
#[cfg(feature = "own")]
pub use script::word;
#[cfg(feature = "own")]
pub use setting::{Setting, Value, ValueKind};

#[cfg(feature = "own")]
pub(crate) use describe::describe;
#[cfg(feature = "own")]
pub(crate) use script::{Part, builtin};
