use std::ops::Range;
use std::path::{Path, PathBuf};

use super::inline::{Around, Inline};
use crate::span::{FileId, Span};

/// Every text that took part in a compilation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    files: Vec<Source>,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: String,
    path: Option<PathBuf>,
    text: Option<String>,
    line_starts: Vec<u32>,
    /// How many lines of the file stand before the text.
    pub(super) first_line: usize,
    /// The text in which this one stands, when that is what people see.
    around: Option<Box<Around>>,
}

/// A place as people count: both from 1, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

impl SourceMap {
    /// Adds a text, or a file that could not be read (`text` is `None`).
    pub(crate) fn add(&mut self, name: String, path: Option<PathBuf>, text: Option<String>) -> FileId {
        self.put(Source::new(name, path, text))
    }

    /// Adds a text that stands inside another one.
    pub(crate) fn add_inline(&mut self, Inline { text, around }: Inline) -> FileId {
        let mut source = Source::new(around.source.name.clone(), None, Some(text));
        source.around = Some(Box::new(around));
        self.put(source)
    }

    fn put(&mut self, source: Source) -> FileId {
        let id = FileId(offset(self.files.len()));
        self.files.push(source);
        id
    }

    /// Every text, in the order in which they were taken up.
    pub fn files(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }

    /// The text behind an id.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// The text of a place; empty when there is none.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file)
            .and_then(|file| file.text().get(span.start as usize..span.end as usize))
            .unwrap_or_default()
    }

    /// Where a place begins; line 1, column 1 when its file is unknown.
    #[must_use]
    pub fn position(&self, span: Span) -> Position {
        self.file(span.file).map_or(Position { line: 1, column: 1 }, |file| file.position(span.start as usize))
    }
}

impl Source {
    pub(super) fn new(name: String, path: Option<PathBuf>, text: Option<String>) -> Self {
        let breaks = text.as_deref().unwrap_or_default().bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let line_starts = std::iter::once(0).chain(breaks.map(|(at, _)| offset(at + 1))).collect();
        Self { name, path, text, line_starts, first_line: 0, around: None }
    }

    /// What it is called in messages: the path as it was given, or a name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file it came from, as it was given.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether there was a file or a text to read, whatever was in it.
    #[must_use]
    pub fn was_read(&self) -> bool {
        self.text.is_some()
    }

    /// The text, without a byte-order mark.
    #[must_use]
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// The line and the column of a byte: in the file that surrounds it when the text is an [`Inline`] one.
    #[must_use]
    pub fn position(&self, byte: usize) -> Position {
        if let Some(around) = &self.around {
            return around.source.position(around.place(byte..byte).start);
        }
        let line = self.line_of(byte);
        let start = self.line_starts.get(line).map_or(0, |&start| start as usize);
        let column = self.text().get(start..byte).map_or(0, |before| before.chars().count());
        Position { line: self.number(line), column: column + 1 }
    }

    /// The text that people see of this one, and where a range stands in it.
    pub(crate) fn shown(&self, range: Range<usize>) -> (&Self, Range<usize>) {
        match &self.around {
            Some(around) => (&around.source, around.place(range)),
            None => (self, range),
        }
    }

    /// The number that people give a line that is counted from 0.
    pub(crate) fn number(&self, line: usize) -> usize {
        self.first_line + line + 1
    }

    /// The line of a byte, counted from 0.
    pub(crate) fn line_of(&self, byte: usize) -> usize {
        self.line_starts.partition_point(|&start| start as usize <= byte).saturating_sub(1)
    }

    /// The bytes of a line that is counted from 0, without its end.
    pub(crate) fn line(&self, line: usize) -> Range<usize> {
        let text = self.text();
        let start = self.line_starts.get(line).map_or(text.len(), |&start| start as usize);
        let end = self.line_starts.get(line + 1).map_or(text.len(), |&next| next as usize - 1);
        let end = if end > start && text.as_bytes().get(end - 1) == Some(&b'\r') { end - 1 } else { end };
        start..end.max(start)
    }
}

/// A byte offset. Texts are bounded far below what 32 bits can say.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(text: &str) -> SourceMap {
        let mut map = SourceMap::default();
        map.add("a.yaml".to_owned(), None, Some(text.to_owned()));
        map
    }

    fn place(start: u32) -> Span {
        Span { file: FileId(0), start, end: start }
    }

    #[test]
    fn columns_count_characters_and_lines_end_with_or_without_carriage_return() {
        let map = map("aé: 1\r\nb: 2\n");
        assert_eq!(map.position(place(3)), Position { line: 1, column: 3 });
        assert_eq!(map.position(place(8)), Position { line: 2, column: 1 });
        assert_eq!(map.position(place(13)), Position { line: 3, column: 1 });
        assert_eq!(map.file(FileId(0)).unwrap().line(0), 0..6);
        assert_eq!(map.file(FileId(0)).unwrap().line(1), 8..12);
    }

    #[test]
    fn a_place_outside_the_text_is_harmless() {
        let map = map("a");
        assert_eq!(map.slice(Span { file: FileId(0), start: 5, end: 9 }), "");
        assert_eq!(map.slice(Span { file: FileId(7), start: 0, end: 1 }), "");
        assert_eq!(map.position(place(99)).line, 1);
    }
}
