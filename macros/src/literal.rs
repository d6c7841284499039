//! The text of a string literal, letter by letter, with where each of them stands between the quotes.

use std::ops::Range;

/// A letter of the text that a literal means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    pub(crate) letter: char,
    /// The bytes of the literal that mean it.
    pub(crate) place: Range<usize>,
    /// Whether it stands there as it is, and not as an escape.
    pub(crate) plain: bool,
}

/// Reads `"…"`, `r"…"` and `r#"…"#`. `None`: it is no such literal.
pub(crate) fn read(source: &str) -> Option<Vec<Letter>> {
    let raw = source.strip_prefix('r');
    let opening = source.find('"')?;
    let hashes = raw.map_or("", |raw| raw.get(..opening - 1).unwrap_or_default());
    let is_opened = hashes.bytes().all(|byte| byte == b'#') && opening == hashes.len() + usize::from(raw.is_some());
    let inside = opening + 1..source.len().checked_sub(hashes.len() + 1)?;
    let text = source.get(inside.clone())?;
    if !is_opened || source.get(inside.end..)? != format!("\"{hashes}") {
        return None;
    }
    let letters = text.char_indices().map(|(at, letter)| (inside.start + at, letter));
    match raw {
        Some(_) => Some(letters.map(plain).collect()),
        None => unescape(letters, inside.end),
    }
}

fn plain((at, letter): (usize, char)) -> Letter {
    Letter { letter, place: at..at + letter.len_utf8(), plain: true }
}

fn unescape(letters: impl Iterator<Item = (usize, char)>, end: usize) -> Option<Vec<Letter>> {
    let mut letters = letters.peekable();
    let mut found = Vec::new();
    while let Some((at, letter)) = letters.next() {
        if letter != '\\' {
            found.push(plain((at, letter)));
            continue;
        }
        let meant = match letters.next()?.1 {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            same @ ('\\' | '"' | '\'') => same,
            'x' => number(letters.by_ref().take(2).map(|(_, digit)| digit))?,
            'u' => {
                letters.next_if(|&(_, next)| next == '{')?;
                number(letters.by_ref().map(|(_, digit)| digit).take_while(|&digit| digit != '}'))?
            }
            // A backslash at the end of a line takes the break and the indentation of what follows out of the text.
            '\n' => {
                while letters.next_if(|&(_, next)| matches!(next, ' ' | '\t' | '\n' | '\r')).is_some() {}
                continue;
            }
            _ => return None,
        };
        let behind = letters.peek().map_or(end, |&(next, _)| next);
        found.push(Letter { letter: meant, place: at..behind, plain: false });
    }
    Some(found)
}

/// The character of a number in hexadecimal digits, which may have `_` between them.
fn number(digits: impl Iterator<Item = char>) -> Option<char> {
    let digits: String = digits.filter(|&digit| digit != '_').collect();
    char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
}

#[cfg(test)]
mod tests {
    use super::read;

    fn text(source: &str) -> Option<String> {
        Some(read(source)?.iter().map(|letter| letter.letter).collect())
    }

    #[test]
    fn a_literal_is_read_as_rust_reads_it() {
        for (source, literal) in [
            (r#""a/b.yaml""#, "a/b.yaml"),
            (r###"r#"a\n"b"#"###, r#"a\n"b"#),
            (r#"r"a""#, "a"),
            (r#""""#, ""),
            (r#""\\ \" \' \n \t \r \0""#, "\\ \" \' \n \t \r \0"),
            (r#""\x41\u{e9}\u{1_F600}""#, "\x41\u{e9}\u{1_F600}"),
            ("\"a\\\n   b\\\n\n\t c\"", "abc"),
        ] {
            assert_eq!(text(source).as_deref(), Some(literal), "{source}");
        }
    }

    #[test]
    fn what_is_no_string_is_none() {
        for source in
            ["", "1", "'a'", "b\"a\"", "br\"a\"", "c\"a\"", "\"a\"x", "r#\"a\"", "r#x\"a\"#", "\"", "r\"", "\"\\", "a"]
        {
            assert_eq!(text(source), None, "{source}");
        }
        for escape in [r"\q", r"\x", r"\xzz", r"\u41", r"\u{110000}", r"\u{", r"\u{}"] {
            assert_eq!(text(&format!("\"{escape}\"")), None, "{escape}");
        }
    }

    #[test]
    fn each_letter_knows_its_place() {
        let source = "\"é\\u{e9}\\\n  x\\n\"";
        let places: Vec<_> = read(source).unwrap().into_iter().map(|letter| &source[letter.place]).collect();
        assert_eq!(places, ["é", r"\u{e9}", "x", r"\n"]);
    }
}
