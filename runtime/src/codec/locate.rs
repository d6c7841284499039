//! Where in a text a byte is, in the words of its keys.

use std::borrow::Cow;
use std::fmt::Write;

use super::{Cursor, DEEPEST};

/// How many characters of a key are shown.
const LONGEST_KEY: usize = 40;
/// How many bytes a path may have before the rest of it is left out.
const LONGEST_PATH: usize = 240;

/// A list or object that is open, and where in it we are.
enum Open<'a> {
    /// The position of the element, and whether we are at it or already behind it.
    List(usize, bool),
    /// The key of the value that we are at, if we are at one.
    Object(Option<Cow<'a, str>>),
}

/// The path to the byte at `offset`, or `None` if that is in no list or object.
///
/// The text before the offset has been read without a fault, so this need not be strict; it only has to come to an end with
/// every text.
pub(super) fn path(text: &str, offset: usize) -> Option<Box<str>> {
    let read = text.get(..offset).unwrap_or(text);
    let mut open = Vec::new();
    let mut at = 0;
    while let Some(byte) = read.as_bytes().get(at) {
        let mut ended = false;
        let mut next = at + 1;
        match byte {
            b'{' | b'[' if open.len() >= DEEPEST => break,
            b'{' => open.push(Open::Object(None)),
            b'[' => open.push(Open::List(0, true)),
            b'}' | b']' => {
                open.pop();
                ended = true;
            }
            b',' => {
                if let Some(Open::List(position, inside)) = open.last_mut() {
                    *position += 1;
                    *inside = true;
                }
            }
            b':' | b' ' | b'\t' | b'\n' | b'\r' => {}
            b'"' => {
                let mut string = Cursor::new(read);
                string.at = at;
                let Ok(name) = string.quoted() else { break };
                next = string.at;
                match open.last_mut() {
                    Some(Open::Object(key @ None)) => *key = Some(name),
                    _ => ended = true,
                }
            }
            _ => {
                let word = read.get(at..).unwrap_or_default();
                next = at + word.find([',', ':', ']', '}', ' ', '\t', '\n', '\r']).unwrap_or(word.len());
                // The place is in this word or directly behind it, which is as good as in it.
                ended = next < read.len();
            }
        }
        if ended {
            match open.last_mut() {
                Some(Open::List(_, inside)) => *inside = false,
                Some(Open::Object(key)) => *key = None,
                None => {}
            }
        }
        at = next;
    }
    written(&open)
}

fn written(open: &[Open<'_>]) -> Option<Box<str>> {
    let mut path = String::new();
    for place in open {
        if path.len() > LONGEST_PATH {
            path.push('…');
            break;
        }
        // Writing to a string cannot fail.
        let _ = match place {
            Open::List(position, true) => write!(path, "[{position}]"),
            Open::Object(Some(key)) => step(&mut path, key),
            Open::List(_, false) | Open::Object(None) => Ok(()),
        };
    }
    (!path.is_empty()).then(|| path.into_boxed_str())
}

fn step(path: &mut String, key: &str) -> std::fmt::Result {
    let (shown, rest) = match key.char_indices().nth(LONGEST_KEY) {
        Some((end, _)) => (key.get(..end).unwrap_or_default(), "…"),
        None => (key, ""),
    };
    if !shown.is_empty() && shown.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '$')) {
        let dot = if path.is_empty() { "" } else { "." };
        write!(path, "{dot}{shown}{rest}")
    } else {
        write!(path, "[{shown:?}{rest}]")
    }
}
