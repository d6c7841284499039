//! Reading the envelope of one frame: its headers, and where its body is.

#[cfg(test)]
mod frames;
mod known;
mod salvage;
mod usual;

use crate::codec::{self, Cursor, DecodeError, scan};
use crate::core::RequestId;
use crate::fault::{Address, Fault, Problem, quote, shorten};
use crate::protocol::{Envelope, Kind, header};
use bytes::Bytes;
use bytestring::ByteString;
use salvage::salvage;
pub(crate) use salvage::{Salvaged, Unreadable};
use std::ops::Range;

/// Where something stands in a frame; empty if it does not.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Place {
    start: u32,
    end: u32,
}

impl Place {
    /// A frame's length fits into 32 bits.
    fn new(range: Range<usize>) -> Self {
        Self { start: range.start as u32, end: range.end as u32 }
    }

    /// That of a text and the quotation marks around it.
    fn around(inside: Range<usize>) -> Self {
        Self { start: inside.start as u32 - 1, end: inside.end as u32 + 1 }
    }

    fn is_some(self) -> bool {
        self.end != 0
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// The headers of a frame: where each stands, with its quotation marks.
#[derive(Debug, Default, PartialEq)]
struct Found {
    places: [Place; HEADERS],
    /// The texts of those that had escapes: hardly ever any.
    unescaped: Option<Box<[Option<Box<str>>; HEADERS]>>,
}

/// How many headers there are.
const HEADERS: usize = 6;

impl Found {
    /// Reads the header at the cursor's place.
    #[inline]
    fn read(&mut self, key: usize, input: &mut Cursor<'_>) -> Result<(), DecodeError> {
        let (range, unescaped) = input.placed_string()?;
        if let Some(place) = self.places.get_mut(key) {
            *place = Place::new(range);
        }
        if unescaped.is_some() {
            self.keep(key, unescaped);
        }
        Ok(())
    }

    #[cold]
    fn keep(&mut self, key: usize, unescaped: Option<Box<str>>) {
        if let Some(place) = self.unescaped.get_or_insert_default().get_mut(key) {
            *place = unescaped;
        }
    }

    /// Takes a header over from another frame of the same text.
    fn take(&mut self, key: usize, other: Self) {
        if let (Some(place), Some(found)) = (self.places.get_mut(key), other.places.get(key)) {
            *place = *found;
        }
        if let Some(text) = other.unescaped.and_then(|mut texts| texts.get_mut(key).and_then(Option::take)) {
            self.keep(key, Some(text));
        }
    }

    fn has(&self, key: usize) -> bool {
        self.places.get(key).is_some_and(|place| place.is_some())
    }

    /// A header as JSON, byte for byte as it came.
    fn raw<'h>(&self, frame: &'h str, key: usize) -> Option<&'h str> {
        let place = self.places.get(key).filter(|place| place.is_some())?;
        frame.get(place.range())
    }

    /// A header.
    fn text<'h>(&'h self, frame: &'h str, key: usize) -> Option<&'h str> {
        let place = self.places.get(key).filter(|place| place.is_some())?;
        match &self.unescaped {
            None => frame.get(place.start as usize + 1..place.end as usize - 1),
            Some(unescaped) => match unescaped.get(key) {
                Some(Some(text)) => Some(text),
                _ => frame.get(place.start as usize + 1..place.end as usize - 1),
            },
        }
    }
}

/// A message whose headers were read. It goes from hand to hand, and more than one holds it at a time, so it is made
/// once and shared.
#[derive(Debug)]
pub(crate) struct Header {
    pub(crate) frame: ByteString,
    pub(crate) kind: Kind,
    /// The request id of a call as its connection remembers it.
    pub(crate) id: Option<RequestId>,
    found: Found,
    body: Place,
}

impl Header {
    pub(crate) fn name(&self) -> &str {
        self.text(header::NAME).unwrap_or_default()
    }

    pub(crate) fn target(&self) -> &str {
        self.text(header::TARGET).unwrap_or_default()
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.text(header::REQUEST_ID)
    }

    pub(crate) fn result(&self) -> Option<&str> {
        self.text(header::RESULT)
    }

    pub(crate) fn error(&self) -> Option<&str> {
        self.text(header::ERROR)
    }

    fn text(&self, key: usize) -> Option<&str> {
        self.found.text(&self.frame, key)
    }

    pub(crate) fn body_range(&self) -> Range<usize> {
        self.body.range()
    }

    /// The body as it stands in the frame; empty when it is missing.
    pub(crate) fn body(&self) -> &str {
        self.frame.get(self.body_range()).unwrap_or_default()
    }

    /// What an answer to this call repeats.
    pub(crate) fn echo(&self) -> Echo<'_> {
        Echo { frame: &self.frame, found: &self.found, whole: true }
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

    /// Gives up the frame and whatever else has memory of its own: what is left is only room for another header.
    #[inline]
    pub(crate) fn let_go(&mut self) {
        self.frame = ByteString::new();
        self.found.unescaped = None;
    }

    /// Whether it has no memory beside its own.
    #[cfg(test)]
    pub(crate) fn is_bare(&self) -> bool {
        self.frame.is_empty() && self.found.unescaped.is_none()
    }

