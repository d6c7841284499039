//! The description as it was written: every name still a text with its place, and what could not be read left out.
//!
//! A list that could not be read is `None`, as against an empty one, so that later stages do not complain about names
//! that would have been in it.

mod base;
mod condition;
mod destination;
mod duration;
mod envelope;
mod header;
pub(crate) mod keys;
mod limit;
mod literal;
mod mailbox;
mod message;
mod property;
mod reader;
mod root;
mod stability;
mod step;
mod types;
mod within;

pub(crate) use base::{Base, Override};
pub(crate) use condition::When;
pub(crate) use destination::{Cardinality, Destination, Gate, UnlistedMessages, WrittenKeys};
#[cfg(feature = "yaml")]
pub(crate) use duration::UNITS;
pub(crate) use duration::{Fault as DurationFault, parse as parse_duration};
pub(crate) use envelope::{Envelope, Framing};
pub(crate) use header::{Header, HeaderSet, HeaderType, HeaderValue, Headers};
pub(crate) use keys::Keys;
pub(crate) use limit::{Limit, Limited};
pub(crate) use literal::Literal;
pub(crate) use mailbox::{Mailbox, Queue};
pub(crate) use message::{Creates, Message};
pub(crate) use property::{Property, Written};
pub(crate) use reader::Item;
pub(crate) use root::{Document, Elsewhere, Part, Role, Side, read};
pub(crate) use step::{Step, What};
pub(crate) use types::{EnumerationValue, Type, TypeKind};

/// What is in a list, as far as it could be read. Of a slice and nothing more: every adaptor on the way is compiled anew for
/// whatever is done with its parts.
pub(crate) fn each<T>(list: &Option<Vec<T>>) -> std::slice::Iter<'_, T> {
    list.as_deref().unwrap_or_default().iter()
}
