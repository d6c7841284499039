//! Items of a user's own crate, as data: what a derive reads, before it is judged and written.
//!
//! An [`Item`] is a struct or an enum with what its attributes say. Every token keeps its [`Span`](proc_macro2::Span), so
//! that whatever is wrong can be shown where the user wrote it.

#[cfg(feature = "own")]
mod check;
#[cfg(feature = "own")]
mod field;
mod fingerprint;
mod identity;
#[cfg(feature = "own")]
mod item;
#[cfg(feature = "own")]
mod setting;

#[cfg(feature = "own")]
pub use check::{Checked, Expected, Told, check};
#[cfg(feature = "own")]
pub use field::{Field, OwnType, Variant, Width};
pub use identity::Identity;
#[cfg(feature = "own")]
pub use item::{Body, Generics, Item, ItemKind, Parameter, ParameterKind, plain};
#[cfg(feature = "own")]
pub use setting::{Setting, Value, ValueKind};
