use std::borrow::Cow;
use std::collections::BTreeMap;

use super::quick::Rest;
use super::{Cursor, DecodeError, Json, Key, Problem, map, scan};

/// Stands for no position: the object has been left.
pub(super) const LEFT: usize = usize::MAX;

/// Stands for no position: it is not known which key comes next.
pub(super) const UNUSUAL: usize = usize::MAX - 1;

/// What an open object holds beside its known keys.
type Others<'a> = BTreeMap<Cow<'a, str>, Json<'a>>;

/// Keeps the value at this place, whose key began at `start`.
#[inline(never)]
fn keep<'a>(input: &mut Cursor<'a>, start: usize, others: &mut Others<'a>) -> Result<(), DecodeError> {
    let mut key = input.clone();
    key.at = start;
    map::keep(others, key.quoted()?, super::Decode::decode(input)?, start)
}

/// The keys from one on that were not read, up to the first that was.
#[inline(always)]
fn unread(keys: &'static [Key], begin: usize, seen: u64) -> &'static [Key] {
    let ahead = keys.get(begin..).unwrap_or_default();
    // There is a bit for every key.
    let free = seen.wrapping_shr(begin as u32).trailing_zeros() as usize;
    ahead.get(..free).unwrap_or(ahead)
}

/// A bit for each of so many keys from one on.
#[inline(always)]
fn bits(begin: usize, count: usize) -> u64 {
    if count == 0 { 0 } else { u64::MAX.wrapping_shr((64 - count) as u32).wrapping_shl(begin as u32) }
}

/// The position of the key that follows, if it was not read before.
#[inline(never)]
fn search(keys: &'static [Key], seen: u64, rest: Rest<'_>) -> Option<usize> {
    let found = keys.iter().position(|key| rest.key(key).is_some())?;
    (seen.unbounded_shr(found as u32) & 1 == 0).then_some(found)
}

/// Reads a text of any kind into its place.
#[inline(never)]
pub(super) fn fill_text<'a>(
    place: &mut Option<Cow<'a, str>>,
    optional: bool,
    input: &mut Cursor<'a>,
) -> Result<(), DecodeError> {
    if let Some(text) = input.quick_string() {
        *place = Some(Cow::Borrowed(text));
    } else if !(optional && input.take_null()?) {
        *place = Some(input.string()?);
    }
    Ok(())
}

/// An object that is being read, see [`Cursor::enter_object`].
#[derive(Debug)]
pub struct Object {
    keys: &'static [Key],
    /// Where among the known keys the guess is: behind the one that was read last.
    next: usize,
    /// One bit for each key that was read of the first of them.
    seen: u64,
    /// The same of those behind them.
    seen_later: u64,
    /// What stands before the next key: the opening brace before the first one, then commas.
    separator: u8,
    /// Where the object begins in the text.
    start: usize,
}

impl Object {
    /// Of so many keys [`usual`](Self::usual) knows whether they were read.
    const MARKED: usize = 64;

    /// `start` is the place of the brace, which the first call of [`next`](Self::next) steps over.
    #[inline]
    pub(super) fn new(keys: &'static [Key], start: usize) -> Self {
        Self { keys, next: 0, seen: 0, seen_later: 0, separator: b'{', start }
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
    #[inline]
    pub fn next(&mut self, input: &mut Cursor<'_>) -> Result<Option<usize>, DecodeError> {
        self.advance(input, &mut [], None).map(|index| (index != LEFT).then_some(index))
    }

    /// Does what [`next`](Self::next) does, and itself reads what follows the keys that were made by [`Key::text`]: it returns
    /// the position of the next other key. `null` leaves the place of a text that is optional as it is.
    ///
    /// # Errors
    ///
    /// Those of [`next`](Self::next) and of [`Cursor::string`].
    #[inline]
    pub fn next_but_texts<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
    ) -> Result<Option<usize>, DecodeError> {
        self.advance(input, texts, None).map(|index| (index != LEFT).then_some(index))
    }

