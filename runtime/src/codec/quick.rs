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
        let behind = self.rest.strip_prefix(piece);
        self.rest = behind.unwrap_or(self.rest);
        behind.is_some()
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

    /// A cursor at this place, inside so many objects.
    pub(crate) fn cursor(&self, text: &'a str, depth: usize) -> Cursor<'a> {
        Cursor::at(text, self.offset(), depth)
    }

    /// Goes to where a cursor is.
    pub(crate) fn follow(&mut self, input: &Cursor<'a>) {
        self.rest = input.rest();
    }
}