    /// Of a message whose body could not be read: what is wrong with its frame as a whole, if that is it. The body of a usual
    /// frame is not looked at before it is read.
    #[cold]
    pub(crate) fn broken(&self, envelope: &'static Envelope) -> Option<Problem> {
        let (mut found, mut body) = Default::default();
        read_in_general(envelope, &self.frame, &mut found, &mut body).err()
    }
}

/// What an answer repeats of its question, byte for byte.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Echo<'h> {
    frame: &'h str,
    found: &'h Found,
    /// Whether it repeats the name and the target.
    whole: bool,
}

impl<'h> Echo<'h> {
    pub(crate) fn raw_name(&self) -> Option<&'h str> {
        self.found.raw(self.frame, header::NAME).filter(|_| self.whole)
    }

    pub(crate) fn raw_target(&self) -> Option<&'h str> {
        self.found.raw(self.frame, header::TARGET).filter(|_| self.whole)
    }

    /// The same for an answer that has no room for more than the request id.
    pub(crate) fn without_name_and_target(&self) -> Self {
        Self { whole: false, ..*self }
    }

    pub(crate) fn raw_request_id(&self) -> &'h str {
        self.found.raw(self.frame, header::REQUEST_ID).unwrap_or("\"\"")
    }

    pub(crate) fn name(&self) -> Option<&'h str> {
        self.found.text(self.frame, header::NAME).filter(|_| self.whole)
    }

    pub(crate) fn target(&self) -> Option<&'h str> {
        self.found.text(self.frame, header::TARGET).filter(|_| self.whole)
    }

    pub(crate) fn request_id(&self) -> &'h str {
        self.found.text(self.frame, header::REQUEST_ID).unwrap_or_default()
    }
}

/// The text that a frame is.
///
/// Most frames are ASCII, which is found out several times faster than whether bytes are UTF-8: a tenth of what reading a
/// frame takes.
fn text(frame: Bytes) -> Result<ByteString, Problem> {
    if scan::is_ascii(&frame) {
        // SAFETY: every ASCII text is UTF-8.
        #[allow(unsafe_code, reason = "the proof stands above")]
        return Ok(unsafe { ByteString::from_bytes_unchecked(frame) });
    }
    ByteString::try_from(frame).map_err(|error| Problem::NotUtf8 { valid_up_to: error.valid_up_to() })
}

/// Reads the headers of a frame.
#[cfg(any(test, feature = "testing", feature = "bench"))]
pub(crate) fn read(envelope: &'static Envelope, frame: Bytes) -> Result<Header, Box<Unreadable>> {
    let mut header = Header::empty();
    header.read(envelope, frame)?;
    Ok(header)
}

// What goes from hand to hand is copied in line up to this size.
const _: () = assert!(size_of::<Header>() <= 128);

impl Header {
    /// One into which nothing was read so far.
    #[inline(always)]
    pub(crate) fn empty() -> Self {
        let (found, body) = Default::default();
        Self { frame: ByteString::new(), kind: Kind::Event, id: None, found, body }
    }

    /// Reads the headers of a frame into an empty one, where it stands: to move one takes as long as a tenth of reading it. If
    /// they cannot be read, it is of no use any more.
    #[inline(always)]
    pub(crate) fn read(&mut self, envelope: &'static Envelope, frame: Bytes) -> Result<(), Box<Unreadable>> {
        match usual::read_in_order(envelope, &frame, &mut self.found, &mut self.body) {
            Some(kind) => {
                // SAFETY: nothing but text is read in order.
                #[allow(unsafe_code, reason = "the proof stands above, and in `known`")]
                let frame = unsafe { ByteString::from_bytes_unchecked(frame) };
                (self.frame, self.kind) = (frame, kind);
                Ok(())
            }
            None => self.read_unusual(envelope, frame),
        }
    }

    #[inline(never)]
    fn read_unusual(&mut self, envelope: &'static Envelope, frame: Bytes) -> Result<(), Box<Unreadable>> {
        self.frame = match text(frame) {
            Ok(frame) => frame,
            Err(problem) => {
                let fault = Fault::new(problem, Address::default());
                return Err(Box::new(Unreadable { fault, salvaged: None }));
            }
        };
        let Self { frame, found, body, .. } = self;
        let kind = match usual::read_in_any_order(envelope, frame, found, body) {
            Some(kind) => Ok(kind),
            None => {
                (*found, *body) = Default::default();
                read_in_general(envelope, frame, found, body)
            }
        };
        match kind {
            Ok(kind) => {
                self.kind = kind;
                Ok(())
            }
            Err(problem) => Err(Box::new(salvage(envelope, &self.frame, problem))),
        }
    }
}

/// Reads any frame there is, and tells its kind.
fn read_in_general(
    envelope: &'static Envelope,
    text: &str,
    found: &mut Found,
    body: &mut Place,
) -> Result<Kind, Problem> {
    match read_members(envelope, text, found, body) {
        Ok(true) => judge(envelope, text, found),
        Ok(false) => Err(without_header(envelope)),
        Err(error) => Err(problem_of(error.locate(text))),
    }
}

