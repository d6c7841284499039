//! Writes the tree down again.

use super::comments::Limit;
use super::tree::{Comment, Kind, Node, Pair, Parsed, Part};

/// How much deeper each level is.
pub(super) const STEP: usize = 2;
/// The longest key that stands before its colon on one line, in bytes.
const LONGEST_KEY: usize = 1000;
/// What YAML takes for white space within a line. Other spaces, such as those that do not break, are part of a text.
pub(super) const BLANK: [char; 2] = [' ', '\t'];

pub(super) struct Printer<'a> {
    pub(super) text: &'a str,
    pub(super) comments: &'a [Comment],
    /// How many comments have been written.
    pub(super) next: usize,
    /// The old text is written up to here.
    pub(super) at: usize,
    /// Whether nothing stands above in the same block, so that an empty line would separate nothing.
    fresh: bool,
    pub(super) out: String,
}

pub(super) fn print(text: &str, parsed: &Parsed) -> String {
    let out = String::with_capacity(text.len());
    let mut printer = Printer { text, comments: &parsed.comments, next: 0, at: 0, fresh: true, out };
    let end = Limit { place: text.len(), column: None };
    match &parsed.root {
        Some(root) if root.is_block() => printer.block(root, 0, end, false),
        Some(root) => {
            printer.comments_before(root.start, 0, false);
            printer.line(root.start, 0, false);
            printer.simple(root, 0);
        }
        None => {}
    }
    printer.trailing();
    printer.comments_before(text.len(), 0, false);
    if !printer.out.is_empty() {
        printer.out.push('\n');
    }
    printer.out
}

impl<'a> Printer<'a> {
    /// A list or a map in block style; `inline`: its first line has been begun.
    fn block(&mut self, node: &Node, indent: usize, limit: Limit, inline: bool) {
        let column = self.column(node.start);
        match &node.kind {
            Kind::Map(pairs) => self.map(pairs, column, indent, limit, inline),
            Kind::List(parts) => self.list(parts, column, indent, limit, inline),
            _ => {}
        }
        self.comments_at_end(column, indent, limit);
    }

    fn map(&mut self, pairs: &[Pair], column: usize, indent: usize, limit: Limit, inline: bool) {
        for (at, Pair { key, value }) in pairs.iter().enumerate() {
            if at > 0 || !inline {
                let above = at.checked_sub(1).and_then(|above| pairs.get(above));
                // At the top, a block stands apart from its neighbours.
                let apart = indent == 0 && above.is_some_and(|above| above.value.is_block() || value.is_block());
                self.begin(key.start, indent, apart);
            }
            // YAML reads no key of more than 1024 characters unless a question mark says that it is one.
            let is_long = key.end - key.start > LONGEST_KEY;
            if is_long {
                self.out.push_str("? ");
            }
            self.scalar(key, indent);
            if is_long {
                self.trailing();
                self.out.push('\n');
                self.out.push_str(&" ".repeat(indent));
            }
            self.out.push(':');
            let limit = pairs.get(at + 1).map_or(limit, |next| self.limit(next.key.start));
            self.value(value, column, indent, limit);
        }
    }

    fn list(&mut self, parts: &[Part], column: usize, indent: usize, limit: Limit, inline: bool) {
        for (at, Part { dash, value }) in parts.iter().enumerate() {
            if at > 0 || !inline {
                self.begin(*dash, indent, false);
            }
            self.out.push('-');
            self.at = dash + 1;
            let limit = parts.get(at + 1).map_or(limit, |next| self.limit(next.dash));
            if value.is_block() && !self.comment_before(value.start) {
                self.out.push(' ');
                self.block(value, indent + STEP, limit, true);
            } else {
                self.value(value, column, indent, limit);
            }
        }
    }

