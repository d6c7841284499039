//! The parts of an envelope that never change, put together by the compiler: one copy writes such a part, and one comparison
//! recognises it.

use super::{Kind, header};
use crate::codec::Key;

/// A text of bounded length that is put together at compile time.
#[derive(Clone, Copy)]
pub(crate) struct Piece {
    bytes: [u8; Self::LONGEST],
    length: usize,
}

/// What stands between the values of an envelope that is laid out in the order in which this side writes it, without spaces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pieces {
    /// From the beginning up to the name, for each kind: `{"header":{"type":"query","name":`.
    open: [Piece; 4],
    /// From the name to the target: `,"target":`.
    pub(crate) target: Piece,
    /// The same in a response of success: `,"result":"SUCCESS","target":`.
    pub(crate) success: Piece,
    /// From the target to the request id: `,"requestId":`.
    pub(crate) request_id: Piece,
    /// From the last header to the body: `},"body":`.
    pub(crate) body: Piece,
    /// The same for a question or an event, whose headers are texts that need no escapes: with the quotation marks around them.
    asked: Quoted,
}

/// What stands between the headers of a question or an event.
#[derive(Clone, Copy, Debug)]
struct Quoted {
    /// `{"header":{"type":"query","name":"`.
    open: [Piece; 4],
    /// `","target":"`.
    target: Piece,
    /// `","requestId":"`.
    request_id: Piece,
    /// `"},"body":`.
    body: Piece,
}

impl Piece {
    /// Enough for names several times as long as any that are in use. An envelope with longer ones has no pieces.
    const LONGEST: usize = 120;

    const EMPTY: Self = Self { bytes: [0; Self::LONGEST], length: 0 };

    /// The parts one after another; `None` if they are too long.
    const fn of(mut parts: &[&str]) -> Option<Self> {
        let mut piece = Self::EMPTY;
        while let [part, others @ ..] = parts {
            let mut rest = part.as_bytes();
            while let [byte, others @ ..] = rest {
                let Some((_, [place, ..])) = piece.bytes.split_at_mut_checked(piece.length) else { return None };
                *place = *byte;
                piece.length += 1;
                rest = others;
            }
            parts = others;
        }
        Some(piece)
    }

    #[inline]
    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl std::fmt::Debug for Piece {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&String::from_utf8_lossy(self.bytes()))
    }
}

/// Whether a text is itself between quotation marks.
pub(super) const fn is_plain(text: &str) -> bool {
    let mut rest = text.as_bytes();
    while let [byte, others @ ..] = rest {
        if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
            return false;
        }
        rest = others;
    }
    true
}

impl Pieces {
    /// What stands around the headers of a question or an event of this kind: before the name, the target and the request id,
    /// and before the body.
    pub(crate) fn around(&self, kind: Kind) -> [&[u8]; 4] {
        let Quoted { open: [query, request, response, event], target, request_id, body } = &self.asked;
        let open = match kind {
            Kind::Query => query,
            Kind::Request => request,
            Kind::Response => response,
            Kind::Event => event,
        };
        [open.bytes(), target.bytes(), request_id.bytes(), body.bytes()]
    }

    /// Up to the name of a message of this kind.
    pub(crate) fn open(&self, kind: Kind) -> &Piece {
        let [query, request, response, event] = &self.open;
        match kind {
            Kind::Query => query,
            Kind::Request => request,
            Kind::Response => response,
            Kind::Event => event,
        }
    }

    /// The pieces of an envelope; `None` if its words are too long or need escapes. Then the general way is the only one.
    pub(super) const fn new(
        members: &[Key; 2],
        headers: &[Key; 6],
        kinds: &[&'static str; 4],
        results: &[&'static str; 2],
    ) -> Option<Self> {
        let [first, second] = members;
        let [kind, name, target, request_id, result, _] = headers;
        let [query, request, response, event] = *kinds;
        let [success, _] = *results;
        if !is_plain(query) || !is_plain(request) || !is_plain(response) || !is_plain(event) || !is_plain(success) {
            return None;
        }
        let (first, second) = (first.piece(), second.piece());
        let (kind, name, target, id, result) =
            (kind.piece(), name.piece(), target.piece(), request_id.piece(), result.piece());
        let (Some(query), Some(request), Some(response), Some(event)) = (
            Piece::of(&["{", first, "{", kind, "\"", query, "\",", name]),
            Piece::of(&["{", first, "{", kind, "\"", request, "\",", name]),
            Piece::of(&["{", first, "{", kind, "\"", response, "\",", name]),
            Piece::of(&["{", first, "{", kind, "\"", event, "\",", name]),
        ) else {
            return None;
        };
        let (Some(to), Some(success), Some(request_id), Some(body)) = (
            Piece::of(&[",", target]),
            Piece::of(&[",", result, "\"", success, "\",", target]),
            Piece::of(&[",", id]),
            Piece::of(&["},", second]),
        ) else {
            return None;
        };
        let open = [query, request, response, event];
        let [one, two, three, four] = *kinds;
        let (Some(query), Some(request), Some(response), Some(event)) = (
            Piece::of(&["{", first, "{", kind, "\"", one, "\",", name, "\""]),
            Piece::of(&["{", first, "{", kind, "\"", two, "\",", name, "\""]),
            Piece::of(&["{", first, "{", kind, "\"", three, "\",", name, "\""]),
            Piece::of(&["{", first, "{", kind, "\"", four, "\",", name, "\""]),
        ) else {
            return None;
        };
        let (Some(quoted_target), Some(quoted_id), Some(quoted_body)) =
            (Piece::of(&["\",", target, "\""]), Piece::of(&["\",", id, "\""]), Piece::of(&["\"},", second]))
        else {
            return None;
        };
        let open_quoted = [query, request, response, event];
        let asked = Quoted { open: open_quoted, target: quoted_target, request_id: quoted_id, body: quoted_body };
        Some(Self { open, target: to, success, request_id, body, asked })
    }
}

// The order of the headers above is the order of their indexes.
const _: () = assert!(header::KIND == 0 && header::NAME == 1 && header::TARGET == 2);
const _: () = assert!(header::REQUEST_ID == 3 && header::RESULT == 4);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_too_long_is_no_piece() {
        let long = "x".repeat(Piece::LONGEST);
        assert_eq!(Piece::of(&[&long]).unwrap().bytes(), long.as_bytes());
        assert!(Piece::of(&[&long, "y"]).is_none());
    }

    #[test]
    fn a_text_that_needs_escapes_is_not_plain() {
        assert!(is_plain("cti.query") && is_plain("é"));
        assert!(!is_plain("a\"b") && !is_plain("a\\b") && !is_plain("a\nb"));
    }
}
