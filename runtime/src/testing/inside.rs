//! What Tieline's own tests and fuzz targets look at. Not part of what a version promises.

use crate::fault::{Address, Fault, Problem};
use crate::header;
use crate::protocol::{Kind, Protocol};
use bytes::Bytes;
use bytestring::ByteString;

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

/// Reads the envelope of a frame as a connection does.
///
/// # Errors
/// What a connection would count.
pub fn headers(protocol: &'static Protocol, frame: Bytes) -> Result<Headers, Fault> {
    if frame.is_empty() {
        return Err(Fault::new(Problem::EmptyFrame, Address::default()));
    }
    let frame = ByteString::try_from(frame)
        .map_err(|error| Fault::new(Problem::NotUtf8 { valid_up_to: error.valid_up_to() }, Address::default()))?;
    let header = header::read(&protocol.envelope, frame).map_err(|unreadable| {
        if let Some(echo) = unreadable.salvaged.as_ref().map(header::Salvaged::echo) {
            // What an answer would repeat; reading it must not fail either.
            let _ = (echo.raw_name(), echo.raw_target(), echo.raw_request_id(), echo.request_id());
        }
        unreadable.fault
    })?;
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
