//! A guess at what a text would be without its fault.
//!
//! A fault in YAML takes away everything behind it, and whoever uses that would get an error for each use. So lines near the
//! fault are changed in the ways in which people get them wrong, and the change after which the most can be read is kept.
//! Nothing is ever reported about a text that was changed; only its items are emitted, beside the one true error.

use std::ops::Range;

/// A text after the changes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mended {
    pub(super) text: String,
    /// Up to where it is the text that it was.
    pub(super) same: usize,
}

/// How many faults are mended. Who makes more at once sees more errors.
const MOST: usize = 4;
/// How much is read in search of a change, in bytes. It takes a moment, and no more.
const BUDGET: usize = 1 << 20;

/// Mends a text that is faulty at a byte, as far as it can be; `fault` tells where the first fault of a text is. `None`: it
/// is not to be mended.
pub(super) fn mend(text: &str, at: usize, fault: impl Fn(&str) -> Option<usize>) -> Option<Mended> {
    let mut budget = BUDGET;
    let mut found: Option<Mended> = None;
    let mut at = Some(at);
    for _ in 0..MOST {
        let Some(here) = at else { break };
        let now = found.as_ref().map_or(text, |found| found.text.as_str());
        // What is behind the fault is what could not be read.
        let mut left = Some(now.len().saturating_sub(here));
        let mut best = None;
        for (start, changed) in changes(now, here) {
            budget = budget.checked_sub(changed.len())?;
            let fault = fault(&changed);
            let then = fault.map(|fault| changed.len().saturating_sub(fault));
            // A text without a fault is better than every other.
            if then.is_none() || then < left {
                left = then;
                best = Some((start, changed, fault));
            }
            if then.is_none() {
                break;
            }
        }
        let Some((start, changed, fault)) = best else { break };
        let same = found.map_or(start, |found| found.same.min(start));
        found = Some(Mended { text: changed, same });
        at = fault;
    }
    found
}

/// Every text with one line changed, likely ones first, each with where the line begins.
fn changes(text: &str, at: usize) -> Vec<(usize, String)> {
    let lines: Vec<_> =
        lines(text).filter(|line| !text.get(line.clone()).unwrap_or_default().trim().is_empty()).collect();
    let here = lines.partition_point(|line| line.start <= at).saturating_sub(1);
    let line = |index: usize| lines.get(index).and_then(|line| Some((line.clone(), text.get(line.clone())?)));
    let mut found = Vec::new();
    let mut add = |range: &Range<usize>, new: &str| {
        let (before, after) = (text.get(..range.start).unwrap_or_default(), text.get(range.end..).unwrap_or_default());
        found.push((range.start, [before, new, after].concat()));
    };
    for index in [Some(here), here.checked_sub(1)].into_iter().flatten() {
        let Some((range, written)) = line(index) else { continue };
        let column = at.saturating_sub(range.start);
        let new = [closed(written), part_quoted(written, column), quoted(written), with_colon(written)];
        for new in new.into_iter().flatten() {
            add(&range, &new);
        }
        for neighbour in [Some(index + 1), index.checked_sub(1)].into_iter().flatten() {
            if let Some((_, other)) = line(neighbour)
                && indentation(other) != indentation(written)
            {
                add(&range, &format!("{}{}", indentation(other), written.trim_start()));
            }
        }
    }
    for index in [Some(here), here.checked_sub(1)].into_iter().flatten() {
        if let Some((range, _)) = line(index) {
            add(&range, "");
        }
    }
    found
}

/// The bytes of each line, without its end.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut next = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = next;
        next += line.len();
        start..start + line.trim_end_matches(['\n', '\r']).len()
    })
}

fn indentation(line: &str) -> &str {
    line.get(..line.len() - line.trim_start().len()).unwrap_or_default()
}

/// The line with everything closed that it opens; `None` when it leaves nothing open.
fn closed(line: &str) -> Option<String> {
    let mut new = String::with_capacity(line.len() + 4);
    let mut open = Vec::new();
    let mut quote = None;
    for letter in line.trim_end().chars() {
        match (quote, letter) {
            (Some(end), letter) if letter == end => quote = None,
            (Some(_), _) => {}
            (None, '"') => quote = Some('"'),
            (None, '{') => open.push('}'),
            (None, '[') => open.push(']'),
            (None, '}' | ']') if open.contains(&letter) => {
                while let Some(end) = open.pop().filter(|end| *end != letter) {
                    new.push(end);
                }
            }
            (None, _) => {}
        }
        new.push(letter);
    }
    new.extend(quote.into_iter().chain(open.into_iter().rev()));
    (new != line.trim_end()).then_some(new)
}

/// The line with its value in quotes, if it has one without.
fn quoted(line: &str) -> Option<String> {
    let (key, value) = line.split_once(": ")?;
    let value = value.trim();
    (!value.is_empty() && !value.starts_with(['"', '\''])).then(|| format!("{key}: '{}'", value.replace('\'', "''")))
}

