//! Code as a reader of the guide sees it: without the attributes and with short paths.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What may stand before a path that begins with `::`; behind any other name the `::` continues a path.
const KEYWORDS: &[&str] =
    &["impl", "dyn", "as", "for", "in", "mut", "where", "return", "const", "move", "pub", "match"];

/// The tokens without attributes (but `deprecated`), with only the last name of every path that begins with `::`, without
/// `super::`, and without a comma before what closes.
pub(crate) fn normal(stream: TokenStream) -> Vec<String> {
    let mut flat = Vec::new();
    flatten(stream, &mut flat);
    let mut out: Vec<String> = Vec::with_capacity(flat.len());
    let mut tokens = flat.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "::" if !continues(out.last()) => {
                // `::a::b::C` is `C`.
                while let Some(name) = tokens.next() {
                    if tokens.peek().is_none_or(|next| next != "::") || is_type(&name) {
                        out.push(name);
                        break;
                    }
                    tokens.next();
                }
            }
            "super" if tokens.peek().is_some_and(|next| next == "::") => {
                tokens.next();
            }
            ")" | "]" | "}" | ">" => {
                if out.last().is_some_and(|last| last == ",") {
                    out.pop();
                }
                out.push(token);
            }
            _ => out.push(token),
        }
    }
    out
}

/// `C` of `::a::C::d`: what belongs to a type keeps its name.
fn is_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

fn continues(before: Option<&String>) -> bool {
    before.is_some_and(|before| {
        let is_name = before.starts_with(|first: char| first.is_alphabetic() || first == '_');
        before == ">" || is_name && !KEYWORDS.contains(&before.as_str())
    })
}

fn flatten(stream: TokenStream, out: &mut Vec<String>) {
    let mut tokens = stream.into_iter().peekable();
    // The first half of `::`, `->`, `=>`, `..` or a lifetime.
    let mut joint = String::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) => {
                if punct.as_char() == '#' && matches!(tokens.peek(), Some(TokenTree::Group(group)) if is_noise(group)) {
                    tokens.next();
                    continue;
                }
                joint.push(punct.as_char());
                let whole = matches!(joint.as_str(), "::" | "->" | "=>" | "..");
                let begins =
                    punct.spacing() == Spacing::Joint && matches!(punct.as_char(), ':' | '-' | '=' | '.' | '\'');
                if whole || !begins {
                    out.push(std::mem::take(&mut joint));
                }
            }
            TokenTree::Ident(name) => out.push(std::mem::take(&mut joint) + &name.to_string()),
            TokenTree::Literal(literal) => out.push(literal.to_string()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.extend((!open.is_empty()).then(|| open.to_owned()));
                flatten(group.stream(), out);
                out.extend((!close.is_empty()).then(|| close.to_owned()));
            }
        }
    }
}

/// Whether this is an attribute that a reader of the guide need not see.
fn is_noise(attribute: &proc_macro2::Group) -> bool {
    let name = attribute.stream().into_iter().next().map(|name| name.to_string());
    attribute.delimiter() == Delimiter::Bracket && name.is_some_and(|name| name != "deprecated")
}

/// Whether the code has these tokens somewhere. `..` is anything in which every bracket that opens closes.
pub(crate) fn occurs(wanted: &[String], code: &[String]) -> bool {
    (0..code.len()).any(|start| begins(wanted, &code[start..]))
}

fn begins(wanted: &[String], code: &[String]) -> bool {
    let Some(first) = wanted.first() else { return true };
    if first != ".." {
        return code.first() == Some(first) && begins(&wanted[1..], &code[1..]);
    }
    let mut depth = 0;
    for (end, token) in code.iter().enumerate() {
        if depth == 0 && begins(&wanted[1..], &code[end..]) {
            return true;
        }
        match token.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => return false,
            ")" | "]" | "}" => depth -= 1,
            _ => {}
        }
    }
    false
}

#[test]
fn code_is_compared_as_a_reader_sees_it() {
    let normal = |text: &str| normal(text.parse().unwrap());
    let code =
        normal("#[doc = \"Why.\"] pub fn a(&self, x: ::std::vec::Vec<super::types::B<'a>>,) -> ::core::C { Ok(1) }");
    for same in ["fn a(&self, x: Vec<types::B<'a>>) -> C { .. }", "pub fn a(..) -> C", "fn a(&self, ..) -> C {"] {
        // A block of the guide may end before its body does.
        let same = same.trim_end_matches(" {");
        assert!(occurs(&normal(same), &code), "{same}: {code:?}");
    }
    for other in ["fn a(&self) -> C", "fn a(..) -> D", "fn a(&self, x: Vec<types::B>) -> C", "fn a(.. Ok(1)"] {
        let Ok(other) = other.parse() else { continue };
        assert!(!occurs(&self::normal(other), &code));
    }
}
