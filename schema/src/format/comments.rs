//! Comments on their way from the old text to the new one.

use super::printer::{BLANK, Printer};

impl Printer<'_> {
    /// Where the next comment begins.
    pub(super) fn next_comment(&self) -> Option<usize> {
        self.comments.get(self.next).map(|comment| comment.start)
    }

    /// Whether there is a comment before a place that has not been written.
    pub(super) fn comment_before(&self, place: usize) -> bool {
        self.next_comment().is_some_and(|start| start < place)
    }

    /// Writes the comment that stands behind what was written last, on the same line.
    pub(super) fn trailing(&mut self) {
        let Some(comment) = self.comments.get(self.next) else { return };
        if !self.out.is_empty() && self.between(comment.start).is_some_and(|between| !between.contains('\n')) {
            self.out.push(' ');
            self.comment();
        }
    }

    /// Writes the comments before a place, each on a line of its own; `apart`: with an empty line before the first.
    pub(super) fn comments_before(&mut self, place: usize, indent: usize, mut apart: bool) {
        while let Some(start) = self.next_comment().filter(|&start| start < place) {
            self.line(start, indent, apart);
            apart = false;
            self.comment();
        }
    }

    /// Writes the comments that belong to the end of a block: those before `limit` that are indented at least as far as
    /// the block is, and further than what follows it.
    pub(super) fn comments_at_end(&mut self, column: usize, indent: usize, limit: Limit) {
        while let Some(start) = self.next_comment().filter(|&start| start < limit.place) {
            let own = self.column(start);
            if own < column || limit.column.is_some_and(|next| own <= next) {
                return;
            }
            self.line(start, indent, false);
            self.comment();
        }
    }

    fn comment(&mut self) {
        let Some(comment) = self.comments.get(self.next) else { return };
        self.out.push_str(self.text.get(comment.start..comment.end).unwrap_or_default().trim_end_matches(BLANK));
        self.at = comment.end;
        self.next += 1;
    }
}

/// What follows a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    /// Where.
    pub(super) place: usize,
    /// In which column; `None` at the end of the text.
    pub(super) column: Option<usize>,
}
