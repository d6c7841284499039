use super::{Cursor, DecodeError, Problem, scan};

/// A number as it stands in the text.
struct Digits<'a> {
    text: &'a str,
    start: usize,
    /// It has neither a fraction nor an exponent.
    plain: bool,
}

impl<'a> Cursor<'a> {
    /// Reads a whole number.
    ///
    /// A number with a fraction or an exponent is accepted when its value is whole: `1.0` and `1e3` are 1 and 1000, since
    /// JSON knows one kind of number only and some writers always write a fraction. No digit is rounded away.
    ///
    /// # Errors
    ///
    /// [`Problem::OutOfRange`] beyond 64 bits, [`Problem::Expected`] for a number with a true fraction and for any other
    /// value, [`Problem::InvalidNumber`] or another fault of syntax.
    ///
    /// ```
    /// use tieline::codec::Cursor;
    ///
    /// assert_eq!(Cursor::new("-1.5e1").integer()?, -15);
    /// assert!(Cursor::new("1.5").integer().is_err());
    /// # Ok::<(), tieline::codec::DecodeError>(())
    /// ```
    pub fn integer(&mut self) -> Result<i64, DecodeError> {
        let digits = self.digits("a whole number")?;
        let value =
            if digits.plain { digits.text.parse().map_err(|_| Problem::OutOfRange) } else { whole(digits.text) };
        value.map_err(|problem| DecodeError::new(problem, digits.start))
    }

    /// Reads a number, rounded to the nearest that an `f64` can hold.
    ///
    /// # Errors
    ///
    /// [`Problem::OutOfRange`] if that would be infinite, [`Problem::Expected`] for any other value,
    /// [`Problem::InvalidNumber`] or another fault of syntax.
    pub fn number(&mut self) -> Result<f64, DecodeError> {
        let digits = self.digits("a number")?;
        digits.value()
    }

    /// Passes over a number, as strictly as if it were read.
    pub(super) fn skip_number(&mut self) -> Result<(), DecodeError> {
        let digits = self.digits("a number")?;
        // Only a number with an exponent or with hundreds of digits can be out of range; the others need no second look.
        if !digits.plain || digits.text.len() > 300 {
            digits.value()?;
        }
        Ok(())
    }

    fn digits(&mut self, expected: &'static str) -> Result<Digits<'a>, DecodeError> {
        self.space();
        let start = self.at;
        match self.peek() {
            Some(b'-') => self.at += 1,
            Some(b'0'..=b'9') => {}
            _ => return Err(self.mismatch(expected)),
        }
        let zero = self.peek() == Some(b'0');
        let count = self.some_digits(start)?;
        if zero && count > 1 {
            return Err(DecodeError::new(Problem::InvalidNumber, start));
        }
        let mut plain = true;
        if self.peek() == Some(b'.') {
            plain = false;
            self.at += 1;
            self.some_digits(start)?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            plain = false;
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.some_digits(start)?;
        }
        Ok(Digits { text: self.slice(start, self.at), start, plain })
    }

    fn some_digits(&mut self, start: usize) -> Result<usize, DecodeError> {
        let count = scan::digits(self.rest());
        self.at += count;
        match (count, self.peek()) {
            (0, None) => Err(self.cut_off()),
            (0, Some(_)) => Err(DecodeError::new(Problem::InvalidNumber, start)),
            _ => Ok(count),
        }
    }
}

impl Digits<'_> {
    fn value(&self) -> Result<f64, DecodeError> {
        match self.text.parse::<f64>() {
            Ok(value) if value.is_finite() => Ok(value),
            Ok(_) => Err(DecodeError::new(Problem::OutOfRange, self.start)),
            // Every JSON number is one that Rust reads.
            Err(_) => Err(DecodeError::new(Problem::InvalidNumber, self.start)),
        }
    }
}

/// The value of a JSON number with a fraction or an exponent, if it is whole.
#[cold]
fn whole(text: &str) -> Result<i64, Problem> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (negative, mantissa) = mantissa.strip_prefix('-').map_or((false, mantissa), |mantissa| (true, mantissa));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = before.bytes().chain(after.bytes()).map(|byte| i64::from(byte.wrapping_sub(b'0')));

    let count = before.len() + after.len();
    let zeros = digits.clone().rev().take_while(|digit| *digit == 0).count();
    if zeros == count {
        return Ok(0);
    }
    // An exponent that does not fit is as good as the largest one: no text is long enough to make up for it.
    let exponent = exponent.parse().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    let shift = exponent.saturating_sub_unsigned(after.len() as u64).saturating_add_unsigned(zeros as u64);
    if shift < 0 {
        return Err(Problem::Expected { expected: "a whole number", found: "a number with a fraction" });
    }

    // Counted downwards, since the smallest number has no positive counterpart.
    let append = |value: i64, digit: i64| value.checked_mul(10)?.checked_sub(digit);
    let mut value = digits.take(count - zeros).try_fold(0, append);
    for _ in 0..shift {
        value = value.and_then(|value| append(value, 0));
        if value.is_none() {
            break;
        }
    }
    let value = if negative { value } else { value.and_then(i64::checked_neg) };
    value.ok_or(Problem::OutOfRange)
}
