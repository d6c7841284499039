//! How generated code reads an object of plain values: texts, numbers and booleans.
//!
//! What is the same for every message is compiled here, once: generated code says which keys there are, as one text, and makes
//! its struct of the values.

use std::borrow::Cow;
use std::mem::ManuallyDrop;
use std::sync::OnceLock;

use super::object::{LEFT, UNUSUAL, fill_text};
use super::{Cursor, DecodeError, Key};

/// The keys of an object, from one text.
///
/// Each line is a letter for what the value is and the key as JSON, with its colon: `t` a text, `i` a whole number, `b` a
/// boolean, `n` a number, `o` anything else; a capital where the property may be left out.
///
/// The text is taken apart when the first such object is read. So a user's compiler has next to nothing to do for it, and a
/// program that never reads the message holds nothing but the text.
///
/// ```
/// use tieline::codec::members::Keys;
///
/// static KEYS: Keys = Keys::new("t\"name\":\nI\"count\":");
/// let names: Vec<_> = KEYS.all().iter().map(|key| (key.name(), key.is_optional())).collect();
/// assert_eq!(names, [("name", false), ("count", true)]);
/// ```
#[derive(Debug)]
pub struct Keys {
    text: &'static str,
    table: OnceLock<Table>,
}

#[derive(Debug)]
struct Table {
    keys: Box<[Key]>,
    /// Of each key.
    kinds: Box<[Kind]>,
    /// One bit for each key that must be there.
    required: u128,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Read by the object, or by generated code.
    Other,
    /// Where it goes among the values that are no texts.
    Integer(usize),
    Boolean(usize),
    Number(usize),
}

impl Keys {
    /// The keys that this text lists.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text, table: OnceLock::new() }
    }

    /// All of them.
    #[inline]
    pub fn all(&'static self) -> &'static [Key] {
        &self.table().keys
    }

    #[inline]
    fn table(&'static self) -> &'static Table {
        self.table.get_or_init(|| Table::of(self.text))
    }
}

impl Table {
    #[cold]
    fn of(text: &'static str) -> Self {
        let (mut keys, mut kinds, mut required) = (Vec::new(), Vec::new(), 0);
        let (mut texts, mut plain) = (0, 0);
        for line in text.lines() {
            let Some((letter, piece)) = line.split_at_checked(1) else { continue };
            let optional = letter == letter.to_ascii_uppercase();
            let mut next = || {
                plain += 1;
                plain - 1
            };
            let mut key = Key::new(name(piece), piece);
            let kind = match letter.to_ascii_lowercase().as_str() {
                "t" => {
                    key = Key::text(key.name(), piece, texts);
                    texts += 1;
                    Kind::Other
                }
                "i" => Kind::Integer(next()),
                "b" => Kind::Boolean(next()),
                "n" => Kind::Number(next()),
                _ => Kind::Other,
            };
            if !optional {
                required |= 1_u128.unbounded_shl(keys.len() as u32);
            }
            keys.push(if optional { key.optional() } else { key });
            kinds.push(kind);
        }
        Self { keys: keys.into_boxed_slice(), kinds: kinds.into_boxed_slice(), required }
    }
}

/// The key that a piece of JSON is, without its colon.
fn name(piece: &'static str) -> &'static str {
    if !piece.contains('\\') {
        return piece.strip_prefix('"').and_then(|rest| rest.strip_suffix("\":")).unwrap_or_default();
    }
    match Cursor::new(piece).string() {
        Ok(Cow::Borrowed(name)) => name,
        // Once for each key of the program that has escapes.
        Ok(Cow::Owned(name)) => name.leak(),
        Err(_) => "",
    }
}

/// A value that is no text.
#[derive(Clone, Copy, Debug, Default)]
enum Plain {
    /// None was there.
    #[default]
    Nothing,
    Integer(i64),
    Boolean(bool),
    Number(f64),
}

/// What was read. Texts are counted by themselves, and so is everything else.
///
/// That a property is there which must be is known before this is handed out, so that what follows is never in need of an
/// error.
#[derive(Debug)]
pub struct Values<'v, 'a> {
    texts: &'v mut [Option<Cow<'a, str>>],
    others: &'v mut [Plain],
}

impl<'a> Values<'_, 'a> {
    /// A text.
    #[inline]
    pub fn text(&mut self, place: usize) -> Cow<'a, str> {
        self.maybe_text(place).unwrap_or_default()
    }

    /// A text that may be left out.
    #[inline]
    pub fn maybe_text(&mut self, place: usize) -> Option<Cow<'a, str>> {
        self.texts.get_mut(place).and_then(Option::take)
    }

    /// A whole number.
    #[inline]
    pub fn integer(&mut self, place: usize) -> i64 {
        self.maybe_integer(place).unwrap_or_default()
    }

    /// A whole number that may be left out.
    #[inline]
    pub fn maybe_integer(&mut self, place: usize) -> Option<i64> {
        match self.others.get(place) {
            Some(Plain::Integer(value)) => Some(*value),
            _ => None,
        }
    }

    /// A boolean.
    #[inline]
    pub fn boolean(&mut self, place: usize) -> bool {
        self.maybe_boolean(place).unwrap_or_default()
    }

    /// A boolean that may be left out.
    #[inline]
    pub fn maybe_boolean(&mut self, place: usize) -> Option<bool> {
        match self.others.get(place) {
            Some(Plain::Boolean(value)) => Some(*value),
            _ => None,
        }
    }

    /// A number.
    #[inline]
    pub fn number(&mut self, place: usize) -> f64 {
        self.maybe_number(place).unwrap_or_default()
    }

    /// A number that may be left out.
    #[inline]
    pub fn maybe_number(&mut self, place: usize) -> Option<f64> {
        match self.others.get(place) {
            Some(Plain::Number(value)) => Some(*value),
            _ => None,
        }
    }
}

