use super::keys::Keys;
use crate::check::{choose_one, empty_name, missing_key, unknown_key, unknown_word, wrong_kind};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::node::{Entry, Node, Spanned, Text, Value};
use crate::span::Span;
use crate::suggest;

/// Reads nodes as what they are meant to be, and reports those that are something else.
pub(crate) struct Reader<'d> {
    diagnostics: &'d mut Diagnostics,
    complete: bool,
}

/// A node and the key that it belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Item<'n> {
    /// The key; empty for the whole description.
    pub(crate) key: &'n str,
    /// Where the key stands.
    pub(crate) place: Span,
    pub(crate) node: &'n Node,
}

/// A map with keys of the language.
pub(crate) struct Fields<'n> {
    whole: Item<'n>,
    found: Vec<(&'static str, Item<'n>)>,
    /// Whether there are keys that nobody understands: what is missing may be among them.
    strange: bool,
}

impl<'n> Item<'n> {
    pub(crate) fn of(entry: &'n Entry) -> Self {
        Self { key: &entry.key.value, place: entry.key.span, node: &entry.value }
    }

    /// What it is called in messages.
    pub(crate) fn name(&self) -> String {
        if self.key.is_empty() { "the description".to_owned() } else { format!("`{}`", self.key) }
    }

    /// Whether it is a map that has this key.
    pub(crate) fn has(&self, key: &str) -> bool {
        matches!(&self.node.value, Value::Map(entries) if entries.iter().any(|entry| entry.key.value == key))
    }

    /// The key as a text with its place.
    pub(crate) fn key_text(&self) -> Text {
        Text { value: self.key.to_owned(), span: self.place }
    }

    /// Where its fault is shown: at the value, or at the key when there is none.
    pub(crate) fn fault(&self) -> Span {
        if matches!(self.node.value, Value::Nothing) { self.place } else { self.node.span }
    }
}

impl<'n> Fields<'n> {
    /// Whether there is no key at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty() && !self.strange
    }

    pub(crate) fn get(&self, key: &str) -> Option<Item<'n>> {
        self.found.iter().find(|(name, _)| *name == key).map(|&(_, item)| item)
    }
}

impl<'d> Reader<'d> {
    pub(crate) fn new(diagnostics: &'d mut Diagnostics) -> Self {
        Self { diagnostics, complete: true }
    }

    /// Whether everything could be read.
    pub(crate) fn complete(&self) -> bool {
        self.complete
    }