/// Passes once over a frame and notes where its headers and its body are. Says whether there is a member for the headers.
fn read_members(
    envelope: &'static Envelope,
    text: &str,
    found: &mut Found,
    body: &mut Place,
) -> Result<bool, DecodeError> {
    let mut input = Cursor::new(text);
    let mut has_header = false;
    let mut members = input.enter_object(envelope.members())?;
    while let Some(member) = members.next(&mut input)? {
        if member == 0 {
            has_header = true;
            let mut headers = input.enter_object(envelope.headers())?;
            while let Some(key) = headers.next(&mut input)? {
                if key == header::ERROR && input.take_null()? {
                    continue;
                }
                found.read(key, &mut input)?;
            }
        } else {
            let length = input.skip()?.len();
            let end = input.offset();
            *body = Place::new(end - length..end);
        }
    }
    input.finish()?;
    Ok(has_header)
}

/// Holds what was read to what an envelope has to say, and tells the kind.
fn judge(envelope: &'static Envelope, frame: &str, found: &Found) -> Result<Kind, Problem> {
    let missing =
        |key: usize| Problem::MissingHeader { header: envelope.headers().get(key).map_or("", |key| key.name()) };
    let kind = found.text(frame, header::KIND).ok_or_else(|| missing(header::KIND))?;
    let Some(kind) = envelope.kind_of(kind) else {
        return Err(Problem::UnknownKind { kind: quote(kind) });
    };
    match needed(kind).iter().find(|key| !found.has(**key)) {
        None => Ok(kind),
        Some(key) => Err(missing(*key)),
    }
}

/// The headers that a message of this kind has.
fn needed(kind: Kind) -> &'static [usize] {
    match kind {
        Kind::Event => &[header::NAME, header::TARGET],
        Kind::Query | Kind::Request => &[header::REQUEST_ID, header::NAME, header::TARGET],
        Kind::Response => &[header::REQUEST_ID, header::RESULT, header::NAME, header::TARGET],
    }
}

#[cold]
fn without_header(envelope: &'static Envelope) -> Problem {
    match envelope.members() {
        [header, _] => Problem::MissingHeader { header: header.name() },
        _ => Problem::EmptyFrame,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_is_a_text_exactly_if_it_is_utf_8() {
        for length in [0, 1, 7, 8, 31, 32, 33, 70] {
            for place in 0..length {
                for byte in [0_u8, b'a', 0x7f, 0x80, 0xc3, 0xff] {
                    let mut bytes = vec![b'a'; length];
                    bytes[place] = byte;
                    let expected = std::str::from_utf8(&bytes);
                    match text(Bytes::from(bytes.clone())) {
                        Ok(text) => assert_eq!(Ok(&*text), expected),
                        Err(Problem::NotUtf8 { valid_up_to }) => {
                            assert_eq!(Some(valid_up_to), expected.err().map(|error| error.valid_up_to()));
                        }
                        Err(other) => panic!("{other}"),
                    }
                }
            }
        }
        assert_eq!(&*text(Bytes::from_static("é".as_bytes())).unwrap(), "é");
    }

    /// Small enough for Miri, which watches what is unsafe here.
    #[test]
    fn what_is_read_in_order_is_text_whatever_byte_stands_where() {
        use crate::protocol::sample::PLAIN as ENVELOPE;
        for frame in [
            r#"{"header":{"type":"request","name":"create","target":"a.b","requestId":"1-2"},"body":{"a":[1,"x"]}}"#,
            r#"{"header":{"type":"event","name":"raised by somebody","target":"t"},"body":{"a":{"b":"c"},"d":"e"}}"#,
            r#"{"header":{"type":"response","name":"n","result":"SUCCESS","target":"t","requestId":"7"},"body":{}}"#,
        ] {
            for place in (0..frame.len()).step_by(if cfg!(miri) { 11 } else { 1 }) {
                for byte in [b'a', b'"', b'{', 0, 0x80, 0xc3, 0xff] {
                    let mut bytes = frame.as_bytes().to_vec();
                    bytes[place] = byte;
                    let is_text = std::str::from_utf8(&bytes).is_ok();
                    match read(&ENVELOPE, bytes.clone().into()) {
                        Ok(header) => {
                            assert!(is_text && header.frame.as_bytes()[..] == bytes, "{byte} at {place}: {frame}")
                        }
                        Err(unreadable) => {
                            let is_other = matches!(unreadable.fault.problem(), Problem::NotUtf8 { .. });
                            assert_eq!(is_other, !is_text, "{byte} at {place}: {frame}");
                        }
                    }
                }
            }
            // A character of two bytes in the place of two.
            for place in (0..frame.len() - 1).step_by(if cfg!(miri) { 11 } else { 1 }) {
                let mut bytes = frame.as_bytes().to_vec();
                bytes[place..place + 2].copy_from_slice("é".as_bytes());
                if let Ok(header) = read(&ENVELOPE, bytes.clone().into()) {
                    assert_eq!(header.frame.as_bytes()[..], bytes);
                }
            }
        }
    }
}
