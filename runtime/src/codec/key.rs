/// A key of an object as generated code knows it.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    piece: &'static str,
    /// The first bytes of the piece, behind a comma, and which of them count.
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
        let (mut window, mut counts) = (b',' as u128, 0xff);
        let mut rest = piece.as_bytes();
        let mut bits = 8;
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

    /// Whether a text goes on with this key: the separator, then the piece.
    ///
    /// `flip` is what makes a comma of the separator. Compared in one go, since this is asked for every property of every
    /// message. `false` for a very long key, and for one that is about to end the text: the caller looks twice.
    #[inline(always)]
    pub(super) fn follows(&self, text: &[u8], flip: u8) -> bool {
        let Some(chunk) = text.first_chunk() else { return false };
        let differs = (u128::from_le_bytes(*chunk) ^ u128::from(flip) ^ self.window) & self.counts;
        differs == 0 && (self.piece.len() < Self::WINDOW || self.ends(text))
    }

    /// The same for the end of a piece that does not fit into the window.
    #[inline(always)]
    fn ends(&self, text: &[u8]) -> bool {
        let piece = self.piece.as_bytes();
        let text = text.get(1..).and_then(|text| text.get(..piece.len()));
        piece.len() < 2 * Self::WINDOW
            && text.is_some_and(|text| text.last_chunk::<{ Self::WINDOW }>() == piece.last_chunk::<{ Self::WINDOW }>())
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
