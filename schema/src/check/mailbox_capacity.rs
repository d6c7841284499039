//! A mailbox that holds nothing, or more than can be counted.

use crate::diagnostic::Diagnostic;
use crate::span::Span;

pub(crate) const CODE: &str = "mailbox-capacity";

pub(crate) fn diagnostic(place: Span, capacity: u64) -> Diagnostic {
    if capacity == 0 {
        return Diagnostic::error(CODE, place, "a mailbox without room takes nothing")
            .label("at least 1")
            .help("a message that finds its instance at work has to wait somewhere");
    }
    Diagnostic::error(CODE, place, format!("a mailbox of {capacity} messages is no bound"))
        .label(format!("at most {}", u32::MAX))
        .help("leave `capacity` out to take that of the settings")
}
