//! The tokens of an invocation.

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};

use crate::literal::{self, Letter};
use crate::misuse::Misuse;
use crate::options::Options;

/// What was written between the parentheses of `protocol!`, with the path of the crate that its wrapper adds.
#[derive(Debug)]
pub(crate) struct Invocation {
    /// The path of the runtime crate, to be emitted as it is.
    pub(crate) krate: TokenStream,
    /// The string that names a description or is one.
    pub(crate) literal: Literal,
    /// What the string says. It is not empty.
    pub(crate) letters: Vec<Letter>,
    /// What stands behind the description.
    pub(crate) options: Options,
    /// What is wrong behind the description. The description itself is there, so its items can be.
    pub(crate) misuse: Option<Misuse>,
}

impl Invocation {
    /// Reads `<path of the crate>; "<description>"` and the options behind it.
    pub(crate) fn read(input: TokenStream) -> Result<Self, Misuse> {
        let mut tokens = input.into_iter();
        let krate: TokenStream = tokens.by_ref().take_while(|token| !is_punct(token, ';')).collect();
        let mut tokens = tokens.peekable();
        let Some(first) = tokens.next() else { return Err(Misuse::nothing()) };
        let literal = only_literal(&first).ok_or_else(|| Misuse::no_string(&first, tokens.peek()))?;
        let letters = literal::read(&literal.to_string()).ok_or_else(|| Misuse::no_text(&literal))?;
        if letters.iter().all(|letter| letter.letter.is_whitespace()) {
            return Err(Misuse::empty(&literal));
        }
        let (options, misuse) = Options::read(tokens);
        Ok(Self { krate, literal, letters, options, misuse })
    }

    /// What the string says.
    pub(crate) fn text(&self) -> String {
        self.letters.iter().map(|letter| letter.letter).collect()
    }

    /// Where the string stands.
    pub(crate) fn span(&self) -> Span {
        self.literal.span()
    }
}

pub(crate) fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

/// A literal. One that came through another macro may be in groups without delimiters.
pub(crate) fn only_literal(token: &TokenTree) -> Option<Literal> {
    let mut token = token.clone();
    loop {
        match token {
            TokenTree::Literal(literal) => return Some(literal),
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                let mut inside = group.stream().into_iter();
                token = inside.next()?;
                if inside.next().is_some() {
                    return None;
                }
            }
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Invocation;

    fn read(input: &str) -> Result<(String, String), String> {
        Invocation::read(input.parse().unwrap())
            .and_then(|invocation| {
                let read = (invocation.krate.to_string(), invocation.text());
                invocation.misuse.map_or(Ok(read), Err)
            })
            .map_err(|misuse| misuse.message)
    }

    #[test]
    fn a_path_is_read_however_it_is_quoted() {
        for input in [r#"::tieline; "a/b.yaml""#, r###"::tieline; r#"a/b.yaml"#,"###, r#"::tieline; "a/b\x2eyaml", "#] {
            assert_eq!(read(input), Ok((":: tieline".to_owned(), "a/b.yaml".to_owned())));
        }
        assert_eq!(read(r#"x; "a\\b\"c""#).unwrap().1, r#"a\b"c"#);
    }

    #[test]
    fn each_misuse_is_told_what_to_write() {
        for (input, told) in [
            ("::tieline;", "needs a description"),
            ("", "needs a description"),
            ("::tieline; path", "takes a string literal"),
            ("::tieline; (\"a\")", "takes a string literal"),
            ("::tieline; 1", "takes a string literal"),
            ("::tieline; -1", "takes a string literal"),
            ("::tieline; b\"a\"", "without the `b`"),
            ("::tieline; c\"a\"", "without the `c`"),
            ("::tieline; 'a'", "takes a string literal"),
            ("::tieline; \"a\"x", "takes a string literal"),
            ("::tieline; concat!(\"a\", \"b\")", "before other macros"),
            ("::tieline; include_str!(\"a.yaml\")", "reads the file itself"),
            ("::tieline; ::core::include_str!(\"a.yaml\")", "takes a string literal"),
            ("::tieline; env!(\"A\")", "before other macros"),
            ("::tieline; inline: \"a\"", "no word before it"),
            ("::tieline; path = \"a\"", "no word before it"),
            ("::tieline; allow(warnings), \"a\"", "comes first"),
            ("::tieline; \"\"", "is empty"),
            ("::tieline; r\"\n  \"", "is empty"),
            ("::tieline; \"a\" \"b\"", "one description"),
            ("::tieline; \"a\", \"b\"", "one description"),
            ("::tieline; \"a\" allow(warnings)", "a comma"),
            ("::tieline; \"a\" + 1", "a comma"),
            ("::tieline; \"a\",,", "`allow(warnings)`"),
            ("::tieline; \"a\", alow(warnings)", "did you mean `allow`"),
            ("::tieline; \"a\", warnings: off", "`allow(warnings)`"),
            ("::tieline; \"a\", deny(warnings)", "there is no option `deny`"),
            ("::tieline; \"a\", wiht(a::B = C)", "did you mean `with`"),
            ("::tieline; \"a\", with", "in parentheses"),
            ("::tieline; \"a\", with()", "does not say which types"),
            ("::tieline; \"a\", with(a::B)", "`a::B` needs a type"),
            ("::tieline; \"a\", with(a::B =)", "`a::B` needs a type"),
            ("::tieline; \"a\", with(a::B = , c::D = E)", "`a::B` needs a type"),
            ("::tieline; \"a\", with(\"b\" = C)", "needs a type"),
            ("::tieline; \"a\", allow", "in parentheses"),
            ("::tieline; \"a\", allow(1)", "names of warnings"),
            ("::tieline; \"a\", allow[warnings]", "in parentheses"),
            ("::tieline; \"a\", allow()", "which warnings"),
            ("::tieline; \"a\", allow(unused-typ)", "did you mean `unused-type`"),
            ("::tieline; \"a\", allow(dead_code)", "there is no warning `dead-code`"),
            ("::tieline; \"a\", allow(warnings) allow(warnings)", "a comma"),
        ] {
            let said = read(input).expect_err(input);
            assert!(said.contains(told), "{input}: {said}");
        }
    }
}