    /// What stands behind a colon or a dash.
    fn value(&mut self, node: &Node, column: usize, indent: usize, limit: Limit) {
        match &node.kind {
            Kind::Nothing => {
                self.trailing();
                self.fresh = true;
                self.comments_at_end(column + 1, indent + STEP, limit);
                self.fresh = false;
            }
            Kind::List(_) | Kind::Map(_) => {
                self.trailing();
                self.fresh = true;
                self.block(node, indent + STEP, limit, false);
            }
            _ => {
                if self.comment_before(node.start) {
                    self.trailing();
                    self.fresh = true;
                    self.comments_before(node.start, indent + STEP, false);
                    self.fresh = true;
                    self.line(node.start, indent + STEP, false);
                } else {
                    self.out.push(' ');
                }
                self.simple(node, indent);
                self.trailing();
            }
        }
    }

    /// Everything that is no block of lines of its own. `indent` is that of the block that it belongs to.
    pub(super) fn simple(&mut self, node: &Node, indent: usize) {
        match &node.kind {
            Kind::BlockScalar(scalar) => {
                self.out.push_str(&scalar.header());
                self.at = scalar.header_end;
                self.trailing();
                for line in scalar.lines(indent + STEP) {
                    self.out.push('\n');
                    self.out.push_str(&line);
                }
                self.at = node.end.max(self.at);
            }
            Kind::FlowList(_) | Kind::FlowMap(_) => self.flow(node, indent),
            _ => self.scalar(node, indent),
        }
    }

    /// A text without quotes or within them. Its later lines are indented anew, which YAML takes no notice of.
    pub(super) fn scalar(&mut self, node: &Node, indent: usize) {
        let written = self.text.get(node.start..node.end).unwrap_or_default();
        for (at, line) in written.split('\n').enumerate() {
            if at > 0 {
                self.out.push('\n');
            }
            let (line, last) = (if at > 0 { line.trim_start_matches(BLANK) } else { line }, line);
            let trimmed = line.trim_end_matches(BLANK);
            if at > 0 && !trimmed.is_empty() {
                self.out.push_str(&" ".repeat(indent + STEP));
            }
            self.out.push_str(trimmed);
            // An escaped space at the end of a line is no layout.
            if trimmed.ends_with('\\') && last.ends_with(BLANK) {
                self.out.push(' ');
            }
        }
        self.at = node.end.max(self.at);
    }

    /// Begins the line of a key or a dash, after the comments that belong to it.
    pub(super) fn begin(&mut self, place: usize, indent: usize, apart: bool) {
        let commented = self.comment_before(place);
        self.comments_before(place, indent, apart);
        self.line(place, indent, apart && !commented);
    }

    /// Begins a line for what stands at a place. An empty line comes before it where there was one, or `apart`.
    pub(super) fn line(&mut self, place: usize, indent: usize, apart: bool) {
        if !self.out.is_empty() {
            self.out.push('\n');
            if !self.fresh && (apart || self.is_apart(place)) {
                self.out.push('\n');
            }
        }
        self.fresh = false;
        self.out.push_str(&" ".repeat(indent));
    }

    /// Takes what follows for the first of its block.
    pub(super) fn open(&mut self) {
        self.fresh = true;
    }

    /// Whether an empty line stands between what was written last and a place.
    fn is_apart(&self, place: usize) -> bool {
        let lines = self.between(place).unwrap_or_default().split('\n').skip(1);
        let count = lines.clone().count();
        lines.take(count.saturating_sub(1)).any(|line| line.trim().is_empty())
    }

    /// The old text between what was written last and a place; `None` when the place is before it.
    pub(super) fn between(&self, place: usize) -> Option<&'a str> {
        self.text.get(self.at..place)
    }

    /// In which column something stands, in bytes.
    pub(super) fn column(&self, place: usize) -> usize {
        let before = self.text.get(..place).unwrap_or_default();
        before.len() - before.rfind('\n').map_or(0, |end| end + 1)
    }

    fn limit(&self, place: usize) -> Limit {
        Limit { place, column: Some(self.column(place)) }
    }
}
