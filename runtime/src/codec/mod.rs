//! The JSON codec that generated code calls.
//!
//! A [`Cursor`] walks once over the bytes of a text. Generated code asks it for what the description says comes next; it
//! guesses that the keys of an object stand in the description's order and compares each in one go, and takes a general
//! path for anything else: another order, white space, escapes, unknown keys. Nothing here is generic where it need not
//! be, since a user's build pays for every copy.
//!
//! No text makes a function of this module panic, and none makes it recurse deeper than [`DEEPEST`] levels.
//!
//! # Beside `serde_json`
//!
//! What `serde_json` accepts as JSON is accepted here, with equal values, and what it refuses is refused, invalid UTF-8 and
//! numbers beyond an `f64` among it, in skipped values as well. These are the differences, all of them; `serde_json` is the
//! judge in the tests, which carry these numbers.
//!
//! 1. A key that stands twice is refused where one of its two values would be lost: a known key of an object
//!    ([`Problem::Repeated`]), any key of a map, of a free value and of an open object ([`Problem::RepeatedEntry`]). The same
//!    goes for the members and headers of an envelope. `serde_json` keeps the last of them. In what is skipped or kept as
//!    text nothing is lost, so nothing is refused.
//! 2. [`DEEPEST`] levels of lists and objects are read, where `serde_json` reads 127. One of those of a frame is its own, so
//!    that a body has one level less.
//! 3. A whole number may be written with a point or an exponent, `1.0` or `1e3`, if its value is whole and fits; every digit
//!    counts. `serde_json` reads such a text as an `f64` only, with the digits that this holds. Whole numbers beyond an
//!    `i64`, which `serde_json` reads as a `u64` or an `f64`, are [`Problem::OutOfRange`] for a whole number, and read as a
//!    number as `serde_json` reads them as an `f64`.
//! 4. A body that is empty, white space alone or `null` is read as `{}`, and `null` as the value of an optional property as
//!    if that were left out (as serde does for an `Option`).
//!
//! # Examples
//!
//! What generated code looks like, here written by hand:
//!
//! ```
//! use std::borrow::Cow;
//! use tieline::codec::{self, Cursor, Decode, DecodeError, Encode, EncodeError, Key, Problem, write};
//!
//! #[derive(Debug, PartialEq)]
//! struct Channel<'a> {
//!     end_point: Cow<'a, str>,
//!     line: Option<i64>,
//! }
//!
//! static KEYS: [Key; 2] = [Key::new("end-point", "\"end-point\":"), Key::new("line", "\"line\":")];
//!
//! impl<'a> Decode<'a> for Channel<'a> {
//!     fn decode(input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
//!         let mut end_point = None;
//!         let mut line: Option<Option<i64>> = None;
//!         let mut object = input.enter_object(&KEYS)?;
//!         while let Some(key) = object.next(input)? {
//!             match key {
//!                 0 => end_point = Some(Decode::decode(input)?),
//!                 1 => line = Some(Decode::decode(input)?),
//!                 _ => {
//!                     input.skip()?;
//!                 }
//!             }
//!         }
//!         Ok(Self { end_point: object.required(end_point, 0, input)?, line: line.flatten() })
//!     }
//! }
//!
//! impl Encode for Channel<'_> {
//!     fn encode(&self, out: &mut Vec<u8>) -> Result<(), EncodeError> {
//!         let start = out.len();
//!         write::piece(out, ",\"end-point\":");
//!         write::string(out, &self.end_point);
//!         if let Some(line) = &self.line {
//!             write::piece(out, ",\"line\":");
//!             Encode::encode(line, out)?;
//!         }
//!         write::close_object(out, start);
//!         Ok(())
//!     }
//! }
//!
//! let channel: Channel = codec::decode_body(r#"{ "line": 7, "unknown": [1, {}], "end-point": "tel:1" }"#)?;
//! assert_eq!(channel, Channel { end_point: "tel:1".into(), line: Some(7) });
//!
//! let mut out = Vec::new();
//! channel.encode(&mut out)?;
//! assert_eq!(out, br#"{"end-point":"tel:1","line":7}"#);
//!
//! // An empty body reads as `{}`, which lacks the required key.
//! let error = codec::decode_body::<Channel>("").unwrap_err();
//! assert_eq!(error.problem(), &Problem::Missing { key: "end-point" });
//!
//! let error = codec::decode_body::<Channel>(r#"{"end-point":"tel:1","line":"seven"}"#).unwrap_err();
//! assert_eq!(error.to_string(), "expected a whole number, found a string, at `line` (byte 28)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod append;
mod cursor;
mod decode;
mod encode;
mod error;
mod free;
mod guard;
mod json;
mod key;
pub mod limit;
mod list;
mod locate;
mod map;
pub mod members;
mod narrow;
mod number;
mod object;
mod owned;
mod problem;
pub mod put;
mod quick;
pub(crate) mod scan;
mod skip;
mod string;
mod unlisted;
mod uuid;
pub mod write;

#[cfg(test)]
mod tests;

pub(crate) use append::append;
pub use cursor::Cursor;
pub(crate) use decode::check_body;
pub use decode::{Decode, decode_body, fill_optional};
pub use encode::{Encode, EncodeError, Refused};
pub use error::DecodeError;
pub use free::Free;
pub use guard::{Guard, fill_guarded};
pub use json::Json;
pub use key::Key;
pub use limit::Breach;
pub use list::List;
pub use object::Object;
pub use problem::Problem;
pub(crate) use quick::Quick;
pub use unlisted::Unlisted;
pub use uuid::{NotUuid, Uuid};

/// How many lists and objects may be open at once in one frame, for skipped and for typed values alike. The first is the
/// frame itself.
///
/// One more is [`Problem::TooDeep`]. (`serde_json` accepts 127; see the [differences](self#beside-serde_json).)
pub const DEEPEST: usize = 128;
