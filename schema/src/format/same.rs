//! Whether two texts say the same: the last word on every layout.

use super::printer::BLANK;
use super::{collect, reread};
use crate::source::node::{Entry, Node, Value};

/// Whether the new text says what `before`, which was read from the old one, does, and has the same comments.
pub(super) fn is_same(before: Option<&Node>, old: &str, new: &str) -> bool {
    let Some(after) = reread(new) else { return false };
    let says_the_same = match (before, after.as_ref()) {
        (None, None) => true,
        (Some(before), Some(after)) => same(before, after),
        _ => false,
    };
    says_the_same && comments(old) == comments(new)
}

fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::Nothing, Value::Nothing) => true,
        (Value::Boolean(one), Value::Boolean(other)) => one == other,
        (Value::Number(one), Value::Number(other)) | (Value::String(one), Value::String(other)) => one == other,
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Map(one), Value::Map(other)) => {
            let pair =
                |(one, other): (&Entry, &Entry)| one.key.value == other.key.value && same(&one.value, &other.value);
            one.len() == other.len() && one.iter().zip(other).all(pair)
        }
        _ => false,
    }
}

/// The comments of a text, or `None` when it cannot be read.
fn comments(text: &str) -> Option<Vec<&str>> {
    let parsed = collect::collect(text)?;
    Some(
        parsed
            .comments
            .iter()
            .map(|comment| text.get(comment.start..comment.end).unwrap_or_default().trim_end_matches(BLANK))
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn judged(old: &str, new: &str) -> bool {
        is_same(reread(old).unwrap().as_ref(), old, new)
    }

    #[test]
    fn another_layout_is_the_same_text() {
        assert!(judged("a: {b: 1} # c\n", "a:\n  b: 1\n# c\n"));
        assert!(judged("", "\n"));
    }

    #[test]
    fn a_comment_that_is_lost_moved_past_another_or_spoilt_is_noticed() {
        assert!(!judged("a: 1 # b\n", "a: 1\n"));
        assert!(!judged("# b\n# c\na: 1\n", "# c\n# b\na: 1\n"));
        assert!(!judged("a: 1 # b\n", "a: 1 # bb\n"));
    }

    #[test]
    fn another_meaning_is_noticed() {
        for new in ["a: 2\n", "b: 1\n", "a: \"1\"\n", "a: 1\nb: 2\n", "a: [1]\n", "- a\n", "", "a: [\n"] {
            assert!(!judged("a: 1\n", new), "{new}");
        }
        assert!(!judged("{a: 1, b: 2}\n", "{b: 2, a: 1}\n"));
    }
}
