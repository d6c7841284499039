//! An author without a sense for layout.

use super::tape::Tape;
use super::tree::Node;

/// A text, and the comments in it.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) comments: Vec<String>,
}

/// A description as a text.
pub(crate) fn written(root: &Node, tape: &mut Tape) -> Text {
    let steps = 1 + (tape.below(4) + 1) % 4;
    let mut author = Author { out: String::new(), comments: vec![], steps, tape };
    let Node::Fields(entries) = root else { unreachable!() };
    author.block(entries.clone(), true, 0);
    author.between(0);
    let Author { mut out, comments, tape, .. } = author;
    if tape.once_in(8) {
        out = out.replace('\n', "\r\n");
    }
    if tape.once_in(8) {
        out.insert(0, '\u{feff}');
    }
    Text { text: out, comments }
}

struct Author<'t> {
    out: String,
    comments: Vec<String>,
    /// How much deeper each level is.
    steps: usize,
    tape: &'t mut Tape,
}

impl Author<'_> {
    fn comment(&mut self) {
        let comment = format!("# note {}: \"a' {{", self.comments.len());
        self.out.push_str(&comment);
        self.comments.push(comment);
    }

    /// Empty lines and comments between two lines.
    fn between(&mut self, indent: usize) {
        while self.tape.once_in(12) {
            if self.tape.once_in(2) {
                self.indent(indent);
                self.comment();
            }
            self.out.push('\n');
        }
    }

    fn end_line(&mut self) {
        if self.tape.once_in(16) {
            self.out.push_str("  ");
            self.comment();
        } else if self.tape.once_in(16) {
            self.out.push_str("  ");
        }
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.push_str(&" ".repeat(indent));
    }

    /// A map, each key on a line of its own.
    fn block(&mut self, entries: Vec<(String, Node)>, may_move: bool, indent: usize) {
        let entries = if may_move && self.tape.once_in(3) { self.tape.shuffled(entries) } else { entries };
        for (key, value) in entries {
            self.between(indent);
            self.indent(indent);
            self.entry(&key, &value, indent);
        }
    }

    fn entry(&mut self, key: &str, value: &Node, indent: usize) {
        let key = self.scalar(key, true);
        if self.tape.once_in(40) {
            self.out.push_str(&format!("? {key}"));
            self.end_line();
            self.indent(indent);
        } else {
            self.out.push_str(&key);
        }
        self.out.push(':');
        self.value(value, indent);
    }

    /// What stands behind a colon or a dash, and the end of its line.
    fn value(&mut self, value: &Node, indent: usize) {
        let deeper = indent + self.steps;
        match value {
            Node::Fields(entries) | Node::Named(entries) if !entries.is_empty() && !self.tape.once_in(3) => {
                self.end_line();
                self.block(entries.clone(), matches!(value, Node::Fields(_)), deeper);
            }
            Node::List(parts) if !parts.is_empty() && !self.tape.once_in(3) => {
                self.end_line();
                for part in parts {
                    self.between(deeper);
                    self.indent(deeper);
                    self.out.push('-');
                    match part {
                        Node::Fields(entries) if !entries.is_empty() && self.tape.once_in(2) => {
                            self.out.push(' ');
                            for (at, (key, value)) in entries.iter().enumerate() {
                                if at > 0 {
                                    self.indent(deeper + 2);
                                }
                                self.entry(key, value, deeper + 2);
                            }
                        }
                        _ => self.value(part, deeper),
                    }
                }
            }
            Node::Text(text) if can_have_lines(text) && self.tape.once_in(2) => self.lines(text, indent),
            Node::Nothing => self.end_line(),
            _ => {
                self.out.push(' ');
                let flow = self.flow(value, deeper);
                self.out.push_str(&flow);
                self.end_line();
            }
        }
    }

    /// A text below a `|`.
    fn lines(&mut self, text: &str, indent: usize) {
        let indented = text.starts_with(' ') || text.starts_with('\n');
        self.out.push_str(&format!(" |{}-", if indented { self.steps.to_string() } else { String::new() }));
        self.end_line();
        for line in text.split('\n') {
            if !line.is_empty() {
                self.indent(indent + self.steps);
                self.out.push_str(line);
            }
            self.out.push('\n');
        }
    }

    /// Anything within brackets, or a scalar.
    fn flow(&mut self, value: &Node, indent: usize) -> String {
        match value {
            Node::Nothing => "null".to_owned(),
            Node::Word(word) => word.clone(),
            Node::Text(text) => self.scalar(text, false),
            Node::List(parts) => {
                let parts: Vec<_> = parts.iter().map(|part| self.flow(part, indent)).collect();
                self.brackets('[', &parts, ']', indent)
            }
            Node::Fields(entries) | Node::Named(entries) => {
                let mut parts = Vec::new();
                for (key, value) in entries {
                    let space = ["", " "][self.tape.below(2)];
                    let key = self.scalar(key, true);
                    parts.push(format!("{key}{space}: {}", self.flow(value, indent)));
                }
                self.brackets('{', &parts, '}', indent)
            }
        }
    }

    fn brackets(&mut self, open: char, parts: &[String], close: char, indent: usize) -> String {
        let gap = format!("\n{}", " ".repeat(indent));
        let gap = |tape: &mut Tape| if tape.once_in(16) { gap.clone() } else { ["", " "][tape.below(2)].to_owned() };
        let mut out = String::from(open);
        for (at, part) in parts.iter().enumerate() {
            out.push_str(&gap(self.tape));
            out.push_str(part);
            if at + 1 < parts.len() || self.tape.once_in(8) {
                out.push(',');
            }
        }
        out.push_str(&gap(self.tape));
        out.push(close);
        out
    }

    /// A string on one line, with or without quotes.
    fn scalar(&mut self, text: &str, is_key: bool) -> String {
        let special =
            [':', '#', ',', '[', ']', '{', '}', '\n', '\r', '\t', '\u{0}', '\u{7f}', '\u{85}', '\u{2028}', '\u{feff}'];
        let is_word = text.starts_with(char::is_alphabetic) && !text.ends_with(' ') && !text.contains(special);
        let is_plain = is_word && !matches!(text, "true" | "false" | "null" | "y" | "n" | "yes" | "no" | "on" | "off");
        let visible = text.chars().all(|letter| !letter.is_control() && !matches!(letter, '\u{2028}' | '\u{feff}'));
        match self.tape.below(4) {
            0 | 1 if is_plain => text.to_owned(),
            2 if visible && !(is_key && text.is_empty()) => format!("'{}'", text.replace('\'', "''")),
            _ => self.quoted(text),
        }
    }

    fn quoted(&mut self, text: &str) -> String {
        let mut out = String::from("\"");
        for letter in text.chars() {
            match letter {
                '"' | '\\' => out.extend(['\\', letter]),
                '\n' => out.push_str("\\n"),
                '\t' if self.tape.once_in(2) => out.push('\t'),
                '\u{85}' => out.push_str("\\N"),
                '\u{2028}' => out.push_str("\\L"),
                '\u{a0}' => out.push_str("\\_"),
                letter if letter.is_control() || letter == '\u{feff}' => {
                    out.push_str(&format!("\\u{:04X}", u32::from(letter)));
                }
                letter if !letter.is_ascii() && self.tape.once_in(4) => {
                    out.push_str(&format!("\\U{:08x}", u32::from(letter)));
                }
                letter => out.push(letter),
            }
        }
        out.push('"');
        out
    }
}

/// Whether a text can stand below a `|`: nothing in it would be taken for layout.
fn can_have_lines(text: &str) -> bool {
    let is_visible = |letter: char| !letter.is_control() || matches!(letter, '\n' | '\t');
    let is_line = |line: &str| line.is_empty() || !line.trim_start_matches(' ').is_empty();
    !text.is_empty()
        && !text.ends_with('\n')
        && text.chars().all(|letter| is_visible(letter) && !matches!(letter, '\u{2028}' | '\u{feff}'))
        && text.split('\n').all(is_line)
        && !text.trim_start_matches('\n').starts_with('\t')
}
