//! The tokens of an invocation.

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};

/// What was written between the parentheses of `protocol!`, with the path of the crate that its wrapper adds.
#[derive(Debug)]
pub(crate) struct Invocation {
    /// The path of the runtime crate, to be emitted as it is.
    pub(crate) krate: TokenStream,
    /// What names the description.
    pub(crate) description: String,
    /// Where it stands.
    pub(crate) span: Span,
}

/// Why an invocation cannot be read.
#[derive(Debug)]
pub(crate) struct Misuse {
    /// What to tell.
    pub(crate) message: &'static str,
    /// Where.
    pub(crate) span: Span,
}

const USAGE: &str = "`protocol!` takes one string: the path of a description, relative to the folder of `Cargo.toml` as \
                     in `protocol!(\"protocols/my-protocol.yaml\")`, or one that ships with Tieline as in \
                     `protocol!(\"tieline:channel-group\")`";

impl Invocation {
    /// Reads `<path of the crate>; "<description>"`, with or without a comma at the end.
    pub(crate) fn read(input: TokenStream) -> Result<Self, Misuse> {
        let mut tokens = input.into_iter();
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
        let krate: TokenStream = tokens.by_ref().take_while(|token| !is_end(token)).collect();
        let misuse = |span| Misuse { message: USAGE, span };
        let first = tokens.next().ok_or_else(|| misuse(Span::call_site()))?;
        let span = first.span();
        let description = text(first).ok_or_else(|| misuse(span))?;
        let rest = tokens.find(|token| !matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
        match rest {
            Some(token) => Err(misuse(token.span())),
            None => Ok(Self { krate, description, span }),
        }
    }
}

/// The text of a string literal. A literal that came through another macro may be in a group without delimiters.
fn text(token: TokenTree) -> Option<String> {
    match token {
        TokenTree::Literal(literal) => unquote(&literal),
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inside = group.stream().into_iter();
            let only = inside.next()?;
            inside.next().is_none().then(|| text(only)).flatten()
        }
        _ => None,
    }
}

/// The text between the quotes of `"…"`, `r"…"` or `r#"…"#`. Of escapes, those are known that a path may need.
fn unquote(literal: &Literal) -> Option<String> {
    let source = literal.to_string();
    if let Some(raw) = source.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let quoted = raw.get(hashes..raw.len().checked_sub(hashes)?)?;
        return Some(quoted.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let mut text = String::with_capacity(source.len());
    let mut characters = source.strip_prefix('"')?.strip_suffix('"')?.chars();
    while let Some(next) = characters.next() {
        match next {
            '\\' => text.push(match characters.next()? {
                'n' => '\n',
                't' => '\t',
                same @ ('\\' | '"' | '\'') => same,
                _ => return None,
            }),
            other => text.push(other),
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::Invocation;

    fn read(input: &str) -> Result<(String, String), String> {
        Invocation::read(input.parse().unwrap())
            .map(|invocation| (invocation.krate.to_string(), invocation.description))
            .map_err(|misuse| misuse.message.to_owned())
    }

    #[test]
    fn a_path_is_read_however_it_is_quoted() {
        for input in [r#"::tieline; "a/b.yaml""#, r###"::tieline; r#"a/b.yaml"#,"###] {
            assert_eq!(read(input), Ok((":: tieline".to_owned(), "a/b.yaml".to_owned())));
        }
        assert_eq!(read(r#"x; "a\\b\"c""#).unwrap().1, r#"a\b"c"#);
    }

    #[test]
    fn anything_else_is_told_what_to_write() {
        for input in ["::tieline;", "::tieline; path", "::tieline; 1", r#"::tieline; "a" "b""#, r#"::tieline; b"a""#] {
            assert!(read(input).unwrap_err().contains("takes one string"), "{input}");
        }
    }
}
