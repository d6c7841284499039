use std::ops::Range;

use super::{Cursor, Key, scan};

/// The end of a text, from between two characters of it on.
///
/// That is all it ever is: it is made of what is left before a cursor, and each step takes whole characters off its front.
#[derive(Clone, Copy)]
pub(super) struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// What a cursor has before it.
    #[inline(always)]
    pub(super) fn of(input: &Cursor<'a>) -> Self {
        Self(input.rest_of_text().as_bytes())
    }

    /// How many bytes these are.
    #[inline(always)]
    pub(super) fn len(self) -> usize {
        self.0.len()
    }

    /// What stands behind this byte, if it follows and is a character.
    #[inline(always)]
    pub(super) fn byte(self, wanted: u8) -> Option<Self> {
        match self.0 {
            [byte, behind @ ..] if *byte == wanted && byte.is_ascii() => Some(Self(behind)),
            _ => None,
        }
    }

    /// What stands behind a key and its colon, and behind the quote of a text, if they follow; see [`Key::behind`].
    #[inline(always)]
    pub(super) fn key(self, key: &Key) -> Option<Self> {
        key.behind(self.0).map(Self)
    }

    /// What is left of a string without escapes, whose opening quote stands before this, and what stands behind it. This is
    /// the end of the text `all`.
    ///
    /// `None` for anything else, and in a very short text.
    #[inline(always)]
    pub(super) fn text(self, all: &[u8]) -> Option<(&'a str, Self)> {
        // In two copies, so that the first need not compare the length with what is left.
        match scan::first_word_special(self.0) {
            Some(length) => self.up_to_quote(length),
            None => self.up_to_quote(scan::later_special(self.0, all)?),
        }
    }

    /// So many bytes, which a quote stands behind, and what stands behind that.
    #[inline(always)]
    fn up_to_quote(self, length: usize) -> Option<(&'a str, Self)> {
        let (text, [b'"', behind @ ..]) = self.0.split_at_checked(length)? else { return None };
        // Looking again whether these bytes are a text takes a fifth of what reading a property takes.
        //
        // SAFETY: `self` is the end of a `str` from between two of its characters on, and `text` stands between its
        // beginning and a byte that was just compared with a quote, whatever `length` is. In UTF-8 such a byte is a character
        // by itself and never a part of another, so `text` begins and ends between characters of the `str`: it is a `str`.
        #[allow(unsafe_code, reason = "the proof stands above")]
        let text = unsafe { std::str::from_utf8_unchecked(text) };
        Some((text, Self(behind)))
    }
}

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

    /// From so many bytes on.
    pub(crate) fn behind(text: &'a str, passed: usize) -> Option<Self> {
        Some(Self { text: text.as_bytes(), rest: text.as_bytes().get(passed..)? })
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
        scan::pass(&mut self.rest, piece)
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
        self.short_key(key, separator) || self.key_at_end(key, separator)
    }

    /// The same for a key that is not about to end the text, and not very long.
    #[inline(always)]
    pub(crate) fn short_key(&mut self, key: &Key, separator: u8) -> bool {
        let mut behind = *self;
        let follows = behind.byte(separator)
            && key.behind(behind.rest).is_some_and(|rest| {
                behind.rest = rest;
                true
            });
        if follows {
            *self = behind;
        }
        follows
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
        let length = scan::first_special(inside, self.text)?;
        let (_, [b'"', behind @ ..]) = inside.split_at_checked(length)? else { return None };
        self.rest = behind;
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

    /// The flat object that everything but the last brace of the text is from here on; then nothing is left but that brace.
    ///
    /// Its inside is not looked at. If the text as a whole is JSON, this is the object that begins here: the brace at its end
    /// has to close one, and there is no other. Else it is none, and whoever reads it finds that out.
    #[inline(always)]
    pub(crate) fn object_at_end(&mut self) -> Option<Range<usize>> {
        let start = self.offset();
        let [b'{', inside @ .., b'}', brace @ b'}'] = self.rest else { return None };
        if scan::opens_object(inside) {
            return None;
        }
        self.rest = std::slice::from_ref(brace);
        Some(start..self.offset())
    }

    /// The flat object that stands here before a comma, `key` and the last opening brace of the text; then that brace is next.
    ///
    /// Its inside is not looked at, as with [`object_at_end`](Self::object_at_end). Searched for from the end: the headers are
    /// short, and nothing in them opens a brace as a rule.
    #[inline(always)]
    pub(crate) fn object_before(&mut self, key: &Key) -> Option<Range<usize>> {
        let start = self.offset();
        let brace = memchr::memrchr(b'{', self.rest)?;
        let (before, headers) = self.rest.split_at_checked(brace)?;
        let object = before.strip_suffix(key.piece().as_bytes())?.strip_suffix(b",")?;
        let [b'{', inside @ .., b'}'] = object else { return None };
        if scan::opens_object(inside) {
            return None;
        }
        self.rest = headers;
        Some(start..start + object.len())
    }

    /// Passes over any value, inside the one object of the text.
    pub(crate) fn value(&mut self, text: &'a str) -> Option<Range<usize>> {
        let (start, end) = value(text, self.offset())?;
        self.rest = text.as_bytes().get(end..)?;
        Some(start..end)
    }
}

/// Where a value stands that begins at or behind this place, inside the one object of the text.
#[inline(never)]
fn value(text: &str, at: usize) -> Option<(usize, usize)> {
    let mut input = Cursor::at(text, at, 1);
    let length = input.skip().ok()?.len();
    Some((input.offset() - length, input.offset()))
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Rest};

    /// Small enough for Miri, which watches what is unsafe here.
    #[test]
    fn a_text_without_escapes_is_read_between_its_quotes() {
        for inside in
            ["", "a", "é", "fifteen letters", "sixteen lettérs", "a text of more than two words of sixteen, é"]
        {
            for behind in ["", ",", "}", ",\"key\":\"é\"}}"] {
                let all = format!("\"{inside}\"{behind}");
                match Rest::of(&Cursor::new(&all)).byte(b'"').unwrap().text(all.as_bytes()) {
                    Some((text, rest)) => assert_eq!((text, rest.len()), (inside, behind.len())),
                    None => assert!(all.len() < 17, "{all}"),
                }
            }
        }
        let all = "\"an \\\"escape\\\" in a text\"";
        assert!(Rest::of(&Cursor::new(all)).byte(b'"').unwrap().text(all.as_bytes()).is_none());
    }
}