/// The line with that value in quotes in which something stands at `column`.
fn part_quoted(line: &str, column: usize) -> Option<String> {
    let start = line.get(..column)?.rfind(": ")? + 2;
    let end = line.get(column..)?.find([',', '}', ']']).map_or(line.len(), |end| column + end);
    let value = line.get(start..end)?.trim_end();
    let rest = line.get(start + value.len()..)?;
    Some(format!("{}'{}'{rest}", line.get(..start)?, value.replace('\'', "''")))
}

/// The line as a key.
fn with_colon(line: &str) -> Option<String> {
    (!line.contains(':')).then(|| format!("{}:", line.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::source::{parse, yaml};
    use crate::span::FileId;

    const TEXT: &str =
        "a: 1\nb:\n  c: { d: [e, f] }\n  g: \"{h}\"\n  i:\n    j: k\n    l:\n      - m\no: p\nq: { r: s }\n";

    /// What is left of [`TEXT`] when a part of it is changed.
    fn mended(from: &str, to: &str) -> String {
        assert!(TEXT.contains(from), "{from}");
        let text = TEXT.replacen(from, to, 1);
        let mut diagnostics = Diagnostics::default();
        let parsed = parse(FileId(0), &text, &mut diagnostics);
        assert!(!parsed.whole, "{text}");
        assert_eq!(diagnostics.into_sorted().len(), 1, "{text}");
        assert!(parsed.root.is_some());
        let at = yaml::fault(&text).unwrap();
        mend(&text, at, yaml::fault).unwrap().text
    }

    #[test]
    fn what_people_get_wrong_is_taken_for_what_they_meant() {
        for (from, to, expected) in [
            ("{ d: [e, f] }", "{ d: [e, f]", "{ d: [e, f]}"),
            ("{ d: [e, f] }", "{ d: [e, f }", "{ d: [e, f ]}"),
            ("\"{h}\"", "\"{h}", "\"{h}\""),
            ("\"{h}\"", "{h}.x", "'{h}.x'"),
            ("j: k", "j: k: x", "j: 'k: x'"),
            ("  i:\n", "  i\n", "  i:\n"),
            ("    j: k", "\tj: k", "    j: k"),
            ("    j: k", "   j: k", "   j: k\n   l:\n"),
            ("    j: k", "     j: k", "    j: k"),
            ("o: p", "o: @p", "o: '@p'"),
            ("r: s }", "r: s, t: u: v, w: x }", "{ r: s, t: 'u: v', w: x }"),
            ("{ r: s }", "{ r: s", "{ r: s}"),
        ] {
            let mended = mended(from, to);
            assert!(yaml::fault(&mended).is_none(), "{to}: {mended}");
            assert!(mended.contains(expected), "{to}: {mended}");
        }
    }

    #[test]
    fn several_faults_are_mended_and_what_is_beyond_help_goes() {
        let text = TEXT.replace("j: k", "j: k: x").replace("o: p", "o: @p").replace("a: 1", "}}");
        let mended = mend(&text, yaml::fault(&text).unwrap(), yaml::fault).unwrap();
        assert_eq!(yaml::fault(&mended.text), None, "{}", mended.text);
        assert!(mended.text.contains("j: 'k: x'") && mended.text.contains("o: '@p'"), "{}", mended.text);
    }

    #[test]
    fn a_mended_text_is_the_same_up_to_its_first_change() {
        let text = TEXT.replace("j: k", "j: k: x").replace("o: p", "o: @p");
        let mended = mend(&text, yaml::fault(&text).unwrap(), yaml::fault).unwrap();
        assert_eq!(mended.text[..mended.same], text[..mended.same]);
        assert_eq!(mended.same, text.find("    j: ").unwrap());
    }

    #[test]
    fn nothing_is_said_of_what_stands_behind_a_change() {
        let codes = |text: &str| -> Vec<&str> {
            let compiled = crate::compile_text_in("a.yaml", text, "no-such-folder".as_ref());
            compiled.diagnostics.iter().map(|found| found.code).collect()
        };
        assert_eq!(codes("tieline: 1\nprotocol: a: b\nimports: [no.yaml]\nsids: {}\n"), ["yaml-syntax"]);
        let import_first = "tieline: 1\nimports: [no.yaml]\nprotocol: a: b\nsids: {}\n";
        assert_eq!(codes(import_first), ["import-not-found", "yaml-syntax"]);
    }

    #[test]
    fn a_text_that_would_take_long_is_left_as_it_is() {
        let text = format!("{}a: b: c\n", "# x\n".repeat(BUDGET / 4));
        assert_eq!(mend(&text, yaml::fault(&text).unwrap(), yaml::fault), None);
    }
}
