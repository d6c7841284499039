//! Frames whose envelope is broken: what can still be read of them.

use super::{Echo, Found};
use crate::codec::{self, Cursor};
use crate::fault::{Address, Fault, Problem, shorten};
use crate::protocol::{Envelope, Kind, header};
use bytestring::ByteString;

/// A frame whose headers could not be read.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) fault: Fault,
    pub(crate) salvaged: Option<Salvaged>,
}

/// What could be read of a call whose headers could not be read as a whole: enough to answer it.
#[derive(Debug)]
pub(crate) struct Salvaged {
    frame: ByteString,
    found: Found,
}

impl Salvaged {
    /// What an answer to this call repeats.
    pub(crate) fn echo(&self) -> Echo<'_> {
        Echo { frame: &self.frame, found: &self.found, whole: true }
    }
}

/// Reads what can be read of a frame whose envelope is broken, header by header, so that a call is answered whenever its
/// kind and its request id can be made out (law 1). Never on the path of a good frame.
pub(super) fn salvage(envelope: &'static Envelope, frame: &ByteString, problem: Problem) -> Unreadable {
    let mut found = Found::default();
    for key in [header::KIND, header::NAME, header::TARGET, header::REQUEST_ID] {
        let mut one = Found::default();
        if find_header(envelope, frame, key, &mut one).is_some() {
            found.take(key, one);
        }
    }
    let kind = found.text(frame, header::KIND).and_then(|kind| envelope.kind_of(kind));
    let shown = |key: usize| found.text(frame, key).map(shorten);
    let address = Address {
        kind,
        name: shown(header::NAME),
        target: shown(header::TARGET),
        request_id: shown(header::REQUEST_ID),
    };
    let answerable = kind.is_some_and(Kind::is_call) && found.has(header::REQUEST_ID);
    let salvaged = answerable.then(|| Salvaged { frame: frame.clone(), found });
    Unreadable { fault: Fault::new(problem, address), salvaged }
}

/// One header, if it stands once, as a string, before the text breaks.
fn find_header(envelope: &'static Envelope, frame: &str, key: usize, found: &mut Found) -> Option<()> {
    let members = envelope.members().get(..1)?;
    let keys = envelope.headers().get(key..=key)?;
    let mut input = Cursor::new(frame);
    let mut object = input.enter_object(members).ok()?;
    while let Ok(Some(_)) = object.next(&mut input) {
        let mut headers = input.enter_object(keys).ok()?;
        loop {
            match headers.next(&mut input) {
                Ok(Some(_)) => found.read(key, &mut input).ok()?,
                Ok(None) => break,
                Err(error) if matches!(error.problem(), codec::Problem::Repeated { .. }) => return None,
                Err(_) => return Some(()),
            }
        }
    }
    Some(())
}
