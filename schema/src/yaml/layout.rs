//! A tree as text, in the layout of `tieline fmt`.

use super::scalar::{Place, has_lines, written};
use super::tree::{Entries, Yaml};

/// How much deeper each level is.
const STEP: usize = 2;
/// A map or a list stands on one line if that is no wider.
const WIDEST: usize = 120;

/// The text of a whole description, with a line end after it.
pub(super) fn print(root: &Entries<'_>) -> String {
    let mut out = String::new();
    let mut above_is_block = false;
    for (at, (key, value)) in root.iter().enumerate() {
        let start = out.len();
        match (key.as_ref(), value) {
            ("types" | "destinations", Yaml::Block(entries)) if !entries.is_empty() => apart(key, entries, &mut out),
            _ => entry(key, value, 0, &mut out),
        }
        // At the top, what has lines of its own stands apart from its neighbours. A text below a `|` does not count.
        let is_block = matches!(value, Yaml::List(_) | Yaml::Line(_) | Yaml::Block(_))
            && out.get(start..).is_some_and(|written| written.contains('\n'));
        if at > 0 {
            out.insert_str(start, if above_is_block || is_block { "\n\n" } else { "\n" });
        }
        above_is_block = is_block;
    }
    out + "\n"
}

/// Whether it can stand in a map as a key with its value behind it: YAML reads no longer one.
fn is_short(key: &str) -> bool {
    key.len() <= 1000
}

fn entry(key: &str, value: &Yaml<'_>, indent: usize, out: &mut String) {
    let key = written(key, Place::Flow);
    if !is_short(&key) {
        out.push_str("? ");
        out.push_str(&key);
        new_line(indent, out);
    } else {
        out.push_str(&key);
    }
    out.push(':');
    behind(value, indent, out);
}

/// What stands behind a colon or a dash that is indented this far.
fn behind(value: &Yaml<'_>, indent: usize, out: &mut String) {
    match value {
        Yaml::Word(text) => {
            out.push(' ');
            out.push_str(text);
        }
        Yaml::Text(text) => {
            out.push(' ');
            out.push_str(&written(text, Place::Block));
        }
        Yaml::Prose(text) if has_lines(text) => {
            out.push_str(" |");
            for line in text.split('\n') {
                out.push('\n');
                if !line.is_empty() {
                    out.extend(std::iter::repeat_n(' ', indent + STEP));
                    out.push_str(line);
                }
            }
        }
        Yaml::Prose(text) => {
            out.push(' ');
            out.push_str(&written(text, Place::Block));
        }
        Yaml::List(parts) => match on_one_line(value, out) {
            Some(line) => push_line(&line, out),
            None => {
                for part in parts {
                    new_line(indent + STEP, out);
                    out.push('-');
                    item(part, indent + STEP, out);
                }
            }
        },
        Yaml::Line(entries) | Yaml::Block(entries) => match on_one_line(value, out) {
            Some(line) => push_line(&line, out),
            None => {
                for (key, value) in entries {
                    new_line(indent + STEP, out);
                    entry(key, value, indent + STEP, out);
                }
            }
        },
    }
}

/// Named things below a key at the top. What takes several lines stands apart.
fn apart(key: &str, entries: &Entries<'_>, out: &mut String) {
    out.push_str(key);
    out.push(':');
    let mut above_is_long = false;
    for (at, (name, value)) in entries.iter().enumerate() {
        let start = out.len();
        new_line(STEP, out);
        entry(name, value, STEP, out);
        let is_long = out.get(start + 1..).is_some_and(|written| written.contains('\n'));
        if at > 0 && (above_is_long || is_long) {
            out.insert(start, '\n');
        }
        above_is_long = is_long;
    }
}

/// What stands behind a dash: the first key of a map is on its line.
fn item(part: &Yaml<'_>, indent: usize, out: &mut String) {
    let (Yaml::Line(entries) | Yaml::Block(entries)) = part else { return behind(part, indent, out) };
    if let Some(line) = on_one_line(part, out) {
        return push_line(&line, out);
    }
    for (at, (key, value)) in entries.iter().enumerate() {
        match at {
            0 => out.push(' '),
            _ => new_line(indent + STEP, out),
        }
        entry(key, value, indent + STEP, out);
    }
}

fn new_line(indent: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

fn push_line(line: &str, out: &mut String) {
    out.push(' ');
    out.push_str(line);
}

/// The whole of it, if it fits behind what stands on the line already.
fn on_one_line(value: &Yaml<'_>, out: &str) -> Option<String> {
    let column = out.len() - out.rfind('\n').map_or(0, |end| end + 1);
    let line = one_line(value, WIDEST)?;
    let fits = value.is_empty() || column + 1 + line.chars().count() <= WIDEST;
    fits.then_some(line)
}

/// `None`: it has lines of its own, or is wider than that.
fn one_line(value: &Yaml<'_>, widest: usize) -> Option<String> {
    let line = match value {
        Yaml::Word(text) => text.clone().into_owned(),
        Yaml::Prose(text) if has_lines(text) => return None,
        Yaml::Text(text) | Yaml::Prose(text) if text.len() > 4 * widest => return None,
        Yaml::Text(text) | Yaml::Prose(text) => written(text, Place::Flow),
        Yaml::List(parts) => {
            let parts: Vec<_> = parts.iter().map(|part| one_line(part, widest)).collect::<Option<_>>()?;
            format!("[{}]", parts.join(", "))
        }
        Yaml::Line(entries) | Yaml::Block(entries) if entries.is_empty() => "{}".to_owned(),
        Yaml::Block(_) => return None,
        Yaml::Line(entries) => {
            let pairs = entries.iter().map(|(key, value)| {
                let key = Some(written(key, Place::Flow)).filter(|key| is_short(key))?;
                Some(format!("{key}: {}", one_line(value, widest)?))
            });
            let pairs: Vec<_> = pairs.collect::<Option<_>>()?;
            format!("{{ {} }}", pairs.join(", "))
        }
    };
    Some(line)
}
