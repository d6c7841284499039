//! Strings as YAML: bare where nobody can take them for something else, and within quotes otherwise.

use std::fmt::Write as _;

use crate::source::is_plain_string;

/// Where a string stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// On a line of its own, behind a key or a dash.
    Block,
    /// Within brackets or braces, or as a key.
    Flow,
}

/// Words that other readers, which follow YAML 1.1, take for booleans.
const BOOLEANS: [&str; 6] = ["y", "yes", "on", "n", "no", "off"];

/// A string on one line.
pub(super) fn written(text: &str, place: Place) -> String {
    if is_bare(text, place) { text.to_owned() } else { quoted(text) }
}

/// Whether a text can stand as the lines below a `|`: every line is there as it is, and nothing in it is invisible.
pub(super) fn has_lines(text: &str) -> bool {
    let plain = |line: &str| !line.ends_with(char::is_whitespace) && line.chars().all(|letter| !is_special(letter));
    text.contains('\n') && !text.starts_with([' ', '\n']) && !text.ends_with('\n') && text.split('\n').all(plain)
}

fn is_bare(text: &str, place: Place) -> bool {
    let starts = text.starts_with(|first: char| first.is_alphanumeric() || matches!(first, '_' | '(' | '/' | '$'));
    let ends = !text.ends_with([' ', ':']);
    let reserved: &[char] = if place == Place::Flow { &[',', '[', ']', '{', '}'] } else { &[] };
    starts
        && ends
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(reserved)
        && !text.chars().any(is_special)
        && is_plain_string(text)
        && !BOOLEANS.iter().any(|boolean| text.eq_ignore_ascii_case(boolean))
        && !looks_like_a_number(text)
}

/// Whether some reader could take it for a number, a date or a time: `1_000`, `0b11`, `12:30`, `2026-11-22`.
fn looks_like_a_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_hexdigit() || b"_:.+-xobTZ ".contains(&byte))
}

/// Whether it is no visible character, and no plain space: it would be lost, changed, or seen by nobody.
fn is_special(letter: char) -> bool {
    letter.is_control()
        || (letter.is_whitespace() && letter != ' ')
        || matches!(
            letter,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
                | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
        )
        || u32::from(letter) & 0xFFFE == 0xFFFE
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            special if is_special(special) => {
                let number = u32::from(special);
                // Writing to a string does not fail.
                let _ = match number {
                    0..=0xFF => write!(out, "\\x{number:02x}"),
                    0x100..=0xFFFF => write!(out, "\\u{number:04x}"),
                    _ => write!(out, "\\U{number:08x}"),
                };
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_take_for_something_else_stands_bare() {
        for text in ["a", "lamp.on", "A sentence, with more: of it.", "größe", "2700K", "(a)", "it's", "a#b", "a:b"] {
            assert_eq!(written(text, Place::Block).trim_matches('"'), text);
        }
        assert_eq!(written("a, b", Place::Block), "a, b");
        assert_eq!(written("a, b", Place::Flow), "\"a, b\"");
    }

    #[test]
    fn what_could_be_taken_for_something_else_is_quoted() {
        for text in [
            "",
            " a",
            "a ",
            "true",
            "null",
            "~",
            "No",
            "1",
            "1.5e3",
            "0x1F",
            "1_000",
            "12:30",
            "2026-11-22",
            "-",
            "- a",
            "a: b",
            "a #b",
            "a:",
            "#a",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "'a'",
            "\"a\"",
            "{a}",
            "[a]",
            "%a",
            "@a",
            "`a`",
            "...",
            "---",
            "? a",
            ",",
            "a\nb",
            "a\tb",
            "a\u{a0}",
            "\u{feff}a",
            "a\u{2028}b",
            "a\u{0}",
            "a\u{85}b",
        ] {
            assert!(written(text, Place::Block).starts_with('"'), "{text:?}");
        }
    }

    #[test]
    fn what_nobody_sees_is_escaped() {
        assert_eq!(written("a\"\\\n\r\t\u{1}\u{2028}\u{e0001}", Place::Block), r#""a\"\\\n\r\t\x01\u2028\U000e0001""#);
    }

    #[test]
    fn lines_are_lines_only_when_each_of_them_can_be_seen() {
        assert!(has_lines("a\n\n  b # c\n- d"));
        for text in ["a", " a\nb", "a \nb", "a\n b\t", "a\r\nb", "a\n\nb\n", "a\n\tb", "a\n \nb"] {
            assert!(!has_lines(text), "{text:?}");
        }
    }
}
