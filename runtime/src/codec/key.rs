/// A key of an object as generated code knows it.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    piece: &'static str,
    /// The first bytes of the piece, and which of them count.
    window: u128,
    counts: u128,
    /// Where among the texts of its object its value goes; [`NOWHERE`](Self::NOWHERE) for a value of another kind.
    place: usize,
    optional: bool,
}

impl Key {
    /// How many bytes a window has.
    pub(super) const WINDOW: usize = 16;

    /// No object has so many texts.
    const NOWHERE: usize = usize::MAX;

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
        let (mut window, mut counts) = (0, 0);
        let mut rest = piece.as_bytes();
        let mut bits = 0;
        while let [byte, behind @ ..] = rest
            && bits < u128::BITS
        {
            window |= (*byte as u128) << bits;
            counts |= 0xff << bits;
            bits += 8;
            rest = behind;
        }
        Self { name, piece, window, counts, place: Self::NOWHERE, optional: false }
    }

    /// The key of a text that [`Object::next_but_texts`](super::Object::next_but_texts) reads into this place of its array.
    pub const fn text(name: &'static str, piece: &'static str, place: usize) -> Self {
        Self { place, ..Self::new(name, piece) }
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

    /// Where its text goes.
    #[inline(always)]
    pub(super) const fn place(&self) -> usize {
        self.place
    }

    /// What a text that begins with this key goes on with.
    ///
    /// Compared in one go, since this is asked for every property of every message. `None` for a very long key, and for one
    /// that is about to end the text: the caller looks twice.
    #[inline(always)]
    pub(super) fn behind<'t>(&self, text: &'t [u8]) -> Option<&'t [u8]> {
        let window = text.first_chunk()?;
        let (key, behind) = text.split_at_checked(self.piece.len())?;
        let differs = (u128::from_le_bytes(*window) ^ self.window) & self.counts;
        (differs == 0 && (self.piece.len() <= Self::WINDOW || self.ends(key))).then_some(behind)
    }

    /// The same for the end of a piece that does not fit into the window.
    #[inline(always)]
    fn ends(&self, key: &[u8]) -> bool {
        let piece = self.piece.as_bytes();
        piece.len() <= 2 * Self::WINDOW
            && key.last_chunk::<{ Self::WINDOW }>() == piece.last_chunk::<{ Self::WINDOW }>()
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
