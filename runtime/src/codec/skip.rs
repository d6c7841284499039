use super::{Cursor, DecodeError};

impl<'a> Cursor<'a> {
    /// Passes over any one value and returns its text, without the white space around it.
    ///
    /// The value is checked as strictly as if it were read, down to each escape and to numbers that would be infinite. It
    /// does not recurse: what is open is kept in one word, a bit for each of the [`DEEPEST`](super::DEEPEST) levels.
    ///
    /// # Errors
    ///
    /// Any fault of syntax, [`Problem::TooDeep`](super::Problem::TooDeep) or
    /// [`Problem::OutOfRange`](super::Problem::OutOfRange).
    ///
    /// ```
    /// use tieline::codec::Cursor;
    ///
    /// let mut input = Cursor::new(r#" {"a": [1, 2]} , "#);
    /// assert_eq!(input.skip()?, r#"{"a": [1, 2]}"#);
    /// assert_eq!(input.offset(), 14);
    /// # Ok::<(), tieline::codec::DecodeError>(())
    /// ```
    pub fn skip(&mut self) -> Result<&'a str, DecodeError> {
        self.space();
        let start = self.at;
        let outside = self.depth;
        // One bit for each value that is open in this one, the innermost lowest: set for an object, clear for a list.
        let mut open: u128 = 0;
        loop {
            self.space();
            match self.peek() {
                Some(b'"') => self.skip_quoted()?,
                Some(b'{') => {
                    self.deepen()?;
                    self.at += 1;
                    open = open << 1 | 1;
                    self.space();
                    if self.peek() != Some(b'}') {
                        self.skip_key("a key in double quotes or `}`")?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.deepen()?;
                    self.at += 1;
                    open <<= 1;
                    self.space();
                    if self.peek() != Some(b']') {
                        continue;
                    }
                }
                Some(b'-' | b'0'..=b'9') => self.skip_number()?,
                Some(b't') => self.literal("true")?,
                Some(b'f') => self.literal("false")?,
                Some(b'n') => self.literal("null")?,
                _ => return Err(self.unexpected("a value")),
            }
            // A value has ended, or an empty list or object is about to.
            while self.depth > outside {
                self.space();
                let object = open & 1 == 1;
                match self.peek() {
                    Some(b',') => {
                        self.at += 1;
                        if object {
                            self.space();
                            self.skip_key("a key in double quotes")?;
                        }
                        break;
                    }
                    Some(b'}') if object => self.close(),
                    Some(b']') if !object => self.close(),
                    _ if object => return Err(self.unexpected("a comma or `}`")),
                    _ => return Err(self.unexpected("a comma or `]`")),
                }
                open >>= 1;
            }
            if self.depth == outside {
                return Ok(self.slice(start, self.at));
            }
        }
    }

    /// Passes over a key and its colon.
    fn skip_key(&mut self, expected: &'static str) -> Result<(), DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        self.skip_quoted()?;
        self.colon()
    }

    /// Steps over the colon behind a key.
    #[inline]
    pub(super) fn colon(&mut self) -> Result<(), DecodeError> {
        self.space();
        if self.peek() != Some(b':') {
            return Err(self.unexpected("a colon"));
        }
        self.at += 1;
        Ok(())
    }
}
