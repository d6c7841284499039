//! What Tieline's own tests and fuzz targets look at. Not part of what a version promises.

use crate::codec::check_body;
use crate::compose;
use crate::fault::{Address, Fault, Problem};
use crate::header::{self, Header};
use crate::protocol::{Destination, Kind, Message, Protocol};
use bytes::Bytes;

/// What the envelope of one frame says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    /// The kind.
    pub kind: Kind,
    /// The name.
    pub name: String,
    /// The target.
    pub target: String,
    /// The request id.
    pub request_id: Option<String>,
    /// The result.
    pub result: Option<String>,
    /// The error message.
    pub error: Option<String>,
    /// The body, as its text; empty if there is none.
    pub body: String,
}

/// A frame on its way to a handler: its envelope has been read.
#[derive(Debug)]
pub struct Arrived(Header);

impl Arrived {
    /// Reads the envelope of a frame as a connection does.
    ///
    /// # Errors
    /// What a connection would count.
    pub fn new(protocol: &'static Protocol, frame: Bytes) -> Result<Self, Box<Fault>> {
        let mut arrived = Self(Header::empty());
        match arrived.0.read(&protocol.envelope, frame) {
            Ok(()) => Ok(arrived),
            Err(unreadable) => Err(Box::new(unreadable.fault)),
        }
    }

    /// The index of its message among those of a destination.
    #[must_use]
    pub fn message(&self, destination: &'static Destination) -> Option<usize> {
        destination.find(self.0.kind, self.0.name()).map(|(index, _)| index)
    }

    /// What its dispatcher is given to read.
    #[must_use]
    pub fn body(&self) -> &str {
        self.0.body()
    }
}

/// Writes a question as a connection does, without the frame's length.
pub fn question(
    out: &mut Vec<u8>,
    protocol: &'static Protocol,
    message: &Message,
    target: &str,
    request_id: &str,
    body: &[u8],
) {
    compose::message(out, &protocol.envelope, message, target, Some(request_id), body);
}

/// Reads the envelope of a frame as a connection does, and judges its body as that does once it is due.
///
/// # Errors
/// What a connection would count.
pub fn headers(protocol: &'static Protocol, frame: Bytes) -> Result<Headers, Fault> {
    let header = read(protocol, frame)?;
    // What an answer repeats byte for byte says the same as what was read.
    let echo = header.echo();
    debug_assert!(echo.raw_name().is_some_and(|raw| raw.starts_with('"') && raw.ends_with('"')));
    Ok(Headers {
        kind: header.kind,
        name: header.name().to_owned(),
        target: header.target().to_owned(),
        request_id: header.request_id().map(str::to_owned),
        result: header.result().map(str::to_owned),
        error: header.error().map(str::to_owned),
        body: header.body().to_owned(),
    })
}

fn read(protocol: &'static Protocol, frame: Bytes) -> Result<Header, Fault> {
    if frame.is_empty() {
        return Err(Fault::new(Problem::EmptyFrame, Address::default()));
    }
    let header = header::read(&protocol.envelope, frame).map_err(|unreadable| {
        if let Some(echo) = unreadable.salvaged.as_ref().map(header::Salvaged::echo) {
            // What an answer would repeat; reading it must not fail either.
            let _ = (echo.raw_name(), echo.raw_target(), echo.raw_request_id(), echo.request_id());
        }
        unreadable.fault
    })?;
    match check_body(header.body()).is_err().then(|| header.broken(&protocol.envelope)).flatten() {
        Some(problem) => Err(header.fault(problem)),
        None => Ok(header),
    }
}