    /// Reports something that leaves a hole in the document.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.complete = false;
        self.diagnostics.push(diagnostic);
    }

    /// A map with keys of the language. A misspelt key is reported and then taken for what was meant.
    pub(crate) fn fields<'n>(&mut self, whole: Item<'n>, keys: &Keys) -> Option<Fields<'n>> {
        let entries = self.entries(whole)?;
        let known = |entry: &Entry| keys.all().find(|known| *known == entry.key.value);
        let mut found: Vec<_> = entries.iter().filter_map(|entry| Some((known(entry)?, Item::of(entry)))).collect();
        let mut strange = Vec::new();
        for entry in entries.iter().filter(|entry| known(entry).is_none()) {
            let free = keys.all().filter(|key| !found.iter().any(|(taken, _)| taken == key));
            match suggest::nearest(&entry.key.value, free) {
                Some(meant) => {
                    self.diagnostics.push(unknown_key::misspelt(whole, &entry.key, meant));
                    found.push((meant, Item::of(entry)));
                }
                None => strange.push(entry),
            }
        }
        let has = |key: &&&str| found.iter().any(|(taken, _)| *taken == **key);
        let missing: Vec<_> = keys.required.iter().filter(|key| !has(key)).copied().collect();
        for (at, entry) in strange.iter().enumerate() {
            // What is missing is probably what the unknown key was meant to be.
            let missing = if at == 0 { missing.as_slice() } else { &[] };
            self.report(unknown_key::diagnostic(whole, &entry.key, keys, missing));
        }
        if strange.is_empty() && !missing.is_empty() {
            self.report(missing_key::diagnostic(whole, &missing));
        }
        Some(Fields { whole, found, strange: !strange.is_empty() })
    }

    /// A map whose keys are names. Nothing is an empty map.
    pub(crate) fn names<'n>(&mut self, item: Item<'n>) -> Option<Vec<Item<'n>>> {
        let entries = self.entries(item)?;
        let mut named = Vec::with_capacity(entries.len());
        for entry in entries {
            if entry.key.value.is_empty() {
                self.report(empty_name::diagnostic(entry.key.span));
            } else {
                named.push(Item::of(entry));
            }
        }
        Some(named)
    }

    /// The one key out of several of which a map has exactly one.
    pub(crate) fn choice<'n>(
        &mut self,
        fields: &Fields<'n>,
        keys: &[&'static str],
    ) -> Option<(&'static str, Item<'n>)> {
        let chosen: Vec<_> = fields.found.iter().filter(|(key, _)| keys.contains(key)).copied().collect();
        match chosen.as_slice() {
            [one] => Some(*one),
            [] if fields.strange => None,
            [] => {
                self.report(choose_one::none(fields.whole, keys));
                None
            }
            [first, second, ..] => {
                self.report(choose_one::several(fields.whole, first.1, second.1));
                None
            }
        }
    }

    /// A string that may be empty.
    pub(crate) fn string(&mut self, item: Item<'_>) -> Option<Text> {
        match &item.node.value {
            Value::String(text) => Some(Text { value: text.clone(), span: item.node.span }),
            _ => self.wrong(item, "a string"),
        }
    }

    /// A string that is not empty.
    pub(crate) fn name(&mut self, item: Item<'_>) -> Option<Text> {
        let text = self.string(item)?;
        if text.value.is_empty() {
            self.report(empty_name::diagnostic(text.span));
            return None;
        }
        Some(text)
    }

    /// The string under a key, not empty, if the key is there.
    pub(crate) fn name_of(&mut self, fields: &Fields<'_>, key: &str) -> Option<Text> {
        fields.get(key).and_then(|item| self.name(item))
    }

    /// Words for people; empty when there are none.
    pub(crate) fn prose(&mut self, fields: &Fields<'_>, key: &str) -> String {
        fields.get(key).and_then(|item| self.string(item)).map(|text| text.value.trim().to_owned()).unwrap_or_default()
    }

    pub(crate) fn boolean(&mut self, item: Item<'_>) -> Option<bool> {
        match item.node.value {
            Value::Boolean(value) => Some(value),
            _ => self.wrong(item, "`true` or `false`"),
        }
    }

    /// A whole number that is not negative.
    pub(crate) fn whole_number(&mut self, item: Item<'_>) -> Option<Spanned<u64>> {
        let value = match &item.node.value {
            Value::Number(text) => text.parse().ok(),
            _ => None,
        };
        match value {
            Some(value) => Some(Spanned { value, span: item.node.span }),
            None => self.wrong(item, "a whole number"),
        }
    }

    /// A number, as it was written.
    pub(crate) fn number(&mut self, item: Item<'_>) -> Option<Text> {
        match &item.node.value {
            Value::Number(text) => Some(Text { value: text.clone(), span: item.node.span }),
            _ => self.wrong(item, "a number"),
        }
    }

    /// One word out of a list. A misspelt one is reported and then taken for what was meant.
    pub(crate) fn word<T: Copy>(&mut self, item: Item<'_>, words: &[(&str, T)]) -> Option<Spanned<T>> {
        let text = self.string(item)?;
        let known = |wanted: &str| words.iter().find(|(word, _)| *word == wanted).map(|&(_, value)| value);
        let value = known(&text.value).or_else(|| {
            let names = || words.iter().map(|(word, _)| *word);
            let meant = suggest::nearest(&text.value, names());
            self.report(unknown_word::diagnostic(item, &text, names(), meant));
            known(meant?)
        })?;
        Some(Spanned { value, span: text.span })
    }

    /// The parts of a list.
    pub(crate) fn list<'n>(&mut self, item: Item<'n>) -> Option<Vec<Item<'n>>> {
        match &item.node.value {
            Value::List(nodes) => Some(nodes.iter().map(|node| Item { node, ..item }).collect()),
            _ => self.wrong(item, "a list"),
        }
    }

    fn entries<'n>(&mut self, item: Item<'n>) -> Option<&'n [Entry]> {
        match &item.node.value {
            Value::Map(entries) => Some(entries),
            Value::Nothing => Some(&[]),
            _ => self.wrong(item, "a map"),
        }
    }

    fn wrong<T>(&mut self, item: Item<'_>, expected: &str) -> Option<T> {
        self.complete = false;
        if !matches!(item.node.value, Value::Broken) {
            self.diagnostics.push(wrong_kind::diagnostic(item, expected));
        }
        None
    }
}
