//! Lists and maps in brackets and braces.

use super::printer::{Printer, STEP};
use super::tree::{Kind, Node, Pair};

/// What was written over several lines is joined when it is no wider than this.
const WIDEST: usize = 120;

impl Printer<'_> {
    /// On one line where it was on one or fits; otherwise with a line for each part.
    pub(super) fn flow(&mut self, node: &Node, indent: usize) {
        let written = self.text.get(node.start..node.end).unwrap_or_default();
        let line = if self.comment_before(node.end) { None } else { one_line(self.text, node) };
        let column = self.out.chars().rev().take_while(|&letter| letter != '\n').count();
        match line.filter(|line| !written.contains('\n') || column + line.chars().count() <= WIDEST) {
            Some(line) => self.out.push_str(&line),
            None => self.lines(node, indent),
        }
        self.at = node.end.max(self.at);
    }

    fn lines(&mut self, node: &Node, indent: usize) {
        let inner = indent + STEP;
        let close = match &node.kind {
            Kind::FlowMap(pairs) => {
                self.bracket('{', node);
                for Pair { key, value } in pairs {
                    self.part(key.start, inner);
                    self.simple(key, inner);
                    if !matches!(value.kind, Kind::Nothing) {
                        self.out.push(':');
                        self.behind(value, inner);
                    }
                    self.out.push(',');
                }
                '}'
            }
            Kind::FlowList(parts) => {
                self.bracket('[', node);
                for part in parts {
                    self.part(part.start, inner);
                    self.simple(part, inner);
                    self.out.push(',');
                }
                ']'
            }
            _ => return,
        };
        self.part(node.end.saturating_sub(1).max(self.at), indent);
        self.out.push(close);
    }

    fn bracket(&mut self, bracket: char, node: &Node) {
        self.out.push(bracket);
        // The map in `[a: b]` has no brace of its own.
        let is_there = self.text.get(node.start..).is_some_and(|rest| rest.starts_with(bracket));
        self.at = if is_there { node.start + 1 } else { node.start };
    }

    /// Begins the line of a part, after the comments before it.
    fn part(&mut self, place: usize, indent: usize) {
        if self.comment_before(place) {
            self.trailing();
        }
        while self.comment_before(place) {
            self.open();
            let next = self.next_comment().unwrap_or(place) + 1;
            self.comments_before(next, indent.max(STEP), false);
        }
        self.open();
        self.line(place, indent, false);
    }

    /// The value behind a colon, on a line of its own when there are comments between.
    fn behind(&mut self, value: &Node, indent: usize) {
        if self.comment_before(value.start) {
            self.part(value.start, indent + STEP);
        } else {
            self.out.push(' ');
        }
        self.simple(value, indent);
    }
}

/// The whole of it on one line; `None` when a text in it has several.
fn one_line(text: &str, node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::FlowList(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| one_line(text, part)).collect::<Option<_>>()?;
            format!("[{}]", parts.join(", "))
        }
        Kind::FlowMap(pairs) if pairs.is_empty() => "{}".to_owned(),
        Kind::FlowMap(pairs) => {
            let pairs: Vec<_> = pairs.iter().map(|pair| one_pair(text, pair)).collect::<Option<_>>()?;
            format!("{{ {} }}", pairs.join(", "))
        }
        _ => text.get(node.start..node.end).filter(|text| !text.contains('\n'))?.to_owned(),
    })
}

fn one_pair(text: &str, pair: &Pair) -> Option<String> {
    let key = one_line(text, &pair.key)?;
    Some(match &pair.value.kind {
        Kind::Nothing => key,
        _ => format!("{key}: {}", one_line(text, &pair.value)?),
    })
}
