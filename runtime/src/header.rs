//! Reading the envelope of one frame: its headers, and where its body is.

mod usual;

use crate::codec::{self, Cursor, DecodeError};
use crate::core::RequestId;
use crate::fault::{Address, Fault, Problem, quote, shorten};
use crate::protocol::{Envelope, Kind, header};
use bytestring::ByteString;
use std::borrow::Cow;
use std::ops::Range;

/// One string of a frame: where it stands, with its quotation marks, and its text if that had escapes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Piece {
    raw: Range<u32>,
    unescaped: Option<Box<str>>,
}

impl Piece {
    /// A string that is not there.
    const NONE: Self = Self { raw: 0..0, unescaped: None };

    fn read<'a>(frame: &'a str, input: &mut Cursor<'a>) -> Result<Self, DecodeError> {
        let text = input.string()?;
        let end = input.offset();
        let (length, unescaped) = match text {
            Cow::Borrowed(text) => (text.len() + 2, None),
            Cow::Owned(text) => {
                // With escapes the length on the wire is not the text's: look for the opening mark instead.
                let before = frame.get(..end.saturating_sub(1)).unwrap_or_default();
                (end - opening_mark(before), Some(text.into_boxed_str()))
            }
        };
        Ok(Self { raw: (end - length) as u32..end as u32, unescaped })
    }

    /// The string as JSON, byte for byte as it came.
    pub(crate) fn raw<'a>(&self, frame: &'a str) -> &'a str {
        frame.get(self.raw.start as usize..self.raw.end as usize).unwrap_or("\"\"")
    }

    /// The string.
    pub(crate) fn text<'a>(&'a self, frame: &'a str) -> &'a str {
        match &self.unescaped {
            Some(text) => text,
            None => frame.get(self.raw.start as usize + 1..self.raw.end as usize - 1).unwrap_or_default(),
        }
    }
}

/// The place of the last quotation mark that is not escaped.
fn opening_mark(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = bytes.len();
    while let Some(at) = bytes.get(..end).and_then(|bytes| memchr::memrchr(b'"', bytes)) {
        let escapes =
            bytes.get(..at).map_or(0, |before| before.iter().rev().take_while(|byte| **byte == b'\\').count());
        if escapes % 2 == 0 {
            return at;
        }
        end = at;
    }
    0
}

/// A message whose headers were read. It goes from hand to hand, and more than one holds it at a time, so it is made
/// once and shared.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) frame: ByteString,
    pub(crate) kind: Kind,
    /// The request id of a call as its connection remembers it.
    pub(crate) id: Option<RequestId>,
    name: Piece,
    target: Piece,
    request_id: Option<Piece>,
    result: Option<Piece>,
    error: Option<Piece>,
    body: Range<u32>,
}

impl Header {
    pub(crate) fn name(&self) -> &str {
        self.name.text(&self.frame)
    }

    pub(crate) fn target(&self) -> &str {
        self.target.text(&self.frame)
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.request_id.as_ref().map(|piece| piece.text(&self.frame))
    }

    pub(crate) fn result(&self) -> Option<&str> {
        self.result.as_ref().map(|piece| piece.text(&self.frame))
    }

    pub(crate) fn error(&self) -> Option<&str> {
        self.error.as_ref().map(|piece| piece.text(&self.frame))
    }

    pub(crate) fn body_range(&self) -> Range<usize> {
        self.body.start as usize..self.body.end as usize
    }

    /// The body as it stands in the frame; empty when it is missing.
    pub(crate) fn body(&self) -> &str {
        self.frame.get(self.body_range()).unwrap_or_default()
    }

    /// What an answer to this call repeats.
    pub(crate) fn echo(&self) -> Echo<'_> {
        Echo {
            frame: &self.frame,
            name: Some(&self.name),
            target: Some(&self.target),
            request_id: self.request_id.as_ref().unwrap_or(&Piece::NONE),
        }
    }

    pub(crate) fn address(&self) -> Address {
        Address {
            kind: Some(self.kind),
            name: Some(shorten(self.name())),
            target: Some(shorten(self.target())),
            request_id: self.request_id().map(shorten),
        }
    }

    pub(crate) fn fault(&self, problem: Problem) -> Fault {
        Fault::new(problem, self.address())
    }
}

/// What an answer repeats of its question, byte for byte.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Echo<'h> {
    frame: &'h str,
    name: Option<&'h Piece>,
    target: Option<&'h Piece>,
    request_id: &'h Piece,
}

impl<'h> Echo<'h> {
    pub(crate) fn raw_name(&self) -> Option<&'h str> {
        self.name.map(|piece| piece.raw(self.frame))
    }

    pub(crate) fn raw_target(&self) -> Option<&'h str> {
        self.target.map(|piece| piece.raw(self.frame))
    }

    /// The same for an answer that has no room for more than the request id.
    pub(crate) fn without_name_and_target(&self) -> Self {
        Self { name: None, target: None, ..*self }
    }

    pub(crate) fn raw_request_id(&self) -> &'h str {
        self.request_id.raw(self.frame)
    }

    pub(crate) fn name(&self) -> Option<&'h str> {
        self.name.map(|piece| piece.text(self.frame))
    }

    pub(crate) fn target(&self) -> Option<&'h str> {
        self.target.map(|piece| piece.text(self.frame))
    }

    pub(crate) fn request_id(&self) -> &'h str {
        self.request_id.text(self.frame)
    }
}

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
    name: Option<Piece>,
    target: Option<Piece>,
    request_id: Piece,
}

