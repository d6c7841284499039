//! Messages, objects and enumerations of a user's own crate.
//!
//! The derives of the feature `derive` implement these traits, and the structs and enumerations that `protocol!` writes
//! serve in the same places.
#![cfg_attr(feature = "derive", doc = "")]
#![cfg_attr(feature = "derive", doc = include_str!("derive.md"))]
//!
//! # Held to a description
//!
//! A struct or an enum can say that it *is* a part of a description. It is then compared with that part while it is compiled,
//! and whatever it leaves unsaid is what the description says: keys, defaults, limits, conditions, what is secret.
//!
//! ```
//! # #[cfg(feature = "derive")]
//! # mod example {
//! #[derive(tieline::Request)]
//! #[tieline(description = "tieline:channel-group", name = "channelgroup.request.createchannel")]
//! struct CreateChannel<'a> {
//!     id: &'a str,
//!     name: String,
//!     channel_type: ChannelType,                      // what the description calls `type`, in Rust
//!     #[tieline(key = "Mobileagent-dialnumber")]
//!     dial: Option<String>,                           // a property that may be left out may have no field at all
//! }
//!
//! #[derive(tieline::Enumeration)]
//! #[tieline(description = "tieline:channel-group")]  // `type = "ChannelType"`, unless it has that name
//! enum ChannelType {
//!     Telephony,
//!     Email,
//!     Chat,
//!     Callback,
//!     Unsupported,
//!     #[tieline(other)]
//!     Other(String),
//! }
//! # }
//! ```
//!
//! - `description` is what `protocol!` takes: a path relative to the folder of `Cargo.toml`, or `tieline:` and the name of a
//!   shipped description. The crate is compiled again when one of its files changes.
//! - A query, a request, an event and a set of properties say their `name`; a response says with `answers` which question it
//!   answers, also the details of a failure, which are marked `fails`; objects and enumerations say their `type`.
//!   `destination` is needed only where several destinations have different messages of one name.
//! - A field without a `key` is the property of its name in kebab case, or the one that the description calls so in Rust; a
//!   variant without a `value` likewise.
//! - What must be there needs a field, and so does what may have to be there and what decides about that. A field holds every
//!   value that the description allows: a `u8` needs a `range`. A type of one's own in a field is held to the description as
//!   well, or it is one that `protocol!` wrote from it; the compiler compares the two. (What a type parameter stands for
//!   nobody compares.)
//! - An enumeration has all the values of the description, and a variant that is marked `other` exactly when it is open.
//! - A field may be secret that the description does not call so, and a doc comment may say something else.
//!
//! Such a type implements [`StandsFor`], and `protocol!(…, with(channel_group::CreateChannel = crate::CreateChannel<'_>))`
//! takes it in place of the struct that it would write.

mod doubt;
mod fragment;
mod generated;
mod identity;
mod into_owned;
mod kinds;
mod probe;
mod shown;

#[doc(hidden)]
pub use doubt::{
    Answering, Cloned, Compared, Doubt, Kept, Keyed, Listed, Lost, Read, Showing, Unknown, Unread, Unwritten, Written,
};
pub use fragment::{Described, Fragment, Meaning, Piece};
pub(crate) use generated::Text;
#[doc(hidden)]
pub use generated::{decode_closed, fill_narrow, is_word, place_in, place_of};
pub use identity::{Identity, StandsFor};
pub use into_owned::IntoOwned;
pub use kinds::{Enumeration, Event, Object, Properties, Query, Request, Response};
#[doc(hidden)]
pub use probe::{Probe, Told, Untold};
#[doc(hidden)]
pub use shown::{NotShown, Shown};
