//! Items of a user's own crate, as data: what a derive reads, before it is judged and written.
//!
//! An [`Item`] is a struct or an enum with what its attributes say. Every token keeps its [`Span`](proc_macro2::Span), so
//! that whatever is wrong can be shown where the user wrote it.
//!
//! [`prepare`] holds it to the rules that only Rust has. [`judge`] writes it as YAML of the language, in a description that
//! holds nothing else, and puts that through the front end: so every rule of the language holds for it, and each diagnostic
//! comes back to the token that it is about. [`rust::own`](crate::rust::own) then writes what the derive adds.

mod describe;
mod field;
mod item;
mod judge;
mod known;
mod prepare;
mod problem;
mod script;
mod setting;

pub use field::{Field, OwnType, Variant, Width};
pub use item::{Body, Generics, Item, ItemKind, Parameter, ParameterKind, plain};
pub use judge::{Judged, judge};
pub use prepare::prepare;
pub use problem::Problem;
pub use setting::{Setting, Value, ValueKind};

pub(crate) use describe::describe;
pub(crate) use script::{Part, builtin, word};
