//! Texts that begin with `|` or `>`.

use super::collect::past_space;
use super::tree::{BlockScalar, Kind, Node};

/// Reads one: its header is the first `|` or `>` after `from`, its lines go on to `to` at most, and `value` is what the
/// parser made of them.
pub(super) fn read(text: &str, from: usize, to: usize, value: &str) -> Option<Node> {
    let start = past_space(text, from, |byte| matches!(byte, b'-' | b':' | b'?'))?;
    let style = text.get(start..)?.chars().next().filter(|style| matches!(style, '|' | '>'))?;
    let header: &str = text.get(start + 1..)?.split(|letter: char| letter.is_whitespace()).next()?;
    let header_end = start + 1 + header.len();
    let chomp = header.chars().find(|letter| matches!(letter, '-' | '+'));
    let line_end = text.get(header_end..)?.find('\n').map_or(text.len(), |end| header_end + end + 1);
    // Of an empty one the parser tells a place before its end.
    let content = text.get(line_end..to.max(line_end))?;
    // What stands before the next token on its line is no line of this text.
    let content = match content.rfind('\n') {
        Some(end) if content.get(end + 1..)?.trim_matches(' ').is_empty() => content.get(..=end)?,
        None if content.trim_matches(' ').is_empty() => "",
        _ => content,
    };
    let mut lines: Vec<&str> = content.lines().collect();
    let is_empty = |line: &str| line.trim_matches(' ').is_empty();
    let written = lines.iter().find(|line| !is_empty(line)).map_or(0, |line| spaces(line));
    let own = value.lines().find(|line| !is_empty(line)).map_or(0, spaces);
    let indent = written.checked_sub(own)?;
    if chomp != Some('+') {
        // Empty lines at the end stand between this text and the next key. Spaces beyond the indentation are text.
        let filled = lines.iter().rposition(|line| !is_empty(line) || (written > 0 && line.len() > indent));
        lines.truncate(filled.map_or(0, |last| last + 1));
    }
    let end = line_end + lines.iter().map(|line| line.len() + 1).sum::<usize>();
    // The line feed after the last line separates it from what follows, as it does elsewhere.
    let end = if lines.is_empty() { header_end } else { (end - 1).min(text.len()) };
    let scalar = BlockScalar {
        header_end,
        style,
        chomp,
        indent,
        leads: own > 0,
        lines: lines.into_iter().map(str::to_owned).collect(),
    };
    Some(Node { start, end, kind: Kind::BlockScalar(scalar) })
}

impl BlockScalar {
    /// The header, the indentation told where it has to be.
    pub(super) fn header(&self) -> String {
        let indent = if self.leads { "2" } else { "" };
        let chomp = self.chomp.map_or_else(String::new, String::from);
        format!("{}{indent}{chomp}", self.style)
    }

    /// The lines, each with a new indentation in front of it unless it is empty.
    pub(super) fn lines(&self, indent: usize) -> impl Iterator<Item = String> {
        self.lines.iter().map(move |line| match line.get(self.indent.min(spaces(line))..) {
            Some(rest) if !rest.is_empty() => format!("{:indent$}{rest}", ""),
            _ => String::new(),
        })
    }
}

fn spaces(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
