//! The description as it was written: every name still a text with its place, and what could not be read left out.
//!
//! A list that could not be read is `None`, as against an empty one, so that later stages do not complain about names
//! that would have been in it.

mod destination;
mod envelope;
mod header;
mod keys;
mod message;
mod property;
mod reader;
mod root;
mod types;

pub(crate) use destination::{Destination, Gate};
pub(crate) use envelope::{Envelope, Framing};
pub(crate) use header::{Header, HeaderType, HeaderValue, Headers};
pub(crate) use keys::Keys;
pub(crate) use message::{Creates, Message, Response};
pub(crate) use property::{Property, Written};
pub(crate) use reader::Item;
pub(crate) use root::{Document, Role, Side, read};
pub(crate) use types::{EnumerationValue, Type, TypeKind};