/// Reads an object of `T` texts and `O` other plain values.
///
/// # Errors
///
/// What is wrong with the object or with one of its values, or that one is missing.
#[inline]
pub fn read<'a, const T: usize, const O: usize, R>(
    input: &mut Cursor<'a>,
    keys: &'static Keys,
    make: fn(&mut Values<'_, 'a>) -> R,
) -> Result<R, DecodeError> {
    // Nothing is left in it once all of them were taken, or when nothing is made of them; the compiler need not find that out.
    let mut texts = const { ManuallyDrop::new([const { None }; T]) };
    let mut others = [Plain::Nothing; O];
    match fill(input, keys.table(), &mut *texts, &mut others) {
        Ok(()) => Ok(make(&mut Values { texts: &mut *texts, others: &mut others })),
        Err(error) => Err(error),
    }
}

/// One copy serves every message. Nothing is left in the places of the texts if it fails.
#[inline(never)]
fn fill<'a>(
    input: &mut Cursor<'a>,
    table: &'static Table,
    texts: &mut [Option<Cow<'a, str>>],
    others: &mut [Plain],
) -> Result<(), DecodeError> {
    let read = members(input, table, texts, others);
    if read.is_err() {
        texts.fill(None);
    }
    read
}

#[inline(always)]
fn members<'a>(
    input: &mut Cursor<'a>,
    table: &'static Table,
    texts: &mut [Option<Cow<'a, str>>],
    others: &mut [Plain],
) -> Result<(), DecodeError> {
    let mut object = input.enter_object(&table.keys)?;
    let mut first = true;
    loop {
        // At the beginning there is less to look at.
        let mut index = if first { object.usual::<true>(input, texts) } else { object.usual_again(input, texts) };
        first = false;
        if index == LEFT {
            break;
        }
        if index == UNUSUAL {
            match object.next_but_texts(input, texts)? {
                Some(other) => index = other,
                None => break,
            }
        }
        let (Some(key), Some(kind)) = (table.keys.get(index), table.kinds.get(index)) else { continue };
        if let Some(place) = texts.get_mut(key.place()) {
            fill_text(place, key.is_optional(), input)?;
            continue;
        }
        if key.is_optional() && input.take_null()? {
            continue;
        }
        let (place, value) = match *kind {
            Kind::Integer(place) => (place, Plain::Integer(input.integer()?)),
            Kind::Boolean(place) => (place, Plain::Boolean(input.boolean()?)),
            Kind::Number(place) => (place, Plain::Number(input.number()?)),
            // Whoever lists one reads it without this function.
            Kind::Other => {
                input.skip()?;
                continue;
            }
        };
        if let Some(place) = others.get_mut(place) {
            *place = value;
        }
    }
    if object.lacks(table.required) { Err(object.incomplete(input)) } else { Ok(()) }
}
