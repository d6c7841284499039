use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Cursor, DecodeError, Json, Key, Problem, map, scan};

/// Stands for no position: the object has been left.
const LEFT: usize = usize::MAX;

/// What an open object holds beside its known keys.
type Others<'a> = BTreeMap<Cow<'a, str>, Json<'a>>;

/// Keeps the value at this place, whose key began at `start`.
#[inline(never)]
fn keep<'a>(input: &mut Cursor<'a>, start: usize, others: &mut Others<'a>) -> Result<(), DecodeError> {
    let mut key = input.clone();
    key.at = start;
    map::keep(others, key.quoted()?, super::Decode::decode(input)?, start)
}

/// An object that is being read, see [`Cursor::enter_object`].
#[derive(Debug)]
pub struct Object {
    keys: &'static [Key],
    /// The known keys from the guess on, up to one that was read before or to the last one: while the guess is right there
    /// is no need to look whether a key repeats.
    run: &'static [Key],
    /// Where among the known keys the guess is.
    next: usize,
    /// Where the run began: the keys from here up to the guess were read too, though `seen` does not yet say so.
    from: usize,
    /// One bit for each key that was read before the run began.
    seen: u128,
    /// What stands before the next key: the opening brace before the first one, then commas.
    separator: u8,
    /// Where the object begins in the text.
    start: usize,
}

impl Object {
    /// `start` is the place of the brace, which the first call of [`next`](Self::next) steps over.
    #[inline]
    pub(super) fn new(keys: &'static [Key], start: usize) -> Self {
        Self { keys, run: keys, next: 0, from: 0, seen: 0, separator: b'{', start }
    }

    /// Moves to the value of the next known key and returns the position of that key among the known ones; the caller then
    /// reads or skips the value. `None` when the object has been left.
    ///
    /// Unknown keys are passed over; their values are checked as [`Cursor::skip`] does.
    ///
    /// # Errors
    ///
    /// [`Problem::Repeated`] for a known key that was read before (of two values, one would be lost), a fault of syntax, or
    /// a fault in the value of an unknown key.
    #[inline(always)]
    pub fn next(&mut self, input: &mut Cursor<'_>) -> Result<Option<usize>, DecodeError> {
        self.step(input).map(|index| (index != LEFT).then_some(index))
    }

    /// Does what [`next`](Self::next) does, and says [`LEFT`] instead of `None`: so the result fits into registers.
    ///
    /// One copy serves every message. It calls nothing but at its very end, so that it need not save any registers.
    #[inline(never)]
    fn step(&mut self, input: &mut Cursor<'_>) -> Result<usize, DecodeError> {
        if let Some((key, run)) = self.run.split_first()
            && key.follows(input.rest(), self.separator ^ b',')
        {
            return Ok(self.guessed(run, input, 1 + key.piece().len()));
        }
        if self.separator == b',' && input.peek() == Some(b'}') {
            input.close();
            return Ok(LEFT);
        }
        self.unusual(input)
    }

    #[inline(never)]
    fn unusual(&mut self, input: &mut Cursor<'_>) -> Result<usize, DecodeError> {
        if let Some(index) = self.guess(input) {
            return Ok(index);
        }
        let (flip, rest) = (self.separator ^ b',', input.rest());
        match self.keys.iter().position(|key| key.follows(rest, flip)) {
            Some(index) => {
                let start = input.at + 1;
                input.at = start + self.keys.get(index).map_or(0, |key| key.piece().len());
                self.separator = b',';
                if self.begin_run(index) { Ok(index) } else { Err(self.repeated(index, start)) }
            }
            None => self.general(input, None),
        }
    }

