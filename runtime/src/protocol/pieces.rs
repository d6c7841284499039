//! The parts of an envelope that never change, put together by the compiler: one copy writes such a part, and one comparison
//! recognises it.

use super::{Kind, header};
use crate::codec::Key;
use crate::codec::scan::begins;

/// A text of bounded length that is put together of whole texts at compile time.
#[derive(Clone, Copy)]
pub(crate) struct Piece {
    bytes: [u8; Self::LONGEST],
    length: u8,
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
    /// The same for headers that are texts without escapes: with the quotation marks around them.
    pub(crate) quoted: Quoted,
    /// What tells how a frame begins.
    mark: Option<Mark>,
}

/// What stands between headers that are texts without escapes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quoted {
    /// `{"header":{"type":"query","name":"`.
    open: [Piece; 4],
    /// `","target":"`.
    pub(crate) target: Piece,
    /// `","result":"SUCCESS","target":"`.
    pub(crate) success: Piece,
    /// `","requestId":"`.
    pub(crate) request_id: Piece,
    /// `"},"body":`.
    pub(crate) body: Piece,
    /// Where in its piece each kind stands, with its quotation marks.
    kinds: [(u32, u32); 4],
    /// Where in its piece the result stands.
    pub(crate) result: (u32, u32),
}

/// A place at which each of the four beginnings of a frame has another byte.
#[derive(Clone, Copy, Debug)]
struct Mark {
    place: usize,
    bytes: [u8; 4],
}

impl Mark {
    const fn of([one, two, three, four]: &[Piece; 4]) -> Option<Self> {
        let (mut one, mut two, mut three, mut four) =
            (one.bytes.as_slice(), two.bytes.as_slice(), three.bytes.as_slice(), four.bytes.as_slice());
        let mut place = 0;
        // Behind the end of a piece stand zeros, and in a frame none do.
        while let ([a, ones @ ..], [b, twos @ ..], [c, threes @ ..], [d, fours @ ..]) = (one, two, three, four) {
            if *a != *b && *a != *c && *a != *d && *b != *c && *b != *d && *c != *d {
                return Some(Self { place, bytes: [*a, *b, *c, *d] });
            }
            (one, two, three, four) = (ones, twos, threes, fours);
            place += 1;
        }
        None
    }
}

/// The kinds, in the order in which a kind is looked for, which is that of their numbers.
const KINDS: [Kind; 4] = [Kind::Query, Kind::Request, Kind::Response, Kind::Event];
const _: () = assert!(Kind::Query as usize == 0 && Kind::Request as usize == 1);
const _: () = assert!(Kind::Response as usize == 2 && Kind::Event as usize == 3);

impl Piece {
    /// Enough for names several times as long as any that are in use. An envelope with longer ones has no pieces.
    const LONGEST: usize = 127;

    const EMPTY: Self = Self { bytes: [0; Self::LONGEST], length: 0 };

    /// The parts one after another; `None` if they are too long.
    const fn of(mut parts: &[&str]) -> Option<Self> {
        let mut piece = Self::EMPTY;
        while let [part, others @ ..] = parts {
            let mut rest = part.as_bytes();
            while let [byte, others @ ..] = rest {
                let Some((_, [place, ..])) = piece.bytes.split_at_mut_checked(piece.length as usize) else {
                    return None;
                };
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
        // The length is no greater than that, which has all lower bits set: so there is nothing to compare it with.
        self.bytes.get(..usize::from(self.length) & Self::LONGEST).unwrap_or_default()
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

/// That of four which is of this kind.
#[inline(always)]
fn of_kind<T>(four: &[T; 4], kind: Kind) -> &T {
    let [first, ..] = four;
    // The compiler sees that there is always one.
    four.get(kind as usize).unwrap_or(first)
}

impl Quoted {
    /// Up to the name of a message of this kind.
    #[inline]
    pub(crate) fn open(&self, kind: Kind) -> &Piece {
        of_kind(&self.open, kind)
    }

    /// Where in that the kind stands, with its quotation marks.
    #[inline]
    pub(crate) fn kind(&self, kind: Kind) -> (u32, u32) {
        *of_kind(&self.kinds, kind)
    }
}

/// The place of a text and its quotation marks behind so many bytes.
const fn quoted_behind(start: usize, text: &str) -> (u32, u32) {
    (start as u32, (start + text.len() + 2) as u32)
}

impl Pieces {
    /// What stands around the headers of a question or an event of this kind: before the name, the target and the request id,
    /// and before the body.
    pub(crate) fn around(&self, kind: Kind) -> [&[u8]; 4] {
        let Quoted { target, request_id, body, .. } = &self.quoted;
        [self.quoted.open(kind).bytes(), target.bytes(), request_id.bytes(), body.bytes()]
    }

    /// The kind of a frame that may begin as one of this kind does, and as none of another kind.
    #[inline]
    pub(crate) fn probable_kind(&self, frame: &[u8]) -> Option<Kind> {
        match &self.mark {
            Some(mark) => {
                let byte = frame.get(mark.place)?;
                let index = mark.bytes.iter().position(|mark| mark == byte)?;
                KINDS.get(index).copied()
            }
            None => KINDS.into_iter().find(|kind| begins(frame, self.quoted.open(*kind).bytes())),
        }
    }

    /// Up to the name of a message of this kind.
    pub(crate) fn open(&self, kind: Kind) -> &Piece {
        of_kind(&self.open, kind)
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
        let [word, _] = *results;
        let (Some(quoted_target), Some(quoted_success), Some(quoted_id), Some(quoted_body)) = (
            Piece::of(&["\",", target, "\""]),
            Piece::of(&["\",", result, "\"", word, "\",", target, "\""]),
            Piece::of(&["\",", id, "\""]),
            Piece::of(&["\"},", second]),
        ) else {
            return None;
        };
        let before = first.len() + kind.len() + 2;
        let quoted = Quoted {
            open: [query, request, response, event],
            target: quoted_target,
            success: quoted_success,
            request_id: quoted_id,
            body: quoted_body,
            kinds: [
                quoted_behind(before, one),
                quoted_behind(before, two),
                quoted_behind(before, three),
                quoted_behind(before, four),
            ],
            result: quoted_behind(result.len() + 2, word),
        };
        Some(Self { open, target: to, success, request_id, body, mark: Mark::of(&quoted.open), quoted })
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
