//! What the attributes of an item say.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::spanned::Spanned;
use syn::{Attribute, Expr, Lit, LitBool, LitFloat, LitInt, LitStr, Meta, Token, bracketed, parenthesized, token};
use tieline_schema::own::{Problem, Setting, Value, ValueKind};

use super::unreadable;

/// The name of the attribute.
const NAME: &str = "tieline";

/// How deep settings may be nested: `within(number(required_when(state = ["A"])))` is four deep.
const DEEPEST: usize = 16;

/// What the attributes of one item, field or variant say.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) settings: Vec<Setting>,
    /// What `crate = …` says.
    pub(super) krate: Option<TokenStream>,
    pub(super) doc: String,
    pub(super) deprecated: Option<String>,
}

/// Reads them. What cannot be read is a problem, and the rest of its attribute is left out.
pub(super) fn read(attributes: &[Attribute], problems: &mut Vec<Problem>) -> Said {
    let mut said = Said::default();
    let mut doc: Vec<String> = Vec::new();
    for attribute in attributes {
        let path = attribute.path();
        if path.is_ident(NAME) {
            ours(attribute, &mut said, problems);
        } else if path.is_ident("doc") {
            doc.extend(text_of(&attribute.meta));
        } else if path.is_ident("deprecated") {
            said.deprecated = Some(note(&attribute.meta).unwrap_or_else(|| "It is deprecated.".to_owned()));
        }
    }
    said.doc = docs(&doc);
    said
}

fn ours(attribute: &Attribute, said: &mut Said, problems: &mut Vec<Problem>) {
    let Meta::List(list) = &attribute.meta else {
        let problem = Problem::new(attribute.span(), "this attribute says nothing");
        problems.push(problem.help("what it says goes in parentheses: `#[tieline(key = \"end-point\")]`"));
        return;
    };
    let read = list.parse_args_with(|input: ParseStream<'_>| {
        while !input.is_empty() {
            if input.peek(Token![crate]) {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                said.krate = Some(krate(input)?);
            } else {
                let (key, span) = key(input)?;
                let key = key.replace('_', "-");
                match setting(input, (&key, span), 0) {
                    Ok(value) => said.settings.push(Setting { key, span, value }),
                    Err(wrong) => {
                        problems.push(unreadable(&wrong));
                        // It was said, and what it was meant to say is not known: nothing else may look wrong for it.
                        if key == "name" {
                            let value = Value { kind: ValueKind::Text(key.clone()), span };
                            said.settings.push(Setting { key, span, value });
                        }
                        skip(input)?;
                    }
                }
            }
            if input.is_empty() {
                break;
            }
            comma(input)?;
        }
        Ok(())
    });
    if let Err(wrong) = read {
        problems.push(unreadable(&wrong));
    }
}

/// A path, or a string that holds one.
fn krate(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    if input.peek(LitStr) {
        return Ok(input.parse::<LitStr>()?.parse::<syn::Path>()?.into_token_stream());
    }
    Ok(input.call(syn::Path::parse_mod_style)?.into_token_stream())
}

fn comma(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![,]) {
        input.parse::<Token![,]>()?;
        return Ok(());
    }
    Err(input.error("a comma goes before this"))
}

/// Passes over what is left of a setting.
fn skip(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

/// The name of a setting.
fn key(input: ParseStream<'_>) -> syn::Result<(String, Span)> {
    Ok(if input.peek(LitStr) {
        let key: LitStr = input.parse()?;
        (key.value(), key.span())
    } else {
        let key = Ident::parse_any(input).map_err(|wrong| {
            syn::Error::new(wrong.span(), "a setting begins with its name: `optional`, or `key = \"end-point\"`")
        })?;
        (key.unraw().to_string(), key.span())
    })
}

/// What stands behind the name of a setting.
fn setting(input: ParseStream<'_>, (key, span): (&str, Span), depth: usize) -> syn::Result<Value> {
    if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        limit(key, input.span(), input.peek(LitInt) || input.peek(LitFloat) || input.peek(Token![-]))?;
        value(input, (key, span), depth)
    } else if input.peek(token::Paren) {
        map(input, (key, span), depth)
    } else {
        Ok(Value { kind: ValueKind::Flag, span })
    }
}