    /// Does what [`next`](Self::next) does for an open object: unknown keys are kept in `others`.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next), and [`Problem::RepeatedEntry`] for an unknown key that stands twice.
    pub fn next_or_keep<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        others: &mut Others<'a>,
    ) -> Result<Option<usize>, DecodeError> {
        let index = match self.guess(input) {
            Some(index) => index,
            None => self.general(input, Some(others))?,
        };
        Ok((index != LEFT).then_some(index))
    }

    /// Steps over the next known key if it follows and is written as it usually is, with or without a space before it;
    /// otherwise nothing happens.
    fn guess(&mut self, input: &mut Cursor<'_>) -> Option<usize> {
        let (key, run) = self.run.split_first()?;
        let (separator, mut rest) = input.rest().split_first()?;
        if *separator != self.separator {
            return None;
        }
        let mut passed = 1 + key.piece().len();
        if let Some((b' ', behind)) = rest.split_first() {
            rest = behind;
            passed += 1;
        }
        scan::begins(rest, key.piece().as_bytes()).then(|| self.guessed(run, input, passed))
    }

    /// Steps over the key that was guessed, and returns its position.
    #[inline(always)]
    fn guessed(&mut self, run: &'static [Key], input: &mut Cursor<'_>, passed: usize) -> usize {
        input.at += passed;
        self.separator = b',';
        self.run = run;
        let index = self.next;
        self.next += 1;
        index
    }

    /// Does what [`next`](Self::next) does when the guess was wrong.
    ///
    /// One copy for open objects and for others: with two, what it calls would no longer be compiled into it.
    #[inline(never)]
    fn general<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        mut others: Option<&mut Others<'a>>,
    ) -> Result<usize, DecodeError> {
        loop {
            input.space();
            let first = self.separator == b'{';
            match input.peek() {
                Some(byte) if byte == self.separator => input.at += 1,
                Some(b'}') => {
                    input.close();
                    return Ok(LEFT);
                }
                _ => return Err(input.unexpected("a comma or `}`")),
            }
            self.separator = b',';
            input.space();
            if first && input.peek() == Some(b'}') {
                input.close();
                return Ok(LEFT);
            }

            let start = input.at;
            match self.search(input, first)? {
                Some(index) if self.begin_run(index) => return Ok(index),
                Some(index) => return Err(self.repeated(index, start)),
                None => match &mut others {
                    None => {
                        input.skip()?;
                    }
                    Some(others) => keep(input, start, others)?,
                },
            }
        }
    }

    /// Begins a new run with the key at `index`, which counts as read. `false` if it was read before.
    fn begin_run(&mut self, index: usize) -> bool {
        let below = |index: usize| 1_u128.unbounded_shl(u32::try_from(index).unwrap_or(u32::MAX)).wrapping_sub(1);
        self.seen |= below(self.next) & !below(self.from);
        let behind = self.seen.unbounded_shr(u32::try_from(index).unwrap_or(u32::MAX));
        if behind & 1 != 0 {
            return false;
        }
        let run = self.keys.get(index + 1..).unwrap_or_default();
        self.run = run.get(..behind.trailing_zeros().saturating_sub(1) as usize).unwrap_or(run);
        self.from = index;
        self.next = index + 1;
        true
    }

    /// Reads the key at this place, with its colon, and looks for it among the known ones.
    fn search(&self, input: &mut Cursor<'_>, first: bool) -> Result<Option<usize>, DecodeError> {
        if input.peek() != Some(b'"') {
            return Err(input.unexpected(if first {
                "a key in double quotes or `}`"
            } else {
                "a key in double quotes"
            }));
        }
        let index = match input.plain_string() {
            Some(name) => self.position(name),
            None => self.position(&input.quoted()?),
        };
        input.colon()?;
        Ok(index)
    }

    /// Where among the known keys a name is. Keys that were passed over tend to come together, so the search begins at the
    /// guess.
    fn position(&self, name: &str) -> Option<usize> {
        let name = name.as_bytes();
        let is = |key: &Key| key.name().len() == name.len() && scan::begins(name, key.name().as_bytes());
        let (before, behind) = self.keys.split_at_checked(self.next).unwrap_or((self.keys, &[]));
        behind.iter().position(is).map(|index| self.next + index).or_else(|| before.iter().position(is))
    }

    /// The value of a required key, or the error that it never came. `index` is the position of the key among the known
    /// ones.
    ///
    /// # Errors
    ///
    /// [`Problem::Missing`].
    #[inline]
    pub fn required<T>(&self, value: Option<T>, index: usize, _input: &Cursor<'_>) -> Result<T, DecodeError> {
        match value {
            Some(value) => Ok(value),
            None => Err(self.missing(index)),
        }
    }

    /// Turns what is wrong with the whole object, once it has been read, into an error at its beginning.
    ///
    /// # Errors
    ///
    /// That one.
    #[inline]
    pub fn hold(&self, result: Result<(), Problem>) -> Result<(), DecodeError> {
        match result {
            Ok(()) => Ok(()),
            Err(problem) => Err(DecodeError::new(problem, self.start)),
        }
    }

    #[cold]
    #[inline(never)]
    fn missing(&self, index: usize) -> DecodeError {
        DecodeError::new(Problem::Missing { key: self.name(index) }, self.start)
    }

    #[cold]
    #[inline(never)]
    fn repeated(&self, index: usize, offset: usize) -> DecodeError {
        DecodeError::new(Problem::Repeated { key: self.name(index) }, offset)
    }

    fn name(&self, index: usize) -> &'static str {
        self.keys.get(index).map_or("", Key::name)
    }
}
