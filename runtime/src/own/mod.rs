//! Messages, objects and enumerations of a user's own crate.
//!
//! The derives of the feature `derive` implement these traits, and the structs and enumerations that `protocol!` writes
//! serve in the same places.

mod fragment;
mod identity;
mod into_owned;
mod kinds;

pub use fragment::{Described, Fragment, Meaning, Piece};
pub use identity::{Identity, StandsFor};
pub use into_owned::IntoOwned;
pub use kinds::{Enumeration, Event, Object, Properties, Query, Request, Response};
