//! Items of a user's own crate, as data: what a derive reads, before it is judged and written.
//!
//! An [`Item`] is a struct or an enum with what its attributes say. Every token keeps its [`Span`](proc_macro2::Span), so
//! that whatever is wrong can be shown where the user wrote it.

mod check;
mod field;
mod fingerprint;
mod identity;
mod item;
mod setting;

pub use check::{Checked, Expected, Told, check};
pub use field::{Field, OwnType, Variant, Width};
pub use identity::Identity;
pub use item::{Body, Generics, Item, ItemKind, Parameter, ParameterKind, plain};
pub use setting::{Setting, Value, ValueKind};