    /// Does what [`next_but_texts`](Self::next_but_texts) does for an open object: unknown keys are kept in `others`.
    ///
    /// # Errors
    ///
    /// Those of [`next_but_texts`](Self::next_but_texts), and [`Problem::RepeatedEntry`] for an unknown key that stands twice.
    #[inline]
    pub fn next_or_keep<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
        others: &mut Others<'a>,
    ) -> Result<Option<usize>, DecodeError> {
        self.advance(input, texts, Some(others)).map(|index| (index != LEFT).then_some(index))
    }

    /// Says [`LEFT`] instead of `None`: so the result fits into registers. One copy serves every message.
    #[inline(never)]
    fn advance<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
        others: Option<&mut Others<'a>>,
    ) -> Result<usize, DecodeError> {
        // At the beginning there is less to look at. What comes later has a copy of its own, so that this one has registers
        // enough.
        if self.separator != b'{' {
            return self.advance_further(input, texts, others);
        }
        let index = self.usual::<true>(input, texts);
        self.at_value(index, input, texts, others)
    }

    #[inline(never)]
    fn advance_further<'a>(
        &mut self,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
        others: Option<&mut Others<'a>>,
    ) -> Result<usize, DecodeError> {
        let index = self.usual::<false>(input, texts);
        self.at_value(index, input, texts, others)
    }

    /// What [`advance`](Self::advance) says where this is next.
    #[inline(always)]
    fn at_value<'a>(
        &mut self,
        index: usize,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
        others: Option<&mut Others<'a>>,
    ) -> Result<usize, DecodeError> {
        let is_text = |key: &Key| key.place() < texts.len();
        if index == LEFT || self.keys.get(index).is_some_and(|key| !is_text(key)) {
            return Ok(index);
        }
        self.otherwise(index, input, texts, others)
    }

    /// Goes on at what is not usual: at a text of any kind whose key was read, or before a key.
    #[inline(never)]
    fn otherwise<'a>(
        &mut self,
        mut index: usize,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
        mut others: Option<&mut Others<'a>>,
    ) -> Result<usize, DecodeError> {
        loop {
            if index == UNUSUAL {
                index = match self.guess(input) {
                    Some(index) => index,
                    None => self.general(input, others.as_deref_mut())?,
                };
            }
            let Some(key) = self.keys.get(index) else { return Ok(index) };
            let Some(place) = texts.get_mut(key.place()) else { return Ok(index) };
            fill_text(place, key.is_optional(), input)?;
            index = self.usual_again(input, texts);
        }
    }

    #[inline(never)]
    pub(super) fn usual_again<'a>(&mut self, input: &mut Cursor<'a>, texts: &mut [Option<Cow<'a, str>>]) -> usize {
        self.usual::<false>(input, texts)
    }

    /// Reads texts as long as keys and values are written as they usually are. Returns the position of the first key whose value
    /// is anything else, [`LEFT`], or [`UNUSUAL`] at anything else.
    ///
    /// Each key is looked for behind the one before it, where it nearly always is, and then among all. Of those that follow
    /// one another it is noted only at the end of their row that they were read.
    #[inline(always)]
    pub(super) fn usual<'a, const FIRST: bool>(
        &mut self,
        input: &mut Cursor<'a>,
        texts: &mut [Option<Cow<'a, str>>],
    ) -> usize {
        let keys = self.keys.get(..Self::MARKED).unwrap_or(self.keys);
        let all = input.bytes();
        let (mut seen, mut begin) = if FIRST { (0, 0) } else { (self.seen, self.next) };
        let Some(mut rest) = Rest::of(input).byte(if FIRST { b'{' } else { b',' }) else {
            return if !FIRST && input.peek() == Some(b'}') { Self::leave(input, input.at) } else { UNUSUAL };
        };
        let mut row = if FIRST { keys } else { unread(keys, begin, seen) };
        let mut ahead = row.iter();
        let (result, left) = loop {
            let Some((key, behind)) = ahead.as_slice().first().and_then(|key| Some((key, rest.key(key)?))) else {
                seen |= bits(begin, row.len() - ahead.len());
                begin += row.len() - ahead.len();
                row = ahead.as_slice();
                // Before the separator again.
                let Some(found) = search(keys, seen, rest) else { break (UNUSUAL, rest.len() + 1) };
                begin = found;
                row = unread(keys, begin, seen);
                ahead = row.iter();
                continue;
            };
            ahead.next();
            let value = match texts.get_mut(key.place()) {
                Some(place) => behind.text(all).map(|(text, behind)| (place, text, behind)),
                None => None,
            };
            let Some((place, text, behind)) = value else {
                break (begin + row.len() - ahead.len() - 1, behind.len() + key.quote());
            };
            // There is nothing to drop: it was not read before.
            std::mem::forget(place.replace(Cow::Borrowed(text)));
            if let Some(next) = behind.byte(b',') {
                rest = next;
            } else if behind.byte(b'}').is_some() {
                // What must be there is looked for in these.
                self.seen = seen | bits(begin, row.len() - ahead.len());
                return Self::leave(input, all.len() - behind.len());
            } else {
                break (UNUSUAL, behind.len());
            }
        };
        let read = row.len() - ahead.len();
        seen |= bits(begin, read);
        self.next = begin + read;
        self.seen = seen;
        if !FIRST || seen != 0 {
            self.separator = b',';
        }
        input.at = all.len() - left;
        result
    }

    /// Steps over the closing brace at this place.
    #[inline(always)]
    fn leave(input: &mut Cursor<'_>, at: usize) -> usize {
        input.at = at;
        input.close();
        LEFT
    }

    /// Steps over the next known key if it follows and is written as it usually is, with or without a space before it;
    /// otherwise nothing happens.
    fn guess(&mut self, input: &mut Cursor<'_>) -> Option<usize> {
        let index = self.next;
        let key = self.keys.get(index)?;
        let (separator, mut rest) = input.rest().split_first()?;
        if *separator != self.separator {
            return None;
        }
        let mut passed = 1 + key.piece().len();
        if let Some((b' ', behind)) = rest.split_first() {
            rest = behind;
            passed += 1;
        }
        if !scan::begins(rest, key.piece().as_bytes()) || !self.note(index, input, input.at) {
            return None;
        }
        input.at += passed;
        self.separator = b',';
        Some(index)
    }

    /// Moves to the next key, whatever is written before it.
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
                Some(index) if self.note(index, input, start) => return Ok(index),
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

    /// Notes that the key at `index`, which begins at or behind `start`, was read, and guesses that the one behind it is next.
    /// `false` if it was read before.
    fn note(&mut self, index: usize, input: &Cursor<'_>, start: usize) -> bool {
        let (bit, later) = match index.checked_sub(Self::MARKED) {
            None => (1 << index, 0),
            Some(index) => (0, 1_u64.unbounded_shl(u32::try_from(index).unwrap_or(u32::MAX))),
        };
        let is_marked = bit != 0 || later != 0;
        if self.seen & bit != 0
            || self.seen_later & later != 0
            || (!is_marked && self.stands_before(index, input, start))
        {
            return false;
        }
        self.seen |= bit;
        self.seen_later |= later;
        self.next = index + 1;
        true
    }

    /// Whether a key for which there is no bit stands before `start`, too. Looked for from the beginning of the object: there
    /// are hardly ever so many keys.
    #[cold]
    #[inline(never)]
    fn stands_before(&self, index: usize, input: &Cursor<'_>, start: usize) -> bool {
        let key = self.keys.get(index..=index).unwrap_or_default();
        let mut again = input.clone();
        (again.at, again.depth) = (self.start, input.depth.saturating_sub(1));
        let found = again.enter_object(key).and_then(|mut object| object.next(&mut again));
        matches!(found, Ok(Some(_))) && again.at <= start
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

    /// The error for an object that was read and lacks a key that is not [optional](Key::optional): the first such key.
    #[cold]
    #[inline(never)]
    pub fn incomplete(&self, input: &Cursor<'_>) -> DecodeError {
        let mut again = input.clone();
        again.at = self.start;
        let mut lacking: Vec<Option<&Key>> =
            self.keys.iter().map(|key| Some(key).filter(|key| !key.is_optional())).collect();
        if let Ok(mut object) = again.enter_object(self.keys) {
            while let Ok(Some(index)) = object.next(&mut again) {
                if let Some(key) = lacking.get_mut(index) {
                    *key = None;
                }
                if again.skip().is_err() {
                    break;
                }
            }
        }
        let key = lacking.into_iter().flatten().next().map_or("", Key::name);
        DecodeError::new(Problem::Missing { key }, self.start)
    }

    /// Whether a key for which there is a bit in `required` was not read.
    #[inline]
    pub(super) fn lacks(&self, required: u128) -> bool {
        required as u64 & !self.seen != 0 || (required >> 64) as u64 & !self.seen_later != 0
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