impl Salvaged {
    /// What an answer to this call repeats.
    pub(crate) fn echo(&self) -> Echo<'_> {
        Echo {
            frame: &self.frame,
            name: self.name.as_ref(),
            target: self.target.as_ref(),
            request_id: &self.request_id,
        }
    }
}

/// Reads the headers of a frame.
pub(crate) fn read(envelope: &'static Envelope, frame: ByteString) -> Result<Header, Box<Unreadable>> {
    let found = match usual::read(envelope, &frame) {
        Some(found) => found,
        None => match read_headers(envelope, &frame) {
            Ok(found) => found,
            Err(problem) => return Err(Box::new(salvage(envelope, &frame, problem))),
        },
    };
    let Found { kind, name, target, request_id, result, error, body } = found;
    // The frame is moved and not cloned: a second holder of its bytes would cost an allocation.
    Ok(Header { frame, kind, id: None, name, target, request_id, result, error, body })
}

/// What was found in a frame.
#[derive(Debug, PartialEq)]
struct Found {
    kind: Kind,
    name: Piece,
    target: Piece,
    request_id: Option<Piece>,
    result: Option<Piece>,
    error: Option<Piece>,
    body: Range<u32>,
}

fn read_headers(envelope: &'static Envelope, text: &str) -> Result<Found, Problem> {
    let problem = |error: DecodeError| problem_of(error.locate(text));
    let mut input = Cursor::new(text);
    let mut found: [Option<Piece>; 6] = Default::default();
    let mut has_header = false;
    let mut body = 0..0;

    let mut members = input.enter_object(envelope.members()).map_err(problem)?;
    while let Some(member) = members.next(&mut input).map_err(problem)? {
        if member == 0 {
            has_header = true;
            let mut headers = input.enter_object(envelope.headers()).map_err(problem)?;
            while let Some(key) = headers.next(&mut input).map_err(problem)? {
                let piece = if key == header::ERROR && input.take_null().map_err(problem)? {
                    continue;
                } else {
                    Piece::read(text, &mut input).map_err(problem)?
                };
                if let Some(slot) = found.get_mut(key) {
                    *slot = Some(piece);
                }
            }
        } else {
            let value = input.skip().map_err(problem)?;
            let end = input.offset();
            body = (end - value.len()) as u32..end as u32;
        }
    }
    input.finish().map_err(problem)?;

    if !has_header {
        let [header, _] = envelope.members() else { return Err(Problem::EmptyFrame) };
        return Err(Problem::MissingHeader { header: header.name() });
    }
    let [kind, name, target, request_id, result, error] = found;
    let missing =
        |key: usize| Problem::MissingHeader { header: envelope.headers().get(key).map_or("", |key| key.name()) };
    let kind = kind.ok_or_else(|| missing(header::KIND))?;
    let Some(kind) = envelope.kind_of(kind.text(text)) else {
        return Err(Problem::UnknownKind { kind: quote(kind.text(text)) });
    };
    if kind != Kind::Event && request_id.is_none() {
        return Err(missing(header::REQUEST_ID));
    }
    if kind == Kind::Response && result.is_none() {
        return Err(missing(header::RESULT));
    }
    let name = name.ok_or_else(|| missing(header::NAME))?;
    let target = target.ok_or_else(|| missing(header::TARGET))?;
    Ok(Found { kind, name, target, request_id, result, error, body })
}

fn problem_of(error: DecodeError) -> Problem {
    if let codec::Problem::Repeated { key } = error.problem() {
        Problem::RepeatedHeader { header: key }
    } else if error.is_syntax() {
        Problem::NotJson(error)
    } else {
        Problem::NotEnvelope(error)
    }
}

/// Reads what can be read of a frame whose envelope is broken, header by header, so that a call is answered whenever its
/// kind and its request id can be made out (law 1). Never on the path of a good frame.
fn salvage(envelope: &'static Envelope, frame: &ByteString, problem: Problem) -> Unreadable {
    let find = |key: usize| find_header(envelope, frame, key);
    let kind = find(header::KIND).and_then(|piece| envelope.kind_of(piece.text(frame)));
    let name = find(header::NAME);
    let target = find(header::TARGET);
    let request_id = find(header::REQUEST_ID);
    let address = Address {
        kind,
        name: name.as_ref().map(|piece| shorten(piece.text(frame))),
        target: target.as_ref().map(|piece| shorten(piece.text(frame))),
        request_id: request_id.as_ref().map(|piece| shorten(piece.text(frame))),
    };
    let salvaged = match (kind, request_id) {
        (Some(kind), Some(request_id)) if kind.is_call() => {
            Some(Salvaged { frame: frame.clone(), name, target, request_id })
        }
        _ => None,
    };
    Unreadable { fault: Fault::new(problem, address), salvaged }
}

/// One header, if it stands once, as a string, before the text breaks.
fn find_header(envelope: &'static Envelope, frame: &str, key: usize) -> Option<Piece> {
    let members = envelope.members().get(..1)?;
    let keys = envelope.headers().get(key..=key)?;
    let mut input = Cursor::new(frame);
    let mut found = None;
    let mut object = input.enter_object(members).ok()?;
    while let Ok(Some(_)) = object.next(&mut input) {
        let mut headers = input.enter_object(keys).ok()?;
        loop {
            match headers.next(&mut input) {
                Ok(Some(_)) => found = Some(Piece::read(frame, &mut input).ok()?),
                Ok(None) => break,
                Err(error) if matches!(error.problem(), codec::Problem::Repeated { .. }) => return None,
                Err(_) => return found,
            }
        }
    }
    found
}
