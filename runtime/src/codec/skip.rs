use super::{Cursor, DecodeError, Quick};

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
        self.pass()?;
        Ok(self.slice(start, self.at))
    }

    /// Passes over the value at this place.
    #[inline(never)]
    fn pass(&mut self) -> Result<(), DecodeError> {
        let outside = self.depth;
        // One bit for each value that is open in this one, the innermost lowest: set for an object, clear for a list.
        let mut open: u128 = 0;
        loop {
            match self.peek() {
                Some(b'"') => self.pass_string()?,
                Some(b'{') => {
                    self.deepen()?;
                    self.at += 1;
                    open = open << 1 | 1;
                    self.space();
                    if self.peek() != Some(b'}') && self.pass_members("a key in double quotes or `}`")? {
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
                        self.space();
                        if object && !self.pass_members("a key in double quotes")? {
                            continue;
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
                return Ok(());
            }
        }
    }

    /// Passes over the string whose opening quote stands at this place.
    #[inline(always)]
    fn pass_string(&mut self) -> Result<(), DecodeError> {
        let mut quick = Quick::at(self);
        if quick.string().is_none() {
            return self.skip_quoted();
        }
        self.at = quick.offset();
        Ok(())
    }

    /// Passes over the members from this place on whose values are plain strings, and over the key of the first that is
    /// another. `false`: there is none, and the last value of the object has ended.
    #[inline(always)]
    fn pass_members(&mut self, expected: &'static str) -> Result<bool, DecodeError> {
        let (at, ended) = Quick::at(self).members();
        self.at = at;
        if ended {
            return Ok(false);
        }
        // The white space behind a comma.
        self.space();
        self.pass_key(expected)?;
        Ok(true)
    }

    /// Passes over a key, its colon and the white space behind it.
    #[inline(always)]
    fn pass_key(&mut self, expected: &'static str) -> Result<(), DecodeError> {
        if self.peek() != Some(b'"') {
            return Err(self.unexpected(expected));
        }
        self.pass_string()?;
        self.colon()?;
        self.space();
        Ok(())
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
