//! A description as a tree, before it is laid out.

use std::borrow::Cow;

/// One value of a description. Two that are equal are written the same and mean the same.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Yaml<'p> {
    /// A number, a boolean, or a word of the language: it stands as it is.
    Word(Cow<'p, str>),
    /// A string of which every character counts.
    Text(Cow<'p, str>),
    /// Words for people, without white space around them: whoever reads them takes it away.
    Prose(Cow<'p, str>),
    List(Vec<Yaml<'p>>),
    /// A map that stands on one line where it fits there.
    Line(Entries<'p>),
    /// A map with a line for each of its keys, unless it is empty.
    Block(Entries<'p>),
}

/// Keys and values, in their order.
pub(super) type Entries<'p> = Vec<(Cow<'p, str>, Yaml<'p>)>;

impl<'p> Yaml<'p> {
    pub(super) fn text(text: &'p str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }

    pub(super) fn prose(text: &'p str) -> Self {
        Self::Prose(Cow::Borrowed(text))
    }

    pub(super) fn number(number: impl ToString) -> Self {
        Self::Word(Cow::Owned(number.to_string()))
    }

    pub(super) fn word(word: &'static str) -> Self {
        Self::Word(Cow::Borrowed(word))
    }

    /// Named things with a line each.
    pub(super) fn named(entries: impl IntoIterator<Item = (&'p str, Self)>) -> Self {
        Self::Block(entries.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Word(text) | Self::Text(text) | Self::Prose(text) => text.is_empty(),
            Self::List(parts) => parts.is_empty(),
            Self::Line(entries) | Self::Block(entries) => entries.is_empty(),
        }
    }
}

/// A map of the language while it is put together.
#[derive(Debug, Default)]
pub(super) struct Map<'p> {
    entries: Entries<'p>,
}

impl<'p> Map<'p> {
    /// Adds a key if there is a value.
    pub(super) fn put(&mut self, key: &'static str, value: impl Into<Option<Yaml<'p>>>) {
        self.entries.extend(value.into().map(|value| (Cow::Borrowed(key), value)));
    }

    /// Adds words for people unless there are none.
    pub(super) fn prose(&mut self, key: &'static str, text: &'p str) {
        self.put(key, (!text.is_empty()).then(|| Yaml::prose(text)));
    }

    /// Adds a key that is `false` when it is left out.
    pub(super) fn flag(&mut self, key: &'static str, value: bool) {
        self.put(key, value.then(|| Yaml::word("true")));
    }

    /// Adds a map or a list that is empty when it is left out.
    pub(super) fn unless_empty(&mut self, key: &'static str, value: Yaml<'p>) {
        self.put(key, (!value.is_empty()).then_some(value));
    }

    pub(super) fn line(self) -> Yaml<'p> {
        Yaml::Line(self.entries)
    }

    pub(super) fn block(self) -> Yaml<'p> {
        Yaml::Block(self.entries)
    }

    pub(super) fn entries(self) -> Entries<'p> {
        self.entries
    }
}
