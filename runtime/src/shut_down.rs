//! What a graceful shutdown did not finish.

use crate::release::End;
use std::fmt;
use std::sync::Arc;

/// How a connection was shut down, and what was not finished by the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ShutDown {
    /// How the connection ended: [`End::Closed`] unless it was lost before.
    pub end: Arc<End>,
    /// Messages whose handlers were at work and were dropped. The calls among them were answered with a failure, if the
    /// connection still was there.
    pub handlers: usize,
    /// Messages that waited for a handler. The calls among them were answered with a failure, in the same way.
    pub waiting: usize,
    /// Calls of this side that were not answered: the peer may have acted.
    pub calls: usize,
    /// Bytes that were not handed to the transport, answers among them.
    pub unwritten_bytes: usize,
    /// The first ones of what was not finished, [`ShutDown::LISTED`] at most.
    pub unfinished: Vec<Unfinished>,
}

/// One thing that a shutdown did not finish.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unfinished {
    /// What it is.
    pub work: Work,
    /// The name of the message.
    pub name: Box<str>,
    /// Its target.
    pub target: Box<str>,
    /// Its request id; events have none.
    pub request_id: Option<Box<str>>,
}

/// What was under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Work {
    /// A handler was at work on it.
    Handler,
    /// It waited for a handler.
    Waiting,
    /// This side waited for its answer.
    Call,
}

impl ShutDown {
    /// How many things are listed at most; the counts count them all.
    pub const LISTED: usize = 64;

    pub(crate) fn new(end: Arc<End>) -> Self {
        Self { end, handlers: 0, waiting: 0, calls: 0, unwritten_bytes: 0, unfinished: Vec::new() }
    }

    /// Whether everything that was under way was finished.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.handlers == 0 && self.waiting == 0 && self.calls == 0 && self.unwritten_bytes == 0
    }

    pub(crate) fn note(&mut self, unfinished: Unfinished) {
        match unfinished.work {
            Work::Handler => self.handlers += 1,
            Work::Waiting => self.waiting += 1,
            Work::Call => self.calls += 1,
        }
        if self.unfinished.len() < Self::LISTED {
            self.unfinished.push(unfinished);
        }
    }
}

impl fmt::Display for ShutDown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_complete() {
            return write!(formatter, "everything was finished; {}", self.end);
        }
        let Self { end, handlers, waiting, calls, unwritten_bytes, .. } = self;
        write!(
            formatter,
            "not finished: {handlers} at work, {waiting} waiting, {calls} without an answer, {unwritten_bytes} bytes \
             not written; {end}"
        )
    }
}

impl fmt::Display for Unfinished {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let work = match self.work {
            Work::Handler => "at work",
            Work::Waiting => "waiting",
            Work::Call => "without an answer",
        };
        write!(formatter, "`{}` to `{}`", self.name, self.target)?;
        if let Some(id) = &self.request_id {
            write!(formatter, " ({id})")?;
        }
        write!(formatter, ": {work}")
    }
}
