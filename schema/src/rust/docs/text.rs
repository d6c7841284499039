//! A description's text as rustdoc.
//!
//! The text is Markdown as far as its author wrote some, but it is not Rust: what rustdoc would take for a link to an item,
//! for HTML or for a test is made plain.

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<String> {
    let mut fenced = false;
    text.trim()
        .lines()
        .map(|line| {
            let line = line.trim_end();
            let bare = line.trim_start();
            if bare.starts_with("```") || bare.starts_with("~~~") {
                fenced = !fenced;
                let language = bare.trim_start_matches(['`', '~']);
                let fence = bare.strip_suffix(language).unwrap_or(bare);
                // Without a language, or as Rust, it would be compiled as a test of the user's crate.
                let is_test = fenced && (language.is_empty() || language.starts_with("rust"));
                return if is_test { format!("{fence}text") } else { bare.to_owned() };
            }
            if fenced {
                return line.to_owned();
            }
            // Four spaces would make a block of code, which is a test too.
            let indent = line.len() - bare.len();
            format!("{:indent$}{}", "", plain(bare), indent = indent.min(3))
        })
        .collect()
}

/// A text between back quotes.
pub(in crate::rust) fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// A line outside of a fence. Code between back quotes and links with an address stay as they are.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(next) = rest.chars().next() {
        let kept = match next {
            '`' => rest.get(1..).and_then(|inner| inner.find('`')).map(|end| end + 2),
            '[' => link(rest),
            'h' if rest.starts_with("http://") || rest.starts_with("https://") => {
                let end = rest.find(|c: char| c.is_whitespace() || "<>`\"".contains(c)).unwrap_or(rest.len());
                let address = rest.get(..end).unwrap_or(rest).trim_end_matches(['.', ',', ';', ':', ')']);
                out.push_str(&format!("<{address}>"));
                rest = rest.get(address.len()..).unwrap_or_default();
                continue;
            }
            _ => None,
        };
        let length = kept.unwrap_or(next.len_utf8());
        if kept.is_none() && matches!(next, '[' | ']' | '<' | '>') && !(next == '>' && out.is_empty()) {
            out.push('\\');
        }
        out.push_str(rest.get(..length).unwrap_or_default());
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}

/// The length of a link with an address at the beginning of a text.
fn link(text: &str) -> Option<usize> {
    let middle = text.find(']')?;
    let address = text.get(middle + 1..)?;
    let alone = text.get(1..middle).is_some_and(|label| !label.contains('['));
    (alone && address.starts_with('(')).then(|| address.find(')').map(|end| middle + 1 + end + 1)).flatten()
}

#[cfg(test)]
mod tests {
    use super::{code, lines};

    fn one(text: &str) -> String {
        lines(text).join("\n")
    }

    #[test]
    fn what_rustdoc_would_read_as_a_link_or_as_html_is_plain() {
        assert_eq!(one("a [link] and <b>"), r"a \[link\] and \<b\>");
        assert_eq!(one("`[kept]` [here](there)"), "`[kept]` [here](there)");
        assert_eq!(one("See https://example.org/a."), "See <https://example.org/a>.");
        assert_eq!(one("an ` alone [x]"), r"an ` alone \[x\]");
    }

    #[test]
    fn nothing_becomes_a_test() {
        assert_eq!(one("a\n\n        code();\n"), "a\n\n   code();");
        assert_eq!(one("```\ncode();\n```"), "```text\ncode();\n```");
        assert_eq!(one("```json\n{}\n```"), "```json\n{}\n```");
    }

    #[test]
    fn code_keeps_its_back_quotes() {
        assert_eq!(code("a.b"), "`a.b`");
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
