//! A description that stands inside another text.

use std::ops::Range;

use super::map::{Source, offset};

/// A description inside another text, such as a string in a file of Rust: what it says, and where each part of that stands.
/// [`compile_inline`](crate::compile_inline) takes it, and shows the places and the lines of the other text.
///
/// ```
/// use tieline_schema::Inline;
///
/// // The two lines of Rust from line 7 on, which hold a description that is indented with them.
/// let mut inline = Inline::new("src/lib.rs", 7, "    r#\"tieline: 1\n    protocol: Lamps\"#");
/// inline.push("tieline: 1\n", 7..18);
/// inline.push("protocol: Lamps", 22..37);
/// let report = tieline_schema::compile_inline(inline, "".as_ref()).to_string();
/// assert!(report.contains("--> src/lib.rs:8:15\n"), "{report}");
/// assert!(report.contains("\n8 |     protocol: Lamps\"#\n"), "{report}");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    pub(super) text: String,
    pub(super) around: Around,
}

/// The other text, and where in it a description stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Around {
    pub(super) source: Source,
    /// In the order of the description, and without gaps there.
    pieces: Vec<Piece>,
}

/// A part of a description.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    /// Where it begins in the description.
    start: u32,
    /// Where it stands in the other text.
    there: Range<u32>,
    /// Whether it stands there as it is. Otherwise it is an escape, which is one place.
    verbatim: bool,
}

impl Inline {
    /// An empty description in the whole lines `lines` of the file that is called `name`, the first of which has the number
    /// `first_line`.
    #[must_use]
    pub fn new(name: &str, first_line: usize, lines: &str) -> Self {
        let mut source = Source::new(name.to_owned(), None, Some(lines.to_owned()));
        source.first_line = first_line.saturating_sub(1);
        Self { text: String::new(), around: Around { source, pieces: vec![] } }
    }

    /// Adds what comes next in the description, and the bytes of the lines in which it stands. As many bytes as `text` has
    /// are the text itself, any other number is taken for another way to write it.
    pub fn push(&mut self, text: &str, there: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let start = offset(self.text.len());
        let verbatim = there.len() == text.len();
        let there = offset(there.start)..offset(there.end);
        self.text.push_str(text);
        match self.around.pieces.last_mut() {
            Some(last) if verbatim && last.verbatim && last.there.end == there.start => last.there.end = there.end,
            _ => self.around.pieces.push(Piece { start, there, verbatim }),
        }
    }
}

impl Around {
    /// Where a range of the description stands.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let start = self.at(range.start, false);
        let end = if range.end > range.start { self.at(range.end - 1, true) } else { start };
        start..end.max(start)
    }

    /// Where a byte of the description stands, or what follows it. The end of a description stands behind its last byte.
    fn at(&self, byte: usize, behind: bool) -> usize {
        let after = self.pieces.partition_point(|piece| piece.start as usize <= byte);
        let Some(piece) = after.checked_sub(1).and_then(|last| self.pieces.get(last)) else { return 0 };
        let (start, end) = (piece.there.start as usize, piece.there.end as usize);
        match piece.verbatim {
            true => (start + (byte - piece.start as usize) + usize::from(behind)).min(end),
            false if behind => end,
            false => start,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Inline;

    /// `a: "\u{e9}"` and a line of its own, as `    "a: \"\u{e9}\"\nb: 1"`.
    fn escaped() -> Inline {
        let mut inline = Inline::new("a.rs", 5, r#"    "a: \"\u{e9}\"\nb: 1""#);
        for (text, there) in [("a: ", 5..8), ("\"", 8..10), ("é", 10..16), ("\"", 16..18), ("\n", 18..20)] {
            inline.push(text, there);
        }
        inline.push("b: ", 20..23);
        inline.push("1", 23..24);
        inline
    }

    #[test]
    fn a_place_in_a_description_is_a_place_in_what_surrounds_it() {
        let inline = escaped();
        assert_eq!(inline.text, "a: \"é\"\nb: 1");
        let around = inline.around;
        assert_eq!(around.pieces.len(), 6, "what is continued is one piece");
        let shown = |range| around.source.text().get(around.place(range)).unwrap();
        assert_eq!(shown(0..1), "a");
        assert_eq!(shown(3..7), r#"\"\u{e9}\""#);
        assert_eq!(shown(4..6), r"\u{e9}");
        assert_eq!(shown(8..9), "b");
        assert_eq!(shown(8..12), "b: 1");
        assert_eq!(around.place(8..8), 20..20);
    }

    #[test]
    fn a_place_outside_of_the_description_is_harmless() {
        let inline = escaped();
        assert_eq!(inline.around.place(99..120), 24..24);
        assert_eq!(Inline::new("a.rs", 0, "\"\"").around.place(0..3), 0..0);
    }
}
