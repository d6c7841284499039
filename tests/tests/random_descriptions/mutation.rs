//! What becomes of a text in careless hands.

use super::tape::Tape;

/// Words that mean something, and characters that do.
const PUT_IN: &[&str] = &[
    ":",
    " ",
    "\n",
    "#",
    "-",
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "'",
    "|",
    ">",
    "&",
    "*",
    "!",
    "?",
    "~",
    "\t",
    "\u{0}",
    "é",
    "🎈",
    "null",
    "true",
    "-1",
    "1e999",
    "extends: ",
    "restricts: ",
    "template: true",
    "parent: ",
    "type: ",
    "list: ",
    "optional: ",
    "default: ",
    "values: ",
    "required-when: ",
    "init: ",
    "headers: ",
    "of: ",
    "any: ",
    "keeps: []",
    "rust: Self",
];

/// A text with some changes.
pub(crate) fn mutated(text: &str, tape: &mut Tape) -> String {
    let mut text = text.to_owned();
    for _ in 0..=tape.below(8) {
        let (start, end) = match tape.below(2) {
            0 => line(&text, tape),
            _ => word(&text, tape),
        };
        match tape.below(5) {
            0 => text.replace_range(start..end, ""),
            1 => {
                let copy = text[start..end].to_owned();
                text.insert_str(end, &copy);
            }
            2 => {
                let (from, to) = word(&text, tape);
                let other = text[from..to].to_owned();
                text.replace_range(start..end, &other);
            }
            3 => text.insert_str(start, PUT_IN[tape.below(PUT_IN.len())]),
            _ => {
                let (from, to) = line(&text, tape);
                let other = text[from..to].to_owned();
                text.insert_str(start, &other);
            }
        }
    }
    text
}

fn line(text: &str, tape: &mut Tape) -> (usize, usize) {
    let starts: Vec<_> = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let at = tape.below(starts.len());
    (starts[at], starts.get(at + 1).copied().unwrap_or(text.len()))
}

fn word(text: &str, tape: &mut Tape) -> (usize, usize) {
    let mut start = tape.below(text.len() + 1);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '.' | '_');
    let start = text[..start]
        .rfind(|letter| !is_word(letter))
        .map_or(0, |at| at + text[at..].chars().next().unwrap().len_utf8());
    let end = text[start..].find(|letter| !is_word(letter)).map_or(text.len(), |length| start + length.max(1));
    (start, (start..=end).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(start))
}