fn map(input: ParseStream<'_>, (name, span): (&str, Span), depth: usize) -> syn::Result<Value> {
    too_deep(input, depth)?;
    let inside;
    parenthesized!(inside in input);
    let mut settings = Vec::new();
    let read = (|| {
        while !inside.is_empty() {
            limit(name, inside.span(), inside.peek(LitInt) || inside.peek(LitFloat) || inside.peek(Token![-]))?;
            let (key, span) = key(&inside)?;
            let value = setting(&inside, (&key, span), depth + 1)?;
            settings.push(Setting { key, span, value });
            if !inside.is_empty() {
                comma(&inside)?;
            }
        }
        Ok(())
    })();
    // What is left behind a mistake would be a mistake of its own to `syn`.
    if let Err(wrong) = read {
        inside.parse::<TokenStream>()?;
        return Err(wrong);
    }
    Ok(Value { kind: ValueKind::Map(settings), span })
}

/// Bounds without their names: `range = 5`, `range(1, 5)`.
fn limit(key: &str, place: Span, is_number: bool) -> syn::Result<()> {
    if !is_number || !["length", "range", "count"].contains(&key) {
        return Ok(());
    }
    let text = format!("`{key}` says what its bounds are\n= help: write `{key}(min = …, max = …)`, or one of them");
    Err(syn::Error::new(place, text))
}

fn too_deep(input: ParseStream<'_>, depth: usize) -> syn::Result<()> {
    if depth >= DEEPEST { Err(input.error("this is nested too deeply")) } else { Ok(()) }
}

fn value(input: ParseStream<'_>, (key, place): (&str, Span), depth: usize) -> syn::Result<Value> {
    let span = input.span();
    let kind = if input.peek(LitStr) {
        ValueKind::Text(input.parse::<LitStr>()?.value())
    } else if input.peek(LitBool) {
        ValueKind::Boolean(input.parse::<LitBool>()?.value)
    } else if input.peek(LitInt) || input.peek(LitFloat) || input.peek(Token![-]) {
        ValueKind::Number(number(input)?)
    } else if input.peek(token::Bracket) {
        too_deep(input, depth)?;
        let inside;
        bracketed!(inside in input);
        let mut values = Vec::new();
        while !inside.is_empty() {
            values.push(value(&inside, (key, place), depth + 1)?);
            if !inside.is_empty() {
                comma(&inside)?;
            }
        }
        ValueKind::List(values)
    } else if input.peek(token::Paren) {
        return map(input, (key, span), depth);
    } else if input.peek(Ident::peek_any) {
        let word = Ident::parse_any(input)?;
        let text = format!("`{key}` takes a literal\n= help: put it in quotes: `\"{}\"`", word.unraw());
        return Err(syn::Error::new(word.span(), text));
    } else if input.is_empty() {
        return Err(syn::Error::new(place, format!("a value goes behind `{key} =`")));
    } else {
        let text = format!("`{key}` takes a string, a number, `true`, `false` or a list in brackets");
        return Err(input.error(text));
    };
    Ok(Value { kind, span })
}

fn number(input: ParseStream<'_>) -> syn::Result<String> {
    let sign = if input.parse::<Option<Token![-]>>()?.is_some() { "-" } else { "" };
    if input.peek(LitInt) {
        return Ok(format!("{sign}{}", input.parse::<LitInt>()?.base10_digits()));
    }
    let digits: LitFloat = input.parse()?;
    let digits = digits.base10_digits();
    let zero = if digits.ends_with('.') { "0" } else { "" };
    Ok(format!("{sign}{digits}{zero}"))
}

/// The text of `doc = "…"`.
fn text_of(meta: &Meta) -> Option<String> {
    let Meta::NameValue(pair) = meta else { return None };
    literal(&pair.value)
}

/// The note of `deprecated = "…"` or `deprecated(note = "…")`.
fn note(meta: &Meta) -> Option<String> {
    match meta {
        Meta::Path(_) => None,
        Meta::NameValue(pair) => literal(&pair.value),
        Meta::List(list) => {
            let mut note = None;
            let _ = list.parse_nested_meta(|inner| {
                let value: LitStr = inner.value()?.parse()?;
                if inner.path.is_ident("note") {
                    note = Some(value.value());
                }
                Ok(())
            });
            note
        }
    }
}

fn literal(value: &Expr) -> Option<String> {
    match value {
        Expr::Lit(of) => match &of.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        Expr::Group(group) => literal(&group.expr),
        _ => None,
    }
}

/// Doc comments as one text: without the space that each line begins with.
fn docs(lines: &[String]) -> String {
    let lines: Vec<&str> =
        lines.iter().flat_map(|text| text.split('\n')).map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    lines.join("\n").trim().to_owned()
}
