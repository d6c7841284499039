//! What is seen of one message while its handler is at work.

use crate::core::Start;
use crate::metrics::{Meters, Timer};
use crate::span;
use std::time::Instant;
use tracing::{Span, span::Entered};

/// The span of a message that is with its handler, and the time that it takes until this is dropped.
#[derive(Debug)]
pub(crate) struct Watch {
    span: Span,
    _timer: Timer,
}

impl Watch {
    pub(crate) fn new(meters: &Meters, start: &Start, now: Instant) -> Self {
        Self { span: span::message(start), _timer: meters.began(start, now) }
    }

    /// Enters the span: what happens until the guard goes stands in it.
    pub(crate) fn enter(&self) -> Entered<'_> {
        self.span.enter()
    }
}
