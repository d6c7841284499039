//! Text of a peer's, for people.

use std::fmt;

/// A text of which somebody else decided, as it may stand in an error or in a log: what would begin a new line, move the
/// cursor or turn the direction of writing is written as Rust writes it in a literal. Everything else stands as it is.
pub(crate) struct Legible<'t>(pub(crate) &'t str);

impl fmt::Display for Legible<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.find(disturbs) {
            let (plain, behind) = rest.split_at(at);
            formatter.write_str(plain)?;
            let mut behind = behind.chars();
            for character in behind.next().into_iter().flat_map(char::escape_default) {
                fmt::Write::write_char(formatter, character)?;
            }
            rest = behind.as_str();
        }
        formatter.write_str(rest)
    }
}

/// Control characters, the separators of lines and paragraphs, and the marks and overrides of direction.
fn disturbs(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

#[cfg(test)]
mod tests {
    use super::Legible;

    #[test]
    fn what_would_disturb_a_line_is_escaped_and_nothing_else() {
        let text = "a \"b\" c\\d \u{e9}\n\u{1b}[31m\u{202e}x\u{2028}\t";
        assert_eq!(Legible(text).to_string(), "a \"b\" c\\d \u{e9}\\n\\u{1b}[31m\\u{202e}x\\u{2028}\\t");
        assert_eq!(Legible("").to_string(), "");
    }
}
