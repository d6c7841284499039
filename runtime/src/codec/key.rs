use super::scan::{self, WORD};

/// A key of an object as generated code knows it.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    piece: &'static str,
    /// The first bytes of what is compared: the piece and, of a text, the quote behind it.
    first: [u8; WORD],
    /// Its last bytes, if it is longer than the first ones.
    last: [u8; WORD],
    /// A bit for each of the first bytes that counts.
    counts: u32,
    /// How many bytes are compared.
    length: u32,
    /// Where among the texts of its object its value goes; [`NOWHERE`](Self::NOWHERE) for a value of another kind.
    place: u32,
    optional: bool,
}

impl Key {
    /// How many bytes are compared in one go.
    pub(super) const WINDOW: usize = WORD;

    /// No object has so many texts.
    const NOWHERE: u32 = u32::MAX;

    /// A key from its name and the bytes that usually stand in a text for it.
    ///
    /// `piece` must be the name as a JSON string and a colon, without spaces: it is what a reader compares first. A piece
    /// that says something else makes a reader accept that as the key.
    ///
    /// ```
    /// use tieline::codec::Key;
    ///
    /// const KEY: Key = Key::new("end-point", "\"end-point\":");
    /// assert_eq!(KEY.name(), "end-point");
    /// assert_eq!(KEY.piece(), "\"end-point\":");
    /// ```
    pub const fn new(name: &'static str, piece: &'static str) -> Self {
        let length = piece.len();
        Self {
            name,
            piece,
            first: scan::word_of(piece.as_bytes()),
            last: match piece.as_bytes().last_chunk() {
                Some(last) => *last,
                None => [0; WORD],
            },
            counts: if length < WORD { (1 << length) - 1 } else { 0xffff },
            length: length as u32,
            place: Self::NOWHERE,
            optional: false,
        }
    }

    /// The key of a text that [`Object::next_but_texts`](super::Object::next_but_texts) reads into this place of its array.
    pub const fn text(name: &'static str, piece: &'static str, place: usize) -> Self {
        let mut key = Self::new(name, piece);
        if place >= Self::NOWHERE as usize {
            return key;
        }
        key.place = place as u32;
        key.length += 1;
        let Some((_, [quote, ..])) = key.first.split_at_mut_checked(piece.len()) else {
            // It does not fit in, so the last bytes move on by one.
            key.last = (u128::from_le_bytes(key.last) >> 8 | (b'"' as u128) << 120).to_le_bytes();
            return key;
        };
        *quote = b'"';
        key.counts = key.counts << 1 | 1;
        key
    }

    /// The same key of a value of any kind.
    pub(crate) const fn of_any(self) -> Self {
        Self { optional: self.optional, ..Self::new(self.name, self.piece) }
    }

    /// The same, of a property that may be left out, or be `null`.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Whether its property may be left out.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// Where its text goes; beyond any array if it is the key of a value of another kind.
    #[inline(always)]
    pub(super) const fn place(&self) -> usize {
        self.place as usize
    }

    /// How many bytes beyond the piece are compared: the quote behind the key of a text.
    #[inline(always)]
    pub(super) const fn quote(&self) -> usize {
        (self.place != Self::NOWHERE) as usize
    }

    /// What a text that begins with this key, and the quote behind it if it is that of a text, goes on with.
    ///
    /// Compared in one go, since this is asked for every property of every message. `None` for a very long key, and for one
    /// that is about to end the text: the caller looks twice.
    #[inline(always)]
    pub(super) fn behind<'t>(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        if self.counts & !scan::equal(text.first_chunk()?, &self.first) != 0 {
            return None;
        }
        let length = self.length as usize;
        if length > Self::WINDOW {
            return self.behind_end(text, length);
        }
        text.get(length..)
    }

    /// The same for what does not fit into the first bytes.
    #[inline(always)]
    fn behind_end<'t>(&self, text: &'t [u8], length: usize) -> Option<&'t [u8]> {
        let (key, behind) = text.split_at_checked(length)?;
        (length <= 2 * Self::WINDOW && key.last_chunk() == Some(&self.last)).then_some(behind)
    }

    /// The key itself, without escapes.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The key as it usually stands in a text: quoted, escaped, with its colon and no spaces.
    pub const fn piece(&self) -> &'static str {
        self.piece
    }
}
