//! A protocol for tests of what needs one and does not mind which.

use super::Envelope;
use crate::codec::Key;

/// An envelope whose words need no escapes, for tests.
pub(crate) static PLAIN: Envelope = Envelope::new(
    [Key::new("header", "\"header\":"), Key::new("body", "\"body\":")],
    [
        Key::new("type", "\"type\":"),
        Key::new("name", "\"name\":"),
        Key::new("target", "\"target\":"),
        Key::new("requestId", "\"requestId\":"),
        Key::new("result", "\"result\":"),
        Key::new("errorMessage", "\"errorMessage\":"),
    ],
    ["query", "request", "response", "event"],
    ["SUCCESS", "FAILURE"],
);
