use std::ops::Range;

use super::{Cursor, Key, scan};

/// What is left of a text that is read as most texts are written: without white space between its parts and without
/// escapes.
///
/// Whatever meets something else says so, and its caller goes back to where it began and takes the general path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quick<'a> {
    text: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Quick<'a> {
    #[inline(always)]
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text: text.as_bytes(), rest: text.as_bytes() }
    }

    /// From where a cursor is.
    #[inline(always)]
    pub(super) fn at(input: &Cursor<'a>) -> Self {
        Self { text: input.bytes(), rest: input.rest() }
    }

    /// The next byte to be read, counted from the beginning of the text.
    #[inline(always)]
    pub(crate) fn offset(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// Steps over a constant part, if it follows.
    #[inline(always)]
    pub(crate) fn piece(&mut self, piece: &[u8]) -> bool {
        match self.rest.get(piece.len()..) {
            Some(behind) if scan::begins(self.rest, piece) => {
                self.rest = behind;
                true
            }
            _ => false,
        }
    }

    /// Steps over one byte, if it follows.
    #[inline(always)]
    pub(crate) fn byte(&mut self, wanted: u8) -> bool {
        match self.rest {
            [byte, behind @ ..] if *byte == wanted => {
                self.rest = behind;
                true
            }
            _ => false,
        }
    }

    /// Whether a byte follows.
    #[inline(always)]
    pub(super) fn next_is(&self, wanted: u8) -> bool {
        self.rest.first() == Some(&wanted)
    }

    /// Steps over a separator and a key with its colon, if they follow.
    #[inline(always)]
    pub(crate) fn key(&mut self, key: &Key, separator: u8) -> bool {
        if key.follows(self.rest, separator ^ b',')
            && let Some(behind) = self.rest.get(1 + key.piece().len()..)
        {
            self.rest = behind;
            true
        } else {
            self.key_at_end(key, separator)
        }
    }

    /// The same for a key that is not about to end the text, and not very long.
    #[inline(always)]
    pub(crate) fn short_key(&mut self, key: &Key, separator: u8) -> bool {
        match self.rest.get(1 + key.piece().len()..) {
            Some(behind) if key.follows(self.rest, separator ^ b',') => {
                self.rest = behind;
                true
            }
            _ => false,
        }
    }

    /// Reads a string.
    #[inline(always)]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        let [b'"', inside @ ..] = self.rest else { return None };
        let length = scan::until_quote(inside, self.text)?;
        self.rest = inside.get(length + 1..)?;
        let text = inside.get(..length)?;
        // Looking again whether these bytes are a text takes a fifth of what reading a property takes.
        //
        // SAFETY: `rest` is always an end of the bytes of one `str`: `new` and `at` begin with all of them or with what is
        // behind a cursor's place, and every step takes bytes off its front. So `text` is a part of that `str`; before it
        // stands the byte that was just compared with a quote, behind it the one that `until_quote` found to be one (its
        // contract). In UTF-8 a quote is never inside another character, so `text` begins and ends between characters.
        #[allow(unsafe_code, reason = "the proof stands above")]
        Some(unsafe { std::str::from_utf8_unchecked(text) })
    }

    /// The same where little is left of the text: an empty body, as a rule.
    #[inline(always)]
    fn key_at_end(&mut self, key: &Key, separator: u8) -> bool {
        if self.rest.len() >= Key::WINDOW {
            return false;
        }
        let mut ended = *self;
        let follows = ended.byte(separator) && ended.piece(key.piece().as_bytes());
        if follows {
            *self = ended;
        }
        follows
    }

    /// Passes over a string and says how long it is, with its quotes.
    #[inline(always)]
    pub(crate) fn string(&mut self) -> Option<usize> {
        let [b'"', inside @ ..] = self.rest else { return None };
        let length = scan::until_quote(inside, self.text)?;
        self.rest = inside.get(length + 1..)?;
        Some(length + 2)
    }

    /// Passes over members whose values are strings. Says where the first other one begins; or, with `true`, where the object
    /// ends.
    // Out of line: all of it fits into registers.
    #[inline(never)]
    pub(super) fn members(mut self) -> (usize, bool) {
        loop {
            let start = self;
            if self.string().is_some() && self.byte(b':') && self.string().is_some() {
                if self.byte(b',') {
                    continue;
                }
                if self.next_is(b'}') {
                    return (self.offset(), true);
                }
            }
            return (start.offset(), false);
        }
    }

    /// Whether nothing is left.
    #[inline(always)]
    pub(crate) fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// The object that everything but the last brace of the text is from here on, if its first and its last byte are those of
    /// an object: then nothing is left but that brace.
    #[inline(always)]
    pub(crate) fn object_at_end(&mut self) -> Option<Range<usize>> {
        let start = self.offset();
        let [b'{', .., b'}', brace @ b'}'] = self.rest else { return None };
        self.rest = std::slice::from_ref(brace);
        Some(start..self.offset())
    }

    /// The object that stands here before a comma, `key` and the last opening brace of the text, if its first and its last byte
    /// are those of an object: then that brace is next.
    ///
    /// Searched for from the end: the headers are short, and nothing in them opens a brace as a rule.
    #[inline(always)]
    pub(crate) fn object_before(&mut self, key: &Key) -> Option<Range<usize>> {
        let start = self.offset();
        let brace = memchr::memrchr(b'{', self.rest)?;
        let (before, headers) = self.rest.split_at_checked(brace)?;
        let object = before.strip_suffix(key.piece().as_bytes())?.strip_suffix(b",")?;
        let [b'{', .., b'}'] = object else { return None };
        self.rest = headers;
        Some(start..start + object.len())
    }
}
