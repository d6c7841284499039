use std::fmt;

use super::{DEEPEST, DecodeError, Key, List, Object, Problem};

/// A place in a JSON text, and the readers of what stands there.
///
/// Each reader first passes over white space. After an error the place is not specified: give up the cursor.
#[derive(Clone)]
pub struct Cursor<'a> {
    text: &'a str,
    pub(super) at: usize,
    pub(super) depth: usize,
}

impl<'a> Cursor<'a> {
    /// A cursor at the beginning of a text.
    pub fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

    /// A cursor at another place, inside so many lists and objects.
    pub(super) fn at(text: &'a str, at: usize, depth: usize) -> Self {
        Self { text, at, depth }
    }

    /// A cursor over a body; one that was left out reads as an empty object. The frame around it counts as a level.
    #[inline]
    pub(super) fn body(text: &'a str) -> Self {
        if text.as_bytes().first() == Some(&b'{') { Self::at(text, 0, 1) } else { Self::unusual_body(text) }
    }

    #[inline(never)]
    fn unusual_body(text: &'a str) -> Self {
        match text.trim_matches([' ', '\t', '\n', '\r']) {
            "" | "null" => Self::at("{}", 0, 1),
            _ => Self::at(text, 0, 1),
        }
    }

    /// The next byte to be read, counted from the beginning of the text.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    ///
    /// [`Problem::Expected`] for any other value, or a fault of syntax.
    pub fn boolean(&mut self) -> Result<bool, DecodeError> {
        self.space();
        match self.peek() {
            Some(b't') => self.literal("true").map(|()| true),
            Some(b'f') => self.literal("false").map(|()| false),
            _ => Err(self.mismatch("`true` or `false`")),
        }
    }

    /// Takes `null` if it stands next, and says whether it did.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidLiteral`] if a word only begins like it, [`Problem::UnexpectedEnd`] if the text ends inside it.
    #[inline]
    pub fn take_null(&mut self) -> Result<bool, DecodeError> {
        // Nearly always a string or a number stands here.
        if self.peek().is_some_and(|byte| byte > b' ' && byte != b'n') {
            Ok(false)
        } else {
            self.take_null_behind_space()
        }
    }

    #[inline(never)]
    fn take_null_behind_space(&mut self) -> Result<bool, DecodeError> {
        self.space();
        match self.peek() {
            Some(b'n') => self.literal("null").map(|()| true),
            _ => Ok(false),
        }
    }

