//! Names and prose, ordinary and odd.

use super::tape::Tape;
use super::tree::{Fields, Node};

/// How a name in Rust is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Snake,
    Camel,
    Upper,
}

/// Ends and beginnings of prose that some reader, or some writer, could get wrong.
const PROSE: &[&str] = &[
    "Plain words.",
    "A colon: and more, with a comma.",
    "\"Double\" and 'single' quotes",
    "# this is no comment",
    "  begins with spaces",
    "ends with spaces  ",
    "- begins with a dash",
    "ends with a colon:",
    "Größe, 日本語, עברית and 🎈",
    "a tab\there",
    "a back\\slash \\n and ${dollars}",
    "{ braces } and [brackets], {0} {}",
    "`code`, *stars*, &ands, <angles> and [`link`](to::it)",
    "%percent",
    "@at",
    "a line end\r\nof another system",
    "nul \u{0} and delete \u{7f} and next \u{85} line",
    "a separator\u{2028}of lines",
    "a space that does not break\u{a0}",
    "\u{feff}a mark",
    "*/ ends, /* begins, // goes on, #[doc = \"x\"]",
    "Not known: this is only said.",
    "```",
    "| a | table |",
    "|",
    ">",
    "null",
    "42",
    "~",
    "yes",
    "? what",
    "---",
    "...",
    "a # b",
    "words and a space that does not break\u{a0}",
    "two  spaces, and\u{3000}one of another kind",
    "A sentence that is so long that it does not stand on one line with anything else, because whoever wrote it could not \
     find an end to it; and then there was a second half of it, too.",
];

impl Tape {
    /// A few words, perhaps none.
    pub(crate) fn prose(&mut self) -> Option<Node> {
        if !self.once_in(3) {
            return None;
        }
        let mut text = (*self.pick(PROSE)).to_owned();
        while self.once_in(3) {
            text.push_str(["\n", "\n\n", "\n\n\n", "\n  "][self.below(4)]);
            text.push_str(PROSE[self.below(PROSE.len())]);
        }
        Some(Node::Text(text))
    }

    /// Words of which there is at least one.
    pub(crate) fn note(&mut self) -> Node {
        self.prose()
            .filter(|words| matches!(words, Node::Text(text) if !text.trim().is_empty()))
            .unwrap_or(Node::text("1.2"))
    }

    /// Adds `since` and `deprecated`.
    pub(crate) fn stability(&mut self, fields: &mut Fields) {
        if self.once_in(8) {
            fields.put("since", Node::text(*self.pick(&["1.2", "2026-11", "v1: beta", " größe #3 ", "true"])));
        }
        if self.once_in(8) {
            fields.put("deprecated", self.note());
        }
    }

    /// The `number`th name of its scope, and how it is called in Rust if that has to be said. Whatever the choices, two
    /// numbers give two names, on the wire and in Rust.
    pub(crate) fn name(&mut self, stem: &str, number: usize, case: Case) -> (String, Option<Node>) {
        let core = format!("{stem}{number}");
        let plain = |name: String| (name, None);
        if number == 0 && self.once_in(8) {
            return plain((*self.pick(&["type", "match", "self", "async", "crate"])).to_owned());
        }
        match self.below(10) {
            0..=2 => plain(core),
            3 => plain(core.to_uppercase()),
            4 => plain(format!("{stem}-n{number}")),
            5 => plain(format!("the {core}")),
            6 => plain(format!("{core}!")),
            7 => (core, Some(self.rust(stem, number, case))),
            _ => {
                let odd = [
                    "größe X",
                    "X: y",
                    "#X",
                    "'X'",
                    "\"X\"",
                    "- X",
                    "X\nX",
                    "日本 X",
                    "X\u{a0}",
                    " X",
                    "X ",
                    "\tX",
                    "X\\",
                    "{X}",
                    "[X]",
                    "?X",
                    "zX\u{a0}",
                    "z\u{3000}X",
                    "z X",
                    "1X",
                    "X, y",
                    "\u{0}X",
                    "\u{2028}X",
                    "\u{feff}X",
                    "X #",
                    "&X",
                    "*X",
                    "!X",
                    "|X",
                    "%X",
                    "@X",
                    "`X`",
                    "-X",
                    ":X",
                    "X:",
                    "~X",
                    "<<X",
                    "=X",
                    "X\r",
                    "🎈X",
                    "1e9X",
                    "0xX",
                    "$X",
                ];
                let odd = self.pick(&odd).replace('X', &core);
                (odd, Some(self.rust(stem, number, case)))
            }
        }
    }

    fn rust(&mut self, stem: &str, number: usize, case: Case) -> Node {
        Node::Text(match case {
            Case::Snake => format!("odd_{stem}_{number}"),
            Case::Upper => format!("ODD_{}_{number}", stem.to_uppercase()),
            Case::Camel => {
                let (first, rest) = stem.split_at(1);
                format!("Odd{}{rest}{number}", first.to_uppercase())
            }
        })
    }
}
