//! YAML that knows for each of its bytes where in Rust it was written.

use std::ops::Range;

use proc_macro2::Span;
use tieline_schema::own::{Setting, Value, ValueKind};

/// What a slot stands between: no text has these letters, since they are written as escapes.
const BEGIN: char = '\u{e000}';
const END: char = '\u{e001}';

/// A part of what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part<'t> {
    /// This text.
    Text(&'t str),
    /// This slot.
    Slot(usize),
}

/// YAML while it is written, in block style down to the settings, which stand on one line each.
#[derive(Debug, Default)]
pub(super) struct Script {
    text: String,
    pieces: Vec<(Range<usize>, (Span, Span))>,
    indent: usize,
}

impl Script {
    /// What was written.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a byte was written.
    pub(super) fn place(&self, byte: usize) -> Option<(Span, Span)> {
        let after = self.pieces.partition_point(|(range, _)| range.start <= byte);
        let (_, span) = self.pieces.get(after.checked_sub(1)?)?;
        Some(*span)
    }

    fn put(&mut self, text: &str, span: (Span, Span)) {
        let start = self.text.len();
        self.text.push_str(text);
        self.pieces.push((start..self.text.len(), span));
    }

    fn key(&mut self, key: &str, span: (Span, Span)) {
        let indent = " ".repeat(self.indent);
        self.put(&indent, span);
        self.put(&word(key), span);
        self.put(":", span);
    }

    /// A key with a text on its line.
    pub(super) fn entry(&mut self, key: &str, span: Span, value: &str, of: (Span, Span)) {
        self.key(key, (span, span));
        self.put(" ", of);
        self.put(&word(value), of);
        self.put("\n", of);
    }

    /// A key with what an attribute says.
    pub(super) fn setting(&mut self, setting: &Setting) {
        self.key(&setting.key, (setting.span, setting.span));
        self.put(" ", (setting.value.span, setting.value.span));
        self.value(&setting.value);
        self.put("\n", (setting.value.span, setting.value.span));
    }

    /// A key with what an attribute says, each part of it on a line of its own.
    pub(super) fn section(&mut self, setting: &Setting) {
        match &setting.value.kind {
            ValueKind::Map(inside) => {
                self.block(&setting.key, (setting.span, setting.span), |script| {
                    inside.iter().for_each(|setting| script.setting(setting));
                });
            }
            _ => self.setting(setting),
        }
    }

    /// A key with a map below it.
    pub(super) fn block(&mut self, key: &str, span: (Span, Span), inside: impl FnOnce(&mut Self)) {
        self.key(key, span);
        let at = self.text.len();
        self.put("\n", span);
        let begin = self.text.len();
        self.indent += 2;
        inside(self);
        self.indent -= 2;
        if self.text.len() == begin {
            self.text.truncate(at);
            self.put(" {}\n", span);
        }
    }

    /// Lines that are indented as far as this place.
    pub(super) fn lines(&mut self, lines: &str, span: (Span, Span)) {
        for line in lines.lines() {
            let line = format!("{:indent$}{line}\n", "", indent = self.indent);
            self.put(&line, span);
        }
    }

    /// How deep this place is.
    pub(super) fn indent(&self) -> usize {
        self.indent
    }

    /// Whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The lines of another one, indented as far as this place.
    pub(super) fn append(&mut self, other: Self) {
        let mut at_start = true;
        for (range, span) in other.pieces {
            let piece = other.text.get(range).unwrap_or_default();
            for part in piece.split_inclusive('\n') {
                if at_start {
                    let indent = " ".repeat(self.indent);
                    self.put(&indent, span);
                }
                self.put(part, span);
                at_start = part.ends_with('\n');
            }
        }
    }

    /// A line that is filled in when the description is exported.
    pub(super) fn slot(&mut self, slot: usize) {
        let here = (Span::call_site(), Span::call_site());
        let sentinel = Self::sentinel(slot);
        self.put(&sentinel, here);
    }

    /// What stands for something that is filled in when the description is exported.
    pub(super) fn sentinel(slot: usize) -> String {
        format!("{BEGIN}{slot}{END}")
    }

    /// What was written: texts and the slots between them.
    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = Vec::new();
        for (at, text) in self.text.split(BEGIN).enumerate() {
            let (slot, text) = if at == 0 { ("", text) } else { text.split_once(END).unwrap_or(("", text)) };
            parts.extend(slot.parse().ok().map(Part::Slot));
            parts.extend((!text.is_empty()).then_some(Part::Text(text)));
        }
        parts
    }

    fn value(&mut self, value: &Value) {
        let span = (value.span, value.span);
        match &value.kind {
            ValueKind::Flag => self.put("true", span),
            ValueKind::Text(text) => self.put(&word(text), span),
            ValueKind::Boolean(value) => self.put(if *value { "true" } else { "false" }, span),
            ValueKind::Number(text) => self.put(text, span),
            ValueKind::List(values) => {
                self.put("[", span);
                for (at, value) in values.iter().enumerate() {
                    self.put(if at > 0 { ", " } else { "" }, span);
                    self.value(value);
                }
                self.put("]", span);
            }
            ValueKind::Map(settings) => {
                self.put("{", span);
                for (at, setting) in settings.iter().enumerate() {
                    self.put(if at > 0 { ", " } else { " " }, span);
                    self.put(&word(&setting.key), (setting.span, setting.span));
                    self.put(": ", (setting.span, setting.span));
                    self.value(&setting.value);
                }
                self.put(if settings.is_empty() { "}" } else { " }" }, span);
            }
        }
    }
}

/// A string as it stands on one line, but for a mark, which is replaced later and stands as it is.
pub(super) fn word(text: &str) -> String {
    if text.starts_with(BEGIN) && text.ends_with(END) { text.to_owned() } else { tieline_schema::own::word(text) }
}
