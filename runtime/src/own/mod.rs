//! Messages, objects and enumerations of a user's own crate.
//!
//! The derives of the feature `derive` implement these traits, and the structs and enumerations that `protocol!` writes
//! serve in the same places.
#![cfg_attr(feature = "derive", doc = "")]
#![cfg_attr(feature = "derive", doc = include_str!("derive.md"))]

mod fragment;
mod generated;
mod identity;
mod into_owned;
mod kinds;
mod probe;
mod shown;

pub use fragment::{Described, Fragment, Meaning, Piece};
#[doc(hidden)]
pub use generated::{decode_closed, fill_narrow, place_in, place_of};
pub use identity::{Identity, StandsFor};
pub use into_owned::IntoOwned;
pub use kinds::{Enumeration, Event, Object, Properties, Query, Request, Response};
#[doc(hidden)]
pub use probe::{Probe, Told, Untold};
#[doc(hidden)]
pub use shown::{NotShown, Shown};
