//! What a failed answer tells beyond its text.

use crate::codec::{Decode, DecodeError, Encode, EncodeError, decode_body};
use crate::protocol::{Destination, Message};
use std::fmt;
use std::sync::Arc;

/// The properties that a description gives to the failed answers of a call.
///
/// Generated structs implement it, and nothing else should: what they are the details of is how each side knows that it
/// has to do with those of this call.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is nothing that a failed answer tells",
    label = "no details of a failure",
    note = "for a call whose response has properties with `when`, the description gives a struct that is called like the call and `Failure`"
)]
pub trait FailureDetails: Encode {
    /// The destination of the call, and the place of the call among its messages.
    const OF: (&'static Destination, usize);
}

/// The call that details belong to.
fn call_of<D: FailureDetails>() -> Option<&'static Message> {
    let (destination, index) = D::OF;
    destination.messages.get(index)
}

/// The body of a failed answer, as it came. [`CallError::details`](crate::CallError::details) reads it.
///
/// Neither `Debug` nor the error's words show it: it may hold what is not for a log.
#[derive(Clone, Default)]
pub struct Details {
    call: Option<&'static Message>,
    body: Option<Arc<str>>,
}

impl Details {
    /// None at all.
    #[must_use]
    pub const fn none() -> Self {
        Self { call: None, body: None }
    }

    /// What came with the failed answer to a call.
    pub(crate) fn of(call: &'static Message, body: &str) -> Self {
        if is_nothing(body) {
            return Self::none();
        }
        Self { call: Some(call), body: Some(body.into()) }
    }

    pub(crate) fn read<'d, D: FailureDetails + Decode<'d>>(&'d self) -> Result<Option<D>, DecodeError> {
        let (Some(body), Some(call)) = (&self.body, self.call) else { return Ok(None) };
        if !call_of::<D>().is_some_and(|described| std::ptr::eq(described, call)) {
            return Ok(None);
        }
        decode_body(body).map(Some)
    }
}

/// Whether a body is left out in one of the ways in which it may be.
fn is_nothing(body: &str) -> bool {
    let mut letters = body.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let first: [Option<u8>; 5] = std::array::from_fn(|_| letters.next());
    let is = |text: &[u8]| first.iter().map_while(|byte| byte.as_ref()).eq(text);
    is(b"") || is(b"{}") || is(b"null")
}

impl fmt::Debug for Details {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Details").finish_non_exhaustive()
    }
}

/// The details that a handler attached to a failure, written.
pub(crate) struct Attached {
    call: Option<&'static Message>,
    body: Result<Vec<u8>, EncodeError>,
}

impl Attached {
    pub(crate) fn new<D: FailureDetails>(details: &D) -> Self {
        let mut body = Vec::new();
        let written = details.encode(&mut body);
        Self { call: call_of::<D>(), body: written.map(|()| body) }
    }

    /// The call that they belong to.
    pub(crate) fn call(&self) -> Option<&'static Message> {
        self.call
    }

    /// The body of the failed answer to a call, or why there is none.
    pub(crate) fn for_call(&self, call: Option<&Message>) -> Result<&[u8], String> {
        if !self.call.zip(call).is_some_and(|(described, call)| std::ptr::eq(described, call)) {
            return Err("the details of the failure are those of another call".to_owned());
        }
        match &self.body {
            Ok(body) => Ok(body),
            Err(error) => Err(format!("the details of the failure could not be written: {error}")),
        }
    }
}

impl fmt::Debug for Attached {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Attached")
    }
}

#[cfg(test)]
mod tests {
    use super::is_nothing;

    #[test]
    fn a_body_can_be_left_out_in_several_ways() {
        for body in ["", " ", "{}", "{ }", "null", "\n{\t}\n"] {
            assert!(is_nothing(body), "{body}");
        }
        for body in ["{\"a\":1}", "{}}", "nul", "nulll", "[]"] {
            assert!(!is_nothing(body), "{body}");
        }
    }
}
