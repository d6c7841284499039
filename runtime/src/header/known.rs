//! Bytes that turn out to be a text while they are read: looking at all of them beforehand takes longer.

use super::Place;
use crate::codec::scan;
use crate::protocol::Piece;

/// Bytes of which those that were passed are text.
///
/// Nothing but these steps moves on, and each of them passes over what is text by itself. One text behind another is a text.
#[derive(Clone, Copy)]
pub(super) struct Known<'b> {
    bytes: &'b [u8],
    /// What was not passed: the end of the bytes.
    rest: &'b [u8],
}

impl<'b> Known<'b> {
    #[inline(always)]
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, rest: bytes }
    }

    /// How many bytes were passed.
    #[inline(always)]
    pub(super) fn offset(&self) -> usize {
        self.bytes.len() - self.rest.len()
    }

    /// Passes over a constant part, if it follows. It is put together of texts.
    #[inline(always)]
    pub(super) fn piece(&mut self, piece: &Piece) -> bool {
        scan::pass(&mut self.rest, piece.bytes())
    }

    /// Passes over the inside of a string, as far as it is of ASCII characters that need no second look, and says where it
    /// stands with the quotes around it. That a quote ends it, what is expected behind it has to say.
    #[inline(always)]
    pub(super) fn inside(&mut self) -> Option<Place> {
        let start = self.offset();
        self.rest = self.rest.get(scan::simple(self.rest)..)?;
        Some(Place::around(start..self.offset()))
    }

    /// Whether what is left is a flat object and one more brace, and all of it ASCII; see
    /// [`Quick::object_at_end`](crate::codec::Quick::object_at_end).
    #[inline(always)]
    pub(super) fn is_before_flat_object(&self) -> bool {
        match self.rest {
            [b'{', inside @ .., b'}', b'}'] => !scan::opens_object_or_beyond_ascii(inside),
            _ => false,
        }
    }

    /// All of the bytes, if the rest of them is text.
    #[inline(never)]
    pub(super) fn text(self) -> Option<&'b str> {
        std::str::from_utf8(self.rest).ok()?;
        // SAFETY: those that were passed are text, as this type promises, and those that were not are text, as was just found.
        #[allow(unsafe_code, reason = "the proof stands above")]
        Some(unsafe { std::str::from_utf8_unchecked(self.bytes) })
    }
}
