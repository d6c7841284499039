/// A key of an object as generated code knows it.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    name: &'static str,
    piece: &'static str,
}

impl Key {
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
        Self { name, piece }
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
