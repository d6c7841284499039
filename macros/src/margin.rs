//! The indentation that a description has because it stands in Rust code.

use crate::literal::Letter;

/// Takes away the white space that every line begins with.
///
/// A line is one of the file: what `\n` begins is no line, since whoever writes that has not indented it to fit the code.
/// Lines with nothing in them count for nothing. The line of the opening quote cannot be indented like the others, so it
/// does not count either, and what it holds begins without white space.
pub(crate) fn take_away(letters: Vec<Letter>) -> Vec<Letter> {
    let is_break = |letter: &Letter| letter.plain && letter.letter == '\n';
    let mut lines = letters.split_inclusive(is_break);
    let first = lines.next().unwrap_or_default();
    let others =
        || lines.clone().filter(|line| !is_blank(line)).map(|line| line.get(..white(line)).unwrap_or_default());
    let Some(margin) = others().reduce(common) else { return letters };
    let rest = lines.flat_map(|line| line.iter().skip(common(margin, line).len()));
    first.iter().skip(white(first)).chain(rest).cloned().collect()
}

/// How many letters of white space a line begins with. Escapes are none: they were written to be there.
fn white(line: &[Letter]) -> usize {
    line.iter().take_while(|letter| letter.plain && matches!(letter.letter, ' ' | '\t')).count()
}

fn is_blank(line: &[Letter]) -> bool {
    line.iter().all(|letter| letter.plain && matches!(letter.letter, ' ' | '\t' | '\r' | '\n'))
}

/// What two lines begin with.
fn common<'a>(one: &'a [Letter], other: &[Letter]) -> &'a [Letter] {
    let same = one.iter().zip(other).take_while(|(one, other)| other.plain && one.letter == other.letter).count();
    one.get(..same).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::literal;

    fn text(source: &str) -> String {
        super::take_away(literal::read(source).unwrap()).iter().map(|letter| letter.letter).collect()
    }

    #[test]
    fn what_all_lines_begin_with_is_taken_away() {
        assert_eq!(text("r\"\n    a:\n      b: 1\n\n    c: 2\n  \""), "\na:\n  b: 1\n\nc: 2\n");
        assert_eq!(text("r\"\n\t\ta:\n\t\t  b: 1\n\t\""), "\na:\n  b: 1\n");
        assert_eq!(text("r\"\n  a: |\n      x\n     \n    y\n  b: 1\""), "\na: |\n    x\n   \n  y\nb: 1");
        assert_eq!(text("r\"\na:\n  b: 1\n\""), "\na:\n  b: 1\n");
    }

    #[test]
    fn the_line_of_the_quote_is_not_indented_like_the_others() {
        assert_eq!(text("r\"a: 1\n   b: 2\n   c: 3\""), "a: 1\nb: 2\nc: 3");
        assert_eq!(text("r\" a: 1\n   b: 2\""), "a: 1\nb: 2");
    }

    #[test]
    fn what_was_written_as_an_escape_is_no_indentation() {
        assert_eq!(text(r#""a:\n  b: 1\n""#), "a:\n  b: 1\n");
        assert_eq!(text(r#"" a:\n  b: 1\n""#), " a:\n  b: 1\n");
        assert_eq!(text("\"a:\\n\\\n    \\x20 b: 1\""), "a:\n  b: 1");
        assert_eq!(text("\"\\x20a: 1\n b: 2\""), " a: 1\nb: 2");
        assert_eq!(text("\"\n  a:\\n  b: 1\n  c: 1\""), "\na:\n  b: 1\nc: 1");
    }

    #[test]
    fn mixed_white_space_stays_where_lines_differ() {
        assert_eq!(text("r\"\n \ta: 1\n  b: 2\""), "\n\ta: 1\n b: 2");
        assert_eq!(text("r\"\""), "");
        assert_eq!(text("r\"\n\n  \n\""), "\n\n  \n");
    }
}