    /// Requires that only white space is left.
    ///
    /// # Errors
    ///
    /// [`Problem::TrailingText`].
    #[inline]
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        if self.is_at_end() { Ok(()) } else { self.finish_behind_space() }
    }

    /// Whether nothing is left, white space included.
    #[inline]
    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.text.len()
    }

    #[inline(never)]
    fn finish_behind_space(&mut self) -> Result<(), DecodeError> {
        self.space();
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.fault(Problem::TrailingText)),
        }
    }

    /// Enters an object of which `keys` are known.
    ///
    /// Beyond 128 keys, whether one of the later ones is repeated is looked for in what was read of the object, once for each
    /// of them.
    ///
    /// # Errors
    ///
    /// [`Problem::Expected`] for any other value, [`Problem::TooDeep`], or a fault of syntax.
    #[inline]
    pub fn enter_object(&mut self, keys: &'static [Key]) -> Result<Object, DecodeError> {
        if self.peek() == Some(b'{') && self.depth < DEEPEST {
            self.depth += 1;
        } else {
            self.find_object()?;
        }
        Ok(Object::new(keys, self.at))
    }

    /// Finds the opening brace of an object and stays before it.
    #[inline(never)]
    fn find_object(&mut self) -> Result<(), DecodeError> {
        self.space();
        if self.peek() != Some(b'{') {
            return Err(self.mismatch("an object"));
        }
        self.deepen()
    }

    /// Enters a list.
    ///
    /// # Errors
    ///
    /// [`Problem::Expected`] for any other value, [`Problem::TooDeep`], or a fault of syntax.
    pub fn enter_list(&mut self) -> Result<List, DecodeError> {
        self.space();
        if self.peek() != Some(b'[') {
            return Err(self.mismatch("a list"));
        }
        self.deepen()?;
        self.at += 1;
        Ok(List::new())
    }

    /// Counts the list or object that begins at this place.
    #[inline]
    pub(super) fn deepen(&mut self) -> Result<(), DecodeError> {
        if self.depth >= DEEPEST {
            return Err(self.fault(Problem::TooDeep { limit: DEEPEST }));
        }
        self.depth += 1;
        Ok(())
    }

    /// Steps over the `}` or `]` at this place.
    #[inline]
    pub(super) fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.at += 1;
    }

    #[inline]
    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    #[inline]
    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    /// What is left of the text. A cursor is always between two characters, so that the default is never taken.
    #[inline]
    pub(super) fn rest_of_text(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// What is left of the text, as bytes.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes().get(self.at..).unwrap_or_default()
    }

    /// A part of the text. Both ends are always places of ASCII characters or the end of the text, so the default is never
    /// taken.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Passes over white space. Most texts have none, so only its first byte is looked for in line.
    #[inline]
    pub(super) fn space(&mut self) {
        if self.peek().is_some_and(|byte| byte <= b' ') {
            self.pass_space();
        }
    }

    #[inline(never)]
    fn pass_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    pub(super) fn literal(&mut self, word: &'static str) -> Result<(), DecodeError> {
        let rest = self.rest();
        if rest.starts_with(word.as_bytes()) {
            self.at += word.len();
            return Ok(());
        }
        if word.as_bytes().starts_with(rest) {
            return Err(self.cut_off());
        }
        Err(self.fault(Problem::InvalidLiteral))
    }

    /// Reads a string that must be one of a list.
    pub(crate) fn listed<T>(
        &mut self,
        listed: &'static [&'static str],
        find: impl Fn(&str) -> Option<T>,
    ) -> Result<T, DecodeError> {
        self.space();
        let start = self.at;
        let text = self.string()?;
        find(&text).ok_or_else(|| DecodeError::new(Problem::Unlisted { listed }, start))
    }

    /// An error at this place.
    #[cold]
    #[inline(never)]
    pub(super) fn fault(&self, problem: Problem) -> DecodeError {
        DecodeError::new(problem, self.at)
    }

    /// The error for a text that ends too early.
    #[cold]
    #[inline(never)]
    pub(super) fn cut_off(&self) -> DecodeError {
        DecodeError::new(Problem::UnexpectedEnd, self.text.len())
    }

    /// The error for a value that is not of the wanted kind, if it is a value at all.
    #[cold]
    #[inline(never)]
    pub(super) fn mismatch(&self, expected: &'static str) -> DecodeError {
        let found = match self.peek() {
            Some(b'{') => "an object",
            Some(b'[') => "a list",
            Some(b'"') => "a string",
            Some(b'-' | b'0'..=b'9') => "a number",
            Some(b't') => return self.mismatch_literal("true", "`true`", expected),
            Some(b'f') => return self.mismatch_literal("false", "`false`", expected),
            Some(b'n') => return self.mismatch_literal("null", "`null`", expected),
            _ => return self.unexpected(expected),
        };
        self.fault(Problem::Expected { expected, found })
    }

    fn mismatch_literal(&self, word: &'static str, found: &'static str, expected: &'static str) -> DecodeError {
        match self.clone().literal(word) {
            Ok(()) => self.fault(Problem::Expected { expected, found }),
            Err(error) => error,
        }
    }

    /// The error for a character that cannot stand here.
    #[cold]
    #[inline(never)]
    pub(super) fn unexpected(&self, expected: &'static str) -> DecodeError {
        let found = match self.peek() {
            None => return self.cut_off(),
            Some(b',') => "a comma",
            Some(b':') => "a colon",
            Some(b'{') => "`{`",
            Some(b'}') => "`}`",
            Some(b'[') => "`[`",
            Some(b']') => "`]`",
            Some(b'"') => "a double quote",
            Some(b'\'') => "a single quote",
            Some(b'0'..=b'9') => "a digit",
            Some(b'a'..=b'z' | b'A'..=b'Z') => "a letter",
            Some(b'/' | b'#') => "what may be a comment, which JSON does not have",
            Some(_) => "another character",
        };
        self.fault(Problem::Unexpected { expected, found })
    }
}

impl fmt::Debug for Cursor<'_> {
    // The text is a payload, which has no business in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cursor").field("at", &self.at).field("depth", &self.depth).finish_non_exhaustive()
    }
}
