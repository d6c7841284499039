//! A difference between two texts, as people know it from `diff -u`.

use similar::TextDiff;
use tieline_schema::Style;

/// More lines say no more.
const MOST: usize = 60;

/// The unified difference, cut after some lines. Empty when the texts are equal.
pub(crate) fn unified(old: (&str, &str), new: (&str, &str), style: Style) -> String {
    let difference = TextDiff::from_lines(old.1, new.1);
    let text = difference.unified_diff().context_radius(3).header(old.0, new.0).to_string();
    let lines = text.lines().count();
    let mut shown: String = text.lines().take(MOST).map(|line| coloured(line, style) + "\n").collect();
    if lines > MOST {
        shown.push_str(&format!("… and {} lines more\n", lines - MOST));
    }
    shown
}

fn coloured(line: &str, style: Style) -> String {
    let code = match line.as_bytes().first() {
        _ if style == Style::Plain => return line.to_owned(),
        _ if line.starts_with("--- ") || line.starts_with("+++ ") => "1",
        Some(b'-') => "31",
        Some(b'+') => "32",
        Some(b'@') => "36",
        _ => return line.to_owned(),
    };
    format!("\u{1b}[{code}m{line}\u{1b}[0m")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_differ_are_shown_with_those_around_them() {
        let shown = unified(("old", "a\nb\nc\n"), ("new", "a\nB\nc\n"), Style::Plain);
        assert_eq!(shown, "--- old\n+++ new\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
        assert_eq!(unified(("old", "a\n"), ("new", "a\n"), Style::Plain), "");
    }

    #[test]
    fn a_long_difference_is_cut() {
        let old: String = (0..200).map(|number| format!("{number}\n")).collect();
        let shown = unified(("old", &old), ("new", ""), Style::Plain);
        assert_eq!(shown.lines().count(), MOST + 1);
        assert!(shown.ends_with("… and 143 lines more\n"), "{shown}");
    }
}
