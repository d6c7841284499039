use std::borrow::Cow;
use std::ops::Range;

use super::quick::Rest;
use super::{Cursor, DecodeError, Problem, scan};

impl<'a> Cursor<'a> {
    /// Reads a string, borrowed from the text unless it has escapes.
    ///
    /// # Errors
    ///
    /// [`Problem::Expected`] for any other value, [`Problem::InvalidEscape`], [`Problem::ControlCharacter`], or another
    /// fault of syntax. An escape that names half of a surrogate pair (`"\ud800"`) is [`Problem::LoneSurrogate`]: a Rust
    /// string cannot hold it, and putting another character in its place would not be what the peer sent.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use tieline::codec::Cursor;
    ///
    /// assert!(matches!(Cursor::new(r#""tel:1""#).string()?, Cow::Borrowed("tel:1")));
    /// assert_eq!(Cursor::new(r#""a\tb""#).string()?, "a\tb");
    /// # Ok::<(), tieline::codec::DecodeError>(())
    /// ```
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.general_string(),
        }
    }

    #[inline(never)]
    pub(super) fn general_string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        self.space();
        if self.peek() != Some(b'"') {
            return Err(self.mismatch("a string"));
        }
        self.quoted()
    }

    /// Reads the string whose opening quote stands at this place.
    pub(super) fn quoted(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.plain_string() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped().map(Cow::Owned),
        }
    }

    /// Reads the string at this place if it is in need of no second look; otherwise nothing happens.
    #[inline(always)]
    pub(super) fn plain_string(&mut self) -> Option<&'a str> {
        let mut start = self.at + 1;
        let inside = match self.rest() {
            [b'"', inside @ ..] => inside,
            [b' ', b'"', inside @ ..] => {
                start += 1;
                inside
            }
            _ => return None,
        };
        let length = scan::plain(inside);
        if inside.get(length) != Some(&b'"') {
            return None;
        }
        self.at = start + length + 1;
        Some(self.slice(start, start + length))
    }

    /// Does what [`plain_string`](Self::plain_string) does for most strings, and nothing for the others.
    #[inline(always)]
    pub(super) fn quick_string(&mut self) -> Option<&'a str> {
        let (text, behind) = Rest::of(self).byte(b'"')?.text(self.bytes())?;
        self.at = self.bytes().len() - behind.len();
        Some(text)
    }

    /// Reads a string and says where it stands, with its quotes, and its text if it has escapes.
    pub(crate) fn placed_string(&mut self) -> Result<(Range<usize>, Option<Box<str>>), DecodeError> {
        self.space();
        let start = self.at;
        let unescaped = match self.string()? {
            Cow::Borrowed(_) => None,
            Cow::Owned(text) => Some(text.into_boxed_str()),
        };
        Ok((start..self.at, unescaped))
    }

    /// Reads a string that is not plain text from its opening quote on.
    #[cold]
    #[inline(never)]
    fn escaped(&mut self) -> Result<String, DecodeError> {
        let start = self.at + 1;
        self.at = start + scan::plain(self.bytes().get(start..).unwrap_or_default());
        let plain = self.slice(start, self.at);
        // Most such texts are short and have few escapes: room for what usually follows spares them from growing.
        let mut text = String::with_capacity(plain.len() + self.rest().len().min(32));
        text.push_str(plain);
        while let Some(character) = self.escape()? {
            text.push(character);
            let plain = self.at;
            self.at += scan::plain(self.rest());
            text.push_str(self.slice(plain, self.at));
        }
        Ok(text)
    }

    /// Passes over the string whose opening quote stands at this place, as strictly as if it were read.
    #[inline(never)]
    pub(super) fn skip_quoted(&mut self) -> Result<(), DecodeError> {
        self.at += 1;
        self.at += scan::plain(self.rest());
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok(());
        }
        self.skip_escaped()
    }

    #[cold]
    #[inline(never)]
    fn skip_escaped(&mut self) -> Result<(), DecodeError> {
        while self.escape()?.is_some() {
            self.at += scan::plain(self.rest());
        }
        Ok(())
    }

    /// Reads one escape, or steps over the closing quote.
    fn escape(&mut self) -> Result<Option<char>, DecodeError> {
        match self.peek() {
            Some(b'\\') => {}
            Some(b'"') => {
                self.at += 1;
                return Ok(None);
            }
            Some(_) => return Err(self.fault(Problem::ControlCharacter)),
            None => return Err(self.cut_off()),
        }
        let character = match self.bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode().map(Some),
            Some(_) => return Err(self.fault(Problem::InvalidEscape)),
            None => return Err(self.cut_off()),
        };
        self.at += 2;
        Ok(Some(character))
    }

    /// Reads `\uXXXX`, or the two of them that name one character beyond U+FFFF.
    fn unicode(&mut self) -> Result<char, DecodeError> {
        let mut code = self.hexadecimal(self.at + 2)?;
        let mut length = 6;
        if (0xd800..0xdc00).contains(&code) {
            for (place, wanted) in (self.at + 6..).zip(*b"\\u") {
                match self.bytes().get(place) {
                    Some(byte) if *byte == wanted => {}
                    Some(_) => return Err(self.fault(Problem::LoneSurrogate)),
                    None => return Err(self.cut_off()),
                }
            }
            let low = self.hexadecimal(self.at + 8)?;
            if !(0xdc00..0xe000).contains(&low) {
                return Err(self.fault(Problem::LoneSurrogate));
            }
            code = 0x1_0000 + ((code - 0xd800) << 10) + (low - 0xdc00);
            length = 12;
        }
        let character = char::from_u32(code).ok_or_else(|| self.fault(Problem::LoneSurrogate))?;
        self.at += length;
        Ok(character)
    }

    fn hexadecimal(&self, from: usize) -> Result<u32, DecodeError> {
        (from..from + 4).try_fold(0, |code, place| {
            let byte = self.bytes().get(place).ok_or_else(|| self.cut_off())?;
            let digit = char::from(*byte).to_digit(16).ok_or_else(|| self.fault(Problem::InvalidEscape))?;
            Ok(code << 4 | digit)
        })
    }
}
